#pragma once

#include <QObject>
#include <QProcess>
#include <string>
#include <vector>

#include "hal/router/RouterError.h"

namespace ami::hal {

/// One of the two things that a border router's computer needs and that take an administrator's rights.
struct RouterChange {
    enum class Kind : std::uint8_t {
        LinkUp,      ///< switches an interface on
        Forwarding,  ///< lets the computer pass on IPv6 packets between interfaces
    };
    Kind kind = Kind::LinkUp;
    std::string interface;  ///< LinkUp

    /// What a person would type: "ip link set dev nan0 up", "sysctl -w net.ipv6.conf.all.forwarding=1". The helper does just this.
    std::string shown() const;
    /// What is run: pkexec, helper, words.
    std::vector<std::string> command(const std::string& helper) const;
};

/// A name that the kernel could have given: 1 to 15 of letters, digits and "._-", and no folder's name.
bool isInterfaceName(std::string_view name);

/// Does a RouterChange by the helper, which polkit lets run after it has asked the person. Only ever on a person's wish.
class RouterFix : public QObject {
    Q_OBJECT
public:
    explicit RouterFix(QObject* parent = nullptr);
    ~RouterFix() override;

    /// Where the package puts it.
    static std::string installedHelper();
    void setHelper(std::string path) { helper_ = std::move(path); }
    /// One at a time: BadChange when another one runs, or when it makes no sense. The outcome follows as done().
    Result<void> run(const RouterChange& change);
    bool isRunning() const { return process_.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void done(bool changed, const ami::Error& why);

private:
    QProcess process_;
    std::string helper_;
};

}  // namespace ami::hal

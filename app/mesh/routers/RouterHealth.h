#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "hal/router/LinuxInterface.h"
#include "hal/router/RouterFix.h"

namespace ami::app::mesh {

/// What may stand in the way of packets between this computer and a mesh, worst first.
enum class HealthKind : std::uint8_t {
    NoInterface,
    LinkDown,          ///< switched off
    NotRunning,        ///< on, but nobody holds the other end: the daemon does not run
    DuplicateAddress,
    NoAddress,         ///< link-local ones do not count
    ForwardingOff,
    ForwardingUnknown,
    Well,              ///< alone
};

struct HealthFinding {
    HealthKind kind = HealthKind::Well;
    std::optional<hal::RouterChange> fix;  ///< what an administrator can do about it
    std::optional<Ipv6Address> address;    ///< DuplicateAddress

    /// One sentence.
    QString words(const std::string& interface) const;
    /// What a person can do about it; empty: nothing has to be done.
    QString next(const std::string& interface) const;
    /// The command that fixes it; empty: none does.
    QString command() const;
};

/// @p computerIsRouter: packets of others go through, so forwarding counts.
std::vector<HealthFinding> healthOf(const hal::InterfaceState& state, const std::string& interface, bool computerIsRouter = true);

/// Watches the interface of a border router on this computer and makes the two changes that it may need, each on a person's wish alone.
class RouterHealth : public QObject {
    Q_OBJECT
public:
    explicit RouterHealth(std::string interface = "nan0", bool computerIsRouter = true, QObject* parent = nullptr);

    Result<void> start();
    void stop();
    void refresh();
    const std::string& interface() const { return watch_.name(); }
    const hal::InterfaceState& state() const { return watch_.state(); }
    const std::vector<HealthFinding>& findings() const { return findings_; }
    /// Asks polkit. The outcome comes as fixed(); the state changes by itself when it has helped.
    Result<void> fix(const hal::RouterChange& change) { return fix_.run(change); }
    bool isFixing() const { return fix_.isRunning(); }
    hal::RouterFix& fixer() { return fix_; }

Q_SIGNALS:
    void changed();
    void failed(const ami::Error& error);
    void fixed(bool done, const ami::Error& why);

private:
    hal::LinuxInterface watch_;
    hal::RouterFix fix_;
    bool computerIsRouter_;
    std::vector<HealthFinding> findings_;
};

}  // namespace ami::app::mesh

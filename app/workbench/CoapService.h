#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "app/coap/CoapAccess.h"
#include "app/coap/Exchange.h"
#include "app/coap/ResourceTree.h"
#include "protocol/base/Time.h"

class QThread;

namespace ami::app {

/// One exchange, as a log shows it.
struct CoapLogLine {
    UtcTime time{};               ///< when it ended
    std::string method, url;      ///< "GET"; the whole address
    std::optional<std::uint8_t> code;
    std::optional<Error> error;   ///< nobody answered
    std::optional<std::uint16_t> format;
    std::size_t octets = 0;       ///< of the answer
    std::chrono::microseconds took{0};
    std::optional<coap::Attempts> attempts{};  ///< by our own clock, where it can tell
    bool isNotification = false;
};

/// An answer to what was asked, or to a change with the value that is there now.
struct CoapReply {
    coap::Ask ask;
    std::string path;
    UtcTime time{};
    coap::Answer answer;
    std::optional<coap::Payload> readBack;  ///< of a change that was taken
    bool isOther = false;                   ///< what is read back is not what was written
};

/// What is being waited for.
struct CoapWait {
    std::string method, url;
    std::chrono::microseconds waited{0};
    std::optional<coap::Attempts> attempts{};  ///< since it was sent, where it is sent again
};

/// The window's door to CoAP servers: one thread with an event loop, one question at a time, one observation beside it. Never blocks the GUI
/// thread. A change is read before and after and stands in the audit log before its first octet; whoever calls write() has asked a person.
class CoapService : public QObject {
    Q_OBJECT
public:
    explicit CoapService(std::string auditFile = {}, QObject* parent = nullptr);
    ~CoapService() override;

    /// What the server of @p address offers; another address is another server. @p type: only resources of this type.
    void discover(const QString& address, const coap::CoapAccess& access, const QString& type = {});
    void read(const coap::Ask& ask, const coap::CoapAccess& access);
    void write(const coap::Ask& ask, const coap::CoapAccess& access);
    /// Ends the observation before.
    void observe(const coap::Ask& ask, const coap::CoapAccess& access);
    void stopObserving();
    /// Forgets the question under way. A change that has left without an answer stands in the log as in doubt; one that was taken is replied as it is.
    void cancel();

Q_SIGNALS:
    /// Every half second while something is waited for.
    void waiting(const ami::app::CoapWait& wait);
    void discovered(const QString& server, const std::shared_ptr<const ami::app::coap::ResourceTree>& tree);
    void replied(const std::shared_ptr<const ami::app::CoapReply>& reply);
    /// A state of the observed resource.
    void notified(const std::shared_ptr<const ami::app::CoapReply>& state);
    void observing(bool is);
    void logged(const ami::app::CoapLogLine& line);
    /// The question failed: nobody answered, or what came cannot be used.
    void failed(const ami::Error& error);
    /// The last question has come to its end, one way or another; those before it, which it has ended, are not told.
    void finished();

private:
    class Worker;
    template <typename Action>
    void begin(Action action);

    std::uint64_t newest_ = 0;   ///< number of the last question
    std::unique_ptr<QThread> thread_;
    Worker* worker_;
};

}  // namespace ami::app

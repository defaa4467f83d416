#pragma once

#include <QObject>
#include <memory>

#include "hal/coap/CoapEndpoint.h"

namespace ami::hal {

/// A CoapEndpoint on a Qt event loop: one socket notifier, one timer. Share it between the clients of many servers.
class CoapLoop : public QObject {
    Q_OBJECT
public:
    explicit CoapLoop(std::set<std::uint16_t> know = {}, QObject* parent = nullptr);
    ~CoapLoop() override;
    CoapEndpoint& endpoint();
    /// After calls to endpoint(): arms notifier and timer. Called by CoapClient itself.
    void wake();
private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// One server, for a thread with an event loop.
class CoapClient : public QObject {
    Q_OBJECT
public:
    using Reply = CoapEndpoint::Reply;
    explicit CoapClient(CoapUrl server, CoapEndpoint::Security security = {}, std::shared_ptr<CoapLoop> loop = {}, QObject* parent = nullptr);
    ~CoapClient() override;   // no callback afterwards

    CoapExchangeId request(CoapRequest request, Reply reply);
    CoapExchangeId observe(CoapRequest request, CoapEndpoint::Notify notify);
    CoapExchangeId ping(std::chrono::milliseconds deadline, Reply reply);
    void cancel(CoapExchangeId exchange);
    void setTimers(CoapTimers timers);
    std::size_t pending() const;
    std::optional<Instant> sentAt(CoapExchangeId exchange) const;
    const CoapUrl& server() const;
private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::hal

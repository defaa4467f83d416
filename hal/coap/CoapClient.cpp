#include "hal/coap/CoapClient.h"

#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>
#include <algorithm>
#include <limits>
#include <utility>

namespace ami::hal {

class CoapLoop::Impl {
public:
    Impl(CoapLoop& owner, std::set<std::uint16_t> know)
        : owner_(owner), endpoint(std::move(know)), readable(endpoint.descriptor(), QSocketNotifier::Read) {
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&readable, &QSocketNotifier::activated, &owner_, [this] { process(); });
        QObject::connect(&timer, &QTimer::timeout, &owner_, [this] { process(); });
    }

    void process() {
        armed_.reset();
        const QPointer<CoapLoop> alive(&owner_);
        endpoint.process();
        if (alive) arm();
    }
    /// A timer that comes too early does no harm; one that moves with each request costs.
    void arm() {
        const auto next = endpoint.nextDeadline();
        if (!next || (armed_ && *armed_ <= *next)) return;
        armed_ = next;
        const Instant now = std::chrono::steady_clock::now();
        const auto wait = *next <= now ? std::chrono::milliseconds(0) : std::chrono::ceil<std::chrono::milliseconds>(*next - now);
        timer.start(std::min<std::chrono::milliseconds>(wait, std::chrono::hours(24)));
    }

private:
    CoapLoop& owner_;

public:
    CoapEndpoint endpoint;
    QSocketNotifier readable;
    QTimer timer;

private:
    std::optional<Instant> armed_;
};

CoapLoop::CoapLoop(std::set<std::uint16_t> know, QObject* parent)
    : QObject(parent), impl_(std::make_unique<Impl>(*this, std::move(know))) {}
CoapLoop::~CoapLoop() = default;
CoapEndpoint& CoapLoop::endpoint() { return impl_->endpoint; }
void CoapLoop::wake() { impl_->arm(); }

class CoapClient::Impl {
public:
    std::shared_ptr<CoapLoop> loop;
    CoapUrl server;
    CoapPeerId peer;
};

CoapClient::CoapClient(CoapUrl server, CoapEndpoint::Security security, std::shared_ptr<CoapLoop> loop, QObject* parent)
    : QObject(parent), impl_(std::make_unique<Impl>()) {
    impl_->loop = loop ? std::move(loop) : std::make_shared<CoapLoop>();
    impl_->server = std::move(server);
    impl_->peer = impl_->loop->endpoint().add(impl_->server, std::move(security));
}

CoapClient::~CoapClient() {
    impl_->loop->endpoint().remove(impl_->peer);
    impl_->loop->wake();
}

CoapExchangeId CoapClient::request(CoapRequest request, Reply reply) {
    const CoapExchangeId id = impl_->loop->endpoint().request(impl_->peer, std::move(request), std::move(reply));
    impl_->loop->wake();
    return id;
}

CoapExchangeId CoapClient::observe(CoapRequest request, CoapEndpoint::Notify notify) {
    const CoapExchangeId id = impl_->loop->endpoint().observe(impl_->peer, std::move(request), std::move(notify));
    impl_->loop->wake();
    return id;
}

CoapExchangeId CoapClient::ping(std::chrono::milliseconds deadline, Reply reply) {
    const CoapExchangeId id = impl_->loop->endpoint().ping(impl_->peer, deadline, std::move(reply));
    impl_->loop->wake();
    return id;
}

void CoapClient::cancel(CoapExchangeId exchange) {
    impl_->loop->endpoint().cancel(exchange);
    impl_->loop->wake();
}

void CoapClient::setTimers(CoapTimers timers) { impl_->loop->endpoint().setTimers(impl_->peer, timers); }
std::optional<Instant> CoapClient::sentAt(CoapExchangeId exchange) const { return impl_->loop->endpoint().sentAt(exchange); }
std::size_t CoapClient::pending() const { return impl_->loop->endpoint().pending(impl_->peer); }
const CoapUrl& CoapClient::server() const { return impl_->server; }

}  // namespace ami::hal

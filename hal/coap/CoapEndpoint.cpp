#include "hal/coap/CoapEndpoint.h"

#include <utility>

#include "hal/coap/CoapExchanges.h"

namespace ami::hal {

using Kind = CoapExchange::Kind;

class CoapEndpoint::Impl : public CoapExchanges {
public:
    using CoapExchanges::CoapExchanges;
};

CoapEndpoint::CoapEndpoint(std::set<std::uint16_t> know) : impl_(std::make_unique<Impl>(know)) {}
CoapEndpoint::~CoapEndpoint() = default;

CoapPeerId CoapEndpoint::add(CoapUrl server, Security security, CoapTimers timers) {
    return impl_->add(std::move(server), std::move(security), timers);
}
void CoapEndpoint::setTimers(CoapPeerId peer, CoapTimers timers) { impl_->setTimers(peer, timers); }
void CoapEndpoint::remove(CoapPeerId peer) { impl_->remove(peer); }
CoapExchangeId CoapEndpoint::request(CoapPeerId peer, CoapRequest request, Reply reply) {
    return impl_->begin(peer, Kind::Request, std::move(request), std::move(reply));
}
CoapExchangeId CoapEndpoint::observe(CoapPeerId peer, CoapRequest request, Notify notify) {
    return impl_->begin(peer, Kind::Observe, std::move(request), std::move(notify));
}
CoapExchangeId CoapEndpoint::ping(CoapPeerId peer, std::chrono::milliseconds deadline, Reply reply) {
    CoapRequest request;
    request.deadline = deadline;
    return impl_->begin(peer, Kind::Ping, std::move(request), std::move(reply));
}
bool CoapEndpoint::repeat(CoapExchangeId exchange, Bytes payload, std::chrono::milliseconds deadline) { return impl_->repeat(exchange, std::move(payload), deadline); }
void CoapEndpoint::abandon(CoapExchangeId exchange) { impl_->abandon(exchange); }
void CoapEndpoint::cancel(CoapExchangeId exchange) { impl_->cancel(exchange); }
std::optional<Instant> CoapEndpoint::sentAt(CoapExchangeId exchange) const { return impl_->sentAt(exchange); }
std::size_t CoapEndpoint::pending(CoapPeerId peer) const { return impl_->pending(peer); }
int CoapEndpoint::descriptor() const { return impl_->descriptor(); }
std::optional<Instant> CoapEndpoint::nextDeadline() const { return impl_->nextDeadline(); }
void CoapEndpoint::process() { impl_->process(); }

}  // namespace ami::hal

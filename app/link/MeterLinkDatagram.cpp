#include <algorithm>
#include <utility>

#include "app/link/CoapCarriage.h"
#include "app/link/MeterLinkDriver.h"

/// Ways that carry datagrams: CoAP, how much one holds, how long an answer takes, and what silence means.
namespace ami::app {
namespace {

/// What a datagram carries through any IPv6 way: the least MTU without the headers of IPv6, UDP and wrapper. @spec RFC 8200 5
constexpr std::uint16_t datagramPdu = 1280 - 40 - 8 - 8;
constexpr std::uint16_t smallestPdu = 256, smallestBlock = 64;
constexpr unsigned windowExchanges = 24;   ///< after so many the way is judged
constexpr unsigned lossyShare = 8;         ///< one in so many sent again is too much

}  // namespace

std::chrono::milliseconds MeterLink::Driver::coapDeadline() const { return quirks_.replyTimeout.value_or(std::chrono::seconds(100)); }

std::unique_ptr<hal::CoapTransport> MeterLink::Driver::makeCoapTransport() const {
    const CoapProfile& profile = quirks_.coap;
    hal::CoapTransportOptions options;
    options.server.way = address_.scheme == Scheme::Coaps ? hal::CoapWay::Dtls : hal::CoapWay::Udp;
    options.server.host = address_.host;
    options.server.port = address_.port;
    if (keys_ && address_.scheme == Scheme::Coaps) options.security = coapSecurity(keys_->dtls);
    hal::CoapRequest request = coapRequest(address_, profile);
    options.server.path = std::move(request.path);
    options.options = std::move(request.options);
    options.contentFormat = request.contentFormat;
    options.blockSize = request.blockSize.value_or(options.blockSize);
    options.answers = profile.answers;
    options.deadline = coapDeadline();
    return hal::makeCoap(std::move(options));
}

/// APDUs of UDP stay in one datagram that nobody cuts; where many get lost, shorter ones have a better chance.
std::uint16_t MeterLink::Driver::pduLimit() const {
    if (address_.scheme != Scheme::Udp) return 0xFFFF;
    if (largestWhole_ != 0) return largestWhole_;
    return address_.pduSize == MeterAddress().pduSize ? datagramPdu : address_.pduSize;
}

void MeterLink::Driver::judgeWay() {
    if (!isDatagram() || ++window_.exchanges < windowExchanges) return;
    const std::uint64_t repeats = counters_.repeats + (coap_ ? coap_->repeats() : 0);
    const bool lossy = (repeats - window_.repeatsBefore) * lossyShare > window_.exchanges;
    window_ = {0, repeats};
    if (!lossy) return;
    if (coap_) {
        const std::uint16_t block = coap_->blockSize();
        if (block > smallestBlock) coap_->setBlockSize(static_cast<std::uint16_t>(block / 2));
        return;
    }
    const std::uint16_t now = std::min(pduLimit(), negotiated_.maxPduSize == 0 ? pduLimit() : negotiated_.maxPduSize);
    if (now <= smallestPdu) return;
    largestWhole_ = std::max<std::uint16_t>(now / 2, smallestPdu);
    smallerWanted_ = true;
}

bool MeterLink::Driver::isSilence(const Error& error) const {
    return isDatagram() && error.fault == Fault::TimedOut && (error.layer == Layer::Wrapper || error.layer == Layer::Transport || error.layer == Layer::Xdlms);
}

Error MeterLink::Driver::outcomeUnknown(const Error& why) { return makeError(Fault::TimedOut, Layer::Link, LinkError::OutcomeUnknown, why.code); }

LinkCounters MeterLink::Driver::counters() const {
    LinkCounters counters = counters_;
    counters.repeats += coap_ ? coap_->repeats() : 0;
    auto pace = transport_ ? transport_->roundTrip() : std::nullopt;
    if (!pace && session_) pace = session_->roundTrip();
    if (!pace) pace = pace_;
    if (pace && pace->mean()) counters.pace = LinkCounters::Pace{*pace->mean(), pace->deviation(), pace->wait()};
    return counters;
}

void MeterLink::Driver::keepPace() {
    if (!session_) return;
    if (const auto pace = session_->roundTrip()) pace_ = pace;
}

}  // namespace ami::app

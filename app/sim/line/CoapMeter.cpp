#include "app/sim/line/CoapMeter.h"

#include <algorithm>

#include "protocol/dlms/MessageLink.h"

namespace ami::sim {

using hal::CoapIncoming;
using hal::CoapReply;

namespace {

constexpr std::size_t mostClients = 64;
constexpr std::uint8_t post = 2;

/// Nothing when the option is there and has no such value; the usual one when it is missing.
std::optional<std::uint16_t> wPort(const CoapIncoming& request, const std::optional<std::uint16_t>& option, std::uint16_t usual) {
    const hal::CoapOption* found = option ? request.option(*option) : nullptr;
    if (!found) return usual;
    if (found->value.size() > 2) return std::nullopt;
    std::uint16_t value = 0;
    for (const std::uint8_t octet : found->value) value = static_cast<std::uint16_t>(value << 8 | octet);
    return value;
}

}  // namespace

void CoapObservers::asked(const CoapIncoming& request) {
    constexpr std::uint16_t observe = 6;
    const std::string path = request.pathText();
    const hal::CoapOption* asked = request.option(observe);
    if (asked && asked->value.empty()) observed_.insert(path);
    if (observed_.contains(path)) heard_.insert(path);
}

void CoapObservers::notify() {
    for (auto path = observed_.begin(); path != observed_.end();) {
        heard_.erase(*path);
        host_.notify(*path);
        // Who is not asked for any more has no observers left.
        if (heard_.contains(*path)) ++path;
        else path = observed_.erase(path);
    }
}

struct CoapMeter::Association {
    Association(Device device, std::uint16_t client)
        : connection(device, dlms::makeMessageServer({client, managementLogicalDevice, std::chrono::minutes(2)}),
                     [this](BytesView apdu) { answer.assign(apdu.begin(), apdu.end()); }) {}
    Bytes answer{};
    Connection connection;
};

CoapMeter::CoapMeter(Device device, app::CoapProfile profile)
    : device_(device), profile_(std::move(profile)), resources_(device.meter, profile_.path) {}

CoapMeter::~CoapMeter() = default;

void CoapMeter::answer(const CoapIncoming& request, const hal::CoapAnswer& answer) {
    if (device_.meter.isRestarting()) return answer.silence();
    // A restart ends every association.
    if (restart_ != device_.meter.restartUntil()) {
        restart_ = device_.meter.restartUntil();
        associations_.clear();
    }
    device_.objects.settle();
    if (request.pathText() != profile_.path) return answer(resources_.answer(request));
    if (request.code != post) return answer(CoapReply::of(405, "POST takes an APDU"));
    answer(takeApdu(request));
}

CoapReply CoapMeter::takeApdu(const CoapIncoming& request) {
    const auto version = wPort(request, profile_.versionOption, 1);
    const auto client = wPort(request, profile_.clientOption, 16);
    const auto server = wPort(request, profile_.serverOption, managementLogicalDevice);
    if (version != 1 || !client || server != managementLogicalDevice) return CoapReply::of(402, "no such wrapper version or port");
    if (request.contentFormat && profile_.contentFormat && request.contentFormat != profile_.contentFormat) return CoapReply::of(415);
    if (request.payload.empty()) return CoapReply::of(400, "no APDU");
    const Client key{request.peer, *client};
    auto found = associations_.find(key);
    if (found == associations_.end()) {
        if (associations_.size() >= mostClients) {
            associations_.erase(std::min_element(associations_.begin(), associations_.end(), [](const auto& a, const auto& b) {
                return a.second->connection.lastHeard() < b.second->connection.lastHeard();
            }));
        }
        found = associations_.emplace(key, std::make_unique<Association>(device_, *client)).first;
    }
    Association& association = *found->second;
    association.answer.clear();
    association.connection.receive(request.payload);
    // A service of the unconfirmed class has no APDU in answer.
    if (association.answer.empty()) return CoapReply::of(204);
    CoapReply reply;
    reply.code = CoapReply::coded(profile_.answers.empty() ? 201 : profile_.answers.front());
    reply.contentFormat = profile_.contentFormat;
    const auto echoed = [&](const std::optional<std::uint16_t>& option) {
        if (const hal::CoapOption* given = option ? request.option(*option) : nullptr) reply.options.push_back(*given);
    };
    echoed(profile_.versionOption);
    echoed(profile_.clientOption);
    echoed(profile_.serverOption);
    reply.payload = std::move(association.answer);
    return reply;
}

}  // namespace ami::sim

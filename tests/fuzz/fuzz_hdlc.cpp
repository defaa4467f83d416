#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/HdlcFramer.h"
#include "protocol/dlms/HdlcNegotiation.h"

using namespace ami;
using namespace ami::dlms;
using namespace std::chrono_literals;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

/// The octets in three chunkings give the same frames, and each frame encodes to what it was read from.
void fuzzFramer(BytesView input) {
    std::size_t frames = 0;
    for (const std::size_t chunk : {std::size_t{1}, std::size_t{7}, input.size() + 1}) {
        HdlcFramer framer(1s);
        std::size_t found = 0;
        for (std::size_t at = 0; at < input.size(); at += chunk) {
            framer.push(input.subspan(at, std::min(chunk, input.size() - at)), Instant());
            while (const auto frame = framer.next()) {
                ++found;
                const Bytes octets = encodeFrame(*frame);
                const auto again = decodeFrame(BytesView(octets).subspan(1, octets.size() - 2));
                require(again && *again == *frame);
            }
        }
        if (chunk == 1) frames = found;
        require(found == frames);
        framer.handleDeadline(Instant() + 2s);
        require(!framer.isInFrame());
    }
    if (const auto parameters = decodeParameters(input)) {
        require(parameters->maxInfoTransmit >= 8 && parameters->maxInfoTransmit <= hdlcMaxInformation);
        require(parameters->windowReceive >= 1 && parameters->windowReceive <= 7);
        require(*decodeParameters(encodeParameters(*parameters)) == *parameters);
    }
}

/// Input pieces of a length octet and that many octets; a piece with checksums to be repaired has bit 7 of its length octet set, so that
/// the state machine behind the check is reached. Length 0 lets time pass to the next deadline.
class Partner {
public:
    explicit Partner(BytesView script) : script_(script) {}

    std::optional<Bytes> next(const HdlcAddress& to, const HdlcAddress& from) {
        if (script_.empty()) return std::nullopt;
        const std::uint8_t head = script_[0];
        const std::size_t size = std::min<std::size_t>(head & 0x7F, script_.size() - 1);
        const BytesView piece = script_.subspan(1, size);
        script_ = script_.subspan(1 + size);
        if ((head & 0x80) == 0 || piece.empty()) return Bytes(piece.begin(), piece.end());
        const BytesView information = piece.subspan(1);
        return encodeFrame({to, from, HdlcControl{piece[0]}, (size & 1) != 0, Bytes(information.begin(), information.end())});
    }

private:
    BytesView script_;
};

void drive(DataLink& link, bool isClient, BytesView script) {
    Instant now{};
    const HdlcAddress server{1, 0, 1};
    const HdlcAddress client{16, 0, 1};
    Partner partner(script);
    if (isClient) require(link.connect(now).has_value());
    const auto settle = [&] {
        std::size_t sent = link.pollTransmit(now).size();
        require(sent < 200000);
        while (const auto event = link.pollEvent()) {
            if (const auto* connected = std::get_if<LinkConnected>(&*event); connected && isClient) (void)link.send(Bytes(300, 0xC0), now);
            if (const auto* apdu = std::get_if<ApduReceived>(&*event)) {
                require(apdu->apdu.size() <= 65535 + 3);
                (void)link.send(Bytes(700, 0xC4), now);
            }
            if (std::holds_alternative<LinkFailed>(*event) && isClient) require(link.connect(now).has_value());
        }
    };
    while (const auto octets = partner.next(isClient ? client : server, isClient ? server : client)) {
        settle();
        now += 5ms;
        if (octets->empty()) {
            if (const auto due = link.nextDeadline()) {
                now = std::max(now, *due);
                link.handleDeadline(now);
            }
        } else {
            link.receive(*octets, now);
        }
    }
    settle();
    // Whatever happened, silence ends every wait.
    for (int i = 0; i < 2000; ++i) {
        const auto due = link.nextDeadline();
        if (!due) return;
        require(*due < now + 1h);
        now = std::max(now, *due);
        link.handleDeadline(now);
        (void)link.pollTransmit(now);
        while (link.pollEvent()) {}
    }
    require(false);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > 8192) return 0;
    const BytesView input(data + 1, size - 1);
    switch (data[0] % 3) {
        case 0: fuzzFramer(input); break;
        case 1: drive(*makeHdlcClient({}), true, input); break;
        default: drive(*makeHdlcServer({}), false, input); break;
    }
    return 0;
}

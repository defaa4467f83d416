#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/ServerSession.h"
#include "tests/support/MemoryLink.h"
#include "tests/support/SecurityFixture.h"
#include "tests/support/ValueMeter.h"

// First octet: bit 0 small client PDU size, bit 1 start without an association, bit 2 the meter has a password, bit 3 ciphered association,
// bit 4 high-level authentication that waits for its third pass. Then APDUs, each after its length: 00-FE one octet, FF and two octets.
// With bit 3 each APDU begins with one octet more: 00 as it is, else protected with the client's keys.

using namespace ami;
using namespace ami::dlms;

namespace {

/// The client's end of a secured association.
struct SecuredClient {
    SecuredClient(std::uint8_t flags, test::ValueMeter& meter) : ciphered((flags & 8) != 0), highLevel((flags & 0x10) != 0) {
        pair.client.cipheredContext = pair.server.cipheredContext = ciphered;
        meter.security = &pair.server;
        if (highLevel) meter.mechanisms = {AuthenticationMechanism::HighGmac};
        protection = std::make_unique<ApduProtection>(pair.client);
        if (!protection->namePeer(pair.server.systemTitle)) std::abort();
    }
    Bytes aarq(bool small) {
        InitiateRequest initiate;
        initiate.maxPduSize = small ? 60 : 1200;
        Aarq request;
        request.context = ciphered ? ApplicationContext::LogicalNameCiphered : ApplicationContext::LogicalName;
        request.callingApTitle.assign(pair.client.systemTitle.begin(), pair.client.systemTitle.end());
        if (highLevel) {
            request.mechanism = AuthenticationMechanism::HighGmac;
            request.callingAuthenticationValue = Bytes(16, 0x5A);
        }
        const Bytes plain = encodeInitiateRequest(initiate);
        request.userInformation = plain;
        if (ciphered) {
            const auto information = protection->protectInitiate(plain);
            if (!information) std::abort();
            request.userInformation.assign(information->begin(), information->end());
        }
        return encodeAarq(request);
    }
    Bytes protect(BytesView plain) {
        const auto apdu = protection->protect(plain);
        if (!apdu) std::abort();
        return Bytes(apdu->begin(), apdu->end());
    }

    bool ciphered;
    bool highLevel;
    test::SecurityPair pair;
    std::unique_ptr<ApduProtection> protection;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::uint8_t flags = data[0];
    test::ValueMeter meter;
    meter.values[{cls::clock, Obis(0, 0, 1, 0, 0), 2}] = Data::octetString(Bytes(12, 7));
    meter.values[{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2}] = test::profileOf(5);
    meter.reply = Data::octetString(Bytes(100, 1));
    auto owned = std::make_unique<test::MemoryLink>(test::MemoryLink::Script{.server = true});
    test::MemoryLink* link = owned.get();
    const Instant now{};
    ServerSession server(std::move(owned), meter, ServerOptions{.maxTransferBytes = 4096});
    std::unique_ptr<SecuredClient> client;
    if (flags & 0x18) client = std::make_unique<SecuredClient>(flags, meter);
    if (!(flags & 2) && client) {
        server.receive(client->aarq((flags & 1) != 0), now);
        if (link->sent.size() != 1 || link->sent[0][0] != 0x61) std::abort();
        if (server.isAssociated() == client->highLevel) std::abort();
    } else if (!(flags & 2)) {
        Bytes aarq = *fromHex("601DA109060760857405080101BE10040E01000000065F1F0400001E1DFFFF");
        if (flags & 1) aarq[aarq.size() - 2] = 0, aarq[aarq.size() - 1] = 20;
        server.receive(aarq, now);
        if (!server.isAssociated()) std::abort();
    }
    if (flags & 4) meter.password = toBytes("secret");
    ByteReader reader(BytesView(data + 1, size - 1));
    while (const auto first = reader.u8()) {
        const std::size_t length = *first == 0xFF ? reader.u16().value_or(0) : *first;
        const BytesView apdu = *reader.take(std::min(length, reader.remaining()));
        const std::size_t before = link->sent.size();
        if (!client || !client->ciphered) server.receive(apdu, now);
        else if (!apdu.empty()) server.receive(apdu[0] == 0 ? Bytes(apdu.begin() + 1, apdu.end()) : client->protect(apdu.subspan(1)), now);
        if (link->sent.size() > before + 1) std::abort();  // one answer at most
        while (!server.pollTransmit(now).empty()) {}
    }
    link->report(LinkDisconnected{});
    server.handleDeadline(now);
    if (server.isAssociated() || !server.takeDisconnected()) std::abort();
    return 0;
}

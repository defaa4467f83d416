#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/CipheredApdu.h"
#include "protocol/dlms/Hls.h"
#include "tests/support/SecurityFixture.h"

// First octet: bits 0 and 1 suite (3 counts as 0), bits 2 to 4 form, bit 5 signed, bit 6 no authentication key but acceptUnverified, bit 7
// what follows is an octet to change and a plain APDU; else it is an APDU as it came from the line.

using namespace ami;
using namespace ami::dlms;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

template <typename View>
void checkFrame(BytesView apdu, View view) {
    const auto frame = view(apdu);
    if (!frame) return;
    const Bytes once = encode(*frame);
    const auto again = view(BytesView(once));
    require(again.has_value() && encode(*again) == once);
}

void checkFrames(BytesView apdu) {
    checkFrame(apdu, viewService);
    checkFrame(apdu, viewGeneralGlo);
    checkFrame(apdu, viewGeneralCiphering);
    checkFrame(apdu, viewGeneralSigning);
    if (const auto content = viewContent(apdu)) require(content->text.size() + content->tag.size() + securityHeaderOctets == apdu.size());
}

/// Whatever a line brings: refused, or taken once.
void fromTheLine(ApduProtection& protection, BytesView apdu) {
    const auto found = protection.unprotect(apdu);
    if (!found) return;
    const bool ciphered = found->protection.authenticated || found->protection.encrypted;
    require(found->protection.covers(protection.options().protection));
    require(!ciphered || !found->apdu.empty());
    if (ciphered) require(!protection.unprotect(apdu).has_value());
}

/// What one end protects the other end takes; with one octet changed it does not.
void roundTrip(ApduProtection& sender, ApduProtection& receiver, BytesView plain, std::size_t at, std::uint8_t change) {
    if (plain.empty() || apdutag::isProtected(plain[0])) return;
    const auto made = sender.protect(plain);
    require(made.has_value());
    require(made->size() <= 65535 + 600);
    Bytes apdu(made->begin(), made->end());
    if (change != 0) {
        apdu[at % apdu.size()] ^= change;
        require(!receiver.unprotect(apdu).has_value());
        apdu[at % apdu.size()] ^= change;
    }
    const auto found = receiver.unprotect(apdu);
    require(found.has_value() && std::equal(found->apdu.begin(), found->apdu.end(), plain.begin(), plain.end()));
    require(found->verified);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > 2000) return 0;
    const std::uint8_t flags = data[0];
    const BytesView input(data + 1, size - 1);
    checkFrames(input);
    const auto suite = static_cast<SecuritySuite>((flags & 3) % 3);
    auto form = static_cast<CipheringForm>(((flags >> 2) & 7) % 6);
    if (suite == SecuritySuite::Suite0 && form > CipheringForm::Wrapped) form = CipheringForm::Service;
    test::SecurityPair pair(suite);
    pair.setForm(form);
    pair.setProtection({true, true, (flags & 0x20) != 0 && suite != SecuritySuite::Suite0});
    if ((flags & 0xC0) == 0x40) {
        pair.server.keys.authentication.wipe();
        pair.server.acceptUnverified = true;
    }
    ApduProtection client(pair.client), server(pair.server);
    require(client.namePeer(pair.server.systemTitle).has_value() && server.namePeer(pair.client.systemTitle).has_value());
    const Bytes dedicated(suiteFacts(suite).keyOctets, 0x42);
    require(client.setDedicatedKey(dedicated).has_value() && server.setDedicatedKey(dedicated).has_value());
    server.answerInKind();
    if (flags & 0x80) {
        if (input.size() < 3) return 0;
        client.useDedicatedKey((input[1] & 0x80) != 0);
        roundTrip(client, server, input.subspan(2), input[0], static_cast<std::uint8_t>(input[1] & 0x7F));
        return 0;
    }
    fromTheLine(server, input);
    static_cast<void>(server.checkGmac(input, Bytes(16, 1)).has_value());
    return 0;
}

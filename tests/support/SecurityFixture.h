#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/crypto/Curve.h"
#include "protocol/dlms/Security.h"

namespace ami::test {

/// Counters in memory that remember every number they gave.
class MemoryCounters final : public dlms::InvocationCounters {
public:
    explicit MemoryCounters(std::uint32_t first = 1) : first_(first) {}

    Result<std::uint32_t> reserve(dlms::KeyRole role) override {
        if (failure) return Unexpected(*failure);
        const auto next = next_.try_emplace(role, first_).first;
        given.emplace_back(role, next->second);
        return next->second++;
    }
    std::optional<std::uint32_t> lastAccepted(dlms::KeyRole role) const override {
        const auto found = accepted.find(role);
        return found == accepted.end() ? std::nullopt : std::optional(found->second);
    }
    Result<void> accept(dlms::KeyRole role, std::uint32_t counter) override {
        if (acceptFailure) return Unexpected(*acceptFailure);
        accepted[role] = counter;
        return {};
    }

    std::vector<std::pair<dlms::KeyRole, std::uint32_t>> given;
    std::map<dlms::KeyRole, std::uint32_t> accepted;
    std::optional<Error> failure;
    std::optional<Error> acceptFailure;

private:
    std::uint32_t first_;
    std::map<dlms::KeyRole, std::uint32_t> next_;
};

/// Octets that look random and are the same in every run.
inline dlms::RandomSource countingRandom(std::uint64_t seed) {
    auto state = std::make_shared<std::uint64_t>(seed);
    return [state](std::span<std::uint8_t> octets) {
        for (auto& octet : octets) {
            *state = *state * 6364136223846793005u + 1442695040888963407u;
            octet = static_cast<std::uint8_t>(*state >> 56);
        }
        return true;
    };
}

inline crypto::SecureBytes secretOf(std::string_view hex) { return crypto::SecureBytes(fromHex(hex).value()); }

/// Public test keys: EK, AK and titles of the Green Book example set for suites 0 and 1, drawn keys for the rest.
inline constexpr dlms::SystemTitle titleA{0x4D, 0x4D, 0x4D, 0x00, 0x00, 0xBC, 0x61, 0x4E};
inline constexpr dlms::SystemTitle titleB{0x4D, 0x4D, 0x4D, 0x00, 0x00, 0x00, 0x00, 0x01};

/// Both ends of an association that fit together.
struct SecurityPair {
    dlms::SecurityOptions client;
    dlms::SecurityOptions server;
    std::shared_ptr<MemoryCounters> clientCounters = std::make_shared<MemoryCounters>();
    std::shared_ptr<MemoryCounters> serverCounters = std::make_shared<MemoryCounters>();

    explicit SecurityPair(dlms::SecuritySuite suite = dlms::SecuritySuite::Suite0) {
        const bool big = suite == dlms::SecuritySuite::Suite2;
        client.suite = suite;
        client.systemTitle = titleA;
        client.keys.unicastEncryption = secretOf(big ? "000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F"
                                                     : "000102030405060708090A0B0C0D0E0F");
        client.keys.authentication = secretOf(big ? "D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEF"
                                                  : "D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");
        client.keys.broadcastEncryption = secretOf(big ? "0F0E0D0C0B0A090807060504030201001F1E1D1C1B1A19181716151413121110"
                                                       : "0F0E0D0C0B0A09080706050403020100");
        client.keys.master = secretOf(big ? "A0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBF"
                                          : "A0A1A2A3A4A5A6A7A8A9AAABACADAEAF");
        client.keys.hls = secretOf("53454352455430313233343536373839");
        client.random = countingRandom(1);
        client.counters = clientCounters;
        server.suite = suite;
        server.systemTitle = titleB;
        server.keys = client.keys.clone();
        server.random = countingRandom(2);
        server.counters = serverCounters;
        if (suite == dlms::SecuritySuite::Suite0) return;
        const auto curve = big ? crypto::Curve::P384 : crypto::Curve::P256;
        give(client.keys.signing, server.keys.peerSigning, curve, 11);
        give(client.keys.agreement, server.keys.peerAgreement, curve, 12);
        give(server.keys.signing, client.keys.peerSigning, curve, 13);
        give(server.keys.agreement, client.keys.peerAgreement, curve, 14);
    }

    void setForm(dlms::CipheringForm form) { client.form = server.form = form; }
    void setProtection(dlms::Protection protection) { client.protection = server.protection = protection; }

private:
    static void give(crypto::SecureBytes& mine, Bytes& theirs, crypto::Curve curve, std::uint64_t seed) {
        // The same pairs every time, so they are made once.
        static std::map<std::pair<crypto::Curve, std::uint64_t>, crypto::KeyPair> made;
        auto found = made.find({curve, seed});
        if (found == made.end()) found = made.emplace(std::pair(curve, seed), std::move(*crypto::makeKeyPair(curve, countingRandom(seed)))).first;
        mine = found->second.privateKey.clone();
        theirs = found->second.publicKey;
    }
};

}  // namespace ami::test

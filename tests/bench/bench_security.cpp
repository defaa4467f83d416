#include <benchmark/benchmark.h>
#include <openssl/evp.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>

#include "protocol/dlms/ApduProtection.h"
#include "tests/support/SecurityFixture.h"

using namespace ami;
using namespace ami::dlms;

namespace {

constexpr std::size_t apduOctets = 1024;
constexpr int batch = 2000;

/// Counters that cost as little as counters can, and forget what was accepted, so that one APDU can be opened again and again.
class FreeCounters final : public InvocationCounters {
public:
    Result<std::uint32_t> reserve(KeyRole) override { return ++next_; }
    std::optional<std::uint32_t> lastAccepted(KeyRole) const override { return std::nullopt; }
    Result<void> accept(KeyRole, std::uint32_t) override { return {}; }

private:
    std::uint32_t next_ = 0;
};

struct Ends {
    explicit Ends(SecuritySuite suite) : pair(suite) {
        pair.client.counters = std::make_shared<FreeCounters>();
        pair.server.counters = std::make_shared<FreeCounters>();
        sender = std::make_unique<ApduProtection>(pair.client);
        receiver = std::make_unique<ApduProtection>(pair.server);
        static_cast<void>(sender->namePeer(pair.server.systemTitle));
        static_cast<void>(receiver->namePeer(pair.client.systemTitle));
    }
    test::SecurityPair pair;
    std::unique_ptr<ApduProtection> sender, receiver;
};

/// The least that AES-GCM of an APDU can cost with this library: one context, the vector set anew, 17 or 33 octets of additional data.
struct Raw {
    Raw(BytesView key, bool encrypt) : context(EVP_CIPHER_CTX_new()) {
        const EVP_CIPHER* cipher = key.size() == 16 ? EVP_aes_128_gcm() : EVP_aes_256_gcm();
        EVP_CipherInit_ex(context, cipher, nullptr, key.data(), nullptr, encrypt ? 1 : 0);
    }
    ~Raw() { EVP_CIPHER_CTX_free(context); }

    void seal(const std::uint8_t* iv, BytesView aad, BytesView plain, std::uint8_t* text, std::uint8_t* tag) const {
        int length = 0;
        EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, iv);
        EVP_EncryptUpdate(context, nullptr, &length, aad.data(), static_cast<int>(aad.size()));
        EVP_EncryptUpdate(context, text, &length, plain.data(), static_cast<int>(plain.size()));
        EVP_EncryptFinal_ex(context, text, &length);
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, 12, tag);
    }
    int open(const std::uint8_t* iv, BytesView aad, BytesView text, std::uint8_t* plain, std::uint8_t* tag) const {
        int length = 0;
        EVP_DecryptInit_ex(context, nullptr, nullptr, nullptr, iv);
        EVP_DecryptUpdate(context, nullptr, &length, aad.data(), static_cast<int>(aad.size()));
        EVP_DecryptUpdate(context, plain, &length, text.data(), static_cast<int>(text.size()));
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, 12, tag);
        return EVP_DecryptFinal_ex(context, plain, &length);
    }

    EVP_CIPHER_CTX* context;
};

/// Seconds of one call.
template <typename Work>
double timed(Work work) {
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < batch; ++i) work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / batch;
}

/// of_raw is the throughput against the raw loop. Both are measured in turns in one process, and the quickest turn of each counts, so
/// that other work on the machine does not.
template <typename Ours, typename Theirs>
void compare(benchmark::State& state, Ours ours, Theirs theirs) {
    double best = 1.0, raw = 1.0;
    for (auto _ : state) {
        best = std::min(best, timed(ours));
        raw = std::min(raw, timed(theirs));
    }
    state.counters["of_raw"] = raw / best;
    state.counters["MB/s"] = apduOctets / best / 1e6;
    state.counters["raw_MB/s"] = apduOctets / raw / 1e6;
}

Bytes aadOf(const SecurityOptions& options) {
    const BytesView key = options.keys.authentication.view();
    Bytes aad(1 + key.size());
    aad[0] = SecurityControl::of(options.suite, options.protection).octet;
    std::copy(key.begin(), key.end(), aad.begin() + 1);
    return aad;
}

void protect(benchmark::State& state) {
    Ends ends(static_cast<SecuritySuite>(state.range(0)));
    const Bytes plain(apduOctets, 0xC4), aad = aadOf(ends.pair.client);
    const Raw raw(ends.pair.client.keys.unicastEncryption.view(), true);
    Bytes text(apduOctets), tag(16), iv(12);
    compare(
        state,
        [&] {
            const auto made = ends.sender->protect(plain);
            if (!made) return state.SkipWithError("no APDU is made");
            benchmark::DoNotOptimize(made->data());
        },
        [&] {
            iv[11] = static_cast<std::uint8_t>(iv[11] + 1);
            raw.seal(iv.data(), aad, plain, text.data(), tag.data());
            benchmark::DoNotOptimize(text.data());
        });
}
BENCHMARK(protect)->ArgName("suite")->Arg(0)->Arg(1)->Arg(2);

void unprotect(benchmark::State& state) {
    Ends ends(static_cast<SecuritySuite>(state.range(0)));
    const Bytes plain(apduOctets, 0xC4), aad = aadOf(ends.pair.client);
    const Raw raw(ends.pair.client.keys.unicastEncryption.view(), false);
    Bytes back(apduOctets), iv(12);
    std::copy(ends.pair.client.systemTitle.begin(), ends.pair.client.systemTitle.end(), iv.begin());
    const auto made = ends.sender->protect(plain);
    Bytes apdu(made->begin(), made->end());
    std::copy_n(apdu.begin() + 5, 4, iv.begin() + 8);
    compare(
        state,
        [&] {
            const auto found = ends.receiver->unprotect(apdu);
            if (!found) return state.SkipWithError("an APDU is refused");
            benchmark::DoNotOptimize(found->apdu.data());
        },
        [&] {
            if (raw.open(iv.data(), aad, BytesView(apdu).subspan(9, apduOctets), back.data(), &apdu[9 + apduOctets]) != 1) {
                return state.SkipWithError("the raw loop refuses an APDU");
            }
            benchmark::DoNotOptimize(back.data());
        });
}
BENCHMARK(unprotect)->ArgName("suite")->Arg(0)->Arg(1)->Arg(2);

void signAndVerify(benchmark::State& state) {
    test::SecurityPair pair(static_cast<SecuritySuite>(state.range(0)));
    pair.setProtection({false, false, true});
    ApduProtection sender(pair.client), receiver(pair.server);
    if (!sender.namePeer(pair.server.systemTitle) || !receiver.namePeer(pair.client.systemTitle)) return;
    const Bytes plain(apduOctets, 0xC4);
    for (auto _ : state) {
        const auto made = sender.protect(plain);
        if (!made || !receiver.unprotect(*made)) return state.SkipWithError("a signature is refused");
    }
}
BENCHMARK(signAndVerify)->ArgName("suite")->Arg(1)->Arg(2)->Unit(benchmark::kMicrosecond);

}  // namespace

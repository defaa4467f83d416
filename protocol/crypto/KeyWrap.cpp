#include "protocol/crypto/KeyWrap.h"

#include <openssl/evp.h>

#include <memory>

namespace ami::crypto {

namespace {

struct FreeContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

constexpr std::size_t block = 8;
constexpr std::size_t longestKey = 4096;

Context start(BytesView kek, bool encrypt) {
    if (kek.size() != 16 && kek.size() != 32) return nullptr;
    Context context(EVP_CIPHER_CTX_new());
    if (!context) return nullptr;
    EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    const EVP_CIPHER* cipher = kek.size() == 16 ? EVP_aes_128_wrap() : EVP_aes_256_wrap();
    if (EVP_CipherInit_ex(context.get(), cipher, nullptr, kek.data(), nullptr, encrypt ? 1 : 0) != 1) return nullptr;
    return context;
}

}  // namespace

std::optional<Bytes> wrapKey(BytesView kek, BytesView key) {
    if (key.size() < 2 * block || key.size() % block != 0 || key.size() > longestKey) return std::nullopt;
    const Context context = start(kek, true);
    Bytes wrapped(key.size() + block);
    int length = 0;
    if (!context || EVP_CipherUpdate(context.get(), wrapped.data(), &length, key.data(), static_cast<int>(key.size())) != 1) return std::nullopt;
    if (static_cast<std::size_t>(length) != wrapped.size()) return std::nullopt;
    return wrapped;
}

std::optional<SecureBytes> unwrapKey(BytesView kek, BytesView wrapped) {
    if (wrapped.size() < 3 * block || wrapped.size() % block != 0 || wrapped.size() > longestKey + block) return std::nullopt;
    const Context context = start(kek, false);
    // The library writes a block more than the key while it works.
    SecureBytes work(wrapped.size());
    int length = 0;
    const auto size = static_cast<int>(wrapped.size());
    if (!context || EVP_CipherUpdate(context.get(), work.writable().data(), &length, wrapped.data(), size) != 1) return std::nullopt;
    if (static_cast<std::size_t>(length) != wrapped.size() - block) return std::nullopt;
    return SecureBytes(work.view().first(static_cast<std::size_t>(length)));
}

}  // namespace ami::crypto

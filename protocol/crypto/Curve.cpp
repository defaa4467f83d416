#include "protocol/crypto/Curve.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <memory>

namespace ami::crypto {

namespace {

template <auto function>
struct Free {
    template <typename Object>
    void operator()(Object* object) const {
        function(object);
    }
};
using Number = std::unique_ptr<BIGNUM, Free<BN_clear_free>>;
using Group = std::unique_ptr<EC_GROUP, Free<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Free<EC_POINT_free>>;
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>>;

int identifier(Curve curve) { return curve == Curve::P256 ? NID_X9_62_prime256v1 : NID_secp384r1; }
const char* groupName(Curve curve) { return curve == Curve::P256 ? "prime256v1" : "secp384r1"; }
const char* hashName(Hash hash) { return hash == Hash::Sha384 ? "SHA384" : "SHA256"; }

Number number(BytesView octets) { return Number(BN_bin2bn(octets.data(), static_cast<int>(octets.size()), nullptr)); }

/// The scalar when it is 1 to n - 1.
Number scalar(const EC_GROUP* group, BytesView octets) {
    Number value(BN_secure_new());
    if (!value || !BN_bin2bn(octets.data(), static_cast<int>(octets.size()), value.get())) return nullptr;
    const BIGNUM* order = EC_GROUP_get0_order(group);
    if (BN_is_zero(value.get()) || BN_cmp(value.get(), order) >= 0) return nullptr;
    BN_set_flags(value.get(), BN_FLG_CONSTTIME);
    return value;
}

Point pointOf(Curve curve, const EC_GROUP* group, BytesView publicKey) {
    const std::size_t size = coordinateOctets(curve);
    if (publicKey.size() != 2 * size) return nullptr;
    const Number x = number(publicKey.first(size));
    const Number y = number(publicKey.subspan(size));
    Point point(EC_POINT_new(group));
    // Setting the coordinates checks their range and the equation of the curve.
    if (!x || !y || !point || EC_POINT_set_affine_coordinates(group, point.get(), x.get(), y.get(), nullptr) != 1) return nullptr;
    if (EC_POINT_is_on_curve(group, point.get(), nullptr) != 1 || EC_POINT_is_at_infinity(group, point.get())) return nullptr;
    return point;
}

std::optional<Bytes> octetsOf(Curve curve, const BIGNUM* first, const BIGNUM* second) {
    const auto size = static_cast<int>(coordinateOctets(curve));
    Bytes octets(2 * coordinateOctets(curve));
    if (BN_bn2binpad(first, octets.data(), size) != size || BN_bn2binpad(second, octets.data() + size, size) != size) return std::nullopt;
    return octets;
}

Bytes uncompressed(BytesView publicKey) {
    Bytes octets{0x04};
    append(octets, publicKey);
    return octets;
}

Key keyOf(Curve curve, BytesView privateKey, BytesView publicKey) {
    const Builder builder(OSSL_PARAM_BLD_new());
    const Bytes point = uncompressed(publicKey);
    Number secret;
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, groupName(curve), 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1) {
        return nullptr;
    }
    if (!privateKey.empty()) {
        secret.reset(BN_secure_new());
        if (!secret || !BN_bin2bn(privateKey.data(), static_cast<int>(privateKey.size()), secret.get())) return nullptr;
        if (OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get()) != 1) return nullptr;
    }
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* made = nullptr;
    const int what = privateKey.empty() ? EVP_PKEY_PUBLIC_KEY : EVP_PKEY_KEYPAIR;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &made, what, parameters.get()) != 1) {
        return nullptr;
    }
    return Key(made);
}

Key privateKeyOf(Curve curve, BytesView privateKey) {
    const auto publicKey = publicKeyOf(curve, privateKey);
    return publicKey ? keyOf(curve, privateKey, *publicKey) : nullptr;
}

}  // namespace

std::optional<Bytes> publicKeyOf(Curve curve, BytesView privateKey) {
    if (privateKey.size() != coordinateOctets(curve)) return std::nullopt;
    const Group group(EC_GROUP_new_by_curve_name(identifier(curve)));
    if (!group) return std::nullopt;
    const Number secret = scalar(group.get(), privateKey);
    const Point point(EC_POINT_new(group.get()));
    const Number x(BN_new()), y(BN_new());
    if (!secret || !point || !x || !y || EC_POINT_mul(group.get(), point.get(), secret.get(), nullptr, nullptr, nullptr) != 1 ||
        EC_POINT_get_affine_coordinates(group.get(), point.get(), x.get(), y.get(), nullptr) != 1) {
        return std::nullopt;
    }
    return octetsOf(curve, x.get(), y.get());
}

bool isValidPoint(Curve curve, BytesView publicKey) {
    const Group group(EC_GROUP_new_by_curve_name(identifier(curve)));
    return group && pointOf(curve, group.get(), publicKey) != nullptr;
}

std::optional<KeyPair> makeKeyPair(Curve curve, const std::function<bool(std::span<std::uint8_t>)>& random) {
    constexpr int tries = 64;  // P-256 rejects one draw in 2^32
    SecureBytes drawn(coordinateOctets(curve));
    for (int i = 0; random && i < tries; ++i) {
        if (!random(drawn.writable())) return std::nullopt;
        if (auto publicKey = publicKeyOf(curve, drawn.view())) return KeyPair{std::move(drawn), std::move(*publicKey)};
    }
    return std::nullopt;
}

std::optional<Bytes> sign(Curve curve, BytesView privateKey, BytesView message) {
    const Key key = privateKeyOf(curve, privateKey);
    const DigestContext context(EVP_MD_CTX_new());
    if (!key || !context ||
        EVP_DigestSignInit_ex(context.get(), nullptr, hashName(hashOf(curve)), nullptr, nullptr, key.get(), nullptr) != 1) {
        return std::nullopt;
    }
    std::size_t length = 0;
    if (EVP_DigestSign(context.get(), nullptr, &length, message.data(), message.size()) != 1) return std::nullopt;
    Bytes der(length);
    if (EVP_DigestSign(context.get(), der.data(), &length, message.data(), message.size()) != 1) return std::nullopt;
    const unsigned char* at = der.data();
    const Signature parts(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(length)));
    return parts ? octetsOf(curve, ECDSA_SIG_get0_r(parts.get()), ECDSA_SIG_get0_s(parts.get())) : std::nullopt;
}

bool verify(Curve curve, Hash hash, BytesView publicKey, BytesView message, BytesView signature) {
    const std::size_t size = coordinateOctets(curve);
    if (signature.size() != 2 * size || !isValidPoint(curve, publicKey)) return false;
    const Signature parts(ECDSA_SIG_new());
    Number r = number(signature.first(size)), s = number(signature.subspan(size));
    if (!parts || !r || !s || ECDSA_SIG_set0(parts.get(), r.get(), s.get()) != 1) return false;
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    Bytes der(2 * size + 16);
    unsigned char* at = der.data();
    const int length = i2d_ECDSA_SIG(parts.get(), &at);
    if (length <= 0) return false;
    const Key key = keyOf(curve, {}, publicKey);
    const DigestContext context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit_ex(context.get(), nullptr, hashName(hash), nullptr, nullptr, key.get(), nullptr) == 1 &&
           EVP_DigestVerify(context.get(), der.data(), static_cast<std::size_t>(length), message.data(), message.size()) == 1;
}

std::optional<SecureBytes> agree(Curve curve, BytesView privateKey, BytesView peerPublicKey) {
    if (!isValidPoint(curve, peerPublicKey)) return std::nullopt;
    const Key ours = privateKeyOf(curve, privateKey);
    const Key theirs = keyOf(curve, {}, peerPublicKey);
    if (!ours || !theirs) return std::nullopt;
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, ours.get(), nullptr));
    SecureBytes z(coordinateOctets(curve));
    std::size_t length = z.view().size();
    if (!context || EVP_PKEY_derive_init(context.get()) != 1 || EVP_PKEY_derive_set_peer(context.get(), theirs.get()) != 1 ||
        EVP_PKEY_derive(context.get(), z.writable().data(), &length) != 1 || length != z.view().size()) {
        return std::nullopt;
    }
    return z;
}

}  // namespace ami::crypto

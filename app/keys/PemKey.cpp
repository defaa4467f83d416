#include "app/keys/PemKey.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <array>
#include <memory>

#include "app/keys/KeyError.h"
#include "app/keys/SecretFile.h"
#include "protocol/crypto/Curve.h"

namespace ami::app {
namespace {

template <auto Release>
struct Releaser {
    template <typename T>
    void operator()(T* object) const {
        Release(object);
    }
};
using Bio = std::unique_ptr<BIO, Releaser<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509_free>>;
using Number = std::unique_ptr<BIGNUM, Releaser<BN_clear_free>>;

Unexpected wrong(KeyError code) { return fail(Fault::Crypto, Layer::Keys, code); }

/// Errors of a failed attempt are not left for somebody else to find.
struct QuietErrors {
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
};

/// Asked for the passphrase of an encrypted key; without it OpenSSL would ask the terminal.
int noPassphrase(char*, int, int, void*) { return -1; }

Bio reader(BytesView pem) { return Bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))); }

int curveNumber(dlms::SecuritySuite suite) { return suite == dlms::SecuritySuite::Suite2 ? NID_secp384r1 : NID_X9_62_prime256v1; }

std::optional<crypto::Curve> curveOf(dlms::SecuritySuite suite) {
    switch (suite) {
        case dlms::SecuritySuite::Suite1: return crypto::Curve::P256;
        case dlms::SecuritySuite::Suite2: return crypto::Curve::P384;
        case dlms::SecuritySuite::Suite0: break;
    }
    return std::nullopt;
}

bool hasCurve(const Key& key, dlms::SecuritySuite suite) {
    std::array<char, 64> name{};
    std::size_t length = 0;
    if (EVP_PKEY_is_a(key.get(), "EC") != 1 || EVP_PKEY_get_group_name(key.get(), name.data(), name.size(), &length) != 1) return false;
    int found = OBJ_sn2nid(name.data());
    if (found == NID_undef) found = EC_curve_nist2nid(name.data());
    return found == curveNumber(suite);
}

Number coordinate(const Key& key, const char* name) {
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key.get(), name, &number) != 1) return {};
    return Number(number);
}

/// The system title that stands as 16 digits in the common name.
std::optional<dlms::SystemTitle> titleIn(const Certificate& certificate) {
    std::array<char, 64> text{};
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    const int length = X509_NAME_get_text_by_NID(subject, NID_commonName, text.data(), static_cast<int>(text.size()));
    if (length != 16) return std::nullopt;
    const auto octets = fromHex(std::string_view(text.data(), 16));
    if (!octets || octets->size() != 8) return std::nullopt;
    dlms::SystemTitle title{};
    std::copy(octets->begin(), octets->end(), title.begin());
    return title;
}

std::string textOf(const X509_NAME* name) {
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253) < 0) return {};
    const char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return length > 0 ? std::string(text, static_cast<std::size_t>(length)) : std::string();
}

CertificateFacts factsOf(X509* certificate) {
    CertificateFacts facts;
    const int length = i2d_X509(certificate, nullptr);
    if (length > 0) {
        facts.der.resize(static_cast<std::size_t>(length));
        std::uint8_t* to = facts.der.data();
        i2d_X509(certificate, &to);
    }
    const ASN1_INTEGER* serial = X509_get0_serialNumber(certificate);
    facts.serialNumber.assign(ASN1_STRING_get0_data(serial), ASN1_STRING_get0_data(serial) + ASN1_STRING_length(serial));
    facts.issuer = textOf(X509_get_issuer_name(certificate));
    facts.subject = textOf(X509_get_subject_name(certificate));
    return facts;
}

}  // namespace

Result<crypto::SecureBytes> privateKeyOfPem(BytesView pem, dlms::SecuritySuite suite) {
    const QuietErrors quiet;
    const Bio bio = reader(pem);
    const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!key) return wrong(KeyError::BadPem);
    if (!hasCurve(key, suite)) return wrong(KeyError::WrongCurve);
    const Number scalar = coordinate(key, OSSL_PKEY_PARAM_PRIV_KEY);
    WipedBuffer octets(dlms::suiteFacts(suite).curveOctets);
    octets.resize(octets.capacity());
    if (!scalar || BN_bn2binpad(scalar.get(), octets.data(), static_cast<int>(octets.size())) < 0) return wrong(KeyError::BadPem);
    return crypto::SecureBytes(octets.view());
}

Result<PublicKey> publicKeyOfPem(BytesView pem, dlms::SecuritySuite suite) {
    const QuietErrors quiet;
    PublicKey found;
    Key key;
    const Bio first = reader(pem);
    if (const Certificate certificate{PEM_read_bio_X509(first.get(), nullptr, noPassphrase, nullptr)}) {
        key.reset(X509_get_pubkey(certificate.get()));
        found.owner = titleIn(certificate);
        found.certificate = factsOf(certificate.get());
    } else {
        const Bio second = reader(pem);
        key.reset(PEM_read_bio_PUBKEY(second.get(), nullptr, noPassphrase, nullptr));
    }
    if (!key) return wrong(KeyError::BadPem);
    if (!hasCurve(key, suite)) return wrong(KeyError::WrongCurve);
    const Number x = coordinate(key, OSSL_PKEY_PARAM_EC_PUB_X);
    const Number y = coordinate(key, OSSL_PKEY_PARAM_EC_PUB_Y);
    const auto size = static_cast<int>(dlms::suiteFacts(suite).curveOctets);
    found.point.resize(2 * static_cast<std::size_t>(size));
    if (!x || !y || BN_bn2binpad(x.get(), found.point.data(), size) < 0 || BN_bn2binpad(y.get(), found.point.data() + size, size) < 0) {
        return wrong(KeyError::BadPem);
    }
    return found;
}

bool isPrivateKey(BytesView scalar, dlms::SecuritySuite suite) {
    const auto curve = curveOf(suite);
    return curve && crypto::publicKeyOf(*curve, scalar).has_value();
}

bool isPublicKey(BytesView point, dlms::SecuritySuite suite) {
    const auto curve = curveOf(suite);
    return curve && crypto::isValidPoint(*curve, point);
}

}  // namespace ami::app

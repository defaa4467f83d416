#include "app/hes/TrainingCertificates.h"
#include "app/sync/OpenSslOwned.h"

#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <utility>

namespace ami::app {

namespace {

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Output = std::unique_ptr<BIO, Freed<BIO_free_all>>;

using Extensions = std::initializer_list<std::pair<int, const char*>>;

struct Validity {
    std::time_t from;
    std::time_t to;
};

Unexpected refuse(TrainingError code, std::int64_t detail = 0) { return fail(Fault::Crypto, Layer::Crypto, code, detail); }

bool name(X509_NAME* target, const char* commonName) {
    const auto entry = [&](const char* field, const char* value) {
        return X509_NAME_add_entry_by_txt(target, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(value), -1, -1, 0) == 1;
    };
    return entry("O", "AMI Field TRAINING") && entry("OU", "not for real meters") && entry("CN", commonName);
}

bool randomSerial(X509* certificate) {
    const Number number(BN_new());
    return number && BN_rand(number.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

/// A certificate of @p key, signed by @p issuerKey; self-signed when @p issuer is null.
Certificate issue(EVP_PKEY* key, const char* commonName, X509* issuer, EVP_PKEY* issuerKey, Validity validity, Extensions extensions) {
    Certificate certificate(X509_new());
    X509* made = certificate.get();
    if (!made || X509_set_version(made, 2) != 1 || !randomSerial(made) || !name(X509_get_subject_name(made), commonName)) return nullptr;
    if (X509_set_issuer_name(made, X509_get_subject_name(issuer ? issuer : made)) != 1 || X509_set_pubkey(made, key) != 1) return nullptr;
    if (!ASN1_TIME_set(X509_getm_notBefore(made), validity.from) || !ASN1_TIME_set(X509_getm_notAfter(made), validity.to)) return nullptr;
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer ? issuer : made, made, nullptr, nullptr, 0);
    X509V3_set_ctx_nodb(&context);
    for (const auto& [id, value] : extensions) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value));
        if (!extension || X509_add_ext(made, extension.get(), -1) != 1) return nullptr;
    }
    if (X509_sign(made, issuerKey, EVP_sha256()) == 0) return nullptr;
    return certificate;
}

/// Writes through a temporary file beside @p path, synced and renamed.
template <typename Write>
Result<void> replace(const std::string& path, mode_t mode, Write&& write) {
    const std::string temporary = path + ".new";
    ::unlink(temporary.c_str());
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (file < 0) return refuse(TrainingError::CannotWrite, errno);
    const Output output(BIO_new_fd(file, BIO_CLOSE));
    const bool written = output && write(output.get()) == 1 && ::fsync(file) == 0;
    if (!written || std::rename(temporary.c_str(), path.c_str()) != 0) {
        const int reason = errno;
        ::unlink(temporary.c_str());
        return refuse(TrainingError::CannotWrite, reason);
    }
    return {};
}

Result<void> writeCertificate(const std::string& path, X509* certificate) {
    return replace(path, 0644, [&](BIO* output) { return PEM_write_bio_X509(output, certificate); });
}

Result<void> writeKey(const std::string& path, EVP_PKEY* key) {
    return replace(path, 0600,
                   [&](BIO* output) { return PEM_write_bio_PKCS8PrivateKey(output, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

}  // namespace

TrainingFiles trainingFiles(const std::string& folder) {
    const std::string base = folder + "/";
    return {base + "ca.pem", base + "server.pem", base + "server.key", base + "client.pem", base + "client.key"};
}

Result<TrainingFiles> createTrainingCertificates(const std::string& folder, UtcTime now, std::chrono::hours validity) {
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure) return refuse(TrainingError::CannotWrite, failure.value());
    const std::time_t start = std::chrono::duration_cast<std::chrono::seconds>((now - std::chrono::hours(1)).time_since_epoch()).count();
    const Validity span{start, start + std::chrono::seconds(validity).count() + 3600};

    const Key caKey(EVP_EC_gen("P-256"));
    const Key serverKey(EVP_EC_gen("P-256"));
    const Key clientKey(EVP_EC_gen("P-256"));
    if (!caKey || !serverKey || !clientKey) return refuse(TrainingError::OpenSsl);
    const Certificate ca = issue(caKey.get(), "TRAINING authority", nullptr, caKey.get(), span,
                                 {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                                  {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                  {NID_subject_key_identifier, "hash"}});
    if (!ca) return refuse(TrainingError::OpenSsl);
    const Certificate server = issue(serverKey.get(), "TRAINING head-end", ca.get(), caKey.get(), span,
                                     {{NID_basic_constraints, "critical,CA:FALSE"},
                                      {NID_key_usage, "critical,digitalSignature"},
                                      {NID_ext_key_usage, "serverAuth"},
                                      {NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1"},
                                      {NID_subject_key_identifier, "hash"},
                                      {NID_authority_key_identifier, "keyid"}});
    const Certificate client = issue(clientKey.get(), "TRAINING laptop", ca.get(), caKey.get(), span,
                                     {{NID_basic_constraints, "critical,CA:FALSE"},
                                      {NID_key_usage, "critical,digitalSignature"},
                                      {NID_ext_key_usage, "clientAuth"},
                                      {NID_subject_key_identifier, "hash"},
                                      {NID_authority_key_identifier, "keyid"}});
    if (!server || !client) return refuse(TrainingError::OpenSsl);

    const TrainingFiles files = trainingFiles(folder);
    const auto all = {writeKey(files.serverKey, serverKey.get()), writeCertificate(files.serverCertificate, server.get()),
                      writeKey(files.clientKey, clientKey.get()), writeCertificate(files.clientCertificate, client.get()),
                      writeCertificate(files.ca, ca.get())};
    for (const Result<void>& written : all) {
        if (!written) return Unexpected(written.error());
    }
    return files;
}

}  // namespace ami::app

#include "app/hes/http/Revocations.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <memory>

#include "app/sync/OpenSslOwned.h"
#include "app/sync/SyncClient.h"

namespace ami::app {

namespace {

using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using RevocationList = std::unique_ptr<X509_CRL, Freed<X509_CRL_free>>;
using Input = std::unique_ptr<BIO, Freed<BIO_free_all>>;

constexpr qint64 largestFile = 64 * 1024 * 1024;

Unexpected refuse(std::int64_t detail) { return fail(Fault::Crypto, Layer::Sync, SyncError::BadIdentity, detail); }

Certificate parsed(const QSslCertificate& certificate) {
    const QByteArray der = certificate.toDer();
    auto octets = reinterpret_cast<const unsigned char*>(der.constData());
    return Certificate(d2i_X509(nullptr, &octets, static_cast<long>(der.size())));
}

Bytes derOf(const X509_NAME* name) {
    unsigned char* octets = nullptr;
    const int length = i2d_X509_NAME(name, &octets);
    Bytes der(octets, octets + std::max(length, 0));
    OPENSSL_free(octets);
    return der;
}

Bytes octetsOf(const ASN1_INTEGER* serial) {
    return {ASN1_STRING_get0_data(serial), ASN1_STRING_get0_data(serial) + ASN1_STRING_length(serial)};
}

bool signedByOneOf(X509_CRL* list, const std::vector<Certificate>& authorities) {
    return std::any_of(authorities.begin(), authorities.end(), [list](const Certificate& authority) {
        return X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(authority.get())) == 0 &&
               X509_CRL_verify(list, X509_get0_pubkey(authority.get())) == 1;
    });
}

}  // namespace

Result<Revocations> Revocations::load(const std::string& path, const QList<QSslCertificate>& authorities) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) return refuse(ENOENT);
    if (file.size() > largestFile) return refuse(EFBIG);
    const QByteArray text = file.readAll();
    std::vector<Certificate> signers;
    for (const QSslCertificate& authority : authorities) {
        if (Certificate certificate = parsed(authority)) signers.push_back(std::move(certificate));
    }
    const Input input(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    Revocations all;
    std::size_t lists = 0;
    ERR_clear_error();
    while (RevocationList list{PEM_read_bio_X509_CRL(input.get(), nullptr, nullptr, nullptr)}) {
        if (!signedByOneOf(list.get(), signers)) return refuse(2);
        ++lists;
        const Bytes issuer = derOf(X509_CRL_get_issuer(list.get()));
        const STACK_OF(X509_REVOKED)* entries = X509_CRL_get_REVOKED(list.get());
        for (int i = 0; i < sk_X509_REVOKED_num(entries); ++i) {
            all.serials_.emplace(issuer, octetsOf(X509_REVOKED_get0_serialNumber(sk_X509_REVOKED_value(entries, i))));
        }
        std::tm next{};
        if (const ASN1_TIME* update = X509_CRL_get0_nextUpdate(list.get()); update && ASN1_TIME_to_tm(update, &next) == 1) {
            const UtcTime stale = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::from_time_t(::timegm(&next)));
            all.staleFrom_ = all.staleFrom_ ? std::min(*all.staleFrom_, stale) : stale;
        }
    }
    const auto last = ERR_peek_last_error();
    ERR_clear_error();
    if (lists == 0) return refuse(1);
    if (ERR_GET_REASON(last) != PEM_R_NO_START_LINE) return refuse(3);
    return all;
}

bool Revocations::revoked(const QSslCertificate& certificate) const {
    if (serials_.empty() || certificate.isNull()) return false;
    const Certificate x509 = parsed(certificate);
    if (!x509) return true;
    return revoked(derOf(X509_get_issuer_name(x509.get())), octetsOf(X509_get0_serialNumber(x509.get())));
}

bool Revocations::revoked(BytesView issuer, BytesView serial) const {
    return !serials_.empty() && serials_.contains({Bytes(issuer.begin(), issuer.end()), Bytes(serial.begin(), serial.end())});
}

bool Revocations::revoked(const QList<QSslCertificate>& chain) const {
    return std::any_of(chain.begin(), chain.end(), [this](const QSslCertificate& certificate) { return revoked(certificate); });
}

}  // namespace ami::app

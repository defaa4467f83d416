#include "app/sync/TlsIdentity.h"

#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QByteArray>
#include <QFile>
#include <memory>

#include "app/sync/OpenSslOwned.h"
#include "app/sync/SyncClient.h"

namespace ami::app {

namespace {

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Input = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

constexpr qint64 largestPem = 1024 * 1024;

Unexpected refuse(SyncError code, std::int64_t detail = 0) { return fail(Fault::Crypto, Layer::Sync, code, detail); }

int noPassphrase(char*, int, int, void*) { return 0; }

Result<Key> loadKey(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return refuse(SyncError::BadIdentity, errno);
    Input input(BIO_new_fd(file, BIO_CLOSE));
    struct stat status {};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return refuse(SyncError::BadIdentity);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) return refuse(SyncError::KeyTooOpen, status.st_mode & 0777);
    Key key(PEM_read_bio_PrivateKey(input.get(), nullptr, noPassphrase, nullptr));
    if (!key) return refuse(SyncError::BadIdentity);
    return key;
}

}  // namespace

Result<QList<QSslCertificate>> loadAuthorities(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestPem) return refuse(SyncError::BadIdentity);
    QList<QSslCertificate> certificates = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (certificates.isEmpty()) return refuse(SyncError::BadIdentity);
    return certificates;
}

Result<TlsIdentity> loadIdentity(const std::string& certificateFile, const std::string& keyFile) {
    auto chain = loadAuthorities(certificateFile);
    if (!chain) return Unexpected(chain.error());
    auto key = loadKey(keyFile);
    if (!key) return Unexpected(key.error());
    const QByteArray der = chain->front().toDer();
    auto octets = reinterpret_cast<const unsigned char*>(der.constData());
    const Certificate leaf(d2i_X509(nullptr, &octets, static_cast<long>(der.size())));
    if (!leaf || X509_check_private_key(leaf.get(), key->get()) != 1) return refuse(SyncError::BadIdentity);
    TlsIdentity identity;
    identity.chain = *chain;
    identity.key = QSslKey(reinterpret_cast<Qt::HANDLE>(key->release()), QSsl::PrivateKey);
    if (identity.key.isNull()) return refuse(SyncError::BadIdentity);
    return identity;
}

QSslConfiguration tlsConfiguration(const TlsIdentity& identity, const QList<QSslCertificate>& authorities) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setLocalCertificateChain(identity.chain);
    configuration.setPrivateKey(identity.key);
    if (!authorities.isEmpty()) configuration.setCaCertificates(authorities);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return configuration;
}

}  // namespace ami::app

#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <string>

#include "protocol/base/Result.h"

namespace ami::app {

/// A certificate with its chain and its private key. The key stays inside OpenSSL; Qt holds a handle to it.
struct TlsIdentity {
    QList<QSslCertificate> chain;
    QSslKey key;
};

/// Fails with SyncError::BadIdentity (missing, unreadable, encrypted, not a pair) or KeyTooOpen (group or others may use the key file).
Result<TlsIdentity> loadIdentity(const std::string& certificateFile, const std::string& keyFile);

/// The PEM certificates of a file; BadIdentity when there is none.
Result<QList<QSslCertificate>> loadAuthorities(const std::string& file);

/// TLS 1.3 only, the peer must prove itself with a certificate of @p authorities (the system's when empty).
QSslConfiguration tlsConfiguration(const TlsIdentity& identity, const QList<QSslCertificate>& authorities);

}  // namespace ami::app

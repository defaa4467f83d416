#pragma once

#include <QList>
#include <QSslCertificate>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// Certificates that their authority has revoked, from a file of PEM revocation lists. Each list must be signed by one of the authorities.
/// @spec RFC 5280 5
class Revocations {
public:
    /// Fails with SyncError::BadIdentity; detail 1 no list in the file, 2 a list that no authority signed, 3 a malformed list, else errno.
    static Result<Revocations> load(const std::string& file, const QList<QSslCertificate>& authorities);

    /// Whether any certificate of the chain is on a list.
    bool revoked(const QList<QSslCertificate>& chain) const;
    bool revoked(const QSslCertificate& certificate) const;
    /// By the issuer's name in DER and the octets of the serial number.
    bool revoked(BytesView issuer, BytesView serial) const;
    std::size_t size() const { return serials_.size(); }
    /// The earliest nextUpdate: from then on a list is out of date. It is still obeyed.
    std::optional<UtcTime> staleFrom() const { return staleFrom_; }

private:
    std::set<std::pair<Bytes, Bytes>> serials_;   ///< issuer and serial number, DER
    std::optional<UtcTime> staleFrom_;
};

}  // namespace ami::app

#pragma once

#include <chrono>
#include <string>

#include "protocol/base/Result.h"
#include "protocol/base/Time.h"

namespace ami::app {

enum class TrainingError : std::uint16_t {
    OpenSsl = 110,   ///< a certificate could not be made
    CannotWrite,     ///< detail: errno
};

struct TrainingFiles {
    std::string ca, serverCertificate, serverKey, clientCertificate, clientKey;
};

/// Paths in @p folder: ca.pem, server.pem, server.key, client.pem, client.key.
TrainingFiles trainingFiles(const std::string& folder);

/// Makes a throw-away authority (its key is never written), a server certificate for localhost, 127.0.0.1 and ::1, and a client
/// certificate: P-256, valid from one hour before @p now for @p validity, TRAINING in every subject. Key files have mode 600; files are replaced whole.
Result<TrainingFiles> createTrainingCertificates(const std::string& folder, UtcTime now,
                                                 std::chrono::hours validity = std::chrono::days(30));

}  // namespace ami::app

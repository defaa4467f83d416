#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/keys/KeyError.h"
#include "app/keys/KeyProvider.h"
#include "app/keys/PemKey.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/Security.h"

namespace ami::app {

/// A certificate that a key file names.
struct KeyCertificate {
    bool ofMeter = false;     ///< else the client's
    bool forSigning = false;  ///< else for key agreement
    CertificateFacts facts;
};

/// What a key file holds; docs/keys.md describes the format. Private keys are those of whoever owns the file, client or meter; public
/// keys say whose they are. What is not in the file is empty.
struct KeyFile {
    dlms::SecuritySuite suite = dlms::SecuritySuite::Suite0;
    std::optional<dlms::SystemTitle> clientTitle;
    std::optional<dlms::SystemTitle> meterTitle;
    crypto::SecureBytes unicastEncryption;    ///< ek
    crypto::SecureBytes authentication;       ///< ak
    crypto::SecureBytes broadcastEncryption;  ///< bek
    crypto::SecureBytes master;               ///< kek
    crypto::SecureBytes hls;                  ///< hls-secret
    crypto::SecureBytes password;
    crypto::SecureBytes signing;    ///< private scalar
    crypto::SecureBytes agreement;  ///< private scalar
    Bytes meterSigning;             ///< public x and y
    Bytes meterAgreement;
    Bytes clientSigning;
    Bytes clientAgreement;
    DtlsKeys dtls;
    std::vector<KeyCertificate> certificates;

    /// Keys as the client uses them: the peer is the meter.
    dlms::SecurityKeys clientKeys() const;
    /// Keys as the meter uses them: the peer is the client.
    dlms::SecurityKeys meterKeys() const;
    /// Suite, titles and keys for one end; counters and random source are the caller's. A title that is missing stays zero.
    dlms::SecurityOptions clientOptions() const;
    dlms::SecurityOptions meterOptions() const;
};

/// Reads a file of mode 600 or 400 that belongs to us and is no symbolic link; "-" is standard input up to its end. See KeyError.
Result<KeyFile> readKeyFile(const std::string& fileOrDash);
/// The same from its text; PEM files with a relative path are looked for in @p folder.
Result<KeyFile> parseKeyFile(BytesView text, const std::string& folder);

/// The keys of one file for the meter that it pins, or for any when it pins none.
class KeyFileProvider : public KeyProvider {
public:
    explicit KeyFileProvider(KeyFile file) : file_(std::make_shared<const KeyFile>(std::move(file))) {}
    static Result<std::shared_ptr<KeyFileProvider>> open(const std::string& fileOrDash);
    Result<MeterKeys> keysFor(const MeterName& meter) override;
    /// What was read, for whoever else needs it; read once, it is the same for all.
    std::shared_ptr<const KeyFile> file() const { return file_; }

private:
    std::shared_ptr<const KeyFile> file_;
};

}  // namespace ami::app

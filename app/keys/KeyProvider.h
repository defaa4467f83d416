#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/Security.h"

namespace ami::app {

/// Which meter the keys are wanted for.
struct MeterName {
    std::string address;                     ///< canonical, see MeterAddress
    std::optional<dlms::SystemTitle> title;  ///< when it is known already
    /// What else it is known by, the surest first: serial number, name in a list, host.
    std::vector<std::string> names{};
};

/// For DTLS: a pre-shared key, or certificates in PEM files, or nothing.
struct DtlsKeys {
    std::string identity;
    crypto::SecureBytes key;
    std::string caFile;                       ///< who has signed the meter's certificate
    std::string certificateFile, keyFile;     ///< ours; both or none
    std::string crlFile{};                    ///< revocation lists; empty: nobody is asked
    std::string peerName{};                   ///< whose certificate it must be: a name, an address or an EUI-64; empty: the host of the address

    DtlsKeys clone() const { return {identity, key.clone(), caFile, certificateFile, keyFile, crlFile, peerName}; }
    bool any() const { return !key.empty() || !caFile.empty(); }
};

/// Everything secret of one meter, as the client uses it. The counters and the random source come from elsewhere.
struct MeterKeys {
    dlms::SecuritySuite suite = dlms::SecuritySuite::Suite0;
    std::optional<dlms::SystemTitle> clientTitle;
    std::optional<dlms::SystemTitle> meterTitle;  ///< pin
    dlms::SecurityKeys keys;                      ///< peer keys are the meter's
    crypto::SecureBytes password;                 ///< low-level security
    DtlsKeys dtls{};                              ///< coaps
    Bytes certificate{};                          ///< our signing certificate (DER), for the AE-qualifier of the AARQ; may be empty
};

/// Where keys come from: a file today, a vault as well later. Used on the link's worker thread.
class KeyProvider {
public:
    virtual ~KeyProvider() = default;
    /// A copy that the caller owns. Errors: KeyError::OtherMeter, KeyError::NoneForMeter, or what the provider's own store says.
    virtual Result<MeterKeys> keysFor(const MeterName& meter) = 0;
};

}  // namespace ami::app

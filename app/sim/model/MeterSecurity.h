#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "app/keys/KeyFile.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Data.h"
#include "protocol/dlms/Security.h"
#include "protocol/dlms/ServerSession.h"

namespace ami::sim {

/// Counters of the meter while the program runs. Its own start where the time stands, so that they go on above those of the last run; a
/// client's must grow whatever association they come in.
class MeterCounters : public dlms::InvocationCounters {
public:
    explicit MeterCounters(std::uint32_t first) : first_(first) {}
    Result<std::uint32_t> reserve(dlms::KeyRole role) override;
    std::optional<std::uint32_t> lastAccepted(dlms::KeyRole role) const override;
    Result<void> accept(dlms::KeyRole role, std::uint32_t counter) override;
    /// As if another client had used the key; for training and tests.
    void driveUp(std::uint32_t counter) { accepted_[dlms::KeyRole::UnicastEncryption] = counter; }

private:
    std::uint32_t first_;
    std::map<dlms::KeyRole, std::uint64_t> next_;
    std::map<dlms::KeyRole, std::uint32_t> accepted_;
};

/// The meter's keys and its security policy, and which client comes in how.
///
///   client  context    mechanisms                                    may
///   1       ciphered   every high-level one that the keys allow      everything
///   2       plain      the same                                      read
///   3       ciphered   none; LLS when the meter has a password       read
class MeterSecurity {
public:
    /// A system title that the file does not give is made from @p serial.
    MeterSecurity(app::KeyFile keys, dlms::Protection policy, const std::string& serial, UtcTime now);

    /// What a ciphered client needs under the policy is there: NoKey, BadKeyLength, Unsupported.
    Result<void> check() const;
    /// Nothing for a client that is not among the three.
    std::optional<dlms::AssociationConfiguration> configuration(std::uint16_t client, bool hasPassword) const;

    const dlms::SecurityOptions& options() const { return ciphered_; }
    /// For what the meter sends unasked: general-glo-ciphering, authenticated and encrypted, under counters of the same run.
    dlms::SecurityOptions pushOptions() const;
    const std::vector<app::KeyCertificate>& certificates() const { return certificates_; }
    MeterCounters& counters() const { return *counters_; }
    /// The client's title of the last association that stood.
    std::optional<dlms::SystemTitle> clientTitle() const { return clientTitle_; }
    void setClientTitle(BytesView title);

private:
    std::shared_ptr<MeterCounters> counters_;
    dlms::SecurityOptions ciphered_;
    dlms::SecurityOptions plain_;
    std::vector<app::KeyCertificate> certificates_;
    std::optional<dlms::SystemTitle> clientTitle_;
};

/// security_policy of Security setup version 1: bits 2 to 4 for requests and 5 to 7 for responses, authenticated, encrypted, signed.
/// @spec IEC 62056-6-2 4.4.7
std::uint8_t policyOctet(const dlms::Protection& protection);

}  // namespace ami::sim

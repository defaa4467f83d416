#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/hes/vee/Vee.h"
#include "protocol/base/Result.h"

namespace ami::app {

struct VeeCounts {
    std::uint64_t finals = 0;
    std::uint64_t estimated = 0;
    std::uint64_t doubtful = 0;  ///< finals with an issue
    std::uint64_t changes = 0;
    std::array<std::array<std::uint64_t, 3>, veeRules.size()> exceptions{};  ///< by rule and severity
};

struct VeeReportLine {
    std::string meter;
    std::uint32_t generation = 0;
    dlms::Obis obis;
    VeeException exception;  ///< numbers stay empty; numbersText has them
    std::string numbersText;
};

/// Validation beside the readings of one head-end database. Its tables are made when it is opened first; raw readings are never touched.
/// One thread uses one object.
class VeeDatabase {
public:
    VeeDatabase() = default;
    virtual ~VeeDatabase() = default;
    VeeDatabase(const VeeDatabase&) = delete;
    VeeDatabase& operator=(const VeeDatabase&) = delete;

    /// Judges a bounded part of what has arrived since, in one transaction: what is done is marked in it, so a crash repeats the part and
    /// loses nothing. @return whether anything was due
    virtual Result<bool> step(const VeeConfig& config, UtcTime now) = 0;
    virtual Result<VeeCounts> counts() = 0;
    /// The newest first, from @p lowest severity on.
    virtual Result<std::vector<VeeReportLine>> exceptions(VeeSeverity lowest, std::uint32_t limit) = 0;
};

/// @p database as openStorage() takes it; the schema of the readings must be there.
Result<std::unique_ptr<VeeDatabase>> openVee(const std::string& database);

}  // namespace ami::app

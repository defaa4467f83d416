#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/hes/vee/Vee.h"

namespace ami::app {

/// One register of one meter, by the numbers that the database gave them.
struct VeeKey {
    std::int64_t meter = 0;
    std::int64_t reg = 0;
    friend auto operator<=>(const VeeKey&, const VeeKey&) = default;
};

struct VeeRegister {
    std::uint16_t classId = 0;
    dlms::Obis obis;
    std::int8_t attribute = 0;
    std::chrono::seconds interval{0};
};

/// Where raw values were added: both ends included.
struct VeeTask {
    VeeKey key;
    UtcTime from{};
    UtcTime to{};
};

/// What the worker asks of a database, all within one transaction that is its caller's. Times are half-open: after, up to and including.
/// Failures are exceptions of the database's own kind.
class VeeRows {
public:
    VeeRows() = default;
    virtual ~VeeRows() = default;
    VeeRows(const VeeRows&) = delete;
    VeeRows& operator=(const VeeRows&) = delete;

    virtual VeeRegister reg(std::int64_t id) = 0;
    /// Registers of that code and any class, attribute and capture period that are in a profile (@p profile) or outside of one.
    virtual std::vector<std::int64_t> registersOf(const dlms::Obis& obis, bool profile) = 0;
    /// Unit and kind of a series; remembered from its first value on. Nothing when it has no value.
    virtual std::optional<std::pair<dlms::UnitCode, mdms::ReadingKind>> unitOf(VeeKey key) = 0;
    /// Accepted values have id 1, values in conflict with them higher ones.
    virtual std::vector<VeeOffer> offers(VeeKey key, UtcTime after, UtcTime upTo) = 0;
    /// The latest accepted time before @p time, and the earliest after it; of that unit when one is given.
    virtual std::optional<UtcTime> timeBefore(VeeKey key, UtcTime time, std::optional<dlms::UnitCode> unit) = 0;
    virtual std::optional<UtcTime> timeAfter(VeeKey key, UtcTime time, std::optional<dlms::UnitCode> unit) = 0;
    virtual std::vector<VeeFinal> finals(VeeKey key, UtcTime after, UtcTime upTo) = 0;
    /// Puts @p exceptions in the place of those of that time, and makes the changes.
    virtual void save(VeeKey key, UtcTime after, UtcTime upTo, const std::vector<VeeException>& exceptions,
                      const std::vector<VeeChange>& changes, UtcTime now) = 0;
};

/// Judges what the task can have changed: whole days, with the neighbours before and after, and the dials on both sides.
/// The rows must stay as they are until the transaction ends.
void judge(VeeRows& rows, const VeeTask& task, const VeeConfig& config, UtcTime now);

/// The tasks of @p task in pieces of at most 31 days, and those of the profiles that a dial reading is compared with.
std::vector<VeeTask> piecesOf(VeeRows& rows, const VeeTask& task);

/// {"value":"1.5","nth":"0.4"}
std::string numbersJson(const VeeException& exception);

}  // namespace ami::app

#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/link/MeterLink.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

enum class ReadingError : std::uint16_t {
    NoColumns = 200,   ///< the profile names no capture objects
    NoClockColumn,
    BadRow,            ///< detail: row
    RowCount,          ///< fewer or more rows than the meter says it has; detail: rows read
    NotARegister,      ///< detail: DataTag
    NoTimeBase,        ///< time stamps without a deviation, and none assumed
    Unverified,        ///< two reads disagree
};

/// Value and scaler_unit of a Register, Extended or Demand register, or a numeric Data object.
Result<mdms::Reading> readRegister(MeterLink& link, const dlms::AttributeRef& attribute, const std::string& meter);

/// Reads twice and marks the reading TwoReadsAgree when both values are equal (a counter may only grow: then the second stands,
/// provided that a third read confirms it).
Result<mdms::Reading> readVerified(MeterLink& link, const dlms::AttributeRef& attribute, const std::string& meter);

struct ProfileColumn {
    dlms::CaptureObject object;
    dlms::ScalerUnit scaler;
    bool isClock = false;
    bool isStatus = false;
};

struct ProfileRow {
    UtcTime time{};
    std::string meterTime;             ///< 12 octets in hexadecimal, as sent or as derived from the capture period
    bool derivedTime = false;
    std::optional<std::uint64_t> status;
    std::vector<std::optional<Decimal>> values;  ///< one for each column, scaled; absent for clock, status and null
};

struct ProfileProgress {
    std::uint64_t rows = 0;
    std::optional<std::uint64_t> expectedRows;
    std::uint64_t octets = 0;
    double octetsPerSecond = 0;
    double lineShare = 0;              ///< octetsPerSecond against the line rate; 0 on sockets
    std::chrono::milliseconds elapsed{0};
};

struct ProfileRequest {
    dlms::Obis profile{1, 0, 99, 1, 0, 255};
    std::optional<UtcTime> from;       ///< absent: from the oldest row
    std::optional<UtcTime> to;
    std::optional<std::int16_t> assumedDeviation;
};

struct ProfileResult {
    std::vector<ProfileColumn> columns;
    std::chrono::seconds capturePeriod{0};
    std::uint64_t rows = 0;
    std::uint64_t entriesInUse = 0;
    std::vector<UtcTime> gaps;         ///< intervals that the capture period promises and the meter does not have
    UtcTime first{}, last{};
};

/// Rows come in slices and are handed over as they arrive, so what was read stays when the line breaks. The callback's error stops it.
using ProfileSlice = std::function<Result<void>(const std::vector<ProfileColumn>&, std::chrono::seconds capturePeriod, const std::vector<ProfileRow>&)>;

Result<ProfileResult> readProfile(MeterLink& link, const ProfileRequest& request, const ProfileSlice& slice,
                                  const std::function<void(const ProfileProgress&)>& progress);

/// One reading for each numeric cell.
std::vector<mdms::Reading> toReadings(const std::string& meter, const std::vector<ProfileColumn>& columns, std::chrono::seconds capturePeriod,
                                      const std::vector<ProfileRow>& rows);

}  // namespace ami::app

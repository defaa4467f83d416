#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "app/link/MeterLink.h"
#include "protocol/dlms/ProfileDecoder.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

/// Codes of Layer::Link.
enum class ReadingError : std::uint16_t {
    NoColumns = 200,   ///< the profile names no capture objects
    NoClockColumn,
    BadRow,            ///< detail: row
    RowCount,          ///< fewer or more rows than the meter says it has; detail: rows read
    NotARegister,      ///< detail: DataTag
    NoTimeBase,        ///< time stamps without a deviation, and none assumed
    Unverified,        ///< two reads disagree
};

/// What has to be read for one register: its value, and scaler_unit and capture time where its class has them.
std::vector<dlms::AttributeRef> registerParts(const dlms::AttributeRef& attribute);

/// Another try may go better.
bool isPassing(dlms::DataAccessResult result);

/// Reading of what was read for registerParts(), in their order; @p read is the laptop's time of it. It has no meter and no verification.
/// Errors: AccessRefused (Layer::Xdlms) when the meter refused the value, or for a while the capture time; NotARegister.
Result<mdms::Reading> registerReading(const dlms::AttributeRef& attribute, std::span<const dlms::GetResult> parts, UtcTime read);

/// Value and scaler_unit of a Register, Extended or Demand register, or a numeric Data object. Its time is the capture time of an Extended
/// or Demand register when the meter gives one, else the laptop's. Instantaneous values (OBIS group D 7) come as such. Authenticated when a
/// GCM tag or a signature covered all of it.
Result<mdms::Reading> readRegister(MeterLink& link, const dlms::AttributeRef& attribute, const std::string& meter);

/// Reads twice and marks the reading TwoReadsAgree when both values are equal (a counter may only grow: then the second stands,
/// provided that a third read confirms it). One read is enough where it comes Authenticated.
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
    bool verified = false;             ///< a GCM tag or a signature covered the row and the description of its columns
    bool confirmed = false;            ///< two reads gave the same row
    std::vector<std::optional<Decimal>> values;  ///< one for each column, scaled; absent for clock, status and null
};

struct ProfileProgress {
    std::uint64_t rows = 0;
    std::optional<std::uint64_t> expectedRows;
    std::uint64_t octets = 0;
    double octetsPerSecond = 0;
    double lineShare = 0;              ///< octetsPerSecond against the line rate; 0 on sockets
    std::uint64_t valueOctets = 0;     ///< of octets, those of values
    double valueOctetsPerSecond = 0;
    double valueShare = 0;             ///< of the line rate, the part that values take; 0 on sockets
    std::uint64_t mended = 0;          ///< damaged frames, repeats and time-outs so far
    std::chrono::milliseconds elapsed{0};
};

struct ProfileRequest {
    dlms::Obis profile{1, 0, 99, 1, 0, 255};
    std::optional<UtcTime> from;       ///< absent: from the oldest row
    std::optional<UtcTime> to;
    std::optional<std::int16_t> assumedDeviation;  ///< of time stamps that leave it open, minutes to be added to get UTC
    std::int16_t assumedDaylight = 0;  ///< added to that while the clock status says daylight saving: −60 for a clock that is put forward
    dlms::NullRule nullRule = dlms::NullRule::Repeat;
    /// Each part is read until two reads agree, unless tags or signatures cover it; rows are then confirmed.
    bool twice = false;
    /// Asked when the link broke inside a part (LinkLost, TimedOut), @p lost says how. True: it is open again, and the read goes on with that part. Without it,
    /// or after four breaks in one part, the read ends with the error; what was handed over stays.
    std::function<bool(const Error& lost)> reconnect;
};

struct ProfileResult {
    std::vector<ProfileColumn> columns;
    std::chrono::seconds capturePeriod{0};
    std::uint64_t rows = 0;
    std::uint64_t entriesInUse = 0;
    std::vector<UtcTime> gaps;         ///< intervals that the capture period promises and the meter does not have
    std::vector<UtcTime> duplicates;   ///< times that more than one row has; such rows differ, or the meter holds them twice
    dlms::SortMethod sortMethod = dlms::SortMethod::Fifo;
    UtcTime first{}, last{};
    std::uint64_t readAgain = 0;       ///< parts that were doubtful after damage on the line, or cut off
};

/// How it reads: by range on the clock column, about a day a request and never longer than some 5 s at the measured rate; by entry where
/// the meter refuses ranges; else the buffer as a whole. A buffer that is sorted by anything but time is read as a whole. Each row stands
/// once; rows are in order of time, but for whole buffers of more than 20,000 rows, which come in the meter's order so that they need not
/// stand in memory. Null clock cells get the time of the row before plus the capture period, or minus it where the meter sends the newest
/// row first, before anything is filtered; other null cells repeat the value before unless the request says that they are absent.
///
/// The proof: when every row was asked for, their number is entries_in_use, else RowCount; and each interval that the capture period
/// promises between the first and the last row asked for is there or named in gaps. Times that occur twice are named in duplicates.
/// RowCount comes after the last slice: the rows were real.
///
/// A check sequence of 16 bits lets a few damaged frames in a million through. So a part that came while the line did damage, over no tag
/// or signature, is read again when it cannot be decoded or is not plausible (see RowDoubt.h); after four tries the error of the last
/// one stands, or Unverified. With ProfileRequest::twice each part is read until two reads agree.
///
/// Rows come in slices and are handed over as they arrive, so what was read stays when the line breaks. The callback's error stops it.
using ProfileSlice =
    std::function<Result<void>(const std::vector<ProfileColumn>&, std::chrono::seconds capturePeriod, const std::vector<ProfileRow>&)>;

Result<ProfileResult> readProfile(MeterLink& link, const ProfileRequest& request, const ProfileSlice& slice,
                                  const std::function<void(const ProfileProgress&)>& progress);

/// Quality of a row: from the clock status of its time stamp and from the profile status, whose bits are 0 critical error, 1 clock
/// invalid, 2 data not valid, 3 daylight saving, 5 clock adjusted, 7 power down (IDIS, companion standards alike). The worst one counts:
/// Questionable, then ClockDoubtful, then PowerFail.
mdms::Quality qualityOf(const ProfileRow& row);

/// One reading for each numeric cell; Authenticated where the row is verified, TwoReadsAgree where it is confirmed.
std::vector<mdms::Reading> toReadings(const std::string& meter, const std::vector<ProfileColumn>& columns,
                                      std::chrono::seconds capturePeriod, const std::vector<ProfileRow>& rows);

}  // namespace ami::app

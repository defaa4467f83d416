#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/base/Decimal.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Obis.h"
#include "protocol/dlms/Unit.h"

namespace ami::mdms {

enum class Quality : std::uint8_t { Valid = 0, Questionable = 1, Estimated = 2, Edited = 3, ClockDoubtful = 4, PowerFail = 5 };

/// How the value was proven: a link checksum alone is no proof.
enum class Verification : std::uint8_t { None = 0, TwoReadsAgree = 1, Authenticated = 2 };

enum class ReadingKind : std::uint8_t { Register = 0, Interval = 1, Instantaneous = 2 };

/// The one canonical reading: from the session through store and sync to the head-end's database it is this type.
/// Natural key: meter, generation, register (classId, obis, attribute, interval), time.
struct Reading {
    std::string meter;                          ///< the meter's own serial, as it gives it
    std::uint32_t generation = 0;               ///< counts meter exchanges at one position
    std::uint16_t classId = 3;
    dlms::Obis obis;
    std::int8_t attribute = 2;
    ReadingKind kind = ReadingKind::Register;
    std::chrono::seconds interval{0};           ///< capture period of a profile; 0 otherwise
    UtcTime time{};                             ///< interval end, or the instant the meter (else the laptop) gave
    std::string meterTime;                      ///< the meter's own 12 octets in hexadecimal when it sent any
    Decimal value;                              ///< scaled by the register's scaler, exact
    dlms::UnitCode unit = dlms::noUnit;
    Quality quality = Quality::Valid;
    Verification verification = Verification::None;
    std::uint64_t sequence = 0;                 ///< the store's own running number; 0 before it is stored
    friend bool operator==(const Reading&, const Reading&) = default;
};

const char* name(Quality quality);
const char* name(Verification verification);
const char* name(ReadingKind kind);
std::optional<Quality> qualityFromName(std::string_view text);
std::optional<Verification> verificationFromName(std::string_view text);
std::optional<ReadingKind> kindFromName(std::string_view text);

/// Codes of Layer::Mdms.
enum class MdmsError : std::uint16_t {
    Json = 1,          ///< not JSON, or a member name twice in one object; detail: octet offset
    TooDeep,           ///< nested deeper than limits::depth
    TooLarge,          ///< more octets or values than the limits allow
    TooMany,           ///< more readings than limits::items; detail: how many
    Header,            ///< a member of Header is missing or wrong
    Shape,             ///< Payload is not built as MeterReadings
    Meter,             ///< serial empty, too long or not plain text
    Time,              ///< outside the years 1900 to 9999
    Value,             ///< exponent outside -400 to 400
    MeterTime,         ///< not up to 12 octets in hexadecimal
    Interval,          ///< negative or longer than 400 days
    ReadingTypes,      ///< the mapping file is not what it should be; detail: index of the entry
    EventType,         ///< not four numbers
    EventText,         ///< too long or not plain text
    EventDetail,       ///< too many details (detail: how many), or one is not plain text or too long (detail: its index)
    EventTypes,        ///< the mapping file of events is not what it should be; detail: index of the entry
    Xml,               ///< not well-formed XML, a document type, or another encoding than UTF-8; detail: octet offset
};

/// Whether @p reading can be stored and sent without loss. Misuse with one of Meter, Time, Value, MeterTime, Interval when not.
Result<void> check(const Reading& reading);

/// Valid UTF-8 that JSON, XML 1.0 and PostgreSQL can all hold: no control characters (and so no U+0000), no U+FFFE and U+FFFF.
bool isPlainText(std::string_view text);

}  // namespace ami::mdms

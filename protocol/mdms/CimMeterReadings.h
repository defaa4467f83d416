#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/mdms/DeviceEvent.h"
#include "protocol/mdms/Reading.h"
#include "protocol/mdms/ReadingTypeMap.h"

namespace ami::mdms {

namespace limits {
inline constexpr std::size_t items = 10000;               ///< readings or events in one batch
inline constexpr std::size_t octets = 32u * 1024 * 1024;  ///< JSON text
inline constexpr std::size_t depth = 64;                  ///< nested arrays and objects
inline constexpr std::size_t values = 1'000'000;          ///< members, elements and containers together
}  // namespace limits

/// What the items of a batch are. @spec IEC 61968-100 6, Noun
enum class Noun : std::uint8_t { MeterReadings = 0, EndDeviceEvents = 1 };
const char* name(Noun noun);

/// The Header of one batch. @spec IEC 61968-100 6
struct BatchHeader {
    std::string messageId;        ///< UUIDv7 of the batch
    std::uint64_t sequence = 0;   ///< counts the batches of one series without holes, from 1
    std::string series;           ///< UUID of the store that counts; a new store starts a new series
    UtcTime timestamp{};
    std::string source;
    friend bool operator==(const BatchHeader&, const BatchHeader&) = default;
};

/// One batch as canonical JSON: the same header, readings and mapping give the same octets. Items keep the order of @p readings: item i
/// is the i-th value of the document. Fails with Misuse: TooMany, Header, or what check() says of a reading. @spec docs/sync.md
Result<Bytes> encodeBatch(const BatchHeader& header, std::span<const Reading> readings, const ReadingTypeMap& types);

/// Puts readings in the order that makes the smallest document: by meter, then registers, then profiles, each by time.
bool documentOrder(const Reading& a, const Reading& b);

enum class ItemError : std::uint8_t {
    MeterMissing,          ///< no usable Meter.Names[0].name
    RegisterMissing,       ///< no OBIS code in ReadingType.Names
    ReadingTypeMalformed,  ///< ref is not 18 numbers
    UnitUnknown,           ///< neither cosem.unit nor a ref whose unit is known
    TimeMalformed,
    ValueMalformed,        ///< not a decimal string within 64 bits
    QualityUnknown,
    VerificationUnknown,
    FieldMalformed,        ///< a member of cosem, of the reading or of the event has the wrong type or range
    LogMissing,            ///< no OBIS code in cosem.log
    CodeMissing,           ///< no whole number in cosem.code
    EventTypeMalformed,    ///< ref is not four numbers
};
const char* name(ItemError error);

struct ItemFault {
    std::uint32_t index = 0;
    std::string pointer;   ///< JSON pointer of the bad member. @spec RFC 6901
    ItemError error = ItemError::FieldMalformed;
};

struct DecodedItem { std::uint32_t index = 0; Reading reading; };
struct DecodedEvent { std::uint32_t index = 0; DeviceEvent event; };

/// offered = items + events + faults; items are there for MeterReadings only, events for EndDeviceEvents only.
struct DecodedBatch {
    BatchHeader header;
    Noun noun = Noun::MeterReadings;
    std::uint32_t offered = 0;
    std::vector<DecodedItem> items;
    std::vector<DecodedEvent> events;
    std::vector<ItemFault> faults;
};

/// Decodes untrusted octets of either noun within the limits. Fails with Malformed (Json, Header, Shape) or Exhausted (TooDeep, TooLarge, TooMany) when
/// the batch as a whole cannot be used; @p where then takes the JSON pointer. A bad item is a fault of its own and stops nothing.
/// Members that are not named in docs/sync.md are passed over.
Result<DecodedBatch> decodeBatch(BytesView json, std::string* where = nullptr);

}  // namespace ami::mdms

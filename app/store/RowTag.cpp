#include "app/store/RowTag.h"

#include <sqlite3.h>

#include <bit>
#include <cstring>

#include "app/store/Database.h"

namespace ami::app {

namespace {

// Keys keep the kinds of rows apart.
constexpr std::uint64_t domain = 0x414D494649454C44u;
enum Kind : std::uint64_t { Meter = 1, Register, Reading, Conflict, Place };

std::uint64_t wordAt(const char* octets, std::size_t count) {
    std::uint64_t value = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&value, octets, count);
    } else {
        for (std::size_t i = 0; i < count; ++i) value |= std::uint64_t{static_cast<std::uint8_t>(octets[i])} << (8 * i);
    }
    return value;
}

constexpr std::uint64_t small(std::int64_t value) { return static_cast<std::uint64_t>(value); }

void addValue(SipHash24& hash, const mdms::Reading& reading) {
    const DecimalColumns value = toColumns(reading.value);
    hash.word(small(reading.time.time_since_epoch().count()));
    hash.word(small(value.magnitude));
    hash.word((small(value.exponent) << 32) | (small(value.negative) << 31) | (small(reading.unit) << 16) |
              (small(static_cast<int>(reading.kind)) << 12) | (small(static_cast<int>(reading.quality)) << 6) |
              small(static_cast<int>(reading.verification)));
    hash.text(reading.meterTime);
}

}  // namespace

void SipHash24::text(std::string_view octets) {
    word(octets.size());
    std::size_t at = 0;
    for (; at + 8 <= octets.size(); at += 8) word(wordAt(octets.data() + at, 8));
    if (at < octets.size()) word(wordAt(octets.data() + at, octets.size() - at));
}

std::uint64_t sipHash24(std::uint64_t key0, std::uint64_t key1, BytesView message) {
    SipHash24 hash(key0, key1);
    const auto* octets = static_cast<const char*>(static_cast<const void*>(message.data()));
    const std::size_t whole = message.size() / 8 * 8;
    for (std::size_t at = 0; at < whole; at += 8) hash.word(wordAt(octets + at, 8));
    return hash.finish((std::uint64_t{message.size()} << 56) | (message.size() > whole ? wordAt(octets + whole, message.size() - whole) : 0));
}

namespace tag {

std::uint64_t ofMeter(std::string_view serial, std::uint32_t generation) {
    SipHash24 hash(domain, Meter);
    hash.text(serial);
    return hash.finish(generation);
}

std::uint64_t ofRegister(std::uint16_t classId, const dlms::Obis& obis, std::int8_t attribute, std::chrono::seconds interval) {
    SipHash24 hash(domain, Register);
    std::uint64_t code = 0;
    for (const std::uint8_t group : obis.groups) code = (code << 8) | group;
    hash.word((code << 16) | classId);
    hash.word(small(interval.count()));
    return hash.finish(static_cast<std::uint8_t>(attribute));
}

std::int64_t ofReading(std::uint64_t meter, std::uint64_t reg, std::int64_t sequence, const mdms::Reading& reading) {
    SipHash24 hash(domain, Reading);
    hash.word(meter);
    hash.word(reg);
    addValue(hash, reading);
    return static_cast<std::int64_t>(hash.finish(small(sequence)));
}

std::int64_t ofReading(const mdms::Reading& reading) {
    return ofReading(ofMeter(reading.meter, reading.generation),
                     ofRegister(reading.classId, reading.obis, reading.attribute, reading.interval),
                     static_cast<std::int64_t>(reading.sequence), reading);
}

std::int64_t ofConflict(std::int64_t id, const mdms::Reading& other) {
    SipHash24 hash(domain, Conflict);
    hash.word(ofMeter(other.meter, other.generation));
    hash.word(ofRegister(other.classId, other.obis, other.attribute, other.interval));
    hash.word(other.sequence);
    addValue(hash, other);
    return static_cast<std::int64_t>(hash.finish(small(id)));
}

std::int64_t ofPlace(std::int64_t kind, std::int64_t sealed) {
    SipHash24 hash(domain, Place);
    hash.word(small(kind));
    return static_cast<std::int64_t>(hash.finish(small(sealed)));
}

namespace {

constexpr int columnsOfReading = 16;

std::string textOf(sqlite3_value* value) {
    const auto* text = static_cast<const char*>(static_cast<const void*>(sqlite3_value_text(value)));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string();
}

mdms::Reading readingOf(sqlite3_value** column) {
    mdms::Reading reading;
    const auto whole = [&](int i) { return sqlite3_value_int64(column[i]); };
    reading.sequence = static_cast<std::uint64_t>(whole(0));
    reading.meter = textOf(column[1]);
    reading.generation = static_cast<std::uint32_t>(whole(2));
    reading.classId = static_cast<std::uint16_t>(whole(3));
    reading.obis = dlms::Obis::parse(textOf(column[4])).value_or(dlms::Obis());
    reading.attribute = static_cast<std::int8_t>(whole(5));
    reading.interval = std::chrono::seconds(whole(6));
    reading.time = UtcTime(std::chrono::milliseconds(whole(7)));
    reading.value = fromColumns(whole(8), static_cast<std::int32_t>(whole(9)), static_cast<std::int32_t>(whole(10)));
    reading.unit = static_cast<dlms::UnitCode>(whole(11));
    reading.kind = static_cast<mdms::ReadingKind>(whole(12));
    reading.quality = static_cast<mdms::Quality>(whole(13));
    reading.verification = static_cast<mdms::Verification>(whole(14));
    reading.meterTime = textOf(column[15]);
    return reading;
}

void readingTag(sqlite3_context* context, int count, sqlite3_value** column) {
    const mdms::Reading reading = readingOf(column);
    sqlite3_result_int64(context, count > columnsOfReading ? ofConflict(sqlite3_value_int64(column[columnsOfReading]), reading)
                                                           : ofReading(reading));
}

void placeTag(sqlite3_context* context, int, sqlite3_value** column) {
    sqlite3_result_int64(context, ofPlace(sqlite3_value_int64(column[0]), sqlite3_value_int64(column[1])));
}

}  // namespace

int define(sqlite3* database) {
    constexpr int traits = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const auto function = [&](const char* name, int arguments, void (*body)(sqlite3_context*, int, sqlite3_value**)) {
        return sqlite3_create_function_v2(database, name, arguments, traits, nullptr, body, nullptr, nullptr, nullptr);
    };
    for (const int result : {function("reading_tag", columnsOfReading, readingTag), function("conflict_tag", columnsOfReading + 1, readingTag),
                             function("place_tag", 2, placeTag)}) {
        if (result != SQLITE_OK) return result;
    }
    return SQLITE_OK;
}

}  // namespace tag

}  // namespace ami::app

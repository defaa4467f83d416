#include "protocol/dlms/Examine.h"

#include <algorithm>
#include <chrono>
#include <iterator>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/AxdrScalar.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::dlms {

namespace {

std::size_t shortestLength(std::uint32_t length) {
    if (length < 0x80) return 1;
    std::size_t octets = 2;
    for (std::uint32_t left = length >> 8; left != 0; left >>= 8) ++octets;
    return octets;
}

/// Octets of a value of fixed size; nothing for every other type.
std::optional<std::size_t> fixedSize(DataTag tag) {
    switch (tag) {
        case DataTag::NullData:
        case DataTag::DontCare: return 0;
        case DataTag::Bcd:
        case DataTag::Integer:
        case DataTag::Unsigned:
        case DataTag::Enum:
        case DataTag::DeltaInteger:
        case DataTag::DeltaUnsigned: return 1;
        case DataTag::Long:
        case DataTag::LongUnsigned:
        case DataTag::DeltaLong:
        case DataTag::DeltaLongUnsigned: return 2;
        case DataTag::DoubleLong:
        case DataTag::DoubleLongUnsigned:
        case DataTag::Float32:
        case DataTag::Time:
        case DataTag::DeltaDoubleLong:
        case DataTag::DeltaDoubleLongUnsigned: return 4;
        case DataTag::Date: return 5;
        case DataTag::Long64:
        case DataTag::Long64Unsigned:
        case DataTag::Float64: return 8;
        case DataTag::DateTime: return 12;
        default: return std::nullopt;
    }
}

class Passage {
public:
    Passage(ByteReader& reader, Deviations& found) : reader_(reader), found_(found) {}

    /// @p owed values; each list adds its elements, so that nesting costs no depth here.
    bool values(std::uint64_t owed) {
        for (; owed > 0; --owed) {
            const auto octet = reader_.u8();
            if (!octet) return false;
            const auto tag = static_cast<DataTag>(*octet);
            if (tag == DataTag::Array || tag == DataTag::Structure) {
                const auto count = length();
                if (!count || *count > reader_.remaining()) return false;
                owed += *count;
            } else if (tag == DataTag::CompactArray) {
                if (!descriptions(1)) return false;
                const auto octets = length();
                if (!octets || !reader_.take(*octets)) return false;
            } else if (!scalar(tag)) {
                return false;
            }
        }
        return true;
    }

    std::optional<std::uint32_t> length() {
        const std::size_t before = reader_.position();
        std::uint32_t value = 0;
        if (readLength(reader_, value) != AxdrRead::Good) return std::nullopt;
        if (reader_.position() - before > shortestLength(value)) note(Deviation::LengthLong, before);
        return value;
    }

private:
    void note(Deviation deviation, std::size_t at) { found_.note(deviation, static_cast<std::int64_t>(at)); }

    bool descriptions(std::uint64_t owed) {
        for (; owed > 0; --owed) {
            const auto octet = reader_.u8();
            if (!octet) return false;
            const auto tag = static_cast<DataTag>(*octet);
            if (tag == DataTag::Array) {
                if (!reader_.u16()) return false;
                ++owed;
            } else if (tag == DataTag::Structure) {
                const auto count = length();
                if (!count || *count > reader_.remaining()) return false;
                owed += *count;
            } else if (!isSimple(tag)) {
                return false;
            }
        }
        return true;
    }

    bool scalar(DataTag tag) {
        const std::size_t at = reader_.position();
        if (const auto size = fixedSize(tag)) return reader_.take(*size).has_value();
        if (tag == DataTag::Boolean) {
            const auto flag = reader_.u8();
            if (flag && *flag > 1) note(Deviation::BooleanOther, at);
            return flag.has_value();
        }
        if (tag == DataTag::BitString) {
            const auto bits = length();
            const auto octets = bits ? reader_.take((std::size_t{*bits} + 7) / 8) : std::nullopt;
            if (!octets) return false;
            if (*bits % 8 != 0 && (octets->back() & (0xFFu >> (*bits % 8))) != 0) note(Deviation::BitStringPadding, at);
            return true;
        }
        if (tag != DataTag::OctetString && tag != DataTag::VisibleString && tag != DataTag::Utf8String) return false;
        const auto count = length();
        const auto octets = count ? reader_.take(*count) : std::nullopt;
        if (!octets) return false;
        if (tag == DataTag::VisibleString) {
            for (const std::uint8_t octet : *octets) {
                if (octet < 0x20 || octet > 0x7E) {
                    note(Deviation::TextUnprintable, at);
                    break;
                }
            }
        }
        return true;
    }

    ByteReader& reader_;
    Deviations& found_;
};

constexpr std::uint8_t otherReason = 250;

void examineResult(std::optional<std::uint8_t> result, Deviations& found) {
    constexpr std::uint8_t known[] = {0, 1, 2, 3, 4, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, otherReason};
    if (result && std::ranges::find(known, *result) == std::end(known)) found.note(Deviation::AccessResultUnknown, *result);
}

/// Get-Data-Result.
bool examineGetResult(ByteReader& reader, Deviations& found) {
    const auto choice = reader.u8();
    if (!choice) return false;
    if (*choice == 0) return Passage(reader, found).values(1);
    examineResult(reader.peek(), found);
    return reader.u8().has_value();
}

void noteTrailing(const ByteReader& reader, Deviations& found) {
    if (!reader.atEnd()) found.note(Deviation::TrailingOctets, static_cast<std::int64_t>(reader.position()));
}

void examineGetResponse(ByteReader& reader, std::uint8_t choice, Deviations& found) {
    constexpr std::uint8_t normal = 1, withBlock = 2, withList = 3;
    if (choice == normal) {
        if (examineGetResult(reader, found)) noteTrailing(reader, found);
    } else if (choice == withList) {
        const auto count = Passage(reader, found).length();
        if (!count || *count > reader.remaining()) return;
        for (std::uint32_t left = *count; left > 0; --left) {
            if (!examineGetResult(reader, found)) return;
        }
        noteTrailing(reader, found);
    } else if (choice == withBlock) {
        const auto last = reader.u8();
        const auto number = reader.u32();
        const auto result = reader.u8();
        if (!last || !number || !result) return;
        if (*last > 1) found.note(Deviation::BooleanOther, 3);
        if (*result != 0) {
            examineResult(reader.u8(), found);
        } else {
            const auto length = Passage(reader, found).length();
            if (!length || !reader.take(*length)) return;
            if (*length == 0 && *last == 0) found.note(Deviation::BlockEmpty, *number);
        }
        noteTrailing(reader, found);
    }
}

void examineActionResponse(ByteReader& reader, std::uint8_t choice, Deviations& found) {
    constexpr std::uint8_t normal = 1;
    constexpr std::uint8_t known[] = {0, 1, 2, 3, 4, 9, 11, 12, 13, 14, 15, 16, otherReason};
    if (choice != normal) return;
    const auto result = reader.u8();
    const auto optional = reader.u8();
    if (!result || !optional) return;
    if (std::ranges::find(known, *result) == std::end(known)) found.note(Deviation::ActionResultUnknown, *result);
    if (*optional != 0 && !examineGetResult(reader, found)) return;
    noteTrailing(reader, found);
}

void examineSetResponse(ByteReader& reader, std::uint8_t choice, Deviations& found) {
    constexpr std::uint8_t normal = 1;
    if (choice != normal) return;
    examineResult(reader.u8(), found);
    noteTrailing(reader, found);
}

/// OPTIONAL octet-string of a notification's time; false when what follows cannot be found.
bool examineNotificationTime(ByteReader& reader, Deviations& found) {
    if (reader.remaining() > 1 && reader.rest()[0] == 0x09 && reader.rest()[1] == 12) {
        found.note(Deviation::NotificationTimeTagged, static_cast<std::int64_t>(reader.position()));
        static_cast<void>(reader.u8());
    }
    const auto length = reader.u8();
    if (!length) return false;
    const auto time = reader.take(*length);
    if (!time) return false;
    if (*length != 0 && !DateTime::fromBytes(*time)) found.note(Deviation::NotificationTimeImpossible, *length);
    return true;
}

}  // namespace

void examineData(ByteReader& reader, Deviations& found) { static_cast<void>(Passage(reader, found).values(1)); }

void examineAnswer(BytesView apdu, Deviations& found) {
    ByteReader reader(apdu);
    const auto tag = reader.u8();
    if (!tag) return;
    if (*tag == apdutag::dataNotification) {
        if (reader.u32() && examineNotificationTime(reader, found) && Passage(reader, found).values(1)) noteTrailing(reader, found);
        return;
    }
    if (*tag == apdutag::eventNotification) {
        constexpr std::size_t descriptor = 9;
        const auto timed = reader.u8();
        if (!timed || (*timed != 0 && !examineNotificationTime(reader, found))) return;
        if (reader.take(descriptor) && Passage(reader, found).values(1)) noteTrailing(reader, found);
        return;
    }
    const auto choice = reader.u8();
    if (!choice || !reader.u8()) return;
    if (*tag == apdutag::getResponse) examineGetResponse(reader, *choice, found);
    if (*tag == apdutag::actionResponse) examineActionResponse(reader, *choice, found);
    if (*tag == apdutag::setResponse) examineSetResponse(reader, *choice, found);
}

void examineDateTime(BytesView octets, Deviations& found) {
    if (octets.size() != 12) return found.note(Deviation::DateTimeImpossible, static_cast<std::int64_t>(octets.size()));
    const auto deviation = static_cast<std::int16_t>(octets[9] << 8 | octets[10]);
    constexpr std::int16_t widest = 840;
    if (deviation == DateTime::unspecifiedDeviation) found.note(Deviation::DeviationUnspecified, deviation);
    else if (deviation < -widest || deviation > widest) found.note(Deviation::DeviationRange, deviation);
    const auto time = DateTime::fromBytes(octets);
    if (!time) {
        if (!found.has(Deviation::DeviationRange)) found.note(Deviation::DateTimeImpossible, octets[0] << 8 | octets[1]);
        return;
    }
    constexpr std::uint8_t invalid = 0x01, doubtful = 0x02;
    if (time->clockStatus != DateTime::any && (time->clockStatus & (invalid | doubtful)) != 0) {
        found.note(Deviation::ClockInvalid, time->clockStatus);
    }
    if (time->weekDay == DateTime::any || !time->isComplete() || time->year > 9999) return;
    const std::chrono::year_month_day date{std::chrono::year(time->year), std::chrono::month(time->month), std::chrono::day(time->day)};
    if (std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding() != time->weekDay) {
        found.note(Deviation::DateTimeWeekDay, time->weekDay);
    }
}

}  // namespace ami::dlms

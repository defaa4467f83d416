#include "protocol/mdms/CimDecodeItems.h"

namespace ami::mdms {

namespace {

constexpr std::size_t maximumDigits = 820;

/// COSEM unit of a CIM unit symbol. @spec IEC 61968-9 Annex C, IEC 62056-6-2 Table 4
std::optional<dlms::UnitCode> unitOfSymbol(int symbol) {
    switch (symbol) {
        case 72: return dlms::UnitCode{30};
        case 73: return dlms::UnitCode{32};
        case 71: return dlms::UnitCode{31};
        case 38: return dlms::UnitCode{27};
        case 63: return dlms::UnitCode{29};
        case 61: return dlms::UnitCode{28};
        case 29: return dlms::UnitCode{35};
        case 5: return dlms::UnitCode{33};
        case 33: return dlms::UnitCode{44};
        case 65: return dlms::noUnit;
        default: return std::nullopt;
    }
}

/// What every value of a MeterReading or of an IntervalBlock shares, or why none of them can be used.
struct Frame {
    Reading reading;
    int multiplier = 0;
    std::optional<ItemError> error;
    std::string pointer;

    void blame(ItemError what, std::string where) {
        error = what;
        pointer = std::move(where);
    }
};

void readMeter(Frame& frame, const JsonValue& meterReading, const Place& place) {
    const auto meter = member(meterReading, "Meter");
    const auto serial = meter ? firstName(*meter) : std::nullopt;
    if (!serial) return frame.blame(ItemError::MeterMissing, place.pointer({"Meter"}));
    frame.reading.meter = *serial;
    if (!check(frame.reading)) return frame.blame(ItemError::MeterMissing, place.pointer({"Meter"}));
    const auto generation = whole(*meter, "generation", 0, 0, std::numeric_limits<std::uint32_t>::max());
    if (!generation) return frame.blame(ItemError::FieldMalformed, place.pointer({"Meter", "generation"}));
    frame.reading.generation = static_cast<std::uint32_t>(*generation);
}

void readRegister(Frame& frame, const JsonValue& owner, const Place& place) {
    const auto type = member(owner, "ReadingType");
    const auto code = type ? firstName(*type) : std::nullopt;
    const auto obis = code ? dlms::Obis::parse(*code) : std::nullopt;
    if (!obis) {
        return frame.blame(ItemError::RegisterMissing, type ? place.pointer({"ReadingType", "Names"}) : place.pointer({"ReadingType"}));
    }
    frame.reading.obis = *obis;

    std::optional<dlms::UnitCode> unit;
    if (const auto ref = member(*type, "ref")) {
        const auto refText = textOf(*ref);
        const auto numbers = refText ? multiplierAndUnit(*refText) : std::nullopt;
        if (!numbers) return frame.blame(ItemError::ReadingTypeMalformed, place.pointer({"ReadingType", "ref"}));
        frame.multiplier = numbers->first;
        unit = unitOfSymbol(numbers->second);
    }
    frame.reading.classId = 3;
    frame.reading.attribute = 2;
    frame.reading.interval = std::chrono::seconds(0);
    if (const auto cosem = member(*type, "cosem")) {
        if (!cosem->is_object()) return frame.blame(ItemError::FieldMalformed, place.pointer({"ReadingType", "cosem"}));
        const auto classId = whole(*cosem, "class", 3, 0, 65535);
        const auto attribute = whole(*cosem, "attribute", 2, -128, 127);
        const auto interval = whole(*cosem, "interval", 0, 0, 400 * 86400);
        const auto number = whole(*cosem, "unit", -1, 0, 255);
        if (!classId) return frame.blame(ItemError::FieldMalformed, place.pointer({"ReadingType", "cosem", "class"}));
        if (!attribute || !interval) return frame.blame(ItemError::FieldMalformed, place.pointer({"ReadingType", "cosem"}));
        if (!number) return frame.blame(ItemError::FieldMalformed, place.pointer({"ReadingType", "cosem", "unit"}));
        frame.reading.classId = static_cast<std::uint16_t>(*classId);
        frame.reading.attribute = static_cast<std::int8_t>(*attribute);
        frame.reading.interval = std::chrono::seconds(*interval);
        if (*number >= 0) unit = static_cast<dlms::UnitCode>(*number);
    }
    if (!unit) return frame.blame(ItemError::UnitUnknown, place.pointer({"ReadingType"}));
    frame.reading.unit = *unit;
}

/// Digits with @p exponent zeros at their end that stand for a positive exponent, then the multiplier of the ReadingType.
std::optional<Decimal> decimalOf(std::string_view digits, std::int64_t exponent, int multiplier) {
    if (digits.size() > maximumDigits) return std::nullopt;
    std::string_view kept = digits;
    if (exponent > 0 && digits != "0") {
        const auto zeros = static_cast<std::size_t>(exponent);
        if (digits.size() <= zeros || digits.find('.') != std::string_view::npos) return std::nullopt;
        if (digits.substr(digits.size() - zeros).find_first_not_of('0') != std::string_view::npos) return std::nullopt;
        kept = digits.substr(0, digits.size() - zeros);
    }
    const auto value = Decimal::parse(kept);
    if (!value) return std::nullopt;
    return value->scaled(static_cast<int>(exponent) + multiplier);
}

void readValue(Frame& frame, const JsonValue& value, const Place& place) {
    Reading& reading = frame.reading;
    const auto stamp = text(value, "timeStamp");
    const auto time = stamp ? fromIso8601(*stamp) : std::nullopt;
    if (!time || stamp->back() != 'Z') return frame.blame(ItemError::TimeMalformed, place.pointer({"timeStamp"}));
    reading.time = *time;
    const auto digits = text(value, "value");
    const auto exponent = whole(value, "exponent", 0, 0, 424);
    if (!exponent) return frame.blame(ItemError::FieldMalformed, place.pointer({"exponent"}));
    const auto decimal = digits ? decimalOf(*digits, *exponent, frame.multiplier) : std::nullopt;
    if (!decimal) return frame.blame(ItemError::ValueMalformed, place.pointer({"value"}));
    reading.value = *decimal;
    if (const auto kind = member(value, "kind")) {
        const auto word = textOf(*kind);
        const auto parsed = word ? kindFromName(*word) : std::nullopt;
        if (!parsed || (*parsed == ReadingKind::Interval) != (reading.kind == ReadingKind::Interval)) {
            return frame.blame(ItemError::FieldMalformed, place.pointer({"kind"}));
        }
        reading.kind = *parsed;
    }
    if (const auto qualities = member(value, "ReadingQualities")) {
        const auto list = arrayOf(*qualities);
        const auto word = list && list->begin() != list->end() ? text(*list->begin(), "name") : std::nullopt;
        const auto quality = word ? qualityFromName(*word) : std::nullopt;
        if (!quality) return frame.blame(ItemError::QualityUnknown, place.pointer({"ReadingQualities"}));
        reading.quality = *quality;
    }
    if (const auto proof = member(value, "verification")) {
        const auto word = textOf(*proof);
        const auto parsed = word ? verificationFromName(*word) : std::nullopt;
        if (!parsed) return frame.blame(ItemError::VerificationUnknown, place.pointer({"verification"}));
        reading.verification = *parsed;
    }
    if (const auto meterTime = member(value, "meterTime")) {
        const auto octets = textOf(*meterTime);
        if (!octets) return frame.blame(ItemError::FieldMalformed, place.pointer({"meterTime"}));
        reading.meterTime = *octets;
    }
    const auto sequence = whole(value, "sequence", 0, 0, std::numeric_limits<std::int64_t>::max());
    if (!sequence) return frame.blame(ItemError::FieldMalformed, place.pointer({"sequence"}));
    reading.sequence = static_cast<std::uint64_t>(*sequence);
    if (const auto sound = check(reading); !sound) {
        const auto code = static_cast<MdmsError>(sound.error().code);
        if (code == MdmsError::Time) return frame.blame(ItemError::TimeMalformed, place.pointer({"timeStamp"}));
        if (code == MdmsError::Value) return frame.blame(ItemError::ValueMalformed, place.pointer({"value"}));
        return frame.blame(ItemError::FieldMalformed, place.pointer({code == MdmsError::MeterTime ? "meterTime" : "cosem"}));
    }
}

/// One value; @p frame is taken.
void readItem(BatchBuilder& builder, Frame frame, const JsonValue& value, const Place& place) {
    const std::uint32_t index = builder.batch.offered++;
    if (builder.tooMany()) return;
    if (!frame.error) readValue(frame, value, place);
    if (frame.error) builder.fault(index, *frame.error, std::move(frame.pointer));
    else builder.batch.items.push_back({index, std::move(frame.reading)});
}

bool readMeterReading(BatchBuilder& builder, const JsonValue& meterReading, const Place& place, std::string& where) {
    const auto shape = [&where](std::string pointer) {
        where = std::move(pointer);
        return false;
    };
    if (!meterReading.is_object()) return shape(place.pointer());
    Frame meter;
    readMeter(meter, meterReading, place);
    if (const auto readings = member(meterReading, "Readings")) {
        const Place listPlace(&place, "Readings");
        const auto list = arrayOf(*readings);
        if (!list) return shape(listPlace.pointer());
        std::size_t i = 0;
        for (const JsonValue value : *list) {
            const Place itemPlace(&listPlace, i++);
            Frame frame = meter;
            if (!frame.error) readRegister(frame, value, itemPlace);
            readItem(builder, std::move(frame), value, itemPlace);
        }
    }
    if (const auto blocks = member(meterReading, "IntervalBlocks")) {
        const Place blocksPlace(&place, "IntervalBlocks");
        const auto list = arrayOf(*blocks);
        if (!list) return shape(blocksPlace.pointer());
        std::size_t b = 0;
        for (const JsonValue block : *list) {
            const Place blockPlace(&blocksPlace, b++);
            Frame frame = meter;
            frame.reading.kind = ReadingKind::Interval;
            if (!frame.error) readRegister(frame, block, blockPlace);
            const auto values = member(block, "IntervalReadings");
            const auto inner = values ? arrayOf(*values) : std::nullopt;
            if (!inner) return shape(blockPlace.pointer());
            const Place valuesPlace(&blockPlace, "IntervalReadings");
            std::size_t i = 0;
            for (const JsonValue value : *inner) readItem(builder, frame, value, Place(&valuesPlace, i++));
        }
    }
    return true;
}

}  // namespace

bool decodeReadings(BatchBuilder& builder, const JsonValue& document, std::string& where) {
    const Place root;
    const Place payloadPlace(&root, "Payload");
    const Place outerPlace(&payloadPlace, "MeterReadings");
    const Place listPlace(&outerPlace, "MeterReading");
    const auto payload = member(document, "Payload");
    const auto outer = payload ? member(*payload, "MeterReadings") : std::nullopt;
    const auto meters = outer ? member(*outer, "MeterReading") : std::nullopt;
    const auto list = meters ? arrayOf(*meters) : std::nullopt;
    if (!list) {
        where = listPlace.pointer();
        return false;
    }
    std::size_t m = 0;
    for (const JsonValue meterReading : *list) {
        if (!readMeterReading(builder, meterReading, Place(&listPlace, m++), where)) return false;
    }
    return true;
}

}  // namespace ami::mdms

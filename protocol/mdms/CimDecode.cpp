#include <nlohmann/json.hpp>
#include <unordered_set>

#include "protocol/mdms/CimMeterReadings.h"
#include "protocol/mdms/Identifiers.h"

namespace ami::mdms {

namespace {

using nlohmann::json;

constexpr std::size_t maximumDigits = 420;

/// Counts nesting and values before any memory is spent on them.
std::optional<MdmsError> overLimits(BytesView text) {
    if (text.size() > limits::octets) return MdmsError::TooLarge;
    std::size_t depth = 0;
    std::size_t values = 1;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::uint8_t c = text[i];
        if (inString) {
            if (c == '\\') ++i;
            else if (c == '"') inString = false;
            continue;
        }
        switch (c) {
            case '"': inString = true; break;
            case '{':
            case '[':
                if (++depth > limits::depth) return MdmsError::TooDeep;
                ++values;
                break;
            case '}':
            case ']': depth -= depth > 0 ? 1 : 0; break;
            case ',':
            case ':': ++values; break;
            default: break;
        }
        if (values > limits::values) return MdmsError::TooLarge;
    }
    return std::nullopt;
}

/// Parses and notices a member name that stands twice in one object.
Result<json> parseStrictly(BytesView text) {
    std::vector<std::unordered_set<std::string>> names;
    bool twice = false;
    const auto watch = [&](int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start) names.emplace_back();
        else if (event == json::parse_event_t::object_end && !names.empty()) names.pop_back();
        else if (event == json::parse_event_t::key && !names.empty() && !names.back().insert(parsed.get_ref<const std::string&>()).second)
            twice = true;
        return true;
    };
    try {
        json document = json::parse(text.begin(), text.end(), watch);
        if (twice) return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json);
        return document;
    } catch (const json::parse_error& error) {
        return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json, static_cast<std::int64_t>(error.byte));
    } catch (const json::exception&) {
        return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json);
    }
}

const json* member(const json& object, const char* name) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

const std::string* text(const json& object, const char* name) {
    const json* found = member(object, name);
    return found && found->is_string() ? &found->get_ref<const std::string&>() : nullptr;
}

/// A whole number between the limits; @p fallback when the member is absent, nothing when it is something else.
std::optional<std::int64_t> whole(const json& object, const char* name, std::int64_t fallback, std::int64_t lowest, std::int64_t highest) {
    const json* found = member(object, name);
    if (!found) return fallback;
    if (!found->is_number_integer()) return std::nullopt;
    if (found->is_number_unsigned() && found->get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return std::nullopt;
    }
    const auto value = found->get<std::int64_t>();
    if (value < lowest || value > highest) return std::nullopt;
    return value;
}

/// Names[0].name
const std::string* firstName(const json& object) {
    const json* names = member(object, "Names");
    if (!names || !names->is_array() || names->empty()) return nullptr;
    return text(names->front(), "name");
}

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
        default: return std::nullopt;
    }
}

std::string escaped(std::string_view token) {
    std::string result;
    for (const char c : token) {
        if (c == '~') result += "~0";
        else if (c == '/') result += "~1";
        else result += c;
    }
    return result;
}

std::string at(const std::string& pointer, std::string_view token) { return pointer + "/" + escaped(token); }
std::string at(const std::string& pointer, std::size_t index) { return pointer + "/" + std::to_string(index); }

/// What every value of a MeterReading or of an IntervalBlock shares, or why none of them can be used.
struct Frame {
    Reading reading;
    int multiplier = 0;
    std::optional<ItemFault> fault;

    void blame(ItemError error, std::string pointer) {
        if (!fault) fault = ItemFault{0, std::move(pointer), error};
    }
};

void readMeter(Frame& frame, const json& meterReading, const std::string& pointer) {
    const json* meter = member(meterReading, "Meter");
    const std::string* serial = meter ? firstName(*meter) : nullptr;
    if (!serial) return frame.blame(ItemError::MeterMissing, at(pointer, "Meter"));
    frame.reading.meter = *serial;
    frame.reading.time = UtcTime{};
    if (!check(frame.reading)) return frame.blame(ItemError::MeterMissing, at(pointer, "Meter"));
    const auto generation = whole(*meter, "generation", 0, 0, std::numeric_limits<std::uint32_t>::max());
    if (!generation) return frame.blame(ItemError::FieldMalformed, at(at(pointer, "Meter"), "generation"));
    frame.reading.generation = static_cast<std::uint32_t>(*generation);
}

void readRegister(Frame& frame, const json& owner, const std::string& ownerPointer) {
    const std::string pointer = at(ownerPointer, "ReadingType");
    const json* type = member(owner, "ReadingType");
    const std::string* code = type ? firstName(*type) : nullptr;
    const auto obis = code ? dlms::Obis::parse(*code) : std::nullopt;
    if (!obis) return frame.blame(ItemError::RegisterMissing, type ? at(pointer, "Names") : pointer);
    frame.reading.obis = *obis;

    std::optional<dlms::UnitCode> unit;
    if (const json* ref = member(*type, "ref")) {
        const auto numbers = ref->is_string() ? multiplierAndUnit(ref->get_ref<const std::string&>()) : std::nullopt;
        if (!numbers) return frame.blame(ItemError::ReadingTypeMalformed, at(pointer, "ref"));
        frame.multiplier = numbers->first;
        unit = unitOfSymbol(numbers->second);
    }
    static const json none = json::object();
    const json* cosem = member(*type, "cosem");
    if (cosem && !cosem->is_object()) return frame.blame(ItemError::FieldMalformed, at(pointer, "cosem"));
    const json& fields = cosem ? *cosem : none;
    const auto classId = whole(fields, "class", 3, 0, 65535);
    const auto attribute = whole(fields, "attribute", 2, -128, 127);
    const auto interval = whole(fields, "interval", 0, 0, 400 * 86400);
    if (!classId) return frame.blame(ItemError::FieldMalformed, at(at(pointer, "cosem"), "class"));
    if (!attribute || !interval) return frame.blame(ItemError::FieldMalformed, at(pointer, "cosem"));
    frame.reading.classId = static_cast<std::uint16_t>(*classId);
    frame.reading.attribute = static_cast<std::int8_t>(*attribute);
    frame.reading.interval = std::chrono::seconds(*interval);
    if (member(fields, "unit")) {
        const auto number = whole(fields, "unit", dlms::noUnit, 0, 255);
        if (!number) return frame.blame(ItemError::FieldMalformed, at(at(pointer, "cosem"), "unit"));
        unit = static_cast<dlms::UnitCode>(*number);
    }
    if (!unit) return frame.blame(ItemError::UnitUnknown, pointer);
    frame.reading.unit = *unit;
}

/// Digits with @p exponent zeros at their end that stand for a positive exponent, then the multiplier of the ReadingType.
std::optional<Decimal> decimalOf(std::string_view digits, std::int64_t exponent, int multiplier) {
    if (digits.size() > maximumDigits + 400) return std::nullopt;
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

class Decoder {
public:
    DecodedBatch take() { return std::move(batch_); }
    bool tooMany() const { return batch_.offered > limits::items; }

    void item(const Frame& frame, const json& value, const std::string& pointer) {
        const std::uint32_t index = batch_.offered++;
        if (tooMany()) return;
        Frame own = frame;
        if (!own.fault) readValue(own, value, pointer);
        if (own.fault) {
            own.fault->index = index;
            batch_.faults.push_back(std::move(*own.fault));
        } else {
            batch_.items.push_back({index, std::move(own.reading)});
        }
    }

    BatchHeader& header() { return batch_.header; }

private:
    static void readValue(Frame& frame, const json& value, const std::string& pointer) {
        Reading& reading = frame.reading;
        const std::string* stamp = text(value, "timeStamp");
        const auto time = stamp ? fromIso8601(*stamp) : std::nullopt;
        if (!time || stamp->back() != 'Z') return frame.blame(ItemError::TimeMalformed, at(pointer, "timeStamp"));
        reading.time = *time;
        const std::string* digits = text(value, "value");
        const auto exponent = whole(value, "exponent", 0, 0, 424);
        if (!exponent) return frame.blame(ItemError::FieldMalformed, at(pointer, "exponent"));
        const auto decimal = digits ? decimalOf(*digits, *exponent, frame.multiplier) : std::nullopt;
        if (!decimal) return frame.blame(ItemError::ValueMalformed, at(pointer, "value"));
        reading.value = *decimal;
        if (const json* kind = member(value, "kind")) {
            const auto parsed = kind->is_string() ? kindFromName(kind->get_ref<const std::string&>()) : std::nullopt;
            if (!parsed || (*parsed == ReadingKind::Interval) != (reading.kind == ReadingKind::Interval)) {
                return frame.blame(ItemError::FieldMalformed, at(pointer, "kind"));
            }
            reading.kind = *parsed;
        }
        if (const json* qualities = member(value, "ReadingQualities")) {
            const std::string* word = qualities->is_array() && !qualities->empty() ? text(qualities->front(), "name") : nullptr;
            const auto quality = word ? qualityFromName(*word) : std::nullopt;
            if (!quality) return frame.blame(ItemError::QualityUnknown, at(pointer, "ReadingQualities"));
            reading.quality = *quality;
        }
        if (const json* proof = member(value, "verification")) {
            const auto parsed = proof->is_string() ? verificationFromName(proof->get_ref<const std::string&>()) : std::nullopt;
            if (!parsed) return frame.blame(ItemError::VerificationUnknown, at(pointer, "verification"));
            reading.verification = *parsed;
        }
        if (const json* meterTime = member(value, "meterTime")) {
            if (!meterTime->is_string()) return frame.blame(ItemError::FieldMalformed, at(pointer, "meterTime"));
            reading.meterTime = meterTime->get_ref<const std::string&>();
        }
        const auto sequence = whole(value, "sequence", 0, 0, std::numeric_limits<std::int64_t>::max());
        if (!sequence) return frame.blame(ItemError::FieldMalformed, at(pointer, "sequence"));
        reading.sequence = static_cast<std::uint64_t>(*sequence);
        if (const auto sound = check(reading); !sound) {
            const auto code = static_cast<MdmsError>(sound.error().code);
            if (code == MdmsError::Time) return frame.blame(ItemError::TimeMalformed, at(pointer, "timeStamp"));
            if (code == MdmsError::Value) return frame.blame(ItemError::ValueMalformed, at(pointer, "value"));
            return frame.blame(ItemError::FieldMalformed, at(pointer, code == MdmsError::MeterTime ? "meterTime" : "cosem"));
        }
    }

    DecodedBatch batch_;
};

bool readHeader(BatchHeader& header, const json& document, std::string& where) {
    where = "/Header";
    const json* part = member(document, "Header");
    if (!part) return false;
    const auto need = [&](const char* name) {
        where = std::string("/Header/") + name;
        return text(*part, name);
    };
    const std::string* noun = need("Noun");
    if (!noun || *noun != "MeterReadings") return false;
    const std::string* verb = need("Verb");
    if (!verb || *verb != "created") return false;
    const std::string* id = need("MessageID");
    if (!id || !isUuid(*id)) return false;
    const std::string* stamp = need("Timestamp");
    const auto time = stamp ? fromIso8601(*stamp) : std::nullopt;
    if (!time) return false;
    const std::string* source = need("Source");
    if (!source || source->size() > 256 || !isPlainText(*source)) return false;
    header.messageId = *id;
    header.timestamp = *time;
    header.source = *source;
    where = "/Header/Property";
    const json* properties = member(*part, "Property");
    if (!properties || !properties->is_array()) return false;
    for (const json& property : *properties) {
        const std::string* key = text(property, "Name");
        const std::string* value = text(property, "Value");
        if (!key || !value) return false;
        if (*key == "sequence") {
            const auto number = Decimal::parse(*value);
            if (!number || number->exponent() != 0 || number->isNegative() || number->magnitude() > 0x7FFFFFFFFFFFFFFFULL) return false;
            header.sequence = number->magnitude();
        } else if (*key == "series") {
            if (!isUuid(*value)) return false;
            header.series = *value;
        }
    }
    return header.sequence != 0;
}

}  // namespace

const char* name(ItemError error) {
    switch (error) {
        case ItemError::MeterMissing: return "MeterMissing";
        case ItemError::RegisterMissing: return "RegisterMissing";
        case ItemError::ReadingTypeMalformed: return "ReadingTypeMalformed";
        case ItemError::UnitUnknown: return "UnitUnknown";
        case ItemError::TimeMalformed: return "TimeMalformed";
        case ItemError::ValueMalformed: return "ValueMalformed";
        case ItemError::QualityUnknown: return "QualityUnknown";
        case ItemError::VerificationUnknown: return "VerificationUnknown";
        case ItemError::FieldMalformed: return "FieldMalformed";
        case ItemError::LogMissing: return "LogMissing";
        case ItemError::CodeMissing: return "CodeMissing";
        case ItemError::EventTypeMalformed: return "EventTypeMalformed";
    }
    return "Unknown";
}

Result<DecodedBatch> decodeBatch(BytesView octets, std::string* where) {
    std::string ignored;
    std::string& pointer = where ? *where : ignored;
    pointer.clear();
    if (const auto limit = overLimits(octets)) return fail(Fault::Exhausted, Layer::Mdms, *limit);
    const auto parsed = parseStrictly(octets);
    if (!parsed) return Unexpected(parsed.error());
    const json& document = *parsed;

    Decoder decoder;
    if (!readHeader(decoder.header(), document, pointer)) return fail(Fault::Malformed, Layer::Mdms, MdmsError::Header);

    pointer = "/Payload/MeterReadings/MeterReading";
    const auto shape = [] { return fail(Fault::Malformed, Layer::Mdms, MdmsError::Shape); };
    const json* payload = member(document, "Payload");
    const json* outer = payload ? member(*payload, "MeterReadings") : nullptr;
    const json* meters = outer ? member(*outer, "MeterReading") : nullptr;
    if (!meters || !meters->is_array()) return shape();

    const std::string root = pointer;
    for (std::size_t m = 0; m < meters->size(); ++m) {
        const json& meterReading = (*meters)[m];
        const std::string meterPointer = at(root, m);
        pointer = meterPointer;
        if (!meterReading.is_object()) return shape();
        Frame meter;
        readMeter(meter, meterReading, meterPointer);
        if (const json* readings = member(meterReading, "Readings")) {
            pointer = at(meterPointer, "Readings");
            if (!readings->is_array()) return shape();
            for (std::size_t i = 0; i < readings->size(); ++i) {
                const std::string itemPointer = at(at(meterPointer, "Readings"), i);
                Frame frame = meter;
                if (!frame.fault) readRegister(frame, (*readings)[i], itemPointer);
                decoder.item(frame, (*readings)[i], itemPointer);
            }
        }
        if (const json* blocks = member(meterReading, "IntervalBlocks")) {
            pointer = at(meterPointer, "IntervalBlocks");
            if (!blocks->is_array()) return shape();
            for (std::size_t b = 0; b < blocks->size(); ++b) {
                const std::string blockPointer = at(at(meterPointer, "IntervalBlocks"), b);
                pointer = blockPointer;
                Frame frame = meter;
                frame.reading.kind = ReadingKind::Interval;
                if (!frame.fault) readRegister(frame, (*blocks)[b], blockPointer);
                const json* values = member((*blocks)[b], "IntervalReadings");
                if (!values || !values->is_array()) return shape();
                for (std::size_t i = 0; i < values->size(); ++i) {
                    decoder.item(frame, (*values)[i], at(at(blockPointer, "IntervalReadings"), i));
                }
            }
        }
    }
    pointer.clear();
    DecodedBatch batch = decoder.take();
    if (batch.offered > limits::items) return fail(Fault::Exhausted, Layer::Mdms, MdmsError::TooMany, batch.offered);
    return batch;
}

}  // namespace ami::mdms

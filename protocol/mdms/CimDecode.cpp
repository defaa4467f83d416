#include "protocol/mdms/CimDecodeItems.h"
#include "protocol/mdms/Identifiers.h"

namespace ami::mdms {

namespace {

std::optional<Noun> nounOf(std::string_view word) {
    for (const Noun noun : {Noun::MeterReadings, Noun::EndDeviceEvents}) {
        if (word == name(noun)) return noun;
    }
    return std::nullopt;
}

bool readProperties(BatchHeader& header, const simdjson::dom::array& properties) {
    for (const JsonValue property : properties) {
        const auto key = text(property, "Name");
        const auto value = text(property, "Value");
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

bool readHeader(DecodedBatch& batch, const JsonValue& document, std::string& where) {
    where = "/Header";
    const auto part = member(document, "Header");
    if (!part) return false;
    const auto need = [&](std::string_view name) {
        where = "/Header/" + std::string(name);
        return text(*part, name);
    };
    const auto word = need("Noun");
    const auto noun = word ? nounOf(*word) : std::nullopt;
    if (!noun) return false;
    const auto verb = need("Verb");
    if (!verb || *verb != "created") return false;
    const auto id = need("MessageID");
    if (!id || !isUuid(*id)) return false;
    const auto stamp = need("Timestamp");
    const auto time = stamp ? fromIso8601(*stamp) : std::nullopt;
    if (!time) return false;
    const auto source = need("Source");
    if (!source || source->size() > 256 || !isPlainText(*source)) return false;
    batch.noun = *noun;
    batch.header.messageId = *id;
    batch.header.timestamp = *time;
    batch.header.source = *source;
    where = "/Header/Property";
    const auto properties = member(*part, "Property");
    const auto list = properties ? arrayOf(*properties) : std::nullopt;
    return list && readProperties(batch.header, *list);
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
    JsonDocument json;
    const auto document = json.parse(octets);
    if (!document) return Unexpected(document.error());

    BatchBuilder builder;
    DecodedBatch& batch = builder.batch;
    if (!readHeader(batch, *document, pointer)) return fail(Fault::Malformed, Layer::Mdms, MdmsError::Header);
    pointer.clear();
    const bool shaped =
        batch.noun == Noun::MeterReadings ? decodeReadings(builder, *document, pointer) : decodeEvents(builder, *document, pointer);
    if (!shaped) return fail(Fault::Malformed, Layer::Mdms, MdmsError::Shape);
    if (builder.tooMany()) return fail(Fault::Exhausted, Layer::Mdms, MdmsError::TooMany, batch.offered);
    return std::move(batch);
}

}  // namespace ami::mdms

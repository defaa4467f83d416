#include "app/readings/Registers.h"

#include "app/readings/Values.h"
#include "protocol/dlms/DateTime.h"

namespace ami::app {
namespace {

/// Attribute of the instant that a value belongs to. @spec IEC 62056-6-2 4.3.3, 4.3.4
std::optional<std::int8_t> captureTimeAttribute(dlms::ClassId classId) {
    if (classId == dlms::cls::extendedRegister) return std::int8_t{5};
    if (classId == dlms::cls::demandRegister) return std::int8_t{6};
    return std::nullopt;
}

}  // namespace

std::vector<dlms::AttributeRef> registerParts(const dlms::AttributeRef& attribute) {
    std::vector<dlms::AttributeRef> parts{attribute};
    const auto scalerAt = scalerAttribute(attribute.classId, attribute.attribute);
    if (scalerAt) parts.push_back({attribute.classId, attribute.instance, *scalerAt});
    const auto captureAt = scalerAt ? captureTimeAttribute(attribute.classId) : std::nullopt;
    if (captureAt) parts.push_back({attribute.classId, attribute.instance, *captureAt});
    return parts;
}

bool isPassing(dlms::DataAccessResult result) {
    using dlms::DataAccessResult;
    return result == DataAccessResult::TemporaryFailure || result == DataAccessResult::OtherReason || result == DataAccessResult::DataBlockUnavailable ||
           result == DataAccessResult::LongGetAborted || result == DataAccessResult::NoLongGetInProgress;
}

Result<mdms::Reading> registerReading(const dlms::AttributeRef& attribute, std::span<const dlms::GetResult> parts, UtcTime read) {
    if (parts.empty()) return fail(Fault::Misuse, Layer::Link, ReadingError::NotARegister);
    if (const auto* refused = std::get_if<dlms::DataAccessResult>(&parts.front())) {
        return fail(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::AccessRefused, static_cast<std::int64_t>(*refused));
    }
    const auto& value = std::get<dlms::Data>(parts.front());
    const auto number = value.toDecimal();
    if (!number) return fail(Fault::Unsupported, Layer::Link, ReadingError::NotARegister, static_cast<std::int64_t>(value.tag()));

    mdms::Reading reading;
    reading.classId = attribute.classId;
    reading.obis = attribute.instance;
    reading.attribute = attribute.attribute;
    reading.kind = attribute.instance.d() == 7 ? mdms::ReadingKind::Instantaneous : mdms::ReadingKind::Register;
    reading.value = *number;
    reading.time = read;
    if (scalerAttribute(attribute.classId, attribute.attribute)) {
        const dlms::Data* scalerData = parts.size() > 1 ? valueOf(parts[1]) : nullptr;
        const auto scaler = scalerData ? dlms::ScalerUnit::fromData(*scalerData) : std::nullopt;
        // The number without its size would be a wrong reading.
        if (!scaler) return fail(Fault::Unexpected, Layer::Link, ReadingError::NotARegister, static_cast<std::int64_t>(value.tag()));
        reading.value = number->scaled(scaler->scaler);
        reading.unit = scaler->unit;
    }
    if (parts.size() > 2) {
        // The meter has one and does not tell it just now: the laptop's would be another time. A meter that has none may say "other reason".
        const auto* refused = std::get_if<dlms::DataAccessResult>(&parts[2]);
        if (refused && isPassing(*refused) && *refused != dlms::DataAccessResult::OtherReason)
            return fail(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::AccessRefused, static_cast<std::int64_t>(*refused));
        const dlms::Data* captured = valueOf(parts[2]);
        const auto time = captured ? dlms::DateTime::fromData(*captured) : std::nullopt;
        if (const auto utc = time ? time->toUtc() : std::nullopt) {
            reading.time = *utc;
            reading.meterTime = toHex(time->toBytes());
        }
    }
    return reading;
}

Result<mdms::Reading> readRegister(MeterLink& link, const dlms::AttributeRef& attribute, const std::string& meter) {
    const auto results = readAll(link, registerParts(attribute));
    if (!results) return Unexpected(results.error());
    auto reading = registerReading(attribute, *results, utcNow());
    if (!reading) return reading;
    reading->meter = meter;
    if (link.lastVerified()) reading->verification = mdms::Verification::Authenticated;
    return reading;
}

Result<mdms::Reading> readVerified(MeterLink& link, const dlms::AttributeRef& attribute, const std::string& meter) {
    const auto first = readRegister(link, attribute, meter);
    if (!first || first->verification == mdms::Verification::Authenticated) return first;
    auto second = readRegister(link, attribute, meter);
    if (!second) return second;
    const auto same = [](const mdms::Reading& a, const mdms::Reading& b) { return a.value == b.value && a.unit == b.unit; };
    if (!same(*first, *second)) {
        const auto growth = sum(second->value, negated(first->value));
        if (first->unit != second->unit || !growth || growth->isNegative())
            return fail(Fault::Unexpected, Layer::Link, ReadingError::Unverified);
        const auto third = readRegister(link, attribute, meter);
        if (!third) return third;
        if (!same(*second, *third)) return fail(Fault::Unexpected, Layer::Link, ReadingError::Unverified);
    }
    second->verification = mdms::Verification::TwoReadsAgree;
    return second;
}

}  // namespace ami::app

#include "app/readings/Values.h"

#include <algorithm>
#include <limits>

#include "protocol/dlms/DateTime.h"

namespace ami::app {

const dlms::Data* valueOf(const dlms::GetResult& result) {
    const auto* value = std::get_if<dlms::Data>(&result);
    return value && !value->isNull() ? value : nullptr;
}

Result<std::vector<dlms::GetResult>> readAll(MeterLink& link, const std::vector<dlms::AttributeRef>& attributes) {
    std::vector<dlms::AttributeAccessRequest> requests;
    requests.reserve(attributes.size());
    for (const auto& attribute : attributes) requests.push_back({attribute, std::nullopt});
    return link.readList(std::move(requests));
}

std::string textOf(const dlms::Data& value) {
    if (const Bytes* octets = value.octets()) {
        const auto isFiller = [](std::uint8_t octet) { return octet == 0 || octet == ' '; };
        const auto first = std::find_if_not(octets->begin(), octets->end(), isFiller);
        const auto last = std::find_if_not(octets->rbegin(), octets->rend(), isFiller).base();
        if (first >= last) return {};
        const Bytes kept(first, last);
        const bool printable = std::all_of(kept.begin(), kept.end(), [](std::uint8_t octet) { return octet >= 0x20 && octet < 0x7F; });
        if (printable || value.tag() == dlms::DataTag::Utf8String) return toText(kept);
        return toHex(*octets);
    }
    if (const auto number = value.toDecimal()) return number->toString();
    return {};
}

std::optional<std::int8_t> scalerAttribute(dlms::ClassId classId, std::int8_t valueAttribute) {
    switch (classId) {
    case dlms::cls::registerClass:
    case dlms::cls::extendedRegister: return valueAttribute == 2 ? std::optional<std::int8_t>(3) : std::nullopt;
    case dlms::cls::demandRegister: return valueAttribute == 2 || valueAttribute == 3 ? std::optional<std::int8_t>(4) : std::nullopt;
    default: return std::nullopt;
    }
}

std::optional<Decimal> sum(const Decimal& a, const Decimal& b) {
    if (a.isZero()) return b;
    if (b.isZero()) return a;
    const int exponent = std::min(a.exponent(), b.exponent());
    constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max() / 2;
    const auto digits = [exponent](const Decimal& value) -> std::optional<std::int64_t> {
        if (value.magnitude() > static_cast<std::uint64_t>(limit)) return std::nullopt;
        auto number = static_cast<std::int64_t>(value.magnitude());
        for (int i = value.exponent(); i > exponent; --i) {
            if (number > limit / 10) return std::nullopt;
            number *= 10;
        }
        return value.isNegative() ? -number : number;
    };
    const auto left = digits(a), right = digits(b);
    if (!left || !right) return std::nullopt;
    return Decimal(*left + *right, exponent);
}

Decimal negated(const Decimal& value) { return Decimal::fromUnsigned(value.magnitude(), value.exponent(), !value.isNegative()); }

std::optional<std::chrono::milliseconds> clockDrift(const dlms::Data& value, UtcTime asked, UtcTime answered) {
    const auto time = dlms::DateTime::fromData(value);
    const auto utc = time ? time->toUtc() : std::nullopt;
    if (!utc) return std::nullopt;
    return *utc - (asked + (answered - asked) / 2);
}

}  // namespace ami::app

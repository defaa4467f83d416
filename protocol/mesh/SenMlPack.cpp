#include "protocol/mesh/SenMlPack.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "protocol/base/Ascii.h"

namespace ami::mesh {

namespace {

constexpr std::array<std::pair<std::string_view, SenMlLabel>, 15> labels{{
    {"bn", SenMlLabel::BaseName}, {"bt", SenMlLabel::BaseTime}, {"bu", SenMlLabel::BaseUnit}, {"bv", SenMlLabel::BaseValue},
    {"bs", SenMlLabel::BaseSum}, {"bver", SenMlLabel::BaseVersion}, {"n", SenMlLabel::Name}, {"u", SenMlLabel::Unit},
    {"v", SenMlLabel::Value}, {"vs", SenMlLabel::StringValue}, {"vb", SenMlLabel::BooleanValue}, {"vd", SenMlLabel::DataValue},
    {"s", SenMlLabel::Sum}, {"t", SenMlLabel::Time}, {"ut", SenMlLabel::UpdateTime},
}};

constexpr double supportedVersion = 10;

/// Position in SenMlValue of the type that a label has.
std::size_t typeOf(SenMlLabel label) {
    switch (label) {
        case SenMlLabel::BaseName: case SenMlLabel::BaseUnit: case SenMlLabel::Name: case SenMlLabel::Unit: case SenMlLabel::StringValue:
            return 2;
        case SenMlLabel::BooleanValue: return 3;
        case SenMlLabel::DataValue: return 4;
        default: return 1;
    }
}


/// @spec RFC 8428 4.5.1; OMA LightweightM2M 1.1 7.4.4 begins names with "/"
bool isName(std::string_view text, bool isLenient) {
    if (isLenient && text.empty()) return true;
    if (isLenient && text.front() == '/') text.remove_prefix(1);
    if (isLenient && text.empty()) return true;
    if (text.empty() || text.size() > limits::senMlText || !isAlphanumeric(text.front())) return false;
    for (const char c : text) {
        if (!isAlphanumeric(c) && std::string_view("-:./_").find(c) == std::string_view::npos) return false;
    }
    return true;
}

}  // namespace

std::optional<SenMlLabel> senMlLabel(std::string_view text) {
    for (const auto& [word, label] : labels) {
        if (word == text) return label;
    }
    return std::nullopt;
}

std::optional<Decimal> addExactly(const Decimal& a, const Decimal& b) {
    if (a.isZero()) return b;
    if (b.isZero()) return a;
    const int exponent = a.exponent() < b.exponent() ? a.exponent() : b.exponent();
    const auto aligned = [exponent](const Decimal& number) -> std::optional<std::int64_t> {
        std::uint64_t magnitude = number.magnitude();
        for (int i = number.exponent(); i > exponent; --i) {
            if (__builtin_mul_overflow(magnitude, std::uint64_t{10}, &magnitude)) return std::nullopt;
        }
        if (magnitude > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
        return number.isNegative() ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
    };
    const auto first = aligned(a);
    const auto second = aligned(b);
    std::int64_t sum = 0;
    if (!first || !second || __builtin_add_overflow(*first, *second, &sum)) return std::nullopt;
    return Decimal(sum, exponent);
}

namespace {

/// Whole milliseconds of a time without its sign; nothing when they leave 64 bits.
std::optional<std::uint64_t> millisecondsOf(const Decimal& time) {
    std::uint64_t magnitude = time.magnitude();
    int exponent = time.exponent() + 3;
    for (; exponent > 0 && magnitude != 0; --exponent) {
        if (__builtin_mul_overflow(magnitude, std::uint64_t{10}, &magnitude)) return std::nullopt;
    }
    for (; exponent < 0 && magnitude != 0; ++exponent) magnitude /= 10;
    return magnitude;
}

}  // namespace

bool isRelativeSenMlTime(const SenMlRecord& record) {
    constexpr std::uint64_t relativeBelow = (std::uint64_t{1} << 28) * 1000;
    if (!record.time || record.time->isNegative()) return true;
    const auto magnitude = millisecondsOf(*record.time);
    return magnitude && *magnitude < relativeBelow;
}

std::optional<UtcTime> senMlTime(const SenMlRecord& record, UtcTime now) {
    if (!record.time) return now;
    const auto magnitude = millisecondsOf(*record.time);
    constexpr std::int64_t first = -2'208'988'800'000, last = 253'402'300'799'999;  // 1900 and the end of 9999
    if (!magnitude || *magnitude > static_cast<std::uint64_t>(last)) return std::nullopt;
    std::int64_t milliseconds = static_cast<std::int64_t>(*magnitude);
    if (isRelativeSenMlTime(record)) milliseconds = now.time_since_epoch().count() + (record.time->isNegative() ? -milliseconds : milliseconds);
    if (milliseconds < first || milliseconds > last) return std::nullopt;
    return UtcTime(std::chrono::milliseconds(milliseconds));
}

std::optional<SenMlLabel> SenMlPack::label(std::string_view text) {
    if (reading_ == SenMlReading::Lenient && text == "vlo") {
        note(SenMlHabit::ObjectLink);
        return SenMlLabel::StringValue;
    }
    return senMlLabel(text);
}

void SenMlPack::note(SenMlHabit habit) {
    for (SenMlDeviation& one : deviations_) {
        if (one.habit != habit) continue;
        ++one.count;
        return;
    }
    deviations_.push_back({habit, std::max<std::int64_t>(record_ - 1, 0), 1});
}

Result<void> SenMlPack::beginRecord() {
    if (records_.size() >= limits::senMlRecords || record_ >= static_cast<std::int64_t>(limits::senMlRecords)) {
        return fail(Fault::Exhausted, Layer::Mesh, SenMlError::TooMany, record_);
    }
    ++record_;
    for (auto& value : given_) value.reset();
    return {};
}

Result<void> SenMlPack::field(SenMlLabel label, SenMlValue value) {
    auto& place = given_[slot(label)];
    if (place || value.index() != typeOf(label)) return failed(SenMlError::Field);
    place = std::move(value);
    return {};
}

Result<void> SenMlPack::unknown(std::string_view label) {
    if (!label.empty() && label.back() == '_') return failed(SenMlError::MustUnderstand);
    return {};
}

Result<void> SenMlPack::takeBases() {
    if (const Decimal* version = number(SenMlLabel::BaseVersion)) {
        if (version->isNegative() || version->toDouble() > supportedVersion) return failed(SenMlError::Version);
        if (version_ && !(*version_ == *version)) return failed(SenMlError::Version);
        version_ = *version;
    }
    if (const auto* base = text(SenMlLabel::BaseName)) baseName_ = *base;
    if (const auto* base = text(SenMlLabel::BaseUnit)) baseUnit_ = *base;
    if (const auto* base = number(SenMlLabel::BaseTime)) baseTime_ = *base;
    if (const auto* base = number(SenMlLabel::BaseValue)) baseValue_ = *base;
    if (const auto* base = number(SenMlLabel::BaseSum)) baseSum_ = *base;
    return {};
}

Result<std::optional<Decimal>> SenMlPack::withBase(SenMlLabel label, const std::optional<Decimal>& base) const {
    const Decimal* given = number(label);
    if (!given) return std::optional<Decimal>();
    if (!base) return std::optional(*given);
    const auto sum = addExactly(*given, *base);
    if (!sum) return failed(SenMlError::Number);
    return sum;
}

Result<void> SenMlPack::endRecord() {
    if (auto bases = takeBases(); !bases) return bases;
    const int values = (own(SenMlLabel::Value) ? 1 : 0) + (own(SenMlLabel::StringValue) ? 1 : 0) + (own(SenMlLabel::BooleanValue) ? 1 : 0) +
                       (own(SenMlLabel::DataValue) ? 1 : 0);
    if (values > 1) return failed(SenMlError::TwoValues);
    if (values == 0 && !own(SenMlLabel::Sum)) {
        const bool basesAlone = !own(SenMlLabel::Name) && !own(SenMlLabel::Unit) && !own(SenMlLabel::Time) && !own(SenMlLabel::UpdateTime);
        if (basesAlone) return {};
        if (reading_ == SenMlReading::Strict) return failed(SenMlError::ValueMissing);
        note(SenMlHabit::NoValue);
    }
    SenMlRecord record;
    record.name = baseName_;
    if (const auto* ownName = text(SenMlLabel::Name)) record.name += *ownName;
    if (!isName(record.name, reading_ == SenMlReading::Lenient)) return failed(SenMlError::Name);
    if (record.name.empty()) note(SenMlHabit::NoName);
    else if (record.name.front() == '/') note(SenMlHabit::SlashName);
    const auto* unit = text(SenMlLabel::Unit);
    record.unit = unit ? *unit : baseUnit_;
    const auto value = withBase(SenMlLabel::Value, baseValue_);
    if (!value) return Unexpected(value.error());
    if (*value) record.value = **value;
    for (const SenMlLabel label : {SenMlLabel::StringValue, SenMlLabel::BooleanValue, SenMlLabel::DataValue}) {
        if (own(label)) record.value = *own(label);
    }
    const auto sum = withBase(SenMlLabel::Sum, baseSum_);
    if (!sum) return Unexpected(sum.error());
    record.sum = *sum;
    if (!record.sum && baseSum_) record.sum = baseSum_;
    const auto time = withBase(SenMlLabel::Time, baseTime_);
    if (!time) return Unexpected(time.error());
    record.time = *time ? *time : baseTime_;
    if (const auto* update = number(SenMlLabel::UpdateTime)) record.updateTime = *update;
    records_.push_back(std::move(record));
    return {};
}

}  // namespace ami::mesh

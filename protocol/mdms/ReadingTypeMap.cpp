#include "protocol/mdms/ReadingTypeMap.h"

#include <charconv>

namespace ami::mdms {

namespace {

constexpr std::array<int, 8> c1219Powers{0, 2, 3, 6, 9, -2, -3, -6};

void substitute(std::string& text, std::string_view placeholder, int value) {
    const auto position = text.find(placeholder);
    if (position != std::string::npos) text.replace(position, placeholder.size(), std::to_string(value));
}

std::optional<ReadingType> typeOf(std::string ref) {
    const auto numbers = multiplierAndUnit(ref);
    if (!numbers) return std::nullopt;
    return ReadingType{std::move(ref), numbers->first};
}

/// CIM phases of a segmentation: bits A 128, B 64, C 32. @spec ANSI C12.19 UOM_ENTRY_BFLD.SEGMENTATION, IEC 61968-9 Annex C
std::optional<int> phasesOf(std::uint8_t segmentation) {
    switch (segmentation) {
        case 0: return 0;
        case 5: return 128;
        case 6: return 64;
        case 7: return 32;
        default: return std::nullopt;
    }
}

}  // namespace

std::optional<std::pair<int, int>> multiplierAndUnit(std::string_view ref) {
    std::array<int, 18> numbers{};
    std::size_t count = 0;
    const char* at = ref.data();
    const char* const end = at + ref.size();
    for (;;) {
        if (count == numbers.size()) return std::nullopt;
        const auto parsed = std::from_chars(at, end, numbers[count++]);
        if (parsed.ec != std::errc() || parsed.ptr - at > 6) return std::nullopt;
        at = parsed.ptr;
        if (at == end) break;
        if (*at++ != '.') return std::nullopt;
    }
    if (count != numbers.size() || numbers[15] < -24 || numbers[15] > 24) return std::nullopt;
    return std::pair(numbers[15], numbers[16]);
}

C1219Unit C1219Unit::fromBits(std::uint32_t bits) {
    const auto field = [bits](unsigned from, unsigned width) { return static_cast<std::uint8_t>((bits >> from) & ((1u << width) - 1)); };
    C1219Unit unit;
    unit.idCode = field(0, 8);
    unit.timeBase = field(8, 3);
    unit.multiplier = c1219Powers[field(11, 3)];
    unit.quadrants = field(14, 4);
    unit.net = field(18, 1) != 0;
    unit.segmentation = field(19, 3);
    unit.harmonic = field(22, 1) != 0;
    unit.nonStandard = field(31, 1) != 0;
    return unit;
}

std::uint32_t C1219Unit::bits() const {
    std::uint32_t power = 0;
    for (std::uint32_t i = 0; i < c1219Powers.size(); ++i) {
        if (c1219Powers[i] == multiplier) power = i;
    }
    return std::uint32_t{idCode} | (timeBase & 7u) << 8 | power << 11 | (quadrants & 15u) << 14 | (net ? 1u << 18 : 0u) |
           (segmentation & 7u) << 19 | (harmonic ? 1u << 22 : 0u) | (nonStandard ? 1u << 31 : 0u);
}

std::optional<int> ReadingTypeMap::periodCode(std::chrono::seconds period) const {
    for (const auto& [length, code] : periods_) {
        if (length == period) return code;
    }
    return std::nullopt;
}

std::optional<ReadingType> ReadingTypeMap::find(const Reading& reading) const {
    for (const std::uint32_t index : byUnit_[reading.unit]) {
        const Entry& entry = entries_[index];
        if (entry.kind != reading.kind) continue;
        bool same = true;
        for (std::size_t i = 0; same && i < entry.groups.size(); ++i) same = entry.groups[i].holds(reading.obis.groups[i]);
        if (!same) continue;
        std::string ref = entry.ref;
        substitute(ref, "{E}", reading.obis.e());
        if (ref.find("{P}") != std::string::npos) {
            const auto code = periodCode(reading.interval);
            if (!code) continue;
            substitute(ref, "{P}", *code);
        }
        return typeOf(std::move(ref));
    }
    return std::nullopt;
}

std::optional<ReadingType> ReadingTypeMap::find(const C1219Register& reg) const {
    const C1219Unit& unit = reg.unit;
    if (unit.nonStandard || unit.harmonic) return std::nullopt;
    for (const C1219Entry& entry : c1219_) {
        if (entry.idCode != unit.idCode || entry.timeBase != unit.timeBase || entry.kind != reg.kind || entry.net != unit.net) continue;
        if (entry.quadrants != unit.quadrants || (entry.segmentations >> unit.segmentation & 1) == 0) continue;
        std::string ref = entry.ref;
        if (ref.find("{T}") == std::string::npos && reg.tier != 0) continue;
        substitute(ref, "{T}", reg.tier);
        substitute(ref, "{M}", unit.multiplier);
        if (const auto phases = phasesOf(unit.segmentation)) substitute(ref, "{F}", *phases);
        if (const auto code = periodCode(reg.interval)) substitute(ref, "{P}", *code);
        return typeOf(std::move(ref));
    }
    return std::nullopt;
}

const char* name(MapCause cause) {
    switch (cause) {
        case MapCause::Json: return "Json";
        case MapCause::Periods: return "Periods";
        case MapCause::Entry: return "Entry";
        case MapCause::Obis: return "Obis";
        case MapCause::Unit: return "Unit";
        case MapCause::Kind: return "Kind";
        case MapCause::C1219: return "C1219";
        case MapCause::Ref: return "Ref";
        case MapCause::Twice: return "Twice";
    }
    return "Unknown";
}

}  // namespace ami::mdms

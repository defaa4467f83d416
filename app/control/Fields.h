#pragma once

#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "app/control/Control.h"
#include "protocol/dlms/DateTime.h"

namespace ami::app {

/// The elements of a structure of exactly @p size fields; nullptr otherwise.
const dlms::DataList* structureOf(const dlms::Data& value, std::size_t size);
std::optional<dlms::Obis> obisOf(const dlms::Data& value);
/// Octets as text where they can be read, else in hexadecimal.
std::string labelOf(const dlms::Data& value);

/// "06:00:00" of a time octet-string (4 octets), "*" for what is not specified; hexadecimal when it is none.
std::string timeText(const dlms::Data& value);
/// "2026-12-25 Fri", "*-03-last Sun" of a date octet-string (5 octets) or the date in a date-time (12).
std::string dateText(const dlms::Data& value);

Unexpected badObject(std::int8_t attribute);

/// Reads attributes of one object; the value, or nothing where the meter has none. The first one must be there: its refusal is the error.
Result<std::vector<std::optional<dlms::Data>>> readAttributes(MeterLink& link, dlms::ClassId classId, const dlms::Obis& object,
                                                              const std::vector<std::int8_t>& attributes);

/// A number of type T, when it is one and fits.
template <typename T>
std::optional<T> numberOf(const std::optional<dlms::Data>& value) {
    const auto number = value ? value->toInt64() : std::nullopt;
    if (!number || *number < static_cast<std::int64_t>(std::numeric_limits<T>::min()) ||
        *number > static_cast<std::int64_t>(std::numeric_limits<T>::max())) {
        return std::nullopt;
    }
    return static_cast<T>(*number);
}

}  // namespace ami::app

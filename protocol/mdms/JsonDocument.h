#pragma once

#include <simdjson.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::mdms {

using JsonValue = simdjson::dom::element;

/// One JSON text within the limits in which no object has a member name twice. Values and texts live as long as the document.
class JsonDocument {
public:
    /// Fails with Json, TooDeep or TooLarge.
    Result<JsonValue> parse(BytesView octets);

private:
    simdjson::dom::parser parser_;
    std::string other_;
};

inline std::optional<JsonValue> member(const JsonValue& object, std::string_view name) {
    simdjson::dom::object members;
    JsonValue found;
    if (object.get(members) != simdjson::SUCCESS || members.at_key(name).get(found) != simdjson::SUCCESS) return std::nullopt;
    return found;
}

inline std::optional<std::string_view> textOf(const JsonValue& value) {
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS) return std::nullopt;
    return text;
}

inline std::optional<std::string_view> text(const JsonValue& object, std::string_view name) {
    const auto found = member(object, name);
    return found ? textOf(*found) : std::nullopt;
}

inline std::optional<simdjson::dom::array> arrayOf(const JsonValue& value) {
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS) return std::nullopt;
    return array;
}

/// A whole number between the limits; @p fallback when the member is absent, nothing when it is something else.
inline std::optional<std::int64_t> whole(const JsonValue& object, std::string_view name, std::int64_t fallback, std::int64_t lowest,
                                         std::int64_t highest) {
    const auto found = member(object, name);
    if (!found) return fallback;
    std::int64_t value = 0;
    if (found->get(value) != simdjson::SUCCESS || value < lowest || value > highest) return std::nullopt;
    return value;
}

/// Names[0].name
inline std::optional<std::string_view> firstName(const JsonValue& object) {
    const auto names = member(object, "Names");
    const auto list = names ? arrayOf(*names) : std::nullopt;
    if (!list || list->begin() == list->end()) return std::nullopt;
    return text(*list->begin(), "name");
}

}  // namespace ami::mdms

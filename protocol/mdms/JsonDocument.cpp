#include "protocol/mdms/JsonDocument.h"

#include <array>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "protocol/mdms/CimMeterReadings.h"

namespace ami::mdms {

namespace {

enum class Mark : std::uint8_t { None, Quote, Open, Close, Next };

constexpr auto marks = [] {
    std::array<Mark, 256> table{};
    table['"'] = Mark::Quote;
    table['{'] = table['['] = Mark::Open;
    table['}'] = table[']'] = Mark::Close;
    table[','] = table[':'] = Mark::Next;
    return table;
}();

/// Counts nesting and values before any memory is spent on them.
std::optional<MdmsError> overLimits(BytesView text) {
    if (text.size() > limits::octets) return MdmsError::TooLarge;
    std::size_t depth = 0;
    std::size_t values = 1;
    const std::uint8_t* at = text.data();
    const std::uint8_t* const end = at + text.size();
    for (; at < end; ++at) {
        switch (marks[*at]) {
            case Mark::None: continue;
            case Mark::Quote:
                for (++at; at < end && *at != '"'; ++at) {
                    if (*at == '\\') ++at;
                }
                continue;
            case Mark::Open:
                if (++depth > limits::depth) return MdmsError::TooDeep;
                ++values;
                break;
            case Mark::Close: depth -= depth > 0 ? 1 : 0; break;
            case Mark::Next: ++values; break;
        }
        if (values > limits::values) return MdmsError::TooLarge;
    }
    return std::nullopt;
}

bool nameTwice(const simdjson::dom::object& object) {
    constexpr std::size_t few = 16;
    std::array<std::string_view, few> names;
    std::size_t count = 0;
    for (const auto& field : object) {
        if (count == few) break;
        for (std::size_t i = 0; i < count; ++i) {
            if (names[i] == field.key) return true;
        }
        names[count++] = field.key;
    }
    if (count < few) return false;
    std::unordered_set<std::string_view> all;
    for (const auto& field : object) {
        if (!all.insert(field.key).second) return true;
    }
    return false;
}

/// Depth is within the limits already.
bool nameTwiceSomewhere(const JsonValue& value) {
    if (simdjson::dom::object object; value.get(object) == simdjson::SUCCESS) {
        if (nameTwice(object)) return true;
        for (const auto& field : object) {
            if ((field.value.is_object() || field.value.is_array()) && nameTwiceSomewhere(field.value)) return true;
        }
    } else if (simdjson::dom::array array; value.get(array) == simdjson::SUCCESS) {
        for (const JsonValue element : array) {
            if ((element.is_object() || element.is_array()) && nameTwiceSomewhere(element)) return true;
        }
    }
    return false;
}

/// What the fast parser does not take: says where the text stops being JSON, or gives it again with numbers of 64 bits or floating point.
Result<std::string> examine(BytesView text) {
    using nlohmann::json;
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
        const json document = json::parse(text.begin(), text.end(), watch);
        if (twice) return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json);
        return document.dump();
    } catch (const json::parse_error& error) {
        return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json, static_cast<std::int64_t>(error.byte));
    } catch (const json::exception&) {
        return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json);
    }
}

}  // namespace

Result<JsonValue> JsonDocument::parse(BytesView octets) {
    if (const auto limit = overLimits(octets)) return fail(Fault::Exhausted, Layer::Mdms, *limit);
    JsonValue root;
    if (parser_.parse(octets.data(), octets.size()).get(root) != simdjson::SUCCESS) {
        auto again = examine(octets);
        if (!again) return Unexpected(again.error());
        other_ = std::move(*again);
        if (parser_.parse(other_).get(root) != simdjson::SUCCESS) return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json);
    }
    if (nameTwiceSomewhere(root)) return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json);
    return root;
}

}  // namespace ami::mdms

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

/// Counts nesting and values of any text.
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

/// At least as many values as the text has; quick, because it does not look for strings.
std::size_t valuesAtMost(BytesView text) {
    std::size_t values = 1;
    for (const std::uint8_t c : text) values += c == ',' || c == ':' || c == '{' || c == '[' ? 1 : 0;
    return values;
}

/// Walks over every value of a text that is JSON. @p room is how many levels may follow.
class Walk {
public:
    std::optional<MdmsError> over(const JsonValue& value, std::size_t room) {
        if (simdjson::dom::object object; value.get(object) == simdjson::SUCCESS) return overObject(object, room);
        if (simdjson::dom::array array; value.get(array) == simdjson::SUCCESS) return overArray(array, room);
        return std::nullopt;
    }

    /// Whether an object so far had a member name twice.
    bool nameTwice() const { return twice_; }

private:
    static bool isContainer(const JsonValue& value) { return value.is_object() || value.is_array(); }

    std::optional<MdmsError> overArray(const simdjson::dom::array& array, std::size_t room) {
        if (room == 0) return MdmsError::TooDeep;
        for (const JsonValue element : array) {
            if (!isContainer(element)) continue;
            if (const auto error = over(element, room - 1)) return error;
        }
        return std::nullopt;
    }

    std::optional<MdmsError> overObject(const simdjson::dom::object& object, std::size_t room) {
        if (room == 0) return MdmsError::TooDeep;
        std::array<std::string_view, 12> names;
        std::size_t count = 0;
        for (const auto& field : object) {
            if (count < names.size()) {
                for (std::size_t i = 0; i < count; ++i) twice_ = twice_ || names[i] == field.key;
                names[count] = field.key;
            }
            ++count;
            if (!isContainer(field.value)) continue;
            if (const auto error = over(field.value, room - 1)) return error;
        }
        if (count > names.size()) {
            std::unordered_set<std::string_view> all;
            for (const auto& field : object) twice_ = twice_ || !all.insert(field.key).second;
        }
        return std::nullopt;
    }

    bool twice_ = false;
};

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
    } catch (const json::exception&) { return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json); }
}

}  // namespace

Result<JsonValue> JsonDocument::parse(BytesView octets) {
    const auto refuse = [](MdmsError code) {
        return fail(code == MdmsError::Json ? Fault::Malformed : Fault::Exhausted, Layer::Mdms, code);
    };
    if (octets.size() > limits::octets) return refuse(MdmsError::TooLarge);
    if (valuesAtMost(octets) > limits::values) {
        if (const auto limit = overLimits(octets)) return refuse(*limit);
    }
    JsonValue root;
    // The fast parser copies its octets, which must be some.
    if (octets.empty() || parser_.parse(octets.data(), octets.size()).get(root) != simdjson::SUCCESS) {
        if (const auto limit = overLimits(octets)) return refuse(*limit);
        auto again = examine(octets);
        if (!again) return Unexpected(again.error());
        other_ = std::move(*again);
        if (parser_.parse(other_).get(root) != simdjson::SUCCESS) return refuse(MdmsError::Json);
    }
    Walk walk;
    if (const auto limit = walk.over(root, limits::depth)) return refuse(*limit);
    if (walk.nameTwice()) return refuse(MdmsError::Json);
    return root;
}

}  // namespace ami::mdms

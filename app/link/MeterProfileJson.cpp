#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>

#include <QTimeZone>

#include "app/link/MeterProfile.h"
#include "protocol/base/Bytes.h"

namespace ami::app {

namespace {

using Json = nlohmann::json;

/// Counts nesting and values, so that a hostile file costs nothing; a profile is flat.
class Shallow : public nlohmann::json_sax<Json> {
public:
    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }
    bool start_object(std::size_t) override { return ++depth_ <= deepest && value(); }
    bool key(string_t&) override { return true; }
    bool end_object() override { return --depth_ >= 0; }
    bool start_array(std::size_t) override { return ++depth_ <= deepest && value(); }
    bool end_array() override { return --depth_ >= 0; }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        failedAt = position;
        return false;
    }
    std::size_t failedAt = 0;

private:
    static constexpr int deepest = 6;
    bool value() { return ++values_ < 4096; }
    int depth_ = 0;
    int values_ = 0;
};

std::int64_t lineAt(std::string_view text, std::size_t position) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(position, text.size()));
    return 1 + std::count(text.begin(), end, '\n');
}

/// Where "field" stands as a key; line 1 when it does not.
std::int64_t lineOf(std::string_view text, std::string_view field) {
    const std::string quoted = '"' + std::string(field) + '"';
    for (std::size_t at = text.find(quoted); at != std::string_view::npos; at = text.find(quoted, at + 1)) {
        const std::size_t next = text.find_first_not_of(" \t\r\n", at + quoted.size());
        if (next != std::string_view::npos && text[next] == ':') return lineAt(text, at);
    }
    return 1;
}

std::optional<std::int64_t> integer(const Json& value, std::int64_t least, std::int64_t most) {
    if (!value.is_number_integer()) return std::nullopt;
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(most)) return std::nullopt;
    const auto number = value.get<std::int64_t>();
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

template <typename Target>
bool setNumber(Target& target, const Json& value, std::int64_t least, std::int64_t most) {
    const auto number = integer(value, least, most);
    if (number) target = static_cast<Target>(*number);
    return number.has_value();
}

template <typename Inner>
bool setNumber(std::optional<Inner>& target, const Json& value, std::int64_t least, std::int64_t most) {
    const auto number = integer(value, least, most);
    if (number) target = static_cast<Inner>(*number);
    return number.has_value();
}

/// A number of 16 bits, or "none".
bool setNumberOrNone(std::optional<std::uint16_t>& target, const Json& value) {
    if (value.is_string() && value.get_ref<const std::string&>() == "none") {
        target.reset();
        return true;
    }
    return setNumber(target, value, 0, 65535);
}

bool setFlag(bool& target, const Json& value) {
    if (value.is_boolean()) target = value.get<bool>();
    return value.is_boolean();
}

template <typename Choice, std::size_t count>
bool setChoice(Choice& target, const Json& value, const std::array<std::pair<std::string_view, Choice>, count>& choices) {
    if (!value.is_string()) return false;
    for (const auto& [text, choice] : choices) {
        if (text == value.get_ref<const std::string&>()) {
            target = choice;
            return true;
        }
    }
    return false;
}

bool setClock(ClockRule& rule, const Json& value) {
    if (!value.is_string()) return false;
    const auto& text = value.get_ref<const std::string&>();
    constexpr std::string_view zone = "zone:";
    if (text == "utc") rule = {ClockRule::Kind::Utc, {}};
    else if (text == "local-standard") rule = {ClockRule::Kind::LocalStandard, {}};
    else if (text.starts_with(zone)) rule = {ClockRule::Kind::Zone, text.substr(zone.size())};
    else return false;
    return rule.kind != ClockRule::Kind::Zone || QTimeZone::isTimeZoneIdAvailable(QByteArray::fromStdString(rule.zone));
}

bool setInvoke(Quirks& quirks, const Json& value) {
    const auto octet = value.is_string() ? fromHex(value.get_ref<const std::string&>()) : std::nullopt;
    if (!octet || octet->size() != 1) return false;
    quirks.invokeIdAndPriority = octet->front();
    return true;
}

bool setDeviations(std::vector<dlms::Deviation>& target, const Json& value) {
    if (!value.is_array()) return false;
    for (const Json& item : value) {
        const auto deviation = item.is_string() ? dlms::deviationOf(item.get_ref<const std::string&>()) : std::nullopt;
        if (!deviation) return false;
        target.push_back(*deviation);
    }
    return true;
}

bool setMilliseconds(std::chrono::milliseconds& target, const Json& value, std::int64_t most) {
    const auto number = integer(value, 0, most);
    if (number) target = std::chrono::milliseconds(*number);
    return number.has_value();
}

struct Row {
    std::string_view name;
    bool (*set)(Quirks&, const Json&);
};

constexpr Row rows[] = {
    {"invoke-id-and-priority", setInvoke},
    {"invoke-id",
     [](Quirks& q, const Json& v) { return setChoice<bool, 2>(q.countInvokeIds, v, {{{"counting", true}, {"fixed", false}}}); }},
    {"use-with-list",
     [](Quirks& q, const Json& v) {
         bool use = true;
         if (!setFlag(use, v)) return false;
         if (!use) q.withListMax = 1;
         return true;
     }},
    {"with-list-max", [](Quirks& q, const Json& v) { return setNumber(q.withListMax, v, 1, 255); }},
    {"max-pdu", [](Quirks& q, const Json& v) { return setNumber(q.maxPdu, v, 64, 65535); }},
    {"hdlc-max-info", [](Quirks& q, const Json& v) { return setNumber(q.hdlcMaxInfo, v, 32, 2030); }},
    {"hdlc-window", [](Quirks& q, const Json& v) { return setNumber(q.hdlcWindow, v, 1, 7); }},
    {"llc", [](Quirks& q, const Json& v) { return setFlag(q.llc, v); }},
    {"disc-before-snrm", [](Quirks& q, const Json& v) { return setFlag(q.discBeforeSnrm, v); }},
    {"release-request",
     [](Quirks& q, const Json& v) {
         using Use = dlms::ReleaseRequestUse;
         return setChoice<Use, 3>(q.releaseRequest, v, {{{"auto", Use::Automatic}, {"always", Use::Always}, {"never", Use::Never}}});
     }},
    {"inter-frame-delay", [](Quirks& q, const Json& v) { return setMilliseconds(q.interFrameDelay, v, 5000); }},
    {"reply-timeout",
     [](Quirks& q, const Json& v) {
         std::chrono::milliseconds limit{};
         if (!setMilliseconds(limit, v, 120000) || limit.count() < 100) return false;
         q.replyTimeout = limit;
         return true;
     }},
    {"speed-change-pause", [](Quirks& q, const Json& v) { return setMilliseconds(q.speedChangePause.emplace(), v, 5000); }},
    {"reaction-time", [](Quirks& q, const Json& v) { return setMilliseconds(q.reactionTime.emplace(), v, 1500); }},
    {"tries", [](Quirks& q, const Json& v) { return setNumber(q.tries, v, 1, 10); }},
    {"authentication-challenge-length", [](Quirks& q, const Json& v) { return setNumber(q.challengeOctets, v, 8, 64); }},
    {"range-limits-deviation",
     [](Quirks& q, const Json& v) {
         using R = RangeLimits;
         return setChoice<R, 3>(q.rangeLimits, v, {{{"auto", R::Auto}, {"with", R::WithDeviation}, {"without", R::WithoutDeviation}}});
     }},
    {"clock-without-deviation", [](Quirks& q, const Json& v) { return setClock(q.clockWithoutDeviation, v); }},
    {"null-data-rule",
     [](Quirks& q, const Json& v) {
         using N = NullRule;
         return setChoice<N, 3>(q.nullRule, v,
                                {{{"repeated-values", N::RepeatedValues}, {"absent-values", N::AbsentValues}, {"none", N::None}}});
     }},
    {"assume-capture-period",
     [](Quirks& q, const Json& v) {
         const auto number = integer(v, 1, 366 * 86400);
         if (number) q.assumedCapturePeriod = std::chrono::seconds(*number);
         return number.has_value();
     }},
    {"ignore-trailing-octets",
     [](Quirks& q, const Json& v) {
         bool ignored = false;
         if (!setFlag(ignored, v)) return false;
         if (ignored) q.knownDeviations.push_back(dlms::Deviation::TrailingOctets);
         return true;
     }},
    {"coap-path",
     [](Quirks& q, const Json& v) {
         if (!v.is_string() || v.get_ref<const std::string&>().size() > 255 || v.get_ref<const std::string&>().starts_with('/')) return false;
         q.coap.path = v.get<std::string>();
         return true;
     }},
    {"coap-content-format", [](Quirks& q, const Json& v) { return setNumberOrNone(q.coap.contentFormat, v); }},
    {"coap-version-option", [](Quirks& q, const Json& v) { return setNumberOrNone(q.coap.versionOption, v); }},
    {"coap-client-option", [](Quirks& q, const Json& v) { return setNumberOrNone(q.coap.clientOption, v); }},
    {"coap-server-option", [](Quirks& q, const Json& v) { return setNumberOrNone(q.coap.serverOption, v); }},
    {"coap-answers",
     [](Quirks& q, const Json& v) {
         if (!v.is_array() || v.empty() || v.size() > 8) return false;
         q.coap.answers.clear();
         for (const Json& code : v) {
             if (!setNumber(q.coap.answers.emplace_back(), code, 200, 299)) return false;
         }
         return true;
     }},
    {"coap-block-size",
     [](Quirks& q, const Json& v) {
         return setNumber(q.coap.blockSize, v, 16, 1024) && (q.coap.blockSize & (q.coap.blockSize - 1)) == 0;
     }},
    {"strict", [](Quirks& q, const Json& v) { return setFlag(q.strict, v); }},
    {"known-deviations", [](Quirks& q, const Json& v) { return setDeviations(q.knownDeviations, v); }},
};

class Reader {
public:
    Reader(std::string_view text, std::string* field) : text_(text), field_(field) {}

    Result<MeterProfile> run() {
        Shallow judge;
        if (!Json::sax_parse(text_, &judge)) {
            return fail(Fault::Malformed, Layer::Link, MeterProfileError::NotJson, lineAt(text_, judge.failedAt));
        }
        const Json root = Json::parse(text_, nullptr, false);
        if (!root.is_object()) return fail(Fault::Malformed, Layer::Link, MeterProfileError::NotJson, 1);
        for (const auto& [key, value] : root.items()) {
            if (error_) break;
            member(key, value);
        }
        if (!error_ && profile_.name.empty()) wrong(MeterProfileError::MissingField, "name");
        if (!error_ && profile_.sources.empty() && profile_.quirks != Quirks()) wrong(MeterProfileError::MissingField, "source");
        if (error_) return Unexpected(*error_);
        return std::move(profile_);
    }

private:
    void wrong(MeterProfileError code, std::string_view field) {
        if (error_) return;
        error_ = makeError(Fault::Malformed, Layer::Link, code, lineOf(text_, field));
        if (field_) *field_ = field;
    }

    bool text(std::string& target, const Json& value, std::size_t longest) {
        if (!value.is_string() || value.get_ref<const std::string&>().empty() || value.get_ref<const std::string&>().size() > longest) return false;
        target = value.get<std::string>();
        return true;
    }

    void member(const std::string& key, const Json& value) {
        bool good = false;
        if (key == "name") {
            good = text(profile_.name, value, 64) && profile_.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
        } else if (key == "title") {
            good = text(profile_.title, value, 200);
        } else if (key == "source") {
            good = value.is_array() && !value.empty() && value.size() <= 32;
            for (const Json& item : value) good = good && text(profile_.sources.emplace_back(), item, 500);
        } else if (key == "fits") {
            good = fits(value);
        } else if (key == "quirks") {
            good = value.is_object();
            for (const auto& [name, setting] : value.items()) quirk(name, setting);
        } else {
            return wrong(MeterProfileError::UnknownField, key);
        }
        if (!good) wrong(MeterProfileError::BadValue, key);
    }

    bool fits(const Json& value) {
        if (!value.is_array() || value.size() > 64) return false;
        for (const Json& item : value) {
            if (!item.is_object()) return false;
            MeterProfile::Fit fit;
            for (const auto& [key, part] : item.items()) {
                if (key == "flag" && text(fit.flag, part, 3)) continue;
                if (key == "model" && text(fit.model, part, 64)) continue;
                wrong(key == "flag" || key == "model" ? MeterProfileError::BadValue : MeterProfileError::UnknownField, key);
                return false;
            }
            if (fit.flag.empty()) return false;
            profile_.fits.push_back(std::move(fit));
        }
        return true;
    }

    void quirk(const std::string& name, const Json& value) {
        const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Row& candidate) { return candidate.name == name; });
        if (row == std::end(rows)) return wrong(MeterProfileError::UnknownField, name);
        if (!row->set(profile_.quirks, value)) wrong(MeterProfileError::BadValue, name);
    }

    std::string_view text_;
    std::string* field_;
    MeterProfile profile_;
    std::optional<Error> error_;
};

}  // namespace

Result<MeterProfile> parseMeterProfile(std::string_view json, std::string* field) { return Reader(json, field).run(); }

}  // namespace ami::app

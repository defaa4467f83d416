#include "app/mesh/log/RouterLog.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "app/mesh/log/LogFields.h"

namespace ami::app::mesh {

namespace {

using namespace std::chrono;

template <typename Number>
std::optional<Number> number(std::string_view text, int base = 10) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// "1795370519.938505"
std::optional<UtcTime> epochTime(std::string_view text) {
    const std::size_t dot = text.find('.');
    const auto whole = number<std::int64_t>(text.substr(0, dot));
    if (!whole || *whole < 0 || *whole > 99'999'999'999) return std::nullopt;
    std::int64_t thousandths = 0;
    if (dot != std::string_view::npos) {
        std::string digits(text.substr(dot + 1, 3));
        digits.resize(3, '0');
        const auto fraction = number<std::int64_t>(digits);
        if (!fraction) return std::nullopt;
        thousandths = *fraction;
    }
    return UtcTime(milliseconds(*whole * 1000 + thousandths));
}

/// "Nov 26 02:24:16", UTC, in the year that makes it lie before @p reference.
std::optional<UtcTime> syslogTime(std::string_view text, UtcTime reference) {
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (text.size() != 15) return std::nullopt;
    const auto named = std::find(months.begin(), months.end(), text.substr(0, 3));
    if (named == months.end()) return std::nullopt;
    const auto date = number<unsigned>(text[4] == ' ' ? text.substr(5, 1) : text.substr(4, 2));
    const auto hour = number<int>(text.substr(7, 2)), minute = number<int>(text.substr(10, 2)), second = number<int>(text.substr(13, 2));
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) return std::nullopt;
    const auto in = [&](year y) -> std::optional<UtcTime> {
        const year_month_day day(y, month(static_cast<unsigned>(named - months.begin() + 1)), std::chrono::day(*date));
        if (!day.ok()) return std::nullopt;
        return UtcTime(sys_days(day)) + hours(*hour) + minutes(*minute) + seconds(*second);
    };
    const year now = year_month_day(floor<days>(reference)).year();
    const auto thisYear = in(now);
    if (thisYear && *thisYear <= reference + days(1)) return thisYear;
    return in(now - years(1));
}

std::optional<UtcTime> isoTime(std::string text) {
    std::replace(text.begin(), text.end(), ',', '.');
    return fromIso8601(text);
}

void put(LogEntry& entry, LogField field, const std::string& text, UtcTime reference) {
    const auto whole = [&text] { return number<std::uint32_t>(text); };
    const auto when = [&entry](std::optional<UtcTime> time) {
        if (!time) return;
        entry.time = *time;
        entry.hasOwnTime = true;
    };
    switch (field) {
        case LogField::Epoch: when(epochTime(text)); break;
        case LogField::Iso: when(isoTime(text)); break;
        case LogField::Syslog: when(syslogTime(text, reference)); break;
        case LogField::Eui64:
            if (const auto eui64 = Eui64::parse(text)) entry.node = *eui64;
            break;
        case LogField::Ipv6:
            if (const auto address = Ipv6Address::parse(text)) entry.node = *address;
            break;
        case LogField::Parent:
            if (const auto address = Ipv6Address::parse(text)) entry.parent = *address;
            break;
        case LogField::Level: entry.dBm = number<int>(text); break;
        case LogField::PanId: entry.panId = number<std::uint16_t>(text, 16); break;
        case LogField::Etx: entry.etx = whole(); break;
        case LogField::Rank: entry.rank = whole(); break;
        case LogField::Cost: entry.cost = whole(); break;
        case LogField::NewRank: entry.newRank = whole(); break;
        case LogField::Threshold: entry.threshold = whole(); break;
        case LogField::LeastCost: entry.leastCost = whole(); break;
        case LogField::Number: entry.number = whole(); break;
        case LogField::Word: entry.word = text; break;
    }
}

bool isComplete(const LogEntry& entry) {
    switch (entry.kind) {
        case LogKind::Signal: return entry.node && entry.dBm && *entry.dBm >= -174 && *entry.dBm <= 30;
        case LogKind::Candidate: return entry.node && entry.cost;
        case LogKind::Route:
        case LogKind::RouteExpired: return entry.node && entry.parent;
        case LogKind::TxFailure:
        case LogKind::Eapol:
        case LogKind::RouteTarget:
        case LogKind::BetterIgnored:
        case LogKind::Self: return entry.node.has_value();
        case LogKind::JoinState: return entry.number.has_value();
        default: return true;
    }
}

}  // namespace

std::optional<LogField> fieldNamed(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, LogField>, 16> all{{{"epoch", LogField::Epoch},
                                                                        {"iso", LogField::Iso},
                                                                        {"syslog", LogField::Syslog},
                                                                        {"eui64", LogField::Eui64},
                                                                        {"ipv6", LogField::Ipv6},
                                                                        {"parent", LogField::Parent},
                                                                        {"dbm", LogField::Level},
                                                                        {"panid", LogField::PanId},
                                                                        {"etx", LogField::Etx},
                                                                        {"rank", LogField::Rank},
                                                                        {"cost", LogField::Cost},
                                                                        {"newrank", LogField::NewRank},
                                                                        {"threshold", LogField::Threshold},
                                                                        {"mincost", LogField::LeastCost},
                                                                        {"number", LogField::Number},
                                                                        {"word", LogField::Word}}};
    const auto found = std::find_if(all.begin(), all.end(), [name](const auto& one) { return one.first == name; });
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

std::optional<LogEntry> LogReader::read(std::string_view line, std::optional<UtcTime> journalTime) {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
    line = line.substr(0, longestLine);
    if (line.empty()) return std::nullopt;
    const QString text = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    for (const auto& pattern : patterns_->patterns()) {
        if (!pattern.contains.isEmpty() && !text.contains(pattern.contains)) continue;
        const auto match = pattern.expression.match(text);
        if (!match.hasMatch()) continue;
        LogEntry entry;
        entry.kind = pattern.kind;
        entry.severity = pattern.severity;
        entry.time = journalTime.value_or(last_);
        for (const auto& [field, group] : pattern.groups) {
            if (match.hasCaptured(group)) put(entry, static_cast<LogField>(field), match.captured(group).toStdString(), reference_);
        }
        if (!isComplete(entry)) continue;
        if (entry.hasOwnTime || journalTime) last_ = entry.time;
        return entry;
    }
    if (journalTime) last_ = *journalTime;
    // A line that nobody knows still tells the time.
    else if (line.size() > 12 && line[0] >= '0' && line[0] <= '9') {
        const std::size_t colon = line.find(": ");
        if (colon != std::string_view::npos && colon >= 11) {
            if (const auto time = epochTime(line.substr(0, colon))) last_ = *time;
        }
    }
    return std::nullopt;
}

std::vector<LogEntry> readLog(std::string_view text, const LogPatterns& patterns, UtcTime reference) {
    LogReader reader(patterns, reference);
    std::vector<LogEntry> entries;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (auto entry = reader.read(text.substr(0, end))) entries.push_back(std::move(*entry));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return entries;
}

}  // namespace ami::app::mesh

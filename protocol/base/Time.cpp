#include "protocol/base/Time.h"

#include <cstdio>

namespace ami {

using namespace std::chrono;

std::string toIso8601(UtcTime time) {
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    char text[48];
    int length = std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                               static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                               static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                               static_cast<int>(clock.seconds().count()));
    if (const auto fraction = static_cast<int>(clock.subseconds().count()); fraction != 0) {
        length += std::snprintf(text + length, sizeof text - static_cast<std::size_t>(length), ".%03d", fraction);
    }
    return std::string(text, static_cast<std::size_t>(length)) + 'Z';
}

namespace {

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    bool atEnd() const { return position_ == text_.size(); }
    char peek() const { return atEnd() ? '\0' : text_[position_]; }
    bool take(char expected) {
        if (peek() != expected) return false;
        ++position_;
        return true;
    }
    std::optional<int> number(std::size_t digits) {
        if (text_.size() - position_ < digits) return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            const char c = text_[position_ + i];
            if (c < '0' || c > '9') return std::nullopt;
            value = value * 10 + (c - '0');
        }
        position_ += digits;
        return value;
    }

private:
    std::string_view text_;
    std::size_t position_ = 0;
};

}  // namespace

std::optional<UtcTime> fromIso8601(std::string_view text) {
    Scanner scan(text);
    const auto yearNumber = scan.number(4);
    if (!yearNumber || !scan.take('-')) return std::nullopt;
    const auto monthNumber = scan.number(2);
    if (!monthNumber || !scan.take('-')) return std::nullopt;
    const auto dayNumber = scan.number(2);
    if (!dayNumber) return std::nullopt;
    const year_month_day date(year(*yearNumber), month(static_cast<unsigned>(*monthNumber)),
                              day(static_cast<unsigned>(*dayNumber)));
    if (!date.ok()) return std::nullopt;
    UtcTime time = sys_days(date);
    if (scan.atEnd()) return time;

    if (!scan.take('T') && !scan.take(' ')) return std::nullopt;
    const auto hour = scan.number(2);
    if (!hour || *hour > 23 || !scan.take(':')) return std::nullopt;
    const auto minute = scan.number(2);
    if (!minute || *minute > 59) return std::nullopt;
    time += hours(*hour) + minutes(*minute);
    if (scan.take(':')) {
        const auto second = scan.number(2);
        if (!second || *second > 59) return std::nullopt;
        time += seconds(*second);
        if (scan.take('.')) {
            int scale = 100;
            bool any = false;
            while (const auto digit = scan.number(1)) {
                time += milliseconds(*digit * scale);
                scale /= 10;
                any = true;
            }
            if (!any) return std::nullopt;
        }
    }
    if (scan.atEnd() || scan.take('Z')) return scan.atEnd() ? std::optional(time) : std::nullopt;
    const int sign = scan.take('+') ? 1 : scan.take('-') ? -1 : 0;
    if (sign == 0) return std::nullopt;
    const auto zoneHour = scan.number(2);
    if (!zoneHour || *zoneHour > 23) return std::nullopt;
    scan.take(':');
    const auto zoneMinute = scan.number(2);
    if (!zoneMinute || *zoneMinute > 59 || !scan.atEnd()) return std::nullopt;
    return time - sign * (hours(*zoneHour) + minutes(*zoneMinute));
}

}  // namespace ami

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <tuple>
#include <vector>

#include "protocol/crypto/Digest.h"
#include "protocol/mdms/Exports.h"
#include "protocol/mdms/XmlText.h"

namespace ami::mdms {

namespace {

constexpr std::int64_t largest = 140'737'488'355'328;  // Int48 of the schema

/// One profile of one meter.
struct Series {
    const Reading* first = nullptr;
    std::array<int, 18> type{};
    std::vector<const Reading*> readings;
};

std::array<int, 18> numbersOf(std::string_view ref) {
    std::array<int, 18> numbers{};
    const char* at = ref.data();
    for (int& number : numbers) {
        at = std::from_chars(at, ref.data() + ref.size(), number).ptr;
        if (at != ref.data() + ref.size()) ++at;
    }
    return numbers;
}

/// The value as a whole number of 10^power; nothing when it has digits below or is too large.
std::optional<std::int64_t> wholeAt(const Decimal& value, int power) {
    std::uint64_t magnitude = value.magnitude();
    if (magnitude == 0) return 0;
    int shift = value.exponent() - power;
    for (; shift < 0; ++shift) {
        if (magnitude % 10 != 0) return std::nullopt;
        magnitude /= 10;
    }
    for (; shift > 0; --shift) {
        if (magnitude > static_cast<std::uint64_t>(largest)) return std::nullopt;
        magnitude *= 10;
    }
    if (magnitude > static_cast<std::uint64_t>(largest)) return std::nullopt;
    return value.isNegative() ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
}

/// The largest power of ten that the schema has and in which every value can be written; it falls short for those that no power serves.
int powerFor(const Series& series) {
    constexpr std::array powers{12, 9, 6, 3, 2, 1, 0, -1, -2, -3, -6, -9, -12};
    int best = 0;
    std::size_t most = 0;
    for (const int power : powers) {
        const auto fit = static_cast<std::size_t>(std::count_if(
            series.readings.begin(), series.readings.end(), [power](const Reading* r) { return wholeAt(r->value, power).has_value(); }));
        if (fit > most) most = fit, best = power;
    }
    return best;
}

/// @spec RFC 9562 5.8: a UUID of our own making, here from a digest of what it names
std::string uuidOf(std::string_view what) {
    const crypto::Sha256 digest = crypto::sha256(toBytes(what));
    Bytes octets(digest.begin(), digest.begin() + 16);
    octets[6] = static_cast<std::uint8_t>(0x80 | (octets[6] & 0x0F));
    octets[8] = static_cast<std::uint8_t>(0x80 | (octets[8] & 0x3F));
    std::string text = toHex(octets);
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    for (const std::size_t position : {20, 16, 12, 8}) text.insert(position, 1, '-');
    return text;
}

/// Quality of ESPI: 0 valid, 7 edited, 8 estimated, 10 failed a check.
int espiQuality(Quality quality) {
    switch (quality) {
        case Quality::Valid: return 0;
        case Quality::Edited: return 7;
        case Quality::Estimated: return 8;
        default: return 10;
    }
}

class Feed {
public:
    Feed(UtcTime updated, std::size_t readings) : updated_(toIso8601(updated)), out_(2048 + readings * 200) {}

    void begin(std::string_view id) {
        out_.raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
            "xmlns:espi=\"http://naesb.org/espi\">");
        out_.element("id", "urn:uuid:" + uuidOf(id));
        out_.raw("<title>AMI Field</title>");
        out_.element("updated", updated_);
    }

    /// An entry up to its content; end() closes it.
    void entry(const std::string& self, const std::string& up, const std::vector<std::string>& related, std::string_view title) {
        out_.raw("<entry>");
        out_.element("id", "urn:uuid:" + uuidOf(self));
        link("self", self);
        link("up", up);
        for (const std::string& href : related) link("related", href);
        out_.element("title", title);
        out_.raw("<content>");
    }
    void end() {
        out_.raw("</content>");
        out_.element("published", updated_);
        out_.element("updated", updated_);
        out_.raw("</entry>");
    }

    void number(std::string_view element, std::int64_t value) {
        out_.raw("<espi:");
        out_.raw(element);
        out_.raw(">");
        out_.number(value);
        out_.raw("</espi:");
        out_.raw(element);
        out_.raw(">");
    }
    void raw(std::string_view text) { out_.raw(text); }

    Bytes take() {
        out_.raw("</feed>\n");
        return out_.take();
    }

private:
    void link(std::string_view relation, std::string_view href) {
        out_.raw("<link");
        out_.attribute("rel", relation);
        out_.attribute("href", href);
        out_.raw("/>");
    }

    std::string updated_;
    XmlText out_;
};

std::int64_t secondsOf(UtcTime time) { return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count(); }

void period(Feed& feed, std::string_view element, UtcTime start, std::chrono::seconds duration) {
    feed.raw("<espi:");
    feed.raw(element);
    feed.raw(">");
    feed.number("duration", duration.count());
    feed.number("start", secondsOf(start));
    feed.raw("</espi:");
    feed.raw(element);
    feed.raw(">");
}

void writeType(Feed& feed, const Series& series, int power) {
    const auto& type = series.type;
    feed.raw("<espi:ReadingType>");
    feed.number("accumulationBehaviour", type[3]);
    feed.number("commodity", type[5]);
    feed.number("dataQualifier", type[1]);
    feed.number("flowDirection", type[4]);
    feed.number("intervalLength", series.first->interval.count());
    feed.number("kind", type[6]);
    feed.number("phase", type[14]);
    feed.number("powerOfTenMultiplier", power);
    feed.number("timeAttribute", type[0]);
    feed.number("tou", type[11]);
    feed.number("uom", type[16]);
    feed.number("measuringPeriod", type[2]);
    feed.raw("</espi:ReadingType>");
}

std::uint64_t writeBlock(Feed& feed, const Series& series, int power) {
    std::uint64_t skipped = 0;
    const UtcTime start = series.readings.front()->time - series.first->interval;
    feed.raw("<espi:IntervalBlock>");
    period(feed, "interval", start, std::chrono::floor<std::chrono::seconds>(series.readings.back()->time - start));
    for (const Reading* reading : series.readings) {
        const auto value = wholeAt(reading->value, power);
        if (!value) {
            ++skipped;
            continue;
        }
        feed.raw("<espi:IntervalReading>");
        if (reading->quality != Quality::Valid) {
            feed.raw("<espi:ReadingQuality>");
            feed.number("quality", espiQuality(reading->quality));
            feed.raw("</espi:ReadingQuality>");
        }
        period(feed, "timePeriod", reading->time - reading->interval, reading->interval);
        feed.number("value", *value);
        feed.raw("</espi:IntervalReading>");
    }
    feed.raw("</espi:IntervalBlock>");
    return skipped;
}

}  // namespace

Result<EspiExport> readingsEspi(std::span<const Reading> readings, const ReadingTypeMap& types, UtcTime updated) {
    EspiExport result;
    using MeterKey = std::pair<std::string_view, std::uint32_t>;
    std::map<MeterKey, std::map<std::pair<std::string, std::int64_t>, Series>> meters;
    for (const Reading& reading : readings) {
        if (const auto sound = check(reading); !sound) return Unexpected(sound.error());
        const auto type = reading.kind == ReadingKind::Interval && reading.interval.count() > 0 ? types.find(reading) : std::nullopt;
        if (!type) {
            ++result.skipped;
            continue;
        }
        Series& series = meters[{reading.meter, reading.generation}][{type->ref, reading.interval.count()}];
        if (!series.first) series.first = &reading, series.type = numbersOf(type->ref);
        series.readings.push_back(&reading);
    }
    Feed feed(updated, readings.size());
    std::string all = "feed";
    for (const auto& [meter, profiles] : meters) all += "/" + std::string(meter.first) + "/" + std::to_string(meter.second);
    feed.begin(all);
    int number = 0;
    for (auto& [meter, profiles] : meters) {
        const std::string base = "RetailCustomer/1/UsagePoint";
        const std::string point = base + "/" + std::to_string(++number);
        const std::string unique = std::string(meter.first) + " (" + std::to_string(meter.second) + ")";
        feed.entry(point + "?meter=" + uuidOf(unique), base, {point + "/MeterReading"}, unique);
        feed.raw("<espi:UsagePoint><espi:ServiceCategory>");
        feed.number("kind", 0);
        feed.raw("</espi:ServiceCategory></espi:UsagePoint>");
        feed.end();
        int profile = 0;
        for (auto& [key, series] : profiles) {
            std::stable_sort(series.readings.begin(), series.readings.end(),
                             [](const Reading* a, const Reading* b) { return a->time < b->time; });
            const std::string reading = point + "/MeterReading/" + std::to_string(++profile);
            const std::string type = "ReadingType/" + std::to_string(number) + "-" + std::to_string(profile);
            const int power = powerFor(series);
            feed.entry(reading, point + "/MeterReading", {reading + "/IntervalBlock", type}, key.first);
            feed.raw("<espi:MeterReading/>");
            feed.end();
            feed.entry(type, "ReadingType", {}, key.first);
            writeType(feed, series, power);
            feed.end();
            feed.entry(reading + "/IntervalBlock/1", reading + "/IntervalBlock", {}, key.first);
            result.skipped += writeBlock(feed, series, power);
            feed.end();
        }
    }
    result.xml = feed.take();
    return result;
}

}  // namespace ami::mdms

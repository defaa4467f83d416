#include <QtTest>

#include <rapidcheck.h>

#include "protocol/mdms/CimXml.h"
#include "tests/unit/protocol/mdms/CimSamples.h"

using namespace ami;
using namespace ami::mdms;

namespace {

std::string plainText(std::size_t longest) {
    static const std::vector<std::string> pieces{"A",
                                                 "z",
                                                 "0",
                                                 " ",
                                                 "\"",
                                                 "\\",
                                                 "/",
                                                 "<",
                                                 ">",
                                                 "&",
                                                 "'",
                                                 "]]>",
                                                 "\xC2\xA0",
                                                 "\xE2\x82\xAC",
                                                 "&amp;",
                                                 "\xEF\xBF\xBD",
                                                 "\xF0\x9F\x94\x8C"};
    std::string text;
    for (int left = *rc::gen::inRange(1, 12); left > 0; --left) {
        const std::string& piece = pieces[*rc::gen::inRange<std::size_t>(0, pieces.size())];
        if (text.size() + piece.size() <= longest) text += piece;
    }
    return text;
}

dlms::Obis obis() {
    dlms::Obis code;
    for (auto& group : code.groups) group = *rc::gen::arbitrary<std::uint8_t>();
    return code;
}

UtcTime time() { return UtcTime(std::chrono::milliseconds(*rc::gen::inRange<std::int64_t>(-2208988800000LL, 253402300800000LL))); }

std::string octets() {
    std::string text;
    for (int left = *rc::gen::inRange(0, 13); left > 0; --left) text += toHex(Bytes{*rc::gen::arbitrary<std::uint8_t>()});
    return text;
}

Reading reading(const Reading& before) {
    Reading next = before;
    if (next.meter.empty() || *rc::gen::inRange(0, 3) == 0) {
        next.meter = plainText(128);
        next.generation = *rc::gen::element(0U, 1U, 4294967295U);
    }
    if (*rc::gen::inRange(0, 2) == 0) {
        const bool known = *rc::gen::arbitrary<bool>();
        next.obis =
            known ? dlms::Obis(1, 0, *rc::gen::inRange<std::uint8_t>(1, 5), *rc::gen::element<std::uint8_t>(8, 29, 7), 0, 255) : obis();
        next.unit = known ? dlms::UnitCode{30} : *rc::gen::arbitrary<std::uint8_t>();
        next.classId = *rc::gen::arbitrary<std::uint16_t>();
        next.attribute = *rc::gen::arbitrary<std::int8_t>();
        next.kind = *rc::gen::element(ReadingKind::Register, ReadingKind::Interval, ReadingKind::Instantaneous);
        next.interval = std::chrono::seconds(*rc::gen::element(0, 1, 900, 3600, 400 * 86400));
    }
    next.time = time();
    next.meterTime = octets();
    next.value = Decimal::fromUnsigned(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(-350, 390), *rc::gen::arbitrary<bool>());
    next.quality = static_cast<Quality>(*rc::gen::inRange(0, 6));
    next.verification = static_cast<Verification>(*rc::gen::inRange(0, 3));
    next.sequence = static_cast<std::uint64_t>(*rc::gen::inRange<std::int64_t>(0, 9223372036854775807LL));
    return next;
}

std::vector<Reading> readings() {
    std::vector<Reading> all;
    Reading last;
    for (int left = *rc::gen::inRange(0, 20); left > 0; --left) all.push_back(last = reading(last));
    return all;
}

std::vector<DeviceEvent> events() {
    std::vector<DeviceEvent> all;
    for (int left = *rc::gen::inRange(0, 8); left > 0; --left) {
        DeviceEvent event;
        event.meter = plainText(128);
        event.generation = *rc::gen::arbitrary<std::uint32_t>();
        event.time = time();
        event.meterTime = octets();
        event.log = obis();
        event.code = *rc::gen::arbitrary<std::uint32_t>();
        if (*rc::gen::arbitrary<bool>()) event.type = "3.26." + std::to_string(*rc::gen::inRange(0, 65536)) + ".0";
        if (*rc::gen::arbitrary<bool>()) event.text = plainText(1024);
        for (int details = *rc::gen::inRange(0, 5); details > 0; --details) event.details.emplace_back(plainText(64), plainText(256));
        event.ordinal = *rc::gen::arbitrary<std::uint32_t>();
        event.sequence = static_cast<std::uint64_t>(*rc::gen::inRange<std::int64_t>(0, 9223372036854775807LL));
        all.push_back(std::move(event));
    }
    return all;
}

bool same(const DecodedBatch& a, const DecodedBatch& b) {
    if (!(a.header == b.header) || a.noun != b.noun || a.offered != b.offered || a.items.size() != b.items.size() ||
        a.events.size() != b.events.size() || a.faults.size() != b.faults.size()) {
        return false;
    }
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        const Decimal& left = a.items[i].reading.value;
        const Decimal& right = b.items[i].reading.value;
        if (a.items[i].index != b.items[i].index || !(a.items[i].reading == b.items[i].reading)) return false;
        if (left.magnitude() != right.magnitude() || left.exponent() != right.exponent()) return false;
    }
    for (std::size_t i = 0; i < a.events.size(); ++i) {
        if (a.events[i].index != b.events[i].index || !(a.events[i].event == b.events[i].event)) return false;
    }
    return true;
}

std::vector<Reading> readingsOf(const DecodedBatch& batch) {
    std::vector<Reading> all;
    for (const auto& item : batch.items) all.push_back(item.reading);
    return all;
}

std::vector<DeviceEvent> eventsOf(const DecodedBatch& batch) {
    std::vector<DeviceEvent> all;
    for (const auto& item : batch.events) all.push_back(item.event);
    return all;
}

}  // namespace

class TestCimProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readingsSurviveJsonThenXmlThenJson() {
        const auto map = test::cimMap();
        QVERIFY(rc::check("JSON -> model -> XML -> model -> JSON", [&] {
            const auto all = readings();
            const auto& types = *rc::gen::arbitrary<bool>() ? map : ReadingTypeMap();
            const auto json = encodeBatch(test::cimHeader(), all, types);
            RC_ASSERT(json.has_value());
            const auto fromJson = decodeBatch(*json);
            RC_ASSERT(fromJson && fromJson->faults.empty());
            RC_ASSERT(readingsOf(*fromJson) == all);
            const auto xml = encodeBatchXml(fromJson->header, readingsOf(*fromJson), types);
            RC_ASSERT(xml.has_value());
            const auto fromXml = decodeBatchXml(*xml);
            RC_ASSERT(fromXml && same(*fromJson, *fromXml));
            RC_ASSERT(*encodeBatch(fromXml->header, readingsOf(*fromXml), types) == *json);
        }));
    }

    void eventsSurviveJsonThenXmlThenJson() {
        QVERIFY(rc::check("JSON -> model -> XML -> model -> JSON", [] {
            const auto all = events();
            const auto json = encodeEvents(test::cimHeader(), all);
            RC_ASSERT(json.has_value());
            const auto fromJson = decodeBatch(*json);
            RC_ASSERT(fromJson && fromJson->faults.empty() && eventsOf(*fromJson) == all);
            const auto xml = encodeEventsXml(fromJson->header, eventsOf(*fromJson));
            RC_ASSERT(xml.has_value());
            const auto fromXml = decodeBatchXml(*xml);
            RC_ASSERT(fromXml && same(*fromJson, *fromXml));
            RC_ASSERT(*encodeEvents(fromXml->header, eventsOf(*fromXml)) == *json);
        }));
    }
};

QTEST_APPLESS_MAIN(TestCimProperties)
#include "tst_cim_properties.moc"

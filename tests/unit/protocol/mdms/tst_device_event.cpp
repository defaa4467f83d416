#include <QtTest>

#include <nlohmann/json.hpp>

#include "tests/unit/protocol/mdms/CimSamples.h"

using namespace ami;
using namespace ami::mdms;

namespace {

MdmsError codeOf(const Error& error) { return error.layer == Layer::Mdms ? static_cast<MdmsError>(error.code) : MdmsError{}; }

std::string jsonOf(const std::vector<DeviceEvent>& events) {
    const auto body = encodeEvents(test::cimHeader(), events);
    return body ? toText(*body) : std::string();
}

Result<DecodedBatch> decoded(const std::string& json) { return decodeBatch(toBytes(json)); }

/// The batch of one event after @p change of its JSON.
template <typename Change>
Result<DecodedBatch> changed(Change change) {
    auto document = nlohmann::ordered_json::parse(jsonOf({test::someEvents()[1], test::powerDown()}));
    change(document["Payload"]["EndDeviceEvents"]["EndDeviceEvent"][0]);
    return decoded(document.dump());
}

}  // namespace

class TestDeviceEvent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldSurvivesTheRoundTrip() {
        const auto batch = decoded(jsonOf(test::someEvents()));
        QVERIFY(batch);
        QCOMPARE(batch->noun, Noun::EndDeviceEvents);
        QVERIFY(batch->header == test::cimHeader());
        QCOMPARE(batch->offered, std::uint32_t{2});
        QVERIFY(batch->faults.empty() && batch->items.empty());
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(batch->events[i].index, static_cast<std::uint32_t>(i));
            QVERIFY(batch->events[i].event == test::someEvents()[i]);
        }
        QCOMPARE(jsonOf(test::someEvents()), jsonOf(test::someEvents()));
    }

    void documentHasTheNamesOfCim() {
        const auto document = nlohmann::json::parse(jsonOf(test::someEvents()));
        QCOMPARE(document["Header"]["Noun"].get<std::string>(), std::string("EndDeviceEvents"));
        const auto& event = document["Payload"]["EndDeviceEvents"]["EndDeviceEvent"][1];
        QCOMPARE(event["createdDateTime"].get<std::string>(), std::string("2026-11-22T03:15:00Z"));
        QCOMPARE(event["Assets"]["Names"][0]["name"].get<std::string>(), std::string("LGZ0012345678"));
        QCOMPARE(event["EndDeviceEventType"]["ref"].get<std::string>(), std::string("3.26.0.185"));
        QCOMPARE(event["EndDeviceEventDetails"][0]["value"].get<std::string>(), std::string("L1"));
        QVERIFY(!document["Payload"]["EndDeviceEvents"]["EndDeviceEvent"][0]["EndDeviceEventType"].contains("ref"));
    }

    void aBadEventIsNamedByItsPointerAndStopsNothing_data() {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("blamed");
        QTest::addColumn<int>("error");
        const auto row = [](const char* pointer, const char* value, const char* blamed, ItemError error) {
            QTest::addRow("%s=%s", pointer, value)
                << QByteArray(pointer) << QByteArray(value) << QByteArray(blamed) << static_cast<int>(error);
        };
        row("/createdDateTime", "7", "/createdDateTime", ItemError::TimeMalformed);
        row("/createdDateTime", "\"2026-11-22T03:15:00\"", "/createdDateTime", ItemError::TimeMalformed);
        row("/createdDateTime", "\"1899-11-22T03:15:00Z\"", "/createdDateTime", ItemError::TimeMalformed);
        row("/Assets", "null", "/Assets", ItemError::MeterMissing);
        row("/Assets/Names/0/name", "\"\"", "/Assets", ItemError::MeterMissing);
        row("/Assets/generation", "-1", "/Assets/generation", ItemError::FieldMalformed);
        row("/EndDeviceEventType", "[]", "/EndDeviceEventType/cosem/log", ItemError::LogMissing);
        row("/EndDeviceEventType/cosem/log", "\"1.2\"", "/EndDeviceEventType/cosem/log", ItemError::LogMissing);
        row("/EndDeviceEventType/cosem/code", "4294967296", "/EndDeviceEventType/cosem/code", ItemError::CodeMissing);
        row("/EndDeviceEventType/cosem/code", "\"1\"", "/EndDeviceEventType/cosem/code", ItemError::CodeMissing);
        row("/EndDeviceEventType/ref", "\"3.26.0\"", "/EndDeviceEventType/ref", ItemError::EventTypeMalformed);
        row("/EndDeviceEventType/ref", "\"\"", "/EndDeviceEventType/ref", ItemError::EventTypeMalformed);
        row("/reason", "\"a\\u0007\"", "/reason", ItemError::FieldMalformed);
        row("/reason", "1", "/reason", ItemError::FieldMalformed);
        row("/meterTime", "\"XY\"", "/meterTime", ItemError::FieldMalformed);
        row("/ordinal", "1.5", "/ordinal", ItemError::FieldMalformed);
        row("/sequence", "9223372036854775808", "/sequence", ItemError::FieldMalformed);
        row("/EndDeviceEventDetails", "{}", "/EndDeviceEventDetails", ItemError::FieldMalformed);
        row("/EndDeviceEventDetails/0/name", "\"\"", "/EndDeviceEventDetails", ItemError::FieldMalformed);
        row("/EndDeviceEventDetails/1/value", "1", "/EndDeviceEventDetails", ItemError::FieldMalformed);
    }
    void aBadEventIsNamedByItsPointerAndStopsNothing() {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, blamed);
        QFETCH(int, error);
        const auto batch = changed([&](nlohmann::ordered_json& event) {
            event[nlohmann::ordered_json::json_pointer(pointer.toStdString())] = nlohmann::ordered_json::parse(value.toStdString());
        });
        QVERIFY(batch);
        QCOMPARE(batch->offered, std::uint32_t{2});
        QCOMPARE(batch->events.size(), std::size_t{1});
        QCOMPARE(batch->events[0].index, std::uint32_t{1});
        QCOMPARE(batch->faults.size(), std::size_t{1});
        QCOMPARE(batch->faults[0].pointer, "/Payload/EndDeviceEvents/EndDeviceEvent/0" + blamed.toStdString());
        QCOMPARE(static_cast<int>(batch->faults[0].error), error);
    }

    void whatCannotTravelIsNotEncoded() {
        const auto refusal = [](auto change) {
            DeviceEvent event = test::powerDown();
            change(event);
            const auto refused = encodeEvents(test::cimHeader(), std::vector{event});
            return refused ? MdmsError{} : codeOf(refused.error());
        };
        QCOMPARE(refusal([](DeviceEvent& e) { e.meter.clear(); }), MdmsError::Meter);
        QCOMPARE(refusal([](DeviceEvent& e) { e.time = UtcTime::max(); }), MdmsError::Time);
        QCOMPARE(refusal([](DeviceEvent& e) { e.meterTime = "0"; }), MdmsError::MeterTime);
        QCOMPARE(refusal([](DeviceEvent& e) { e.type = "3.26.0"; }), MdmsError::EventType);
        QCOMPARE(refusal([](DeviceEvent& e) { e.text = std::string(1025, 'a'); }), MdmsError::EventText);
        QCOMPARE(refusal([](DeviceEvent& e) { e.text = "line\nbreak"; }), MdmsError::EventText);
        QCOMPARE(refusal([](DeviceEvent& e) { e.text = "\xEF\xBF\xBF"; }), MdmsError::EventText);
        QCOMPARE(refusal([](DeviceEvent& e) { e.details.assign(33, {"a", "b"}); }), MdmsError::EventDetail);
        QCOMPARE(refusal([](DeviceEvent& e) { e.details = {{"", "b"}}; }), MdmsError::EventDetail);
        QCOMPARE(refusal([](DeviceEvent& e) { e.details = {{"a", std::string(257, 'b')}}; }), MdmsError::EventDetail);
        QCOMPARE(refusal([](DeviceEvent& e) { e.details.assign(32, {std::string(64, 'a'), std::string(256, 'b')}); }), MdmsError{});
        BatchHeader noSeries = test::cimHeader();
        noSeries.series.clear();
        QCOMPARE(codeOf(encodeEvents(noSeries, {}).error()), MdmsError::Header);
        QCOMPARE(codeOf(encodeEvents(test::cimHeader(), std::vector<DeviceEvent>(10001, test::powerDown())).error()), MdmsError::TooMany);
    }

    void eventTypesHaveFourNumbers() {
        for (const char* good : {"0.0.0.0", "3.26.0.216", "65535.1.2.3"}) QVERIFY2(isEventType(good), good);
        for (const char* bad : {"", "3.26.0", "3.26.0.", ".26.0.1", "3.26.0.1.2", "3.26.0.a", "3.26.-1.2", "123456.1.2.3"})
            QVERIFY2(!isEventType(bad), bad);
    }

    void tooManyEventsAreRefusedAsAWhole() {
        std::string text = jsonOf({test::powerDown()});
        const std::string event = text.substr(text.find("[{\"created") + 1);
        const std::string one = event.substr(0, event.find("]}}}"));
        std::string many = one;
        for (int i = 0; i < 10000; ++i) many += "," + one;
        text.replace(text.find(one), one.size(), many);
        const auto refused = decoded(text);
        QCOMPARE(codeOf(refused.error()), MdmsError::TooMany);
        QCOMPARE(refused.error().detail, std::int64_t{10001});
    }

    void everyTruncationAndEveryChangedOctetIsHandled() {
        const std::string text = jsonOf(test::someEvents());
        for (std::size_t length = 0; length < text.size(); ++length) QVERIFY(!decoded(text.substr(0, length)));
        std::string other = text;
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (const int mask : {1, 0x80, 0xFF}) {
                other[i] = static_cast<char>(text[i] ^ mask);
                const auto batch = decoded(other);
                if (batch) QCOMPARE(batch->events.size() + batch->items.size() + batch->faults.size(), std::size_t{batch->offered});
            }
            other[i] = text[i];
        }
    }
};

QTEST_APPLESS_MAIN(TestDeviceEvent)
#include "tst_device_event.moc"

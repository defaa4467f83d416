#include <QtTest>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/ObisName.h"

using namespace ami;
using namespace ami::dlms;

namespace {

Bytes hex(std::string_view text) { return fromHex(text).value(); }

Data value(std::string_view text) { return decodeData(BytesView(hex(text))).value(); }

const Obis clockName(0, 0, 1, 0, 0, 255);

/// One object_list_element: Register 1.0.1.8.0.255 version 0, attributes 1-3 readable, attribute 2 with selectors 1 and 2, method 1.
constexpr const char* registerElement =
    "0204 120003 1100 09060100010800FF 0202"
    "0103 02030F01160100 02030F02160101020F010F02 02030F03160100"
    "0101 02020F011601";

}  // namespace

class TestCosem : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// u9n/dlms-cosem, test_selective_access.py; the layout is that of capture_object_definition.
    void captureObjectIsAStructureOfFour() {
        const CaptureObject clock{cls::clock, clockName, 2, 0};
        QCOMPARE(toHex(encodeData(clock.toData())), std::string("020412000809060000010000FF0F02120000"));
        QVERIFY(CaptureObject::fromData(value("020412000809060000010000FF0F02120000")) == clock);
    }

    void captureObjectOfAnotherShapeIsNone() {
        for (const char* text : {"020312000809060000010000FF0F02", "010412000809060000010000FF0F02120000", "02041200080905000001" "00000F02120000",
                                 "020412000809060000010000FF1200FF120000", "02040A01380906" "0000010000FF0F02120000", "00"}) {
            QVERIFY2(!CaptureObject::fromData(value(text)), text);
        }
    }

    void rangeIsWrittenAndRead() {
        RangeAccess range;
        range.from = Data::octetString(hex("07E4010100000300" "00FF8800"));
        range.to = Data::octetString(hex("07E4010600000300" "00FFC400"));
        const SelectiveAccess access = range;
        QCOMPARE(accessSelector(access), std::uint8_t{1});
        QCOMPARE(toHex(encodeData(accessParameters(access))),
                 std::string("0204020412000809060000010000FF0F02120000090C07E401010000030000FF8800090C07E401060000030000FFC4000100"));
        const auto again = decodeSelectiveAccess(1, accessParameters(access));
        QVERIFY(again && *again == access);

        range.columns = {{cls::clock, clockName, 2, 0}, {cls::registerClass, Obis(1, 0, 1, 8, 0), 2, 0}};
        const auto withColumns = decodeSelectiveAccess(1, accessParameters(SelectiveAccess(range)));
        QVERIFY(withColumns && *withColumns == SelectiveAccess(range));
    }

    void entriesAreWrittenAndRead() {
        const SelectiveAccess access = EntryAccess{5, 10, 1, 3};
        QCOMPARE(accessSelector(access), std::uint8_t{2});
        QCOMPARE(toHex(encodeData(accessParameters(access))), std::string("02040600000005060000000A120001120003"));
        const auto again = decodeSelectiveAccess(2, accessParameters(access));
        QVERIFY(again && *again == access);
    }

    void otherSelectorsAndShapesAreRefused() {
        QCOMPARE(decodeSelectiveAccess(3, Data::null()).error().fault, Fault::Unsupported);
        QCOMPARE(decodeSelectiveAccess(1, Data::null()).error().fault, Fault::Malformed);
        QCOMPARE(decodeSelectiveAccess(2, value("0203060000000506" "0000000A120001")).error().fault, Fault::Malformed);
        QCOMPARE(decodeSelectiveAccess(2, value("020405FFFFFFFF060000000A120001120003")).error().fault, Fault::Malformed);
    }

    void objectListIsReadAndWritten() {
        const auto entries = decodeObjectList(value(std::string("0101") + registerElement));
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t{1});
        const ObjectListEntry& entry = entries->front();
        QCOMPARE(entry.classId, cls::registerClass);
        QCOMPARE(entry.version, std::uint8_t{0});
        QVERIFY(entry.instance == Obis(1, 0, 1, 8, 0));
        QCOMPARE(entry.attributes.size(), std::size_t{3});
        QCOMPARE(entry.attributes[1].attribute, std::int8_t{2});
        QCOMPARE(entry.attributes[1].mode, std::uint8_t{1});
        QVERIFY(entry.attributes[1].selectors == std::vector<std::int8_t>({1, 2}));
        QVERIFY(entry.attributes[0].selectors.empty());
        QCOMPARE(entry.methods.size(), std::size_t{1});
        QCOMPARE(entry.methods[0].method, std::int8_t{1});
        QCOMPARE(entry.methods[0].mode, std::uint8_t{1});
        QCOMPARE(toHex(encodeData(encodeObjectList(*entries))), toHex(hex(std::string("0101") + registerElement)));
    }

    /// Version 0 of Association LN says with a boolean whether a method may be called.
    void methodAccessAsBooleanIsRead() {
        const auto entries = decodeObjectList(value("0101 0204 120046 1100 0906 000060030AFF 0202 0100 0101 0202 0F01 0301"));
        QVERIFY(entries);
        QCOMPARE(entries->front().methods[0].mode, std::uint8_t{1});
    }

    void objectListOfAnotherShapeIsRefused() {
        QVERIFY(!decodeObjectList(Data::null()));
        QVERIFY(!decodeObjectList(value(registerElement)));
        QVERIFY(!decodeObjectList(value("01010203120003110009060100010800FF")));
        QVERIFY(!decodeObjectList(value("01010204120003110009050100010800020201000100")));
        QVERIFY(!decodeObjectList(value("01010204120003110009060100010800FF020201010F010100")));
        QVERIFY(decodeObjectList(Data::array({}))->empty());
    }

    void classesHaveTheNamesOfTheBlueBook() {
        QCOMPARE(className(1), std::string_view("Data"));
        QCOMPARE(className(3), std::string_view("Register"));
        QCOMPARE(className(7), std::string_view("Profile generic"));
        QCOMPARE(className(8), std::string_view("Clock"));
        QCOMPARE(className(15), std::string_view("Association LN"));
        QCOMPARE(className(18), std::string_view("Image transfer"));
        QCOMPARE(className(64), std::string_view("Security setup"));
        QCOMPARE(className(70), std::string_view("Disconnect control"));
        QVERIFY(className(2).empty());
        QVERIFY(className(9999).empty());
    }

    /// Meanings of the value groups: IEC 62056-6-1, tables of value groups C, D and E.
    void obisCodesHaveNames_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* code, const char* text) { QTest::newRow(code) << QByteArray(code) << QString::fromUtf8(text); };
        row("1.0.32.7.0.255", "Voltage L1");
        row("1.0.52.7.0.255", "Voltage L2");
        row("1.0.72.7.0.255", "Voltage L3");
        row("1.0.31.7.0.255", "Current L1");
        row("1.0.91.7.0.255", "Current neutral");
        row("1.0.14.7.0.255", "Frequency");
        row("1.0.13.7.0.255", "Power factor");
        row("1.0.33.7.0.255", "Power factor L1");
        row("1.0.1.7.0.255", "Active power import");
        row("1.0.2.7.0.255", "Active power export");
        row("1.0.16.7.0.255", "Active power net");
        row("1.0.3.7.0.255", "Reactive power import");
        row("1.0.9.7.0.255", "Apparent power import");
        row("1.0.21.7.0.255", "Active power import L1");
        row("1.0.62.7.0.255", "Active power export L3");
        row("1.0.1.8.0.255", "Active energy import, total");
        row("1.0.1.8.1.255", "Active energy import, tariff 1");
        row("1.0.2.8.2.255", "Active energy export, tariff 2");
        row("1.0.3.8.0.255", "Reactive energy import, total");
        row("1.0.5.8.0.255", "Reactive energy QI, total");
        row("1.0.8.8.0.255", "Reactive energy QIV, total");
        row("1.0.21.8.0.255", "Active energy import L1, total");
        row("1.0.1.6.0.255", "Active power import, maximum demand");
        row("1.0.1.6.2.255", "Active power import, maximum demand, tariff 2");
        row("1.0.1.4.0.255", "Active power import, average of current interval");
        row("1.0.1.5.0.255", "Active power import, average of last interval");
        row("1.0.1.8.0.1", "Active energy import, total, billing period 1");
        row("1.0.32.32.0.255", "Voltage L1, number of sags");
        row("1.0.81.7.4.255", "Angle current L1 to voltage L1");
        row("1.0.81.7.1.255", "Angle voltage L2 to voltage L1");
        row("1.0.81.7.26.255", "Angle current L3 to voltage L3");
        row("1.0.99.1.0.255", "Load profile 1");
        row("1.0.99.2.0.255", "Load profile 2");
        row("1.0.98.1.0.255", "Billing profile 1");
        row("1.0.0.2.0.255", "Active firmware identifier");
        row("1.0.0.4.2.255", "Current transformer ratio, numerator");
        row("0.0.1.0.0.255", "Clock");
        row("0.0.42.0.0.255", "COSEM logical device name");
        row("0.0.40.0.0.255", "Current association");
        row("0.0.40.0.2.255", "Association 2");
        row("0.0.43.0.0.255", "Security setup");
        row("0.0.43.1.0.255", "Invocation counter");
        row("0.0.44.0.0.255", "Image transfer");
        row("0.0.96.1.0.255", "Device ID 1");
        row("0.0.96.3.10.255", "Disconnect control");
        row("0.0.96.14.0.255", "Current tariff");
        row("0.0.96.7.21.255", "Power failures, any phase");
        row("0.0.97.97.0.255", "Error object 1");
        row("0.0.99.98.0.255", "Event log 1");
        row("0.0.17.0.0.255", "Limiter 1");
        row("0.0.13.0.0.255", "Activity calendar");
        row("0.0.22.0.0.255", "IEC HDLC setup");
        row("0.0.25.9.0.255", "Push setup");
    }
    void obisCodesHaveNames() {
        QFETCH(QByteArray, code);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(obisName(Obis::parse(code.constData()).value())), text);
    }

    void unknownObisCodesHaveNone() {
        QVERIFY(obisName(Obis(7, 0, 3, 0, 0)).empty());
        QVERIFY(obisName(Obis(1, 0, 200, 200, 0)).empty());
        QVERIFY(obisName(Obis(0, 0, 250, 0, 0)).empty());
    }

    void everyObisCodeEndsInAName() {
        for (int a = 0; a < 2; ++a) {
            for (int c = 0; c < 256; ++c) {
                for (int d = 0; d < 256; ++d) {
                    for (const int e : {0, 1, 10, 63, 127, 255}) {
                        const auto text = obisName(Obis(static_cast<std::uint8_t>(a), 0, static_cast<std::uint8_t>(c), static_cast<std::uint8_t>(d),
                                                        static_cast<std::uint8_t>(e), 255));
                        QVERIFY(text.size() < 100);
                        QVERIFY(text.empty() || (text.front() != ',' && text.back() != ' '));
                    }
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCosem)
#include "tst_cosem.moc"

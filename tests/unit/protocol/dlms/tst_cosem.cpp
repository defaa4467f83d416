#include <QtTest>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Cosem.h"

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
};

QTEST_APPLESS_MAIN(TestCosem)
#include "tst_cosem.moc"

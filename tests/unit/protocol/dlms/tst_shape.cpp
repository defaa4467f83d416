#include <QtTest>

#include "protocol/dlms/Catalogue.h"

using namespace ami;
using namespace ami::dlms;

namespace {

Data nested(int depth) {
    Data value = Data::unsigned8(1);
    for (int i = 0; i < depth; ++i) value = Data::array({value});
    return value;
}

QString show(const std::optional<ShapeMismatch>& found) {
    return found ? QString::fromStdString(found->path + " | " + found->expected + " | " + found->found) : QStringLiteral("fits");
}

}  // namespace

#ifndef __SANITIZE_ADDRESS__  // g++ finds no constant in what it instruments
static_assert(isShape("u8") && isShape("u8|null") && isShape("[u8]") && isShape("{a:u8,b:[{c:ln}]}") && isShape("[[u16]]|compact"));
static_assert(!isShape("") && !isShape("u9") && !isShape("[u8") && !isShape("u8]") && !isShape("{u8}") && !isShape("{a:}") &&
              !isShape("u8|") && !isShape("|u8") && !isShape("{a:u8,}") && !isShape("{:u8}") && !isShape("u8 ") && !isShape("{a b:u8}"));
static_assert(!isShape("[[[[[[[[[[[[[[u8]]]]]]]]]]]]]]"));
#endif

class TestShape : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fittingValuesFit() {
        const Bytes six(6), twelve(12);
        QVERIFY(!mismatch("u8", Data::unsigned8(1)));
        QVERIFY(!mismatch("any", Data::array({})));
        QVERIFY(!mismatch("any", Data::make(DataTag::DontCare, {})));
        QVERIFY(!mismatch("ln", Data::octetString(six)));
        QVERIFY(!mismatch("stamp", Data::octetString(twelve)));
        QVERIFY(!mismatch("stamp|datetime", Data::make(DataTag::DateTime, twelve)));
        QVERIFY(!mismatch("null|[i8]", Data::null()));
        QVERIFY(!mismatch("null|[i8]", Data::array({Data::integer(1)})));
        QVERIFY(!mismatch("[u8]", Data::array({})));
        QVERIFY(!mismatch("[u8]", Data::compactArray({})));
        QVERIFY(!mismatch("{scaler:i8,unit:enum}", Data::structure({Data::integer(-1), Data::enumeration(30)})));
        QVERIFY(!mismatch("value", Data::doubleLongUnsigned(1)));
    }

    void theFirstPlaceThatDiffersIsNamed() {
        QCOMPARE(show(mismatch("u8", Data::integer(1))), QStringLiteral(" | unsigned | integer"));
        QCOMPARE(show(mismatch("ln", Data::octetString(Bytes(5)))),
                 QStringLiteral(" | logical name (octet-string, 6 octets) | octet-string, 5 octets"));
        QCOMPARE(show(mismatch("{scaler:i8,unit:enum}", Data::structure({Data::integer(0), Data::unsigned8(30)}))),
                 QStringLiteral("unit | enum | unsigned"));
        QCOMPARE(show(mismatch("{scaler:i8,unit:enum}", Data::structure({Data::integer(0)}))),
                 QStringLiteral(" | structure {scaler: integer, unit: enum} | structure of 1"));
        const auto list = Data::array({Data::structure({Data::longUnsigned(3), Data::octetString(Bytes(6))}),
                                       Data::structure({Data::longUnsigned(3), Data::octetString(Bytes(7))})});
        QCOMPARE(show(mismatch("[{class_id:u16,logical_name:ln}]", list)),
                 QStringLiteral("[1].logical_name | logical name (octet-string, 6 octets) | octet-string, 7 octets"));
        QCOMPARE(show(mismatch("[[u16]]", Data::array({Data::array({Data::longUnsigned(1), Data::null()})}))),
                 QStringLiteral("[0][1] | long-unsigned | null-data"));
        // Of several choices the one with the right top type tells the place.
        QCOMPARE(show(mismatch("octets|{a:u8}", Data::structure({Data::null()}))), QStringLiteral("a | unsigned | null-data"));
        QCOMPARE(show(mismatch("u8|u16", Data::null())), QStringLiteral(" | unsigned or long-unsigned | null-data"));
    }

    void hostileNestingEndsInAnAnswer() {
        QVERIFY(mismatch("[[u8]]", nested(16)));
        QVERIFY(!mismatch("any", nested(16)));
        QVERIFY(mismatch("{a:u8}", Data::structure(DataList(1000))));
        QVERIFY(mismatch("value", Data::make(DataTag::DontCare, {})));
    }

    void membersAndElementsAreFoundByPlace() {
        const auto element = shapeElement("[{class_id:u16,logical_name:ln}|null]|compact");
        QVERIFY(element);
        QVERIFY(*element == "{class_id:u16,logical_name:ln}|null");
        const auto member = shapeMember(*element, 1);
        QVERIFY(member && member->name == "logical_name" && member->shape == "ln");
        QVERIFY(!shapeMember(*element, 2));
        QVERIFY(!shapeMember("u8", 0));
        QVERIFY(!shapeElement("u8"));
        QCOMPARE(topTags("u8|null"), tagBits(DataTag::Unsigned, DataTag::NullData));
    }

    void shapesReadAsSentences() {
        QCOMPARE(QString::fromStdString(shapeText("[{class_id:u16,logical_name:ln}]")),
                 QStringLiteral("array of structure {class_id: long-unsigned, logical_name: logical name (octet-string, 6 octets)}"));
        QCOMPARE(QString::fromStdString(shapeText("null|[i8]")), QStringLiteral("null-data or array of integer"));
    }

    /// The capture object definition of a real profile: class 3, 1.0.1.8.0.255, attribute 2, index 0.
    void aRealCaptureListFitsItsAttribute() {
        const Data entry = CaptureObject{3, Obis(1, 0, 1, 8, 0), 2, 0}.toData();
        const AttributeInfo& attribute = *findAttribute(*findClass(7, 1), 3);
        QVERIFY(!mismatch(attribute.shape, Data::array({entry, entry})));
        QVERIFY(mismatch(attribute.shape, Data::array({entry, Data::null()})));
        // Version 0 has no data_index.
        QVERIFY(mismatch(attribute.shape,
                         Data::array({Data::structure({Data::longUnsigned(3), Data::octetString(Bytes(6)), Data::integer(2)})})));
        QVERIFY(!mismatch(findAttribute(*findClass(7, 0), 3)->shape,
                          Data::array({Data::structure({Data::longUnsigned(3), Data::octetString(Bytes(6)), Data::integer(2)})})));
    }

    void anObjectListThatWeEncodeFitsItsAttribute() {
        ObjectListEntry entry{7, 1, Obis(1, 0, 99, 1, 0), {{2, 1, {1, 2}}, {3, 3, {}}}, {{1, 1}}};
        QVERIFY(!mismatch(findAttribute(*findClass(15, 1), 2)->shape, encodeObjectList({entry, entry})));
    }
};

QTEST_APPLESS_MAIN(TestShape)
#include "tst_shape.moc"

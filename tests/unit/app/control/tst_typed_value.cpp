#include <QtTest>

#include "app/control/Control.h"
#include "app/control/TypedValue.h"

using namespace ami;
using namespace ami::app;
using dlms::Data;

class TypedValueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTypeCanBeTypedAndIsWrittenBackTheSame_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* text, const char* shown) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown); };
        row("null-data", "null-data");
        row("boolean:true", "boolean true");
        row("integer:-128", "integer -128");
        row("long:-32768", "long -32768");
        row("double-long:-5", "double-long -5");
        row("long64:-9223372036854775808", "long64 -9223372036854775808");
        row("unsigned:255", "unsigned 255");
        row("long-unsigned:65535", "long-unsigned 65535");
        row("double-long-unsigned:4294967295", "double-long-unsigned 4294967295");
        row("long64-unsigned:18446744073709551615", "long64-unsigned 18446744073709551615");
        row("enum:3", "enum 3");
        row("bcd:42", "bcd 42");
        row("float64:1.5", "float64 1.5");
        row("octet-string:0011FF", "octet-string(3) 0011FF");
        row("octet-string:", "octet-string(0) ");
        row("visible-string:a\\,b\\}c\\\\d", "visible-string(7) \"a,b}c\\d\"");
        row("utf8-string:Zähler", "utf8-string(7) \"Zähler\"");
        row("bit-string:0110000001", "bit-string(10) 0110000001");
        row("array{}", "array(0){}");
        row("array{unsigned:1,unsigned:2}", "array(2){unsigned 1, unsigned 2}");
        row("structure{long-unsigned:1,structure{null-data,boolean:false}}",
            "structure(2){long-unsigned 1, structure(2){null-data, boolean false}}");
    }
    void everyTypeCanBeTypedAndIsWrittenBackTheSame() {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto value = parseTypedValue(text.toStdString());
        QVERIFY(value);
        QCOMPARE(QString::fromStdString(dlms::toString(*value)), shown);
        QCOMPARE(QString::fromStdString(typedText(*value)), text);
    }

    void aDateTimeBecomesTwelveOctets() {
        const auto value = parseTypedValue("date-time:2026-11-22T18:04:58Z");
        QVERIFY(value);
        QCOMPARE(toHex(*value->octets()), std::string("07EA0B160712043A00000000"));
    }

    void whatCannotBeReadIsNamedByItsPlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        const auto row = [](const char* text, int place) { QTest::newRow(text) << QString::fromUtf8(text) << place; };
        row("", 1);
        row("unsigned", 9);
        row("unsigned:", 10);
        row("unsigned:256", 10);
        row("unsigned:-1", 10);
        row("unsigned:1x", 10);
        row("integer:128", 9);
        row("bcd:100", 5);
        row("boolean:maybe", 9);
        row("octet-string:0", 14);
        row("bit-string:012", 14);
        row("nonsense:1", 1);
        row("array{unsigned:1", 17);
        row("array{unsigned:1,}", 18);
        row("unsigned:1,unsigned:2", 11);
        row("structure", 10);
        row("visible-string:a\\", 16);
        row("date-time:yesterday", 11);
    }
    void whatCannotBeReadIsNamedByItsPlace() {
        QFETCH(QString, text);
        QFETCH(int, place);
        const auto value = parseTypedValue(text.toStdString());
        QVERIFY(!value);
        QCOMPARE(value.error().layer, Layer::Control);
        QCOMPARE(value.error().detail, place);
    }

    void depthIsBounded() {
        std::string deep, end;
        for (int i = 0; i < 16; ++i) {
            deep += "array{";
            end += "}";
        }
        QVERIFY(parseTypedValue(deep + "null-data" + end));
        QVERIFY(!parseTypedValue("array{" + deep + "null-data" + end + "}"));
        QVERIFY(!parseTypedValue(std::string(1'000'000, '{')));
    }
};

QTEST_GUILESS_MAIN(TypedValueTest)
#include "tst_typed_value.moc"

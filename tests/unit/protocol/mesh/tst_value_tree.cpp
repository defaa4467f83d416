#include <QTest>

#include "protocol/mesh/ValueTree.h"

using namespace ami;
using namespace ami::mesh;

namespace {

Result<std::vector<TreeNode>> json(std::string_view text) { return decodeJsonTree(toBytes(text)); }
Result<std::vector<TreeNode>> cbor(std::string_view hex) { return decodeCborTree(*fromHex(hex)); }

/// "0 map 2|1 a number 1", a node each, so that a whole tree is one comparison.
std::string shown(const Result<std::vector<TreeNode>>& nodes) {
    if (!nodes) return std::string("error ") + std::to_string(nodes.error().code) + " " + std::to_string(nodes.error().detail);
    static const char* const kinds[] = {"map", "array", "text", "octets", "number", "boolean", "null", "tag", "simple"};
    std::string all;
    for (const auto& node : *nodes) {
        all += (all.empty() ? "" : "|") + std::to_string(node.depth) + (node.key.empty() ? "" : " " + node.key) + " " +
               kinds[static_cast<int>(node.kind)] + (node.text.empty() ? "" : " " + node.text);
        if (node.size > 0) all += " #" + std::to_string(node.size);
    }
    return all;
}

}  // namespace

class TestValueTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonIsReadInItsOwnOrder() {
        QCOMPARE(shown(json(R"({"b":[1,true,null],"a":{"c":"x"}})")),
                 std::string("0 map #2|1 b array #3|2 number 1|2 boolean true|2 null|1 a map #1|2 c text x"));
        QCOMPARE(shown(json(" 7 ")), std::string("0 number 7"));
        QCOMPARE(shown(json("[]")), std::string("0 array"));
    }

    void numbersOfJsonKeepEveryDigit() {
        QCOMPARE(shown(json("[0.10,1E3,-12345678901234567890.123456789,18446744073709551615]")),
                 std::string("0 array #4|1 number 0.10|1 number 1E3|1 number -12345678901234567890.123456789|1 number 18446744073709551615"));
    }

    /// RFC 8949 appendix A; the same octets stand in cbor/test-vectors, appendix_a.json.
    void vectorsOfTheStandardAreRead_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QByteArray>("tree");
        const std::pair<const char*, const char*> vectors[] = {
            {"00", "0 number 0"},
            {"1818", "0 number 24"},
            {"1903E8", "0 number 1000"},
            {"1BFFFFFFFFFFFFFFFF", "0 number 18446744073709551615"},
            {"3BFFFFFFFFFFFFFFFF", "0 number -18446744073709551616"},
            {"20", "0 number -1"},
            {"F93C00", "0 number 1"},
            {"FB3FF199999999999A", "0 number 1.1"},
            {"F97BFF", "0 number 65504"},
            {"FA47C35000", "0 number 100000"},
            {"F90001", "0 number 0.00000005960464477539063"},
            {"F97C00", "0 number Infinity"},
            {"F97E00", "0 number NaN"},
            {"F9FC00", "0 number -Infinity"},
            {"F4", "0 boolean false"},
            {"F6", "0 null"},
            {"F7", "0 simple 23"},
            {"F0", "0 simple 16"},
            {"F8FF", "0 simple 255"},
            {"C11A514B67B0", "0 tag 1 #1|1 number 1363896240"},
            {"C249010000000000000000", "0 tag 2 #1|1 octets 010000000000000000"},
            {"4401020304", "0 octets 01020304"},
            {"64F0908591", "0 text \xF0\x90\x85\x91"},
            {"8301820203820405", "0 array #3|1 number 1|1 array #2|2 number 2|2 number 3|1 array #2|2 number 4|2 number 5"},
            {"A201020304", "0 map #2|1 1 number 2|1 3 number 4"},
            {"A26161016162820203", "0 map #2|1 a number 1|1 b array #2|2 number 2|2 number 3"},
            {"7F657374726561646D696E67FF", "0 text streaming"},
            {"9FFF", "0 array"},
            {"BF6346756EF563416D7421FF", "0 map #2|1 Fun boolean true|1 Amt number -2"},
            {"C48221196AB3", "0 number 273.15"},  // of 3.4.4
            {"D9D9F700", "0 number 0"},
        };
        for (const auto& [hex, tree] : vectors) QTest::newRow(hex) << QByteArray(hex) << QByteArray(tree);
    }
    void vectorsOfTheStandardAreRead() {
        QFETCH(QByteArray, hex);
        QFETCH(QByteArray, tree);
        QCOMPARE(QByteArray::fromStdString(shown(cbor(hex.toStdString()))), tree);
    }

    void keysOfCborAreShownAsText() {
        QCOMPARE(shown(cbor("A4" "20" "01" "41FF" "02" "F5" "03" "6161" "04")),
                 std::string("0 map #4|1 -1 number 1|1 h'FF' number 2|1 true number 3|1 a number 4"));
    }

    void faultsSayWhere_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray("") << 21;
        QTest::newRow("octets behind") << QByteArray("0000") << 21;
        QTest::newRow("break alone") << QByteArray("FF") << 21;
        QTest::newRow("break in a counted array") << QByteArray("82FF00") << 21;
        QTest::newRow("break for a value") << QByteArray("BF00FF") << 21;
        QTest::newRow("reserved head") << QByteArray("1C") << 21;
        QTest::newRow("more items than octets") << QByteArray("9B7FFFFFFFFFFFFFFF00") << 21;
        QTest::newRow("longer text than octets") << QByteArray("7BFFFFFFFFFFFFFFFF61") << 21;
        QTest::newRow("array as key") << QByteArray("A18000") << 21;
        QTest::newRow("simple below 32 in two octets") << QByteArray("F81F") << 21;
        QTest::newRow("chunk of another kind") << QByteArray("7F4161FF") << 21;
        QTest::newRow("too deep") << QByteArray("81").repeated(17) + "00" << 24;
    }
    void faultsSayWhere() {
        QFETCH(QByteArray, hex);
        QFETCH(int, code);
        const auto nodes = cbor(hex.toStdString());
        QVERIFY(!nodes);
        QCOMPARE(static_cast<int>(nodes.error().code), code);
    }

    void depthCountAndSizeAreBounded() {
        QVERIFY(json(std::string(16, '[') + "1" + std::string(16, ']')));
        QCOMPARE(static_cast<int>(json(std::string(17, '[') + "1" + std::string(17, ']')).error().code), 24);
        QCOMPARE(static_cast<int>(json(std::string(200'000, '[')).error().code), 24);
        QVERIFY(cbor("8181818181818181818181818181818100"));
        std::string tags;
        for (int i = 0; i < 100'000; ++i) tags += "C1";
        QCOMPARE(static_cast<int>(cbor(tags).error().code), 24);
        std::string many = "[0";
        for (int i = 0; i < 100'000; ++i) many += ",0";
        QCOMPARE(static_cast<int>(json(many + "]").error().code), 23);
        QCOMPARE(static_cast<int>(decodeCborTree(Bytes(1024 * 1024 + 1)).error().code), 22);
        QCOMPARE(static_cast<int>(json("{\"a\":}").error().code), 20);
    }

    void everyTruncationIsRefusedAndEveryChangedOctetEndsWell() {
        const Bytes binary = *fromHex("BF6346756EF563416D7421616183C11A514B67B0FB3FF199999999999AA16178C48221196AB3FF");
        QVERIFY(decodeCborTree(binary));
        for (std::size_t i = 0; i < binary.size(); ++i) {
            QVERIFY(!decodeCborTree(BytesView(binary).first(i)));
            for (int bit = 0; bit < 8; ++bit) {
                Bytes changed = binary;
                changed[i] = static_cast<std::uint8_t>(changed[i] ^ (1 << bit));
                const auto nodes = decodeCborTree(changed);
                if (nodes) QVERIFY(!nodes->empty() && nodes->front().depth == 0);
                else QVERIFY(nodes.error().fault == Fault::Malformed || nodes.error().fault == Fault::Exhausted);
            }
        }
        const std::string text = R"({"a":[1,-2.5e3,"x\u00e9"],"b":{"c":null}})";
        for (std::size_t i = 0; i < text.size(); ++i) QVERIFY(!json(std::string_view(text).substr(0, i)));
    }
};

QTEST_APPLESS_MAIN(TestValueTree)
#include "tst_value_tree.moc"

#include <QTest>

#include "protocol/mesh/SenMl.h"

using namespace ami;
using namespace ami::mesh;

namespace {

// RFC 8428 5.1.3: seven readings of two quantities, and section 6: the same pack in CBOR.
const char* const jsonPack =
    R"([{"bn":"urn:dev:ow:10e2073a0108006:","bt":1.276020076001e+09,"bu":"A","bver":5,"n":"voltage","u":"V","v":120.1},)"
    R"({"n":"current","t":-5,"v":1.2},{"n":"current","t":-4,"v":1.3},{"n":"current","t":-3,"v":1.4},)"
    R"({"n":"current","t":-2,"v":1.5},{"n":"current","t":-1,"v":1.6},{"n":"current","v":1.7}])";
const char* const cborPack =
    "87A721781B75726E3A6465763A6F773A3130653230373361303130383030363A22FB41D303A15B00106223614120050067766F6C7461676501615602FB405E066666666666"
    "A3006763757272656E74062402FB3FF3333333333333A3006763757272656E74062302FB3FF4CCCCCCCCCCCD"
    "A3006763757272656E74062202FB3FF6666666666666A3006763757272656E74062102F93E00"
    "A3006763757272656E74062002FB3FF999999999999AA3006763757272656E74060002FB3FFB333333333333";

Result<std::vector<SenMlRecord>> json(std::string_view text) { return decodeSenMlJson(toBytes(text)); }
Result<std::vector<SenMlRecord>> cbor(const char* hex) { return decodeSenMlCbor(*fromHex(hex)); }

template <typename T>
SenMlError codeOf(const Result<T>& result) { return result ? SenMlError{} : static_cast<SenMlError>(result.error().code); }

Decimal number(const SenMlRecord& record) { return std::get<Decimal>(record.value); }

constexpr UtcTime now = UtcTime(std::chrono::seconds(1'790'000'000));

}  // namespace

class TestSenMl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolvesTheStandardsExampleInBothEncodings() {
        const auto text = json(jsonPack);
        const auto binary = cbor(cborPack);
        QVERIFY(text);
        QVERIFY(binary);
        QCOMPARE(text->size(), std::size_t{7});
        QCOMPARE(binary->size(), std::size_t{7});
        QCOMPARE((*text)[0].name, std::string("urn:dev:ow:10e2073a0108006:voltage"));
        QCOMPARE((*text)[0].unit, std::string("V"));
        QVERIFY(number((*text)[0]) == Decimal(1201, -1));
        QCOMPARE((*text)[6].unit, std::string("A"));
        QCOMPARE((*text)[1].time->toString(), std::string("1276020071.001"));
        for (std::size_t i = 0; i < 7; ++i) {
            QCOMPARE((*text)[i].name, (*binary)[i].name);
            QCOMPARE((*text)[i].unit, (*binary)[i].unit);
            QVERIFY(number((*text)[i]) == number((*binary)[i]));
            QVERIFY(senMlTime((*text)[i], now) == senMlTime((*binary)[i], now));
        }
    }

    void numbersKeepEveryDigit() {
        const auto records = json(R"([{"n":"a","v":12345678901234567.89},{"n":"b","v":0.10},{"n":"c","v":-7e-3},{"n":"d","v":18446744073709551615}])");
        QVERIFY(records);
        QCOMPARE(number((*records)[0]).toString(), std::string("12345678901234567.89"));
        QCOMPARE(number((*records)[1]).toString(), std::string("0.10"));
        QCOMPARE(number((*records)[2]).toString(), std::string("-0.007"));
        QCOMPARE(number((*records)[3]).toString(), std::string("18446744073709551615"));
        const auto fraction = cbor("81A200616102C48221196AB3");
        QVERIFY(fraction);
        QCOMPARE(number((*fraction)[0]).toString(), std::string("273.15"));
    }

    void baseValueAndBaseSumAreAdded() {
        const auto records = json(R"([{"bn":"m:","bv":100.5,"n":"a","v":0.25},{"n":"b","bs":7,"s":1},{"bv":-1,"n":"c","v":1}])");
        QVERIFY(records);
        QVERIFY(number((*records)[0]) == Decimal(10075, -2));
        QVERIFY(*(*records)[1].sum == Decimal(8, 0));
        QVERIFY(std::holds_alternative<std::monostate>((*records)[1].value));
        QVERIFY(number((*records)[2]) == Decimal(0, 0));
    }

    void smallTimesCountFromNow() {
        const auto at = [](const char* t) { return senMlTime((*json(std::string(R"([{"n":"a","v":1,"t":)") + t + "}]"))[0], now); };
        QVERIFY(senMlTime((*json(R"([{"n":"a","v":1}])"))[0], now) == now);
        QVERIFY(at("-60") == now - std::chrono::seconds(60));
        QVERIFY(at("268435455") == now + std::chrono::seconds(268435455));
        QVERIFY(at("268435456") == UtcTime(std::chrono::seconds(268435456)));
        QVERIFY(at("1.790000000125e9") == now + std::chrono::milliseconds(125));
        QVERIFY(!at("1e300"));
        QVERIFY(!at("-1e12"));
    }

    void textsBooleansAndDataAreValuesToo() {
        const auto records = json(R"([{"n":"a","vs":"x"},{"n":"b","vb":false},{"n":"c","vd":"AQID"},{"n":"d","vd":"_-8="}])");
        QVERIFY(records);
        QCOMPARE(std::get<std::string>((*records)[0].value), std::string("x"));
        QCOMPARE(std::get<bool>((*records)[1].value), false);
        QCOMPARE(std::get<Bytes>((*records)[2].value), (Bytes{1, 2, 3}));
        QCOMPARE(std::get<Bytes>((*records)[3].value), (Bytes{0xFF, 0xEF}));
        QCOMPARE(std::get<Bytes>((*cbor("81A20061610843010203"))[0].value), (Bytes{1, 2, 3}));
    }

    void whatNobodyKnowsIsPassedOverUnlessItMustBeUnderstood() {
        QVERIFY(json(R"([{"n":"a","v":1,"x":{"deep":[1,{"y":2}]},"z":null}])"));
        QCOMPARE(codeOf(json(R"([{"n":"a","v":1,"x_":2}])")), SenMlError::MustUnderstand);
        QVERIFY(cbor("81A3006161020161788201A1617902"));
        QCOMPARE(codeOf(cbor("81A300616102016278 5F02")), SenMlError::MustUnderstand);
    }

    void recordsOfBasesAloneGiveNothing() {
        const auto records = json(R"([{"bn":"m:","bu":"W"},{"n":"a","v":1}])");
        QVERIFY(records);
        QCOMPARE(records->size(), std::size_t{1});
        QCOMPARE((*records)[0].unit, std::string("W"));
        QVERIFY(json("[]"));
        QVERIFY(cbor("80"));
        QVERIFY(cbor("9FFF"));
    }

    void indefiniteLengthsAndTagsOfCborAreTaken() {
        const auto records = cbor("D9D9F79FBF007F6161FF02F5FFBF00616202F4FFFF");
        QCOMPARE(codeOf(records), SenMlError::Field);
        const auto fine = cbor("D9D9F79FBF007F61616162FF0201FFFF");
        QVERIFY(fine);
        QCOMPARE((*fine)[0].name, std::string("ab"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* text, SenMlError code) { QTest::newRow(name) << QByteArray(text) << static_cast<int>(code); };
        row("no JSON", "[{]", SenMlError::Json);
        row("more behind it", R"([{"n":"a","v":1}] 1)", SenMlError::Json);
        row("nothing", "", SenMlError::Json);
        row("an object", R"({"n":"a","v":1})", SenMlError::NotAPack);
        row("a number", "7", SenMlError::NotAPack);
        row("array in the pack", "[[]]", SenMlError::NotAPack);
        row("number in the pack", "[1]", SenMlError::NotAPack);
        row("label twice", R"([{"n":"a","n":"b","v":1}])", SenMlError::Field);
        row("text as value", R"([{"n":"a","v":"1"}])", SenMlError::Field);
        row("number as name", R"([{"n":1,"v":1}])", SenMlError::Field);
        row("array as value", R"([{"n":"a","v":[1]}])", SenMlError::Field);
        row("null as value", R"([{"n":"a","v":null}])", SenMlError::Field);
        row("bad base64", R"([{"n":"a","vd":"A"}])", SenMlError::Field);
        row("version ahead", R"([{"bver":11,"n":"a","v":1}])", SenMlError::Version);
        row("two versions", R"([{"bver":5,"n":"a","v":1},{"bver":6,"n":"a","v":1}])", SenMlError::Version);
        row("no name", R"([{"v":1}])", SenMlError::Name);
        row("name with a blank", R"([{"n":"a b","v":1}])", SenMlError::Name);
        row("name that begins with a sign", R"([{"n":"-a","v":1}])", SenMlError::Name);
        row("no value", R"([{"n":"a"}])", SenMlError::ValueMissing);
        row("two values", R"([{"n":"a","v":1,"vs":"x"}])", SenMlError::TwoValues);
        row("number beyond doubles", R"([{"n":"a","v":1e401}])", SenMlError::Json);
        row("exponent", R"([{"n":"a","v":1e-401}])", SenMlError::Number);
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QCOMPARE(static_cast<int>(codeOf(json(text.toStdString()))), code);
    }

    void nestingAndCountsAreBounded() {
        std::string deep = R"([{"n":"a","v":1,"x":)";
        for (int i = 0; i < 100'000; ++i) deep += '[';
        QCOMPARE(codeOf(json(deep)), SenMlError::TooDeep);
        Bytes nested = *fromHex("81A1181E");
        nested.insert(nested.end(), 100'000, 0x81);
        QCOMPARE(codeOf(decodeSenMlCbor(nested)), SenMlError::TooDeep);
        QCOMPARE(codeOf(cbor("9B7FFFFFFFFFFFFFFFA0")), SenMlError::Cbor);
        QCOMPARE(codeOf(cbor("81BB7FFFFFFFFFFFFFFF00")), SenMlError::Cbor);
        QCOMPARE(codeOf(cbor("81A1007A7FFFFFFF61")), SenMlError::Cbor);
        Bytes many = *fromHex("9F");
        many.insert(many.end(), 20'000, 0xA0);
        QCOMPARE(codeOf(decodeSenMlCbor(many)), SenMlError::TooMany);
        QCOMPARE(codeOf(decodeSenMlJson(Bytes(limits::senMlOctets + 1, ' '))), SenMlError::TooLarge);
    }

    void everyTruncationAndEveryChangedOctetEndsWell() {
        const auto family = [](const Bytes& good, auto decode) {
            for (std::size_t size = 0; size < good.size(); ++size) QVERIFY(!decode(BytesView(good).first(size)));
            for (std::size_t i = 0; i < good.size(); ++i) {
                for (int value = 0; value < 256; ++value) {
                    Bytes bad = good;
                    bad[i] = static_cast<std::uint8_t>(value);
                    const auto result = decode(bad);
                    if (result) QVERIFY(result->size() <= 8);
                }
            }
        };
        family(toBytes(jsonPack), decodeSenMlJson);
        family(*fromHex(cborPack), decodeSenMlCbor);
    }

    void addsExactlyOrTheNearest() {
        QCOMPARE(addNearest(Decimal(1, 0), Decimal(1, -3)).toString(), std::string("1.001"));
        QVERIFY(addNearest(Decimal(5, 0), Decimal(-5, 0)) == Decimal(0, 0));
        QCOMPARE(addNearest(Decimal(9'223'372'036'854'775'807, 0), Decimal(1, 0)).toString(), std::string("9223372036854775808"));
        QCOMPARE(addNearest(Decimal(1, 19), Decimal(1, 0)).toString(), std::string("10000000000000000001"));
        QCOMPARE(addNearest(Decimal::fromUnsigned(18'446'744'073'709'551'615u, 0), Decimal(6, 0)).toString(), std::string("18446744073709551620"));
        QVERIFY(addNearest(Decimal(1, 30), Decimal(1, 0)) == Decimal(1, 30));
        QVERIFY(addNearest(Decimal(-1, 300), Decimal(1, -300)) == Decimal(-1, 300));
        QVERIFY(addNearest(Decimal(7, -300), Decimal(-8, -299)) == Decimal(-73, -300));
    }
    void numbersOfBinaryKindKeepTheirPack() {
        // What a computer writes for -0.3 s before a base time: RFC 8428 4.3 has doubles.
        const auto records = json(R"([{"bt":1700000000,"bv":1e15,"n":"a","t":-0.30000000000000004,"v":0.30000000000000004},{"n":"b","v":1,"s":2}])");
        QVERIFY(records && records->size() == 2);
        QCOMPARE((*records)[0].time->toDouble(), 1699999999.7);
        QCOMPARE(number((*records)[0]).toDouble(), 1e15 + 0.3);
        QCOMPARE(senMlTime((*records)[0], now)->time_since_epoch().count(), std::int64_t{1'699'999'999'700});
        QCOMPARE(*senMlTime((*records)[1], now), UtcTime(std::chrono::seconds(1'700'000'000)));
        // The same as doubles of CBOR.
        const auto binary = cbor("81A4" "22FB41D954FC40000000" "00" "6161" "02FB3FD3333333333334" "06FBBFD3333333333334");
        QVERIFY(binary);
        QCOMPARE((*binary)[0].time->toDouble(), 1699999999.7);
    }
};

QTEST_GUILESS_MAIN(TestSenMl)
#include "tst_senml.moc"

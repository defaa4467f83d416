#include <QTest>
#include <array>

#include "protocol/mesh/SenMl.h"
#include "protocol/mesh/SenMlEncode.h"

using namespace ami;
using namespace ami::mesh;

class TestSenMlEncode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheLabelsOfTheStandard() {
        const std::array entries{SenMlEntry{"5700", "V", Decimal(2301, -1)}};
        const SenMlHead head{"/3316/0/", Decimal(1'700'000'000, 0)};
        QCOMPARE(toText(encodeSenMlJson(head, entries)), std::string(R"([{"bn":"/3316/0/","bt":1700000000,"n":"5700","u":"V","v":230.1}])"));
        // [{-2: "/3316/0/", -3: 1700000000, 0: "5700", 1: "V", 2: 4([-1, 2301])}]
        QCOMPARE(toHex(encodeSenMlCbor(head, entries)),
                 std::string("81A521682F333331362F302F221A6553F1000064353730300161560" "2C482201908FD"));
    }

    void bothFormsReadBackAsWritten() {
        const std::array entries{SenMlEntry{"a", "W", Decimal(-5, 0)}, SenMlEntry{"b", "", std::string("say \"no\" \\ \n")}, SenMlEntry{"c", "", true},
                                 SenMlEntry{"d", "Wh", Decimal(9'000'000'000'000'000'000, 0)}, SenMlEntry{"e", "/", Decimal(1, -3)},
                                 SenMlEntry{"f", "", std::string(300, 'x')}, SenMlEntry{"g", "", Decimal(0, -2)}};
        const SenMlHead head{"urn:x:", {}};
        const auto json = decodeSenMlJson(encodeSenMlJson(head, entries));
        const auto cbor = decodeSenMlCbor(encodeSenMlCbor(head, entries));
        QVERIFY(json && cbor);
        QCOMPARE(json->size(), entries.size());
        QVERIFY(*json == *cbor);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE((*json)[i].name, "urn:x:" + entries[i].name);
            QCOMPARE((*json)[i].unit, entries[i].unit);
        }
        QVERIFY(std::get<Decimal>((*json)[0].value) == Decimal(-5, 0));
        QCOMPARE(std::get<std::string>((*json)[1].value), std::string("say \"no\" \\ \n"));
        QVERIFY(std::get<Decimal>((*json)[4].value) == Decimal(1, -3));
    }
};

QTEST_APPLESS_MAIN(TestSenMlEncode)
#include "tst_senml_encode.moc"

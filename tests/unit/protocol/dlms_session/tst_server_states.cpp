#include "ServerHarness.h"
#include "protocol/dlms/Acse.h"

using namespace ami;
using namespace ami::test;

namespace {

const AttributeRef profile{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};

struct Situation {
    const char* name;
    void (*enter)(ServerHarness&);
};

void shortNames(ServerHarness& h) {
    h.meter.names = {{0x2710, cls::clock, 0, clockTime.instance}, {0x2800, cls::profileGeneric, 1, profile.instance},
                     {0xFA00, cls::associationSn, 2, Obis(0, 0, 40, 0, 0)}};
    h.ask("601DA109060760857405080102BE10040E01000000065F1F04001C1B200028");
}

const Situation situations[] = {
    {"not associated", [](ServerHarness&) {}},
    {"associated", [](ServerHarness& h) { h.associate("001EFD"); }},
    {"associated for little", [](ServerHarness& h) { h.associate("000010", "0014"); }},
    {"without answers", [](ServerHarness& h) { h.ask("601EA109060760857405080101BE11040F0100010000065F1F0400005E1FFFFF"); }},
    {"get in blocks", [](ServerHarness& h) {
         h.associate("001EFD", "0028");
         h.ask("C001C100070100630100FF0200");
     }},
    {"list in blocks", [](ServerHarness& h) {
         h.associate("001EFD", "0028");
         h.ask("C003C102 00070100630100FF0200 00080000010000FF0200");
     }},
    {"set in blocks", [](ServerHarness& h) {
         h.associate("001EFD", "0028");
         h.ask("C102C100080000010000FF0200 00 00000001 03 090401");
     }},
    {"set list in blocks", [](ServerHarness& h) {
         h.associate("001EFD", "0028");
         h.ask("C105C101 00080000010000FF0200 00 00000001 03 010904");
     }},
    {"action in blocks", [](ServerHarness& h) {
         h.associate("001EFD", "0028");
         h.ask("C304C10046000060030AFF01 00 00000001 02 0904");
     }},
    {"action answer in blocks", [](ServerHarness& h) {
         h.associate("001EFD", "0028");
         h.ask("C301C10046000060030AFF0900");
     }},
    {"general blocks agreed", [](ServerHarness& h) { h.associate("201EFD", "0028"); }},
    {"request in general blocks", [](ServerHarness& h) {
         h.associate("201EFD", "0028");
         h.ask("E0480001000004C001C100");
     }},
    {"answer in general blocks", [](ServerHarness& h) {
         h.associate("201EFD", "0028");
         h.ask("C001C100070100630100FF0200");
     }},
    {"by short names", shortNames},
    {"read in blocks", [](ServerHarness& h) {
         shortNames(h);
         h.ask("0501022808");
     }},
    {"read request in blocks", [](ServerHarness& h) {
         shortNames(h);
         h.ask("05010600000103" "010227");
     }},
    {"write in blocks", [](ServerHarness& h) {
         shortNames(h);
         h.ask("06010700000101" "090401022718");
     }},
};

const char* const inputs[] = {
    "", "00", "60", "601DA109060760857405080101BE10040E01000000065F1F0400201EFD0028", "601DA109060760857405080102BE10040E01000000065F1F04001C1B200028",
    "601DA109060760857405080104BE10040E01000000065F1F0400001E1DFFFF", "601DA109060760857405080101BE10040E01000000055F1F0400001E1DFFFF", "61", "62", "6200", "6203800101", "63",
    "C001C100080000010000FF0200", "C0014100080000010000FF0200", "C001C100070100630100FF0200", "C001C100070100630100FF02010203", "C002C100000001", "C002C100000002", "C002C200000001", "C002C1FFFFFFFF",
    "C003C10100080000010000FF0200", "C003C184FFFFFFFF", "C004C1", "C0", "C101C100080000010000FF02001105", "C1018100080000010000FF02001105", "C102C100080000010000FF020001000000010211FF",
    "C102C100080000010000FF020000000000010111", "C103C1000000000201AA", "C103C10100000002" "0111", "C103C200000000020111", "C104C10100080000010000FF0200011105", "C105C10100080000010000FF020000000000010101", "C1",
    "C301C10046000060030AFF0100", "C301C10046000060030AFF0900", "C302C100000001", "C302C100000009", "C303C1010046000060030AFF010100", "C304C10046000060030AFF01000000000102" "0904", "C305C1010046000060030AFF010000000001" "0101",
    "C306C1000000000201AA", "C306C10100000002" "04AABBCCDD", "C306C1", "C3", "C401C1001105", "C501C100", "C701C10000", "C20000010000600B00FF021105",
    "D80101", "0E010203", "0F000000010000", "100000000100", "10", "D9C000000100010100080000010000FF020100", "D98000000100010100080000010000FF020100", "D9E0000001000202000800000100" "00FF020100080000010000FF0202001105", "D9", "DA00",
    "E0", "E0480001000004C001C100", "E0880001000004C001C100", "E0480002000009080000010000FF02", "E088000200000A00080000010000FF0200", "E0880001000DC001C100080000010000FF0200", "E088000100000DC001C100080000010000FF0200",
    "E0830001000100", "E0BF0001000100", "E0830001FFFF00", "E0830001000000", "E0080009000001AA", "E000000100000DC001C100080000010000FF0200", "E080000100000DC001C100080000010000FF0200",
    "0501022718", "0501022808", "050102FA08", "0501042808020204060000000106000000021200011200" "00", "0501050001", "0501050002", "05010600000103" "010227", "05010601000201" "18", "05", "0500",
    "0601022718" "011105", "0601022718" "021105", "06010700000101" "090401022718", "06010701000201" "0903011105", "06010700000101" "1105", "06", "1601022718" "011105", "16", "1800", "C8", "CB", "DB00", "DD", "FF",
};

bool isApdu(BytesView apdu) {
    if (apdu.empty()) return false;
    if (apdu[0] == 0x61) return decodeAare(apdu).has_value();
    if (apdu[0] == 0x63) return decodeRlre(apdu).has_value();
    return decodeXdlms(apdu).has_value();
}

}  // namespace

class TestServerStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever comes, the answers are APDUs, few, and the next client is served.
    void everyInputInEverySituationIsHandled_data() {
        QTest::addColumn<int>("situation");
        for (int i = 0; i < int(std::size(situations)); ++i) QTest::newRow(situations[i].name) << i;
    }
    void everyInputInEverySituationIsHandled() {
        QFETCH(int, situation);
        for (std::size_t i = 0; i < std::size(inputs); ++i) {
            for (std::size_t j = 0; j < std::size(inputs); ++j) {
                // A quarter of the pairs, each input with many others, and each twice.
                if ((i + j) % 4 != 0 && i != j) continue;
                const char* const first = inputs[i];
                const char* const second = inputs[j];
                ServerHarness h;
                h.meter.values[profile] = profileOf(8);
                h.meter.reply = Data::octetString(Bytes(100, 1));
                situations[situation].enter(h);
                const QByteArray what = QByteArray(first) + " then " + second;
                for (const char* input : {first, second}) {
                    const std::size_t before = h.link->sent.size();
                    h.ask(input);
                    QVERIFY2(h.link->sent.size() - before <= 63, what.constData());
                    for (std::size_t at = before; at < h.link->sent.size(); ++at) {
                        QVERIFY2(isApdu(h.link->sent[at]), (what + " -> " + QByteArray::fromStdString(toHex(h.link->sent[at]))).constData());
                    }
                }
                QVERIFY2(!h.server->nextDeadline(), what.constData());
                QVERIFY2(h.associate("001EFD", "FFFF").contains("A203020100"), what.constData());
                QVERIFY2(h.ask("C001C500080000010000FF0200").startsWith("C401C5"), what.constData());
            }
        }
    }

    void oneAnswerAtMostWithoutGeneralBlocks() {
        for (const Situation& s : situations) {
            if (QByteArray(s.name).contains("general")) continue;
            for (const char* input : inputs) {
                ServerHarness h;
                h.meter.values[profile] = profileOf(8);
                s.enter(h);
                const std::size_t before = h.link->sent.size();
                h.ask(input);
                QVERIFY2(h.link->sent.size() <= before + 1, input);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestServerStates)
#include "tst_server_states.moc"

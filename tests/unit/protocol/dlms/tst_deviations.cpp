#include <QtTest>

#include <set>

#include "protocol/dlms/Examine.h"

using namespace ami;
using namespace ami::dlms;

namespace {

Bytes hex(std::string_view text) { return fromHex(text).value(); }

QByteArray shown(const Deviations& found) {
    QByteArray text;
    for (const auto& [deviation, detail] : found) {
        const auto id = entryOf(deviation).id;
        if (!text.isEmpty()) text += ' ';
        text += QByteArray(id.data(), static_cast<qsizetype>(id.size()));
    }
    return text;
}

Deviations ofAnswer(BytesView apdu) {
    Deviations found;
    examineAnswer(apdu, found);
    return found;
}
Deviations ofAare(BytesView apdu, Proposal proposal = {}) {
    if (proposal.conformance == Conformance()) proposal.conformance = Conformance(0xFFFFFF);
    Deviations found;
    examineAare(apdu, proposal, found);
    return found;
}
Deviations ofParameters(BytesView information, HdlcParameters offered = {2030, 2030, 7, 7}) {
    Deviations found;
    examineParameters(information, offered, found);
    return found;
}
Deviations ofRlre(BytesView apdu) {
    Deviations found;
    examineRlre(apdu, found);
    return found;
}
Deviations ofDateTime(BytesView octets) {
    Deviations found;
    examineDateTime(octets, found);
    return found;
}

/// AARE of the Green Book's example with a conformance block of 007C1F and a PDU size of 0400 (also in u9n/dlms-cosem, tests/test_asce).
const char* const acceptedAare = "6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400007C1F04000007";

void everythingOnce(BytesView octets) {
    ofAnswer(octets);
    ofAare(octets);
    ofParameters(octets);
    ofRlre(octets);
    ofDateTime(octets);
    Deviations found;
    ByteReader reader(octets);
    examineData(reader, found);
    QVERIFY(reader.position() <= octets.size());
    examineInitiateResponse(octets, {}, found);
    QVERIFY(found.size() <= deviationTable().size());
}

}  // namespace

class TestDeviations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEntryIsComplete() {
        std::set<std::string_view> ids, names;
        for (const DeviationEntry& entry : deviationTable()) {
            QVERIFY(!entry.id.empty() && !entry.name.empty() && !entry.document.empty() && !entry.clause.empty());
            QVERIFY(ids.insert(entry.id).second);
            QVERIFY(names.insert(entry.name).second);
            QCOMPARE(&entryOf(entry.deviation), &entry);
            QVERIFY(deviationOf(entry.id) == entry.deviation);
            QVERIFY(!sentence(entry.remedy).empty() && !name(entry.severity).empty());
            for (const char c : entry.id) QVERIFY((c >= 'a' && c <= 'z') || c == '-');
        }
        QVERIFY(!deviationOf("no-such-thing"));
        QVERIFY(deviationTable().size() >= 100);
    }

    void keepsEachKindOnceWithItsFirstDetail() {
        Deviations found;
        for (int i = 1; i < 1000; ++i) found.note(Deviation::LengthLong, i);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.begin()->detail, std::int64_t{1});
    }

    void namesWhatAnAnswerDepartsIn_data() {
        QTest::addColumn<QByteArray>("apdu");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* label, const char* apdu, const char* found) {
            QTest::newRow(label) << QByteArray(apdu) << QByteArray(found);
        };
        row("clean clock", "C401C100090C07E8060F06142D2D00FF8880", "");
        // Seen with Gurux's C meter: the date-time, then 09 0F and a second copy.
        row("octets behind the clock", "C401C100090C07E8060F06142D2D00FF8880 090F07E8", "trailing-octets");
        row("length in two octets", "C401C100098103414243", "length-long");
        row("length in five octets", "C401C100098400000003414243", "length-long");
        row("necessary long length", "C401C10004818000000000000000000000000000000000", "");
        row("count in two octets", "C401C1000181021100 1101", "length-long");
        row("boolean FF", "C401C10003FF", "boolean-other");
        row("set bits behind a bit-string", "C401C100040345", "bit-string-padding");
        row("control character in a text", "C401C1000A03410042", "text-unprintable");
        row("nested", "C401C100 0201 0202 0381 1105 00", "boolean-other trailing-octets");
        row("unknown refusal", "C401C10105", "access-result-unknown");
        row("known refusal", "C401C10104", "");
        row("list with a long length", "C403C102 000A8101 41 0104", "length-long");
        row("list with octets behind", "C403C101 0104 00", "trailing-octets");
        row("empty block that is not the last", "C402C1000000000100 00", "block-empty");
        row("empty last block", "C402C1010000000100 00", "");
        row("block with octets behind", "C402C1000000000100 0141 FF", "trailing-octets");
        row("unknown action result", "C701C10A00", "action-result-unknown");
        row("action value with octets behind", "C701C1000100 1105 00", "trailing-octets");
        row("set response with octets behind", "C501C100 00", "trailing-octets");
        row("notification", "0F00000001 00 1105", "");
        row("notification with a tagged time", "0F00000001 090C07E8060F06142D2D00FF8880 1105", "notification-time-tagged");
        row("notification with an impossible time", "0F00000001 0C07E80D0F06142D2D00FF8880 1105", "notification-time-impossible");
        row("notification with octets behind", "0F00000001 00 1105 77", "trailing-octets");
        row("event with octets behind", "C200 0001 0000600101FF 02 1105 01", "trailing-octets");
    }
    void namesWhatAnAnswerDepartsIn() {
        QFETCH(QByteArray, apdu);
        QFETCH(QByteArray, found);
        QCOMPARE(shown(ofAnswer(hex(apdu.toStdString()))), found);
    }

    void passesOverACompactArray() {
        // A structure of unsigned and long-unsigned, two rows; then a boolean FF in an array around it.
        QCOMPARE(shown(ofAnswer(hex("C401C100 0102 13 02021112 06 010002 030004 03FF"))), QByteArray("boolean-other"));
    }

    void namesWhatAnAareDepartsIn_data() {
        QTest::addColumn<QByteArray>("apdu");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* label, const char* apdu, const char* found) {
            QTest::newRow(label) << QByteArray(apdu) << QByteArray(found);
        };
        row("clean", acceptedAare, "");
        // jDLMS sends this, see reference of interoperability in docs/interoperability.md.
        row("explicit version", "612D80020780 A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400007C1F04000007",
            "aare-protocol-version");
        // Real Landis+Gyr meter, gurux.dlms.java issue 22.
        row("bare rejection", "6117A109060760857405080101A203020101A305A10302010D", "rejection-without-initiate");
        row("bare acceptance", "6117A109060760857405080101A203020100A305A103020100", "accepted-without-initiate");
        row("no diagnostic", "6122A109060760857405080101A203020100BE10040E0800065F1F0400007C1F04000007", "aare-diagnostic-missing");
        row("no context", "611EA203020100A305A103020100BE10040E0800065F1F0400007C1F04000007", "aare-context-missing");
        row("ciphered context", "6129A109060760857405080103A203020100A305A103020100BE10040E0800065F1F0400007C1F04000007",
            "aare-context-other");
        row("accepted with a reason", "6129A109060760857405080101A203020100A305A103020101BE10040E0800065F1F0400007C1F04000007",
            "aare-diagnostic-not-null");
        row("unknown diagnostic", "6117A109060760857405080101A203020101A305A10302012A", "aare-diagnostic-unknown rejection-without-initiate");
        row("long length", "618129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400007C1F04000007", "ber-length-long");
        row("long integer", "612AA109060760857405080101A20402020000A305A103020100BE10040E0800065F1F0400007C1F04000007",
            "ber-integer-long");
        row("unknown field", "612BA109060760857405080101A203020100A305A103020100AC00BE10040E0800065F1F0400007C1F04000007",
            "aare-field-unknown");
        row("5F without 1F", "6128A109060760857405080101A203020100A305A103020100BE0F040D0800065F0400007C1F04000007", "conformance-tag-short");
        row("PDU size 0", "6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400007C1F00000007", "pdu-size-zero");
        row("PDU size 8", "6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400007C1F00080007", "pdu-size-too-small");
        row("VAA FA00", "6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400007C1F0400FA00", "vaa-name");
        row("version 5", "6129A109060760857405080101A203020100A305A103020100BE10040E0800055F1F0400007C1F04000007", "dlms-version");
        row("quality", "612AA109060760857405080101A203020100A305A103020100BE11040F080100065F1F0400007C1F04000007", "quality-of-service");
    }
    void namesWhatAnAareDepartsIn() {
        QFETCH(QByteArray, apdu);
        QFETCH(QByteArray, found);
        QCOMPARE(shown(ofAare(hex(apdu.toStdString()))), found);
    }

    void namesServicesThatWereNotProposed() {
        Deviations found = ofAare(hex(acceptedAare), {ApplicationContext::LogicalName, AuthenticationMechanism::None, Conformance(0x00001F)});
        QCOMPARE(shown(found), QByteArray("conformance-beyond-proposal"));
        QCOMPARE(found.begin()->detail, std::int64_t{0x007C00});
    }

    void letsHighLevelSecurityAskForItsSecondPass() {
        const Bytes aare = hex("6129A109060760857405080101A203020100A305A10302010EBE10040E0800065F1F0400007C1F04000007");
        QCOMPARE(shown(ofAare(aare)), QByteArray("aare-diagnostic-not-null"));
        QVERIFY(ofAare(aare, {ApplicationContext::LogicalName, AuthenticationMechanism::HighGmac, Conformance(0xFFFFFF)}).empty());
    }

    void namesWhatAUaDepartsIn_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* label, const char* field, const char* found) {
            QTest::newRow(label) << QByteArray(field) << QByteArray(found);
        };
        row("clean", "818014050207EE060207EE07040000000708040000 0007", "");
        row("absent", "", "ua-parameters-missing");
        // UA of GuruxDLMS.c issue 1: 256 in two octets.
        row("256", "818014 05020100 06020100 070400000001 080400000001", "");
        row("128 in two octets", "818014 05020080 06020080 070400000001 080400000001", "ua-parameter-width");
        row("window in one octet", "81800E 05020100 06020100 070101 080101", "ua-parameter-width");
        row("order", "818014 06020100 05020100 070400000001 080400000001", "ua-parameter-order");
        row("twice", "818008 05020100 05020100", "ua-parameter-order");
        row("unknown", "818008 05020100 0A020100", "ua-parameter-unknown");
        row("window 8", "818006 070400000008", "ua-parameter-range");
        row("max-info 16", "818003 050110", "ua-parameter-range");
        row("cut", "818014 05020100", "ua-parameters-broken");
        row("other format", "808014 05020100", "ua-parameters-broken");
        row("octets behind", "818004 05020100 00", "ua-trailing-octets");
    }
    void namesWhatAUaDepartsIn() {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, found);
        QCOMPARE(shown(ofParameters(hex(field.toStdString()))), found);
    }
    void comparesAUaWithTheOffer() {
        QCOMPARE(shown(ofParameters(hex("818014 05020100 06020100 070400000001 080400000001"), {128, 128, 1, 1})),
                 QByteArray("ua-exceeds-offer"));
        QVERIFY(ofParameters({}, {}).empty());
    }

    void namesWhatAnRlreDepartsIn() {
        QCOMPARE(shown(ofRlre(hex("6303800100"))), QByteArray());
        QCOMPARE(shown(ofRlre(hex("6300"))), QByteArray("rlre-reason-missing"));
        QCOMPARE(shown(ofRlre(hex("6303800101"))), QByteArray("rlre-reason-other"));
        // Gurux's C++ meter: the length says 17 where 21 octets follow.
        QCOMPARE(shown(ofRlre(hex("6317800100BE10040E0800065F1F0400007C1F0400000700000000"))), QByteArray("rlre-broken"));
        QCOMPARE(shown(ofRlre(hex("630B800100BE06040408000600"))), QByteArray("rlre-initiate"));
    }

    void namesWhatADateTimeDepartsIn_data() {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* label, const char* octets, const char* found) {
            QTest::newRow(label) << QByteArray(octets) << QByteArray(found);
        };
        row("Saturday", "07E8060F06142D2D00FF8880", "");
        row("Friday that is a Saturday", "07E8060F05142D2D00FF8880", "date-time-week-day");
        row("day 0 of the week", "07E8060F00142D2D00FF8880", "date-time-week-day");
        row("no deviation", "07E8060FFF142D2D00800000", "deviation-unspecified");
        row("month 13", "07E80D0FFF142D2D00FF8880", "date-time-impossible");
        row("30 February", "07E8021EFF142D2D00FF8880", "date-time-impossible");
        row("deviation of 900 minutes", "07E8060FFF142D2D00038400", "deviation-range");
        row("invalid", "07E8060FFF142D2D00FF8881", "clock-invalid");
        row("11 octets", "07E8060FFF142D2D00FF88", "date-time-impossible");
    }
    void namesWhatADateTimeDepartsIn() {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, found);
        QCOMPARE(shown(ofDateTime(hex(octets.toStdString()))), found);
    }

    void survivesEveryTruncationAndEveryChangedOctet() {
        const Bytes seeds[] = {hex(acceptedAare), hex("C401C100090C07E8060F06142D2D00FF8880"), hex("818014050207EE060207EE070400000007080400000007"),
                               hex("C403C102000A810141 0104"), hex("0F000000010C07E8060F06142D2D00FF88801105"),
                               hex("C401C10013020211120601000203000403FF"), hex("6303800100")};
        for (const Bytes& seed : seeds) {
            for (std::size_t length = 0; length <= seed.size(); ++length) everythingOnce(BytesView(seed).first(length));
            for (std::size_t at = 0; at < seed.size(); ++at) {
                for (int value = 0; value < 256; ++value) {
                    Bytes changed = seed;
                    changed[at] = static_cast<std::uint8_t>(value);
                    everythingOnce(changed);
                }
            }
        }
    }

    void endsAtHostileCountsAndDepths() {
        everythingOnce(hex("C401C100 0184FFFFFFFF"));
        everythingOnce(hex("C403C184FFFFFFFF"));
        everythingOnce(hex("C401C100 13 0284FFFFFFFF"));
        Bytes deep = hex("C401C100");
        for (int i = 0; i < 1'000'000; ++i) append(deep, Bytes{0x02, 0x01});
        everythingOnce(deep);
        Bytes descriptions = hex("C401C10013");
        for (int i = 0; i < 1'000'000; ++i) append(descriptions, Bytes{0x02, 0x01});
        everythingOnce(descriptions);
    }
};

QTEST_APPLESS_MAIN(TestDeviations)
#include "tst_deviations.moc"

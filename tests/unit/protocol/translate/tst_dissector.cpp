#include <QtTest/QtTest>

#include "TreeChecks.h"
#include "protocol/dlms/HdlcFrame.h"
#include "protocol/translate/Interpreter.h"
#include "protocol/translate/Summary.h"

using namespace ami;
using namespace ami::translate;

namespace {

/// The example set of the Green Book, as dlms-cosem (u9n, tests/test_security.py), jDLMS (CipheringTest.java) and spodes-rs (src/service/ciphering.rs) have it.
class GreenBookKeys : public KeyLookup {
public:
    explicit GreenBookKeys(bool authentication = true, bool encryption = true) : authentication_(authentication), encryption_(encryption) {}
    crypto::SecureBytes key(const dlms::SystemTitle&, dlms::KeyRole role) const override {
        const auto octets = [](const char* hex) { return crypto::SecureBytes(*fromHex(hex)); };
        if (role == dlms::KeyRole::UnicastEncryption && encryption_) return octets("000102030405060708090A0B0C0D0E0F");
        if (role == dlms::KeyRole::Authentication && authentication_) return octets("D0D1D2D3D4D5D6D7D8D9DADBDCDDDEDF");
        return {};
    }
    std::optional<dlms::SystemTitle> title(Party party) const override {
        if (party != Party::Client) return std::nullopt;
        return dlms::SystemTitle{0x4D, 0x4D, 0x4D, 0x00, 0x00, 0xBC, 0x61, 0x4E};
    }

private:
    bool authentication_, encryption_;
};

const char* const cipheredGet = "C81E3001234567411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B";

Dissection dissect(Dissector& dissector, const char* hex, Party sender = Party::Unknown) { return dissector.dissect(*fromHex(hex), sender); }
Dissection dissect(const char* hex) {
    Dissector dissector;
    return dissect(dissector, hex);
}

/// The first node of the name, derived ones included.
const Node* find(const std::vector<Node>& nodes, std::string_view name) {
    for (const Node& node : nodes) {
        if (node.name == name) return &node;
        if (const Node* found = find(node.children, name)) return found;
    }
    return nullptr;
}

QString note(const Dissection& all, std::string_view name) {
    const Node* node = find(all.roots, name);
    return node ? QString::fromStdString(node->note) : QStringLiteral("(no such node)");
}
QString value(const Dissection& all, std::string_view name) {
    const Node* node = find(all.roots, name);
    return node ? QString::fromStdString(all.valueText(*node)) : QStringLiteral("(no such node)");
}
Problem problem(const Dissection& all, std::string_view name) {
    const Node* node = find(all.roots, name);
    return node ? node->problem : Problem{};
}
QString told(const Dissection& all) { return QString::fromStdString(summary(all)); }

Bytes frame(unsigned sendNumber, bool segmented, const char* information, bool fromMeter = true) {
    const dlms::HdlcAddress client = dlms::clientAddress(16), meter{1, 17, 2};
    return dlms::encodeFrame({fromMeter ? client : meter, fromMeter ? meter : client, dlms::HdlcControl::information(sendNumber, 0, !segmented), segmented,
                              *fromHex(information)});
}

}  // namespace

class DissectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Frames of issue threads: u9n/dlms-cosem 97, gurux.dlms.java 22, GuruxDLMS.c 1, u9n 62 and 95. Check sequences recalculated.
    void readsFramesOfRealMeters() {
        const auto get = dissect("7EA01B0300023C4752D551E6E700C401C10009060100202000FF7E8C7E");
        QCOMPARE(note(get, "source-address"), QStringLiteral("logical 1, physical 3875"));
        QCOMPARE(note(get, "control"), QStringLiteral("I, N(S)=1, N(R)=2, P/F"));
        QCOMPARE(note(get, "frame-check-sequence"), QStringLiteral("right"));
        QCOMPARE(value(get, "octet-string"), QStringLiteral("0100202000FF"));
        const auto rejected = dissect("7EA026210201304F22E6E7006117A109060760857405080101A203020101A305A10302010DAE4F7E");
        QCOMPARE(told(rejected), QStringLiteral("aare rejected-permanent, authentication-failure"));
        const auto ua = dissect("7EA0210502217380BC8180140502010006020100070400000001080400000001696D7E");
        QCOMPARE(note(ua, "maximum-information-transmit"), QStringLiteral("256"));
        QCOMPARE(note(ua, "window-size-receive"), QStringLiteral("1"));
        const auto snrm = dissect("7EA020204127930C0C81801305018006020200070400000001080400000001B4F97E");
        QCOMPARE(note(snrm, "maximum-information-transmit"), QStringLiteral("128"));
        QCOMPARE(note(snrm, "maximum-information-receive"), QStringLiteral("512"));
        const auto frmr = dissect("7EA00F0300022C29971B60540010743F7E");
        QCOMPARE(told(frmr), QStringLiteral("FRMR"));
        QCOMPARE(note(frmr, "rejected-control"), QStringLiteral("I, N(S)=2, N(R)=2, P/F"));
    }

    // IEC 62056-5-3 Annex, as in u9n tests/test_asce and Gurux's examples.
    void readsAssociations() {
        const auto aarq = dissect("6036A1090607608574050801018A0207808B0760857405080201AC0A80083132333435363738BE10040E01000000065F1F0400007E1F04B0");
        QCOMPARE(note(aarq, "mechanism-name"), QStringLiteral("2.16.756.5.8.2.1, low level security: password"));
        QCOMPARE(value(aarq, "charstring"), QStringLiteral("****"));
        QCOMPARE(value(aarq, "client-max-receive-pdu-size"), QStringLiteral("1200"));
        const auto aare = dissect("6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400005E1F02000007");
        QCOMPARE(told(aare), QStringLiteral("aare accepted"));
        QCOMPARE(note(aare, "vaa-name"), QStringLiteral("logical names"));
        QCOMPARE(value(aare, "proposed-conformance"), QStringLiteral("(no such node)"));
        QCOMPARE(value(aare, "negotiated-conformance"), QStringLiteral("005E1F"));
    }

    void deciphersTheGreenBooksGet() {
        Dissector dissector(Framing::Apdu, std::make_shared<GreenBookKeys>());
        const auto all = dissect(dissector, cipheredGet);
        QCOMPARE(all.buffers.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(toHex(all.buffers[1].view())), QStringLiteral("C0010000080000010000FF0200"));
        QCOMPARE(note(all, "authentication-tag"), QStringLiteral("right"));
        QCOMPARE(note(all, "security-control"), QStringLiteral("authenticated, encrypted, suite 0"));
        QCOMPARE(told(all), QStringLiteral("glo-get-request › get-request-normal 8:0.0.1.0.0.255:2 · Clock, time"));
        QVERIFY(test::shapeFault(all).empty());
        QCOMPARE(*test::backToOctets(all), *fromHex(cipheredGet));
    }

    void deciphersTheGreenBooksInitiateRequest() {
        Dissector dissector(Framing::Apdu, std::make_shared<GreenBookKeys>());
        const auto all = dissect(dissector, "21303001234567801302FF8A7874133D414CED25B42534D28DB0047720606B175BD52211BE6841DB204D39EE6FDB8E356855");
        QCOMPARE(note(all, "authentication-tag"), QStringLiteral("right"));
        QCOMPARE(value(all, "proposed-conformance"), QStringLiteral("007E1F"));
        // The dedicated key 00112233… is in the deciphered octets and is told nowhere.
        QCOMPARE(value(all, "dedicated-key"), QStringLiteral("****"));
        QCOMPARE(all.secrets(1).size(), std::size_t{1});
    }

    void saysWhichKeyIsMissing() {
        const auto none = dissect(cipheredGet);
        QCOMPARE(problem(none, "invocation-counter").code, ProblemCode::NoSystemTitle);
        Dissector withTitle(Framing::Apdu, std::make_shared<GreenBookKeys>(false, false));
        const auto noKey = dissect(withTitle, cipheredGet);
        QCOMPARE(problem(noKey, "ciphered-text").code, ProblemCode::NoKey);
        QCOMPARE(problem(noKey, "ciphered-text").first, std::int64_t{0});
        Dissector noAuthentication(Framing::Apdu, std::make_shared<GreenBookKeys>(false, true));
        const auto unchecked = dissect(noAuthentication, cipheredGet);
        QCOMPARE(problem(unchecked, "authentication-tag").code, ProblemCode::TagNotChecked);
        QCOMPARE(value(unchecked, "instance-id"), QStringLiteral("0.0.1.0.0.255"));
    }

    void saysThatTheTagIsWrong() {
        Dissector dissector(Framing::Apdu, std::make_shared<GreenBookKeys>());
        Bytes changed = *fromHex(cipheredGet);
        changed.back() ^= 1;
        const auto all = dissector.dissect(changed);
        QCOMPARE(problem(all, "authentication-tag").code, ProblemCode::TagMismatch);
        QCOMPARE(note(all, "deciphered"), QStringLiteral("tag wrong"));
        changed = *fromHex(cipheredGet);
        changed[7] ^= 0x55;
        const auto other = dissector.dissect(changed);
        QCOMPARE(problem(other, "authentication-tag").code, ProblemCode::TagMismatch);
    }

    void takesTheTitleOfGeneralCiphering() {
        Dissector dissector(Framing::Apdu, std::make_shared<GreenBookKeys>());
        const auto all = dissect(dissector, "DB084D4D4D0000BC614E1E3001234567411312FF935A47566827C467BC7D825C3BE4A77C3FCC056B6B");
        QCOMPARE(note(all, "system-title"), QStringLiteral("MMM 0000BC614E"));
        QCOMPARE(note(all, "authentication-tag"), QStringLiteral("right"));
    }

    void putsSegmentsTogether() {
        Dissector dissector;
        auto first = dissector.dissect(frame(0, true, "E6E700C401C100090441"));
        QCOMPARE(told(first), QStringLiteral("I N(S)=0 N(R)=0 segment 1"));
        QVERIFY(dissector.isInTransfer());
        const auto poll = dissector.dissect(*fromHex("7EA00703215303C77E"));
        const auto second = dissector.dissect(frame(1, false, "4D4946"));
        QCOMPARE(told(second), QStringLiteral("get-response-normal = \"AMIF\""));
        QVERIFY(!dissector.isInTransfer());
        QCOMPARE(second.buffers[1].origin(), std::string_view("segments"));
        QVERIFY(test::shapeFault(second).empty());
    }

    void saysThatASegmentIsMissing() {
        Dissector dissector;
        dissector.dissect(frame(0, true, "E6E700C401C100090441"));
        const auto late = dissector.dissect(frame(2, false, "4D4946"));
        QCOMPARE(problem(late, "information"), (Problem{ProblemCode::SegmentLost, 1, 2}));
        Dissector fresh;
        QCOMPARE(problem(fresh.dissect(frame(3, false, "4D4946")), "information").code, ProblemCode::MissingSegments);
    }

    void putsBlocksTogether() {
        Dissector dissector;
        dissect(dissector, "C001C100080000010000FF0200");
        // The clock's 14 octets in blocks of 8 and 6.
        const auto first = dissect(dissector, "C402C10000000001000809 0C07E8060F0614");
        QCOMPARE(told(first), QStringLiteral("get-response-with-datablock block 1 · Clock 0.0.1.0.0.255, attribute 2 time"));
        const auto next = dissect(dissector, "C002C100000001");
        QCOMPARE(told(next), QStringLiteral("get-request-next block 1"));
        const auto last = dissect(dissector, "C402C101000000020006172D00FF8880");
        QVERIFY(told(last).endsWith(QStringLiteral("› 2024-06-15 20:23:45 +02:00 DST, 18:23:45 UTC")));
        QCOMPARE(last.buffers[1].origin(), std::string_view("blocks"));
        QVERIFY(test::shapeFault(last).empty());
    }

    void saysThatABlockIsMissing() {
        Dissector dissector;
        dissect(dissector, "C402C100000000010008090C07E8060F0614");
        const auto last = dissect(dissector, "C402C101000000030006172D00FF8880");
        QCOMPARE(problem(last, "block-number"), (Problem{ProblemCode::BlockLost, 2, 3}));
    }

    void putsGeneralBlocksTogether() {
        Dissector dissector;
        dissect(dissector, "E00000010000 07C001C100080000", Party::Client);
        const auto last = dissect(dissector, "E08000020000 06010000FF0200", Party::Client);
        QVERIFY(told(last).endsWith(QStringLiteral("› get-request-normal 8:0.0.1.0.0.255:2 · Clock, time")));
    }

    void notesWhatTheResponseAnswers() {
        Dissector dissector;
        dissect(dissector, "C001C100030100010800FF0300");
        const auto unit = dissect(dissector, "C401C10002020FFF161E");
        QCOMPARE(told(unit), QStringLiteral("get-response-normal = scaler_unit: 10^-1 Wh · Register 1.0.1.8.0.255 Active energy import, total, attribute 3 scaler_unit"));
        dissect(dissector, "C001C200030100010800FF0200");
        const auto reading = dissect(dissector, "C401C2000600001267");
        QCOMPARE(note(reading, "double-long-unsigned"), QStringLiteral("471.1 Wh"));
    }

    void hidesSecretsThatAreWritten() {
        Dissector dissector;
        // SET of the secret of the association, class 15 attribute 7.
        const auto set = dissect(dissector, "C101C1000F0000280000FF0700090831323334353637 38");
        QCOMPARE(value(set, "octet-string"), QStringLiteral("****"));
        QCOMPARE(set.secrets(0).size(), std::size_t{1});
        // ACTION key_transfer of Security setup, class 64 method 2.
        const auto action = dissect(dissector, "C301C100400000 2B0000FF0201 01010202160009180102030405060708090A0B0C0D0E0F101112131415161718");
        QCOMPARE(value(action, "octet-string"), QStringLiteral("****"));
        QCOMPARE(value(action, "enum"), QStringLiteral("0"));
    }

    void toleratesWhatMetersDo() {
        // The tag of an octet-string before the time of a data-notification.
        const auto push = dissect("0F00000001090C07E8060F0614172D00FF888002020600000001 0600000002");
        QCOMPARE(problem(push, "date-time").code, ProblemCode::ExtraTag);
        QCOMPARE(note(push, "date-time"), QStringLiteral("2024-06-15 20:23:45 +02:00 DST, 18:23:45 UTC"));
        // A second copy of the value behind the first.
        const auto twice = dissect("C401C100090107 0F05");
        QCOMPARE(problem(twice, "trailing-octets"), (Problem{ProblemCode::TrailingOctets, 2, 0}));
    }

    void readsServicesOfShortNames() {
        const auto read = dissect("05010200A0");
        QCOMPARE(value(read, "variable-name"), QStringLiteral("00A0"));
        const auto answer = dissect("0C020006000000640103");
        QCOMPARE(value(answer, "double-long-unsigned"), QStringLiteral("100"));
        QCOMPARE(value(answer, "data-access-error"), QStringLiteral("read-write-denied"));
        const auto error = dissect("0E010601");
        QCOMPARE(told(error), QStringLiteral("confirmedServiceError = initiateError initiate dlms-version-too-low"));
        const auto exception = dissect("D8010600000005");
        QCOMPARE(told(exception), QStringLiteral("exception-response = service-not-allowed, invocation-counter-error"));
    }

    void readsAccess() {
        Dissector dissector;
        const auto request = dissect(dissector, "D9400000010002 0100030100010800FF02 0100030100010800FF03 020000");
        QVERIFY(test::shapeFault(request).empty());
        QCOMPARE(note(request, "long-invoke-id-and-priority"), QStringLiteral("id 1, confirmed, normal priority"));
        const auto answer = dissect(dissector, "DA40000001000002060000126702020FFF161E0201000100");
        QVERIFY(test::shapeFault(answer).empty());
        QCOMPARE(note(answer, "structure"), QStringLiteral("scaler_unit: 10^-1 Wh"));
    }

    void readsLinesOfTheSignOn() {
        Dissector dissector;
        const auto all = dissector.dissect(toBytes("/?!\r\n/LGZ5\\2ZMD4104407.B32\r\n\x06" "252\r\n"));
        QCOMPARE(all.roots.size(), std::size_t{3});
        QCOMPARE(note(all, "identification-message"), QStringLiteral("\"/LGZ5\\2ZMD4104407.B32\""));
        QCOMPARE(note(all, "acknowledgement-option-select"), QStringLiteral("protocol 2, baud 5, mode 2"));
        // A readout and a command, with the block checks of IEC 62056-21.
        Dissector other;
        const auto readout = other.dissect(*fromHex("02312E382E3028312A6B5768290D0A210D0A0355"));
        QStringList notes;
        for (const auto& root : readout.roots) notes << QString::fromStdString(root.note);
        QCOMPARE(notes, QStringList({"\"1.8.0(1*kWh)\"", "\"!\"", "end of text, block check right"}));
        const auto command = other.dissect(*fromHex("01523102312E382E302829035A"));
        QCOMPARE(note(command, "text-line"), QStringLiteral("R1 \"1.8.0()\", block check right"));
    }

    void knowsHowManyOctetsAreMissing() {
        const Bytes whole = frame(0, false, "E6E700C401C10009010203");
        for (std::size_t length = 3; length < whole.size(); ++length) QCOMPARE(missingOctets(BytesView(whole).first(length)), whole.size() - length);
        QCOMPARE(missingOctets(whole), std::size_t{0});
        Bytes two = whole;
        append(two, BytesView(whole).subspan(1));
        QCOMPARE(missingOctets(two), std::size_t{0});
        two.pop_back();
        QCOMPARE(missingOctets(two), std::size_t{1});
        QCOMPARE(missingOctets(*fromHex("000100100001000DC001")), std::size_t{11});
        QCOMPARE(missingOctets(*fromHex("C001C100")), std::size_t{0});
        QVERIFY(missingOctets(*fromHex("7E")) > 0);
        QVERIFY(missingOctets(*fromHex("2F414D49")) > 0);
        QCOMPARE(missingOctets(*fromHex("2F414D490D")), std::size_t{1});
        QCOMPARE(missingOctets(*fromHex("2F414D490D0A")), std::size_t{0});
        QCOMPARE(missingOctets(*fromHex("063235320D")), std::size_t{1});
        QCOMPARE(missingOctets(*fromHex("2F41FF")), std::size_t{0});
    }

    void maskedOctetsAreNeitherRightNorWrong() {
        Bytes octets = frame(0, false, "E6E6006036A1090607608574050801018A0207808B0760857405080201AC0A80083132333435363738BE10040E01000000065F1F0400007E1F04B0", false);
        const std::uint32_t from = 43;
        std::fill(octets.begin() + from, octets.end(), std::uint8_t{'*'});
        const Range masked{from, static_cast<std::uint32_t>(octets.size()) - from};
        Dissector dissector;
        const auto all = dissector.dissect(octets, Party::Client, std::span(&masked, 1));
        for (const Node& root : all.roots) QVERIFY(worst(root) == Kind::Ok);
        QCOMPARE(told(all), QStringLiteral("aarq logical names, no ciphering"));
        QCOMPARE(value(all, "frame-check-sequence"), QStringLiteral("****"));
        QVERIFY(test::shapeFault(all).empty());
    }

    void boundsWhatHostileOctetsCanAsk() {
        // 60 arrays in each other.
        Bytes deep = *fromHex("C401C100");
        for (int i = 0; i < 60; ++i) append(deep, *fromHex("0101"));
        Dissector dissector;
        const auto tooDeep = dissector.dissect(deep);
        QCOMPARE(problem(tooDeep, "undecoded-octets").code, ProblemCode::TooDeep);
        // A compact-array of arrays of 65,535 nothings each.
        const auto wide = dissect("C401C1001301FFFF01FFFF01FFFF000101");
        QVERIFY(test::shapeFault(wide).empty());
        // 300,000 null values.
        Bytes many = *fromHex("C401C1000183 0493E0");
        many.resize(many.size() + 300'000, 0);
        const auto tooMany = dissector.dissect(many);
        QCOMPARE(problem(tooMany, "undecoded-octets").code, ProblemCode::TooManyNodes);
        QCOMPARE(*test::backToOctets(tooMany), many);
    }
};

QTEST_APPLESS_MAIN(DissectorTest)
#include "tst_dissector.moc"

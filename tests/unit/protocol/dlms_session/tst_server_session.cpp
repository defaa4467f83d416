#include <QtTest>

#include <memory>

#include "protocol/dlms/Axdr.h"
#include "tests/support/MemoryLink.h"
#include "tests/support/ValueMeter.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;

namespace {

const AttributeRef clockTime{cls::clock, Obis(0, 0, 1, 0, 0), 2};
const AttributeRef profileBuffer{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};

/// A ServerSession whose client is the test.
struct ServerHarness {
    explicit ServerHarness(ServerOptions options = {}) {
        auto owned = std::make_unique<MemoryLink>(MemoryLink::Script{.server = true, .peer = 16});
        link = owned.get();
        server = std::make_unique<ServerSession>(std::move(owned), meter, options);
        meter.values[clockTime] = Data::octetString(*fromHex("07E8060F0614172D00FF8880"));
    }

    QByteArray ask(std::string_view request) { return askBytes(*fromHex(request)); }
    QByteArray askBytes(BytesView request) {
        server->receive(request, now);
        return QByteArray::fromStdString(toHex(server->pollTransmit(now)));
    }
    /// AARQ of the public client with this conformance block and client PDU size.
    QByteArray associate(const char* conformance = "001E1D", const char* pduSize = "FFFF") {
        return ask(std::string("601DA109060760857405080101BE10040E01000000065F1F0400") + conformance + pduSize);
    }

    Instant now{};
    ValueMeter meter;
    MemoryLink* link = nullptr;
    std::unique_ptr<ServerSession> server;
};

}  // namespace

class TestServerSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsThePublicClient() {
        // AARE: layout of Circutor/gosem's; conformance 001E1D is what client and server share, PDU size is the server's own.
        ServerHarness h({.maxPduSize = 0x0400});
        const QByteArray aare = h.associate();
        QCOMPARE(aare, QByteArray("6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400001E1D04000007"));
        QVERIFY(h.server->isAssociated());
        QCOMPARE(h.meter.lastClient, std::uint16_t{16});
    }

    void grantsOnlyWhatBothHave() {
        ServerHarness h({.conformance = Conformance(Conformance::Get | Conformance::Set)});
        QVERIFY(h.associate("FFFFFF").contains("5F1F0400000018"));
    }

    void judgesThePassword() {
        ServerHarness h;
        h.meter.password = toBytes("00000001");
        // Circutor/gosem: AARQ with password "00000001".
        const QByteArray good = h.ask("6036A1090607608574050801018A0207808B0760857405080201AC0A80083030303030303031BE10040E01000000065F1F040000181F0100");
        QVERIFY(good.contains("A203020100"));
        QVERIFY(h.server->isAssociated());
        const QByteArray bad = h.ask("6036A1090607608574050801018A0207808B0760857405080201AC0A80083030303030303032BE10040E01000000065F1F040000181F0100");
        QCOMPARE(bad, QByteArray("6117A109060760857405080101A203020101A305A10302010D"));
        QVERIFY(!h.server->isAssociated());
        const QByteArray none = h.associate();
        QVERIFY(none.contains("A203020101A305A10302010E"));
        QCOMPARE(h.meter.releases, 1);
    }

    void rejectsOtherContextsAndMechanisms() {
        ServerHarness h;
        for (const char* context : {"02", "03", "04"}) {
            const QByteArray aare = h.ask(std::string("601DA1090607608574050801") + context + "BE10040E01000000065F1F0400001E1DFFFF");
            QVERIFY2(aare.contains("A203020101A305A103020102"), aare.constData());
        }
        const QByteArray gmac = h.ask("6036A1090607608574050801018A0207808B0760857405080205AC0A80083030303030303031BE10040E01000000065F1F040000181F0100");
        QVERIFY2(gmac.contains("A203020101A305A10302010B"), gmac.constData());
        QCOMPARE(h.meter.associations, 0);
    }

    void rejectsInitiateRequestsThatCannotWork() {
        ServerHarness h;
        // DLMS version 5, PDU size 11, no common service: confirmedServiceError in user-information.
        QVERIFY(h.ask("601DA109060760857405080101BE10040E01000000055F1F0400001E1DFFFF").endsWith("0E010601"));
        QVERIFY(h.associate("001E1D", "000B").endsWith("0E010603"));
        QVERIFY(h.associate("200000").endsWith("0E010602"));
        QVERIFY(!h.server->isAssociated());
        QCOMPARE(h.meter.associations, 0);
        QVERIFY(h.associate("001E1D", "000C").contains("A203020100"));
    }

    void brokenAarqIsRejectedByTheProvider() {
        ServerHarness h;
        QVERIFY(h.ask("6003A10906").contains("A203020101A305A203020101"));
        QVERIFY(!h.server->isAssociated());
    }

    void requestsNeedAnAssociation() {
        ServerHarness h;
        for (const char* request : {"C001C100080000010000FF0200", "C101C100080000010000FF02001105", "C301C1004600006003" "0AFF0100", "6203800100"}) {
            QCOMPARE(h.ask(request), QByteArray("D80101"));
        }
        QCOMPARE(h.meter.gets + h.meter.sets + h.meter.actions, 0);
    }

    void unknownTagsGetServiceUnknown() {
        ServerHarness h;
        for (const char* request : {"", "00", "C8", "CB0102", "DB00", "6303800100", "C401C10000"}) QCOMPARE(h.ask(request), QByteArray("D80202"));
        h.associate();
        for (const char* request : {"", "C8", "C401C10000"}) QCOMPARE(h.ask(request), QByteArray("D80202"));
        QVERIFY(h.server->isAssociated());
    }

    void errorsAndNotificationsAreNotAnswered() {
        ServerHarness h;
        h.associate();
        for (const char* apdu : {"D80101", "0E010203", "0F0063D76A0003FF", "C200"}) QCOMPARE(h.ask(apdu), QByteArray());
    }

    void readsAnAttribute() {
        ServerHarness h;
        h.associate();
        QCOMPARE(h.ask("C001C100080000010000FF0200"), QByteArray("C401C100090C07E8060F0614172D00FF8880"));
        QCOMPARE(h.ask("C0018100080000010000FF0300"), QByteArray("C401810104"));  // object undefined, same invoke-id
    }

    void brokenRequestsGetAnException() {
        ServerHarness h;
        h.associate();
        for (const char* request : {"C0", "C001", "C001C1", "C001C10008", "C101C100080000010000FF0200", "C001C100080000010000FF02", "C0FFC1"}) {
            const QByteArray answer = h.ask(request);
            QVERIFY2(answer == "D80103" || answer == "D80102", answer.constData());
        }
        QVERIFY(h.server->isAssociated());
    }

    void selectionIsHandedOn() {
        ServerHarness h;
        h.associate();
        h.meter.values[profileBuffer] = Data::unsigned8(1);
        // selector 2: entries 1..10, all columns
        h.ask("C001C100070100630100FF0201 02 0204 0600000001 060000000A 120001 120000");
        QVERIFY(h.meter.lastSelection.has_value());
        QCOMPARE(std::get<EntryAccess>(*h.meter.lastSelection).toEntry, 10u);
    }

    void unknownSelectionsAreResults() {
        ServerHarness h;
        h.associate();
        QCOMPARE(h.ask("C001C100070100630100FF0201 09 00"), QByteArray("C401C1010D"));      // selector 9: scope of access violated
        QCOMPARE(h.ask("C001C100070100630100FF0201 02 1105"), QByteArray("C401C1010D"));    // parameters of the wrong shape
        QCOMPARE(h.ask("C001C100070100630100FF0201 02 0204"), QByteArray("C401C101FA"));    // parameters that do not decode: other reason
        QCOMPARE(h.meter.gets, 0);
    }

    void selectionNeedsNegotiation() {
        ServerHarness h;
        h.associate("000010");
        QCOMPARE(h.ask("C001C100070100630100FF0201 02 0204 0600000001 060000000A 120001 120000"), QByteArray("C401C1010D"));
    }

    void servicesNeedNegotiation() {
        ServerHarness h;
        h.associate("000008");  // SET alone
        for (const char* request : {"C001C100080000010000FF0200", "C002C100000001", "C003C10100080000010000FF0200", "C301C10046000060030AFF0100",
                                    "C302C100000001", "C104C10100080000010000FF0200011105", "C102C100080000010000FF02000100000001021105"}) {
            QCOMPARE(h.ask(request), QByteArray("D80102"));
        }
        QCOMPARE(h.ask("C101C100080000010000FF02001105"), QByteArray("C501C100"));
    }

    void longAnswerGoesInBlocks() {
        ServerHarness h;
        h.meter.values[profileBuffer] = Data::octetString(Bytes(20, 0xAB));
        h.associate("001E1D", "0014");  // 20 octets: 10 of data a block
        QCOMPARE(h.ask("C001C100070100630100FF0200"), QByteArray("C402C1 00 00000001 00 0A 0914").replace(" ", "") + QByteArray("AB").repeated(8));
        QCOMPARE(h.ask("C002C100000001"), QByteArray("C402C10000000002000A") + QByteArray("AB").repeated(10));
        QCOMPARE(h.ask("C002C100000002"), QByteArray("C402C101000000030002") + QByteArray("AB").repeated(2));
        QCOMPARE(h.meter.gets, 1);
        // Nothing is left: data-block-number-invalid, then no-long-get-in-progress.
        QCOMPARE(h.ask("C002C100000003"), QByteArray("C402C101000000030113"));
        QCOMPARE(h.ask("C002C100000003"), QByteArray("C402C101000000030110"));
    }

    void blockThatWasAskedForTwiceIsTheSame() {
        ServerHarness h;
        h.meter.values[profileBuffer] = Data::octetString(Bytes(30, 0xAB));
        h.associate("001E1D", "0014");
        h.ask("C001C100070100630100FF0200");
        const QByteArray second = h.ask("C002C100000001");
        QCOMPARE(h.ask("C002C100000001"), second);
        QVERIFY(h.ask("C002C100000002").startsWith("C402C10000000003"));
    }

    void wrongBlockNumberEndsTheTransfer() {
        for (const char* number : {"00000000", "00000002", "00000007", "FFFFFFFF"}) {
            ServerHarness h;
            h.meter.values[profileBuffer] = Data::octetString(Bytes(30, 0xAB));
            h.associate("001E1D", "0014");
            h.ask("C001C100070100630100FF0200");
            QCOMPARE(h.ask(std::string("C002C1") + number), QByteArray("C402C101") + number + "0113");
            QCOMPARE(h.ask("C002C100000001"), QByteArray("C402C101000000010110"));
        }
    }

    void newRequestEndsTheTransfer() {
        ServerHarness h;
        h.meter.values[profileBuffer] = Data::octetString(Bytes(30, 0xAB));
        h.associate("001E1D", "0014");
        h.ask("C001C100070100630100FF0200");
        QCOMPARE(h.ask("C301C10046000060030AFF0100"), QByteArray("C701C10000"));
        QCOMPARE(h.ask("C002C100000001"), QByteArray("C402C101000000010110"));
    }

    void longAnswerWithoutBlocksIsUnavailable() {
        ServerHarness h;
        h.meter.values[profileBuffer] = Data::octetString(Bytes(30, 0xAB));
        h.associate("000010", "0014");
        QCOMPARE(h.ask("C001C100070100630100FF0200"), QByteArray("C401C1010E"));
    }

    void readsAList() {
        ServerHarness h;
        h.associate("001E1D", "FFFF");
        const char* request = "C003C1020008" "0000010000FF0200" "0008" "0000010000FF0300";
        QCOMPARE(h.ask(request), QByteArray("C403C10200090C07E8060F0614172D00FF88800104"));
    }

    void longListGoesInBlocks() {
        ServerHarness h;
        h.associate("001E1D", "0014");
        const QByteArray first = h.ask("C003C102" "0008" "0000010000FF0200" "0008" "0000010000FF0300");
        QCOMPARE(first, QByteArray("C402C1" "00" "00000001" "00" "0A" "0200090C07E8060F0614"));
        QCOMPARE(h.ask("C002C100000001"), QByteArray("C402C1" "01" "00000002" "00" "08" "172D00FF88800104"));
    }

    void writesAnAttribute() {
        ServerHarness h;
        h.associate("001E1D");
        QCOMPARE(h.ask("C101C100080000010000FF02001105"), QByteArray("C501C100"));
        QVERIFY(h.meter.values[clockTime] == Data::unsigned8(5));
        QCOMPARE(h.ask("C101C200080000010000FF03001105"), QByteArray("C501C204"));
    }

    void writesInBlocks() {
        ServerHarness h;
        h.associate("001E1D");
        QCOMPARE(h.ask("C102C100080000010000FF0200 00 00000001 03 090401"), QByteArray("C502C100000001"));
        QCOMPARE(h.ask("C103C1 00 00000002 01 02"), QByteArray("C502C100000002"));
        QCOMPARE(h.ask("C103C1 00 00000002 01 02"), QByteArray("C502C100000002"));  // a repeated datagram
        QCOMPARE(h.ask("C103C1 01 00000003 02 0304"), QByteArray("C503C10000000003"));
        QVERIFY(h.meter.values[clockTime] == Data::octetString(Bytes{1, 2, 3, 4}));
        QCOMPARE(h.meter.sets, 1);
        QCOMPARE(h.ask("C103C1 01 00000004 00"), QByteArray("C503C11200000004"));  // no long set in progress
    }

    void wrongBlocksOfAWriteEndIt() {
        ServerHarness h({.maxTransferBytes = 8});
        h.associate("001E1D");
        QCOMPARE(h.ask("C102C100080000010000FF0200 00 00000002 03 090401"), QByteArray("C503C11300000002"));
        h.ask("C102C100080000010000FF0200 00 00000001 03 090401");
        QCOMPARE(h.ask("C103C1 01 00000003 01 02"), QByteArray("C503C11300000003"));
        h.ask("C102C100080000010000FF0200 00 00000001 03 090401");
        QCOMPARE(h.ask("C103C1 00 00000002 06 020202020202"), QByteArray("C503C11100000002"));  // over the limit: long set aborted
        h.ask("C102C100080000010000FF0200 00 00000001 03 090401");
        QCOMPARE(h.ask("C103C1 01 00000002 01 02"), QByteArray("C503C10C00000002"));  // not a value: type unmatched
        QCOMPARE(h.meter.sets, 0);
    }

    void newRequestEndsALongWrite() {
        ServerHarness h;
        h.associate("001E1D");
        h.ask("C102C100080000010000FF0200 00 00000001 03 090401");
        h.ask("C001C100080000010000FF0200");
        QCOMPARE(h.ask("C103C1 01 00000002 01 02"), QByteArray("C503C11200000002"));
    }

    void writesAList() {
        ServerHarness h;
        h.associate("001E1D");
        QCOMPARE(h.ask("C104C1020008" "0000010000FF0200" "0008" "0000010000FF0300" "02" "1101" "1102"), QByteArray("C505C1020004"));
        QCOMPARE(h.meter.sets, 2);
    }

    void invokesAMethod() {
        ServerHarness h;
        h.associate("001E1D");
        QCOMPARE(h.ask("C301C10046000060030AFF0100"), QByteArray("C701C10000"));
        QCOMPARE(h.ask("C301C10046000060030AFF01011105"), QByteArray("C701C10001001105"));
        QCOMPARE(h.ask("C301C10046000060030AFF0200"), QByteArray("C701C10400"));
    }

    void longReturnParametersGoInBlocks() {
        ServerHarness h;
        h.meter.reply = Data::octetString(Bytes(14, 0xCD));
        h.associate("001E1D", "0014");  // 11 octets of data a block
        QCOMPARE(h.ask("C301C10046000060030AFF0900"), QByteArray("C702C1" "00" "00000001" "0B" "000100090E") + QByteArray("CD").repeated(6));
        QCOMPARE(h.ask("C302C100000001"), QByteArray("C702C1" "01" "00000002" "08") + QByteArray("CD").repeated(8));
        QCOMPARE(h.ask("C302C100000005"), QByteArray("C701C10F00"));  // long action aborted
        QCOMPARE(h.ask("C302C100000002"), QByteArray("C701C11000"));  // no long action in progress
    }

    void requestOverTheServersPduSizeIsRefused() {
        ServerHarness h({.maxPduSize = 16});
        h.associate("001E1D");
        QCOMPARE(h.ask("C101C100080000010000FF0200090400000000"), QByteArray("D80104"));
        QCOMPARE(h.meter.sets, 0);
    }

    void releasesTheAssociation() {
        ServerHarness h;
        h.associate();
        QCOMPARE(h.ask("6203800100"), QByteArray("6303800100"));
        QVERIFY(!h.server->isAssociated());
        QCOMPARE(h.meter.releases, 1);
        QCOMPARE(h.ask("C001C100080000010000FF0200"), QByteArray("D80101"));
        h.associate();
        QCOMPARE(h.ask("6200"), QByteArray("6303800100"));
    }

    void linkEndDropsTheAssociation() {
        for (int kind = 0; kind < 2; ++kind) {
            ServerHarness h;
            h.associate();
            QVERIFY(!h.server->takeDisconnected());
            if (kind == 0) h.link->report(LinkDisconnected{});
            else h.link->report(LinkFailed{{Fault::LinkLost, Layer::Hdlc, 0, 0}});
            h.server->handleDeadline(h.now);
            QVERIFY(!h.server->isAssociated());
            QCOMPARE(h.meter.releases, 1);
            QVERIFY(h.server->takeDisconnected());
            QVERIFY(!h.server->takeDisconnected());
        }
    }

    void newAarqReplacesTheAssociation() {
        ServerHarness h;
        h.associate();
        h.associate();
        QVERIFY(h.server->isAssociated());
        QCOMPARE(h.meter.associations, 2);
        QCOMPARE(h.meter.releases, 1);
    }

    void otherClientHasNoAssociation() {
        ServerHarness h;
        h.associate();
        h.link->report(ApduReceived{*fromHex("C001C100080000010000FF0200"), 1});
        h.server->handleDeadline(h.now);
        QCOMPARE(QByteArray::fromStdString(toHex(h.server->pollTransmit(h.now))), QByteArray("D80101"));
    }

    void notifiesTheAssociatedClient() {
        ServerHarness h;
        const DataNotification push{6543210, std::nullopt, Data::unsigned8(3)};
        QCOMPARE(h.server->notify(push, h.now).error().fault, Fault::Misuse);
        h.associate("001E1D", "0014");
        QCOMPARE(h.server->notify(push, h.now).error(),
                 makeError(Fault::Unsupported, Layer::Xdlms, XdlmsError::NotNegotiated, Conformance::DataNotification));
        h.associate("001E9D", "0014");
        QVERIFY(h.server->notify(push, h.now));
        QCOMPARE(QByteArray::fromStdString(toHex(h.server->pollTransmit(h.now))), QByteArray("0F0063D76A001103"));
        const DataNotification longer{1, std::nullopt, Data::octetString(Bytes(30, 0))};
        QCOMPARE(h.server->notify(longer, h.now).error().code, static_cast<std::uint16_t>(XdlmsError::PduTooLarge));
    }
};

QTEST_GUILESS_MAIN(TestServerSession)
#include "tst_server_session.moc"

#include "ClientHarness.h"

#include "protocol/dlms/Axdr.h"

using namespace ami;
using namespace ami::test;

namespace {

const AttributeRef logicalDeviceName{cls::data, Obis(0, 0, 42, 0, 0), 2};
const MethodRef disconnectRelay{cls::disconnectControl, Obis(0, 0, 96, 3, 10), 1};

std::optional<DataAccessResult> writtenOf(ClientHarness& h) {
    const auto written = h.only<event::AttributeWritten>();
    return written ? std::optional(written->result) : std::nullopt;
}

std::optional<std::uint16_t> failureCode(ClientHarness& h) {
    const auto failed = h.only<event::RequestFailed>();
    return failed ? std::optional(failed->error.code) : std::nullopt;
}

std::uint16_t code(XdlmsError error) { return static_cast<std::uint16_t>(error); }

Data text(std::size_t length) { return Data::octetString(Bytes(length, 0x5A)); }

}  // namespace

class TestClientWrite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheClock() {
        // Circutor/gosem and u9n/dlms-cosem test_set.py have this layout: C1 01 invoke, descriptor, no selection, value.
        ClientHarness h;
        QVERIFY(h.associate());
        const auto id = h.client->set(clockTime, Data::octetString(hex("07E8060F0614172D00FF8880")), h.now);
        QVERIFY(id);
        QCOMPARE(h.transmittedHex(), QByteArray("C101C1" "0008" "0000010000FF" "02" "00" "090C07E8060F0614172D00FF8880"));
        h.feed("C501C100");
        const auto written = h.only<event::AttributeWritten>();
        QVERIFY(written);
        QCOMPARE(written->id, *id);
        QCOMPARE(written->result, DataAccessResult::Success);
    }

    void refusedWriteIsAResult() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->set(clockTime, Data::null(), h.now));
        h.feed("C501C103");
        QCOMPARE(writtenOf(h), std::optional(DataAccessResult::ReadWriteDenied));
    }

    void longValueGoesInBlocks() {
        // PDU size 40: the first block has 13 octets of head and 6 of block fields, so 21 octets of data; the next 31.
        ClientHarness h;
        QVERIFY(h.associate(0x007EDF, 40));
        QVERIFY(h.client->set(logicalDeviceName, text(60), h.now));
        const QByteArray fill = QByteArray("5A").repeated(60);
        QCOMPARE(h.transmittedHex(), QByteArray("C102C1" "0001" "00002A0000FF" "02" "00" "00" "00000001" "15" "093C") + fill.left(38));
        h.feed("C502C100000001");
        QCOMPARE(h.transmittedHex(), QByteArray("C103C1" "00" "00000002" "1F") + fill.left(62));
        h.feed("C502C100000002");
        QCOMPARE(h.transmittedHex(), QByteArray("C103C1" "01" "00000003" "0A") + fill.left(20));
        h.feed("C503C10000000003");
        QCOMPARE(writtenOf(h), std::optional(DataAccessResult::Success));
    }

    void blocksEndEarlyWithARefusal() {
        for (const char* refusal : {"C503C11300000001", "C501C10D"}) {
            ClientHarness h;
            QVERIFY(h.associate(0x007EDF, 40));
            QVERIFY(h.client->set(logicalDeviceName, text(60), h.now));
            QVERIFY(!h.transmitted().empty());
            h.feed(refusal);
            const auto result = writtenOf(h);
            QVERIFY(result);
            QVERIFY(*result != DataAccessResult::Success);
            QVERIFY(h.transmitted().empty());
        }
    }

    void earlySuccessIsNotBelieved() {
        for (const char* answer : {"C503C10000000001", "C501C100"}) {
            ClientHarness h;
            QVERIFY(h.associate(0x007EDF, 40));
            QVERIFY(h.client->set(logicalDeviceName, text(60), h.now));
            h.feed(answer);
            QVERIFY(failureCode(h));
        }
    }

    void wrongAcknowledgementFailsTheRequest() {
        for (const char* answer : {"C502C100000002", "C502C100000000", "C502C1FFFFFFFF"}) {
            ClientHarness h({.parameters = HdlcParameters{}});
            QVERIFY(h.associate(0x007EDF, 40));
            QVERIFY(h.client->set(logicalDeviceName, text(60), h.now));
            h.feed(answer);
            QCOMPARE(failureCode(h), std::optional(code(XdlmsError::WrongBlockNumber)));
        }
    }

    void repeatedAcknowledgementOfADatagramIsIgnored() {
        ClientHarness h;
        QVERIFY(h.associate(0x007EDF, 40));
        QVERIFY(h.client->set(logicalDeviceName, text(60), h.now));
        h.transmitted();
        h.feed("C502C100000001");
        QVERIFY(!h.transmitted().empty());
        h.feed("C502C100000001");
        QVERIFY(h.transmitted().empty());
        QVERIFY(h.only<event::Noise>());
        h.feed("C502C100000002");
        QVERIFY(!h.transmitted().empty());
        h.feed("C503C10000000003");
        QCOMPARE(writtenOf(h), std::optional(DataAccessResult::Success));
    }

    void acknowledgedLastBlockWithoutResultFails() {
        ClientHarness h;
        QVERIFY(h.associate(0x007EDF, 40));
        QVERIFY(h.client->set(logicalDeviceName, text(30), h.now));
        h.feed("C502C100000001");
        h.feed("C502C100000002");
        QCOMPARE(failureCode(h), std::optional(code(XdlmsError::WrongResponse)));
    }

    void blocksNeedNegotiation() {
        ClientHarness h;
        QVERIFY(h.associate(Conformance::Set, 40));
        const auto refused = h.client->set(logicalDeviceName, text(60), h.now);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), makeError(Fault::Unsupported, Layer::Xdlms, XdlmsError::NotNegotiated, Conformance::BlockTransferWithSetOrWrite));
        QVERIFY(h.transmitted().empty());
    }

    void pduWithoutRoomForABlockIsRefused() {
        ClientHarness h;
        QVERIFY(h.associate(0x007EDF, 19));
        QCOMPARE(h.client->set(logicalDeviceName, text(60), h.now).error().code, code(XdlmsError::PduTooLarge));
        ClientHarness enough;
        QVERIFY(enough.associate(0x007EDF, 20));
        QVERIFY(enough.client->set(logicalDeviceName, text(60), enough.now));
        QCOMPARE(enough.transmitted().size(), std::size_t{20});
    }

    void writesAList() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->setList({{logicalDeviceName, std::nullopt}, {clockTime, std::nullopt}}, {Data::unsigned8(1), Data::unsigned8(2)}, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C104C1" "02" "0001" "00002A0000FF" "0200" "0008" "0000010000FF" "0200" "02" "1101" "1102"));
        h.feed("C505C1 02 00 03");
        const auto written = h.only<event::AttributesWritten>();
        QVERIFY(written);
        QCOMPARE(written->results, (std::vector{DataAccessResult::Success, DataAccessResult::ReadWriteDenied}));
    }

    void refusedListIsWrittenOneByOne() {
        for (const char* refusal : {"D80102", "C501C1FA"}) {
            ClientHarness h;
            QVERIFY(h.associate());
            QVERIFY(h.client->setList({{logicalDeviceName, std::nullopt}, {clockTime, std::nullopt}}, {Data::unsigned8(1), Data::unsigned8(2)}, h.now));
            QVERIFY(h.transmitted().size() > 20);
            h.feed(refusal);
            QCOMPARE(h.transmittedHex(), QByteArray("C101C2" "0001" "00002A0000FF" "0200" "1101"));
            h.feed("C501C200");
            QCOMPARE(h.transmittedHex(), QByteArray("C101C3" "0008" "0000010000FF" "0200" "1102"));
            h.feed("C501C303");
            QCOMPARE(h.only<event::AttributesWritten>()->results, (std::vector{DataAccessResult::Success, DataAccessResult::ReadWriteDenied}));
        }
    }

    void listThatMayHaveBeenWrittenIsNotRepeated() {
        for (const char* answer : {"C505C101", "C505C10100", "C501C100", "C502C100000001"}) {
            ClientHarness h;
            QVERIFY(h.associate());
            QVERIFY(h.client->setList({{logicalDeviceName, std::nullopt}, {clockTime, std::nullopt}}, {Data::unsigned8(1), Data::unsigned8(2)}, h.now));
            QVERIFY(!h.transmitted().empty());
            h.feed(answer);
            QVERIFY2(failureCode(h), answer);
            QVERIFY(h.transmitted().empty());
        }
    }

    void longItemOfAListGoesAloneInBlocks() {
        ClientHarness h;
        QVERIFY(h.associate(0x007EDF, 64));
        QVERIFY(h.client->setList({{clockTime, std::nullopt}, {clockTime, std::nullopt}, {logicalDeviceName, std::nullopt}},
                                  {Data::unsigned8(1), Data::unsigned8(2), text(100)}, h.now));
        QCOMPARE(h.transmitted()[1], std::uint8_t{4});
        h.feed("C505C1 02 00 00");
        const Bytes block = h.transmitted();
        QCOMPARE(block[1], std::uint8_t{2});
        QCOMPARE(block.size(), std::size_t{64});
        h.feed("C502C200000001");
        QCOMPARE(h.transmitted()[1], std::uint8_t{3});
        h.feed("C502C200000002");
        QVERIFY(!h.transmitted().empty());
        h.feed("C503C20000000003");
        QCOMPARE(h.only<event::AttributesWritten>()->results.size(), std::size_t{3});
    }

    void listAndValuesMustAgree() {
        ClientHarness h;
        QVERIFY(h.associate());
        QCOMPARE(h.client->setList({{clockTime, std::nullopt}}, {}, h.now).error().fault, Fault::Misuse);
    }

    void invokesAMethod() {
        // Disconnect control, method 1 with integer 0: C3 01 invoke, descriptor, parameters present.
        ClientHarness h;
        QVERIFY(h.associate());
        const auto id = h.client->action(disconnectRelay, Data::integer(0), h.now);
        QVERIFY(id);
        QCOMPARE(h.transmittedHex(), QByteArray("C301C1" "0046" "000060030AFF" "01" "01" "0F00"));
        h.feed("C701C10000");
        const auto invoked = h.only<event::MethodInvoked>();
        QVERIFY(invoked);
        QCOMPARE(invoked->id, *id);
        QVERIFY(invoked->outcome == (ActionOutcome{ActionResult::Success, std::nullopt}));
    }

    void methodReturnsAValueOrARefusal() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->action(disconnectRelay, std::nullopt, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C301C1" "0046" "000060030AFF" "01" "00"));
        h.feed("C701C1 00 01 00 1105");
        QVERIFY(h.only<event::MethodInvoked>()->outcome == (ActionOutcome{ActionResult::Success, GetResult(Data::unsigned8(5))}));
        QVERIFY(h.client->action(disconnectRelay, std::nullopt, h.now));
        h.feed("C701C2 03 00");
        QVERIFY(h.only<event::MethodInvoked>()->outcome == (ActionOutcome{ActionResult::ReadWriteDenied, std::nullopt}));
        QVERIFY(h.client->action(disconnectRelay, std::nullopt, h.now));
        h.feed("C701C3 00 01 01 04");
        QVERIFY(h.only<event::MethodInvoked>()->outcome == (ActionOutcome{ActionResult::Success, GetResult(DataAccessResult::ObjectUndefined)}));
    }

    void returnParametersComeInBlocks() {
        // Raw data: result 00, parameters present 01, data 00, then unsigned 5 or the same value alone.
        for (const char* raw : {"C702C1 01 00000002 02 1105", "C702C1 01 00000002 01 05"}) {
            ClientHarness h;
            QVERIFY(h.associate());
            QVERIFY(h.client->action(disconnectRelay, std::nullopt, h.now));
            h.transmitted();
            h.feed(QByteArray(raw).endsWith("1105") ? "C702C1 00 00000001 03 000100" : "C702C1 00 00000001 01 11");
            QCOMPARE(h.transmittedHex(), QByteArray("C302C100000001"));
            h.feed(raw);
            const auto invoked = h.only<event::MethodInvoked>();
            QVERIFY2(invoked, raw);
            QVERIFY(invoked->outcome == (ActionOutcome{ActionResult::Success, GetResult(Data::unsigned8(5))}));
        }
    }

    void brokenBlocksOfReturnParametersFail() {
        for (const char* second : {"C702C1 01 00000003 01 05", "C702C1 01 00000002 03 FFFFFF", "C701C1 00 00", "C702C1 01 0000"}) {
            ClientHarness h;
            QVERIFY(h.associate());
            QVERIFY(h.client->action(disconnectRelay, std::nullopt, h.now));
            h.feed("C702C1 00 00000001 03 000100");
            h.feed(second);
            QVERIFY2(failureCode(h), second);
        }
    }

    void actionNeedsNegotiationAndRoom() {
        ClientHarness h;
        QVERIFY(h.associate(Conformance::Get, 30));
        QCOMPARE(h.client->action(disconnectRelay, std::nullopt, h.now).error().code, code(XdlmsError::NotNegotiated));
        ClientHarness small;
        QVERIFY(small.associate(0x007ADF, 30));
        QCOMPARE(small.client->action(disconnectRelay, text(60), small.now).error(),
                 makeError(Fault::Unsupported, Layer::Xdlms, XdlmsError::NotNegotiated, Conformance::BlockTransferWithAction));
        ClientHarness tiny;
        QVERIFY(tiny.associate(0x007EDF, 18));
        QCOMPARE(tiny.client->action(disconnectRelay, text(60), tiny.now).error().code, code(XdlmsError::PduTooLarge));
        QVERIFY(small.transmitted().empty());
    }
};

QTEST_GUILESS_MAIN(TestClientWrite)
#include "tst_client_write.moc"

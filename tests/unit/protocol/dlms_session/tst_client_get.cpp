#include "ClientHarness.h"

#include "protocol/dlms/Axdr.h"

using namespace ami;
using namespace ami::test;

namespace {

const AttributeRef profileBuffer{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};

Error xdlms(Fault fault, XdlmsError code, std::int64_t detail) { return makeError(fault, Layer::Xdlms, code, detail); }

/// The value of the only ValueRead; null-data when there is none.
Data valueOf(ClientHarness& h) {
    const auto read = h.only<event::ValueRead>();
    const auto* value = read ? std::get_if<Data>(&read->result) : nullptr;
    return value ? *value : Data::null();
}

std::optional<Error> failureOf(ClientHarness& h) {
    const auto failed = h.only<event::RequestFailed>();
    return failed ? std::optional(failed->error) : std::nullopt;
}

}  // namespace

class TestClientGet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnAttribute() {
        // Request and answer: Circutor/gosem pkg/dlmsclient/client_get_test.go (time zone of the clock).
        ClientHarness h;
        QVERIFY(h.associate());
        const auto id = h.client->get({cls::clock, Obis(0, 0, 1, 0, 0), 3}, std::nullopt, h.now);
        QVERIFY(id);
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100080000010000FF0300"));
        h.feed("C401C10010003C");
        const auto read = h.only<event::ValueRead>();
        QVERIFY(read);
        QCOMPARE(read->id, *id);
        QCOMPARE(shown(std::get<Data>(read->result)), shown(Data::long16(60)));
        QCOMPARE(read->trailingOctets, std::size_t{0});
    }

    void asksForTheClockAsTheGreenBook() {
        // Green Book example without ciphering: C0 01 00 0008 0000010000FF 02 00. Ours differs in invoke-id-and-priority alone (C1).
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        Bytes sent = h.transmitted();
        QCOMPARE(sent[2], std::uint8_t{0xC1});
        sent[2] = 0x00;
        QCOMPARE(QByteArray::fromStdString(toHex(sent)), QByteArray("C00100" "0008" "0000010000FF" "02" "00"));
    }

    void asksForARange() {
        // u9n/dlms-cosem and Circutor/gosem: selector 1 with the clock as restricting object.
        ClientHarness h;
        QVERIFY(h.associate());
        RangeAccess range;
        range.from = Data::octetString(hex("07E40101030A000000000000"));
        range.to = Data::octetString(hex("07E40101030B000000000000"));
        QVERIFY(h.client->get(profileBuffer, SelectiveAccess(range), h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100070100630100FF0201010204020412000809060000010000FF0F02120000"
                                                "090C07E40101030A000000000000090C07E40101030B0000000000000100"));
    }

    void countsInvokeIdsFromOneToFifteen() {
        ClientHarness h;
        QVERIFY(h.associate());
        for (int i = 0; i < 40; ++i) {
            QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
            const Bytes sent = h.transmitted();
            QCOMPARE(int{sent[2]}, 0xC0 | (i % 15 + 1));
            h.feed(BytesView(Bytes{0xC4, 0x01, sent[2], 0x00, 0x00}));
            QVERIFY(h.only<event::ValueRead>());
        }
    }

    void refusalIsAResult() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401C10103");
        const auto read = h.only<event::ValueRead>();
        QVERIFY(read);
        QCOMPARE(std::get<DataAccessResult>(read->result), DataAccessResult::ReadWriteDenied);
    }

    void countsTrailingOctets() {
        // reference defect 4: the Gurux C meter appends 09 0F and a second copy to its clock value.
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401C100 090C07E8060F0614172D00FF8880 090F07E8060F0614172D00FF8880");
        const auto read = h.only<event::ValueRead>();
        QVERIFY(read);
        QCOMPARE(shown(std::get<Data>(read->result)), shown(Data::octetString(hex("07E8060F0614172D00FF8880"))));
        QCOMPARE(read->trailingOctets, std::size_t{14});
    }

    void readsBlocks() {
        // Circutor/gosem client_get_test.go, GetRequestWithDataBlock.
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100070100630100FF0200"));
        h.feed("C402C10000000001000C010506000000010600000002");
        QCOMPARE(h.transmittedHex(), QByteArray("C002C100000001"));
        auto progress = h.only<event::BlockReceived>();
        QCOMPARE(progress->blockNumber, 1u);
        QCOMPARE(progress->bytes, std::size_t{12});
        h.feed("C402C10000000002000A06000000030600000004");
        QCOMPARE(h.transmittedHex(), QByteArray("C002C100000002"));
        progress = h.only<event::BlockReceived>();
        QCOMPARE(progress->bytes, std::size_t{22});
        h.feed("C402C1010000000300050600000005");
        QVERIFY(h.transmitted().empty());
        DataList expected;
        for (std::uint32_t i = 1; i <= 5; ++i) expected.push_back(Data::doubleLongUnsigned(i));
        QCOMPARE(shown(valueOf(h)), shown(Data::array(expected)));
    }

    void blockWithAResultEndsTheTransfer() {
        // First block: Circutor/gosem; then in the middle, with and without last-block.
        for (const char* refused : {"C402C100000000010102", "C402C101000000010102"}) {
            ClientHarness h;
            QVERIFY(h.associate());
            QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
            h.feed(refused);
            QCOMPARE(std::get<DataAccessResult>(h.only<event::ValueRead>()->result), DataAccessResult::TemporaryFailure);
        }
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        h.feed("C402C10000000001000C010506000000010600000002");
        h.feed("C402C10100000002010F");
        QCOMPARE(std::get<DataAccessResult>(h.only<event::ValueRead>()->result), DataAccessResult::LongGetAborted);
    }

    void normalRefusalEndsTheTransfer() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        h.feed("C402C10000000001000C010506000000010600000002");
        h.feed("C401C10110");
        QCOMPARE(std::get<DataAccessResult>(h.only<event::ValueRead>()->result), DataAccessResult::NoLongGetInProgress);
    }

    void wholeValueWithinATransferIsAnError() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        h.feed("C402C10000000001000C010506000000010600000002");
        h.feed("C401C1001100");
        QCOMPARE(failureOf(h), std::optional(xdlms(Fault::Unexpected, XdlmsError::WrongResponse, 0xC4)));
    }

    void wrongBlockNumbersEndTheTransfer_data() {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<qlonglong>("number");
        QTest::newRow("zero") << QByteArray("C402C100000000000001AA") << 0LL;
        QTest::newRow("skipped") << QByteArray("C402C100000000030001AA") << 3LL;
        QTest::newRow("huge") << QByteArray("C402C100FFFFFFFF0001AA") << 0xFFFFFFFFLL;
    }
    void wrongBlockNumbersEndTheTransfer() {
        QFETCH(QByteArray, second);
        QFETCH(qlonglong, number);
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        QVERIFY(!h.transmitted().empty());
        h.feed("C402C10000000001000C010506000000010600000002");
        QVERIFY(!h.transmitted().empty());
        h.feed(second.toStdString());
        QVERIFY(h.transmitted().empty());
        QCOMPARE(failureOf(h), std::optional(xdlms(Fault::Unexpected, XdlmsError::WrongBlockNumber, number)));
        QVERIFY(h.client->isAssociated());
    }

    void firstBlockIsNumberOne() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        h.feed("C402C100000000020001AA");
        QCOMPARE(failureOf(h)->code, static_cast<std::uint16_t>(XdlmsError::WrongBlockNumber));
    }

    void repeatedBlockIsAnErrorOnALinkThatNumbers() {
        ClientHarness h({.parameters = HdlcParameters{}});
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        h.feed("C402C10000000001000C010506000000010600000002");
        h.feed("C402C10000000001000C010506000000010600000002");
        QCOMPARE(failureOf(h), std::optional(xdlms(Fault::Unexpected, XdlmsError::WrongBlockNumber, 1)));
    }

    void repeatedBlockOfADatagramIsIgnored() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        QVERIFY(!h.transmitted().empty());
        h.feed("C402C10000000001000C010506000000010600000002");
        QVERIFY(!h.transmitted().empty());
        h.events();
        h.feed("C402C10000000001000C010506000000010600000002");
        QVERIFY(h.transmitted().empty());
        QVERIFY(h.only<event::Noise>());
        h.feed("C402C10000000002000A06000000030600000004");
        h.feed("C402C1010000000300050600000005");
        QVERIFY(!valueOf(h).isNull());
    }

    void repeatedBlockInPlaceOfTheNextTimesOut() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        h.feed("C402C10000000001000C010506000000010600000002");
        h.advance(20s);
        h.feed("C402C10000000001000C010506000000010600000002");
        h.advance(9999ms);
        QVERIFY(!failureOf(h));
        h.advance(1ms);
        QCOMPARE(failureOf(h)->fault, Fault::TimedOut);
        QVERIFY(h.client->isAssociated());
    }

    void emptyBlocksAreLimited() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        QVERIFY(!h.transmitted().empty());
        for (int number = 1; number <= 3; ++number) {
            h.feed("C402C1000000000" + std::to_string(number) + "0000");
            QCOMPARE(h.transmittedHex(), QByteArray("C002C10000000") + QByteArray::number(number));
        }
        h.events();
        h.feed("C402C100000000040000");
        QCOMPARE(failureOf(h), std::optional(xdlms(Fault::Exhausted, XdlmsError::TooManyBlocks, 4)));
    }

    void endlessBlocksStopAtTheByteLimit() {
        ClientOptions options;
        options.maxTransferBytes = 1000;
        ClientHarness h({}, std::move(options));
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        Bytes block = hex("C402C100000000000064");
        block.resize(block.size() + 100, 0x00);
        int taken = 0;
        std::optional<Error> failure;
        while (!failure && taken < 20) {
            QVERIFY(!h.transmitted().empty());
            block[7] = static_cast<std::uint8_t>(taken + 1);
            h.feed(BytesView(block));
            failure = failureOf(h);
            if (!failure) ++taken;
        }
        QCOMPARE(taken, 10);
        QCOMPARE(failure, std::optional(xdlms(Fault::Exhausted, XdlmsError::TooManyBlocks, 11)));
    }

    void endlessBlocksStopAtTheirNumber() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        QVERIFY(!h.transmitted().empty());
        Bytes block = hex("C402C1000000000000 01 00");
        for (std::uint32_t number = 1; number <= 65536; ++number) {
            block[5] = static_cast<std::uint8_t>(number >> 16);
            block[6] = static_cast<std::uint8_t>(number >> 8);
            block[7] = static_cast<std::uint8_t>(number);
            h.feed(BytesView(block));
            const Bytes next = h.transmitted();
            QCOMPARE(next.empty(), number == 65536);
            if (number < 65536) h.events();
        }
        QCOMPARE(failureOf(h), std::optional(xdlms(Fault::Exhausted, XdlmsError::TooManyBlocks, 65536)));
    }

    void valueThatEndsInsideItsBlocksIsAnError() {
        // Circutor/gosem: array of five with the octets of two, last-block set.
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        h.feed("C402C10100000001000C010506000000010600000002");
        QCOMPARE(failureOf(h)->fault, Fault::Malformed);
        QVERIFY(h.client->isAssociated());
    }

    void trailingOctetsBehindTheBlocksAreCounted() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(profileBuffer, std::nullopt, h.now));
        h.feed("C402C101000000010004 1105 AABB CC");
        const auto read = h.only<event::ValueRead>();
        QVERIFY(read);
        QCOMPARE(shown(std::get<Data>(read->result)), shown(Data::unsigned8(5)));
        QCOMPARE(read->trailingOctets, std::size_t{3});
    }

    void exceptionResponseFailsTheRequest() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("D80102");
        QCOMPARE(failureOf(h), std::optional(xdlms(Fault::Refused, XdlmsError::ExceptionResponse, 1 << 8 | 2)));
        QVERIFY(h.client->isAssociated());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        QVERIFY(!h.transmitted().empty());
    }

    void confirmedServiceErrorFailsTheRequest() {
        // Circutor/gosem: 0E 01 02 03.
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("0E010203");
        QCOMPARE(failureOf(h), std::optional(xdlms(Fault::Refused, XdlmsError::ServiceError, 1 << 16 | 2 << 8 | 3)));
    }

    void otherServicesAnswerFailsTheRequest() {
        for (const char* answer : {"C501C100", "C701C10000", "C403C1010000"}) {
            ClientHarness h;
            QVERIFY(h.associate());
            QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
            h.feed(answer);
            const auto failure = failureOf(h);
            QVERIFY2(failure, answer);
            QCOMPARE(failure->code, static_cast<std::uint16_t>(XdlmsError::WrongResponse));
        }
    }

    void unknownApduFailsTheRequest() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("AE12");
        QCOMPARE(failureOf(h)->code, static_cast<std::uint16_t>(XdlmsError::UnknownApdu));
    }

    void wrongInvokeIdFailsTheRequest() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401C90012 0001");
        QCOMPARE(failureOf(h), std::optional(xdlms(Fault::Unexpected, XdlmsError::WrongResponse, 0xC4)));
    }

    void otherPriorityBitsAreTolerated() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401410012 0001");
        QCOMPARE(shown(valueOf(h)), shown(Data::longUnsigned(1)));
    }

    void lateAnswerIsIgnoredOnDatagrams() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.transmitted();
        h.advance(30s);
        QCOMPARE(failureOf(h)->fault, Fault::TimedOut);
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C001C200080000010000FF0200"));
        h.feed("C401C100120001");
        QVERIFY(h.only<event::Noise>());
        h.feed("C401C200120002");
        QCOMPARE(shown(valueOf(h)), shown(Data::longUnsigned(2)));
    }

    void lateAnswerIsAnErrorOnALinkThatNumbers() {
        ClientHarness h({.parameters = HdlcParameters{}});
        QVERIFY(h.associate());
        for (const char* answer : {"C401C10000", "C401C10000"}) {
            QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
            h.feed(answer);
        }
        const auto events = h.events();
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(std::get<event::RequestFailed>(events[1]).error.code, static_cast<std::uint16_t>(XdlmsError::WrongResponse));
    }

    void everyTruncationOfAnAnswerEndsTheRequest() {
        for (const char* answer : {"C401C100090C07E8060F0614172D00FF8880", "C401C10103", "C402C10100000001000E090C07E8060F0614172D00FF8880",
                                   "D80102", "0E010203"}) {
            const Bytes whole = hex(answer);
            for (std::size_t length = 0; length < whole.size(); ++length) {
                ClientHarness h;
                QVERIFY(h.associate());
                QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
                h.feed(BytesView(whole).first(length));
                const auto events = h.events();
                const auto ends = std::count_if(events.begin(), events.end(), [](const ClientEvent& event) {
                    return std::holds_alternative<event::RequestFailed>(event);
                });
                QVERIFY2(ends == 1, qPrintable(QString::fromLatin1("%1 at %2").arg(QLatin1String(answer)).arg(length)));
            }
        }
    }

    void notificationsDoNotDisturbTheRequest() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("0F0063D76A0003FF");
        h.feed("C200 0001 0000600B00FF 02 1105");
        int notifications = 0;
        for (const auto& event : h.events()) notifications += std::holds_alternative<event::NotificationReceived>(event) ? 1 : 0;
        QCOMPARE(notifications, 2);
        h.feed("0F");    // broken ones are noise
        h.feed("C2FF");
        QVERIFY(!failureOf(h));
        h.feed("C401C100120001");
        QCOMPARE(shown(valueOf(h)), shown(Data::longUnsigned(1)));
    }

    void notificationsCannotKeepARequestAlive() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        std::optional<Error> failure;
        for (int i = 0; i < 40 && !failure; ++i) {
            h.feed("0F0063D76A0003FF");
            h.advance(1s);
            failure = failureOf(h);
        }
        QVERIFY(failure);
        QCOMPARE(failure->fault, Fault::TimedOut);
    }

    void linkDeadlineTakesPrecedence() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.link->deadline = h.now + 100s;
        h.feed("0F0063D76A0003FF");
        QCOMPARE(h.client->nextDeadline(), std::optional(h.now + 100s));
    }

    void requestsGoOneAtATime() {
        ClientHarness h;
        QVERIFY(h.associate());
        const auto first = h.client->get(clockTime, std::nullopt, h.now);
        const auto second = h.client->get({cls::clock, Obis(0, 0, 1, 0, 0), 3}, std::nullopt, h.now);
        QVERIFY(first && second && *first != *second);
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100080000010000FF0200"));
        QVERIFY(h.transmitted().empty());
        h.feed("C401C10011 01");
        QCOMPARE(h.only<event::ValueRead>()->id, *first);
        QCOMPARE(h.transmittedHex(), QByteArray("C001C200080000010000FF0300"));
        h.feed("C401C20011 02");
        QCOMPARE(h.only<event::ValueRead>()->id, *second);
    }

    void servicesThatWereNotNegotiatedStayOffTheWire() {
        ClientHarness h;
        QVERIFY(h.associate(Conformance::Set | Conformance::Action));
        QCOMPARE(h.client->get(clockTime, std::nullopt, h.now).error(), xdlms(Fault::Unsupported, XdlmsError::NotNegotiated, Conformance::Get));
        QCOMPARE(h.client->getList({{clockTime, std::nullopt}}, h.now).error().code, static_cast<std::uint16_t>(XdlmsError::NotNegotiated));
        QVERIFY(h.transmitted().empty());
        QVERIFY(h.events().empty());
    }

    void selectionNeedsNegotiation() {
        ClientHarness h;
        QVERIFY(h.associate(Conformance::Get));
        QCOMPARE(h.client->get(profileBuffer, SelectiveAccess(EntryAccess{}), h.now).error(),
                 xdlms(Fault::Unsupported, XdlmsError::NotNegotiated, Conformance::SelectiveAccess));
    }

    void requestOverThePduSizeIsRefusedAtOnce() {
        ClientHarness h;
        QVERIFY(h.associate(0x007EDF, 20));
        const auto refused = h.client->get(profileBuffer, SelectiveAccess(RangeAccess{}), h.now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, static_cast<std::uint16_t>(XdlmsError::PduTooLarge));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
    }

    void requestWithoutAssociationIsMisuse() {
        ClientHarness h;
        QCOMPARE(h.client->get(clockTime, std::nullopt, h.now).error(), xdlms(Fault::Misuse, XdlmsError::NotAssociated, 0));
        QVERIFY(h.client->associate(h.now));
        QVERIFY(!h.client->get(clockTime, std::nullopt, h.now));
    }

    void linkThatRefusesTheApduFailsTheRequest() {
        ClientHarness h;
        QVERIFY(h.associate());
        h.link->sendFailure = Error{Fault::Misuse, Layer::Hdlc, 6, 70000};
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        QCOMPARE(failureOf(h), h.link->sendFailure);
    }
};

QTEST_GUILESS_MAIN(TestClientGet)
#include "tst_client_get.moc"

#include "ClientHarness.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;

namespace {

QByteArray idsOf(const std::vector<event::Deviated>& deviations) {
    QByteArray text;
    for (const auto& met : deviations) {
        const auto id = entryOf(met.deviation).id;
        if (!text.isEmpty()) text += ' ';
        text += QByteArray(id.data(), static_cast<qsizetype>(id.size()));
    }
    return text;
}

/// Deviations that are met while everything fed is understood or refused.
QByteArray met(ClientHarness& h) {
    h.events();
    return idsOf(std::exchange(h.deviations, {}));
}

const MethodRef method{70, Obis(0, 0, 96, 3, 10), 1};

/// With a meter that grants just what was proposed.
bool associated(ClientHarness& h) { return h.associate(Conformance::logicalName().bits()); }

ClientOptions strictly(std::vector<Deviation> expected = {}) {
    ClientOptions options;
    options.strict = true;
    options.expectedDeviations = std::move(expected);
    return options;
}

constexpr auto deviates = static_cast<std::uint16_t>(XdlmsError::Deviates);

}  // namespace

class TestClientDeviations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanExchangesNameNothing() {
        ClientHarness h;
        QVERIFY(associated(h));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401C100090C07E8060F0614172D00FF8880");
        QVERIFY(h.client->release(h.now));
        h.feed("6303800100");
        QCOMPARE(met(h), QByteArray());
    }

    void keepsTheValueInFrontOfStrayOctets() {
        ClientHarness h;
        QVERIFY(associated(h));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401C100090C07E8060F0614172D00FF8880090F07E8");
        const auto events = h.events();
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(shown(std::get<event::ValueRead>(events[0]).result), shown(Data::octetString(hex("07E8060F0614172D00FF8880"))));
        QCOMPARE(idsOf(h.deviations), QByteArray("trailing-octets"));
        QCOMPARE(h.deviations[0].detail, std::int64_t{18});
        QCOMPARE(h.deviations[0].octets, hex("C401C100090C07E8060F0614172D00FF8880090F07E8"));
    }

    void keepsOnlyTheBeginningOfALongMessage() {
        ClientHarness h;
        QVERIFY(associated(h));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        Bytes answer = hex("C401C10009820100");
        answer.resize(answer.size() + 256 + 9);
        h.feed(BytesView(answer));
        QCOMPARE(met(h), QByteArray("trailing-octets"));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        answer[2] = 0xC2;
        h.feed(BytesView(answer));
        h.events();
        QCOMPARE(h.deviations[0].octets.size(), std::size_t{64});
    }

    void namesDeviationsOfAnswers_data() {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* label, const char* answers, const char* found) {
            QTest::newRow(label) << QByteArray(answers) << QByteArray(found);
        };
        row("priority changed", "C40141001105", "invoke-priority");
        row("service class changed", "C40181001105", "invoke-priority");
        row("another id", "C401C7001105", "invoke-id-other");
        row("another service", "C501C100", "service-other");
        row("exception", "D80203", "exception-for-attribute");
        row("blocks from 0", "C402C1000000000000 0209 02 / C402C1010000000100 02 AABB", "block-from-zero");
        row("block out of order", "C402C1000000000100 0209 02 / C402C1000000000500 02 AABB", "block-number-other");
        row("last block early", "C402C1000000000100 0209 05 / C402C1010000000200 02 AABB", "block-last-early");
        row("last block missing", "C402C1000000000100 0209 02 / C402C1000000000200 02 AABB / C401C10110", "block-last-missing");
        row("value in the middle of blocks", "C402C1000000000100 0209 02 / C401C1001105", "block-transfer-broken");
        row("stray octets behind the blocks", "C402C1000000000100 0209 02 / C402C1010000000200 03 AABBCC", "trailing-octets");
        row("long length in blocks", "C402C1000000000100 0209 81 / C402C1010000000200 03 02AABB", "length-long");
    }
    void namesDeviationsOfAnswers() {
        QFETCH(QByteArray, answers);
        QFETCH(QByteArray, found);
        ClientHarness h;
        QVERIFY(associated(h));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        for (const QByteArray& answer : answers.split('/')) h.feed(answer.toStdString());
        QCOMPARE(met(h), found);
    }

    void readsBlocksThatCountFromZero() {
        ClientHarness h;
        QVERIFY(associated(h));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        QVERIFY(!h.transmitted().empty());
        h.feed("C402C10000000000000209 02");
        QCOMPARE(h.transmittedHex(), QByteArray("C002C100000000"));
        h.feed("C402C101000000010002AABB");
        QCOMPARE(shown(h.only<event::ValueRead>()->result), shown(Data::octetString(hex("AABB"))));
    }

    void namesTheBareValueOfAnAction() {
        ClientHarness h;
        QVERIFY(associated(h));
        QVERIFY(h.client->action(method, std::nullopt, h.now));
        h.feed("C702C101000000010212 0005");
        QVERIFY(h.client->isAssociated());
        h.events();
        QVERIFY(h.client->action(method, std::nullopt, h.now));
        h.feed("C702C20100000001031200 05");
        QCOMPARE(met(h), QByteArray("action-value-bare"));
    }

    void namesARefusedList() {
        for (const auto& [answer, found] : {std::pair("D80102", "list-refused"), std::pair("C403C101001105", "list-count list-refused"),
                                            std::pair("C401C102", "list-refused")}) {
            ClientHarness h;
            QVERIFY(associated(h));
            QVERIFY(h.client->getList({{clockTime, std::nullopt}, {clockTime, std::nullopt}}, h.now));
            h.feed(answer);
            QCOMPARE(met(h), QByteArray(found));
            QCOMPARE(h.transmittedHex().left(4), QByteArray("C003"));
            QCOMPARE(h.transmittedHex().left(4), QByteArray("C001"));
        }
    }

    void namesPdusLongerThanProposed() {
        ClientOptions options;
        options.association.proposedPduSize = 20;
        ClientHarness h({}, std::move(options));
        QVERIFY(associated(h));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401C100091100112233445566778899AABBCCDDEEFF00");
        QCOMPARE(met(h), QByteArray("pdu-too-long"));
    }

    void namesNotificationsThatWereNotNegotiated() {
        ClientHarness h;
        QVERIFY(h.associate(0x00001F));
        h.feed("0F00000001001105");
        QCOMPARE(met(h), QByteArray("notification-unnegotiated"));
        ClientHarness granted;
        QVERIFY(associated(granted));
        granted.feed("C20000010000600101FF021105");
        QCOMPARE(met(granted), QByteArray());
    }

    void namesWhatAnAssociationDepartsIn() {
        for (const auto& [answer, found] : {std::pair("D80101", "stale-association"), std::pair("D80203", "associate-answered-by-error"),
                                            std::pair("0E010600", "associate-answered-by-error"),
                                            std::pair("6117A109060760857405080101A203020101A305A10302010D", "rejection-without-initiate")}) {
            ClientHarness h;
            QVERIFY(h.client->associate(h.now));
            h.feed(answer);
            QCOMPARE(met(h), QByteArray(found));
        }
    }

    void namesWhatAReleaseDepartsIn() {
        for (const auto& [answer, found] : {std::pair("6300", "rlre-reason-missing"), std::pair("63178001", "rlre-broken"),
                                            std::pair("D80202", "release-answered-by-error")}) {
            ClientHarness h;
            QVERIFY(associated(h));
            QVERIFY(h.client->release(h.now));
            h.feed(answer);
            QVERIFY(!h.client->isAssociated());
            QCOMPARE(met(h), QByteArray(found));
        }
        ClientHarness silent;
        QVERIFY(associated(silent));
        QVERIFY(silent.client->release(silent.now));
        silent.advance(5s);
        QCOMPARE(met(silent), QByteArray("release-unanswered"));
    }

    void passesOnWhatTheLinkMet() {
        ClientHarness h;
        QVERIFY(associated(h));
        h.link->report(LinkDeviated{Deviation::FrameTooLong, 200, hex("AABB")});
        h.advance(0ms);
        h.events();
        QCOMPARE(idsOf(h.deviations), QByteArray("frame-too-long"));
        QCOMPARE(h.deviations[0].detail, std::int64_t{200});
    }

    void strictModeRefusesTheSameAnswers() {
        ClientHarness h({}, strictly());
        QVERIFY(associated(h));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401C10011050F");
        const auto failed = h.only<event::RequestFailed>();
        QVERIFY(failed && failed->error.code == deviates);
        QCOMPARE(failed->error.detail, static_cast<std::int64_t>(Deviation::TrailingOctets));
        QVERIFY(h.client->isAssociated());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401C2001105");
        QVERIFY(h.only<event::ValueRead>());
    }

    void strictModeRefusesADeviatingAssociation() {
        ClientHarness h({}, strictly());
        QVERIFY(h.client->associate(h.now));
        h.feed("6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400001E1F0400FA00");
        const auto failed = h.only<event::Failed>();
        QVERIFY(failed && failed->error.code == deviates);
        QCOMPARE(failed->error.detail, static_cast<std::int64_t>(Deviation::VaaName));
    }

    void strictModeLetsKnownDeviationsAndNotesPass() {
        ClientHarness h({}, strictly({Deviation::TrailingOctets}));
        QVERIFY(associated(h));
        for (const char* answer : {"C401C10011050F", "C401C20003FF"}) {
            QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
            h.feed(answer);
            QVERIFY(h.only<event::ValueRead>());
        }
        QCOMPARE(idsOf(h.deviations), QByteArray("trailing-octets boolean-other"));
    }

    void strictModeCountsWhatTheLinkMet() {
        ClientHarness h({}, strictly());
        QVERIFY(associated(h));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.link->report(LinkDeviated{Deviation::FrameTooLong, 200, {}});
        h.feed("C401C1001105");
        QVERIFY(h.only<event::RequestFailed>()->error.code == deviates);
    }
};

QTEST_APPLESS_MAIN(TestClientDeviations)
#include "tst_client_deviations.moc"

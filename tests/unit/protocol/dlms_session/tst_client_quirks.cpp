#include "ClientHarness.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;

/// Options for meters that need something else than the usual, seen on the wire.
class TestClientQuirks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usualInvokeIdsCountFromC1() {
        ClientHarness h;
        QVERIFY(h.associate());
        for (const char* id : {"C1", "C2", "C3"}) {
            QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
            QCOMPARE(h.transmittedHex().mid(4, 2), QByteArray(id));
            h.feed("C401" + std::string(id) + "0100");
        }
    }

    void serviceClassPriorityAndFirstIdAreOptions() {
        ClientOptions options;
        options.firstInvoke = 0x8E;
        ClientHarness h({}, std::move(options));
        QVERIFY(h.associate());
        for (const char* id : {"8E", "8F", "81", "82"}) {
            QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
            QCOMPARE(h.transmittedHex().mid(4, 2), QByteArray(id));
            h.feed("C401" + std::string(id) + "001105");
            QVERIFY(h.only<event::ValueRead>());
        }
        QVERIFY(h.deviations.empty() || h.deviations.front().deviation == Deviation::ConformanceBeyondProposal);
    }

    void oneIdForEachRequestIsAnOption() {
        ClientOptions options;
        options.firstInvoke = 0x81;
        options.countInvokeIds = false;
        ClientHarness h({}, std::move(options));
        QVERIFY(h.associate());
        for (int i = 0; i < 20; ++i) {
            QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
            QCOMPARE(h.transmittedHex().mid(4, 2), QByteArray("81"));
            h.feed("C40181001105");
            QVERIFY(h.only<event::ValueRead>());
        }
    }

    void listsHaveAtMostSoManyMembers() {
        ClientOptions options;
        options.withListMax = 2;
        ClientHarness h({}, std::move(options));
        QVERIFY(h.associate());
        QVERIFY(h.client->getList({5, {clockTime, std::nullopt}}, h.now));
        QCOMPARE(h.transmittedHex().left(8), QByteArray("C003C102"));
        h.feed("C403C1020011010011 02");
        QCOMPARE(h.transmittedHex().left(8), QByteArray("C003C202"));
        h.feed("C403C20200110300 1104");
        QCOMPARE(h.transmittedHex().left(6), QByteArray("C001C3"));
        h.feed("C401C3001105");
        QCOMPARE(h.only<event::ValuesRead>()->results.size(), std::size_t{5});
    }

    void listsOfOneAreNone() {
        ClientOptions options;
        options.withListMax = 1;
        ClientHarness h({}, std::move(options));
        QVERIFY(h.associate());
        QVERIFY(h.client->getList({2, {clockTime, std::nullopt}}, h.now));
        QCOMPARE(h.transmittedHex().left(4), QByteArray("C001"));
        QVERIFY(h.client->release(h.now));
        QVERIFY(!h.transmitted().empty());
        h.feed("6303800100");
        h.events();
        QVERIFY(h.associate());
        QVERIFY(h.client->setList({2, {clockTime, std::nullopt}}, {Data::null(), Data::null()}, h.now));
        QCOMPARE(h.transmittedHex().left(4), QByteArray("C101"));
    }

    void anyApduCanBeExchanged() {
        ClientHarness h;
        QVERIFY(!h.client->exchange(hex("C00201"), h.now));
        QVERIFY(h.associate());
        const auto id = h.client->exchange(hex("C002C500000007"), h.now);
        QVERIFY(id);
        QCOMPARE(h.transmittedHex(), QByteArray("C002C500000007"));
        h.feed("D80203");
        const auto answered = h.only<event::Answered>();
        QVERIFY(answered && answered->id == *id);
        QCOMPARE(answered->apdu, hex("D80203"));
    }
};

QTEST_APPLESS_MAIN(TestClientQuirks)
#include "tst_client_quirks.moc"

#include "ClientHarness.h"

using namespace ami;
using namespace ami::test;

namespace {

const AttributeRef profileBuffer{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};
const AttributeRef serial{cls::data, Obis(0, 0, 96, 1, 0), 2};

/// The next thing that happens makes the session look at its link.
void strain(ClientHarness& h) {
    h.link->wants = true;
    h.advance(0ms);
    h.advance(0ms);
}

struct Taken {
    Bytes octets;
    int restarts = 0;
    bool mayRestart = true;

    ValueSink sink() {
        return [this](BytesView piece) -> Result<void> {
            append(octets, piece);
            return {};
        };
    }
    ValueRestart restart() {
        return [this] {
            if (!mayRestart) return false;
            ++restarts;
            octets.clear();
            return true;
        };
    }
};

}  // namespace

class TestClientReconnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadIsStartedAgainInANewAssociation() {
        ClientHarness h;
        Taken taken;
        QVERIFY(h.associate());
        QVERIFY(h.client->getStream(profileBuffer, std::nullopt, taken.sink(), h.now, taken.restart()));
        h.transmitted();
        h.feed("C402C100 00000001 00 05 0102020111");
        h.transmitted();
        strain(h);
        QVERIFY(h.transmittedHex().startsWith("60"));  // the AARQ
        QCOMPARE(h.link->reconnects, 1);
        QCOMPARE(taken.restarts, 1);
        QVERIFY(h.client->isAssociated());
        QVERIFY(h.only<event::Reconnecting>());
        h.feed(BytesView(acceptingAare()));
        QVERIFY(h.only<event::Associated>());
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100070100630100FF0200"));
        h.feed("C401C100 0102 0201 1105 0201 1106");
        QVERIFY(h.only<event::ValueRead>());
        QCOMPARE(toHex(taken.octets), std::string("01020201110502011106"));
    }

    void aReadThatCannotBeTakenBackGoesOn() {
        ClientHarness h;
        Taken taken;
        taken.mayRestart = false;
        QVERIFY(h.associate());
        QVERIFY(h.client->getStream(profileBuffer, std::nullopt, taken.sink(), h.now, taken.restart()));
        h.transmitted();
        h.feed("C402C100 00000001 00 05 0102020111");
        h.transmitted();
        strain(h);
        QVERIFY(h.transmitted().empty());
        QCOMPARE(h.link->reconnects, 0);
        h.feed("C402C101 00000002 00 05 0502011106");
        QVERIFY(h.only<event::ValueRead>());
    }

    void nothingThatChangesTheMeterIsSentTwice() {
        for (const bool action : {false, true}) {
            ClientHarness h;
            QVERIFY(h.associate());
            if (action) QVERIFY(h.client->action({cls::data, Obis(0, 0, 96, 1, 0), 1}, Data::integer(0), h.now));
            else QVERIFY(h.client->set(serial, Data::integer(1), h.now));
            QVERIFY(!h.transmitted().empty());
            strain(h);
            QVERIFY(h.transmitted().empty());
            QCOMPARE(h.link->reconnects, 0);
        }
    }

    void nothingIsDoneWhileNobodyAsks() {
        ClientHarness h;
        QVERIFY(h.associate());
        strain(h);
        QVERIFY(h.transmitted().empty());
        QCOMPARE(h.link->reconnects, 0);
        QVERIFY(h.client->get(serial, std::nullopt, h.now));
        h.advance(0ms);
        QVERIFY(h.transmittedHex().startsWith("60"));
        h.feed(BytesView(acceptingAare()));
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100010000600100FF0200"));
    }

    void requestsThatComeMeanwhileWait() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(serial, std::nullopt, h.now));
        h.transmitted();
        strain(h);
        QVERIFY(h.transmittedHex().startsWith("60"));
        QVERIFY(h.client->set(serial, Data::integer(1), h.now));
        QVERIFY(h.transmitted().empty());
        h.feed(BytesView(acceptingAare()));
        QVERIFY(h.transmittedHex().startsWith("C001"));
        h.feed("C401C100 1105");
        QVERIFY(h.transmittedHex().startsWith("C101"));
    }

    void aRefusalOfTheNewAssociationEndsEverything() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(serial, std::nullopt, h.now));
        h.transmitted();
        strain(h);
        h.transmitted();
        // result 1, rejected permanently; diagnostic 13, authentication failure
        h.feed("611F A109060760857405080101 A203020101 A305A10302010D BE0604040E010602");
        QVERIFY(h.only<event::Failed>());
        QVERIFY(!h.client->isAssociated());
    }

    void aReleaseMeanwhileEndsTheRequests() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->get(serial, std::nullopt, h.now));
        h.transmitted();
        strain(h);
        h.transmitted();
        h.events();
        QVERIFY(h.client->release(h.now));
        int failed = 0, released = 0;
        for (const auto& event : h.events()) {
            failed += std::holds_alternative<event::RequestFailed>(event);
            released += std::holds_alternative<event::Released>(event);
        }
        QCOMPARE(failed, 1);
        QCOMPARE(released, 1);
    }
};

QTEST_APPLESS_MAIN(TestClientReconnect)
#include "tst_client_reconnect.moc"

#include "ClientHarness.h"

#include <algorithm>

using namespace ami;
using namespace ami::test;

namespace {

/// A situation of the session, with the requests that are open in it.
struct Situation {
    const char* name;
    bool numberedLink;
    int openRequests;
    void (*enter)(ClientHarness&);
    ClientOptions (*options)() = [] { return ClientOptions{}; };
};

ClientOptions generalBlocks() {
    ClientOptions options;
    options.association.proposedConformance = Conformance::everyLogicalName();
    return options;
}
ClientOptions byShortName() {
    ClientOptions options;
    options.association.referencing = Referencing::ShortName;
    options.association.proposedConformance = Conformance::shortName();
    return options;
}
bool associateByShortName(ClientHarness& h) {
    if (!h.client->associate(h.now)) return false;
    h.transmitted();
    h.feed("6129A109060760857405080102A203020100A305A103020100BE10040E0800065F1F04001C1B200028FA00");
    h.client->useShortNames({{0x2710, cls::clock, 0, clockTime.instance}, {0x2800, cls::disconnectControl, 0, Obis(0, 0, 96, 3, 10)}});
    return h.client->isAssociated();
}

const AttributeRef profileBuffer{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};
const AttributeRef deviceName{cls::data, Obis(0, 0, 42, 0, 0), 2};
const MethodRef method{cls::disconnectControl, Obis(0, 0, 96, 3, 10), 1};

bool started(const Result<RequestId>& id) { return id.has_value(); }

const Situation situations[] = {
    {"idle", false, 0, [](ClientHarness&) {}},
    {"associating", false, 0, [](ClientHarness& h) { QVERIFY(h.client->associate(h.now)); }},
    {"associated", false, 0, [](ClientHarness& h) { QVERIFY(h.associate()); }},
    {"get", false, 1, [](ClientHarness& h) { QVERIFY(h.associate() && started(h.client->get(clockTime, std::nullopt, h.now))); }},
    {"get on hdlc", true, 1, [](ClientHarness& h) { QVERIFY(h.associate() && started(h.client->get(clockTime, std::nullopt, h.now))); }},
    {"two gets", false, 2, [](ClientHarness& h) {
         QVERIFY(h.associate() && started(h.client->get(clockTime, std::nullopt, h.now)) && started(h.client->get(clockTime, std::nullopt, h.now)));
     }},
    {"get in blocks", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate() && started(h.client->get(profileBuffer, std::nullopt, h.now)));
         h.feed("C402C10000000001000C010506000000010600000002");
     }},
    {"list", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate() && started(h.client->getList({{clockTime, std::nullopt}, {deviceName, std::nullopt}}, h.now)));
     }},
    {"list after fallback", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate() && started(h.client->getList({{clockTime, std::nullopt}, {deviceName, std::nullopt}}, h.now)));
         h.feed("D80102");
     }},
    {"set", false, 1, [](ClientHarness& h) { QVERIFY(h.associate() && started(h.client->set(clockTime, Data::null(), h.now))); }},
    {"set in blocks", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate(0x007EDF, 40) && started(h.client->set(clockTime, Data::octetString(Bytes(90, 1)), h.now)));
     }},
    {"set list", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate() && started(h.client->setList({{clockTime, std::nullopt}, {deviceName, std::nullopt}}, {Data::null(), Data::null()}, h.now)));
     }},
    {"action", false, 1, [](ClientHarness& h) { QVERIFY(h.associate() && started(h.client->action(method, std::nullopt, h.now))); }},
    {"action in blocks", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate() && started(h.client->action(method, std::nullopt, h.now)));
         h.feed("C702C1 00 00000001 03 000100");
     }},
    {"action with blocks out", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate(0x007EDF, 40) && started(h.client->action(method, Data::octetString(Bytes(90, 1)), h.now)));
     }},
    {"action list", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate() && started(h.client->actionList({method, method}, {Data::null(), Data::null()}, h.now)));
     }},
    {"set list in blocks", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate(0x007EDF, 44) && started(h.client->setList({{clockTime, std::nullopt}, {deviceName, std::nullopt}},
                                                                       {Data::octetString(Bytes(60, 1)), Data::octetString(Bytes(60, 1))}, h.now)));
     }},
    {"access", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate(0x02FEDF) && started(h.client->access({AccessSpecification::get(clockTime)}, {Data::null()}, {}, h.now)));
     }, generalBlocks},
    {"get with general blocks", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate(0x207EDF, 40) && started(h.client->get(clockTime, std::nullopt, h.now)));
     }, generalBlocks},
    {"get in general blocks", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate(0x207EDF, 40) && started(h.client->get(clockTime, std::nullopt, h.now)));
         h.feed("E0480001000004C401C100");
     }, generalBlocks},
    {"get in general blocks on hdlc", true, 1, [](ClientHarness& h) {
         QVERIFY(h.associate(0x207EDF, 40) && started(h.client->get(clockTime, std::nullopt, h.now)));
         h.feed("E0010001000004C401C100");
     }, generalBlocks},
    {"set in general blocks", false, 1, [](ClientHarness& h) {
         QVERIFY(h.associate(0x207EDF, 40) && started(h.client->set(clockTime, Data::octetString(Bytes(90, 1)), h.now)));
     }, generalBlocks},
    {"pre-established", false, 1, [](ClientHarness& h) {
         QVERIFY(h.client->associate(h.now) && started(h.client->get(clockTime, std::nullopt, h.now)));
     }, [] {
         ClientOptions options;
         InitiateResponse terms;
         terms.conformance = Conformance::logicalName();
         options.association.preEstablished = terms;
         return options;
     }},
    {"associating by short names", false, 0, [](ClientHarness& h) { QVERIFY(h.client->associate(h.now)); }, byShortName},
    {"reading the short names", false, 1, [](ClientHarness& h) {
         QVERIFY(h.client->associate(h.now));
         h.feed("6129A109060760857405080102A203020100A305A103020100BE10040E0800065F1F04001C1B200028FA00");
         QVERIFY(started(h.client->get(clockTime, std::nullopt, h.now)));
     }, byShortName},
    {"read", false, 1, [](ClientHarness& h) {
         QVERIFY(associateByShortName(h) && started(h.client->get(clockTime, std::nullopt, h.now)));
     }, byShortName},
    {"read on hdlc", true, 1, [](ClientHarness& h) {
         QVERIFY(associateByShortName(h) && started(h.client->get(clockTime, std::nullopt, h.now)));
     }, byShortName},
    {"read in blocks", false, 1, [](ClientHarness& h) {
         QVERIFY(associateByShortName(h) && started(h.client->get(clockTime, std::nullopt, h.now)));
         h.feed("0C01 02 00 0001 03 010006");
     }, byShortName},
    {"write", false, 1, [](ClientHarness& h) {
         QVERIFY(associateByShortName(h) && started(h.client->set(clockTime, Data::null(), h.now)));
     }, byShortName},
    {"write in blocks", false, 1, [](ClientHarness& h) {
         QVERIFY(associateByShortName(h) && started(h.client->set(clockTime, Data::octetString(Bytes(90, 1)), h.now)));
     }, byShortName},
    {"method by short name", false, 1, [](ClientHarness& h) {
         QVERIFY(associateByShortName(h) && started(h.client->action(method, Data::octetString(Bytes(90, 1)), h.now)));
     }, byShortName},
    {"releasing", false, 0, [](ClientHarness& h) { QVERIFY(h.associate() && h.client->release(h.now)); }},
    {"releasing with a request open", false, 0, [](ClientHarness& h) {
         QVERIFY(h.associate() && started(h.client->get(clockTime, std::nullopt, h.now)) && h.client->release(h.now));
         h.events();
     }},
};

/// Every APDU kind, with the invoke-ids that fit, came before, and never were.
const char* const inputs[] = {
    "", "00", "60", "6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F040000101D00800007",
    "6117A109060760857405080101A203020101A305A10302010D", "61", "6200", "6300", "6303800100", "63FF",
    "601DA109060760857405080101BE10040E01000000065F1F0400001E1DFFFF",
    "C001C100080000010000FF0200", "C002C100000001", "C003C10100080000010000FF0200", "C101C100080000010000FF02001105",
    "C102C100080000010000FF0200000000000103090401", "C103C1000000000201AA", "C104C10100080000010000FF0200011105", "C301C10046000060030AFF0100", "C302C100000001",
    "C401C1001105", "C401C2001105", "C401C9001105", "C401C10103", "C401C101", "C402C100000000010001AA", "C402C1010000000100021105", "C402C101000000020001AA",
    "C402C100000000020001AA", "C402C100000000000001AA", "C402C100000000010103", "C402C101000000010103", "C403C1020011050104", "C403C1010104", "C403C100", "C404C1", "C4", "C401",
    "C501C100", "C501C103", "C502C100000001", "C502C100000002", "C503C10000000001", "C503C11300000001", "C504C1000000000001", "C505C1020000", "C505C10100", "C5",
    "C701C10000", "C701C10001001105", "C701C10300", "C702C101000000010400010011", "C702C1010000000102" "1105", "C702C101000000020205" "05", "C702C1000000000200", "C703C1", "C7",
    "D80101", "D80202", "D80102", "D8", "0E010203", "0E010600", "0E", "0F0063D76A0003FF", "0F", "C20000010000600B00FF021105", "C2", "C8", "CC", "DB00", "DD00", "FF",
    // ACTION and SET lists and blocks
    "C704C100000001", "C704C100000002", "C704C1", "C703C1020000000100" "1107", "C703C1020000", "C504C102000000000001", "C504C102000000000003", "C504C1",
    // ACCESS, data-notification-confirm, general blocks
    "D9C000000100000000", "DAC0000001000001110501" "0100", "DAC00000010000000000", "DAC0000002000001110501" "0100", "DA", "DAC0", "100000000100", "10",
    "E0", "E00800010000", "E0080000000001C4", "E0880001000007C401C1001105AA", "E0880001000006C401C1001105", "E0880002000002" "1105", "E0080002000100", "E0480002000002" "1105",
    "E0880001000006C401C9001105", "E0880001000300", "E0840001000400", "E0000001000001AA", "E0800001000007" "0F000000010000", "E0C80005000001AA", "E0880001FFFF00",
    // short names
    "050102FA08", "0C01001105", "0C010104", "0C0102000001" "03010006", "0C0102010002" "0400001391", "0C0102000002" "0100", "0C01030001", "0C00", "0C020011050104", "0C",
    "0D0100", "0D010103", "0D01020001", "0D01020002", "0D00", "0D020000", "0D", "18000102271001" "1105", "18", "0E050201", "0E060302",
};

int endings(const std::vector<ClientEvent>& events, bool& gone) {
    int count = 0;
    for (const auto& event : events) {
        count += std::holds_alternative<event::ValueRead>(event) || std::holds_alternative<event::ValuesRead>(event) ||
                         std::holds_alternative<event::AttributeWritten>(event) || std::holds_alternative<event::AttributesWritten>(event) ||
                         std::holds_alternative<event::MethodInvoked>(event) || std::holds_alternative<event::MethodsInvoked>(event) ||
                         std::holds_alternative<event::AccessAnswered>(event) || std::holds_alternative<event::RequestFailed>(event)
                     ? 1
                     : 0;
        gone = gone || std::holds_alternative<event::Failed>(event) || std::holds_alternative<event::Released>(event);
    }
    return count;
}

}  // namespace

class TestClientStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInputInEverySituationIsHandled_data() {
        QTest::addColumn<int>("situation");
        for (int i = 0; i < int(std::size(situations)); ++i) QTest::newRow(situations[i].name) << i;
    }
    void everyInputInEverySituationIsHandled() {
        QFETCH(int, situation);
        const Situation& s = situations[situation];
        for (std::size_t i = 0; i < std::size(inputs); ++i) {
            for (std::size_t j = 0; j < std::size(inputs); ++j) {
                // A quarter of the pairs, each input with many others, and each twice.
                if ((i + j) % 4 != 0 && i != j) continue;
                const char* const first = inputs[i];
                const char* const second = inputs[j];
                MemoryLink::Script script;
                if (s.numberedLink) script.parameters = HdlcParameters{};
                ClientHarness h(script, s.options());
                s.enter(h);
                std::vector<ClientEvent> events = h.events();
                events.clear();
                const auto gather = [&] {
                    while (!h.transmitted().empty()) {}
                    for (auto& event : h.events()) events.push_back(std::move(event));
                };
                h.feed(first);
                gather();
                h.feed(second);
                gather();
                // Whatever was left unanswered ends by its deadlines.
                for (int guard = 0; guard < 50 && h.client->nextDeadline(); ++guard) {
                    h.now = std::max(h.now, *h.client->nextDeadline());
                    h.client->handleDeadline(h.now);
                    gather();
                }
                const QByteArray what = QByteArray(first) + " then " + second;
                QVERIFY2(!h.client->nextDeadline(), what.constData());
                bool gone = false;
                const int ended = endings(events, gone);
                QVERIFY2(gone ? ended <= s.openRequests : ended == s.openRequests, what.constData());
                QVERIFY2(!(gone && h.client->isAssociated()), what.constData());
                const auto ends = std::count_if(events.begin(), events.end(), [](const ClientEvent& event) {
                    return std::holds_alternative<event::Failed>(event) || std::holds_alternative<event::Released>(event);
                });
                QVERIFY2(ends <= 1, what.constData());
            }
        }
    }

    void unaskedApdusAreNoise() {
        for (const char* apdu : inputs) {
            ClientHarness h;
            QVERIFY(h.associate());
            h.feed(apdu);
            QVERIFY2(h.client->isAssociated(), apdu);
            for (const auto& event : h.events()) {
                QVERIFY2(std::holds_alternative<event::Noise>(event) || std::holds_alternative<event::NotificationReceived>(event), apdu);
            }
        }
    }

    void linkNoiseIsPassedOn() {
        ClientHarness h;
        QVERIFY(h.associate());
        const Error bad{Fault::Malformed, Layer::Hdlc, 2, 17};
        h.link->report(LinkNoise{bad});
        h.advance(0ms);
        QCOMPARE(h.only<event::Noise>()->reason, bad);
    }
};

QTEST_GUILESS_MAIN(TestClientStates)
#include "tst_client_states.moc"

#include "ServerHarness.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Wrapper.h"

using namespace ami;
using namespace ami::test;

namespace {

const MethodRef openRelay{cls::disconnectControl, Obis(0, 0, 96, 3, 10), 1};
const MethodRef closeRelay{cls::disconnectControl, Obis(0, 0, 96, 3, 10), 2};
const AttributeRef name1{cls::data, Obis(0, 0, 96, 1, 1), 2}, name2{cls::data, Obis(0, 0, 96, 1, 2), 2};

ClientOptions everything() {
    ClientOptions options;
    options.association.proposedConformance = Conformance::everyLogicalName().without(Conformance::GeneralBlockTransfer);
    return options;
}
constexpr std::uint32_t all = 0x02FEDF | 0x40;  // everything above but general-block-transfer

Data text(std::size_t octets) { return Data::octetString(Bytes(octets, 0xA5)); }

}  // namespace

class TestServiceDetails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ---- ACTION

    void actionParametersGoInBlocks() {
        ClientHarness h;
        QVERIFY(h.associate(0x007EDF, 30));
        QVERIFY(h.client->action(openRelay, text(30), h.now));
        // C3 04, method, block 1: 30 octets with 12 of the parameter 09 1E A5 …
        QCOMPARE(h.transmittedHex(), QByteArray("C304C10046000060030AFF0100000000010C091EA5A5A5A5A5A5A5A5A5A5"));
        h.feed("C704C100000001");
        QCOMPARE(h.transmittedHex(), QByteArray("C306C1010000000214") + QByteArray("A5").repeated(20));
        h.feed("C701C10000");
        QVERIFY(h.only<event::MethodInvoked>()->outcome == (ActionOutcome{ActionResult::Success, std::nullopt}));
    }

    void actionBlocksEndEarlyWithARefusalOnly() {
        for (const char* answer : {"C701C10F00", "C701C10000", "C704C100000002", "C702C1010000000103000000", "C703C1010000"}) {
            ClientHarness h({.parameters = HdlcParameters{}});
            QVERIFY(h.associate(0x007EDF, 30));
            QVERIFY(h.client->action(openRelay, text(60), h.now));
            h.feed(answer);
            bool refused = false, failed = false;
            for (const auto& event : h.events()) {
                if (const auto* method = std::get_if<event::MethodInvoked>(&event)) refused = method->outcome.result == ActionResult::LongActionAborted;
                failed = failed || std::holds_alternative<event::RequestFailed>(event);
            }
            QVERIFY2(std::string_view(answer) == "C701C10F00" ? refused && !failed : failed && !refused, answer);
        }
    }

    /// gvtret/spodes-rs, src/service/action.rs: C3 03 with two methods, an integer and null-data.
    void actionListGoesInOneRequest() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->actionList({openRelay, closeRelay}, {Data::integer(0), Data::null()}, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C303C1020046000060030AFF010046000060030AFF02020F0000"));
        h.feed("C703C1020000000100" "1107");
        const auto invoked = h.only<event::MethodsInvoked>();
        QVERIFY(invoked->outcomes == (std::vector<ActionOutcome>{{ActionResult::Success, std::nullopt}, {ActionResult::Success, GetResult(Data::unsigned8(7))}}));
    }

    void refusedActionListIsInvokedOneByOne() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->actionList({openRelay, closeRelay}, {Data::integer(0), Data::null()}, h.now));
        h.transmitted();
        h.feed("D80102");
        QCOMPARE(h.transmittedHex(), QByteArray("C301C20046000060030AFF01010F00"));
        h.feed("C701C20000");
        QCOMPARE(h.transmittedHex(), QByteArray("C301C30046000060030AFF0200"));
        h.feed("C701C30300");
        const auto invoked = h.only<event::MethodsInvoked>();
        QCOMPARE(invoked->outcomes[1].result, ActionResult::ReadWriteDenied);
    }

    void actionListWithTooFewOutcomesFails() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->actionList({openRelay, closeRelay}, {Data::integer(0), Data::null()}, h.now));
        h.feed("C703C1010000");
        QVERIFY(h.only<event::RequestFailed>());
        QCOMPARE(h.client->actionList({openRelay}, {}, h.now).error().fault, Fault::Misuse);
    }

    void serverTakesActionBlocks() {
        ServerHarness h;
        h.associate();
        QCOMPARE(h.ask("C304C10046000060030AFF01 00 00000001 02 0904"), QByteArray("C704C100000001"));
        QCOMPARE(h.meter.actions, 0);
        QCOMPARE(h.ask("C306C1 00 00000002 01 AA"), QByteArray("C704C100000002"));
        QCOMPARE(h.ask("C306C1 01 00000003 03 BBCCDD"), QByteArray("C701C100" "0100" "0904AABBCCDD"));
        QCOMPARE(h.meter.actions, 1);
        QCOMPARE(h.ask("C306C1 01 00000004 01 AA"), QByteArray("C701C11000"));  // no-long-action-in-progress
        QCOMPARE(h.ask("C304C10046000060030AFF01 00 00000001 02 0904"), QByteArray("C704C100000001"));
        QCOMPARE(h.ask("C306C1 00 00000005 01 AA"), QByteArray("C701C10F00"));  // long-action-aborted
        QCOMPARE(h.ask("C304C10046000060030AFF01 00 00000001 02 0904"), QByteArray("C704C100000001"));
        h.ask("C001C100080000010000FF0200");
        QCOMPARE(h.ask("C306C1 01 00000002 04 AABBCCDD"), QByteArray("C701C11000"));  // another request ended it
        QCOMPARE(h.ask("C304C10046000060030AFF01 01 00000001 02 0904"), QByteArray("C701C10C00"));  // no value: type-unmatched
        QCOMPARE(h.meter.actions, 1);
    }

    void serverTakesActionLists() {
        ServerHarness h;
        h.associate();
        QCOMPARE(h.ask("C303C1 02 0046000060030AFF01 0046000060030AFF07 02 1105 00"), QByteArray("C703C10200" "01001105" "0400"));
        QCOMPARE(h.ask("C303C1 02 0046000060030AFF01 0046000060030AFF07 01 1105"), QByteArray("D80103"));
        QCOMPARE(h.ask("C305C1 01 0046000060030AFF01 00 00000001 01 01"), QByteArray("C704C100000001"));
        QCOMPARE(h.ask("C306C1 01 00000002 02 1109"), QByteArray("C703C101000100" "1109"));
        QCOMPARE(h.ask("C305C1 01 0046000060030AFF01 01 00000001 03 021109"), QByteArray("C701C10C00"));
    }

    void longActionListAnswerComesInBlocks() {
        ServerHarness h;
        h.associate("001EFD", "0028");
        h.meter.reply = text(60);
        const QByteArray first = h.ask("C303C1 02 0046000060030AFF09 0046000060030AFF01 02 00 1105");
        QVERIFY2(first.startsWith("C702C10000000001") && first.size() == 80, first.constData());
        QVERIFY(h.ask("C302C100000001").startsWith("C702C10000000002"));
        QVERIFY(h.ask("C302C100000002").startsWith("C702C10100000003"));
    }

    // ---- SET

    void longListGoesInBlocks() {
        ClientHarness h;
        QVERIFY(h.associate(0x007EDF, 44));
        QVERIFY(h.client->setList({{name1, std::nullopt}, {name2, std::nullopt}}, {text(40), text(40)}, h.now));
        // C1 05, two attributes without selection, block 1; the raw data begins with the count of values.
        QCOMPARE(h.transmittedHex(), QByteArray("C105C10200010000600101FF020000010000600102FF02000000000001" "0E0209" "28" + QByteArray("A5").repeated(11)));
        h.feed("C502C100000001");
        QVERIFY(h.transmittedHex().startsWith("C103C10000000002"));
        h.feed("C502C100000002");
        QVERIFY(h.transmittedHex().startsWith("C103C10000000003"));
        h.feed("C502C100000003");
        QCOMPARE(h.transmittedHex(), QByteArray("C103C1010000000401A5"));
        h.feed("C504C1020003 00000004");
        QVERIFY(h.only<event::AttributesWritten>()->results ==
                (std::vector<DataAccessResult>{DataAccessResult::Success, DataAccessResult::ReadWriteDenied}));
    }

    void serverTakesListsInBlocks() {
        ServerHarness h;
        h.associate();
        h.meter.values[name1] = h.meter.values[name2] = Data::null();
        QCOMPARE(h.ask("C105C1 02 00010000600101FF0200 00010000600109FF0200 00 00000001 02 0211"), QByteArray("C502C100000001"));
        QCOMPARE(h.ask("C103C1 01 00000002 03 051106"), QByteArray("C504C1020004" "00000002"));
        QVERIFY(h.meter.values[name1] == Data::unsigned8(5));
        // Nothing of a list that is not understood to its end is written.
        QCOMPARE(h.ask("C105C1 02 00010000600101FF0200 00010000600102FF0200 01 00000001 04 02110711"), QByteArray("C504C1020C0C" "00000001"));
        QVERIFY(h.meter.values[name1] == Data::unsigned8(5));
    }

    void selectedPartsAreWritten() {
        ClientHarness h;
        QVERIFY(h.associate());
        QVERIFY(h.client->setSelected(name1, RawAccess{3, Data::unsigned8(4)}, Data::unsigned8(9), h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C101C100010000600101FF02010311041109"));
        ServerHarness s;
        s.associate();
        s.meter.values[name1] = Data::null();
        QCOMPARE(s.ask("C101C100010000600101FF02010311041109"), QByteArray("C501C100"));
        QVERIFY(*s.meter.lastSelection == SelectiveAccess(RawAccess{3, Data::unsigned8(4)}));
        s.associate("001EF9");
        QCOMPARE(s.ask("C101C100010000600101FF02010311041109"), QByteArray("C501C10D"));  // selective access not negotiated
    }

    // ---- attribute 0

    void allAttributesAreReadAndWrittenAtOnce() {
        ClientHarness h({}, everything());
        QVERIFY(h.associate(all));
        AttributeRef everyAttribute = name1;
        everyAttribute.attribute = 0;
        QVERIFY(h.client->get(everyAttribute, std::nullopt, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100010000600101FF0000"));
        ClientHarness plain;
        QVERIFY(plain.associate());
        QCOMPARE(plain.client->get(everyAttribute, std::nullopt, plain.now).error(),
                 makeError(Fault::Unsupported, Layer::Xdlms, XdlmsError::NotNegotiated, Conformance::Attribute0SupportedWithGet));
        QCOMPARE(plain.client->set(everyAttribute, Data::null(), plain.now).error().detail, std::int64_t{Conformance::Attribute0SupportedWithSet});
        ServerOptions withAttribute0;
        withAttribute0.conformance = Conformance::everyLogicalName();
        ServerHarness s(withAttribute0);
        s.meter.values[name1] = Data::unsigned8(5);
        s.associate("003EFD");
        QCOMPARE(s.ask("C001C100010000600101FF0000"), QByteArray("C401C100" "02020011" "05"));
        s.associate("001EFD");
        QCOMPARE(s.ask("C001C100010000600101FF0000"), QByteArray("C401C10103"));
        QCOMPARE(s.ask("C101C100010000600101FF000000"), QByteArray("C501C103"));
    }

    // ---- ACCESS

    void accessGoesOutAndComesBack() {
        ClientHarness h({}, everything());
        QVERIFY(h.associate(all));
        const auto id = h.client->access({AccessSpecification::get(clockTime), AccessSpecification::set(name1, RawAccess{3, Data::null()}),
                                          AccessSpecification::action(openRelay)},
                                         {Data::null(), Data::unsigned8(5), Data::integer(0)}, {.breakOnError = true, .echo = true}, h.now);
        QVERIFY(id);
        QCOMPARE(h.transmittedHex(), QByteArray("D9F000000100" "03" "0100080000010000FF02" "0500010000600101FF020300" "030046000060030AFF01"
                                                "03" "00" "1105" "0F00"));
        h.feed("DAF000000100 00 03 090C07E8060F0614172D00FF8880 00 00 03 0100 0203 03FA");
        const auto answer = h.only<event::AccessAnswered>();
        QVERIFY(answer && answer->id == *id);
        QVERIFY(answer->response.results == (std::vector<AccessResult>{{AccessService::Get, 0}, {AccessService::Set, 3}, {AccessService::Action, 250}}));
        QVERIFY(answer->response.data[0] == Data::octetString(hex("07E8060F0614172D00FF8880")));
    }

    void accessAnswerMustFitTheQuestion() {
        for (const char* bad : {"DAC00000010000010000", "DAC00000010000020000010100", "C401C1001105", "0C01001105", "DAC0", "DAC0000001000002000002010001"}) {
            ClientHarness h({.parameters = HdlcParameters{}}, everything());
            QVERIFY(h.associate(all));
            QVERIFY(h.client->access({AccessSpecification::get(clockTime), AccessSpecification::get(name1)}, {Data::null(), Data::null()}, {}, h.now));
            h.feed(bad);
            QVERIFY2(h.only<event::RequestFailed>(), bad);
        }
        ClientHarness h({}, everything());
        QVERIFY(h.associate(all));
        QVERIFY(h.client->access({AccessSpecification::get(clockTime)}, {Data::null()}, {}, h.now));
        h.transmitted();
        h.feed("DAC0000002000001001105010100");  // another long-invoke-id on datagrams: late
        QVERIFY(!h.only<event::RequestFailed>());
        h.feed("DAC000000100000111050101" "00");
        QVERIFY(h.only<event::AccessAnswered>());
        // A meter that broke off leaves the rest out.
        QVERIFY(h.client->access({AccessSpecification::get(clockTime), AccessSpecification::get(name1)}, {Data::null(), Data::null()},
                                 {.breakOnError = true}, h.now));
        h.feed("DAE000000200000100010104");
        QCOMPARE(h.only<event::AccessAnswered>()->response.results.size(), std::size_t{1});
    }

    void accessNeedsNegotiation() {
        ClientHarness h;
        QVERIFY(h.associate());
        QCOMPARE(h.client->access({AccessSpecification::get(clockTime)}, {Data::null()}, {}, h.now).error(),
                 makeError(Fault::Unsupported, Layer::Xdlms, XdlmsError::NotNegotiated, Conformance::Access));
        ClientHarness plain({}, everything());
        QVERIFY(plain.associate(Conformance::Access));
        QCOMPARE(plain.client->access({AccessSpecification::get(clockTime, EntryAccess{})}, {Data::null()}, {}, plain.now).error().detail,
                 std::int64_t{Conformance::SelectiveAccess});
        QCOMPARE(plain.client->access({AccessSpecification::get(clockTime)}, {}, {}, plain.now).error().fault, Fault::Misuse);
        ServerHarness s;
        s.associate("001E9D");
        QCOMPARE(s.ask("D9C000000100010100080000010000FF020100"), QByteArray("D80102"));
    }

    void serverRunsTheListInOrder() {
        ServerHarness h;
        h.meter.values[name1] = Data::unsigned8(1);
        h.associate("001EFD");
        // get, set, get again, action; long-invoke-id and no time come back.
        QCOMPARE(h.ask("D9C0000007 00 04 0100010000600101FF02 0200010000600101FF02 0100010000600101FF02 030046000060030AFF01 04 00 1109 00 0F05"),
                 QByteArray("DAC00000070000" "04" "1101" "00" "1109" "0F05" "04" "0100" "0200" "0100" "0300"));
        // continue on error
        QCOMPARE(h.ask("D9C0000008 00 02 0100010000600109FF02 0200010000600101FF02 02 00 110A"), QByteArray("DAC000000800000200000201040200"));
        QVERIFY(h.meter.values[name1] == Data::unsigned8(10));
        // break on error, with echo
        QCOMPARE(h.ask("D9F0000009 00 02 0100010000600109FF02 0200010000600101FF02 02 00 110B"),
                 QByteArray("DAF0000009000102" "0100010000600109FF02" "0200010000600101FF02" "020000" "02010402FA"));
        QVERIFY(h.meter.values[name1] == Data::unsigned8(10));
        // unconfirmed: done, not answered
        QCOMPARE(h.ask("D980000010 00 01 0200010000600101FF02 01 110C"), QByteArray());
        QVERIFY(h.meter.values[name1] == Data::unsigned8(12));
        QCOMPARE(h.ask("D9C0000011 00 02 0100010000600109FF02 0200010000600101FF02 01 00"), QByteArray("D80103"));
        h.associate("001EFD", "0020");
        h.meter.values[name1] = text(60);
        QCOMPARE(h.ask("D9C0000012 00 01 0100010000600101FF02 01 00"), QByteArray("D80104"));  // ACCESS has no blocks of its own
    }

    // ---- service class and priority

    void unconfirmedRequestsAreSentAndNotWaitedFor() {
        ClientHarness h({.onlyOneExchange = true}, everything());
        QVERIFY(h.associate(all));
        const auto set = h.client->setUnconfirmed(name1, Data::unsigned8(5), h.now);
        const auto action = h.client->actionUnconfirmed(openRelay, Data::integer(0), h.now);
        const auto access = h.client->access({AccessSpecification::set(name1)}, {Data::unsigned8(1)}, {.confirmed = false}, h.now);
        QCOMPARE(h.transmittedHex(), QByteArray("C1018100010000600101FF02001105"));
        QCOMPARE(h.transmittedHex(), QByteArray("C301820046000060030AFF01010F00"));
        QVERIFY(h.transmittedHex().startsWith("D98000000100"));
        QVERIFY(!h.client->nextDeadline());
        std::vector<RequestId> sent;
        for (const auto& event : h.events()) sent.push_back(std::get<event::RequestSent>(event).id);
        QVERIFY(sent == (std::vector<RequestId>{*set, *action, *access}));
        ClientHarness unable({.unanswered = false}, everything());
        QVERIFY(unable.associate(all));
        QVERIFY(unable.client->setUnconfirmed(name1, Data::unsigned8(5), unable.now));
        QCOMPARE(unable.only<event::RequestFailed>()->error.fault, Fault::Unsupported);
    }

    void serverDoesUnconfirmedRequestsInSilence() {
        ServerHarness h;
        h.meter.values[name1] = Data::null();
        h.associate();
        for (const char* request : {"C1018100010000600101FF02001105", "C1048101 00010000600101FF0200 01 1106", "C301810046000060030AFF0100",
                                    "C3038101 0046000060030AFF01 01 00"}) {
            QCOMPARE(h.ask(request), QByteArray());
        }
        QVERIFY(h.meter.values[name1] == Data::unsigned8(6));
        QCOMPARE(h.meter.actions, 2);
        QCOMPARE(h.ask("C0018100010000600101FF0200"), QByteArray("C40181001106"));  // a GET is a question whatever its class
        // Blocks are answered one by one, or there would be no transfer.
        QCOMPARE(h.ask("C1028100010000600101FF0200 00 00000001 01 11"), QByteArray("C5028100000001"));
    }

    void priorityIsLeftOutWhereItIsNotManaged() {
        ClientHarness h;
        QVERIFY(h.associate(0x003EDF));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C0014100080000010000FF0200"));
        h.feed("C401C1001105");  // meters repeat what they like in the upper bits
        QVERIFY(h.only<event::ValueRead>());
    }

    // ---- initiate

    void qualityOfServiceAndSizeZeroAreNegotiated() {
        ClientOptions options;
        options.association.qualityOfService = 3;
        options.association.proposedPduSize = 0;
        ClientHarness h({}, std::move(options));
        QVERIFY(h.client->associate(h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("601EA109060760857405080101BE11040F010000" "0103" "065F1F0400005E1F0000"));
        h.feed("612AA109060760857405080101A203020100A305A103020100BE11040F08" "0103" "065F1F0400005E1F00000007");
        const auto granted = h.only<event::Associated>();
        QCOMPARE(granted->negotiated.qualityOfService, std::optional<std::uint8_t>(3));
        QCOMPARE(granted->negotiated.maxPduSize, std::uint16_t{0xFFFF});
        ServerHarness s({.maxPduSize = 0});
        const QByteArray aare = s.ask("601EA109060760857405080101BE11040F0100000103065F1F0400005E1F0000");
        QVERIFY2(aare.endsWith("08" "0103" "065F1F0400005E1F00000007"), aare.constData());
        s.meter.values[name1] = text(60000);
        QVERIFY(s.ask("C001C100010000600101FF0200").startsWith("C401C1"));
    }

    void associationWithoutAnAnswerTakesUnconfirmedServicesOnly() {
        ClientOptions options;
        options.association.responseAllowed = false;
        ClientHarness h({.onlyOneExchange = true}, std::move(options));
        QVERIFY(h.client->associate(h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("601EA109060760857405080101BE11040F0100" "0100" "00065F1F0400005E1FFFFF"));
        QVERIFY(h.only<event::Associated>());
        QVERIFY(!h.client->nextDeadline());
        QCOMPARE(h.client->get(clockTime, std::nullopt, h.now).error(), makeError(Fault::Misuse, Layer::Xdlms, XdlmsError::UnconfirmedOnly));
        QVERIFY(h.client->setUnconfirmed(name1, Data::unsigned8(5), h.now));
        QVERIFY(h.only<event::RequestSent>());
        QVERIFY(h.client->release(h.now));
        QVERIFY(h.only<event::Released>());
        QCOMPARE(h.link->sent.size(), std::size_t{2});  // no RLRQ: it would be answered

        ServerHarness s;
        s.meter.values[name1] = Data::null();
        QCOMPARE(s.ask("601EA109060760857405080101BE11040F0100010000065F1F0400005E1FFFFF"), QByteArray());
        QVERIFY(s.server->isAssociated());
        QCOMPARE(s.ask("C1018100010000600101FF02001105"), QByteArray());
        QVERIFY(s.meter.values[name1] == Data::unsigned8(5));
        QCOMPARE(s.ask("C001C100010000600101FF0200"), QByteArray());
        QCOMPARE(s.ask("6200"), QByteArray());
        QVERIFY(!s.server->isAssociated());
    }

    void preEstablishedAssociationNeedsNoAarq() {
        ClientOptions options;
        InitiateResponse terms;
        terms.conformance = Conformance::logicalName();
        terms.maxPduSize = 200;
        options.association.preEstablished = terms;
        ClientHarness h({}, std::move(options));
        QVERIFY(h.client->associate(h.now));
        QVERIFY(h.transmitted().empty());
        QVERIFY(h.only<event::Associated>());
        h.feed("0F40000000000600001267");  // a push
        QVERIFY(h.only<event::NotificationReceived>());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100080000010000FF0200"));
        h.feed("C401C1001105");
        QVERIFY(h.only<event::ValueRead>());
        QVERIFY(h.client->release(h.now));
        QVERIFY(h.only<event::Released>());
        QCOMPARE(h.link->sent.size(), std::size_t{1});

        ServerHarness s({.preEstablished = PreEstablishedAssociation{}});
        QVERIFY(s.ask("C001C100080000010000FF0200").startsWith("C401C1"));
        QVERIFY(s.server->isAssociated());
        ServerHarness other({.preEstablished = PreEstablishedAssociation{.client = 99}});
        QCOMPARE(other.ask("C001C100080000010000FF0200"), QByteArray("D80101"));
    }

    void answersAreLimitedByBothSides() {
        ServerHarness h({.maxPduSize = 40});
        h.meter.values[name1] = text(200);
        h.associate("001EFD", "FFFF");
        QCOMPARE(h.ask("C001C100010000600101FF0200").size(), 80);
        h.associate("001EFD", "0020");
        QCOMPARE(h.ask("C001C100010000600101FF0200").size(), 64);
        h.associate("200EFD", "FFFF");
        QVERIFY(h.ask("C001C100010000600101FF0200").size() <= 80);
    }

    void whatWasNotGrantedIsNotServed() {
        const struct { const char* conformance; const char* request; } cases[] = {
            {"001EED", "C001C100080000010000FF0200"}, {"001CFD", "C003C10100080000010000FF0200"}, {"000EFD", "C002C100000001"},
            {"001EF5", "C101C100080000010000FF02001105"}, {"001CFD", "C104C10100080000010000FF0200011105"},
            {"0016FD", "C102C100080000010000FF0200010000000101" "11"}, {"0016FD", "C103C10100000001" "0111"},
            {"001CFD", "C105C10100080000010000FF0200010000000101" "11"}, {"001EFC", "C301C10046000060030AFF0100"},
            {"001CFD", "C303C1010046000060030AFF010100"}, {"001AFD", "C304C10046000060030AFF01010000000101" "00"},
            {"001AFD", "C302C100000001"}, {"001AFD", "C306C101000000010100"}, {"001EBD", "D9C000000100010100080000010000FF020100"}};
        for (const auto& c : cases) {
            ServerHarness h;
            h.associate(c.conformance);
            const QByteArray answer = h.ask(c.request);
            QVERIFY2(answer == "D80102", (QByteArray(c.conformance) + " " + c.request + ": " + answer).constData());
            QCOMPARE(h.meter.gets + h.meter.sets + h.meter.actions, 0);
        }
    }

    // ---- notifications

    void confirmedNotificationIsConfirmedWhenTheLineIsFree() {
        ClientHarness h({.onlyOneExchange = true}, everything());
        QVERIFY(h.associate(all));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.transmitted();
        h.feed("0F4000002A00 1105");
        QVERIFY(h.transmitted().empty());  // an answer is awaited
        h.feed("C401C1001105");
        QCOMPARE(h.transmittedHex(), QByteArray("104000002A00"));
        h.feed("0F0000002B00 1105");  // unconfirmed
        QVERIFY(h.transmitted().empty());
        ClientHarness plain;
        QVERIFY(plain.associate(0x007E1F));
        plain.feed("0F4000002A00 1105");
        QVERIFY(plain.transmitted().empty());  // not negotiated
    }

    void serverHearsOfConfirmations() {
        ServerHarness h;
        h.associate("001E9D");
        QVERIFY(h.server->notify(DataNotification{0x4000002A, std::nullopt, Data::unsigned8(5)}, h.now));
        QCOMPARE(h.said(), QByteArray("0F4000002A00" "1105"));
        QCOMPARE(h.ask("104000002A00"), QByteArray());
        QCOMPARE(h.server->takeConfirmed(), std::vector<LongInvokeId>{0x4000002A});
        QVERIFY(h.server->takeConfirmed().empty());
        QCOMPARE(h.server->notify(EventNotification{std::nullopt, clockTime, Data::null()}, h.now).error().code,
                 static_cast<std::uint16_t>(XdlmsError::NotNegotiated));
        h.associate("001E9F");
        QVERIFY(h.server->notify(EventNotification{std::nullopt, clockTime, Data::null()}, h.now));
        QCOMPARE(h.server->notify(InformationReport{}, h.now).error().detail, std::int64_t{Conformance::InformationReport});
    }

    void notificationsAreHeardInEveryState() {
        for (const char* push : {"0F40000000000600001267", "C20000010000600B00FF021105", "1800010227180111" "05"}) {
            ClientHarness h;
            QVERIFY(h.client->associate(h.now));
            h.transmitted();
            h.feed(push);
            QVERIFY2(h.only<event::NotificationReceived>(), push);
            h.feed(BytesView(acceptingAare()));
            QVERIFY2(h.only<event::Associated>(), push);
            QVERIFY(h.client->release(h.now));
            h.transmitted();
            h.feed(push);
            QVERIFY2(h.only<event::NotificationReceived>(), push);
        }
    }

    // ---- refusals and release

    void everyErrorHasItsWord() {
        QCOMPARE(stateErrorName(1), std::string_view("service-not-allowed"));
        QCOMPARE(stateErrorName(2), std::string_view("service-unknown"));
        const char* const service[] = {"operation-not-possible", "service-not-supported", "other-reason", "pdu-too-long", "deciphering-error", "invocation-counter-error"};
        for (std::uint8_t i = 0; i < 6; ++i) QCOMPARE(serviceErrorName(static_cast<std::uint8_t>(i + 1)), std::string_view(service[i]));
        QVERIFY(stateErrorName(0).empty() && stateErrorName(3).empty() && serviceErrorName(0).empty() && serviceErrorName(7).empty());
        for (std::uint8_t choice = 1; choice <= 19; ++choice) QVERIFY(!confirmedServiceName(choice).empty());
        QVERIFY(confirmedServiceName(0).empty() && confirmedServiceName(20).empty());
        const std::uint8_t values[] = {7, 5, 5, 3, 4, 5, 5, 8, 0, 5};
        for (std::uint8_t kind = 0; kind < 10; ++kind) {
            QCOMPARE(serviceErrorKindName(kind).empty(), kind == 8);
            for (std::uint8_t value = 0; value < 10; ++value) QCOMPARE(serviceErrorValueName(kind, value).empty(), value >= values[kind]);
        }
        QCOMPARE(serviceErrorValueName(6, 3), std::string_view("pdu-size-too-short"));
        QCOMPARE(confirmedServiceName(5), std::string_view("read"));
    }

    void conformanceBitsHaveTheirNames() {
        QCOMPARE(conformanceNames(Conformance(0xFFFFFF)).size(), std::size_t{22});
        QCOMPARE(conformanceNames(Conformance(0x80007F)).back(), std::string_view("action"));
        const auto names = conformanceNames(Conformance::shortName());
        QCOMPARE(names.front(), std::string_view("read"));
    }

    void everyReleaseEndsTheAssociation() {
        for (const char* request : {"6200", "6203800100", "6203800101", "620380011E", "6213800100BE0E040C010000065F1F0400001E1DFFFF", "62FF"}) {
            ServerHarness h;
            h.associate();
            QCOMPARE(h.ask(request), QByteArray("6303800100"));
            QVERIFY(!h.server->isAssociated());
        }
        for (const char* answer : {"6300", "6303800100", "6303800101", "630380011E", "63FF", "D80101"}) {
            ClientHarness h;
            QVERIFY(h.associate());
            QVERIFY(h.client->release(h.now));
            QCOMPARE(h.transmittedHex(), QByteArray("6203800100"));
            h.feed(answer);
            bool released = false, refused = false;
            for (const auto& event : h.events()) {
                released = released || std::holds_alternative<event::Released>(event);
                if (const auto* noise = std::get_if<event::Noise>(&event)) {
                    refused = refused || noise->reason.code == static_cast<std::uint16_t>(AcseError::ReleaseRefused);
                }
            }
            QVERIFY2(released, answer);
            QVERIFY2(refused == (std::string_view(answer) == "6303800101"), answer);
        }
    }

    void secondAarqIsJudgedAfresh() {
        ServerHarness h;
        h.associate();
        QVERIFY(h.associate("000010").contains("5F1F0400000010"));
        QCOMPARE(h.meter.associations, 2);
        QCOMPARE(h.meter.releases, 1);
        QCOMPARE(h.ask("C101C100080000010000FF02001105"), QByteArray("D80102"));  // of the second association now
    }

    /// A datagram that comes twice is answered twice and done once; a question may be asked twice.
    void repeatedDatagramIsNotDoneTwice() {
        ValueMeter meter;
        ServerSession server(makeWrapperServer({.datagrams = true}), meter, {});
        const Instant now{};
        const auto ask = [&](std::string_view apdu) {
            Bytes pdu = hex("0001001000010000");
            const Bytes octets = hex(apdu);
            pdu[7] = static_cast<std::uint8_t>(octets.size());
            append(pdu, octets);
            server.receive(pdu, now);
            const Bytes answer = server.pollTransmit(now);
            return QByteArray::fromStdString(toHex(answer)).mid(16);
        };
        ask("601DA109060760857405080101BE10040E01000000065F1F0400001E1DFFFF");
        for (int i = 0; i < 3; ++i) QCOMPARE(ask("C301C10046000060030AFF0100"), QByteArray("C701C10000"));
        QCOMPARE(meter.actions, 1);
        QCOMPARE(ask("C301C20046000060030AFF0100"), QByteArray("C701C20000"));
        QCOMPARE(meter.actions, 2);
        for (int i = 0; i < 3; ++i) ask("C001C100080000010000FF0200");
        QCOMPARE(meter.gets, 3);
        ask("6200");
        QCOMPARE(ask("6200"), QByteArray("6303800100"));  // the RLRE was lost
        QCOMPARE(meter.releases, 1);
    }
};

QTEST_GUILESS_MAIN(TestServiceDetails)
#include "tst_service_details.moc"

#include <random>

#include "ServiceJobs.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Wrapper.h"

using namespace ami;
using namespace ami::test;

namespace {

constexpr ObjectName registerName = 0x2710, profileName = 0x2800, controlName = 0x2900;
const AttributeRef energy{cls::registerClass, Obis(1, 0, 1, 8, 0), 2};

std::vector<ShortNameObject> meterNames() {
    std::vector<ShortNameObject> names{{associationSnName, cls::associationSn, 2, Obis(0, 0, 40, 0, 0)},
                                       {registerName, cls::registerClass, 0, energy.instance},
                                       {profileName, cls::profileGeneric, 1, jobProfile.instance},
                                       {controlName, cls::disconnectControl, 0, jobMethod.instance}};
    for (int i = 0; i < 30; ++i) names.push_back({static_cast<ObjectName>(0x3000 + 0x20 * i), cls::data, 0, dataObject(i).instance});
    return names;
}

ClientOptions shortNameClient(std::uint16_t pduSize, Conformance conformance = Conformance::shortName()) {
    ClientOptions options;
    options.association.referencing = Referencing::ShortName;
    options.association.proposedConformance = conformance;
    options.association.proposedPduSize = pduSize;
    return options;
}

enum class Line { Hdlc, Stream, Datagrams };

std::unique_ptr<Stack> make(Line line, std::uint16_t pduSize, Conformance conformance = Conformance::shortName()) {
    const ServerOptions server{.maxPduSize = pduSize};
    std::unique_ptr<Stack> stack;
    if (line == Line::Hdlc) {
        HdlcOptions hdlc;
        hdlc.offered = {128, 128, 3, 3};
        hdlc.characterTime = 0ns;
        stack = std::make_unique<Stack>(makeHdlcClient(hdlc), makeHdlcServer(hdlc), shortNameClient(pduSize, conformance), server);
    } else {
        WrapperOptions wrapper;
        wrapper.datagrams = line == Line::Datagrams;
        stack = std::make_unique<Stack>(makeWrapperClient(wrapper), makeWrapperServer(wrapper), shortNameClient(pduSize, conformance), server);
    }
    furnish(stack->meter);
    stack->meter.values[energy] = Data::doubleLongUnsigned(5009);
    stack->meter.names = meterNames();
    return stack;
}

/// AARE of Gurux.DLMS.cpp's SN meter in layout: context 2, conformance as given, PDU size 0400, vaa-name FA00.
Bytes shortNameAare(std::uint32_t conformance = 0x1C1B20, std::uint16_t pduSize = 0x0400) {
    Bytes aare = hex("6129A109060760857405080102A203020100A305A103020100BE10040E0800065F1F04001C1B200400FA00");
    const std::size_t at = aare.size() - 7;
    aare[at] = static_cast<std::uint8_t>(conformance >> 16);
    aare[at + 1] = static_cast<std::uint8_t>(conformance >> 8);
    aare[at + 2] = static_cast<std::uint8_t>(conformance);
    aare[at + 3] = static_cast<std::uint8_t>(pduSize >> 8);
    aare[at + 4] = static_cast<std::uint8_t>(pduSize);
    return aare;
}

bool associate(ClientHarness& h, std::uint32_t conformance = 0x1C1B20, std::uint16_t pduSize = 0x0400) {
    if (!h.client->associate(h.now) || h.transmitted().empty()) return false;
    h.feed(BytesView(shortNameAare(conformance, pduSize)));
    return h.only<event::Associated>().has_value();
}

/// One register with base name 2710 and the association itself.
constexpr const char* twoObjects =
    "0C01 00 0102 0204 10FA00 12000C 1102 09060000280000FF 0204 102710 120003 1100 09060100010800FF";

}  // namespace

class TestShortNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void objectListIsReadAndWritten() {
        const auto objects = meterNames();
        const auto again = decodeShortNameList(encodeShortNameList(objects));
        QVERIFY(again && *again == objects);
        // base_name is a long: FA00 is negative on the wire.
        QVERIFY((*encodeShortNameList(objects).list())[0].list()->at(0) == Data::long16(-0x600));
        for (const char* bad : {"0100", "0201", "01010203110112000311 00"}) {
            const auto value = decodeData(*fromHex(bad));
            if (value) QVERIFY2(!decodeShortNameList(*value) || std::string_view(bad) == "0100", bad);
        }
    }

    /// Gurux.DLMS.cpp (CGXDLMS::GetActionInfo) and jDLMS (SnInterfaceClassList) give these places alike; Connexo's AssociationSNMethods
    /// has read_by_logical_name at 30, change_secret at 40 and reply_to_HLS_authentication at 58.
    void methodsStandWhereTwoSourcesSay() {
        const struct { ClassId classId; std::uint8_t version; ObjectName first; } known[] = {
            {3, 0, 0x28}, {4, 0, 0x38}, {5, 0, 0x48}, {6, 0, 0x30}, {7, 1, 0x58}, {8, 0, 0x60}, {9, 0, 0x20}, {11, 0, 0x10}, {12, 0, 0x20},
            {12, 3, 0x20}, {17, 0, 0x20}, {18, 0, 0x40}, {20, 0, 0x50}, {40, 0, 0x38}, {42, 0, 0x60}, {61, 0, 0x28}, {70, 0, 0x20}, {72, 0, 0x60}};
        for (const auto& row : known) QCOMPARE(methodPlace(row.classId, row.version)->firstOffset, row.first);
        QVERIFY(!methodPlace(1, 0));
        QVERIFY(!methodPlace(64, 0));  // the sources differ
        QVERIFY(!methodPlace(7, 9));
        const ShortNameMap names(meterNames());
        QCOMPARE(*names.method({cls::associationSn, Obis(0, 0, 40, 0, 0), 3}), ObjectName(0xFA30));
        QCOMPARE(*names.method({cls::associationSn, Obis(0, 0, 40, 0, 0), 8}), ObjectName(0xFA58));
        QCOMPARE(*names.attribute({cls::associationSn, Obis(0, 0, 40, 0, 0), 2}), ObjectName(0xFA08));
    }

    void everyNameLeadsBackToItsMember() {
        const ShortNameMap names(meterNames());
        for (const ShortNameObject& object : names.objects()) {
            for (std::int8_t n = 1; n <= 4; ++n) {
                const AttributeRef attribute{object.classId, object.instance, n};
                const auto name = names.attribute(attribute);
                QVERIFY(name);
                const auto place = methodPlace(object.classId, object.version);
                if (place && (n - 1) * 8 >= place->firstOffset) continue;
                QVERIFY(std::get<AttributeRef>(*names.resolve(*name)) == attribute);
                QVERIFY(!names.resolve(static_cast<ObjectName>(*name + 3)));
            }
            const auto place = methodPlace(object.classId, object.version);
            for (std::int8_t n = 1; place && n <= place->methods; ++n) {
                const MethodRef method{object.classId, object.instance, n};
                QVERIFY(std::get<MethodRef>(*names.resolve(*names.method(method))) == method);
            }
        }
        QVERIFY(!names.resolve(0x0008));
        QVERIFY(!names.attribute({cls::clock, Obis(0, 0, 1, 0, 0), 2}));
        QVERIFY(!names.method({cls::disconnectControl, jobMethod.instance, 3}));
        QVERIFY(!ShortNameMap({{0xFFF8, 1, 0, Obis(0, 0, 1, 0, 0)}}).attribute({1, Obis(0, 0, 1, 0, 0), 2}));
    }

    /// Gurux.DLMS.cpp, SN referencing without ciphering: application context 2.16.756.5.8.1.2, conformance 1C 1B 20.
    void asksForTheShortNameContext() {
        ClientHarness h({}, shortNameClient(0xFFFF));
        QVERIFY(h.client->associate(h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("601DA109060760857405080102BE10040E01000000065F1F04001C1B20FFFF"));
        h.feed(BytesView(acceptingAare()));
        const auto failed = h.only<event::Failed>();
        QVERIFY(failed);
        QCOMPARE(failed->error.code, static_cast<std::uint16_t>(AcseError::ContextMismatch));
    }

    void readsTheObjectListOnceAndThenByName() {
        ClientHarness h({}, shortNameClient(0xFFFF));
        QVERIFY(associate(h));
        QVERIFY(h.client->get(energy, std::nullopt, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("050102FA08"));
        h.feed(twoObjects);
        QCOMPARE(h.transmittedHex(), QByteArray("0501022718"));  // attribute 2 stands 8 behind the base name
        h.feed("0C01 00 0600001391");
        QCOMPARE(shown(h.only<event::ValueRead>()->result), QByteArray("double-long-unsigned 5009"));
        QVERIFY(h.client->get({energy.classId, energy.instance, 3}, std::nullopt, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("0501022720"));
        h.feed("0C01 01 03");
        QVERIFY(h.only<event::ValueRead>()->result == GetResult(DataAccessResult::ReadWriteDenied));
        QCOMPARE(h.client->shortNames().size(), std::size_t{2});
    }

    void whatTheListDoesNotHoldIsNotAskedFor() {
        ClientHarness h({}, shortNameClient(0xFFFF));
        QVERIFY(associate(h));
        h.client->useShortNames({{registerName, cls::registerClass, 0, energy.instance}});
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        QVERIFY(h.transmitted().empty());
        QVERIFY(h.only<event::ValueRead>()->result == GetResult(DataAccessResult::ObjectUndefined));
        QVERIFY(h.client->getList({{clockTime, std::nullopt}, {energy, std::nullopt}}, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("0501022718"));
        h.feed("0C01 00 1105");
        const auto values = h.only<event::ValuesRead>();
        QVERIFY(values->results[0] == GetResult(DataAccessResult::ObjectUndefined));
        QVERIFY(values->results[1] == GetResult(Data::unsigned8(5)));
    }

    void writesAndInvokesByName() {
        ClientHarness h({}, shortNameClient(0xFFFF));
        QVERIFY(associate(h));
        h.client->useShortNames(meterNames());
        QVERIFY(h.client->set(energy, Data::unsigned8(5), h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("06010227180111" "05"));
        h.feed("0D01 01 0C");
        QCOMPARE(h.only<event::AttributeWritten>()->result, DataAccessResult::TypeUnmatched);
        // jDLMS: a method is a parameterized read with selector 0.
        QVERIFY(h.client->action(jobMethod, Data::integer(0), h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("0501042920000F00"));
        h.feed("0C01 00 00");
        QVERIFY(h.only<event::MethodInvoked>()->outcome == (ActionOutcome{ActionResult::Success, std::nullopt}));
        QVERIFY(h.client->setUnconfirmed(energy, Data::unsigned8(6), h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("1601022718011106"));
        QVERIFY(h.only<event::RequestSent>());
        QVERIFY(!h.client->nextDeadline());
        // Without parameterized access a method is a write.
        ClientHarness plain({}, shortNameClient(0xFFFF));
        QVERIFY(associate(plain, 0x180000));
        plain.client->useShortNames(meterNames());
        QVERIFY(plain.client->action(jobMethod, Data::integer(0), plain.now));
        QCOMPARE(plain.transmittedHex(), QByteArray("0601022920010F00"));
        plain.feed("0D0100");
        QCOMPARE(plain.only<event::MethodInvoked>()->outcome.result, ActionResult::Success);
        QCOMPARE(plain.client->get(jobProfile, SelectiveAccess(EntryAccess{}), plain.now).error(),
                 makeError(Fault::Unsupported, Layer::Xdlms, XdlmsError::NotNegotiated, Conformance::ParameterizedAccess));
    }

    void longAnswerComesInBlocks() {
        ClientHarness h({}, shortNameClient(0xFFFF));
        QVERIFY(associate(h));
        h.client->useShortNames(meterNames());
        QVERIFY(h.client->get(energy, std::nullopt, h.now));
        h.transmitted();
        h.feed("0C01 02 00 0001 03 010006");
        QCOMPARE(h.transmittedHex(), QByteArray("0501050001"));
        h.feed("0C01 02 01 0002 04 00001391");
        QCOMPARE(shown(h.only<event::ValueRead>()->result), QByteArray("double-long-unsigned 5009"));
    }

    void confirmedServiceErrorIsARefusal() {
        ClientHarness h({}, shortNameClient(0xFFFF));
        QVERIFY(associate(h));
        h.client->useShortNames(meterNames());
        QVERIFY(h.client->get(energy, std::nullopt, h.now));
        h.feed("0E050302");
        QCOMPARE(h.only<event::RequestFailed>()->error, makeError(Fault::Refused, Layer::Xdlms, XdlmsError::ServiceError, 0x050302));
    }

    void informationReportIsANotification() {
        ClientHarness h({}, shortNameClient(0xFFFF));
        QVERIFY(associate(h));
        h.feed("1800 01 02 2718 01 0600001391");
        const auto heard = h.only<event::NotificationReceived>();
        const auto& report = std::get<InformationReport>(heard->notification);
        QVERIFY(report.variables == std::vector<VariableAccess>{VariableName{0x2718}});
        QVERIFY(report.values == DataList{Data::doubleLongUnsigned(5009)});
    }

    void everythingWorksOverEveryLine_data() {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("pduSize");
        QTest::addColumn<bool>("generalBlocks");
        for (const int line : {0, 1, 2}) {
            for (const int size : {64, 128, 65535}) {
                for (const bool general : {false, true}) QTest::addRow("line %d, PDU %d, general %d", line, size, general) << line << size << general;
            }
        }
    }
    void everythingWorksOverEveryLine() {
        QFETCH(int, line);
        QFETCH(int, pduSize);
        QFETCH(bool, generalBlocks);
        const auto stack = make(static_cast<Line>(line), static_cast<std::uint16_t>(pduSize),
                                generalBlocks ? Conformance::everyShortName() : Conformance::shortName());
        QVERIFY(stack->associate());
        const auto& associated = std::get<event::Associated>(stack->events.back());
        QCOMPARE(associated.negotiated.vaaName, std::uint16_t{0xFA00});
        const std::set<ServiceJob> notByShortName{ServiceJob::GetMissing, ServiceJob::GetAll, ServiceJob::Access, ServiceJob::AccessLong,
                                                  ServiceJob::ActionLongReturn, ServiceJob::ActionListLong};
        for (int job = 0; job < int(ServiceJob::Count); ++job) {
            const auto kind = static_cast<ServiceJob>(job);
            if (notByShortName.contains(kind)) continue;
            stack->events.clear();
            const auto id = submit(*stack->client, kind, stack->now);
            QVERIFY2(id, jobNames[static_cast<std::size_t>(job)]);
            stack->run();
            const auto end = std::find_if(stack->events.begin(), stack->events.end(), [&](const auto& event) { return endOf(event) == *id; });
            QVERIFY2(end != stack->events.end(), jobNames[static_cast<std::size_t>(job)]);
            // A parameterized write is a selection the test meter takes for any; the rest is as with logical names.
            QVERIFY2(isRight(*end, kind, stack->meter), jobNames[static_cast<std::size_t>(job)]);
        }
        // 40 raw names in one request: longer than a small PDU.
        std::vector<VariableAccess> many(40, VariableName{registerName + 8});
        const auto raw = stack->client->readVariables(many, stack->now);
        QVERIFY(raw);
        stack->events.clear();
        stack->run();
        QCOMPARE(stack->count<event::ValuesRead>(), std::size_t{1});
        for (const auto& event : stack->events) {
            if (const auto* values = std::get_if<event::ValuesRead>(&event)) {
                QVERIFY(values->results == std::vector<GetResult>(40, GetResult(Data::doubleLongUnsigned(5009))));
            }
        }
        QVERIFY(stack->client->release(stack->now));
        stack->run();
        QVERIFY(!stack->server->isAssociated());
    }

    /// No invoke-id tells answers apart, so a lost datagram ends the request; it never brings another object's value.
    void lostDatagramsNeverBringAnotherValue() {
        int read = 0, failed = 0;
        for (unsigned seed = 1; seed <= 50; ++seed) {
            const auto stack = make(Line::Datagrams, 128);
            QVERIFY(stack->associate());
            stack->client->useShortNames(meterNames());
            std::mt19937 random(seed);
            stack->fate = [&] { return random() % 20 == 0 ? Loopback::Fate::Lose : Loopback::Fate::Deliver; };
            for (int number = 0; number < 20 && stack->client->isAssociated(); ++number) {
                stack->events.clear();
                QVERIFY(stack->client->get(dataObject(number), std::nullopt, stack->now));
                stack->run();
                for (const auto& event : stack->events) {
                    if (const auto* value = std::get_if<event::ValueRead>(&event)) {
                        ++read;
                        QVERIFY(value->result == GetResult(stack->meter.values.at(dataObject(number))));
                    }
                    failed += std::holds_alternative<event::Failed>(event) ? 1 : 0;
                }
            }
        }
        QVERIFY(read > 100 && failed > 10);
    }

    void serverAnswersByTheBook() {
        auto owned = std::make_unique<MemoryLink>(MemoryLink::Script{.server = true});
        ValueMeter meter;
        meter.values[energy] = Data::doubleLongUnsigned(5009);
        ServerSession server(std::move(owned), meter, ServerOptions{.maxPduSize = 40});
        const Instant now{};
        const auto ask = [&](std::string_view request) {
            server.receive(hex(request), now);
            return QByteArray::fromStdString(toHex(server.pollTransmit(now)));
        };
        const char* aarq = "601DA109060760857405080102BE10040E01000000065F1F04001C1B20FFFF";
        QVERIFY(ask(aarq).contains("A203020101A305A103020102"));  // no short names: context not supported
        QCOMPARE(ask("0501022718"), QByteArray("0E050201"));      // read: no-dlms-context
        QCOMPARE(ask("16010227180111" "05"), QByteArray());
        meter.names = meterNames();
        QCOMPARE(ask(aarq), QByteArray("6129A109060760857405080102A203020100A305A103020100BE10040E0800065F1F04001C1B200028FA00"));
        QCOMPARE(ask("0501022718"), QByteArray("0C01000600001391"));
        QCOMPARE(ask("0502022718029999"), QByteArray("0C020006000013910104"));
        QCOMPARE(ask("050102271B"), QByteArray("0C010104"));          // between two members
        QCOMPARE(ask("0601022718011105"), QByteArray("0D0100"));
        QVERIFY(meter.values[energy] == Data::unsigned8(5));
        QCOMPARE(ask("0602022718022718011106"), QByteArray("0D01010C"));  // two names, one value
        QCOMPARE(ask("1601022718011107"), QByteArray());
        QVERIFY(meter.values[energy] == Data::unsigned8(7));
        QCOMPARE(ask("0601022718" "0107"), QByteArray("0E060300"));       // a value that is none
        QCOMPARE(ask("050104292000" "0F05"), QByteArray("0C01000F05"));   // remote_disconnect, answering its parameter
        QCOMPARE(ask("0601022920" "010F05"), QByteArray("0D0100"));
        QCOMPARE(ask("0501050001"), QByteArray("0C010110"));              // no-long-get-in-progress
        QCOMPARE(ask("C001C100080000010000FF0200"), QByteArray("D80102")); // LN service in an SN association
        const QByteArray first = ask("050102FA08");
        QVERIFY2(first.startsWith("0C0102000001"), first.constData());
        QVERIFY(first.size() / 2 <= 40);
        QVERIFY(ask("0501050001").startsWith("0C0102000002"));
        QVERIFY(ask("0501050001").startsWith("0C0102000002"));            // asked for twice
        QCOMPARE(ask("0501050007"), QByteArray("0C010113"));              // data-block-number-invalid
        QCOMPARE(ask("06010700000301" "0901AA"), QByteArray("0D010113"));
        QCOMPARE(ask("06010700000101" "090401022718"), QByteArray("0D01020001"));
        QCOMPARE(ask("06010701000201" "0903011109"), QByteArray("0D0100"));
        QVERIFY(meter.values[energy] == Data::unsigned8(9));
        QCOMPARE(ask("05010600000103" "010227"), QByteArray("0C01030001"));
        QCOMPARE(ask("05010601000201" "18"), QByteArray("0C01001109"));
        QCOMPARE(ask("62038001 00"), QByteArray("6303800100"));
    }
};

QTEST_GUILESS_MAIN(TestShortNames)
#include "tst_short_names.moc"

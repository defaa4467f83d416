#include <QtTest>

#include <algorithm>
#include <map>
#include <rapidcheck.h>

#include "Loopback.h"
#include "protocol/dlms/Axdr.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;

namespace {

AttributeRef attribute(int number) { return {cls::data, Obis(0, 0, 96, 1, static_cast<std::uint8_t>(number)), 2}; }
const AttributeRef profileBuffer{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};

void fill(ValueMeter& meter) {
    for (int i = 0; i < 20; ++i) meter.values[attribute(i)] = Data::octetString(Bytes(static_cast<std::size_t>(i * i), static_cast<std::uint8_t>(i)));
    meter.values[profileBuffer] = profileOf(40);
    meter.reply = Data::octetString(Bytes(500, 0x77));
}

enum class Job { Get, GetLong, GetMissing, GetList, Set, SetLong, SetList, Action, ActionLong, Count };

Result<RequestId> submit(ClientSession& client, Job job, Instant now) {
    const MethodRef method{cls::disconnectControl, Obis(0, 0, 96, 3, 10), 1};
    switch (job) {
        case Job::Get: return client.get(attribute(3), std::nullopt, now);
        case Job::GetLong: return client.get(profileBuffer, std::nullopt, now);
        case Job::GetMissing: return client.get(attribute(99), std::nullopt, now);
        case Job::GetList: {
            std::vector<AttributeAccessRequest> requests;
            for (int i = 0; i < 20; ++i) requests.push_back({attribute(i), std::nullopt});
            return client.getList(std::move(requests), now);
        }
        case Job::Set: return client.set(attribute(50), Data::unsigned8(1), now);
        case Job::SetLong: return client.set(attribute(51), Data::octetString(Bytes(700, 0x31)), now);
        case Job::SetList: {
            std::vector<AttributeAccessRequest> requests;
            DataList values;
            for (int i = 60; i < 70; ++i) {
                requests.push_back({attribute(i), std::nullopt});
                values.push_back(Data::longUnsigned(static_cast<std::uint16_t>(i)));
            }
            return client.setList(std::move(requests), std::move(values), now);
        }
        case Job::Action: return client.action(method, Data::unsigned8(4), now);
        case Job::ActionLong: return client.action({method.classId, method.instance, 9}, std::nullopt, now);
        case Job::Count: break;
    }
    return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::Malformed);
}

/// What was read, against what the meter holds: a value that is not the meter's is the one thing that may never happen.
bool isTrue(const ClientEvent& event, Job job, const ValueMeter& meter) {
    const auto same = [&](const GetResult& result, const AttributeRef& asked) {
        const auto* value = std::get_if<Data>(&result);
        const auto held = meter.values.find(asked);
        return value ? held != meter.values.end() && held->second == *value : true;
    };
    if (const auto* read = std::get_if<event::ValueRead>(&event)) {
        return same(read->result, job == Job::Get ? attribute(3) : job == Job::GetLong ? profileBuffer : attribute(99));
    }
    if (const auto* read = std::get_if<event::ValuesRead>(&event)) {
        for (std::size_t i = 0; i < read->results.size(); ++i) {
            if (!same(read->results[i], attribute(static_cast<int>(i)))) return false;
        }
        return read->results.size() == 20;
    }
    if (const auto* invoked = std::get_if<event::MethodInvoked>(&event)) {
        const Data expected = job == Job::Action ? Data::unsigned8(4) : meter.reply;
        return invoked->outcome.result != ActionResult::Success || invoked->outcome.returned == std::optional(GetResult(expected));
    }
    return true;
}

/// The request that an event ends; nothing for events on the way.
std::optional<RequestId> endedBy(const ClientEvent& event) {
    return std::visit(
        [](const auto& what) -> std::optional<RequestId> {
            using Kind = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<Kind, event::ValueRead> || std::is_same_v<Kind, event::ValuesRead> || std::is_same_v<Kind, event::AttributeWritten> ||
                          std::is_same_v<Kind, event::AttributesWritten> || std::is_same_v<Kind, event::MethodInvoked> ||
                          std::is_same_v<Kind, event::RequestFailed>) {
                return what.id;
            } else {
                return std::nullopt;
            }
        },
        event);
}

Loopback::Setup setupOf(std::uint16_t pduSize) {
    Loopback::Setup setup;
    setup.client.association.proposedPduSize = pduSize;
    setup.server.maxPduSize = pduSize;
    return setup;
}

}  // namespace

class TestLoopback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyServiceWorksAtEveryPduSize_data() {
        QTest::addColumn<int>("pduSize");
        for (const int size : {64, 100, 127, 128, 129, 239, 255, 256, 257, 1024, 65535}) QTest::addRow("%d", size) << size;
    }
    void everyServiceWorksAtEveryPduSize() {
        QFETCH(int, pduSize);
        Loopback loop(setupOf(static_cast<std::uint16_t>(pduSize)));
        fill(loop.meter);
        for (int i = 50; i < 70; ++i) loop.meter.values[attribute(i)] = Data::null();
        QVERIFY(loop.associate());
        std::vector<Job> jobs;
        for (int job = 0; job < int(Job::Count); ++job) {
            jobs.push_back(static_cast<Job>(job));
            QVERIFY(submit(*loop.client, jobs.back(), loop.now));
        }
        loop.run();
        std::size_t next = 0;
        for (const auto& event : loop.events) {
            if (!endedBy(event)) continue;
            QVERIFY(!std::holds_alternative<event::RequestFailed>(event));
            QVERIFY2(isTrue(event, jobs[next], loop.meter), qPrintable(QString::number(next)));
            ++next;
        }
        QCOMPARE(next, jobs.size());
        QVERIFY(loop.meter.values[attribute(51)] == Data::octetString(Bytes(700, 0x31)));
        QVERIFY(loop.meter.values[attribute(69)] == Data::longUnsigned(69));
        QVERIFY(loop.client->release(loop.now));
        loop.run();
        QCOMPARE(loop.all<event::Released>().size(), std::size_t{1});
        QVERIFY(!loop.server->isAssociated());
        QCOMPARE(loop.meter.releases, 1);
    }

    void progressIsReportedForEachBlock() {
        Loopback loop(setupOf(128));
        loop.meter.values[profileBuffer] = Data::octetString(Bytes(1000, 1));
        QVERIFY(loop.associate());
        QVERIFY(loop.client->get(profileBuffer, std::nullopt, loop.now));
        loop.run();
        const auto blocks = loop.all<event::BlockReceived>();
        QCOMPARE(blocks.size(), std::size_t{9});  // 1004 octets, 118 a block
        QCOMPARE(blocks.front().bytes, std::size_t{118});
        QCOMPARE(blocks.back().bytes, std::size_t{1004});
    }

    void notificationsArriveBetweenAnswers() {
        auto setup = setupOf(128);
        setup.client.association.proposedConformance = Conformance::logicalName().with(Conformance::DataNotification);
        Loopback loop(std::move(setup));
        loop.meter.values[profileBuffer] = Data::octetString(Bytes(1000, 1));
        QVERIFY(loop.associate());
        QVERIFY(loop.client->get(profileBuffer, std::nullopt, loop.now));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(loop.server->notify(DataNotification{7, std::nullopt, Data::unsigned8(static_cast<std::uint8_t>(i))}, loop.now));
            loop.step();
        }
        loop.run();
        QCOMPARE(loop.all<event::NotificationReceived>().size(), std::size_t{5});
        QCOMPARE(loop.all<event::ValueRead>().size(), std::size_t{1});
    }

    void everyRequestEndsInExactlyOneEventWhateverTheWireDoes() {
        const bool holds = rc::check([] {
            const auto pduSize = *rc::gen::elementOf(std::vector<std::uint16_t>{64, 128, 300, 65535});
            Loopback::Setup setup = setupOf(pduSize);
            if (*rc::gen::arbitrary<bool>()) setup.parameters = HdlcParameters{};
            Loopback loop(std::move(setup));
            fill(loop.meter);
            RC_PRE(loop.associate());

            const auto jobs = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(Job::Count)));
            const auto fates = *rc::gen::container<std::vector<int>>(rc::gen::weightedElement<int>({{12, 0}, {1, 1}, {1, 2}, {1, 3}}));
            std::size_t position = 0;
            loop.fate = [&] {
                const int fate = position < fates.size() ? fates[position] : 0;
                ++position;
                return static_cast<Loopback::Fate>(fate);
            };
            std::map<std::uint32_t, Job> open;
            for (const int job : jobs) {
                const auto id = submit(*loop.client, static_cast<Job>(job), loop.now);
                RC_ASSERT(id.has_value());
                RC_ASSERT(open.emplace(id->value(), static_cast<Job>(job)).second);
            }
            loop.run();
            for (const auto& event : loop.events) {
                RC_ASSERT(!std::holds_alternative<event::Failed>(event));
                const auto id = endedBy(event);
                if (!id) continue;
                const auto found = open.find(id->value());
                RC_ASSERT(found != open.end());
                RC_ASSERT(isTrue(event, found->second, loop.meter));
                open.erase(found);
            }
            RC_ASSERT(open.empty());
            RC_ASSERT(loop.client->isAssociated());
            RC_ASSERT(!loop.client->nextDeadline().has_value());
        });
        QVERIFY(holds);
    }

    void linkFailureAtEachStepOfEachJobEndsEverythingOnce_data() {
        QTest::addColumn<int>("job");
        for (int job = 0; job < int(Job::Count); ++job) QTest::addRow("job %d", job) << job;
    }
    void linkFailureAtEachStepOfEachJobEndsEverythingOnce() {
        QFETCH(int, job);
        const Error lost{Fault::LinkLost, Layer::Transport, 1, 5};
        bool ranThrough = false;
        for (int broken = 0; !ranThrough && broken < 1000; ++broken) {
            Loopback loop(setupOf(128));
            fill(loop.meter);
            QVERIFY(loop.associate());
            loop.events.clear();
            QVERIFY(submit(*loop.client, static_cast<Job>(job), loop.now));
            QVERIFY(submit(*loop.client, Job::Get, loop.now));
            int steps = 0;
            while (steps < broken && loop.step()) ++steps;
            if (steps < broken) ranThrough = true;
            loop.clientLink->report(LinkFailed{lost});
            loop.client->handleDeadline(loop.now);
            loop.run();
            const auto failures = loop.all<event::Failed>();
            QCOMPARE(failures.size(), std::size_t{1});
            QCOMPARE(failures[0].error, lost);
            const auto gone = std::find_if(loop.events.begin(), loop.events.end(), [](const ClientEvent& event) {
                return std::holds_alternative<event::Failed>(event);
            });
            QVERIFY(std::none_of(gone, loop.events.end(), [](const ClientEvent& event) { return endedBy(event).has_value(); }));
            QVERIFY(!loop.client->isAssociated());
            QVERIFY(!loop.client->nextDeadline());
            QVERIFY(!loop.client->get(attribute(1), std::nullopt, loop.now));
        }
        QVERIFY(ranThrough);
    }

    void linkFailureAtEachStepOfAssociationAndRelease() {
        for (int broken = 0; broken < 6; ++broken) {
            Loopback loop(setupOf(128));
            QVERIFY(loop.client->associate(loop.now));
            int steps = 0;
            bool releasing = false;
            while (steps < broken) {
                if (!loop.step()) {
                    if (releasing) break;
                    releasing = true;
                    QVERIFY(loop.client->release(loop.now));
                }
                ++steps;
            }
            const bool over = !loop.client->isAssociated() && releasing && !loop.client->nextDeadline();
            loop.clientLink->report(LinkFailed{{Fault::LinkLost, Layer::Transport, 1, 0}});
            loop.client->handleDeadline(loop.now);
            loop.run();
            QCOMPARE(loop.all<event::Failed>().size() + loop.all<event::Released>().size(), std::size_t{1});
            QCOMPARE(loop.all<event::Released>().size(), over ? std::size_t{1} : std::size_t{0});
        }
    }

    void rejectedPasswordEndsInFailed() {
        Loopback::Setup setup = setupOf(1024);
        setup.client.association.mechanism = AuthenticationMechanism::LowLevel;
        setup.client.password = crypto::SecureBytes(toBytes("wrong"));
        Loopback loop(std::move(setup));
        loop.meter.password = toBytes("right");
        QVERIFY(!loop.associate());
        const auto failures = loop.all<event::Failed>();
        QCOMPARE(failures.size(), std::size_t{1});
        QCOMPARE(failures[0].error, makeError(Fault::Refused, Layer::Acse, AcseError::Rejected, 1 << 16 | 1 << 8 | 13));
    }
};

QTEST_GUILESS_MAIN(TestLoopback)
#include "tst_loopback.moc"

#include <QtTest>

#include "ControlBench.h"
#include "app/control/Disconnector.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;
using dlms::Data;

namespace {

constexpr dlms::AttributeRef outputAttribute{70, dlms::Obis(0, 0, 96, 3, 10), 2};

void setMode(ControlBench& bench, int mode) { bench.meter.setControlMode(static_cast<std::uint8_t>(mode)); }

}  // namespace

class DisconnectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // control_mode of IEC 62056-6-2, Disconnect control: which of the transitions a to i each mode has.
    void modesAllowWhatTheStandardSays_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("disconnects");
        QTest::addColumn<int>("reconnects");  // 0 never, 1 at once, 2 with the button
        const int ways[][3] = {{0, 0, 0}, {1, 1, 2}, {2, 1, 1}, {3, 1, 2}, {4, 1, 1}, {5, 1, 2}, {6, 1, 2}, {7, 1, 1}};
        for (const auto& way : ways) {
            QTest::addRow("mode %d", way[0]) << way[0] << (way[1] != 0) << way[2];
        }
    }
    void modesAllowWhatTheStandardSays() {
        QFETCH(int, mode);
        QFETCH(bool, disconnects);
        QFETCH(int, reconnects);
        ControlBench bench;
        setMode(bench, mode);
        QVERIFY(bench.link->open());
        const auto state = readDisconnector(*bench.link);
        QCOMPARE(int(state->mode), mode);
        const auto off = disconnectSupply(*bench.link, *state, *bench.context);
        QCOMPARE(bool(off), disconnects);
        if (!disconnects) {
            QVERIFY(isControl(off.error(), ControlError::TransitionNotAllowed));
            QCOMPARE(off.error().detail, mode << 8 | 1);
            QCOMPARE(bench.failing.actions, 0);
            return;
        }
        QVERIFY(!off->after.output && off->after.control == SupplyState::Disconnected);
        QVERIFY(!bench.meter.isConnected());
        const auto on = reconnectSupply(*bench.link, off->after, *bench.context);
        QVERIFY(on);
        QCOMPARE(on->buttonNeeded, reconnects == 2);
        QCOMPARE(bench.meter.isConnected(), reconnects == 1);
        if (on->buttonNeeded) {
            QVERIFY(isControl(reconnectSupply(*bench.link, on->after, *bench.context).error(), ControlError::TransitionNotAllowed));
            QVERIFY(bench.meter.pressButton());
            QVERIFY(readDisconnector(*bench.link)->output);
        }
    }

    void fromReadyOnlyTheButtonHelpsUnlessTheModeSaysSo_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("helps");
        QTest::newRow("mode 4") << 4 << false;
        QTest::newRow("mode 7") << 7 << true;
    }
    void fromReadyOnlyTheButtonHelpsUnlessTheModeSaysSo() {
        QFETCH(int, mode);
        QFETCH(bool, helps);
        ControlBench bench;
        setMode(bench, mode);
        QVERIFY(bench.link->open());
        QVERIFY(bench.meter.localDisconnect());
        const auto state = readDisconnector(*bench.link);
        QVERIFY(state->control == SupplyState::ReadyForReconnection && !state->output);
        const auto on = reconnectSupply(*bench.link, *state, *bench.context);
        QCOMPARE(bool(on), helps);
        if (!helps) QVERIFY(isControl(on.error(), ControlError::TransitionNotAllowed));
    }

    void theWantedStateIsNotAskedForAgain() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readDisconnector(*bench.link);
        QVERIFY(isControl(planReconnect(*state).error(), ControlError::AlreadySo));
        QCOMPARE(bench.intents(), std::size_t{0});
    }

    /// output_state and control_state are both looked at.
    void aContactThatDoesNotMoveIsFound() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readDisconnector(*bench.link);
        bench.failing.answerGet = [](const dlms::AttributeRef& attribute) -> std::optional<dlms::GetResult> {
            return attribute == outputAttribute ? std::optional<dlms::GetResult>(Data::boolean(true)) : std::nullopt;
        };
        const auto off = disconnectSupply(*bench.link, *state, *bench.context);
        QVERIFY(!off && isControl(off.error(), ControlError::StateNotReached));
        QCOMPARE(off.error().detail, 0x100);  // output closed, control state 0
        QCOMPARE(bench.lastEntry().verdict, std::string("failed"));
    }

    void aSlowContactIsWaitedFor() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readDisconnector(*bench.link);
        const UtcTime asked = bench.now;
        bench.failing.answerGet = [&](const dlms::AttributeRef& attribute) -> std::optional<dlms::GetResult> {
            const bool still = bench.now < asked + std::chrono::seconds(1);
            return attribute == outputAttribute && still ? std::optional<dlms::GetResult>(Data::boolean(true)) : std::nullopt;
        };
        QVERIFY(disconnectSupply(*bench.link, *state, *bench.context));
        QVERIFY(bench.now >= asked + std::chrono::seconds(1));
    }

    void aStateThatChangedMeanwhileIsNotActedOn() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readDisconnector(*bench.link);
        bench.meter.localDisconnect();
        const auto off = disconnectSupply(*bench.link, *state, *bench.context);
        QVERIFY(!off && isControl(off.error(), ControlError::StateChanged));
        QCOMPARE(bench.failing.actions, 0);
        QCOMPARE(bench.intents(), std::size_t{0});
    }

    void aRefusalOfTheMeterIsSaid() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readDisconnector(*bench.link);
        bench.failing.refuseAction = [](const dlms::MethodRef&) { return dlms::ActionResult::HardwareFault; };
        const auto off = disconnectSupply(*bench.link, *state, *bench.context);
        QVERIFY(!off);
        QCOMPARE(off.error(), makeError(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::ActionRefused, 1));
        QCOMPARE(bench.lastEntry().verdict, std::string("refused"));
    }

    void theLogHasTheActBeforeTheMeterHears() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readDisconnector(*bench.link);
        std::uint64_t entries = 0;
        bench.failing.refuseAction = [&](const dlms::MethodRef&) -> std::optional<dlms::ActionResult> {
            entries = verifyAudit(bench.log->path())->entries;
            return std::nullopt;
        };
        QVERIFY(disconnectSupply(*bench.link, *state, *bench.context));
        QCOMPARE(entries, std::uint64_t{1});
        QCOMPARE(bench.log->entries()[0].intent.object, std::string("70:0.0.96.3.10.255:1"));
    }

    void whatIsNoDisconnectorIsAnError_data() {
        QTest::addColumn<int>("attribute");
        for (const int attribute : {2, 3, 4}) QTest::addRow("attribute %d", attribute) << attribute;
    }
    void whatIsNoDisconnectorIsAnError() {
        QFETCH(int, attribute);
        ControlBench bench;
        QVERIFY(bench.link->open());
        bench.failing.answerGet = [&](const dlms::AttributeRef& wanted) -> std::optional<dlms::GetResult> {
            return wanted.attribute == attribute ? std::optional<dlms::GetResult>(Data::enumeration(attribute == 3 ? 3 : 9)) : std::nullopt;
        };
        if (attribute != 3) {
            bench.failing.answerGet = [&](const dlms::AttributeRef& wanted) -> std::optional<dlms::GetResult> {
                return wanted.attribute == attribute ? std::optional<dlms::GetResult>(Data::null()) : std::nullopt;
            };
        }
        const auto state = readDisconnector(*bench.link);
        QVERIFY(!state && isControl(state.error(), ControlError::BadObject));
        QCOMPARE(state.error().detail, attribute);
    }
};

QTEST_GUILESS_MAIN(DisconnectorTest)
#include "tst_disconnector.moc"

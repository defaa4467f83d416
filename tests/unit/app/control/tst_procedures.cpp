#include <QtTest>

#include "ControlBench.h"
#include "app/control/Calendar.h"
#include "app/control/EventLogs.h"
#include "app/control/Generic.h"
#include "app/control/Limits.h"
#include "app/control/Scripts.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;
using namespace std::chrono;
using dlms::Data;
using dlms::Obis;

namespace {

const Obis tariffScripts(0, 0, 10, 0, 100);
const Obis billingScripts(0, 0, 10, 0, 1);
constexpr dlms::AttributeRef limiterNormal{71, Obis(0, 0, 17, 0, 0), 4};

}  // namespace

class ProceduresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scriptsAreListedWithWhatTheyDo() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto scripts = readScripts(*bench.link, Obis(0, 0, 10, 0, 106));
        QVERIFY(scripts);
        QCOMPARE(scripts->size(), std::size_t{2});
        QCOMPARE(actionText(scripts->at(0).actions.at(0)), std::string("execute 70:0.0.96.3.10.255:1 integer 0"));
        const auto plan = planExecute(*scripts, 1, Obis(0, 0, 10, 0, 106));
        QVERIFY(plan && plan->has(Caution::Kind::SupplyOff));
    }

    void aScriptActsAndItsEffectIsReadBack() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto scripts = readScripts(*bench.link, tariffScripts);
        const auto done = executeScript(*bench.link, *scripts, 2, tariffScripts, *bench.context);
        QVERIFY(done);
        QCOMPARE(done->affected.size(), std::size_t{1});
        QVERIFY(*done->affected[0].before == Data::octetString(toBytes("T1")));
        QVERIFY(*done->affected[0].after == Data::octetString(toBytes("T2")));
        QVERIFY(bench.lastEntry().readBack.find("6:0.0.14.0.0.255:4") != std::string::npos);
    }

    void theEndOfTheBillingPeriodResetsTheMaximum() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto scripts = readScripts(*bench.link, billingScripts);
        QVERIFY(planExecute(*scripts, 1, billingScripts)->has(Caution::Kind::BillingReset));
        const auto done = executeScript(*bench.link, *scripts, 1, billingScripts, *bench.context);
        QVERIFY(done);
        QVERIFY(done->affected[0].before->toUint64().value() > 0);
        QCOMPARE(done->affected[0].after->toUint64().value(), std::uint64_t{0});
    }

    void anUnknownScriptIsNotTried() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto scripts = readScripts(*bench.link, tariffScripts);
        const auto done = executeScript(*bench.link, *scripts, 7, tariffScripts, *bench.context);
        QVERIFY(!done && isControl(done.error(), ControlError::NoSuchScript));
        QCOMPARE(bench.failing.actions, 0);
    }

    void aRefusedScriptIsRecordedAsRefused() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto scripts = readScripts(*bench.link, tariffScripts);
        bench.failing.refuseAction = [](const dlms::MethodRef&) { return dlms::ActionResult::ReadWriteDenied; };
        QVERIFY(!executeScript(*bench.link, *scripts, 1, tariffScripts, *bench.context));
        QCOMPARE(bench.lastEntry().verdict, std::string("refused"));
    }

    void schedulesSayWhenAndWhat() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto schedule = readActionSchedule(*bench.link, Obis(0, 0, 15, 0, 0));
        QVERIFY(schedule);
        QCOMPARE(schedule->table, billingScripts);
        QCOMPARE(schedule->times, std::vector<std::string>{"*-*-01 00:00:00"});
    }

    void theCalendarIsReadAsSeasonsWeeksAndDays() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto calendar = readCalendar(*bench.link);
        QVERIFY(calendar);
        QCOMPARE(calendar->active.name, std::string("STANDARD"));
        QCOMPARE(calendar->active.days.at(0).points.at(1).time, std::string("22:00:00"));
        QCOMPARE(calendar->passive.weeks.at(0).days, (std::array<std::uint8_t, 7>{1, 1, 1, 1, 1, 2, 2}));
        QVERIFY(calendar->activation.empty());
        QCOMPARE(calendar->specialDays.at(1).date, std::string("*-12-25"));
    }

    void theProparedCalendarIsActivatedAndReadBack() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto calendar = readCalendar(*bench.link);
        const auto done = activateCalendar(*bench.link, *calendar, *bench.context);
        QVERIFY(done);
        QCOMPARE(done->active.name, std::string("WEEKEND"));
        QCOMPARE(bench.lastEntry().readBack, std::string("WEEKEND"));
    }

    void aCalendarThatStaysTheOldOneIsFound() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto calendar = readCalendar(*bench.link);
        bench.failing.forgetsWrites = true;
        const auto done = activateCalendar(*bench.link, *calendar, *bench.context);
        QVERIFY(!done && isControl(done.error(), ControlError::CalendarNotTaken));
    }

    void eventsComeWithCodeAndTime() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        bench.meter.remoteDisconnect();
        bench.now += seconds(10);
        bench.meter.remoteReconnect();
        EventLogRequest request;
        request.kind = EventLogKind::Disconnector;
        std::vector<LoggedEvent> events;
        const auto done = readEventLog(*bench.link, request, [&](const std::vector<LoggedEvent>& some) -> Result<void> {
            events.insert(events.end(), some.begin(), some.end());
            return {};
        });
        QVERIFY(done);
        QCOMPARE(done->events, std::uint64_t{2});
        QCOMPARE(events.at(0).code.value(), 62u);
        QCOMPARE(events.at(1).code.value(), 63u);
        QCOMPARE(events.at(1).time - events.at(0).time, milliseconds(10000));
    }

    void everyLogIsReadAndTheQualityLogHoldsTheSags() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        for (const EventLogKind kind : allEventLogs) {
            EventLogRequest request;
            request.kind = kind;
            std::size_t wrong = 0, count = 0;
            const auto done = readEventLog(*bench.link, request, [&](const std::vector<LoggedEvent>& some) -> Result<void> {
                for (const LoggedEvent& event : some) {
                    ++count;
                    if (kind == EventLogKind::Quality && (event.code < 76u || event.code > 78u)) ++wrong;
                }
                return {};
            });
            if (kind == EventLogKind::MBus) {
                QVERIFY(!done && done.error().fault == Fault::Refused);
                continue;
            }
            QVERIFY2(done, app::name(kind));
            QCOMPARE(wrong, std::size_t{0});
            if (kind == EventLogKind::Quality) QVERIFY(count > 5);
        }
    }

    void aLogIsClearedAndOnlyThatOne() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const std::size_t standard = bench.meter.events(sim::EventLogId::Standard).size();
        const auto plan = planClearLog(*bench.link, EventLogKind::Quality);
        QVERIFY(plan && plan->has(Caution::Kind::DataLost));
        const auto left = clearLog(*bench.link, EventLogKind::Quality, *bench.context);
        QVERIFY(left);
        QCOMPARE(*left, std::uint64_t{1});
        QCOMPARE(bench.meter.events(sim::EventLogId::Standard).size(), standard);
        bench.failing.forgetsWrites = true;
        QVERIFY(isControl(clearLog(*bench.link, EventLogKind::Standard, *bench.context).error(), ControlError::NotCleared));
    }

    void limiterAndMonitorAreScaled() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto limiter = readLimiter(*bench.link);
        QVERIFY(limiter);
        QCOMPARE(thresholdText(limiter->normal), std::string("17000 W"));
        QCOMPARE(limiter->overDuration.count(), 60);
        QCOMPARE(limiter->over->table, Obis(0, 0, 10, 0, 106));
        QVERIFY(!limiter->under && !limiter->emergencyActive);
        const auto monitor = readRegisterMonitor(*bench.link, Obis(0, 0, 16, 0, 0));
        QVERIFY(monitor);
        QCOMPARE(thresholdText(monitor->steps.at(0).threshold), std::string("8000 W"));
        QCOMPARE(int(monitor->steps.at(0).up->script), 1);
    }

    void anyAttributeIsWrittenAndReadBack() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto done = writeAttribute(*bench.link, limiterNormal, Data::doubleLongUnsigned(11000), *bench.context);
        QVERIFY(done);
        QCOMPARE(done->before->toUint64().value(), std::uint64_t{17000});
        QCOMPARE(done->after->toUint64().value(), std::uint64_t{11000});
        QCOMPARE(bench.log->entries()[0].intent.after, std::string("double-long-unsigned:11000"));
        bench.failing.forgetsWrites = true;
        QVERIFY(isControl(writeAttribute(*bench.link, limiterNormal, Data::doubleLongUnsigned(9), *bench.context).error(),
                          ControlError::ReadBackDiffers));
    }

    void whatCannotBeReadIsNotCalledVerified() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        bench.failing.answerGet = [](const dlms::AttributeRef& attribute) -> std::optional<dlms::GetResult> {
            return attribute == limiterNormal ? std::optional<dlms::GetResult>(dlms::DataAccessResult::ReadWriteDenied) : std::nullopt;
        };
        const auto done = writeAttribute(*bench.link, limiterNormal, Data::doubleLongUnsigned(11000), *bench.context);
        QVERIFY(done && !done->after);
    }

    void anyMethodIsInvoked() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        QVERIFY(invokeAny(*bench.link, {8, Obis(0, 0, 1, 0, 0), 3}, Data::integer(0), *bench.context));
        const auto refused = invokeAny(*bench.link, {8, Obis(0, 0, 1, 0, 0), 9}, Data::integer(0), *bench.context);
        QVERIFY(!refused && refused.error().fault == Fault::Refused);
    }

    /// Secrets go to the meter and nowhere else.
    void secretsAreNotInTheLog() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const dlms::AttributeRef secret{15, Obis(0, 0, 40, 0, 0), 7};
        QVERIFY(isSecretAttribute(secret));
        (void)writeAttribute(*bench.link, secret, Data::octetString(toBytes("S3CRET-WORD")), *bench.context);
        (void)invokeAny(*bench.link, {64, Obis(0, 0, 43, 0, 0), 2}, Data::octetString(toBytes("S3CRET-WORD")), *bench.context);
        QFile file(QString::fromStdString(bench.log->path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("attribute.set") && text.contains("method.invoke"));
        QVERIFY(!text.contains("S3CRET") && !text.contains(QByteArray("S3CRET-WORD").toHex().toUpper()));
    }
};

QTEST_GUILESS_MAIN(ProceduresTest)
#include "tst_procedures.moc"

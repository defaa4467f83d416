#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/workbench/ControlDesk.h"
#include "app/workbench/MeterService.h"

using namespace ami;
using namespace ami::app;

namespace {
constexpr int patience = 30000;
}

/// The window's way to act on a meter, against the simulated one.
class ControlDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        address_ = start(simulator_, QStringLiteral("11223344"));
        QVERIFY(!address_.isEmpty());
        QVERIFY(visit(address_));
    }

    void cleanupTestCase() {
        meter_.disconnectFromMeter();
        for (QProcess* each : {&simulator_, &neighbour_}) {
            each->terminate();
            if (!each->waitForFinished(5000)) each->kill();
            each->waitForFinished(5000);
        }
    }

    void readsWhatCanBeActedOn() {
        QSignalSpy read(&desk_, &ControlDesk::controlsRead);
        desk_.read();
        QVERIFY(read.wait(patience));
        const auto controls = read.at(0).at(0).value<MeterControls>();
        QVERIFY(controls.clock && controls.disconnector && controls.image);
        QVERIFY(controls.disconnector->output);
    }

    void plansFirstAndDoesWhatWasAgreed() {
        QSignalSpy planned(&desk_, &ControlDesk::planned), performed(&desk_, &ControlDesk::performed);
        ControlWish wish;
        wish.act = Act::SetClock;
        desk_.plan(wish);
        QVERIFY(planned.wait(patience));
        QCOMPARE(planned.at(0).at(2).toString(), QStringLiteral("11223344"));
        QVERIFY(!QFile::exists(QString::fromStdString(log())) || verifyAudit(log())->entries == 0);
        desk_.perform(wish);
        QVERIFY(performed.wait(patience));
        QVERIFY(performed.at(0).at(1).toString().startsWith(QStringLiteral("The clock was 2.0 s ahead")));
        QCOMPARE(verifyAudit(log())->entries, std::uint64_t{2});
    }

    void whatIsNotPossibleEndsTheJobWithAnError() { QCOMPARE(errorOf(Act::Reconnect, true), int(ControlError::AlreadySo)); }
    void nothingIsDoneThatWasNotPlanned() { QCOMPARE(errorOf(Act::ActivateImage, false), int(ControlError::NotConfirmed)); }

    void anAnswerIsGoodForOneAct() {
        ControlWish wish;
        wish.act = Act::AdjustClock;
        QVERIFY(plan(wish));
        QSignalSpy performed(&desk_, &ControlDesk::performed), refused(&desk_, &ControlDesk::notPerformed);
        desk_.perform(wish);
        QVERIFY(performed.wait(patience));
        QCOMPARE(errorOf(Act::AdjustClock, false), int(ControlError::NotConfirmed));
        QCOMPARE(performed.size(), 1);
        QCOMPARE(refused.size(), 0);
    }

    void anotherWishThanWasAskedForIsNotDone() {
        ControlWish wish;
        wish.act = Act::Disconnect;
        QVERIFY(plan(wish));
        QCOMPARE(errorOf(Act::SetClock, false), int(ControlError::NotConfirmed));
        // And the question is void then.
        QCOMPARE(errorOf(Act::Disconnect, false), int(ControlError::NotConfirmed));
        QVERIFY(isSupplied());
    }

    void theNeighboursMeterIsNotDisconnected() {
        ControlWish wish;
        wish.act = Act::Disconnect;
        QVERIFY(plan(wish));
        const QString other = start(neighbour_, QStringLiteral("55667788"));
        QVERIFY(!other.isEmpty());
        QVERIFY(visit(other));
        QCOMPARE(errorOf(Act::Disconnect, false), int(ControlError::AnotherMeter));
        QVERIFY(isSupplied());
        QVERIFY(visit(address_));
        QCOMPARE(errorOf(Act::Disconnect, false), int(ControlError::NotConfirmed));
        QVERIFY(isSupplied());
    }

    void eventsComeOldestFirst() {
        QSignalSpy read(&desk_, &ControlDesk::eventsRead);
        desk_.readEvents(EventLogKind::Quality, std::nullopt);
        QVERIFY(read.wait(patience));
        const auto events = read.at(0).at(1).value<std::vector<LoggedEvent>>();
        QVERIFY(events.size() > 3);
        QVERIFY(events.front().time <= events.back().time);
    }

private:
    /// Code that the job of @p act ends with; the ends of earlier jobs carry none.
    int errorOf(Act act, bool plans) {
        std::optional<Error> error;
        const auto joined = connect(&meter_, &MeterService::jobFinished, this, [&](const JobResult& result) { error = result.error; });
        ControlWish wish;
        wish.act = act;
        plans ? desk_.plan(wish) : desk_.perform(wish);
        (void)QTest::qWaitFor([&] { return error.has_value(); }, patience);
        disconnect(joined);
        return error ? error->code : -1;
    }
    QString start(QProcess& simulator, const QString& serial) {
        simulator.start(QStringLiteral(AMI_BIN_DIR "/ami-sim"), {QStringLiteral("--listen"), QStringLiteral("tcp://127.0.0.1:0"),
                                                                 QStringLiteral("--serial"), serial, QStringLiteral("--open-installer")});
        if (!simulator.waitForStarted(patience)) return {};
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired()) {
            if (!simulator.canReadLine() && !simulator.waitForReadyRead(1000)) continue;
            const QString line = QString::fromUtf8(simulator.readLine()).trimmed();
            if (line.startsWith(QStringLiteral("ready "))) return line.mid(6) + QStringLiteral("?client=17");
        }
        return {};
    }
    bool visit(const QString& address) {
        QSignalSpy identified(&meter_, &MeterService::identified);
        meter_.connectTo(address);
        return identified.wait(patience);
    }
    bool plan(const ControlWish& wish) {
        QSignalSpy planned(&desk_, &ControlDesk::planned);
        desk_.plan(wish);
        return planned.wait(patience);
    }
    bool isSupplied() {
        QSignalSpy read(&desk_, &ControlDesk::controlsRead);
        desk_.read();
        return read.wait(patience) && read.at(0).at(0).value<MeterControls>().disconnector->output;
    }
    std::string log() const { return folder_.filePath(QStringLiteral("audit.jsonl")).toStdString(); }

    QTemporaryDir folder_;
    QProcess simulator_, neighbour_;
    QString address_;
    MeterService meter_;
    ControlDesk desk_{meter_, folder_.filePath(QStringLiteral("audit.jsonl")).toStdString()};
};

QTEST_GUILESS_MAIN(ControlDeskTest)
#include "tst_control_desk.moc"

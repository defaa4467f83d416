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
        simulator_.start(QStringLiteral(AMI_BIN_DIR "/ami-sim"),
                         {QStringLiteral("--listen"), QStringLiteral("tcp://127.0.0.1:0"), QStringLiteral("--serial"),
                          QStringLiteral("11223344"), QStringLiteral("--open-installer")});
        QVERIFY(simulator_.waitForStarted(patience));
        const QDeadlineTimer deadline(patience);
        while (address_.isEmpty() && !deadline.hasExpired()) {
            if (!simulator_.canReadLine() && !simulator_.waitForReadyRead(1000)) continue;
            const QString line = QString::fromUtf8(simulator_.readLine()).trimmed();
            if (line.startsWith(QStringLiteral("ready "))) address_ = line.mid(6) + QStringLiteral("?client=17");
        }
        QVERIFY(!address_.isEmpty());
        QSignalSpy identified(&meter_, &MeterService::identified);
        meter_.connectTo(address_);
        QVERIFY(identified.wait(patience));
    }

    void cleanupTestCase() {
        meter_.disconnectFromMeter();
        simulator_.terminate();
        if (!simulator_.waitForFinished(5000)) simulator_.kill();
        simulator_.waitForFinished(5000);
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
    std::string log() const { return folder_.filePath(QStringLiteral("audit.jsonl")).toStdString(); }

    QTemporaryDir folder_;
    QProcess simulator_;
    QString address_;
    MeterService meter_;
    ControlDesk desk_{meter_, folder_.filePath(QStringLiteral("audit.jsonl")).toStdString()};
};

QTEST_GUILESS_MAIN(ControlDeskTest)
#include "tst_control_desk.moc"

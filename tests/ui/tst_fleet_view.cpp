#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <memory>
#include <algorithm>
#include <set>

#include "app/Now.h"
#include "app/fleet/FleetError.h"
#include "app/sim/line/Endpoint.h"
#include "app/sim/model/ObjectModel.h"
#include "app/sim/model/SimMeter.h"
#include "app/store/Store.h"
#include "ui/mesh/FleetQuestion.h"
#include "ui/mesh/FleetView.h"
#include "ui/mesh/MeshPage.h"
#include "ui/shell/Controller.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/TopStrip.h"
#include "ui/theme/Theme.h"
#include "ui/today/SecurityForm.h"
#include "ui/widgets/Button.h"

using namespace ami;
using namespace ami::ui;
using app::fleet::FleetPhase;

namespace {

app::FleetLine line(std::uint32_t index, FleetPhase phase, std::uint32_t done = 0) {
    app::FleetLine one;
    one.row.index = index;
    one.row.phase = phase;
    one.row.total = 2;
    one.row.done = done;
    one.row.sent = phase == FleetPhase::Waiting ? 0 : 3;
    one.row.serial = done > 0 ? "4471093" + std::to_string(200 + index) : "";
    if (done > 0) one.row.roundTrip = std::chrono::milliseconds(320 + 17 * (index % 30));
    one.name = QStringLiteral("Mill Lane %1").arg(index + 1);
    one.address = QStringLiteral("udp://[2001:db8::%1]:4059").arg(index + 1, 0, 16);
    return one;
}

/// A run in its middle.
app::FleetProgress middle() {
    app::FleetProgress progress;
    progress.isRunning = true;
    for (std::uint32_t i = 0; i < 120; ++i) progress.lines.push_back(line(i, i < 70 ? FleetPhase::Done : i < 82 ? FleetPhase::Reading : FleetPhase::Waiting, i < 70 ? 2 : 0));
    progress.lines[3].row.phase = FleetPhase::Failed;
    progress.lines[3].row.done = 0;
    progress.lines[3].row.sent = 8;
    progress.lines[3].row.repeated = 7;
    progress.lines[3].row.error = makeError(Fault::TimedOut, Layer::Link, app::fleet::FleetError::NoAnswer, 8);
    progress.lines[3].words = QStringLiteral("The meter did not answer, 8 times in a row.");
    progress.lines[71].row.isAside = true;
    progress.lines[71].row.repeated = 4;
    progress.lines[71].words = QStringLiteral("The meter did not answer, 5 times in a row.");
    progress.lines[5].row.refused = 1;
    std::stable_sort(progress.lines.begin(), progress.lines.end(), [](const auto& a, const auto& b) { return app::severityOf(a.row) < app::severityOf(b.row); });
    progress.totals.meters = 120;
    progress.totals.done = 69;
    progress.totals.failed = 1;
    progress.totals.aside = 1;
    progress.totals.active = 11;
    progress.totals.registers = 240;
    progress.totals.registersDone = 138;
    progress.totals.registersRefused = 1;
    progress.totals.sent = 251;
    progress.totals.repeated = 31;
    progress.totals.underWay = 11;
    progress.totals.roundTrip = std::chrono::milliseconds(812);
    progress.registersPerSecond = 4.6;
    progress.left = std::chrono::seconds(23);
    return progress;
}

/// The same run at its end: 118 whole, one that did not answer, one that refused a register.
app::FleetProgress over() {
    app::FleetProgress progress = middle();
    progress.isRunning = false;
    progress.left.reset();
    std::vector<app::fleet::FleetRow> rows(progress.lines.size());
    QStringList names;
    for (std::size_t i = 0; i < rows.size(); ++i) names << QString();
    for (auto& one : progress.lines) {
        one.row.isAside = false;
        if (one.row.phase != FleetPhase::Failed) {
            one.row.phase = FleetPhase::Done;
            one.row.done = 2;
        }
        one.words = app::troubleOf(one.row);
        rows[one.row.index] = one.row;
        names[static_cast<qsizetype>(one.row.index)] = one.name;
    }
    std::stable_sort(progress.lines.begin(), progress.lines.end(), [](const auto& a, const auto& b) { return app::severityOf(a.row) < app::severityOf(b.row); });
    progress.totals.done = 119;
    progress.totals.aside = progress.totals.active = 0;
    progress.totals.registersDone = 238;
    progress.totals.elapsed = std::chrono::seconds(64);
    progress.summary = app::summaryOf(rows, names);
    return progress;
}

struct Bench {
    Bench() {
        view.join(service);
        view.resize(1366 - 84 - 48, 700);
        view.show();
    }
    app::FleetService service;
    FleetView view;
};

}  // namespace

class TestFleetView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(ThemeName::Light, 1.0); }

    void everyStateHasASignAndAWord() {
        std::set<QString> words;
        for (int phase = 0; phase <= static_cast<int>(FleetPhase::Stopped); ++phase) {
            const FleetWords said = wordsOf(line(0, static_cast<FleetPhase>(phase)).row);
            QVERIFY(!said.sign.isEmpty() && !said.word.isEmpty());
            QVERIFY(words.insert(said.word).second);
        }
        auto aside = line(0, FleetPhase::Reading);
        aside.row.isAside = true;
        QVERIFY(words.insert(wordsOf(aside.row).word).second);
    }

    void nothingStartsWithoutMetersOrRegisters() {
        Bench bench;
        QVERIFY(!bench.view.startButton()->isEnabled());
        QVERIFY(!bench.view.startButton()->toolTip().isEmpty());
        bench.view.useList(QStringLiteral("mill-lane.txt"), QStringLiteral("127.0.0.1 one\n127.0.0.2 two\n"));
        QVERIFY(bench.view.startButton()->isEnabled());
        bench.view.registersField()->setText(QStringLiteral("1.0.1.8.0.255, nonsense"));
        QVERIFY(!bench.view.startButton()->isEnabled());
        bench.view.registersField()->setText(QStringLiteral("1.0.1.8.0.255,1.0.2.8.0.255"));
        QVERIFY(bench.view.startButton()->isEnabled());
        QCOMPARE(bench.view.registers()->size(), std::size_t{2});
    }

    void aBadListIsSaidAndTheOldOneStays() {
        Bench bench;
        bench.view.useList(QStringLiteral("good.txt"), QStringLiteral("127.0.0.1\n"));
        bench.view.useList(QStringLiteral("bad.txt"), QStringLiteral("127.0.0.1\nhdlc:///dev/ttyS0\n"));
        QVERIFY(bench.view.problem()->isVisible());
        QVERIFY(bench.view.problem()->text().contains(QLatin1Char('2')));
        QVERIFY(bench.view.startButton()->isEnabled());
    }

    void theWorstStandsFirst() {
        Bench bench;
        bench.view.setProgress(middle());
        const auto* model = bench.view.table()->model();
        QVERIFY(model->index(0, FleetModel::State).data().toString().contains(wordsOf(line(0, FleetPhase::Failed).row).word));
        QVERIFY(model->index(0, FleetModel::Words).data().toString().contains(QLatin1Char('8')));
        QVERIFY(model->index(1, FleetModel::State).data().toString().startsWith(QStringLiteral("▲")));
        QVERIFY(!bench.view.startButton()->isEnabled());
        QVERIFY(bench.view.stopButton()->isEnabled());
    }

    void theChosenMeterStaysChosenWhenLinesMove() {
        Bench bench;
        auto progress = middle();
        bench.view.setProgress(progress);
        const auto wanted = bench.view.model()->lines()[40].row.index;
        bench.view.table()->selectRow(40);
        std::rotate(progress.lines.begin(), progress.lines.begin() + 7, progress.lines.end());
        bench.view.setProgress(progress);
        const int row = bench.view.table()->currentIndex().row();
        QCOMPARE(bench.view.model()->lines()[static_cast<std::size_t>(row)].row.index, wanted);
    }

    void csvHasALineForEachMeterAndNoFormula() {
        FleetModel model;
        auto one = line(0, FleetPhase::Done, 2);
        one.name = QStringLiteral("=1+1, \"x\"");
        model.set({one, line(1, FleetPhase::Failed)});
        const QStringList lines = model.csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(QStringLiteral("\"'=1+1, \"\"x\"\"\",")));
        QVERIFY(lines[2].contains(QStringLiteral(",failed,0,0,2,")));
        QCOMPARE(lines[0].count(QLatin1Char(',')), 11);
        QCOMPARE(lines[2].count(QLatin1Char(',')), 11);
    }

    void theEndIsASentenceThatCanBeSent() {
        Bench bench;
        bench.view.setProgress(middle());
        QVERIFY(bench.view.summary()->isHidden());
        QVERIFY(bench.view.againButton()->isHidden());
        bench.view.setProgress(over());
        const QString words = bench.view.summary()->text();
        QVERIFY2(words.contains(QStringLiteral("118")) && words.contains(QStringLiteral("120")) && words.contains(QStringLiteral("Mill Lane 4")), qPrintable(words));
        QVERIFY(!bench.view.againButton()->isHidden());
        QVERIFY(bench.view.againButton()->text().contains(QLatin1Char('2')));
        QCOMPARE(bench.view.model()->stragglers(), 2);
        QTest::mouseClick(bench.view.copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), words);
        // Many are told by their number.
        std::vector<app::fleet::FleetRow> rows(500);
        QStringList names;
        for (std::uint32_t i = 0; i < 500; ++i) {
            rows[i].index = i;
            rows[i].phase = i < 40 ? FleetPhase::Failed : FleetPhase::Done;
            if (i < 40) rows[i].error = makeError(Fault::TimedOut, Layer::Link, i < 33 ? app::fleet::FleetError::NoAnswer : app::fleet::FleetError::KeysMissing, 8);
            names << QStringLiteral("M%1").arg(i);
        }
        const QString many = app::summaryOf(rows, names);
        QVERIFY2(many.contains(QStringLiteral("460")) && many.contains(QStringLiteral("33")) && many.contains(QStringLiteral("M33")) && !many.contains(QStringLiteral("M20")), qPrintable(many));
    }

    void theRoundIsExported() {
        QTemporaryDir folder;
        Bench bench;
        bench.view.setProgress(over());
        const auto written = [&](const char* name) {
            const QString path = folder.filePath(QLatin1String(name));
            bench.view.exportTo(path);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QJsonObject all = QJsonDocument::fromJson(written("round.json")).object();
        QCOMPARE(all[QStringLiteral("meters")].toArray().size(), 120);
        QCOMPARE(all[QStringLiteral("summary")].toString(), bench.view.summary()->text());
        const QJsonObject failed = all[QStringLiteral("meters")].toArray()[3].toObject();
        QCOMPARE(failed[QStringLiteral("state")].toString(), QStringLiteral("failed"));
        QVERIFY(failed[QStringLiteral("error")].toObject()[QStringLiteral("code")].toString().contains(QStringLiteral("NoAnswer")));
        QCOMPARE(written("round.csv").count("\r\n"), 121);
        bench.view.exportTo(QStringLiteral("/no/such/folder/round.csv"));
        QVERIFY(bench.view.problem()->isVisible());
    }

    void securityGoesToTheMetersThatHaveNone() {
        QTemporaryDir folder;
        Bench bench;
        bench.view.useList(QStringLiteral("a.txt"), QStringLiteral("127.0.0.1 one\nudp://127.0.0.2?client=17 two\n"));
        QVERIFY(!bench.view.securityForm()->isVisible());
        QTest::mouseClick(bench.view.securityButton(), Qt::LeftButton);
        QVERIFY(bench.view.securityForm()->isVisible());
        QVERIFY(!bench.view.pskField()->isVisible());
        const auto pick = [](QComboBox* box, int value) {
            box->setCurrentIndex(box->findData(value));
            Q_EMIT box->activated(box->currentIndex());
        };
        pick(bench.view.securityForm()->clientBox(), 1);
        pick(bench.view.securityForm()->mechanismBox(), static_cast<int>(dlms::AuthenticationMechanism::HighGmac));
        const auto jobs = bench.view.jobs();
        QCOMPARE(jobs[0].address.toString(), std::string("udp://127.0.0.1?client=1&auth=gmac"));
        QCOMPARE(jobs[1].address.toString(), std::string("udp://127.0.0.2?client=17"));
        // Without a file nothing starts; a folder with a file for each meter will do.
        QVERIFY(!bench.view.startButton()->isEnabled());
        QVERIFY(!bench.view.startButton()->toolTip().isEmpty());
        bench.view.securityForm()->setFile(folder.path());
        QVERIFY(bench.view.startButton()->isEnabled());
        // Nothing in the folder: told before anything is sent.
        QTest::mouseClick(bench.view.startButton(), Qt::LeftButton);
        QVERIFY(bench.view.problem()->isVisible());
        QVERIFY(!bench.service.isBusy());
        QVERIFY(bench.view.securityButton()->text().contains(QLatin1Char('1')));
        bench.view.useList(QStringLiteral("b.txt"), QStringLiteral("coaps://127.0.0.1/dlms one\n"));
        QVERIFY(bench.view.pskField()->isVisible());
    }

    void theRestIsReadAgainAndNothingElse() {
        // One that never answers and one whose port is closed.
        QUdpSocket deaf;
        QVERIFY(deaf.bind(QHostAddress(QStringLiteral("127.77.201.1")), 0));
        Bench bench;
        bench.view.useList(QStringLiteral("a.txt"), QStringLiteral("udp://127.77.201.1:%1 deaf\nudp://127.77.255.1:9 closed\n").arg(deaf.localPort()));
        QSignalSpy finished(&bench.service, &app::FleetService::finished);
        QTest::mouseClick(bench.view.startButton(), Qt::LeftButton);
        QTRY_VERIFY(deaf.hasPendingDatagrams());
        QTest::mouseClick(bench.view.stopButton(), Qt::LeftButton);
        QVERIFY(finished.wait(10'000));
        QVERIFY(!bench.service.progress().summary.isEmpty());
        QVERIFY(!bench.view.againButton()->isHidden());
        finished.clear();
        QTest::mouseClick(bench.view.againButton(), Qt::LeftButton);
        QVERIFY(bench.service.isBusy());
        QCOMPARE(bench.view.model()->rowCount(), 2);
        bench.service.stop();
        QVERIFY(finished.wait(10'000));
    }

    void whatCannotBeKeptDoesNotCountAsRead() {
        sim::SimMeter meter({}, {}, app::utcNow);
        sim::ObjectModel objects(meter);
        QString why;
        const auto endpoint = sim::Endpoint::open(*sim::ListenAddress::parse(QStringLiteral("udp://127.77.203.1:0")), {meter, objects}, &why);
        QVERIFY2(endpoint, qPrintable(why));
        Bench bench;
        // A store that is full at first.
        bool isFull = true;
        std::vector<std::size_t> batches;
        connect(&bench.service, &app::FleetService::taken, &bench.service, [&](const std::vector<mdms::Reading>& readings, quint64 batch) {
            batches.push_back(readings.size());
            const Error full{Fault::Exhausted, Layer::Store, static_cast<std::uint16_t>(app::StoreError::DiskFull), 0};
            bench.service.answered(batch, isFull ? std::optional(full) : std::nullopt);
        });
        bench.view.useList(QStringLiteral("a.txt"), endpoint->clientAddress() + QStringLiteral(" one\n"));
        QSignalSpy finished(&bench.service, &app::FleetService::finished);
        QTest::mouseClick(bench.view.startButton(), Qt::LeftButton);
        QVERIFY(finished.wait(10'000));
        QTRY_COMPARE(batches.size(), std::size_t{1});
        const auto& row = bench.service.progress().lines.front().row;
        QCOMPARE(row.phase, FleetPhase::Failed);
        QCOMPARE(row.done, 0u);
        QCOMPARE(row.missing, (std::vector<std::uint32_t>{0, 1}));
        QCOMPARE(row.error->layer, Layer::Store);
        QCOMPARE(bench.service.progress().totals.done, 0u);
        QCOMPARE(bench.service.progress().totals.registersDone, std::uint64_t{0});
        QVERIFY(!bench.view.againButton()->isHidden());

        // There is room again: both registers are asked for once more.
        isFull = false;
        finished.clear();
        QTest::mouseClick(bench.view.againButton(), Qt::LeftButton);
        QVERIFY(finished.wait(10'000));
        QTRY_COMPARE(batches.size(), std::size_t{2});
        QCOMPARE(batches.back(), std::size_t{2});
        QCOMPARE(bench.service.progress().totals.done, 1u);
        QCOMPARE(bench.service.progress().totals.registersDone, std::uint64_t{2});
    }

    void correctedSecurityCountsWhenTheRestIsReadAgain() {
        sim::SimMeter meter({}, crypto::SecureBytes(toBytes("open sesame")), app::utcNow);
        sim::ObjectModel objects(meter);
        QString why;
        const auto endpoint = sim::Endpoint::open(*sim::ListenAddress::parse(QStringLiteral("udp://127.77.203.2:0")), {meter, objects}, &why);
        QVERIFY2(endpoint, qPrintable(why));
        app::FleetService service;
        auto jobs = app::FleetService::jobsIn(endpoint->clientAddress() + QStringLiteral("?client=17\n"));
        QVERIFY(jobs);
        app::FleetOrder order;
        order.jobs = *jobs;
        order.options.registers = {{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2}};
        QSignalSpy finished(&service, &app::FleetService::finished);
        service.start(order, {});
        QVERIFY(finished.wait(10'000));
        QCOMPARE(service.progress().totals.failed, 1u);
        // Somebody says how it is read; an address of another place does not count.
        (*jobs)[0].address.mechanism = dlms::AuthenticationMechanism::LowLevel;
        auto elsewhere = *jobs;
        elsewhere[0].address.host = "127.77.203.9";
        finished.clear();
        QVERIFY(service.readMissing(elsewhere, app::LinkCredentials(crypto::SecureBytes(toBytes("open sesame")))));
        QVERIFY(finished.wait(10'000));
        QCOMPARE(service.progress().totals.failed, 1u);
        finished.clear();
        QVERIFY(service.readMissing(*jobs, app::LinkCredentials(crypto::SecureBytes(toBytes("open sesame")))));
        QVERIFY(finished.wait(10'000));
        QCOMPARE(service.progress().totals.done, 1u);
    }

    void aHyphenIsNoStandardInputForTheWindow() {
        Bench bench;
        bench.view.useList(QStringLiteral("b.txt"), QStringLiteral("coaps://127.0.0.1/dlms one\n"));
        bench.view.pskField()->setText(QStringLiteral("-"));
        QVERIFY(bench.view.startButton()->isEnabled());
        // It would wait here for whoever sits at the terminal, if there is one.
        QTest::mouseClick(bench.view.startButton(), Qt::LeftButton);
        QVERIFY(!bench.service.isBusy());
        QVERIFY(bench.service.progress().lines.empty());
    }

    void theStripShowsTheRunOnEveryPageAndEscEscEndsIt() {
        QUdpSocket deaf;
        QVERIFY(deaf.bind(QHostAddress(QStringLiteral("127.77.202.1")), 0));
        const auto begin = [&](Controller& controller) {
            auto jobs = app::FleetService::jobsIn(QStringLiteral("udp://127.77.202.1:%1 deaf\n").arg(deaf.localPort()));
            app::FleetOrder order;
            order.jobs = *jobs;
            order.options.registers = {{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2}};
            controller.fleet().start(std::move(order), {});
        };
        Workspace workspace;
        workspace.training = true;
        Controller controller(workspace);
        MainWindow* window = controller.openWindow();
        window->show();
        QVERIFY(window->strip()->fleetButton()->isHidden());
        begin(controller);
        for (const Page page : {Page::Today, Page::Settings}) {
            window->go(page);
            QVERIFY(window->strip()->fleetButton()->isVisible());
        }
        QVERIFY(window->strip()->fleetButton()->text().contains(QLatin1Char('1')));
        QTest::mouseClick(window->strip()->fleetButton(), Qt::LeftButton);
        QCOMPARE(window->page(), Page::Mesh);
        QVERIFY(window->mesh()->fleet()->isVisible());
        QSignalSpy finished(&controller.fleet(), &app::FleetService::finished);
        QTest::keyClick(window, Qt::Key_Escape);
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(finished.wait(5'000));
        QVERIFY(window->strip()->fleetButton()->isHidden());
        QCOMPARE(controller.fleet().progress().totals.stopped, 1u);

        // The window asks before it closes on a run.
        begin(controller);
        finished.clear();
        QVERIFY(!window->close());
        auto* question = window->findChild<FleetQuestion*>();
        QVERIFY(question && question->isVisible());
        QVERIFY(controller.fleet().isBusy());
        const QString folder = qEnvironmentVariable("AMI_PICTURES");
        if (!folder.isEmpty()) {
            QVERIFY(question->grab().save(folder + QStringLiteral("/fleet-question.png")));
            window->go(Page::Today);
            QVERIFY(window->grab().save(folder + QStringLiteral("/fleet-strip.png")));
        }
        QTest::mouseClick(question->stopButton(), Qt::LeftButton);
        QVERIFY(finished.wait(5'000));
        QTRY_VERIFY(!window->isVisible());
    }

    void fiveHundredRowsKeepTheirChosenOne() {
        Bench bench;
        app::FleetProgress progress = middle();
        progress.lines.clear();
        for (std::uint32_t i = 0; i < 500; ++i) progress.lines.push_back(line(i, FleetPhase::Waiting));
        bench.view.setProgress(progress);
        bench.view.table()->selectRow(250);
        QBENCHMARK {
            std::rotate(progress.lines.begin(), progress.lines.begin() + 3, progress.lines.end());
            bench.view.setProgress(progress);
        }
        QCOMPARE(bench.view.model()->lines()[static_cast<std::size_t>(bench.view.table()->currentIndex().row())].row.index, 250u);
    }

    void aRunThatFindsNobodyEndsAndSaysWhy() {
        Bench bench;
        // The discard port: nobody listens there.
        bench.view.useList(QStringLiteral("nobody.txt"), QStringLiteral("udp://127.77.255.1:9 one\nudp://127.77.255.2:9 two\n"));
        QSignalSpy finished(&bench.service, &app::FleetService::finished);
        QTest::mouseClick(bench.view.startButton(), Qt::LeftButton);
        QVERIFY(finished.wait(10'000));
        const auto& progress = bench.service.progress();
        QCOMPARE(progress.totals.failed, 2u);
        QVERIFY(!progress.isRunning);
        for (const auto& one : progress.lines) {
            QCOMPARE(one.row.error->code, static_cast<std::uint16_t>(app::fleet::FleetError::Unreachable));
            QVERIFY(one.words.endsWith(QLatin1Char('.')));
        }
        QVERIFY(bench.view.startButton()->isEnabled());
    }

    /// A change of language or theme builds the window anew; the run goes on and the new view shows it.
    void aNewViewShowsTheRunThatGoesOn() {
        app::FleetService service;
        QSignalSpy finished(&service, &app::FleetService::finished);
        auto jobs = app::FleetService::jobsIn(QStringLiteral("udp://127.77.255.1:9 one\n"));
        QVERIFY(jobs);
        auto first = std::make_unique<FleetView>();
        first->join(service);
        app::FleetOrder order;
        order.jobs = *jobs;
        order.options.registers = *first->registers();
        service.start(std::move(order), {});
        first.reset();
        FleetView second;
        second.join(service);
        QCOMPARE(second.model()->rowCount(), 1);
        QVERIFY(second.stopButton()->isEnabled());
        QVERIFY(finished.wait(10'000));
        QVERIFY(!second.stopButton()->isEnabled());
    }

    void everythingIsReachedByKeyAndHasAName() {
        Bench bench;
        bench.view.useList(QStringLiteral("a.txt"), QStringLiteral("127.0.0.1\n"));
        for (QWidget* widget : bench.view.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            if (widget->metaObject()->className() == QByteArray("QTableCornerButton") || widget->inherits("QHeaderView")) continue;
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || widget->parentWidget() == bench.view.table();
            QVERIFY2(named, widget->metaObject()->className());
        }
        // In the order in which they are used; an offscreen window is never active, so the chain itself is asked.
        const QList<QWidget*> order{bench.view.securityButton(), bench.view.listButton(),   bench.view.startButton(), bench.view.stopButton(),
                                    bench.view.registersField(), bench.view.exportButton(), bench.view.copyButton(),  bench.view.againButton(), bench.view.table()};
        const auto nextStop = [](QWidget* from) {
            QWidget* next = from->nextInFocusChain();
            while (next != from && (next->focusPolicy() & Qt::TabFocus) == 0) next = next->nextInFocusChain();
            return next;
        };
        for (qsizetype i = 0; i + 1 < order.size(); ++i) QCOMPARE(nextStop(order[i]), order[i + 1]);
    }

    void picturesAreSaved() {
        const QString folder = qEnvironmentVariable("AMI_PICTURES");
        if (folder.isEmpty()) QSKIP("AMI_PICTURES names no folder");
        for (const auto& [name, word] : std::initializer_list<std::pair<ThemeName, const char*>>{
                 {ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::Outdoor, "sunlight"}}) {
            theme::apply(name, 1.0);
            Bench bench;
            QVERIFY(bench.view.grab().save(folder + QStringLiteral("/fleet-empty-") + QLatin1String(word) + QStringLiteral(".png")));
            bench.view.useList(QStringLiteral("mill-lane.txt"), QStringLiteral("127.0.0.1\n127.0.0.2\n"));
            bench.view.setProgress(middle());
            QVERIFY(bench.view.grab().save(folder + QStringLiteral("/fleet-") + QLatin1String(word) + QStringLiteral(".png")));
            bench.view.setProgress(over());
            bench.view.useList(QStringLiteral("mill-lane.txt"), QStringLiteral("coaps://127.0.0.1/dlms\ncoaps://127.0.0.2/dlms\n"));
            QVERIFY(bench.view.grab().save(folder + QStringLiteral("/fleet-over-") + QLatin1String(word) + QStringLiteral(".png")));
            bench.view.showSecurity(true);
            auto* box = bench.view.securityForm()->mechanismBox();
            box->setCurrentIndex(box->findData(static_cast<int>(dlms::AuthenticationMechanism::HighGmac)));
            Q_EMIT box->activated(box->currentIndex());
            QVERIFY(bench.view.grab().save(folder + QStringLiteral("/fleet-security-") + QLatin1String(word) + QStringLiteral(".png")));
        }
    }
};

QTEST_MAIN(TestFleetView)
#include "tst_fleet_view.moc"

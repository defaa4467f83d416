#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <set>

#include "app/explain/AdviceWords.h"

#include "tests/ui/MeshSample.h"
#include "ui/mesh/MeshGraph.h"
#include "ui/mesh/AskBar.h"
#include "ui/mesh/CompareView.h"
#include "ui/mesh/MeshPage.h"
#include "ui/mesh/MeshWords.h"
#include "ui/mesh/NodeCard.h"
#include "ui/mesh/ProbeView.h"
#include "ui/mesh/RouterBar.h"
#include "ui/mesh/RouterView.h"
#include "ui/mesh/ThresholdsForm.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

using namespace ami;
using namespace ami::ui;
using app::mesh::NodeId;

namespace {

struct Bench {
    Bench() {
        page.resize(1178, 680);
        page.show();
        page.setView(scene.view());
        // The focus goes where the nodes are.
        page.hide();
        page.show();
    }
    void choose(std::uint32_t number) {
        page.choose(scene.id(number));
        page.setFocus(scene.focus(scene.id(number)));
    }
    samples::MeshScene scene;
    MeshPage page;
};

}  // namespace

class TestMeshPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(ThemeName::Light, 1.0); }

    void namesOfDevicesAreNoMarkUpInToolTips() {
        QCOMPARE(meshwords::tip(QStringLiteral("Pole 12, left\n3 < 4 & 5")), QStringLiteral("Pole 12, left\n3 < 4 & 5"));
        const QString tip = meshwords::tip(QStringLiteral("<img src='http://198.51.100.1/x'>\nnode"));
        QVERIFY2(!tip.contains(QStringLiteral("<img")) && Qt::mightBeRichText(tip), qPrintable(tip));
        QTextDocument shown;
        shown.setHtml(tip);
        QCOMPARE(shown.toPlainText(), QStringLiteral("<img src='http://198.51.100.1/x'>\nnode"));
    }

    void theAskingOfNodesIsShownAndStops() {
        Bench bench;
        QSignalSpy asked(&bench.page, &MeshPage::askRequested), stopped(&bench.page, &MeshPage::stopAskingRequested);
        QVERIFY(bench.page.askButton()->isEnabled() && !bench.page.askBar()->isVisible());
        bench.page.askButton()->click();
        QCOMPARE(asked.count(), 1);
        app::MeshAsking asking;
        asking.isRunning = true;
        asking.nodes = 20;
        asking.waiting = 12;
        asking.answered = 6;
        asking.without = 1;
        asking.silent = 1;
        asking.links = 31;
        bench.page.setAsking(asking);
        QVERIFY(bench.page.askBar()->isVisible() && !bench.page.askButton()->isEnabled());
        QVERIFY(bench.page.askBar()->words().contains(QStringLiteral("8 of 20")));
        for (const char* words : {"6 with tables", "1 without", "1 silent"}) QVERIFY2(bench.page.askBar()->words().contains(QLatin1String(words)), words);
        bench.page.askBar()->button()->click();
        QCOMPARE(stopped.count(), 1);
        // What was stopped can go on.
        asking.isRunning = false;
        bench.page.setAsking(asking);
        QCOMPARE(bench.page.askBar()->button()->text(), QStringLiteral("Go on"));
        bench.page.askBar()->button()->click();
        QCOMPARE(asked.count(), 2);
        bench.page.askBar()->closeButton()->click();
        QVERIFY(!bench.page.askBar()->isVisible());
        // A recording has nobody to ask.
        app::MeshState state;
        state.address = QStringLiteral("replay:x.jsonl");
        bench.page.setState(state);
        QVERIFY(!bench.page.askButton()->isEnabled() && !bench.page.askButton()->toolTip().isEmpty());
    }

    void aFileIsAJournalARecordingOrNeither() {
        Bench bench;
        QTemporaryDir folder;
        const auto file = [&folder](const char* name, const QByteArray& octets) {
            QFile out(folder.filePath(QLatin1String(name)));
            if (out.open(QIODevice::WriteOnly)) out.write(octets);
            return out.fileName();
        };
        QSignalSpy journals(bench.page.router(), &RouterView::journalChosen), connected(&bench.page, &MeshPage::connectRequested), said(&bench.page, &MeshPage::said);
        const QString journal = file("router.export", "__CURSOR=s=1\n__REALTIME_TIMESTAMP=1795370519938505\nMESSAGE=x\n\n");
        bench.page.openFile(journal);
        QCOMPARE(journals.count(), 1);
        QCOMPARE(bench.page.places()->currentIndex(), 2);
        bench.page.router()->setJournalOpened({journal, 40, 7});
        QVERIFY(bench.page.router()->journalWords().contains(QStringLiteral("router.export")));
        bench.page.router()->setJournalFailure(QStringLiteral("broken at octet 13."));
        QCOMPARE(bench.page.router()->journalWords(), QStringLiteral("router.export: broken at octet 13."));
        const QString recording = file("mesh.jsonl", "{\"format\":\"ami-mesh-snapshot\"}\n");
        bench.page.openFile(recording);
        QCOMPARE(connected.value(0).value(0).toString(), QStringLiteral("replay:") + recording);
        bench.page.openFile(file("letter.txt", "Dear all"));
        QVERIFY(said.value(0).value(0).toString().contains(QStringLiteral("letter.txt")));
        // Nothing unpacks it; who opens it is told how.
        bench.page.openFile(file("mesh.jsonl.gz", QByteArray("\x1f\x8b\x08\x00", 4)));
        QVERIFY(said.value(1).value(0).toString().contains(QStringLiteral("gunzip")));
        QCOMPARE(connected.count(), 1);
    }

    void whatIsMendedIsWhatWasShown() {
        Bench bench;
        auto* router = bench.page.router();
        QSignalSpy wanted(router, &RouterView::fixRequested);
        app::RouterInterface state;
        state.name = QStringLiteral("nan0");
        state.findings = {{QStringLiteral("The interface nan0 is switched off."), QStringLiteral("ip link set dev nan0 up"), true, QStringLiteral("Switch it on."), true},
                          {QStringLiteral("No address."), {}, true, QStringLiteral("Give it one."), false}};
        router->setInterface(state);
        bench.page.places()->setCurrentIndex(2);
        QStringList texts;
        for (const auto* label : router->findChildren<QLabel*>()) texts << label->text();
        QVERIFY(texts.contains(QStringLiteral("Switch it on.")) && texts.contains(QStringLiteral("Give it one.")));
        for (auto* button : router->findChildren<QAbstractButton*>()) {
            if (button->text() == RouterView::tr("Mend it")) button->click();
        }
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("ip link set dev nan0 up"));
    }

    void worstStandsFirstAndWhatIsNotReportedLast() {
        Bench bench;
        auto& model = *bench.page.nodes();
        // Not up, then over the loss limit, then by margin, then those without a margin.
        QCOMPARE(model.node(0), std::optional(bench.scene.id(21)));
        QCOMPARE(model.node(1), std::optional(bench.scene.id(7)));
        QCOMPARE(model.node(model.rowCount() - 1), std::optional(bench.scene.id(20)));
        int least = -1000;
        for (int row = 2; row + 1 < model.rowCount(); ++row) {
            const QString margin = model.index(row, NodeModel::Margin).data().toString();
            const int value = margin.section(QLatin1Char(' '), 0, 0).toInt();
            QVERIFY2(value >= least, qPrintable(margin));
            least = value;
        }
    }

    void whatNobodyReportsIsSaid() {
        Bench bench;
        auto& model = *bench.page.nodes();
        const int row = model.rowOf(bench.scene.id(20));
        for (const int column : {NodeModel::Margin, NodeModel::AtParent, NodeModel::AtNode, NodeModel::Loss})
            QCOMPARE(model.index(row, column).data().toString(), meshwords::notReported());
        bench.choose(20);
        QVERIFY(bench.page.card()->words().contains(meshwords::notReported()));
        QVERIFY(bench.page.graph()->words(bench.scene.id(20)).contains(meshwords::notReported()));
    }

    void sortsByAColumnAndBackToWorstFirst() {
        Bench bench;
        auto& model = *bench.page.nodes();
        model.sort(NodeModel::Carries, Qt::DescendingOrder);
        int most = 1000;
        for (int row = 0; row < model.rowCount(); ++row) {
            const int carries = model.index(row, NodeModel::Carries).data().toInt();
            QVERIFY(carries <= most);
            most = carries;
        }
        // What is not reported stays last in both directions.
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(NodeModel::AtParent, order);
            QCOMPARE(model.index(model.rowCount() - 1, NodeModel::AtParent).data().toString(), meshwords::notReported());
        }
        model.sort(-1);
        QCOMPARE(model.node(0), std::optional(bench.scene.id(21)));
    }

    void filterFindsByNameStateAndParent() {
        Bench bench;
        auto& model = *bench.page.nodes();
        bench.page.filter()->setText(QStringLiteral("10:00:00:07"));
        QCOMPARE(model.rowCount(), 1);
        bench.page.filter()->setText(app::nameOf(app::mesh::JoinRung::Authenticated));
        QCOMPARE(model.node(0), std::optional(bench.scene.id(21)));
        bench.page.filter()->setText(app::nodeLabel(bench.scene.topology, bench.scene.id(7)));
        QCOMPARE(model.rowCount(), 3);
        bench.page.filter()->clear();
        QCOMPARE(model.rowCount(), 21);
    }

    void theChosenRowStaysChosenWhileValuesMove() {
        Bench bench;
        bench.choose(12);
        for (int change = 0; change < 8; ++change) {
            const samples::MeshScene next(3 + change, -change);
            bench.page.setView(next.view());
            QCOMPARE(bench.page.chosen(), std::optional(bench.scene.id(12)));
            QCOMPARE(bench.page.nodes()->node(bench.page.nodeTable()->currentIndex().row()), std::optional(bench.scene.id(12)));
        }
    }

    void nodesKeepTheirPlacesWhileValuesAndParentsMove() {
        Bench bench;
        const auto places = [&] {
            std::vector<QPointF> all;
            for (std::uint32_t number = 0; number <= 21; ++number) all.push_back(bench.page.graph()->onScreen(bench.scene.id(number)));
            return all;
        };
        const auto before = places();
        app::mesh::Topology topology = bench.scene.topology;
        for (int beat = 40; beat < 50; ++beat) {
            auto snapshot = samples::meshAt(beat, beat - 45);
            if (beat > 44) snapshot.nodes[7].parents = app::mesh::Sample<std::vector<app::mesh::NodeName>>{{samples::eui(4)}, snapshot.taken, {}};
            topology.apply(snapshot);
            bench.page.setView(app::viewOf(topology, topology.lastTaken()));
            QCOMPARE(places(), before);
        }
        QVERIFY(bench.page.graph()->layout().strayed() > 0);
        bench.page.graph()->arrange();
        QVERIFY(places() != before);
        QCOMPARE(bench.page.graph()->layout().strayed(), 0u);
    }

    void newNodesGetAPlaceAndMoveNobody() {
        samples::MeshBuilder few{std::chrono::seconds(0)};
        few.root(0);
        for (std::uint32_t node = 1; node <= 12; ++node) few.node(node, {node < 5 ? 0 : node - 4});
        app::mesh::Topology topology;
        topology.apply(few.build());
        MeshLayout layout;
        QVERIFY(layout.update(topology));
        std::vector<QPointF> before;
        for (std::uint32_t node = 0; node <= 12; ++node) before.push_back(layout.place(NodeId(node)));
        samples::MeshBuilder more{std::chrono::seconds(2)};
        more.root(0);
        for (std::uint32_t node = 1; node <= 15; ++node) more.node(node, {node < 5 ? 0 : node - 4});
        topology.apply(more.build());
        QVERIFY(layout.update(topology));
        QVERIFY(!layout.update(topology));
        for (std::uint32_t node = 0; node <= 12; ++node) QCOMPARE(layout.place(NodeId(node)), before[node]);
        for (std::uint32_t a = 0; a <= 15; ++a) {
            for (std::uint32_t b = 0; b < a; ++b) QVERIFY(layout.place(NodeId(a)) != layout.place(NodeId(b)));
        }
    }

    void layoutEndsOnCirclesAndOnNodesThatHangOnNothing() {
        samples::MeshBuilder odd{std::chrono::seconds(0)};
        odd.root(0).node(1, {2}).node(2, {3}).node(3, {1}).node(4, {}).node(5, {99});
        app::mesh::Topology topology;
        topology.apply(odd.build());
        for (const auto shape : {MeshLayout::Shape::Tree, MeshLayout::Shape::Rings}) {
            MeshLayout layout;
            layout.setShape(shape);
            layout.update(topology);
            for (const auto& node : topology.nodes()) QCOMPARE(layout.has(node.id), node.isPresent);
        }
    }

    void isWalkedWithTheKeyboardAlone() {
        Bench bench;
        bench.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        QTRY_VERIFY(bench.page.graph()->hasFocus());
        bench.choose(7);
        QSignalSpy asked(&bench.page, &MeshPage::focusRequested);
        QTest::keyClick(bench.page.graph(), Qt::Key_Up);
        QCOMPARE(bench.page.chosen(), std::optional(bench.scene.id(3)));
        QTest::keyClick(bench.page.graph(), Qt::Key_Up);
        QCOMPARE(bench.page.chosen(), std::optional(bench.scene.id(0)));
        QTest::keyClick(bench.page.graph(), Qt::Key_Down);
        QVERIFY(bench.page.chosen() != std::optional(bench.scene.id(0)));
        const auto chosen = bench.page.chosen();
        QTest::keyClick(bench.page.graph(), Qt::Key_Right);
        QVERIFY(bench.page.chosen() != chosen);
        QVERIFY(asked.count() >= 3);
        QVERIFY(bench.page.graph()->accessibleDescription().contains(app::nodeLabel(bench.scene.topology, *bench.page.chosen())));
        // Tab reaches every control that can take the keys, and each of them has a name.
        for (int place = 0; place < bench.page.places()->count(); ++place) {
            bench.page.places()->setCurrentIndex(place);
            std::set<QWidget*> seen;
            for (int i = 0; i < 120; ++i) {
                QWidget* now = QApplication::focusWidget();
                if (now && !seen.insert(now).second && i > 3) break;
                QTest::keyClick(now ? now : &bench.page, Qt::Key_Tab);
            }
            for (auto* widget : bench.page.findChildren<QWidget*>()) {
                if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
                if (widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QLabel")) continue;
                const auto* button = qobject_cast<QAbstractButton*>(widget);
                const bool isInner = widget->parentWidget() && (widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QAbstractSpinBox") || widget->parentWidget()->inherits("QTabBar"));
                if (isInner) continue;
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
                QVERIFY2(seen.contains(widget) || widget->inherits("QComboBox"), qPrintable(QStringLiteral("%1 %2 %3").arg(place).arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())));
            }
        }
    }

    void everyMarginHasAWordBesideItsColour() {
        std::set<QString> words;
        for (const auto band : {app::mesh::MarginBand::Good, app::mesh::MarginBand::Fair, app::mesh::MarginBand::Poor}) {
            const QString said = meshwords::margin(11, band);
            QVERIFY(said.contains(app::nameOf(band)));
            words.insert(said);
        }
        QCOMPARE(words.size(), 3u);
        std::set<QString> states;
        for (int phase = 0; phase <= static_cast<int>(app::mesh::RouterPhase::Waiting); ++phase) {
            app::MeshState state;
            state.phase = static_cast<app::mesh::RouterPhase>(phase);
            states.insert(wordsOf(state));
        }
        QCOMPARE(states.size(), 4u);
    }

    void anEmptyPageSaysWhatToDo() {
        MeshPage page;
        page.resize(1178, 700);
        page.show();
        bool said = false;
        for (auto* label : page.findChildren<QLabel*>()) said = said || (label->isVisible() && label->text().contains(MeshPage::tr("No border router yet.")));
        QVERIFY(said);
        QSignalSpy asked(&page, &MeshPage::connectRequested);
        page.bar()->addressField()->setText(QStringLiteral("wsbrd:"));
        QTest::keyClick(page.bar()->addressField()->parentWidget(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("wsbrd:"));
    }

    void probesShowEachAnswerAndTheSum() {
        Bench bench;
        bench.page.setCanProbe(true);
        bench.choose(7);
        auto* probe = bench.page.probe();
        QSignalSpy asked(probe, &ProbeView::startRequested);
        bench.page.ping();
        QCOMPARE(asked.count(), 1);
        app::ProbeWish wish;
        wish.node = samples::eui(7);
        wish.count = 20;
        probe->begin(wish);
        QVERIFY(probe->isRunning() && !probe->startButton()->isEnabled() && probe->stopButton()->isEnabled());
        for (std::uint32_t i = 0; i < 20; ++i) probe->add({i, i < 2 ? std::nullopt : std::optional(std::chrono::microseconds(90'000))});
        // A late answer takes the place of a loss.
        probe->add({0, std::chrono::microseconds(400'000)});
        QCOMPARE(probe->dots()->answered(), 19u);
        QCOMPARE(probe->dots()->lost(), 1u);
        app::mesh::ProbeReport report;
        report.node = wish.node;
        report.sent = 20, report.answered = 19;
        report.median = std::chrono::microseconds(90'000), report.p95 = std::chrono::microseconds(120'000);
        probe->finish(report);
        QVERIFY(!probe->isRunning());
        QVERIFY2(probe->result().contains(meshwords::roundTrip(report.median)) && probe->result().contains(QStringLiteral("19")), qPrintable(probe->result()));
    }

    void rebuildingIsAskedInThePageAndNotDoneOtherwise() {
        Bench bench;
        app::MeshState state;
        state.phase = app::mesh::RouterPhase::Watching;
        bench.page.places()->setCurrentIndex(2);
        auto* router = bench.page.router();
        bench.page.setState(state);
        QVERIFY(!router->rebuildButton()->isEnabled() && !router->rebuildButton()->toolTip().isEmpty());
        state.can = {app::mesh::Capability::RebuildTree};
        bench.page.setState(state);
        QSignalSpy agreed(router, &RouterView::rebuildAgreed);
        QTest::mouseClick(router->rebuildButton(), Qt::LeftButton);
        QVERIFY(router->question()->isVisible());
        QCOMPARE(agreed.count(), 0);
        QTest::mouseClick(router->agreeButton(), Qt::LeftButton);
        QCOMPARE(agreed.count(), 1);
        QVERIFY(!router->question()->isVisible());
    }

    void twoRunsShowTheirDifference() {
        Bench bench;
        const samples::MeshScene scene;
        const app::mesh::RouterSnapshot before[] = {samples::meshAt(1, 0)}, after[] = {samples::meshAt(7, -12)};
        bench.page.comparison()->setComparison(std::make_shared<const app::mesh::Comparison>(app::mesh::compare(before, after)));
        bench.page.places()->setCurrentIndex(1);
        const auto* model = bench.page.comparison()->links()->model();
        QVERIFY(model->rowCount() > 0);
        QVERIFY2(model->index(0, 1).data().toString().contains(QStringLiteral("−12 dB")), qPrintable(model->index(0, 1).data().toString()));
        QVERIFY(!bench.page.comparison()->verdict().isEmpty());
    }

    void limitsThatContradictStayOutOfForce() {
        ThresholdsForm form;
        QSignalSpy changed(&form, &ThresholdsForm::changed);
        for (auto* field : form.findChildren<QSpinBox*>()) {
            if (field->accessibleName() == ThresholdsForm::tr("Good margin from")) field->setValue(5);
        }
        QCOMPARE(changed.count(), 0);
        for (auto* field : form.findChildren<QSpinBox*>()) {
            if (field->accessibleName() == ThresholdsForm::tr("Fair margin from")) field->setValue(3);
        }
        QCOMPARE(changed.count(), 1);
        QCOMPARE(form.thresholds().goodMargin, 5);
    }

    void nothingIsCutWithLongWords() {
        for (const auto name : {ThemeName::Light, ThemeName::Outdoor}) {
            theme::apply(name, 1.0);
            Bench bench;
            for (int place = 0; place < bench.page.places()->count(); ++place) {
                bench.page.places()->setCurrentIndex(place);
                QTest::qWait(1);
                for (auto* button : bench.page.findChildren<Button*>()) {
                    if (button->isVisible()) QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
                }
                // A third more is room for German.
                QVERIFY2(bench.page.minimumSizeHint().width() * 1.35 <= 1366 || bench.page.minimumSizeHint().width() <= 1178,
                         qPrintable(QString::number(bench.page.minimumSizeHint().width())));
            }
        }
        theme::apply(ThemeName::Light, 1.0);
    }

    void pictures() {
        const QString folder = qEnvironmentVariable("AMI_PICTURES");
        if (folder.isEmpty()) QSKIP("AMI_PICTURES names no folder");
        QDir().mkpath(folder);
        const samples::MeshScene scene;
        for (const auto name : {ThemeName::Light, ThemeName::Dark, ThemeName::Outdoor}) {
            theme::apply(name, 1.0);
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
                Workspace workspace;
                workspace.mesh = scene.view();
                workspace.meshState.phase = app::mesh::RouterPhase::Watching;
                workspace.meshState.address = QStringLiteral("wsbrd:");
                MainWindow window(workspace);
                window.resize(size);
                window.go(Page::Mesh);
                window.show();
                auto* page = window.mesh();
                page->choose(scene.id(7));
                page->setFocus(scene.focus(scene.id(7)));
                page->setAsking({true, 20, 12, 6, 1, 1, 31, 0, std::chrono::milliseconds(2400)});
                const int sheets = size.width() == 1366 ? page->sheets()->count() : 1;
                for (int sheet = 0; sheet < sheets; ++sheet) {
                    page->sheets()->setCurrentIndex(sheet);
                    QTest::qWait(50);
                    window.grab().save(QStringLiteral("%1/mesh-%2-%3-%4.png").arg(folder, theme::toText(name)).arg(size.width()).arg(sheet));
                }
                for (int place = 1; place < page->places()->count() && size.width() == 1366; ++place) {
                    page->places()->setCurrentIndex(place);
                    if (place == 1) {
                        const app::mesh::RouterSnapshot before[] = {samples::meshAt(1, 0)}, after[] = {samples::meshAt(7, -12)};
                        page->comparison()->setComparison(std::make_shared<const app::mesh::Comparison>(app::mesh::compare(before, after)));
                    }
                    QTest::qWait(50);
                    window.grab().save(QStringLiteral("%1/mesh-%2-place-%3.png").arg(folder, theme::toText(name)).arg(place));
                }
            }
        }
        theme::apply(ThemeName::Light, 1.0);
    }
};

QTEST_MAIN(TestMeshPage)
#include "tst_mesh_page.moc"

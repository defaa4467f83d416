#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include "app/coap/BrowseError.h"
#include "hal/transport/Transport.h"
#include "ui/coap/CoapBar.h"
#include "ui/coap/CoapPage.h"
#include "ui/coap/ObserveView.h"
#include "ui/coap/PayloadView.h"
#include "ui/coap/WritePanel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/Notices.h"

using namespace ami;
using namespace ami::ui;
using namespace ami::app::coap;

namespace {

const UtcTime now = *fromIso8601("2026-11-26T06:00:00Z");
const QString server = QStringLiteral("coap://[fd12::5]");

std::shared_ptr<const ResourceTree> resources() {
    return std::make_shared<const ResourceTree>(*readResourceTree(toBytes(
        "</3/0>;ct=\"110 11542\",</4/0>;ct=110;obs,</3316/0/5700>;ct=\"0 110\";obs;rt=\"oma.lwm2m\",</3317/0/5700>;obs,</3331/0>;ct=\"110 112\";obs;title=\"Energy, both directions\","
        "</10242/0>;ct=110;obs;if=\"core.s\";title=\"Three-phase meter\",</status/all>;ct=50,</status/neighbor>;ct=50,</statistics/stack/mac>;ct=50,</rssi>;ct=42,"
        "</.well-known/core>;ct=40,</time>;rt=\"ticks\";obs;title=\"Internal Clock\",<http://www.example.com/docs>;rel=\"describedby\"")));
}

std::shared_ptr<const app::CoapReply> reply(const std::string& path, const Bytes& octets, std::optional<std::uint16_t> format, std::uint8_t code = 0x45, UtcTime at = now) {
    auto made = std::make_shared<app::CoapReply>();
    made->ask.url = *atSameServer(*coapAddress(server.toStdString()), path);
    made->path = path;
    made->time = at;
    made->answer.code = code;
    made->answer.took = std::chrono::microseconds(142'000);
    made->answer.payload = readPayload(octets, format, path, at);
    return made;
}

const char* const meterPack =
    R"([{"bn":"/10242/0/","n":"0","vs":"Example Meters"},{"n":"2","vs":"4471093287"},{"n":"4","v":230.41},{"n":"5","v":6.102},{"n":"6","v":1.402},{"n":"14","v":229.87},)"
    R"({"n":"15","v":5.94},{"n":"16","v":1.36},{"n":"24","v":231.02},{"n":"25","v":6.30},{"n":"26","v":1.45},{"n":"34","v":4.212},{"n":"39","v":0.97},{"n":"41","v":1002.503},)"
    R"({"n":"42","v":17.204},{"n":"46","v":399.1},{"n":"47","v":398.8},{"n":"48","v":399.6},{"n":"49","v":49.98},{"n":"50","v":0.21}])";

struct Bench {
    explicit Bench(QSize size = {1366 - 188, 640}) {
        page.setRecent({server, QStringLiteral("coaps://meter-7.example")});
        page.setTree(server, resources());
        page.resize(size);
        page.show();
    }
    void choose(const QString& last, const QString& parent) {
        for (const auto& index : page.tree()->model()->match(page.tree()->model()->index(0, 0), Qt::DisplayRole, last, -1, Qt::MatchExactly | Qt::MatchRecursive)) {
            if (parent.isEmpty() || index.parent().data().toString() == parent) return page.tree()->setCurrentIndex(index);
        }
        QFAIL("no such resource");
    }
    CoapPage page;
};

void click(QAbstractButton* button) { QTest::mouseClick(button, Qt::LeftButton); }

app::CoapLogLine logLine(const char* method, std::uint8_t code, int milliseconds) {
    app::CoapLogLine line;
    line.time = now;
    line.method = method;
    line.url = "coap://[fd12::5]/10242/0";
    line.code = code;
    line.format = 110;
    line.octets = 812;
    line.took = std::chrono::milliseconds(milliseconds);
    line.attempts = attemptsAfter(line.took);
    return line;
}

}  // namespace

class TestCoapPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(ThemeName::Light, 1.0); }

    void discoverSaysAddressAndSecurity() {
        Bench bench;
        QSignalSpy asked(&bench.page, &CoapPage::discoverRequested);
        bench.page.bar()->setAddress(QStringLiteral("fd12::5"));
        bench.page.bar()->securityField()->setCurrentIndex(1);
        click(bench.page.bar()->discoverButton());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("fd12::5"));
        QCOMPARE(asked[0][1].value<CoapAccess>().kind, AccessKind::Psk);
        QVERIFY(bench.page.bar()->stopButton()->isEnabled());
        bench.page.setFinished();
        QVERIFY(!bench.page.bar()->stopButton()->isEnabled());
    }

    void aKeyForAnOpenAddressIsRefusedBeforeAnythingIsAsked() {
        Bench bench;
        QSignalSpy asked(&bench.page, &CoapPage::discoverRequested);
        bench.page.bar()->setAddress(server);
        bench.page.bar()->securityField()->setCurrentIndex(1);
        click(bench.page.bar()->discoverButton());
        QCOMPARE(asked.count(), 0);
        QStringList said;
        for (auto* label : bench.page.findChild<ErrorPanel*>()->findChildren<QLabel*>()) said << label->text();
        QVERIFY2(said.join(QLatin1Char(' ')).contains(QStringLiteral("coaps://")), qPrintable(said.join(QLatin1Char('|'))));
        QVERIFY(!bench.page.bar()->stopButton()->isEnabled());
    }

    void certificatesSayWhoseAndWhichListsAreAsked() {
        Bench bench;
        const CoapAccess wanted{AccessKind::Certificates, {}, {}, "/ca.pem", "/own.pem", "/own.key", "00-0B-57-FF-FE-07-00-01", "/lists.pem"};
        bench.page.bar()->setAccess(wanted);
        QCOMPARE(bench.page.bar()->access(), wanted);
        QVERIFY(bench.page.bar()->serverNameField()->isVisible() && bench.page.bar()->crlField()->isVisible());
        bench.page.bar()->serverNameField()->setText(QStringLiteral(" meter.example "));
        QCOMPARE(bench.page.bar()->access().serverName, std::string("meter.example"));
    }

    void whatWasTypedForOneResourceNeverReachesAnother() {
        Bench bench;
        bench.choose(QStringLiteral("/time"), {});
        bench.page.setReply(reply("/time", toBytes("now"), 0));
        auto* panel = bench.page.writing();
        QCOMPARE(panel->editor()->toPlainText(), QStringLiteral("now"));
        bench.page.tabs()->setCurrentIndex(3);
        panel->editor()->selectAll();
        QTest::keyClicks(panel->editor(), QStringLiteral("0A"));
        panel->hexBox()->setChecked(true);
        bench.page.setReply(reply("/time", toBytes("later"), 0));
        QCOMPARE(panel->editor()->toPlainText(), QStringLiteral("0A"));
        bench.choose(QStringLiteral("/rssi"), {});
        QVERIFY(panel->editor()->toPlainText().isEmpty() && !panel->hexBox()->isChecked());
        // The answer of the one before comes late.
        bench.page.setReply(reply("/time", toBytes("later"), 0));
        QVERIFY(panel->editor()->toPlainText().isEmpty());
        bench.choose(QStringLiteral("/time"), {});
        QTest::keyClicks(panel->editor(), QStringLiteral("x"));
        bench.page.setTree(QStringLiteral("coap://[fd12::6]"), resources());
        QVERIFY(panel->editor()->toPlainText().isEmpty());
    }

    void aChosenResourceIsReadAtItsServer() {
        Bench bench;
        QSignalSpy asked(&bench.page, &CoapPage::readRequested);
        bench.choose(QStringLiteral("/5700"), QStringLiteral("/0"));
        QCOMPARE(asked.count(), 1);
        const auto ask = asked[0][0].value<Ask>();
        QCOMPARE(ask.url.text(), std::string("coap://[fd12::5]/3316/0/5700"));
        QCOMPARE(int(ask.method), 1);
        bench.page.setReply(reply("/3316/0/5700", toBytes("230.40"), 0));
        QCOMPARE(bench.page.values()->table()->model()->index(0, 0).data().toString(), QStringLiteral("Voltage"));
        QCOMPARE(bench.page.values()->table()->model()->index(0, 1).data().toString(), QStringLiteral("230.40"));
        QVERIFY(bench.page.values()->table()->model()->index(0, 2).data().toString().startsWith(QLatin1Char('V')));
        QCOMPARE(bench.page.codeWords(), QStringLiteral("2.05 Content"));
        QCOMPARE(bench.page.octets()->markedText(), QStringLiteral("32 33 30 2E 34 30"));
    }

    void whatLeadsElsewhereIsNeverAsked() {
        Bench bench;
        QSignalSpy asked(&bench.page, &CoapPage::readRequested);
        bench.choose(QStringLiteral("http://www.example.com/docs"), {});
        QCOMPARE(asked.count(), 0);
        QVERIFY(!bench.page.readButton()->isEnabled());
    }

    void anAddressWithAPathIsReadWhenTheListHasCome() {
        Bench bench;
        QSignalSpy discovered(&bench.page, &CoapPage::discoverRequested);
        QSignalSpy asked(&bench.page, &CoapPage::readRequested);
        bench.page.openAddress(QStringLiteral("coap://[fd12::5]/10242/0"));
        QCOMPARE(discovered.count(), 1);
        bench.page.setTree(server, resources());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<Ask>().url.text(), std::string("coap://[fd12::5]/10242/0"));
        bench.page.openAddress(QStringLiteral("coap://[fd12::5]/hidden"));
        bench.page.setTree(server, resources());
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[1][0].value<Ask>().url.text(), std::string("coap://[fd12::5]/hidden"));
    }

    void theCsmpPortSaysWhereItBelongs() {
        Bench bench;
        bench.page.openAddress(QStringLiteral("coap://[fd12::5]:61628"));
        QVERIFY(bench.page.bar()->stateWords().contains(QStringLiteral("CSMP")));
    }

    void nothingIsWrittenWithoutAYesThatNamesTheResource() {
        Bench bench;
        bench.choose(QStringLiteral("/time"), {});
        QSignalSpy written(&bench.page, &CoapPage::writeRequested);
        auto* panel = bench.page.writing();
        bench.page.tabs()->setCurrentIndex(3);
        panel->editor()->setPlainText(QStringLiteral("0A FF"));
        panel->hexBox()->setChecked(true);
        panel->formats()->setCurrentIndex(panel->formats()->findData(42));
        click(panel->putButton());
        auto* dialog = bench.page.question();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QVERIFY(dialog->accessibleDescription().contains(QStringLiteral("/time")) && dialog->accessibleDescription().contains(QStringLiteral("0x0AFF")));
        QCOMPARE(written.count(), 0);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(written.count(), 0);
        click(panel->putButton());
        click(bench.page.question()->acceptButton());
        QCOMPARE(written.count(), 1);
        const auto ask = written[0][0].value<Ask>();
        QVERIFY(ask.method == 3 && toHex(ask.payload) == "0AFF" && ask.contentFormat == std::uint16_t{42});
        panel->editor()->setPlainText(QStringLiteral("0A F"));
        QVERIFY(!panel->putButton()->isEnabled());
    }

    void aChangeIsShownAsItIsReadBack() {
        Bench bench;
        bench.choose(QStringLiteral("/time"), {});
        auto changed = std::make_shared<app::CoapReply>(*reply("/time", {}, {}, 0x44));
        changed->ask.method = 3;
        changed->readBack = readPayload(toBytes("other"), 0, "/time", now);
        changed->isOther = true;
        bench.page.setReply(changed);
        QVERIFY(bench.page.bar()->stateWords().contains(QStringLiteral("something else")));
        QCOMPARE(bench.page.octets()->markedText(), QStringLiteral("6F 74 68 65 72"));
    }

    void anAnswerWithoutSuccessSaysWhatToDo() {
        Bench bench;
        bench.choose(QStringLiteral("/time"), {});
        bench.page.setReply(reply("/time", toBytes("Not Found"), 0, 0x84));
        auto* panel = bench.page.findChild<ErrorPanel*>();
        QVERIFY(panel && panel->isVisible());
        QStringList said;
        for (auto* label : panel->findChildren<QLabel*>()) said << label->text();
        QVERIFY(said.join(QLatin1Char(' ')).contains(QStringLiteral("4.04")));
        bench.page.setError(makeError(Fault::TimedOut, Layer::Transport, hal::TransportError::TimedOut));
        QVERIFY(panel->isVisible());
        bench.page.setError(makeError(Fault::Cancelled, Layer::Mesh, 0));
    }

    void statesOfAnObservedResourceAreDrawnAndKept() {
        Bench bench;
        bench.choose(QStringLiteral("/5700"), QStringLiteral("/0"));
        QSignalSpy asked(&bench.page, &CoapPage::observeRequested);
        bench.page.tabs()->setCurrentIndex(2);
        click(bench.page.observed()->startButton());
        QCOMPARE(asked.count(), 1);
        bench.page.setObserving(true);
        for (int i = 0; i < 30; ++i) {
            bench.page.addState(reply("/3316/0/5700", toBytes("23" + std::to_string(i % 7) + ".5"), 0, 0x45, now + std::chrono::seconds(i)));
        }
        QCOMPARE(bench.page.observed()->states(), std::size_t{30});
        QCOMPARE(bench.page.observed()->numbers()->count(), 1);
        QCOMPARE(bench.page.observed()->history().count('\n'), 30);
        QVERIFY(bench.page.observed()->history().contains("230.5"));
        QSignalSpy stopped(&bench.page, &CoapPage::stopObservingRequested);
        click(bench.page.observed()->startButton());
        QCOMPARE(stopped.count(), 1);
    }

    void statesAreKeptByTheirOctets() {
        Bench bench;
        auto* observed = bench.page.observed();
        observed->begin(QStringLiteral("/firmware"));
        const auto large = reply("/firmware", Bytes(std::size_t{1} << 20, 0x55), 42);
        for (int i = 0; i < 70; ++i) bench.page.addState(large);
        QCOMPARE(observed->states(), std::size_t{63});
        QCOMPARE(observed->findChild<QTableView*>()->model()->rowCount(), 63);
        observed->begin(QStringLiteral("/time"));
        for (int i = 0; i < 3; ++i) bench.page.addState(reply("/time", toBytes(std::to_string(i)), 0));
        QCOMPARE(observed->states(), std::size_t{3});
        const QByteArray history = observed->history();
        QVERIFY(history.count('\n') == 3 && history.contains("\"time\":\"2026-") && history.contains("\"text\":\"2\"") && history.contains("/time"));
    }

    void exchangesAreListedNewestFirst() {
        Bench bench;
        bench.page.addLog(logLine("GET", 0x45, 142));
        auto failed = logLine("PUT", 0, 5000);
        failed.code.reset();
        failed.error = makeError(Fault::TimedOut, Layer::Transport, hal::TransportError::TimedOut);
        failed.attempts.reset();
        bench.page.addLog(failed);
        const auto* model = bench.page.exchanges()->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(1, 2).data().toString(), QStringLiteral("2.05 Content"));
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("PUT"));
        QVERIFY(model->index(0, 6).data().toString().isEmpty());
        QCOMPARE(model->index(1, 6).data().toString(), QStringLiteral("1"));
        QVERIFY(!model->index(0, 2).data().toString().isEmpty());
    }

    void everyControlHasANameAndIsReachedByKeyboard() {
        Bench bench;
        for (auto* widget : bench.page.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QLabel*>(widget)) continue;
            if (widget->parentWidget() && qobject_cast<QComboBox*>(widget->parentWidget())) continue;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_")) || QByteArray(widget->metaObject()->className()) == "QHeaderView" ||
                                QByteArray(widget->metaObject()->className()) == "QTabBar" || QByteArray(widget->metaObject()->className()) == "QToolButton";
            QVERIFY2(named || isPart, widget->metaObject()->className());
        }
    }

    void hostilePayloadsDoNotHang() {
        Bench bench;
        std::string deep = "[";
        for (int i = 0; i < 90'000; ++i) deep += i ? ",1" : "1";
        bench.page.setReply(reply("/x", toBytes(deep + "]"), 50));
        QVERIFY(!bench.page.values()->noteWords().isEmpty());
        bench.page.setReply(reply("/x", Bytes(70'000, 0xFF), 110));
        QVERIFY(!bench.page.values()->noteWords().isEmpty());
    }

    void picturesAreSaved() {
        const QString folder = qEnvironmentVariable("AMI_PICTURES");
        if (folder.isEmpty()) QSKIP("AMI_PICTURES names no folder");
        for (const auto& [name, word] : std::initializer_list<std::pair<ThemeName, const char*>>{
                 {ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::Outdoor, "sunlight"}}) {
            theme::apply(name, 1.0);
            for (const QSize size : {QSize(1366 - 188, 640), QSize(1920 - 188, 950)}) {
                const QString tail = QStringLiteral("-%1-%2.png").arg(QLatin1String(word)).arg(size.width() + 188);
                Bench bench(size);
                const auto save = [&](const char* what) { return bench.page.grab().save(folder + QStringLiteral("/coap-") + QLatin1String(what) + tail); };
                bench.choose(QStringLiteral("/0"), QStringLiteral("/10242"));
                bench.page.setReply(reply("/10242/0", toBytes(meterPack), 110));
                bench.page.setFinished();
                for (int i = 0; i < 6; ++i) bench.page.addLog(logLine(i % 3 ? "GET" : "PUT", i % 3 ? 0x45 : 0x44, 140 + i * 611));
                QVERIFY(save("value"));
                bench.page.tabs()->setCurrentIndex(1);
                QVERIFY(save("octets"));
                bench.page.tabs()->setCurrentIndex(2);
                bench.page.observed()->begin(QStringLiteral("/10242/0"));
                bench.page.setObserving(true);
                for (int i = 0; i < 60; ++i) {
                    std::string pack = meterPack;
                    pack.replace(pack.find("230.41"), 6, "23" + std::to_string(i % 5) + "." + std::to_string(10 + i % 9));
                    bench.page.addState(reply("/10242/0", toBytes(pack), 110, 0x45, now + std::chrono::seconds(i * 5)));
                }
                QVERIFY(save("observe"));
                bench.page.tabs()->setCurrentIndex(3);
                bench.page.writing()->setText(QStringLiteral("feeder 7"));
                QVERIFY(save("write"));
                bench.page.tabs()->setCurrentIndex(4);
                QVERIFY(save("exchanges"));
                bench.page.tabs()->setCurrentIndex(0);
                bench.page.setReply(reply("/status", toBytes(R"({"meter":{"serial":"4471093287","phases":[{"u":230.41,"i":6.102},{"u":229.87,"i":5.94}],"online":true},"fw":null})"), 50));
                bench.page.bar()->securityField()->setCurrentIndex(1);
                QVERIFY(save("tree"));
                bench.page.setReply(reply("/status/neighbor", toBytes("Not Found"), 0, 0x84));
                bench.page.bar()->setAccess({AccessKind::Certificates, {}, {}, "/etc/ami/mesh/authorities.pem", "/etc/ami/mesh/laptop.pem", "/etc/ami/mesh/laptop.key",
                                             "00-0B-57-FF-FE-07-00-01", {}});
                QVERIFY(save("error"));
            }
            Ask ask;
            ask.method = 2;
            ask.url = *coapAddress("coap://[fd12::5]/3305/0/5822");
            ask.payload = toBytes("1");
            ask.contentFormat = 0;
            CoapConfirm dialog(ask, nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            QVERIFY(dialog.grab().save(folder + QStringLiteral("/coap-confirm-%1.png").arg(QLatin1String(word))));
        }
    }
};

QTEST_MAIN(TestCoapPage)
#include "tst_coap_page.moc"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUdpSocket>
#include <memory>

#include "app/push/PushWords.h"
#include "app/workbench/PushService.h"
#include "app/workbench/StoreService.h"
#include "protocol/base/Bytes.h"
#include "ui/push/PushView.h"
#include "ui/shell/MessageModel.h"
#include "ui/shell/MessageView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

using namespace ami;
using namespace ami::ui;

namespace {

constexpr int patience = 15000;

/// A wrapper frame with a data-notification of 2026-09-21T13:35:00Z: the serial number 4711, and the import register.
QByteArray frame(quint32 import, quint8 minute = 35) {
    QByteArray apdu = QByteArray::fromHex("0F40000001" "0C" "07EA091501" "0D") + char(minute) + QByteArray::fromHex("0000" "0000" "00");
    apdu += QByteArray::fromHex("0102" "0202" "09060000600100FF" "090434373131" "0203" "0906" "0100010800FF" "06");
    for (int shift = 24; shift >= 0; shift -= 8) apdu += char(import >> shift);
    apdu += QByteArray::fromHex("02020F00161E");
    QByteArray header = QByteArray::fromHex("000100010066");
    header += char(apdu.size() >> 8);
    header += char(apdu.size());
    return header + apdu;
}

}  // namespace

/// The view on a real service: one worker thread, a store, a socket.
class TestPushView : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<app::StoreService> store_;
    std::unique_ptr<app::PushService> service_;
    std::unique_ptr<PushView> view_;
    QUdpSocket meter_;

    void picture(const QString& name) {
        const QString folder = qEnvironmentVariable("AMI_PICTURES");
        if (folder.isEmpty()) return;
        QDir().mkpath(folder);
        QTest::qWait(50);
        view_->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
    quint16 port() const {
        for (const auto& place : service_->state().places) {
            if (place.way == app::PushWay::Udp) return place.port;
        }
        return 0;
    }
    void push(const QByteArray& octets) { meter_.writeDatagram(octets, QHostAddress::LocalHost, port()); }
    void makeView() {
        view_ = std::make_unique<PushView>();
        view_->resize(1180, 640);
        app::PushSettings settings;
        settings.udp = settings.tcp = settings.coap = std::uint16_t{0};
        settings.address = "127.0.0.1";
        view_->setSettings(settings);
        view_->join(*service_);
        view_->show();
    }

private Q_SLOTS:
    void initTestCase() {
        theme::apply(ThemeName::Light, 1.0);
        store_ = std::make_unique<app::StoreService>();
        QSignalSpy opened(store_.get(), &app::StoreService::openedStore);
        store_->open(folder_.filePath(QStringLiteral("field.db")));
        QVERIFY(opened.wait(patience));
        service_ = std::make_unique<app::PushService>(*store_);
        QVERIFY(meter_.bind(QHostAddress::LocalHost, 0));
        makeView();
    }
    void cleanupTestCase() {
        view_.reset();
        service_.reset();
        store_.reset();
    }

    void itListensAndSaysWhere() {
        QVERIFY(!view_->exportButton()->isEnabled());
        picture(QStringLiteral("push-before"));
        view_->startButton()->setFocus();
        QTest::keyClick(view_->startButton(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(service_->state().isListening, patience);
        QVERIFY(port() != 0);
        QVERIFY(view_->places()->text().contains(QStringLiteral("udp://127.0.0.1:%1").arg(port())));
        QVERIFY(view_->places()->text().contains(QStringLiteral("sudo ufw allow")));
    }

    void pushesComeNewestFirstStoredOnceAndTakenApart() {
        QSignalSpy summary(store_.get(), &app::StoreService::summaryChanged);
        push(frame(1000));
        QTRY_COMPARE_WITH_TIMEOUT(view_->model()->rowCount(), 1, patience);
        // The meter was told, and only then.
        QTRY_VERIFY(meter_.hasPendingDatagrams());
        push(frame(1000));
        push(frame(1010, 40));
        push(QByteArray::fromHex("00010001006600150F00000001000202090601000108" "00FF0600000001"));
        QByteArray ciphered = QByteArray::fromHex("0001000100660012" "DB084D4D4D0000BC614E" "07" "30000000010203");
        ciphered[7] = char(ciphered.size() - 8);
        push(ciphered);
        push(QByteArray("GET / HTTP/1.1\r\n\r\n"));
        QTRY_COMPARE_WITH_TIMEOUT(view_->model()->rowCount(), 6, patience);
        const auto cell = [&](int row, PushModel::Column column) { return view_->model()->index(row, column).data().toString(); };
        QVERIFY(cell(5, PushModel::Fate).contains(QStringLiteral("stored")));
        QVERIFY(cell(4, PushModel::Fate).contains(QStringLiteral("repeated")));
        QVERIFY(cell(3, PushModel::Values).contains(QStringLiteral("1010")));
        QVERIFY(cell(1, PushModel::Meter).contains(QStringLiteral("4D4D4D0000BC614E")));
        QVERIFY(cell(0, PushModel::Fate).contains(QStringLiteral("refused")));
        // Never a colour alone: each state has a sign and a word.
        for (int row = 0; row < 6; ++row) QVERIFY(cell(row, PushModel::Fate).size() > 3);
        QTRY_COMPARE_WITH_TIMEOUT(store_->summary().waiting, std::uint64_t{2}, patience);

        view_->table()->selectRow(1);
        QVERIFY(view_->reason()->text().contains(QStringLiteral("There is no key for system title 4D4D4D0000BC614E")));
        view_->table()->selectRow(3);
        QTRY_VERIFY_WITH_TIMEOUT(!view_->parts()->isEmpty(), patience);
        QVERIFY(view_->parts()->model()->rowCount() > 0);
        picture(QStringLiteral("push-light"));
        theme::apply(ThemeName::Dark, 1.0);
        picture(QStringLiteral("push-dark"));
        theme::apply(ThemeName::Outdoor, 1.0);
        picture(QStringLiteral("push-outdoor"));
        theme::apply(ThemeName::Light, 1.0);
    }

    void theListIsFilteredAndExported() {
        QTest::keyClicks(view_->filter(), QStringLiteral("repeated"));
        QCOMPARE(view_->model()->rowCount(), 1);
        view_->filter()->clear();
        QCOMPARE(view_->model()->rowCount(), 6);
        const QString csv = app::pushCsv(view_->model()->shown());
        QCOMPARE(csv.count(QStringLiteral("\r\n")), qsizetype{7});
        QVERIFY(csv.contains(QStringLiteral(",4711,,DataNotification,Stored,no,,1.0.1.8.0.255,2026-09-21T13:35:00Z,1000,Wh")));
    }

    void theServiceOutlivesTheView() {
        view_.reset();
        push(frame(1020, 45));
        QTRY_COMPARE_WITH_TIMEOUT(service_->records().size(), std::size_t{7}, patience);
        makeView();
        QCOMPARE(view_->model()->rowCount(), 7);
        QVERIFY(view_->startButton()->text().contains(QStringLiteral("Stop")) || service_->state().isListening);
        QTest::mouseClick(view_->startButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!service_->state().isListening, patience);
        push(frame(1030, 50));
        // What came while nobody listened is not found by the next listener.
        view_->start();
        QTRY_VERIFY_WITH_TIMEOUT(service_->state().isListening, patience);
        push(frame(1040, 55));
        QTRY_VERIFY_WITH_TIMEOUT(service_->records().size() > 7, patience);
        QCOMPARE(service_->records().size(), std::size_t{8});
        QCOMPARE(service_->records().front()->readings.front().value.toString(), std::string("1040"));
        QTRY_COMPARE(view_->model()->rowCount(), 8);
    }

    void anExportThatFailsIsToldUntilOneSucceeds() {
        QVERIFY(!view_->exportProblem()->isVisible());
        view_->writeTo(folder_.filePath(QStringLiteral("none/pushes.csv")));
        QVERIFY(view_->exportProblem()->isVisible());
        // A state comes and says nothing of it.
        QSignalSpy state(service_.get(), &app::PushService::stateChanged);
        push(frame(1050, 56));
        QTRY_VERIFY_WITH_TIMEOUT(!state.isEmpty(), patience);
        QVERIFY(view_->exportProblem()->isVisible());
        QVERIFY(!view_->problem()->isVisible());
        view_->writeTo(folder_.filePath(QStringLiteral("pushes.csv")));
        QVERIFY(!view_->exportProblem()->isVisible());
        QVERIFY(QFile::exists(folder_.filePath(QStringLiteral("pushes.csv"))));
        view_->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!service_->state().isListening, patience);
    }

    void templatesAreNamedByTheKeyboard() {
        QVERIFY(view_->templates()->isEnabled());
        QVERIFY(view_->templates()->focusPolicy() & Qt::TabFocus);
        view_->templates()->setFocus();
        QTest::keyClicks(view_->templates(), QStringLiteral("/etc/templates "));
        QCOMPARE(view_->settings().templates, std::string("/etc/templates"));
        view_->templates()->clear();
    }

    void theListKeepsAsMuchAsTheServiceDoes() {
        PushModel model;
        const auto record = [](quint64 number, const char* meter) {
            app::PushRecord made;
            made.number = number;
            made.meter = meter;
            return std::make_shared<const app::PushRecord>(made);
        };
        std::vector<app::PushRecordPointer> records;
        for (quint64 i = 1; i <= 10; ++i) records.push_back(record(i, i % 2 == 0 ? "even" : "odd"));
        model.add(records, 10);
        model.setFilter(QStringLiteral("even"));
        QCOMPARE(model.rowCount(), 5);
        model.add({record(11, "odd"), record(12, "even")}, 5);
        QCOMPARE(model.total(), 5);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(0)->number, quint64{12});
        QCOMPARE(model.at(2)->number, quint64{8});
        model.setFilter({});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.shown().back()->number, quint64{8});
    }

    void aServiceThatEndsAmongPushesEndsQuietly() {
        for (int i = 0; i < 8; ++i) {
            app::PushService service(*store_);
            app::PushSettings settings;
            settings.udp = std::uint16_t{0};
            settings.address = "127.0.0.1";
            service.start(settings);
            QTRY_VERIFY_WITH_TIMEOUT(service.state().isListening, patience);
            for (int n = 0; n < 50; ++n)
                meter_.writeDatagram(frame(static_cast<quint32>(2000 + n)), QHostAddress::LocalHost, service.state().places.front().port);
        }
    }

    void aPortThatIsTakenIsExplained() {
        if (!view_) makeView();
        QUdpSocket other;
        QVERIFY(other.bind(QHostAddress(QStringLiteral("127.0.0.1")), 0, QAbstractSocket::DontShareAddress));
        app::PushSettings settings = view_->settings();
        settings.udp = other.localPort();
        settings.tcp.reset();
        settings.coap.reset();
        view_->setSettings(settings);
        view_->start();
        QTRY_VERIFY_WITH_TIMEOUT(view_->problem()->isVisible() && view_->problem()->text().contains(QStringLiteral("ss -ulnp")), patience);
        QVERIFY(!service_->state().isListening);
        picture(QStringLiteral("push-busy"));
    }
};

QTEST_MAIN(TestPushView)
#include "tst_push_view.moc"

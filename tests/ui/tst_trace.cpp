#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include "protocol/dlms/HdlcFrame.h"
#include "protocol/translate/Capture.h"
#include "tests/ui/Samples.h"
#include "ui/shell/MessageModel.h"
#include "ui/shell/MessageView.h"
#include "ui/shell/TraceDock.h"
#include "ui/shell/TraceModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/HexView.h"

using namespace ami;
using namespace ami::ui;

namespace {

const UtcTime start(std::chrono::milliseconds(1'760'000'000'000));

hal::TraceRecord capture(hal::Direction direction, const char* hex, std::int64_t at) {
    hal::TraceRecord record;
    record.direction = direction;
    record.utc = start + std::chrono::milliseconds(at);
    record.octets = *fromHex(hex);
    return record;
}

QString messageAt(const TraceModel& model, int row) { return model.index(row, TraceModel::Message).data().toString(); }

/// The dock with the samples' dialogue, shown.
struct Shown {
    Shown() : dock(&model) {
        theme::apply(ThemeName::Light, 1.0);
        model.add(samples::dialogue(start));
        dock.resize(1200, 420);
        dock.show();
        QTest::qWait(50);
    }
    TraceModel model;
    TraceDock dock;
};

}  // namespace

class TraceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesACaptureWithoutSecrets() {
        TraceModel model;
        QVERIFY(model.captured().isEmpty());
        auto secret = capture(hal::Direction::Out, "7EA0190321764FDCE6E600C001C300080000010000FF020042B17E", 0);
        secret.masked = {{9, 4}};
        model.mark(QStringLiteral("seal broken"));
        model.add({secret, capture(hal::Direction::In, "7EA01E21039660CAE6E700C401C300090C07EA0B190315080633FFC4002DBB7E", 100)});
        const QByteArray file = model.captured();
        const auto exchanges = translate::readCapture(BytesView(reinterpret_cast<const std::uint8_t*>(file.constData()), static_cast<std::size_t>(file.size())));
        QVERIFY(exchanges);
        QCOMPARE(exchanges->size(), std::size_t{2});
        const Bytes& written = (*exchanges)[0].octets;
        QCOMPARE(written.size(), secret.octets.size());
        QVERIFY(std::all_of(written.begin() + 9, written.begin() + 13, [](std::uint8_t octet) { return octet == 0; }));
        QVERIFY(std::equal(written.begin() + 13, written.end(), secret.octets.begin() + 13));
        QVERIFY((*exchanges)[0].sender == translate::Party::Client && (*exchanges)[1].sender == translate::Party::Meter);
        QVERIFY(file.contains("seal broken") && file.contains("masked octets: "));
    }

    void tellsEachCaptureInOneLine() {
        TraceModel model;
        model.add({capture(hal::Direction::Out, "7EA0190321764FDCE6E600C001C300080000010000FF020042B17E", 0),
                   capture(hal::Direction::In, "7EA01E21039660CAE6E700C401C300090C07EA0B190315080633FFC4002DBB7E", 100),
                   capture(hal::Direction::Out, "7EA00703215303C77E", 200)});
        QCOMPARE(messageAt(model, 0), QStringLiteral("get-request-normal 8:0.0.1.0.0.255:2 · Clock, time"));
        QCOMPARE(model.index(0, TraceModel::Way).data().toString(), QStringLiteral("→ out"));
        QTRY_VERIFY(messageAt(model, 1).contains(QStringLiteral("Clock 0.0.1.0.0.255, attribute 2 time")));
        QVERIFY(messageAt(model, 1).startsWith(QStringLiteral("get-response-normal = 2026-11-25 21:08:06.51 +01:00")));
        QCOMPARE(messageAt(model, 2), QStringLiteral("DISC"));
    }

    void saysWhatIsWrongInWords() {
        TraceModel model;
        model.add({capture(hal::Direction::In, "7EA01E21039660CAE6E700C401C300090C07EA0B190315080633FFC4002DBA7E", 0)});
        QVERIFY(messageAt(model, 0).startsWith(QStringLiteral("error · get-response-normal")));
        QVERIFY(messageAt(model, 0).contains(QStringLiteral("The check sequence is wrong: 2DBA was found, 2DBB is right.")));
        QVERIFY(!model.index(0, TraceModel::Message).data(Qt::DecorationRole).isNull());
    }

    void joinsAFrameThatCameSlowly() {
        TraceModel model;
        model.add({capture(hal::Direction::In, "7EA01E210396", 0),
                   capture(hal::Direction::In, "60CAE6E700C401C300090C07EA0B19", 900), capture(hal::Direction::In, "0315080633FFC4002DBB7E", 1900)});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(messageAt(model, 0).startsWith(QStringLiteral("get-response-normal = 2026-11-25")));
    }

    void aFrameThatIsStillArrivingIsNoError() {
        TraceModel model;
        model.add({capture(hal::Direction::Out, "7EA0190321764FDCE6E600C001C300080000010000FF020042B17E", 0), capture(hal::Direction::In, "7E", 100)});
        QCOMPARE(messageAt(model, 1), QStringLiteral("part of a frame"));
        QCOMPARE(model.kindAt(1), translate::Kind::Ok);
        model.add({capture(hal::Direction::In, "A01E21039660CAE6E700C401C3", 900)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(messageAt(model, 1), QStringLiteral("part of a frame"));
        QVERIFY(model.lastLine().contains(QStringLiteral("part of a frame")));
        model.add({capture(hal::Direction::In, "00090C07EA0B190315080633FFC4002DBB7E", 1900)});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(messageAt(model, 1).startsWith(QStringLiteral("get-response-normal = 2026-11-25")));
        // What never was completed before something else came is wrong.
        model.add({capture(hal::Direction::In, "7EA01E2103", 3000), capture(hal::Direction::Out, "7EA00703215303C77E", 3100)});
        QTRY_VERIFY2(messageAt(model, 2).startsWith(QStringLiteral("error")), qPrintable(messageAt(model, 2)));
    }

    void aLineOfTheSignOnThatIsStillArrivingIsNoError() {
        TraceModel model;
        model.add({capture(hal::Direction::In, "2F414D49", 0)});
        QCOMPARE(messageAt(model, 0), QStringLiteral("part of a frame"));
        model.add({capture(hal::Direction::In, "355C3241463350", 300), capture(hal::Direction::In, "0D0A", 600)});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY2(messageAt(model, 0).contains(QStringLiteral("identification")), qPrintable(messageAt(model, 0)));
    }

    void putsSegmentsOfSeveralLinesTogether() {
        TraceModel model;
        const auto segment = [](unsigned number, bool more, const char* information, std::int64_t at) {
            const dlms::HdlcFrame frame{dlms::clientAddress(16), {1, 0, 1}, dlms::HdlcControl::information(number, 1, !more), more, *fromHex(information)};
            hal::TraceRecord record = capture(hal::Direction::In, "", at);
            record.octets = dlms::encodeFrame(frame);
            return record;
        };
        model.add({segment(0, true, "E6E700C401C10009", 0), capture(hal::Direction::Out, "7EA00703215303C77E", 100),
                   segment(1, false, "04414D4946", 200), capture(hal::Direction::Out, "7EA00703215303C77E", 300)});
        QTRY_COMPARE(messageAt(model, 0), QStringLiteral("I N(S)=0 N(R)=1 segment 1"));
        QTRY_COMPARE(messageAt(model, 2), QStringLiteral("get-response-normal = \"AMIF\""));
        const auto dissection = model.dissectionAt(2);
        QCOMPARE(dissection->buffers.size(), std::size_t{2});
        QCOMPARE(toHex(dissection->buffers[1].view()), std::string("E6E700C401C1000904414D4946"));
    }

    void chosenPartIsMarkedInTheOctets() {
        Shown shown;
        QVERIFY(shown.dock.choose(QStringLiteral("get-response-normal = 2026")));
        auto* view = shown.dock.message();
        auto* model = view->model();
        const QModelIndex time = model->indexOf(0, 0x10);
        QCOMPARE(time.data().toString(), QStringLiteral("octet-string"));
        view->tree()->setCurrentIndex(time);
        QCOMPARE(view->octets()->markedOffset(), 0x0F);
        QCOMPARE(view->octets()->markedLength(), 14);
        QCOMPARE(view->octets()->markedText(), QStringLiteral("09 0C 07 EA 0B 19 03 15 08 06 33 FF C4 00"));
    }

    void octetChoosesItsPart() {
        Shown shown;
        QVERIFY(shown.dock.choose(QStringLiteral("get-request-normal 8:0.0.1.0.0.255:2")));
        auto* view = shown.dock.message();
        view->octets()->setFocus();
        Q_EMIT view->octets()->chosen(0x0E);
        QCOMPARE(view->tree()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("class-id"));
        QTest::keyClick(view->octets(), Qt::Key_End);
        QCOMPARE(view->tree()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("flag"));
        QTest::keyClick(view->octets(), Qt::Key_Left);
        QCOMPARE(view->tree()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("frame-check-sequence"));
        QTest::keyClick(view->octets(), Qt::Key_Home);
        QCOMPARE(view->octets()->markedLength(), 1);
    }

    void pointedOctetChoosesItsPart() {
        Shown shown;
        QVERIFY(shown.dock.choose(QStringLiteral("get-request-normal 8:0.0.1.0.0.255:2")));
        auto* view = shown.dock.message();
        QTest::mouseClick(view->octets()->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(64, 12));
        const int at = view->octets()->caret();
        QVERIFY(at >= 0 && at < 4);
        const auto* node = view->model()->nodeAt(view->tree()->currentIndex());
        QVERIFY(node && node->range.contains(static_cast<std::uint32_t>(at)));
    }

    void filterFindsWordsAndOctets() {
        Shown shown;
        const int all = shown.dock.list()->model()->rowCount();
        shown.dock.filter()->setText(QStringLiteral("Clock"));
        const int words = shown.dock.list()->model()->rowCount();
        QVERIFY(words > 0 && words < all);
        shown.dock.filter()->setText(QStringLiteral("C0 01 C3 00 08"));
        QCOMPARE(shown.dock.list()->model()->rowCount(), 1);
        shown.dock.filter()->setText(QStringLiteral("c001c30008"));
        QCOMPARE(shown.dock.list()->model()->rowCount(), 1);
        shown.dock.filter()->setText(QStringLiteral("error"));
        QCOMPARE(shown.dock.list()->model()->rowCount(), 0);
        shown.dock.filter()->setText(QStringLiteral("check sequence"));
        QCOMPARE(shown.dock.list()->model()->rowCount(), 1);
        shown.dock.filter()->clear();
        QCOMPARE(shown.dock.list()->model()->rowCount(), all);
    }

    void secretsStayMaskedEverywhere() {
        TraceModel model;
        TraceDock dock(&model);
        // AARQ of low-level security; once masked by the recorder, once not.
        hal::TraceRecord masked = capture(hal::Direction::Out,
            "7EA04403231056B7E6E6006036A1090607608574050801018A0207808B0760857405080201AC0A80082A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A2A", 0);
        masked.octets.resize(70, 0x2A);
        masked.masked.push_back({41, masked.octets.size() - 41});
        hal::TraceRecord clear = capture(hal::Direction::Out,
            "6036A1090607608574050801018A0207808B0760857405080201AC0A80083132333435363738BE10040E01000000065F1F0400007E1F04B0", 200);
        model.add({masked, clear});
        dock.resize(1200, 420);
        dock.show();
        QTest::qWait(50);
        QVERIFY(!model.exported().contains(QStringLiteral("31 32 33")));
        QVERIFY(model.exported().contains(QStringLiteral("80 08 ** ** ** ** ** ** ** **")));
        QVERIFY(!model.matches(1, QStringLiteral("3132333435"), *fromHex("3132333435")));
        QVERIFY(!model.matches(0, QStringLiteral("2A2A2A2A"), *fromHex("2A2A2A2A")));
        QVERIFY(model.matches(1, QStringLiteral("AC0A8008"), *fromHex("AC0A8008")));
        for (int row = 0; row < 2; ++row) {
            dock.list()->setCurrentIndex(dock.list()->model()->index(row, 0));
            const QString text = dock.message()->asText() + dock.message()->asXml();
            QVERIFY(text.contains(QStringLiteral("****")));
            QVERIFY(!text.contains(QStringLiteral("3132333435363738")) && !text.contains(QStringLiteral("12345678")));
            dock.message()->octets()->mark(0, 0);
            QVERIFY(dock.message()->octets()->markedText().contains(QStringLiteral("** ** ** **")));
            QVERIFY(!dock.message()->octets()->markedText().contains(QStringLiteral("31 32 33 34")));
        }
    }

    void copiesPartsAndOctets() {
        Shown shown;
        QVERIFY(shown.dock.choose(QStringLiteral("get-request-normal 8:0.0.1.0.0.255:2")));
        auto* view = shown.dock.message();
        QVERIFY(view->asText().contains(QStringLiteral("get-request-normal")));
        QVERIFY(view->asXml().contains(QStringLiteral("<instance-id note=\"Clock\">0.0.1.0.0.255</instance-id>")));
        view->tree()->setCurrentIndex(view->model()->indexOf(0, 0x0E));
        view->octets()->setFocus();
        QTest::keySequence(view->octets(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("00 08"));
    }

    void showsWhatWasPutTogether() {
        TraceModel model;
        TraceDock dock(&model);
        // One APDU in general-block-transfer: a GET of the clock.
        model.add({capture(hal::Direction::Out, "E080000100000DC001C100080000010000FF0200", 0)});
        dock.resize(1200, 420);
        dock.show();
        QVERIFY(dock.choose(QStringLiteral("general-block-transfer")));
        auto* tabs = dock.message()->findChild<QTabBar*>();
        QCOMPARE(tabs->count(), 2);
        tabs->setCurrentIndex(1);
        QCOMPARE(dock.message()->octets()->markedText().left(5), QStringLiteral("C0 01"));
    }

    void tenThousandCapturesDoNotHoldUpTheWindow() {
        // Each turn of the event loop may decode for a few milliseconds; a long one would be seen as a frozen window. The bound is a ratio:
        // no turn takes as long as a fifth of decoding everything at once.
        std::vector<hal::TraceRecord> records;
        for (int i = 0; i < 5000; ++i) {
            records.push_back(capture(hal::Direction::Out, "7EA0190321764FDCE6E600C001C300080000010000FF020042B17E", i * 200));
            records.push_back(capture(hal::Direction::In, "7EA01E21039660CAE6E700C401C300090C07EA0B190315080633FFC4002DBB7E", i * 200 + 100));
        }
        TraceModel model;
        model.add(records);
        QCOMPARE(model.rowCount(), 10000);
        int turns = 0;
        const auto count = connect(&model, &QAbstractItemModel::dataChanged, this, [&turns] { ++turns; });
        QTRY_VERIFY_WITH_TIMEOUT(messageAt(model, 9998).contains(QStringLiteral("8:0.0.1.0.0.255:2")), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(turns >= 5, 30000);
        disconnect(count);
        QVERIFY(model.dissectionAt(9999) != nullptr);
        QCOMPARE(model.dissectionAt(5001)->roots.size(), std::size_t{1});
        model.add({capture(hal::Direction::Out, "7EA00703215303C77E", 5000 * 200)});
        QCOMPARE(model.rowCount(), 10000);
        QCOMPARE(messageAt(model, 9999), QStringLiteral("DISC"));
    }
};

QTEST_MAIN(TraceTest)
#include "tst_trace.moc"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <deque>
#include <future>

#include "hal/transport/Transports.h"

using namespace ami;
using namespace ami::hal;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// Hands out what it was given, one piece a read, and swallows what is written.
class Scripted : public Transport {
public:
    explicit Scripted(std::deque<Bytes> pieces, bool datagram = false) : pieces_(std::move(pieces)), datagram_(datagram) {}
    Result<void> open(std::chrono::milliseconds) override { return {}; }
    void close() override {}
    Result<Bytes> read(std::chrono::milliseconds) override {
        if (pieces_.empty()) return fail(Fault::LinkLost, Layer::Transport, TransportError::Unplugged);
        Bytes piece = pieces_.front();
        pieces_.pop_front();
        return piece;
    }
    Result<void> write(BytesView, std::chrono::milliseconds) override { return {}; }
    Result<void> drain(std::chrono::milliseconds) override { return {}; }
    Result<void> setLine(const LineSettings& line) override {
        line_ = line;
        return {};
    }
    LineSettings line() const override { return line_; }
    std::chrono::nanoseconds characterTime() const override { return datagram_ ? 0ns : line_.characterTime(); }
    bool isDatagram() const override { return datagram_; }
    void interrupt() override {}
    void resume() override {}
    std::string name() const override { return "scripted"; }
    std::vector<std::string> notes() const override { return {"RTS refused"}; }

private:
    std::deque<Bytes> pieces_;
    LineSettings line_;
    bool datagram_;
};

std::uint16_t codeOf(TransportError code) { return static_cast<std::uint16_t>(code); }

void put(const QString& path, const char* text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As docs/formats.md shows it.
constexpr const char* sample =
    "ami-visit 1\n"
    "# made by hand\n"
    "0 2026-11-22T18:04:58Z note open stream ttyUSB0\n"
    "1000000 2026-11-22T18:04:58.001Z out 7EA0\n"
    "2000000 2026-11-22T18:04:58.002Z out 07\n"
    "3000000 2026-11-22T18:04:58.003Z in 7E\n"
    "4000000 2026-11-22T18:04:58.004Z note line 9600 8N1\n"
    "203000000 2026-11-22T18:04:58.203Z in A01E7E\n"
    "204000000 2026-11-22T18:04:58.204Z out 01\n"
    "205000000 2026-11-22T18:04:58.205Z in 02\n";

}  // namespace

class TestVisit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath(QStringLiteral("visit.txt"));
    }

    void traceTellsEverythingInOrder() {
        std::vector<TraceRecord> records;
        auto traced = makeTraced(std::make_unique<Scripted>(std::deque<Bytes>{{0x06}, {0x7E}}),
                                 [&](const TraceRecord& record) { records.push_back(record); });
        QVERIFY(traced->open(1s));
        QVERIFY(traced->write(Bytes{0x2F, 0x3F}, 1s));
        QVERIFY(traced->read(1s));
        QVERIFY(traced->setLine({300, 7, Parity::Even, 1}));
        QVERIFY(traced->read(1s));
        QVERIFY(!traced->read(1s));
        traced->close();
        std::vector<std::string> told;
        for (const auto& record : records) {
            told.push_back(record.direction == Direction::Note ? record.note
                                                               : (record.direction == Direction::Out ? "> " : "< ") + toHex(record.octets));
        }
        const std::vector<std::string> expected{"open stream scripted", "line 9600 8N1", "RTS refused", "> 2F3F", "< 06",
                                                "line 300 7E1",         "< 7E",          "error 7 0",   "close"};
        QVERIFY(told == expected);
        for (std::size_t i = 0; i < records.size(); ++i) {
            QCOMPARE(records[i].number, static_cast<std::uint64_t>(i + 1));
            if (i > 0) QVERIFY(records[i].at >= records[i - 1].at);
        }
    }

    void recordingPlaysBack() {
        Result<void> opened;
        {
            auto traced =
                makeTraced(std::make_unique<Scripted>(std::deque<Bytes>{{1, 2}, {3}}), makeFileSink(path_.toStdString(), &opened));
            QVERIFY(opened);
            QVERIFY(traced->open(1s));
            QVERIFY(traced->write(Bytes{0x2F, 0x3F, 0x21}, 1s));
            QVERIFY(traced->read(1s));
            QVERIFY(traced->write(Bytes{0x06}, 1s));
            QVERIFY(traced->read(1s));
            traced->close();
        }
        for (const bool realTime : {false, true}) {
            auto replay = makeReplay(path_.toStdString(), realTime);
            QVERIFY(replay->open(1s));
            QVERIFY(!replay->isDatagram());
            QVERIFY(replay->write(Bytes{0x2F, 0x3F, 0x21}, 1s));
            QVERIFY(*replay->read(5s) == Bytes({1, 2}));
            QVERIFY(replay->write(Bytes{0x06}, 1s));
            QVERIFY(*replay->read(5s) == Bytes({3}));
            const auto end = replay->read(5s);
            QVERIFY(!end && end.error().code == codeOf(TransportError::Unplugged));
        }
    }

    void fileIsTextAsDocumented() {
        Result<void> opened;
        auto sink = makeFileSink(path_.toStdString(), &opened);
        QVERIFY(opened);
        TraceRecord record;
        record.at = Instant(5s);
        record.utc = *fromIso8601("2026-11-22T18:04:58.250Z");
        record.direction = Direction::Out;
        record.octets = {0x7E, 0xA0, 0x31, 0x32};
        record.masked = {{2, 2}};
        sink(record);
        record.at += 1500ns;
        record.direction = Direction::Note;
        record.note = "line 300 7E1\n";
        sink(record);
        QCOMPARE(contents(path_), QByteArray("ami-visit 1\n"
                                             "0 2026-11-22T18:04:58.250Z out 7EA0****\n"
                                             "1500 2026-11-22T18:04:58.250Z note line 300 7E1 \n"));
        // Masked octets fit whatever is written in their place.
        auto replay = makeReplay(path_.toStdString(), false);
        QVERIFY(replay->open(1s));
        QVERIFY(replay->write(Bytes{0x7E, 0xA0, 0x41, 0x42}, 1s));
    }

    void aSecondRecordingContinuesTheFile() {
        for (int visit = 1; visit <= 2; ++visit) {
            Result<void> opened;
            auto traced = makeTraced(std::make_unique<Scripted>(std::deque<Bytes>{{static_cast<std::uint8_t>(visit)}}, true),
                                     makeFileSink(path_.toStdString(), &opened));
            QVERIFY(opened);
            QVERIFY(traced->open(1s));
            QVERIFY(traced->read(1s));
        }
        auto replay = makeReplay(path_.toStdString(), false);
        for (const auto expected : Bytes{1, 2, 1}) {
            QVERIFY(replay->open(1s));
            QVERIFY(replay->isDatagram());
            QVERIFY(*replay->read(1s) == Bytes{expected});
            replay->close();
        }
    }

    void foreignFileIsNotTouched() {
        put(path_, "name;value\n");
        Result<void> opened;
        makeFileSink(path_.toStdString(), &opened)(TraceRecord{});
        QVERIFY(!opened && opened.error().code == codeOf(TransportError::BadRecording));
        QCOMPARE(contents(path_), QByteArray("name;value\n"));
    }

    void writesMayBeCutAnyHow_data() {
        QTest::addColumn<int>("chunk");
        QTest::newRow("one octet") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("all") << 3;
    }
    void writesMayBeCutAnyHow() {
        QFETCH(int, chunk);
        put(path_, sample);
        auto replay = makeReplay(path_.toStdString(), false);
        QVERIFY(replay->open(1s));
        const Bytes request{0x7E, 0xA0, 0x07};
        QVERIFY(replay->read(20ms)->empty());  // nothing comes before the request is complete
        for (std::size_t i = 0; i < request.size(); i += static_cast<std::size_t>(chunk)) {
            const auto size = std::min(request.size() - i, static_cast<std::size_t>(chunk));
            QVERIFY(replay->write(BytesView(request).subspan(i, size), 1s));
            if (i + size < request.size()) QVERIFY(replay->read(1ms)->empty());
        }
        QVERIFY(*replay->read(1s) == Bytes{0x7E});
        QVERIFY(*replay->read(1s) == Bytes({0xA0, 0x1E, 0x7E}));
        QVERIFY(replay->read(1ms)->empty());
        QVERIFY(replay->write(Bytes{0x01}, 1s));
        QVERIFY(*replay->read(1s) == Bytes{0x02});
        QVERIFY(!replay->read(1s));
    }

    void divergenceNamesItsOffset() {
        put(path_, sample);
        auto replay = makeReplay(path_.toStdString(), false);
        QVERIFY(replay->open(1s));
        QVERIFY(replay->write(Bytes{0x7E}, 1s));
        const auto result = replay->write(Bytes{0xA0, 0x08}, 1s);
        QVERIFY(!result);
        QVERIFY(result.error() == makeError(Fault::Unexpected, Layer::Transport, TransportError::Diverged, 2));
        QVERIFY(replay->open(1s));
        QVERIFY(replay->write(Bytes{0x7E, 0xA0, 0x07, 0x01}, 1s));
        QCOMPARE(replay->write(Bytes{0x00}, 1s).error().detail, std::int64_t{4});
    }

    void realTimeKeepsThePauses() {
        put(path_, sample);
        auto replay = makeReplay(path_.toStdString(), true);
        QVERIFY(replay->open(1s));
        QVERIFY(replay->write(Bytes{0x7E, 0xA0, 0x07}, 1s));
        QVERIFY(*replay->read(5s) == Bytes{0x7E});
        const auto begin = Clock::now();
        QVERIFY(replay->read(50ms)->empty());
        QVERIFY(*replay->read(5s) == Bytes({0xA0, 0x1E, 0x7E}));
        QVERIFY(Clock::now() - begin >= 199ms);
    }

    void interruptEndsAReplayedWait() {
        put(path_, sample);
        auto replay = makeReplay(path_.toStdString(), false);
        QVERIFY(replay->open(1s));
        auto other = std::async(std::launch::async, [&] { replay->interrupt(); });
        const auto begin = Clock::now();
        QVERIFY(replay->read(30s)->empty());
        QVERIFY(Clock::now() - begin < 10s);
        other.wait();
    }

    void damagedLineIsNamed_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qlonglong>("line");
        QTest::newRow("no header") << QByteArray("0 2026-11-22T18:04:58Z out 7E\n") << 1LL;
        QTest::newRow("empty") << QByteArray() << 1LL;
        QTest::newRow("newer version") << QByteArray("ami-visit 2\n") << 1LL;
        QTest::newRow("half an octet") << QByteArray("ami-visit 1\n0 2026-11-22T18:04:58Z out 7E\n1 2026-11-22T18:04:58Z in 7EA\n") << 3LL;
        QTest::newRow("no octets") << QByteArray("ami-visit 1\n0 2026-11-22T18:04:58Z out \n") << 2LL;
        QTest::newRow("no hexadecimal") << QByteArray("ami-visit 1\n0 2026-11-22T18:04:58Z out 7G\n") << 2LL;
        QTest::newRow("unknown direction") << QByteArray("ami-visit 1\n0 2026-11-22T18:04:58Z up 7E\n") << 2LL;
        QTest::newRow("bad time") << QByteArray("ami-visit 1\n0 2026-22-11T18:04:58Z out 7E\n") << 2LL;
        QTest::newRow("backwards") << QByteArray("ami-visit 1\n5 2026-11-22T18:04:58Z out 7E\n4 2026-11-22T18:04:58Z in 7E\n") << 3LL;
        QTest::newRow("cut by a power loss") << QByteArray("ami-visit 1\n5 2026-11-22T18:04:58Z out 7E\n9 2026-11-2") << 3LL;
    }
    void damagedLineIsNamed() {
        QFETCH(QByteArray, text);
        QFETCH(qlonglong, line);
        put(path_, text.constData());
        const auto result = makeReplay(path_.toStdString(), false)->open(1s);
        QVERIFY(!result);
        QVERIFY(result.error() == makeError(Fault::Malformed, Layer::Transport, TransportError::BadRecording, line));
    }

    void everyTruncationAndChangedOctetIsReadOrNamed() {
        const QByteArray whole(sample);
        const auto open = [this](const QByteArray& text) {
            QFile file(path_);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            const auto result = makeReplay(path_.toStdString(), false)->open(1s);
            if (!result) QCOMPARE(result.error().code, codeOf(TransportError::BadRecording));
        };
        for (qsizetype length = 0; length < whole.size(); ++length) open(whole.left(length));
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (const char octet : {'\0', '*'}) {
                QByteArray changed = whole;
                changed[i] = octet;
                open(changed);
            }
        }
    }

    void missingFileIsNotFound() {
        QCOMPARE(makeReplay(path_.toStdString(), false)->open(1s).error().code, codeOf(TransportError::NotFound));
    }

    void notesCanBeLookedUp() {
        put(path_, "ami-visit 1\n0 2026-11-22T18:04:58Z note address optical:///dev/ttyUSB0\n");
        const auto note = recordedNote(path_.toStdString(), "address");
        QVERIFY(note && *note);
        QCOMPARE(**note, std::string("optical:///dev/ttyUSB0"));
        QVERIFY(!*recordedNote(path_.toStdString(), "meter"));
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
};

QTEST_GUILESS_MAIN(TestVisit)
#include "tst_visit.moc"

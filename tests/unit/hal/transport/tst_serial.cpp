#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <filesystem>
#include <future>
#include <mutex>

#include "hal/transport/PortCatalogue.h"
#include "hal/transport/PtyPort.h"
#include "hal/transport/SoftwareParity.h"
#include "hal/transport/Transports.h"

using namespace ami;
using namespace ami::hal;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// A PtyPort on a thread of its own, which notes what happens there.
class Peer {
public:
    explicit Peer(const LineSettings& line = {}, const std::string& link = {}) {
        thread_.start();
        context_.moveToThread(&thread_);
        call([&] {
            auto made = PtyPort::create(link);
            Q_ASSERT(made);
            port_ = std::move(*made);
            port_->setLine(line);
            QObject::connect(port_.get(), &PtyPort::received, port_.get(), [this](const Bytes& octets) {
                const std::lock_guard guard(mutex_);
                append(received_, octets);
                if (echo_) port_->write(octets);
            });
            QObject::connect(port_.get(), &PtyPort::peerOpened, port_.get(), [this] { event("opened"); });
            QObject::connect(port_.get(), &PtyPort::peerClosed, port_.get(), [this] { event("closed"); });
            QObject::connect(port_.get(), &PtyPort::drained, port_.get(), [this] { event("drained"); });
        });
    }
    ~Peer() {
        call([&] { port_.reset(); });
        thread_.quit();
        thread_.wait();
    }

    template <typename Function>
    std::invoke_result_t<Function> call(Function function) {
        if constexpr (std::is_void_v<std::invoke_result_t<Function>>) {
            QMetaObject::invokeMethod(&context_, function, Qt::BlockingQueuedConnection);
        } else {
            std::invoke_result_t<Function> value{};
            QMetaObject::invokeMethod(
                &context_, [&] { value = function(); }, Qt::BlockingQueuedConnection);
            return value;
        }
    }
    /// Not waited for.
    void post(std::function<void(PtyPort&)> function) {
        QMetaObject::invokeMethod(
            &context_, [this, function] { function(*port_); }, Qt::QueuedConnection);
    }

    std::string path() {
        return call([&] { return port_->slavePath(); });
    }
    void write(const Bytes& octets) {
        call([&] { port_->write(octets); });
    }
    void setLine(const LineSettings& line) {
        call([&] { port_->setLine(line); });
    }
    std::uint32_t peerBaud() {
        return call([&] { return port_->peerBaud(); });
    }
    std::uint64_t parityErrors() {
        return call([&] { return port_->parityErrors(); });
    }
    void setEcho(bool echo) {
        call([&] { echo_ = echo; });
    }
    Bytes received() {
        const std::lock_guard guard(mutex_);
        return received_;
    }
    bool saw(const char* what) {
        const std::lock_guard guard(mutex_);
        return std::find(events_.begin(), events_.end(), what) != events_.end();
    }
    void forget() {
        const std::lock_guard guard(mutex_);
        events_.clear();
    }

private:
    void event(const char* what) {
        const std::lock_guard guard(mutex_);
        events_.emplace_back(what);
    }
    QThread thread_;
    QObject context_;
    std::unique_ptr<PtyPort> port_;
    std::mutex mutex_;
    Bytes received_;
    std::vector<std::string> events_;
    bool echo_ = false;
};

SerialOptions on(const std::string& path, const LineSettings& line = {}) {
    SerialOptions options;
    options.path = path;
    options.line = line;
    return options;
}

Bytes everyOctet(std::size_t count) {
    Bytes octets(count);
    for (std::size_t i = 0; i < count; ++i) octets[i] = static_cast<std::uint8_t>(i * 7 + 3);
    return octets;
}

/// Octets until @p count are there or @p limit has passed.
Bytes readCount(Transport& transport, std::size_t count, std::chrono::milliseconds limit = 10s) {
    Bytes octets;
    const auto deadline = Clock::now() + limit;
    while (octets.size() < count && Clock::now() < deadline) {
        const auto piece = transport.read(200ms);
        if (!piece) break;
        append(octets, *piece);
    }
    return octets;
}

constexpr LineSettings sevenEven300{300, 7, Parity::Even, 1};

}  // namespace

class TestSerial : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void octetsCrossIntactInTheirLineTime_data() {
        QTest::addColumn<unsigned>("baud");
        QTest::addColumn<int>("count");
        QTest::newRow("9600") << 9600u << 300;
        QTest::newRow("115200") << 115200u << 3000;
        QTest::newRow("no B constant") << 28800u << 600;
    }
    void octetsCrossIntactInTheirLineTime() {
        QFETCH(unsigned, baud);
        QFETCH(int, count);
        const LineSettings line{baud, 8, Parity::None, 1};
        Peer peer(line);
        const auto serial = makeSerial(on(peer.path(), line));
        QVERIFY(serial->open(2s));
        QTRY_VERIFY(peer.saw("opened"));
        QCOMPARE(peer.peerBaud(), baud);
        const Bytes sent = everyOctet(static_cast<std::size_t>(count));
        // 10 bits a character: start, eight data bits, stop.
        const auto lineTime = std::chrono::nanoseconds(1'000'000'000LL * 10 * count / baud);

        auto begin = Clock::now();
        peer.write(sent);
        QVERIFY(readCount(*serial, sent.size()) == sent);
        QVERIFY(Clock::now() - begin >= lineTime);
        QTRY_VERIFY(peer.saw("drained"));

        begin = Clock::now();
        QVERIFY(serial->write(sent, 5s));
        QVERIFY(serial->drain(5s));
        QVERIFY(Clock::now() - begin >= lineTime);
        QTRY_VERIFY(peer.received() == sent);
    }

    void sevenBitsAndParityCrossInSoftware() {
        Peer peer(sevenEven300);
        const auto serial = makeSerial(on(peer.path(), sevenEven300));
        QVERIFY(serial->open(2s));
        QTRY_VERIFY(peer.saw("opened"));
        QCOMPARE(peer.peerBaud(), 300u);
        const Bytes request = toBytes("/?!\r\n");
        QVERIFY(serial->write(request, 1s));
        QTRY_VERIFY(peer.received() == request);
        QCOMPARE(peer.parityErrors(), std::uint64_t{0});
        const Bytes answer = toBytes("/LGZ5\r\n");
        peer.write(answer);
        QVERIFY(readCount(*serial, answer.size()) == answer);
        QCOMPARE(serial->parityErrors(), std::uint64_t{0});
        const auto notes = serial->notes();
        QVERIFY(std::find(notes.begin(), notes.end(), "parity in software") != notes.end());
    }

    // '/' is 0101111: five ones, so even parity sets bit 7; '?' is 0111111 with six, so it does not.
    void parityBitIsTheOneOfTheLine() {
        QCOMPARE(withParity(0x2F, Parity::Even), std::uint8_t{0xAF});
        QCOMPARE(withParity(0x3F, Parity::Even), std::uint8_t{0x3F});
        QCOMPARE(withParity(0x2F, Parity::Odd), std::uint8_t{0x2F});
        Peer peer({9600, 8, Parity::None, 1});
        const auto serial = makeSerial(on(peer.path(), {9600, 7, Parity::Even, 1}));
        QVERIFY(serial->open(2s));
        QTRY_VERIFY(peer.saw("opened"));
        QVERIFY(serial->write(Bytes{0x2F, 0x3F}, 1s));
        QTRY_VERIFY(peer.received() == Bytes({0xAF, 0x3F}));
        peer.write(Bytes{0x2F, 0xAF, 0x3F});  // the first one has a wrong parity bit
        QVERIFY(readCount(*serial, 3) == Bytes({0x2F, 0x2F, 0x3F}));
        QCOMPARE(serial->parityErrors(), std::uint64_t{1});
    }

    void speedAndFormatChangeWithoutLosingInput() {
        Peer peer(sevenEven300);
        const auto serial = makeSerial(on(peer.path(), sevenEven300));
        QVERIFY(serial->open(2s));
        QTRY_VERIFY(peer.saw("opened"));
        peer.write(toBytes("AB"));
        QTRY_VERIFY(peer.saw("drained"));
        const LineSettings fast{9600, 8, Parity::None, 1};
        QVERIFY(serial->setLine(fast));
        QCOMPARE(peer.peerBaud(), 9600u);
        QVERIFY(serial->line() == fast);
        // What stood in the driver when the line was switched is still there: nothing flushes.
        QCOMPARE(readCount(*serial, 2).size(), std::size_t{2});
        peer.setLine(fast);
        peer.write(Bytes{0x7E, 0xA0, 0xFF});
        QVERIFY(readCount(*serial, 3) == Bytes({0x7E, 0xA0, 0xFF}));
    }

    void differentSpeedsGarble() {
        Peer peer({9600, 8, Parity::None, 1});
        const auto serial = makeSerial(on(peer.path(), {4800, 8, Parity::None, 1}));
        QVERIFY(serial->open(2s));
        QTRY_VERIFY(peer.saw("opened"));
        const Bytes sent = everyOctet(256);
        peer.write(sent);
        const Bytes got = readCount(*serial, sent.size());
        QCOMPARE(got.size(), sent.size());
        for (std::size_t i = 0; i < got.size(); ++i) QVERIFY(got[i] != sent[i]);
        QVERIFY(serial->write(Bytes{0x7E}, 1s));
        QTRY_COMPARE(peer.received().size(), std::size_t{1});
        QVERIFY(peer.received() != Bytes{0x7E});
    }

    void unplugEndsAWaitingRead() {
        Peer peer;
        const auto serial = makeSerial(on(peer.path()));
        QVERIFY(serial->open(2s));
        QTRY_VERIFY(peer.saw("opened"));
        peer.post([](PtyPort& port) { QTimer::singleShot(100ms, &port, [&port] { port.unplug(); }); });
        const auto result = serial->read(30s);
        QVERIFY(!result);
        QVERIFY(result.error() == makeError(Fault::LinkLost, Layer::Transport, TransportError::Unplugged));
        const auto written = serial->write(Bytes{1}, 1s);
        QVERIFY(!written && written.error().code == static_cast<std::uint16_t>(TransportError::Unplugged));
        serial->close();
        const auto again = serial->open(1s);
        QVERIFY(!again && again.error().code == static_cast<std::uint16_t>(TransportError::NotFound));
    }

    void interruptEndsAWaitingReadUntilResumed() {
        Peer peer;
        peer.setEcho(true);
        const auto serial = makeSerial(on(peer.path()));
        QVERIFY(serial->open(2s));
        QTRY_VERIFY(peer.saw("opened"));
        std::atomic<Clock::time_point> raised{Clock::time_point{}};
        auto waiter = std::async(std::launch::async, [&] {
            raised = Clock::now();
            serial->interrupt();
        });
        const auto result = serial->read(30s);
        const auto returned = Clock::now();
        waiter.wait();
        QVERIFY(result && result->empty());
        QVERIFY(returned - raised.load() < 1s);  // 50 ms are promised; the machine may be busy
        QVERIFY(serial->read(30s)->empty());
        serial->resume();
        QVERIFY(serial->write(Bytes{0x55}, 1s));
        QVERIFY(readCount(*serial, 1) == Bytes{0x55});
    }

    void readGivesUpAtItsTime() {
        Peer peer;
        const auto serial = makeSerial(on(peer.path()));
        QVERIFY(serial->open(2s));
        const auto begin = Clock::now();
        const auto result = serial->read(120ms);
        QVERIFY(result && result->empty());
        QVERIFY(Clock::now() - begin >= 120ms);
    }

    void peerSeesCloseAndReopen() {
        QTemporaryDir folder;
        const std::string link = folder.filePath(QStringLiteral("probe")).toStdString();
        {
            Peer peer({}, link);
            const auto serial = makeSerial(on(link));
            QCOMPARE(peer.peerBaud(), 0u);
            QVERIFY(serial->open(2s));
            QCOMPARE(serial->name(), std::string("probe"));
            QTRY_VERIFY(peer.saw("opened"));
            serial->close();
            QTRY_VERIFY(peer.saw("closed"));
            peer.write(toBytes("lost"));  // nobody listens
            QTRY_VERIFY(peer.saw("drained"));
            peer.forget();
            QVERIFY(serial->open(2s));
            QTRY_VERIFY(peer.saw("opened"));
            peer.write(toBytes("heard"));
            QVERIFY(readCount(*serial, 5) == toBytes("heard"));
        }
        QVERIFY(!std::filesystem::is_symlink(link));
    }

    void findsTheSameAdapterUnderAnotherName() {
        namespace fs = std::filesystem;
        QTemporaryDir folder;
        const fs::path names = folder.filePath(QStringLiteral("by-id")).toStdString(), typed = folder.filePath(QStringLiteral("ttyUSB0")).toStdString();
        fs::create_directory(names);
        Peer probe, other;
        const auto plug = [](const std::string& device, const fs::path& name) {
            fs::remove(name);
            fs::create_symlink(device, name);
        };
        plug(probe.path(), typed);
        plug(probe.path(), names / "usb-Probe_4711");
        plug(other.path(), names / "usb-Other_1");
        auto options = on(typed.string());
        options.memory = std::make_shared<PortMemory>(typed.string(), names.string());
        const auto serial = makeSerial(options);
        QVERIFY(serial->open(2s));
        QTRY_VERIFY(probe.saw("opened"));
        serial->close();
        // Pulled out; another adapter takes the name that was typed.
        fs::remove(names / "usb-Probe_4711");
        plug(other.path(), typed);
        const auto away = serial->open(2s);
        QVERIFY(!away);
        QCOMPARE(away.error().code, static_cast<std::uint16_t>(TransportError::NotFound));
        QVERIFY(!other.saw("opened"));
        // Plugged in again, as another device.
        Peer again;
        plug(again.path(), names / "usb-Probe_4711");
        const auto second = makeSerial(options);
        QVERIFY(second->open(2s));
        QTRY_VERIFY(again.saw("opened"));
        QVERIFY(!other.saw("opened"));
    }

    void aPortWithoutAStableNameIsItsPath() {
        QTemporaryDir folder;
        Peer peer;
        PortMemory memory(peer.path(), folder.filePath(QStringLiteral("none")).toStdString());
        for (int i = 0; i < 2; ++i) QCOMPARE(memory.device().value_or(""), peer.path());
    }

    void secondOpenerFindsItBusy() {
        Peer peer;
        const auto first = makeSerial(on(peer.path()));
        const auto second = makeSerial(on(peer.path()));
        QVERIFY(first->open(2s));
        const auto refused = second->open(2s);
        QVERIFY(!refused && refused.error() == makeError(Fault::Refused, Layer::Transport, TransportError::Busy));
        first->close();
        QVERIFY(second->open(2s));
    }

    void missingPortIsNotFound() {
        const auto serial = makeSerial(on("/dev/ttyNONE99"));
        const auto result = serial->open(1s);
        QVERIFY(!result);
        QCOMPARE(result.error().code, static_cast<std::uint16_t>(TransportError::NotFound));
        QVERIFY(!serial->read(1ms));
        QCOMPARE(serial->read(1ms).error().code, static_cast<std::uint16_t>(TransportError::NotOpen));
    }

    void catalogueListsPathsThatExist() {
        for (const PortInfo& port : availablePorts()) {
            QVERIFY(!port.path.empty());
            QVERIFY(std::filesystem::exists(port.device));
        }
    }
};

QTEST_GUILESS_MAIN(TestSerial)
#include "tst_serial.moc"

#include <QTest>
#include <deque>

#include "hal/multimeter/Multimeter.h"

using namespace ami;
using namespace ami::hal;

namespace {

/// Answers each question at the right speed; at another one it stays silent.
class FakeLine final : public Transport {
public:
    struct Reply {
        std::uint32_t baud;
        std::string question, answer;
    };

    explicit FakeLine(bool serial = true) : serial_(serial) {}

    Result<void> open(std::chrono::milliseconds) override { return {}; }
    void close() override {}
    Result<Bytes> read(std::chrono::milliseconds timeout) override {
        if (!unasked.empty()) return take(unasked);
        if (!pending_.empty()) return take(pending_);
        now += timeout;
        return Bytes{};
    }
    Result<void> write(BytesView octets, std::chrono::milliseconds) override {
        const std::string text(octets.begin(), octets.end());
        sent.push_back(text);
        if (echo) pending_ += text;
        for (const Reply& reply : replies) {
            if (reply.question == text && (!serial_ || reply.baud == line_.baud)) pending_ += reply.answer;
        }
        return {};
    }
    Result<void> drain(std::chrono::milliseconds) override { return {}; }
    Result<void> setLine(const LineSettings& line) override {
        line_ = line;
        return {};
    }
    LineSettings line() const override { return line_; }
    std::chrono::nanoseconds characterTime() const override { return serial_ ? line_.characterTime() : std::chrono::nanoseconds(0); }
    bool isDatagram() const override { return false; }
    void interrupt() override {}
    void resume() override {}
    std::string name() const override { return "fake"; }

    Instant now{};
    std::vector<Reply> replies;
    std::vector<std::string> sent;
    std::string unasked;
    bool echo = false;

private:
    static Bytes take(std::string& text) {
        Bytes octets(text.begin(), text.end());
        text.clear();
        return octets;
    }
    bool serial_;
    LineSettings line_;
    std::string pending_;
};

struct Bench {
    explicit Bench(bool serial = true) : made(std::make_unique<FakeLine>(serial)), line(made.get()) {
        options.now = [this] { return line->now; };
    }
    Result<std::unique_ptr<Multimeter>> identify() { return identifyMultimeter(std::move(made), options, [this](const MultimeterAttempt& attempt) { attempts.push_back(attempt); }); }

    std::unique_ptr<FakeLine> made;
    FakeLine* line;
    MultimeterOptions options;
    std::vector<MultimeterAttempt> attempts;
};

bool isError(const Error& error, MultimeterError code) { return error.layer == Layer::Multimeter && error.code == static_cast<std::uint16_t>(code); }

}  // namespace

class TestMultimeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAFluke28xFirst() {
        Bench bench;
        bench.line->replies = {{115200, "ID\r", "0\rFLUKE 287,V1.10,1234\r"}, {115200, "QDDA\r", "1\r"}, {115200, "QM\r", "0\r230.12E0,VAC,NORMAL,NONE\r"}};
        const auto found = bench.identify();
        QVERIFY(found.has_value());
        QCOMPARE((*found)->kind(), MultimeterKind::Fluke28x);
        QCOMPARE((*found)->identity().model, std::string("287"));
        // An old firmware without QDDA is read with QM.
        const auto timed = (*found)->read();
        QVERIFY(timed.has_value());
        QCOMPARE(timed->readout.value.toString(), std::string("230.12"));
        QVERIFY(timed->answered >= timed->asked);
    }

    void findsAFluke18xAtItsSpeed() {
        Bench bench;
        bench.line->replies = {{9600, "ID\r", "0\rFLUKE 189, V2.02,0085510089\r"}, {9600, "QM\r", "0\rQM,+231.00 V AC\r"}};
        const auto found = bench.identify();
        QVERIFY(found.has_value());
        QCOMPARE((*found)->kind(), MultimeterKind::Fluke18x);
        QCOMPARE(bench.attempts.front().outcome, MultimeterAttempt::Outcome::Trying);
        QCOMPARE(bench.attempts[1].outcome, MultimeterAttempt::Outcome::Silent);
        QCOMPARE(bench.attempts.back().outcome, MultimeterAttempt::Outcome::Found);
        QCOMPARE((*found)->read()->readout.value.toString(), std::string("231.00"));
    }

    void findsScpiBehindAnEcho() {
        Bench bench;
        bench.line->echo = true;
        bench.line->replies = {{9600, "\n*IDN?\n", "AMI,SIM-6,1,2\r\n"}};
        const auto found = bench.identify();
        QVERIFY(found.has_value());
        QCOMPARE((*found)->kind(), MultimeterKind::Scpi);
    }

    void findsAFlukeBehindAnEcho() {
        Bench bench;
        bench.line->echo = true;
        bench.line->replies = {{9600, "ID\r", "0\rFLUKE 187, V2.02,0085510089\r"}, {9600, "QM\r", "0\rQM,+231.00 V AC\r"}};
        const auto found = bench.identify();
        QVERIFY(found.has_value());
        QCOMPARE((*found)->identity().model, std::string("187"));
        QVERIFY((*found)->read().has_value());
    }

    void readsScpiOverTcpWithoutTouchingItsFunction() {
        Bench bench(false);
        bench.options.kind = MultimeterKind::Scpi;
        bench.line->replies = {{0, "*IDN?\n", "AMI,SIM-6,1,2\n"}, {0, "CONF?\n", "\"RES +1.0E+3,+1.0E-3\"\n"}, {0, "READ?\n", "+9.9E37\n"}};
        const auto found = bench.identify();
        QVERIFY(found.has_value());
        const auto timed = (*found)->read();
        QVERIFY(timed.has_value());
        QCOMPARE(timed->readout.quantity, Quantity::Resistance);
        QCOMPARE(timed->readout.state, ReadoutState::Overload);
        QCOMPARE(bench.line->sent, (std::vector<std::string>{"*IDN?\n", "CONF?\n", "READ?\n"}));
    }

    void sendsNothingWhereSomethingTalks() {
        Bench bench;
        bench.line->unasked = "\x7e\xa0\x0a";
        const auto found = bench.identify();
        QVERIFY(!found);
        QVERIFY(isError(found.error(), MultimeterError::SomethingTalks));
        QVERIFY(bench.line->sent.empty());
    }

    void tellsAnEchoFromSilence() {
        Bench echoing, silent;
        echoing.line->echo = true;
        const auto echo = echoing.identify(), silence = silent.identify();
        QVERIFY(!echo && !silence);
        QVERIFY(isError(echo.error(), MultimeterError::OnlyEcho));
        QVERIFY(isError(silence.error(), MultimeterError::NothingFound));
    }

    void stopsWhenCancelled() {
        Bench bench;
        bench.options.cancelled = [] { return true; };
        const auto found = bench.identify();
        QVERIFY(!found);
        QCOMPARE(found.error().fault, Fault::Cancelled);
        QVERIFY(bench.line->sent.empty());
    }
};

QTEST_GUILESS_MAIN(TestMultimeter)
#include "tst_multimeter.moc"

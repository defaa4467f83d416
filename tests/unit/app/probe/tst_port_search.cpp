#include <QTest>
#include <functional>

#include "app/link/MeterAddress.h"
#include "app/probe/PortSearch.h"
#include "protocol/base/Crc.h"
#include "protocol/dlms/HdlcClient.h"
#include "protocol/dlms/HdlcFrame.h"
#include "protocol/iec62056_21/SignOn.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;

namespace {

/// What hangs on the line: gets what was sent at this setting and says what comes back, after @p delay.
struct Device {
    using Answer = std::function<Bytes(const SearchAttempt&, const Bytes&)>;
    Device() = default;
    Device(Answer spoken) : answer(std::move(spoken)) {}

    Answer answer;
    std::function<Bytes(const SearchAttempt&)> push;  ///< what it says while somebody listens
    bool echo = false;
    std::chrono::milliseconds delay{40};
    Bytes unasked;
};

struct Outcome {
    std::optional<SearchFound> found;
    std::optional<SearchConclusion> conclusion;
    std::vector<search::Tried> tried;
    std::vector<Bytes> sent;
    std::chrono::milliseconds elapsed{0};
};

/// The search in virtual time against a device.
Outcome run(const Device& device, SearchOptions options = {"/dev/ttyUSB0", true, true}, std::size_t chunk = 1000) {
    PortSearch search(std::move(options));
    Instant now{};
    Outcome outcome;
    SearchAttempt attempt;
    Bytes coming;
    Instant comesAt{};
    search.start(now);
    for (int turns = 0; turns < 200'000; ++turns) {
        while (auto event = search.pollEvent()) {
            if (auto* prepare = std::get_if<search::Prepare>(&*event)) {
                attempt = prepare->attempt;
                if (prepare->reopen) now += 50ms;
                search.lineReady(now);
                if (attempt.family == SearchFamily::Listen) coming = device.push ? device.push(attempt) : device.unasked, comesAt = now + device.delay;
            } else if (auto* tried = std::get_if<search::Tried>(&*event)) {
                outcome.tried.push_back(*tried);
            } else if (auto* found = std::get_if<search::Found>(&*event)) {
                outcome.found = found->found;
            } else if (auto* ended = std::get_if<search::Ended>(&*event)) {
                outcome.conclusion = ended->conclusion;
            }
        }
        if (outcome.found || outcome.conclusion) break;
        if (const Bytes out = search.pollTransmit(now); !out.empty()) {
            outcome.sent.push_back(out);
            now += std::chrono::duration_cast<Instant::duration>(attempt.line.characterTime() * static_cast<std::int64_t>(out.size()));
            coming = device.echo ? out : Bytes();
            const Bytes answer = device.answer ? device.answer(attempt, out) : Bytes();
            coming.insert(coming.end(), answer.begin(), answer.end());
            comesAt = now + device.delay;
        }
        if (!coming.empty() && (!search.nextDeadline() || comesAt <= *search.nextDeadline())) {
            now = std::max(now, comesAt);
            const std::size_t size = std::min(chunk, coming.size());
            search.receive(BytesView(coming).subspan(0, size), now);
            coming.erase(coming.begin(), coming.begin() + static_cast<std::ptrdiff_t>(size));
            comesAt = now + attempt.line.characterTime();
            continue;
        }
        if (!search.nextDeadline()) break;
        now = std::max(now, *search.nextDeadline());
        search.handleDeadline(now);
    }
    outcome.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - Instant{});
    return outcome;
}

Bytes ua(const Bytes& command) {
    const auto frame = dlms::decodeFrame(BytesView(command).subspan(1, command.size() - 2));
    if (!frame) return {};
    return dlms::encodeFrame({frame->source, frame->destination, dlms::HdlcControl::unnumbered(dlms::FrameType::Ua, true), false, {}});
}

/// A DLMS meter at one speed and server address.
Device hdlcMeter(std::uint32_t baud, dlms::HdlcAddress server) {
    return {[=](const SearchAttempt& attempt, const Bytes& sent) {
        if (attempt.line.baud != baud || attempt.line.dataBits != 8 || sent.empty() || sent.front() != 0x7E) return Bytes();
        return attempt.server == server ? ua(sent) : Bytes();
    }};
}

Device iecMeter(std::string line, bool rts = true, bool dtr = false) {
    Device device;
    device.answer = [=](const SearchAttempt& attempt, const Bytes& sent) {
        const bool fed = attempt.rts == rts && attempt.dtr == dtr;
        if (!fed || attempt.line.baud != 300 || toText(sent) != "/?!\r\n") return Bytes();
        return Bytes(line.begin(), line.end());
    };
    device.delay = 200ms;
    return device;
}

/// Minimal C12.18 responder. Request and answer as in Termineter's traces: version 1.0, no features.
Device ansiMeter() {
    return {[](const SearchAttempt& attempt, const Bytes& sent) {
        if (attempt.line.baud != 9600) return Bytes();
        if (sent == *fromHex("EE0000000001201310")) return *fromHex("06EE0000000005000001 0000C6B5");
        return Bytes();
    }};
}

Bytes octets(const char* hex) { return *fromHex(hex); }

}  // namespace

class TestPortSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // ansi-c12: EE 00 00 00 00 01 20 13 10 is the identification request of every client.
    void sendsTheIdentificationRequestOfTheStandard() {
        const SearchAttempt attempt{SearchFamily::C1218, {9600, 8, Parity::None, 1}, true, false, {}};
        QCOMPARE(toHex(requestOf(attempt)), toHex(octets("EE0000000001201310")));
    }

    void findsHdlcAt9600InASecond() {
        const Outcome outcome = run(hdlcMeter(9600, {1, 0, 1}));
        QVERIFY(outcome.found.has_value());
        QCOMPARE(outcome.found->address, std::string("hdlc:///dev/ttyUSB0"));
        QVERIFY(outcome.elapsed < 1s);
        // SNRM, then DISC: the meter is left as it was.
        QCOMPARE(outcome.sent.size(), std::size_t{2});
        const Bytes& bye = outcome.sent.back();
        const auto disconnect = dlms::decodeFrame(BytesView(bye).subspan(1, bye.size() - 2));
        QCOMPARE(disconnect->control.type(), dlms::FrameType::Disc);
    }

    void findsEveryServerAddressAndSpeed_data() {
        QTest::addColumn<int>("baud");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("lower");
        QTest::addColumn<QString>("address");
        QTest::newRow("two octets") << 9600 << 2 << 17 << "hdlc:///dev/ttyUSB0?server=1.17";
        QTest::newRow("four octets") << 9600 << 4 << 16 << "hdlc:///dev/ttyUSB0?server=1.16&serverlength=4";
        QTest::newRow("115200") << 115200 << 1 << 0 << "hdlc:///dev/ttyUSB0?baud=115200";
        QTest::newRow("19200") << 19200 << 1 << 0 << "hdlc:///dev/ttyUSB0?baud=19200";
        QTest::newRow("2400") << 2400 << 1 << 0 << "hdlc:///dev/ttyUSB0?baud=2400";
    }
    void findsEveryServerAddressAndSpeed() {
        QFETCH(int, baud);
        QFETCH(int, length);
        QFETCH(int, lower);
        QFETCH(QString, address);
        const Outcome outcome =
            run(hdlcMeter(static_cast<std::uint32_t>(baud), {1, static_cast<std::uint16_t>(lower), static_cast<std::uint8_t>(length)}));
        QVERIFY(outcome.found.has_value());
        QCOMPARE(QString::fromStdString(outcome.found->address), address);
        QVERIFY(outcome.elapsed < 15s);
        QVERIFY(MeterAddress::parse(outcome.found->address).has_value());
    }

    void findsModeEInThreeSeconds() {
        const Outcome outcome = run(iecMeter("/LGZ4\\2ZMD3104107.B32\r\n"));
        QVERIFY(outcome.found.has_value());
        QCOMPARE(outcome.found->address, std::string("optical:///dev/ttyUSB0"));
        QCOMPARE(outcome.found->identification, std::string("/LGZ4\\2ZMD3104107.B32"));
        QVERIFY(outcome.elapsed < 3s);
    }

    void findsAMeterWithoutModeE() {
        const Outcome outcome = run(iecMeter("/EMH5EHZ-1\r\n"));
        QVERIFY(outcome.found.has_value());
        QCOMPARE(outcome.found->address, std::string("iec:///dev/ttyUSB0"));
        // SOH B 0 ETX BCC ends what the sign-on has begun.
        QCOMPARE(toHex(outcome.sent.back()), toHex(octets("0142300371")));
    }

    void findsC1218() {
        const Outcome outcome = run(ansiMeter());
        QVERIFY(outcome.found.has_value());
        QCOMPARE(outcome.found->address, std::string("c1218:///dev/ttyUSB0"));
        QCOMPARE(outcome.found->identification, std::string("C12.18 version 1.0"));
        QVERIFY(outcome.elapsed < 2s);
        QCOMPARE(outcome.sent.back().front(), std::uint8_t{0x06});
    }

    void triesTheOtherPowerSchemes() {
        for (const auto& [rts, dtr] : {std::pair{true, true}, std::pair{false, true}, std::pair{false, false}}) {
            const Outcome outcome = run(iecMeter("/LGZ4\\2ZMD\r\n", rts, dtr));
            QVERIFY(outcome.found.has_value());
            QCOMPARE(outcome.found->attempt.rts, rts);
            QCOMPARE(outcome.found->attempt.dtr, dtr);
        }
    }

    void hearsAMeterThroughItsEcho() {
        for (Device device : {iecMeter("/LGZ4\\2ZMD3104107.B32\r\n"), hdlcMeter(9600, {1, 0, 1}), ansiMeter()}) {
            device.echo = true;
            const Outcome outcome = run(device);
            QVERIFY(outcome.found.has_value());
            QVERIFY(outcome.found->echo);
        }
    }

    void findsTheSameInAnyPieces() {
        for (const std::size_t chunk : {1u, 2u, 3u, 7u}) {
            for (const Device& device : {iecMeter("/LGZ4\\2ZMD3104107.B32\r\n"), hdlcMeter(9600, {1, 0, 1}), ansiMeter()}) {
                QVERIFY(run(device, {"/dev/ttyUSB0", true, true}, chunk).found.has_value());
            }
        }
    }

    void saysSilentInSixteenSeconds() {
        const Outcome outcome = run({});
        QCOMPARE(outcome.conclusion, SearchConclusion::Silent);
        QVERIFY(outcome.elapsed < 16s);
        // Without control lines there is one power scheme.
        const Outcome pty = run({}, {"/dev/pts/1", true, false});
        QCOMPARE(pty.conclusion, SearchConclusion::Silent);
        QVERIFY(pty.elapsed < 9s);
    }

    void saysOnlyEcho() {
        Device device;
        device.echo = true;
        device.delay = 1ms;
        QCOMPARE(run(device).conclusion, SearchConclusion::OnlyEcho);
    }

    void saysGarbled() {
        QCOMPARE(run({[](const SearchAttempt&, const Bytes&) { return octets("00F8E0"); }}).conclusion, SearchConclusion::Garbled);
    }

    void saysAnotherDevice() {
        const auto modem = [](const SearchAttempt& attempt, const Bytes&) {
            const std::string text = "ERROR\r\n";
            return attempt.line.baud == 9600 ? Bytes(text.begin(), text.end()) : Bytes();
        };
        QCOMPARE(run({modem}).conclusion, SearchConclusion::OtherDevice);
    }

    void sendsNothingWhereSomethingTalks() {
        Device device;
        device.unasked = octets("2F4B464D");
        const Outcome outcome = run(device);
        QCOMPARE(outcome.conclusion, SearchConclusion::TalksUnasked);
        QVERIFY(outcome.sent.empty());
    }

    void findsAMeterThatPushes() {
        Device device;
        device.push = [](const SearchAttempt& attempt) {
            const std::string text = "0)\r\n!\r\n/EMH5\\@01ITZ-C1E\r\n\r\n1-0:1.8.0*255(000001.2*kWh)\r\n!\r\n";
            return attempt.line == LineSettings{2400, 7, Parity::Even, 1} ? Bytes(text.begin(), text.end()) : octets("00FF3C");
        };
        for (const std::size_t chunk : {1u, 5u, 1000u}) {
            const Outcome outcome = run(device, {"/dev/ttyUSB0", true, true}, chunk);
            QVERIFY(outcome.found.has_value());
            QCOMPARE(outcome.found->address, std::string("iec:///dev/ttyUSB0?mode=d"));
            QVERIFY(MeterAddress::parse(outcome.found->address).has_value());
            QVERIFY(outcome.sent.empty());
        }
    }

    void findsAPushThatPausedAtFirst() {
        Device device;
        device.push = [](const SearchAttempt& attempt) {
            const std::string text = "/EMH5ITZ-C1E\r\n";
            return attempt.line.baud == 2400 ? Bytes(text.begin(), text.end()) : Bytes();
        };
        // One of the calls falls into a telegram.
        device.answer = [](const SearchAttempt& attempt, const Bytes&) { return attempt.family == SearchFamily::Iec ? octets("00FF3C") : Bytes(); };
        const Outcome outcome = run(device, {"/dev/ttyUSB0", true, false});
        QVERIFY(outcome.found.has_value());
        QCOMPARE(outcome.found->address, std::string("iec:///dev/ttyUSB0?mode=d"));
    }

    void aBabblerEndsByDeadline() {
        Device device;
        device.answer = [](const SearchAttempt&, const Bytes&) { return Bytes(100'000, 0x55); };
        const Outcome outcome = run(device, {"/dev/ttyUSB0", false, true}, 16);
        QVERIFY(outcome.conclusion.has_value());
        QVERIFY(outcome.elapsed < 120s);
    }

    /// No call opens an association, sends a password or does anything but to ask who is there.
    void noCallCanLockAMeterOut() {
        const PortSearch search({"/dev/ttyUSB0", true, true});
        for (const SearchAttempt& attempt : search.plan()) {
            const Bytes request = requestOf(attempt);
            switch (attempt.family) {
                case SearchFamily::Listen: QVERIFY(request.empty()); break;
                case SearchFamily::Iec: QCOMPARE(toText(request), std::string("/?!\r\n")); break;
                case SearchFamily::C1218: QCOMPARE(request[6], std::uint8_t{0x20}); break;
                case SearchFamily::Hdlc: {
                    const auto frame = dlms::decodeFrame(BytesView(request).subspan(1, request.size() - 2));
                    QVERIFY(frame.has_value());
                    QCOMPARE(frame->control.type(), dlms::FrameType::Snrm);
                    QVERIFY(frame->information.empty());
                }
            }
        }
    }

    void hostileAnswersDoNoHarm() {
        const Bytes good = ua(requestOf({SearchFamily::Hdlc, {9600, 8, Parity::None, 1}, true, false, {1, 0, 1}}));
        for (std::size_t at = 0; at < good.size(); ++at) {
            Bytes changed = good;
            changed[at] ^= 0x40;
            const Outcome outcome = run({[&](const SearchAttempt& attempt, const Bytes&) { return attempt.family == SearchFamily::Hdlc ? changed : Bytes(); }});
            QVERIFY2(!outcome.found, qPrintable(QString::number(at)));
            const Bytes cut(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(at));
            QVERIFY(!run({[&](const SearchAttempt& attempt, const Bytes&) { return attempt.family == SearchFamily::Hdlc ? cut : Bytes(); }}).found);
        }
    }
};

QTEST_GUILESS_MAIN(TestPortSearch)
#include "tst_port_search.moc"

#include <QtTest>

#include "LinkLoop.h"
#include "protocol/dlms/HdlcFramer.h"
#include "protocol/dlms/HdlcNegotiation.h"
#include "protocol/dlms/LineQuality.h"
#include "tests/support/LineFaults.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::dlms::test;

namespace {

HdlcOptions adaptiveAt(int baud) {
    HdlcOptions options;
    options.adaptive = true;
    options.characterTime = std::chrono::nanoseconds(10'000'000'000 / baud);
    return options;
}

HdlcParameters askedFor(const HdlcFrame& snrm) { return *decodeParameters(snrm.information); }

std::uint16_t lengthNow(const LinkLoop& loop) { return loop.all<LinkConnected>(loop.clientEvents).back().parameters->maxInfoReceive; }

}  // namespace

class TestHdlcAdaptive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEstimateFollowsTheLine_data() {
        QTest::addColumn<double>("rate");
        for (const double rate : {1e-3, 3e-3, 1e-2, 3e-2}) QTest::addRow("%g", rate) << rate;
    }
    void theEstimateFollowsTheLine() {
        QFETCH(double, rate);
        ami::test::FaultyWay random;
        for (const std::size_t octets : {43u, 139u, 523u}) {
            LineQuality quality(1042us);
            double sum = 0;
            constexpr int frames = 4000;
            for (int i = 0; i < frames; ++i) {
                if (random.uniform() < std::pow(1 - rate, double(octets))) quality.arrived(octets);
                else quality.damaged(octets);
                if (i >= frames / 2) sum += quality.octetErrorRate();
            }
            const double mean = sum / (frames / 2.0);
            // Where hardly a frame comes whole, only their number is known.
            if (rate * double(octets) < 3) QVERIFY2(std::abs(mean - rate) < 0.25 * rate, qPrintable(QString::number(mean / rate)));
            else QVERIFY(mean > 0.002);
        }
    }

    void worseLinesGetShorterFrames() {
        std::uint16_t before = 2031;
        for (const int damages : {0, 1, 4, 16, 64}) {
            LineQuality quality(1042us);
            quality.arrived(3900);
            for (int i = 0; i < damages; ++i) quality.damaged(40);
            const auto best = quality.best({2030, 2030, 7, 7}, 60ms);
            QVERIFY(best.maxInfoReceive < before);
            QVERIFY(best.maxInfoReceive >= LineQuality::shortestInformation);
            before = best.maxInfoReceive;
        }
        QCOMPARE(before, std::uint16_t{32});
    }

    void noLimitIsExceeded() {
        const LineQuality quality(87us);
        QVERIFY(quality.best({128, 128, 1, 1}, 60ms) == (HdlcParameters{128, 128, 1, 1}));
        QVERIFY(quality.best({16, 16, 1, 1}, 60ms) == (HdlcParameters{16, 16, 1, 1}));
        const auto uneven = quality.best({64, 2030, 2, 7}, 60ms);
        QVERIFY(uneven.maxInfoTransmit <= 64 && uneven.windowTransmit <= 2);
    }

    void theFirstSnrmAsksForWhatAnUnknownLineBears() {
        for (const int baud : {300, 9600, 115200}) {
            LinkLoop loop(adaptiveAt(baud), {});
            QVERIFY(loop.connect());
            const HdlcParameters asked = askedFor(loop.sent[0].at(0));
            const auto turn = loop.characterTime * std::int64_t((asked.maxInfoReceive + 11) * asked.windowReceive);
            QVERIFY(turn <= LineQuality::longestTurn);
            if (baud == 115200) QVERIFY(asked.maxInfoReceive * asked.windowReceive >= 7000);
            if (baud == 9600) QVERIFY(asked.maxInfoReceive >= 256 && asked.maxInfoReceive <= 1024);
        }
    }

    void theSameLineIsAskedTheSame() {
        // A recorded visit is played back octet for octet.
        LinkLoop one(adaptiveAt(9600), {}), two(adaptiveAt(9600), {});
        QVERIFY(one.connect() && two.connect());
        QVERIFY(one.sent[0] == two.sent[0]);
    }

    void damageShortensTheFrames() {
        LinkLoop loop(adaptiveAt(9600), {});
        loop.chunk = 16;
        loop.mayReconnect = true;
        loop.application = [](const Bytes&) { return std::optional(pattern(4000)); };
        QVERIFY(loop.connect());
        const auto before = lengthNow(loop);
        int frames = 0;
        loop.fault = [&](Way way, std::size_t, const Bytes& frame) {
            Bytes out = frame;
            if (way == Way::ToClient && frame.size() > 100 && ++frames % 2 == 0) out[60] ^= 1;
            return std::vector<Bytes>{out};
        };
        for (int i = 0; i < 10 && loop.reconnected == 0; ++i) static_cast<void>(loop.exchange({1}));
        QVERIFY(loop.reconnected > 0);
        loop.fault = nullptr;
        QVERIFY(lengthNow(loop) < before);
        QVERIFY(loop.exchange({1}).has_value());
        QCOMPARE(loop.answers().back(), pattern(4000));
    }

    void aCalmLineGetsItsLongFramesBack() {
        LinkLoop loop(adaptiveAt(9600), {});
        loop.chunk = 16;
        loop.mayReconnect = true;
        loop.application = [](const Bytes&) { return std::optional(pattern(2000)); };
        int damaged = 0;
        loop.fault = [&](Way way, std::size_t, const Bytes& frame) {
            Bytes out = frame;
            if (way == Way::ToClient && frame.size() > 60 && damaged++ < 20) out[out.size() / 2] ^= 1;
            return std::vector<Bytes>{out};
        };
        QVERIFY(loop.connect());
        for (int i = 0; i < 80; ++i) {
            if (!loop.exchange({1})) loop.runFor(5s);
        }
        std::uint16_t shortest = 2030;
        for (const auto& connected : loop.all<LinkConnected>(loop.clientEvents)) shortest = std::min(shortest, connected.parameters->maxInfoReceive);
        qInfo("%zu connections, shortest %d, at the end %d, %zu answers", loop.count<LinkConnected>(), shortest, lengthNow(loop), loop.count<ApduReceived>());
        QVERIFY(!loop.failure());
        QVERIFY(shortest <= 128);
        QVERIFY(lengthNow(loop) >= 2 * shortest);
        QVERIFY(loop.reconnected < 12);
    }

    void aMeterIsNotAskedAgainForMoreThanItTakes() {
        HdlcOptions small = adaptiveAt(9600);
        small.offered = {128, 128, 1, 1};
        LinkLoop loop(adaptiveAt(9600), small);
        loop.application = [](const Bytes&) { return std::optional(pattern(3000)); };
        QVERIFY(loop.connect());
        for (int i = 0; i < 10; ++i) {
            QVERIFY(loop.exchange({1}).has_value());
            QVERIFY(!loop.client->wantsReconnect());
        }
    }

    void aMeterThatRefusesASecondSnrmGetsADiscFirst() {
        LinkLoop loop(adaptiveAt(9600), {});
        QVERIFY(loop.connect());
        const std::size_t before = loop.sent[0].size();
        bool once = true;
        loop.fault = [&](Way way, std::size_t, const Bytes& frame) {
            if (way == Way::ToClient && std::exchange(once, false)) {
                return std::vector<Bytes>{encodeFrame({clientAddress(16), {1, 0, 1}, HdlcControl::unnumbered(FrameType::Frmr, true), false, {0x93, 0, 1}})};
            }
            return std::vector<Bytes>{frame};
        };
        QVERIFY(loop.client->reconnect(loop.now));
        QVERIFY(loop.runUntilSettled());
        QCOMPARE(loop.count<LinkConnected>(), std::size_t{2});
        QVERIFY(loop.sent[0].at(before).control.type() == FrameType::Snrm);
        QVERIFY(loop.sent[0].at(before + 1).control.type() == FrameType::Disc);
        QVERIFY(loop.sent[0].at(before + 2).control.type() == FrameType::Snrm);
    }

    void aDamagedLastFrameIsAskedForAtOnce() {
        LinkLoop loop(adaptiveAt(9600), {});
        loop.application = [](const Bytes&) { return std::optional(pattern(100)); };
        QVERIFY(loop.connect());
        bool once = true;
        Instant damagedAt{}, askedAt{};
        loop.fault = [&](Way way, std::size_t, const Bytes& frame) {
            Bytes out = frame;
            if (way == Way::ToServer && damagedAt != Instant() && askedAt == Instant()) askedAt = loop.now;
            if (way == Way::ToClient && frame.size() > 100 && std::exchange(once, false)) {
                out[50] ^= 1;
                damagedAt = loop.now + loop.characterTime * std::int64_t(frame.size());
            }
            return std::vector<Bytes>{out};
        };
        QVERIFY(loop.exchange({1}).has_value());
        QVERIFY(askedAt - damagedAt < 5ms);
    }

    void silenceIsWaitedForAsLongAsThisMeterNeeds() {
        LinkLoop loop(adaptiveAt(9600), {});
        loop.chunk = 16;
        loop.application = [](const Bytes&) { return std::optional(pattern(6000)); };
        QVERIFY(loop.connect());
        QVERIFY(loop.exchange({1}).has_value());
        // A poll that is lost costs what the meter has shown to need, not the whole reply time-out.
        bool once = true;
        loop.fault = [&](Way way, std::size_t, const Bytes& frame) {
            const bool poll = way == Way::ToServer && frame.size() == 9;
            return poll && std::exchange(once, false) ? std::vector<Bytes>{} : std::vector<Bytes>{frame};
        };
        const Instant start = loop.now;
        QVERIFY(loop.exchange({2}).has_value());
        QVERIFY(!once);
        QVERIFY(loop.now - start < loop.characterTime * 6400 + 1500ms);
    }

    void whatLostOrGainedAnOctetIsNoFrame() {
        Bytes good = encodeFrame({clientAddress(16), {1, 0, 1}, HdlcControl::information(0, 0, true), false, pattern(20)});
        for (const bool lost : {true, false}) {
            Bytes shifted = good;
            if (lost) shifted.erase(shifted.begin() + 12);
            else shifted.insert(shifted.begin() + 12, 0x55);
            HdlcFramer framer(1s);
            framer.push(shifted, Instant());
            framer.handleDeadline(Instant() + 1s);
            QVERIFY(!framer.next());
            QVERIFY(framer.takeDefect());
        }
    }
};

QTEST_APPLESS_MAIN(TestHdlcAdaptive)
#include "tst_hdlc_adaptive.moc"

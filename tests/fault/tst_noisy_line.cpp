#include <QtTest>

#include <algorithm>
#include <vector>

#include "protocol/dlms/HdlcFramer.h"
#include "tests/support/NoisyRead.h"
#include "tests/support/UnnoticedDamage.h"

using namespace ami;
using namespace ami::test;
using namespace std::chrono_literals;

namespace {

struct Profile {
    explicit Profile(std::uint32_t rows) : data(profileOf(rows)), octets(dlms::encodeData(data)) {}
    dlms::Data data;
    Bytes octets;
};

/// 411 rows of 28 octets and 4 of head: 11,512 octets.
const Profile& profile() {
    static const Profile value(411);
    return value;
}

double secondsOf(Duration time) { return std::chrono::duration<double>(time).count(); }

NoisyRead::Setting settingOf(double bitErrors, unsigned seed, dlms::HdlcParameters meter = {128, 128, 1, 1}) {
    NoisyRead::Setting setting;
    setting.meter = meter;
    setting.line.toMeter.bitErrors = setting.line.toClient.bitErrors = bitErrors;
    setting.line.toMeter.seed = 2 * seed + 1;
    setting.line.toClient.seed = 2 * seed + 2;
    return setting;
}

NoisyRead::Outcome read(const NoisyRead::Setting& setting) { return NoisyRead(setting, profile().data, profile().octets).run(); }

/// Four damaged bits in one frame may pass its check sequence. Such a value is not accepted where its rows do not hold together.
bool isDoubted(BytesView value) {
    const auto rows = rowsOf(value);
    return !rows || app::doubtOf(*rows, columnsOfProfile(), std::chrono::minutes(15)) != app::RowDoubt::None;
}

struct Series {
    unsigned done = 0, falsified = 0;
    double seconds = 0;
    double mean() const { return done == 0 ? 0 : seconds / done; }
};

Series readMany(double bitErrors, unsigned reads, dlms::HdlcParameters meter) {
    Series series;
    for (unsigned seed = 0; seed < reads; ++seed) {
        const auto outcome = read(settingOf(bitErrors, seed, meter));
        if (!outcome.done) continue;
        ++series.done;
        series.falsified += outcome.wrong && !isDoubted(outcome.value);
        series.seconds += secondsOf(outcome.elapsed);
    }
    return series;
}

bool isTyped(const NoisyRead::Outcome& outcome) { return outcome.done || outcome.error; }

}  // namespace

/// A profile of 11,512 octets at 9,600 baud with 50 ms for each turn-round, noise in both directions, in virtual time. The clean time is
/// that of the standard's own limits, 128 octets and a window of one. tests/bench/bench_noise counts many more reads.
class TestNoisyLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySeedGivesTheSameDamage() {
        const Bytes octets(5000, 0x55);
        LineFaults faults;
        faults.bitErrors = 1e-3;
        faults.dropped = faults.doubled = faults.swapped = 0.01;
        FaultyWay one(faults), two(faults);
        const Bytes first = one.carry(octets);
        QVERIFY(first != octets);
        QCOMPARE(toHex(two.carry(octets)), toHex(first));
        faults.seed = 2;
        QVERIFY(FaultyWay(faults).carry(octets) != first);
    }

    void theShimDamagesAsOftenAsItSays() {
        LineFaults faults;
        faults.bitErrors = 1e-3;
        FaultyWay way(faults);
        const Bytes octets(1'000'000, 0x5A);
        static_cast<void>(way.carry(octets));
        // 1 - (1 - 1e-3)^10 of the characters
        QVERIFY(std::abs(static_cast<double>(way.damaged) / 1e6 - 0.00995) < 0.0005);

        LineFaults bursts;
        bursts.bursts = LineFaults::Bursts{0.001, 0.1, 0.1};
        FaultyWay gusty(bursts);
        static_cast<void>(gusty.carry(octets));
        // One character in a hundred lies in a burst, and 65 % of those are hit.
        QVERIFY(std::abs(static_cast<double>(gusty.damaged) / 1e6 - 0.0065) < 0.0012);
    }

    void anotherSpeedIsGarbage() {
        const Bytes sent{0x7E, 0xA0, 0x07, 0x03, 0x21, 0x93, 0x0F, 0x01, 0x7E};
        QCOMPARE(toHex(FaultyWay::resampled(sent, 1.0)), toHex(sent));
        QCOMPARE(toHex(FaultyWay::resampled(sent, 1.02)), toHex(sent));  // two in a hundred: every receiver bears that
        QVERIFY(FaultyWay::resampled(sent, 2.0) != sent);
        QVERIFY(FaultyWay::resampled(sent, 0.5) != sent);
    }

    void readsThroughNoise_data() {
        QTest::addColumn<double>("bitErrors");
        QTest::addColumn<int>("maxInfo");
        QTest::addColumn<int>("window");
        QTest::addColumn<double>("mostTimes");
        for (const auto& [maxInfo, window] : {std::pair(128, 1), std::pair(128, 7), std::pair(2030, 7)}) {
            for (const auto& [bitErrors, times] : {std::pair(1e-4, 1.5), std::pair(3e-4, 2.5), std::pair(1e-3, 6.0)})
                QTest::addRow("%g, %d/%d", bitErrors, maxInfo, window) << bitErrors << maxInfo << window << times;
        }
    }
    void readsThroughNoise() {
        QFETCH(double, bitErrors);
        QFETCH(int, maxInfo);
        QFETCH(int, window);
        QFETCH(double, mostTimes);
        const double clean = secondsOf(read(settingOf(0, 0)).elapsed);
        const auto limit = static_cast<std::uint16_t>(maxInfo);
        const auto frames = static_cast<std::uint8_t>(window);
        const Series series = readMany(bitErrors, 25, {limit, limit, frames, frames});
        qInfo("%u of 25, %.1f s, %.2f times the clean time", series.done, series.mean(), series.mean() / clean);
        QCOMPARE(series.done, 25u);
        QVERIFY(series.mean() <= mostTimes * clean);
        QCOMPARE(series.falsified, 0u);
    }

    void refusesWhatNobodyCanReadWithinAMinute() {
        unsigned noisy = 0;
        for (unsigned seed = 0; seed < 40; ++seed) {
            const auto outcome = read(settingOf(3e-3, seed));
            QVERIFY2(!outcome.done && outcome.error, qPrintable(QString::number(seed)));
            QVERIFY2(outcome.elapsed < 60s, qPrintable(QString::number(seed)));
            QCOMPARE(outcome.error->layer, Layer::Hdlc);
            const auto code = static_cast<dlms::HdlcError>(outcome.error->code);
            QVERIFY(code == dlms::HdlcError::TooNoisy || code == dlms::HdlcError::NoAnswer);
            noisy += code == dlms::HdlcError::TooNoisy;
        }
        QVERIFY(noisy >= 32);  // nothing at all was heard in the others
    }

    void whatWasReadBeforeTheRefusalIsKept() {
        // The light goes on behind the probe in the middle of the read.
        auto setting = settingOf(0, 1);
        setting.line.toClient.bursts = LineFaults::Bursts{0.0002, 0, 0.02};
        setting.pduSize = 1024;
        const auto outcome = read(setting);
        QVERIFY(!outcome.done && outcome.error);
        QVERIFY(outcome.error == makeError(Fault::Malformed, Layer::Hdlc, dlms::HdlcError::TooNoisy, outcome.error->detail));
        QVERIFY(outcome.kept > 0);
        QVERIFY(std::equal(outcome.value.begin(), outcome.value.end(), profile().octets.begin()));
    }

    void burstsCostLittle() {
        for (unsigned seed = 0; seed < 10; ++seed) {
            auto setting = settingOf(0, seed, {2030, 2030, 7, 7});
            setting.line.toClient.bursts = setting.line.toMeter.bursts = LineFaults::Bursts{0.0005, 0.1, 0.1};
            const auto outcome = read(setting);
            QVERIFY(outcome.done && !outcome.wrong);
            QVERIFY(outcome.elapsed < 60s);
        }
    }

    void lostDoubledAndSwappedCharactersAreMended_data() {
        QTest::addColumn<double>("dropped");
        QTest::addColumn<double>("doubled");
        QTest::addColumn<double>("swapped");
        QTest::newRow("lost") << 2e-3 << 0.0 << 0.0;
        QTest::newRow("doubled") << 0.0 << 2e-3 << 0.0;
        QTest::newRow("swapped") << 0.0 << 0.0 << 2e-3;
        QTest::newRow("all") << 1e-3 << 1e-3 << 1e-3;
    }
    void lostDoubledAndSwappedCharactersAreMended() {
        QFETCH(double, dropped);
        QFETCH(double, doubled);
        QFETCH(double, swapped);
        for (unsigned seed = 0; seed < 10; ++seed) {
            auto setting = settingOf(0, seed, {2030, 2030, 7, 7});
            for (LineFaults* way : {&setting.line.toClient, &setting.line.toMeter}) {
                way->dropped = dropped;
                way->doubled = doubled;
                way->swapped = swapped;
            }
            const auto outcome = read(setting);
            QVERIFY(outcome.done && !outcome.wrong);
            QVERIFY(outcome.elapsed < 90s);
        }
    }

    void ourOwnEchoChangesNothing() {
        for (const double bitErrors : {0.0, 3e-4}) {
            auto setting = settingOf(bitErrors, 3);
            setting.line.echo = true;
            const auto outcome = read(setting);
            QVERIFY(outcome.done && !outcome.wrong);
        }
    }

    void slowMetersAndAdaptersAreWaitedFor_data() {
        QTest::addColumn<int>("turnRound");
        QTest::addColumn<int>("latency");
        for (const int turnRound : {0, 200, 1000, 2000}) {
            for (const int latency : {1, 16}) QTest::addRow("%d ms, %d ms", turnRound, latency) << turnRound << latency;
        }
    }
    void slowMetersAndAdaptersAreWaitedFor() {
        QFETCH(int, turnRound);
        QFETCH(int, latency);
        for (const double bitErrors : {0.0, 1e-4}) {
            auto setting = settingOf(bitErrors, 5, {2030, 2030, 7, 7});
            setting.line.turnRound = std::chrono::milliseconds(turnRound);
            setting.line.adapterLatency = std::chrono::milliseconds(latency);
            const auto outcome = read(setting);
            QVERIFY(outcome.done && !outcome.wrong);
            if (bitErrors == 0) QCOMPARE(outcome.mended, std::uint64_t{0});
        }
    }

    void aWrongSpeedEndsInWords() {
        for (const double ratio : {0.5, 0.9, 1.1, 2.0, 8.0}) {
            auto setting = settingOf(0, 1);
            setting.line.toMeter.baudRatio = ratio;
            setting.line.toClient.baudRatio = 1 / ratio;
            const auto outcome = read(setting);
            QVERIFY(!outcome.done && outcome.error);
            QVERIFY(outcome.elapsed < 60s);
        }
    }

    void aLineThatDiesAnywhereEndsInWords() {
        for (const bool stuck : {false, true}) {
            for (const std::uint64_t after : {0u, 1u, 10u, 40u, 100u, 500u, 5000u}) {
                auto setting = settingOf(0, 1);
                (stuck ? setting.line.toClient.stuckAfter : setting.line.toClient.deadAfter) = after;
                const auto outcome = read(setting);
                QVERIFY(!outcome.done && outcome.error);
                QVERIFY(outcome.elapsed < 120s);
                QVERIFY(!outcome.wrong);
            }
        }
    }

    void twoMetersThatAnswerAreNamed() {
        for (const int later : {0, 3, 40}) {
            auto setting = settingOf(0, 1);
            setting.secondMeterLater = std::chrono::milliseconds(later);
            const auto outcome = read(setting);
            QVERIFY(isTyped(outcome));
            QVERIFY(!outcome.wrong);
            QVERIFY(outcome.elapsed < 120s);
        }
    }

    void aCleanLineIsUsed_data() {
        QTest::addColumn<int>("baud");
        QTest::addColumn<int>("latency");
        for (const int baud : {9600, 115200}) {
            for (const int latency : {1, 16}) QTest::addRow("%d baud, %d ms", baud, latency) << baud << latency;
        }
    }
    void aCleanLineIsUsed() {
        QFETCH(int, baud);
        QFETCH(int, latency);
        static const Profile large(3572);  // 100,020 octets
        NoisyRead::Setting setting;
        setting.rows = 3572;
        setting.meter = {2030, 2030, 7, 7};
        setting.line.characterTime = std::chrono::nanoseconds(10'000'000'000 / baud);
        setting.line.turnRound = 0us;
        setting.line.adapterLatency = std::chrono::milliseconds(latency);
        const auto outcome = NoisyRead(setting, large.data, large.octets).run();
        QVERIFY(outcome.done && !outcome.wrong);
        const double ideal = secondsOf(setting.line.characterTime) * static_cast<double>(large.octets.size());
        qInfo("share %.4f", ideal / secondsOf(outcome.reading));
        QVERIFY(ideal / secondsOf(outcome.reading) >= 0.95);
    }

    void soundRowsAreNotDoubted() {
        QVERIFY(!isDoubted(profile().octets));
        QVERIFY(!isDoubted(dlms::encodeData(profileOf(1))));
        QVERIFY(!isDoubted(dlms::encodeData(profileOf(5))));
    }

    void mostDamageThatNoFrameNoticesIsDoubted() {
        const Bytes truth = dlms::encodeData(profileOf(96));
        const UnnoticedFlips flips(64);
        FaultyWay random;
        int doubted = 0;
        constexpr int draws = 500;
        for (int i = 0; i < draws; ++i) {
            Bytes value = truth;
            const auto at = static_cast<std::size_t>(random.uniform() * static_cast<double>(value.size() - 64));
            for (const std::size_t bit : flips.draw(random)) value[at + bit / 8] = static_cast<std::uint8_t>(value[at + bit / 8] ^ 1u << bit % 8);
            doubted += isDoubted(value);
        }
        qInfo("%d of %d", doubted, draws);
        QVERIFY(doubted > draws * 9 / 10);
    }

    void twoReadsAgreeOnTheTruthOnly() {
        // What nothing else notices: one cell of a column that may hold anything.
        auto first = *rowsOf(profile().octets);
        auto second = first;
        QVERIFY(app::confirmRows(first, second));
        QVERIFY(std::all_of(second.begin(), second.end(), [](const auto& row) { return row.confirmed; }));
        second[7].values[3] = Decimal(99, 0);
        QVERIFY(!app::confirmRows(first, second));
        QVERIFY(!second[7].confirmed && second[8].confirmed);
        // A row that the meter captured between the two reads.
        second = first;
        second.push_back(second.back());
        second.back().time += 15min;
        QVERIFY(app::confirmRows(first, second));
        QVERIFY(!second.back().confirmed);
    }

    void noFrameIsTakenForAnother() {
        // The check sequence lets a few of the damaged frames through; none of them by a lost or a doubled character at the end of a turn.
        std::uint64_t undetected = 0, damaged = 0;
        for (const int fault : {0, 1}) {
            LineFaults faults;
            faults.seed = 77;
            (fault == 0 ? faults.dropped : faults.doubled) = 0.01;
            FaultyWay way(faults);
            dlms::HdlcFrame frame{dlms::clientAddress(16), {1, 0, 1}, dlms::HdlcControl::information(3, 2, true), true, Bytes(64)};
            for (int i = 0; i < 100'000; ++i) {
                for (auto& octet : frame.information) octet = way.octet();
                const Bytes sent = dlms::encodeFrame(frame);
                const Bytes came = way.carry(sent);
                dlms::HdlcFramer framer(1s);
                framer.push(came, Instant());
                framer.handleDeadline(Instant() + 1s);
                if (came == sent) continue;
                ++damaged;
                if (const auto found = framer.next()) undetected += dlms::HdlcFrame(*found) != frame;
            }
        }
        QVERIFY(damaged > 60'000);
        QCOMPARE(undetected, std::uint64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestNoisyLine)
#include "tst_noisy_line.moc"

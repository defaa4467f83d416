#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "protocol/dlms/HdlcFramer.h"
#include "tests/support/NoisyRead.h"
#include "tests/support/UnnoticedDamage.h"

/// What noise does to a read, in virtual time: `bench_noise [reads] [frames]`. The tables are those of docs/reliability.md.

using namespace ami;
using namespace ami::test;

namespace {

constexpr std::uint32_t rows = 411;  // 11,512 octets

struct Series {
    unsigned reads = 0, done = 0, refused = 0, unnoticed = 0, doubted = 0, agreedWrong = 0;
    std::vector<double> seconds;
    double latestRefusal = 0;
    std::uint64_t frames = 0;
    double reconnects = 0;

    double mean() const {
        double sum = 0;
        for (const double one : seconds) sum += one;
        return seconds.empty() ? 0 : sum / static_cast<double>(seconds.size());
    }
    double percentile(double share) {
        if (seconds.empty()) return 0;
        std::sort(seconds.begin(), seconds.end());
        return seconds[std::min(seconds.size() - 1, static_cast<std::size_t>(share * static_cast<double>(seconds.size())))];
    }
};

double secondsOf(std::chrono::nanoseconds time) { return std::chrono::duration<double>(time).count(); }

struct Strategy {
    const char* name;
    bool adaptive;
    std::optional<unsigned> repeats;
};
struct MeterKind {
    const char* name;
    dlms::HdlcParameters limits;
};

Series readMany(const MeterKind& kind, const Strategy& strategy, double bitErrors, unsigned reads) {
    static const dlms::Data profile = profileOf(rows);
    static const Bytes truth = dlms::encodeData(profile);
    Series series;
    Bytes before;
    for (unsigned i = 0; i < reads; ++i) {
        NoisyRead::Setting setting;
        setting.meter = kind.limits;
        setting.adaptive = strategy.adaptive;
        setting.fixedRepeats = strategy.repeats;
        setting.line.toMeter.seed = 2 * i + 1;
        setting.line.toClient.seed = 2 * i + 2;
        setting.line.toMeter.bitErrors = setting.line.toClient.bitErrors = bitErrors;
        const auto outcome = NoisyRead(setting, profile, truth).run();
        ++series.reads;
        series.frames += outcome.frames;
        series.reconnects += outcome.reconnects;
        if (!outcome.done) {
            ++series.refused;
            series.latestRefusal = std::max(series.latestRefusal, secondsOf(outcome.elapsed));
            continue;
        }
        ++series.done;
        series.seconds.push_back(secondsOf(outcome.elapsed));
        if (outcome.wrong) {
            ++series.unnoticed;
            const auto decoded = rowsOf(outcome.value);
            if (!decoded || app::doubtOf(*decoded, columnsOfProfile(), std::chrono::minutes(15)) != app::RowDoubt::None) ++series.doubted;
            if (outcome.value == before) ++series.agreedWrong;
        }
        before = outcome.value;
    }
    return series;
}

void printReads(unsigned reads) {
    const MeterKind kinds[] = {{"128 / 1", {128, 128, 1, 1}}, {"128 / 7", {128, 128, 7, 7}}, {"2,030 / 7", {2030, 2030, 7, 7}}};
    const Strategy strategies[] = {{"adaptive", true, std::nullopt}, {"fixed, three repeats", false, 3}};
    double reference = 0;
    std::printf("| meter takes | strategy | bit errors | done | mean s | x clean 128/1 | x own clean | 99 %% within s | refused within s | new connections | "
                "unnoticed: of them doubted, wrong twice alike | frames |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const MeterKind& kind : kinds) {
        for (const Strategy& strategy : strategies) {
            const double clean = readMany(kind, strategy, 0, 1).mean();
            if (reference == 0) reference = clean;
            std::printf("| %s | %s | 0 | 100 %% | %.1f | %.2f | 1 | | | | | |\n", kind.name, strategy.name, clean, clean / reference);
            for (const double bitErrors : {1e-5, 1e-4, 3e-4, 1e-3, 3e-3}) {
                Series s = readMany(kind, strategy, bitErrors, strategy.adaptive ? reads : std::min(reads, 60u));
                std::printf("| %s | %s | %.0e | %.1f %% | %.1f | %.2f | %.2f | %.1f | %.1f | %.2f | %u: %u, %u | %llu |\n", kind.name, strategy.name,
                            bitErrors, 100.0 * s.done / s.reads, s.mean(), s.mean() / reference, s.mean() / clean, s.percentile(0.99),
                            s.latestRefusal, s.reconnects / s.reads, s.unnoticed, s.doubted, s.agreedWrong,
                            static_cast<unsigned long long>(s.frames));
                std::fflush(stdout);
            }
        }
    }
}

void printLine() {
    static const dlms::Data profile = profileOf(3572);
    static const Bytes truth = dlms::encodeData(profile);
    std::printf("\n| baud | adapter ms | turn-round ms | limits | share |\n|---|---|---|---|---|\n");
    for (const int baud : {9600, 19200, 115200}) {
        for (const int latency : {1, 16}) {
            for (const int turnRound : {0, 10, 50}) {
                NoisyRead::Setting setting;
                setting.rows = 3572;
                setting.meter = {2030, 2030, 7, 7};
                setting.line.characterTime = std::chrono::nanoseconds(10'000'000'000 / baud);
                setting.line.turnRound = std::chrono::milliseconds(turnRound);
                setting.line.adapterLatency = std::chrono::milliseconds(latency);
                const auto outcome = NoisyRead(setting, profile, truth).run();
                const double ideal = secondsOf(setting.line.characterTime) * static_cast<double>(truth.size());
                std::printf("| %d | %d | %d | %d / %d | %.3f |\n", baud, latency, turnRound, outcome.limits->maxInfoReceive,
                            outcome.limits->windowReceive, outcome.done ? ideal / secondsOf(outcome.reading) : 0.0);
            }
        }
    }
}

/// Frames through the shim, each alone: how many are damaged, how many of those the framer takes for good, and how many the check
/// sequences alone would have.
void printFrames(unsigned frames) {
    std::printf("\n| fault | information | frames | damaged | check sequences alone | accepted wrong |\n|---|---|---|---|---|---|\n");
    struct Case {
        const char* name;
        LineFaults faults;
        std::size_t information;
    };
    const auto bits = [](double rate) {
        LineFaults faults;
        faults.bitErrors = rate;
        return faults;
    };
    LineFaults lost, doubled, swapped;
    lost.dropped = doubled.doubled = swapped.swapped = 5e-3;
    const Case cases[] = {{"bits 1e-4", bits(1e-4), 128}, {"bits 3e-4", bits(3e-4), 96}, {"bits 1e-3", bits(1e-3), 48},
                          {"bits 1e-3", bits(1e-3), 128}, {"bits 3e-3", bits(3e-3), 32}, {"lost", lost, 64},
                          {"doubled", doubled, 64},       {"swapped", swapped, 64}};
    for (const Case& one : cases) {
        FaultyWay way(one.faults);
        std::uint64_t damaged = 0, passed = 0, accepted = 0;
        dlms::HdlcFrame frame{dlms::clientAddress(16), {1, 0, 1}, dlms::HdlcControl::information(3, 2, true), true, Bytes(one.information)};
        for (unsigned i = 0; i < frames; ++i) {
            for (auto& octet : frame.information) octet = way.octet();
            const Bytes sent = dlms::encodeFrame(frame);
            const Bytes came = way.carry(sent);
            if (came == sent) continue;
            ++damaged;
            if (came.size() > 3) {
                const std::size_t length = std::size_t{came[1] & 7u} << 8 | came[2];
                if (came.size() > length) {
                    const auto view = dlms::decodeFrame(BytesView(came).subspan(1, length));
                    passed += view && *view != frame;
                }
            }
            dlms::HdlcFramer framer(std::chrono::seconds(1));
            framer.push(came, Instant());
            framer.handleDeadline(Instant() + std::chrono::seconds(1));
            if (const auto found = framer.next()) accepted += dlms::HdlcFrame(*found) != frame;
        }
        std::printf("| %s | %zu | %u | %llu | %llu | %llu |\n", one.name, one.information, frames, static_cast<unsigned long long>(damaged),
                    static_cast<unsigned long long>(passed), static_cast<unsigned long long>(accepted));
        std::fflush(stdout);
    }
}

/// Four flips that no check sequence sees, in a segment of 64 octets of a day's rows: what notices them.
void printUnnoticed(unsigned draws) {
    const Bytes truth = dlms::encodeData(profileOf(96));
    const auto before = rowsOf(truth);
    const UnnoticedFlips flips(64);
    FaultyWay random;
    unsigned structure = 0, doubts[5] = {}, same = 0, left = 0, alike = 0;
    Bytes last;
    for (unsigned i = 0; i < draws; ++i) {
        Bytes value = truth;
        const auto at = static_cast<std::size_t>(random.uniform() * static_cast<double>(value.size() - 64));
        for (const std::size_t bit : flips.draw(random)) value[at + bit / 8] = static_cast<std::uint8_t>(value[at + bit / 8] ^ 1u << bit % 8);
        const auto decoded = rowsOf(value);
        if (!decoded || decoded->size() != before->size()) {
            ++structure;
            continue;
        }
        const auto doubt = app::doubtOf(*decoded, columnsOfProfile(), std::chrono::minutes(15));
        if (doubt != app::RowDoubt::None) {
            ++doubts[static_cast<int>(doubt)];
            continue;
        }
        if (std::equal(decoded->begin(), decoded->end(), before->begin(), app::isSameRow)) {
            ++same;
            continue;
        }
        ++left;
        alike += value == last;
        last = value;
    }
    const auto share = [&](unsigned count) { return 100.0 * count / draws; };
    std::printf("\n| of %u unnoticed frames | share |\n|---|---|\n", draws);
    std::printf("| structure or number of rows is wrong | %.1f %% |\n| time stamp off the grid | %.1f %% |\n| order or a missing row | %.1f %% |\n"
                "| a total that falls or leaps | %.1f %% |\n| shape | %.1f %% |\n| no value is changed | %.1f %% |\n| left: only a tag or a second read tells | %.1f %% |\n"
                "| of those, twice the same in a row | %u |\n",
                share(structure), share(doubts[1]), share(doubts[2]), share(doubts[3]), share(doubts[4]), share(same), share(left), alike);
}

/// Options of the other benchmarks are no numbers.
unsigned numberOf(int argc, char** argv, int index, unsigned usual) {
    const int number = argc > index ? std::atoi(argv[index]) : 0;
    return number > 0 ? static_cast<unsigned>(number) : usual;
}

}  // namespace

int main(int argc, char** argv) {
    printReads(numberOf(argc, argv, 1, 100));
    printLine();
    printFrames(numberOf(argc, argv, 2, 200'000));
    printUnnoticed(20'000);
    return 0;
}

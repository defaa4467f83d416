#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "tests/support/NoisyRead.h"

using namespace ami;
using namespace ami::test;

namespace {

struct Series {
    unsigned reads = 0, done = 0, refused = 0, wrong = 0;
    std::vector<double> seconds;
    std::vector<double> refusalSeconds;
    std::uint64_t octets = 0;
    unsigned reconnects = 0;

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

Series readMany(NoisyRead::Setting setting, double bitErrors, unsigned reads) {
    const dlms::Data profile = profileOf(setting.rows);
    const Bytes truth = dlms::encodeData(profile);
    Series series;
    for (unsigned i = 0; i < reads; ++i) {
        setting.line.toMeter.seed = 2 * i + 1;
        setting.line.toClient.seed = 2 * i + 2;
        setting.line.toMeter.bitErrors = setting.line.toClient.bitErrors = bitErrors;
        const auto outcome = NoisyRead(setting, profile, truth).run();
        ++series.reads;
        series.octets += outcome.octets;
        series.reconnects += outcome.reconnects;
        if (outcome.done) {
            ++series.done;
            series.wrong += outcome.wrong;
            series.seconds.push_back(secondsOf(outcome.elapsed));
        } else {
            ++series.refused;
            series.refusalSeconds.push_back(secondsOf(outcome.elapsed));
            if (std::getenv("NOISE_VERBOSE") != nullptr && outcome.error)
                std::printf("    seed %u: code %u after %.1f s\n", i, outcome.error->code, secondsOf(outcome.elapsed));
        }
    }
    return series;
}

struct MeterKind {
    const char* name;
    dlms::HdlcParameters limits;
};

}  // namespace

int main(int argc, char** argv) {
    const unsigned reads = argc > 1 ? static_cast<unsigned>(std::atoi(argv[1])) : 100;
    const MeterKind kinds[] = {{"128/1", {128, 128, 1, 1}}, {"128/7", {128, 128, 7, 7}}, {"2030/7", {2030, 2030, 7, 7}}};
    double clean128 = 0;
    for (const MeterKind& kind : kinds) {
        for (const int strategy : {0, 1}) {
            NoisyRead::Setting setting;
            setting.meter = kind.limits;
            setting.adaptive = strategy == 0;
            if (strategy == 1) setting.fixedRepeats = 3;
            Series clean = readMany(setting, 0, 1);
            if (clean128 == 0) clean128 = clean.mean();
            std::printf("meter %s, %s: clean %.1f s\n", kind.name, strategy == 0 ? "adaptive" : "fixed, three repeats", clean.mean());
            for (const double bitErrors : {1e-5, 1e-4, 3e-4, 1e-3, 3e-3}) {
                Series series = readMany(setting, bitErrors, reads);
                double worstRefusal = 0;
                for (const double one : series.refusalSeconds) worstRefusal = std::max(worstRefusal, one);
                std::printf("  %.0e: %5.1f %% done, mean %.1f s = %.2f x own clean, %.2f x clean 128/1, p99 %.1f s, refused by %.1f s, reconnects %.1f, wrong %u\n",
                            bitErrors, 100.0 * series.done / series.reads, series.mean(), series.mean() / clean.mean(), series.mean() / clean128,
                            series.percentile(0.99), worstRefusal, 1.0 * series.reconnects / series.reads, series.wrong);
                std::fflush(stdout);
            }
        }
    }
    return 0;
}

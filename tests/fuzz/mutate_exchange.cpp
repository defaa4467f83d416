#include <malloc.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>
#include <string>

#include "tests/fuzz/mutate/Pair.h"

// Client and meter talk in memory and virtual time; in each exchange one packet of either direction is mutated. Both must end the exchange
// in one typed way, in bounded steps, time and memory, and must not believe anything wrong that a checksum or a tag covers.
//
//     mutate_exchange [EXCHANGES [SEED [CORPUS_FOLDER]]]

namespace {

std::size_t liveOctets = 0, peakOctets = 0;

void* counted(std::size_t size) {
    void* memory = std::malloc(size);
    if (!memory) std::abort();
    liveOctets += malloc_usable_size(memory);
    if (liveOctets > peakOctets) peakOctets = liveOctets;
    return memory;
}

void uncounted(void* memory) noexcept {
    if (memory) liveOctets -= malloc_usable_size(memory);
    std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void operator delete(void* memory) noexcept { uncounted(memory); }
void operator delete[](void* memory) noexcept { uncounted(memory); }
void operator delete(void* memory, std::size_t) noexcept { uncounted(memory); }
void operator delete[](void* memory, std::size_t) noexcept { uncounted(memory); }

namespace {

using namespace ami;
using namespace ami::mutate;

constexpr std::size_t mostMemory = 8u << 20;  // above what stood before the exchange

constexpr Setup setups[] = {
    {"HDLC, window 7", Medium::Hdlc, false, 65535, 128, 7},
    {"HDLC, small blocks", Medium::Hdlc, false, 128, 128, 1},
    {"TCP", Medium::Tcp, false, 65535, 128, 1},
    {"UDP, small blocks", Medium::Udp, false, 200, 128, 1},
    {"ciphered HDLC", Medium::Hdlc, true, 65535, 128, 7},
    {"ciphered TCP", Medium::Tcp, true, 400, 128, 1},
};

struct Tally {
    std::uint64_t exchanges = 0, values = 0, refused = 0, requestFailed = 0, failed = 0, undamaged = 0, uncovered = 0, wrongButUncovered = 0;
    std::size_t mostMemory = 0;
};

std::vector<Bytes> corpusOf(const std::filesystem::path& folder) {
    std::vector<Bytes> corpus;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, ignored)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".json") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

class Run {
public:
    Run(std::uint64_t seed, std::vector<Bytes> corpus) : dice_(seed), seed_(seed), corpus_(std::move(corpus)) {
        for (const Setup& setup : setups) {
            pairs_.push_back(std::make_unique<Pair>(setup));
            furnish(pairs_.back()->meter());
        }
    }

    void exchange(std::uint64_t number) {
        Pair& pair = *pairs_[number % pairs_.size()];
        if (!pair.isAssociated() && !pair.restart()) stop(pair, number, {}, {}, "no association although nothing was disturbed");
        const std::size_t ask = dice_.below(5);
        Plan plan;
        plan.toServer = dice_.chance(2);
        plan.packet = dice_.chance(2) ? 0 : dice_.below(6);
        plan.kind = static_cast<Kind>(dice_.below(static_cast<std::size_t>(Kind::count)));
        plan.repaired = dice_.chance(2);
        plan.none = dice_.chance(32);
        pair.written = dlms::Data::longUnsigned(static_cast<std::uint16_t>(number + 1));
        const int setsBefore = pair.meter().sets;
        const std::size_t before = peakOctets = liveOctets;
        const Outcome outcome = pair.exchange(ask, plan, dice_, corpus_);
        const std::size_t memory = peakOctets - before;
        judge(pair, number, ask, plan, outcome, memory, pair.meter().sets - setsBefore);
        // A stream without checksums may be out of step for good, and a session may be where nobody can follow.
        if (!outcome.inStep || outcome.ending == Ending::Failed) static_cast<void>(pair.restart());
    }

    const Tally& tally() const { return tally_; }

private:
    static dlms::AttributeRef attribute(std::uint8_t number) { return {1, dlms::Obis(0, 0, 96, number, 0), 2}; }

    static void furnish(test::ValueMeter& meter) {
        meter.values[attribute(1)] = dlms::Data::octetString(fromHex("07E8060F0614172D00FF8880").value());
        meter.values[attribute(2)] = test::profileOf(12);
        meter.values[attribute(3)] = dlms::Data::longUnsigned(0);
        meter.reply = dlms::Data::structure({dlms::Data::doubleLong(-7), dlms::Data::visibleString("done")});
    }

    std::vector<dlms::Data> expected(Pair& pair, std::size_t ask) const {
        const auto& values = pair.meter().values;
        switch (ask) {
            case 0: return {values.at(attribute(1))};
            case 1: return {values.at(attribute(2))};
            case 2: return {values.at(attribute(1)), values.at(attribute(2))};
            case 3: return {};
            default: return {pair.meter().reply};
        }
    }

    bool isRight(Pair& pair, std::size_t ask, const Outcome& outcome) const {
        if (ask == 3) return pair.meter().values.at(attribute(3)) == pair.written;
        const auto wanted = expected(pair, ask);
        if (outcome.values.size() != wanted.size()) return false;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const auto* value = std::get_if<dlms::Data>(&outcome.values[i]);
            if (!value || !(*value == wanted[i])) return false;
        }
        return true;
    }

    void judge(Pair& pair, std::uint64_t number, std::size_t ask, const Plan& plan, const Outcome& outcome, std::size_t memory, int sets) {
        const auto violation = [&](const char* what) { stop(pair, number, plan, outcome, what); };
        ++tally_.exchanges;
        tally_.mostMemory = std::max(tally_.mostMemory, memory);
        if (!outcome.damaged) ++tally_.undamaged;
        if (!outcome.covered) ++tally_.uncovered;
        if (outcome.ending == Ending::Hung) violation("hung");
        if (outcome.ends != 1) violation("ended more than once");
        if (memory > mostMemory) violation("too much memory");
        switch (outcome.ending) {
            case Ending::Value: ++tally_.values; break;
            case Ending::Refused: ++tally_.refused; break;
            case Ending::RequestFailed: ++tally_.requestFailed; break;
            default: ++tally_.failed; break;
        }
        if (!outcome.damaged && outcome.ending != Ending::Value) violation("failed although nothing was disturbed");
        if (outcome.ending == Ending::Value && !isRight(pair, ask, outcome)) {
            if (outcome.covered) violation("believed a wrong value");
            ++tally_.wrongButUncovered;
        }
        // A numbered link never has the meter do a thing twice.
        if (ask == 3 && sets > 1 && outcome.covered && pair.setup().medium == Medium::Hdlc) violation("wrote twice");
        // Whoever may not write must not: with a tag on each APDU only the value asked for can have been written.
        if (ask == 3 && sets > 0 && outcome.covered && !(pair.meter().values.at(attribute(3)) == pair.written)) violation("wrote a wrong value");
        // An uncovered write may have gone anywhere.
        if (!outcome.covered) furnish(pair.meter());
    }

    [[noreturn]] void stop(const Pair& pair, std::uint64_t number, const Plan& plan, const Outcome& outcome, const char* what) const {
        std::fprintf(stderr, "%s: seed %llu, exchange %llu, %s, %s%s to the %s, packet %zu\n  sent    %s\n  arrived %s\n", what,
                     static_cast<unsigned long long>(seed_), static_cast<unsigned long long>(number), pair.setup().name,
                     plan.kind < Kind::count ? kindNames[static_cast<std::size_t>(plan.kind)] : "", plan.repaired ? " (repaired)" : "",
                     plan.toServer ? "meter" : "client", plan.packet, toHex(outcome.before).c_str(), toHex(outcome.after).c_str());
        std::exit(1);
    }

    Dice dice_;
    std::uint64_t seed_;
    std::vector<Bytes> corpus_;
    std::vector<std::unique_ptr<Pair>> pairs_;
    Tally tally_;
};

}  // namespace

int main(int argc, char** argv) {
    const std::uint64_t exchanges = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 20'000;
    const std::uint64_t seed = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1;
    const std::filesystem::path corpus = argc > 3 ? argv[3] : AMI_CORPUS;
    Run run(seed, corpusOf(corpus));
    const std::clock_t begun = std::clock();
    for (std::uint64_t number = 0; number < exchanges; ++number) run.exchange(number);
    const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    const Tally& tally = run.tally();
    std::printf("%llu exchanges, seed %llu: %llu ended in the value, %llu refused, %llu failed alone, %llu with the association; "
                "%llu were not covered, %llu of them believed\n",
                static_cast<unsigned long long>(tally.exchanges), static_cast<unsigned long long>(seed),
                static_cast<unsigned long long>(tally.values), static_cast<unsigned long long>(tally.refused),
                static_cast<unsigned long long>(tally.requestFailed), static_cast<unsigned long long>(tally.failed),
                static_cast<unsigned long long>(tally.uncovered), static_cast<unsigned long long>(tally.wrongButUncovered));
    std::printf("%.0f exchanges for each second of processor time, at most %zu KiB in one exchange\n", static_cast<double>(exchanges) / seconds, tally.mostMemory / 1024);
    return 0;
}

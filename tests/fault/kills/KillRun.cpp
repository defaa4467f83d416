#include "tests/fault/kills/KillRun.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <sstream>

#include "app/store/Backup.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "tests/support/StoreSamples.h"

namespace ami::test {

using namespace ami::app;

namespace {

constexpr std::size_t perCall = 3;
constexpr std::uint64_t killsOfAStore = 250;
constexpr std::uint64_t mebi = std::uint64_t{1} << 20;

std::vector<mdms::Reading> call(std::uint64_t number) { return profile("M" + std::to_string(number), noon, perCall); }

void say(int to, const std::string& line) {
    if (::write(to, line.data(), line.size()) != static_cast<ssize_t>(line.size())) ::_exit(9);
}

/// The process that will be killed: stores, seals, sends, confirms and copies without end, and says each thing once it is done.
[[noreturn]] void writeForEver(const std::string& path, std::uint64_t number, int to) {
    StoreOptions options;
    options.ballastOctets = mebi;
    auto opened = Store::open(path, std::move(options));
    if (!opened) {
        say(to, "failed " + std::to_string(opened.error().code) + "\n");
        ::_exit(3);
    }
    Store& store = **opened;
    say(to, "open\n");
    std::chrono::steady_clock::time_point monotonic{};
    for (;; ++number) {
        if (!store.add(call(number))) ::_exit(4);
        say(to, "add " + std::to_string(number) + "\n");
        if (number % 4 == 0) {
            const auto sealed = store.seal(9, noon, "killed");
            if (!sealed) ::_exit(5);
            if (*sealed) say(to, "seal " + (*sealed)->id + " " + (*sealed)->digest + "\n");
            const auto due = store.due(noon, 1);
            if (!due) ::_exit(6);
            if (!due->empty() && number % 8 == 0) {
                if (!store.markSending(due->front().id, noon) || !store.confirm(receiptFor(due->front()))) ::_exit(7);
                say(to, "confirm " + due->front().id + "\n");
            }
        }
        if (!store.tend(monotonic)) ::_exit(8);
        monotonic += std::chrono::minutes(10);
    }
}

/// What one store has acknowledged.
struct Said {
    std::set<std::uint64_t> added;
    std::map<std::string, std::string> sealed;
    std::set<std::string> confirmed;
    std::uint64_t next = 1;
};

void note(KillTally& tally, std::uint64_t KillTally::*kind, const std::string& words) {
    ++(tally.*kind);
    if (tally.first.empty()) tally.first = words;
}

void audit(const std::string& path, const Said& said, KillTally& tally) {
    StoreOptions options;
    options.ballastOctets = mebi;
    const auto opened = Store::open(path, std::move(options));
    if (!opened) {
        note(tally, &KillTally::damaged, "the store does not open: " + std::to_string(opened.error().code));
        return;
    }
    Store& store = **opened;
    const auto readings = store.readings("", {}, {}, {}, 100000000);
    std::map<std::string, std::size_t> found;
    for (const auto& reading : readings.value_or(std::vector<mdms::Reading>())) {
        const auto index = static_cast<std::size_t>((reading.time - noon) / std::chrono::minutes(15));
        if (index >= perCall || !(reading.value == Decimal(static_cast<std::int64_t>(100 + index), 0))) {
            note(tally, &KillTally::changed, reading.meter + " has another value");
        }
        ++found[reading.meter];
    }
    for (const auto& [meter, count] : found) {
        if (count > perCall) note(tally, &KillTally::doubled, meter + " is there more than once");
        if (count < perCall) note(tally, &KillTally::halfDone, "a part of " + meter);
    }
    for (const std::uint64_t number : said.added) {
        if (!found.contains("M" + std::to_string(number))) note(tally, &KillTally::lost, "M" + std::to_string(number) + " is gone");
    }
    for (const auto& [id, digest] : said.sealed) {
        const auto batch = store.batch(id);
        if (!batch || !*batch || (*batch)->digest != digest) note(tally, &KillTally::batches, "batch " + id + " is gone or another one");
        else if (said.confirmed.contains(id) != ((*batch)->state == BatchState::Confirmed) && said.confirmed.contains(id))
            note(tally, &KillTally::batches, "the confirmation of " + id + " is gone");
    }
    for (;;) {
        const auto sealed = store.seal(10000, noon, "audit");
        if (!sealed || !*sealed) break;
    }
    std::set<std::tuple<std::string, std::int64_t>> sent;
    std::uint64_t sequence = 0;
    auto batches = store.batches(10000000).value_or(std::vector<SealedBatch>());
    std::reverse(batches.begin(), batches.end());
    for (const SealedBatch& each : batches) {
        if (each.sequence != ++sequence) note(tally, &KillTally::batches, "the sequence of batches has a hole");
        const auto whole = store.batch(each.id);
        const auto decoded = whole && *whole ? mdms::decodeBatch((*whole)->body) : Result<mdms::DecodedBatch>(mdms::DecodedBatch{});
        if (!decoded) continue;
        for (const auto& item : decoded->items) {
            if (!sent.emplace(item.reading.meter, item.reading.time.time_since_epoch().count()).second)
                note(tally, &KillTally::doubled, item.reading.meter + " stands in two batches");
        }
    }
    if (readings && sent.size() != readings->size()) note(tally, &KillTally::lost, "readings that no batch holds");
    const auto health = store.health();
    if (!health || health->damagedRows > 0) note(tally, &KillTally::damaged, "rows are damaged");
    for (const char* copy : {"", ".1"}) {
        const std::string file = backupPath(path) + copy;
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored)) continue;
        ++tally.copies;
        const auto check = checkCopy(file);
        if (!check || check->found() > 0) note(tally, &KillTally::damaged, "a copy of the store is damaged");
    }
}

/// One process from its start to its end; what it said.
std::string runAndKill(const std::string& path, std::uint64_t number, std::chrono::microseconds after) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return "failed pipe\n";
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        writeForEver(path, number, ends[1]);
    }
    ::close(ends[1]);
    std::string said;
    const auto end = std::chrono::steady_clock::now() + after;
    char part[4096];
    const auto take = [&](int milliseconds) {
        pollfd wait{ends[0], POLLIN, 0};
        if (::poll(&wait, 1, milliseconds) <= 0) return false;
        const ssize_t count = ::read(ends[0], part, sizeof part);
        if (count > 0) said.append(part, static_cast<std::size_t>(count));
        return count > 0;
    };
    for (auto now = std::chrono::steady_clock::now(); now < end; now = std::chrono::steady_clock::now()) {
        take(static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(end - now).count()));
    }
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    while (take(0)) {}
    ::close(ends[0]);
    if (!WIFSIGNALED(status)) said += "\nfailed " + std::to_string(WEXITSTATUS(status)) + "\n";
    return said;
}

}  // namespace

KillTally killTheWriter(std::uint64_t kills, std::uint64_t seed, const std::string& folder) {
    std::mt19937_64 random(seed);
    KillTally tally;
    while (tally.kills < kills && tally.findings() == 0) {
        const std::string place = folder + "/" + std::to_string(tally.stores++);
        std::filesystem::create_directory(place);
        const std::string path = place + "/field.db";
        Said said;
        bool unclean = false;
        for (std::uint64_t i = 0; i < killsOfAStore && tally.kills < kills; ++i) {
            std::stringstream lines(runAndKill(path, said.next, std::chrono::microseconds(2000 + random() % 28001)));
            ++tally.kills;
            bool open = false;
            std::string line;
            while (std::getline(lines, line)) {
                // The last line may have been cut, and then it is not believed.
                if (lines.eof()) break;
                std::stringstream words(line);
                std::string word, id, digest;
                words >> word >> id >> digest;
                if (word == "open") open = true;
                if (word == "add") {
                    std::uint64_t number = 0;
                    std::from_chars(id.data(), id.data() + id.size(), number);
                    said.added.insert(number);
                    said.next = std::max(said.next, number + 1);
                }
                if (word == "seal") said.sealed[id] = digest;
                if (word == "confirm") said.confirmed.insert(id);
                if (word == "failed") note(tally, &KillTally::damaged, "the writer failed: " + id);
            }
            ++said.next;   // the call in flight keeps its number
            if (!open) ++tally.whileOpening;
            if (!open && unclean) ++tally.whileRecovering;
            std::error_code failure;
            const auto log = std::filesystem::file_size(path + "-wal", failure);
            unclean = !failure && log > 0;
            if (unclean) ++tally.unclean;
        }
        audit(path, said, tally);
        tally.acknowledged += said.added.size() * perCall;
        tally.confirmed += said.confirmed.size();
        if (tally.findings() == 0) std::filesystem::remove_all(place);
    }
    return tally;
}

}  // namespace ami::test

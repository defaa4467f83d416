#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include "app/hes/TrainingCertificates.h"
#include "app/sync/SyncClient.h"
#include "tests/support/HesProcess.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;

namespace {

/// A line of /proc/self/status in KiB.
long memory(const char* name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name)) return std::strtol(line.c_str() + std::string(name).size() + 1, nullptr, 10);
    }
    return 0;
}

}  // namespace

/// Brings a backlog of argv[1] readings (one million) to an ami-hes with SQLite and prints the speed, the share of the time in which a request was
/// under way, and the most memory that the laptop's side took.
int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const std::size_t wanted = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const std::uint32_t lanes = argc > 2 ? static_cast<std::uint32_t>(std::atoi(argv[2])) : 2;
    const QTemporaryDir folder;
    const UtcTime now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto files = createTrainingCertificates(folder.filePath(QStringLiteral("pki")).toStdString(), now);
    auto store = Store::open(folder.filePath(QStringLiteral("field.db")).toStdString());
    if (!files || !store) return 1;
    constexpr std::size_t ofAMeter = 35'040;
    for (std::size_t made = 0; made < wanted; made += ofAMeter) {
        if (!(*store)->add(test::profile("M" + std::to_string(made / ofAMeter), test::noon, std::min(ofAMeter, wanted - made)))) return 1;
    }
    test::HesProcess hes(folder.filePath(QStringLiteral("hes.db")), *files);
    if (!hes.start()) return 1;
    SyncSettings settings;
    settings.endpoint = hes.endpoint();
    settings.certificateFile = files->clientCertificate;
    settings.keyFile = files->clientKey;
    settings.caFile = files->ca;
    settings.requestsInFlight = lanes;
    std::ofstream("/proc/self/clear_refs") << "5";
    const long before = memory("VmRSS:");
    const auto report = synchronise(**store, settings, {}, {});
    if (!report || report->stopped) {
        std::printf("stopped: %d\n", report ? report->stopped->code : report.error().code);
        return 1;
    }
    const double seconds = static_cast<double>(report->runTime.count()) / 1000;
    std::printf("readings %llu in %.1f s: %.0f/s; line in use %.0f %%; peak memory %ld MiB (%ld MiB before); %.1f octets a reading\n",
                static_cast<unsigned long long>(report->accepted), seconds, static_cast<double>(report->accepted) / seconds,
                100.0 * static_cast<double>(report->lineTime.count()) / static_cast<double>(report->runTime.count()), memory("VmHWM:") / 1024,
                before / 1024, static_cast<double>(report->octets) / static_cast<double>(report->accepted));
    return report->accepted == wanted ? 0 : 1;
}

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include "tests/support/CoapMesh.h"
#include "tests/support/FleetMesh.h"
#include "app/fleet/FleetRunner.h"
#include "app/readings/Registers.h"

/// A fleet in virtual time against what the radio model allows, and what a register costs this computer:
/// `bench_fleet [coap] [meters] [hops] [loss percent] [seeds]`. With coap libcoap carries it on loopback, the radios' time 20 times as fast as the
/// clock. The tables are those of docs/fleet.md.

using namespace ami;
using namespace ami::test;
using namespace std::chrono_literals;

namespace {

double secondsOf(FleetMesh::Time time) { return std::chrono::duration<double>(time).count(); }

double processorSeconds() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

void againstTheRadio(int meters, int hops, double loss, int seeds) {
    std::printf("%d meters, %d hops, %.0f %% of datagrams lost besides what the links lose, 4 registers each\n", meters, hops, loss * 100);
    std::printf("seed   total s  busiest s  ratio  least s  total/least  frames/register  datagrams/meter  again  processor s\n");
    double worst = 0, sum = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        FleetMeshOptions options;
        options.meters = meters;
        options.hops = hops;
        options.loss = loss;
        options.seed = static_cast<std::uint64_t>(seed);
        options.fleet.registers = billingRegisters();
        FleetMesh mesh(options);
        const double before = processorSeconds();
        const auto outcome = mesh.run();
        const double spent = processorSeconds() - before;
        const auto registers = static_cast<double>(outcome.times.size());
        std::printf("%4d  %8.1f  %9.1f  %5.3f  %7.1f  %11.2f  %15.2f  %15.2f  %4.1f%%  %11.2f%s\n", seed, secondsOf(outcome.time), secondsOf(outcome.busiest), outcome.ratio(),
                    secondsOf(outcome.least), secondsOf(outcome.time) / secondsOf(outcome.least), static_cast<double>(outcome.frames) / registers,
                    static_cast<double>(outcome.totals.sent) / meters, 100.0 * static_cast<double>(outcome.totals.repeated) / static_cast<double>(outcome.totals.sent), spent,
                    outcome.totals.failed > 0 || outcome.wrong > 0 ? "  NOT ALL READ" : "");
        worst = std::max(worst, outcome.ratio());
        sum += outcome.ratio();
    }
    std::printf("total/busiest: mean %.3f, worst %.3f\n\n", sum / seeds, worst);
}

/// Real sockets and libcoap; the totals are told in the radios' time.
void overCoap(int meters, int hops, double loss, int seeds) {
    std::printf("%d CoAP meters on loopback, %d hops, %.0f %% of datagrams lost besides what the links lose, 4 registers each\n", meters, hops, loss * 100);
    std::printf("seed   total s  busiest s  ratio  datagrams/meter  again  most through a router  processor s\n");
    double worst = 0, sum = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        CoapMeshOptions options;
        options.meters = meters;
        options.hops = hops;
        options.loss = loss;
        options.seed = static_cast<std::uint64_t>(seed);
        const CoapMesh mesh(options);
        app::fleet::FleetOptions fleet;
        fleet.registers = billingRegisters();
        std::size_t taken = 0;
        app::fleet::FleetHooks hooks;
        hooks.taken = [&](const std::vector<app::fleet::FleetTaken>& all) -> Result<void> {
            for (const auto& one : all) taken += one.readings.size();
            return {};
        };
        app::CancelToken cancel;
        const double before = processorSeconds();
        const auto totals = app::fleet::runFleet(mesh.jobs(), fleet, mesh.scheduling(), {}, hooks, cancel);
        const double spent = processorSeconds() - before;
        if (!totals) continue;
        const double total = secondsOf(totals->elapsed) * options.speed, busiest = mesh.busiest().count() * options.speed, ratio = total / busiest;
        std::printf("%4d  %8.1f  %9.1f  %5.3f  %15.2f  %4.1f%%  %21d  %11.2f%s\n", seed, total, busiest, ratio, static_cast<double>(totals->sent) / meters,
                    100.0 * static_cast<double>(totals->repeated) / static_cast<double>(totals->sent), mesh.mostThroughParent(), spent,
                    taken != static_cast<std::size_t>(meters) * 4 ? "  NOT ALL READ" : "");
        worst = std::max(worst, ratio);
        sum += ratio;
    }
    std::printf("total/busiest: mean %.3f, worst %.3f\n\n", sum / seeds, worst);
}

/// Meters that answer at once on loopback: what this computer spends on a register.
void againstOneLink(int meters) {
    QProcess simulator;
    QStringList arguments;
    std::vector<app::MeterAddress> addresses;
    for (int i = 0; i < meters; ++i) {
        const QString place = QStringLiteral("127.77.199.%1:14059").arg(i + 1);
        arguments << QStringLiteral("--listen") << QStringLiteral("udp://") + place;
        addresses.push_back(*app::MeterAddress::parse("udp://" + place.toStdString()));
    }
    simulator.start(QStringLiteral(AMI_BIN_DIR "/ami-sim"), arguments);
    int ready = 0;
    while (ready < meters && simulator.waitForReadyRead(5000)) ready += static_cast<int>(simulator.readAllStandardOutput().count("ready "));
    const auto registers = billingRegisters();
    app::CancelToken cancel;
    double before = processorSeconds();
    int count = 0;
    for (const app::MeterAddress& address : addresses) {
        app::MeterLink link(address, {}, {}, cancel);
        if (!link.open()) continue;
        for (const auto& one : registers) count += app::readVerified(link, one, "x").has_value() ? 1 : 0;
        link.close();
    }
    const double single = processorSeconds() - before;
    std::printf("a MeterLink for each of %d meters: %d registers, %.0f us of processor time a register\n", meters, count, 1e6 * single / std::max(count, 1));
    app::fleet::FleetHooks hooks;
    std::size_t taken = 0;
    hooks.taken = [&](const std::vector<app::fleet::FleetTaken>& all) -> Result<void> {
        for (const auto& one : all) taken += one.readings.size();
        return {};
    };
    app::fleet::FleetOptions options;
    options.registers = registers;
    std::vector<app::fleet::FleetJob> jobs;
    for (const app::MeterAddress& address : addresses) jobs.push_back({address, {}});
    before = processorSeconds();
    const auto done = app::fleet::runFleet(jobs, options, {}, {}, hooks, cancel);
    const double fleet = processorSeconds() - before;
    std::printf("the same as a fleet:                %zu registers, %.0f us of processor time a register%s\n", taken,
                1e6 * fleet / static_cast<double>(std::max<std::size_t>(taken, 1)), done ? "" : "  FAILED");
    simulator.terminate();
    simulator.waitForFinished(5000);
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    // The options of Google Benchmark are none of its own.
    const auto number = [&](int at, double usual) { return argc > at && argv[at][0] != '-' ? std::atof(argv[at]) : usual; };
    if (argc > 1 && std::string(argv[1]) == "coap") {
        overCoap(static_cast<int>(number(2, 500)), static_cast<int>(number(3, 4)), number(4, 10) / 100, static_cast<int>(number(5, 5)));
        return 0;
    }
    againstTheRadio(static_cast<int>(number(1, 500)), static_cast<int>(number(2, 4)), number(3, 10) / 100, static_cast<int>(number(4, 5)));
    againstOneLink(100);
    return 0;
}

// How many confirmable POSTs a second ami-hes takes, each answered after its reading is durable in SQLite, beside what libcoap's bare
// example server takes of the same size without storing anything. Both run as whole processes with the same load.
//   bench_coap [--small] [--pushes N]   (arguments of Google Benchmark are passed over)

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "app/hes/storage/HesStorage.h"
#include "app/hes/TrainingCertificates.h"
#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/Unit.h"
#include "protocol/dlms/Xdlms.h"
#include "tests/support/CoapLoad.h"

namespace {

using namespace ami;
using dlms::Data;

struct Child {
    pid_t pid = -1;
    FILE* output = nullptr;
    ~Child() {
        if (pid > 0) {
            ::kill(pid, SIGTERM);
            ::waitpid(pid, nullptr, 0);
        }
        if (output) std::fclose(output);
    }
};

void start(Child& child, const std::vector<std::string>& words) {
    int ends[2];
    if (::pipe(ends) != 0) std::abort();
    child.pid = ::fork();
    if (child.pid == 0) {
        ::dup2(ends[1], 1);
        if (!std::freopen("/dev/null", "w", stderr)) std::_Exit(127);
        std::vector<char*> arguments;
        for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        ::execvp(arguments[0], arguments.data());
        std::_Exit(127);
    }
    ::close(ends[1]);
    child.output = ::fdopen(ends[0], "r");
}

/// A port that nobody has at this moment.
std::uint16_t freePort() {
    const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) std::abort();
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

Bytes frameOf(std::uint64_t n, std::uint64_t meters) {
    const UtcTime time = UtcTime(std::chrono::seconds(1'790'000'100)) + std::chrono::minutes(15) * static_cast<std::int64_t>(n / meters);
    const std::string serial = "METER" + std::to_string(100'000 + n % meters);
    const Data body = Data::array(
        {Data::structure({Data::octetString(dlms::Obis(0, 0, 96, 1, 0).groups), Data::octetString(toBytes(serial))}),
         Data::structure({Data::octetString(dlms::Obis(1, 0, 1, 8, 0).groups), Data::doubleLongUnsigned(static_cast<std::uint32_t>(n)),
                          dlms::ScalerUnit{0, 30}.toData()})});
    return dlms::encodeCheckedFrame(
        {1, 102, dlms::encodeXdlms(dlms::DataNotification{static_cast<std::uint32_t>(n & 0xFFFFFF), dlms::DateTime::fromUtc(time), body})});
}

void print(const char* name, test::CoapLoad::Result& result) {
    std::printf("%-28s %8.0f requests/s  (p50 %6.1f ms, p99 %6.1f ms, %llu sent again, %llu answered of class 2)\n", name, result.rate(),
                result.percentile(0.5) / 1000, result.percentile(0.99) / 1000, static_cast<unsigned long long>(result.repeated),
                static_cast<unsigned long long>(result.succeeded));
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    std::uint64_t pushes = 60'000;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--small" || word.starts_with("--benchmark")) pushes = 20'000;
        if (word == "--pushes" && i + 1 < argc) pushes = std::strtoull(argv[++i], nullptr, 10);
    }
    constexpr std::uint64_t meters = 2000;
    constexpr std::size_t endpoints = 64, window = 4;
    const auto folder = std::filesystem::temp_directory_path() / ("bench_coap." + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const auto files = app::createTrainingCertificates(folder.string(), std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
    if (!files) return 1;

    std::vector<Bytes> frames;
    for (std::uint64_t n = 0; n < pushes; ++n) frames.push_back(frameOf(n, meters));
    const auto body = [&](std::uint64_t n) -> const Bytes& { return frames[n]; };
    std::printf("%llu confirmable requests of %zu octets, %zu endpoints with %zu under way\n", static_cast<unsigned long long>(pushes), frames[0].size(),
                endpoints, window);

    double best = 0;
    double sum = 0;
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        double bare = 0;
        {
            Child server;
            const std::uint16_t port = freePort();
            start(server, {"coap-server-openssl", "-A", "127.0.0.1", "-p", std::to_string(port), "-v", "0"});
            ::usleep(300'000);
            test::CoapLoad load(port, endpoints, window);
            // PUT to its example resource "example_data", which keeps the octets in memory: Uri-Path, Content-Format 42.
            Bytes options{0xBC};
            append(options, toBytes("example_data"));
            options.insert(options.end(), {0x11, 42});
            auto result = load.run(pushes, options, 3, body);
            print("libcoap's example server", result);
            bare = result.rate();
        }
        {
            Child server;
            const std::string database = (folder / ("hes" + std::to_string(round) + ".db")).string();
            start(server, {AMI_BIN_DIR "/ami-hes", "--listen", "https://127.0.0.1:0", "--database", database, "--certificate",
                           files->serverCertificate, "--key", files->serverKey, "--client-ca", files->ca, "--coap", "coap://127.0.0.1:0",
                           "--coap-rate", "0"});
            char line[256] = "";
            std::uint16_t port = 0;
            while (port == 0 && std::fgets(line, sizeof line, server.output)) {
                const std::string text = line;
                if (text.starts_with("ready coap://")) port = static_cast<std::uint16_t>(std::stoi(text.substr(text.rfind(':') + 1)));
            }
            test::CoapLoad load(port, endpoints, window);
            const Bytes options{0xB4, 'p', 'u', 's', 'h', 0x11, 42};
            auto result = load.run(pushes, options, 2, body);
            print("ami-hes, SQLite", result);
            const auto counts = app::countsOf(database);
            if (!counts || counts->readings != pushes) {
                std::printf("bench_coap: %llu readings stored of %llu\n", static_cast<unsigned long long>(counts ? counts->readings : 0),
                            static_cast<unsigned long long>(pushes));
                return 1;
            }
            auto again = load.run(pushes, options, 2, body, pushes);
            print("ami-hes, all of it again", again);
            const double ratio = bare > 0 ? result.rate() / bare : 0;
            std::printf("ratio %.2f (replays %.2f)\n", ratio, bare > 0 ? again.rate() / bare : 0);
            best = std::max(best, ratio);
            sum += ratio;
        }
    }
    std::printf("ami-hes to libcoap's example server: %.2f on average, %.2f at best; goal 0.60\n", sum / rounds, best);
    std::filesystem::remove_all(folder);
    return 0;
}

// Confirmable GETs of /time from one client: CoapEndpoint against a bare loop over libcoap (coap_send and coap_io_process, the next request sent
// from inside of the response handler), both on the same coap-server-openssl, one after the other. Wall time says what a user waits; processor
// time of this process says what our layer costs, whatever else the machine does.
//   bench_coap_client [--requests N]
#include <arpa/inet.h>
#include <coap3/coap.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include "hal/coap/CoapEndpoint.h"

using namespace ami;
using Clock = std::chrono::steady_clock;

namespace {

double processor() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec); };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

struct Run {
    double wall = 0, processor = 0;
    std::vector<double> waits;   ///< µs
    std::size_t good = 0;
    double percentile(double share) {
        if (waits.empty()) return 0;
        const auto at = waits.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(waits.size() - 1));
        std::nth_element(waits.begin(), at, waits.end());
        return *at;
    }
};

double microseconds(Clock::duration time) { return std::chrono::duration<double, std::micro>(time).count(); }

std::uint16_t freePort() {
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    (void)::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    socklen_t size = sizeof address;
    (void)::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(descriptor);
    return ntohs(address.sin_port);
}

/// The yardstick.
struct Bare {
    std::size_t left = 0;
    Run* run = nullptr;
    std::vector<Clock::time_point> sent;

    void send(coap_session_t* session) {
        const std::size_t index = reinterpret_cast<std::size_t>(coap_session_get_app_data(session)) - 1;
        if (left == 0) return;
        --left;
        coap_pdu_t* const pdu = coap_new_pdu(COAP_MESSAGE_CON, COAP_REQUEST_CODE_GET, session);
        std::size_t octets = 0;
        std::uint8_t token[8];
        coap_session_new_token(session, &octets, token);
        coap_add_token(pdu, octets, token);
        coap_add_option(pdu, COAP_OPTION_URI_PATH, 4, reinterpret_cast<const std::uint8_t*>("time"));
        sent[index] = Clock::now();
        coap_send(session, pdu);
    }
    static coap_response_t response(coap_session_t* session, const coap_pdu_t*, const coap_pdu_t* received, coap_mid_t) {
        Bare& self = *static_cast<Bare*>(coap_get_app_data(coap_session_get_context(session)));
        const std::size_t index = reinterpret_cast<std::size_t>(coap_session_get_app_data(session)) - 1;
        std::size_t size = 0;
        const std::uint8_t* data = nullptr;
        if (coap_pdu_get_code(received) == COAP_RESPONSE_CODE_CONTENT && coap_get_data(received, &size, &data) != 0) ++self.run->good;
        self.run->waits.push_back(microseconds(Clock::now() - self.sent[index]));
        self.send(session);
        return COAP_RESPONSE_OK;
    }
};

Run bare(std::uint16_t port, std::size_t sessions, std::size_t requests) {
    coap_startup();
    coap_address_t address;
    coap_address_init(&address);
    address.addr.sin.sin_family = AF_INET;
    address.addr.sin.sin_port = htons(port);
    address.addr.sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.size = sizeof address.addr.sin;
    coap_context_t* const context = coap_new_context(nullptr);
    Run run;
    run.waits.reserve(requests);
    Bare loop;
    loop.left = requests;
    loop.run = &run;
    loop.sent.resize(sessions);
    coap_set_app_data(context, &loop);
    coap_register_response_handler(context, &Bare::response);
    std::vector<coap_session_t*> all;
    for (std::size_t i = 0; i < sessions; ++i) {
        all.push_back(coap_new_client_session(context, nullptr, &address, COAP_PROTO_UDP));
        coap_session_set_app_data(all.back(), reinterpret_cast<void*>(i + 1));
    }
    const double used = processor();
    const auto start = Clock::now();
    for (coap_session_t* const one : all) loop.send(one);
    while (run.waits.size() < requests) coap_io_process(context, 1000);
    run.wall = std::chrono::duration<double>(Clock::now() - start).count();
    run.processor = processor() - used;
    for (coap_session_t* const one : all) coap_session_release(one);
    coap_free_context(context);
    return run;
}

Run ours(std::uint16_t port, std::size_t sessions, std::size_t requests) {
    hal::CoapEndpoint endpoint;
    Run run;
    run.waits.reserve(requests);
    std::size_t left = requests;
    const auto url = hal::CoapUrl::parse("coap://127.0.0.1:" + std::to_string(port)).value();
    std::vector<std::function<void()>> next(sessions);
    for (std::size_t i = 0; i < sessions; ++i) {
        const hal::CoapPeerId peer = endpoint.add(url);
        next[i] = [&, peer, i] {
            if (left == 0) return;
            --left;
            hal::CoapRequest request;
            request.path = {"time"};
            endpoint.request(peer, std::move(request), [&, i](Result<hal::CoapResponse> answer) {
                if (answer && answer->isSuccess() && !answer->payload.empty()) ++run.good;
                run.waits.push_back(answer ? static_cast<double>(answer->took.count()) : 0);
                next[i]();
            });
        };
    }
    const double used = processor();
    const auto start = Clock::now();
    for (const auto& one : next) one();
    while (run.waits.size() < requests) {
        const auto deadline = endpoint.nextDeadline();
        int wait = -1;
        if (deadline) wait = *deadline <= Clock::now() ? 0 : static_cast<int>(std::chrono::ceil<std::chrono::milliseconds>(*deadline - Clock::now()).count());
        pollfd one{endpoint.descriptor(), POLLIN, 0};
        ::poll(&one, 1, wait);
        endpoint.process();
    }
    run.wall = std::chrono::duration<double>(Clock::now() - start).count();
    run.processor = processor() - used;
    return run;
}

void print(const char* who, Run& run) {
    const auto requests = static_cast<double>(run.waits.size());
    std::printf("  %-14s %8.0f/s   p50 %7.0f µs   p99 %7.0f µs   processor %6.2f µs each%s\n", who, requests / run.wall, run.percentile(0.5),
                run.percentile(0.99), 1e6 * run.processor / requests, run.good == run.waits.size() ? "" : "   ANSWERS MISSING");
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int count, char** arguments) {
    std::size_t requests = 20'000;
    for (int i = 1; i + 1 < count; ++i) {
        if (std::strcmp(arguments[i], "--requests") == 0) requests = std::stoull(arguments[i + 1]);
    }
    const std::uint16_t port = freePort();
    const pid_t server = ::fork();
    if (server == 0) {
        const std::string number = std::to_string(port);
        ::execlp("coap-server-openssl", "coap-server-openssl", "-A", "127.0.0.1", "-p", number.c_str(), "-v", "0", nullptr);
        ::_exit(127);
    }
    ::usleep(300'000);
    constexpr int rounds = 5;
    bool good = true;
    for (const std::size_t sessions : {1u, 16u, 64u}) {
        std::printf("%zu session(s), one request under way in each, %zu GETs of /time\n", sessions, requests);
        std::vector<double> wall, used;
        for (int round = 0; round < rounds; ++round) {
            // Who goes first changes, so that neither has the warmer machine each time.
            Run a, b;
            if (round % 2 == 0) a = bare(port, sessions, requests);
            b = ours(port, sessions, requests);
            if (round % 2 != 0) a = bare(port, sessions, requests);
            print("libcoap's loop", a);
            print("CoapEndpoint", b);
            wall.push_back(a.wall / b.wall);
            used.push_back(a.processor / b.processor);
            good = good && a.good == requests && b.good == requests;
        }
        std::printf("  ratio of requests/s %.2f, of processor time %.2f (medians of %d)\n\n", median(wall), median(used), rounds);
    }
    ::kill(server, SIGTERM);
    ::waitpid(server, nullptr, 0);
    return good ? 0 : 1;
}

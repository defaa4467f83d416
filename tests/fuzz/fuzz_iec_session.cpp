#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "protocol/iec62056_21/Client.h"
#include "protocol/iec62056_21/Server.h"

using namespace ami;
using namespace ami::iec62056_21;
using namespace std::chrono_literals;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

struct Host : ServerHost {
    std::string readout() override { return "1.8.0(1*kWh)\r\n!\r\n"; }
    PasswordVerdict password(char, std::string_view, BytesView offered) override {
        return offered.size() == 2 ? PasswordVerdict::Right : offered.empty() ? PasswordVerdict::Locked : PasswordVerdict::Wrong;
    }
    Reply read(char, std::string_view text) override { return {std::string(text.substr(0, 200)) + "(1)"}; }
    Reply write(char, std::string_view) override { return {std::nullopt}; }
    Reply execute(char, std::string_view) override { return {"(ERROR)"}; }
};

/// Octet FF lets time pass to the next deadline; every other one is heard.
void driveClient(Client& client, BytesView input, bool programming) {
    Instant now{};
    int commands = 0;
    const auto drain = [&] {
        for (int i = 0; i < 50; ++i) {
            require(client.pollTransmit(now).size() < 6000);
            const auto event = client.pollEvent();
            if (!event) break;
            if (std::holds_alternative<SwitchLine>(*event)) client.lineSwitched(now);
        }
        if (client.isOpen() && commands++ < 8) {
            static constexpr char numbers[] = {'1', '3', '5'};
            static_cast<void>(client.command(commands % 3 == 0 ? 'W' : 'R', numbers[commands % 3], "1.8.0()", now));
        }
    };
    if (programming) client.startProgramming(now);
    else client.startReadout(now);
    for (const std::uint8_t octet : input) {
        drain();
        now += 33ms;
        if (octet == 0xFF) {
            if (const auto due = client.nextDeadline()) now = std::max(now, *due);
            client.handleDeadline(now);
        } else {
            client.receive(BytesView(&octet, 1), now);
        }
    }
    for (int i = 0; !client.isOver(); ++i) {
        require(i < 400);
        drain();
        if (client.isOpen()) client.signOff(now);
        if (const auto due = client.nextDeadline()) now = std::max(now, *due);
        client.handleDeadline(now);
    }
}

}  // namespace

/// First octet: 1 programming, 2 mode D, 4 echo is looked for, 8 no option select, 10 the meter's mode, 20 battery.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > 8192) return 0;
    const std::uint8_t flags = data[0];
    const BytesView input(data + 1, size - 1);
    DialogueOptions options;
    if (flags & 2) options.mode = Mode::D;
    if (flags & 4) options.echo = Echo::Yes;
    options.optionSelect = (flags & 8) == 0;
    options.wakeUp = (flags & 0x20) != 0;
    options.password = crypto::SecureBytes(toBytes("00"));
    Client client(std::move(options));
    driveClient(client, input, (flags & 1) != 0);

    ServerOptions meter;
    meter.mode = (flags & 0x10) ? Mode::B : Mode::C;
    meter.identification = {"AMI", (flags & 0x10) ? 'D' : '5', "", "M"};
    meter.battery = (flags & 0x20) != 0;
    Host host;
    Server server(meter, host);
    Instant now{};
    server.reset(now);
    for (const std::uint8_t octet : input) {
        for (int i = 0; i < 8; ++i) {
            require(server.pollTransmit(now).size() < 10000);
            while (server.pollSwitch()) server.lineSwitched(now);
        }
        now += 33ms;
        if (octet == 0xFF) {
            if (const auto due = server.nextDeadline()) now = std::max(now, *due);
        } else {
            server.receive(BytesView(&octet, 1), now);
        }
        server.handleDeadline(now);
    }
    return 0;
}

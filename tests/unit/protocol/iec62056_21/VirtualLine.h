#pragma once

#include <algorithm>
#include <deque>

#include "protocol/iec62056_21/Client.h"
#include "protocol/iec62056_21/Server.h"

/// A client and a meter on one wire, in virtual time: octets take the time of the speed at which they are sent, and arrive as garbage at an
/// end that is set to another one.
namespace ami::iec62056_21 {

inline std::uint8_t garbage(std::uint8_t octet) { return static_cast<std::uint8_t>((octet * 5 + 0x53) & 0x7F); }

struct MeterHost : ServerHost {
    std::string text = "F.F(00)\r\n1.8.0(0034204.763*kWh)\r\n!\r\n";
    std::string secret = "00000000";
    std::string clock = "120000";
    std::string longValue = std::string(200, '7');
    int passwords = 0;
    int writes = 0, executes = 0;
    std::string lastWritten;

    std::string readout() override { return text; }
    PasswordVerdict password(char number, std::string_view seed, BytesView offered) override {
        ++passwords;
        const std::string expected = number == '2' ? secret + std::string(seed) : secret;
        return std::string(offered.begin(), offered.end()) == expected ? PasswordVerdict::Right : PasswordVerdict::Wrong;
    }
    Reply read(char, std::string_view asked) override {
        if (asked.starts_with("0.9.1(")) return {"0.9.1(" + clock + ")"};
        if (asked.starts_with("1.8.0(")) return {"1.8.0(0034204.763*kWh)"};
        if (asked.starts_with("P.98(")) return {"P.98(" + longValue + ")"};
        if (asked.starts_with("9.9.9(")) return {"2.8.0(1)"};
        return {"(ERR07)"};
    }
    Reply write(char, std::string_view asked) override {
        ++writes;
        lastWritten = asked;
        if (!asked.starts_with("0.9.1(")) return {"(ERR02)"};
        clock = asked.substr(6, asked.size() - 7);
        return {std::nullopt};
    }
    Reply execute(char, std::string_view asked) override {
        ++executes;
        return asked.starts_with("0.1.0(") ? Reply{std::nullopt} : Reply{"(ERROR)"};
    }
};

class VirtualLine {
public:
    explicit VirtualLine(ServerOptions options, DialogueOptions asked = {}) : server(std::move(options), host), client(std::move(asked)) {
        server.reset(now);
        settle();
    }

    /// Until the client has an event that ends what it does, or nothing happens any more.
    void run(Duration limit = std::chrono::minutes(20)) {
        const Instant end = now + limit;
        for (int i = 0; i < 400000 && now < end; ++i) {
            settle();
            if (isEnded()) return;
            Instant next = end;
            const auto consider = [&](std::optional<Instant> at) {
                if (at) next = std::min(next, std::max(*at, now));
            };
            consider(client.nextDeadline());
            consider(server.nextDeadline());
            if (!wire.empty()) consider(wire.front().at);
            consider(clientSwitch ? std::optional(clientSwitch->second) : std::nullopt);
            consider(serverSwitchAt);
            consider(heldUntil);
            now = next;
            if (heldUntil && *heldUntil <= now) {
                heldUntil.reset();
                client.receive(std::exchange(held, {}), now);
            }
            if (clientSwitch && clientSwitch->second <= now) {
                clientBaud = clientSwitch->first;
                clientSwitch.reset();
                client.lineSwitched(now);
            }
            if (serverSwitchAt && *serverSwitchAt <= now) {
                serverBaud = serverNextBaud;
                serverSwitchAt.reset();
                server.lineSwitched(now);
            }
            while (!wire.empty() && wire.front().at <= now) {
                const Octet octet = wire.front();
                wire.pop_front();
                deliver(octet);
            }
            if (const auto due = client.nextDeadline(); due && *due <= now) client.handleDeadline(now);
            if (const auto due = server.nextDeadline(); due && *due <= now) server.handleDeadline(now);
        }
    }

    template <typename Event>
    const Event* find() const {
        for (const auto& event : events) {
            if (const auto* e = std::get_if<Event>(&event)) return e;
        }
        return nullptr;
    }
    template <typename Event>
    std::size_t count() const {
        return static_cast<std::size_t>(
            std::count_if(events.begin(), events.end(), [](const auto& e) { return std::holds_alternative<Event>(e); }));
    }
    std::size_t mended(Mended::Kind kind) const {
        return static_cast<std::size_t>(std::count_if(events.begin(), events.end(), [kind](const auto& e) {
            const auto* m = std::get_if<Mended>(&e);
            return m && m->kind == kind;
        }));
    }
    std::optional<Error> failure() const {
        const auto* failed = find<Failed>();
        return failed ? std::optional(failed->error) : std::nullopt;
    }
    void forget() { events.clear(); }

    Instant now{};
    MeterHost host;
    Server server;
    Client client;
    std::vector<DialogueEvent> events;
    std::string heardByClient, heardByMeter;
    std::uint32_t clientBaud = 300, serverBaud = 300;
    bool echo = false;        ///< the line returns what the client sends
    bool plain = false;       ///< a line without a speed of its own: nothing is garbled, octets take no time
    int damageToClient = -1;  ///< octet that the client gets wrong, once
    Duration latency{0};      ///< the client's adapter collects octets for so long
    bool deaf = false;        ///< the meter hears nothing

private:
    struct Octet {
        Instant at;
        std::uint8_t octet;
        std::uint32_t baud;
        bool toClient;
    };

    void put(const Bytes& octets, std::uint32_t baud, bool toClient, Instant& free) {
        free = std::max(free, now);
        for (const std::uint8_t octet : octets) {
            if (!plain) free += lineAt(baud).characterTime();
            wire.push_back({free, octet, baud, toClient});
        }
        std::stable_sort(wire.begin(), wire.end(), [](const Octet& a, const Octet& b) { return a.at < b.at; });
    }

    void deliver(const Octet& octet) {
        const std::uint32_t own = octet.toClient ? clientBaud : serverBaud;
        std::uint8_t heard = plain || own == octet.baud ? octet.octet : garbage(octet.octet);
        if (octet.toClient && damageToClient >= 0 && damageToClient-- == 0) heard ^= 0x04;
        const BytesView one(&heard, 1);
        if (octet.toClient) {
            heardByClient.push_back(static_cast<char>(heard));
            if (latency.count() == 0) {
                client.receive(one, now);
            } else {
                held.push_back(heard);
                if (!heldUntil) heldUntil = now + latency;
            }
        } else if (!deaf) {
            heardByMeter.push_back(static_cast<char>(heard));
            server.receive(one, now);
        }
    }

    void settle() {
        for (bool moved = true; moved;) {
            moved = false;
            if (const Bytes octets = client.pollTransmit(now); !octets.empty()) {
                put(octets, clientBaud, false, clientFree);
                if (echo) {
                    Instant echoFree = clientFree - lineAt(clientBaud).characterTime() * static_cast<std::int64_t>(octets.size());
                    put(octets, clientBaud, true, echoFree);
                }
                moved = true;
            }
            if (const Bytes octets = server.pollTransmit(now); !octets.empty()) {
                put(octets, serverBaud, true, serverFree);
                moved = true;
            }
            while (auto event = client.pollEvent()) {
                if (const auto* change = std::get_if<SwitchLine>(&*event)) {
                    clientSwitch = {change->line.baud, std::max(now, clientFree) + change->pause};
                }
                events.push_back(std::move(*event));
                moved = true;
            }
            if (const auto change = server.pollSwitch()) {
                serverNextBaud = change->line.baud;
                serverSwitchAt = std::max(now, serverFree);
                moved = true;
            }
        }
    }

    bool isEnded() const { return (client.isOver() || client.isOpen()) && !clientSwitch && wire.empty() && held.empty(); }

    std::deque<Octet> wire;
    Bytes held;
    std::optional<Instant> heldUntil;
    Instant clientFree{}, serverFree{};
    std::optional<std::pair<std::uint32_t, Instant>> clientSwitch;
    std::optional<Instant> serverSwitchAt;
    std::uint32_t serverNextBaud = 300;
};

inline ServerOptions meterOf(Mode mode, char baudCharacter, const std::string& maker = "AMI") {
    ServerOptions options;
    options.mode = mode;
    options.identification = {maker, baudCharacter, "", "METER1"};
    options.deviceAddress = "00012345";
    options.seed = "5A5A";
    return options;
}

}  // namespace ami::iec62056_21

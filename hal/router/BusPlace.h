#pragma once

#include <string>
#include <vector>

#include "hal/router/RouterError.h"

namespace ami::hal {

/// Where the D-Bus of a border router is.
///
/// | text                        | bus                                                                      |
/// |-----------------------------|--------------------------------------------------------------------------|
/// | `system`                    | this computer's system bus                                               |
/// | `session`                   | the bus of the person who is logged in                                   |
/// | `unix:path=…`, `tcp:host=…` | a D-Bus server address                                                   |
/// | `ssh:[USER@]HOST[:PORT]`    | system bus of another computer, by its systemd-stdio-bridge              |
/// | `ssh+socket:…[/PATH]`       | the same for one without systemd: its socket, forwarded by `ssh -L`      |
struct BusPlace {
    enum class Kind : std::uint8_t { System, Session, Address, SshBridge, SshSocket };
    Kind kind = Kind::System;
    std::string address;                                         ///< Address
    std::string user, host;                                      ///< ssh; the user may be empty
    std::uint16_t port = 0;                                      ///< ssh; 0: what ssh's own configuration says
    std::string socket = "/run/dbus/system_bus_socket";          ///< SshSocket

    static Result<BusPlace> parse(std::string_view text);
    std::string text() const;
    bool isRemote() const { return kind == Kind::SshBridge || kind == Kind::SshSocket; }
    friend bool operator==(const BusPlace&, const BusPlace&) = default;
};

/// One transport of a D-Bus server address. @spec D-Bus Specification, Server Addresses
struct BusAddress {
    std::string transport;  ///< "unix", "tcp"
    std::vector<std::pair<std::string, std::string>> keys;
    std::string value(std::string_view key) const;
};
/// "unix:path=/a%20b;tcp:host=…": in order, unescaped; nothing when the text breaks the rules.
std::vector<BusAddress> parseBusAddresses(std::string_view text);

/// The words behind `ssh` that end at @p place's host; a command may follow. Never asks for a password, waits @p seconds for the host.
std::vector<std::string> sshArguments(const BusPlace& place, int seconds, const std::vector<std::string>& more = {});

}  // namespace ami::hal

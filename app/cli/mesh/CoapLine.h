#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/control/ControlLine.h"

namespace CLI {
class App;
}

namespace ami::app::cli {

/// Asks a CoAP server.
struct CoapCommand {
    enum class Action : std::uint8_t { Discover, Get, Put, Post, Delete, Observe, Ping };
    Action action = Action::Get;
    std::string url;
    std::string pskFile, identity;                           ///< PskFile; "-": standard input
    std::string caFile, certificateFile, keyFile, serverName, crlFile;
    std::string format, accept;                              ///< number, media type or word; empty: none
    std::optional<std::uint16_t> blockSize;
    std::vector<std::string> query;
    std::string type;                                        ///< discover: ?rt=
    std::string payload, payloadFile, hex;                   ///< put, post: one of them
    std::string output, names;                               ///< files; empty: none
    std::optional<std::uint64_t> count;                      ///< observe, ping
    bool raw = false, nonConfirmable = false;
    ChangeOptions change;
};

/// What CLI11 writes into.
struct CoapRaw {
    CoapCommand command;
    std::uint16_t blockSize = 0;
    std::uint64_t count = 0;
};

void addCoapCommands(CLI::App& app, CoapRaw& raw);
/// @p coap: the subcommand "coap".
CoapCommand buildCoap(const CLI::App& coap, const CoapRaw& raw);

}  // namespace ami::app::cli

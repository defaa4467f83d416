#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include <QCoreApplication>

namespace CLI {
class App;
}

namespace ami::app::cli {

/// Takes what meters push.
struct ListenCommand {
    std::optional<std::uint16_t> udp, tcp, coap, coaps;  ///< ports; at least one
    std::string address, path;                 ///< empty: every address, "push"
    std::string templates, pskFile;            ///< folder, file
    std::optional<std::string> store;          ///< path; empty means the default store
    bool protectedOnly = false;
    double rate = 20;                          ///< pushes a second of one sender; 0: no limit
    std::uint64_t count = 0;                   ///< 0: no end
    std::optional<std::chrono::milliseconds> duration;
};

/// What CLI11 writes into.
struct ListenRaw {
    ListenCommand command;
    std::uint16_t udp = 0, tcp = 0, coap = 0, coaps = 0;
    std::string store;
    double seconds = 0;
    bool keep = false;
};

void addListenCommand(CLI::App& app, ListenRaw& raw);
/// @p listen: the subcommand "listen".
ListenCommand buildListen(const CLI::App& listen, const ListenRaw& raw);

/// What --help says of it, translated.
class ListenHelp {
    Q_DECLARE_TR_FUNCTIONS(ListenHelp)
public:
    static std::string listen();
    static std::string examples();
    static std::string udp();
    static std::string tcp();
    static std::string coap();
    static std::string coaps();
    static std::string address();
    static std::string path();
    static std::string templates();
    static std::string psk();
    static std::string keep();
    static std::string store();
    static std::string protectedOnly();
    static std::string rate();
    static std::string count();
    static std::string seconds();
};

}  // namespace ami::app::cli

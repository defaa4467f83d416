#include "app/cli/meter/ListenLine.h"

#include <CLI/CLI.hpp>

#include "app/cli/AddCommand.h"

namespace ami::app::cli {

namespace {

constexpr std::uint16_t dlmsPort = 4059;

}  // namespace

std::string ListenHelp::listen() { return tr("Take what meters push by themselves, and print or store it").toStdString(); }
std::string ListenHelp::examples() {
    return tr("Examples:").toStdString() +
           "\n  ami-cli listen --keep\n"
           "  ami-cli listen --udp 4059 --coap 5683 --keys keys/ --store field.db\n"
           "  ami-cli listen --tcp 4059 --count 1 --json | jq .readings";
}
std::string ListenHelp::udp() { return tr("DLMS wrapper over UDP at this port; UDP and TCP 4059 when no port is given, 0: any free one").toStdString(); }
std::string ListenHelp::tcp() { return tr("DLMS wrapper over TCP at this port, for meters that connect to us").toStdString(); }
std::string ListenHelp::coap() { return tr("CoAP at this port (POST /push, POST /senml)").toStdString(); }
std::string ListenHelp::coaps() { return tr("CoAP over DTLS at this port; needs --psk").toStdString(); }
std::string ListenHelp::address() { return tr("Numeric address to listen at; every address, IPv4 and IPv6, when left out").toStdString(); }
std::string ListenHelp::path() { return tr("CoAP path of frames, push when left out").toStdString(); }
std::string ListenHelp::templates() { return tr("Folder of push templates for bodies that do not name their values").toStdString(); }
std::string ListenHelp::psk() { return tr("File (mode 600) of pre-shared keys for --coaps, a line IDENTITY KEY [METERS]").toStdString(); }
std::string ListenHelp::keep() { return tr("Put the readings into the store and its queue; a meter that asks is told so").toStdString(); }
std::string ListenHelp::store() { return tr("The same with another store").toStdString(); }
std::string ListenHelp::protectedOnly() { return tr("Store only what a key or a signature proves").toStdString(); }
std::string ListenHelp::rate() { return tr("Pushes a second of one sender, 20 when left out; 0: as many as it likes").toStdString(); }
std::string ListenHelp::count() { return tr("End after so many pushes; noise and what is refused does not count").toStdString(); }
std::string ListenHelp::seconds() { return tr("End after so many seconds; exit 8 when --count was not reached").toStdString(); }

void addListenCommand(CLI::App& app, ListenRaw& raw) {
    CLI::App* listen = addCommand(app, "listen", ListenHelp::listen(), ListenHelp::examples());
    const auto port = [&](const char* name, std::uint16_t& into, const std::string& help) {
        return listen->add_option(name, into, help)->type_name("PORT")->check(CLI::Range(0, 65535).description(""));
    };
    port("--udp", raw.udp, ListenHelp::udp());
    port("--tcp", raw.tcp, ListenHelp::tcp());
    port("--coap", raw.coap, ListenHelp::coap());
    auto* coaps = port("--coaps", raw.coaps, ListenHelp::coaps());
    auto* psk = listen->add_option("--psk", raw.command.pskFile, ListenHelp::psk())->type_name("FILE")->needs(coaps);
    coaps->needs(psk);
    listen->add_option("--address", raw.command.address, ListenHelp::address())->type_name("ADDRESS");
    listen->add_option("--path", raw.command.path, ListenHelp::path())->type_name("PATH");
    listen->add_option("--templates", raw.command.templates, ListenHelp::templates())->type_name("FOLDER");
    auto* keep = listen->add_flag("--keep", raw.keep, ListenHelp::keep());
    listen->add_option("--store", raw.store, ListenHelp::store())->type_name("FILE")->excludes(keep);
    listen->add_flag("--protected-only", raw.command.protectedOnly, ListenHelp::protectedOnly());
    listen->add_option("--rate", raw.command.rate, ListenHelp::rate())->type_name("N")->check(CLI::Range(0.0, 100000.0).description(""));
    listen->add_option("--count", raw.command.count, ListenHelp::count())->type_name("N");
    listen->add_option("--seconds", raw.seconds, ListenHelp::seconds())->type_name("S")->check(CLI::Range(0.1, 31536000.0).description(""));
}

ListenCommand buildListen(const CLI::App& listen, const ListenRaw& raw) {
    ListenCommand command = raw.command;
    const auto given = [&](const char* name) { return listen.get_option(name)->count() > 0; };
    if (given("--udp")) command.udp = raw.udp;
    if (given("--tcp")) command.tcp = raw.tcp;
    if (given("--coap")) command.coap = raw.coap;
    if (given("--coaps")) command.coaps = raw.coaps;
    if (!command.udp && !command.tcp && !command.coap && !command.coaps) command.udp = command.tcp = dlmsPort;
    if (command.path.empty()) command.path = "push";
    if (raw.keep) command.store.emplace();
    else if (!raw.store.empty()) command.store = raw.store;
    if (given("--seconds")) command.duration = std::chrono::milliseconds(static_cast<std::int64_t>(raw.seconds * 1000));
    return command;
}

}  // namespace ami::app::cli

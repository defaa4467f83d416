#include "app/cli/mesh/CoapLine.h"

#include <CLI/CLI.hpp>

#include "app/cli/AddCommand.h"
#include "app/cli/control/ControlHelp.h"
#include "app/cli/mesh/CoapHelp.h"
#include "app/coap/ContentFormats.h"

namespace ami::app::cli {

namespace {

CLI::App* addAction(CLI::App& coap, const char* name, const std::string& words, const std::string& examples, CoapRaw& raw) {
    CLI::App* action = addCommand(coap, name, words, examples);
    action->add_option("URL", raw.command.url, CoapHelp::url())->required()->type_name("");
    const auto group = CoapHelp::securityGroup();
    auto* psk = action->add_option("--psk", raw.command.pskFile, CoapHelp::psk())->type_name("FILE|-")->group(group);
    action->add_option("--identity", raw.command.identity, CoapHelp::identity())->type_name("NAME")->needs(psk)->group(group);
    auto* ca = action->add_option("--ca", raw.command.caFile, CoapHelp::ca())->type_name("FILE")->excludes(psk)->group(group);
    auto* certificate = action->add_option("--cert", raw.command.certificateFile, CoapHelp::certificate())->type_name("FILE")->needs(ca)->group(group);
    auto* key = action->add_option("--key", raw.command.keyFile, CoapHelp::key())->type_name("FILE")->needs(certificate)->group(group);
    certificate->needs(key);
    action->add_option("--server-name", raw.command.serverName, CoapHelp::serverName())->type_name("NAME")->needs(ca)->group(group);
    action->add_option("--crl", raw.command.crlFile, CoapHelp::crl())->type_name("FILE")->needs(ca)->group(group);
    return action;
}

void addReading(CLI::App& action, CoapRaw& raw) {
    const auto format = [](const std::string& text) {
        return coap::contentFormatNamed(text) ? std::string() : CoapHelp::badFormat() + ": " + text;
    };
    action.add_option("--accept", raw.command.accept, CoapHelp::accept())->type_name("FORMAT")->check(format);
    action.add_option("--block", raw.blockSize, CoapHelp::block())->type_name("OCTETS")->check([](const std::string& text) {
        for (const char* size : {"16", "32", "64", "128", "256", "512", "1024"}) {
            if (text == size) return std::string();
        }
        return CoapHelp::badBlock() + ": " + text;
    });
    action.add_option("--query", raw.command.query, CoapHelp::query())->type_name("WORD");
    auto* isRaw = action.add_flag("--raw", raw.command.raw, CoapHelp::raw());
    action.add_option("--output", raw.command.output, CoapHelp::output())->type_name("FILE")->excludes(isRaw);
    action.add_option("--names", raw.command.names, CoapHelp::names())->type_name("FILE");
}

void addPayload(CLI::App& action, CoapRaw& raw) {
    auto* text = action.add_option("--payload", raw.command.payload, CoapHelp::payload())->type_name("TEXT");
    auto* file = action.add_option("--payload-file", raw.command.payloadFile, CoapHelp::payloadFile())->type_name("FILE|-")->excludes(text);
    action.add_option("--hex", raw.command.hex, CoapHelp::hex())->type_name("DIGITS")->excludes(text)->excludes(file);
    action.add_option("--format", raw.command.format, CoapHelp::format())->type_name("FORMAT")->check([](const std::string& word) {
        return coap::contentFormatNamed(word) ? std::string() : CoapHelp::badFormat() + ": " + word;
    });
}

void addChange(CLI::App& action, CoapRaw& raw) {
    action.add_flag("--yes,-y", raw.command.change.yes, ControlHelp::yes());
    action.add_option("--audit", raw.command.change.auditFile, ControlHelp::auditFile())->type_name("FILE");
}

}  // namespace

void addCoapCommands(CLI::App& app, CoapRaw& raw) {
    CLI::App* coap = addCommand(app, "coap", CoapHelp::coap(), CoapHelp::coapExamples());
    coap->require_subcommand(1);

    CLI::App* discover = addAction(*coap, "discover", CoapHelp::discover(), CoapHelp::discoverExamples(), raw);
    discover->add_option("--rt", raw.command.type, CoapHelp::type())->type_name("TYPE");
    addReading(*discover, raw);

    CLI::App* get = addAction(*coap, "get", CoapHelp::get(), CoapHelp::getExamples(), raw);
    addReading(*get, raw);
    addPayload(*get, raw);
    get->add_flag("--non", raw.command.nonConfirmable, CoapHelp::nonConfirmable());

    CLI::App* put = addAction(*coap, "put", CoapHelp::put(), CoapHelp::putExamples(), raw);
    addReading(*put, raw);
    addPayload(*put, raw);
    addChange(*put, raw);
    CLI::App* post = addAction(*coap, "post", CoapHelp::post(), CoapHelp::postExamples(), raw);
    addReading(*post, raw);
    addPayload(*post, raw);
    addChange(*post, raw);
    CLI::App* remove = addAction(*coap, "delete", CoapHelp::remove(), CoapHelp::removeExamples(), raw);
    addReading(*remove, raw);
    addChange(*remove, raw);

    const auto positive = CLI::Range(std::uint64_t{1}, std::uint64_t{1'000'000'000}).description("");
    CLI::App* observe = addAction(*coap, "observe", CoapHelp::observe(), CoapHelp::observeExamples(), raw);
    addReading(*observe, raw);
    observe->add_option("--count", raw.count, CoapHelp::observeCount())->type_name("N")->check(positive);

    CLI::App* ping = addAction(*coap, "ping", CoapHelp::ping(), CoapHelp::pingExamples(), raw);
    ping->add_option("--count", raw.count, CoapHelp::pingCount())->type_name("N")->check(positive);
}

CoapCommand buildCoap(const CLI::App& coap, const CoapRaw& raw) {
    using Action = CoapCommand::Action;
    CoapCommand command = raw.command;
    const CLI::App& chosen = *coap.get_subcommands().front();
    const std::string& name = chosen.get_name();
    command.action = name == "discover"  ? Action::Discover
                     : name == "get"     ? Action::Get
                     : name == "put"     ? Action::Put
                     : name == "post"    ? Action::Post
                     : name == "delete"  ? Action::Delete
                     : name == "observe" ? Action::Observe
                                         : Action::Ping;
    const auto given = [&chosen](const char* option) {
        const auto* found = chosen.get_option_no_throw(option);
        return found && found->count() > 0;
    };
    if (given("--block")) command.blockSize = raw.blockSize;
    if (given("--count")) command.count = raw.count;
    return command;
}

}  // namespace ami::app::cli

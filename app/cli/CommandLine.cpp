#include "app/cli/CommandLine.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <ostream>

#include "app/cli/AddCommand.h"
#include "app/cli/HelpText.h"
#include "app/cli/control/ControlBuild.h"
#include "app/cli/control/ControlHelp.h"

namespace ami::app::cli {

namespace {

template <typename Number>
std::optional<Number> number(std::string_view text, Number least, Number most) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || value < least || value > most) return std::nullopt;
    return value;
}

/// A transform that checks a text with @p parse and keeps it as it is.
template <typename Parse>
CLI::Validator parsedBy(Parse parse, std::string description, std::string complaint) {
    return CLI::Validator([parse, complaint](std::string& text) { return parse(text) ? std::string() : complaint + ": " + text; },
                          std::move(description));
}

/// CLI11's own range, without its description behind the name of the value.
template <typename Number>
CLI::Validator within(Number least, Number most) {
    return CLI::Range(least, most).description("");
}

std::chrono::milliseconds seconds(double value) { return std::chrono::milliseconds(static_cast<std::int64_t>(value * 1000)); }

/// What CLI11 writes into; turned into an Invocation when everything is right.
struct Raw {
    CommonOptions common;
    double timeout = 0;
    std::string address;
    int classId = 0;
    bool members = false;
    std::vector<std::string> code;
    std::vector<std::string> attributes;
    bool verify = false;
    bool services = false;
    std::string profile, from, to, last;
    int deviation = 0;
    int daylight = 0;
    bool nullsAreAbsent = false;
    bool twice = false;
    std::string profileStore;
    bool keep = false;
    double interval = 5;
    std::uint64_t count = 0;
    SyncCommand sync;
    std::string syncAction;
    CheckCommand check;
    ReadingTypesCommand readingTypes;
    std::uint32_t batchItems = 0;
    DecodeCommand decode;
    std::string assume = "auto";
    EncodeCommand encode;
    VisitCommand visit;
    ControlRaw control;
    FieldRaw field;
    MeshRaw mesh;
    CoapRaw coap;
    StoreCommand store;
    FleetRaw fleet;
    ListenRaw listen;
    std::string action;
    std::vector<std::string> items;
    std::string commandNumber;
    ChangeOptions change;
};

void addCommon(CLI::App& app, Raw& raw) {
    const auto group = HelpText::common();
    app.add_flag("--json", raw.common.json, HelpText::json())->group(group);
    app.add_option("--password-file", raw.common.passwordFile, HelpText::passwordFile())->type_name("FILE|-")->group(group);
    auto* keys = app.add_option("--keys", raw.common.keyFile, HelpText::keys())->type_name("FILE|-")->group(group);
    app.add_flag("--trust-counter", raw.common.trustCounter, HelpText::trustCounter())->needs(keys)->group(group);
    app.add_option("--trace", raw.common.traceFile, HelpText::trace())->type_name("FILE")->group(group);
    app.add_option("--timeout", raw.timeout, HelpText::timeout())->type_name("SECONDS")->check(within(0.1, 864000.0))->group(group);
}

void addAddress(CLI::App& command, Raw& raw) { command.add_option("ADDRESS", raw.address, HelpText::address())->required()->type_name(""); }

bool given(const CLI::App& command, const std::string& option) { return command.count(option) > 0; }

Command build(const CLI::App& app, const Raw& raw) {
    if (app.got_subcommand("identify")) return IdentifyCommand{raw.address, raw.services};
    if (app.got_subcommand("objects")) {
        ObjectsCommand objects{raw.address, {}, raw.members};
        if (given(*app.get_subcommand("objects"), "--class")) objects.classId = static_cast<dlms::ClassId>(raw.classId);
        return objects;
    }
    if (app.got_subcommand("read")) {
        ReadCommand read{raw.address, {}, raw.verify};
        for (const auto& text : raw.attributes) read.attributes.push_back(*parseAttribute(text));
        return read;
    }
    if (app.got_subcommand("readout")) {
        ReadoutCommand readout{raw.address, raw.verify, {}};
        if (raw.keep) readout.store.emplace();
        if (given(*app.get_subcommand("readout"), "--store")) readout.store = raw.profileStore;
        return readout;
    }
    if (app.got_subcommand("program")) {
        using Action = ProgramCommand::Action;
        const Action action = raw.action == "write" ? Action::Write : raw.action == "execute" ? Action::Execute : Action::Read;
        return ProgramCommand{raw.address, action, raw.items, raw.commandNumber.empty() ? '\0' : raw.commandNumber[0], raw.change};
    }
    if (app.got_subcommand("profile")) {
        const CLI::App& options = *app.get_subcommand("profile");
        ProfileCommand profile;
        profile.address = raw.address;
        profile.profile = *dlms::Obis::parse(raw.profile);
        if (given(options, "--from")) profile.from = fromIso8601(raw.from);
        if (given(options, "--to")) profile.to = fromIso8601(raw.to);
        if (given(options, "--last")) profile.last = parsePeriod(raw.last);
        if (given(options, "--deviation")) profile.deviation = static_cast<std::int16_t>(raw.deviation);
        profile.daylight = static_cast<std::int16_t>(raw.daylight);
        profile.nullsAreAbsent = raw.nullsAreAbsent;
        profile.twice = raw.twice;
        if (raw.keep) profile.store.emplace();
        if (given(options, "--store")) profile.store = raw.profileStore;
        return profile;
    }
    if (app.got_subcommand("check")) {
        CheckCommand check = raw.check;
        check.address = raw.address;
        return check;
    }
    if (app.got_subcommand("profiles")) return ProfilesCommand{};
    if (app.got_subcommand("reading-types")) return raw.readingTypes;
    if (app.got_subcommand("watch")) {
        WatchCommand watch{raw.address, seconds(raw.interval), {}};
        if (given(*app.get_subcommand("watch"), "--count")) watch.count = raw.count;
        return watch;
    }
    if (app.got_subcommand("sync")) {
        SyncCommand sync = raw.sync;
        using Action = SyncCommand::Action;
        const std::pair<const char*, Action> actions[] = {
            {"status", Action::Status}, {"pause", Action::Pause},   {"resume", Action::Resume},       {"retry", Action::Retry},
            {"export", Action::Export}, {"import", Action::Import}, {"conflicts", Action::Conflicts}, {"decide", Action::Decide}};
        for (const auto& [text, action] : actions) {
            if (raw.syncAction == text) sync.action = action;
        }
        if (given(*app.get_subcommand("sync"), "--batch")) sync.batchItems = raw.batchItems;
        return sync;
    }
    if (app.got_subcommand("explain")) {
        ExplainCommand explain;
        for (const auto& word : raw.code) explain.code += (explain.code.empty() ? "" : " ") + word;
        return explain;
    }
    if (app.got_subcommand("decode")) {
        DecodeCommand decode = raw.decode;
        decode.framing = raw.assume == "hdlc"      ? translate::Framing::Hdlc
                         : raw.assume == "wrapper" ? translate::Framing::Wrapper
                         : raw.assume == "apdu"    ? translate::Framing::Apdu
                                                   : translate::Framing::Auto;
        return decode;
    }
    if (app.got_subcommand("encode")) return raw.encode;
    if (app.got_subcommand("visit")) return raw.visit;
    if (app.got_subcommand("probe")) return buildProbe(*app.get_subcommand("probe"), raw.field);
    if (app.got_subcommand("connect")) return raw.field.connect;
    if (app.got_subcommand("coap")) return buildCoap(*app.get_subcommand("coap"), raw.coap);
    if (app.got_subcommand("mesh")) return buildMesh(*app.get_subcommand("mesh"), raw.mesh);
    if (app.got_subcommand("voltage")) return buildVoltage(*app.get_subcommand("voltage"), raw.field);
    if (app.got_subcommand("fleet")) return buildFleet(*app.get_subcommand("fleet"), raw.fleet);
    if (app.got_subcommand("listen")) return buildListen(*app.get_subcommand("listen"), raw.listen);
    if (app.got_subcommand("store")) return buildStore(*app.get_subcommand("store"), raw.store);
    if (auto control = buildControl(app, raw.control, raw.address)) return std::move(*control);
    return PortsCommand{};
}

void addCommands(CLI::App& app, Raw& raw) {
    const auto time = parsedBy([](const std::string& text) { return fromIso8601(text).has_value(); }, "TIME", HelpText::badTime());
    const auto obis = parsedBy([](const std::string& text) { return dlms::Obis::parse(text).has_value(); }, "OBIS", HelpText::badObis());
    const auto attribute = parsedBy([](const std::string& text) { return parseAttribute(text).has_value(); }, "", HelpText::badAttribute());
    const auto period = parsedBy([](const std::string& text) { return parsePeriod(text).has_value(); }, "PERIOD", HelpText::badPeriod());

    CLI::App* identity = addCommand(app, "identify", HelpText::identify(), HelpText::identifyExamples());
    addAddress(*identity, raw);
    identity->add_flag("--services", raw.services, HelpText::identifyServices());

    CLI::App* objects = addCommand(app, "objects", HelpText::objects(), HelpText::objectsExamples());
    addAddress(*objects, raw);
    objects->add_option("--class", raw.classId, HelpText::objectsClass())->type_name("NUMBER")->check(within(0, 65535));
    objects->add_flag("--members", raw.members, HelpText::objectsMembers());

    CLI::App* read = addCommand(app, "read", HelpText::read(), HelpText::readExamples());
    addAddress(*read, raw);
    read->add_option("CLASS:OBIS:ATTRIBUTE", raw.attributes, HelpText::readAttributes())->required()->check(attribute)->type_name("");
    read->add_flag("--verify", raw.verify, HelpText::readVerify());

    CLI::App* readout = addCommand(app, "readout", HelpText::readout(), HelpText::readoutExamples());
    addAddress(*readout, raw);
    readout->add_flag("--verify", raw.verify, HelpText::readoutVerify());
    auto* keepReadout = readout->add_flag("--keep", raw.keep, HelpText::profileKeep());
    readout->add_option("--store", raw.profileStore, HelpText::profileStore())->type_name("FILE")->excludes(keepReadout);

    CLI::App* program = addCommand(app, "program", HelpText::programming(), HelpText::programExamples());
    addAddress(*program, raw);
    program->add_option("ACTION", raw.action, HelpText::programAction())
        ->required()
        ->check(CLI::IsMember({"read", "write", "execute"}).description(""))
        ->type_name("read|write|execute");
    program->add_option("ITEM", raw.items, HelpText::programItems())->required()->type_name("");
    program->add_option("--command", raw.commandNumber, HelpText::programCommand())
        ->type_name("N")
        ->check(CLI::IsMember({"1", "2", "3", "4", "5", "6"}).description(""));
    program->add_flag("--yes,-y", raw.change.yes, ControlHelp::yes());
    program->add_option("--audit", raw.change.auditFile, ControlHelp::auditFile())->type_name("FILE");

    CLI::App* profile = addCommand(app, "profile", HelpText::profile(), HelpText::profileExamples());
    addAddress(*profile, raw);
    profile->add_option("OBIS", raw.profile, HelpText::profileObis())->required()->check(obis)->type_name("");
    auto* from = profile->add_option("--from", raw.from, HelpText::profileFrom())->check(time)->type_name("TIME");
    profile->add_option("--to", raw.to, HelpText::profileTo())->check(time)->type_name("TIME");
    profile->add_option("--last", raw.last, HelpText::profileLast())->check(period)->type_name("PERIOD")->excludes(from);
    profile->add_option("--deviation", raw.deviation, HelpText::profileDeviation())->type_name("MINUTES")->check(within(-840, 840));
    profile->add_option("--daylight", raw.daylight, HelpText::profileDaylight())->type_name("MINUTES")->check(within(-120, 120));
    profile->add_flag("--absent-nulls", raw.nullsAreAbsent, HelpText::profileAbsentNulls());
    profile->add_flag("--verify", raw.twice, HelpText::profileVerify());
    auto* keep = profile->add_flag("--keep", raw.keep, HelpText::profileKeep());
    profile->add_option("--store", raw.profileStore, HelpText::profileStore())->type_name("FILE")->excludes(keep);

    CLI::App* watch = addCommand(app, "watch", HelpText::watch(), HelpText::watchExamples());
    addAddress(*watch, raw);
    watch->add_option("--interval", raw.interval, HelpText::watchInterval())->type_name("SECONDS")->check(within(0.1, 86400.0));
    watch->add_option("--count", raw.count, HelpText::watchCount())
        ->type_name("N")
        ->check(within(std::uint64_t{1}, std::numeric_limits<std::uint64_t>::max()));

    CLI::App* sync = addCommand(app, "sync", HelpText::sync(), HelpText::syncExamples());
    sync->add_option("ACTION", raw.syncAction, HelpText::syncAction())
        ->check(CLI::IsMember({"run", "status", "pause", "resume", "retry", "export", "import", "conflicts", "decide"}).description(""))
        ->type_name("run|status|pause|resume|retry|export|import|conflicts|decide");
    sync->add_option("ITEM", raw.sync.items, HelpText::syncItems())->type_name("");
    sync->add_flag("--all", raw.sync.all, HelpText::syncAll());
    sync->add_flag("--no-attachments", raw.sync.noAttachments, HelpText::syncNoAttachments());
    sync->add_option("--reason", raw.sync.reason, HelpText::syncReason())->type_name("TEXT");
    sync->add_option("--proxy", raw.sync.proxy, HelpText::syncProxy())->type_name("URL|none");
    sync->add_option("--proxy-secret", raw.sync.proxySecretFile, HelpText::syncProxySecret())->type_name("FILE");
    sync->add_option("--store", raw.sync.store, HelpText::syncStore())->type_name("FILE");
    sync->add_option("--endpoint", raw.sync.endpoint, HelpText::syncEndpoint())->type_name("URL");
    sync->add_option("--certificate", raw.sync.certificate, HelpText::syncCertificate())->type_name("FILE");
    sync->add_option("--key", raw.sync.key, HelpText::syncKey())->type_name("FILE");
    sync->add_option("--ca", raw.sync.authorities, HelpText::syncAuthorities())->type_name("FILE");
    sync->add_option("--batch", raw.batchItems, HelpText::syncBatch())->type_name("N")->check(within(1, 10000));

    CLI::App* check = addCommand(app, "check", HelpText::check(), HelpText::checkExamples());
    addAddress(*check, raw);
    check->add_flag("--quick", raw.check.quick, HelpText::checkQuick());
    check->add_flag("--unclaimed", raw.check.unclaimed, HelpText::checkUnclaimed());
    check->add_option("--rows", raw.check.rows, HelpText::checkRows())->type_name("N")->check(within(1, 1000000));
    check->add_option("--html", raw.check.html, HelpText::checkHtml())->type_name("FILE");

    addCommand(app, "profiles", HelpText::profiles(), HelpText::profilesExamples());

    addControlCommands(app, raw.control, raw.address);
    addFieldCommands(app, raw.field);
    addMeshCommands(app, raw.mesh);
    addCoapCommands(app, raw.coap);
    addStoreCommand(app, raw.store);
    addFleetCommand(app, raw.fleet);
    addListenCommand(app, raw.listen);
    addCommand(app, "ports", HelpText::ports(), HelpText::portsExamples());

    CLI::App* readingTypes = addCommand(app, "reading-types", HelpText::readingTypes(), HelpText::readingTypesExamples());
    readingTypes->require_subcommand(1);
    readingTypes->add_subcommand("check", HelpText::readingTypes())
        ->add_option("FILE", raw.readingTypes.file, HelpText::readingTypesFile())
        ->required()
        ->type_name("");

    CLI::App* explain = addCommand(app, "explain", HelpText::explain(), HelpText::explainExamples());
    explain->add_option("CODE", raw.code, HelpText::explainCode())->type_name("");
    CLI::App* decode = addCommand(app, "decode", HelpText::decode(), HelpText::decodeExamples());
    decode->add_option("HEX|FILE|-", raw.decode.inputs, HelpText::decodeInput())->required()->type_name("");
    decode->add_flag("--xml", raw.decode.xml, HelpText::decodeXml());
    decode->add_option("--assume", raw.assume, HelpText::decodeAssume())
        ->type_name("auto|hdlc|wrapper|apdu")
        ->check(CLI::IsMember({"auto", "hdlc", "wrapper", "apdu"}).description(""));

    CLI::App* visit = addCommand(app, "visit", HelpText::visit(), HelpText::visitExamples());
    visit->add_option("FILE", raw.visit.file, HelpText::visitFile())->required()->type_name("");
    visit->add_option("--pcapng", raw.visit.pcapng, HelpText::visitCapture())->type_name("FILE");

    CLI::App* encode = addCommand(app, "encode", HelpText::encode(), HelpText::encodeExamples());
    auto* file = encode->add_option("FILE", raw.encode.file, HelpText::encodeFile())->type_name("");
    encode->add_flag("--binary", raw.encode.binary, HelpText::encodeBinary());
    auto* schema = encode->add_flag("--schema", raw.encode.schema, HelpText::encodeSchema())->excludes(file);
    encode->callback([file, schema] {
        if (file->count() == 0 && schema->count() == 0) throw CLI::RequiredError("FILE");
    });
}

}  // namespace

std::optional<dlms::AttributeRef> parseAttribute(const std::string& text) {
    // An OBIS code may hold a colon of its own (1-0:1.8.0): class and attribute are what stands before the first and behind the last.
    if (const auto alone = dlms::Obis::parse(text)) return dlms::AttributeRef{dlms::cls::registerClass, *alone, 2};
    const auto first = text.find(':');
    const auto last = text.rfind(':');
    if (first == std::string::npos || last == first) return std::nullopt;
    const std::string_view view(text);
    const auto classId = number<std::uint16_t>(view.substr(0, first), 0, 0xFFFF);
    const auto obis = dlms::Obis::parse(view.substr(first + 1, last - first - 1));
    const auto attribute = number<int>(view.substr(last + 1), -128, 127);
    if (!classId || !obis || !attribute) return std::nullopt;
    return dlms::AttributeRef{*classId, *obis, static_cast<std::int8_t>(*attribute)};
}

std::optional<std::chrono::minutes> parsePeriod(const std::string& text) {
    const auto unitAt = text.find_first_not_of("0123456789");
    if (unitAt == std::string::npos) return std::nullopt;
    const auto count = number<int>(std::string_view(text).substr(0, unitAt), 1, 1'000'000);
    const auto unit = text.substr(unitAt);
    if (!count) return std::nullopt;
    if (unit == "min") return std::chrono::minutes(*count);
    if (unit == "h") return std::chrono::hours(*count);
    if (unit == "d") return std::chrono::hours(24) * *count;
    return std::nullopt;
}

ParseOutcome parseCommandLine(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err) {
    Raw raw;
    CLI::App app(HelpText::program(), "ami-cli");
    app.footer(HelpText::footer());
    app.set_version_flag("--version", "ami-cli " AMI_VERSION, HelpText::version());
    app.require_subcommand(1);
    app.get_formatter()->column_width(28);
    addCommon(app, raw);
    addCommands(app, raw);
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        app.parse(std::move(reversed));
    } catch (const CLI::ParseError& problem) { return app.exit(problem, out, err) == 0 ? ExitCode::Ok : ExitCode::Usage; }
    if (app.got_subcommand("fleet") && raw.common.trustCounter) {
        err << FleetHelp::trustWhom() << '\n';
        return ExitCode::Usage;
    }
    const std::array secrets{raw.common.passwordFile, raw.common.keyFile, raw.fleet.command.pskFile};
    if (std::count(secrets.begin(), secrets.end(), "-") > 1) {
        err << HelpText::oneFromStandardInput() << '\n';
        return ExitCode::Usage;
    }
    if (app.count("--timeout") > 0) raw.common.timeout = seconds(raw.timeout);
    return Invocation{raw.common, build(app, raw)};
}

}  // namespace ami::app::cli

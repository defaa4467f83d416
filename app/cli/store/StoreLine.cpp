#include "app/cli/store/StoreLine.h"

#include <CLI/CLI.hpp>

namespace ami::app::cli {

std::string StoreHelp::store() { return tr("Say how the local store is, copy it, and save what can be saved of a damaged one").toStdString(); }
std::string StoreHelp::examples() {
    return tr("Examples:").toStdString() +
           "\n  ami-cli store status\n"
           "  ami-cli store status --json | jq -r .lastBackup.at\n"
           "  ami-cli store backup /media/stick/field-copy.db\n"
           "  ami-cli store salvage ~/.local/share/ami-field/field.db.damaged-20261126T081500Z --to found.db\n"
           "  ami-cli store salvage --accept found.db";
}
std::string StoreHelp::status() { return tr("Size, age, room on the disk, copies and checks").toStdString(); }
std::string StoreHelp::seen() { return tr("Someone has seen that a copy took the place of a damaged store; do not say it again").toStdString(); }
std::string StoreHelp::backup() { return tr("Make a checked copy, also while the window is closed").toStdString(); }
std::string StoreHelp::backupFile() { return tr("The copy; an older copy of that name is replaced, any other file is not").toStdString(); }
std::string StoreHelp::salvage() {
    return tr("Look for readings in every page of a damaged file; nothing of it is sent before someone accepts it").toStdString();
}
std::string StoreHelp::damaged() { return tr("The damaged file; it is only read").toStdString(); }
std::string StoreHelp::to() { return tr("The new file for what is found").toStdString(); }
std::string StoreHelp::accept() {
    return tr("Put the readings of such a file into the store; those without a proof of their own become questionable").toStdString();
}
std::string StoreHelp::path() { return tr("The store, when it is not the usual one").toStdString(); }

void addStoreCommand(CLI::App& app, StoreCommand& raw) {
    const auto add = [&](CLI::App& above, const char* name, const std::string& description) {
        CLI::App* command = above.add_subcommand(name, description);
        command->fallthrough();
        return command;
    };
    CLI::App* store = add(app, "store", StoreHelp::store());
    store->footer(StoreHelp::examples());
    store->require_subcommand(1);
    store->add_option("--store", raw.store, StoreHelp::path())->type_name("FILE");

    CLI::App* status = add(*store, "status", StoreHelp::status());
    status->add_flag("--seen", raw.seen, StoreHelp::seen());

    CLI::App* backup = add(*store, "backup", StoreHelp::backup());
    backup->add_option("FILE", raw.file, StoreHelp::backupFile())->required()->type_name("");

    CLI::App* salvage = add(*store, "salvage", StoreHelp::salvage());
    auto* damaged = salvage->add_option("DAMAGED", raw.file, StoreHelp::damaged())->type_name("");
    auto* to = salvage->add_option("--to", raw.to, StoreHelp::to())->type_name("FILE")->needs(damaged);
    auto* accept = salvage->add_option("--accept", raw.file, StoreHelp::accept())->type_name("FILE")->excludes(damaged)->excludes(to);
    salvage->callback([to, accept] {
        if (to->count() == 0 && accept->count() == 0) throw CLI::RequiredError("DAMAGED --to FILE | --accept FILE");
    });
}

StoreCommand buildStore(const CLI::App& options, const StoreCommand& raw) {
    StoreCommand command = raw;
    if (options.got_subcommand("backup")) command.action = StoreCommand::Action::Backup;
    if (options.got_subcommand("salvage"))
        command.action = options.get_subcommand("salvage")->count("--accept") > 0 ? StoreCommand::Action::Accept : StoreCommand::Action::Salvage;
    return command;
}

}  // namespace ami::app::cli

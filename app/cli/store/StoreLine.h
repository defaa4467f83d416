#pragma once

#include <cstdint>
#include <string>

#include <QCoreApplication>

namespace CLI {
class App;
}

namespace ami::app::cli {

/// The local store's file: how it is, copies of it, what can be saved of a damaged one.
struct StoreCommand {
    enum class Action : std::uint8_t { Status, Backup, Salvage, Accept };
    Action action = Action::Status;
    std::string store;      ///< empty: the default store
    std::string file;       ///< backup: the copy; salvage: the damaged file; accept: the salvage
    std::string to;         ///< salvage: the new file
    bool seen = false;      ///< status: a person has seen what was restored
};

void addStoreCommand(CLI::App& app, StoreCommand& raw);
StoreCommand buildStore(const CLI::App& options, const StoreCommand& raw);

/// What --help says of it, translated.
class StoreHelp {
    Q_DECLARE_TR_FUNCTIONS(StoreHelp)
public:
    static std::string store();
    static std::string examples();
    static std::string status();
    static std::string seen();
    static std::string backup();
    static std::string backupFile();
    static std::string salvage();
    static std::string damaged();
    static std::string to();
    static std::string accept();
    static std::string path();
};

}  // namespace ami::app::cli

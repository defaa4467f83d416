#pragma once

#include "app/hes/storage/HesStorage.h"

namespace ami::app {

/// The head-end's database in one SQLite file. Other programs may read the file meanwhile.
Result<std::unique_ptr<HesStorage>> openSqliteStorage(const std::string& path);

/// Reads the counts of a file that a server may hold open.
Result<HesCounts> sqliteCountsOf(const std::string& path);

}  // namespace ami::app

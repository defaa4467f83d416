#pragma once

#include "app/hes/storage/HesStorage.h"

namespace ami::app {

/// The head-end's database in PostgreSQL 14 or newer: one connection, which is made anew after it was lost. @p address as libpq takes it.
/// Fails with a StorageError when the database cannot be used at all.
Result<std::unique_ptr<HesStorage>> openPostgresStorage(const std::string& address);

/// The counts as the tables have them, row by row.
Result<HesCounts> postgresCountsOf(const std::string& address);

}  // namespace ami::app

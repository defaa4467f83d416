#pragma once

#include <string>

namespace ami::app {

/// Makes the names in the folder of @p path durable.
void syncFolderOf(const std::string& path);

/// Makes the octets of a closed file durable.
bool syncFile(const std::string& path);

/// Renames within one folder and makes that durable; an existing @p to is replaced.
bool renameDurably(const std::string& from, const std::string& to);

/// How SQLite is told to read a file that nobody writes to, without locks, log or journal.
std::string immutableUri(const std::string& path);

}  // namespace ami::app

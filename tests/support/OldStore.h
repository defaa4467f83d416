#pragma once

#include <sqlite3.h>

#include <fstream>
#include <sstream>
#include <string>

namespace ami::test {

/// The SQL of a store as version @p version wrote it.
inline std::string oldStoreSql(int version) {
    std::ifstream file(std::string(AMI_SOURCE_DIR) + "/tests/vectors/store/v" + std::to_string(version) + ".sql");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Makes that store at @p path; @p vfs: see DatabaseOptions.
inline bool makeOldStore(const std::string& path, int version, const char* vfs = nullptr) {
    sqlite3* handle = nullptr;
    const bool made = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs) == SQLITE_OK &&
                      sqlite3_exec(handle, ("PRAGMA synchronous = EXTRA;" + oldStoreSql(version)).c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return made;
}

}  // namespace ami::test

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ami::app {

/// What a server database can say; codes of Layer::Mdms. Failures of a SQLite file are StoreErrors.
enum class StorageError : std::uint16_t {
    DatabaseAddress = 200,  ///< neither a path nor connection parameters that libpq understands
    PasswordInAddress,      ///< detail: 0 in the address, 1 in PGPASSWORD
    Unreachable,            ///< no connection to the database server, or it was lost
    LoginRefused,           ///< wrong role or password, or pg_hba.conf says no
    DatabaseMissing,        ///< the server has no database of this name
    Encoding,               ///< the database is not in UTF8
    NotDurable,             ///< detail: 0 fsync, 1 full_page_writes, 2 synchronous_commit is off
    ReadOnly,               ///< a standby, or a role that may only read
    ServerTooOld,           ///< detail: server_version_num
    SchemaTooNew,           ///< detail: version found
    NoRight,                ///< the role lacks a right
    DatabaseBusy,           ///< a lock or a statement took too long, or others won every try; the same call may succeed later
    DatabaseFull,           ///< disk, memory or connections of the server are used up
    Statement,              ///< anything else; detail: sqlState()
    SumDiffers,             ///< the database's own counts do not account for every item; detail: items offered
};

/// A five character SQLSTATE as a number, base 36, and back.
inline std::int64_t sqlStateNumber(std::string_view state) {
    std::int64_t number = 0;
    for (const char c : state) number = number * 36 + (c >= 'A' && c <= 'Z' ? c - 'A' + 10 : c >= '0' && c <= '9' ? c - '0' : 0);
    return number;
}
inline std::string sqlStateText(std::int64_t number) {
    std::string text(5, '0');
    for (std::size_t i = text.size(); i-- > 0; number /= 36) {
        const auto digit = number % 36;
        text[i] = static_cast<char>(digit < 10 ? '0' + digit : 'A' + digit - 10);
    }
    return text;
}

}  // namespace ami::app

#include "app/hes/storage/VeeDatabase.h"

#include "app/hes/storage/PgConnection.h"
#include "app/hes/storage/PostgresVee.h"
#include "app/hes/storage/SqliteVee.h"

namespace ami::app {

Result<std::unique_ptr<VeeDatabase>> openVee(const std::string& database) {
    return PgConnection::isAddress(database) ? openPostgresVee(database) : openSqliteVee(database);
}

}  // namespace ami::app

#include "app/hes/VeeDatabase.h"

#include "app/hes/PgConnection.h"
#include "app/hes/PostgresVee.h"
#include "app/hes/SqliteVee.h"

namespace ami::app {

Result<std::unique_ptr<VeeDatabase>> openVee(const std::string& database) {
    return PgConnection::isAddress(database) ? openPostgresVee(database) : openSqliteVee(database);
}

}  // namespace ami::app

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/hes/storage/PgConnection.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// The TimescaleDB extension of a database.
struct Timescale {
    std::string version;     ///< "2.28.3"
    std::string schema;      ///< where its functions are
    bool community = false;  ///< its licence setting allows compression
};

/// How the table of readings is split by time; chosen once, when the schema is made.
enum class PgLayout { Partitions, Hypertable };

/// Statements that make the table of readings. Compression needs the community licence and TimescaleDB 2.18.1 or newer: before, inserting
/// into a compressed chunk could stop at the first known row.
std::vector<std::string> layoutStatements(const std::optional<Timescale>& extension);
bool compresses(const Timescale& extension);

/// Refuses a database that could lose or garble readings (Encoding, NotDurable, ReadOnly, ServerTooOld) and makes commits wait for the
/// disk.
void demandDurability(PgConnection& connection);

/// Makes or migrates the schema ami_hes under an advisory lock, so that several servers may start at once. SchemaTooNew when a newer
/// program made it. @return the layout in use
PgLayout migrate(PgConnection& connection);

/// A calendar month in UTC.
using Month = std::chrono::year_month;
Month monthOf(UtcTime time);

/// Gives @p month a partition of its own when it lies in the window around @p now (three years back, two months ahead) and none of its
/// readings lies in the common partition yet. Every other month's readings go into the common partition.
void ensurePartition(PgConnection& connection, Month month, UtcTime now);

}  // namespace ami::app

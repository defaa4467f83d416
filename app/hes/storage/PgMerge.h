#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/hes/storage/PgConnection.h"
#include "app/hes/storage/PgReadings.h"

namespace ami::app {

/// What became of the readings of one batch.
struct PgMerged {
    struct Conflict {
        PgRow row;
        mdms::Reading kept;
    };
    std::uint32_t accepted = 0;
    std::uint32_t duplicate = 0;
    std::vector<Conflict> conflicts;  ///< in the order of the batch
};

/// The staging tables of a session; they are empty again after each transaction.
void createStaging(PgConnection& connection);

/// Merges @p rows, in the order of the primary key, into the table of readings within the caller's transaction: the first value of a key
/// stays for ever. New rows carry @p ledger. The database's own counts must account for every row, else SumDiffers is thrown.
PgMerged merge(PgConnection& connection, const std::vector<PgRow>& rows, std::int64_t ledger);

/// The statements of merge(), for a program that measures them.
extern const char* const copyToStage;
extern const char* const insertFromStage;

}  // namespace ami::app

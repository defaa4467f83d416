#pragma once

#include <vector>

#include "app/hes/storage/IngestReceipt.h"
#include "app/hes/storage/PgConnection.h"
#include "app/hes/storage/PgDictionary.h"

namespace ami::app {

struct PgMergedEvents {
    std::uint32_t accepted = 0;
    std::uint32_t duplicate = 0;
    std::vector<ItemOutcome> conflicts;  ///< in the order of the batch
};

/// As merge() of readings: the first words of a natural key stay for ever, and the database's own counts must account for every event.
PgMergedEvents mergeEvents(PgConnection& connection, const PgDictionary& dictionary, const std::vector<mdms::DecodedEvent>& events,
                           std::int64_t ledger);

}  // namespace ami::app

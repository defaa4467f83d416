#pragma once

#include "FaultyTransport.h"
#include "ReadingBench.h"
#include "app/readings/ProfileGaps.h"
#include "app/readings/Registers.h"

namespace ami::test {

struct Collected {
    std::vector<app::ProfileColumn> columns;
    std::vector<app::ProfileRow> rows;
    std::size_t slices = 0;
    app::ProfileProgress progress;
    Result<app::ProfileResult> result = fail(Fault::Misuse, Layer::Base, app::ReadingError::BadRow);
};

inline Collected collect(ReadingBench& bench, const app::ProfileRequest& request = {}) {
    Collected all;
    if (!bench.link->isOpen() && !bench.link->open()) return all;
    all.result = app::readProfile(
        *bench.link, request,
        [&](const std::vector<app::ProfileColumn>& columns, std::chrono::seconds, const std::vector<app::ProfileRow>& rows) {
            all.columns = columns;
            all.rows.insert(all.rows.end(), rows.begin(), rows.end());
            ++all.slices;
            return Result<void>();
        },
        [&](const app::ProfileProgress& progress) { all.progress = progress; });
    return all;
}

/// Every row of the meter once, in order, with the value scaled by 10¹.
inline bool isComplete(const Collected& all, const TestMeter& meter) {
    if (all.rows.size() != meter.rows.size()) return false;
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        const app::ProfileRow& row = all.rows[i];
        if (row.time != meter.rows[i].time || row.status != std::uint64_t{meter.rows[i].status}) return false;
        if (row.values.size() != 3 || row.values[0] || row.values[1] || !row.values[2]) return false;
        if (row.values[2]->toString() != std::to_string(meter.rows[i].energy) + "0") return false;
    }
    return true;
}

}  // namespace ami::test

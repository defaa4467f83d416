#pragma once

#include <string>
#include <vector>

#include "app/store/Store.h"

namespace ami::test {

inline mdms::Reading energy(const std::string& meter, UtcTime time, std::int64_t wattHours) {
    mdms::Reading reading;
    reading.meter = meter;
    reading.obis = dlms::Obis(1, 0, 1, 8, 0, 255);
    reading.time = time;
    reading.value = Decimal(wattHours, 0);
    reading.unit = 30;
    return reading;
}

/// @p count quarter hours of active import of one meter, 1.0.1.29.0.255 in Wh.
inline std::vector<mdms::Reading> profile(const std::string& meter, UtcTime first, std::size_t count) {
    std::vector<mdms::Reading> readings;
    for (std::size_t i = 0; i < count; ++i) {
        mdms::Reading reading =
            energy(meter, first + std::chrono::minutes(15) * static_cast<int>(i), static_cast<std::int64_t>(100 + i % 40));
        reading.obis = dlms::Obis(1, 0, 1, 29, 0, 255);
        reading.kind = mdms::ReadingKind::Interval;
        reading.interval = std::chrono::seconds(900);
        readings.push_back(reading);
    }
    return readings;
}

inline const UtcTime noon = *fromIso8601("2026-11-22T12:00:00Z");

inline app::Receipt receiptFor(const app::SealedBatch& batch) {
    app::Receipt receipt;
    receipt.batchId = batch.id;
    receipt.digest = batch.digest;
    receipt.accepted = batch.items;
    receipt.highestContiguous = batch.sequence;
    receipt.receivedAt = noon;
    return receipt;
}

}  // namespace ami::test

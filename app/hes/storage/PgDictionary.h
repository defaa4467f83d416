#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "app/hes/storage/PgConnection.h"
#include "app/hes/storage/PgReadings.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

/// Numbers of meters and registers. New ones are made in statements of their own, before the batch's transaction: they are true however
/// that one ends, so what is remembered here stays true too, and nobody waits for a batch because of a new meter.
class PgDictionary {
public:
    /// One row for each item, in the order of the primary key. Pointers lead into @p items.
    std::vector<PgRow> resolve(PgConnection& connection, const std::vector<mdms::DecodedItem>& items);
    /// Learns the meters of @p events, whose numbers meter() then has.
    void learn(PgConnection& connection, const std::vector<mdms::DecodedEvent>& events);
    std::int64_t meter(const std::string& serial, std::uint32_t generation) const;

private:
    using Meters = std::set<std::pair<std::string_view, std::uint32_t>>;
    using RegisterKey = std::tuple<std::uint16_t, dlms::Obis, std::int8_t, std::int64_t>;

    void learnMeters(PgConnection& connection, const Meters& missing);
    void learnRegisters(PgConnection& connection, const std::vector<mdms::DecodedItem>& items);

    std::unordered_map<std::string, std::int64_t> meters_;  ///< by serial, NUL and generation
    std::map<RegisterKey, std::int32_t> registers_;
};

}  // namespace ami::app

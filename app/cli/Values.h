#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/Console.h"
#include "app/readings/Identity.h"
#include "app/readings/LiveMonitor.h"
#include "app/readings/Registers.h"
#include "app/store/Store.h"
#include "app/sync/SyncClient.h"
#include "hal/transport/PortCatalogue.h"
#include "protocol/mdms/Reading.h"

namespace ami::app::cli {

/// Values as JSON: numbers of a meter are decimal texts, times ISO 8601 in UTC. @spec docs/cli.md
Json toJson(const MeterIdentity& identity);
Json toJson(const dlms::ObjectListEntry& entry);
Json toJson(const mdms::Reading& reading);
Json toJson(const dlms::AttributeRef& attribute, const dlms::Data& value);
Json toJson(const LiveSample& sample);
Json toJson(const dlms::Obis& profile, const std::vector<ProfileColumn>& columns, const ProfileRow& row);
Json toJson(const dlms::Obis& profile, const ProfileResult& result);
Json toJson(const SyncReport& report, const OutboxSummary& summary);
Json toJson(const hal::PortInfo& port);

/// What a meter says of itself: a label and a value a row.
std::vector<std::vector<QString>> identityRows(const MeterIdentity& identity);

/// The tree of one COSEM value.
Json toJson(const dlms::Data& value);

/// "1.0.1.8.0.255", and "3:1.0.1.8.0.255:2".
QString toQString(const dlms::Obis& obis);
QString toQString(const dlms::AttributeRef& attribute);
/// Text as such, a clock as a time, everything else as its type and value.
QString toQString(const dlms::AttributeRef& attribute, const dlms::Data& value);
QString toQString(const std::string& text);
/// "230.4 V"
QString toQString(const Decimal& value, dlms::UnitCode unit);

/// One named quantity of a live sample.
struct LiveValue {
    const char* name;  ///< "voltage"
    int phase;         ///< 1 to 3; 0 for the whole meter
    Measurement measured;
};
std::vector<LiveValue> valuesOf(const LiveSample& sample);
/// "L1 V", "Hz": what stands over the column.
QString heading(const LiveValue& value);

}  // namespace ami::app::cli

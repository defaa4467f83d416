#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <string>

#include "app/readings/LiveMonitor.h"
#include "protocol/base/Decimal.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Unit.h"

/// Values as people read them in the language in force. A decimal keeps every digit that the meter gave.
namespace ami::ui::format {

QString fromUtf8(const std::string& text);
QString decimal(const Decimal& value);
QString unit(dlms::UnitCode unit);
QString quantity(const Decimal& value, dlms::UnitCode unit);
/// Value alone; empty when absent.
QString value(const std::optional<app::Measurement>& measurement);
/// Value with unit; a dash when absent.
QString withUnit(const std::optional<app::Measurement>& measurement);
QDateTime local(UtcTime time);
QString dateTime(UtcTime time);
QString clock(UtcTime time);
QString bytes(std::uint64_t octets);
QString count(std::uint64_t number);
/// "+2 s", "−0.4 s"
QString drift(std::chrono::milliseconds drift);

}  // namespace ami::ui::format

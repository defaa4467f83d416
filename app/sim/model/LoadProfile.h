#pragma once

#include "app/sim/model/ObjectModel.h"

namespace ami::sim {

/// Buffers of Profile generic, made row by row from the model when they are asked for.
/// @spec IEC 62056-6-2 4.3.6
class LoadProfile {
public:
    static constexpr std::uint32_t capacity = 35'040;  ///< a year of quarter hours

    explicit LoadProfile(const SimMeter& meter) : meter_(meter) {}

    static std::vector<dlms::CaptureObject> columns();
    std::uint32_t entriesInUse() const;
    dlms::GetResult buffer(const Selection& selection) const;
    /// 0x80 power down, 0x20 clock adjusted, 0x08 daylight saving, in the interval that ended at @p end.
    std::uint8_t status(UtcTime end) const;

    /// What the profile says that it is sorted by.
    dlms::CaptureObject sortObject() const;

private:
    dlms::Data packed(std::vector<dlms::DataList> rows, const std::vector<std::size_t>& wanted) const;
    UtcTime lastCapture() const;
    UtcTime stamp(UtcTime capture) const;

    const SimMeter& meter_;
};

class EventLog {
public:
    EventLog(const SimMeter& meter, EventLogId log) : meter_(meter), log_(log) {}

    std::vector<dlms::CaptureObject> columns() const;
    dlms::GetResult buffer(const Selection& selection) const;

private:
    const SimMeter& meter_;
    EventLogId log_;
};

dlms::Data captureObjects(const std::vector<dlms::CaptureObject>& columns);

}  // namespace ami::sim

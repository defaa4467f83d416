#include "app/readings/Registers.h"

namespace ami::app {
namespace {

namespace status {
constexpr std::uint64_t criticalError = 1u << 0, clockInvalid = 1u << 1, dataNotValid = 1u << 2, clockAdjusted = 1u << 5,
                        powerDown = 1u << 7;
}

/// Clock status octet of the row's own time stamp: bit 0 invalid, bit 1 doubtful, 0xFF not specified. @spec IEC 62056-6-2 4.1.6.1
bool isClockDoubtful(const std::string& meterTime) {
    const auto octets = fromHex(meterTime);
    return octets && octets->size() == 12 && octets->back() != 0xFF && (octets->back() & 0x03) != 0;
}

}  // namespace

mdms::Quality qualityOf(const ProfileRow& row) {
    const std::uint64_t bits = row.status.value_or(0);
    if (bits & (status::criticalError | status::dataNotValid)) return mdms::Quality::Questionable;
    if ((bits & (status::clockInvalid | status::clockAdjusted)) || isClockDoubtful(row.meterTime)) return mdms::Quality::ClockDoubtful;
    if (bits & status::powerDown) return mdms::Quality::PowerFail;
    return mdms::Quality::Valid;
}

std::vector<mdms::Reading> toReadings(const std::string& meter, const std::vector<ProfileColumn>& columns,
                                      std::chrono::seconds capturePeriod, const std::vector<ProfileRow>& rows) {
    std::vector<mdms::Reading> readings;
    readings.reserve(rows.size() * columns.size());
    for (const ProfileRow& row : rows) {
        const mdms::Quality quality = qualityOf(row);
        for (std::size_t i = 0; i < columns.size() && i < row.values.size(); ++i) {
            if (!row.values[i]) continue;
            mdms::Reading reading;
            reading.meter = meter;
            reading.classId = columns[i].object.classId;
            reading.obis = columns[i].object.instance;
            reading.attribute = columns[i].object.attribute;
            reading.kind = mdms::ReadingKind::Interval;
            reading.interval = capturePeriod;
            reading.time = row.time;
            reading.meterTime = row.meterTime;
            reading.value = *row.values[i];
            reading.unit = columns[i].scaler.unit;
            reading.quality = quality;
            if (row.verified) reading.verification = mdms::Verification::Authenticated;
            else if (row.confirmed) reading.verification = mdms::Verification::TwoReadsAgree;
            readings.push_back(std::move(reading));
        }
    }
    return readings;
}

}  // namespace ami::app

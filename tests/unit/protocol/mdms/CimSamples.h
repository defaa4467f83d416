#pragma once

#include <QFile>

#include "protocol/mdms/CimEndDeviceEvents.h"
#include "protocol/mdms/CimMeterReadings.h"

/// Batches that use every field, for the tests of the encodings.
namespace ami::test {

inline const char* const someId = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
inline const char* const someSeries = "017f22e2-79b0-7cc3-98c4-dc0c0c073990";

inline mdms::BatchHeader cimHeader() { return {someId, 412, someSeries, *fromIso8601("2026-11-22T12:00:00Z"), "ami-field"}; }

inline mdms::ReadingTypeMap cimMap() {
    QFile file(QStringLiteral(AMI_SOURCE_DIR "/resources/obis/reading-types.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return mdms::ReadingTypeMap::parse(file.readAll().toStdString()).value_or(mdms::ReadingTypeMap());
}

inline mdms::Reading energy() {
    mdms::Reading reading;
    reading.meter = "LGZ0012345678";
    reading.obis = dlms::Obis(1, 0, 1, 8, 0, 255);
    reading.time = *fromIso8601("2026-11-22T18:04:58Z");
    reading.value = Decimal(12345678, 0);
    reading.unit = 30;
    return reading;
}

inline std::vector<mdms::Reading> variety() {
    using namespace mdms;
    std::vector<Reading> all;
    Reading reading = energy();
    all.push_back(reading);
    reading.value = Decimal::fromUnsigned(18446744073709551615ULL, 3, true);
    all.push_back(reading);
    reading.value = Decimal(0, 5);
    reading.obis = dlms::Obis(1, 1, 96, 5, 0, 101);
    reading.unit = dlms::noUnit;
    reading.classId = 1;
    all.push_back(reading);
    reading = energy();
    reading.generation = 3;
    reading.kind = ReadingKind::Instantaneous;
    reading.obis = dlms::Obis(1, 0, 32, 7, 0, 255);
    reading.unit = 35;
    reading.value = Decimal(2300, -1);
    reading.quality = Quality::ClockDoubtful;
    reading.verification = Verification::Authenticated;
    reading.meterTime = "07EA0B160712000000800000";
    reading.sequence = 77;
    all.push_back(reading);
    reading.kind = ReadingKind::Interval;
    reading.interval = std::chrono::seconds(900);
    reading.obis = dlms::Obis(1, 0, 1, 29, 0, 255);
    reading.unit = 30;
    for (int i = 0; i < 3; ++i) {
        reading.time += std::chrono::minutes(15);
        reading.value = Decimal(125 + i, 0);
        reading.quality = static_cast<Quality>(i + 1);
        all.push_back(reading);
    }
    reading.interval = std::chrono::seconds(3600);
    all.push_back(reading);
    reading.kind = ReadingKind::Register;
    reading.interval = std::chrono::seconds(0);
    reading.attribute = -1;
    all.push_back(reading);
    reading.meter = "quote \" back \\ slash \xE2\x82\xAC <angle> & 'amp'";
    reading.time += std::chrono::milliseconds(7);
    all.push_back(reading);
    return all;
}

inline mdms::DeviceEvent powerDown() {
    mdms::DeviceEvent event;
    event.meter = "LGZ0012345678";
    event.time = *fromIso8601("2026-11-22T03:15:00Z");
    event.log = dlms::Obis(0, 0, 99, 98, 0, 255);
    event.code = 1;
    return event;
}

inline std::vector<mdms::DeviceEvent> someEvents() {
    std::vector<mdms::DeviceEvent> all;
    mdms::DeviceEvent event = powerDown();
    all.push_back(event);
    event.ordinal = 1;
    event.sequence = 9223372036854775807ULL;
    event.generation = 4294967295U;
    event.code = 4294967295U;
    event.type = "3.26.0.185";
    event.text = "Power down <L1> & \"L2\" \\ \xE2\x82\xAC";
    event.meterTime = "07EA0B160712000000800000";
    event.details = {{"phase", "L1"}, {"phase", ""}, {"volts & more", " 183.2 "}};
    all.push_back(event);
    return all;
}

}  // namespace ami::test

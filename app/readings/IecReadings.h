#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/link/IecLink.h"
#include "app/readings/Identity.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

/// "1.8.0", "1-0:1.8.0*255", "1.8.0*01", "C.1.0", "F.F", "0.9.1": the whole code. What a short form leaves out is A 1 (0 for C, F, L and
/// P), B 0, E 0 (255 for F.F), F 255. Nothing for other texts. @spec IEC 62056-61 Annex, DIN 43863-3
std::optional<dlms::Obis> wholeObis(std::string_view reduced);

struct IecUnit {
    dlms::UnitCode unit = dlms::noUnit;
    int power = 0;  ///< of ten: 3 for kWh
    friend bool operator==(const IecUnit&, const IecUnit&) = default;
};
std::optional<IecUnit> iecUnit(std::string_view text);

/// One data set of a readout, as sent and as far as it can be understood.
struct ReadoutLine {
    iec62056_21::DataSet dataSet;
    std::optional<dlms::Obis> obis;
    /// A number with a unit under a code of the present: a number without its unit would be a wrong reading, and one of an earlier billing
    /// period has another time.
    std::optional<mdms::Reading> reading;
    bool layoutDiffers = false;  ///< address, field width or unit are not the same in two readouts
    mdms::Verification verification = mdms::Verification::None;
};

struct IecReading {
    IecTelegram telegram;  ///< the one that the lines are of
    std::string meter;     ///< serial number, else what the identification calls the device
    std::vector<ReadoutLine> lines;
    int readouts = 1;  ///< that were needed

    const ReadoutLine* find(const dlms::Obis& obis) const;
    std::vector<mdms::Reading> readings() const;
};

/// C.1.0, 0.0.0, 0.0.96.1.0, or the device of the identification.
std::string meterOf(const IecTelegram& telegram);

/// Quality is Questionable where no block check proved the telegram.
IecReading toReading(IecTelegram telegram);

/// Compares two readouts line by line. The block check is an exclusive-or: two lost octets or swapped ones pass it, so that only what came
/// twice with the same address, field width and unit is taken for true. Lines that are equal get TwoReadsAgree; where address, width or
/// unit differ, or a counter runs backwards, the line is Questionable; when the order of the addresses differs, all are.
IecReading compare(const IecReading& first, IecReading second);

Result<IecReading> readOnce(IecLink& link);
/// Two readouts; a third where a value has moved in between.
Result<IecReading> readTwice(IecLink& link);

/// From the identification and the readout.
MeterIdentity identityOf(const IecReading& reading);

}  // namespace ami::app

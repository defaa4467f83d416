#pragma once

#include <QString>
#include <QStringList>

#include "app/commissioning/VoltageCheck.h"

namespace ami::app {

/// A voltage report in a person's words.
struct VoltageWords {
    QString verdict;        ///< "inside", "outside", "no verdict": one or two words
    QString sentence;       ///< what that means, with the figures
    QString nextStep;       ///< empty when there is nothing to do
};

VoltageWords describe(const VoltageReport& report);

/// "Fluke 289 95081087 (firmware V1.16)"
QString describe(const hal::MultimeterIdentity& identity);
/// "AC volts, range 500 V, automatic", "OL"
QString describe(const hal::Readout& readout);
/// "1.04 V"
QString volts(double value, int places = 2);

}  // namespace ami::app

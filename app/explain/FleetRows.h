#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "app/fleet/FleetTypes.h"

/// Where the meters of a fleet stand, in a person's words: the same in the window, on the command line and in what is sent.
namespace ami::app {

/// A sign and a word: never a colour alone.
struct FleetState {
    QString sign;
    QString word;
};
FleetState stateOf(const fleet::FleetRow& row);

/// What has become of a meter, for sorting and for the sign in front: 0 is worst.
int severityOf(const fleet::FleetRow& row);

/// A sentence: what went wrong, what was refused, or that it was stopped; empty while nothing of it is true.
QString troubleOf(const fleet::FleetRow& row);

/// Over, and something of it was not read.
bool isStraggler(const fleet::FleetRow& row);

/// The whole run in a sentence that can be sent: "493 of 500 meters read; 7 not: 5 did not answer (Mill Lane 4, …)". @p names by index.
QString summaryOf(const std::vector<fleet::FleetRow>& rows, const QStringList& names);

/// Cells between commas, one line a meter behind a heading, as RFC 4180 has it; states and numbers in English. @p addresses by index.
QString fleetCsv(const std::vector<fleet::FleetRow>& rows, const QStringList& names, const QStringList& addresses);
/// An object with "meters", with the members that `ami-cli fleet read --json` has, and "summary".
QByteArray fleetJson(const std::vector<fleet::FleetRow>& rows, const fleet::FleetTotals& totals, const QStringList& names, const QStringList& addresses);

}  // namespace ami::app

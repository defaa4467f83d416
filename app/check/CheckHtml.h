#pragma once

#include <QByteArray>
#include <QString>

#include "app/check/CheckReport.h"

namespace ami::app {

/// The report as one page that needs nothing else: for a browser, for print, for a mail to the utility. UTF-8.
QByteArray toHtml(const CheckReport& report);

/// Words that the page and the command line share.
QString words(CheckPart part);
QString words(ServiceVerdict verdict);
/// One sentence: conforms, deviates, or was not looked at to the end.
QString verdictOf(const CheckReport& report);
/// The first sight of a finding: octets, what they say, or its number.
QString exampleOf(const CheckFinding& finding);

}  // namespace ami::app

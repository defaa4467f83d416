#pragma once

#include <QString>

#include "app/push/PushListener.h"

namespace ami::app {

/// Pushes in a person's words, translated.
QString fateWord(PushFate fate);
/// "data notification"
QString serviceWord(const PushRecord& record);
/// Why a push is not a stored reading; empty when it is.
QString pushReason(const PushRecord& record);
/// What to do next about it; empty when there is nothing to do.
QString pushNextStep(const PushRecord& record);
/// "tag checked", "DTLS", "not protected"
QString proofWord(const PushRecord& record);
/// "1.8.0 1234 kWh, 32.7.0 230.1 V and 5 more"
QString valuesText(const PushRecord& record, std::size_t most = 2);
QString valueText(const mdms::Reading& reading);
QString placeWord(PushWay way);
/// Why a place is not listened at, and what to do there, with the command.
QString placeProblem(const PushPlace& place);
/// The command that opens the port in the firewall that is likely here.
QString firewallCommand(const PushPlace& place);

/// One line for each reading, event, or push without any.
QString pushCsv(const std::vector<PushRecord>& records);

}  // namespace ami::app

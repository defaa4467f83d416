#pragma once

#include <QString>

#include "app/push/PushListener.h"

namespace ami::app {

/// Pushes in a person's words, translated. "stored", "not understood"
QString fateWord(PushFate fate);
/// "data", "data, confirmed", "event", "SenML"
QString serviceWord(const PushRecord& record);
/// Why a push is not a stored reading; empty when it is.
QString pushReason(const PushRecord& record);
/// What to do next about it; empty when there is nothing to do.
QString pushNextStep(const PushRecord& record);
/// "tag checked, encrypted", "DTLS", "not protected"
QString proofWord(const PushRecord& record);
/// "1-0:1.8.0 1234 Wh, 1-0:32.7.0 230.1 V and 5 more"
QString valuesText(const PushRecord& record, std::size_t most = 2);
QString valueText(const mdms::Reading& reading);
QString placeWord(PushWay way);
/// Why a place is not listened at, and what to do there, with the command.
QString placeProblem(const PushPlace& place);
/// The command that opens the ports of all that is listened at in the firewall that is likely here; empty for nothing.
QString firewallCommand(const std::vector<PushPlace>& places);
/// That so many pushes are lost, and what to do; empty for none.
QString lostWords(std::uint64_t count);
/// Key files that open no push, and why; empty for none.
QString keysPassedOverWords(const std::vector<std::string>& files);

/// One line for each reading, event, or push without any.
QString pushCsv(const std::vector<PushRecordPointer>& records);

}  // namespace ami::app

#pragma once

#include "app/hes/http/HesAnswer.h"
#include "app/hes/log/HesLogLine.h"
#include "app/hes/storage/HesStorage.h"

namespace ami::app {

/// The answer to a batch: its receipt, or the problem that fits.
HesAnswer answerOf(const Result<IngestResult>& done);
HesAnswer answerOf(const Result<HesCounts>& counts);
HesAnswer blockedAnswer();

/// Under which code a refusal stands in the log.
LogCode logCodeOf(int status, std::string_view problem);

}  // namespace ami::app

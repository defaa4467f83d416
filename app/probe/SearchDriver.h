#pragma once

#include <functional>
#include <memory>

#include "app/probe/PortSearch.h"
#include "hal/transport/Transports.h"

namespace ami::app {

using SerialFactory = std::function<std::unique_ptr<hal::Transport>(const hal::SerialOptions&)>;

struct SearchHooks {
    std::function<void(const SearchAttempt&)> trying;
    std::function<void(const search::Tried&)> tried;
    std::function<bool()> cancelled;              ///< asked each 50 ms
    hal::TraceSink trace;
    SerialFactory port = hal::makeSerial;
};

struct SearchReport {
    std::optional<SearchFound> found;
    SearchConclusion conclusion = SearchConclusion::Silent;  ///< when nothing was found
    Bytes heard;                                             ///< what was heard first and not understood
    std::vector<search::Tried> tried;
    std::chrono::milliseconds elapsed{0};
};

/// Runs a PortSearch over the serial port at @p path, blocking. A TransportError when the port cannot be used, Cancelled when asked to.
Result<SearchReport> searchPort(const std::string& path, const SearchHooks& hooks = {});

/// The conclusion as an error of Layer::Link that app/explain has words for.
Error errorOf(SearchConclusion conclusion);

/// What one short exchange with a known meter came to; for the light between head and meter.
struct QualitySample {
    AttemptResult result = AttemptResult::Silent;
    std::uint64_t parityErrors = 0;       ///< in this exchange
    std::chrono::milliseconds took{0};
};

/// Repeats @p attempt until @p sample returns false or cancelled() is true. Identification requests and SNRM/DISC only: safe to repeat
/// for hours. Between two exchanges the line rests, since a meter that is asked without pause cannot answer.
Result<void> measureQuality(const std::string& path, const SearchAttempt& attempt, const std::function<bool(const QualitySample&)>& sample,
                            const SearchHooks& hooks = {});

}  // namespace ami::app

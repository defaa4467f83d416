#pragma once

#include <functional>
#include <memory>

#include "app/check/CheckReport.h"
#include "app/link/Quirks.h"

namespace ami::app {

/// Makes an unopened link to the meter of @p address with the person's own credentials and token; traces go to @p callbacks as well.
using CheckLinks = std::function<std::unique_ptr<MeterLink>(const MeterAddress& address, LinkCallbacks callbacks)>;

struct CheckOptions {
    bool quick = false;                   ///< no second association: neither small blocks nor small frames
    bool unclaimedToo = false;            ///< also ask for services that the meter does not claim
    std::uint64_t mostRows = 2000;        ///< of one profile; longer ones are looked at from both ends
    std::chrono::milliseconds reconnectPause{1000};
    int reconnects = 5;                   ///< after incidents, in all
    std::string program;                  ///< for the report
};

struct CheckProgress {
    CheckPart part = CheckPart::Connect;
    std::uint64_t done = 0, total = 0;    ///< within the part; total 0: not known
};

/// Conformance of a meter, as far as a client with these rights can see it: reads everything that it may read and asks a few harmless
/// wrong questions. Never writes, invokes no method, tries no other client and no password. A meter that breaks down is taken up again
/// and the next part goes on; what was found stays when the token is set or the meter is lost, with complete = false.
CheckReport checkMeter(const MeterAddress& address, const CheckLinks& links, CancelToken& cancel, const CheckOptions& options,
                       const std::function<void(const CheckProgress&)>& progress);

}  // namespace ami::app

#pragma once

#include <memory>
#include <string>

#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/cli/Stopper.h"
#include "app/link/MeterLink.h"

namespace ami::app::cli {

/// One open meter for one command: address, password, trace, progress of the connection.
class Visit {
public:
    Visit(Console& console, Stopper& stopper, const CommonOptions& options) : console_(console), stopper_(stopper), options_(options) {}
    ~Visit();

    /// Starts the stopper once the password is there, since the prompt for it is the user's own to interrupt.
    Result<void> open(const std::string& address);
    /// The same without opening a link: for commands that make links of their own.
    Result<MeterAddress> prepare(const std::string& address);
    std::unique_ptr<MeterLink> makeLink(MeterAddress address, LinkCallbacks callbacks = {});
    MeterLink& link() { return *link_; }

private:
    Console& console_;
    Stopper& stopper_;
    const CommonOptions& options_;
    LinkCredentials credentials_;
    hal::TraceSink trace_;
    std::unique_ptr<MeterLink> link_;
    bool watching_ = false;  ///< the stopper runs already, since the search for the meter can be stopped as well
};

}  // namespace ami::app::cli

#pragma once

#include <memory>
#include <string>

#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/cli/Stopper.h"
#include "app/link/IecLink.h"

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
    /// As open(), for an address of a meter that speaks IEC 62056-21 modes A to D: the port alone is opened.
    Result<void> openIec(const std::string& address);
    IecLink& iec() { return *iec_; }

private:
    Console& console_;
    Stopper& stopper_;
    const CommonOptions& options_;
    LinkCredentials credentials_;
    hal::TraceSink trace_;
    LinkCallbacks withTraceAndPhase(LinkCallbacks callbacks);
    std::unique_ptr<MeterLink> link_;
    bool watching_ = false;  ///< the stopper runs already, since the search for the meter can be stopped as well
    std::unique_ptr<IecLink> iec_;
};

/// An iec: address, or a recorded visit to one.
bool isIec(const std::string& address);

}  // namespace ami::app::cli

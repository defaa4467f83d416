#pragma once

#include <QString>
#include <vector>

#include "app/probe/SearchDriver.h"
#include "hal/transport/PortFacts.h"

namespace ami::app {

enum class FindingSubject : std::uint8_t {
    Port, Permission, Holder, ModemManager, Adapter, LatencyTimer, LowLatency, ControlLines, Parity, Framing, Overrun, Break, Echo, Meter,
};

enum class FindingState : std::uint8_t {
    Good,
    Note,     ///< worth knowing, nothing to do
    Warning,  ///< works, but not as well as it could
    Problem,  ///< has to be mended before a meter can be read
    Unknown,  ///< the system does not tell
};

/// What a button beside the finding may do; everything else is a command to be copied.
enum class FixAction : std::uint8_t { None, CopyCommand, LookAgain, Search, Align, UseAddress };

struct Finding {
    FindingSubject subject = FindingSubject::Port;
    FindingState state = FindingState::Good;
    QString what;      ///< a sentence
    QString cause;     ///< empty when all is well
    QString fix;       ///< what to do, empty when nothing
    QString command;   ///< a command line that does it, or the address that was found
    FixAction action = FixAction::None;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// From what the system says: a pure function, in the order in which things have to be right.
std::vector<Finding> findingsOf(const hal::PortFacts& facts);

/// Errors that the driver counted while the line was used.
std::vector<Finding> findingsOf(const hal::LineErrors& whileUsed);

/// What a search came to: echo, power scheme, meter.
std::vector<Finding> findingsOf(const SearchReport& report);

/// The worst of all.
FindingState worst(const std::vector<Finding>& findings);

QString nameOf(FindingSubject subject);
QString nameOf(FindingState state);
/// "HDLC, 9600 8N1, RTS on, DTR off, server 1"
QString describe(const SearchAttempt& attempt);
QString describe(AttemptResult result);

}  // namespace ami::app

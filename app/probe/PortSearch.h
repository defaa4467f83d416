#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/link/MeterAddress.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/LineSettings.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// How a meter is called.
enum class SearchFamily : std::uint8_t {
    Listen,   ///< nothing is sent: does something talk unasked?
    Hdlc,     ///< SNRM, answered by UA or DM; a UA is followed by DISC
    C1218,    ///< identification request, then acknowledge and terminate
    Iec,      ///< "/?!", then break (B0)
};

/// One call. None of them carries a password or opens an association; the worst that a meter does is to answer.
struct SearchAttempt {
    SearchFamily family = SearchFamily::Listen;
    LineSettings line;
    bool rts = true, dtr = false;       ///< how the head is fed
    dlms::HdlcAddress server;           ///< HDLC alone
    friend bool operator==(const SearchAttempt&, const SearchAttempt&) = default;
};

enum class AttemptResult : std::uint8_t {
    Silent,
    Echo,      ///< just what was sent
    Garbled,   ///< octets without sense at this speed
    Text,      ///< readable, but no meter's: a modem, a multimeter, a console
    Answered,
};

/// What the whole search says when no meter was found.
enum class SearchConclusion : std::uint8_t {
    Silent,        ///< dead meter, head not on it, head without power
    OnlyEcho,      ///< the head hears itself and nothing else: turned by 180°, or not on a meter
    Garbled,       ///< something answers, never in a way that is understood: light, a wrong format, another protocol
    OtherDevice,   ///< something answers in plain text that is no meter
    TalksUnasked,  ///< something sends without having been asked; nothing was sent to it
};

struct SearchFound {
    SearchAttempt attempt;
    std::string address;         ///< what the other commands take
    std::string identification;  ///< what the meter said of itself: "/AMI5\2SIM", "C12.18 version 1.0", "UA"
    bool echo = false;           ///< the line gives back what is sent
};

namespace search {
/// The driver opens the line anew when the power scheme changed, else sets it, and calls lineReady().
struct Prepare { SearchAttempt attempt; bool reopen = false; };
struct Tried { SearchAttempt attempt; AttemptResult result = AttemptResult::Silent; Bytes heard; };
struct Found { SearchFound found; };
struct Ended { SearchConclusion conclusion; Bytes heard; };
}  // namespace search
using SearchEvent = std::variant<search::Prepare, search::Tried, search::Found, search::Ended>;

struct SearchOptions {
    std::string path;                   ///< goes into the address
    bool allPowerSchemes = true;        ///< also RTS and DTR in the three other combinations
    bool hasControlLines = true;        ///< false: RTS and DTR do not exist (pty), so one scheme is enough
};

/// Finds protocol, speed, format, power scheme and server address of the meter behind a serial port. Sans-IO and safe: it listens
/// first, where something talks for a meter that pushes (mode D) and for nothing else, then calls in an order from the likeliest and quickest to the rarest, and stops at the first answer. About 1 s for HDLC at
/// 9600 Bd and for C12.18, 3 s for mode E, 15 s for silence.
class PortSearch {
public:
    explicit PortSearch(SearchOptions options);
    /// With a plan of one's own.
    PortSearch(SearchOptions options, std::vector<SearchAttempt> plan);

    void start(Instant now);
    void lineReady(Instant now);
    void receive(BytesView octets, Instant now);
    Bytes pollTransmit(Instant now);
    std::optional<SearchEvent> pollEvent();
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

    /// Every attempt that may be made, in order; the search may end before.
    const std::vector<SearchAttempt>& plan() const { return plan_; }

private:
    enum class State : std::uint8_t { Idle, Preparing, Waiting, LeavingQuietly, Done };

    void prepare();
    void judge(Instant now);
    void judgeListening(Instant now);
    bool recognise();
    void endAttempt(AttemptResult result, Instant now);
    void conclude();
    const SearchAttempt& current() const { return plan_[at_]; }

    SearchOptions options_;
    std::vector<SearchAttempt> plan_;
    bool ownPlan_ = false;  ///< made here, so it may grow by what is heard
    std::size_t at_ = 0;
    State state_ = State::Idle;
    Bytes toSend_, request_, heard_, firstHeard_;
    std::deque<SearchEvent> events_;
    std::optional<Instant> deadline_;
    Instant limit_{};
    std::optional<SearchFound> found_;
    std::size_t echoes_ = 0, garbled_ = 0, texts_ = 0;
    bool talking_ = false;  ///< something was heard that nobody asked for
};

/// Octets of an attempt's call; empty for Listen.
Bytes requestOf(const SearchAttempt& attempt);

/// "hdlc:///dev/ttyUSB0?baud=…&server=…", "optical:///dev/…", "iec:///dev/…", "c1218:///dev/…"
std::string addressOf(const SearchAttempt& attempt, const std::string& path, bool offersModeE);

}  // namespace ami::app

#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "hal/multimeter/dialect/Readout.h"
#include "hal/transport/Transports.h"
#include "protocol/base/Time.h"

namespace ami::hal {

enum class MultimeterKind : std::uint8_t { Auto, Fluke28x, Fluke18x, Scpi };

struct MultimeterOptions {
    MultimeterKind kind = MultimeterKind::Auto;
    std::string path;            ///< serial device; empty: host and port
    std::string host;
    std::uint16_t port = 5025;
    LineSettings line;           ///< serial SCPI; the Flukes have their own, and Auto tries what is usual
    bool remote = false;         ///< SCPI: SYST:REM at the start, SYST:LOC at the end, for instruments that ask for it on RS-232
    bool configure = false;      ///< SCPI: switch to AC volts (CONF:VOLT:AC) when another function is on
    std::function<bool()> cancelled;  ///< ends a wait with Fault::Cancelled; empty: never
    std::function<Instant()> now = [] { return Instant(std::chrono::steady_clock::now()); };
};

/// A reading and when it was asked for and had come, so that it can be paired with a meter's.
struct TimedReadout {
    Readout readout;
    Instant asked{}, answered{};
    UtcTime time{};  ///< wall clock, middle of the exchange
};

/// One open reference multimeter. Blocking, from one thread; the options' cancelled() is asked each 50 ms. It is only asked: no setting is
/// changed unless the options say so.
class Multimeter {
public:
    virtual ~Multimeter() = default;
    virtual const MultimeterIdentity& identity() const = 0;
    virtual MultimeterKind kind() const = 0;
    /// What the display shows now. NoAnswer, BadAnswer or a TransportError; a display without a number is no error.
    virtual Result<TimedReadout> read() = 0;
    /// "ttyUSB1 115200 8N1", "host:5025"
    virtual std::string where() const = 0;
};

/// One step of the search, for a person to watch.
struct MultimeterAttempt {
    MultimeterKind kind = MultimeterKind::Auto;
    LineSettings line;
    enum class Outcome : std::uint8_t { Trying, Silent, Echo, Noise, Found } outcome = Outcome::Trying;
};
using MultimeterProgress = std::function<void(const MultimeterAttempt&)>;

/// Opens and identifies. Auto listens first: on a line where something talks unasked nothing is sent (SomethingTalks). Then it sends ID
/// at 115200 and 9600 Bd and *IDN? at the usual speeds; none of the octets starts a frame or a sign-on of an electricity meter, whatever
/// the meter's speed. @p keep gets the transport before it opens, so that another thread can interrupt that.
Result<std::unique_ptr<Multimeter>> openMultimeter(const MultimeterOptions& options, const MultimeterProgress& progress = {},
                                                   const std::function<void(Transport&)>& keep = {}, TraceSink trace = {});

/// The same over a transport that is there; for tests.
Result<std::unique_ptr<Multimeter>> identifyMultimeter(std::unique_ptr<Transport> transport, const MultimeterOptions& options,
                                                       const MultimeterProgress& progress = {});

}  // namespace ami::hal

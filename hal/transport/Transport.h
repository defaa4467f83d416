#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/LineSettings.h"
#include "protocol/base/Result.h"
#include "protocol/base/RoundTrip.h"
#include "protocol/base/Time.h"

namespace ami::hal {

enum class TransportError : std::uint16_t {
    NotFound = 1,       ///< no such port, host or file
    NoPermission,       ///< detail: errno
    Busy,               ///< another program holds it
    Refused,            ///< TCP connection refused
    Unreachable,        ///< no route, name not found
    TimedOut,           ///< connect or write did not finish
    Unplugged,          ///< the device or the peer went away
    LineSettings,       ///< the driver refuses baud or format; detail: baud
    NotOpen,
    System,             ///< detail: errno
    BadRecording,       ///< replay file: detail is the line
    Diverged,           ///< replay: what is written differs from the recording; detail: octet offset
    Answered,           ///< CoAP: the answer has another code than was expected; detail: 404 for 4.04
};

/// One byte pipe to a meter. Used from one thread (the link's worker), blocking with deadlines; interrupt() alone may be called from
/// any thread. Octets are stamped with their capture time by the caller right after read() returns.
/// The worker is a QThread (or the main thread), as Qt's ports and sockets ask for; open, use and close happen on it.
class Transport {
public:
    virtual ~Transport() = default;

    /// At most @p timeout long.
    virtual Result<void> open(std::chrono::milliseconds timeout) = 0;
    virtual void close() = 0;

    /// Waits until octets are there, the time is over (0 octets, no error) or interrupt() was called (0 octets). Never longer than
    /// 50 ms after interrupt(). A datagram transport returns exactly one datagram a call.
    virtual Result<Bytes> read(std::chrono::milliseconds timeout) = 0;
    virtual Result<void> write(BytesView bytes, std::chrono::milliseconds timeout) = 0;
    /// Until the last octet has left, as far as the driver can tell. Nothing to do on sockets.
    virtual Result<void> drain(std::chrono::milliseconds timeout) = 0;

    /// Serial only; never flushes input. A refusal of the format alone (pty) is handled inside by software parity; sockets ignore it.
    virtual Result<void> setLine(const LineSettings& line) = 0;
    virtual LineSettings line() const = 0;
    /// Line time of one character; 0 on sockets.
    virtual std::chrono::nanoseconds characterTime() const = 0;
    virtual bool isDatagram() const = 0;

    /// Thread-safe; makes a waiting read() return soon. resume() takes it back.
    virtual void interrupt() = 0;
    virtual void resume() = 0;

    /// "ttyUSB0", "127.0.0.1:4059": for the status line.
    virtual std::string name() const = 0;

    /// What the driver refused without harm, in a few words each ("RTS refused"); for the trace. Since open().
    virtual std::vector<std::string> notes() const { return {}; }
    /// Where the transport itself repeats what gets lost: how long the peer was measured to take.
    virtual std::optional<RoundTrip> roundTrip() const { return std::nullopt; }
    /// Characters received with a wrong parity or stop bit, as far as software or driver can tell.
    virtual std::uint64_t parityErrors() const { return 0; }
};

}  // namespace ami::hal

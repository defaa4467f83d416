#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "hal/transport/PortMemory.h"
#include "hal/transport/Transport.h"

namespace ami::hal {

struct SerialOptions {
    std::string path;          ///< /dev/ttyUSB0, /dev/serial/by-id/…, /dev/pts/3, COM3
    LineSettings line;
    bool rts = true;           ///< many optical heads take their power from RTS with DTR low
    bool dtr = false;
    std::chrono::milliseconds warmUp{50};
    /// Shared by the transports of one link, so that each opening finds the same device; empty: one of its own.
    std::shared_ptr<PortMemory> memory;
};

/// QSerialPort. Works with pty paths typed by hand; refused RTS, DTR or 7E1 are notes (see warnings), not failures.
std::unique_ptr<Transport> makeSerial(const SerialOptions& options);

std::unique_ptr<Transport> makeTcp(const std::string& host, std::uint16_t port);
std::unique_ptr<Transport> makeUdp(const std::string& host, std::uint16_t port);

enum class Direction : std::uint8_t { Out, In, Note };

/// One capture: octets as written or read, or a note ("line 9600 8N1").
struct TraceRecord {
    std::uint64_t number = 0;
    UtcTime utc{};              ///< wall clock
    Instant at{};               ///< monotonic, stamped when read() returned or write() was called
    Direction direction = Direction::Note;
    Bytes octets;
    std::string note;
    /// Octets that must not be kept (a password). A sink that wraps another one may add ranges; a file shows them as "**".
    struct Range { std::size_t offset = 0; std::size_t length = 0; };
    std::vector<Range> masked;
};

using TraceSink = std::function<void(const TraceRecord&)>;

/// Wraps a transport: every octet goes to @p sink. The sink is called on the worker thread and must be quick.
/// Notes: "open stream NAME" or "open datagram NAME", "line 300 7E1", "close", "error CODE", and what the driver refused.
std::unique_ptr<Transport> makeTraced(std::unique_ptr<Transport> inner, TraceSink sink);

/// Visit file (format in docs/formats.md): text, one record a line, appended and flushed as it comes. A visit file that is there
/// already is continued; a file of another kind is BadRecording and stays as it is.
TraceSink makeFileSink(const std::string& path, Result<void>* opened);

/// Plays a visit file back. @p realTime keeps the recorded pauses; what is written must equal the recording, however it is cut.
/// Each open() plays the next recorded opening, after the last one the first again; behind its end the peer is Unplugged.
std::unique_ptr<Transport> makeReplay(const std::string& path, bool realTime);

/// The rest of the first note that starts with @p keyword and a blank; whoever records may leave the meter's address that way.
Result<std::optional<std::string>> recordedNote(const std::string& path, const std::string& keyword);

}  // namespace ami::hal

#include "app/link/LinkParts.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/Now.h"
#include "app/link/MeterLink.h"

namespace ami::app {

using Clock = std::chrono::steady_clock;

std::chrono::milliseconds sliceUntil(Instant until) {
    return std::clamp(std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()), std::chrono::milliseconds(0), linkSlice);
}

Error cancelledError() { return makeError(Fault::Cancelled, Layer::Link, LinkError::Cancelled); }

std::unique_ptr<hal::Transport> traced(std::unique_ptr<hal::Transport> inner, const MeterAddress& address, const hal::TraceSink& sink,
                                       std::function<hal::TraceRecord(const hal::TraceRecord&)> mask) {
    hal::TraceRecord note;
    note.utc = utcNow();
    note.at = Clock::now();
    note.note = "address " + address.toString();
    sink(note);
    return hal::makeTraced(std::move(inner), [mask = std::move(mask), sink](const hal::TraceRecord& record) { sink(mask(record)); });
}

std::unique_ptr<hal::Transport> makeTransport(const MeterAddress& given, const LineSettings& line, std::shared_ptr<hal::PortMemory> memory) {
    switch (given.scheme) {
    case Scheme::Tcp:
    case Scheme::HdlcTcp: return hal::makeTcp(given.host, given.port);
    case Scheme::Udp: return hal::makeUdp(given.host, given.port);
    case Scheme::Replay: return hal::makeReplay(given.path, given.realTime);
    default: break;
    }
    hal::SerialOptions options;
    options.path = given.path;
    options.line = line;
    options.memory = std::move(memory);
    return hal::makeSerial(options);
}

Result<MeterAddress> recordedAddress(const std::string& file) {
    const auto note = hal::recordedNote(file, "address");
    if (!note) return Unexpected(note.error());
    if (!*note) return fail(Fault::Malformed, Layer::Link, LinkError::BadRecording);
    auto address = MeterAddress::parse(**note);
    if (address && address->scheme == Scheme::Replay) return fail(Fault::Malformed, Layer::Link, LinkError::BadRecording);
    return address;
}

crypto::SecureBytes placeholderPassword() {
    constexpr std::array<std::uint8_t, 8> stars{'*', '*', '*', '*', '*', '*', '*', '*'};
    return crypto::SecureBytes(stars);
}

}  // namespace ami::app

#include "app/link/LinkParts.h"

#include <array>
#include <utility>

#include "app/link/MeterLink.h"

namespace ami::app {

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

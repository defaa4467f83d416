#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/link/MeterAddress.h"
#include "hal/transport/Transports.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/ClientSession.h"
#include "protocol/iec62056_21/SignOn.h"

namespace ami::app {

enum class LinkError : std::uint16_t {
    NotConnected = 1,
    UnsupportedScheme,   ///< detail: Scheme
    WriteNotVerified,    ///< read-back differs from what was written
};

enum class LinkPhase : std::uint8_t { Closed, Opening, SigningOn, Connecting, Associating, Ready, Reading, Releasing, Lost };

struct LinkCounters {
    std::uint64_t octetsIn = 0;
    std::uint64_t octetsOut = 0;
    std::uint64_t errors = 0;    ///< bad frames, repeats, time-outs that were mended
};

/// Given to every blocking call: cancel from any thread; the call returns Fault::Cancelled within 200 ms.
class CancelToken {
public:
    void cancel() { cancelled_.store(true); }
    void reset() { cancelled_.store(false); }
    bool isCancelled() const { return cancelled_.load(); }

private:
    std::atomic<bool> cancelled_{false};
};

struct LinkCallbacks {
    std::function<void(LinkPhase)> phase;
    hal::TraceSink trace;
    /// Octets of the value that is being read, as blocks come in.
    std::function<void(std::size_t)> valueBytes;
};

/// Transport × session: one open meter. Blocking calls with deadlines, to be used on one worker thread; only the token is shared.
class MeterLink {
public:
    MeterLink(MeterAddress address, crypto::SecureBytes password, LinkCallbacks callbacks, CancelToken& cancel);
    ~MeterLink();
    MeterLink(const MeterLink&) = delete;
    MeterLink& operator=(const MeterLink&) = delete;

    /// Opens the transport, signs on (mode E), connects and associates.
    Result<void> open();
    /// Releases what can be released, then closes. Never fails; bounded to a few seconds.
    void close();
    bool isOpen() const;

    Result<dlms::Data> read(const dlms::AttributeRef& attribute, std::optional<dlms::SelectiveAccess> selection = std::nullopt);
    Result<std::vector<dlms::GetResult>> readList(std::vector<dlms::AttributeAccessRequest> requests);
    /// Writes, then reads back; WriteNotVerified when the meter keeps another value.
    Result<void> write(const dlms::AttributeRef& attribute, const dlms::Data& value);
    Result<dlms::ActionOutcome> invoke(const dlms::MethodRef& method, std::optional<dlms::Data> parameters);

    const MeterAddress& address() const;
    LinkCounters counters() const;
    /// What was negotiated; meaningful after open().
    dlms::InitiateResponse negotiated() const;
    std::optional<dlms::HdlcParameters> hdlc() const;
    /// Mode E only.
    std::optional<iec62056_21::Identification> identification() const;
    std::uint32_t baud() const;     ///< agreed line rate; 0 on sockets
    std::string mediumName() const; ///< "ttyUSB0", "127.0.0.1:4059"

private:
    class Driver;
    std::unique_ptr<Driver> driver_;
};

}  // namespace ami::app

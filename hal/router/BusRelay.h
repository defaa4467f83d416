#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "hal/router/BusPlace.h"
#include "protocol/base/Bytes.h"

namespace ami::hal {

/// Opens a bus wherever it is and offers it as a private unix socket of this process, so that one D-Bus library can use them all.
///
/// It logs in with the identity that the socket itself proves (EXTERNAL without a number, then ANONYMOUS), which also holds where the
/// user numbers of the two computers differ. It keeps the deadlines that the library lacks, holds back signals that carry group keys
/// (BusMessages), and keeps what ssh said. Passing of file descriptors is declined.
/// @spec D-Bus Specification, Authentication Protocol
class BusRelay {
public:
    struct Timing {
        std::chrono::milliseconds open{15'000};   ///< until the bus has let us in
        std::chrono::milliseconds first{5'000};   ///< from then until confirm()
    };
    /// Called once, from the relay's thread, when the bus is gone or close() was called.
    using Closed = std::function<void(Error)>;

    BusRelay();
    explicit BusRelay(Timing timing);
    ~BusRelay();
    BusRelay(const BusRelay&) = delete;
    BusRelay& operator=(const BusRelay&) = delete;

    /// Blocks until the bus has let us in, for Timing::open at most, or until close(). The value is the address for the D-Bus library,
    /// for one connection. Once only.
    Result<std::string> open(const BusPlace& place, Closed closed);
    /// The library has got its first answer; from now on only the bus ends the connection.
    void confirm() { confirmed_ = true; }
    /// From any thread; does not wait.
    void close();

    /// The last line that ssh wrote to standard error, 300 octets at most, without control characters. Another program's words.
    std::string lastWords() const;
    /// Signals with group keys that did not go on.
    std::size_t heldBack() const { return heldBack_; }

private:
    struct Ends;
    Result<void> openUpstream(const BusPlace& place);
    Result<void> openSsh(const BusPlace& place);
    Result<void> spawnSsh(const std::vector<std::string>& words, bool asStream);
    Result<void> connectUnix(const std::string& path, bool abstractName);
    Result<void> connectTcp(const std::string& host, const std::string& port);
    Result<void> logIn();
    Result<std::string> readLine(Bytes& pending, std::size_t& noise);
    Result<std::string> offer();
    Error reason(Error error);
    void readWords();
    Error run();
    Result<void> admit(Bytes& early);
    bool wait(int descriptor, short events, std::chrono::steady_clock::time_point until);

    Timing timing_;
    std::unique_ptr<Ends> ends_;
    std::chrono::steady_clock::time_point until_{};
    std::thread thread_;
    Closed closed_;
    std::atomic<bool> confirmed_{false};
    std::atomic<bool> closing_{false};
    std::atomic<std::size_t> heldBack_{0};
    mutable std::mutex wordsGuard_;
    std::string words_;
    bool lineEnded_ = false;
    std::string guid_;
};

}  // namespace ami::hal

#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/Security.h"

namespace ami::app {

/// Which invocation counters of one meter were stored. Frames overtake each other on a mesh, so a counter that is a little older than
/// the newest is taken once; what lies below the window cannot be told from a replay.
class CounterWindow {
public:
    static constexpr std::uint32_t width = 1024;
    enum class Verdict : std::uint8_t { Fresh, Seen, TooOld };
    Verdict judge(std::uint32_t counter) const;
    /// A push with this counter is durable. Until then its repetition is Fresh, so that nothing is lost when the storage fails.
    void commit(std::uint32_t counter);

private:
    bool any_ = false;
    std::uint32_t highest_ = 0;
    std::bitset<width> stored_;  ///< by counter modulo width
};

/// The keys of meters that push ciphered notifications: a folder of key files SERIAL.keys with meter-title, mode 600. One thread.
class PushKeys {
public:
    /// @p where takes the file of an error.
    static Result<std::unique_ptr<PushKeys>> open(const std::string& folder, std::string* where);

    struct Opened {
        BytesView apdu{};           ///< plain; valid until the next call
        std::string meter{};        ///< the serial number that the key file is named after
        std::optional<std::uint32_t> counter{};
        CounterWindow::Verdict verdict = CounterWindow::Verdict::Fresh;
    };
    /// NoKey when no file has the system title; otherwise ApduProtection's errors. The tag is always checked.
    Result<Opened> open(const std::string& title, BytesView apdu);
    /// A push of @p meter with @p counter is durable.
    void commit(const std::string& meter, std::uint32_t counter);
    /// Whether @p meter can protect what it sends, so that it must.
    bool has(const std::string& meter) const { return bySerial_.contains(meter); }
    std::size_t size() const { return bySerial_.size(); }

private:
    class Counters;
    struct Meter {
        std::string serial;
        dlms::SecurityOptions options;
        std::shared_ptr<Counters> counters;
        std::unique_ptr<dlms::ApduProtection> protection;
        CounterWindow window;
    };
    std::map<std::string, std::unique_ptr<Meter>> byTitle_;
    std::map<std::string, Meter*> bySerial_;
};

/// System title that a ciphered APDU names, in 16 hexadecimal digits; empty when it names none.
std::string titleOf(BytesView apdu);

}  // namespace ami::app

#pragma once

#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/keys/CounterStore.h"
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
    /// Highest counter (4 octets, big-endian) and the bits of the window; empty before the first counter.
    Bytes toBytes() const;
    /// Nothing for octets that toBytes() does not make.
    static std::optional<CounterWindow> fromBytes(BytesView octets);
    friend bool operator==(const CounterWindow&, const CounterWindow&) = default;

private:
    bool any_ = false;
    std::uint32_t highest_ = 0;
    std::bitset<width> stored_;  ///< by counter modulo width
};

/// The keys of meters that push ciphered notifications: a folder of key files with meter-title (KeyFolder), named after a serial number or
/// after that title; or one key file for one meter. Where no name says the serial number, the first push under the key does. One thread.
/// @spec docs/keys.md
class PushKeys {
public:
    /// @p path: folder or file; files of a folder without meter-title are passed over. @p where takes the file of an error. @p counters:
    /// for what is sent back under the keys; without it nothing is.
    static Result<std::unique_ptr<PushKeys>> open(const std::string& path, std::string* where, std::shared_ptr<CounterStore> counters = nullptr);

    struct Opened {
        BytesView apdu{};           ///< plain; valid until the next call
        std::string title{};        ///< whose key it was under, 16 digits
        std::string meter{};        ///< the serial number that the key file is named after or that was bound; may be empty
        std::optional<std::uint32_t> counter{};
        CounterWindow::Verdict verdict = CounterWindow::Verdict::Fresh;
        dlms::Protection protection{};
    };
    /// NoKey when no file has the system title; otherwise ApduProtection's errors. The tag is always checked.
    Result<Opened> open(const std::string& title, BytesView apdu);
    /// For what names no system title: the same with the key of the meter with this serial number, or with the one key that there is while
    /// nobody has said whose it is; NoKey when that one does not fit.
    Result<Opened> openOf(const std::string& serial, BytesView apdu);
    /// Protects an answer as the APDU of @p title that was opened last. NoKey, CounterStore and what else ApduProtection says.
    Result<Bytes> protect(const std::string& title, BytesView apdu);

    /// A push under the key of @p title with @p counter is durable.
    void commit(const std::string& title, std::uint32_t counter);
    CounterWindow window(const std::string& title) const;
    /// The key of @p title is that of the meter @p serial, unless a name has said another or @p serial has a key already.
    void bind(const std::string& title, const std::string& serial);
    /// The serial number that bind() gave to the key of @p title; empty when there is none.
    std::string bound(const std::string& title) const;
    /// What was durable when the program ran last.
    void setWindow(const std::string& title, const CounterWindow& window);
    /// Whether @p meter can protect what it sends, so that it must.
    bool has(const std::string& meter) const { return bySerial_.contains(meter); }
    std::size_t size() const { return byTitle_.size(); }
    /// Files without a system title of the meter: no push can be opened with them.
    const std::vector<std::string>& passedOver() const { return passedOver_; }

private:
    class Counters;
    struct Meter {
        std::string serial, title;
        bool isBound = false;
        dlms::SecurityOptions options;
        std::shared_ptr<Counters> counters;
        std::unique_ptr<dlms::ApduProtection> protection;
        CounterWindow window;
    };
    Result<void> take(const std::string& file, std::string serial, const std::shared_ptr<CounterStore>& counters);
    Result<Opened> open(Meter& meter, BytesView apdu);

    std::map<std::string, std::unique_ptr<Meter>> byTitle_;
    std::map<std::string, Meter*> bySerial_;
    std::vector<std::string> passedOver_;
};

/// System title that a ciphered APDU names, in 16 hexadecimal digits; empty when it names none.
std::string titleOf(BytesView apdu);

}  // namespace ami::app

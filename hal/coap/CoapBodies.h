#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>

#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"

/// Bodies of several messages and messages that come twice, without sockets. Times are arguments.
namespace ami::hal {

/// Value of Block1 and Block2. @spec RFC 7959 2.2, RFC 8323 6
struct CoapBlock {
    std::uint32_t number = 0;
    bool more = false;
    std::uint8_t szx = 6;  ///< 7 over TCP: several blocks of 1024 in one message
    std::size_t size() const { return std::size_t{16} << (szx > 6 ? 6 : szx); }
    std::size_t offset() const { return number * size(); }
    std::uint32_t value() const { return number << 4 | (more ? 8u : 0u) | szx; }
    static CoapBlock of(std::uint32_t value) { return {value >> 4, (value & 8) != 0, static_cast<std::uint8_t>(value & 7)}; }
    /// The largest that is no longer than @p octets.
    static std::uint8_t szxOf(std::size_t octets);
};

/// EXCHANGE_LIFETIME: so long a message may come again. @spec RFC 7252 4.8.2
inline constexpr std::chrono::seconds coapExchangeLifetime{247};

/// Octets of bodies that are under way, of all peers.
struct CoapBodyBudget { std::size_t used = 0, most = 0; };

/// The block that a body ends with: it comes again.
bool endsWith(BytesView body, std::size_t offset, BytesView octets);

/// Request bodies of one peer. Blocks of a body come in order; the one that came last may come again, as long as another is to follow: it is answered
/// as before and adds nothing. Any other place is 4.08, and what was there is dropped. @spec RFC 7959 2.5
class CoapBodyCollector {
public:
    static constexpr std::chrono::seconds life = coapExchangeLifetime;
    static constexpr std::size_t atOnce = 4;

    explicit CoapBodyCollector(CoapBodyBudget& budget) : budget_(budget) {}
    ~CoapBodyCollector();
    CoapBodyCollector(const CoapBodyCollector&) = delete;
    CoapBodyCollector& operator=(const CoapBodyCollector&) = delete;

    struct Outcome {
        unsigned code = 0;  ///< 231, 400, 408, 413 or 503; 0: the body is whole
        Bytes body{};
    };
    /// @p scope: what all blocks of a body have in common, as a digest.
    Outcome add(std::uint64_t scope, CoapBlock block, BytesView octets, std::size_t most, Instant now);

private:
    struct Part { std::uint64_t scope = 0; Bytes body{}; Instant last{}; };
    void drop(std::deque<Part>::iterator part);

    CoapBodyBudget& budget_;
    std::deque<Part> parts_;
};

/// Answers of one peer that it fetches block by block.
template <typename Reply>
class CoapBodyKeeper {
public:
    static constexpr std::chrono::seconds life = coapExchangeLifetime;
    static constexpr std::size_t atOnce = 4;

    explicit CoapBodyKeeper(CoapBodyBudget& budget) : budget_(budget) {}
    ~CoapBodyKeeper() {
        for (const Part& part : parts_) budget_.used -= part.reply.payload.size();
    }
    CoapBodyKeeper(const CoapBodyKeeper&) = delete;
    CoapBodyKeeper& operator=(const CoapBodyKeeper&) = delete;

    /// Until atOnce later ones came. False when there is no room.
    bool keep(std::uint64_t scope, Reply reply, Instant now) {
        drop(scope);
        while (parts_.size() >= atOnce || (!parts_.empty() && parts_.front().last + life <= now)) {
            budget_.used -= parts_.front().reply.payload.size();
            parts_.pop_front();
        }
        if (budget_.used + reply.payload.size() > budget_.most) return false;
        budget_.used += reply.payload.size();
        parts_.push_back({scope, std::move(reply), now});
        return true;
    }
    const Reply* find(std::uint64_t scope, Instant now) {
        for (Part& part : parts_) {
            if (part.scope != scope) continue;
            part.last = now;
            return &part.reply;
        }
        return nullptr;
    }
    void drop(std::uint64_t scope) {
        for (auto part = parts_.begin(); part != parts_.end(); ++part) {
            if (part->scope != scope) continue;
            budget_.used -= part->reply.payload.size();
            parts_.erase(part);
            return;
        }
    }

private:
    struct Part { std::uint64_t scope = 0; Reply reply{}; Instant last{}; };
    CoapBodyBudget& budget_;
    std::deque<Part> parts_;
};

/// Messages of EXCHANGE_LIFETIME and what they were answered with, as long as there is room. @spec RFC 7252 4.5, 4.8.2
template <typename Answered>
class CoapMessageMemory {
public:
    static constexpr std::chrono::seconds life = coapExchangeLifetime;
    struct Key {
        std::uint64_t peer = 0;
        std::uint16_t messageId = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };

    CoapMessageMemory(std::size_t messages, std::size_t octets) : messages_(messages), octets_(octets) {}

    /// The same message, that is one with the same digest.
    Answered* find(Key key, std::uint64_t digest, Instant now) {
        expire(now);
        const auto found = byKey_.find(key);
        return found != byKey_.end() && found->second.digest == digest ? &found->second.answered : nullptr;
    }
    void begin(Key key, std::uint64_t digest, Instant now) {
        Entry& entry = byKey_[key];
        used_ -= entry.octets;
        entry = {digest, ++serial_, {}, 0};
        order_.push_back({key, serial_, now});
        expire(now);
    }
    /// Nothing when it was forgotten.
    void answered(Key key, Answered answered, std::size_t octets) {
        const auto found = byKey_.find(key);
        if (found == byKey_.end()) return;
        used_ += octets;
        used_ -= found->second.octets;
        found->second.octets = octets;
        found->second.answered = std::move(answered);
    }
    std::size_t size() const { return byKey_.size(); }

private:
    struct Hash {
        std::size_t operator()(const Key& key) const { return static_cast<std::size_t>((key.peer << 16 | key.messageId) * 0x9E3779B97F4A7C15ULL); }
    };
    struct Entry { std::uint64_t digest = 0, serial = 0; Answered answered{}; std::size_t octets = 0; };
    struct Order { Key key; std::uint64_t serial = 0; Instant begun{}; };

    void expire(Instant now) {
        while (!order_.empty() && (order_.size() > messages_ || used_ > octets_ || order_.front().begun + life <= now)) {
            const auto found = byKey_.find(order_.front().key);
            if (found != byKey_.end() && found->second.serial == order_.front().serial) {
                used_ -= found->second.octets;
                byKey_.erase(found);
            }
            order_.pop_front();
        }
    }

    std::size_t messages_, octets_, used_ = 0;
    std::uint64_t serial_ = 0;
    std::unordered_map<Key, Entry, Hash> byKey_;
    std::deque<Order> order_;
};

/// FNV-1a over what the sender chose.
class CoapDigest {
public:
    void add(BytesView octets) {
        for (const std::uint8_t octet : octets) state_ = (state_ ^ octet) * 0x100000001B3ULL;
        state_ = (state_ ^ octets.size()) * 0x100000001B3ULL;
    }
    void add(std::uint64_t number) {
        for (int i = 0; i < 8; ++i, number >>= 8) state_ = (state_ ^ (number & 0xFF)) * 0x100000001B3ULL;
    }
    std::uint64_t value() const { return state_; }

private:
    std::uint64_t state_ = 0xCBF29CE484222325ULL;
};

}  // namespace ami::hal

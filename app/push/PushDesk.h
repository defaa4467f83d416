#pragma once

#include <list>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/push/ClientRate.h"
#include "app/push/PushRecord.h"
#include "app/push/PushSink.h"
#include "protocol/mdms/EventTypeMap.h"

namespace ami::app {

struct PushDeskOptions {
    double perSecond = 20, burst = 200;        ///< pushes of one address; 0: as many as it likes
    std::size_t sources = 4096;                ///< addresses whose rate is remembered
    std::size_t transfers = 256;               ///< senders whose blocks are put together
    bool protectedOnly = false;                ///< what nothing proves is kept, not stored
};

/// What is done with each push, without a socket or a clock: it is understood, its meter found, its counter held against those before it, and
/// it is durable before it is answered. Pushes that came together become durable together. One thread. @spec docs/push.md
class PushDesk {
public:
    /// @p sink may be null: then pushes are shown, and nobody is told that they are safe. @p psk may be null.
    PushDesk(PushDeskOptions options, std::unique_ptr<PushDecoder> decoder, std::shared_ptr<const PskFile> psk, std::unique_ptr<PushSink> sink);

    /// Counters, meters and what was not understood the last time: tried again, and reported like pushes that come now. @p now is only for rates.
    Result<std::vector<PushRecord>> begin();

    /// Takes a push into the group that settle() makes durable.
    void take(PushArrival arrival, Instant now);
    std::size_t waiting() const { return pending_.size(); }
    struct Outcome {
        PushRecord record;
        PushReply reply;
        bool isShown = true;   ///< false: one of many of its kind, counted and not worth a line
    };
    /// One for each take(), in order.
    std::vector<Outcome> settle();

    const PushTotals& totals() const { return totals_; }
    PushTotals& totals() { return totals_; }

private:
    struct Pending {
        Outcome outcome;
        std::optional<std::size_t> entry{};   ///< its place in the group
        std::string protectedBy{};
        std::uint16_t replyFrom = 0, replyTo = 0;
        bool isFramed = false;
    };
    struct Frame {
        Bytes apdu;
        std::uint16_t source = 0, destination = 0;
        bool isFramed = false;
    };
    struct Transfer {
        std::string sender;
        PushBlocks blocks;
    };
    std::optional<Frame> unwrap(const PushArrival& arrival, PushVerdict& refused) const;
    PushSender senderOf(const PushArrival& arrival) const;
    PushBlocks& blocksOf(const std::string& sender);
    std::uint32_t waitOf(const PushArrival& arrival, Instant now, bool& isShown);
    void store(Pending& pending, const PushArrival& arrival, PushVerdict verdict);
    void confirm(Pending& pending);
    void learn(const std::string& meter, const std::string& host);

    struct Rate {
        ClientRate rate;
        Instant seen{};
        bool told = false;
    };
    PushDeskOptions options_;
    std::unique_ptr<PushDecoder> decoder_;
    std::shared_ptr<const PskFile> psk_;
    std::unique_ptr<PushSink> sink_;
    mdms::EventTypeMap eventTypes_;
    PushTotals totals_;
    std::uint64_t number_ = 0;
    std::vector<Pending> pending_;
    std::vector<PushEntry> entries_;
    std::map<std::string, CounterWindow> staged_;
    std::unordered_map<std::string, Rate> rates_;
    std::list<Transfer> transfers_;                   ///< the newest first
    std::unordered_map<std::string, std::string> meters_;  ///< serial number by host; empty where several share it
};

}  // namespace ami::app

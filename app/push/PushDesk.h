#pragma once

#include <chrono>
#include <deque>
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
    double network = 25;  ///< as often as much for the 64 bits of IPv6 that an address lies in: a mesh is one network, and so is one sender
    std::size_t sources = 4096;  ///< addresses, and networks, whose rate is remembered; the longest unseen is forgotten
    std::size_t held = 1024;     ///< pushes that wait in memory for a store that does not take them
    std::size_t heldOctets = 8u << 20;
    std::size_t transfers = 256;               ///< senders whose blocks are put together
    bool protectedOnly = false;                ///< what nothing proves is kept, not stored
};

/// What is done with each push, without a socket or a clock: it is understood, its meter found, its counter held against those before it, and
/// it is durable before it is answered. Pushes that came together become durable together. One thread. @spec docs/push.md
class PushDesk {
public:
    /// @p sink may be null: then pushes are shown, and nobody is told that they are safe. @p psk may be null.
    PushDesk(PushDeskOptions options, std::unique_ptr<PushDecoder> decoder, std::shared_ptr<const PskFile> psk, std::unique_ptr<PushSink> sink);

    /// Counters, meters and what was not understood the last time: tried again, and reported like pushes that come now. @p now is only for
    /// rates. Told are those of which more is known now.
    Result<std::vector<PushRecord>> begin();

    /// How long a push from there has to wait; for whoever can leave it where it is.
    std::chrono::milliseconds wait(const PushArrival& from, Instant now);

    /// Takes a push into the group that settle() makes durable.
    void take(PushArrival arrival, Instant now);
    std::size_t waiting() const { return pending_.size(); }
    struct Outcome {
        PushRecord record;
        PushReply reply;
        bool isShown = true;   ///< false: one of many of its kind, counted and not worth a line
    };
    /// One for each take(), in order; then those that were held and are stored now.
    std::vector<Outcome> settle();
    /// Pushes in memory that the store did not take and that nobody sends again. Every settle() offers them once more.
    std::size_t held() const { return held_.size(); }
    /// What is held is lost.
    void giveUp();

    const PushTotals& totals() const { return totals_; }
    PushTotals& totals() { return totals_; }

private:
    struct Counted {
        std::string title{};  ///< empty: no counter
        std::uint32_t counter = 0;
    };
    struct Pending {
        Outcome outcome;
        std::optional<std::size_t> entry{};   ///< its place in the group
        Counted counted{};
        std::string protectedBy{};
        std::uint16_t replyFrom = 0, replyTo = 0;
        bool isFramed = false;
    };
    struct Frame {
        Bytes apdu;
        std::uint16_t source = 0, destination = 0;
        bool isFramed = false;
    };
    struct Held {
        PushRecord record;
        PushEntry entry;
        Counted counted{};
        std::size_t octets = 0;
    };
    struct Transfer {
        std::string sender;
        PushBlocks blocks;
    };
    void tryAgain(const std::vector<PushRow>& kept, std::vector<PushRecord>& records);
    std::optional<Frame> unwrap(const PushArrival& arrival, PushVerdict& refused) const;
    PushSender senderOf(const PushArrival& arrival) const;
    PushBlocks& blocksOf(const std::string& sender);
    std::uint32_t waitOf(const PushArrival& arrival, Instant now, bool& isShown);
    void store(Pending& pending, const PushArrival& arrival, PushVerdict verdict);
    using Windows = std::map<std::string, CounterWindow>;
    void stage(PushEntry& entry, const Counted& counted, Windows& windows) const;
    Result<std::vector<PushStored>> write(const std::vector<PushEntry>& entries, const Windows& windows);
    void hold(const PushRecord& record, PushEntry entry, const Counted& counted);
    void offerHeld(std::vector<Outcome>& outcomes);
    void count(const PushRecord& record, const PushStored& done);
    void change(Pending& pending, const PushArrival& arrival, PushEntry entry);
    void confirm(Pending& pending);
    void learn(const std::string& meter, const std::string& host);

    /// The rates of those that were seen last.
    class Rates {
    public:
        struct Rate {
            std::string of;
            ClientRate rate;
            bool told = false;
        };
        /// Each sender has @p rate of its own; above @p most senders the one that was seen longest ago begins anew.
        Rates(ClientRate rate, std::size_t most) : rate_(rate), most_(most) {}
        Rate& of(const std::string& sender);

    private:
        ClientRate rate_;
        std::size_t most_;
        std::list<Rate> rates_;  ///< seen last, first
        std::unordered_map<std::string, std::list<Rate>::iterator> places_;
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
    std::deque<Held> held_;
    std::size_t heldOctets_ = 0;
    Rates rates_, networks_;
    std::list<Transfer> transfers_;                   ///< the newest first
    std::unordered_map<std::string, std::string> meters_;  ///< serial number by host; empty where several share it
};

}  // namespace ami::app

#include "app/push/PushDesk.h"

#include <algorithm>
#include <utility>

#include "app/push/body/AddressPrefix.h"
#include "app/store/EventTypes.h"
#include "protocol/crypto/Digest.h"
#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/CipheredApdu.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::app {

namespace {

constexpr std::uint32_t confirmedClassBit = 1u << 30;  ///< of long-invoke-id-and-priority. @spec IEC 62056-5-3 9.5
constexpr std::chrono::seconds samePlainPush{60};      ///< the same octets without a time or a counter are one push that long
constexpr std::chrono::seconds rateLife{120};
constexpr std::uint32_t busyMaxAge = 10;
constexpr std::size_t longestTransferMemory = 8u << 20;
constexpr std::size_t mostMeters = 4096;

std::string hostOf(const std::string& address) {
    const std::size_t scheme = address.find("://");
    if (scheme == std::string::npos) return {};
    const std::string rest = address.substr(scheme + 3);
    if (rest.starts_with('[')) return rest.substr(1, rest.find(']') - 1);
    return rest.substr(0, rest.find_first_of(":/?"));
}

void addNumber(Bytes& octets, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8) octets.push_back(static_cast<std::uint8_t>(number >> shift));
}

/// Tells a push from every other: its octets, who protected it and with which counter, or where it came from.
Bytes digestOf(const PushArrival& arrival, const PushVerdict& verdict) {
    Bytes named = toBytes(verdict.protectedBy.empty() ? arrival.host + ' ' + arrival.identity : verdict.protectedBy);
    named.push_back(0);
    if (verdict.counter) addNumber(named, *verdict.counter);
    append(named, verdict.plain.empty() ? BytesView(arrival.octets) : BytesView(verdict.plain));
    const auto sha = crypto::sha256(named);
    return Bytes(sha.begin(), sha.end());
}

PushVerdict refused(PushRefusal refusal, unsigned code, std::string diagnostic) {
    PushVerdict verdict;
    verdict.refusal = refusal;
    verdict.code = code;
    verdict.diagnostic = std::move(diagnostic);
    return verdict;
}

/// A notification, blocks of one, or something around one.
bool isPushTag(std::uint8_t tag) {
    return dlms::apdutag::isNotification(tag) || tag == dlms::apdutag::generalBlockTransfer || dlms::apdutag::isProtected(tag);
}

}  // namespace

PushDesk::PushDesk(PushDeskOptions options, std::unique_ptr<PushDecoder> decoder, std::shared_ptr<const PskFile> psk, std::unique_ptr<PushSink> sink)
    : options_(options), decoder_(std::move(decoder)), psk_(std::move(psk)), sink_(std::move(sink)), eventTypes_(loadEventTypes()) {}

Result<std::vector<PushRecord>> PushDesk::begin() {
    std::vector<PushRecord> records;
    if (!sink_) return records;
    if (PushKeys* keys = decoder_->keys()) {
        const auto windows = sink_->windows();
        if (!windows) return Unexpected(windows.error());
        for (const auto& [title, octets] : *windows) {
            if (const auto window = CounterWindow::fromBytes(octets)) keys->setWindow(title, *window);
        }
    }
    const auto meters = sink_->meters();
    if (!meters) return Unexpected(meters.error());
    for (const auto& meter : *meters) {
        learn(meter.serial, hostOf(meter.address));
    }
    const auto kept = sink_->notUnderstood();
    if (!kept) return Unexpected(kept.error());
    for (const PushRow& row : *kept) {
        PushArrival arrival;
        arrival.way = pushWayFromName(row.way).value_or(PushWay::Udp);
        arrival.form = row.form <= static_cast<std::uint8_t>(PushForm::SenMlCbor) ? static_cast<PushForm>(row.form) : PushForm::Frame;
        arrival.host = hostOf("x://" + row.source);
        if (const std::size_t colon = row.source.rfind(':'); colon != std::string::npos) {
            arrival.port = static_cast<std::uint16_t>(std::strtoul(row.source.c_str() + colon + 1, nullptr, 10));
        }
        if (const auto prefix = AddressPrefix::parse(arrival.host)) arrival.address = prefix->address;
        arrival.octets = row.raw;
        arrival.time = row.time;
        arrival.isBare = true;
        arrival.replaces = row.id;
        take(std::move(arrival), Instant{});
    }
    for (Outcome& outcome : settle()) records.push_back(std::move(outcome.record));
    return records;
}

std::optional<PushDesk::Frame> PushDesk::unwrap(const PushArrival& arrival, PushVerdict& verdict) const {
    const BytesView octets = arrival.octets;
    const bool isVersion1 = octets.size() >= dlms::wrapperHeaderOctets && octets[0] == 0 && octets[1] == 1;
    if (!isVersion1) {
        const bool mayBeBare = arrival.isBare || arrival.way == PushWay::Coap || arrival.way == PushWay::Coaps;
        if (mayBeBare && !octets.empty() && isPushTag(octets[0])) return Frame{arrival.octets, 0, 0, false};
        verdict = refused(PushRefusal::BadFrame, 400, "frame: not a wrapper frame of version 1");
        return std::nullopt;
    }
    const auto word = [&](std::size_t at) { return static_cast<std::uint16_t>(octets[at] << 8 | octets[at + 1]); };
    const std::size_t whole = dlms::wrapperHeaderOctets + word(6);
    if (octets.size() == whole) return Frame{Bytes(octets.begin() + dlms::wrapperHeaderOctets, octets.end()), word(2), word(4), true};
    auto pdu = dlms::decodeCheckedFrame(octets);
    if (pdu) return Frame{std::move(pdu->apdu), pdu->source, pdu->destination, true};
    const bool isCrc = octets.size() == whole + dlms::frameCrcOctets && pdu.error().code == static_cast<std::uint16_t>(dlms::WrapperError::BadCrc);
    verdict = isCrc ? refused(PushRefusal::BadCrc, 400, "crc-mismatch: send the same frame again")
                    : refused(PushRefusal::BadFrame, 400, "frame: its length is not that of the octets");
    return std::nullopt;
}

PushSender PushDesk::senderOf(const PushArrival& arrival) const {
    PushSender sender;
    sender.address = arrival.address;
    sender.name = arrival.identity.empty() ? arrival.source() : "psk:" + arrival.identity;
    if (const auto* entry = psk_ && !arrival.identity.empty() ? psk_->find(arrival.identity) : nullptr) {
        sender.authenticated = true;
        sender.rights = entry->rights;
    }
    if (const auto found = meters_.find(arrival.host); found != meters_.end()) sender.knownMeter = found->second;
    return sender;
}

PushBlocks& PushDesk::blocksOf(const std::string& sender) {
    const auto found = std::find_if(transfers_.begin(), transfers_.end(), [&](const Transfer& transfer) { return transfer.sender == sender; });
    if (found != transfers_.end()) transfers_.splice(transfers_.begin(), transfers_, found);
    else transfers_.push_front({sender, {}});
    std::size_t octets = 0;
    std::size_t count = 0;
    for (auto it = transfers_.begin(); it != transfers_.end();) {
        octets += it->blocks.octets.size();
        const bool isTooMany = count > 0 && (count >= options_.transfers || octets > longestTransferMemory);
        if (isTooMany) it = transfers_.erase(it);
        else ++it;
        ++count;
    }
    return transfers_.front().blocks;
}

std::uint32_t PushDesk::waitOf(const PushArrival& arrival, Instant now, bool& isShown) {
    if (options_.perSecond <= 0 || arrival.replaces != 0) return 0;
    if (rates_.size() >= options_.sources && !rates_.contains(arrival.host)) {
        std::erase_if(rates_, [&](const auto& entry) { return entry.second.seen + rateLife < now; });
        // More senders than can be told apart: all begin anew, which lets none of them in more often than its burst.
        if (rates_.size() >= options_.sources) rates_.clear();
    }
    auto& rate = rates_.try_emplace(arrival.host, Rate{ClientRate(options_.perSecond, options_.burst)}).first->second;
    rate.seen = now;
    const std::uint32_t wait = rate.rate.take(now);
    isShown = wait == 0 || !rate.told;
    rate.told = wait != 0;
    return wait;
}

void PushDesk::take(PushArrival arrival, Instant now) {
    Pending pending;
    PushRecord& record = pending.outcome.record;
    record.number = ++number_;
    record.time = arrival.time;
    record.way = arrival.way;
    record.form = arrival.form;
    record.source = arrival.source();
    record.isTriedAgain = arrival.replaces != 0;
    ++totals_.arrived;
    totals_.octets += arrival.octets.size();

    if (const std::uint32_t wait = waitOf(arrival, now, pending.outcome.isShown)) {
        record.fate = PushFate::Held;
        pending.outcome.reply = {{}, 429, "rate: too many pushes of one sender", wait};
        pending_.push_back(std::move(pending));
        return;
    }
    const PushSender sender = senderOf(arrival);
    record.byDtls = sender.authenticated;
    PushVerdict verdict;
    if (arrival.form != PushForm::Frame) {
        verdict = decoder_->senMl(arrival.octets, arrival.form == PushForm::SenMlCbor, sender, arrival.time);
    } else if (auto frame = unwrap(arrival, verdict)) {
        pending.replyFrom = frame->destination;
        pending.replyTo = frame->source;
        pending.isFramed = frame->isFramed;
        PushBlocks alone;
        const bool isBlock = !frame->apdu.empty() && frame->apdu[0] == dlms::apdutag::generalBlockTransfer;
        PushBlocks& blocks = isBlock ? blocksOf(std::string(name(arrival.way)) + ' ' + record.source) : alone;
        verdict = decoder_->apdu(std::move(frame->apdu), sender, blocks, arrival.time);
    }
    store(pending, arrival, std::move(verdict));
    record.octets = std::move(arrival.octets);
    pending_.push_back(std::move(pending));
}

/// What the store is asked for, and what can be said without it.
void PushDesk::store(Pending& pending, const PushArrival& arrival, PushVerdict verdict) {
    PushRecord& record = pending.outcome.record;
    record.service = verdict.service;
    record.meter = verdict.meter;
    record.title = verdict.title;
    record.protection = verdict.protection;
    record.counter = verdict.counter;
    record.longInvokeId = verdict.longInvokeId;
    record.wantsConfirm = verdict.longInvokeId && (*verdict.longInvokeId & confirmedClassBit) != 0;
    record.event = std::move(verdict.event);
    pending.protectedBy = verdict.protectedBy;
    const bool isProven = record.isVerified();
    if (verdict.kind == PushVerdict::Kind::Store && options_.protectedOnly && !isProven) {
        verdict.kind = PushVerdict::Kind::DeadLetter;
        verdict.doubt = PushDoubt::Unprotected;
    }
    if (verdict.kind == PushVerdict::Kind::Answer) {
        record.refusal = verdict.refusal;
        record.fate = verdict.refusal == PushRefusal::Replayed     ? PushFate::Repeated
                      : verdict.refusal == PushRefusal::MoreBlocks ? PushFate::Incomplete
                                                                   : PushFate::Refused;
        pending.outcome.isShown = pending.outcome.isShown && record.fate != PushFate::Incomplete;
        pending.outcome.reply.code = verdict.code;
        pending.outcome.reply.diagnostic = std::move(verdict.diagnostic);
        record.plain = std::move(verdict.plain);
        ++totals_.refusals[static_cast<std::size_t>(verdict.refusal)];
        return;
    }
    PushEntry entry;
    entry.time = arrival.time;
    entry.way = name(arrival.way);
    entry.source = record.source;
    entry.meter = verdict.meter;
    entry.title = verdict.title;
    entry.digest = digestOf(arrival, verdict);
    entry.ownTime = verdict.ownTime;
    entry.replaces = arrival.replaces;
    if (!verdict.counter) entry.sameFor = samePlainPush;
    if (verdict.kind == PushVerdict::Kind::DeadLetter) {
        record.fate = PushFate::Kept;
        record.doubt = verdict.doubt;
        entry.doubt = name(verdict.doubt);
        entry.form = static_cast<std::uint8_t>(arrival.form);
        entry.raw = verdict.assembled.empty() ? arrival.octets : verdict.assembled;
        // What could not be read under its protection counts as never seen: it is tried again with the same counter.
    } else {
        record.fate = sink_ ? PushFate::Stored : PushFate::Shown;
        for (mdms::DeviceEvent& event : verdict.events) event.type = eventTypes_.find(event.log, event.code);
        record.readings = verdict.readings;
        record.events = verdict.events;
        entry.readings = std::move(verdict.readings);
        entry.events = std::move(verdict.events);
        if (verdict.counter && decoder_->keys()) {
            auto staged = staged_.try_emplace(verdict.protectedBy, decoder_->keys()->window(verdict.protectedBy)).first;
            staged->second.commit(*verdict.counter);
            entry.window = {verdict.protectedBy, staged->second.toBytes()};
        }
    }
    record.plain = std::move(verdict.plain);
    // Nothing to write: it stays as it is kept.
    if (arrival.replaces != 0 && record.fate == PushFate::Kept) return;
    pending.entry = entries_.size();
    entries_.push_back(std::move(entry));
}

std::vector<PushDesk::Outcome> PushDesk::settle() {
    Result<std::vector<PushStored>> stored = std::vector<PushStored>();
    if (!entries_.empty() && sink_) {
        stored = sink_->add(entries_);
        if (stored) {
            ++totals_.commits;
            if (PushKeys* keys = decoder_->keys()) {
                for (const auto& [title, window] : staged_) keys->setWindow(title, window);
            }
        }
    }
    std::vector<Outcome> outcomes;
    outcomes.reserve(pending_.size());
    for (Pending& pending : pending_) {
        PushRecord& record = pending.outcome.record;
        PushReply& reply = pending.outcome.reply;
        if (pending.entry && !sink_) {
            // Whoever asks must not take for safe what nobody keeps.
            reply = {{}, 503, "unkept: nothing is stored here", busyMaxAge};
        } else if (pending.entry && !stored) {
            record.fate = PushFate::Failed;
            record.error = stored.error();
            reply = {{}, 503, "busy: the store does not take it", busyMaxAge};
        } else if (pending.entry) {
            const PushStored& done = (*stored)[*pending.entry];
            record.stored = done.readings;
            if (done.isRepeated && record.fate == PushFate::Stored) record.fate = PushFate::Repeated;
            if (done.isRepeated && record.fate == PushFate::Kept) pending.outcome.isShown = false;
            totals_.readings += done.readings.added;
            totals_.readingsRepeated += done.readings.known;
            totals_.conflicts += done.readings.conflicting;
            totals_.events += done.events.added;
            reply.code = 204;
            if (record.fate == PushFate::Kept) reply.diagnostic = std::string("kept: ") + name(*record.doubt);
        }
        const bool isDurable = record.fate == PushFate::Stored || record.fate == PushFate::Repeated || (record.fate == PushFate::Kept && sink_);
        if (isDurable && record.wantsConfirm && !record.isTriedAgain) confirm(pending);
        if (record.fate == PushFate::Stored && record.isVerified()) learn(record.meter, hostOf("x://" + record.source));
        ++totals_.fates[static_cast<std::size_t>(record.fate)];
        if (record.confirmed) ++totals_.confirmed;
        outcomes.push_back(std::move(pending.outcome));
    }
    pending_.clear();
    entries_.clear();
    staged_.clear();
    return outcomes;
}

/// @spec IEC 62056-5-3 9.3.10, DataNotification service, confirmed
void PushDesk::confirm(Pending& pending) {
    PushRecord& record = pending.outcome.record;
    Bytes apdu = dlms::encodeXdlms(dlms::DataNotificationConfirm{*record.longInvokeId, std::nullopt});
    if (!pending.protectedBy.empty()) {
        auto ciphered = decoder_->keys()->protect(pending.protectedBy, apdu);
        if (!ciphered) {
            record.error = ciphered.error();
            return;
        }
        apdu = std::move(*ciphered);
    }
    if (pending.isFramed) apdu = dlms::encodeWrapperPdu({pending.replyFrom, pending.replyTo, std::move(apdu)});
    pending.outcome.reply.octets = std::move(apdu);
    record.confirmed = true;
}

void PushDesk::learn(const std::string& meter, const std::string& host) {
    if (meter.empty() || host.empty() || meters_.size() >= mostMeters) return;
    const auto [known, isNew] = meters_.try_emplace(host, meter);
    // An address that several meters share, behind a router for example, says nothing of any of them.
    if (!isNew && known->second != meter) known->second.clear();
}

}  // namespace ami::app

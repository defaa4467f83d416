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
    : options_(options), decoder_(std::move(decoder)), psk_(std::move(psk)), sink_(std::move(sink)), eventTypes_(loadEventTypes()),
      rates_(ClientRate(options.perSecond, options.burst), options.sources),
      networks_(ClientRate(options.perSecond * options.network, options.burst * options.network), options.sources) {}

Result<std::vector<PushRecord>> PushDesk::begin() {
    std::vector<PushRecord> records;
    if (!sink_) return records;
    if (PushKeys* keys = decoder_->keys()) {
        const auto windows = sink_->windows();
        if (!windows) return Unexpected(windows.error());
        for (const PushWindow& known : *windows) {
            if (const auto window = CounterWindow::fromBytes(known.taken)) keys->setWindow(known.title, *window);
            keys->bind(known.title, known.serial);
        }
    }
    const auto meters = sink_->meters();
    if (!meters) return Unexpected(meters.error());
    for (const auto& meter : *meters) {
        learn(meter.serial, hostOf(meter.address));
    }
    for (std::uint64_t last = 0;;) {
        const auto kept = sink_->notUnderstood(last);
        if (!kept) return Unexpected(kept.error());
        if (kept->empty()) break;
        last = kept->back().id;
        tryAgain(*kept, records);
    }
    return records;
}

void PushDesk::tryAgain(const std::vector<PushRow>& kept, std::vector<PushRecord>& records) {
    for (const PushRow& row : kept) {
        PushArrival arrival;
        arrival.way = pushWayFromName(row.way).value_or(PushWay::Udp);
        arrival.form = row.form <= static_cast<std::uint8_t>(PushForm::SenMlCbor) ? static_cast<PushForm>(row.form) : PushForm::Frame;
        arrival.host = hostOf("x://" + row.source);
        if (const std::size_t colon = row.source.rfind(':'); colon != std::string::npos) {
            arrival.port = static_cast<std::uint16_t>(std::strtoul(row.source.c_str() + colon + 1, nullptr, 10));
        }
        if (const auto prefix = AddressPrefix::parse(arrival.host)) arrival.address = prefix->address;
        arrival.identity = row.identity;
        arrival.octets = row.raw;
        arrival.time = row.time;
        arrival.isBare = true;
        arrival.replaces = row.id;
        arrival.doubt = row.doubt;
        take(std::move(arrival), Instant{});
    }
    for (Outcome& outcome : settle()) {
        if (outcome.isShown) records.push_back(std::move(outcome.record));
    }
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

PushDesk::Rates::Rate& PushDesk::Rates::of(const std::string& sender) {
    const auto found = places_.find(sender);
    if (found != places_.end()) {
        rates_.splice(rates_.begin(), rates_, found->second);
        return rates_.front();
    }
    rates_.push_front({sender, rate_, false});
    places_.emplace(sender, rates_.begin());
    if (rates_.size() > most_) {
        places_.erase(rates_.back().of);
        rates_.pop_back();
    }
    return rates_.front();
}

std::chrono::milliseconds PushDesk::wait(const PushArrival& from, Instant now) {
    if (options_.perSecond <= 0) return {};
    return std::max(rates_.of(from.host).rate.wait(now), networks_.of(networkOf(from.address)).rate.wait(now));
}

std::uint32_t PushDesk::waitOf(const PushArrival& arrival, Instant now, bool& isShown) {
    if (options_.perSecond <= 0 || arrival.replaces != 0 || arrival.isUnlimited) return 0;
    auto& own = rates_.of(arrival.host);
    auto& all = networks_.of(networkOf(arrival.address));
    std::uint32_t wait = own.rate.take(now);
    isShown = wait == 0 || !own.told;
    own.told = wait != 0;
    if (wait == 0 && (wait = all.rate.take(now)) != 0) {
        isShown = !all.told;
        all.told = true;
    } else if (wait == 0) {
        all.told = false;
    }
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
    if (record.isTriedAgain) {
        ++totals_.triedAgain;
    } else {
        ++totals_.arrived;
        totals_.octets += arrival.octets.size();
    }

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
        verdict = decoder_->apdu(std::move(frame->apdu), sender, blocks, arrival.time, record.isTriedAgain);
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
    PushEntry entry;
    entry.time = arrival.time;
    entry.way = name(arrival.way);
    entry.source = record.source;
    entry.identity = arrival.identity;
    entry.sender = networkOf(arrival.address);
    entry.meter = verdict.meter;
    entry.title = verdict.title;
    entry.replaces = arrival.replaces;
    if (verdict.kind == PushVerdict::Kind::Answer) {
        record.refusal = verdict.refusal;
        record.fate = verdict.refusal == PushRefusal::Replayed     ? PushFate::Repeated
                      : verdict.refusal == PushRefusal::MoreBlocks ? PushFate::Incomplete
                                                                   : PushFate::Refused;
        pending.outcome.isShown = pending.outcome.isShown && record.fate != PushFate::Incomplete;
        pending.outcome.reply.code = verdict.code;
        pending.outcome.reply.diagnostic = std::move(verdict.diagnostic);
        record.plain = std::move(verdict.plain);
        if (arrival.replaces == 0) ++totals_.refusals[static_cast<std::size_t>(verdict.refusal)];
        if (arrival.replaces == 0) return;
        // What was kept has come another time, and was stored then.
        if (record.fate != PushFate::Repeated) entry.doubt = name(verdict.refusal);
        change(pending, arrival, std::move(entry));
        return;
    }
    entry.digest = digestOf(arrival, verdict);
    entry.ownTime = verdict.ownTime;
    // The counter of a push that was not opened is among its octets.
    const bool isClosed =
        verdict.kind == PushVerdict::Kind::DeadLetter && (verdict.doubt == PushDoubt::NoKey || verdict.doubt == PushDoubt::DedicatedKey);
    if (!verdict.counter && !isClosed) entry.sameFor = samePlainPush;
    if (verdict.kind == PushVerdict::Kind::DeadLetter) {
        record.fate = PushFate::Kept;
        record.doubt = verdict.doubt;
        entry.doubt = name(verdict.doubt);
        entry.form = static_cast<std::uint8_t>(arrival.form);
        entry.raw = verdict.assembled.empty() ? arrival.octets : verdict.assembled;
        entry.isPromised = record.isAsked() && !isNoise(verdict.doubt);
        // What could not be read under its protection counts as never seen: it is tried again with the same counter.
    } else {
        record.fate = sink_ ? PushFate::Stored : PushFate::Shown;
        for (mdms::DeviceEvent& event : verdict.events) event.type = eventTypes_.find(event.log, event.code);
        record.readings = verdict.readings;
        record.events = verdict.events;
        entry.readings = std::move(verdict.readings);
        entry.events = std::move(verdict.events);
        if (verdict.counter && decoder_->keys()) pending.counted = {verdict.protectedBy, *verdict.counter};
    }
    record.plain = std::move(verdict.plain);
    change(pending, arrival, std::move(entry));
}

void PushDesk::change(Pending& pending, const PushArrival& arrival, PushEntry entry) {
    if (arrival.replaces != 0 && !entry.doubt.empty()) {
        ++totals_.stillKept;
        if (entry.doubt == arrival.doubt) {
            // Nothing to write and nothing to tell.
            pending.outcome.record.isDurable = true;
            pending.outcome.isShown = false;
            return;
        }
    }
    pending.entry = entries_.size();
    entries_.push_back(std::move(entry));
}

/// The counter of @p entry becomes durable with it.
void PushDesk::stage(PushEntry& entry, const Counted& counted, Windows& windows) const {
    if (counted.title.empty()) return;
    const auto staged = windows.try_emplace(counted.title, decoder_->keys()->window(counted.title)).first;
    staged->second.commit(counted.counter);
    entry.window = {counted.title, staged->second.toBytes(), decoder_->keys()->bound(counted.title)};
}

Result<std::vector<PushStored>> PushDesk::write(const std::vector<PushEntry>& entries, const Windows& windows) {
    auto stored = sink_->add(entries);
    if (!stored) return stored;
    ++totals_.commits;
    for (const auto& [title, window] : windows) decoder_->keys()->setWindow(title, window);
    return stored;
}

void PushDesk::count(const PushRecord& record, const PushStored& done) {
    if (record.isTriedAgain) return;
    totals_.readings += done.readings.added;
    totals_.readingsRepeated += done.readings.known;
    totals_.conflicts += done.readings.conflicting;
    totals_.events += done.events.added;
}

void PushDesk::hold(const PushRecord& record, PushEntry entry, const Counted& counted) {
    const std::size_t octets = record.octets.size() + record.plain.size() + entry.raw.size() +
                               (record.readings.size() + entry.readings.size()) * sizeof(mdms::Reading);
    held_.push_back({record, std::move(entry), counted, octets});
    heldOctets_ += octets;
    while (held_.size() > options_.held || heldOctets_ > options_.heldOctets) {
        heldOctets_ -= held_.front().octets;
        held_.pop_front();
        ++totals_.lost;
    }
}

void PushDesk::giveUp() {
    totals_.lost += held_.size();
    held_.clear();
    heldOctets_ = 0;
}

void PushDesk::offerHeld(std::vector<Outcome>& outcomes) {
    std::vector<PushEntry> entries;
    Windows windows;
    for (const Held& held : held_) {
        entries.push_back(held.entry);
        stage(entries.back(), held.counted, windows);
    }
    const auto stored = write(entries, windows);
    if (!stored) return;
    for (std::size_t i = 0; i < held_.size(); ++i) {
        Outcome outcome{std::move(held_[i].record), {}, true};
        PushRecord& record = outcome.record;
        const PushStored& done = (*stored)[i];
        record.isHeld = false;
        record.isDurable = true;
        record.error.reset();
        record.stored = done.readings;
        record.fate = record.doubt ? PushFate::Kept : done.isRepeated ? PushFate::Repeated : PushFate::Stored;
        count(record, done);
        --totals_.fates[static_cast<std::size_t>(PushFate::Failed)];
        ++totals_.fates[static_cast<std::size_t>(record.fate)];
        outcomes.push_back(std::move(outcome));
    }
    held_.clear();
    heldOctets_ = 0;
}

std::vector<PushDesk::Outcome> PushDesk::settle() {
    Result<std::vector<PushStored>> stored = std::vector<PushStored>();
    if (!entries_.empty() && sink_) {
        Windows windows;
        for (const Pending& pending : pending_) {
            if (pending.entry) stage(entries_[*pending.entry], pending.counted, windows);
        }
        stored = write(entries_, windows);
    }
    std::vector<Outcome> outcomes;
    outcomes.reserve(pending_.size() + held_.size());
    for (Pending& pending : pending_) {
        PushRecord& record = pending.outcome.record;
        PushReply& reply = pending.outcome.reply;
        if (pending.entry && !sink_) {
            // Whoever asks must not take for safe what nobody keeps.
            reply = {{}, 503, "unkept: nothing is stored here", busyMaxAge};
        } else if (pending.entry && !stored) {
            record.fate = PushFate::Failed;
            record.error = stored.error();
            record.isDurable = record.isTriedAgain;
            reply = {{}, 503, "busy: the store does not take it", busyMaxAge};
        } else if (pending.entry) {
            const PushStored& done = (*stored)[*pending.entry];
            record.stored = done.readings;
            record.isDurable = true;
            if (done.isRepeated && record.fate == PushFate::Stored) record.fate = PushFate::Repeated;
            if (done.isRepeated && record.fate == PushFate::Kept) pending.outcome.isShown = false;
            count(record, done);
            reply.code = 204;
            if (record.fate == PushFate::Kept) reply.diagnostic = std::string("kept: ") + name(*record.doubt);
        } else if (record.fate == PushFate::Repeated) {
            record.isDurable = true;
        }
        if (record.isDurable && record.wantsConfirm && !record.isTriedAgain) confirm(pending);
        if (record.fate == PushFate::Stored && record.isVerified()) learn(record.meter, hostOf("x://" + record.source));
        if (!record.isTriedAgain) ++totals_.fates[static_cast<std::size_t>(record.fate)];
        if (record.confirmed) ++totals_.confirmed;
        if (record.fate == PushFate::Failed && !record.isAsked() && !record.isTriedAgain) {
            record.isHeld = true;
            hold(record, std::move(entries_[*pending.entry]), pending.counted);
        }
        outcomes.push_back(std::move(pending.outcome));
    }
    pending_.clear();
    entries_.clear();
    // After what came now: one that the store never takes must not stand in its way.
    if (stored && sink_ && !held_.empty()) offerHeld(outcomes);
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

#include "tests/fault/powercut/Ledger.h"

#include <algorithm>

#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::test {

using namespace ami::app;

namespace {

constexpr std::uint32_t everything = 1000000;

Ledger::Key keyOf(const mdms::Reading& reading) { return {reading.meter, reading.time.time_since_epoch().count()}; }

std::string words(const Ledger::Key& key) { return key.first + " at " + std::to_string(key.second); }

/// The first column of the first row; empty when the statement fails.
std::string answer(sqlite3* handle, const char* sql) {
    std::string text;
    const auto keep = [](void* to, int, char** values, char**) {
        if (values[0]) *static_cast<std::string*>(to) = values[0];
        return 1;
    };
    sqlite3_exec(handle, sql, keep, &text, nullptr);
    return text;
}

}  // namespace

void Findings::note(std::uint64_t Findings::*kind, const std::string& what) {
    ++(this->*kind);
    if (first.empty()) first = what;
}

void Findings::add(const Findings& other) {
    for (const auto kind : {&Findings::lost, &Findings::doubled, &Findings::changed, &Findings::invented, &Findings::halfDone,
                            &Findings::batches, &Findings::damaged}) {
        this->*kind += other.*kind;
    }
    if (first.empty()) first = other.first;
}

void Ledger::adding(const std::vector<mdms::Reading>& readings) {
    flight_ = {};
    flight_.call = Call::Add;
    for (const mdms::Reading& reading : readings) {
        const Key key = keyOf(reading);
        auto known = readings_.find(key);
        if (known == readings_.end()) known = flight_.readings.emplace(key, reading.value).first;
        if (known->second == reading.value) continue;
        const Offer offer(key, static_cast<std::int64_t>(reading.value.magnitude()));
        if (!offers_.contains(offer)) flight_.offers.insert(offer);
    }
}

void Ledger::sealing() {
    flight_ = {};
    flight_.call = Call::Seal;
}

void Ledger::moving(std::uint64_t sequence, BatchState state, std::uint32_t attempts) {
    flight_ = {};
    flight_.call = Call::Move;
    flight_.sequence = sequence;
    flight_.state = state;
    flight_.attempts = attempts;
}

void Ledger::confirming(std::uint64_t sequence, std::uint32_t rejected, UtcTime receivedAt) {
    moving(sequence, BatchState::Confirmed, batches_.at(sequence).attempts);
    flight_.call = Call::Confirm;
    flight_.rejected = rejected;
    flight_.receivedAt = receivedAt.time_since_epoch().count();
}

void Ledger::purging() {
    flight_ = {};
    flight_.call = Call::Purge;
}

void Ledger::happened() {
    readings_.merge(flight_.readings);
    offers_.merge(flight_.offers);
    if (flight_.call == Call::Move || flight_.call == Call::Confirm) {
        Batch& batch = batches_.at(flight_.sequence);
        batch.state = flight_.state;
        batch.attempts = flight_.attempts;
        batch.rejected = flight_.rejected;
        if (flight_.call == Call::Confirm) {
            confirmed_ += batch.items - batch.rejected;
            batch.receivedAt = flight_.receivedAt;
            newestReceipt_ = std::max(newestReceipt_, batch.receivedAt);
        }
    }
    if (flight_.call == Call::Purge) {
        std::erase_if(batches_, [&](const auto& entry) {
            if (!mayBePurged(entry.second)) return false;
            purgedItems_ += entry.second.items;
            return true;
        });
    }
    flight_ = {};
}

void Ledger::happened(const SealedBatch& sealed) {
    batches_[sealed.sequence] = {sealed.id, sealed.digest, sealed.items};
    lastSequence_ = sealed.sequence;
    flight_ = {};
}

std::uint64_t Ledger::waiting() const {
    std::uint64_t items = purgedItems_;
    for (const auto& [sequence, batch] : batches_) items += batch.items;
    return readings_.size() + offers_.size() - items;
}

Ledger::Found Ledger::look(Store& store, Findings& findings) const {
    Found found;
    const auto readings = store.readings("", {}, {}, {}, everything);
    const auto conflicts = store.conflicts(everything);
    const auto batches = store.batches(everything);
    if (!readings || !conflicts || !batches) {
        findings.note(&Findings::damaged, "the store cannot be read");
        return found;
    }
    for (const mdms::Reading& reading : *readings) {
        if (!found.readings.emplace(keyOf(reading), reading.value).second) findings.note(&Findings::doubled, words(keyOf(reading)));
    }
    for (const StoredConflict& pair : *conflicts) {
        const Offer offer(keyOf(pair.offered), static_cast<std::int64_t>(pair.offered.value.magnitude()));
        if (!found.offers.insert(offer).second) findings.note(&Findings::doubled, "second value of " + words(keyOf(pair.offered)));
    }
    for (const SealedBatch& batch : *batches) found.batches.emplace(batch.sequence, batch);
    return found;
}

/// Whether the call in flight happened is seen by any part of it; all the other parts are then expected too.
void Ledger::settle(const Found& found, Findings& findings) {
    bool did = false;
    switch (flight_.call) {
        case Call::None: return;
        case Call::Add: {
            std::size_t parts = 0;
            for (const auto& [key, value] : flight_.readings) parts += found.readings.contains(key) ? 1u : 0u;
            for (const Offer& offer : flight_.offers) parts += found.offers.contains(offer) ? 1u : 0u;
            did = parts > 0;
            if (did && parts != flight_.readings.size() + flight_.offers.size()) {
                findings.note(&Findings::halfDone, "a part of an add()");
            }
            break;
        }
        case Call::Seal: {
            const auto batch = found.batches.find(lastSequence_ + 1);
            if (batch != found.batches.end()) happened(batch->second);
            break;
        }
        case Call::Move:
        case Call::Confirm: {
            const auto batch = found.batches.find(flight_.sequence);
            did = batch != found.batches.end() && batch->second.state == flight_.state && batch->second.attempts == flight_.attempts;
            break;
        }
        case Call::Purge:
            for (const auto& [sequence, batch] : batches_) did = did || (mayBePurged(batch) && !found.batches.contains(sequence));
            break;
    }
    if (did) happened();
    flight_ = {};
}

void Ledger::compareBatches(Store& store, const Found& found, Findings& findings) const {
    for (const auto& [sequence, batch] : batches_) {
        const std::string name = "batch " + std::to_string(sequence);
        const auto there = found.batches.find(sequence);
        if (there == found.batches.end()) {
            findings.note(&Findings::batches, name + " is gone");
            continue;
        }
        const SealedBatch& it = there->second;
        if (it.id != batch.id || it.digest != batch.digest || it.items != batch.items || it.state != batch.state ||
            it.attempts != batch.attempts) {
            findings.note(&Findings::batches, name + " is another one or in another state");
        }
        const auto whole = store.batch(batch.id);
        const auto body = whole && *whole ? mdms::decodeBatch((*whole)->body) : Result<mdms::DecodedBatch>(mdms::DecodedBatch{});
        const bool sealed = whole && *whole && body && body->items.size() == batch.items;
        const auto digest = fromHex(batch.digest);
        const auto computed = sealed ? crypto::sha256((*whole)->body) : crypto::Sha256{};
        if (!sealed || !digest || !std::equal(digest->begin(), digest->end(), computed.begin(), computed.end())) {
            findings.note(&Findings::batches, name + " has another body");
        }
        const auto receipt = store.receipt(batch.id);
        const bool confirmed = batch.state == BatchState::Confirmed;
        if (!receipt || receipt->has_value() != confirmed ||
            (confirmed && ((*receipt)->rejected != batch.rejected || (*receipt)->exceptions.size() != batch.rejected))) {
            findings.note(&Findings::batches, name + " has another receipt");
        }
    }
    for (const auto& [sequence, batch] : found.batches) {
        if (!batches_.contains(sequence)) findings.note(&Findings::batches, "batch " + std::to_string(sequence) + " should not be there");
    }
    const auto summary = store.summary();
    if (!summary || summary->confirmed != confirmed_) findings.note(&Findings::batches, "the number of confirmed readings is wrong");
}

/// Every reading stands in line, in one batch, or was in a batch that was purged after its receipt.
void Ledger::comparePlaces(sqlite3* handle, Findings& findings) const {
    if (const std::string said = answer(handle, "PRAGMA integrity_check"); said != "ok")
        findings.note(&Findings::damaged, "integrity_check: " + said);
    if (!answer(handle, "PRAGMA foreign_key_check").empty()) findings.note(&Findings::damaged, "a foreign key points nowhere");
    const std::string twice = answer(
        handle, "SELECT count(*) FROM (SELECT 1 FROM batch_item GROUP BY reading, conflict HAVING count(*) > 1)");
    if (twice != "0") findings.note(&Findings::doubled, "readings that stand in two batches: " + twice);
    const std::string behind = answer(handle,
                                      "SELECT count(*) FROM batch_item WHERE reading > (SELECT sealed FROM line WHERE kind = 0) "
                                      "OR conflict > (SELECT sealed FROM line WHERE kind = 1)");
    if (behind != "0") findings.note(&Findings::doubled, "readings that stand in a batch and in line: " + behind);
    const std::string line = answer(handle,
                                    "SELECT (SELECT count(*) FROM reading WHERE sequence > (SELECT sealed FROM line WHERE kind = 0)) + "
                                    "(SELECT count(*) FROM conflict WHERE id > (SELECT sealed FROM line WHERE kind = 1))");
    if (line != std::to_string(waiting())) {
        findings.note(&Findings::batches, line + " readings stand in line, " + std::to_string(waiting()) + " should");
    }
    if (answer(handle, "SELECT count(*) FROM damaged_row") != "0") findings.note(&Findings::changed, "a row's tag does not fit");
    const std::string numbered = answer(handle, "SELECT value FROM counter WHERE name = 'batch'");
    if (numbered != std::to_string(lastSequence_)) findings.note(&Findings::batches, "the batch counter says " + numbered);
}

void Ledger::audit(Store& store, sqlite3* handle, Findings& findings) {
    const Found found = look(store, findings);
    settle(found, findings);
    for (const auto& [key, value] : readings_) {
        const auto there = found.readings.find(key);
        if (there == found.readings.end()) findings.note(&Findings::lost, words(key) + " is gone");
        else if (!(there->second == value)) findings.note(&Findings::changed, words(key) + " has another value");
    }
    for (const auto& [key, value] : found.readings) {
        if (!readings_.contains(key)) findings.note(&Findings::invented, words(key) + " should not be there");
    }
    for (const Offer& offer : offers_) {
        if (!found.offers.contains(offer)) findings.note(&Findings::lost, "second value of " + words(std::get<0>(offer)) + " is gone");
    }
    for (const Offer& offer : found.offers) {
        if (!offers_.contains(offer)) findings.note(&Findings::invented, "second value of " + words(std::get<0>(offer)));
    }
    compareBatches(store, found, findings);
    comparePlaces(handle, findings);
}

}  // namespace ami::test

#include "app/hes/coap/PushWriter.h"

#include <array>
#include <chrono>
#include <utility>

#include "app/Now.h"
#include "protocol/base/LowerHex.h"

namespace ami::app {

using namespace std::chrono_literals;

namespace {

constexpr auto blockedLife = 30s;
/// Groups of many senders are one client of the ledger.
const char* const groupSubject = "CoAP ingest";

std::string groupLfdi() { return toHex(crypto::sha256(toBytes(groupSubject))).substr(0, 40); }

mdms::ItemError itemError(PushDoubt doubt) {
    switch (doubt) {
        case PushDoubt::MeterUnknown: return mdms::ItemError::MeterMissing;
        case PushDoubt::ScalerMissing:
        case PushDoubt::UnitUnknown: return mdms::ItemError::UnitUnknown;
        case PushDoubt::TimeUnplaced: return mdms::ItemError::TimeMalformed;
        case PushDoubt::NameUnknown:
        case PushDoubt::NoTemplate: return mdms::ItemError::RegisterMissing;
        case PushDoubt::ReadingRefused: return mdms::ItemError::ValueMalformed;
        default: return mdms::ItemError::FieldMalformed;
    }
}

mdms::BatchHeader headerOf(const std::string& key) {
    mdms::BatchHeader header;
    header.messageId = key;
    header.timestamp = utcNow();
    header.source = "coap";
    return header;
}

}  // namespace

std::string uuidOfDigest(BytesView digest) {
    std::array<std::uint8_t, 16> octets{};
    for (std::size_t i = 0; i < octets.size() && i < digest.size(); ++i) octets[i] = digest[i];
    octets[6] = static_cast<std::uint8_t>((octets[6] & 0x0F) | 0x80);
    octets[8] = static_cast<std::uint8_t>((octets[8] & 0x3F) | 0x80);
    std::string text = lowerHex(octets);
    for (const std::size_t at : {8u, 13u, 18u, 23u}) text.insert(at, 1, '-');
    return text;
}

PushWriter::PushWriter(std::unique_ptr<HesStorage> storage, PushWriterOptions options, CoapCounters& counters, std::function<void()> wake)
    : storage_(std::move(storage)), options_(options), counters_(counters), wake_(std::move(wake)), thread_([this] { run(); }) {}

PushWriter::~PushWriter() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

bool PushWriter::submit(PushJob job) {
    bool first = false;
    {
        const std::lock_guard lock(mutex_);
        if (jobs_.size() >= options_.places || octets_ + job.raw.size() > options_.octets) return false;
        octets_ += job.raw.size();
        first = jobs_.empty();
        jobs_.push_back(std::move(job));
    }
    if (first) changed_.notify_one();
    return true;
}

void PushWriter::takeDone(std::vector<PushDone>& done) {
    const std::lock_guard lock(mutex_);
    done.swap(done_);
    done_.clear();
}

std::size_t PushWriter::waiting() const {
    const std::lock_guard lock(mutex_);
    return jobs_.size();
}

void PushWriter::run() {
    std::vector<PushJob> group;
    for (;;) {
        group.clear();
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
            if (jobs_.empty()) return;
            if (options_.linger.count() > 0 && !ending_) {
                changed_.wait_for(lock, options_.linger, [this] { return ending_ || jobs_.size() >= options_.places / 2; });
            }
            std::size_t readings = 0;
            while (!jobs_.empty() && (group.empty() || readings + jobs_.front().readings.size() <= options_.groupReadings)) {
                readings += jobs_.front().readings.size();
                octets_ -= jobs_.front().raw.size();
                group.push_back(std::move(jobs_.front()));
                jobs_.pop_front();
            }
        }
        storeGroup(group);
        flush();
    }
}

void PushWriter::flush() {
    {
        const std::lock_guard lock(mutex_);
        if (done_.empty()) done_.swap(fresh_);
        else {
            for (PushDone& done : fresh_) done_.push_back(std::move(done));
        }
        fresh_.clear();
    }
    wake_();
}

void PushWriter::report(PushJob& job, PushDone::How how) {
    fresh_.push_back({job.id, how, job.doubt, std::move(job.protectedBy), job.counter});
}

bool PushWriter::isBlocked(const HesClient& client) {
    const Instant now = std::chrono::steady_clock::now();
    auto& [blocked, asked] = blocked_[client.lfdi];
    if (asked != Instant{} && now - asked < blockedLife) return blocked;
    const auto known = storage_->known(client, "blocked?", "");
    if (!known) return blocked;
    asked = now;
    blocked = *known && (*known)->outcome == IngestOutcome::ClientBlocked;
    return blocked;
}

bool PushWriter::offer(const HesClient& client, const std::string& key, mdms::DecodedBatch batch, Bytes body, Error* error) {
    IngestOffer offered{client, key, key, std::move(batch), std::move(body)};
    const auto result = storage_->ingest(offered, utcNow());
    healthy_.store(result.has_value(), std::memory_order_relaxed);
    if (!result) {
        if (error) *error = result.error();
        return false;
    }
    counters_.add(CoapCount::Transactions);
    counters_.add(CoapCount::ReadingsAccepted, result->accepted);
    counters_.add(CoapCount::ReadingsDuplicate, result->duplicate);
    counters_.add(CoapCount::ReadingsConflict, result->conflict);
    if (result->outcome == IngestOutcome::Replayed) counters_.add(CoapCount::ReadingsDuplicate, offered.batch.items.size());
    return result->outcome == IngestOutcome::Stored || result->outcome == IngestOutcome::Replayed;
}

void PushWriter::storeGroup(std::vector<PushJob>& group) {
    mdms::DecodedBatch batch;
    Bytes digests;
    std::vector<PushJob*> together;
    for (PushJob& job : group) {
        if (job.mayBeBlocked && isBlocked(job.client)) {
            report(job, PushDone::How::Blocked);
        } else if (job.readings.empty()) {
            keep(job);
        } else {
            append(digests, job.digest);
            for (const mdms::Reading& reading : job.readings) batch.items.push_back({batch.offered++, reading});
            together.push_back(&job);
        }
    }
    if (together.empty()) return;
    if (together.size() == 1) {
        storeAlone(*together.front());
        return;
    }
    const std::string key = uuidOfDigest(crypto::sha256(digests));
    batch.header = headerOf(key);
    Error error{};
    if (offer({groupLfdi(), groupSubject}, key, std::move(batch), {}, &error)) {
        for (PushJob* job : together) report(*job, PushDone::How::Stored);
        return;
    }
    const bool passes = error.fault == Fault::Exhausted || error.fault == Fault::TimedOut || error.fault == Fault::LinkLost;
    for (PushJob* job : together) {
        // One bad push must not keep the others out.
        if (passes) report(*job, PushDone::How::Failed);
        else storeAlone(*job);
    }
}

void PushWriter::storeAlone(PushJob& job) {
    const std::string key = uuidOfDigest(job.digest);
    mdms::DecodedBatch batch;
    batch.header = headerOf(key);
    for (const mdms::Reading& reading : job.readings) batch.items.push_back({batch.offered++, reading});
    const bool stored = offer({groupLfdi(), groupSubject}, key, std::move(batch), {}, nullptr);
    report(job, stored ? PushDone::How::Stored : PushDone::How::Failed);
}

/// A dead letter is a ledger row of its sender with one rejected item: the reason, and the octets as they came.
void PushWriter::keep(PushJob& job) {
    const std::string key = uuidOfDigest(job.digest);
    mdms::DecodedBatch batch;
    batch.header = headerOf(key);
    batch.offered = 1;
    batch.faults.push_back({0, std::string("coap:") + name(job.doubt), itemError(job.doubt)});
    const bool kept = offer(job.client, key, std::move(batch), job.raw, nullptr);
    if (kept) counters_.add(CoapCount::DeadLetters);
    report(job, kept ? PushDone::How::Kept : PushDone::How::Failed);
}

}  // namespace ami::app

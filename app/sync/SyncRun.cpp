#include "app/sync/SyncRun.h"

#include <algorithm>
#include <thread>

#include "app/sync/ReceiptJson.h"
#include "protocol/crypto/Digest.h"

namespace ami::app {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr std::chrono::seconds longestRetryAfter{24 * 3600};
constexpr milliseconds afterRefusal = std::chrono::minutes(15);
constexpr milliseconds afterPortal = std::chrono::minutes(2);
constexpr milliseconds portalPatience{4000};
constexpr std::chrono::seconds soundClock{60};
constexpr std::uint32_t sealedAheadOfALane = 2;
constexpr std::uint32_t faultsThatStop = 2;
constexpr std::uint64_t countEvery = 1024 * 1024;
constexpr UtcTime endOfTime = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);

Error errorOf(Fault fault, SyncError code, std::int64_t detail = 0) { return makeError(fault, Layer::Sync, code, detail); }

SyncError codeOf(const Error& error) { return error.layer == Layer::Sync ? static_cast<SyncError>(error.code) : SyncError{}; }

bool isPage(const HttpResponse& answer) {
    const auto type = answer.head.field("content-type");
    if (type && type->find("html") != std::string_view::npos) return true;
    const auto first = std::find_if(answer.body.begin(), answer.body.end(), [](std::uint8_t c) { return c > ' '; });
    return first != answer.body.end() && *first == '<';
}

std::string wordsOf(const HttpResponse& answer) {
    std::string message = std::to_string(answer.status);
    if (const std::string said = problemText(answer.body); !said.empty()) message += " " + said;
    return message;
}

/// The path of a Location field when it stays with the server that sent it.
std::string pathAtHome(const HttpHead& head, const QUrl& endpoint) {
    const auto location = head.field("location");
    if (!location || location->empty() || location->size() > 500) return {};
    const QUrl given(QString::fromUtf8(location->data(), static_cast<qsizetype>(location->size())), QUrl::StrictMode);
    if (!given.isValid()) return {};
    const QUrl target = endpoint.resolved(given);
    if (target.scheme() != endpoint.scheme() || target.host() != endpoint.host() || target.port(443) != endpoint.port(443)) return {};
    std::string path = target.path(QUrl::FullyEncoded).toStdString();
    if (target.hasQuery()) path += "?" + target.query(QUrl::FullyEncoded).toStdString();
    return path;
}

PauseCause causeOf(const Error& error) {
    if (error.layer == Layer::Store) return PauseCause::Disk;
    switch (codeOf(error)) {
        case SyncError::CannotConnect:
        case SyncError::TimedOut: return PauseCause::Offline;
        case SyncError::ServerUntrusted:
        case SyncError::CertificateRefused: return PauseCause::Certificate;
        case SyncError::ClockWrong: return PauseCause::Clock;
        case SyncError::CaptivePortal: return PauseCause::CaptivePortal;
        case SyncError::ProxyRefused: return PauseCause::Proxy;
        case SyncError::LimitReached: return PauseCause::Metered;
        case SyncError::Temporary:
        case SyncError::BadAnswer: return PauseCause::ServerBusy;
        default: return PauseCause::None;
    }
}

}  // namespace

std::string sibling(const QUrl& endpoint, const std::string& name) {
    const std::string path = endpoint.path(QUrl::FullyEncoded).toStdString();
    return path.substr(0, path.rfind('/') + 1) + name;
}

Meaning meaningOf(int status) {
    switch (status) {
        case 200: return Meaning::Receipt;
        case 202: return Meaning::Taken;
        case 400: case 415: return Meaning::Refused;
        case 401: case 403: return Meaning::IdentityRefused;
        case 408: case 425: case 429: case 503: case 507: return Meaning::Busy;
        case 409: return Meaning::Wait;
        case 413: return Meaning::TooLarge;
        case 422: return Meaning::KeyReused;
        case 511: return Meaning::Portal;
        default: break;
    }
    if (status >= 300 && status < 400) return Meaning::Portal;
    return status >= 500 ? Meaning::Fault : Meaning::NotAnEndpoint;
}

std::optional<milliseconds> retryAfter(const HttpHead& head, UtcTime now) {
    const auto text = head.field("retry-after");
    if (!text || text->empty()) return std::nullopt;
    if (std::all_of(text->begin(), text->end(), [](char c) { return c >= '0' && c <= '9'; })) {
        if (text->size() > 9) return longestRetryAfter;
        return std::min<std::chrono::seconds>(std::chrono::seconds(std::stoll(std::string(*text))), longestRetryAfter);
    }
    const auto date = httpDate(*text);
    if (!date) return std::nullopt;
    // The server's own Date field, when it sent one, keeps a wrong clock of ours out of the sum.
    const auto own = head.field("date");
    const UtcTime from = own ? httpDate(*own).value_or(now) : now;
    return std::clamp<milliseconds>(*date - from, milliseconds(0), longestRetryAfter);
}

SyncRun::SyncRun(Store& store, const SyncSettings& settings, QUrl endpoint, QSslConfiguration tls, ProxyChoice proxy,
                 const std::function<bool()>& cancelled, const SyncProgress& progress, const SyncTools& tools)
    : store_(store),
      settings_(settings),
      endpoint_(std::move(endpoint)),
      tls_(std::move(tls)),
      proxy_(std::move(proxy)),
      cancelled_(cancelled),
      progress_(progress),
      tools_(tools) {}

std::unique_ptr<HttpsClient> SyncRun::newClient() const {
    return std::make_unique<HttpsClient>(endpoint_, tls_, proxy_, settings_.timeout, [this] { return isCancelled(); });
}

/// Whether this run may send at all: a person's pause holds everything, any other only until its next probe.
Result<bool> SyncRun::mayBegin() {
    const auto pause = store_.pause();
    if (!pause) return Unexpected(pause.error());
    if (pause->cause == PauseCause::Person) {
        report_.stopped = errorOf(Fault::Refused, SyncError::QueuePaused);
        return false;
    }
    if (*pause && !settings_.evenIfWaiting && pause->nextProbe && *pause->nextProbe > now()) return false;
    const auto counted = store_.octetsCounted(now());
    if (!counted) return Unexpected(counted.error());
    counted_ = *counted;
    return true;
}

Result<SyncReport> SyncRun::operator()() {
    const auto begun = steady_clock::now();
    const auto may = mayBegin();
    if (!may) return Unexpected(may.error());
    if (!*may) return report_;
    if (const auto lined = store_.lineUp(true); !lined) return Unexpected(lined.error());
    tell();
    auto client = newClient();
    std::thread second;
    if (settings_.requestsInFlight > 1) {
        second = std::thread([this] {
            {
                Lock guard(lock_);
                moved_.wait(guard, [this] { return proven_ || lineDone_ || report_.stopped || broken_; });
                if (!proven_ || report_.stopped || broken_) return;
            }
            const auto own = newClient();
            lane(*own);
            if (const auto counted = count(*own); !counted) {
                const Lock guard(lock_);
                broken_ = counted.error();
            }
        });
    }
    lane(*client);
    {
        const Lock guard(lock_);
        lineDone_ = true;
    }
    moved_.notify_all();
    if (second.joinable()) second.join();
    if (!report_.stopped && !broken_ && settings_.attachments && !(settings_.metered.metered && !settings_.evenIfWaiting)) {
        if (const auto sent = uploadAttachments(*client); !sent) broken_ = sent.error();
    }
    if (const auto counted = count(*client, true); !counted && !broken_) broken_ = counted.error();
    report_.runTime = std::chrono::duration_cast<milliseconds>(steady_clock::now() - begun);
    if (broken_) return Unexpected(*broken_);
    if (!pause_ && !report_.stopped) {
        const auto summary = store_.summary();
        if (summary && summary->pause && (proven_ || summary->batchesOpen == 0)) (void)store_.setPause({});
    } else if (pause_) {
        if (const auto held = store_.setPause(pause_); !held) return Unexpected(held.error());
    }
    tell();
    return report_;
}

/// Takes batches and sends them until nothing is due or the run has to stop.
void SyncRun::lane(HttpsClient& client) {
    for (;;) {
        {
            const Lock guard(lock_);
            if (report_.stopped || broken_) return;
            if (isCancelled()) {
                report_.stopped = errorOf(Fault::Cancelled, SyncError::TimedOut);
                moved_.notify_all();
                return;
            }
        }
        auto out = take();
        {
            Lock guard(lock_);
            if (!out) broken_ = out.error();
            if (!out || report_.stopped || broken_) {
                moved_.notify_all();
                return;
            }
            if (!*out) {
                // What another lane is sending may come back in halves.
                if (inFlight_ == 0) return;
                moved_.wait(guard);
                continue;
            }
            if (inFlight_++ == 0) busySince_ = steady_clock::now();
        }
        const bool asks = (*out)->batch.state == BatchState::Acknowledged;
        auto sent = asks ? askForReceipt(client, (*out)->batch) : send(client, **out);
        if (sent) sent = count(client);
        {
            const Lock guard(lock_);
            if (!sent) broken_ = sent.error();
            if (--inFlight_ == 0) report_.lineTime += std::chrono::duration_cast<milliseconds>(steady_clock::now() - busySince_);
        }
        moved_.notify_all();
        tell();
    }
}

/// The next batch to send; seals ahead of sending, but never more than a few.
Result<std::optional<OutgoingBatch>> SyncRun::take() {
    const std::lock_guard guard(taking_);
    for (;;) {
        const auto ahead = store_.sealedAhead();
        if (!ahead) return Unexpected(ahead.error());
        if (*ahead >= sealedAheadOfALane * std::max(1u, settings_.requestsInFlight)) break;
        const auto sealed = store_.seal(settings_.batchItems, now(), settings_.source);
        if (!sealed) return Unexpected(sealed.error());
        if (!*sealed) break;
        if (const auto lined = store_.lineUp(false); !lined) return Unexpected(lined.error());
    }
    auto next = store_.nextDue(settings_.evenIfWaiting ? endOfTime : now(), passed_);
    if (!next || !*next) return next;
    if (overLimit((*next)->wire.size())) {
        const Lock inner(lock_);
        stop(errorOf(Fault::Refused, SyncError::LimitReached), std::chrono::ceil<std::chrono::days>(now()) - now());
        return std::optional<OutgoingBatch>();
    }
    passed_.insert((*next)->batch.id);
    return next;
}

Result<void> SyncRun::send(HttpsClient& client, const OutgoingBatch& out) {
    const SealedBatch& batch = out.batch;
    if (const auto marked = store_.markSending(batch.id, now()); !marked) return marked;
    std::size_t at = 0;
    HttpRequest request;
    request.headers = {
        {"User-Agent", "ami-field"},
        {"Accept", "application/json, application/problem+json"},
        {"Content-Type", "application/json"},
        {"Idempotency-Key", "\"" + batch.id + "\""},
        {"Content-Digest", "sha-256=:" + crypto::toBase64(crypto::sha256(out.wire)) + ":"},
    };
    if (out.packed) request.headers.emplace_back("Content-Encoding", "gzip");
    request.octets = out.wire.size();
    request.body = [&](std::size_t most) {
        const auto part = BytesView(out.wire).subspan(at, std::min(most, out.wire.size() - at));
        at += part.size();
        return Bytes(part.begin(), part.end());
    };
    request.rewind = [&] { at = 0; };
    if (tools_.moved) request.moved = [&](std::uint64_t sent) { tools_.moved(batch.id, sent, out.wire.size()); };
    request.cancelled = [this] {
        const Lock guard(lock_);
        return report_.stopped.has_value() && report_.stopped->fault == Fault::Cancelled;
    };
    const auto start = steady_clock::now();
    const auto answer = client.send(request);
    {
        const Lock guard(lock_);
        report_.lastLatency = std::chrono::duration_cast<milliseconds>(steady_clock::now() - start);
        if (answer) ++report_.batchesSent;
    }
    if (!answer) return unanswered(client, batch, answer.error());
    return apply(client, batch, *answer);
}

Result<void> SyncRun::askForReceipt(HttpsClient& client, const SealedBatch& batch) {
    // A server that named no place gives its receipt to whoever sends the same batch again.
    if (batch.receiptAt.empty()) {
        if (const auto again = store_.markForgotten(batch.id); !again) return again;
        const std::lock_guard guard(taking_);
        passed_.erase(batch.id);
        return {};
    }
    HttpRequest request;
    request.method = "GET";
    request.path = batch.receiptAt;
    request.headers = {{"User-Agent", "ami-field"}, {"Accept", "application/json, application/problem+json"}};
    const auto answer = client.send(request);
    if (!answer) return unanswered(client, batch, answer.error());
    if (answer->status == 404 || answer->status == 410) {
        if (const auto again = store_.markForgotten(batch.id); !again) return again;
        const std::lock_guard guard(taking_);
        passed_.erase(batch.id);
        return {};
    }
    return apply(client, batch, *answer);
}

/// No answer came. Before the batch was out it stands in line as if nothing had been; afterwards it waits, and others go before it.
Result<void> SyncRun::unanswered(HttpsClient& client, const SealedBatch& batch, Error error) {
    if (error.fault == Fault::Cancelled) {
        const Lock guard(lock_);
        if (!report_.stopped) report_.stopped = error;
        return store_.markHeld(batch.id, batch.serverMessage);
    }
    const bool out = client.wasOut();
    error = refined(client, error);
    const auto wait = codeOf(error) == SyncError::CaptivePortal ? afterPortal : ownWait(batch.attempts + 1);
    {
        const Lock guard(lock_);
        stop(error, wait);
    }
    if (batch.state == BatchState::Acknowledged) return store_.markAcknowledged(batch.id, {}, now() + wait, batch.serverMessage);
    if (!out) return store_.markHeld(batch.id, batch.serverMessage);
    return store_.markRetry(batch.id, now() + wait, batch.serverMessage);
}

Result<void> SyncRun::apply(HttpsClient& client, const SealedBatch& batch, const HttpResponse& answer) {
    Meaning meaning = meaningOf(answer.status);
    // The server's name is proven, but a gateway of the same house may still want a log-in.
    if (answer.status < 300 && isPage(answer)) meaning = Meaning::Portal;
    if (meaning == Meaning::TooLarge && batch.state == BatchState::Acknowledged) meaning = Meaning::Wait;
    const std::string message = wordsOf(answer);
    const auto asked = retryAfter(answer.head, now());
    const auto wait = asked.value_or(ownWait(batch.attempts));
    {
        const Lock guard(lock_);
        if (const auto date = client.lastDate()) report_.clockAhead = std::chrono::floor<std::chrono::seconds>(now() - *date);
        if (meaning != Meaning::Receipt) report_.serverMessage = message;
    }
    const auto stopping = [&](Fault fault, SyncError code, milliseconds pause, std::int64_t detail) {
        const Lock guard(lock_);
        stop(errorOf(fault, code, detail), pause, message);
    };
    switch (meaning) {
        case Meaning::Receipt: return applyReceipt(batch, answer);
        case Meaning::Taken: {
            {
                const Lock guard(lock_);
                ++report_.acknowledged;
            }
            const auto marked = store_.markAcknowledged(batch.id, pathAtHome(answer.head, endpoint_), now() + wait, message);
            return marked ? serverIsWell() : marked;
        }
        case Meaning::Wait: return store_.markRetry(batch.id, now() + wait, message);
        case Meaning::TooLarge: return splitNow(batch.id, message);
        case Meaning::KeyReused:
        case Meaning::Refused: {
            const Lock guard(lock_);
            ++report_.deadLetters;
            if (meaning == Meaning::KeyReused) ++report_.keysReused;
            return store_.markDeadLetter(batch.id, message);
        }
        case Meaning::Fault: return applyFault(client, batch, wait, message);
        case Meaning::Busy:
            stopping(Fault::Refused, SyncError::Temporary, wait, answer.status);
            return store_.markRetry(batch.id, now() + wait, message);
        case Meaning::IdentityRefused:
            stopping(Fault::Refused, SyncError::CertificateRefused, asked.value_or(afterRefusal), answer.status);
            return store_.markHeld(batch.id, message);
        case Meaning::Portal:
            stopping(Fault::Refused, SyncError::CaptivePortal, afterPortal, answer.status);
            return store_.markHeld(batch.id, batch.serverMessage);
        case Meaning::NotAnEndpoint:
            stopping(Fault::Unexpected, SyncError::BadAnswer, wait, answer.status);
            return store_.markRetry(batch.id, now() + wait, message);
    }
    return {};
}

/// The receipt must be for this batch, its octets and all of its items; only then is anything confirmed.
Result<void> SyncRun::applyReceipt(const SealedBatch& batch, const HttpResponse& answer) {
    auto receipt = parseReceipt(answer.body);
    if (receipt && receipt->batchId == batch.id && !receipt->applied) {
        {
            const Lock guard(lock_);
            ++report_.acknowledged;
        }
        const auto wait = retryAfter(answer.head, now()).value_or(ownWait(batch.attempts));
        const auto marked = store_.markAcknowledged(batch.id, pathAtHome(answer.head, endpoint_), now() + wait, {});
        return marked ? serverIsWell() : marked;
    }
    if (receipt && receipt->batchId == batch.id) {
        receipt->replayed = answer.head.has("idempotent-replayed");
        const auto confirmed = store_.confirm(*receipt);
        if (confirmed) {
            {
                const Lock guard(lock_);
                report_.accepted += receipt->accepted;
                report_.duplicate += receipt->duplicate;
                report_.conflict += receipt->conflict;
                report_.rejected += receipt->rejected;
                suspects_.erase(batch.id);
            }
            return serverIsWell();
        }
        if (confirmed.error().code != static_cast<std::uint16_t>(StoreError::BadReceipt)) return confirmed;
    }
    const auto wait = ownWait(batch.attempts);
    {
        const Lock guard(lock_);
        stop(errorOf(Fault::Malformed, SyncError::BadAnswer, answer.status), wait);
    }
    return store_.markRetry(batch.id, now() + wait, {});
}

/// 5xx to one batch: the next one tells whether it is the batch or the server.
Result<void> SyncRun::applyFault(HttpsClient& client, const SealedBatch& batch, milliseconds wait, const std::string& message) {
    if (const auto marked = store_.markFault(batch.id, now(), now() + wait, message); !marked) return marked;
    if (batch.state == BatchState::Acknowledged) return {};
    bool proven = false;
    {
        const Lock guard(lock_);
        suspects_[batch.id] = batch;
        suspects_[batch.id].serverMessage = message;
        proven = proven_;
    }
    // A queue of bad batches alone proves nothing; then the server's own word has to do.
    if (proven || (isOften(batch) && saysWell(client))) return serverIsWell();
    const Lock guard(lock_);
    if (++faultsInARow_ >= faultsThatStop) stop(errorOf(Fault::Refused, SyncError::Temporary, std::atoi(message.c_str())), wait, message);
    return {};
}

bool SyncRun::isOften(const SealedBatch& batch) const {
    return batch.faults + 1 >= settings_.faultsBeforeSplit && batch.firstFault && now() - *batch.firstFault >= settings_.faultsOver;
}

bool SyncRun::saysWell(HttpsClient& client) {
    HttpRequest request;
    request.method = "GET";
    request.path = sibling(endpoint_, "status");
    request.headers = {{"User-Agent", "ami-field"}, {"Accept", "application/json"}};
    const auto answer = client.send(request);
    return answer && answer->status == 200 && !isPage(*answer);
}

/// The server takes batches, so whatever it answered with 5xx before is suspect by itself. A half is split at once; a whole batch after several
/// tries over some time.
Result<void> SyncRun::serverIsWell() {
    std::map<std::string, SealedBatch> ripe;
    {
        const Lock guard(lock_);
        proven_ = true;
        faultsInARow_ = 0;
        for (auto suspect = suspects_.begin(); suspect != suspects_.end();) {
            const SealedBatch& batch = suspect->second;
            if (!batch.parent.empty() || isOften(batch)) {
                ripe.insert(*suspect);
                suspect = suspects_.erase(suspect);
            } else {
                ++suspect;
            }
        }
    }
    moved_.notify_all();
    for (const auto& [id, batch] : ripe) {
        if (const auto done = splitNow(id, batch.serverMessage); !done) return done;
    }
    return {};
}

Result<void> SyncRun::splitNow(const std::string& batchId, const std::string& reason) {
    const auto halves = store_.split(batchId, now(), reason);
    if (!halves) return Unexpected(halves.error());
    if (const auto lined = store_.lineUp(false); !lined) return lined;
    const Lock guard(lock_);
    if (*halves) ++report_.splits;
    else ++report_.deadLetters;
    return {};
}

Error SyncRun::refined(HttpsClient& client, Error error) {
    const SyncError code = codeOf(error);
    if ((code == SyncError::ServerUntrusted || code == SyncError::ClockWrong) && client.onlyDatesFailed()) {
        if (const auto time = client.serverTime()) {
            const auto ahead = std::chrono::floor<std::chrono::seconds>(now() - *time);
            if (std::chrono::abs(ahead) >= soundClock) {
                const Lock guard(lock_);
                report_.clockAhead = ahead;
                return errorOf(Fault::Crypto, SyncError::ClockWrong, ahead.count());
            }
        }
        return error;
    }
    const bool stranger = code == SyncError::ServerUntrusted || code == SyncError::CannotConnect || code == SyncError::TimedOut;
    if (!stranger || client.usesProxy()) return error;
    if (settings_.behindPortal) return errorOf(Fault::Refused, SyncError::CaptivePortal);
    QUrl probe(QString::fromStdString(settings_.portalProbe), QUrl::StrictMode);
    if (settings_.portalProbe.empty()) {
        // Without a stranger's certificate there is no reason to knock at a second door.
        if (code != SyncError::ServerUntrusted) return error;
        probe = QUrl();
        probe.setScheme(QStringLiteral("http"));
        probe.setHost(endpoint_.host());
        probe.setPath(QStringLiteral("/"));
    }
    const int status = portalAnswers(probe, std::min(settings_.timeout, portalPatience), [this] { return isCancelled(); });
    return status == 0 ? error : errorOf(Fault::Refused, SyncError::CaptivePortal, status);
}

/// Ends the run; the first reason counts. Expects the lock.
void SyncRun::stop(const Error& error, std::optional<milliseconds> wait, const std::string& message) {
    if (report_.stopped) return;
    report_.stopped = error;
    const PauseCause cause = causeOf(error);
    if (cause != PauseCause::None) pause_ = {cause, now(), wait ? std::optional(now() + *wait) : std::nullopt, message};
    moved_.notify_all();
}

Result<void> SyncRun::count(HttpsClient& client, bool last) {
    std::uint64_t octets = 0;
    {
        const Lock guard(lock_);
        const std::uint64_t fresh = client.takeOctets();
        report_.octets += fresh;
        counted_.today += fresh;
        counted_.month += fresh;
        uncounted_ += fresh;
        if (uncounted_ < (last ? 1 : countEvery)) return {};
        octets = std::exchange(uncounted_, 0);
    }
    return store_.countOctets(now(), octets);
}

bool SyncRun::overLimit(std::uint64_t more) {
    const MeteredLimits& limits = settings_.metered;
    if (!limits.metered || settings_.evenIfWaiting) return false;
    const Lock guard(lock_);
    return (limits.daily != 0 && counted_.today + more > limits.daily) || (limits.monthly != 0 && counted_.month + more > limits.monthly);
}

void SyncRun::tell() {
    if (!progress_) return;
    const auto summary = store_.summary();
    const Lock guard(lock_);
    if (summary) progress_(*summary, report_);
}

}  // namespace ami::app

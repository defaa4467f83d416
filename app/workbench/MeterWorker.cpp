#include "app/workbench/MeterWorker.h"

#include <algorithm>

#include "app/Now.h"
#include "app/explain/ActWords.h"
#include "app/link/LinkParts.h"

namespace ami::app {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds reportInterval{100};
constexpr milliseconds portInterval{500};  ///< between looks for an adapter that was pulled out
constexpr unsigned long endLimit = 10'000;  ///< of the thread, in milliseconds: a release takes 3 s, a cancel 0.2 s
constexpr std::size_t readingsAtOnce = 20;
constexpr std::chrono::seconds reconnectLimit{30};
constexpr std::chrono::seconds reconnectPause{1};

/// Profiles and acts over COSEM objects: a meter of modes A to D has none.
Error notAtReadout() { return makeError(Fault::Unsupported, Layer::Link, LinkError::UnsupportedScheme, static_cast<std::int64_t>(Scheme::Iec)); }

bool isIec(const MeterAddress& address) {
    if (address.scheme != Scheme::Replay) return address.scheme == Scheme::Iec;
    const auto recorded = recordedAddress(address.path);
    return recorded && recorded->scheme == Scheme::Iec;
}

}  // namespace

MeterWorker::~MeterWorker() {
    {
        const std::lock_guard guard(mutex_);
        quit_ = true;
        commands_.clear();
        live_.reset();
        token_.cancel();
    }
    changed_.notify_all();
    if (!wait(endLimit)) {
        terminate();
        wait(1000);
    }
}

void MeterWorker::push(Command command, bool first) {
    {
        const std::lock_guard guard(mutex_);
        if (first) {
            commands_.clear();
            token_.cancel();
        }
        commands_.push_back(std::move(command));
    }
    changed_.notify_all();
}

void MeterWorker::connectTo(std::string address, LinkCredentials credentials) {
    const auto secret = std::make_shared<LinkCredentials>(std::move(credentials));
    push(
        [this, address = std::move(address), secret] {
            link_.reset();
            iec_.reset();
            readout_.reset();
            monitor_.reset();
            objects_.reset();
            identity_ = {};
            const auto parsed = MeterAddress::parse(address);
            if (!parsed) {
                voice_.failed(parsed.error());
                return;
            }
            LinkCallbacks callbacks;
            callbacks.phase = [this](LinkPhase phase) { setPhase(phase); };
            callbacks.trace = [this](const hal::TraceRecord& record) {
                // The record is told before the link counts it.
                recorder_.add(record);
                LinkCounters counters = link_ ? link_->counters() : iec_ ? iec_->counters() : LinkCounters{};
                if (record.direction == hal::Direction::In) counters.octetsIn += record.octets.size();
                if (record.direction == hal::Direction::Out) counters.octetsOut += record.octets.size();
                voice_.traced(record, counters);
            };
            if (isIec(*parsed)) {
                iec_ = std::make_unique<IecLink>(*parsed, std::move(*secret), callbacks, token_);
                openIec();
                return;
            }
            link_ = std::make_unique<MeterLink>(*parsed, std::move(*secret), callbacks, token_);
            openLink();
        },
        true);
}

void MeterWorker::disconnect() {
    push(
        [this] {
            awaitsPort_ = false;
            if (link_) link_->close();
            if (iec_) iec_->close();
        },
        true);
}

void MeterWorker::reconnect() {
    push(
        [this] {
            if (link_ && !link_->isOpen()) openLink();
            if (iec_ && !iec_->isOpen()) openIec();
        },
        true);
}

void MeterWorker::cancel() {
    const std::lock_guard guard(mutex_);
    commands_.clear();
    live_.reset();
    awaitsPort_ = false;
    token_.cancel();
    changed_.notify_all();
}

void MeterWorker::recordVisits(std::string folder) {
    const std::lock_guard guard(mutex_);
    visits_ = std::move(folder);
}

void MeterWorker::beginRecording() {
    {
        const std::lock_guard guard(mutex_);
        recorder_.setFolder(visits_);
    }
    const std::string before = recorder_.path();
    recorder_.begin((link_ ? link_->address() : iec_->address()).toString(), utcNow());
    if (recorder_.path() != before) voice_.recording(recorder_.path());
}

void MeterWorker::setLive(std::optional<milliseconds> interval) {
    {
        const std::lock_guard guard(mutex_);
        live_ = interval;
        nextPoll_ = Clock::now();
    }
    changed_.notify_all();
}

void MeterWorker::readObjects() {
    push([this] { runJob(JobKind::Objects, [this](JobResult&) { return iec_ ? iecObjectsNow() : readObjectsNow(); }); }, false);
}

void MeterWorker::readRegisters(std::vector<dlms::AttributeRef> registers) {
    push([this, registers = std::move(registers)] {
        runJob(JobKind::Registers,
               [&](JobResult& result) { return iec_ ? iecRegistersNow(registers, result) : readRegistersNow(registers, result); });
    }, false);
}

void MeterWorker::readProfile(ProfileRequest request) {
    push([this, request = std::move(request)] {
        runJob(JobKind::Profile, [&](JobResult& result) { return iec_ ? std::optional(notAtReadout()) : readProfileNow(request, result); });
    }, false);
}

void MeterWorker::control(ControlWork work) {
    push([this, work = std::move(work)] { runJob(JobKind::Control, [&](JobResult&) { return iec_ ? std::optional(notAtReadout()) : controlNow(work); }); }, false);
}

bool MeterWorker::pause(std::chrono::milliseconds time) {
    std::unique_lock guard(mutex_);
    return !changed_.wait_for(guard, time, [this] { return quit_ || token_.isCancelled(); });
}

std::optional<Error> MeterWorker::controlNow(const ControlWork& work) {
    ControlTools tools{*link_, meterName(),
                       [this](const ActProgress& progress) {
                           const bool sends = progress.phase == ActProgress::Phase::Sending;
                           report({.kind = JobKind::Control,
                                   .phase = ActWords::phase(progress),
                                   .done = sends ? progress.done : 0,
                                   .total = sends ? progress.total : 0,
                                   .octetsPerSecond = sends ? progress.octetsPerSecond : 0},
                                  !sends);
                       },
                       [this](std::chrono::milliseconds time) { return pause(time); }};
    return work(tools);
}

std::optional<MeterWorker::Command> MeterWorker::next() {
    std::unique_lock guard(mutex_);
    const auto due = [this] { return quit_ || !commands_.empty(); };
    while (!due()) {
        const bool polls = live_ && link_ && link_->isOpen();
        if (!polls && awaitsPort_) {
            if (changed_.wait_for(guard, portInterval) == std::cv_status::timeout && awaitsPort_ && !due()) {
                token_.reset();
                return Command([this] { lookForPort(); });
            }
        } else if (!polls) {
            changed_.wait(guard);
        } else if (changed_.wait_until(guard, nextPoll_) == std::cv_status::timeout && live_ && !due()) {
            token_.reset();
            nextPoll_ = Clock::now() + *live_;
            return Command([this] { poll(); });
        }
    }
    if (quit_) return std::nullopt;
    Command command = std::move(commands_.front());
    commands_.pop_front();
    token_.reset();
    return command;
}

void MeterWorker::run() {
    while (auto command = next()) (*command)();
    link_.reset();
    iec_.reset();
}

void MeterWorker::lookForPort() {
    if (link_->isPortThere()) openLink();
}

bool MeterWorker::openLink() {
    awaitsPort_ = false;
    monitor_.reset();
    beginRecording();
    // Another meter may lie under the probe now: nothing goes by the old one's name until this one has said its own.
    identity_ = {};
    if (auto ok = link_->open(); !ok) {
        voice_.failed(ok.error());
        return false;
    }
    LinkInfo info;
    info.address = QString::fromStdString(link_->address().toString());
    info.medium = QString::fromStdString(link_->mediumName());
    info.scheme = link_->address().scheme;
    info.baud = link_->baud();
    info.security = link_->security();
    info.hdlc = link_->hdlc();
    info.pduSize = link_->negotiated().maxPduSize;
    voice_.opened(info);
    runJob(JobKind::Identify, [this](JobResult&) { return identifyMeter(); });
    return true;
}

void MeterWorker::runJob(JobKind kind, const Job& job) {
    JobResult result;
    result.kind = kind;
    jobStart_ = lastReport_ = Clock::now();
    voice_.started(kind);
    if (!isOpen()) {
        result.error = makeError(Fault::Misuse, Layer::Link, LinkError::NotConnected);
        voice_.finished(result);
        return;
    }
    jobRuns_ = true;
    setPhase(LinkPhase::Reading);
    result.error = job(result);
    jobRuns_ = false;
    result.elapsed = std::chrono::round<milliseconds>(Clock::now() - jobStart_);
    if (isOpen()) setPhase(LinkPhase::Ready);
    voice_.finished(result);
    if (result.error) checkLost(*result.error);
}

void MeterWorker::checkLost(const Error& error) {
    if (isOpen()) return;
    monitor_.reset();
    const bool unplugged = error.layer == Layer::Transport && error.code == static_cast<std::uint16_t>(hal::TransportError::Unplugged);
    awaitsPort_ = unplugged && link_ && link_->address().isSerial();
    voice_.failed(error);
}

std::optional<Error> MeterWorker::identifyMeter() {
    report({.kind = JobKind::Identify, .phase = MeterService::tr("Reading the nameplate")}, true);
    auto identity = identify(*link_);
    if (!identity) return identity.error();
    identity_ = std::move(*identity);
    voice_.identified(identity_);
    return std::nullopt;
}

std::optional<Error> MeterWorker::readObjectsNow() {
    report({.kind = JobKind::Objects, .phase = MeterService::tr("Reading the object list")}, true);
    auto objects = readObjectList(*link_);
    if (!objects) return objects.error();
    objects_ = std::move(*objects);
    voice_.objects(*objects_);
    return std::nullopt;
}

std::string MeterWorker::meterName() const {
    if (!identity_.serial.empty()) return identity_.serial;
    return link_ ? link_->address().toString() : iec_->address().toString();
}

std::optional<Error> MeterWorker::readRegistersNow(const std::vector<dlms::AttributeRef>& registers, JobResult& result) {
    std::vector<mdms::Reading> batch;
    const auto handOver = [&] {
        if (batch.empty()) return;
        result.readings += batch.size();
        voice_.readings(batch);
        batch.clear();
    };
    std::optional<Error> ended;
    std::optional<Error> refused;
    JobProgress progress{.kind = JobKind::Registers, .phase = MeterService::tr("Reading registers"), .total = registers.size()};
    for (const auto& attribute : registers) {
        auto reading = readVerified(*link_, attribute, meterName());
        if (!reading && reading.error() == makeError(Fault::Unexpected, Layer::Link, ReadingError::Unverified)) {
            // It changes faster than two reads can follow: an honest value without proof.
            reading = readRegister(*link_, attribute, meterName());
        }
        if (reading) {
            batch.push_back(std::move(*reading));
        } else if (reading.error().fault == Fault::Cancelled || !link_->isOpen()) {
            ended = reading.error();
            break;
        } else {
            refused = reading.error();
        }
        ++progress.done;
        report(progress, progress.done == progress.total);
        if (batch.size() >= readingsAtOnce) handOver();
    }
    handOver();
    // One register that the meter does not have spoils nothing; none at all is an error.
    if (!ended && result.readings == 0) ended = refused;
    return ended;
}

std::optional<Error> MeterWorker::readProfileNow(const ProfileRequest& request, JobResult& result) {
    const QString phase = MeterService::tr("Reading rows");
    report({.kind = JobKind::Profile, .phase = MeterService::tr("Reading the columns")}, true);
    ProfileRequest mended = request;
    mended.reconnect = [this](const Error&) {
        report({.kind = JobKind::Profile, .phase = MeterService::tr("The link was lost: connecting again")}, true);
        const auto end = std::chrono::steady_clock::now() + reconnectLimit;
        while (std::chrono::steady_clock::now() < end) {
            if (link_->open()) return true;
            if (!pause(reconnectPause)) return false;
        }
        return false;
    };
    const auto done = app::readProfile(
        *link_, mended,
        [&](const std::vector<ProfileColumn>& columns, std::chrono::seconds period, const std::vector<ProfileRow>& rows) {
            const auto readings = toReadings(meterName(), columns, period, rows);
            result.rows += rows.size();
            result.readings += readings.size();
            voice_.readings(readings);
            return Result<void>();
        },
        [&](const ProfileProgress& progress) {
            report({.kind = JobKind::Profile,
                    .phase = phase,
                    .done = progress.rows,
                    .total = progress.expectedRows.value_or(0),
                    .octetsPerSecond = progress.valueOctetsPerSecond,
                    .lineShare = progress.valueShare,
                    .mended = progress.mended},
                   progress.expectedRows == progress.rows);
        });
    if (!done) return done.error();
    result.gaps = done->gaps;
    return std::nullopt;
}

void MeterWorker::poll() {
    if (!link_ || !link_->isOpen()) return;
    polling_ = true;
    Result<LiveSample> sample = fail(Fault::Misuse, Layer::Link, LinkError::NotConnected);
    Result<void> ready;
    if (!monitor_) {
        if (!objects_) {
            auto objects = readObjectList(*link_);
            if (objects) objects_ = std::move(*objects);
            else ready = Unexpected(objects.error());
        }
        auto monitor = std::make_unique<LiveMonitor>(*link_);
        if (ready) ready = monitor->prepare(*objects_);
        if (ready) monitor_ = std::move(monitor);
    }
    if (ready) sample = monitor_->poll();
    else sample = Unexpected(ready.error());
    polling_ = false;
    if (sample) voice_.sample(*sample);
    else checkLost(sample.error());
}

void MeterWorker::report(JobProgress progress, bool last) {
    const auto now = Clock::now();
    if (!last && now - lastReport_ < reportInterval) return;
    lastReport_ = now;
    progress.elapsed = std::chrono::round<milliseconds>(now - jobStart_);
    voice_.progress(progress);
}

/// A job shows one phase, however many requests it makes, and a poll shows none.
void MeterWorker::setPhase(LinkPhase phase) {
    if (jobRuns_ && phase == LinkPhase::Ready) phase = LinkPhase::Reading;
    if (polling_ && (phase == LinkPhase::Reading || phase == LinkPhase::Ready)) return;
    if (phase == shownPhase_) return;
    shownPhase_ = phase;
    voice_.phase(phase);
}

}  // namespace ami::app

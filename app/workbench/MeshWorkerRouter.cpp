#include <QCoreApplication>
#include <QFile>

#include "app/mesh/MeshError.h"
#include "app/mesh/log/JournalFile.h"

#include "app/workbench/MeshWorker.h"

namespace ami::app {

using namespace mesh;

namespace {

constexpr std::string_view overSsh = "wsbrd+ssh:", overSocket = "wsbrd+ssh-socket:";

/// Where the journal of the router at @p address is; nothing: on this computer.
std::optional<hal::BusPlace> journalPlace(std::string_view address) {
    for (const std::string_view scheme : {overSsh, overSocket}) {
        if (!address.starts_with(scheme)) continue;
        address.remove_prefix(scheme.size());
        while (address.starts_with('/')) address.remove_prefix(1);
        const auto place = hal::BusPlace::parse((scheme == overSsh ? "ssh:" : "ssh+socket:") + std::string(address));
        if (place) return *place;
    }
    return std::nullopt;
}

JournalRank rankOf(int priority) {
    if (priority <= 3) return JournalRank::Problem;
    return priority == 4 ? JournalRank::Warning : JournalRank::Info;
}

}  // namespace

void MeshService::Worker::watchInterface(const QString& name) {
    if (health_ && health_->interface() == name.toStdString()) return health_->refresh();
    health_.reset();
    findings_.clear();
    if (name.isEmpty()) return;
    health_ = std::make_unique<RouterHealth>(name.toStdString());
    connect(health_.get(), &RouterHealth::changed, this, [this] { tellInterface(); });
    connect(health_.get(), &RouterHealth::failed, this, [this](const Error& error) { fail(error); });
    connect(health_.get(), &RouterHealth::fixed, this, [this](bool done, const Error& why) {
        recordOutcome(fixIntent_, done ? Result<void>() : Result<void>(Unexpected(why)));
        if (!done) fail(why);
        tellInterface();
    });
    if (auto started = health_->start(); !started) fail(started.error());
}

void MeshService::Worker::tellInterface() {
    if (!health_) return;
    const hal::InterfaceState& now = health_->state();
    findings_ = health_->findings();
    RouterInterface told;
    told.name = QString::fromStdString(health_->interface());
    told.forwarding = now.forwardingAll;
    told.isFixing = health_->isFixing();
    if (now.link) {
        told.exists = true;
        told.up = now.link->up;
        told.running = now.link->running;
        if (const auto& counters = now.link->counters) {
            told.receivedPackets = counters->receivedPackets;
            told.sentPackets = counters->sentPackets;
            told.errors = counters->receiveErrors + counters->sendErrors + counters->receiveDropped + counters->sendDropped;
        }
    }
    for (const hal::AddressFact& one : now.addresses)
        told.addresses << QString::fromStdString(one.address.toString()) + QLatin1Char('/') + QString::number(one.prefix);
    for (std::size_t i = 0; i < findings_.size(); ++i) {
        const HealthFinding& finding = findings_[i];
        told.findings.push_back({finding.words(health_->interface()), finding.command(), finding.kind != HealthKind::Well, finding.fix ? static_cast<int>(i) : -1});
    }
    say([told = std::move(told)](MeshService& service) { Q_EMIT service.interfaceChanged(told); });
}

void MeshService::Worker::fix(int which) {
    if (!health_ || which < 0 || static_cast<std::size_t>(which) >= findings_.size()) return;
    const HealthFinding& finding = findings_[static_cast<std::size_t>(which)];
    if (!finding.fix || health_->isFixing()) return;
    const auto intent = recordIntent("router.fix", health_->interface(), finding.words(health_->interface()).toStdString(), finding.fix->shown());
    if (!intent) return fail(intent.error());
    fixIntent_ = *intent;
    if (auto run = health_->fix(*finding.fix); !run) {
        recordOutcome(fixIntent_, run);
        return fail(run.error());
    }
    tellInterface();
}

void MeshService::Worker::watchJournal(const QString& unit) {
    journal_.reset();
    if (unit.isEmpty()) return;
    hal::RouterJournal::Options options;
    options.unit = unit.toStdString();
    options.over = journalPlace(state_.address.toStdString());
    journal_ = std::make_unique<hal::RouterJournal>(std::move(options));
    connect(journal_.get(), &hal::RouterJournal::entries, this, [this](const std::vector<hal::JournalEntry>& entries) { takeJournal(entries); });
    const auto tell = [this](const Error& error) {
        say([error](MeshService& service) { Q_EMIT service.journalFailed(error); });
    };
    connect(journal_.get(), &hal::RouterJournal::failed, this, tell);
    if (auto started = journal_->start(); !started) tell(started.error());
}

void MeshService::Worker::openJournal(const QString& name) {
    journal_.reset();
    const auto tell = [this](const Error& error) {
        say([error](MeshService& service) { Q_EMIT service.journalFailed(error); });
    };
    constexpr qint64 largest = 256LL << 20;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return tell(makeError(Fault::Misuse, Layer::Mesh, MeshError::NoFile, static_cast<std::int64_t>(file.error())));
    if (file.size() > largest) return tell(makeError(Fault::Exhausted, Layer::Mesh, MeshError::TooLarge, largest));
    const QByteArray octets = file.readAll();
    // Lines without a name were written by the router; it is known when there is one alone.
    std::optional<Eui64> self;
    std::size_t roots = 0;
    for (const auto& node : topology_.nodes()) {
        if (!node.isRoot() || ++roots > 1) continue;
        self = node.report.eui64;
    }
    if (roots != 1) self.reset();
    auto journal = readJournalFile(name.toStdString(), {reinterpret_cast<const std::uint8_t*>(octets.constData()), static_cast<std::size_t>(octets.size())},
                                   LogPatterns::builtIn(), self, topology_.thresholds().etxUnit);
    if (!journal) return tell(journal.error());
    const JournalOpened opened{name, journal->entries.size(), journal->understood};
    say([opened](MeshService& service) { Q_EMIT service.journalOpened(opened); });
    takeJournal(journal->entries);
    if (journal->understood > 0) take(journal->snapshot);
}

void MeshService::Worker::takeJournal(const std::vector<hal::JournalEntry>& entries) {
    std::vector<JournalLine> lines;
    lines.reserve(entries.size());
    for (const hal::JournalEntry& entry : entries)
        lines.push_back({entry.time, rankOf(entry.priority), QString::fromStdString(entry.who), QString::fromStdString(entry.text)});
    say([lines = std::move(lines)](MeshService& service) { Q_EMIT service.journalRead(lines); });
}

}  // namespace ami::app

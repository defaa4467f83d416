#include <QCoreApplication>
#include <QFile>
#include <algorithm>

#include "app/mesh/MeshError.h"
#include "app/mesh/log/JournalFile.h"
#include "app/mesh/routers/JoinedRouter.h"

#include "app/workbench/MeshWorker.h"

namespace ami::app {

using namespace mesh;

namespace {

constexpr std::string_view overSsh = "wsbrd+ssh:", overSocket = "wsbrd+ssh-socket:";

/// Where the journal of the router at @p addresses is; nothing: on this computer. An error when one of them is another computer's without its name.
Result<std::optional<hal::BusPlace>> journalPlace(std::string_view addresses) {
    for (const std::string& one : splitAddresses(addresses)) {
        std::string_view address = one;
        for (const std::string_view scheme : {overSsh, overSocket}) {
            if (!address.starts_with(scheme)) continue;
            address.remove_prefix(scheme.size());
            while (address.starts_with('/')) address.remove_prefix(1);
            const auto place = hal::BusPlace::parse((scheme == overSsh ? "ssh:" : "ssh+socket:") + std::string(address));
            if (!place) return Unexpected(place.error());
            return std::optional(*place);
        }
    }
    return std::optional<hal::BusPlace>();
}

JournalRank rankOf(int priority) {
    if (priority <= 3) return JournalRank::Problem;
    return priority == 4 ? JournalRank::Warning : JournalRank::Info;
}

}  // namespace

void MeshService::Worker::watchInterface(const QString& name) {
    nextInterface_.reset();
    if (health_ && health_->interface() == name.toStdString()) return health_->refresh();
    // A person is being asked for a password: what becomes of it is waited for.
    if (health_ && health_->isFixing()) {
        nextInterface_ = name;
        return;
    }
    health_.reset();
    findings_.clear();
    if (name.isEmpty()) return;
    health_ = std::make_unique<RouterHealth>(name.toStdString());
    if (!options_.routerHelper.empty()) health_->fixer().setHelper(options_.routerHelper);
    connect(health_.get(), &RouterHealth::changed, this, [this] { tellInterface(); });
    connect(health_.get(), &RouterHealth::failed, this, [this](const Error& error) { fail(error); });
    connect(health_.get(), &RouterHealth::fixed, this, [this](bool done, const Error& why) {
        recordOutcome(fixIntent_, done ? Result<void>() : Result<void>(Unexpected(why)));
        if (!done) fail(why);
        tellInterface();
        // Not from inside a call of what goes away.
        const auto goOn = [this] {
            if (nextInterface_) watchInterface(QString(*nextInterface_));
        };
        if (nextInterface_) QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
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
    for (const HealthFinding& finding : findings_) {
        told.findings.push_back({finding.words(health_->interface()), finding.command(), finding.kind != HealthKind::Well,
                                 finding.next(health_->interface()), finding.fix.has_value()});
    }
    say([told = std::move(told)](MeshService& service) { Q_EMIT service.interfaceChanged(told); });
}

void MeshService::Worker::fix(const QString& command) {
    if (!health_ || health_->isFixing()) return;
    // By what was shown: the findings may have changed since.
    const auto found = std::find_if(findings_.begin(), findings_.end(), [&command](const HealthFinding& one) { return one.fix && one.command() == command; });
    if (found == findings_.end()) return;
    const HealthFinding& finding = *found;
    AuditIntent wish;
    wish.action = "router.fix";
    wish.object = health_->interface();
    wish.before = finding.words(health_->interface()).toStdString();
    wish.after = finding.fix->shown();
    const auto intent = recordIntent(std::move(wish));
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
    const auto tell = [this](const Error& error) {
        say([error](MeshService& service) { Q_EMIT service.journalFailed(error); });
    };
    hal::RouterJournal::Options options;
    options.unit = unit.toStdString();
    const auto place = journalPlace(state_.address.toStdString());
    if (!place) return tell(place.error());
    options.over = *place;
    journal_ = std::make_unique<hal::RouterJournal>(std::move(options));
    connect(journal_.get(), &hal::RouterJournal::entries, this, [this](const std::vector<hal::JournalEntry>& entries) { takeJournal(entries); });
    connect(journal_.get(), &hal::RouterJournal::failed, this, tell);
    if (auto started = journal_->start(); !started) tell(started.error());
}

void MeshService::Worker::openJournal(quint64 reading, const QString& name) {
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
                                   LogPatterns::builtIn(), self, topology_.thresholds().etxUnit, [this, reading] { return readings != reading; });
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

#include "app/workbench/StoreService.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <mutex>
#include <utility>

#include "app/Now.h"
#include "app/push/PushSink.h"
#include "app/workbench/LinkWatch.h"

namespace ami::app {

namespace {

constexpr std::chrono::milliseconds longestGoodbye{1800};
constexpr std::chrono::milliseconds afterNewReadings{3000};
constexpr std::chrono::hours keepConfirmed{30 * 24};
constexpr std::chrono::minutes betweenUpkeep{1};
constexpr std::chrono::milliseconds betweenSteps{20};
constexpr std::chrono::milliseconds betweenProgress{100};
constexpr std::uint32_t recentLimit = 20;
constexpr std::uint32_t batchLimit = 100;
constexpr std::uint32_t conflictLimit = 500;

/// What both threads and the service share. It lives as long as the last of them.
struct Shared {
    std::shared_ptr<Store> store;            ///< written on the store thread, read through handle()
    std::mutex lock;
    std::atomic<bool> cancelled{false};
    std::atomic<bool> leaving{false};

    std::shared_ptr<Store> handle() {
        const std::lock_guard guard(lock);
        return store;
    }
};

/// A thread with an event loop and an object in it that takes work.
class Lane {
public:
    explicit Lane(const QString& name) {
        thread_->setObjectName(name);
        object_->moveToThread(thread_);
        thread_->start();
    }

    template <typename Work>
    void post(Work&& work) { QMetaObject::invokeMethod(object_, std::forward<Work>(work), Qt::QueuedConnection); }

    /// Lets the queue run out. A thread that is stuck in the system is left behind rather than waited for.
    void leave(QDeadlineTimer deadline) {
        post([thread = thread_] { thread->quit(); });
        if (!thread_->wait(deadline)) return;
        delete object_;
        delete thread_;
    }

private:
    QThread* thread_ = new QThread;
    QObject* object_ = new QObject;
};

}  // namespace

class StoreService::Impl {
public:
    explicit Impl(StoreService* owner) : service(owner), wake(owner) {
        wake.setSingleShot(true);
        // A coarse timer may wake before what waits is due.
        wake.setTimerType(Qt::PreciseTimer);
        QObject::connect(&wake, &QTimer::timeout, service, [this] { startSync(false); });
        upkeep.setInterval(betweenUpkeep);
        QObject::connect(&upkeep, &QTimer::timeout, service, [this] { tend(); });
        upkeep.start();
        QObject::connect(&link, &LinkWatch::cameUp, service, [this] { linkCameUp(); });
    }

    /// Runs @p work on the store's thread and hands its result to @p done on the service's thread.
    template <typename Work, typename Done>
    void onStore(Work work, Done done) {
        storeLane.post([shared = shared, back = QPointer<StoreService>(service), work = std::move(work), done = std::move(done)]() mutable {
            auto result = work(*shared);
            deliver(back, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); });
        });
    }

    /// The service may be gone by then; its pointer is only looked at on its own thread.
    template <typename Call>
    static void deliver(const QPointer<StoreService>& back, Call call) {
        if (StoreService* target = back.data()) QMetaObject::invokeMethod(target, std::move(call), Qt::QueuedConnection);
    }

    void setState(SyncState next) {
        if (state == next) return;
        state = next;
        Q_EMIT service->syncStateChanged(state);
    }

    SyncState resting() const {
        if (settings.endpoint.empty()) return SyncState::NotConfigured;
        // Without a way or with a busy server it goes on by itself; every other cause waits for a person.
        const PauseCause cause = summary.pause.cause;
        if (cause == PauseCause::Offline || cause == PauseCause::ServerBusy) return SyncState::Retrying;
        if (summary.pause) return SyncState::Paused;
        if (summary.needsYou > 0) return SyncState::NeedsYou;
        return retrying ? SyncState::Retrying : SyncState::Idle;
    }

    void settle() {
        if (!sending) setState(resting());
    }

    void takeSummary(const OutboxSummary& fresh) {
        if (!(fresh == summary)) {
            const bool paused = !(fresh.pause == summary.pause);
            summary = fresh;
            Q_EMIT service->summaryChanged(summary);
            if (paused) Q_EMIT service->pauseChanged(summary.pause);
        }
        settle();
    }

    void refreshSummary() {
        onStore([](Shared& s) { return withStore(s, [](Store& store) { return store.summary(); }); },
                [this](Result<OutboxSummary> fresh) {
                    if (fresh) takeSummary(*fresh);
                });
    }

    /// Copies, checks and the reserve on the disk; a piece at a time, so that readings go between them.
    void tend() {
        onStore([](Shared& s) { return withStore(s, [](Store& store) { return store.tend(std::chrono::steady_clock::now()); }); },
                [this](Result<Tended> tended) {
                    if (!tended) return;
                    if (tended->more) QTimer::singleShot(betweenSteps, service, [this] { tend(); });
                    else if (tended->backup || tended->damageFound) service->requestHealth();
                });
    }

    template <typename Call>
    static auto withStore(Shared& s, Call call) -> decltype(call(std::declval<Store&>())) {
        const auto store = s.handle();
        if (!store) return fail(Fault::Misuse, Layer::Store, StoreError::CannotOpen);
        return call(*store);
    }

    void schedule(std::chrono::milliseconds delay) {
        if (!automatic || sending || settings.endpoint.empty()) return;
        if (wake.isActive() && wake.remainingTimeAsDuration() <= delay) return;
        wake.start(delay);
        Q_EMIT service->nextTryPlanned(delay);
    }

    /// @p asked by a person: what waits for its next try goes as well.
    void startSync(bool asked) {
        if (sending) {
            again = true;
            return;
        }
        wake.stop();
        sending = true;
        shared->cancelled = false;
        setState(SyncState::Sending);
        SyncSettings how = settings;
        how.evenIfWaiting = asked;
        how.behindPortal = link.isBehindPortal();
        how.metered.metered = how.metered.metered || link.isMetered();
        // By way of the store's thread, so that what was handed over before is in.
        storeLane.post([shared = shared, how, back = QPointer<StoreService>(service), lane = &syncLane] {
            if (!shared->leaving) lane->post([shared, how, back] { runSync(shared, how, back); });
        });
    }

    static void runSync(const std::shared_ptr<Shared>& shared, const SyncSettings& how, const QPointer<StoreService>& back) {
        if (shared->leaving) return;
        const auto progress = [&](const OutboxSummary& fresh, const SyncReport&) {
            deliver(back, [back, fresh] {
                if (back) back->impl_->takeSummary(fresh);
            });
        };
        SyncTools tools;
        auto told = std::chrono::steady_clock::now() - betweenProgress;
        std::mutex telling;
        tools.moved = [&](const std::string& id, std::uint64_t sent, std::uint64_t octets) {
            const std::lock_guard guard(telling);
            const auto at = std::chrono::steady_clock::now();
            if (at - told < betweenProgress && sent < octets) return;
            told = at;
            deliver(back, [back, id, sent, octets] {
                if (back) Q_EMIT back->sendingMoved(QString::fromStdString(id), sent, octets);
            });
        };
        auto done = withStore(*shared, [&](Store& store) {
            return app::synchronise(store, how, [&] { return shared->cancelled.load() || shared->leaving.load(); }, progress, tools);
        });
        deliver(back, [back, done = std::move(done)] {
            if (back) back->impl_->finishSync(done);
        });
    }

    void finishSync(const Result<SyncReport>& done) {
        sending = false;
        SyncReport report;
        if (done) report = *done;
        else report.stopped = done.error();
        const bool cancelled = report.stopped && report.stopped->fault == Fault::Cancelled;
        retrying = report.stopped.has_value() && !cancelled;
        failures = retrying ? failures + 1 : 0;
        Q_EMIT service->synchronised(report);
        settle();
        refreshSummary();
        if (std::exchange(again, false) && !cancelled) {
            startSync(true);
        } else if (retrying || summary.nextTry) {
            schedule(nextTry());
        }
    }

    /// A link that comes up ends the wait for one, whatever the last try was told.
    void linkCameUp() {
        if (!automatic || sending || settings.endpoint.empty()) return;
        const PauseCause cause = summary.pause.cause;
        if (cause != PauseCause::Offline && cause != PauseCause::CaptivePortal && cause != PauseCause::Proxy) return;
        onStore([](Shared& s) { return withStore(s, [](Store& store) { return store.setPause({}); }); },
                [this](Result<void> cleared) {
                    if (cleared) startSync(false);
                });
    }

    /// The store knows when the head-end wants to be asked again; without that, our own growing wait.
    std::chrono::milliseconds nextTry() const {
        const auto own = std::max(backoff(failures, jitter()), std::chrono::milliseconds(500));
        auto when = summary.nextTry;
        if (summary.pause.nextProbe && (!when || *summary.pause.nextProbe > *when)) when = summary.pause.nextProbe;
        if (!when) return own;
        return std::max(std::chrono::duration_cast<std::chrono::milliseconds>(*when - utcNow()), own);
    }

    static double jitter() {
        const auto ticks = static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
        return 0.5 + static_cast<double>(ticks % 1000) / 2000.0;
    }

    StoreService* service;
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    Lane storeLane{QStringLiteral("store")};
    Lane syncLane{QStringLiteral("sync")};
    QTimer upkeep;
    QTimer wake;
    LinkWatch link;
    OutboxSummary summary;
    SyncSettings settings;
    SyncState state = SyncState::NotConfigured;
    std::uint32_t failures = 0;
    bool automatic = false;
    bool sending = false;
    bool retrying = false;
    bool again = false;
};

StoreService::StoreService(QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(this)) {
    qRegisterMetaType<ami::Error>();
    qRegisterMetaType<ami::app::StoredCount>();
    qRegisterMetaType<ami::app::OutboxSummary>();
    qRegisterMetaType<ami::app::SyncState>();
    qRegisterMetaType<ami::app::SyncReport>();
    qRegisterMetaType<ami::app::QueuePause>();
    qRegisterMetaType<ami::app::ImportCount>();
    qRegisterMetaType<ami::app::LineCount>();
}

StoreService::~StoreService() {
    impl_->shared->leaving = true;
    impl_->shared->cancelled = true;
    impl_->wake.stop();
    const QDeadlineTimer deadline(longestGoodbye);
    impl_->storeLane.post([shared = impl_->shared] {
        const std::lock_guard guard(shared->lock);
        shared->store.reset();
    });
    impl_->storeLane.leave(deadline);
    impl_->syncLane.leave(deadline);
}

void StoreService::open(const QString& path) {
    impl_->onStore(
        [file = path.toStdString()](Shared& s) -> Result<std::string> {
            {
                const std::lock_guard guard(s.lock);
                s.store.reset();
            }
            auto opened = Store::open(file);
            if (!opened) return Unexpected(opened.error());
            std::shared_ptr<Store> store(std::move(*opened));
            (void)store->purgeConfirmed(keepConfirmed, utcNow());
            const std::lock_guard guard(s.lock);
            s.store = std::move(store);
            return file;
        },
        [this](Result<std::string> opened) {
            if (!opened) {
                Q_EMIT storeFailed(opened.error());
                return;
            }
            Q_EMIT openedStore(QString::fromStdString(*opened));
            impl_->refreshSummary();
            impl_->schedule(std::chrono::milliseconds(0));
        });
}

void StoreService::setSyncSettings(const SyncSettings& settings) {
    impl_->settings = settings;
    impl_->failures = 0;
    impl_->retrying = false;
    impl_->settle();
    impl_->schedule(std::chrono::milliseconds(0));
}

void StoreService::setAutomaticSync(bool on) {
    impl_->automatic = on;
    if (on) impl_->schedule(std::chrono::milliseconds(0));
    else impl_->wake.stop();
}

void StoreService::add(const std::vector<mdms::Reading>& readings, std::function<void(const Result<StoredCount>&)> answered) {
    impl_->onStore([readings](Shared& s) { return Impl::withStore(s, [&](Store& store) { return store.add(readings); }); },
                   [this, answered = std::move(answered)](Result<StoredCount> count) {
                       if (answered) answered(count);
                       if (!count) {
                           Q_EMIT storeFailed(count.error());
                           return;
                       }
                       Q_EMIT stored(*count);
                       impl_->refreshSummary();
                       if (count->added + count->conflicting > 0) impl_->schedule(afterNewReadings);
                   });
}

void StoreService::addEvents(const std::vector<mdms::DeviceEvent>& events) {
    impl_->onStore([events](Shared& s) { return Impl::withStore(s, [&](Store& store) { return store.addEvents(events); }); },
                   [this](Result<StoredCount> count) {
                       if (!count) {
                           Q_EMIT storeFailed(count.error());
                           return;
                       }
                       impl_->refreshSummary();
                       if (count->added > 0) impl_->schedule(afterNewReadings);
                   });
}

void StoreService::rememberMeter(const RecentMeter& meter) {
    impl_->onStore([meter](Shared& s) { return Impl::withStore(s, [&](Store& store) { return store.rememberMeter(meter); }); },
                   [this](Result<void> done) {
                       if (!done) Q_EMIT storeFailed(done.error());
                   });
}

std::unique_ptr<PushSink> StoreService::pushSink() {
    return storePushSink([shared = impl_->shared] { return shared->handle(); },
                         [back = QPointer<StoreService>(this)] {
                             Impl::deliver(back, [back] {
                                 if (!back) return;
                                 back->impl_->refreshSummary();
                                 back->impl_->schedule(afterNewReadings);
                             });
                         });
}

void StoreService::requestRecentMeters() {
    impl_->onStore([](Shared& s) { return Impl::withStore(s, [](Store& store) { return store.recentMeters(recentLimit); }); },
                   [this](Result<std::vector<RecentMeter>> meters) {
                       if (meters) Q_EMIT recentMetersRead(*meters);
                       else Q_EMIT storeFailed(meters.error());
                   });
}

void StoreService::requestBatches() {
    impl_->onStore([](Shared& s) { return Impl::withStore(s, [](Store& store) { return store.batches(batchLimit); }); },
                   [this](Result<std::vector<SealedBatch>> batches) {
                       if (batches) Q_EMIT batchesRead(*batches);
                       else Q_EMIT storeFailed(batches.error());
                   });
}

void StoreService::requestHealth() {
    impl_->onStore([](Shared& s) { return Impl::withStore(s, [](Store& store) { return store.health(); }); },
                   [this](Result<StoreHealth> health) {
                       if (health) Q_EMIT healthRead(*health);
                   });
}

void StoreService::requestQueue(const QueueFilter& filter) {
    impl_->onStore([filter](Shared& s) { return Impl::withStore(s, [&](Store& store) { return store.queue(filter); }); },
                   [this](Result<std::vector<QueueEntry>> entries) {
                       if (entries) Q_EMIT queueRead(*entries);
                       else Q_EMIT storeFailed(entries.error());
                   });
}

void StoreService::requestConflicts(bool withDecided) {
    impl_->onStore(
        [withDecided](Shared& s) {
            return Impl::withStore(s, [&](Store& store) { return store.conflictTriples(conflictLimit, withDecided); });
        },
        [this](Result<std::vector<ConflictTriple>> conflicts) {
            if (conflicts) Q_EMIT conflictsRead(*conflicts);
            else Q_EMIT storeFailed(conflicts.error());
        });
}

void StoreService::decide(const QString& batchId, std::uint32_t index, const ConflictDecision& decision) {
    impl_->onStore(
        [id = batchId.toStdString(), index, decision, source = impl_->settings.source](Shared& s) {
            return Impl::withStore(s, [&](Store& store) { return store.decide(id, index, decision, source); });
        },
        [this, batchId, index, again = decision.decision == Decision::SendMineAgain](Result<void> done) {
            if (!done) {
                Q_EMIT storeFailed(done.error());
                return;
            }
            Q_EMIT decided(batchId, index);
            impl_->refreshSummary();
            if (again) impl_->schedule(std::chrono::milliseconds(0));
        });
}

void StoreService::addRereads(const std::vector<mdms::Reading>& readings) {
    impl_->onStore(
        [readings](Shared& s) { return Impl::withStore(s, [&](Store& store) { return store.addRereads(readings, utcNow()); }); },
        [this](Result<std::uint64_t> known) {
            if (!known) Q_EMIT storeFailed(known.error());
        });
}

void StoreService::retry(const QString& id) {
    impl_->onStore([name = id.toStdString()](Shared& s) { return Impl::withStore(s, [&](Store& store) { return store.retryNow(name); }); },
                   [this](Result<std::uint32_t> moved) {
                       if (!moved) Q_EMIT storeFailed(moved.error());
                       else impl_->startSync(true);
                   });
}

void StoreService::pauseQueue() {
    cancelSync();
    impl_->onStore(
        [](Shared& s) {
            return Impl::withStore(s, [&](Store& store) { return store.setPause({PauseCause::Person, utcNow(), {}, {}}); });
        },
        [this](Result<void> done) {
            if (!done) Q_EMIT storeFailed(done.error());
            else impl_->refreshSummary();
        });
}

void StoreService::resumeQueue() {
    impl_->onStore([](Shared& s) { return Impl::withStore(s, [&](Store& store) { return store.setPause({}); }); },
                   [this](Result<void> done) {
                       if (!done) {
                           Q_EMIT storeFailed(done.error());
                           return;
                       }
                       impl_->refreshSummary();
                       impl_->startSync(true);
                   });
}

void StoreService::attach(const QString& file, const Attachment& about) {
    impl_->onStore(
        [name = file.toStdString(), about](Shared& s) {
            return Impl::withStore(s, [&](Store& store) { return store.addAttachment(name, about, utcNow()); });
        },
        [this](Result<std::string> sha256) {
            if (!sha256) {
                Q_EMIT storeFailed(sha256.error());
                return;
            }
            Q_EMIT attached(QString::fromStdString(*sha256));
            impl_->refreshSummary();
        });
}

void StoreService::exportUnsent(const QString& file) {
    impl_->onStore(
        [name = file.toStdString(), source = impl_->settings.source](Shared& s) {
            return Impl::withStore(s, [&](Store& store) { return store.exportUnsent(name, utcNow(), source); });
        },
        [this, file](Result<ImportCount> count) {
            if (count) Q_EMIT exported(file, *count);
            else Q_EMIT storeFailed(count.error());
        });
}

void StoreService::importUnsent(const QString& file) {
    impl_->onStore(
        [name = file.toStdString()](Shared& s) {
            return Impl::withStore(s, [&](Store& store) { return store.importUnsent(name, utcNow()); });
        },
        [this, file](Result<ImportCount> count) {
            if (!count) {
                Q_EMIT storeFailed(count.error());
                return;
            }
            Q_EMIT imported(file, *count);
            impl_->refreshSummary();
            impl_->schedule(std::chrono::milliseconds(0));
        });
}

void StoreService::requestLineCount() {
    impl_->onStore([](Shared& s) { return Impl::withStore(s, [](Store& store) { return store.octetsCounted(utcNow()); }); },
                   [this](Result<LineCount> count) {
                       if (count) Q_EMIT lineCountRead(*count);
                       else Q_EMIT storeFailed(count.error());
                   });
}

void StoreService::synchronise() { impl_->startSync(true); }

void StoreService::cancelSync() {
    impl_->again = false;
    impl_->wake.stop();
    impl_->shared->cancelled = true;
}

OutboxSummary StoreService::summary() const { return impl_->summary; }
SyncState StoreService::syncState() const { return impl_->state; }

}  // namespace ami::app

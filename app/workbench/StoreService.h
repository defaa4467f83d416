#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

#include "app/store/Store.h"
#include "app/sync/SyncClient.h"

namespace ami::app {
class PushSink;

enum class SyncState : std::uint8_t { NotConfigured, Idle, Sending, Retrying, NeedsYou, Paused };

/// The window's door to the local store (one thread) and to the sync (another thread with a connection of its own to the same
/// store object, serialised). Never blocks the GUI thread.
class StoreService : public QObject {
    Q_OBJECT
public:
    explicit StoreService(QObject* parent = nullptr);
    ~StoreService() override;

    void open(const QString& path);
    void setSyncSettings(const SyncSettings& settings);
    void setAutomaticSync(bool on);  ///< tries again by itself with backoff

    /// @p answered, which may be empty, hears what became of them, on this thread.
    void add(const std::vector<mdms::Reading>& readings, std::function<void(const Result<StoredCount>&)> answered = {});
    /// The events of one read of a log. @see Store::addEvents
    void addEvents(const std::vector<mdms::DeviceEvent>& events);
    void rememberMeter(const RecentMeter& meter);
    void requestRecentMeters();
    void requestBatches();
    /// Answered by healthRead(): size, age, room on the disk, what a person has to know.
    void requestHealth();
    /// Where pushes become durable; may be used on any thread, also when this is gone.
    std::unique_ptr<PushSink> pushSink();
    void synchronise();
    void cancelSync();

    void requestQueue(const QueueFilter& filter);
    void requestConflicts(bool withDecided);
    /// A person's word on a conflict; sends when that makes something to send.
    void decide(const QString& batchId, std::uint32_t index, const ConflictDecision& decision);
    void addRereads(const std::vector<mdms::Reading>& readings);
    /// One batch or attachment goes now, dead letters too; everything that waits for its next try when @p id is empty.
    void retry(const QString& id);
    void pauseQueue();   ///< nothing is sent until resumeQueue(), not even what waits in line; what is on the way is stopped
    void resumeQueue();
    void attach(const QString& file, const Attachment& about);
    void exportUnsent(const QString& file);
    void importUnsent(const QString& file);
    void requestLineCount();

    OutboxSummary summary() const;
    SyncState syncState() const;

Q_SIGNALS:
    void openedStore(const QString& path);
    void healthRead(const ami::app::StoreHealth& health);
    void storeFailed(const ami::Error& error);
    /// After COMMIT has returned.
    void stored(const ami::app::StoredCount& count);
    void summaryChanged(const ami::app::OutboxSummary& summary);
    void syncStateChanged(ami::app::SyncState state);
    void synchronised(const ami::app::SyncReport& report);
    /// The next automatic try begins after this time.
    void nextTryPlanned(std::chrono::milliseconds wait);
    void recentMetersRead(const std::vector<ami::app::RecentMeter>& meters);
    void batchesRead(const std::vector<ami::app::SealedBatch>& batches);
    void queueRead(const std::vector<ami::app::QueueEntry>& entries);
    void conflictsRead(const std::vector<ami::app::ConflictTriple>& conflicts);
    void decided(const QString& batchId, std::uint32_t index);
    /// What is on the way right now: batch UUID or SHA-256 of an attachment, octets that are out, octets in all.
    void sendingMoved(const QString& id, quint64 octetsSent, quint64 octets);
    void pauseChanged(const ami::app::QueuePause& pause);
    void attached(const QString& sha256);
    void exported(const QString& file, const ami::app::ImportCount& count);
    void imported(const QString& file, const ami::app::ImportCount& count);
    void lineCountRead(const ami::app::LineCount& count);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app

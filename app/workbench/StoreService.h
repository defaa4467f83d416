#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <vector>

#include "app/store/Store.h"
#include "app/sync/SyncClient.h"

namespace ami::app {

enum class SyncState : std::uint8_t { NotConfigured, Idle, Sending, Retrying, NeedsYou };

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

    void add(const std::vector<mdms::Reading>& readings);
    void rememberMeter(const RecentMeter& meter);
    void requestRecentMeters();
    void requestBatches();
    /// Answered by healthRead(): size, age, room on the disk, what a person has to know.
    void requestHealth();
    void synchronise();
    void cancelSync();

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

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app

#pragma once

#include <QObject>
#include <QString>
#include <deque>
#include <memory>
#include <vector>

#include "app/push/PushListener.h"

namespace ami::translate {
struct Dissection;
}

namespace ami::app {
class StoreService;

/// Whether there is a listener, where, and what it has counted. A value.
struct PushState {
    bool isListening = false;
    std::vector<PushPlace> places;
    PushTotals totals;
    int connections = 0;
    std::size_t meters = 0;   ///< that pushed something since the listener began
    std::vector<std::string> keysPassedOver;   ///< key files that open no push
};

/// The window's door to what meters push: one worker thread, one listener. Values cross by queued signals; pushes are collected for a fifth of a
/// second. The service outlives the window and remembers the newest pushes for the next one.
class PushService : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostRecords = 2000;
    static constexpr std::size_t mostOctets = 16u << 20;

    /// @p store outlives this.
    explicit PushService(StoreService& store, QObject* parent = nullptr);
    ~PushService() override;

    /// Ends the listener before it.
    void start(const PushSettings& settings);
    void stop();
    const PushState& state() const;
    /// The newest first.
    const std::deque<PushRecordPointer>& records() const;
    void clear();
    /// Answered by partsRead().
    void requestParts(const PushRecordPointer& record);

Q_SIGNALS:
    void stateChanged(const ami::app::PushState& state);
    /// Oldest first; they are in records() already.
    void arrived(const std::vector<ami::app::PushRecordPointer>& records);
    /// It does not listen; @p where is the file that is to blame, or empty.
    void failed(const ami::Error& error, const QString& where);
    /// nullptr for a push that is no DLMS message; @p words then say what stands in it.
    void partsRead(quint64 number, const std::shared_ptr<const ami::translate::Dissection>& parts, const QString& words);

private:
    class Worker;
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::app

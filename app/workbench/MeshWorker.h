#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <array>
#include <atomic>
#include <map>

#include "app/audit/AuditLog.h"
#include "app/coap/NodeTableRouter.h"
#include "app/mesh/LinkHistory.h"
#include "app/mesh/routers/RouterHealth.h"
#include "app/workbench/MeshService.h"
#include "hal/router/RouterJournal.h"

namespace ami::app {

/// The part of MeshService that lives on its thread. What it has to say goes to the service as queued calls.
class MeshService::Worker : public QObject {
public:
    Worker(MeshService& service, Options options);
    ~Worker() override;

    void connectTo(quint64 session, const QString& address);
    void leave();
    void refresh();
    void setThresholds(const mesh::Thresholds& thresholds);
    void focus(std::optional<mesh::NodeId> node);
    void refreshRoutes();
    void rebuildTree();
    void takeRun(MeshRun run, std::size_t snapshots);
    void stopRun();
    void clearRuns();
    void exportTo(const QString& file, MeshExport kind);
    void startProbe(mesh::NodeId node, mesh::ProbeKind kind, std::uint32_t count);
    void stopProbe();
    void setHosts(mesh::NodeHosts hosts);
    void watchInterface(const QString& name);
    void fix(const QString& command);
    void watchJournal(const QString& unit);
    /// Ends early when another number stands in readings.
    void openJournal(quint64 reading, const QString& file);
    void askNodes();
    void stopAsking();

    /// Between the threads: a view is on its way and not yet shown.
    std::atomic<bool> viewOnItsWay{false};
    /// Between the threads: counts up with whatever ends the reading of a journal.
    std::atomic<quint64> readings{0};

private:
    template <typename Action>
    void say(Action action);

    void take(const mesh::RouterSnapshot& snapshot);
    void take(const mesh::RouterState& state);
    void tellState();
    void fail(const Error& error);
    void planView();
    void makeView();
    void sendFocus();
    UtcTime now() const;
    void addToRun(const mesh::RouterSnapshot& snapshot);
    void tellRun();
    void finishRun();
    QByteArray content(MeshExport kind) const;
    void tellAsking(bool isRunning);
    void command(bool isRebuild);
    void commanded(const Result<void>& done);
    void probeEnded(const Result<mesh::ProbeReport>& report);
    void tellProbeEnd(const mesh::ProbeReport& report);
    void tellInterface();
    void takeJournal(const std::vector<hal::JournalEntry>& entries);
    /// The address is filled in.
    Result<std::uint64_t> recordIntent(AuditIntent intent);
    void recordOutcome(std::uint64_t intent, const Result<void>& done);

    MeshService& service_;
    Options options_;
    mesh::RouterFactory routers_;
    std::unique_ptr<mesh::BorderRouter> router_;
    MeshState state_;
    quint64 session_ = 0;

    mesh::Topology topology_;
    mesh::LinkHistory history_;
    std::vector<mesh::MeshEvent> events_;
    std::shared_ptr<const std::vector<mesh::MeshEvent>> shownEvents_;
    std::uint64_t eventsBefore_ = 0;
    std::map<std::string, mesh::RouterSnapshot> lastWhole_;       ///< by source
    std::vector<mesh::ProbeReport> probes_;
    std::array<std::shared_ptr<const MeshView>, 2> kept_;         ///< so that a big topology is taken apart here
    std::optional<mesh::NodeId> focus_;
    QElapsedTimer sinceTaken_, sinceView_;
    QTimer plan_, tick_;
    bool dirty_ = false;

    std::array<std::vector<mesh::RouterSnapshot>, 2> runs_;
    MeshRunState run_;

    std::unique_ptr<NodeProber> prober_;
    ProbeWish probing_;
    bool isProbing_ = false;
    mesh::NodeHosts hosts_;                    ///< by EUI-64
    std::unique_ptr<coap::NodeTableRouter> asker_;                ///< kept when it is stopped: it knows whom it has asked
    bool isAsking_ = false;

    std::unique_ptr<mesh::RouterHealth> health_;
    std::vector<mesh::HealthFinding> findings_;
    std::uint64_t fixIntent_ = 0;
    std::optional<QString> nextInterface_;                        ///< once the fix that runs has ended
    std::unique_ptr<hal::RouterJournal> journal_;
    std::unique_ptr<AuditLog> audit_;
    struct Command {
        std::uint64_t intent = 0;
        bool isRebuild = false;
    };
    std::optional<Command> command_;                              ///< that the router has not answered yet
};

template <typename Action>
void MeshService::Worker::say(Action action) {
    QMetaObject::invokeMethod(
        &service_,
        [service = &service_, session = session_, action = std::move(action)] {
            if (session == service->session_) action(*service);
        },
        Qt::QueuedConnection);
}

}  // namespace ami::app

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/workbench/MeshProbe.h"
#include "app/workbench/MeshView.h"

class QThread;

namespace ami::app {

/// The window's door to a mesh: one thread that watches one border router, keeps the topology, and does what a person asks of it. Values
/// come as immutable objects, at most four views a second. Never blocks the GUI thread.
class MeshService : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::string auditPath;                     ///< empty: the usual log
        std::string routerHelper;                  ///< what fix() lets polkit run; empty: where the package puts it
        std::function<mesh::RouterFactory()> routers;  ///< empty: all that are built in
        ProberMaker prober = systemProber;
        QString asking = QStringLiteral("tables:?every=0&share=20");  ///< how askNodes() asks
        std::chrono::milliseconds pace{250};       ///< between two views
    };

    explicit MeshService(QObject* parent = nullptr);
    explicit MeshService(Options options, QObject* parent = nullptr);
    ~MeshService() override;

    /// Leaves the router of before; its topology goes. Everything that goes wrong comes as a state.
    void connectTo(const QString& address);
    void leave();
    /// Asks the router now.
    void refresh();
    void setThresholds(const mesh::Thresholds& thresholds);
    /// Whose details focusChanged() brings, at once and with each change; nothing: nobody's.
    void focus(std::optional<mesh::NodeId> node);

    /// All nodes announce their routes again; nearly harmless.
    void refreshRoutes();
    /// Global repair, which a person has agreed to: stands in the audit log before it is done.
    void rebuildTree();

    /// Collects @p snapshots from now on, the present one being the first; both runs taken, compared() follows.
    void takeRun(MeshRun run, std::size_t snapshots = 10);
    void stopRun();
    void clearRuns();

    void exportTo(const QString& file, MeshExport kind);

    bool canProbe() const;
    void startProbe(mesh::NodeId node, mesh::ProbeKind kind, std::uint32_t count);
    void stopProbe();
    /// Where nodes are reached whose own addresses are not routed from here: numeric addresses by EUI-64.
    void setHosts(mesh::NodeHosts hosts);

    /// Asks all nodes for the tables of neighbours that their makers serve over CoAP, or goes on where it was stopped. What they say joins the mesh.
    void askNodes();
    void stopAsking();
    /// Reads a file of `journalctl -o export`; its lines come as those of the journal, and what they say joins the mesh. Ended by
    /// the next one, by leave() and connectTo(): journalFailed() with Cancelled.
    void openJournal(const QString& file);

    /// Watches an interface of this computer; an empty name ends it.
    void watchInterface(const QString& name);
    /// RouterFinding::command as it was shown, while it still mends something; asks polkit. What is under way is not broken off when the
    /// interface is left.
    void fix(const QString& command);
    /// Follows the journal of a unit where the router runs; an empty unit ends it.
    void watchJournal(const QString& unit);

Q_SIGNALS:
    void stateChanged(const ami::app::MeshState& state);
    void viewChanged(const std::shared_ptr<const ami::app::MeshView>& view);
    void focusChanged(const std::shared_ptr<const ami::app::MeshFocus>& focus);
    /// The routes are being announced again, or the tree is being rebuilt.
    void asked(bool rebuild);
    void runMoved(const ami::app::MeshRunState& run);
    void compared(const std::shared_ptr<const ami::app::mesh::Comparison>& comparison);
    void exported(const QString& file);
    void probeStarted(const ami::app::ProbeWish& wish);
    void probeMoved(const ami::app::ProbeBeat& beat);
    void probeFinished(const ami::app::mesh::ProbeReport& report);
    void askingMoved(const ami::app::MeshAsking& asking);
    void journalOpened(const ami::app::JournalOpened& journal);
    void interfaceChanged(const ami::app::RouterInterface& state);
    void journalRead(const std::vector<ami::app::JournalLine>& lines);
    /// What ended the journal, or why nothing comes.
    void journalFailed(const ami::Error& error);
    /// What a person asked for was not done.
    void failed(const ami::Error& error);

private:
    class Worker;
    template <typename Act>
    void run(Act act);

    std::unique_ptr<QThread> thread_;
    Worker* worker_;            ///< belongs to the thread
    quint64 session_ = 0;       ///< one a connectTo()
    bool canProbe_ = false;
};

}  // namespace ami::app

#pragma once

#include <QPointer>
#include <QWidget>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "app/workbench/MeshService.h"
#include "ui/mesh/EventsView.h"
#include "ui/mesh/NodeModel.h"

class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTableView;
class QVBoxLayout;

namespace ami::ui {
class AskBar;
class Button;
class CandidatesView;
class CompareView;
class EmptyState;
class FleetView;
class JoinCard;
class MeshGraph;
class NodeCard;
class PathView;
class ProbeView;
class PushView;
class RouterBar;
class RouterView;
class SignalView;
class ThresholdsForm;

/// The mesh behind a border router: who suffers, why, and what helps. It shows values and knows no service.
class MeshPage : public QWidget {
    Q_OBJECT
public:
    explicit MeshPage(QWidget* parent = nullptr);

    void setState(const app::MeshState& state);
    void setView(const std::shared_ptr<const app::MeshView>& view);
    void setFocus(const std::shared_ptr<const app::MeshFocus>& focus);
    void choose(app::mesh::NodeId node);
    std::optional<app::mesh::NodeId> chosen() const { return chosen_; }

    RouterBar* bar() const { return bar_; }
    MeshGraph* graph() const { return graph_; }
    QTableView* nodeTable() const { return table_; }
    NodeModel* nodes() { return &model_; }
    PathView* path() const { return path_; }
    NodeCard* card() const { return card_; }
    JoinCard* ladder() const { return ladder_; }
    CandidatesView* candidates() const { return candidates_; }
    SignalView* signal() const { return signal_; }
    ProbeView* probe() const { return probe_; }
    EventsView* events() const { return events_; }
    CompareView* comparison() const { return compare_; }
    RouterView* router() const { return router_; }
    ThresholdsForm* thresholds() const { return thresholds_; }
    QLineEdit* filter() const { return filter_; }
    AskBar* askBar() const { return asking_; }
    Button* askButton() const { return ask_; }
    Button* pingButton() const { return ping_; }
    Button* browserButton() const { return browse_; }
    /// Shows the sheet and starts a series to the chosen node.
    void ping();
    void setCanProbe(bool can);
    /// Offers the CoAP browser for the chosen node.
    void setBrowserAvailable(bool available);
    /// As MeshService::setHosts, for the reading of many meters.
    void setHosts(app::mesh::NodeHosts hosts) { hosts_ = std::move(hosts); }
    FleetView* fleet() const { return fleet_; }
    void showFleet();
    void setAsking(const app::MeshAsking& asking);
    /// A recording is played, a journal is opened in the router's place; anything else is said to be neither.
    void openFile(const QString& file);
    PushView* pushes() const { return pushes_; }
    /// Shows the place of what meters push.
    void showPushes();
    /// Where an export goes is asked without blocking.
    void askExport(app::MeshExport kind);
    /// Mesh, Compare, Router, Thresholds and what others add.
    QTabBar* places() const { return places_; }
    /// Of the sheet under the drawing.
    QTabBar* sheets() const { return sheets_; }
    /// A place of its own beside the mesh, for example the reading of many meters.
    void addPlace(const QString& name, QWidget* page);

Q_SIGNALS:
    void connectRequested(const QString& address);
    void leaveRequested();
    void refreshRequested();
    void focusRequested(std::optional<ami::app::mesh::NodeId> node);
    /// The nodes are to be asked for their tables, from the first or where it was stopped; and to be asked no more.
    void askRequested();
    void stopAskingRequested();
    void exportRequested(const QString& file, ami::app::MeshExport kind);
    /// As it stands in a URL: "[fd12::1]".
    void browserRequested(const QString& address);
    /// The router's place is looked at, or no more.
    void routerShown(bool shown);
    void said(const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeMesh();
    QWidget* makeNodes();
    QWidget* makeAdvice();
    QWidget* makeDrawing();
    QWidget* makeActions();
    void showNode();
    void offerMeters();
    void offerAsking();
    void addSheet(const QString& name, QWidget* sheet);
    void showRow();

    RouterBar* bar_;
    QTabBar* places_;
    QStackedWidget* pages_;
    QStackedWidget* meshOrNot_;
    EmptyState* empty_;
    MeshGraph* graph_;
    QTabBar* sheets_;
    QStackedWidget* sheetStack_;
    NodeModel model_;
    QTableView* table_;
    QLineEdit* filter_;
    PathView* path_;
    AdviceModel advice_;
    QTableView* adviceTable_;
    NodeCard* card_;
    JoinCard* ladder_;
    QVBoxLayout* cards_ = nullptr;
    CandidatesView* candidates_;
    SignalView* signal_;
    ProbeView* probe_;
    EventsView* events_;
    CompareView* compare_;
    RouterView* router_;
    ThresholdsForm* thresholds_;
    FleetView* fleet_;
    PushView* pushes_;
    app::mesh::NodeHosts hosts_;
    AskBar* asking_;
    Button* ask_;
    Button* ping_;
    Button* export_;
    Button* browse_;
    Button* arrange_;
    std::shared_ptr<const app::MeshView> view_;
    std::shared_ptr<const app::MeshFocus> focus_;
    app::MeshState state_;
    std::optional<app::mesh::NodeId> chosen_;
    bool isAsking_ = false;
    bool showing_ = false;  ///< the selection follows the choice, not the other way round
};

}  // namespace ami::ui

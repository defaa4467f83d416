#pragma once

#include <QPointer>
#include <QWidget>
#include <memory>
#include <optional>

#include "app/workbench/MeshService.h"
#include "ui/mesh/NodeModel.h"

class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace ami::ui {
class AdviceView;
class Button;
class EmptyState;
class JoinView;
class MeshGraph;
class PathView;
class RouterBar;

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

private:
    QWidget* makeMesh();
    QWidget* makeNodes();
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
    std::shared_ptr<const app::MeshView> view_;
    std::shared_ptr<const app::MeshFocus> focus_;
    app::MeshState state_;
    std::optional<app::mesh::NodeId> chosen_;
    bool showing_ = false;  ///< the selection follows the choice, not the other way round
};

}  // namespace ami::ui

#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "app/workbench/MeshView.h"

class QComboBox;
class QLabel;

namespace ami::ui {
class TimeChart;

/// The levels of one link of the chosen node over time, both directions, with the limits and the changes of parent.
class SignalView : public QWidget {
    Q_OBJECT
public:
    explicit SignalView(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus);
    QComboBox* link() const { return link_; }
    TimeChart* chart() const { return chart_; }

private:
    class Key;
    void draw();

    std::shared_ptr<const app::MeshView> view_;
    std::shared_ptr<const app::MeshFocus> focus_;
    std::optional<app::mesh::NodeId> node_, peer_;
    QComboBox* link_;
    Key* nodeKey_;
    Key* peerKey_;
    QLabel* none_;
    TimeChart* chart_;
};

}  // namespace ami::ui

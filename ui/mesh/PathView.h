#pragma once

#include <QAbstractTableModel>
#include <QWidget>
#include <memory>

#include "app/workbench/MeshView.h"

class QLabel;
class QTableView;

namespace ami::ui {

/// The hops from a node to the border router, one a row.
class PathModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Hop, Way, AtParent, AtNode, Margin, Etx, Loss, Lqi, Age, ColumnCount };
    explicit PathModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void set(std::shared_ptr<const app::MeshView> view, std::shared_ptr<const app::MeshFocus> focus);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const app::mesh::HopFigures& hop, int row, int column) const;
    std::shared_ptr<const app::MeshView> view_;
    std::shared_ptr<const app::MeshFocus> focus_;
    std::vector<app::mesh::HopFigures> hops_;
};

/// The way of the chosen node to the border router, hop by hop.
class PathView : public QWidget {
    Q_OBJECT
public:
    explicit PathView(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus);
    QTableView* table() const { return table_; }
    QLabel* summary() const { return summary_; }

private:
    PathModel model_;
    QLabel* summary_;
    QTableView* table_;
};

}  // namespace ami::ui

#pragma once

#include <QAbstractTableModel>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "app/workbench/MeshView.h"

class QCheckBox;
class QTableView;

namespace ami::ui {

/// What happened in the mesh, newest first; changes of parent carry a sign.
class MeshEventModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Node, What, ColumnCount };
    explicit MeshEventModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setView(std::shared_ptr<const app::MeshView> view);
    void setOnly(std::optional<app::mesh::NodeId> node);
    std::optional<app::mesh::NodeId> node(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    const app::mesh::MeshEvent& at(int row) const { return (*view_->events)[rows_[rows_.size() - 1 - static_cast<std::size_t>(row)]]; }
    std::shared_ptr<const app::MeshView> view_;
    std::optional<app::mesh::NodeId> only_;
    std::vector<std::uint32_t> rows_;  ///< places in events, oldest first
};

class EventsView : public QWidget {
    Q_OBJECT
public:
    explicit EventsView(QWidget* parent = nullptr);
    void setView(const std::shared_ptr<const app::MeshView>& view);
    void setNode(std::optional<app::mesh::NodeId> node);
    QTableView* table() const { return table_; }
    MeshEventModel* model() { return &model_; }

Q_SIGNALS:
    void nodeChosen(ami::app::mesh::NodeId node);

private:
    MeshEventModel model_;
    QCheckBox* only_;
    QTableView* table_;
    std::optional<app::mesh::NodeId> node_;
};

/// All advice of the mesh, worst first.
class AdviceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Rank, What, Next, ColumnCount };
    explicit AdviceModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setView(std::shared_ptr<const app::MeshView> view);
    std::optional<app::mesh::NodeId> node(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const app::MeshView> view_;
};

}  // namespace ami::ui

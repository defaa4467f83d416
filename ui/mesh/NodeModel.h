#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "app/workbench/MeshView.h"

namespace ami::ui {

/// The nodes of the mesh, worst first unless a column sorts them. Rows stay the same objects while values move, so that a selection stays.
class NodeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Margin, AtParent, AtNode, Loss, Hops, Carries, Parent, Age, ColumnCount };

    explicit NodeModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setView(std::shared_ptr<const app::MeshView> view);
    /// Words that a node's name, EUI-64, state or parent must hold.
    void setFilter(const QString& words);
    std::optional<app::mesh::NodeId> node(int row) const;
    int rowOf(app::mesh::NodeId node) const;
    std::size_t hidden() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Column −1: worst first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    std::vector<std::uint32_t> wanted() const;
    void arrange();
    bool matches(const app::mesh::NodeFigures& figures) const;
    const app::mesh::NodeFigures& figures(int row) const { return view_->worstFirst[rows_[static_cast<std::size_t>(row)]]; }
    QString words(const app::mesh::NodeFigures& figures, int column) const;

    std::shared_ptr<const app::MeshView> view_;
    std::vector<std::uint32_t> rows_;  ///< places in worstFirst
    std::vector<app::mesh::NodeId> nodes_;  ///< of the rows
    QString filter_;
    int column_ = -1;
    Qt::SortOrder order_ = Qt::AscendingOrder;
};

}  // namespace ami::ui

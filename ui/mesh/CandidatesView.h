#pragma once

#include <QAbstractTableModel>
#include <QWidget>
#include <memory>
#include <vector>

#include "app/workbench/MeshView.h"

class QLabel;
class QTableView;

namespace ami::ui {

/// The parent of a node and whom else it hears, with what a change would gain and what the node insists on.
class CandidateModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Part, Level, Margin, Narrowest, Hops, Etx, Cost, Gain, ColumnCount };
    explicit CandidateModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void set(std::shared_ptr<const app::MeshView> view, std::shared_ptr<const app::MeshFocus> focus);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(int row, int column) const;
    std::shared_ptr<const app::MeshView> view_;
    std::vector<app::mesh::Candidate> rows_;
    bool hasParent_ = false;  ///< the first row is the present one
};

class CandidatesView : public QWidget {
    Q_OBJECT
public:
    explicit CandidatesView(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus);
    QTableView* table() const { return table_; }
    QLabel* summary() const { return summary_; }

private:
    CandidateModel model_;
    QLabel* summary_;
    QTableView* table_;
};

}  // namespace ami::ui

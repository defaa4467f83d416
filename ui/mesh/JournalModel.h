#pragma once

#include <QAbstractTableModel>
#include <deque>
#include <vector>

#include "app/workbench/MeshView.h"

namespace ami::ui {

/// The router's journal, newest last; the newest mostLines are kept.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t mostLines = 5000;
    enum Column { Time, Rank, Who, Text, ColumnCount };
    explicit JournalModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void add(const std::vector<app::JournalLine>& lines);
    void clear();
    void setFilter(const QString& words, bool onlyProblems);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool matches(const app::JournalLine& line) const;
    std::deque<app::JournalLine> lines_;
    std::vector<std::size_t> rows_;  ///< places in lines_
    QString filter_;
    bool onlyProblems_ = false;
};

}  // namespace ami::ui

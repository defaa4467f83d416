#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "app/store/Store.h"

namespace ami::ui {

/// Batches of the outbox with the server's words.
class BatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, State, Items, Attempts, NextTry, Words, Identity, ColumnCount };
    explicit BatchModel(QObject* parent = nullptr);
    void set(std::vector<app::SealedBatch> batches);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<app::SealedBatch> batches_;
};

}  // namespace ami::ui

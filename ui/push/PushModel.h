#pragma once

#include <QAbstractTableModel>
#include <deque>
#include <vector>

#include "app/workbench/PushService.h"
#include "ui/theme/Tokens.h"

namespace ami::ui {

/// What became of a push, in a sign, a word and a tone.
struct PushSign {
    QString sign;
    QString word;
    Tone tone = Tone::Neutral;
};
PushSign signOf(const app::PushRecord& record);

/// Pushes, the newest first.
class PushModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Meter, Fate, Values, Kind, Proof, Source, ColumnCount };
    explicit PushModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void reset(const std::deque<app::PushRecordPointer>& records);
    /// Oldest first. @p most of all stay, the newest.
    void add(const std::vector<app::PushRecordPointer>& records, std::size_t most);
    /// Only pushes in whose line these words stand; empty: all.
    void setFilter(const QString& words);
    app::PushRecordPointer at(int row) const;
    std::vector<app::PushRecordPointer> shown() const;
    int total() const { return static_cast<int>(all_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool fits(const app::PushRecord& record) const;
    static QString cell(const app::PushRecord& record, int column);

    std::deque<app::PushRecordPointer> all_, rows_;
    QString filter_;
};

}  // namespace ami::ui

#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <deque>

#include "app/workbench/ControlDesk.h"

namespace ami::ui {

/// What was done to the meter in this visit, newest first. The audit log has it for good.
class ActsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void addDone(app::Act act, const QString& words);
    void addFailed(app::Act act, const Error& error);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class End { Done, NotDone, InDoubt };
    struct Line {
        QTime time;
        app::Act act{};
        End end{};
        QString words;
    };
    void add(Line line);

    std::deque<Line> lines_;
};

}  // namespace ami::ui

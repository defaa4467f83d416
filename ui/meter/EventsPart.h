#pragma once

#include <QAbstractTableModel>
#include <QWidget>

#include "app/control/EventLogs.h"

class QComboBox;
class QLabel;

namespace ami::ui {
class Button;

/// Events, newest first: time, code, words.
class EventsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<app::LoggedEvent> events);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<app::LoggedEvent> events_;
};

/// An event log, chosen by subject and period.
class EventsPart : public QWidget {
    Q_OBJECT
public:
    explicit EventsPart(QWidget* parent = nullptr);
    void setEvents(app::EventLogKind kind, const std::vector<app::LoggedEvent>& events);
    void choose(app::EventLogKind kind);
    void clear();
    void setReady(bool ready);
    Button* readButton() const { return read_; }
    EventsModel* model() const { return model_; }

Q_SIGNALS:
    void requested(ami::app::EventLogKind kind, std::optional<ami::UtcTime> from);
    void clearRequested(ami::app::EventLogKind kind);

private:
    app::EventLogKind kind() const;

    EventsModel* model_;
    QComboBox* log_;
    QComboBox* period_;
    QLabel* count_;
    Button* read_;
    Button* clear_;
};

}  // namespace ami::ui

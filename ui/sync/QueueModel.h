#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "app/store/QueueTypes.h"
#include "ui/theme/Tokens.h"

namespace ami::ui {

/// A state of the queue in a person's words: a sign, a word, a tone, and what it means for the person.
struct QueueStateWords {
    QString sign;
    QString word;
    Tone tone = Tone::Neutral;
    QString meaning;
};
QueueStateWords wordsOf(app::QueueState state);

/// The queue, line by line, with the server's words.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, State, Items, Size, Progress, NextTry, Words, ColumnCount };
    explicit QueueModel(QObject* parent = nullptr);
    void set(std::vector<app::QueueEntry> entries);
    /// What is on the way right now: octets that are out, of all.
    void setSending(const QString& id, quint64 sent, quint64 all);
    /// Null when there is no such row.
    const app::QueueEntry* entry(int row) const;
    int rowOf(const std::string& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString what(const app::QueueEntry& entry) const;
    QString progress(const app::QueueEntry& entry) const;

    std::vector<app::QueueEntry> entries_;
    QString sendingId_;
    quint64 sent_ = 0, all_ = 0;
};

}  // namespace ami::ui

#pragma once

#include <QAbstractTableModel>
#include <deque>
#include <vector>

#include "app/workbench/MeterService.h"

namespace ami::ui {

/// The last 10,000 captures of the link, oldest first.
class TraceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t capacity = 10'000;
    enum Column { Time, Way, Octets, ColumnCount };

    explicit TraceModel(QObject* parent = nullptr);
    void add(const std::vector<hal::TraceRecord>& records);

    /// A line of the technician's own.
    void mark(const QString& words);
    void clear();
    /// Every line as text: time, direction, hexadecimal.
    QString exported() const;
    /// The newest line in short, for the live page.
    QString lastLine() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString time;
        int way;
        QString text;
        qint64 at = 0;  ///< milliseconds since 1970 of its newest octets
        std::size_t octets = 0;
    };
    void push(std::vector<Line> lines);
    /// Octets of one direction that follow each other closely are one line.
    void join(std::vector<Line>& lines, Line line);
    static QString wayWord(int way);
    std::deque<Line> lines_;
};

}  // namespace ami::ui

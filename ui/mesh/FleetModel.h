#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "app/workbench/FleetService.h"
#include "ui/theme/Tokens.h"

namespace ami::ui {

/// Where a meter of a run stands, in a person's words: a sign, a word, a tone.
struct FleetWords {
    QString sign;
    QString word;
    Tone tone = Tone::Neutral;
};
FleetWords wordsOf(const app::fleet::FleetRow& row);

/// The meters of a run, worst first.
class FleetModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Registers, RoundTrip, Sent, Again, Serial, Words, ColumnCount };
    explicit FleetModel(QObject* parent = nullptr);
    /// The chosen meters stay chosen when their lines move.
    void set(std::vector<app::FleetLine> lines);
    const std::vector<app::FleetLine>& lines() const { return lines_; }
    /// One heading line, then one a meter, as RFC 4180 has it; numbers and states in English.
    QString csv() const;
    QByteArray json(const app::fleet::FleetTotals& totals) const;
    /// Meters that are over and were not read whole.
    int stragglers() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<app::FleetLine> lines_;
};

}  // namespace ami::ui

#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <map>
#include <memory>
#include <vector>

#include "protocol/mdms/Reading.h"
#include "ui/widgets/Decimator.h"

namespace ami::ui {

/// Intervals of the load profile: a table of time × register with the missing intervals in it, and a series for each register.
class ProfileData : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ProfileData(QObject* parent = nullptr);
    void add(const std::vector<mdms::Reading>& readings);
    void clear();
    /// Shows at once what add() would show within 300 ms.
    void flush();

    struct Column {
        dlms::Obis obis;
        dlms::UnitCode unit = dlms::noUnit;
        std::chrono::seconds interval{0};
        std::shared_ptr<Decimator> series;
    };
    const std::vector<Column>& columns() const { return columns_; }
    QString columnName(std::size_t column) const;
    /// Intervals that the capture period promises between the first and the last one and that are not there.
    const std::vector<UtcTime>& gaps() const { return gaps_; }
    std::size_t intervals() const { return cells_.size(); }
    std::optional<std::pair<UtcTime, UtcTime>> range() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        UtcTime time;
        std::vector<std::optional<mdms::Reading>> cells;
        bool missing = false;
    };
    std::size_t columnOf(const mdms::Reading& reading);
    void rebuild();
    QTimer late_;
    std::vector<Column> columns_;
    std::map<UtcTime, std::vector<std::optional<mdms::Reading>>> cells_;
    std::vector<Row> rows_;
    std::vector<UtcTime> gaps_;
    std::size_t shown_ = 0;  ///< columns that the view knows of
};

}  // namespace ami::ui

#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "protocol/mdms/Reading.h"

namespace ami::ui {

/// Register readings of this visit, one line a register, newest value, with how it was proven.
class RegisterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Code, Value, Unit, Time, Proof, ColumnCount };
    explicit RegisterModel(QObject* parent = nullptr);
    void add(const std::vector<mdms::Reading>& readings);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<mdms::Reading> rows_;
};

QString verificationWords(mdms::Verification verification);
QString qualityWords(mdms::Quality quality);

}  // namespace ami::ui

#pragma once

#include <QSortFilterProxyModel>

#include "protocol/base/Bytes.h"

namespace ami::ui {

/// Lines of the trace that hold some words, or some octets written in hexadecimal.
class TraceFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TraceFilter(QObject* parent = nullptr) : QSortFilterProxyModel(parent) {}
    void setWanted(const QString& words);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QString words_;
    Bytes octets_;  ///< empty when the words are no hexadecimal
};

}  // namespace ami::ui

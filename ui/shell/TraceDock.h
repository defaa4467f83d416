#pragma once

#include <QDockWidget>
#include <QSortFilterProxyModel>

class QLineEdit;
class QTableView;

namespace ami::ui {
class TraceModel;

/// Octets as they travelled, with filter, mark and export. F12.
class TraceDock : public QDockWidget {
    Q_OBJECT
public:
    explicit TraceDock(TraceModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void exported(const QString& file);
    void exportFailed(const QString& reason);

private:
    void exportText();
    TraceModel* model_;
    QSortFilterProxyModel filtered_;
    QLineEdit* filter_;
    QTableView* table_;
};

}  // namespace ami::ui

#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace ami::ui {

/// Quiet table: whole rows, no grid, 36 px lines, last column stretched.
QTableView* makeTable(QAbstractItemModel* model, const QString& accessibleName);

}  // namespace ami::ui

#pragma once

#include <QStackedWidget>

#include "app/coap/Payload.h"

class QLabel;
class QPlainTextEdit;
class QStandardItemModel;
class QTableView;
class QTreeView;

namespace ami::ui {

/// A number of a payload that a chart can follow.
struct PayloadNumber {
    QString key;    ///< the same in each state of a resource
    QString words;
    QString unit;
    Decimal value;
};
std::vector<PayloadNumber> numbersOf(const app::coap::Payload& payload);

/// A payload as a table, a tree or text, whatever it is.
class PayloadView : public QWidget {
    Q_OBJECT
public:
    explicit PayloadView(QWidget* parent = nullptr);
    void show(const app::coap::Payload& payload);
    void clear();
    QTableView* table() const { return table_; }
    QTreeView* tree() const { return tree_; }
    QString noteWords() const;

private:
    void showFields(const app::coap::Payload& payload);
    void showTree(const app::coap::Payload& payload);
    void fitColumns();

    QStackedWidget* pages_;
    QLabel* note_;
    QStandardItemModel* rows_;
    QStandardItemModel* lines_;
    QTableView* table_;
    QTreeView* tree_;
    QPlainTextEdit* text_;
};

}  // namespace ami::ui

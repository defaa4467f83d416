#pragma once

#include <QDockWidget>
#include <functional>

#include "ui/shell/TraceFilter.h"

class QAction;
class QLineEdit;
class QSplitter;
class QTableView;

namespace ami::ui {
class Button;
class MessageView;
class TraceModel;

/// What travelled: a list of captures, each told in a line, and beside it the chosen one, part by part and octet by octet. With filter,
/// mark, copy and export. F12.
class TraceDock : public QDockWidget {
    Q_OBJECT
public:
    explicit TraceDock(TraceModel* model, QWidget* parent = nullptr);

    QTableView* list() const { return table_; }
    MessageView* message() const { return message_; }
    QLineEdit* filter() const { return filter_; }
    /// The file that holds everything since the connection was made; it can be exported as a whole.
    void setVisit(const QString& file);
    /// Chooses the newest line that holds @p words; false when there is none.
    bool choose(const QString& words);

Q_SIGNALS:
    void exported(const QString& file);
    void exportFailed(const QString& reason);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    void exportTo(const QString& title, const QString& kind, const QString& ending, std::function<QByteArray()> content);
    void showChosen();
    void restyle();
    void takeRoom();

    TraceModel* model_;
    TraceFilter filtered_;
    QLineEdit* filter_;
    QTableView* table_;
    MessageView* message_;
    QSplitter* splitter_;
    Button* copy_;
    QAction* wholeVisit_ = nullptr;
    QString visit_;
    bool roomTaken_ = false;
};

}  // namespace ami::ui

#pragma once

#include <QWidget>

#include "app/workbench/StoreService.h"
#include "ui/shell/Settings.h"
#include "ui/sync/QueueModel.h"

class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace ami::ui {
class BigReadout;
class Button;
class Card;
class Chip;
class ConflictView;
class ElidedLabel;
class StoreView;

/// What waits and how big it is, what the server said, what needs a person, and why the queue stands still when it does.
class SyncPage : public QWidget {
    Q_OBJECT
public:
    explicit SyncPage(QWidget* parent = nullptr);
    Button* syncButton() const { return now_; }
    Button* pauseButton() const { return pause_; }
    Button* retryButton() const { return retry_; }
    QTabBar* tabs() const { return tabs_; }
    QTableView* queueTable() const { return table_; }
    ConflictView* conflicts() const { return conflicts_; }
    StoreView* store() const { return store_; }
    QString receiptWords() const;
    QString pauseWords() const;

public Q_SLOTS:
    void setSettings(const ami::ui::FieldSettings& settings);
    void setSummary(const ami::app::OutboxSummary& summary);
    void setState(ami::app::SyncState state);
    void setReport(const ami::app::SyncReport& report, const QString& explanation);
    void setQueue(const std::vector<ami::app::QueueEntry>& entries);
    void setConflicts(const std::vector<ami::app::ConflictTriple>& conflicts);
    void setHealth(const ami::app::StoreHealth& health);
    void setLineCount(const ami::app::LineCount& count);
    void setSending(const QString& id, quint64 sent, quint64 all);

Q_SIGNALS:
    void syncRequested();
    void cancelRequested();
    void pauseRequested();
    void resumeRequested();
    void retryRequested(const QString& id);
    void exportRequested(const QString& file);
    void importRequested(const QString& file);
    void attachRequested(const QString& file);
    void settingsRequested();

private:
    QWidget* makeHead();
    QWidget* makePause();
    QWidget* makeFigures();
    QWidget* makeQueue();
    void askForFile(bool toWrite, const QString& title, const QString& proposal, void (SyncPage::*then)(const QString&));
    void showEntry();
    void enable();

    QueueModel model_;
    Chip* state_;
    Button* now_;
    Button* stop_;
    Button* pause_;
    Card* pauseCard_;
    QLabel* pauseWhat_;
    QLabel* pauseNext_;
    Button* resume_;
    BigReadout* waiting_;
    BigReadout* confirmed_;
    BigReadout* needsYou_;
    QLabel* waitingWords_;
    QLabel* confirmedWords_;
    QLabel* needsWords_;
    QLabel* report_;
    QLabel* line_;
    ElidedLabel* endpoint_;
    ElidedLabel* certificate_;
    QTabBar* tabs_;
    QStackedWidget* views_;
    QTableView* table_;
    QLabel* entryWords_;
    Button* retry_;
    Button* export_;
    Button* import_;
    Button* attach_;
    ConflictView* conflicts_;
    StoreView* store_;
    app::QueuePause standing_;
    std::string chosen_;
    bool configured_ = false;
    bool sending_ = false;
};

}  // namespace ami::ui

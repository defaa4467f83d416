#pragma once

#include <QWidget>

#include "app/workbench/StoreService.h"
#include "ui/shell/Settings.h"
#include "ui/sync/BatchModel.h"

class QLabel;

namespace ami::ui {
class BigReadout;
class Button;
class Chip;
class ElidedLabel;

/// What waits, what the server has confirmed, what it said.
class SyncPage : public QWidget {
    Q_OBJECT
public:
    explicit SyncPage(QWidget* parent = nullptr);
    Button* syncButton() const { return now_; }
    QString receiptWords() const;

public Q_SLOTS:
    void setSettings(const ami::ui::FieldSettings& settings);
    void setSummary(const ami::app::OutboxSummary& summary);
    void setState(ami::app::SyncState state);
    void setReport(const ami::app::SyncReport& report, const QString& explanation);
    void setBatches(const std::vector<ami::app::SealedBatch>& batches);

Q_SIGNALS:
    void syncRequested();
    void cancelRequested();
    void settingsRequested();

private:
    BatchModel model_;
    Chip* state_;
    Button* now_;
    Button* stop_;
    BigReadout* waiting_;
    BigReadout* confirmed_;
    BigReadout* needsYou_;
    QLabel* waitingWords_;
    QLabel* confirmedWords_;
    QLabel* needsWords_;
    QLabel* report_;
    ElidedLabel* endpoint_;
    ElidedLabel* certificate_;
    bool configured_ = false;
    bool sending_ = false;
    void enable();
};

}  // namespace ami::ui

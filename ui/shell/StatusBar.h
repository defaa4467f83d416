#pragma once

#include <QLabel>
#include <QWidget>

#include "app/workbench/MeterService.h"
#include "app/workbench/StoreService.h"
#include "ui/widgets/Chip.h"

namespace ami::ui {

/// One quiet line: link, octets and errors, sync, what waits, training.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);
    void setPhase(app::LinkPhase phase, const QString& medium);
    void setCounters(const app::LinkCounters& counters);
    void setSummary(const app::OutboxSummary& summary);
    void setSync(app::SyncState state, const QDateTime& offlineSince);
    void setTraining(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Light;
    Light* light_;
    bool linked_ = false;
    QLabel* link_;
    QLabel* counters_;
    QLabel* sync_;
    QLabel* waiting_;
    Chip* training_;
};

}  // namespace ami::ui

#pragma once

#include <QWidget>

#include "app/workbench/ControlDesk.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace ami::ui {
class ActsModel;
class Button;
class Chip;
class ElidedLabel;

/// What can be done to a meter besides reading: clock, supply, firmware; each with its state and its acts. Below, what was done.
class ControlPart : public QWidget {
    Q_OBJECT
public:
    explicit ControlPart(ActsModel* acts, QWidget* parent = nullptr);

    void setControls(const app::MeterControls& controls);
    /// Another meter: nothing is known of it.
    void clear();
    void setReady(bool ready);
    Button* readButton() const { return read_; }
    Button* setClockButton() const { return setClock_; }
    Button* disconnectButton() const { return disconnect_; }
    Button* resumeButton() const { return resume_; }

Q_SIGNALS:
    void readRequested();
    void wished(const ami::app::ControlWish& wish);

private:
    void addClock(QGridLayout* grid, int column);
    void addSupply(QGridLayout* grid, int column);
    void addFirmware(QGridLayout* grid, int column);
    QWidget* makeActs(ActsModel* acts);
    void chooseFile();
    void wish(app::Act act);
    void enable();
    void showClock();
    void showSupply();
    void showFirmware();

    app::MeterControls controls_;
    bool ready_ = false;
    QString file_;
    Chip* drift_;
    Chip* supply_;
    Chip* firmware_;
    ElidedLabel* time_;
    QLabel* zone_;
    QLabel* mode_;
    ElidedLabel* fileName_;
    QLabel* blocks_;
    QProgressBar* progress_;
    QLineEdit* identifier_;
    Button* read_;
    Button* setClock_;
    Button* adjust_;
    Button* disconnect_;
    Button* reconnect_;
    Button* choose_;
    Button* send_;
    Button* resume_;
    Button* activate_;
};

}  // namespace ami::ui

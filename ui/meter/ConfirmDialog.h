#pragma once

#include <QDialog>

#include "app/control/Control.h"

class QLineEdit;

namespace ami::ui {
class Button;

/// Says what will change in a meter and what follows from it, and asks. To be shown with open(): readings go on behind it. What cannot be
/// undone, or touches the supply, asks for the last four characters of the serial number as well.
class ConfirmDialog : public QDialog {
    Q_OBJECT
public:
    ConfirmDialog(const app::Change& change, const QString& meter, QWidget* parent);
    Button* acceptButton() const { return accept_; }
    QLineEdit* serialField() const { return serial_; }

    static bool isRisky(const app::Change& change);

private:
    void check();

    QString tail_;
    QLineEdit* serial_ = nullptr;
    Button* accept_;
};

}  // namespace ami::ui

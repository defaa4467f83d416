#pragma once

#include "app/control/Control.h"
#include "ui/widgets/Question.h"

class QLineEdit;

namespace ami::ui {
class Button;

/// Says what will change in a meter and what follows from it, and asks. To be shown with show(): readings go on behind it. What cannot be
/// undone, or touches the supply, asks for the last four characters of the serial number as well. Escape and, until another button has the
/// focus, Enter leave the meter as it is.
class ConfirmDialog : public Question {
    Q_OBJECT
public:
    ConfirmDialog(const app::Change& change, const QString& meter, QWidget* parent);
    Button* acceptButton() const { return accept_; }
    Button* cancelButton() const { return cancel_; }
    QLineEdit* serialField() const { return serial_; }

    static bool isRisky(const app::Change& change);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSerial(const QString& meter);
    bool isSure() const;
    void check();

    QString tail_;
    QLineEdit* serial_ = nullptr;
    Button* cancel_;
    Button* accept_;
};

}  // namespace ami::ui

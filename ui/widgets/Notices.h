#pragma once

#include <QFrame>
#include <QTimer>

#include "app/explain/Explanation.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"

class QLabel;

namespace ami::ui {
class Button;

/// What happened, what it may come from, and one button for the next sensible thing; code behind "Details".
class ErrorPanel : public Card {
    Q_OBJECT
public:
    explicit ErrorPanel(QWidget* parent = nullptr);
    /// @p action is the button's word; none: no button.
    void show(const app::Explanation& explanation, const QString& action);
    /// A second button that leads to the probe coach, for what may come from port, head or line. show() takes it away.
    void offerProbe();
    void dismiss();

Q_SIGNALS:
    void retried();
    void probeRequested();
    void dismissed();

private:
    QLabel* what_;
    QLabel* causes_;
    QLabel* next_;
    QLabel* code_;
    Button* action_;
    Button* probe_;
    Button* details_;
    Button* close_;
};

/// A short sentence at the bottom of the window; goes by itself.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);
    void say(const QString& words, Tone tone);
    QString words() const;
    void place();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* words_;
    QTimer timer_;
    Tone tone_ = Tone::Neutral;
};

/// A page or card without data: why, and what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& what, const QString& next, const QString& action = {}, QWidget* parent = nullptr);
    Button* button() const { return button_; }

Q_SIGNALS:
    void acted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcon();
    Icon icon_;
    QLabel* picture_;
    Button* button_ = nullptr;
};

}  // namespace ami::ui

#pragma once

#include <QColor>
#include <QFrame>
#include <optional>

class QVBoxLayout;

namespace ami::ui {

/// White sheet with rounded corners; with a stripe in a phase's or a state's colour on its left.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    /// 0 … 2: the phase's colour.
    void setPhaseStripe(int phase);
    void setToneStripe(int tone);
    void clearStripe();
    QVBoxLayout* body() const { return body_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<QColor> stripe() const;
    QVBoxLayout* body_;
    int phase_ = -1;
    int tone_ = -1;
};

}  // namespace ami::ui

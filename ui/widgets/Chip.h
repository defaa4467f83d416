#pragma once

#include <QAbstractButton>
#include <QWidget>
#include <optional>

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

namespace ami::ui {

/// A state in words with an icon and a colour: never a colour alone.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const QString& words = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
    void set(const QString& words, Tone tone);
    void set(const QString& words, Tone tone, std::optional<Icon> icon);
    QString words() const { return words_; }
    Tone tone() const { return tone_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words_;
    Tone tone_ = Tone::Neutral;
    std::optional<Icon> icon_;
};

/// The icon that goes with a tone.
std::optional<Icon> toneIcon(Tone tone);

/// A choice among few; drawn as a chip, 44 px to the finger.
class ChipButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChipButton(const QString& words, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ami::ui

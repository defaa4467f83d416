#pragma once

#include <QPushButton>
#include <optional>

#include "ui/theme/Icons.h"

namespace ami::ui {

/// Push button, 44 px high, with an optional key written beside its word.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Danger };

    explicit Button(const QString& words, Kind kind = Kind::Secondary, QWidget* parent = nullptr);
    void setWords(const QString& words);
    void setKeyHint(const QString& hint);
    void setStrokeIcon(std::optional<Icon> icon);
    void setTall(int pixels);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind kind_;
    QString hint_;
    std::optional<Icon> icon_;
    int tall_ = 44;
};

}  // namespace ami::ui

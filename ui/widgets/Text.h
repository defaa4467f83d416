#pragma once

#include <QLabel>

namespace ami::ui {

/// Label with a role and tone of the style sheet.
QLabel* text(const QString& words, const char* role = "body", const char* tone = "", QWidget* parent = nullptr);
/// Wraps over several lines and may be selected with the mouse or the keyboard.
QLabel* paragraph(const QString& words, const char* role = "body", const char* tone = "", QWidget* parent = nullptr);
void setTone(QLabel* label, const char* tone);

/// One line that ends in "…" when there is no room; the whole text is its tool tip and accessible name.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& words = {}, QWidget* parent = nullptr);
    void setWords(const QString& words);
    QString words() const { return words_; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();
    QString words_;
};

}  // namespace ami::ui

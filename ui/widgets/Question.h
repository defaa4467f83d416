#pragma once

#include <QDialog>

namespace ami::ui {

/// A sheet that asks and blocks nothing: shown with show(), in the middle of its window, as high as its words are at its width; gone when it
/// is answered.
class Question : public QDialog {
    Q_OBJECT
public:
    explicit Question(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
};

}  // namespace ami::ui

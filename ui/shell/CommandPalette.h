#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>
#include <functional>

class QLineEdit;
class QListWidget;

namespace ami::ui {

/// Every place, action and recent meter, found by typing. Ctrl+K.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    struct Command {
        QString name;
        QString hint;
        std::function<void()> run;
    };

    explicit CommandPalette(QWidget* parent);
    void open(QList<Command> commands);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void runCurrent();
    void leave();
    QList<Command> commands_;
    QLineEdit* input_;
    QListWidget* list_;
    QPointer<QWidget> before_;
};

}  // namespace ami::ui

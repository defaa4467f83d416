#pragma once

#include <QFrame>
#include <chrono>

class QLabel;
class QProgressBar;

namespace ami::ui {
class Button;

/// Progress of a job in one line, never in the way: phase, done of total, speed, elapsed, estimate, Cancel.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    /// @p total 0: unknown.
    void show(const QString& phase, quint64 done, quint64 total, const QString& remark, std::chrono::milliseconds elapsed);
    void finish();
    QString words() const;

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* phase_;
    QLabel* figures_;
    QProgressBar* bar_;
    Button* cancel_;
};

}  // namespace ami::ui

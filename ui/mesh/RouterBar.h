#pragma once

#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include <memory>
#include <optional>

#include "app/workbench/MeshView.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ami::ui {
class Button;
class Chip;
class ElidedLabel;

/// Which border router, how it stands, how old its word is, and what the mesh comes to.
class RouterBar : public QWidget {
    Q_OBJECT
public:
    explicit RouterBar(QWidget* parent = nullptr);

    void setAddress(const QString& address);
    void setRecent(const QStringList& addresses);
    void setState(const app::MeshState& state);
    void setView(const std::shared_ptr<const app::MeshView>& view);
    QString address() const;
    QLineEdit* addressField() const;
    Button* connectButton() const { return connect_; }
    Button* leaveButton() const { return leave_; }
    Chip* chip() const { return chip_; }
    ElidedLabel* totals() const { return totals_; }

Q_SIGNALS:
    void connectRequested(const QString& address);
    void leaveRequested();
    void refreshRequested();

private:
    void tellAge();

    Chip* chip_;
    ElidedLabel* totals_;
    QLabel* age_;
    QComboBox* field_;
    Button* connect_;
    Button* leave_;
    Button* refresh_;
    app::MeshState state_;
    QString network_;
    std::optional<UtcTime> taken_;
    UtcTime now_{};
    std::chrono::steady_clock::time_point shown_{};
    QTimer clock_;
};

/// A router's state in a few words, with their tone.
QString wordsOf(const app::MeshState& state);

}  // namespace ami::ui

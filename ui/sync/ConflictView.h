#pragma once

#include <QWidget>
#include <vector>

#include "app/store/QueueTypes.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace ami::ui {
class Button;
class Chip;

/// Conflicts field by field: what this computer read, what the server holds, what the meter says when it is read again. A person decides;
/// both values stay.
class ConflictView : public QWidget {
    Q_OBJECT
public:
    explicit ConflictView(QWidget* parent = nullptr);
    void set(std::vector<app::ConflictTriple> conflicts);
    /// The serial number of the meter that is linked; empty: none.
    void setLinkedMeter(const QString& serial);
    int count() const { return static_cast<int>(conflicts_.size()); }

    QListWidget* list() const { return list_; }
    Button* keepButton() const { return keep_; }
    Button* sendButton() const { return send_; }
    Button* rereadButton() const { return reread_; }
    QLineEdit* reasonField() const { return reason_; }

Q_SIGNALS:
    void decided(const QString& batchId, std::uint32_t index, const ami::app::ConflictDecision& decision);
    /// The interval that the conflict is about, to be read from the meter again.
    void rereadRequested(const ami::mdms::Reading& mine);

private:
    enum Side { Mine, Theirs, Meter, Sides };
    enum Field { Value, Quality, Time, From, Fields };

    const app::ConflictTriple* current() const;
    QWidget* makeComparison();
    QWidget* makeDecision();
    void show();
    void enable();
    void decide(app::Decision decision);

    std::vector<app::ConflictTriple> conflicts_;
    QString linked_;
    QListWidget* list_;
    QLabel* title_;
    QLabel* cells_[Fields][Sides];
    QLabel* words_;
    Chip* verdict_;
    QLineEdit* reason_;
    Button* keep_;
    Button* send_;
    Button* leave_;
    Button* reread_;
    QLabel* rereadWhy_;
    QWidget* detail_;
    QLabel* none_;
};

}  // namespace ami::ui

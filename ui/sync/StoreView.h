#pragma once

#include <QWidget>

#include "app/store/StoreHealth.h"

class QGridLayout;
class QLabel;

namespace ami::ui {
class Card;

/// The local store: how big and how old, room on the disk, copies and checks, and what a person has to know.
class StoreView : public QWidget {
    Q_OBJECT
public:
    explicit StoreView(QWidget* parent = nullptr);
    void set(const app::StoreHealth& health);
    QString warning() const;
    /// Whether a person has to do something, not only to know it.
    bool needsPerson() const { return needsPerson_; }

private:
    QLabel* addRow(QGridLayout* grid, const QString& name);

    bool needsPerson_ = false;
    QLabel* warning_;
    QLabel* size_;
    QLabel* readings_;
    QLabel* oldest_;
    QLabel* room_;
    QLabel* reserve_;
    QLabel* copy_;
    QLabel* check_;
    QLabel* path_;
};

}  // namespace ami::ui

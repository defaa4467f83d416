#pragma once

#include <QWidget>

#include "app/workbench/MeshView.h"

class QProgressBar;

namespace ami::ui {
class Button;
class ElidedLabel;

/// How far the asking of the nodes for their tables has come, and what came of it; stops it, and lets it go on.
class AskBar : public QWidget {
    Q_OBJECT
public:
    explicit AskBar(QWidget* parent = nullptr);
    /// Shows itself once something was asked.
    void show(const app::MeshAsking& asking);
    QString words() const;
    Button* button() const { return act_; }
    Button* closeButton() const { return close_; }

Q_SIGNALS:
    void goOnRequested();
    void stopRequested();

private:
    QProgressBar* progress_;
    ElidedLabel* words_;
    Button* act_;
    Button* close_;
    app::MeshAsking asking_;
};

}  // namespace ami::ui

#pragma once

#include <QLabel>
#include <memory>
#include <vector>

#include "app/workbench/MeshView.h"
#include "ui/widgets/Card.h"

class QGridLayout;

namespace ami::ui {
class Chip;

/// The chosen node: who it is, how it stands, and what is advised, with the numbers behind it.
class NodeCard : public Card {
    Q_OBJECT
public:
    explicit NodeCard(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus);
    QString words() const;

private:
    QLabel* name_;
    QLabel* full_;
    QLabel* stand_;
    struct Line {
        Chip* rank;
        QLabel* what;
        QLabel* next;
    };
    std::vector<Line> advice_;
    QLabel* more_;
    QString shown_;
};

/// How far a node has come in joining, with the time on each rung.
class JoinCard : public Card {
    Q_OBJECT
public:
    explicit JoinCard(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus);
    QString words() const;

private:
    struct Rung {
        Chip* chip;
        QLabel* name;
        QLabel* time;
    };
    QLabel* title_;
    std::vector<Rung> rungs_;
};

}  // namespace ami::ui

#pragma once

#include <QWidget>

#include "ui/shell/Rail.h"

namespace ami::ui {

/// A place that is still to come: one sentence on what it will be, one on what can be done today, and the way there.
class ComingPage : public QWidget {
    Q_OBJECT
public:
    explicit ComingPage(Page page, QWidget* parent = nullptr);

Q_SIGNALS:
    void goTo(ami::ui::Page page);
};

/// Shortcuts, the first steps, where the documents are.
class HelpPage : public QWidget {
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent = nullptr);
};

}  // namespace ami::ui

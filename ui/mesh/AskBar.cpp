#include "ui/mesh/AskBar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

AskBar::AskBar(QWidget* parent)
    : QWidget(parent), progress_(new QProgressBar), words_(new ElidedLabel), act_(new Button({})), close_(new Button(tr("Close"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(10));
    words_->setProperty("role", QStringLiteral("label"));
    words_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    progress_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    progress_->setFixedWidth(dp(140));
    progress_->setFixedHeight(dp(10));
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Nodes that have been asked"));
    row->addWidget(progress_);
    row->addWidget(words_, 1);
    for (auto* button : {act_, close_}) {
        button->setTall(36);
        row->addWidget(button);
    }
    close_->setAccessibleName(tr("Close the line about the asking of nodes"));
    connect(act_, &Button::clicked, this, [this] {
        if (asking_.isRunning) Q_EMIT stopRequested();
        else Q_EMIT goOnRequested();
    });
    connect(close_, &Button::clicked, this, &QWidget::hide);
    hide();
}

QString AskBar::words() const { return words_->words(); }

void AskBar::show(const app::MeshAsking& asking) {
    const bool wasRunning = asking_.isRunning;
    asking_ = asking;
    if (asking.nodes == 0) return hide();
    const auto asked = asking.nodes - asking.waiting;
    progress_->setRange(0, static_cast<int>(asking.nodes));
    progress_->setValue(static_cast<int>(asked));
    QStringList words;
    if (asking.isRunning) words << tr("Asking: %1 of %n node(s)", nullptr, static_cast<int>(asking.nodes)).arg(asked);
    else if (asking.isDone()) words << tr("All %n node(s) asked", nullptr, static_cast<int>(asking.nodes));
    else words << tr("Stopped: %1 of %n node(s) asked", nullptr, static_cast<int>(asking.nodes)).arg(asked);
    words << tr("%1 with tables").arg(asking.answered);
    if (asking.without > 0) words << tr("%1 without").arg(asking.without);
    if (asking.silent > 0) words << tr("%1 silent").arg(asking.silent);
    words << tr("%n neighbour(s)", nullptr, static_cast<int>(asking.links));
    if (asking.unnamed > 0) words << tr("%n name(s) that fit nobody or several left out", nullptr, static_cast<int>(asking.unnamed));
    words << tr("%1 s of air").arg(QLocale().toString(static_cast<double>(asking.air.count()) / 1000, 'f', 1));
    words_->setWords(words.join(QStringLiteral(" · ")));
    act_->setWords(asking.isRunning ? tr("Stop asking") : asking.isDone() ? tr("Ask again") : tr("Go on"));
    close_->setVisible(!asking.isRunning);
    if (asking.isRunning && !wasRunning) QWidget::show();
    if (asking.isRunning) setVisible(true);
}

}  // namespace ami::ui

#include "ui/shell/InfoPages.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <array>

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

ComingPage::ComingPage(Page page, QWidget* parent) : QWidget(parent) {
    QString what, today, action;
    Page next = Page::Meter;
    switch (page) {
        case Page::Commission:
            what = tr("Here a visit will be guided step by step: wiring, clock, firmware, keys, radio.");
            today =
                tr("This is not built yet. Today the wiring can be judged in Live: the phasors and the voltage bands are the meter's own.");
            action = tr("Go to Live");
            next = Page::Live;
            break;
        case Page::Keys:
            what = tr("Here the meter's keys and certificates will be listed, changed and enrolled.");
            today =
                tr("This is not built yet. Today a meter is opened with a password or with keys from a file; no key is kept by this "
                   "program.");
            action = tr("Go to Today");
            next = Page::Today;
            break;
        default:
            what = tr("Here the report of a visit will be made: PDF, CSV, spreadsheet.");
            today =
                tr("This is not built yet. Today every reading is kept in the store and goes to the head-end; the trace can be exported as "
                   "text with F12.");
            action = tr("Go to Sync");
            next = Page::Sync;
            break;
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(20), dp(14), dp(20), dp(16));
    column->setSpacing(dp(12));
    column->addWidget(text(placeInfo(page).name, "title"));
    auto* card = new Card;
    auto* state = new EmptyState(placeInfo(page).icon, what, today, action);
    state->setMaximumWidth(dp(620));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(state, 8);
    row->addStretch(1);
    card->body()->addLayout(row, 1);
    column->addWidget(card, 1);
    connect(state, &EmptyState::acted, this, [this, next] { Q_EMIT goTo(next); });
}

HelpPage::HelpPage(QWidget* parent) : QWidget(parent) {
    auto* ground = makeScroll(this);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(dp(20), dp(14), dp(20), dp(16));
    column->setSpacing(dp(12));
    column->addWidget(text(tr("Help"), "title"));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));

    auto* steps = new Card;
    steps->body()->addWidget(text(tr("First steps"), "value"));
    const std::array<QString, 5> lines{
        tr("Put the probe on the meter and open Today. Choose its port, or type an address, and connect."),
        tr("Live shows what the meter measures now. Freeze holds the picture; the meter goes on being read."),
        tr("Meter reads registers and the load profile. Missing intervals are named and never filled."),
        tr("Every reading is stored on this computer first. Sync brings it to the head-end once, when there is a network."),
        tr("Stop cancels whatever is being sent or read. What was read is kept."),
    };
    for (std::size_t i = 0; i < lines.size(); ++i) steps->body()->addWidget(paragraph(QStringLiteral("%1.  ").arg(i + 1) + lines[i]));
    auto* documents = paragraph({});
    documents->setTextFormat(Qt::RichText);
    documents->setText(tr("More is in the documents beside the program: %1.")
                           .arg(QStringLiteral("<b>docs/README.md</b>, <b>docs/addresses.md</b>, <b>docs/sync.md</b>")));
    steps->body()->addSpacing(dp(8));
    steps->body()->addWidget(documents);
    steps->body()->addWidget(
        paragraph(tr("AMI Field %1. Free software under the GNU General Public License 3.").arg(QCoreApplication::applicationVersion()),
                  "small", "muted"));
    steps->body()->addStretch(1);
    row->addWidget(steps, 3);

    auto* keys = new Card;
    keys->body()->addWidget(text(tr("Shortcuts"), "value"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(16));
    grid->setVerticalSpacing(dp(8));
    const std::array<std::pair<QString, QString>, 9> shortcuts{
        std::pair(QStringLiteral("Ctrl+1 … Ctrl+8"), tr("The places of the rail")),
        std::pair(QStringLiteral("Ctrl+,"), tr("Settings")),
        std::pair(QStringLiteral("F1"), tr("Help")),
        std::pair(QStringLiteral("Ctrl+K"), tr("Find a place, an action or a meter")),
        std::pair(QStringLiteral("Esc Esc"), tr("Stop what is being sent or read")),
        std::pair(QStringLiteral("F"), tr("Freeze the live readings")),
        std::pair(QStringLiteral("F12"), tr("Trace of the octets")),
        std::pair(QStringLiteral("Tab"), tr("The next control")),
        std::pair(QStringLiteral("Ctrl+Q"), tr("Leave the meter and quit")),
    };
    for (std::size_t i = 0; i < shortcuts.size(); ++i) {
        grid->addWidget(text(shortcuts[i].first, "mono"), static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(paragraph(shortcuts[i].second), static_cast<int>(i), 1);
    }
    grid->setColumnStretch(1, 1);
    keys->body()->addLayout(grid);
    keys->body()->addStretch(1);
    row->addWidget(keys, 2);
    column->addLayout(row);
    column->addStretch(1);
}

}  // namespace ami::ui

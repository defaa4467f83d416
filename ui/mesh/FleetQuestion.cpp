#include "ui/mesh/FleetQuestion.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

FleetQuestion::FleetQuestion(const app::fleet::FleetTotals& totals, QWidget* parent)
    : Question(parent), goOn_(new Button(tr("Go on reading"))), stop_(new Button(tr("Stop and close"), Button::Kind::Danger)) {
    const QString title = tr("Meters are being read");
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(24), dp(20), dp(24), dp(20));
    column->setSpacing(dp(14));
    column->addWidget(text(title, "title"));
    column->addWidget(paragraph(tr("%1 of %n meter(s) have been read.", nullptr, static_cast<int>(totals.meters)).arg(totals.done)));
    column->addWidget(paragraph(tr("What was read is kept. The meters that are missing have to be read in another run."), "label", "muted"));
    column->addSpacing(dp(4));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(dp(12));
    buttons->addStretch(1);
    buttons->addWidget(goOn_);
    buttons->addWidget(stop_);
    column->addLayout(buttons);
    goOn_->setDefault(true);
    connect(goOn_, &Button::clicked, this, &QDialog::reject);
    connect(stop_, &Button::clicked, this, &QDialog::accept);
}

}  // namespace ami::ui

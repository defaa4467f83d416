#include "ui/sync/StoreView.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

StoreView::StoreView(QWidget* parent) : QWidget(parent), warning_(paragraph({}, "strong")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, dp(4), 0, 0);
    column->setSpacing(dp(10));
    column->addWidget(warning_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(20));
    grid->setVerticalSpacing(dp(8));
    size_ = addRow(grid, tr("Size"));
    readings_ = addRow(grid, tr("Readings"));
    oldest_ = addRow(grid, tr("Oldest that waits"));
    room_ = addRow(grid, tr("Room on the disk"));
    reserve_ = addRow(grid, tr("Reserve for a full disk"));
    copy_ = addRow(grid, tr("Last copy"));
    check_ = addRow(grid, tr("Last check"));
    path_ = addRow(grid, tr("File"));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    set({});
}

QLabel* StoreView::addRow(QGridLayout* grid, const QString& name) {
    auto* value = paragraph({});
    value->setAccessibleName(name);
    const int row = grid->rowCount();
    grid->addWidget(text(name, "label"), row, 0);
    grid->addWidget(value, row, 1);
    return value;
}

QString StoreView::warning() const { return warning_->text(); }

void StoreView::set(const app::StoreHealth& health) {
    const QString dash = QStringLiteral("–");
    size_->setText(health.logOctets > 0 ? tr("%1, and %2 in the log").arg(format::bytes(health.fileOctets), format::bytes(health.logOctets))
                                        : format::bytes(health.fileOctets));
    readings_->setText(tr("%1, of which %2 wait").arg(format::count(health.readings), format::count(health.waiting)));
    oldest_->setText(health.oldestUnconfirmed ? format::dateTime(*health.oldestUnconfirmed) : tr("nothing waits"));
    room_->setText(health.disk.total > 0 ? tr("%1 free of %2").arg(format::bytes(health.disk.free), format::bytes(health.disk.total))
                                         : dash);
    reserve_->setText(health.ballast ? tr("there") : tr("used up; it comes back when there is room"));
    copy_->setText(health.lastBackup ? tr("%1, %2").arg(format::dateTime(health.lastBackup->at), format::bytes(health.lastBackup->octets))
                                     : tr("none yet; one is made every 15 minutes of use"));
    check_->setText(!health.lastCheck       ? tr("not yet; each week every row is checked")
                    : health.lastCheckFound ? tr("%1: damage was found").arg(format::dateTime(*health.lastCheck))
                                            : tr("%1: sound").arg(format::dateTime(*health.lastCheck)));
    path_->setText(health.path.empty() ? dash : format::fromUtf8(health.path));

    QStringList words;
    switch (health.space) {
        case app::Space::Enough: break;
        case app::Space::Low: words << tr("The disk has little room. Confirmed batches are removed earlier than after 30 days."); break;
        case app::Space::NearlyFull: words << tr("The disk is nearly full. Free some space before you change keys or firmware."); break;
        case app::Space::Full: words << tr("The disk is full. New readings are refused until there is room; sending goes on."); break;
    }
    if (health.damagedRows > 0) {
        words << tr("%n row(s) are not what was stored. They are not sent; read the meters again.", nullptr,
                    static_cast<int>(health.damagedRows));
    }
    if (health.restored) {
        words << tr("The store was damaged on %1 and a copy of %2 took its place.")
                     .arg(format::dateTime(health.restored->at), format::dateTime(health.restored->backupAt));
        words << (health.restored->missingKnown ? tr("At most %n reading(s) are missing. The damaged file is kept.", nullptr,
                                                     static_cast<int>(health.restored->missingAtMost))
                                                : tr("What was stored after the copy may be missing. The damaged file is kept."));
    }
    warning_->setText(words.join(QLatin1Char(' ')));
    warning_->setVisible(!words.isEmpty());
    needsPerson_ = words.size() > (health.space == app::Space::Low ? 1 : 0);
    setTone(warning_, needsPerson_ ? "bad" : "warn");
}

}  // namespace ami::ui

#include "ui/sync/SyncPage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

Card* figureCard(const QString& name, BigReadout* figure, QLabel* words) {
    auto* card = new Card;
    card->body()->setSpacing(dp(4));
    card->body()->addWidget(text(name, "label"));
    card->body()->addWidget(figure);
    card->body()->addWidget(words);
    return card;
}

}  // namespace

SyncPage::SyncPage(QWidget* parent)
    : QWidget(parent),
      state_(new Chip),
      now_(new Button(tr("Sync now"), Button::Kind::Primary)),
      stop_(new Button(tr("Stop sending"))),
      waiting_(new BigReadout),
      confirmed_(new BigReadout),
      needsYou_(new BigReadout),
      waitingWords_(paragraph({}, "label")),
      confirmedWords_(paragraph({}, "label")),
      needsWords_(paragraph({}, "label")),
      report_(paragraph({})),
      endpoint_(new ElidedLabel),
      certificate_(new ElidedLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(20), dp(14), dp(20), dp(12));
    column->setSpacing(dp(12));
    auto* head = new QHBoxLayout;
    head->setSpacing(dp(12));
    head->addWidget(text(tr("Sync"), "title"));
    head->addWidget(state_);
    head->addStretch(1);
    now_->setStrokeIcon(Icon::Sync);
    head->addWidget(stop_);
    head->addWidget(now_);
    column->addLayout(head);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(dp(12));
    cards->addWidget(figureCard(tr("Waiting"), waiting_, waitingWords_), 1);
    cards->addWidget(figureCard(tr("Confirmed by the server"), confirmed_, confirmedWords_), 1);
    cards->addWidget(figureCard(tr("Need you"), needsYou_, needsWords_), 1);
    auto* target = new Card;
    target->body()->setSpacing(dp(4));
    target->body()->addWidget(text(tr("Head-end"), "label"));
    for (auto* label : {endpoint_, certificate_}) label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    endpoint_->setProperty("role", QStringLiteral("strong"));
    certificate_->setProperty("role", QStringLiteral("label"));
    target->body()->addWidget(endpoint_);
    target->body()->addWidget(certificate_);
    target->body()->addStretch(1);
    auto* change = new Button(tr("Change in Settings"));
    target->body()->addWidget(change);
    cards->addWidget(target, 1);
    column->addLayout(cards);
    auto* last = new Card;
    last->body()->addWidget(text(tr("Last run"), "label"));
    last->body()->addWidget(report_);
    column->addWidget(last);
    auto* sheet = new Card;
    sheet->body()->setContentsMargins(dp(12), dp(8), dp(12), dp(10));
    auto* table = makeTable(&model_, tr("Batches"));
    const int widths[] = {90, 150, 110, 110, 190, 330};
    for (int i = 0; i < 6; ++i) table->setColumnWidth(i, dp(widths[i]));
    sheet->body()->addWidget(table);
    column->addWidget(sheet, 1);
    connect(now_, &Button::clicked, this, &SyncPage::syncRequested);
    connect(stop_, &Button::clicked, this, &SyncPage::cancelRequested);
    connect(change, &Button::clicked, this, &SyncPage::settingsRequested);
    report_->setText(tr("Nothing was sent in this session."));
    setSummary({});
    setState(app::SyncState::NotConfigured);
    setSettings({});
}

QString SyncPage::receiptWords() const { return report_->text(); }

void SyncPage::setSettings(const FieldSettings& settings) {
    const auto effective = app::SyncSettings::fromEnvironment(settings.sync());
    configured_ = !effective.endpoint.empty();
    endpoint_->setWords(configured_ ? format::fromUtf8(effective.endpoint) : tr("No endpoint is set."));
    certificate_->setWords(effective.certificateFile.empty() ? tr("No client certificate is set.")
                                                             : tr("Certificate: %1").arg(format::fromUtf8(effective.certificateFile)));
    enable();
}

void SyncPage::setSummary(const app::OutboxSummary& summary) {
    waiting_->set(format::count(summary.waiting), {});
    waitingWords_->setText(summary.batchesOpen ? tr("in %n sealed batch(es)", nullptr, static_cast<int>(summary.batchesOpen))
                                               : tr("readings not yet confirmed"));
    confirmed_->set(format::count(summary.confirmed), {});
    confirmedWords_->setText(summary.lastReceipt ? tr("last receipt %1").arg(format::dateTime(*summary.lastReceipt))
                                                 : tr("no receipt yet"));
    needsYou_->set(format::count(summary.needsYou), {});
    needsWords_->setText(summary.needsYou ? tr("conflicts and rejections, kept on this computer") : tr("no conflicts, no rejections"));
    setTone(needsWords_, summary.needsYou ? "bad" : "");
}

void SyncPage::setState(app::SyncState state) {
    sending_ = state == app::SyncState::Sending;
    switch (state) {
        case app::SyncState::NotConfigured: state_->set(tr("not set up"), Tone::Neutral, Icon::Dash); break;
        case app::SyncState::Idle: state_->set(tr("idle"), Tone::Ok); break;
        case app::SyncState::Sending: state_->set(tr("sending"), Tone::Info, Icon::Sync); break;
        case app::SyncState::Retrying: state_->set(tr("no answer, tries again by itself"), Tone::Warn); break;
        case app::SyncState::NeedsYou: state_->set(tr("needs you"), Tone::Bad); break;
        case app::SyncState::Paused: state_->set(tr("paused"), Tone::Warn, Icon::Dash); break;
    }
    enable();
}

void SyncPage::setReport(const app::SyncReport& report, const QString& explanation) {
    QStringList parts;
    parts << tr("%n batch(es) sent", nullptr, static_cast<int>(report.batchesSent));
    parts << tr("%1 accepted, %2 already known, %3 in conflict, %4 rejected")
                 .arg(format::count(report.accepted), format::count(report.duplicate), format::count(report.conflict),
                      format::count(report.rejected));
    if (report.lastLatency.count() > 0)
        parts << tr("answer after %1 ms").arg(format::count(static_cast<std::uint64_t>(report.lastLatency.count())));
    QString words = parts.join(QStringLiteral(" · "));
    if (!report.serverMessage.empty()) words += QLatin1Char('\n') + tr("The server said: %1").arg(format::fromUtf8(report.serverMessage));
    if (!explanation.isEmpty()) words += QLatin1Char('\n') + explanation;
    report_->setText(words);
    setTone(report_, report.stopped ? "warn" : "");
}

void SyncPage::setBatches(const std::vector<app::SealedBatch>& batches) { model_.set(batches); }

void SyncPage::enable() {
    now_->setEnabled(configured_ && !sending_);
    stop_->setVisible(sending_);
}

}  // namespace ami::ui

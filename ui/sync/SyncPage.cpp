#include "ui/sync/SyncPage.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/Format.h"
#include "ui/sync/ConflictView.h"
#include "ui/sync/StoreView.h"
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
    words->setMinimumHeight(2 * words->fontMetrics().lineSpacing() + dp(4));
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card->body()->addWidget(words);
    return card;
}

struct PauseWords {
    QString what;
    QString next;
};

PauseWords wordsOf(app::PauseCause cause) {
    using app::PauseCause;
    switch (cause) {
        case PauseCause::None: return {};
        case PauseCause::Person:
            return {SyncPage::tr("You paused the sync."), SyncPage::tr("Nothing is sent until you go on. What is read meanwhile is kept.")};
        case PauseCause::Offline:
            return {SyncPage::tr("There is no way to the server."),
                    SyncPage::tr("It is tried again by itself when the network comes back.")};
        case PauseCause::Certificate:
            return {SyncPage::tr("The server does not accept this computer's certificate."),
                    SyncPage::tr("Renew the certificate or choose another one in Settings, then go on.")};
        case PauseCause::Clock:
            return {SyncPage::tr("The clock of this computer is wrong."),
                    SyncPage::tr("Set the clock, then go on. Times that are stored stay as they are.")};
        case PauseCause::Disk:
            return {SyncPage::tr("The disk of this computer is full."), SyncPage::tr("Free some space, then go on. Nothing is lost.")};
        case PauseCause::CaptivePortal:
            return {SyncPage::tr("This network wants you to log in first."),
                    SyncPage::tr("Open a web browser, log in to the network, then go on. Readings were not given to it.")};
        case PauseCause::Metered:
            return {SyncPage::tr("The limit of the metered network is reached."),
                    SyncPage::tr("Go on sends nevertheless. Otherwise it goes on with another network, or with the next day or month.")};
        case PauseCause::ServerBusy:
            return {SyncPage::tr("The server is busy."), SyncPage::tr("It goes on by itself when the server asked to be tried again.")};
        case PauseCause::Proxy:
            return {SyncPage::tr("The proxy does not let this computer through."),
                    SyncPage::tr("Check the proxy and its password file in Settings, then go on.")};
    }
    return {};
}

}  // namespace

SyncPage::SyncPage(QWidget* parent)
    : QWidget(parent),
      state_(new Chip),
      now_(new Button(tr("Sync now"), Button::Kind::Primary)),
      stop_(new Button(tr("Stop sending"))),
      pause_(new Button(tr("Pause"))),
      pauseCard_(new Card),
      pauseWhat_(paragraph({}, "strong")),
      pauseNext_(paragraph({})),
      resume_(new Button(tr("Go on"), Button::Kind::Primary)),
      waiting_(new BigReadout),
      confirmed_(new BigReadout),
      needsYou_(new BigReadout),
      waitingWords_(paragraph({}, "label")),
      confirmedWords_(paragraph({}, "label")),
      needsWords_(paragraph({}, "label")),
      report_(paragraph({})),
      line_(text({}, "label")),
      endpoint_(new ElidedLabel),
      certificate_(new ElidedLabel),
      tabs_(new QTabBar),
      views_(new QStackedWidget),
      table_(makeTable(&model_, tr("Queue"))),
      entryWords_(paragraph({}, "label")),
      retry_(new Button(tr("Send it again now"))),
      export_(new Button(tr("Export unsent…"))),
      import_(new Button(tr("Import…"))),
      attach_(new Button(tr("Add a file…"))),
      conflicts_(new ConflictView),
      store_(new StoreView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(20), dp(14), dp(20), dp(12));
    column->setSpacing(dp(12));
    column->addWidget(makeHead());
    column->addWidget(makePause());
    column->addWidget(makeFigures());
    auto* sheet = new Card;
    sheet->body()->setContentsMargins(dp(12), dp(6), dp(12), dp(10));
    sheet->body()->setSpacing(dp(8));
    auto* bar = new QHBoxLayout;
    tabs_->addTab(tr("Queue"));
    tabs_->addTab(tr("Conflicts"));
    tabs_->addTab(tr("Local store"));
    tabs_->setAccessibleName(tr("Parts of the sync page"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    bar->addWidget(tabs_);
    bar->addStretch(1);
    bar->addWidget(line_);
    sheet->body()->addLayout(bar);
    views_->addWidget(makeQueue());
    views_->addWidget(conflicts_);
    views_->addWidget(store_);
    sheet->body()->addWidget(views_, 1);
    column->addWidget(sheet, 1);

    connect(tabs_, &QTabBar::currentChanged, views_, &QStackedWidget::setCurrentIndex);
    connect(now_, &Button::clicked, this, &SyncPage::syncRequested);
    connect(stop_, &Button::clicked, this, &SyncPage::cancelRequested);
    connect(pause_, &Button::clicked, this, &SyncPage::pauseRequested);
    connect(resume_, &Button::clicked, this, &SyncPage::resumeRequested);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SyncPage::showEntry);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &SyncPage::showEntry);
    connect(retry_, &Button::clicked, this, [this] {
        const auto* entry = model_.entry(table_->currentIndex().row());
        if (entry) Q_EMIT retryRequested(format::fromUtf8(entry->id));
    });
    connect(export_, &Button::clicked, this, [this] {
        askForFile(true, tr("Export what the server has not confirmed"), QStringLiteral("unsent.ami-unsent"), &SyncPage::exportRequested);
    });
    connect(import_, &Button::clicked, this,
            [this] { askForFile(false, tr("Import unsent data of another computer"), {}, &SyncPage::importRequested); });
    connect(attach_, &Button::clicked, this,
            [this] { askForFile(false, tr("Add a photo, a signature or a recording"), {}, &SyncPage::attachRequested); });
    report_->setText(tr("Nothing was sent in this session."));
    setSummary({});
    setState(app::SyncState::NotConfigured);
    setSettings({});
    setConflicts({});
    showEntry();
}

QWidget* SyncPage::makeHead() {
    auto* sheet = new QWidget;
    auto* head = new QHBoxLayout(sheet);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(dp(12));
    head->addWidget(text(tr("Sync"), "title"));
    head->addWidget(state_);
    head->addStretch(1);
    now_->setStrokeIcon(Icon::Sync);
    pause_->setToolTip(tr("Nothing is sent any more, not even by itself, until you go on"));
    for (auto* button : {stop_, pause_, now_}) head->addWidget(button);
    return sheet;
}

QWidget* SyncPage::makePause() {
    pauseCard_->setToneStripe(static_cast<int>(Tone::Warn));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    auto* words = new QVBoxLayout;
    words->setSpacing(dp(2));
    words->addWidget(pauseWhat_);
    words->addWidget(pauseNext_);
    row->addLayout(words, 1);
    row->addWidget(resume_);
    pauseCard_->body()->addLayout(row);
    return pauseCard_;
}

QWidget* SyncPage::makeFigures() {
    auto* sheet = new QWidget;
    auto* cards = new QHBoxLayout(sheet);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(dp(12));
    cards->addWidget(figureCard(tr("Waiting"), waiting_, waitingWords_), 3);
    cards->addWidget(figureCard(tr("Confirmed by the server"), confirmed_, confirmedWords_), 3);
    cards->addWidget(figureCard(tr("Need you"), needsYou_, needsWords_), 3);
    auto* last = new Card;
    last->body()->setSpacing(dp(4));
    last->body()->addWidget(text(tr("Last run"), "label"));
    last->body()->addWidget(report_);
    last->body()->addStretch(1);
    cards->addWidget(last, 4);
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
    connect(change, &Button::clicked, this, &SyncPage::settingsRequested);
    target->body()->addWidget(change);
    cards->addWidget(target, 3);
    return sheet;
}

QWidget* SyncPage::makeQueue() {
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    const int widths[] = {270, 150, 80, 90, 110, 160};
    for (int i = 0; i < 6; ++i) table_->setColumnWidth(i, dp(widths[i]));
    column->addWidget(table_, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    row->addWidget(entryWords_, 1);
    for (auto* button : {retry_, attach_, import_, export_}) row->addWidget(button);
    column->addLayout(row);
    return sheet;
}

void SyncPage::askForFile(bool toWrite, const QString& title, const QString& proposal, void (SyncPage::*then)(const QString&)) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(this, title, folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toWrite ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toWrite ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!proposal.isEmpty()) dialog->selectFile(proposal);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->show();
}

QString SyncPage::receiptWords() const { return report_->text(); }
QString SyncPage::pauseWords() const { return pauseWhat_->text(); }

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
    QStringList waits;
    if (summary.batchesOpen) waits << tr("in %n batch(es)", nullptr, static_cast<int>(summary.batchesOpen));
    if (summary.drafts) waits << tr("%1 not yet packed").arg(format::count(summary.drafts));
    if (summary.attachments) {
        waits << tr("%n file(s), %1", nullptr, static_cast<int>(summary.attachments)).arg(format::bytes(summary.attachmentOctets));
    }
    waitingWords_->setText(waits.isEmpty() ? tr("readings and events not yet confirmed") : waits.join(QStringLiteral(" · ")));
    confirmed_->set(format::count(summary.confirmed), {});
    confirmedWords_->setText(summary.lastReceipt ? tr("last receipt %1").arg(format::dateTime(*summary.lastReceipt))
                                                 : tr("no receipt yet"));
    needsYou_->set(format::count(summary.needsYou), {});
    needsWords_->setText(summary.needsYou ? tr("conflicts, refusals and what cannot go, kept on this computer")
                                          : tr("no conflicts, no refusals"));
    setTone(needsWords_, summary.needsYou ? "bad" : "");
    standing_ = summary.pause;
    const PauseWords words = wordsOf(standing_.cause);
    pauseCard_->setVisible(static_cast<bool>(standing_));
    pauseWhat_->setText(standing_ ? tr("%1 Since %2.").arg(words.what, format::dateTime(standing_.since)) : QString());
    QString next = words.next;
    if (standing_.nextProbe) next += QLatin1Char(' ') + tr("Next try by itself: %1.").arg(format::dateTime(*standing_.nextProbe));
    if (!standing_.message.empty()) next += QLatin1Char('\n') + tr("The server said: %1").arg(format::fromUtf8(standing_.message));
    pauseNext_->setText(next);
    enable();
}

void SyncPage::setState(app::SyncState state) {
    sending_ = state == app::SyncState::Sending;
    switch (state) {
        case app::SyncState::NotConfigured: state_->set(tr("not set up"), Tone::Neutral, Icon::Dash); break;
        case app::SyncState::Idle: state_->set(tr("idle"), Tone::Ok); break;
        case app::SyncState::Sending: state_->set(tr("sending"), Tone::Info, Icon::Sync); break;
        case app::SyncState::Retrying: state_->set(tr("no answer, tries again by itself"), Tone::Warn); break;
        case app::SyncState::NeedsYou: state_->set(tr("needs you"), Tone::Bad); break;
        case app::SyncState::Paused: state_->set(tr("paused"), Tone::Warn); break;
    }
    if (!sending_) model_.setSending({}, 0, 0);
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

void SyncPage::setQueue(const std::vector<app::QueueEntry>& entries) {
    model_.set(entries);
    if (const int row = model_.rowOf(chosen_); row >= 0 && table_->currentIndex().row() != row) table_->selectRow(row);
    showEntry();
}

void SyncPage::setConflicts(const std::vector<app::ConflictTriple>& conflicts) {
    conflicts_->set(conflicts);
    const auto open = std::count_if(conflicts.begin(), conflicts.end(), [](const app::ConflictTriple& conflict) {
        return !conflict.decision || conflict.decision->decision == app::Decision::LeaveOpen;
    });
    tabs_->setTabText(1, open > 0 ? tr("Conflicts (%1)").arg(open) : tr("Conflicts"));
}

void SyncPage::setHealth(const app::StoreHealth& health) {
    store_->set(health);
    tabs_->setTabText(2, store_->needsPerson() ? tr("Local store: needs you") : tr("Local store"));
}

void SyncPage::setLineCount(const app::LineCount& count) {
    line_->setText(tr("Over the line: %1 today, %2 this month").arg(format::bytes(count.today), format::bytes(count.month)));
}

void SyncPage::setSending(const QString& id, quint64 sent, quint64 all) { model_.setSending(id, sent, all); }

void SyncPage::showEntry() {
    const auto* entry = model_.entry(table_->currentIndex().row());
    if (entry) chosen_ = entry->id;
    entryWords_->setText(entry                    ? wordsOf(entry->state).meaning
                         : model_.rowCount() == 0 ? tr("Nothing waits and nothing was sent yet.")
                                                  : tr("Choose a line to see what it means."));
    enable();
}

void SyncPage::enable() {
    using app::QueueState;
    now_->setEnabled(configured_ && !sending_ && standing_.cause != app::PauseCause::Person);
    now_->setToolTip(!configured_                                 ? tr("Set the head-end in Settings first")
                     : standing_.cause == app::PauseCause::Person ? tr("The sync is paused: go on first")
                                                                  : QString());
    stop_->setVisible(sending_);
    pause_->setVisible(!standing_);
    pause_->setEnabled(configured_);
    resume_->setEnabled(configured_);
    const auto* entry = model_.entry(table_->currentIndex().row());
    const bool again =
        entry && !entry->id.empty() &&
        (entry->state == QueueState::Retrying || entry->state == QueueState::DeadLetter || entry->state == QueueState::Waiting);
    retry_->setEnabled(again && configured_ && !sending_);
    retry_->setToolTip(again ? QString() : tr("Choose a line that tries again or needs you"));
}

}  // namespace ami::ui

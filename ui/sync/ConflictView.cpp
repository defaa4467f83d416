#include "ui/sync/ConflictView.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "app/explain/ObisNames.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

const QString dash = QStringLiteral("–");

QString qualityWord(std::string_view name) {
    if (name == "valid") return ConflictView::tr("valid");
    if (name == "questionable") return ConflictView::tr("questionable");
    if (name == "estimated") return ConflictView::tr("estimated");
    if (name == "edited") return ConflictView::tr("edited");
    if (name == "clock-doubtful") return ConflictView::tr("clock in doubt");
    if (name == "power-fail") return ConflictView::tr("power failure");
    return name.empty() ? dash : format::fromUtf8(std::string(name));
}

QString verificationWord(mdms::Verification verification) {
    switch (verification) {
        case mdms::Verification::TwoReadsAgree: return ConflictView::tr("two reads agreed");
        case mdms::Verification::Authenticated: return ConflictView::tr("proven by the meter's tag");
        case mdms::Verification::None: break;
    }
    return ConflictView::tr("read once");
}

QString valueOf(const app::KeptValue& kept) {
    const QString unit = format::unit(static_cast<dlms::UnitCode>(kept.unit));
    return format::fromUtf8(kept.value) + (unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
}

QString decisionWords(const app::ConflictDecision& decision) {
    switch (decision.decision) {
        case app::Decision::KeepTheirs: return ConflictView::tr("decided: the server's value stands");
        case app::Decision::SendMineAgain: return ConflictView::tr("decided: mine was sent again");
        case app::Decision::LeaveOpen: break;
    }
    return ConflictView::tr("left open");
}

}  // namespace

ConflictView::ConflictView(QWidget* parent)
    : QWidget(parent),
      list_(new QListWidget),
      title_(text({}, "value")),
      words_(paragraph({}, "label")),
      verdict_(new Chip),
      reason_(new QLineEdit),
      keep_(new Button(tr("The server's value stands"))),
      send_(new Button(tr("Send mine again"), Button::Kind::Primary)),
      leave_(new Button(tr("Leave it open"))),
      reread_(new Button(tr("Read the meter again"))),
      rereadWhy_(paragraph({}, "label")),
      detail_(new QWidget),
      none_(paragraph(tr("No conflicts. When the server holds another value than this computer, both are shown here, field by field."),
                      "label")) {
    list_->setAccessibleName(tr("Conflicts"));
    list_->setMinimumWidth(dp(270));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMaximumWidth(dp(340));
    list_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(list_);
    auto* column = new QVBoxLayout(detail_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(10));
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(verdict_);
    column->addLayout(head);
    column->addWidget(makeComparison());
    column->addWidget(words_);
    column->addWidget(makeDecision());
    column->addStretch(1);
    row->addWidget(detail_, 1);
    row->addWidget(none_, 1);
    connect(list_, &QListWidget::currentRowChanged, this, &ConflictView::show);
    connect(reason_, &QLineEdit::textChanged, this, &ConflictView::enable);
    connect(keep_, &Button::clicked, this, [this] { decide(app::Decision::KeepTheirs); });
    connect(send_, &Button::clicked, this, [this] { decide(app::Decision::SendMineAgain); });
    connect(leave_, &Button::clicked, this, [this] { decide(app::Decision::LeaveOpen); });
    connect(reread_, &Button::clicked, this, [this] {
        if (const auto* conflict = current()) Q_EMIT rereadRequested(conflict->mine);
    });
    set({});
}

QWidget* ConflictView::makeComparison() {
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(dp(18));
    grid->setVerticalSpacing(dp(6));
    const QString sides[] = {tr("Mine"), tr("The server's"), tr("The meter, read again")};
    const QString fields[] = {tr("Value"), tr("Quality"), tr("Time"), tr("From")};
    for (int side = 0; side < Sides; ++side) {
        grid->addWidget(text(sides[side], "label"), 0, side + 1);
        grid->setColumnStretch(side + 1, 1);
    }
    for (int field = 0; field < Fields; ++field) {
        grid->addWidget(text(fields[field], "label"), field + 1, 0);
        for (int side = 0; side < Sides; ++side) {
            cells_[field][side] = paragraph({}, field == Value ? "strong" : "body");
            cells_[field][side]->setAccessibleName(fields[field] + QStringLiteral(", ") + sides[side]);
            grid->addWidget(cells_[field][side], field + 1, side + 1);
        }
    }
    return sheet;
}

QWidget* ConflictView::makeDecision() {
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    auto* reason = new QHBoxLayout;
    auto* label = text(tr("Reason"), "label");
    label->setBuddy(reason_);
    reason_->setAccessibleName(tr("Reason of the decision"));
    reason_->setPlaceholderText(tr("Needed to send a value again, for example: display read, photo taken"));
    reason_->setMaxLength(200);
    reason->addWidget(label);
    reason->addWidget(reason_, 1);
    column->addLayout(reason);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(dp(10));
    for (auto* button : {send_, keep_, leave_, reread_}) buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(rereadWhy_);
    return sheet;
}

const app::ConflictTriple* ConflictView::current() const {
    const int row = list_->currentRow();
    return row >= 0 && row < count() ? &conflicts_[static_cast<std::size_t>(row)] : nullptr;
}

void ConflictView::set(std::vector<app::ConflictTriple> conflicts) {
    const auto* before = current();
    const auto key = before ? std::pair(before->batchId, before->index) : std::pair(std::string(), std::uint32_t{0});
    conflicts_ = std::move(conflicts);
    const QSignalBlocker quiet(list_);
    list_->clear();
    int chosen = 0;
    for (std::size_t i = 0; i < conflicts_.size(); ++i) {
        const auto& conflict = conflicts_[i];
        const QString sign =
            conflict.decision && conflict.decision->decision != app::Decision::LeaveOpen ? QStringLiteral("✓ ") : QStringLiteral("≠ ");
        list_->addItem(sign + format::fromUtf8(conflict.mine.meter) + QLatin1Char('\n') + format::fromUtf8(conflict.mine.obis.toString()) +
                       QStringLiteral(" · ") + format::dateTime(conflict.mine.time));
        if (std::pair(conflict.batchId, conflict.index) == key) chosen = static_cast<int>(i);
    }
    if (!conflicts_.empty()) list_->setCurrentRow(chosen);
    show();
}

void ConflictView::setLinkedMeter(const QString& serial) {
    linked_ = serial;
    enable();
}

void ConflictView::show() {
    const auto* conflict = current();
    detail_->setVisible(conflict != nullptr);
    list_->setVisible(conflict != nullptr);
    none_->setVisible(conflict == nullptr);
    if (!conflict) return;
    const mdms::Reading& mine = conflict->mine;
    const QString name = app::obisName(mine.obis);
    title_->setText(format::fromUtf8(mine.meter) + QStringLiteral(" · ") +
                    (name.isEmpty() ? format::fromUtf8(mine.obis.toString()) : name));
    const auto put = [&](Field field, Side side, const QString& words) { cells_[field][side]->setText(words.isEmpty() ? dash : words); };
    put(Value, Mine, format::quantity(mine.value, mine.unit));
    put(Quality, Mine, qualityWord(mdms::name(mine.quality)));
    put(Time, Mine, format::dateTime(mine.time));
    put(From, Mine, tr("this computer, %1").arg(verificationWord(mine.verification)));
    put(Value, Theirs, conflict->theirs ? valueOf(*conflict->theirs) : tr("not told"));
    put(Quality, Theirs, conflict->theirs ? qualityWord(conflict->theirs->quality) : dash);
    const auto since = conflict->theirs ? fromIso8601(conflict->theirs->time) : std::nullopt;
    put(Time, Theirs, since ? tr("there since %1").arg(format::dateTime(*since)) : dash);
    put(From, Theirs, conflict->theirs ? format::fromUtf8(conflict->theirs->source) : dash);
    const auto& meter = conflict->meter;
    put(Value, Meter, meter ? format::quantity(meter->value, meter->unit) : tr("not read again"));
    put(Quality, Meter, meter ? qualityWord(mdms::name(meter->quality)) : dash);
    put(Time, Meter, meter ? format::dateTime(meter->time) : dash);
    put(From, Meter, meter ? verificationWord(meter->verification) : dash);
    const bool supportsMine = meter && meter->value == mine.value && meter->unit == mine.unit;
    setTone(cells_[Value][Mine], supportsMine ? "ok" : "");
    setTone(cells_[Value][Meter], !meter ? "" : supportsMine ? "ok" : "warn");
    const bool sameQuality = conflict->theirs && conflict->theirs->quality == mdms::name(mine.quality);
    setTone(cells_[Quality][Theirs], conflict->theirs && !sameQuality ? "warn" : "");
    setTone(cells_[Value][Theirs], "warn");
    words_->setText(conflict->detail.empty() ? QString() : tr("The server said: %1").arg(format::fromUtf8(conflict->detail)));
    words_->setVisible(!conflict->detail.empty());
    if (conflict->decision) {
        const bool open = conflict->decision->decision == app::Decision::LeaveOpen;
        verdict_->set(decisionWords(*conflict->decision), open ? Tone::Warn : Tone::Ok);
    } else {
        verdict_->set(tr("not decided"), Tone::Bad);
    }
    reason_->setText(conflict->decision ? format::fromUtf8(conflict->decision->reason) : QString());
    enable();
}

void ConflictView::enable() {
    const auto* conflict = current();
    const bool decided = conflict && conflict->decision && conflict->decision->decision != app::Decision::LeaveOpen;
    keep_->setEnabled(conflict && !decided);
    leave_->setEnabled(conflict && !conflict->decision);
    send_->setEnabled(conflict && !decided && !reason_->text().trimmed().isEmpty());
    reason_->setEnabled(conflict && !decided);
    const bool interval = conflict && conflict->mine.kind == mdms::ReadingKind::Interval;
    const bool here = conflict && !linked_.isEmpty() && linked_ == format::fromUtf8(conflict->mine.meter);
    reread_->setEnabled(interval && here);
    if (!conflict) return;
    rereadWhy_->setText(!interval ? tr("Only intervals of a profile can be read again: a register has moved on.")
                        : !here   ? tr("To read it again, connect to meter %1.").arg(format::fromUtf8(conflict->mine.meter))
                                  : tr("The meter is connected. Reading again changes nothing in it."));
}

void ConflictView::decide(app::Decision decision) {
    const auto* conflict = current();
    if (!conflict) return;
    app::ConflictDecision word;
    word.decision = decision;
    word.reason = reason_->text().trimmed().toStdString();
    Q_EMIT decided(format::fromUtf8(conflict->batchId), conflict->index, word);
}

}  // namespace ami::ui

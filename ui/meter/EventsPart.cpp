#include "ui/meter/EventsPart.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "app/explain/EventWords.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

enum Column { Time, Code, Event, Columns };

QString timeText(const app::LoggedEvent& event) {
    const auto raw = fromHex(event.meterTime);
    const auto time = raw ? dlms::DateTime::fromBytes(*raw) : std::nullopt;
    return format::fromUtf8(time ? time->toString() : toIso8601(event.time));
}

}  // namespace

void EventsModel::set(std::vector<app::LoggedEvent> events) {
    beginResetModel();
    events_.assign(std::make_move_iterator(events.rbegin()), std::make_move_iterator(events.rend()));
    endResetModel();
}

int EventsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(events_.size()); }
int EventsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant EventsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const app::LoggedEvent& event = events_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Code) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Time: return timeText(event);
        case Code: return event.code ? QString::number(*event.code) : QStringLiteral("–");
        case Event: return event.code ? app::EventWords::sentence(*event.code) : tr("No code");
        default: return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int((section == Code ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Time: return tr("Meter's time");
        case Code: return tr("Code");
        case Event: return tr("Event");
        default: return {};
    }
}

EventsPart::EventsPart(QWidget* parent)
    : QWidget(parent),
      model_(new EventsModel(this)),
      log_(new QComboBox),
      period_(new QComboBox),
      count_(text({}, "body", "muted")),
      read_(new Button(tr("Read events"), Button::Kind::Primary)),
      clear_(new Button(tr("Clear log…"), Button::Kind::Danger)) {
    for (const app::EventLogKind kind : app::allEventLogs) {
        log_->addItem(app::EventWords::log(static_cast<int>(kind)), static_cast<int>(kind));
    }
    log_->setAccessibleName(tr("Event log"));
    period_->addItem(tr("Last 24 hours"), 1);
    period_->addItem(tr("Last 7 days"), 7);
    period_->addItem(tr("Last 30 days"), 30);
    period_->addItem(tr("Everything"), 0);
    period_->setCurrentIndex(2);
    period_->setAccessibleName(tr("Period"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(4), dp(8), dp(4), 0);
    column->setSpacing(dp(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    row->addWidget(log_);
    row->addWidget(period_);
    row->addWidget(read_);
    row->addWidget(count_);
    row->addStretch(1);
    row->addWidget(clear_);
    column->addLayout(row);
    auto* table = makeTable(model_, tr("Events"));
    table->setColumnWidth(Time, dp(260));
    table->setColumnWidth(Code, dp(80));
    column->addWidget(table, 1);
    connect(log_, &QComboBox::currentIndexChanged, this, &EventsPart::clear);
    connect(read_, &Button::clicked, this, [this] {
        const int days = period_->currentData().toInt();
        std::optional<UtcTime> from;
        if (days > 0) from = UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - qint64{days} * 86'400'000));
        Q_EMIT requested(kind(), from);
    });
    connect(clear_, &Button::clicked, this, [this] { Q_EMIT clearRequested(kind()); });
    setReady(false);
}

app::EventLogKind EventsPart::kind() const { return static_cast<app::EventLogKind>(log_->currentData().toInt()); }

void EventsPart::choose(app::EventLogKind kind) { log_->setCurrentIndex(log_->findData(static_cast<int>(kind))); }

void EventsPart::setEvents(app::EventLogKind of, const std::vector<app::LoggedEvent>& events) {
    if (of != kind()) return;
    model_->set(events);
    count_->setText(tr("%n event(s)", nullptr, static_cast<int>(events.size())));
}

void EventsPart::clear() {
    model_->set({});
    count_->clear();
}

void EventsPart::setReady(bool ready) {
    read_->setEnabled(ready);
    clear_->setEnabled(ready);
}

}  // namespace ami::ui

#include "ui/coap/ObserveView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "app/coap/ContentFormats.h"
#include "app/coap/PayloadExport.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/TimeChart.h"

namespace ami::ui {
using theme::dp;
using namespace app::coap;

namespace {

constexpr std::size_t mostStates = 10'000, mostOctets = std::size_t{64} << 20;
constexpr int mostNumbers = 100, unitRole = Qt::UserRole + 1;

std::int64_t millisecondsOf(UtcTime time) { return time.time_since_epoch().count(); }

/// The first lines of what came, for the list.
QString summaryOf(const app::CoapReply& state) {
    const Payload& payload = state.answer.payload;
    if (payload.shape == PayloadShape::Text) return format::fromUtf8(payload.text).simplified().left(120);
    QStringList parts;
    for (const auto& number : numbersOf(payload)) {
        parts << (number.unit.isEmpty() ? format::decimal(number.value) : format::decimal(number.value) + QLatin1Char(' ') + number.unit);
        if (parts.size() == 6) break;
    }
    return parts.isEmpty() ? ObserveView::tr("%n octet(s)", nullptr, static_cast<int>(payload.octets.size())) : parts.join(QStringLiteral(" · "));
}

}  // namespace

ObserveView::ObserveView(QWidget* parent)
    : QWidget(parent),
      start_(new Button(tr("Observe"), Button::Kind::Primary)),
      words_(paragraph({}, "label")),
      numbers_(new QComboBox),
      chart_(new TimeChart),
      rows_(new QStandardItemModel(this)),
      table_(makeTable(rows_, tr("States that came"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    row->addWidget(start_);
    row->addWidget(words_, 1);
    auto* label = text(tr("Number"), "label");
    label->setBuddy(numbers_);
    numbers_->setAccessibleName(tr("Number that the chart follows"));
    numbers_->setMinimumWidth(dp(170));
    numbers_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    numbers_->setMaximumWidth(dp(330));
    row->addWidget(label);
    row->addWidget(numbers_);
    column->addLayout(row);
    chart_->setAccessibleName(tr("Number over time"));
    chart_->setMinimumHeight(dp(80));
    column->addWidget(chart_, 3);
    rows_->setHorizontalHeaderLabels({tr("Time"), tr("Code"), tr("State")});
    table_->setMinimumHeight(dp(48));
    table_->setColumnWidth(0, dp(190));
    table_->setColumnWidth(1, dp(120));
    column->addWidget(table_, 2);
    // As wide as the longer of its two words, so that nothing moves.
    start_->setWords(tr("Stop observing"));
    start_->setMinimumWidth(start_->sizeHint().width());
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(start_, &Button::clicked, this, [this] { isObserving_ ? Q_EMIT stopRequested() : Q_EMIT startRequested(); });
    connect(numbers_, &QComboBox::activated, this, &ObserveView::draw);
    begin({});
}

void ObserveView::begin(const QString& resource) {
    resource_ = resource;
    states_.clear();
    octets_ = 0;
    numbers_->clear();
    rows_->removeRows(0, rows_->rowCount());
    data_ = std::make_shared<Decimator>(86'400'000, 3'600'000);
    chart_->setTraces({{data_, [] { return theme::tokens().accent; }}});
    chart_->setSpan(600'000);
    chart_->refresh();
    setObserving(isObserving_);
}

void ObserveView::setObserving(bool is) {
    isObserving_ = is;
    start_->setWords(is ? tr("Stop observing") : tr("Observe"));
    if (is) words_->setText(tr("%1 tells each change by itself. %n state(s) so far.", nullptr, static_cast<int>(states_.size())).arg(resource_));
    else if (states_.empty()) words_->setText(tr("The device then tells each change by itself, until you stop it."));
    else words_->setText(tr("Stopped. %n state(s) of %1.", nullptr, static_cast<int>(states_.size())).arg(resource_));
}

std::vector<std::pair<int, double>> ObserveView::offer(const std::vector<PayloadNumber>& numbers) {
    std::vector<std::pair<int, double>> known;
    for (const auto& number : numbers) {
        int place = numbers_->findData(number.key);
        if (place < 0 && numbers_->count() < mostNumbers) {
            place = numbers_->count();
            numbers_->addItem(number.unit.isEmpty() ? number.words : QStringLiteral("%1 (%2)").arg(number.words, number.unit), number.key);
        }
        if (place < 0) continue;
        numbers_->setItemData(place, number.unit, unitRole);
        known.emplace_back(place, number.value.toDouble());
    }
    return known;
}

void ObserveView::add(const app::CoapReply& state) {
    const Payload& payload = state.answer.payload;
    const bool isFirst = numbers_->count() == 0;
    State kept{state.time, state.ask.url.text(), state.path, {}, offer(numbersOf(payload))};
    kept.answer = {state.answer.code, state.answer.maxAge, state.answer.observe, state.answer.took, {}};
    kept.answer.payload.said = payload.said;
    kept.answer.payload.octets = payload.octets;
    auto* time = new QStandardItem(format::dateTime(state.time));
    auto* code = new QStandardItem(format::fromUtf8(codeText(state.answer.code)));
    rows_->insertRow(0, {time, code, new QStandardItem(summaryOf(state))});
    octets_ += kept.octets();
    states_.push_back(std::move(kept));
    while (states_.size() > mostStates || (octets_ > mostOctets && states_.size() > 1)) {
        octets_ -= states_.front().octets();
        states_.pop_front();
        rows_->removeRow(rows_->rowCount() - 1);
    }
    if (isFirst && numbers_->count() > 0) {
        draw();
    } else {
        for (const auto& [place, value] : states_.back().numbers) {
            if (place == numbers_->currentIndex()) data_->append(millisecondsOf(state.time), value);
        }
        chart_->refresh();
    }
    setObserving(isObserving_);
}

void ObserveView::draw() {
    data_->clear();
    for (const auto& state : states_) {
        for (const auto& [place, value] : state.numbers) {
            if (place == numbers_->currentIndex()) data_->append(millisecondsOf(state.time), value);
        }
    }
    chart_->setUnit(numbers_->currentData(unitRole).toString());
    chart_->refresh();
}

QByteArray ObserveView::history() const {
    QByteArray all;
    for (const auto& state : states_) {
        Answer answer = state.answer;
        answer.payload = readPayload(state.answer.payload.octets, state.answer.payload.said, state.path, state.time);
        std::string line = toJson(answer, state.url);
        line.insert(1, "\"time\":\"" + toIso8601(state.time) + "\",");
        all += QByteArray::fromStdString(line) + '\n';
    }
    return all;
}

}  // namespace ami::ui

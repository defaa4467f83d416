#include "ui/meter/ProfileCard.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

#include "app/explain/ObisNames.h"
#include "ui/meter/ObjectsModel.h"
#include "ui/meter/ProfileData.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/TimeChart.h"

namespace ami::ui {
using theme::dp;

namespace {

enum Period { Day, Week, Month, All, FromTo };

QComboBox* makeCombo(const QString& name) {
    auto* combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

QDateTimeEdit* makeTime(const QString& name, const QDateTime& value) {
    auto* edit = new QDateTimeEdit(value);
    edit->setAccessibleName(name);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    return edit;
}

UtcTime utc(const QDateTime& time) { return UtcTime(std::chrono::milliseconds(time.toMSecsSinceEpoch())); }

}  // namespace

ProfileCard::ProfileCard(ProfileData* profile, ObjectsModel* objects, QWidget* parent)
    : QWidget(parent),
      data_(profile),
      objects_(objects),
      profile_(makeCombo(tr("Load profile"))),
      register_(makeCombo(tr("Register in the chart"))),
      periods_(new QButtonGroup(this)),
      range_(new QWidget),
      read_(new Button(tr("Read profile"), Button::Kind::Primary)),
      summary_(text({}, "body", "muted")),
      gaps_(new Chip),
      stack_(new QStackedWidget),
      chart_(new TimeChart) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(4), dp(4), dp(4), 0);
    column->setSpacing(dp(4));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(6));
    row->addWidget(profile_);
    const std::array<QString, 5> names{tr("Day"), tr("Week"), tr("Month"), tr("All"), tr("From – to")};
    for (int i = 0; i < 5; ++i) {
        auto* chip = new ChipButton(names[static_cast<std::size_t>(i)]);
        periods_->addButton(chip, i);
        row->addWidget(chip);
    }
    periods_->button(Day)->setChecked(true);
    const QDateTime now = QDateTime::currentDateTime();
    from_ = makeTime(tr("From"), now.addDays(-1));
    to_ = makeTime(tr("To"), now);
    auto* rangeRow = new QHBoxLayout(range_);
    rangeRow->setContentsMargins(0, 0, 0, 0);
    rangeRow->setSpacing(dp(6));
    rangeRow->addWidget(from_);
    rangeRow->addWidget(text(QStringLiteral("–")));
    rangeRow->addWidget(to_);
    range_->setVisible(false);
    row->addWidget(range_);
    row->addStretch(1);
    row->addWidget(read_);
    column->addLayout(row);

    auto* info = new QHBoxLayout;
    info->setSpacing(dp(12));
    info->addWidget(register_);
    info->addWidget(summary_);
    info->addWidget(gaps_);
    info->addStretch(1);
    auto* table = makeTable(data_, tr("Intervals"));
    table->setColumnWidth(0, dp(180));
    table->horizontalHeader()->setDefaultSectionSize(dp(210));
    auto* views = new QButtonGroup(this);
    auto* charted = new ChipButton(tr("Chart"));
    auto* listed = new ChipButton(tr("Table"));
    views->addButton(charted, 0);
    views->addButton(listed, 1);
    charted->setChecked(true);
    info->addWidget(charted);
    info->addWidget(listed);
    column->addLayout(info);
    stack_->addWidget(chart_);
    stack_->addWidget(table);
    auto* empty =
        new EmptyState(Icon::Download, tr("No intervals read yet."),
                       tr("Choose a period and read. What was read stays when the link breaks, and the next read goes on from there."));
    stack_->addWidget(empty);
    column->addWidget(stack_, 1);

    connect(periods_, &QButtonGroup::idClicked, this, [this](int id) { range_->setVisible(id == FromTo); });
    connect(views, &QButtonGroup::idClicked, this, [this](int id) {
        if (data_->rowCount() > 0) stack_->setCurrentIndex(id);
    });
    connect(read_, &Button::clicked, this, &ProfileCard::submit);
    connect(register_, &QComboBox::currentIndexChanged, this, &ProfileCard::show);
    connect(data_, &ProfileData::changed, this, &ProfileCard::show);
    connect(objects_, &QAbstractItemModel::modelReset, this, &ProfileCard::fillProfiles);
    fillProfiles();
    show();
}

void ProfileCard::setReady(bool ready) { read_->setEnabled(ready && profile_->count() > 0); }

void ProfileCard::choosePeriod(int period) {
    periods_->button(period)->setChecked(true);
    range_->setVisible(period == FromTo);
}

void ProfileCard::fillProfiles() {
    profile_->clear();
    for (const auto& obis : loadProfiles(objects_->objects())) {
        const QString code = QString::fromStdString(obis.toString());
        const QString name = app::obisName(obis);
        profile_->addItem(name.isEmpty() ? code : name, code);
    }
    profile_->setVisible(profile_->count() > 0);
}

void ProfileCard::show() {
    const auto& columns = data_->columns();
    if (register_->count() != static_cast<int>(columns.size())) {
        const QSignalBlocker quiet(register_);
        register_->clear();
        for (std::size_t i = 0; i < columns.size(); ++i) register_->addItem(data_->columnName(i));
        if (!columns.empty()) register_->setCurrentIndex(0);
    }
    const auto range = data_->range();
    const bool any = range.has_value() && !columns.empty();
    register_->setVisible(any);
    summary_->setVisible(any);
    gaps_->setVisible(any);
    if (!any) {
        stack_->setCurrentIndex(2);
        chart_->setTraces({});
        return;
    }
    if (stack_->currentIndex() == 2) stack_->setCurrentIndex(0);
    summary_->setText(tr("%1 intervals, %2 to %3")
                          .arg(format::count(data_->intervals()), format::dateTime(range->first), format::dateTime(range->second)));
    const auto missing = data_->gaps().size();
    if (missing) {
        gaps_->set(tr("%n interval(s) missing", nullptr, static_cast<int>(missing)), Tone::Warn);
        gaps_->setToolTip(tr("The first one ends at %1.").arg(format::dateTime(data_->gaps().front())));
    } else {
        gaps_->set(tr("no gaps"), Tone::Ok);
    }
    const auto chosen = static_cast<std::size_t>(std::max(register_->currentIndex(), 0));
    chart_->setTraces({{columns[std::min(chosen, columns.size() - 1)].series, [] { return theme::tokens().accent; }}});
    const auto milliseconds = [](UtcTime time) { return static_cast<std::int64_t>(time.time_since_epoch().count()); };
    chart_->setFixedRange(milliseconds(range->first), milliseconds(range->second));
}

void ProfileCard::submit() {
    app::ProfileRequest request;
    if (const auto obis = dlms::Obis::parse(profile_->currentData().toString().toStdString())) request.profile = *obis;
    const QDateTime now = QDateTime::currentDateTime();
    switch (periods_->checkedId()) {
        case Day: request.from = utc(now.addDays(-1)); break;
        case Week: request.from = utc(now.addDays(-7)); break;
        case Month: request.from = utc(now.addMonths(-1)); break;
        case FromTo:
            request.from = utc(std::min(from_->dateTime(), to_->dateTime()));
            request.to = utc(std::max(from_->dateTime(), to_->dateTime()));
            break;
        default: break;
    }
    Q_EMIT requested(request);
}

}  // namespace ami::ui

#include "ui/meter/MeterPage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

#include "ui/meter/ControlPart.h"
#include "ui/meter/EventsPart.h"
#include "ui/meter/ProfileCard.h"
#include "ui/shell/SecurityWords.h"
#include "ui/shell/Format.h"
#include "ui/shell/TopStrip.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

enum Identity { Serial, Manufacturer, Model, Firmware, DeviceName, Clock };
enum Association { Address, Medium, Security, Application, Frame, Pdu };

/// Label above value, in columns; values are cut with "…" and say the whole in their tool tip.
template <std::size_t N>
void fillGrid(QGridLayout* grid, const std::array<QString, N>& names, QLabel** values, const std::array<int, 3>& widths) {
    constexpr int columns = 3;
    for (std::size_t i = 0; i < N; ++i) {
        const int row = static_cast<int>(i) / columns * 2;
        const int column = static_cast<int>(i) % columns;
        grid->addWidget(text(names[i], "label"), row, column);
        auto* value = new ElidedLabel(QStringLiteral("–"));
        value->setProperty("role", QStringLiteral("strong"));
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(value, row + 1, column);
        grid->setColumnStretch(column, widths[static_cast<std::size_t>(column)]);
        values[i] = value;
    }
}

void put(QLabel* label, const QString& words) { static_cast<ElidedLabel*>(label)->setWords(words.isEmpty() ? QStringLiteral("–") : words); }

}  // namespace

MeterPage::MeterPage(RegisterModel* registers, ObjectsModel* objects, ProfileData* profile, ActsModel* acts, QWidget* parent)
    : QWidget(parent),
      registers_(registers),
      objects_(objects),
      stack_(new QStackedWidget),
      drift_(new Chip),
      stored_(new Chip),
      tabs_(new QTabBar),
      readRegisters_(new Button(tr("Read registers"), Button::Kind::Primary)),
      readObjects_(new Button(tr("Read object list"))),
      profile_(new ProfileCard(profile, objects)),
      control_(new ControlPart(acts)),
      events_(new EventsPart) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(stack_);
    auto* empty =
        new EmptyState(Icon::Meter, tr("No meter is linked."), tr("Link one to see what it is and to read it."), tr("Connect a meter"));
    connect(empty, &EmptyState::acted, this, &MeterPage::connectRequested);
    stack_->addWidget(empty);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(dp(20), dp(14), dp(20), dp(12));
    column->setSpacing(dp(12));
    auto* head = new QHBoxLayout;
    head->setSpacing(dp(12));
    head->addWidget(text(tr("Meter"), "title"));
    head->addWidget(drift_);
    head->addStretch(1);
    head->addWidget(stored_);
    column->addLayout(head);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(dp(12));
    cards->addWidget(makeIdentityCard(), 1);
    cards->addWidget(makeAssociationCard(), 1);
    column->addLayout(cards);
    auto* sheet = new Card;
    sheet->body()->setContentsMargins(dp(12), dp(4), dp(12), dp(10));
    tabs_->addTab(tr("Registers"));
    tabs_->addTab(tr("Load profile"));
    tabs_->addTab(tr("Objects"));
    tabs_->addTab(tr("Control"));
    tabs_->addTab(tr("Events"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setFocusPolicy(Qt::StrongFocus);
    tabs_->setAccessibleName(tr("Parts of the meter"));
    sheet->body()->addWidget(tabs_);
    auto* parts = new QStackedWidget;
    parts->addWidget(makeRegisters());
    parts->addWidget(profile_);
    parts->addWidget(makeObjects());
    parts->addWidget(control_);
    parts->addWidget(events_);
    sheet->body()->addWidget(parts, 1);
    connect(tabs_, &QTabBar::currentChanged, parts, &QStackedWidget::setCurrentIndex);
    connect(profile_, &ProfileCard::requested, this, &MeterPage::profileRequested);
    column->addWidget(sheet, 1);
    stack_->addWidget(page);
    drift_->setVisible(false);
    stored_->setVisible(false);
    connect(objects_, &QAbstractItemModel::modelReset, this, &MeterPage::enable);
    enable();
}

QWidget* MeterPage::makeIdentityCard() {
    auto* card = new Card;
    card->body()->addWidget(text(tr("Identity"), "value"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(16));
    grid->setVerticalSpacing(dp(2));
    fillGrid<6>(grid, {tr("Serial number"), tr("Manufacturer"), tr("Type"), tr("Firmware"), tr("Logical device name"), tr("Meter's clock")},
                identity_, {3, 4, 6});
    card->body()->addLayout(grid);
    return card;
}

QWidget* MeterPage::makeAssociationCard() {
    auto* card = new Card;
    card->body()->addWidget(text(tr("Association"), "value"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(16));
    grid->setVerticalSpacing(dp(2));
    fillGrid<6>(grid, {tr("Address"), tr("Medium"), tr("Security"), tr("Application"), tr("Frame and window"), tr("Largest APDU")},
                association_, {5, 5, 4});
    card->body()->addLayout(grid);
    return card;
}

QWidget* MeterPage::makeRegisters() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(dp(4), dp(8), dp(4), 0);
    column->setSpacing(dp(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    row->addWidget(readRegisters_);
    auto* words = paragraph(tr("Energy and demand registers; each is read until the meter's tag or a second read proves it, then stored."), "body", "muted");
    row->addWidget(words, 1);
    column->addLayout(row);
    auto* table = makeTable(registers_, tr("Registers"));
    fit(table, {300, 150, 140, 70, 190});
    column->addWidget(table, 1);
    connect(readRegisters_, &Button::clicked, this, [this] { Q_EMIT registersRequested(billingRegisters(objects_->objects())); });
    return part;
}

QWidget* MeterPage::makeObjects() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(dp(4), dp(8), dp(4), 0);
    column->setSpacing(dp(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter: name, OBIS code or class"));
    filter->setAccessibleName(tr("Filter of the objects"));
    filter->setClearButtonEnabled(true);
    row->addWidget(filter, 1);
    row->addWidget(readObjects_);
    column->addLayout(row);
    auto* filtered = new QSortFilterProxyModel(this);
    filtered->setSourceModel(objects_);
    filtered->setFilterKeyColumn(-1);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(filter, &QLineEdit::textChanged, filtered, &QSortFilterProxyModel::setFilterFixedString);
    auto* table = makeTable(filtered, tr("Objects"));
    fit(table, {320, 160, 340});
    column->addWidget(table, 1);
    connect(readObjects_, &Button::clicked, this, &MeterPage::objectsRequested);
    return part;
}

void MeterPage::fit(QTableView* table, const std::vector<int>& widths) {
    for (std::size_t i = 0; i < widths.size(); ++i) table->setColumnWidth(static_cast<int>(i), dp(widths[i]));
}

void MeterPage::setPhase(app::LinkPhase phase) {
    linked_ = phase == app::LinkPhase::Ready || phase == app::LinkPhase::Reading;
    if (linked_ || phase == app::LinkPhase::Lost) stack_->setCurrentIndex(1);
    else if (phase == app::LinkPhase::Closed && registers_->rowCount() == 0) stack_->setCurrentIndex(0);
    enable();
}

void MeterPage::setLink(const app::LinkInfo& info) {
    put(association_[Address], info.address);
    put(association_[Medium], mediumWords(info));
    put(association_[Security], securityWords(info.security));
    if (info.hdlc) {
        put(association_[Frame],
            tr("%1 / %2, window %3").arg(info.hdlc->maxInfoTransmit).arg(info.hdlc->maxInfoReceive).arg(int(info.hdlc->windowReceive)));
    } else {
        put(association_[Frame], {});
    }
    put(association_[Pdu], info.pduSize ? tr("%1 octets").arg(format::count(info.pduSize)) : QString());
}

void MeterPage::setIdentity(const app::MeterIdentity& identity) {
    put(identity_[Serial], format::fromUtf8(identity.serial));
    put(identity_[Manufacturer], format::fromUtf8(identity.manufacturer));
    put(identity_[Model], format::fromUtf8(identity.model));
    put(identity_[Firmware], format::fromUtf8(identity.firmware));
    put(identity_[DeviceName], format::fromUtf8(identity.logicalDeviceName));
    put(identity_[Clock], format::fromUtf8(identity.meterClock));
    put(association_[Application], format::fromUtf8(identity.application));
    drift_->setVisible(identity.clockDrift.has_value());
    if (identity.clockDrift) {
        const auto seconds = std::abs(identity.clockDrift->count()) / 1000;
        drift_->set(tr("clock %1").arg(format::drift(*identity.clockDrift)), seconds > 60   ? Tone::Bad
                                                                             : seconds > 10 ? Tone::Warn
                                                                                            : Tone::Ok);
    }
}

void MeterPage::setStored(const app::StoredCount& count) {
    stored_->setVisible(true);
    if (count.conflicting) {
        stored_->set(
            tr("%1 stored, %2 conflict with what was stored before").arg(format::count(count.added), format::count(count.conflicting)),
            Tone::Warn);
    } else if (count.known) {
        stored_->set(tr("%1 stored, %2 were known").arg(format::count(count.added), format::count(count.known)), Tone::Ok);
    } else {
        stored_->set(tr("%1 stored on this computer").arg(format::count(count.added)), Tone::Ok);
    }
}

void MeterPage::setBusy(bool busy) {
    busy_ = busy;
    enable();
}

void MeterPage::enable() {
    const bool ready = linked_ && !busy_;
    readRegisters_->setEnabled(ready && !billingRegisters(objects_->objects()).empty());
    readObjects_->setEnabled(ready);
    profile_->setReady(ready);
    control_->setReady(ready);
    events_->setReady(ready);
}

}  // namespace ami::ui

#include "ui/meter/ControlPart.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/explain/ActWords.h"
#include "ui/meter/ActsModel.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using app::Act;
using app::ActWords;
using theme::dp;

namespace {

constexpr std::int64_t driftWarn = 10'000, driftBad = 60'000;  // ms

/// Title with its state on the right.
QHBoxLayout* heading(const QString& title, Chip* state) {
    auto* head = new QHBoxLayout;
    head->addWidget(text(title, "value"));
    head->addStretch(1);
    head->addWidget(state);
    return head;
}

QFrame* line(bool upright) {
    auto* made = new QFrame;
    if (upright) made->setFixedWidth(1);
    else made->setFixedHeight(1);
    made->setProperty("role", QStringLiteral("divider"));
    return made;
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets) {
    auto* made = new QHBoxLayout;
    made->setSpacing(dp(8));
    for (auto* widget : widgets) made->addWidget(widget);
    made->addStretch(1);
    return made;
}

QVBoxLayout* stack(std::initializer_list<QWidget*> widgets) {
    auto* made = new QVBoxLayout;
    made->setSpacing(dp(8));
    for (auto* widget : widgets) made->addWidget(widget);
    made->addStretch(1);
    return made;
}

}  // namespace

ControlPart::ControlPart(ActsModel* acts, QWidget* parent)
    : QWidget(parent),
      drift_(new Chip(tr("not read"))),
      supply_(new Chip(tr("not read"))),
      firmware_(new Chip(tr("not read"))),
      time_(new ElidedLabel(QStringLiteral("–"))),
      zone_(paragraph({}, "body", "muted")),
      mode_(paragraph({}, "body", "muted")),
      fileName_(new ElidedLabel(tr("No file chosen"))),
      blocks_(paragraph({}, "body", "muted")),
      progress_(new QProgressBar),
      identifier_(new QLineEdit),
      read_(new Button(tr("Read the state"), Button::Kind::Primary)),
      setClock_(new Button(tr("Set clock…"))),
      adjust_(new Button(tr("To the minute…"))),
      disconnect_(new Button(tr("Disconnect…"), Button::Kind::Danger)),
      reconnect_(new Button(tr("Reconnect…"))),
      choose_(new Button(tr("File…"))),
      send_(new Button(tr("Send…"))),
      resume_(new Button(tr("Resume…"))),
      activate_(new Button(tr("Activate…"), Button::Kind::Danger)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(4), dp(8), dp(4), 0);
    column->setSpacing(dp(12));
    auto* top = new QHBoxLayout;
    top->setSpacing(dp(12));
    top->addWidget(read_);
    top->addWidget(paragraph(tr("Every change is asked for first, written into the audit log, and read back."), "body", "muted"), 1);
    column->addLayout(top);
    // The three subjects share their lines, so that their buttons stand on one.
    auto* parts = new QGridLayout;
    parts->setHorizontalSpacing(dp(16));
    parts->setVerticalSpacing(dp(8));
    parts->addWidget(line(true), 0, 1, 3, 1);
    parts->addWidget(line(true), 0, 3, 3, 1);
    parts->setColumnStretch(0, 10);
    parts->setColumnStretch(2, 10);
    parts->setColumnStretch(4, 12);
    addClock(parts, 0);
    addSupply(parts, 2);
    addFirmware(parts, 4);
    column->addLayout(parts);
    column->addWidget(line(false));
    column->addWidget(makeActs(acts), 1);
    connect(read_, &Button::clicked, this, &ControlPart::readRequested);
    connect(setClock_, &Button::clicked, this, [this] { wish(Act::SetClock); });
    connect(adjust_, &Button::clicked, this, [this] { wish(Act::AdjustClock); });
    connect(disconnect_, &Button::clicked, this, [this] { wish(Act::Disconnect); });
    connect(reconnect_, &Button::clicked, this, [this] { wish(Act::Reconnect); });
    connect(send_, &Button::clicked, this, [this] { wish(Act::TransferImage); });
    connect(resume_, &Button::clicked, this, [this] { wish(Act::ResumeImage); });
    connect(activate_, &Button::clicked, this, [this] { wish(Act::ActivateImage); });
    connect(identifier_, &QLineEdit::textChanged, this, &ControlPart::enable);
    clear();
}

void ControlPart::addClock(QGridLayout* grid, int column) {
    time_->setProperty("role", QStringLiteral("strong"));
    grid->addLayout(heading(tr("Clock"), drift_), 0, column);
    grid->addLayout(stack({time_, zone_}), 1, column);
    grid->addLayout(row({setClock_, adjust_}), 2, column);
}

void ControlPart::addSupply(QGridLayout* grid, int column) {
    grid->addLayout(heading(tr("Supply"), supply_), 0, column);
    grid->addLayout(stack({mode_}), 1, column);
    grid->addLayout(row({reconnect_, disconnect_}), 2, column);
}

void ControlPart::addFirmware(QGridLayout* grid, int column) {
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(dp(6));
    progress_->setAccessibleName(tr("Blocks of the firmware in the meter"));
    choose_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    fileName_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    identifier_->setPlaceholderText(tr("Identifier, as its manufacturer names it"));
    identifier_->setAccessibleName(tr("Identifier of the firmware"));
    identifier_->setMaxLength(64);
    auto* file = new QHBoxLayout;
    file->setSpacing(dp(8));
    file->addWidget(choose_);
    file->addWidget(fileName_, 1);
    auto* words = stack({blocks_, progress_});
    words->insertLayout(2, file);
    words->insertWidget(3, identifier_);
    grid->addLayout(heading(tr("Firmware"), firmware_), 0, column);
    grid->addLayout(words, 1, column);
    grid->addLayout(row({send_, resume_, activate_}), 2, column);
    connect(choose_, &Button::clicked, this, &ControlPart::chooseFile);
}

void ControlPart::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Firmware file"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        file_ = path;
        fileName_->setWords(QFileInfo(path).fileName());
        enable();
    });
    dialog->open();
}

QWidget* ControlPart::makeActs(ActsModel* acts) {
    auto* stacked = new QStackedWidget;
    auto* nothing = text(tr("Nothing was changed in this visit."), "body", "muted");
    nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    stacked->addWidget(nothing);
    auto* table = makeTable(acts, tr("Done in this visit"));
    table->setColumnWidth(ActsModel::Time, dp(100));
    table->setColumnWidth(ActsModel::What, dp(230));
    stacked->addWidget(table);
    // It takes what is left over and asks for no more than a line.
    stacked->setMinimumHeight(dp(84));
    stacked->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    const auto show = [stacked, acts] { stacked->setCurrentIndex(acts->rowCount() > 0 ? 1 : 0); };
    connect(acts, &QAbstractItemModel::rowsInserted, stacked, show);
    connect(acts, &QAbstractItemModel::modelReset, stacked, show);
    show();
    return stacked;
}

void ControlPart::wish(Act act) {
    app::ControlWish wanted;
    wanted.act = act;
    wanted.file = file_;
    wanted.identifier = identifier_->text().trimmed();
    Q_EMIT wished(wanted);
}

void ControlPart::clear() { setControls({}); }

void ControlPart::setControls(const app::MeterControls& controls) {
    controls_ = controls;
    showClock();
    showSupply();
    showFirmware();
    enable();
}

void ControlPart::showClock() {
    if (!controls_.clock) {
        drift_->set(tr("not read"), Tone::Neutral);
        time_->setWords(QStringLiteral("–"));
        zone_->clear();
        return;
    }
    const app::ClockState& clock = *controls_.clock;
    time_->setWords(format::fromUtf8(clock.time.toString()));
    if (clock.drift) {
        const auto away = std::abs(clock.drift->count());
        drift_->set(ActWords::drift(clock.drift->count()), away > driftBad ? Tone::Bad : away > driftWarn ? Tone::Warn : Tone::Ok);
    } else {
        drift_->set(tr("drift unknown"), Tone::Warn);
    }
    QStringList words;
    if (clock.basis == app::TimeBasis::Unknown) words << tr("The meter does not say its distance from UTC.");
    else if (clock.basis != app::TimeBasis::Stated) words << tr("The distance from UTC is derived from the meter's time zone.");
    if (clock.daylightEnabled) {
        words << (*clock.daylightEnabled ? tr("The meter switches daylight saving by itself.") : tr("Daylight saving is not used."));
    }
    if (clock.clockBase) words << tr("Clock base: %1.").arg(ActWords::clockBase(*clock.clockBase));
    zone_->setText(words.join(QLatin1Char(' ')));
}

void ControlPart::showSupply() {
    if (!controls_.disconnector) {
        supply_->set(tr("not read"), Tone::Neutral);
        mode_->clear();
        return;
    }
    const app::DisconnectorState& state = *controls_.disconnector;
    const bool agrees = state.output == (state.control == app::SupplyState::Connected);
    supply_->set(ActWords::supplyState(static_cast<int>(state.control)), !agrees        ? Tone::Bad
                                                                         : state.output ? Tone::Ok
                                                                                        : Tone::Warn);
    QString words = state.output ? tr("The contact is closed.") : tr("The contact is open.");
    if (state.control == app::SupplyState::ReadyForReconnection) words += QLatin1Char(' ') + tr("Press the button on the meter to reconnect.");
    mode_->setText(words + QLatin1Char(' ') + ActWords::controlMode(state.mode));
}

void ControlPart::showFirmware() {
    if (!controls_.image) {
        firmware_->set(tr("not read"), Tone::Neutral);
        blocks_->clear();
        progress_->setVisible(false);
        return;
    }
    const app::ImageState& image = *controls_.image;
    using app::ImageStatus;
    const bool bad = image.status == ImageStatus::VerificationFailed || image.status == ImageStatus::ActivationFailed;
    const bool good = image.status == ImageStatus::VerificationSuccessful || image.status == ImageStatus::ActivationSuccessful;
    firmware_->set(image.enabled ? ActWords::imageStatus(static_cast<int>(image.status)) : tr("switched off"),
                   bad    ? Tone::Bad
                   : good ? Tone::Ok
                          : Tone::Neutral);
    const std::uint32_t total = image.blocks ? image.blocks->bits : 0;
    progress_->setVisible(total > 0);
    progress_->setRange(0, std::max(1, static_cast<int>(total)));
    progress_->setValue(static_cast<int>(image.transferred()));
    blocks_->setText(total > 0 ? tr("%1 of %2 blocks of %3 octets are in the meter.").arg(image.transferred()).arg(total).arg(image.blockSize)
                               : tr("No firmware is on its way; the meter takes blocks of %1 octets.").arg(image.blockSize));
}

void ControlPart::setReady(bool ready) {
    ready_ = ready;
    enable();
}

void ControlPart::enable() {
    read_->setEnabled(ready_);
    const bool clock = ready_ && controls_.clock.has_value();
    setClock_->setEnabled(clock);
    adjust_->setEnabled(clock);
    const bool supply = ready_ && controls_.disconnector.has_value();
    disconnect_->setEnabled(supply && controls_.disconnector->control != app::SupplyState::Disconnected);
    reconnect_->setEnabled(supply && controls_.disconnector->control != app::SupplyState::Connected);
    const bool image = ready_ && controls_.image && controls_.image->enabled;
    const bool chosen = !file_.isEmpty() && !identifier_->text().trimmed().isEmpty();
    choose_->setEnabled(image);
    identifier_->setEnabled(image);
    send_->setEnabled(image && chosen);
    resume_->setEnabled(image && chosen && controls_.image->status == app::ImageStatus::Initiated);
    activate_->setEnabled(image && controls_.image->status == app::ImageStatus::VerificationSuccessful);
}

}  // namespace ami::ui

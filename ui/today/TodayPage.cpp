#include "ui/today/TodayPage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/today/SecurityForm.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

QString words(const char* source) { return QCoreApplication::translate("ami::ui::TodayPage", source); }

void emptyLayout(QLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) widget->deleteLater();
        delete item;
    }
}

}  // namespace

QString addressFault(const QString& address) {
    const auto parsed = app::MeterAddress::parse(address.trimmed().toStdString());
    if (parsed) return {};
    const auto& error = parsed.error();
    QString what;
    switch (static_cast<app::AddressError>(error.code)) {
        case app::AddressError::Empty: return {};
        case app::AddressError::NoScheme:
            what = words(
                QT_TRANSLATE_NOOP("ami::ui::TodayPage", "An address begins with how to reach the meter, for example tcp:// or optical://"));
            break;
        case app::AddressError::UnknownScheme:
            what = words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "This way of reaching a meter is not known"));
            break;
        case app::AddressError::NoTarget:
            what = words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "The device, file or host is missing"));
            break;
        case app::AddressError::BadPath:
            what = words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "A device or file has a full path, for example /dev/ttyUSB0"));
            break;
        case app::AddressError::BadPort: what = words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "A port is a number from 1 to 65535")); break;
        case app::AddressError::BadHost:
            what = words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "This is not a host name or an IP address"));
            break;
        case app::AddressError::UnknownKey:
            what = words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "This setting does not exist here"));
            break;
        case app::AddressError::BadValue: what = words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "This value is out of its range")); break;
        case app::AddressError::DuplicateKey: what = words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "This setting is given twice")); break;
        case app::AddressError::SecretInAddress:
            what = words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "Passwords and keys do not go into an address: choose a file instead"));
            break;
    }
    return words(QT_TRANSLATE_NOOP("ami::ui::TodayPage", "%1 (character %2).")).arg(what).arg(error.detail + 1);
}

TodayPage::TodayPage(QWidget* parent)
    : QWidget(parent),
      address_(new QLineEdit),
      hint_(paragraph({}, "small", "muted")),
      connect_(new Button(tr("Connect"), Button::Kind::Primary)),
      leave_(new Button(tr("Leave the meter"))),
      security_(new SecurityForm),
      trainingCard_(new Card),
      trainingWords_(paragraph({})),
      trainingButton_(new Button(tr("Connect the training meter"), Button::Kind::Primary)) {
    auto* ground = makeScroll(this);
    auto* outer = new QVBoxLayout(ground);
    outer->setContentsMargins(dp(20), dp(14), dp(20), dp(12));
    outer->setSpacing(dp(12));
    auto* head = new QHBoxLayout;
    head->addWidget(text(tr("Today"), "title"));
    head->addSpacing(dp(12));
    head->addWidget(text(tr("Link a meter, read it, and let the readings travel when there is a network."), "body", "muted"));
    head->addStretch(1);
    outer->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(12));
    auto* right = new QVBoxLayout;
    right->setSpacing(dp(12));
    makeAddressCard(left);
    makeSideCards(right);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    outer->addLayout(row, 1);
    setTraining(false, {}, {});
    setPorts({});
    setRecent({});
    check();
}

void TodayPage::makeAddressCard(QVBoxLayout* column) {
    auto* card = new Card;
    auto* body = card->body();
    body->addWidget(text(tr("Meter address"), "value"));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    address_->setPlaceholderText(QStringLiteral("optical:///dev/ttyUSB0"));
    address_->setAccessibleName(tr("Meter address"));
    address_->setClearButtonEnabled(true);
    row->addWidget(address_, 1);
    row->addWidget(connect_);
    row->addWidget(leave_);
    body->addLayout(row);
    body->addWidget(hint_);
    body->addWidget(security_);
    connect(security_, &SecurityForm::addressChosen, address_, &QLineEdit::setText);
    connect(security_, &SecurityForm::fileChanged, this, &TodayPage::check);
    connect(address_, &QLineEdit::textChanged, this, &TodayPage::check);
    connect(address_, &QLineEdit::returnPressed, this, [this] {
        if (connect_->isEnabled()) submit(address_->text());
    });
    connect(connect_, &Button::clicked, this, [this] { submit(address_->text()); });
    connect(leave_, &Button::clicked, this, &TodayPage::disconnectRequested);
    column->addWidget(card);

    auto* ports = new Card;
    auto* head = new QHBoxLayout;
    head->addWidget(text(tr("Ports on this computer"), "value"));
    head->addStretch(1);
    auto* refresh = new Button(tr("Look again"));
    refresh->setStrokeIcon(Icon::Refresh);
    connect(refresh, &Button::clicked, this, &TodayPage::portsRequested);
    auto* probe = new Button(tr("Check the probe"));
    probe->setStrokeIcon(Icon::Search);
    connect(probe, &Button::clicked, this, &TodayPage::probeRequested);
    head->addWidget(probe);
    head->addWidget(refresh);
    ports->body()->addLayout(head);
    portRows_ = new QVBoxLayout;
    portRows_->setSpacing(dp(8));
    ports->body()->addLayout(portRows_);
    column->addWidget(ports);
    column->addStretch(1);
}

void TodayPage::makeSideCards(QVBoxLayout* column) {
    trainingCard_->setToneStripe(static_cast<int>(Tone::Warn));
    auto* head = new QHBoxLayout;
    head->addWidget(text(tr("Training meter"), "value"));
    head->addStretch(1);
    auto* chip = new Chip;
    chip->set(tr("TRAINING"), Tone::Warn, Icon::Training);
    head->addWidget(chip);
    trainingCard_->body()->addLayout(head);
    trainingCard_->body()->addWidget(trainingWords_);
    trainingCard_->body()->addWidget(trainingButton_);
    connect(trainingButton_, &Button::clicked, this, [this] {
        address_->setText(trainingAddress_);
        submit(trainingAddress_);
    });
    column->addWidget(trainingCard_);
    auto* recent = new Card;
    recent->body()->addWidget(text(tr("Recent meters"), "value"));
    recentRows_ = new QVBoxLayout;
    recentRows_->setSpacing(dp(8));
    recent->body()->addLayout(recentRows_);
    column->addWidget(recent);
    column->addStretch(1);
}

QString TodayPage::addressError() const { return address_->property("wrong").toBool() ? hint_->text() : QString(); }

void TodayPage::check() {
    const QString typed = address_->text().trimmed();
    const QString fault = addressFault(typed);
    const bool wrong = !typed.isEmpty() && !fault.isEmpty();
    address_->setProperty("wrong", wrong);
    address_->style()->unpolish(address_);
    address_->style()->polish(address_);
    hint_->setText(
        wrong ? fault
              : tr("optical:// for a probe, iec:// for a readout, hdlc:// for a serial line, tcp:// or udp:// for a network, replay: for a recorded visit."));
    setTone(hint_, wrong ? "bad" : "muted");
    const auto parsed = app::MeterAddress::parse(typed.toStdString());
    const QString canonical = parsed ? QString::fromStdString(parsed->toString()) : QString();
    if (parsed && canonical != shownAddress_ && secretFiles_.contains(canonical)) {
        shownAddress_ = canonical;
        security_->setFile(secretFiles_.value(canonical));
    }
    shownAddress_ = canonical;
    security_->showAddress(parsed ? std::optional(*parsed) : std::nullopt);
    connect_->setEnabled(!busy_ && parsed && security_->isComplete());
    connect_->setWords(linked_ ? tr("Change meter") : tr("Connect"));
}

void TodayPage::setSecretFiles(const QMap<QString, QString>& files) { secretFiles_ = files; }

void TodayPage::submit(const QString& address) {
    if (!app::MeterAddress::parse(address.trimmed().toStdString()) || !security_->isComplete()) return;
    const QString file = security_->file();
    if (!file.isEmpty()) secretFiles_.insert(shownAddress_, file);
    Q_EMIT connectRequested(address.trimmed(), file);
}

void TodayPage::setPhase(app::LinkPhase phase) {
    linked_ = phase == app::LinkPhase::Ready || phase == app::LinkPhase::Reading;
    busy_ = !linked_ && phase != app::LinkPhase::Closed && phase != app::LinkPhase::Lost;
    leave_->setVisible(linked_);
    // A button that goes grey hands its focus on; it must not land on a choice that the next key would change.
    if (busy_ && connect_->hasFocus()) address_->setFocus();
    trainingButton_->setEnabled(!busy_ && !trainingAddress_.isEmpty());
    check();
}

QWidget* TodayPage::portRow(const app::PortEntry& port) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(10));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    auto* title = new ElidedLabel(format::fromUtf8(port.device.empty() ? port.path : port.device));
    title->setProperty("role", QStringLiteral("strong"));
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* detail = new ElidedLabel(format::fromUtf8(port.description.empty() ? port.path : port.description + " · " + port.path));
    detail->setProperty("role", QStringLiteral("label"));
    detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    names->addWidget(title);
    names->addWidget(detail);
    row->addLayout(names, 1);
    if (port.knownProbe) row->addWidget(new Chip(tr("optical probe"), Tone::Ok));
    if (!port.allowed) row->addWidget(new Chip(tr("no permission"), Tone::Warn));
    auto* optical = new Button(tr("Use as probe"));
    auto* serial = new Button(tr("Use as serial line"));
    optical->setAccessibleName(tr("Use %1 as probe").arg(title->words()));
    serial->setAccessibleName(tr("Use %1 as serial line").arg(title->words()));
    const QString path = format::fromUtf8(port.path);
    connect(optical, &Button::clicked, this, [this, path] {
        address_->setText(QStringLiteral("optical://") + path);
        connect_->setFocus();
    });
    connect(serial, &Button::clicked, this, [this, path] {
        address_->setText(QStringLiteral("hdlc://") + path + QStringLiteral("?baud=9600"));
        connect_->setFocus();
    });
    row->addWidget(optical);
    row->addWidget(serial);
    return box;
}

void TodayPage::setPorts(const std::vector<app::PortEntry>& ports) {
    emptyLayout(portRows_);
    for (const auto& port : ports) portRows_->addWidget(portRow(port));
    if (ports.empty()) {
        portRows_->addWidget(
            paragraph(tr("No serial port is there. Plug in the probe and look again; if it still does not show, check the cable, "
                         "then whether your user belongs to the group dialout."),
                      "body", "muted"));
    }
}

QWidget* TodayPage::recentRow(const app::RecentMeter& meter) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(10));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    const QString serial = format::fromUtf8(meter.serial.empty() ? meter.address : meter.serial);
    auto* title = new ElidedLabel(serial);
    title->setProperty("role", QStringLiteral("strong"));
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* detail = new ElidedLabel(format::dateTime(meter.lastUsed) + QStringLiteral(" · ") + format::fromUtf8(meter.address));
    detail->setProperty("role", QStringLiteral("label"));
    detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    names->addWidget(title);
    names->addWidget(detail);
    row->addLayout(names, 1);
    auto* again = new Button(tr("Use"));
    again->setAccessibleName(tr("Use meter %1").arg(serial));
    const QString address = format::fromUtf8(meter.address);
    connect(again, &Button::clicked, this, [this, address] {
        address_->setText(address);
        connect_->setFocus();
    });
    row->addWidget(again);
    return box;
}

void TodayPage::setRecent(const std::vector<app::RecentMeter>& meters) {
    emptyLayout(recentRows_);
    for (const auto& meter : meters) recentRows_->addWidget(recentRow(meter));
    if (meters.empty()) recentRows_->addWidget(paragraph(tr("Meters that you have linked stand here."), "body", "muted"));
}

void TodayPage::setTraining(bool on, const QString& address, const QString& failure) {
    trainingCard_->setVisible(on);
    trainingAddress_ = address;
    trainingButton_->setEnabled(on && !address.isEmpty() && !busy_);
    trainingWords_->setText(
        !failure.isEmpty() ? failure
        : address.isEmpty()
            ? tr("The simulated meter and its head-end are starting …")
            : tr("A simulated meter waits at a simulated optical probe; its head-end takes readings. Nothing leaves this computer."));
    setTone(trainingWords_, failure.isEmpty() ? "" : "bad");
}

}  // namespace ami::ui

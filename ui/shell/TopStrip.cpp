#include "ui/shell/TopStrip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include "ui/shell/Format.h"
#include "ui/shell/SecurityWords.h"
#include "ui/theme/Theme.h"

namespace ami::ui {
using theme::dp;

QString mediumWords(const app::LinkInfo& info) {
    const auto word = [](const char* source) { return QCoreApplication::translate("ami::ui::TopStrip", source); };
    QString kind;
    switch (info.scheme) {
        case app::Scheme::Optical:
        case app::Scheme::Iec:
        case app::Scheme::C1218: kind = word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Optical")); break;
        case app::Scheme::Hdlc: kind = word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Serial")); break;
        case app::Scheme::Tcp: kind = QStringLiteral("TCP"); break;
        case app::Scheme::Udp: kind = QStringLiteral("UDP"); break;
        case app::Scheme::HdlcTcp: kind = word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "HDLC over TCP")); break;
        case app::Scheme::Coap:
        case app::Scheme::Coaps: kind = word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Mesh")); break;
        case app::Scheme::Replay: kind = word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Recorded visit")); break;
    }
    if (info.baud)
        return kind + QStringLiteral(" · ") + word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "%1 Bd")).arg(QLocale().toString(info.baud));
    return info.medium.isEmpty() ? kind : kind + QStringLiteral(" · ") + info.medium;
}

QString phaseWords(app::LinkPhase phase) {
    const auto word = [](const char* source) { return QCoreApplication::translate("ami::ui::TopStrip", source); };
    switch (phase) {
        case app::LinkPhase::Closed: return word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Not linked"));
        case app::LinkPhase::Opening: return word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Opening the port"));
        case app::LinkPhase::SigningOn: return word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Signing on"));
        case app::LinkPhase::Connecting: return word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Connecting"));
        case app::LinkPhase::Associating: return word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Associating"));
        case app::LinkPhase::Ready: return word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Linked"));
        case app::LinkPhase::Reading: return word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Linked, reading"));
        case app::LinkPhase::Releasing: return word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Leaving the meter"));
        case app::LinkPhase::Lost: break;
    }
    return word(QT_TRANSLATE_NOOP("ami::ui::TopStrip", "Link lost"));
}

TopStrip::TopStrip(QWidget* parent)
    : QWidget(parent),
      serial_(new ElidedLabel),
      place_(new ElidedLabel),
      medium_(new Chip),
      security_(new Chip),
      firmware_(new Chip),
      fleet_(new Button({})),
      stop_(new Button(tr("Stop"), Button::Kind::Danger)) {
    setFixedHeight(dp(56));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(dp(20), 0, dp(20), dp(1));
    row->setSpacing(dp(10));
    serial_->setProperty("role", QStringLiteral("strip"));
    place_->setProperty("tone", QStringLiteral("muted"));
    stop_->setKeyHint(QStringLiteral("Esc Esc"));
    stop_->setToolTip(tr("Cancels whatever is being sent or read. What was read is kept."));
    row->addWidget(serial_);
    row->addWidget(place_);
    for (auto* chip : {medium_, security_, firmware_}) row->addWidget(chip);
    row->addStretch(1);
    fleet_->setStrokeIcon(Icon::Mesh);
    fleet_->setToolTip(tr("Many meters are being read. Shows them; Stop ends it, what was read is kept."));
    fleet_->setVisible(false);
    connect(fleet_, &Button::clicked, this, &TopStrip::fleetAsked);
    row->addWidget(fleet_);
    row->addWidget(stop_);
    connect(stop_, &Button::clicked, this, &TopStrip::stopped);
    clearMeter();
}

void TopStrip::clearMeter() {
    kind_.clear();
    serial_->setWords(tr("No meter"));
    place_->setWords(tr("Choose one in Today"));
    place_->setVisible(true);
    for (auto* chip : {medium_, security_, firmware_}) chip->setVisible(false);
}

void TopStrip::setFleet(const app::FleetProgress& progress) {
    const auto& totals = progress.totals;
    fleet_->setVisible(progress.isRunning);
    if (!progress.isRunning) return;
    QString words = tr("%1 of %n meter(s) read", nullptr, static_cast<int>(totals.meters)).arg(totals.done);
    if (totals.failed > 0) words += QStringLiteral(" · ") + tr("%n failed", nullptr, static_cast<int>(totals.failed));
    fleet_->setWords(words);
}

void TopStrip::setPhase(app::LinkPhase phase) {
    if (phase == app::LinkPhase::Closed) {
        clearMeter();
        return;
    }
    if (phase == app::LinkPhase::Lost) {
        security_->set(phaseWords(phase), Tone::Bad);
        security_->setVisible(true);
    } else if (phase < app::LinkPhase::Ready) {
        place_->setWords(phaseWords(phase) + QStringLiteral(" …"));
        place_->setVisible(true);
    } else if (phase == app::LinkPhase::Ready || phase == app::LinkPhase::Reading) {
        place_->setWords(kind_);
        place_->setVisible(!kind_.isEmpty());
    }
}

void TopStrip::setLink(const app::LinkInfo& info) {
    medium_->set(mediumWords(info), Tone::Info);
    medium_->setVisible(true);
    security_->set(securityWords(info.security), securityTone(info.security));
    security_->setToolTip(securitySentence(info.security));
    security_->setVisible(true);
}

void TopStrip::setIdentity(const app::MeterIdentity& identity) {
    serial_->setWords(identity.serial.empty() ? tr("Meter without a number") : format::fromUtf8(identity.serial));
    QStringList words;
    if (!identity.manufacturer.empty()) words << format::fromUtf8(identity.manufacturer);
    if (!identity.model.empty()) words << format::fromUtf8(identity.model);
    kind_ = words.join(QLatin1Char(' '));
    place_->setWords(kind_);
    place_->setVisible(!kind_.isEmpty());
    firmware_->set(tr("Firmware %1").arg(format::fromUtf8(identity.firmware)), Tone::Neutral);
    firmware_->setVisible(!identity.firmware.empty());
}

void TopStrip::paintEvent(QPaintEvent*) {
    const Tokens& t = theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

}  // namespace ami::ui

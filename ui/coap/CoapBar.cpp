#include "ui/coap/CoapBar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using app::coap::AccessKind;
using app::coap::CoapAccess;

CoapBar::CoapBar(QWidget* parent)
    : QWidget(parent),
      state_(new Chip),
      address_(new QComboBox),
      security_(new QComboBox),
      discover_(new Button(tr("Discover"), Button::Kind::Primary)),
      stop_(new Button(tr("Stop"))),
      pskFile_(new QLineEdit),
      identity_(new QLineEdit),
      ca_(new QLineEdit),
      chain_(new QLineEdit),
      key_(new QLineEdit),
      serverName_(new QLineEdit),
      crl_(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    row->addWidget(text(tr("CoAP"), "title"));
    row->addWidget(state_);
    address_->setEditable(true);
    address_->setInsertPolicy(QComboBox::NoInsert);
    address_->setAccessibleName(tr("Address of the server"));
    address_->lineEdit()->setPlaceholderText(QStringLiteral("coap://[fd12::5]"));
    address_->setMinimumWidth(dp(220));
    address_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    security_->addItems({tr("No security"), tr("Pre-shared key"), tr("Certificates")});
    security_->setAccessibleName(tr("Security"));
    row->addWidget(address_, 1);
    row->addWidget(security_);
    discover_->setStrokeIcon(Icon::Search);
    row->addWidget(discover_);
    row->addWidget(stop_);
    column->addLayout(row);
    psk_ = makePsk();
    certificates_ = makeCertificates();
    column->addWidget(psk_);
    column->addWidget(certificates_);
    setState(tr("nobody asked yet"), static_cast<int>(Tone::Neutral));
    connect(security_, &QComboBox::currentIndexChanged, this, &CoapBar::choose);
    connect(discover_, &Button::clicked, this, &CoapBar::discoverRequested);
    connect(stop_, &Button::clicked, this, &CoapBar::stopRequested);
    connect(address_->lineEdit(), &QLineEdit::returnPressed, this, &CoapBar::discoverRequested);
    choose(0);
    setBusy(false);
}

QWidget* CoapBar::namedField(QLineEdit* field, const QString& label) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(6));
    auto* name = text(label, "label");
    name->setBuddy(field);
    field->setAccessibleName(label);
    row->addWidget(name);
    row->addWidget(field, 1);
    return box;
}

QWidget* CoapBar::fileField(QLineEdit* field, const QString& label) {
    auto* box = namedField(field, label);
    auto* pick = new Button(tr("Choose…"));
    pick->setAccessibleName(tr("Choose a file: %1").arg(label));
    box->layout()->addWidget(pick);
    connect(pick, &Button::clicked, this, [this, field, label] {
        auto* dialog = new QFileDialog(this, label, field->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
        dialog->open();
    });
    return box;
}

QWidget* CoapBar::makePsk() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(12));
    row->addWidget(fileField(pskFile_, tr("Key file")), 2);
    row->addWidget(namedField(identity_, tr("Identity")), 1);
    identity_->setPlaceholderText(tr("the only one of the file"));
    return box;
}

QWidget* CoapBar::makeCertificates() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    auto* server = new QHBoxLayout;
    server->setSpacing(dp(12));
    server->addWidget(fileField(ca_, tr("Authority")), 1);
    server->addWidget(namedField(serverName_, tr("Certificate is for")), 1);
    server->addWidget(fileField(crl_, tr("Revocation lists")), 1);
    serverName_->setPlaceholderText(tr("the host of the address"));
    serverName_->setToolTip(tr("A name, an address or an EUI-64 that the server's certificate must name"));
    crl_->setPlaceholderText(tr("none are asked"));
    auto* own = new QHBoxLayout;
    own->setSpacing(dp(12));
    own->addWidget(fileField(chain_, tr("Certificate")), 1);
    own->addWidget(fileField(key_, tr("Its key")), 1);
    column->addLayout(server);
    column->addLayout(own);
    return box;
}

void CoapBar::choose(int kind) {
    psk_->setVisible(kind == static_cast<int>(AccessKind::Psk));
    certificates_->setVisible(kind == static_cast<int>(AccessKind::Certificates));
}

QString CoapBar::address() const { return address_->currentText().trimmed(); }
void CoapBar::setAddress(const QString& address) { address_->setEditText(address); }

CoapAccess CoapBar::access() const {
    CoapAccess access;
    access.kind = static_cast<AccessKind>(security_->currentIndex());
    if (access.kind == AccessKind::Psk) {
        access.pskFile = pskFile_->text().trimmed().toStdString();
        access.identity = identity_->text().trimmed().toStdString();
    } else if (access.kind == AccessKind::Certificates) {
        access.caFile = ca_->text().trimmed().toStdString();
        access.chainFile = chain_->text().trimmed().toStdString();
        access.keyFile = key_->text().trimmed().toStdString();
        access.serverName = serverName_->text().trimmed().toStdString();
        access.crlFile = crl_->text().trimmed().toStdString();
    }
    return access;
}

void CoapBar::setAccess(const CoapAccess& access) {
    security_->setCurrentIndex(static_cast<int>(access.kind));
    pskFile_->setText(QString::fromStdString(access.pskFile));
    identity_->setText(QString::fromStdString(access.identity));
    ca_->setText(QString::fromStdString(access.caFile));
    chain_->setText(QString::fromStdString(access.chainFile));
    key_->setText(QString::fromStdString(access.keyFile));
    serverName_->setText(QString::fromStdString(access.serverName));
    crl_->setText(QString::fromStdString(access.crlFile));
}

void CoapBar::setRecent(const QStringList& addresses) {
    const QString now = address_->currentText();
    address_->clear();
    address_->addItems(addresses);
    address_->setEditText(now.isEmpty() && !addresses.isEmpty() ? addresses.front() : now);
}

void CoapBar::setBusy(bool busy) { stop_->setEnabled(busy); }
void CoapBar::setState(const QString& words, int tone) { state_->set(words, static_cast<Tone>(tone)); }
QString CoapBar::stateWords() const { return state_->words(); }

}  // namespace ami::ui

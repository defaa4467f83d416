#include "ui/today/SecurityForm.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <array>

#include "app/link/AddressSecurity.h"
#include "ui/shell/SecurityWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

using dlms::AuthenticationMechanism;
using dlms::Protection;

constexpr std::array mechanisms{AuthenticationMechanism::None,       AuthenticationMechanism::LowLevel,  AuthenticationMechanism::HighGmac,
                                AuthenticationMechanism::HighSha256, AuthenticationMechanism::HighEcdsa, AuthenticationMechanism::HighSha1,
                                AuthenticationMechanism::HighMd5};
constexpr std::array protections{Protection{false, false, false}, Protection{true, true, false}, Protection{true, false, false},
                                 Protection{false, true, false}, Protection{true, true, true}};

/// A box with its name above; the name is the label's buddy and the accessible name.
QWidget* named(const QString& name, QComboBox* box) {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(dp(2));
    auto* label = text(name, "label");
    label->setBuddy(box);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    layout->addWidget(label);
    layout->addWidget(box);
    return column;
}

/// Shows @p value, with @p words added for one that is not among the choices.
void select(QComboBox* box, const QVariant& value, const QString& words) {
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(words, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

int number(const Protection& protection) {
    return (protection.authenticated ? 1 : 0) | (protection.encrypted ? 2 : 0) | (protection.isSigned ? 4 : 0);
}

Protection protectionOf(int number) { return {(number & 1) != 0, (number & 2) != 0, (number & 4) != 0}; }

}  // namespace

SecurityForm::SecurityForm(QWidget* parent)
    : QWidget(parent),
      client_(new QComboBox),
      mechanism_(new QComboBox),
      suite_(new QComboBox),
      protection_(new QComboBox),
      keyed_(new QWidget),
      fileRow_(new QWidget),
      fileName_(text({}, "label")),
      file_(new QLineEdit),
      browse_(new Button(tr("Choose…"))),
      folder_(new Button(tr("Folder…"))),
      hint_(paragraph({}, "small", "muted")) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    auto* first = new QHBoxLayout;
    first->setSpacing(dp(8));
    first->addWidget(named(tr("Client"), client_), 1);
    first->addWidget(named(tr("Authentication"), mechanism_), 1);
    column->addLayout(first);
    auto* second = new QHBoxLayout(keyed_);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(dp(8));
    second->addWidget(named(tr("Security suite"), suite_), 1);
    second->addWidget(named(tr("Protection of every message"), protection_), 1);
    column->addWidget(keyed_);
    auto* names = new QVBoxLayout(fileRow_);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(dp(2));
    names->addWidget(fileName_);
    auto* line = new QHBoxLayout;
    line->setSpacing(dp(8));
    line->addWidget(file_, 1);
    browse_->setStrokeIcon(Icon::Folder);
    line->addWidget(browse_);
    folder_->setStrokeIcon(Icon::Folder);
    folder_->setAccessibleName(tr("Choose the folder of key files"));
    folder_->setVisible(false);
    line->addWidget(folder_);
    names->addLayout(line);
    names->addWidget(hint_);
    column->addWidget(fileRow_);
    fileName_->setBuddy(file_);

    client_->addItem(tr("16: public, reads"), 16);
    client_->addItem(tr("1: management"), 1);
    client_->addItem(tr("2: data collection"), 2);
    client_->addItem(tr("17: installer"), 17);
    for (const auto mechanism : mechanisms) mechanism_->addItem(mechanismWords(mechanism), static_cast<int>(mechanism));
    suite_->addItem(tr("As the key file says"), -1);
    for (const auto suite : {dlms::SecuritySuite::Suite0, dlms::SecuritySuite::Suite1, dlms::SecuritySuite::Suite2})
        suite_->addItem(suiteWords(suite), static_cast<int>(suite));
    for (const auto& protection : protections) protection_->addItem(protectionWords(protection), number(protection));
    for (auto* box : {client_, mechanism_, suite_, protection_}) connect(box, &QComboBox::activated, this, &SecurityForm::choose);
    connect(file_, &QLineEdit::textChanged, this, [this] {
        judgeFile();
        Q_EMIT fileChanged();
    });
    connect(browse_, &Button::clicked, this, [this] { chooseFile(false); });
    connect(folder_, &Button::clicked, this, [this] { chooseFile(true); });
    showAddress(std::nullopt);
}

bool SecurityForm::isKeyed() const { return address_ && app::needsKeys(address_->mechanism, address_->protection); }

bool SecurityForm::needsFile() const { return address_ && (isKeyed() || address_->mechanism != AuthenticationMechanism::None); }

QString SecurityForm::file() const { return needsFile() ? file_->text().trimmed() : QString(); }

bool SecurityForm::isThere(const QString& path) const { return QFileInfo(path).isFile() || (many_ && QFileInfo(path).isDir()); }

bool SecurityForm::isComplete() const { return !needsFile() || isThere(file()); }

void SecurityForm::setForMany() {
    many_ = true;
    folder_->setVisible(true);
    if (address_) fill();
}

void SecurityForm::setFile(const QString& path) { file_->setText(path); }

void SecurityForm::showAddress(const std::optional<app::MeterAddress>& address) {
    address_ = address;
    if (address_ &&
        (address_->scheme == app::Scheme::Iec || address_->scheme == app::Scheme::C1218 || address_->scheme == app::Scheme::Replay)) {
        address_.reset();
    }
    setVisible(address_.has_value());
    if (address_) fill();
}

void SecurityForm::fill() {
    select(client_, int{address_->client}, tr("Client %1").arg(address_->client));
    select(mechanism_, static_cast<int>(address_->mechanism), mechanismWords(address_->mechanism));
    select(suite_, address_->suite ? static_cast<int>(*address_->suite) : -1, {});
    select(protection_, number(address_->protection), protectionWords(address_->protection));
    keyed_->setVisible(isKeyed());
    fileRow_->setVisible(needsFile());
    const QString name = many_ ? (isKeyed() ? tr("Key file, or folder of key files") : tr("Password file, or folder of key files"))
                               : isKeyed() ? tr("Key file") : tr("Password file");
    fileName_->setText(name);
    file_->setAccessibleName(name);
    file_->setPlaceholderText(many_ ? tr("One file for all meters, or a folder with SERIAL.keys for each")
                              : isKeyed() ? tr("Path of the meter's key file") : tr("Path of a file with the password in its first line"));
    browse_->setAccessibleName(isKeyed() ? tr("Choose the key file") : tr("Choose the password file"));
    judgeFile();
}

void SecurityForm::judgeFile() {
    const QString path = file_->text().trimmed();
    const bool missing = !path.isEmpty() && !isThere(path);
    hint_->setText(missing     ? tr("There is no such file.")
                   : many_     ? tr("Nothing of it is kept. Each meter's keys are looked for by its serial number, its name in the list or its address.")
                   : isKeyed() ? tr("Only the path is kept. The keys are read when you connect, from a file that only you may read.")
                               : tr("Only the path is kept. The password is read when you connect, from a file that only you may read."));
    setTone(hint_, missing ? "bad" : "muted");
}

/// What was chosen, as an address; what no longer fits falls back to what is usual.
void SecurityForm::choose() {
    if (!address_) return;
    app::MeterAddress wanted = *address_;
    wanted.client = static_cast<std::uint16_t>(client_->currentData().toInt());
    wanted.mechanism = static_cast<AuthenticationMechanism>(mechanism_->currentData().toInt());
    const int suite = suite_->currentData().toInt();
    wanted.suite = suite < 0 ? std::nullopt : std::optional(static_cast<dlms::SecuritySuite>(suite));
    wanted.protection = protectionOf(protection_->currentData().toInt());
    if (wanted.mechanism != address_->mechanism) wanted.protection = app::usualProtection(wanted.mechanism);
    if (!app::needsKeys(wanted.mechanism, wanted.protection)) wanted.suite.reset();
    if (!wanted.protection.any()) {
        wanted.form = dlms::CipheringForm::Service;
        wanted.dedicatedKey = false;
    }
    const bool wantsCurve = wanted.mechanism == AuthenticationMechanism::HighEcdsa || wanted.protection.isSigned;
    if (wantsCurve && wanted.suite == dlms::SecuritySuite::Suite0) wanted.suite.reset();
    Q_EMIT addressChosen(QString::fromStdString(wanted.toString()));
}

void SecurityForm::chooseFile(bool folder) {
    auto* dialog = new QFileDialog(this, folder ? tr("Folder of key files") : isKeyed() ? tr("Key file of the meter") : tr("File with the password in its first line"));
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    const QFileInfo now(file_->text().trimmed());
    if (now.dir().exists() && !file_->text().trimmed().isEmpty()) dialog->setDirectory(now.dir());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    connect(dialog, &QFileDialog::fileSelected, this, &SecurityForm::setFile);
    dialog->show();
}

}  // namespace ami::ui

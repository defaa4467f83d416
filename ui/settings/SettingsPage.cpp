#include "ui/settings/SettingsPage.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <array>

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

QDoubleSpinBox* makeNumber(const QString& name, double least, double most, double value, const QString& unit) {
    auto* box = new QDoubleSpinBox;
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setDecimals(1);
    box->setValue(value);
    box->setSuffix(QStringLiteral(" ") + unit);
    box->setKeyboardTracking(false);
    return box;
}

QSpinBox* makeLimit(const QString& name, int value) {
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(0, 1'000'000);
    box->setValue(value);
    box->setSuffix(QStringLiteral(" MB"));
    box->setSpecialValueText(SettingsPage::tr("no limit"));
    box->setKeyboardTracking(false);
    return box;
}

}  // namespace

SettingsPage::SettingsPage(const FieldSettings& settings, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      themes_(new QButtonGroup(this)),
      scales_(new QButtonGroup(this)),
      language_(new QComboBox),
      nominal_(makeNumber(tr("Nominal voltage"), 10, 1000, settings.nominalVoltage, QStringLiteral("V"))),
      tolerance_(makeNumber(tr("Tolerance"), 0.5, 50, settings.tolerancePercent, QStringLiteral("%"))),
      endpoint_(new QLineEdit(settings.endpoint)),
      certificate_(new QLineEdit(settings.certificateFile)),
      key_(new QLineEdit(settings.keyFile)),
      authority_(new QLineEdit(settings.caFile)),
      proxy_(new QLineEdit(settings.proxy)),
      proxySecret_(new QLineEdit(settings.proxySecretFile)),
      metered_(new QCheckBox(tr("This network is metered"))),
      daily_(makeLimit(tr("At most a day"), settings.meteredDailyMegabytes)),
      monthly_(makeLimit(tr("At most a month"), settings.meteredMonthlyMegabytes)),
      store_(new ElidedLabel) {
    auto* ground = makeScroll(this);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(dp(20), dp(14), dp(20), dp(12));
    column->setSpacing(dp(12));
    column->addWidget(text(tr("Settings"), "title"));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    row->addWidget(makeLook(), 1);
    row->addWidget(makeGrid(), 1);
    column->addLayout(row);
    column->addWidget(makeHeadEnd());
    column->addWidget(makeNetwork());
    column->addStretch(1);
}

QWidget* SettingsPage::makeLook() {
    auto* card = new Card;
    card->body()->addWidget(text(tr("Look"), "value"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(12));
    grid->setVerticalSpacing(dp(4));
    const auto choices = [&](int row, const QString& name, QButtonGroup* group, const std::array<QString, 3>& words, int chosen) {
        grid->addWidget(text(name, "body", "muted"), row, 0);
        auto* line = new QHBoxLayout;
        line->setSpacing(dp(6));
        for (int i = 0; i < 3; ++i) {
            auto* chip = new ChipButton(words[static_cast<std::size_t>(i)]);
            chip->setAccessibleName(name + QLatin1Char(' ') + words[static_cast<std::size_t>(i)]);
            group->addButton(chip, i);
            line->addWidget(chip);
        }
        group->button(chosen)->setChecked(true);
        line->addStretch(1);
        grid->addLayout(line, row, 1);
    };
    choices(0, tr("Theme"), themes_, {tr("Light"), tr("Dark"), tr("Outdoor")}, static_cast<int>(settings_.theme));
    choices(1, tr("Size for gloves"), scales_, {QStringLiteral("100 %"), QStringLiteral("125 %"), QStringLiteral("150 %")},
            (settings_.scalePercent - 100) / 25);
    grid->addWidget(text(tr("Language"), "body", "muted"), 2, 0);
    language_->setAccessibleName(tr("Language"));
    language_->addItem(tr("As the system"), QString());
    language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language_->addItem(QStringLiteral("Español"), QStringLiteral("es"));
    language_->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language_->setCurrentIndex(std::max(language_->findData(settings_.language), 0));
    grid->addWidget(language_, 2, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    connect(themes_, &QButtonGroup::idClicked, this, &SettingsPage::publish);
    connect(scales_, &QButtonGroup::idClicked, this, &SettingsPage::publish);
    connect(language_, &QComboBox::activated, this, &SettingsPage::publish);
    return card;
}

QWidget* SettingsPage::makeGrid() {
    auto* card = new Card;
    card->body()->addWidget(text(tr("Grid"), "value"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(12));
    grid->setVerticalSpacing(dp(8));
    grid->addWidget(text(tr("Nominal voltage"), "body", "muted"), 0, 0);
    grid->addWidget(nominal_, 0, 1);
    grid->addWidget(text(tr("Tolerance"), "body", "muted"), 1, 0);
    grid->addWidget(tolerance_, 1, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    card->body()->addWidget(
        paragraph(tr("The utility's profile gives these figures. Live marks a voltage outside of them."), "small", "muted"));
    card->body()->addStretch(1);
    connect(nominal_, &QDoubleSpinBox::valueChanged, this, &SettingsPage::publish);
    connect(tolerance_, &QDoubleSpinBox::valueChanged, this, &SettingsPage::publish);
    return card;
}

void SettingsPage::addFile(QGridLayout* grid, int row, const QString& name, QLineEdit* field) {
    field->setAccessibleName(name);
    auto* choose = new Button(tr("Choose…"));
    choose->setAccessibleName(tr("Choose: %1").arg(name));
    grid->addWidget(text(name, "body", "muted"), row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(choose, row, 2);
    connect(field, &QLineEdit::editingFinished, this, &SettingsPage::publish);
    connect(choose, &Button::clicked, this, [this, field, name] {
        auto* dialog = new QFileDialog(this, name);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setModal(false);
        connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString& path) {
            field->setText(path);
            publish();
        });
        dialog->show();
    });
}

QWidget* SettingsPage::makeHeadEnd() {
    auto* card = new Card;
    card->body()->addWidget(text(tr("Head-end"), "value"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(12));
    grid->setVerticalSpacing(dp(8));
    grid->addWidget(text(tr("Endpoint"), "body", "muted"), 0, 0);
    endpoint_->setPlaceholderText(QStringLiteral("https://mdms.example/v1/ingest"));
    endpoint_->setAccessibleName(tr("Endpoint"));
    grid->addWidget(endpoint_, 0, 1, 1, 2);
    connect(endpoint_, &QLineEdit::editingFinished, this, &SettingsPage::publish);
    addFile(grid, 1, tr("Client certificate"), certificate_);
    addFile(grid, 2, tr("Private key"), key_);
    addFile(grid, 3, tr("Authority"), authority_);
    grid->addWidget(text(tr("Store"), "body", "muted"), 4, 0);
    store_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    grid->addWidget(store_, 4, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    card->body()->addWidget(paragraph(tr("Only names of files are kept. The key file must be readable by you alone. MDMS_ENDPOINT in the "
                                         "environment wins over the endpoint here."),
                                      "small", "muted"));
    return card;
}

QWidget* SettingsPage::makeNetwork() {
    auto* card = new Card;
    card->body()->addWidget(text(tr("Network"), "value"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(12));
    grid->setVerticalSpacing(dp(8));
    grid->addWidget(text(tr("Proxy"), "body", "muted"), 0, 0);
    proxy_->setAccessibleName(tr("Proxy"));
    proxy_->setPlaceholderText(tr("as the system; or http://host:port; or none"));
    grid->addWidget(proxy_, 0, 1, 1, 2);
    connect(proxy_, &QLineEdit::editingFinished, this, &SettingsPage::publish);
    addFile(grid, 1, tr("Proxy password file"), proxySecret_);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    metered_->setChecked(settings_.metered);
    metered_->setMinimumHeight(dp(44));
    row->addWidget(metered_);
    row->addWidget(text(tr("At most a day"), "body", "muted"));
    row->addWidget(daily_);
    row->addWidget(text(tr("At most a month"), "body", "muted"));
    row->addWidget(monthly_);
    row->addStretch(1);
    grid->addLayout(row, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    card->body()->addWidget(paragraph(
        tr("On a metered network automatic sending stops at these limits, and files go only when you press Sync now."), "small", "muted"));
    const auto follow = [this] {
        for (auto* box : {daily_, monthly_}) box->setEnabled(metered_->isChecked());
    };
    follow();
    connect(metered_, &QCheckBox::toggled, this, [this, follow] {
        follow();
        publish();
    });
    for (auto* box : {daily_, monthly_}) connect(box, &QSpinBox::valueChanged, this, &SettingsPage::publish);
    return card;
}

void SettingsPage::setStorePath(const QString& path) { store_->setWords(path.isEmpty() ? tr("The store is not open.") : path); }

void SettingsPage::setManaged(const QString& reason) {
    for (auto* field : {endpoint_, certificate_, key_, authority_, proxy_, proxySecret_}) {
        field->setReadOnly(true);
        field->setToolTip(reason);
    }
    metered_->setEnabled(false);
    metered_->setToolTip(reason);
}

void SettingsPage::setHeadEnd(const FieldSettings& settings) {
    endpoint_->setText(settings.endpoint);
    certificate_->setText(settings.certificateFile);
    key_->setText(settings.keyFile);
    authority_->setText(settings.caFile);
    proxy_->setText(settings.proxy);
    proxySecret_->setText(settings.proxySecretFile);
}

void SettingsPage::publish() {
    FieldSettings next = settings_;
    next.theme = static_cast<ThemeName>(themes_->checkedId());
    next.scalePercent = 100 + 25 * scales_->checkedId();
    next.language = language_->currentData().toString();
    next.nominalVoltage = nominal_->value();
    next.tolerancePercent = tolerance_->value();
    next.endpoint = endpoint_->text().trimmed();
    next.certificateFile = certificate_->text().trimmed();
    next.keyFile = key_->text().trimmed();
    next.caFile = authority_->text().trimmed();
    next.proxy = proxy_->text().trimmed();
    next.proxySecretFile = proxySecret_->text().trimmed();
    next.metered = metered_->isChecked();
    next.meteredDailyMegabytes = daily_->value();
    next.meteredMonthlyMegabytes = monthly_->value();
    settings_ = next;
    Q_EMIT changed(next);
}

}  // namespace ami::ui

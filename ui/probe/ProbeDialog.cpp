#include "ui/probe/ProbeDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

#include "app/explain/Explanation.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

Tone toneOf(app::FindingState state) {
    switch (state) {
        case app::FindingState::Good: return Tone::Ok;
        case app::FindingState::Note: return Tone::Info;
        case app::FindingState::Warning: return Tone::Warn;
        case app::FindingState::Problem: return Tone::Bad;
        case app::FindingState::Unknown: return Tone::Neutral;
    }
    return Tone::Neutral;
}

void emptyLayout(QLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) widget->deleteLater();
        delete item;
    }
}

}  // namespace

ProbeDialog::ProbeDialog(app::ProbeService& service, QWidget* parent)
    : QDialog(parent),
      service_(service),
      ports_(new QComboBox),
      look_(new Button(tr("Look again"))),
      search_(new Button(tr("Find the meter"), Button::Kind::Primary)),
      align_(new Button(tr("Align the head"))),
      stop_(new Button(tr("Stop"), Button::Kind::Danger)),
      trying_(paragraph({}, "body", "muted")),
      attempts_(paragraph({}, "small", "muted")),
      light_(new BigReadout),
      bar_(new QProgressBar),
      lightWords_(paragraph({}, "small", "muted")),
      lightPart_(new QWidget) {
    setWindowTitle(tr("Probe coach"));
    resize(dp(820), dp(640));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(24), dp(20), dp(24), dp(20));
    column->setSpacing(dp(12));
    auto* top = new QHBoxLayout;
    top->addWidget(text(tr("Probe coach"), "title"));
    top->addStretch(1);
    auto* close = new Button(tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    top->addWidget(close);
    column->addLayout(top);
    auto* head = new QHBoxLayout;
    head->setSpacing(dp(8));
    auto* label = text(tr("Port"), "body");
    ports_->setEditable(true);
    ports_->setMinimumHeight(dp(44));
    ports_->setAccessibleName(tr("Serial port of the probe"));
    label->setBuddy(ports_);
    head->addWidget(label);
    head->addWidget(ports_, 1);
    for (Button* button : {look_, search_, align_, stop_}) {
        button->setAutoDefault(false);  // Return in the port's field starts nothing
        head->addWidget(button);
    }
    column->addLayout(head);
    column->addWidget(trying_);
    trying_->hide();

    auto* lightRow = new QVBoxLayout(lightPart_);
    lightRow->setContentsMargins(0, 0, 0, 0);
    light_->setAccessibleName(tr("Quality of the light between head and meter"));
    bar_->setRange(0, 100);
    bar_->setTextVisible(false);
    bar_->setMinimumHeight(dp(20));
    bar_->setAccessibleName(tr("Quality of the light, percent"));
    lightRow->addWidget(light_);
    lightRow->addWidget(bar_);
    lightRow->addWidget(lightWords_);
    column->addWidget(lightPart_);
    lightPart_->hide();

    auto* page = new QWidget;
    auto* ground = makeScroll(page);
    list_ = new QVBoxLayout;
    list_->setSpacing(dp(8));
    auto* inner = new QVBoxLayout(ground);
    inner->setContentsMargins(0, 0, dp(4), 0);
    inner->addLayout(list_);
    inner->addWidget(attempts_);
    inner->addStretch(1);
    column->addWidget(page, 1);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(look_, &QPushButton::clicked, this, [this] { choosePort(port()); });
    connect(search_, &QPushButton::clicked, this, [this] {
        tried_.clear();
        lightPart_->hide();
        service_.search(port());
    });
    connect(align_, &QPushButton::clicked, this, [this] {
        lightPart_->show();
        light_->set({}, QStringLiteral("%"));
        bar_->setValue(0);
        lightWords_->setText(tr("Move the head slowly until the figure is at its highest."));
        service_.align(port());
    });
    connect(stop_, &QPushButton::clicked, &service_, &app::ProbeService::stop);
    joinService();
    setBusy(service_.isBusy());
}

ProbeDialog::~ProbeDialog() { service_.stop(); }

QString ProbeDialog::port() const {
    const int row = ports_->findText(ports_->currentText());
    return row >= 0 && ports_->itemData(row).isValid() ? ports_->itemData(row).toString() : ports_->currentText().trimmed();
}

void ProbeDialog::setPorts(const std::vector<app::PortEntry>& ports) {
    const QString before = ports_->currentText();
    ports_->clear();
    for (const auto& entry : ports) {
        const QString device = QString::fromStdString(entry.device), description = QString::fromStdString(entry.description);
        ports_->addItem(description.isEmpty() ? device : tr("%1 (%2)").arg(device, description), QString::fromStdString(entry.path));
    }
    if (!before.isEmpty()) ports_->setEditText(before);
}

void ProbeDialog::choosePort(const QString& port) {
    const int row = ports_->findData(port);
    if (row >= 0) ports_->setCurrentIndex(row);
    else ports_->setEditText(port);
    if (!port.isEmpty()) service_.examine(port);
}

void ProbeDialog::joinService() {
    connect(&service_, &app::ProbeService::started, this, [this] { setBusy(true); });
    connect(&service_, &app::ProbeService::finished, this, [this] {
        trying_->clear();
        trying_->hide();
        setBusy(false);
    });
    connect(&service_, &app::ProbeService::examined, this, [this](const std::vector<app::Finding>& findings) { showFindings(findings, false); });
    connect(&service_, &app::ProbeService::searched, this, [this](const std::vector<app::Finding>& findings) { showFindings(findings, true); });
    connect(&service_, &app::ProbeService::trying, this, [this](const QString& attempt) {
        trying_->setText(tr("Trying: %1").arg(attempt));
        trying_->show();
    });
    connect(&service_, &app::ProbeService::tried, this, [this](const QString& attempt, const QString& result) {
        tried_ << tr("%1: %2").arg(attempt, result);
        attempts_->setText(tried_.join(QLatin1Char('\n')));
    });
    connect(&service_, &app::ProbeService::lightMeasured, this, [this](const app::LightSample& sample) {
        light_->set(QString::number(sample.percent), QStringLiteral("%"));
        bar_->setValue(sample.percent);
        lightWords_->setText(tr("Last exchange: %1. Best so far: %2 %.").arg(sample.words).arg(sample.best));
    });
    connect(&service_, &app::ProbeService::failed, this, [this](const Error& error) {
        const app::Explanation words = app::explain(error);
        showFindings({{app::FindingSubject::Port, app::FindingState::Problem, words.what, words.causes.join(QLatin1Char(' ')), words.nextStep, {},
                       app::FixAction::LookAgain}},
                     true);
    });
}

void ProbeDialog::setBusy(bool busy) {
    for (Button* button : {look_, search_, align_}) button->setEnabled(!busy);
    stop_->setEnabled(busy);
}

void ProbeDialog::showFindings(const std::vector<app::Finding>& findings, bool keep) {
    if (!keep) {
        emptyLayout(list_);
        tried_.clear();
        attempts_->clear();
    }
    // What came last stands on top.
    int at = 0;
    for (const app::Finding& finding : findings) list_->insertWidget(keep ? at++ : list_->count(), findingCard(finding));
}

QWidget* ProbeDialog::findingCard(const app::Finding& finding) {
    auto* card = new Card;
    card->setAccessibleName(app::nameOf(finding.subject));
    if (finding.state == app::FindingState::Problem || finding.state == app::FindingState::Warning) {
        card->setToneStripe(static_cast<int>(toneOf(finding.state)));
    }
    auto* head = new QHBoxLayout;
    head->addWidget(text(app::nameOf(finding.subject), "strong"));
    head->addStretch(1);
    head->addWidget(new Chip(app::nameOf(finding.state), toneOf(finding.state)));
    card->body()->addLayout(head);
    card->body()->addWidget(paragraph(finding.what));
    if (!finding.cause.isEmpty()) card->body()->addWidget(paragraph(finding.cause, "small", "muted"));
    if (!finding.fix.isEmpty()) card->body()->addWidget(paragraph(finding.fix));
    if (!finding.command.isEmpty()) card->body()->addWidget(paragraph(finding.command, "mono"));
    QString word;
    switch (finding.action) {
        case app::FixAction::CopyCommand: word = tr("Copy the command"); break;
        case app::FixAction::LookAgain: word = tr("Look again"); break;
        case app::FixAction::Search: word = tr("Find the meter"); break;
        case app::FixAction::Align: word = tr("Align the head"); break;
        case app::FixAction::UseAddress: word = tr("Use this address"); break;
        case app::FixAction::None: break;
    }
    if (!word.isEmpty()) {
        auto* row = new QHBoxLayout;
        auto* button = new Button(word, finding.action == app::FixAction::UseAddress ? Button::Kind::Primary : Button::Kind::Secondary);
        connect(button, &QPushButton::clicked, this, [this, finding] { act(finding); });
        row->addWidget(button);
        row->addStretch(1);
        card->body()->addLayout(row);
    }
    return card;
}

void ProbeDialog::act(const app::Finding& finding) {
    switch (finding.action) {
        case app::FixAction::CopyCommand: QApplication::clipboard()->setText(finding.command); break;
        case app::FixAction::LookAgain: choosePort(port()); break;
        case app::FixAction::Search: search_->click(); break;
        case app::FixAction::Align: align_->click(); break;
        case app::FixAction::UseAddress:
            Q_EMIT addressChosen(finding.command);
            accept();
            break;
        case app::FixAction::None: break;
    }
}

void ProbeDialog::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(theme::tokens().line, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace ami::ui

#include "ui/push/PushView.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include "app/explain/Explanation.h"
#include "app/push/PushWords.h"
#include "ui/shell/Format.h"
#include "ui/shell/MessageView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using app::PushFate;

namespace {

enum Detail { NothingChosen, Chosen };

QLineEdit* fileField(const QString& name, const QString& placeholder) {
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setMinimumHeight(dp(40));
    return field;
}

}  // namespace

PushView::Port PushView::makePort(const QString& name, int usual, bool on, const QString& help) {
    Port made{new QCheckBox(name), new QSpinBox};
    made.on->setChecked(on);
    made.on->setToolTip(help);
    made.port->setRange(0, 65535);
    made.port->setValue(usual);
    made.port->setSpecialValueText(tr("any"));
    made.port->setAccessibleName(tr("Port: %1").arg(name));
    made.port->setMinimumHeight(dp(40));
    made.port->setEnabled(on);
    connect(made.on, &QCheckBox::toggled, made.port, &QWidget::setEnabled);
    return made;
}

PushView::PushView(QWidget* parent)
    : QWidget(parent),
      chip_(new Chip),
      start_(new Button(tr("Listen"), Button::Kind::Primary)),
      export_(new Button(tr("Export CSV…"))),
      copy_(new Button(tr("Copy the firewall command"))),
      udp_(makePort(tr("UDP"), 4059, true, tr("DLMS wrapper over UDP: a datagram a push"))),
      tcp_(makePort(tr("TCP"), 4059, true, tr("DLMS wrapper over TCP: meters that connect to this computer"))),
      coap_(makePort(tr("CoAP"), 5683, true, tr("POST /push and /senml"))),
      coaps_(makePort(tr("CoAP with DTLS"), 5684, false, tr("Needs a file of pre-shared keys"))),
      keys_(fileField(tr("Folder of key files"), tr("Folder of key files (SERIAL.keys), or one key file"))),
      templates_(fileField(tr("Folder of push templates"), tr("Folder of push templates (*.json), for bodies without names"))),
      psk_(fileField(tr("File of pre-shared keys"), tr("File of pre-shared keys for DTLS"))),
      protectedOnly_(new QCheckBox(tr("Store only what is proven"))),
      places_(paragraph({}, "body")),
      problem_(paragraph({}, "strong", "bad")),
      exportProblem_(paragraph({}, "strong", "bad")),
      arrived_(new Stat(tr("Pushes"))),
      stored_(new Stat(tr("New readings"))),
      repeated_(new Stat(tr("Repeated"))),
      kept_(new Stat(tr("Not understood"))),
      refused_(new Stat(tr("Refused"))),
      meters_(new Stat(tr("Meters"))),
      filter_(new QLineEdit),
      table_(makeTable(&model_, tr("Pushes, the newest first"))),
      detailStack_(new QStackedWidget),
      title_(text({}, "strong")),
      reason_(paragraph({}, "body")),
      values_(paragraph({}, "body")),
      parts_(new MessageView) {
    auto* column = new QVBoxLayout(makeScroll(this));
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(10));
    column->addWidget(makeOrder());
    column->addWidget(makeFigures());
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(split, 1);

    connect(start_, &Button::clicked, this, [this] { isListening_ ? stop() : start(); });
    connect(export_, &Button::clicked, this, &PushView::askExport);
    connect(copy_, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(command_);
        Q_EMIT said(tr("Copied: %1").arg(command_));
    });
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) { model_.setFilter(words); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        chosen_ = model_.at(now.row());
        showChosen();
        // On a small screen what is in it lies below.
        auto* area = findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly);
        if (area && chosen_) area->ensureWidgetVisible(detailStack_, 0, dp(16));
    });
    setState({});
    setProblem({});
    setExportProblem({});
    showChosen();
}

QWidget* PushView::makeOrder() {
    auto* card = new Card;
    card->body()->setSpacing(dp(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(chip_);
    for (const Port& one : {udp_, tcp_, coap_}) {
        row->addWidget(one.on);
        row->addWidget(one.port);
    }
    row->addStretch(1);
    start_->setStrokeIcon(Icon::Play);
    row->addWidget(start_);
    card->body()->addLayout(row);
    auto* second = new QHBoxLayout;
    second->setSpacing(dp(8));
    second->addWidget(keys_, 1);
    second->addWidget(templates_, 1);
    second->addWidget(coaps_.on);
    second->addWidget(coaps_.port);
    second->addWidget(psk_, 1);
    protectedOnly_->setToolTip(tr("What no key, signature or DTLS proves is kept apart and not stored as a reading."));
    card->body()->addLayout(second);
    auto* third = new QHBoxLayout;
    third->setSpacing(dp(8));
    places_->setAccessibleName(tr("Where it listens"));
    third->addWidget(places_, 1);
    third->addWidget(protectedOnly_);
    third->addWidget(copy_);
    card->body()->addLayout(third);
    problem_->setAccessibleName(tr("Problem"));
    card->body()->addWidget(problem_);
    return card;
}

QWidget* PushView::makeFigures() {
    auto* card = new Card;
    auto* stats = new QHBoxLayout;
    stats->setSpacing(dp(20));
    for (Stat* stat : {arrived_, stored_, repeated_, kept_, refused_, meters_}) stats->addWidget(stat, 1);
    card->body()->addLayout(stats);
    return card;
}

QWidget* PushView::makeList() {
    auto* card = new Card;
    card->body()->setSpacing(dp(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    filter_->setPlaceholderText(tr("Filter: meter, register, source, state"));
    filter_->setAccessibleName(tr("Filter of pushes"));
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumHeight(dp(40));
    row->addWidget(filter_, 1);
    export_->setStrokeIcon(Icon::Download);
    row->addWidget(export_);
    card->body()->addLayout(row);
    exportProblem_->setAccessibleName(tr("Problem of the export"));
    card->body()->addWidget(exportProblem_);
    const std::initializer_list<std::pair<int, int>> widths{{PushModel::Time, 80},  {PushModel::Meter, 110},  {PushModel::Fate, 150},
                                                            {PushModel::Values, 290}, {PushModel::Kind, 150}, {PushModel::Proof, 150}};
    for (const auto& [section, width] : widths) table_->horizontalHeader()->resizeSection(section, dp(width));
    table_->setMinimumHeight(dp(120));
    card->body()->addWidget(table_, 1);
    return card;
}

QWidget* PushView::makeDetails() {
    auto* card = new Card;
    card->body()->setSpacing(dp(4));
    auto* nothing = text(tr("Choose a push to see what is in it."), "label");
    nothing->setAlignment(Qt::AlignCenter);
    detailStack_->addWidget(nothing);
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(4));
    column->addWidget(title_);
    reason_->setAccessibleName(tr("Why, and what next"));
    values_->setAccessibleName(tr("Values of the push"));
    column->addWidget(reason_);
    column->addWidget(values_);
    parts_->setMinimumHeight(dp(110));
    column->addWidget(parts_, 1);
    detailStack_->addWidget(details);
    card->body()->addWidget(detailStack_, 1);
    return card;
}

void PushView::join(app::PushService& service) {
    service_ = &service;
    connect(service_, &app::PushService::stateChanged, this, &PushView::setState);
    connect(service_, &app::PushService::arrived, this, [this](const std::vector<app::PushRecordPointer>& records) {
        model_.add(records, service_->records().size());
        export_->setEnabled(model_.total() > 0);
    });
    connect(service_, &app::PushService::failed, this, [this](const Error& error, const QString& where) {
        const auto words = app::explain(error);
        setProblem((where.isEmpty() ? QString() : where + QStringLiteral(": ")) + words.what + QLatin1Char(' ') + words.nextStep);
    });
    connect(service_, &app::PushService::partsRead, this,
            [this](quint64 number, const std::shared_ptr<const translate::Dissection>& parts, const QString& words) {
                if (chosen_ && chosen_->number == number) parts_->show(parts, words);
            });
    model_.reset(service_->records());
    setState(service_->state());
}

void PushView::setSettings(const app::PushSettings& settings) {
    settings_ = settings;
    const auto set = [](const Port& port, const std::optional<std::uint16_t>& value) {
        port.on->setChecked(value.has_value());
        if (value) port.port->setValue(*value);
    };
    set(udp_, settings.udp);
    set(tcp_, settings.tcp);
    set(coap_, settings.coap);
    set(coaps_, settings.coaps);
    keys_->setText(format::fromUtf8(settings.keys));
    templates_->setText(format::fromUtf8(settings.templates));
    psk_->setText(format::fromUtf8(settings.pskFile));
    protectedOnly_->setChecked(settings.desk.protectedOnly);
}

app::PushSettings PushView::settings() const {
    app::PushSettings settings = settings_;
    const auto take = [](const Port& port) { return port.on->isChecked() ? std::optional(static_cast<std::uint16_t>(port.port->value())) : std::nullopt; };
    settings.udp = take(udp_);
    settings.tcp = take(tcp_);
    settings.coap = take(coap_);
    settings.coaps = take(coaps_);
    settings.keys = keys_->text().trimmed().toStdString();
    settings.templates = templates_->text().trimmed().toStdString();
    settings.pskFile = psk_->text().trimmed().toStdString();
    settings.desk.protectedOnly = protectedOnly_->isChecked();
    return settings;
}

void PushView::start() {
    if (!service_ || isListening_) return;
    const auto wanted = settings();
    if (!wanted.udp && !wanted.tcp && !wanted.coap && !wanted.coaps) return setProblem(tr("Choose at least one way to listen."));
    setProblem({});
    Q_EMIT settingsUsed(wanted);
    service_->start(wanted);
}

void PushView::stop() {
    if (service_) service_->stop();
}

void PushView::setProblem(const QString& words) {
    problem_->setText(words);
    problem_->setVisible(!words.isEmpty());
}

void PushView::setExportProblem(const QString& words) {
    exportProblem_->setText(words);
    exportProblem_->setVisible(!words.isEmpty());
}

void PushView::setState(const app::PushState& state) {
    isListening_ = state.isListening;
    chip_->set(state.isListening ? tr("listening") : tr("not listening"), state.isListening ? Tone::Ok : Tone::Neutral);
    start_->setWords(state.isListening ? tr("Stop") : tr("Listen"));
    start_->setStrokeIcon(state.isListening ? Icon::Close : Icon::Play);
    for (QWidget* field : std::initializer_list<QWidget*>{udp_.on, tcp_.on, coap_.on, coaps_.on, keys_, templates_, psk_, protectedOnly_})
        field->setEnabled(!state.isListening);
    for (const Port& one : {udp_, tcp_, coap_, coaps_}) one.port->setEnabled(!state.isListening && one.on->isChecked());
    QStringList heard, wrong;
    command_ = app::firewallCommand(state.places);
    for (const auto& place : state.places) {
        if (place.error) {
            wrong << app::placeWord(place.way) + QStringLiteral(": ") + app::placeProblem(place);
            continue;
        }
        if (state.isListening) heard << QStringLiteral("✓ ") + format::fromUtf8(place.address);
    }
    if (heard.isEmpty()) {
        places_->setText(tr("Meters push to this computer's own address, for example udp://ADDRESS:4059, as their push setup says. Readings go into the store once."));
    } else {
        QString words = heard.join(QStringLiteral("   "));
        if (state.connections > 0) words += QStringLiteral("   ") + tr("%n connection(s)", nullptr, state.connections);
        words += QLatin1Char('\n') + (state.totals.arrived == 0 ? tr("Nothing has come yet. A firewall may be in the way: %1").arg(command_)
                                                               : tr("A meter is told that its push is safe after it is stored."));
        if (const QString passed = app::keysPassedOverWords(state.keysPassedOver); !passed.isEmpty()) words += QLatin1Char('\n') + passed;
        if (state.totals.stillKept > 0)
            words += QLatin1Char('\n') +
                     tr("%n push(es) that were kept before are still not understood.", nullptr, static_cast<int>(state.totals.stillKept));
        places_->setText(words);
    }
    copy_->setVisible(!heard.isEmpty());
    if (state.totals.lost > 0) wrong << app::lostWords(state.totals.lost);
    if (!wrong.isEmpty()) setProblem(wrong.join(QLatin1Char('\n')));
    else if (state.isListening) setProblem({});
    const auto& totals = state.totals;
    const QString dash = QStringLiteral("–");
    const bool any = totals.arrived > 0;
    arrived_->set(any ? format::count(totals.arrived) : dash);
    stored_->set(any ? format::count(totals.readings) : dash);
    repeated_->set(any ? format::count(totals.of(PushFate::Repeated)) : dash);
    kept_->set(any ? format::count(totals.of(PushFate::Kept)) : dash);
    refused_->set(any ? format::count(totals.of(PushFate::Refused) + totals.of(PushFate::Held)) : dash);
    meters_->set(any ? format::count(state.meters) : dash);
    export_->setEnabled(model_.total() > 0);
}

void PushView::showChosen() {
    detailStack_->setCurrentIndex(chosen_ ? Chosen : NothingChosen);
    if (!chosen_) return;
    const app::PushRecord& record = *chosen_;
    QStringList head{signOf(record).sign + QLatin1Char(' ') + signOf(record).word};
    head << (record.meter.empty() ? tr("meter not known") : tr("meter %1").arg(format::fromUtf8(record.meter)));
    if (!record.title.empty()) head << tr("system title %1").arg(format::fromUtf8(record.title));
    head << app::proofWord(record);
    if (record.counter) head << tr("counter %1").arg(*record.counter);
    if (record.wantsConfirm) head << (record.confirmed ? tr("confirmed to the meter") : tr("not confirmed to the meter"));
    title_->setText(head.join(QStringLiteral("  ·  ")));
    QStringList why{app::pushReason(record), app::pushNextStep(record)};
    why.removeAll(QString());
    reason_->setText(why.join(QLatin1Char(' ')));
    reason_->setVisible(!why.isEmpty());
    values_->setText(app::valuesText(record, 24));
    values_->setVisible(!values_->text().isEmpty());
    parts_->show(nullptr, tr("It is being taken apart."));
    if (service_) service_->requestParts(chosen_);
}

void PushView::askExport() {
    auto* dialog = new QFileDialog(this, tr("Export CSV"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("pushes.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &PushView::writeTo);
    dialog->open();
}

void PushView::writeTo(const QString& file) {
    QSaveFile out(file);
    const QByteArray octets = app::pushCsv(model_.shown()).toUtf8();
    setExportProblem({});
    if (out.open(QIODevice::WriteOnly) && out.write(octets) == octets.size() && out.commit()) Q_EMIT said(tr("Written to %1").arg(file));
    else setExportProblem(tr("The file cannot be written: %1.").arg(out.errorString()));
}

}  // namespace ami::ui

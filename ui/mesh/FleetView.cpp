#include "ui/mesh/FleetView.h"

#include <QFile>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include "app/explain/Explanation.h"
#include "app/link/AddressSecurity.h"
#include "ui/shell/Format.h"
#include "ui/shell/SecurityWords.h"
#include "ui/theme/Theme.h"
#include "ui/today/SecurityForm.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Figures.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;

namespace {

/// The security form shows an address; this one is nobody's.
app::MeterAddress anywhere() { return app::MeterAddress::parse("udp://[::1]").value_or(app::MeterAddress()); }

constexpr qint64 mostListOctets = 4 << 20;

QString duration(std::chrono::seconds time) {
    const qint64 all = time.count();
    return all < 90 ? FleetView::tr("%1 s").arg(all) : FleetView::tr("%1 min").arg((all + 30) / 60);
}

}  // namespace

FleetView::FleetView(QWidget* parent)
    : QWidget(parent),
      source_(text({}, "strong")),
      registers_(new QLineEdit(QStringLiteral("1.0.1.8.0.255, 1.0.2.8.0.255"))),
      list_(new Button(tr("Choose a list…"))),
      start_(new Button(tr("Read all"), Button::Kind::Primary)),
      stop_(new Button(tr("Stop"))),
      export_(new Button(tr("Export…"))),
      again_(new Button(tr("Read these again"))),
      security_(new Button({})),
      copy_(new Button(tr("Copy"))),
      form_(new SecurityForm),
      access_(new QWidget),
      pskRow_(new QWidget),
      psk_(new QLineEdit),
      summary_(paragraph({}, "strong")),
      problem_(paragraph({}, "strong", "bad")),
      bar_(new QProgressBar),
      words_(text({}, "body")),
      done_(new Stat(tr("Meters read"))),
      failed_(new Stat(tr("Failed"))),
      aside_(new Stat(tr("Set aside"))),
      rate_(new Stat(tr("Registers a second"))),
      roundTrip_(new Stat(tr("Round trip"))),
      left_(new Stat(tr("Time left"))),
      table_(makeTable(&model_, tr("Meters, worst first"))) {
    start_->setStrokeIcon(Icon::Play);
    list_->setStrokeIcon(Icon::Folder);
    export_->setStrokeIcon(Icon::Download);
    stop_->setStrokeIcon(Icon::Close);
    registers_->setAccessibleName(tr("Registers to read"));
    registers_->setToolTip(tr("OBIS codes with commas between. Each value is asked for twice and kept when both are the same."));
    registers_->setMinimumHeight(dp(44));
    again_->setStrokeIcon(Icon::Refresh);
    copy_->setStrokeIcon(Icon::Reports);
    security_->setStrokeIcon(Icon::Keys);
    security_->setCheckable(true);
    summary_->setAccessibleName(tr("How the run ended"));
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    copy_->setToolTip(tr("Copies this sentence, to be sent."));
    again_->setToolTip(tr("Goes on with the same meters; each is asked only for what it still lacks."));
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Registers that are read"));
    source_->setAccessibleName(tr("Which meters are read"));
    words_->setAccessibleName(tr("Progress"));
    problem_->setAccessibleName(tr("Problem"));

    auto* column = new QVBoxLayout(makeScroll(this));
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(12));

    auto* order = new Card;
    order->body()->setSpacing(dp(10));
    auto* first = new QHBoxLayout;
    first->setSpacing(dp(8));
    first->addWidget(source_, 1);
    first->addWidget(list_);
    first->addWidget(start_);
    first->addWidget(stop_);
    order->body()->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(dp(8));
    auto* label = text(tr("&Registers"), "label");
    label->setBuddy(registers_);
    second->addWidget(label);
    second->addWidget(registers_, 1);
    second->addWidget(security_);
    second->addWidget(export_);
    order->body()->addLayout(second);
    order->body()->addWidget(makeAccess());
    order->body()->addWidget(problem_);
    column->addWidget(order);

    auto* figures = new Card;
    figures->body()->setSpacing(dp(8));
    auto* stats = new QHBoxLayout;
    stats->setSpacing(dp(20));
    for (Stat* stat : {done_, failed_, aside_, rate_, roundTrip_, left_}) stats->addWidget(stat, 1);
    figures->body()->addLayout(stats);
    figures->body()->addWidget(bar_);
    figures->body()->addWidget(words_);
    auto* end = new QHBoxLayout;
    end->setSpacing(dp(8));
    end->addWidget(summary_, 1);
    end->addWidget(copy_);
    end->addWidget(again_);
    figures->body()->addLayout(end);
    column->addWidget(figures);

    auto* sheet = new Card;
    sheet->body()->addWidget(table_);
    column->addWidget(sheet, 1);
    const std::initializer_list<std::pair<int, int>> widths{{FleetModel::Name, 180},  {FleetModel::State, 180}, {FleetModel::Registers, 84}, {FleetModel::RoundTrip, 90},
                                                            {FleetModel::Sent, 56},   {FleetModel::Again, 104}, {FleetModel::Serial, 130}};
    for (const auto& [section, width] : widths) table_->horizontalHeader()->resizeSection(section, dp(width));

    QWidget::setTabOrder(security_, list_);
    QWidget::setTabOrder(list_, start_);
    QWidget::setTabOrder(start_, stop_);
    QWidget::setTabOrder(stop_, registers_);
    QWidget::setTabOrder(registers_, export_);
    QWidget::setTabOrder(export_, copy_);
    QWidget::setTabOrder(copy_, again_);
    QWidget::setTabOrder(again_, table_);

    connect(list_, &Button::clicked, this, &FleetView::chooseList);
    connect(start_, &Button::clicked, this, &FleetView::begin);
    connect(export_, &Button::clicked, this, &FleetView::exportRound);
    connect(again_, &Button::clicked, this, &FleetView::readAgain);
    connect(security_, &Button::toggled, this, &FleetView::showSecurity);
    connect(copy_, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(summary_->text()); });
    connect(registers_, &QLineEdit::textChanged, this, &FleetView::showWhatIsThere);
    connect(registers_, &QLineEdit::returnPressed, this, &FleetView::begin);
    setProblem({});
    setProgress({});
    showSecurity(false);
}

QWidget* FleetView::makeAccess() {
    auto* column = new QVBoxLayout(access_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    template_ = anywhere();
    form_->setForMany();
    form_->showAddress(template_);
    column->addWidget(form_);
    auto* row = new QHBoxLayout(pskRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(8));
    auto* label = text(tr("&Pre-shared keys of coaps"), "label");
    label->setBuddy(psk_);
    psk_->setAccessibleName(tr("File of pre-shared keys"));
    psk_->setPlaceholderText(tr("File with a line IDENTITY KEY METERS for each, unless the key files hold them"));
    auto* choose = new Button(tr("Choose…"));
    choose->setStrokeIcon(Icon::Folder);
    choose->setAccessibleName(tr("Choose the file of pre-shared keys"));
    row->addWidget(label);
    row->addWidget(psk_, 1);
    row->addWidget(choose);
    column->addWidget(pskRow_);
    connect(form_, &SecurityForm::addressChosen, this, [this](const QString& address) {
        if (const auto parsed = app::MeterAddress::parse(address.toStdString())) template_ = *parsed;
        form_->showAddress(template_);
        showWhatIsThere();
    });
    connect(form_, &SecurityForm::fileChanged, this, &FleetView::showWhatIsThere);
    connect(psk_, &QLineEdit::textChanged, this, &FleetView::showWhatIsThere);
    connect(choose, &Button::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("File of pre-shared keys"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, psk_, &QLineEdit::setText);
        dialog->open();
    });
    return access_;
}

void FleetView::showSecurity(bool shown) {
    security_->setChecked(shown);
    access_->setVisible(shown);
}

std::vector<app::fleet::FleetJob> FleetView::jobs() const {
    std::vector<app::fleet::FleetJob> all = listJobs_.empty() ? meshJobs_ : listJobs_;
    const app::MeterAddress usual;
    for (auto& job : all) {
        app::MeterAddress& address = job.address;
        const bool hasOwn = address.client != usual.client || address.mechanism != usual.mechanism || address.protection.any();
        if (hasOwn) continue;
        address.client = template_.client;
        address.mechanism = template_.mechanism;
        address.protection = template_.protection;
        address.suite = template_.suite;
        address.form = template_.form;
        address.dedicatedKey = template_.dedicatedKey;
    }
    return all;
}

Result<app::LinkCredentials> FleetView::credentials() const {
    app::fleet::FleetSecrets secrets;
    // Of a path: "-" is a file of that name here and never standard input, which nobody would answer at.
    const auto pathOf = [](const QString& text) { return text.isEmpty() ? std::string() : QFileInfo(text).absoluteFilePath().toStdString(); };
    const std::string file = pathOf(form_->file());
    const bool isPassword = template_.mechanism == dlms::AuthenticationMechanism::LowLevel && !template_.protection.any() && QFileInfo(form_->file()).isFile();
    (isPassword ? secrets.password : secrets.keys) = file;
    if (!pskRow_->isHidden()) secrets.psk = pathOf(psk_->text().trimmed());
    return app::FleetService::credentials(secrets);
}

void FleetView::readAgain() {
    if (running_ || !service_) return;
    auto secrets = credentials();
    if (!secrets) return tellError(secrets.error());
    setProblem({});
    service_->readMissing(jobs(), std::move(*secrets));
}

void FleetView::tellError(const Error& error) {
    const auto said = app::explain(error);
    setProblem(said.what + QLatin1Char(' ') + said.nextStep);
}

void FleetView::join(app::FleetService& service) {
    service_ = &service;
    connect(stop_, &Button::clicked, service_, &app::FleetService::stop);
    connect(service_, &app::FleetService::progressed, this, &FleetView::setProgress);
    connect(service_, &app::FleetService::failed, this, &FleetView::tellError);
    setProgress(service_->progress());
}

std::optional<std::vector<dlms::AttributeRef>> FleetView::registers() const {
    std::vector<dlms::AttributeRef> all;
    for (const QString& part : registers_->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto obis = dlms::Obis::parse(part.trimmed().toStdString());
        if (!obis) return std::nullopt;
        all.push_back({dlms::cls::registerClass, *obis, 2});
    }
    if (all.empty()) return std::nullopt;
    return all;
}

void FleetView::setMeshJobs(std::vector<app::fleet::FleetJob> jobs) {
    meshJobs_ = std::move(jobs);
    showWhatIsThere();
}

void FleetView::useList(const QString& name, const QString& text) {
    auto jobs = app::FleetService::jobsIn(text);
    if (!jobs) return tellError(jobs.error());
    // A meter of the list that is a node of the mesh is reached by the node's way.
    for (auto& job : *jobs) {
        for (const auto& known : meshJobs_) {
            if (known.address.host == job.address.host || (!job.name.empty() && known.name == job.name)) job.way = known.way;
        }
    }
    listJobs_ = std::move(*jobs);
    listName_ = name;
    setProblem({});
    showWhatIsThere();
}

void FleetView::setProblem(const QString& words) {
    problem_->setText(words);
    problem_->setVisible(!words.isEmpty());
}

void FleetView::showWhatIsThere() {
    const bool isList = !listJobs_.empty();
    const int count = static_cast<int>(isList ? listJobs_.size() : meshJobs_.size());
    source_->setText(isList      ? tr("%n meter(s) of %1", nullptr, count).arg(listName_)
                     : count > 0 ? tr("%n meter(s) of the mesh", nullptr, count)
                                 : tr("No meters yet: watch a mesh or choose a list."));
    const bool good = registers().has_value();
    const auto& known = isList ? listJobs_ : meshJobs_;
    pskRow_->setVisible(std::any_of(known.begin(), known.end(), [](const auto& job) { return job.address.scheme == app::Scheme::Coaps; }));
    const bool isPublic = template_ == anywhere();
    security_->setWords(isPublic ? tr("Security: public client") : tr("Security: client %1, %2").arg(template_.client).arg(mechanismWords(template_.mechanism)));
    start_->setEnabled(!running_ && count > 0 && good && form_->isComplete());
    start_->setToolTip(!form_->isComplete() ? tr("The security that was chosen needs a file of keys or a password.") :
                       !good ? tr("Something among the registers is no OBIS code.") : count == 0 ? tr("There are no meters to read.") : QString());
    stop_->setEnabled(running_);
    list_->setEnabled(!running_);
    registers_->setEnabled(!running_);
    export_->setEnabled(model_.rowCount() > 0);
    security_->setEnabled(!running_);
    access_->setEnabled(!running_);
    const int left = model_.stragglers();
    again_->setVisible(!running_ && left > 0);
    again_->setWords(tr("Read these %n again", nullptr, left));
}

void FleetView::begin() {
    const auto wanted = registers();
    if (running_ || !wanted || !service_) return;
    app::FleetOrder order;
    order.jobs = jobs();
    if (order.jobs.empty() || !form_->isComplete()) return;
    auto secrets = credentials();
    if (!secrets) return tellError(secrets.error());
    order.options.registers = *wanted;
    setProblem({});
    showSecurity(false);
    service_->start(std::move(order), std::move(*secrets));
}

void FleetView::setProgress(const app::FleetProgress& progress) {
    running_ = progress.isRunning;
    totals_ = progress.totals;
    const auto& totals = totals_;
    summary_->setText(progress.summary);
    summary_->setVisible(!progress.summary.isEmpty());
    copy_->setVisible(!progress.summary.isEmpty());
    const QString dash = QStringLiteral("–");
    model_.set(progress.lines);
    done_->set(totals.meters > 0 ? tr("%1 of %2").arg(totals.done).arg(totals.meters) : dash);
    failed_->set(totals.meters > 0 ? QString::number(totals.failed) : dash);
    aside_->set(totals.meters > 0 ? QString::number(totals.aside) : dash);
    rate_->set(progress.registersPerSecond > 0 ? QString::number(progress.registersPerSecond, 'f', progress.registersPerSecond < 10 ? 1 : 0) : dash);
    roundTrip_->set(totals.roundTrip ? tr("%1 ms").arg(totals.roundTrip->count() / 1000) : dash);
    left_->set(progress.isRunning && progress.left ? duration(*progress.left) : dash);
    bar_->setMaximum(static_cast<int>(std::max<std::uint64_t>(totals.registers, 1)));
    bar_->setValue(static_cast<int>(totals.registersDone));
    QString words;
    if (totals.meters == 0) {
        words = tr("Every register is read once from each meter; a meter that does not answer holds nobody.");
    } else {
        const QString read = tr("%1 of %2 registers").arg(format::count(totals.registersDone - totals.registersRefused), format::count(totals.registers));
        const QString sent = tr("%1 datagrams sent, %2 of them again").arg(format::count(totals.sent), format::count(totals.repeated));
        words = read + QStringLiteral("  ·  ") + sent;
        if (totals.learned > 0) words += QStringLiteral("  ·  ") + tr("%n asked for the counter first", nullptr, static_cast<int>(totals.learned));
        if (progress.isRunning) words += QStringLiteral("  ·  ") + tr("%n exchange(s) under way", nullptr, static_cast<int>(totals.underWay));
        else words += QStringLiteral("  ·  ") + tr("ended after %1").arg(duration(std::chrono::duration_cast<std::chrono::seconds>(totals.elapsed)));
    }
    words_->setText(words);
    showWhatIsThere();
}

void FleetView::chooseList() {
    auto* dialog = new QFileDialog(this, tr("List of meters"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostListOctets) return setProblem(tr("The list cannot be read: %1.").arg(file.errorString()));
        useList(QFileInfo(path).fileName(), QString::fromUtf8(file.readAll()));
    });
    dialog->open();
}

void FleetView::exportRound() {
    const QString csv = tr("Table, CSV (*.csv)"), json = tr("JSON (*.json)");
    auto* dialog = new QFileDialog(this, tr("Export the round"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), csv + QStringLiteral(";;") + json);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) { dialog->setDefaultSuffix(filter == json ? QStringLiteral("json") : QStringLiteral("csv")); });
    connect(dialog, &QFileDialog::fileSelected, this, &FleetView::exportTo);
    dialog->open();
}

void FleetView::exportTo(const QString& path) {
    QSaveFile file(path);
    const QByteArray octets = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? model_.json(totals_) : model_.csv().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit()) setProblem(tr("The file cannot be written: %1.").arg(file.errorString()));
}

}  // namespace ami::ui

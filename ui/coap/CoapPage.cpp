#include "ui/coap/CoapPage.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/coap/ContentFormats.h"
#include "app/coap/PayloadExport.h"
#include "app/coap/ResourceWords.h"
#include "app/explain/Explanation.h"
#include "ui/coap/CoapBar.h"
#include "ui/coap/ObserveView.h"
#include "ui/coap/PayloadView.h"
#include "ui/coap/WritePanel.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using namespace app::coap;

namespace {

constexpr int pathRole = Qt::UserRole + 1;
constexpr int observableRole = Qt::UserRole + 2;
constexpr int formatRole = Qt::UserRole + 3;
constexpr int mostExchanges = 1000;

QString q(const std::string& text) { return format::fromUtf8(text); }

QString milliseconds(std::chrono::microseconds time) {
    return CoapPage::tr("%1 ms").arg(QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', time < std::chrono::milliseconds(100) ? 1 : 0));
}

QStandardItem* item(const QString& words) {
    auto* made = new QStandardItem(words);
    made->setEditable(false);
    made->setToolTip(words);
    return made;
}

QString join(const std::vector<std::string>& words) {
    QStringList all;
    for (const auto& word : words) all << q(word);
    return all.join(QLatin1Char(' '));
}

}  // namespace

CoapPage::CoapPage(QWidget* parent)
    : QWidget(parent),
      bar_(new CoapBar),
      errors_(new ErrorPanel),
      resources_(new QStandardItemModel(this)),
      tree_(new QTreeView),
      treeWords_(paragraph({}, "label")),
      path_(new ElidedLabel),
      about_(new ElidedLabel),
      code_(new Chip),
      read_(new Button(tr("Read"), Button::Kind::Primary)),
      export_(new Button(tr("Export…"))),
      tabs_(new QTabBar),
      views_(new QStackedWidget),
      values_(new PayloadView),
      octets_(new HexView),
      observed_(new ObserveView),
      writing_(new WritePanel),
      lines_(new QStandardItemModel(this)),
      exchanges_(makeTable(lines_, tr("Exchanges"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(dp(20), dp(14), dp(20), dp(12));
    column->setSpacing(dp(10));
    column->addWidget(bar_);
    errors_->setVisible(false);
    column->addWidget(errors_);
    auto* halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(dp(12));
    halves->addWidget(makeLeft());
    halves->addWidget(makeRight());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setSizes({dp(400), dp(740)});
    column->addWidget(halves, 1);

    connect(bar_, &CoapBar::discoverRequested, this, [this] {
        wanted_.clear();
        discover();
    });
    connect(bar_, &CoapBar::stopRequested, this, &CoapPage::cancelRequested);
    connect(errors_, &ErrorPanel::dismissed, errors_, [this] { errors_->setVisible(false); });
    connect(errors_, &ErrorPanel::retried, this, [this] {
        errors_->setVisible(false);
        chosen_.empty() ? discover() : readChosen();
    });
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoapPage::choose);
    connect(tree_, &QTreeView::activated, this, &CoapPage::readChosen);
    connect(read_, &Button::clicked, this, &CoapPage::readChosen);
    connect(export_, &Button::clicked, this, &CoapPage::exportIt);
    connect(tabs_, &QTabBar::currentChanged, views_, &QStackedWidget::setCurrentIndex);
    connect(observed_, &ObserveView::startRequested, this, &CoapPage::observeChosen);
    connect(observed_, &ObserveView::stopRequested, this, &CoapPage::stopObservingRequested);
    connect(writing_, &WritePanel::wished, this, &CoapPage::ask);
    setTree({}, {});
    enable();
}

QWidget* CoapPage::makeLeft() {
    auto* card = new Card;
    card->body()->setContentsMargins(dp(12), dp(10), dp(12), dp(10));
    card->body()->setSpacing(dp(6));
    card->body()->addWidget(text(tr("Resources"), "strong"));
    card->body()->addWidget(treeWords_);
    tree_->setModel(resources_);
    tree_->setAccessibleName(tr("Resources of the server"));
    tree_->setUniformRowHeights(true);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setAllColumnsShowFocus(true);
    tree_->header()->setStretchLastSection(true);
    card->body()->addWidget(tree_, 1);
    card->setMinimumWidth(dp(280));
    return card;
}

QWidget* CoapPage::makeRight() {
    auto* card = new Card;
    card->body()->setContentsMargins(dp(12), dp(8), dp(12), dp(10));
    card->body()->setSpacing(dp(6));
    auto* head = new QHBoxLayout;
    head->setSpacing(dp(10));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    path_->setProperty("role", QStringLiteral("strong"));
    about_->setProperty("role", QStringLiteral("label"));
    words->addWidget(path_);
    words->addWidget(about_);
    for (auto* label : {path_, about_}) label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QWidget* fixed : std::initializer_list<QWidget*>{code_, read_, export_}) fixed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    head->addLayout(words, 1);
    head->addWidget(code_);
    read_->setStrokeIcon(Icon::Refresh);
    head->addWidget(read_);
    head->addWidget(export_);
    card->body()->addLayout(head);
    for (const QString& name : {tr("Value"), tr("Octets"), tr("Observe"), tr("Write"), tr("Exchanges")}) tabs_->addTab(name);
    tabs_->setAccessibleName(tr("Parts of the resource"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(true);
    card->body()->addWidget(tabs_);
    octets_->setAccessibleName(tr("Octets of the answer"));
    lines_->setHorizontalHeaderLabels({tr("Time"), tr("Method"), tr("Answer"), tr("Format"), tr("Octets"), tr("Round trip"), tr("Sent times"), tr("Resource")});
    const int widths[] = {84, 64, 128, 164, 62, 84, 80};
    exchanges_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int i = 0; i < 7; ++i) exchanges_->setColumnWidth(i, dp(widths[i]));
    for (QWidget* view : std::initializer_list<QWidget*>{values_, octets_, observed_, writing_, exchanges_}) views_->addWidget(view);
    card->body()->addWidget(views_, 1);
    return card;
}

CoapConfirm* CoapPage::question() const { return question_; }
QString CoapPage::codeWords() const { return code_->words(); }

void CoapPage::openAddress(const QString& url) {
    bar_->setAddress(url);
    const auto parsed = coapAddress(url.toStdString());
    wanted_ = parsed && !parsed->path.empty() && parsed->path.front() != ".well-known" ? pathText(parsed->path) : std::string();
    discover();
}

void CoapPage::discover() {
    if (bar_->address().isEmpty()) {
        bar_->addressField()->setFocus();
        return;
    }
    errors_->setVisible(false);
    const auto parsed = coapAddress(bar_->address().toStdString(), bar_->access().kind != AccessKind::None);
    if (parsed && isCsmpPort(parsed->port)) {
        bar_->setState(tr("CSMP: use the Mesh page"), static_cast<int>(Tone::Warn));
    }
    if (parsed) {
        server_ = *parsed;
        if (wanted_.empty() && !parsed->path.empty() && parsed->path.front() != ".well-known") wanted_ = pathText(parsed->path);
    }
    if (parsed) {
        if (const auto good = fits(bar_->access(), *parsed); !good) return setError(good.error());
    }
    isBusy_ = true;
    bar_->setBusy(true);
    Q_EMIT discoverRequested(bar_->address(), bar_->access());
}

void CoapPage::setTree(const QString& server, const std::shared_ptr<const ResourceTree>& tree) {
    resources_->clear();
    resources_->setHorizontalHeaderLabels({tr("Resource"), tr("Title and type")});
    tree_->setColumnWidth(0, dp(210));
    chosen_.clear();
    reply_.reset();
    values_->clear();
    octets_->setOctets({}, {});
    writing_->setResource({}, {});
    if (!tree) {
        treeWords_->setText(tr("Give an address and press Discover: what the server offers is listed here."));
        enable();
        return;
    }
    if (const auto parsed = coapAddress(server.toStdString())) server_ = *parsed;
    std::vector<QStandardItem*> made;
    QModelIndex wanted;
    for (const auto& node : tree->nodes) {
        auto* place = item(node.isElsewhere ? q(node.segment) : QLatin1Char('/') + q(node.segment));
        QStringList about;
        if (!node.words.isEmpty()) about << node.words;
        if (node.info) {
            if (!node.info->title.empty() && q(node.info->title) != node.words) about << q(node.info->title);
            if (!node.info->types.empty()) about << join(node.info->types);
            if (node.info->isObservable) about << tr("observable");
            if (!node.info->formats.empty()) place->setData(static_cast<int>(node.info->formats.front()), formatRole);
            place->setData(node.info->isObservable, observableRole);
        }
        QStringList tip{q(node.path)};
        if (node.info) {
            for (const auto format : node.info->formats) tip << formatWords(format);
            if (!node.info->interfaces.empty()) tip << tr("Interface: %1").arg(join(node.info->interfaces));
            if (node.info->size) tip << tr("%n octet(s)", nullptr, static_cast<int>(*node.info->size));
        }
        if (node.isElsewhere) tip = {tr("Leads elsewhere; it is not asked from here.")};
        place->setToolTip(tip.join(QLatin1Char('\n')));
        if (!node.isElsewhere) place->setData(QByteArray::fromStdString(node.path), pathRole);
        const QList<QStandardItem*> cells{place, item(about.join(QStringLiteral(" · ")))};
        if (node.parent) made[*node.parent]->appendRow(cells);
        else resources_->appendRow(cells);
        made.push_back(place);
        if (!wanted_.empty() && node.path == wanted_) wanted = place->index();
    }
    tree_->expandToDepth(tree->nodes.size() > 300 ? 0 : 3);
    tree_->resizeColumnToContents(0);
    tree_->setColumnWidth(0, std::clamp(tree_->columnWidth(0) + dp(8), dp(120), dp(190)));
    treeWords_->setText(tr("%n resource(s) at %1", nullptr, static_cast<int>(tree->announced)).arg(server));
    if (tree->left > 0) treeWords_->setText(treeWords_->text() + QLatin1Char(' ') + tr("%n more are not shown.", nullptr, static_cast<int>(tree->left)));
    bar_->setState(tr("answered"), static_cast<int>(Tone::Ok));
    enable();
    if (wanted.isValid()) {
        tree_->setCurrentIndex(wanted);
    } else if (!wanted_.empty()) {
        // Not announced, but asked for: servers need not list everything.
        chosen_ = wanted_;
        writing_->setResource(q(chosen_), {});
        readChosen();
    }
    wanted_.clear();
}

void CoapPage::choose(const QModelIndex& index) {
    const QModelIndex first = index.siblingAtColumn(0);
    chosen_ = first.data(pathRole).toByteArray().toStdString();
    reply_.reset();
    values_->clear();
    octets_->setOctets({}, {});
    std::optional<std::uint16_t> format;
    if (first.data(formatRole).isValid()) format = static_cast<std::uint16_t>(first.data(formatRole).toInt());
    writing_->setResource(q(chosen_), format);
    enable();
    if (!chosen_.empty()) readChosen();
}

std::optional<Ask> CoapPage::chosenAsk() const {
    if (chosen_.empty() || !server_) return std::nullopt;
    auto url = atSameServer(*server_, chosen_);
    if (!url) return std::nullopt;
    Ask ask;
    ask.url = std::move(*url);
    return ask;
}

void CoapPage::readChosen() {
    const auto ask = chosenAsk();
    if (!ask) return;
    errors_->setVisible(false);
    isBusy_ = true;
    bar_->setBusy(true);
    enable();
    Q_EMIT readRequested(*ask, bar_->access());
}

void CoapPage::observeChosen() {
    const auto ask = chosenAsk();
    if (!ask) return;
    observed_->begin(q(chosen_));
    Q_EMIT observeRequested(*ask, bar_->access());
}

void CoapPage::ask(int method, const QByteArray& payload, int format) {
    auto ask = chosenAsk();
    if (!ask) return;
    ask->method = static_cast<std::uint8_t>(method);
    ask->payload.assign(payload.begin(), payload.end());
    if (format >= 0) ask->contentFormat = static_cast<std::uint16_t>(format);
    if (question_) question_->close();
    question_ = new CoapConfirm(*ask, window());
    connect(question_, &QDialog::accepted, this, [this, wish = *ask, access = bar_->access()] {
        isBusy_ = true;
        bar_->setBusy(true);
        enable();
        Q_EMIT writeRequested(wish, access);
    });
    question_->show();
}

void CoapPage::setReply(const std::shared_ptr<const app::CoapReply>& reply) {
    reply_ = reply;
    if (!reply) return;
    const Answer& answer = reply->answer;
    code_->set(q(codeText(answer.code)), answer.isSuccess() ? Tone::Ok : Tone::Bad);
    const bool wasWrite = reply->ask.isWrite();
    const Payload& shown = wasWrite && reply->readBack ? *reply->readBack : answer.payload;
    QStringList about;
    if (shown.said) about << formatWords(*shown.said);
    else if (shown.readAs && !shown.octets.empty()) about << tr("looks like %1").arg(formatWords(*shown.readAs));
    about << tr("%n octet(s)", nullptr, static_cast<int>(shown.octets.size())) << milliseconds(answer.took) << format::clock(reply->time);
    about_->setWords(about.join(QStringLiteral(" · ")));
    path_->setWords(q(reply->path));
    values_->show(shown);
    octets_->setOctets(shown.octets, {});
    if (!answer.isSuccess()) {
        errors_->show(app::explain(answer.refusal()), tr("Ask again"));
        errors_->setVisible(true);
    } else if (wasWrite) {
        errors_->setVisible(false);
        bar_->setState(reply->isOther ? tr("taken, but it says something else") : reply->readBack ? tr("changed and read back") : tr("changed; cannot be read back"),
                       static_cast<int>(reply->isOther ? Tone::Warn : Tone::Ok));
    } else {
        bar_->setState(tr("answered"), static_cast<int>(Tone::Ok));
        if (shown.shape == PayloadShape::Text && reply->path == chosen_) writing_->setText(q(shown.text));
    }
    enable();
}

void CoapPage::addState(const std::shared_ptr<const app::CoapReply>& state) { observed_->add(*state); }
void CoapPage::setObserving(bool is) { observed_->setObserving(is); }

void CoapPage::setWaiting(const app::CoapWait& wait) {
    const auto seconds = wait.waited.count() / 1'000'000;
    bar_->setState(wait.attempts ? tr("waiting %1 s, sent %2 times").arg(seconds).arg(q(attemptText(wait.attempts))) : tr("waiting %1 s").arg(seconds),
                   static_cast<int>(Tone::Info));
}

void CoapPage::setFinished() {
    isBusy_ = false;
    bar_->setBusy(false);
    enable();
}

void CoapPage::setError(const Error& error) {
    if (error.fault == Fault::Cancelled) return;
    errors_->show(app::explain(error), tr("Ask again"));
    errors_->setVisible(true);
    bar_->setState(tr("no answer"), static_cast<int>(Tone::Bad));
}

void CoapPage::addLog(const app::CoapLogLine& line) {
    const QString answer = line.code ? q(codeText(*line.code)) : line.error ? app::explain(*line.error).what : QString();
    lines_->insertRow(0, {item(format::clock(line.time)), item(line.isNotification ? tr("notice") : q(line.method)), item(answer),
                          item(line.format ? formatWords(*line.format) : QString()), item(QString::number(line.octets)),
                          item(line.isNotification ? QString() : milliseconds(line.took)), item(q(attemptText(line.attempts))),
                          item(q(line.url))});
    if (lines_->rowCount() > mostExchanges) lines_->removeRow(lines_->rowCount() - 1);
}

void CoapPage::setRecent(const QStringList& addresses) { bar_->setRecent(addresses); }

void CoapPage::remember(const CoapMemory& memory) {
    bar_->setRecent(memory.recent);
    bar_->setAccess(memory.access);
    for (const auto& line : memory.log) addLog(line);
    if (!memory.tree) return;
    bar_->setAddress(memory.server);
    setTree(memory.server, memory.tree);
    if (memory.reply) {
        chosen_ = memory.reply->path;
        writing_->setResource(q(chosen_), {});
        setReply(memory.reply);
    }
}

void CoapPage::enable() {
    const bool has = !chosen_.empty();
    read_->setEnabled(has && !isBusy_);
    observed_->startButton()->setEnabled(has);
    export_->setEnabled(reply_ != nullptr || observed_->states() > 0);
    if (!reply_) {
        path_->setWords(has ? q(chosen_) : tr("No resource chosen"));
        about_->setWords(has && isBusy_ ? tr("being read") : QString());
        code_->set(isBusy_ ? tr("waiting") : tr("not read"), Tone::Neutral);
    }
}

void CoapPage::exportIt() {
    auto* dialog = new QFileDialog(this, tr("Export what was read"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("JSON (*.json);;CSV (*.csv);;Octets (*.bin);;States observed (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("coap.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &CoapPage::writeTo);
    dialog->open();
}

void CoapPage::writeTo(const QString& file) {
    QByteArray text;
    const bool isHistory = file.endsWith(QStringLiteral(".jsonl"));
    if (isHistory || !reply_) {
        text = observed_->history();
    } else {
        const Payload& payload = reply_->readBack ? *reply_->readBack : reply_->answer.payload;
        if (file.endsWith(QStringLiteral(".csv"))) text = QByteArray::fromStdString(toCsv(payload));
        else if (file.endsWith(QStringLiteral(".bin"))) text = QByteArray(reinterpret_cast<const char*>(payload.octets.data()), static_cast<qsizetype>(payload.octets.size()));
        else text = QByteArray::fromStdString(toJson(reply_->answer, reply_->ask.url.text()) + "\n");
    }
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit()) Q_EMIT exported(file);
    else Q_EMIT exportFailed(out.errorString());
}

}  // namespace ami::ui

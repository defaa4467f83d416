#include "ui/mesh/RouterView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include "app/mesh/routers/FirewallRules.h"
#include "ui/mesh/MeshWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Scroll.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using app::mesh::Capability;

namespace {

Button* copyButton(const QString& what, QWidget* parent, std::function<QString()> words, const std::function<void(const QString&)>& done) {
    auto* button = new Button(RouterView::tr("Copy"));
    button->setAccessibleName(what);
    QObject::connect(button, &Button::clicked, parent, [words = std::move(words), done] {
        QGuiApplication::clipboard()->setText(words());
        done(words());
    });
    return button;
}

}  // namespace

RouterView::RouterView(QWidget* parent)
    : QWidget(parent),
      routes_(new Button(tr("Refresh the routes"))),
      rebuild_(new Button(tr("Rebuild the tree…"), Button::Kind::Danger)),
      question_(new Card),
      expected_(paragraph({})),
      agree_(new Button(tr("Rebuild now"), Button::Kind::Danger)),
      interface_(new QLineEdit),
      facts_(paragraph({}, "label")),
      findings_(new QVBoxLayout),
      unit_(new QLineEdit),
      open_(new Button(tr("Open a file…"))),
      filter_(new QLineEdit),
      problems_(new QCheckBox(tr("Only warnings and problems"))),
      journalWords_(paragraph({}, "label")),
      table_(makeTable(&journal_, tr("Journal of the router"))),
      prefixes_(new QLineEdit),
      rules_(new QPlainTextEdit),
      rulesWords_(paragraph({}, "label")) {
    auto* ground = makeScroll(this);
    auto* columns = new QHBoxLayout(ground);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(dp(12));
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(10));
    left->addWidget(makeInterface());
    left->addWidget(makeActions());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(dp(10));
    right->addWidget(makeJournal(), 3);
    right->addWidget(makeFirewall(), 2);
    columns->addLayout(left, 5);
    columns->addLayout(right, 7);
    setState({});
    writeRules();
}

QWidget* RouterView::question() const { return question_; }
QString RouterView::unit() const { return unit_->text().trimmed(); }
QString RouterView::interfaceName() const { return interface_->text().trimmed(); }
void RouterView::setUnit(const QString& unit) { unit_->setText(unit); }
void RouterView::setInterfaceName(const QString& name) { interface_->setText(name); }

QWidget* RouterView::makeActions() {
    auto* card = new Card;
    card->body()->setSpacing(dp(6));
    card->body()->addWidget(text(tr("Reorganise the mesh"), "headline"));
    card->body()->addWidget(paragraph(tr("Refreshing makes all nodes announce their routes again; it hardly disturbs. Rebuilding lets the whole tree form anew: for minutes "
                                         "nodes may not be reached. Look again after 5 minutes."),
                                      "label"));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    row->addWidget(routes_);
    row->addWidget(rebuild_);
    row->addStretch(1);
    card->body()->addLayout(row);
    question_->setToneStripe(static_cast<int>(Tone::Warn));
    question_->body()->setSpacing(dp(6));
    question_->body()->addWidget(text(tr("Rebuild the whole tree?"), "strong"));
    question_->body()->addWidget(expected_);
    auto* answer = new QHBoxLayout;
    auto* keep = new Button(tr("Leave it as it is"));
    answer->addWidget(agree_);
    answer->addWidget(keep);
    answer->addStretch(1);
    question_->body()->addLayout(answer);
    question_->hide();
    card->body()->addWidget(question_);
    connect(routes_, &Button::clicked, this, &RouterView::refreshRoutesRequested);
    connect(rebuild_, &Button::clicked, this, [this, keep] {
        question_->show();
        keep->setFocus();
    });
    connect(keep, &Button::clicked, this, [this] {
        question_->hide();
        rebuild_->setFocus();
    });
    connect(agree_, &Button::clicked, this, [this] {
        question_->hide();
        rebuild_->setFocus();
        Q_EMIT rebuildAgreed();
    });
    return card;
}

QWidget* RouterView::makeInterface() {
    auto* card = new Card;
    card->body()->setSpacing(dp(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    row->addWidget(paragraph(tr("Interface on this computer"), "headline"), 1);
    interface_->setAccessibleName(tr("Name of the interface"));
    interface_->setPlaceholderText(QStringLiteral("nan0"));
    interface_->setMaxLength(15);
    interface_->setFixedWidth(dp(110));
    row->addWidget(interface_);
    auto* look = new Button(tr("Look"));
    row->addWidget(look);
    card->body()->addLayout(row);
    card->body()->addWidget(facts_);
    findings_->setSpacing(dp(6));
    card->body()->addLayout(findings_);
    facts_->setText(tr("Link state, addresses and forwarding are shown live; only mending asks for an administrator."));
    const auto choose = [this] {
        if (!interfaceName().isEmpty()) Q_EMIT interfaceChosen(interfaceName());
    };
    connect(look, &Button::clicked, this, choose);
    connect(interface_, &QLineEdit::returnPressed, this, choose);
    return card;
}

QWidget* RouterView::makeJournal() {
    auto* card = new Card;
    card->body()->setSpacing(dp(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    row->addWidget(text(tr("Journal"), "headline"));
    unit_->setAccessibleName(tr("Unit of the system whose journal is shown"));
    unit_->setPlaceholderText(QStringLiteral("wisun-borderrouter.service"));
    row->addWidget(unit_, 1);
    auto* follow = new Button(tr("Follow"));
    row->addWidget(follow);
    row->addWidget(open_);
    open_->setToolTip(tr("A journal that came along on a stick: journalctl -o export -u UNIT > FILE. What it says of the mesh joins the drawing. "
                         "It can also be dropped here."));
    connect(open_, &Button::clicked, this, &RouterView::askJournal);
    card->body()->addLayout(row);
    auto* narrow = new QHBoxLayout;
    narrow->setSpacing(dp(10));
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter of the journal"));
    filter_->setClearButtonEnabled(true);
    narrow->addWidget(filter_, 1);
    narrow->addWidget(problems_);
    card->body()->addLayout(narrow);
    card->body()->addWidget(journalWords_);
    journalWords_->setText(tr("Follow shows what the daemon writes, here or over ssh; members of the groups adm and systemd-journal may read it. A file of "
                              "journalctl -o export can be opened too."));
    table_->setMinimumHeight(dp(150));
    table_->setColumnWidth(0, dp(100));
    table_->setColumnWidth(1, dp(95));
    table_->setColumnWidth(2, dp(95));
    card->body()->addWidget(table_, 1);
    const auto narrowed = [this] { journal_.setFilter(filter_->text(), problems_->isChecked()); };
    connect(filter_, &QLineEdit::textChanged, this, narrowed);
    connect(problems_, &QCheckBox::toggled, this, narrowed);
    const auto choose = [this] {
        journal_.clear();
        journalFile_.clear();
        journalWords_->setText(tr("Waiting for lines of %1.").arg(unit()));
        setTone(journalWords_, "");
        Q_EMIT unitChosen(unit());
    };
    connect(follow, &Button::clicked, this, choose);
    connect(unit_, &QLineEdit::returnPressed, this, choose);
    return card;
}

QWidget* RouterView::makeFirewall() {
    auto* card = new Card;
    card->body()->setSpacing(dp(6));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(10));
    row->addWidget(paragraph(tr("Firewall of a head-end"), "headline"), 1);
    auto* nft = new ChipButton(QStringLiteral("nftables"));
    auto* ipt = new ChipButton(QStringLiteral("ip6tables"));
    nft->setChecked(true);
    for (auto* one : {nft, ipt}) {
        one->setAutoExclusive(true);
        row->addWidget(one);
    }
    row->addWidget(copyButton(tr("Copy the firewall rules"), this, [this] { return rules_->toPlainText(); }, [this](const QString& words) { Q_EMIT copied(words); }));
    card->body()->addLayout(row);
    prefixes_->setAccessibleName(tr("Prefixes of the border routers"));
    prefixes_->setPlaceholderText(QStringLiteral("fd12:3456::/64, 2001:db8:1::1"));
    prefixes_->setToolTip(tr("The prefixes of the meshes that may reach UDP 5683 and 5684, apart by commas"));
    card->body()->addWidget(prefixes_);
    card->body()->addWidget(rulesWords_);
    rules_->setReadOnly(true);
    rules_->setTabChangesFocus(true);
    rules_->setFont(theme::font(FontRole::Mono));
    rules_->setLineWrapMode(QPlainTextEdit::NoWrap);
    rules_->setMinimumHeight(dp(90));
    rules_->setAccessibleName(tr("Firewall rules"));
    card->body()->addWidget(rules_, 1);
    connect(prefixes_, &QLineEdit::textChanged, this, &RouterView::writeRules);
    connect(nft, &ChipButton::toggled, this, [this](bool on) {
        nft_ = on;
        writeRules();
    });
    return card;
}

void RouterView::writeRules() {
    std::vector<app::mesh::RouterPrefix> all;
    QStringList wrong;
    static const QRegularExpression apart(QStringLiteral("[,;\\s]+"));
    for (const QString& one : prefixes_->text().split(apart, Qt::SkipEmptyParts)) {
        if (auto prefix = app::mesh::RouterPrefix::parse(one.toStdString())) all.push_back(*prefix);
        else wrong << one;
    }
    if (!wrong.isEmpty()) rulesWords_->setText(tr("This is no prefix: %1").arg(wrong.join(QStringLiteral(", "))));
    else if (all.empty()) rulesWords_->setText(tr("Write the prefixes of your border routers; the rules let their meshes through, and nobody else."));
    else rulesWords_->setText(tr("Load them on the head-end's computer. What else its firewall does stays as it is."));
    setTone(rulesWords_, wrong.isEmpty() ? "" : "bad");
    rules_->setVisible(!all.empty());
    if (all.empty()) return rules_->clear();
    rules_->setPlainText(QString::fromStdString(nft_ ? app::mesh::nftablesRules(all) : app::mesh::iptablesRules(all)));
}

void RouterView::setState(const app::MeshState& state) {
    state_ = state;
    const bool runs = state.phase != app::mesh::RouterPhase::Stopped;
    routes_->setEnabled(runs && state.can.has(Capability::RefreshRoutes));
    rebuild_->setEnabled(runs && state.can.has(Capability::RebuildTree));
    const QString why = !runs ? tr("Connect to a border router first.") : tr("This router does not offer it.");
    routes_->setToolTip(routes_->isEnabled() ? QString() : why);
    rebuild_->setToolTip(rebuild_->isEnabled() ? QString() : why);
    if (!rebuild_->isEnabled()) question_->hide();
}

void RouterView::setView(const std::shared_ptr<const app::MeshView>& view) {
    if (!view) return expected_->clear();
    int move = 0;
    for (const app::mesh::Advice& advice : view->advice) {
        const auto* better = std::get_if<app::mesh::advice::BetterParent>(&advice.what);
        move += better && better->willMove();
    }
    expected_->setText(tr("%n node(s) would find a better parent by what is reported now.", nullptr, move) + QLatin1Char(' ') +
                       tr("All %1 nodes join the new tree. The audit log keeps who asked for it.").arg(view->totals.nodes));
}

void RouterView::setInterface(const app::RouterInterface& state) {
    QStringList facts;
    if (state.exists) {
        facts << (state.up ? tr("switched on") : tr("switched off"));
        facts << (state.running ? tr("carries packets") : tr("carries nothing"));
    } else {
        facts << tr("not there");
    }
    facts << (state.forwarding ? (*state.forwarding ? tr("IPv6 is forwarded") : tr("IPv6 is not forwarded")) : tr("forwarding not known"));
    if (!state.addresses.isEmpty()) facts << state.addresses.join(QStringLiteral(", "));
    if (state.receivedPackets) facts << tr("%1 packets in, %2 out, %3 errors").arg(*state.receivedPackets).arg(state.sentPackets.value_or(0)).arg(state.errors.value_or(0));
    facts_->setText(QStringLiteral("%1: %2").arg(state.name, facts.join(QStringLiteral(" · "))));
    if (state.findings == shown_ && state.isFixing == isFixing_) return;
    shown_ = state.findings;
    isFixing_ = state.isFixing;
    while (QLayoutItem* item = findings_->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const app::RouterFinding& finding : shown_) {
        auto* sheet = new QWidget;
        auto* column = new QVBoxLayout(sheet);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(dp(2));
        auto* row = new QHBoxLayout;
        row->setSpacing(dp(10));
        row->addWidget(new Chip(finding.isProblem ? tr("stands in the way") : tr("well"), finding.isProblem ? Tone::Bad : Tone::Ok), 0, Qt::AlignTop);
        row->addWidget(paragraph(finding.words), 1);
        column->addLayout(row);
        if (!finding.next.isEmpty()) column->addWidget(paragraph(finding.next));
        if (!finding.command.isEmpty()) {
            auto* how = new QHBoxLayout;
            how->setSpacing(dp(8));
            auto* command = text(finding.command, "mono");
            command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            how->addWidget(command, 1);
            how->addWidget(copyButton(tr("Copy the command"), this, [words = finding.command] { return words; }, [this](const QString& words) { Q_EMIT copied(words); }));
            auto* mend = new Button(isFixing_ ? tr("Asking…") : tr("Mend it"), Button::Kind::Primary);
            mend->setEnabled(finding.isFixable && !isFixing_);
            mend->setToolTip(tr("Asks for an administrator's password, then does just this command."));
            connect(mend, &Button::clicked, this, [this, words = finding.command] { Q_EMIT fixRequested(words); });
            how->addWidget(mend);
            column->addLayout(how);
        }
        findings_->addWidget(sheet);
    }
}

void RouterView::addJournal(const std::vector<app::JournalLine>& lines) {
    auto* bar = table_->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 2;
    journal_.add(lines);
    if (journalFile_.isEmpty()) {
        journalWords_->setText(tr("Following %1.").arg(unit()));
        setTone(journalWords_, "");
    }
    if (atEnd) table_->scrollToBottom();
}

QString RouterView::journalWords() const { return journalWords_->text(); }

void RouterView::askJournal() {
    auto* dialog = new QFileDialog(this, tr("Open a router's journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RouterView::openJournal);
    dialog->show();
}

void RouterView::openJournal(const QString& file) {
    journal_.clear();
    journalFile_ = file;
    journalWords_->setText(tr("Reading %1.").arg(QFileInfo(file).fileName()));
    setTone(journalWords_, "");
    Q_EMIT journalChosen(file);
}

void RouterView::setJournalOpened(const app::JournalOpened& journal) {
    journalFile_ = journal.file;
    const QString name = QFileInfo(journal.file).fileName();
    const QString read = tr("%n line(s) of %1", nullptr, static_cast<int>(journal.entries)).arg(name);
    journalWords_->setText(journal.understood > 0 ? read + QStringLiteral(" · ") + tr("%n of them speak of the mesh and have joined it", nullptr, static_cast<int>(journal.understood))
                                                  : read + QStringLiteral(" · ") + tr("none of them speaks of the mesh"));
    setTone(journalWords_, "");
}

void RouterView::setJournalFailure(const QString& words) {
    journalWords_->setText(journalFile_.isEmpty() ? words : QStringLiteral("%1: %2").arg(QFileInfo(journalFile_).fileName(), words));
    setTone(journalWords_, "bad");
}

}  // namespace ami::ui

#include "ui/mesh/CompareView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include "app/explain/AdviceWords.h"
#include "app/mesh/SnapshotNames.h"
#include "ui/mesh/MeshWords.h"
#include "ui/shell/Format.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using namespace app::mesh;

void ComparisonModel::set(std::shared_ptr<const Comparison> comparison) {
    beginResetModel();
    comparison_ = std::move(comparison);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !comparison_) return 0;
    return static_cast<int>(kind_ == Kind::Links ? comparison_->links.size() : comparison_->nodes.size());
}
int ComparisonModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kind_ == Kind::Links ? 6 : 5; }

QString ComparisonModel::label(const NodeName& name) const {
    return view_ ? meshwords::label(view_->topology, name) : QString::fromStdString(toText(name));
}

QString ComparisonModel::linkWords(const LinkChange& link, int column) const {
    const auto run = [](const std::optional<LevelSummary>& level) {
        if (!level) return tr("not heard");
        const QString median = meshwords::level(level->median);
        return level->count > 1 ? tr("%1 (%2 to %3)").arg(median, meshwords::level(level->least), meshwords::level(level->most)) : median;
    };
    switch (column) {
        case 0: return QStringLiteral("%1 – %2").arg(label(link.node), label(link.peer));
        case 1: {
            const auto delta = link.delta();
            if (!delta) return link.before ? tr("gone") : tr("new");
            const QString sign = *delta <= -noticeable ? QStringLiteral("▼ ") : *delta >= noticeable ? QStringLiteral("▲ ") : QStringLiteral("= ");
            return sign + meshwords::change(delta);
        }
        case 2: return run(link.before);
        case 3: return run(link.after);
        case 4: return link.isInUse ? tr("in use") : tr("heard only");
        default: return {};
    }
}

QString ComparisonModel::nodeWords(const NodeChange& node, int column) const {
    const auto arrow = [](const QString& before, const QString& after) { return before == after ? after : QStringLiteral("%1 → %2").arg(before, after); };
    const auto parent = [this](const std::optional<NodeName>& name) { return name ? label(*name) : meshwords::notReported(); };
    const auto hops = [](const std::optional<std::uint32_t>& value) { return value ? QString::number(*value) : meshwords::notReported(); };
    switch (column) {
        case 0: return label(node.node);
        case 1: return node.wasThere && !node.isThere ? tr("▼ went") : !node.wasThere && node.isThere ? tr("▲ came") : tr("changed");
        case 2: return arrow(parent(node.parentBefore), parent(node.parentAfter));
        case 3: return arrow(hops(node.hopsBefore), hops(node.hopsAfter));
        case 4: return arrow(meshwords::rung(node.rungBefore), meshwords::rung(node.rungAfter));
        default: return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !comparison_) return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::ForegroundRole && kind_ == Kind::Links && index.column() == 1) {
        const auto delta = comparison_->links[row].delta();
        if (delta && *delta <= -noticeable) return theme::tokens().bad;
        if (delta && *delta >= noticeable) return theme::tokens().ok;
        return {};
    }
    if (role == Qt::ToolTipRole) return meshwords::tip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole) return {};
    return kind_ == Kind::Links ? linkWords(comparison_->links[row], index.column()) : nodeWords(comparison_->nodes[row], index.column());
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (kind_ == Kind::Links) {
        switch (section) {
            case 0: return tr("Link");
            case 1: return tr("Change");
            case 2: return tr("Before");
            case 3: return tr("After");
            case 4: return tr("Part in the tree");
            default: return QString();
        }
    }
    switch (section) {
        case 0: return tr("Node");
        case 1: return tr("What");
        case 2: return tr("Parent");
        case 3: return tr("Hops");
        default: return tr("State");
    }
}

CompareView::CompareView(QWidget* parent)
    : QWidget(parent),
      verdict_(paragraph({}, "headline")),
      figures_(paragraph({})),
      tabs_(new QTabBar),
      tables_(new QStackedWidget),
      links_(makeTable(&linkModel_, tr("Changes of links"))),
      nodes_(makeTable(&nodeModel_, tr("Changes of nodes"))),
      clear_(new Button(tr("Begin anew"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(dp(12));
    makeRun(app::MeshRun::Before, tr("Before"), tr("For example with the cabinet's door open. Ten rounds of the router are taken; stop earlier if you like."));
    makeRun(app::MeshRun::After, tr("After"), tr("For example with the door closed, a new antenna, a repeater. Both runs taken, the change follows by itself."));
    for (const Run& run : runs_) cards->addWidget(run.card, 1);
    column->addLayout(cards);
    auto* sheet = new Card;
    sheet->body()->setContentsMargins(dp(16), dp(10), dp(16), dp(10));
    sheet->body()->setSpacing(dp(4));
    auto* head = new QHBoxLayout;
    head->addWidget(verdict_, 1);
    head->addWidget(clear_);
    sheet->body()->addLayout(head);
    sheet->body()->addWidget(figures_);
    tabs_->addTab(tr("Links"));
    tabs_->addTab(tr("Nodes"));
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setAccessibleName(tr("Links or nodes"));
    sheet->body()->addWidget(tabs_);
    tables_->addWidget(links_);
    tables_->addWidget(nodes_);
    sheet->body()->addWidget(tables_, 1);
    sheet->body()->addStretch(0);
    column->addWidget(sheet, 1);
    connect(tabs_, &QTabBar::currentChanged, tables_, &QStackedWidget::setCurrentIndex);
    connect(clear_, &Button::clicked, this, [this] {
        clear();
        Q_EMIT clearRequested();
    });
    const int widths[] = {240, 120, 260, 260};
    for (int i = 0; i < 4; ++i) links_->setColumnWidth(i, dp(widths[i]));
    const int nodeWidths[] = {160, 130, 300, 160};
    for (int i = 0; i < 4; ++i) nodes_->setColumnWidth(i, dp(nodeWidths[i]));
    clear();
}

void CompareView::makeRun(app::MeshRun which, const QString& title, const QString& next) {
    Run& run = runs_[static_cast<std::size_t>(which)];
    run.card = new Card;
    run.card->body()->setSpacing(dp(4));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(12));
    auto* words = new QVBoxLayout;
    words->addWidget(text(title, "headline"));
    words->addWidget(paragraph(next, "label"));
    run.words = text({}, "strong");
    words->addWidget(run.words);
    run.bar = new QProgressBar;
    run.bar->setTextVisible(false);
    run.bar->setAccessibleName(title);
    words->addWidget(run.bar);
    row->addLayout(words, 1);
    run.take = new Button(which == app::MeshRun::Before ? tr("Take “before”") : tr("Take “after”"), Button::Kind::Primary);
    row->addWidget(run.take, 0, Qt::AlignTop);
    run.card->body()->addLayout(row);
    connect(run.take, &Button::clicked, this, [this, which] {
        if (runs_[static_cast<std::size_t>(which)].state.isRunning) Q_EMIT stopRequested();
        else Q_EMIT takeRequested(which);
    });
}

void CompareView::setView(const std::shared_ptr<const app::MeshView>& view) {
    linkModel_.setView(view);
    nodeModel_.setView(view);
    const bool any = view && !view->topology.nodes().empty();
    for (const Run& run : runs_) {
        run.take->setEnabled(any);
        run.take->setToolTip(any ? QString() : tr("Connect to a border router first."));
    }
}

void CompareView::setRun(const app::MeshRunState& state) {
    Run& run = runs_[static_cast<std::size_t>(state.run)];
    run.state = state;
    run.state.run = state.run;
    run.take->setWords(state.isRunning                        ? tr("Stop here")
                       : state.run == app::MeshRun::Before ? tr("Take “before”")
                                                              : tr("Take “after”"));
    run.bar->setRange(0, static_cast<int>(std::max<std::size_t>(state.wanted, 1)));
    run.bar->setValue(static_cast<int>(state.taken));
    run.bar->setVisible(state.isRunning);
    if (state.isRunning) run.words->setText(tr("%1 of %2 rounds taken").arg(state.taken).arg(state.wanted));
    else if (state.taken) run.words->setText(tr("%n round(s), %1 to %2", nullptr, static_cast<int>(state.taken)).arg(format::clock(state.from), format::clock(state.to)));
    else run.words->setText(tr("not taken yet"));
}

void CompareView::setComparison(const std::shared_ptr<const Comparison>& comparison) {
    linkModel_.set(comparison);
    nodeModel_.set(comparison);
    clear_->setVisible(comparison != nullptr);
    tabs_->setVisible(comparison != nullptr);
    tables_->setVisible(comparison != nullptr);
    if (!comparison) {
        verdict_->setText(tr("Nothing is compared yet."));
        setTone(verdict_, "");
        figures_->setText(tr("Take “before”, change one thing, take “after”. Less than %1 dB is what levels vary by anyhow.").arg(noticeable));
        return;
    }
    verdict_->setText(app::describe(*comparison));
    setTone(verdict_, comparison->verdict == Verdict::Worse ? "bad" : comparison->verdict == Verdict::Better ? "ok" : "");
    QStringList parts;
    parts << tr("median change %1").arg(meshwords::change(comparison->median));
    parts << tr("weak links in use: %1 before, %2 after").arg(comparison->weakBefore).arg(comparison->weakAfter);
    std::size_t came = 0, went = 0;
    for (const NodeChange& node : comparison->nodes) {
        came += !node.wasThere && node.isThere;
        went += node.wasThere && !node.isThere;
    }
    parts << tr("%1 nodes came, %2 went").arg(came).arg(went);
    figures_->setText(parts.join(QStringLiteral(" · ")));
    tabs_->setTabText(0, tr("Links (%1)").arg(comparison->links.size()));
    tabs_->setTabText(1, tr("Nodes (%1)").arg(comparison->nodes.size()));
}

void CompareView::clear() {
    setRun({app::MeshRun::Before, 0, 0, {}, {}, false});
    setRun({app::MeshRun::After, 0, 0, {}, {}, false});
    setComparison(nullptr);
    tabs_->setTabText(0, tr("Links"));
    tabs_->setTabText(1, tr("Nodes"));
}

QString CompareView::verdict() const { return verdict_->text(); }

}  // namespace ami::ui

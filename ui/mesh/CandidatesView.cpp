#include "ui/mesh/CandidatesView.h"

#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include "app/explain/AdviceWords.h"
#include "ui/mesh/MeshWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using namespace app::mesh;

int CandidateModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int CandidateModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void CandidateModel::set(std::shared_ptr<const app::MeshView> view, std::shared_ptr<const app::MeshFocus> focus) {
    std::vector<Candidate> rows;
    const bool has = view && focus && focus->parent;
    if (has) rows.push_back(*focus->parent);
    if (view && focus) rows.insert(rows.end(), focus->candidates.begin(), focus->candidates.end());
    const bool same = rows.size() == rows_.size();
    if (!same) beginResetModel();
    view_ = std::move(view);
    rows_ = std::move(rows);
    hasParent_ = has;
    if (!same) endResetModel();
    else if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString CandidateModel::words(int row, int column) const {
    const Candidate& one = rows_[static_cast<std::size_t>(row)];
    const Topology& topology = view_->topology;
    const Thresholds& limits = topology.thresholds();
    const bool isNow = hasParent_ && row == 0;
    const auto band = [&](const std::optional<int>& margin) { return margin ? std::optional(bandOf(*margin, limits)) : std::nullopt; };
    switch (column) {
        case Name: return app::nodeLabel(topology, one.node);
        case Part: return isNow ? tr("parent now") : one.isBackup ? tr("second parent") : tr("heard");
        case Level: return one.level ? meshwords::level(one.level->rsl.value) : meshwords::notReported();
        case Margin: return meshwords::margin(one.margin, band(one.margin));
        case Narrowest: return meshwords::margin(one.narrowest, band(one.narrowest));
        case Hops: return one.hops ? QString::number(*one.hops) : meshwords::notReported();
        case Etx: return one.etx ? QLocale().toString(*one.etx, 'f', 2) : meshwords::notReported();
        case Cost: return one.pathCost ? QString::number(*one.pathCost) : meshwords::notReported();
        case Gain: {
            if (isNow) return QStringLiteral("–");
            if (!hasParent_ || !rows_[0].pathCost || !one.pathCost) return meshwords::notReported();
            const auto gain = static_cast<std::int64_t>(*rows_[0].pathCost) - static_cast<std::int64_t>(*one.pathCost);
            const QString figure = (gain < 0 ? QString(QChar(0x2212)) : QString()) + QString::number(std::abs(gain));
            return gain >= static_cast<std::int64_t>(limits.parentSwitch) ? tr("%1 of %2: enough").arg(figure).arg(limits.parentSwitch)
                                                                         : tr("%1 of %2").arg(figure).arg(limits.parentSwitch);
        }
        default: return {};
    }
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const QString shown = words(index.row(), index.column());
    switch (role) {
        case Qt::DisplayRole: return shown;
        case Qt::ToolTipRole: return meshwords::tip(shown);
        case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), shown);
        case Qt::ForegroundRole: {
            if (shown == meshwords::notReported()) return theme::tokens().muted;
            const Candidate& one = rows_[static_cast<std::size_t>(index.row())];
            const auto& margin = index.column() == Margin ? one.margin : one.narrowest;
            if ((index.column() != Margin && index.column() != Narrowest) || !margin) return {};
            const Tone tone = meshwords::toneOf(std::optional(bandOf(*margin, view_->topology.thresholds())));
            return tone == Tone::Ok ? QVariant() : QVariant(theme::tokens().tone(tone));
        }
        default: return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Narrowest) return tr("The smallest margin that is reported on its own way to the border router");
    if (role == Qt::ToolTipRole && section == Gain) return tr("What the way would cost less, and how much less a node insists on before it moves");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Node");
        case Part: return tr("Role");
        case Level: return tr("Level");
        case Margin: return tr("Margin");
        case Narrowest: return tr("Narrowest beyond");
        case Hops: return tr("Hops then");
        case Etx: return tr("ETX");
        case Cost: return tr("Cost of the way");
        case Gain: return tr("Gain, and needed");
        default: return {};
    }
}

CandidatesView::CandidatesView(QWidget* parent)
    : QWidget(parent), summary_(text({}, "label")), table_(makeTable(&model_, tr("Parents and candidates"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(4));
    column->addWidget(summary_);
    column->addWidget(table_, 1);
    const int widths[] = {140, 130, 110, 115, 150, 110, 110, 130};
    for (int i = 0; i < 8; ++i) table_->setColumnWidth(i, dp(widths[i]));
    show(nullptr, nullptr);
}

void CandidatesView::show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus) {
    model_.set(view, focus);
    if (!view || !focus) return summary_->setText(tr("Choose a node in the drawing or in the list."));
    const QString name = app::nodeLabel(view->topology, focus->node);
    if (focus->candidates.empty()) summary_->setText(tr("%1 · nobody reports another node that it hears.").arg(name));
    else summary_->setText(tr("%1 · %n other node(s) that it hears or has as second parent, best first", nullptr, static_cast<int>(focus->candidates.size())).arg(name));
}

}  // namespace ami::ui

#include "ui/mesh/SignalView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "app/explain/AdviceWords.h"
#include "ui/mesh/MeshWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Decimator.h"
#include "ui/widgets/Text.h"
#include "ui/widgets/TimeChart.h"

namespace ami::ui {
using theme::dp;
using namespace app::mesh;

namespace {
constexpr std::int64_t reach = 86'400'000, gap = 120'000;
std::int64_t milliseconds(UtcTime time) { return time.time_since_epoch().count(); }
}

/// A stroke as in the chart beside what it stands for.
class SignalView::Key : public QWidget {
public:
    Key(std::size_t colour, Qt::PenStyle style) : colour_(colour), style_(style), words_(new ElidedLabel) {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(dp(34), 0, 0, 0);
        words_->setProperty("role", QStringLiteral("small"));
        row->addWidget(words_);
    }
    void set(const QString& words) { words_->setWords(words); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::tokens().phase[colour_], 2.4 * theme::scale(), style_));
        painter.drawLine(QPointF(dp(2), height() / 2.0), QPointF(dp(28), height() / 2.0));
    }

private:
    std::size_t colour_;
    Qt::PenStyle style_;
    ElidedLabel* words_;
};

SignalView::SignalView(QWidget* parent)
    : QWidget(parent),
      link_(new QComboBox),
      nodeKey_(new Key(0, Qt::SolidLine)),
      peerKey_(new Key(1, Qt::DashLine)),
      none_(text({}, "label")),
      chart_(new TimeChart) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, dp(4), 0, 0);
    column->setSpacing(dp(4));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(14));
    link_->setAccessibleName(tr("Link that is drawn"));
    link_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    link_->setMinimumWidth(dp(260));
    row->addWidget(link_);
    row->addWidget(nodeKey_);
    row->addWidget(peerKey_);
    row->addWidget(none_, 1);
    column->addLayout(row);
    chart_->setUnit(QStringLiteral("dBm"));
    chart_->setCompact(true);
    chart_->setAccessibleName(tr("Level of the link over time"));
    column->addWidget(chart_, 1);
    connect(link_, &QComboBox::activated, this, [this](int index) {
        if (focus_ && index >= 0 && static_cast<std::size_t>(index) < focus_->trails.size()) peer_ = focus_->trails[static_cast<std::size_t>(index)].peer;
        draw();
    });
    show(nullptr, nullptr);
}

void SignalView::show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus) {
    view_ = view;
    focus_ = focus;
    const bool any = view_ && focus_ && !focus_->trails.empty();
    for (QWidget* part : {static_cast<QWidget*>(link_), static_cast<QWidget*>(nodeKey_), static_cast<QWidget*>(peerKey_), static_cast<QWidget*>(chart_)})
        part->setVisible(any);
    none_->setText(any                 ? QString()
                   : view_ && focus_ ? tr("%1 · nobody reports a level of a link of this node.").arg(app::nodeLabel(view_->topology, focus_->node))
                                     : tr("Choose a node in the drawing or in the list."));
    if (!any) {
        node_.reset();
        return;
    }
    if (node_ != focus_->node) {
        node_ = focus_->node;
        peer_.reset();
    }
    const auto known = [&](NodeId peer) {
        return std::find_if(focus_->trails.begin(), focus_->trails.end(), [&](const app::LinkTrail& trail) { return trail.peer == peer; });
    };
    if (!peer_ || known(*peer_) == focus_->trails.end()) peer_ = focus_->trails.front().peer;
    QStringList names;
    for (const app::LinkTrail& trail : focus_->trails) {
        const QString peer = app::nodeLabel(view_->topology, trail.peer);
        names << (trail.isPresentParent ? tr("%1, its parent").arg(peer) : trail.isParent ? tr("%1, second parent").arg(peer) : peer);
    }
    QStringList before;
    for (int i = 0; i < link_->count(); ++i) before << link_->itemText(i);
    if (names != before) {
        link_->clear();
        link_->addItems(names);
    }
    link_->setCurrentIndex(static_cast<int>(known(*peer_) - focus_->trails.begin()));
    draw();
}

void SignalView::draw() {
    if (!focus_ || !peer_) return;
    const auto trail = std::find_if(focus_->trails.begin(), focus_->trails.end(), [&](const app::LinkTrail& one) { return one.peer == *peer_; });
    if (trail == focus_->trails.end()) return;
    auto atNode = std::make_shared<Decimator>(reach, gap);
    auto atPeer = std::make_shared<Decimator>(reach, gap);
    std::optional<int> lastNode, lastPeer;
    for (const auto& point : trail->points) {
        atNode->append(milliseconds(point.time), point.atNode ? std::optional<double>(*point.atNode) : std::nullopt);
        atPeer->append(milliseconds(point.time), point.atPeer ? std::optional<double>(*point.atPeer) : std::nullopt);
        if (point.atNode) lastNode = point.atNode;
        if (point.atPeer) lastPeer = point.atPeer;
    }
    const Topology& topology = view_->topology;
    const QString node = app::nodeLabel(topology, focus_->node), peer = app::nodeLabel(topology, *peer_);
    nodeKey_->set(tr("%1 hears %2: %3").arg(node, peer, meshwords::level(lastNode)));
    peerKey_->set(tr("%1 hears %2: %3").arg(peer, node, meshwords::level(lastPeer)));
    const Thresholds& limits = topology.thresholds();
    chart_->setLimits({{static_cast<double>(limits.poorRsl), tr("weak below %1").arg(meshwords::level(limits.poorRsl)), Tone::Warn},
                       {static_cast<double>(limits.sensitivity), tr("sensitivity %1").arg(meshwords::level(limits.sensitivity)), Tone::Bad}});
    std::vector<TimeChart::Mark> marks;
    for (const UtcTime change : focus_->parentChanges) marks.push_back({milliseconds(change), tr("parent changed")});
    chart_->setMarks(std::move(marks));
    chart_->setTraces({{std::move(atNode), [] { return theme::tokens().phase[0]; }, Qt::SolidLine},
                       {std::move(atPeer), [] { return theme::tokens().phase[1]; }, Qt::DashLine}});
}

}  // namespace ami::ui

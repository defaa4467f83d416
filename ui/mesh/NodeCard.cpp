#include "ui/mesh/NodeCard.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "app/explain/AdviceWords.h"
#include "ui/mesh/MeshWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Text.h"

namespace ami::ui {
using theme::dp;
using namespace app::mesh;

namespace {

constexpr std::size_t mostAdvice = 2;

const Node* nodeOf(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus) {
    if (!view || !focus || focus->node.value() >= view->topology.nodes().size()) return nullptr;
    return &view->topology.node(focus->node);
}

}  // namespace

NodeCard::NodeCard(QWidget* parent) : Card(parent), name_(text({}, "headline")), full_(text({}, "mono", "muted")), stand_(paragraph({})), more_(text({}, "label")) {
    body()->setContentsMargins(dp(16), dp(10), dp(14), dp(12));
    body()->setSpacing(dp(4));
    name_->setWordWrap(true);
    more_->setWordWrap(true);
    full_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(name_);
    body()->addWidget(full_);
    body()->addWidget(stand_);
    for (std::size_t i = 0; i < mostAdvice; ++i) {
        Line line{new Chip, paragraph({}, "strong"), paragraph({})};
        body()->addWidget(line.rank);
        body()->addWidget(line.what);
        body()->addWidget(line.next);
        advice_.push_back(line);
    }
    body()->addWidget(more_);
    show(nullptr, nullptr);
}

QString NodeCard::words() const { return shown_; }

void NodeCard::show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus) {
    const Node* node = nodeOf(view, focus);
    full_->setVisible(node);
    for (const Line& line : advice_) {
        line.rank->hide();
        line.what->hide();
        line.next->hide();
    }
    more_->hide();
    if (!node) {
        name_->setText(tr("No node chosen"));
        stand_->setText(tr("Choose a node in the drawing or in the list."));
        clearStripe();
        return;
    }
    const Topology& topology = view->topology;
    name_->setText(app::nodeLabel(topology, node->id));
    full_->setText(meshwords::fullName(topology, node->id));
    QStringList stand;
    const HopFigures hop = hopFigures(topology, node->id);
    if (node->isRoot()) stand << tr("The border router: all ways end here.");
    else {
        stand << meshwords::rung(node->ladder.rung());
        if (node->hops) stand << tr("%n hop(s)", nullptr, static_cast<int>(*node->hops));
        stand << tr("margin %1").arg(meshwords::margin(hop.margin, hop.band));
        if (hop.loss || node->probe) stand << tr("loss %1").arg(meshwords::loss(hop.loss ? hop.loss : lossOf(*node->probe)));
    }
    stand_->setText(stand.join(QStringLiteral(" · ")));
    QStringList said{name_->text(), stand_->text()};
    std::optional<Severity> worst;
    std::size_t at = 0;
    for (const Advice& advice : view->advice) {
        if (advice.node != node->id) continue;
        if (!worst) worst = advice.severity;
        const app::AdviceWords words = app::describe(advice, topology);
        said << app::nameOf(advice.severity) << words.what << words.next;
        if (at++ >= mostAdvice) continue;
        const Line& line = advice_[at - 1];
        line.rank->set(app::nameOf(advice.severity), meshwords::toneOf(advice.severity));
        line.rank->show();
        line.what->setText(words.what);
        line.what->show();
        line.next->setText(words.next);
        line.next->setVisible(!words.next.isEmpty());
    }
    if (at == 0) {
        advice_[0].rank->set(tr("Nothing is to be done here."), Tone::Ok);
        advice_[0].rank->show();
        said << advice_[0].rank->words();
    } else if (at > mostAdvice) {
        more_->setText(tr("%n more under “Advice”", nullptr, static_cast<int>(at - mostAdvice)));
        more_->show();
    }
    if (worst) setToneStripe(static_cast<int>(meshwords::toneOf(*worst)));
    else setToneStripe(static_cast<int>(Tone::Ok));
    shown_ = said.join(QLatin1Char('\n'));
    setAccessibleName(shown_);
}

JoinCard::JoinCard(QWidget* parent) : Card(parent), title_(text({}, "label")) {
    body()->setContentsMargins(dp(16), dp(10), dp(14), dp(10));
    body()->setSpacing(dp(4));
    title_->setWordWrap(true);
    body()->addWidget(title_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(dp(8));
    grid->setVerticalSpacing(dp(4));
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    const QString names[] = {tr("Heard network"), tr("Authenticated"), tr("Has address"), tr("Routes both ways"), tr("Answers probes")};
    for (int i = 0; i < 5; ++i) {
        Rung rung{new Chip, text(names[i]), text({}, "small", "muted")};
        rung.name->setWordWrap(true);
        rung.time->setWordWrap(true);
        rung.time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(rung.chip, i, 0);
        grid->addWidget(rung.name, i, 1);
        grid->addWidget(rung.time, i, 2);
        rungs_.push_back(rung);
    }
    body()->addLayout(grid);
    show(nullptr, nullptr);
}

QString JoinCard::words() const { return accessibleName(); }

void JoinCard::show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus) {
    const Node* node = nodeOf(view, focus);
    setVisible(node && !node->isRoot());
    if (!node || node->isRoot()) return;
    title_->setText(tr("Joining: %1").arg(app::nodeLabel(view->topology, node->id)));
    const JoinLadder& ladder = node->ladder;
    const auto stands = ladder.rung();
    QStringList said{title_->text()};
    for (std::size_t i = 0; i < rungs_.size(); ++i) {
        Rung& rung = rungs_[i];
        QString state, time;
        if (i < JoinLadder::rungs) {
            const auto here = static_cast<JoinRung>(i);
            const bool done = stands && *stands > here;
            const bool isLast = here == JoinRung::Operational;
            const bool now = stands == here;
            if (!stands) rung.chip->set(state = tr("?"), Tone::Neutral, std::nullopt);
            else if (done || (now && isLast)) rung.chip->set({}, Tone::Ok, Icon::Check), state = tr("done");
            else if (now) rung.chip->set(QStringLiteral("…"), Tone::Info, std::nullopt), state = tr("waiting");
            else rung.chip->set(QStringLiteral("  "), Tone::Neutral, std::nullopt), state = tr("not yet");
            const auto on = ladder.timeOn(here, view->now);
            if (on && now && isLast) time = tr("for %1").arg(meshwords::duration(*on));
            else if (on) time = meshwords::duration(*on);
            else if (done || now) time = tr("not seen");
        } else {
            const bool answered = ladder.answered() || (node->probe && node->probe->answered > 0);
            const bool silent = node->probe && node->probe->answered == 0;
            if (answered) rung.chip->set({}, Tone::Ok, Icon::Check), state = tr("done");
            else if (silent) rung.chip->set({}, Tone::Bad, Icon::Error), state = time = tr("no answer");
            else rung.chip->set(QStringLiteral("  "), Tone::Neutral, std::nullopt), state = time = tr("not probed");
            if (answered && node->probe) time = meshwords::roundTrip(node->probe->median);
        }
        rung.time->setText(time);
        rung.chip->setAccessibleName(state);
        said << QStringLiteral("%1: %2 %3").arg(rung.name->text(), state, time == state ? QString() : time);
    }
    setAccessibleName(said.join(QLatin1Char('\n')));
}

}  // namespace ami::ui

#include "app/explain/AdviceWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <climits>

namespace ami::app {

namespace {

using namespace mesh;

class Words {
    Q_DECLARE_TR_FUNCTIONS(MeshAdvice)

public:
    explicit Words(const Topology& topology) : topology_(topology) {}

    QString label(NodeId node) const { return nodeLabel(topology_, node); }

    QString labels(const std::vector<NodeId>& nodes) const {
        constexpr std::size_t shown = 5;
        QStringList all;
        for (std::size_t i = 0; i < std::min(nodes.size(), shown); ++i) all << label(nodes[i]);
        const QString list = all.join(QStringLiteral(", "));
        const auto more = static_cast<int>(nodes.size() - std::min(nodes.size(), shown));
        return more > 0 ? tr("%1 and %n more", nullptr, more).arg(list) : list;
    }

    static QString rungName(JoinRung rung) {
        switch (rung) {
            case JoinRung::Heard: return tr("heard");
            case JoinRung::Authenticated: return tr("authenticated");
            case JoinRung::Addressed: return tr("has an address");
            case JoinRung::Operational: return tr("operational");
        }
        return {};
    }

    static QString severityName(Severity severity) {
        switch (severity) {
            case Severity::Problem: return tr("Problem");
            case Severity::Warning: return tr("Warning");
            case Severity::Note: return tr("Note");
        }
        return {};
    }

    static QString bandName(MarginBand band) {
        switch (band) {
            case MarginBand::Good: return tr("good");
            case MarginBand::Fair: return tr("fair");
            case MarginBand::Poor: return tr("poor");
        }
        return {};
    }

    static QString duration(std::chrono::milliseconds time) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
        if (seconds < 120) return tr("%n second(s)", nullptr, static_cast<int>(seconds));
        if (seconds < 7200) return tr("%n minute(s)", nullptr, static_cast<int>(seconds / 60));
        return tr("%n hour(s)", nullptr, static_cast<int>(seconds / 3600));
    }

    static QString lossText(const LossFigure& loss) {
        const QString percent = QLocale().toString(loss.ratio * 100, 'f', 1);
        const auto sent = static_cast<int>(std::min<std::uint64_t>(loss.sent, INT_MAX));
        return loss.basis == LossBasis::Probes ? tr("%1 % of %n probe(s)", nullptr, sent).arg(percent)
                                               : tr("%1 % of %n frame(s)", nullptr, sent).arg(percent);
    }

    // --- advice -----------------------------------------------------------------------------------------------------------------------

    AdviceWords of(NodeId node, const advice::StuckJoining& fact) const {
        const QString time = duration(fact.atLeast);
        if (fact.rung != JoinRung::Heard) {
            return {tr("Node %1 is authenticated but has had no routes for %2.").arg(label(node), time),
                    tr("Check that the firewall lets RPL, DHCPv6 and the relay through (ICMPv6 155, UDP 546, 547, 10253), and that IPv6 forwarding is on.")};
        }
        if (!fact.behind) return {tr("Node %1 has been heard for %2 but is not authenticated.").arg(label(node), time), tr("Check its certificate.")};
        return {tr("Node %1 has been stuck in authentication behind %2 for %3.").arg(label(node), label(*fact.behind), time),
                tr("Check its certificate and the link between the two.")};
    }
    AdviceWords of(NodeId node, const advice::WeakLink& fact) const {
        return {tr("%1 hears %2 at %3 dBm: under %4 dBm, %5 dB above the receiver's limit.")
                    .arg(label(fact.weaker.hearing), label(fact.weaker.hearing == node ? fact.parent : node), signedNumber(fact.weaker.rsl.value),
                         signedNumber(fact.limit), signedNumber(fact.margin)),
                tr("Move or turn the antenna, or look for what stands in between.")};
    }
    AdviceWords of(NodeId node, const advice::Lossy& fact) const {
        if (!fact.parent) {
            return {tr("Node %1 loses %2 on the way to the border router and back.").arg(label(node), lossText(fact.loss)),
                    tr("Look at the loss of each hop of its path.")};
        }
        const bool isStrong = fact.margin && bandOf(*fact.margin, topology_.thresholds()) == MarginBand::Good;
        return {tr("The link of %1 with its parent %2 loses %3.").arg(label(node), label(*fact.parent), lossText(fact.loss)),
                isStrong ? tr("Its level is good (%1 dB of margin): look for interference or a crowded channel.").arg(signedNumber(*fact.margin))
                         : tr("Find a stronger way, or mend this one.")};
    }
    AdviceWords of(NodeId node, const advice::BetterParent& fact) const {
        const auto level = [](const Candidate& one) { return one.level ? tr("%1 dBm").arg(signedNumber(one.level->rsl.value)) : tr("level not reported"); };
        const QString what = tr("Node %1 has a better way over %2 (%3) than over its parent %4 (%5).")
                                 .arg(label(node), label(fact.better.node), level(fact.better), label(fact.now.node), level(fact.now));
        if (fact.gain && !fact.willMove()) {
            return {what, tr("It stays where it is: the path would cost %1 less, and a node moves only for %2. Weaken the old link, or start the node anew.")
                              .arg(*fact.gain).arg(fact.needed)};
        }
        if (fact.willMove()) return {what, tr("The path costs %1 less, enough for the node to move by itself: watch it for some minutes.").arg(*fact.gain)};
        return {what, tr("Ask the node for its path costs before you force it.")};
    }
    AdviceWords of(NodeId node, const advice::UnmeasuredBackup& fact) const {
        return {tr("Node %1 also has %2 as second parent, whose level nobody reports.").arg(label(node), label(fact.backup)),
                tr("Ask the node itself (CSMP, node monitoring, its log) how well it hears that parent.")};
    }
    AdviceWords of(NodeId, const advice::RepeaterHelps& fact) const {
        QString what = tr("%1: %n node(s) below %2 hear nothing better.", nullptr, static_cast<int>(fact.nodes.size())).arg(labels(fact.nodes), label(fact.parent));
        QString next = fact.shortfall ? tr("A repeater between them and %1 helps; the weakest lacks %2 dB.").arg(label(fact.parent), signedNumber(*fact.shortfall))
                                      : tr("A repeater between them and %1 helps.").arg(label(fact.parent));
        if (fact.place) {
            next += QLatin1Char(' ') + tr("Half way is %1, %2.").arg(QString::number(fact.place->latitude, 'f', 5), QString::number(fact.place->longitude, 'f', 5));
        }
        return {what, next};
    }
    AdviceWords of(NodeId node, const advice::CutOffWithout& fact) const {
        const auto count = static_cast<int>(fact.lost.size());
        const QString what = tr("If %1 fails, %n node(s) have no parent left: %2.", nullptr, count).arg(label(node), labels(fact.lost));
        const int left = count - static_cast<int>(fact.rescued);
        if (left == 0) return {what, tr("All of them hear another way.")};
        return {what, tr("%n of them hear no other way that is known.", nullptr, left)};
    }
    AdviceWords of(NodeId node, const advice::Asymmetric& fact) const {
        return {tr("%1 hears %2 at %3 dBm, the other way it is %4 dBm.")
                    .arg(label(node), label(fact.parent), signedNumber(fact.atNode), signedNumber(fact.atParent)),
                tr("Look for a bad antenna or for noise at the end that hears less.")};
    }
    AdviceWords of(NodeId node, const advice::TooManyHops& fact) const {
        return {tr("Node %1 is %n hop(s) away.", nullptr, static_cast<int>(fact.hops)).arg(label(node)),
                tr("More than %1 are slow and lose more; a router nearer to the border router helps.").arg(fact.limit)};
    }
    AdviceWords of(NodeId node, const advice::Silent& fact) const {
        return {tr("Nothing new of node %1 for %2.").arg(label(node), duration(fact.age)), tr("Ask it with a probe, or check that the border router is still watched.")};
    }
    AdviceWords of(NodeId, const advice::LevelsNotReported& fact) const {
        return {tr("The level to the parent is not reported for %n node(s) of %1: %2.", nullptr, static_cast<int>(fact.nodes.size()))
                    .arg(fact.operational).arg(labels(fact.nodes)),
                tr("A border router hears its neighbours alone; ask the nodes themselves.")};
    }

    AdviceWords of(NodeId, const advice::Contradiction& fact) const {
        if (fact.parent) {
            const ParentDispute& said = *fact.parent;
            return {tr("Two sources disagree about the first parent of node %1: %2 says %3, %4 says %5.")
                        .arg(label(said.node), QString::fromStdString(said.source), label(said.said.value), QString::fromStdString(said.otherSource),
                             label(said.otherSaid.value)),
                    tr("The newer word is shown. Refresh the routes; when both stay with their word, one of them knows an old tree.")};
        }
        const LevelDispute& said = *fact.level;
        return {tr("What node %1 hears of %2 is said in two ways: %3 dBm by %4, %5 dBm by %6.")
                    .arg(label(said.hearing), label(said.heard), signedNumber(said.said.value), label(said.sayer), signedNumber(said.otherSaid.value),
                         label(said.otherSayer)),
                tr("The newer word is shown. One of the two averages is old, or one of the radios is not calibrated; a link test tells.")};
    }

    // --- events -----------------------------------------------------------------------------------------------------------------------

    QString of(NodeId node, const event::Appeared& fact) const {
        return fact.rung ? tr("Node %1 appeared (%2).").arg(label(node), rungName(*fact.rung)) : tr("Node %1 appeared.").arg(label(node));
    }
    QString of(NodeId node, const event::Vanished&) const { return tr("Node %1 is no longer in the mesh.").arg(label(node)); }
    QString of(NodeId node, const event::RungReached& fact) const {
        return fact.sinceHeard ? tr("Node %1: %2, %3 after it was first heard.").arg(label(node), rungName(fact.rung), duration(*fact.sinceHeard))
                               : tr("Node %1: %2.").arg(label(node), rungName(fact.rung));
    }
    QString of(NodeId node, const event::RungLost& fact) const {
        return tr("Node %1 fell from “%2” to “%3”.").arg(label(node), rungName(fact.before), rungName(fact.now));
    }
    QString of(NodeId node, const event::ParentChanged& fact) const {
        if (!fact.now) return tr("Node %1 has no parent any more.").arg(label(node));
        if (!fact.before) return tr("Node %1 takes %2 as parent.").arg(label(node), label(*fact.now));
        return tr("Node %1 moved from %2 to %3.").arg(label(node), label(*fact.before), label(*fact.now));
    }
    QString of(NodeId node, const event::BackupGained& fact) const { return tr("Node %1 has %2 as second parent.").arg(label(node), label(fact.parent)); }
    QString of(NodeId node, const event::BackupLost& fact) const { return tr("Node %1 lost its second parent %2.").arg(label(node), label(fact.parent)); }
    QString of(NodeId node, const event::LinkWeakened& fact) const {
        return tr("The link of %1 with %2 became weak: %3 hears %4 dBm.").arg(label(node), label(fact.peer), label(fact.hearing), signedNumber(fact.rsl));
    }
    QString of(NodeId node, const event::LinkRecovered& fact) const {
        return tr("The link of %1 with %2 is strong again: %3 dBm.").arg(label(node), label(fact.peer), signedNumber(fact.rsl));
    }
    QString of(NodeId node, const event::LossRaised& fact) const {
        return fact.peer ? tr("The link of %1 with %2 loses %3.").arg(label(node), label(*fact.peer), lossText(fact.loss))
                         : tr("Node %1 loses %2 end to end.").arg(label(node), lossText(fact.loss));
    }
    QString of(NodeId node, const event::LossCleared& fact) const {
        return fact.peer ? tr("The link of %1 with %2 is good again: it loses %3.").arg(label(node), label(*fact.peer), lossText(fact.loss))
                         : tr("Node %1 is good again: it loses %2 end to end.").arg(label(node), lossText(fact.loss));
    }

    static QString hops(std::uint32_t count) { return tr("%n hop(s)", nullptr, static_cast<int>(count)); }
    static QString rootName() { return tr("border router"); }
    static QString unknownName() { return tr("unnamed node"); }

    static QString verdict(const Comparison& comparison) {
        if (comparison.verdict == Verdict::NothingInCommon) return tr("The two runs have no link in common.");
        const int decibels = std::abs(comparison.median.value_or(0));
        const QString weak = tr("Weak links: %1 before, %2 after.").arg(comparison.weakBefore).arg(comparison.weakAfter);
        if (comparison.goneNodes > 0 || comparison.goneLinks > 0) {
            const auto count = [](std::size_t number) { return static_cast<int>(std::min<std::size_t>(number, INT_MAX)); };
            QStringList all;
            if (comparison.goneNodes > 0) all << tr("%n node(s) are gone in the second run.", nullptr, count(comparison.goneNodes));
            if (comparison.goneLinks > 0) all << tr("%n link(s) in use are gone in the second run.", nullptr, count(comparison.goneLinks));
            if (comparison.median) all << tr("What is left changed by %1 dB (median).", "change with its sign").arg(signedNumber(*comparison.median, true));
            return (all << weak).join(QLatin1Char(' '));
        }
        switch (comparison.verdict) {
            case Verdict::Better: return tr("The second run hears %1 dB more (median). %2").arg(decibels).arg(weak);
            case Verdict::Worse: return tr("The second run hears %1 dB less (median). %2 If a closed door costs that much, lead the antenna outside.").arg(decibels).arg(weak);
            default: return tr("No difference beyond what levels vary by (%1 dB). %2").arg(decibels).arg(weak);
        }
    }

private:
    const Topology& topology_;
};

}  // namespace

AdviceWords describe(const Advice& advice, const Topology& topology) {
    const Words words(topology);
    return std::visit([&](const auto& fact) { return words.of(advice.node, fact); }, advice.what);
}

QString describe(const MeshEvent& event, const Topology& topology) {
    const Words words(topology);
    return std::visit([&](const auto& fact) { return words.of(event.node, fact); }, event.what);
}

QString describe(const Comparison& comparison) { return Words::verdict(comparison); }

QString nodeLabel(const Topology& topology, NodeId id) {
    const Node& node = topology.node(id);
    if (node.report.name && !node.report.name->value.empty()) return QString::fromStdString(node.report.name->value);
    if (node.isRoot()) return Words::rootName();
    if (node.report.eui64) {
        const auto& octets = node.report.eui64->octets;
        return QStringLiteral("…:%1").arg(octets[6] << 8 | octets[7], 4, 16, QLatin1Char('0'));
    }
    return node.report.addresses.empty() ? Words::unknownName() : QString::fromStdString(node.report.addresses.front().toString());
}

QString nameOf(JoinRung rung) { return Words::rungName(rung); }
QString nameOf(Severity severity) { return Words::severityName(severity); }
QString nameOf(MarginBand band) { return Words::bandName(band); }
QString signedNumber(int number, bool withPlus) {
    const QString figure = QLocale().toString(std::abs(number));
    if (number < 0) return QChar(0x2212) + figure;
    return number > 0 && withPlus ? QLatin1Char('+') + figure : figure;
}
QString describe(const LossFigure& loss) { return Words::lossText(loss); }

}  // namespace ami::app

#pragma once

#include <QString>
#include <QStringList>

#include "app/mesh/Advice.h"
#include "app/mesh/SnapshotNames.h"
#include "app/mesh/Topology.h"

namespace ami::app::mesh::test {

/// The last octet of a node's EUI-64, or of its address.
inline QString shortName(const Topology& topology, NodeId id) {
    const NodeReport& report = topology.node(id).report;
    const int octet = report.eui64 ? report.eui64->octets[7] : report.addresses.front().octets[15];
    return QStringLiteral("%1").arg(octet, 2, 16, QLatin1Char('0'));
}

inline QString shortName(const Topology& topology, std::optional<NodeId> id) { return id ? shortName(topology, *id) : QStringLiteral("none"); }

inline QString percent(const LossFigure& loss) {
    return QStringLiteral("%1 % of %2").arg(loss.ratio * 100, 0, 'f', 1).arg(loss.sent);
}

/// One line an event: "51.715 03 rung-reached operational after 45.613 s, 1 hop".
inline QString line(const Topology& t, const MeshEvent& e, UtcTime start) {
    struct What {
        const Topology& t;
        QString operator()(const event::Appeared& w) const { return w.rung ? QLatin1String(name(*w.rung)) : QStringLiteral("-"); }
        QString operator()(const event::Vanished&) const { return {}; }
        QString operator()(const event::RungReached& w) const {
            return QLatin1String(name(w.rung)) +
                   (w.sinceHeard ? QStringLiteral(" after %1 s").arg(static_cast<double>(w.sinceHeard->count()) / 1000) : QString());
        }
        QString operator()(const event::RungLost& w) const {
            return QLatin1String(name(w.before)) + QStringLiteral(" to ") + QLatin1String(name(w.now));
        }
        QString operator()(const event::ParentChanged& w) const { return shortName(t, w.before) + QStringLiteral(" to ") + shortName(t, w.now); }
        QString operator()(const event::BackupGained& w) const { return shortName(t, w.parent); }
        QString operator()(const event::BackupLost& w) const { return shortName(t, w.parent); }
        QString operator()(const event::LinkWeakened& w) const {
            return QStringLiteral("to %1, %2 hears %3 dBm, margin %4").arg(shortName(t, w.peer), shortName(t, w.hearing)).arg(w.rsl).arg(w.margin);
        }
        QString operator()(const event::LinkRecovered& w) const {
            return QStringLiteral("to %1, %2 hears %3 dBm, margin %4").arg(shortName(t, w.peer), shortName(t, w.hearing)).arg(w.rsl).arg(w.margin);
        }
        QString operator()(const event::LossRaised& w) const { return shortName(t, w.peer) + QStringLiteral(" ") + percent(w.loss); }
        QString operator()(const event::LossCleared& w) const { return shortName(t, w.peer) + QStringLiteral(" ") + percent(w.loss); }
    };
    QString text = QStringLiteral("%1 %2 %3 %4")
                       .arg(static_cast<double>((e.time - start).count()) / 1000, 0, 'f', 3)
                       .arg(shortName(t, e.node), QLatin1String(name(e)), std::visit(What{t}, e.what));
    if (e.hops) text += QStringLiteral(", hops %1").arg(*e.hops);
    return text;
}

inline QString number(const std::optional<int>& value) { return value ? QString::number(*value) : QStringLiteral("?"); }

/// One line an advice: "problem 03 weak-link to 01, 01 hears -100 dBm, margin 4, carries 2".
inline QString line(const Topology& t, const Advice& a) {
    struct What {
        const Topology& t;
        QString list(const std::vector<NodeId>& nodes) const {
            QStringList all;
            for (const NodeId node : nodes) all << shortName(t, node);
            return all.join(QLatin1Char(' '));
        }
        QString operator()(const advice::StuckJoining& w) const {
            return QStringLiteral("%1 for %2 s behind %3").arg(QLatin1String(name(w.rung))).arg(w.atLeast.count() / 1000).arg(shortName(t, w.behind));
        }
        QString operator()(const advice::WeakLink& w) const {
            return QStringLiteral("to %1, %2 hears %3 dBm, margin %4, limit %5")
                .arg(shortName(t, w.parent), shortName(t, w.weaker.hearing))
                .arg(w.weaker.rsl.value).arg(w.margin).arg(w.limit);
        }
        QString operator()(const advice::Lossy& w) const { return QStringLiteral("to %1 %2").arg(shortName(t, w.parent), percent(w.loss)); }
        QString side(const Candidate& c) const {
            return QStringLiteral("%1 (margin %2, cost %3)")
                .arg(shortName(t, c.node), number(c.margin), c.pathCost ? QString::number(*c.pathCost) : QStringLiteral("?"));
        }
        QString operator()(const advice::BetterParent& w) const {
            return QStringLiteral("%1 to %2, gain %3 of %4").arg(side(w.now), side(w.better), w.gain ? QString::number(*w.gain) : QStringLiteral("?")).arg(w.needed);
        }
        QString operator()(const advice::UnmeasuredBackup& w) const { return shortName(t, w.backup); }
        QString operator()(const advice::RepeaterHelps& w) const {
            return QStringLiteral("below %1 for %2, lacks %3 dB").arg(shortName(t, w.parent), list(w.nodes), number(w.shortfall));
        }
        QString operator()(const advice::CutOffWithout& w) const { return QStringLiteral("%1, rescued %2").arg(list(w.lost)).arg(w.rescued); }
        QString operator()(const advice::Asymmetric& w) const { return QStringLiteral("%1 %2").arg(w.atParent).arg(w.atNode); }
        QString operator()(const advice::TooManyHops& w) const { return QString::number(w.hops); }
        QString operator()(const advice::Silent& w) const { return QStringLiteral("%1 s").arg(w.age.count() / 1000); }
        QString operator()(const advice::LevelsNotReported& w) const { return QStringLiteral("%1 of %2").arg(list(w.nodes)).arg(w.operational); }
        QString operator()(const advice::Contradiction& w) const {
            if (w.parent) return QStringLiteral("parent %1 or %2").arg(shortName(t, w.parent->said.value), shortName(t, w.parent->otherSaid.value));
            if (!w.level) return QStringLiteral("?");
            return QStringLiteral("%1 hears %2: %3 or %4 dBm").arg(shortName(t, w.level->hearing), shortName(t, w.level->heard)).arg(w.level->said.value).arg(w.level->otherSaid.value);
        }
    };
    return QStringLiteral("%1 %2 %3 %4, carries %5")
        .arg(QLatin1String(name(a.severity)), shortName(t, a.node), QLatin1String(name(a)), std::visit(What{t}, a.what))
        .arg(a.carries);
}

inline QStringList lines(const Topology& topology, const std::vector<Advice>& all) {
    QStringList text;
    for (const auto& one : all) text << line(topology, one);
    return text;
}

}  // namespace ami::app::mesh::test

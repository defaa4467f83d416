#include "ui/mesh/MeshWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

#include "app/explain/AdviceWords.h"
#include "app/mesh/SnapshotNames.h"
#include "ui/shell/Format.h"

namespace ami::ui::meshwords {

using namespace app::mesh;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeshWords)
};

}  // namespace

QString notReported() { return Words::tr("not reported"); }

QString level(const std::optional<int>& dBm) { return dBm ? Words::tr("%1 dBm").arg(app::signedNumber(*dBm)) : notReported(); }
QString level(const Reported<int>& dBm) { return level(dBm ? std::optional(dBm->value) : std::nullopt); }

QString margin(const std::optional<int>& dB, const std::optional<MarginBand>& band) {
    if (!dB) return notReported();
    const QString figure = Words::tr("%1 dB").arg(app::signedNumber(*dB));
    return band ? Words::tr("%1, %2", "margin, its band").arg(figure, app::nameOf(*band)) : figure;
}

QString change(const std::optional<int>& dB) { return dB ? Words::tr("%1 dB").arg(app::signedNumber(*dB, true)) : notReported(); }

QString loss(const std::optional<LossFigure>& loss) {
    return loss ? Words::tr("%1 %").arg(QLocale().toString(loss->ratio * 100, 'f', 1)) : notReported();
}

QString etx(const Reported<double>& etx) { return etx ? QLocale().toString(etx->value, 'f', 2) : notReported(); }

QString duration(std::chrono::milliseconds time) {
    const auto seconds = std::max<std::int64_t>(std::chrono::duration_cast<std::chrono::seconds>(time).count(), 0);
    if (seconds < 120) return Words::tr("%1 s").arg(seconds);
    if (seconds < 7200) return Words::tr("%1 min").arg(seconds / 60);
    if (seconds < 172'800) return Words::tr("%1 h").arg(seconds / 3600);
    return Words::tr("%1 d", "days").arg(seconds / 86'400);
}

QString age(const std::optional<std::chrono::milliseconds>& age) { return age ? duration(*age) : notReported(); }
QString rung(const std::optional<JoinRung>& rung) { return rung ? app::nameOf(*rung) : notReported(); }

QString roundTrip(const std::optional<std::chrono::microseconds>& time) {
    if (!time) return QStringLiteral("–");
    const double milliseconds = static_cast<double>(time->count()) / 1000;
    return Words::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 100 ? 1 : 0));
}

QString kind(ProbeKind kind) {
    switch (kind) {
        case ProbeKind::Ping: return Words::tr("Ping (ICMPv6)");
        case ProbeKind::CoapPing: return Words::tr("CoAP ping");
        case ProbeKind::CoapGet: return Words::tr("CoAP GET");
        case ProbeKind::LinkTest: return Words::tr("Link test");
    }
    return {};
}

QString witness(Witness by) {
    switch (by) {
        case Witness::Router: return Words::tr("router");
        case Witness::Node: return Words::tr("node");
        case Witness::Probe: return Words::tr("probe");
        case Witness::Log: return Words::tr("log");
    }
    return {};
}

Tone toneOf(const std::optional<MarginBand>& band) {
    if (!band) return Tone::Neutral;
    return *band == MarginBand::Good ? Tone::Ok : *band == MarginBand::Fair ? Tone::Warn : Tone::Bad;
}

Tone toneOf(Severity severity) {
    return severity == Severity::Problem ? Tone::Bad : severity == Severity::Warning ? Tone::Warn : Tone::Info;
}

Tone toneOf(const std::optional<JoinRung>& rung) {
    if (!rung) return Tone::Neutral;
    return *rung == JoinRung::Operational ? Tone::Ok : Tone::Warn;
}

Tone toneOf(const std::optional<LossFigure>& loss, const Thresholds& thresholds) {
    if (!loss) return Tone::Neutral;
    if (loss->ratio <= thresholds.lossLimit) return Tone::Ok;
    return loss->sent >= thresholds.leastSamples ? Tone::Bad : Tone::Warn;
}

QString fullName(const Topology& topology, NodeId node) {
    return QString::fromStdString(toText(nameOf(topology.node(node))));
}

QString tip(const QString& text) {
    if (!Qt::mightBeRichText(text)) return text;
    return QStringLiteral("<qt>") + text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

QString label(const Topology& topology, const NodeName& name) {
    if (const auto node = topology.find(name)) return app::nodeLabel(topology, *node);
    return QString::fromStdString(toText(name));
}

}  // namespace ami::ui::meshwords

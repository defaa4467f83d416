#include "app/check/CheckHtml.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/explain/DeviationWords.h"
#include "app/explain/Explanation.h"

namespace ami::app {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Check)
public:
    static QString part(CheckPart part) {
        switch (part) {
            case CheckPart::Connect: return tr("Connecting");
            case CheckPart::Identity: return tr("Identity");
            case CheckPart::ObjectList: return tr("Object list");
            case CheckPart::Attributes: return tr("Attributes");
            case CheckPart::Clock: return tr("Clock");
            case CheckPart::Profiles: return tr("Profiles");
            case CheckPart::Services: return tr("Services");
            case CheckPart::Requests: return tr("Wrong requests");
            case CheckPart::Blocks: return tr("Small blocks");
            case CheckPart::Frames: return tr("Small frames");
            case CheckPart::Release: return tr("Release");
        }
        return {};
    }
    static QString service(ServiceVerdict verdict) {
        switch (verdict) {
            case ServiceVerdict::NotClaimed: return tr("not claimed");
            case ServiceVerdict::NotTested: return tr("claimed, not tested");
            case ServiceVerdict::Works: return tr("works");
            case ServiceVerdict::Refused: return tr("claimed but refused");
            case ServiceVerdict::WorksUnclaimed: return tr("works without being claimed");
        }
        return {};
    }
    static QString verdict(const CheckReport& report) {
        const auto graver = static_cast<int>(report.findings.size() - report.countOf(dlms::Severity::Note));
        if (!report.complete) return tr("The meter was not examined to the end; %n deviation(s) were found until then.", nullptr, graver);
        if (graver > 0) return tr("The meter departs from the standard in %n way(s).", nullptr, graver);
        return tr("No deviation from the standard was found.");
    }

    explicit Words(const CheckReport& report) : report_(report) {}

    QString page() {
        heading();
        counts();
        meter();
        deviations();
        incidents();
        services();
        profiles();
        timing();
        footnotes();
        return head() + body_ + QStringLiteral("</main></body></html>\n");
    }

private:
    static QString escaped(const std::string& text) { return QString::fromStdString(text).toHtmlEscaped(); }
    static QString number(std::uint64_t value) { return QString::number(value); }
    static QString milliseconds(std::chrono::microseconds value) {
        return tr("%1 ms").arg(static_cast<double>(value.count()) / 1000.0, 0, 'f', 1);
    }
    static QString dataOr(const std::string& text) { return text.empty() ? QStringLiteral("–") : escaped(text); }

    QString title() const {
        const std::string& serial = report_.identity.serial;
        return tr("Conformance of the meter %1").arg(QString::fromStdString(serial.empty() ? report_.address : serial)).toHtmlEscaped();
    }

    QString head() const {
        return QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + tr("en", "language code of this text") +
               QStringLiteral("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>") + title() +
               QStringLiteral("</title><style>") + QString::fromLatin1(style()) + QStringLiteral("</style></head><body><main>\n");
    }

    static const char* style() {
        return ":root{--ink:#17212b;--quiet:#56636f;--line:#d9e0e6;--ground:#f3f6f8;--accent:#0b5f8a}"
               "*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 Inter,system-ui,sans-serif}"
               "main{max-width:1080px;margin:0 auto;padding:32px 24px}h1{font-size:26px;margin:0 0 4px}h2{font-size:18px;margin:32px 0 8px}"
               ".sub{color:var(--quiet);margin:0 0 24px}.card{background:#fff;border:1px solid var(--line);border-radius:10px;padding:16px 20px}"
               ".verdict{font-size:18px;border-left:8px solid var(--accent)}.verdict.bad{border-left-color:#b3261e}.verdict.good{border-left-color:#1e7a45}"
               ".counts{display:flex;gap:16px;flex-wrap:wrap;margin-top:16px}.counts .card{flex:1;min-width:150px}"
               ".counts b{display:block;font-size:30px;font-variant-numeric:tabular-nums}"
               "table{width:100%;border-collapse:collapse;background:#fff;border:1px solid var(--line);border-radius:10px}"
               "th,td{text-align:left;vertical-align:top;padding:8px 12px;border-top:1px solid var(--line)}"
               "th{color:var(--quiet);font-weight:600;border-top:0}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}"
               "code{font:12px/1.5 'JetBrains Mono',monospace;overflow-wrap:anywhere}small{color:var(--quiet);display:block}"
               ".tag{display:inline-block;border:1.5px solid;border-radius:4px;padding:0 8px;font-weight:600;white-space:nowrap}"
               ".severe{color:#8c1d18;background:#fde7e5}.major{color:#7a4100;background:#fff0dc}.minor{color:#0b4f76;background:#e5f2fa}"
               ".note{color:#45525d;background:#eef1f4}dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 24px;margin:0}"
               "dt{color:var(--quiet)}dd{margin:0}@media print{body{background:#fff}main{padding:0;max-width:none}tr,.card{break-inside:avoid}}";
    }

    /// "2026-11-25 23:23:00 UTC"
    static QString instant(UtcTime time) {
        return escaped(toIso8601(time)).left(19).replace(QLatin1Char('T'), QLatin1Char(' ')) + QStringLiteral(" UTC");
    }

    void heading() {
        body_ += QStringLiteral("<h1>") + title() + QStringLiteral("</h1><p class=\"sub\">") +
                 tr("Examined with %1 from %2 to %3, over %4")
                     .arg(escaped(report_.program), instant(report_.begun), instant(report_.ended), escaped(report_.address)) +
                 QStringLiteral("</p><div class=\"card verdict%1\">").arg(report_.conforms() ? QStringLiteral(" good") : QStringLiteral(" bad")) +
                 verdict(report_).toHtmlEscaped();
        if (report_.stopped) {
            body_ += QStringLiteral("<small>") +
                     tr("It ended at the part “%1”: %2").arg(part(report_.reached), explain(*report_.stopped).what).toHtmlEscaped() +
                     QStringLiteral("</small>");
        }
        body_ += QStringLiteral("</div>");
    }

    void counts() {
        body_ += QStringLiteral("<div class=\"counts\">");
        for (const auto severity : {dlms::Severity::Severe, dlms::Severity::Major, dlms::Severity::Minor, dlms::Severity::Note}) {
            body_ += QStringLiteral("<div class=\"card\"><b>%1</b>%2</div>").arg(number(report_.countOf(severity)), tag(severity));
        }
        body_ += QStringLiteral("</div>");
    }

    static QString tag(dlms::Severity severity) {
        const auto name = dlms::name(severity);
        return QStringLiteral("<span class=\"tag %1\">%2</span>")
            .arg(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), words(severity).toHtmlEscaped());
    }

    void row(const QString& label, const QString& html) {
        body_ += QStringLiteral("<dt>") + label.toHtmlEscaped() + QStringLiteral("</dt><dd>") + html + QStringLiteral("</dd>");
    }

    void section(const QString& text) { body_ += QStringLiteral("<h2>") + text.toHtmlEscaped() + QStringLiteral("</h2>"); }

    void meter() {
        const MeterIdentity& meter = report_.identity;
        section(tr("Meter"));
        body_ += QStringLiteral("<div class=\"card\"><dl>");
        row(tr("Serial number"), dataOr(meter.serial));
        row(tr("Logical device name"), dataOr(meter.logicalDeviceName));
        row(tr("Model, firmware"), dataOr(meter.model) + QStringLiteral(", ") + dataOr(meter.firmware));
        if (!report_.suggestedProfile.empty()) row(tr("Meter profile that fits"), escaped(report_.suggestedProfile));
        row(tr("Objects listed"), number(report_.objects));
        row(tr("Attributes"), tr("%1 read, %2 refused, %3 not readable for this client, %4 secrets left out")
                                  .arg(report_.attributesRead).arg(report_.attributesRefused).arg(report_.attributesNotReadable).arg(report_.secretsLeftOut));
        row(tr("PDU size"), number(report_.negotiated.maxPduSize));
        if (report_.hdlc) {
            row(tr("HDLC"), tr("information field %1 out, %2 in; window %3 out, %4 in")
                                .arg(report_.hdlc->maxInfoTransmit).arg(report_.hdlc->maxInfoReceive)
                                .arg(report_.hdlc->windowTransmit).arg(report_.hdlc->windowReceive));
        }
        if (!report_.clock.time.empty()) {
            QString text = escaped(report_.clock.time);
            if (report_.clock.drift) text += QStringLiteral(" (") + drift(*report_.clock.drift) + QLatin1Char(')');
            row(tr("Clock"), text);
        }
        body_ += QStringLiteral("</dl></div>");
    }

    static QString drift(std::chrono::milliseconds value) {
        const double seconds = static_cast<double>(value.count()) / 1000.0;
        return seconds < 0 ? tr("%1 s behind this computer").arg(-seconds, 0, 'f', 1) : tr("%1 s ahead of this computer").arg(seconds, 0, 'f', 1);
    }

    /// Labels of columns with numbers begin with '#'.
    void heads(const QStringList& labels) {
        body_ += QStringLiteral("<table><thead><tr>");
        for (const QString& label : labels) {
            const bool number = label.startsWith(QLatin1Char('#'));
            body_ += (number ? QStringLiteral("<th class=\"n\">") : QStringLiteral("<th>")) + label.mid(number ? 1 : 0).toHtmlEscaped() + QStringLiteral("</th>");
        }
        body_ += QStringLiteral("</tr></thead><tbody>");
    }

    void deviations() {
        section(tr("Deviations"));
        if (report_.findings.empty()) {
            body_ += QStringLiteral("<div class=\"card\">") + tr("None.") + QStringLiteral("</div>");
            return;
        }
        heads({tr("Severity"), tr("Deviation"), QLatin1Char('#') + tr("Count"), tr("First seen"), tr("What AMI Field does")});
        for (const CheckFinding& finding : report_.findings) {
            const auto& entry = dlms::entryOf(finding.deviation);
            const QString mark = entry.basis == dlms::Basis::Memory ? QStringLiteral(" †") : QString();
            body_ += QStringLiteral("<tr><td>%1</td><td>%2<small>%3%4</small></td><td class=\"n\">%5</td><td>%6<br><code>%7</code></td><td>%8</td></tr>\n")
                         .arg(tag(entry.severity), words(finding.deviation).toHtmlEscaped(), clauseOf(finding.deviation).toHtmlEscaped(), mark,
                              number(finding.count), escaped(finding.where), exampleOf(finding).toHtmlEscaped(),
                              words(entry.remedy).toHtmlEscaped());
        }
        body_ += QStringLiteral("</tbody></table>");
    }

    void incidents() {
        if (report_.incidents.empty()) return;
        section(tr("Break-downs"));
        heads({tr("After"), tr("What happened"), tr("Then")});
        for (const CheckIncident& incident : report_.incidents) {
            body_ += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                         .arg(escaped(incident.where), explain(incident.error).what.toHtmlEscaped(),
                              incident.recovered ? tr("It answered again after a new connection.") : tr("It did not answer any more."));
        }
        body_ += QStringLiteral("</tbody></table>");
    }

    void services() {
        if (report_.services.empty()) return;
        section(tr("Conformance block"));
        heads({tr("Service"), tr("Claimed"), tr("Result")});
        for (const CheckedService& service : report_.services) {
            body_ += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                         .arg(QString::fromLatin1(service.name.data(), static_cast<qsizetype>(service.name.size())),
                              service.claimed ? tr("yes") : tr("no"), Words::service(service.verdict).toHtmlEscaped());
        }
        body_ += QStringLiteral("</tbody></table>");
    }

    void profiles() {
        if (report_.profiles.empty()) return;
        section(tr("Profiles"));
        const QString column = QStringLiteral("#");
        heads({tr("Profile"), column + tr("Rows it says"), column + tr("Rows read"), column + tr("Capture period"), column + tr("Gaps"), tr("Remark")});
        for (const CheckedProfile& profile : report_.profiles) {
            const QString remark = profile.error ? explain(*profile.error).what : profile.whole ? tr("read to the end") : tr("both ends read");
            const auto period = static_cast<qlonglong>(profile.capturePeriod.count());
            body_ += QStringLiteral("<tr><td>%1</td><td class=\"n\">%2</td><td class=\"n\">%3</td><td class=\"n\">%4</td><td class=\"n\">%5</td><td>%6</td></tr>")
                         .arg(escaped(profile.instance.toString()), profile.entriesInUse ? number(*profile.entriesInUse) : QStringLiteral("–"),
                              number(profile.rowsRead), period > 0 ? tr("%1 s").arg(period) : tr("by event"), number(profile.gaps),
                              remark.toHtmlEscaped());
        }
        body_ += QStringLiteral("</tbody></table>");
    }

    void timing() {
        const CheckTiming& timing = report_.timing;
        if (timing.exchanges == 0) return;
        section(tr("Timing"));
        body_ += QStringLiteral("<div class=\"card\"><dl>");
        row(tr("Exchanges"), number(timing.exchanges));
        row(tr("Turn-round"), tr("%1 shortest, %2 median, %3 longest")
                                  .arg(milliseconds(timing.shortestTurn), milliseconds(timing.medianTurn), milliseconds(timing.longestTurn)));
        if (timing.octetsPerSecond > 0) {
            QString text = tr("%1 octets/s").arg(timing.octetsPerSecond, 0, 'f', 0);
            if (timing.lineShare > 0) text += QStringLiteral(", ") + tr("%1 % of the line").arg(timing.lineShare * 100, 0, 'f', 0);
            row(tr("Best rate of a long answer"), text);
        }
        if (timing.framesPerTurn > 0) row(tr("Frames in one turn"), QString::number(timing.framesPerTurn));
        body_ += QStringLiteral("</dl></div>");
    }

    void footnotes() {
        body_ += QStringLiteral("<p class=\"sub\"><br>") +
                 tr("Nothing was written to the meter, no method was invoked, and no other client or password was tried. "
                    "Clause numbers depend on the edition of the standard and were not checked against it; † marks rules that public sources "
                    "do not confirm. This report does not replace a conformance test of the DLMS User Association.")
                     .toHtmlEscaped() +
                 QStringLiteral("</p>");
    }

    const CheckReport& report_;
    QString body_;
};

}  // namespace

QByteArray toHtml(const CheckReport& report) { return Words(report).page().toUtf8(); }

QString words(CheckPart part) { return Words::part(part); }
QString words(ServiceVerdict verdict) { return Words::service(verdict); }
QString verdictOf(const CheckReport& report) { return Words::verdict(report); }

QString exampleOf(const CheckFinding& finding) {
    QStringList parts;
    if (!finding.octets.empty()) parts << QString::fromStdString(toHex(finding.octets));
    if (!finding.decoded.empty()) parts << QString::fromStdString(finding.decoded);
    if (parts.isEmpty() && finding.detail != 0) parts << QString::number(static_cast<qlonglong>(finding.detail));
    return parts.join(QStringLiteral(" = "));
}

}  // namespace ami::app

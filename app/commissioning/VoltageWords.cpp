#include "app/commissioning/VoltageWords.h"

#include <QCoreApplication>
#include <cmath>

namespace ami::app {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(VoltageWords)
public:
    static VoltageWords undecided(const VoltageReport& report) {
        const VoltageComparison& comparison = report.comparison;
        const QString none = tr("no verdict");
        switch (comparison.reason) {
            case Undecided::NoPairs:
            case Undecided::None: return {none, tr("No reading of the multimeter could be paired with one of the meter."), tr("Try again.")};
            case Undecided::NoSpecification:
                return {none, tr("The accuracy of this multimeter is not in the table, so nothing can be said about a difference of %1.").arg(volts(std::fabs(comparison.difference))),
                        tr("Give the AC volts accuracy from its manual: --reference-spec \"0.4%+40\" (percent of reading + counts).")};
            case Undecided::OutsideFrequency:
                return {none, tr("The multimeter's accuracy is not specified at the %1 Hz that the meter measures.").arg(report.hertz.value_or(0), 0, 'f', 2),
                        tr("Use a multimeter that is specified for this frequency.")};
            case Undecided::LowInRange:
                return {none, tr("%1 is so small a part of the multimeter's range that its accuracy is not specified there.").arg(volts(comparison.reference)),
                        tr("Let the multimeter choose its range, then try again.")};
            case Undecided::Unsteady:
                return {none, tr("The voltage moved by up to %1 between two readings of the multimeter: more than the instruments may err.").arg(volts(2 * comparison.budget.simultaneity)),
                        tr("Wait until the load is steady, or take more pairs (--pairs 20).")};
            case Undecided::Mixed:
                return {none, tr("Some pairs are inside the allowance and some outside: the difference of %1 lies right at its edge (%2).")
                                  .arg(volts(std::fabs(comparison.difference)), volts(comparison.budget.total())),
                        tr("Take more pairs (--pairs 20), or use a more exact multimeter.")};
            case Undecided::ReferenceTooCoarse:
                return {none, tr("The difference of %1 is inside the allowance, but this multimeter may err more (%2) than the meter (%3), so that proves nothing.")
                                  .arg(volts(std::fabs(comparison.difference)), volts(comparison.budget.reference), volts(comparison.budget.meter)),
                        tr("Use a multimeter that is more exact than the meter.")};
            case Undecided::Dead:
                return {none, tr("Meter and multimeter show next to nothing: there is no voltage to compare."),
                        tr("Check that the phase is live and that the probes touch.")};
        }
        return {};
    }

    static VoltageWords decided(const VoltageReport& report) {
        const VoltageComparison& comparison = report.comparison;
        const QString meter = volts(comparison.meter), reference = volts(comparison.reference);
        const QString difference = volts(std::fabs(comparison.difference)), total = volts(comparison.budget.total());
        if (comparison.verdict == Verdict::Inside) {
            return {tr("inside"), tr("Meter %1 and multimeter %2 differ by %3; both together may differ by %4.").arg(meter, reference, difference, total), {}};
        }
        const QString which = comparison.difference > 0 ? tr("more") : tr("less");
        return {tr("outside"),
                tr("The meter shows %1 %2 than the multimeter (%3 against %4); both together may differ by no more than %5. At least one of them is "
                   "outside its accuracy, or they do not measure the same thing.")
                    .arg(difference, which, meter, reference, total),
                tr("Check that the probes are at %1 and sit well, and that a voltage transformer's ratio is set; then repeat with a second multimeter.")
                    .arg(QString::fromStdString(toString(report.request.port)))};
    }

    static QString identity(const hal::MultimeterIdentity& identity) {
        return tr("%1 %2, serial number %3, firmware %4")
            .arg(QString::fromStdString(identity.maker), QString::fromStdString(identity.model), QString::fromStdString(identity.serial),
                 QString::fromStdString(identity.firmware));
    }

    static QString readout(const hal::Readout& readout) {
        QStringList parts;
        const QString unit = QString::fromStdString(readout.unit);
        switch (readout.coupling) {
            case hal::Coupling::Ac: parts << tr("AC"); break;
            case hal::Coupling::Dc: parts << tr("DC"); break;
            case hal::Coupling::AcPlusDc: parts << tr("AC+DC"); break;
            case hal::Coupling::None: break;
        }
        if (readout.range) {
            const QString range = QString::number(readout.range->toDouble()) + QLatin1Char(' ') + unit;
            parts << (readout.autoRange ? tr("range %1, automatic").arg(range) : tr("range %1").arg(range));
        }
        if (readout.resolution) parts << tr("resolution %1 %2").arg(QString::number(readout.resolution->toDouble()), unit);
        return parts.join(QStringLiteral(", "));
    }
};

}  // namespace

QString volts(double value, int places) { return QStringLiteral("%1 V").arg(value, 0, 'f', places); }

VoltageWords describe(const VoltageReport& report) {
    return report.comparison.verdict == Verdict::CannotDecide ? Words::undecided(report) : Words::decided(report);
}
QString describe(const hal::MultimeterIdentity& identity) { return Words::identity(identity); }
QString describe(const hal::Readout& readout) { return Words::readout(readout); }

}  // namespace ami::app

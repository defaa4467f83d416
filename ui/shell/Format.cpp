#include "ui/shell/Format.h"

#include <QLocale>

namespace ami::ui::format {
namespace {
const QChar minus(0x2212);
}

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

QString decimal(const Decimal& value) {
    const QLocale locale;
    QString digits = QString::fromStdString(value.toString());
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative) digits.remove(0, 1);
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? digits : digits.left(point);
    const QString fraction = point < 0 ? QString() : digits.mid(point + 1);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3) whole.insert(i, locale.groupSeparator());
    return (negative ? QString(minus) : QString()) + whole + (fraction.isEmpty() ? QString() : locale.decimalPoint() + fraction);
}

QString unit(dlms::UnitCode code) {
    const auto symbol = dlms::unitSymbol(code);
    return QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size()));
}

QString quantity(const Decimal& value, dlms::UnitCode code) {
    const QString symbol = unit(code);
    return symbol.isEmpty() ? decimal(value) : decimal(value) + QChar(0x00A0) + symbol;
}

QString value(const std::optional<app::Measurement>& measurement) { return measurement ? decimal(measurement->value) : QString(); }

QString withUnit(const std::optional<app::Measurement>& measurement) {
    return measurement ? quantity(measurement->value, measurement->unit) : QStringLiteral("–");
}

QDateTime local(UtcTime time) { return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()); }

QString dateTime(UtcTime time) {
    const QDateTime when = local(time);
    return QLocale().toString(when.date(), QLocale::ShortFormat) + QLatin1Char(' ') + when.time().toString(QStringLiteral("HH:mm:ss"));
}

QString clock(UtcTime time) { return local(time).time().toString(QStringLiteral("HH:mm:ss")); }

QString bytes(std::uint64_t octets) { return QLocale().formattedDataSize(static_cast<qint64>(octets), 1, QLocale::DataSizeSIFormat); }

QString count(std::uint64_t number) { return QLocale().toString(static_cast<qulonglong>(number)); }

QString drift(std::chrono::milliseconds value) {
    const auto ms = value.count();
    if (ms > -50 && ms < 50) return QLocale().toString(0.0, 'f', 1) + QStringLiteral(" s");
    const QString sign = ms < 0 ? QString(minus) : QStringLiteral("+");
    const double seconds = static_cast<double>(ms < 0 ? -ms : ms) / 1000.0;
    return sign + QLocale().toString(seconds, 'f', seconds < 10 && ms % 1000 != 0 ? 1 : 0) + QStringLiteral(" s");
}

}  // namespace ami::ui::format

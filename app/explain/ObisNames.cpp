#include "app/explain/ObisNames.h"

#include <QCoreApplication>

#include "protocol/dlms/ObisName.h"

namespace ami::app {

QString obisName(const dlms::Obis& obis) {
    QString name;
    for (const dlms::ObisWord& word : dlms::obisWords(obis)) {
        if (!name.isEmpty()) name += word.close ? QStringLiteral(" ") : QStringLiteral(", ");
        const std::string source(word.text);
        const QString text = QCoreApplication::translate("ami::app::ObisNames", source.c_str());
        name += text.contains(QLatin1String("%1")) ? text.arg(word.number) : text;
    }
    return name;
}

}  // namespace ami::app

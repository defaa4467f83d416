#include <BuiltInReadingTypes.h>

#include <QFile>
#include <QStandardPaths>

#include "app/store/Store.h"

namespace ami::app {

mdms::ReadingTypeMap loadReadingTypes() {
    const QString edited = QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("ami-field/obis/reading-types.json"));
    if (QFile file(edited); !edited.isEmpty() && file.open(QIODevice::ReadOnly)) {
        const std::string text = file.readAll().toStdString();
        if (auto map = mdms::ReadingTypeMap::parse(text)) return std::move(*map);
    }
    return mdms::ReadingTypeMap::parse(builtInReadingTypes).value_or(mdms::ReadingTypeMap());
}

}  // namespace ami::app

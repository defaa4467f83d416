#include "app/store/EventTypes.h"

#include <BuiltInEventTypes.h>

#include <QFile>
#include <QStandardPaths>

namespace ami::app {

mdms::EventTypeMap loadEventTypes() {
    const QString edited = QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("ami-field/obis/event-types.json"));
    if (QFile file(edited); !edited.isEmpty() && file.open(QIODevice::ReadOnly)) {
        if (auto map = mdms::EventTypeMap::parse(file.readAll().toStdString())) return std::move(*map);
    }
    return mdms::EventTypeMap::parse(builtInEventTypes).value_or(mdms::EventTypeMap());
}

}  // namespace ami::app

#include "ui/meter/ObjectsModel.h"

#include "app/explain/ObisNames.h"
#include "app/explain/ObjectWords.h"
#include "ui/theme/Theme.h"

namespace ami::ui {
namespace {

bool isRegister(dlms::ClassId classId) {
    return classId == dlms::cls::registerClass || classId == dlms::cls::extendedRegister || classId == dlms::cls::demandRegister;
}

template <typename Wanted>
std::vector<dlms::AttributeRef> pick(const std::vector<dlms::ObjectListEntry>& objects, Wanted wanted) {
    std::vector<dlms::AttributeRef> found;
    for (const auto& object : objects) {
        if (isRegister(object.classId) && object.instance.a() == 1 && wanted(object.instance.d()))
            found.push_back({object.classId, object.instance, 2});
    }
    return found;
}

}  // namespace

ObjectsModel::ObjectsModel(QObject* parent) : QAbstractTableModel(parent) {}

void ObjectsModel::set(std::vector<dlms::ObjectListEntry> objects) {
    beginResetModel();
    objects_ = std::move(objects);
    endResetModel();
}

/// Every attribute and method with its name and what this client may do with it, a line each.
QString ObjectsModel::members(const dlms::ObjectListEntry& object) {
    QStringList lines;
    const QString name = app::obisName(object.instance);
    lines << QString::fromStdString(object.instance.toString()) + (name.isEmpty() ? QString() : QStringLiteral("  ") + name);
    const auto add = [&lines](const QString& kind, const app::ObjectMember& member) {
        lines << tr("%1 %2: %3").arg(kind, member.name.isEmpty() ? tr("of the maker") : member.name, member.access);
    };
    for (const auto& member : app::attributesOf(object)) add(tr("attribute %1").arg(member.id), member);
    for (const auto& member : app::methodsOf(object)) add(tr("method %1").arg(member.id), member);
    return lines.join(QLatin1Char('\n'));
}

int ObjectsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(objects_.size()); }
int ObjectsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ObjectsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= objects_.size()) return {};
    const auto& object = objects_[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && index.column() == Code) return theme::font(FontRole::Mono);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) return members(object);
    if (role != Qt::DisplayRole) return {};
    const auto name = dlms::className(object.classId);
    const QString className = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    switch (index.column()) {
        case Name: return app::obisName(object.instance).isEmpty() ? className : app::obisName(object.instance);
        case Code: return QString::fromStdString(object.instance.toString());
        case Class:
            return tr("%1 (class %2, version %3)")
                .arg(className.isEmpty() ? tr("unknown") : className)
                .arg(object.classId)
                .arg(object.version);
        case Access: {
            int readable = 0, writable = 0;
            for (const auto& attribute : object.attributes) {
                readable += (attribute.mode & 1) ? 1 : 0;
                writable += (attribute.mode & 2) ? 1 : 0;
            }
            return tr("%1 readable, %2 writable, %3 methods").arg(readable).arg(writable).arg(object.methods.size());
        }
        default: return {};
    }
}

QVariant ObjectsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Object");
        case Code: return tr("OBIS");
        case Class: return tr("Class");
        case Access: return tr("Access");
        default: return {};
    }
}

std::vector<dlms::AttributeRef> billingRegisters(const std::vector<dlms::ObjectListEntry>& objects) {
    return pick(objects, [](int d) { return d == 8 || d == 6 || d == 9; });
}

std::vector<dlms::Obis> loadProfiles(const std::vector<dlms::ObjectListEntry>& objects) {
    std::vector<dlms::Obis> found;
    for (const auto& object : objects) {
        if (object.classId == dlms::cls::profileGeneric && object.instance.a() == 1 && object.instance.c() == 99)
            found.push_back(object.instance);
    }
    return found;
}

}  // namespace ami::ui

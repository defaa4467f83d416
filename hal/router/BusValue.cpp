#include "hal/router/BusValue.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusSignature>
#include <QDBusVariant>
#include <QVariant>

#include "hal/router/RouterError.h"

namespace ami::hal {

namespace {

constexpr int deepest = 16;
constexpr std::size_t mostValues = 1'000'000;

Bytes bytesOf(const QByteArray& octets) { return {octets.begin(), octets.end()}; }

class Reader {
public:
    Result<BusValue> read(const QVariant& argument, int depth) {
        if (++count_ > mostValues || depth > deepest) return routerFailure(RouterError::WrongType);
        const int type = argument.typeId();
        if (type == qMetaTypeId<QDBusArgument>()) return read(argument.value<QDBusArgument>(), depth);
        if (type == qMetaTypeId<QDBusVariant>()) return variant(argument.value<QDBusVariant>(), depth);
        if (type == qMetaTypeId<QDBusObjectPath>()) return text("o", argument.value<QDBusObjectPath>().path());
        if (type == qMetaTypeId<QDBusSignature>()) return text("g", argument.value<QDBusSignature>().signature());
        switch (type) {
            case QMetaType::Bool: return BusValue{"b", argument.toBool()};
            case QMetaType::UChar: return BusValue{"y", std::uint64_t{argument.value<uchar>()}};
            case QMetaType::Short: return BusValue{"n", std::int64_t{argument.value<short>()}};
            case QMetaType::UShort: return BusValue{"q", std::uint64_t{argument.value<ushort>()}};
            case QMetaType::Int: return BusValue{"i", std::int64_t{argument.toInt()}};
            case QMetaType::UInt: return BusValue{"u", std::uint64_t{argument.toUInt()}};
            case QMetaType::LongLong: return BusValue{"x", std::int64_t{argument.toLongLong()}};
            case QMetaType::ULongLong: return BusValue{"t", std::uint64_t{argument.toULongLong()}};
            case QMetaType::Double: return BusValue{"d", argument.toDouble()};
            case QMetaType::QString: return text("s", argument.toString());
            case QMetaType::QByteArray: return BusValue{"ay", bytesOf(argument.toByteArray())};
            case QMetaType::QStringList: {
                BusValue::Children items;
                for (const QString& item : argument.toStringList()) items.push_back(text("s", item));
                return BusValue{"as", std::move(items)};
            }
            default: return routerFailure(RouterError::WrongType);
        }
    }

private:
    static BusValue text(const char* signature, const QString& content) { return {signature, content.toStdString()}; }

    Result<BusValue> variant(const QDBusVariant& held, int depth) {
        auto inside = read(held.variant(), depth + 1);
        if (!inside) return inside;
        return BusValue{"v", BusValue::Children{std::move(*inside)}};
    }

    Result<BusValue> read(const QDBusArgument& argument, int depth) {
        const std::string signature = argument.currentSignature().toStdString();
        switch (argument.currentType()) {
            case QDBusArgument::BasicType: return read(argument.asVariant(), depth);
            case QDBusArgument::VariantType: {
                QDBusVariant held;
                argument >> held;
                return variant(held, depth);
            }
            case QDBusArgument::ArrayType: {
                if (signature == "ay" || signature == "as") return read(argument.asVariant(), depth);
                argument.beginArray();
                auto items = children(argument, depth);
                if (!items) return Unexpected(items.error());
                argument.endArray();
                return BusValue{signature, std::move(*items)};
            }
            case QDBusArgument::StructureType: {
                argument.beginStructure();
                auto fields = children(argument, depth);
                if (!fields) return Unexpected(fields.error());
                argument.endStructure();
                return BusValue{signature, std::move(*fields)};
            }
            case QDBusArgument::MapType: {
                argument.beginMap();
                BusValue::Children entries;
                while (!argument.atEnd()) {
                    argument.beginMapEntry();
                    auto entry = children(argument, depth + 1);
                    if (!entry) return Unexpected(entry.error());
                    argument.endMapEntry();
                    if (entry->size() != 2) return routerFailure(RouterError::WrongType);
                    std::string type = '{' + (*entry)[0].signature + (*entry)[1].signature + '}';
                    entries.push_back({std::move(type), std::move(*entry)});
                }
                argument.endMap();
                return BusValue{signature, std::move(entries)};
            }
            default: return routerFailure(RouterError::WrongType);
        }
    }

    Result<BusValue::Children> children(const QDBusArgument& argument, int depth) {
        BusValue::Children items;
        while (!argument.atEnd()) {
            if (++count_ > mostValues || depth + 1 > deepest) return routerFailure(RouterError::WrongType);
            auto item = read(argument, depth + 1);
            if (!item) return Unexpected(item.error());
            items.push_back(std::move(*item));
        }
        return items;
    }

    std::size_t count_ = 0;
};

}  // namespace

const BusValue::Children& BusValue::children() const {
    static const Children none;
    const auto* children = std::get_if<Children>(&value);
    return children ? *children : none;
}

const BusValue& BusValue::inner() const {
    const BusValue* at = this;
    while (at->kind() == 'v' && at->children().size() == 1) at = &at->children().front();
    return *at;
}

const BusValue* BusValue::find(std::string_view key) const {
    for (const BusValue& entry : children()) {
        if (entry.kind() != '{' || entry.children().size() != 2) continue;
        const std::string* name = entry.children()[0].text();
        if (name && *name == key) return &entry.children()[1].inner();
    }
    return nullptr;
}

Result<BusValue> busValueOf(const QVariant& argument) { return Reader().read(argument, 0); }

}  // namespace ami::hal

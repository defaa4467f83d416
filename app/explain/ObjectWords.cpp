#include "app/explain/ObjectWords.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/explain/CodeWords.h"
#include "protocol/dlms/Catalogue.h"
#include "protocol/dlms/EventCodes.h"

namespace ami::app {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ObjectWords)
public:
    static QString rights(bool read, bool write) {
        if (read && write) return tr("read and write");
        if (read) return tr("read");
        return write ? tr("write") : tr("no access");
    }
    static QString call() { return tr("call"); }
    static QString none() { return tr("no access"); }
    static QString authenticated(const QString& rights) { return tr("%1, authenticated").arg(rights); }
    static QString protectedBy(const QString& rights, const QStringList& protections) {
        return protections.isEmpty() ? rights : tr("%1 (%2)").arg(rights, protections.join(QStringLiteral(", ")));
    }
    /// Bits 2 to 7 of access_mode since version 3 of Association LN.
    static QStringList protections(std::uint8_t mode) {
        QStringList texts;
        if (mode & 0x04) texts << tr("request authenticated");
        if (mode & 0x08) texts << tr("request encrypted");
        if (mode & 0x10) texts << tr("request signed");
        if (mode & 0x20) texts << tr("answer authenticated");
        if (mode & 0x40) texts << tr("answer encrypted");
        if (mode & 0x80) texts << tr("answer signed");
        return texts;
    }
    static QString likely(const QString& meaning) { return tr("%1 (as most meters number it)").arg(meaning); }
    static QString mismatch(const dlms::ShapeMismatch& found) {
        const QString expected = QString::fromStdString(found.expected);
        const QString seen = QString::fromStdString(found.found);
        if (found.path.empty()) return tr("expected %1, found %2").arg(expected, seen);
        return tr("at %1: expected %2, found %3").arg(QString::fromStdString(found.path), expected, seen);
    }
};

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

QString attributeAccess(std::uint8_t mode) {
    if (mode <= 3) return Words::rights(mode & 1, mode & 2);
    if (mode <= 6) return Words::authenticated(Words::rights(mode != 5, mode != 4));
    return Words::protectedBy(Words::rights(mode & 1, mode & 2), Words::protections(mode));
}

QString methodAccess(std::uint8_t mode) {
    if (mode == 0) return Words::none();
    if (mode == 1) return Words::call();
    if (mode == 2) return Words::authenticated(Words::call());
    return Words::protectedBy(mode & 1 ? Words::call() : Words::none(), Words::protections(mode));
}

std::vector<ObjectMember> attributesOf(const dlms::ObjectListEntry& entry) {
    std::vector<ObjectMember> members;
    const auto* info = dlms::nearestClass(entry.classId, entry.version);
    for (const auto& granted : entry.attributes) {
        const auto* known = info ? dlms::findAttribute(*info, granted.attribute) : nullptr;
        members.push_back({granted.attribute, known ? toQString(known->name) : QString(), attributeAccess(granted.mode),
                           known ? QString::fromStdString(dlms::shapeText(known->shape)) : QString()});
    }
    return members;
}

std::vector<ObjectMember> methodsOf(const dlms::ObjectListEntry& entry) {
    std::vector<ObjectMember> members;
    const auto* info = dlms::nearestClass(entry.classId, entry.version);
    for (const auto& granted : entry.methods) {
        const auto* known = info ? dlms::findMethod(*info, granted.method) : nullptr;
        members.push_back({granted.method, known ? toQString(known->name) : QString(), methodAccess(granted.mode),
                           known ? QString::fromStdString(dlms::shapeText(known->parameter)) : QString()});
    }
    return members;
}

namespace {

/// Event codes and status words that companion specifications give a meaning to, by OBIS code.
QString companionMeaning(const dlms::AttributeRef& attribute, std::uint64_t word) {
    const dlms::Obis& code = attribute.instance;
    if (attribute.attribute != 2 || attribute.classId > dlms::cls::extendedRegister || code.a() != 0) return {};
    if (code.c() == 96 && code.d() == 11) {
        const auto name = dlms::nameOf(dlms::codes::events, word);
        return name.empty() ? QString() : Words::likely(codeWord(name));
    }
    dlms::NamedValues bits;
    if (code.c() == 96 && code.d() == 10) bits = dlms::codes::profileStatusBits;
    else if (code.c() == 97 && (code.d() == 97 || code.d() == 98) && code.e() == 0) bits = dlms::codes::alarmBits1;
    else if (code.c() == 97 && code.d() == 98 && code.e() == 1) bits = dlms::codes::alarmBits2;
    if (bits.empty() || word == 0) return {};
    return Words::likely(bitWords(bits, word).join(QStringLiteral(", ")));
}

}  // namespace

QString meaningOf(const dlms::AttributeRef& attribute, const dlms::Data& value) {
    if (const auto word = value.toUint64()) {
        if (const QString meaning = companionMeaning(attribute, *word); !meaning.isEmpty()) return meaning;
    }
    const auto* info = dlms::findClass(attribute.classId);
    const auto* known = info ? dlms::findAttribute(*info, attribute.attribute) : nullptr;
    if (!known || known->values.empty()) return {};
    if (known->shape == "enum") {
        const auto number = value.toUint64();
        const auto name = number ? dlms::nameOf(known->values, *number) : std::string_view{};
        return name.empty() ? QString() : codeWord(name);
    }
    if (const auto* bits = std::get_if<dlms::BitString>(&value.payload())) {
        std::uint64_t word = 0;
        for (std::uint32_t bit = 0; bit < bits->bits && bit < 64; ++bit) word |= std::uint64_t{bits->bit(bit)} << bit;
        return bitWords(known->values, word).join(QStringLiteral(", "));
    }
    const auto word = value.toUint64();
    return word ? bitWords(known->values, *word).join(QStringLiteral(", ")) : QString();
}

QString typeRemark(const dlms::AttributeRef& attribute, const dlms::Data& value) {
    std::optional<dlms::ShapeMismatch> found;
    for (const dlms::ClassInfo& info : dlms::versionsOf(attribute.classId)) {
        const auto* known = dlms::findAttribute(info, attribute.attribute);
        if (!known) continue;
        found = dlms::mismatch(known->shape, value);
        if (!found) return {};
    }
    return found ? Words::mismatch(*found) : QString();
}

}  // namespace ami::app

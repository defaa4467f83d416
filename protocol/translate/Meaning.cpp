#include "protocol/translate/Meaning.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "protocol/dlms/Catalogue.h"
#include "protocol/dlms/ObisName.h"
#include "protocol/translate/Notes.h"

namespace ami::translate {
namespace {

constexpr std::size_t mostRemembered = 4096, mostColumns = 256;
constexpr std::string_view scalerUnitShape = "{scaler:i8,unit:enum}";
constexpr std::string_view captureObjectShape = "{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16}";

constexpr std::array secretNames = std::to_array<std::string_view>({"secret", "LLS_secret", "change_HLS_secret", "change_LLS_secret",
    "global_key_transfer", "key_transfer", "transfer_key", "set_encryption_key", "initial_encryption_key", "client_key", "link_key",
    "network_key", "update_link_key", "update_network_key", "mac_key_table", "authentication_keys", "add_authentication_key", "PIN_code",
    "PPP_authentication", "login_password"});

template <typename Number>
std::optional<Number> numberIn(const Node& node) {
    Number value{};
    const auto& text = node.value;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

void prefix(Node& node, std::string_view words) {
    node.note = node.note.empty() ? std::string(words) : std::string(words) + ": " + node.note;
}

std::string nameNote(BytesView octets) {
    const auto name = dlms::Obis::fromBytes(octets);
    if (!name) return {};
    const std::string words = dlms::obisName(*name);
    return name->toString() + (words.empty() ? "" : " " + words);
}

bool isNumber(const Node& node) { return !node.raw && !node.value.empty() && node.name != "boolean" && node.name != "bit-string"; }

/// "471.1" of 4711 and -1, without rounding.
std::string scaled(std::string_view digits, int scaler) {
    if (scaler < -18 || scaler > 18 || digits.find_first_not_of("-0123456789") != std::string_view::npos) return {};
    const bool negative = digits.starts_with('-');
    std::string text(negative ? digits.substr(1) : digits);
    if (scaler > 0 && text != "0") text.append(static_cast<std::size_t>(scaler), '0');
    if (scaler < 0) {
        const auto places = static_cast<std::size_t>(-scaler);
        if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
        text.insert(text.size() - places, 1, '.');
    }
    return negative ? '-' + text : text;
}

std::string unitWords(std::uint8_t unit) {
    if (unit == dlms::noUnit) return "no unit";
    const auto symbol = dlms::unitSymbol(unit);
    return symbol.empty() ? "unit " + std::to_string(unit) : std::string(symbol);
}

class Walker {
public:
    explicit Walker(const Dissection& dissection) : dissection_(dissection) {}

    void walk(Node& node, std::string_view shape, dlms::NamedValues values) {
        if (node.kind == Kind::Error || shape.empty()) return guess(node);
        if (node.name == "array" || node.name == "array-contents") {
            const auto element = dlms::shapeElement(shape);
            for (Node& child : node.children) walk(child, element.value_or("any"), {});
            return;
        }
        if (node.name == "structure" && dlms::shapeMember(shape, 0)) {
            for (std::size_t i = 0; i < node.children.size(); ++i) {
                const auto member = dlms::shapeMember(shape, i);
                if (!member) break;
                walk(node.children[i], member->shape, {});
                special(node.children[i], member->name);
                prefix(node.children[i], member->name);
            }
            summarize(node);
            return;
        }
        if (node.name == "structure") return guess(node);
        if (node.raw) {
            const BytesView octets = dissection_.contentOf(node);
            if (shape == "ln" && octets.size() == 6) node.note = nameNote(octets);
            else if (shape == "stamp" && octets.size() == 12) node.note = timeNote(octets);
            else if (shape == "day" && octets.size() == 5) node.note = dateNote(octets);
            else if (shape == "clocktime" && octets.size() == 4) node.note = timeOfDayNote(octets);
        } else if (!values.empty() && isNumber(node)) {
            if (const auto number = numberIn<std::uint64_t>(node)) node.note = dlms::nameOf(values, *number);
        }
    }

    /// Structures that tell by themselves what they are.
    void guess(Node& node) {
        if (node.name == "structure" || node.name == "array") {
            if (node.name == "structure" && isScalerUnit(node)) return walk(node, scalerUnitShape, {});
            if (node.name == "structure" && isCaptureObject(node)) return walk(node, captureObjectShape, {});
            if (node.name == "structure" && isObjectListElement(node)) {
                if (const auto* list = dlms::findClass(dlms::cls::associationLn)) {
                    if (const auto* attribute = dlms::findAttribute(*list, 2)) {
                        if (const auto element = dlms::shapeElement(attribute->shape)) return walk(node, *element, {});
                    }
                }
            }
            for (Node& child : node.children) guess(child);
        }
        for (Node& child : node.children) {
            if (child.name == "array-contents") {
                for (Node& element : child.children) guess(element);
            }
        }
    }

private:
    static bool looksLike(const Node& node, std::initializer_list<std::string_view> words) {
        return std::equal(node.children.begin(), node.children.end(), words.begin(), words.end(),
                          [](const Node& child, std::string_view word) { return child.name == word; });
    }
    static bool isScalerUnit(const Node& node) { return looksLike(node, {"integer", "enum"}); }
    static bool isCaptureObject(const Node& node) {
        return looksLike(node, {"long-unsigned", "octet-string", "integer", "long-unsigned"}) && node.children[1].content.length == 6;
    }
    static bool isObjectListElement(const Node& node) {
        return looksLike(node, {"long-unsigned", "unsigned", "octet-string", "structure"}) && node.children[2].content.length == 6 &&
               looksLike(node.children[3], {"array", "array"});
    }

    /// Members whose name says how to read the number.
    static void special(Node& node, std::string_view member) {
        if (!isNumber(node)) return;
        if (member == "class_id") {
            if (const auto number = numberIn<std::uint16_t>(node)) node.note = classNote(*number);
        } else if (member == "unit") {
            if (const auto number = numberIn<std::uint8_t>(node)) node.note = unitWords(*number);
        } else if (member == "scaler") {
            node.note = "10^" + node.value;
        }
    }

    void summarize(Node& node) const {
        if (isScalerUnit(node)) {
            const auto unit = numberIn<std::uint8_t>(node.children[1]);
            node.note = "scaler_unit: 10^" + node.children[0].value + ' ' + unitWords(unit.value_or(dlms::noUnit));
        } else if (isCaptureObject(node)) {
            const auto classId = numberIn<std::uint16_t>(node.children[0]);
            node.note = classNote(classId.value_or(0)) + ' ' + nameNote(dissection_.contentOf(node.children[1])) + " attribute " + node.children[2].value;
        } else if (isObjectListElement(node)) {
            const auto classId = numberIn<std::uint16_t>(node.children[0]);
            node.note = classNote(classId.value_or(0)) + ' ' + nameNote(dissection_.contentOf(node.children[2]));
        }
    }

    const Dissection& dissection_;
};

void rememberUnit(const Node& value, const Target& target, Conversation& conversation) {
    if (value.name != "structure" || value.children.size() != 2 || conversation.units.size() >= mostRemembered) return;
    const auto scaler = numberIn<std::int8_t>(value.children[0]);
    const auto unit = numberIn<std::uint8_t>(value.children[1]);
    if (scaler && unit) conversation.units[target.instance] = {*scaler, *unit};
}

void rememberColumns(const Node& value, const Target& target, const Dissection& dissection, Conversation& conversation) {
    if (value.name != "array" || value.children.size() > mostColumns || conversation.columns.size() >= mostRemembered) return;
    std::vector<dlms::CaptureObject> columns;
    for (const Node& child : value.children) {
        if (child.name != "structure" || child.children.size() < 4) return;
        const auto classId = numberIn<std::uint16_t>(child.children[0]);
        const auto name = dlms::Obis::fromBytes(dissection.contentOf(child.children[1]));
        const auto attribute = numberIn<std::int8_t>(child.children[2]);
        const auto index = numberIn<std::uint16_t>(child.children[3]);
        if (!classId || !name || !attribute || !index) return;
        columns.push_back({*classId, *name, *attribute, *index});
    }
    conversation.columns[target.instance] = std::move(columns);
}

/// 4711 becomes "471.1 Wh" when the scaler and the unit were read before.
void explainNumber(Node& value, const dlms::Obis& instance, const Conversation& conversation) {
    const auto known = conversation.units.find(instance);
    if (known == conversation.units.end() || !isNumber(value) || value.name == "enum") return;
    const std::string number = scaled(value.value, known->second.scaler);
    if (number.empty()) return;
    const auto symbol = dlms::unitSymbol(known->second.unit);
    value.note = number + (symbol.empty() ? "" : ' ' + std::string(symbol));
}

void explainRows(Node& value, const std::vector<dlms::CaptureObject>& columns, const Conversation& conversation) {
    for (Node& row : value.children) {
        if (row.name == "array-contents") explainRows(row, columns, conversation);
        if (row.name != "structure" || row.children.size() != columns.size()) continue;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Node& cell = row.children[i];
            const auto& column = columns[i];
            if (column.classId != dlms::cls::clock && column.attribute == 2) explainNumber(cell, column.instance, conversation);
            const std::string words = dlms::obisName(column.instance);
            prefix(cell, words.empty() ? column.instance.toString() : words);
        }
    }
}

bool isRegister(dlms::ClassId id) { return id == dlms::cls::registerClass || id == dlms::cls::extendedRegister || id == dlms::cls::demandRegister; }

std::string_view nameIn(const dlms::ClassInfo& info, const Target& target) {
    if (target.isMethod) {
        const auto* method = dlms::findMethod(info, target.member);
        return method ? method->name : std::string_view();
    }
    const auto* attribute = dlms::findAttribute(info, target.member);
    return attribute ? attribute->name : std::string_view();
}

}  // namespace

std::string_view memberName(const Target& target) {
    const auto* info = dlms::findClass(target.classId);
    return info ? nameIn(*info, target) : std::string_view();
}

std::string targetText(const Target& target) {
    return std::to_string(target.classId) + ':' + target.instance.toString() + ':' + std::to_string(target.member);
}

std::string targetNote(const Target& target) {
    const std::string className = classNote(target.classId);
    const std::string obis = dlms::obisName(target.instance);
    const std::string_view member = memberName(target);
    std::string note = className.empty() ? "class " + std::to_string(target.classId) : className;
    note += ' ' + target.instance.toString();
    if (!obis.empty() && obis != className) note += ' ' + obis;
    note += std::string(target.isMethod ? ", method " : ", attribute ") + std::to_string(target.member);
    if (!member.empty()) note += ' ' + std::string(member);
    return note;
}

bool isSecret(const Target& target) {
    for (const dlms::ClassInfo& info : dlms::interfaceClasses()) {
        if (info.id != target.classId) continue;
        const auto name = nameIn(info, target);
        if (std::find(secretNames.begin(), secretNames.end(), name) != secretNames.end()) return true;
    }
    return false;
}

void hideStrings(Node& node) {
    const bool string = node.raw && (node.name == "octet-string" || node.name == "visible-string" || node.name == "utf8-string" ||
                                     node.name == "raw-data" || node.name == names::undecoded || node.name == names::arrayContents);
    if (string) {
        node.secret = true;
        node.note.clear();
        return node.children.clear();
    }
    for (Node& child : node.children) hideStrings(child);
}

void explainValue(Node& value, const Target* target, const Dissection& dissection, Conversation& conversation) {
    Walker walker(dissection);
    const auto* info = target ? dlms::findClass(target->classId) : nullptr;
    const auto* attribute = info && !target->isMethod ? dlms::findAttribute(*info, target->member) : nullptr;
    if (!attribute) return walker.guess(value);
    if (isSecret(*target)) return hideStrings(value);
    const bool rows = target->classId == dlms::cls::profileGeneric && target->member == 2;
    if (rows) {
        if (const auto known = conversation.columns.find(target->instance); known != conversation.columns.end()) {
            return explainRows(value, known->second, conversation);
        }
        return;
    }
    walker.walk(value, attribute->shape, attribute->values);
    if (isRegister(target->classId) && (attribute->name == "scaler_unit")) rememberUnit(value, *target, conversation);
    if (target->classId == dlms::cls::profileGeneric && target->member == 3) rememberColumns(value, *target, dissection, conversation);
    const bool reading = attribute->name == "value" || attribute->name == "current_average_value" || attribute->name == "last_average_value";
    if (isRegister(target->classId) && reading) explainNumber(value, target->instance, conversation);
}

void explainSelection(Node& value, std::uint8_t selector, const Dissection& dissection) {
    constexpr std::string_view byRange =
        "{restricting_object:{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16},from_value:any,to_value:any,"
        "selected_values:[{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16}]}";
    constexpr std::string_view byEntry = "{from_entry:u32,to_entry:u32,from_selected_value:u16,to_selected_value:u16}";
    Walker walker(dissection);
    if (selector == 1 || selector == 2) walker.walk(value, selector == 1 ? byRange : byEntry, {});
    else walker.guess(value);
}

void explainParameters(Node& value, const Target& method, const Dissection& dissection) {
    if (isSecret(method)) return hideStrings(value);
    Walker walker(dissection);
    const auto* info = dlms::findClass(method.classId);
    const auto* entry = info ? dlms::findMethod(*info, method.member) : nullptr;
    if (entry && !entry->parameter.empty()) walker.walk(value, entry->parameter, {});
    else walker.guess(value);
}

}  // namespace ami::translate

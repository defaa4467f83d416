#include "protocol/translate/Interpreter.h"

#include <algorithm>
#include <charconv>

#include "protocol/translate/Meaning.h"
#include "protocol/translate/Notes.h"

namespace ami::translate {
namespace {

constexpr std::size_t mostTargets = 1024;

std::optional<std::uint32_t> numberIn(const Node* node, int base = 10) {
    if (!node) return std::nullopt;
    std::uint32_t value = 0;
    const auto& text = node->value;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return value;
}

std::optional<std::size_t> invokeIdOf(const Node& node) {
    const auto number = numberIn(node.child("invoke-id-and-priority"), 16);
    return number ? std::optional<std::size_t>(*number & 0x0F) : std::nullopt;
}

std::optional<Target> targetOf(const Node& descriptor) {
    const bool method = descriptor.name == "cosem-method-descriptor";
    const Node* classId = descriptor.child("class-id");
    const Node* instance = descriptor.child("instance-id");
    const Node* member = descriptor.child(method ? "method-id" : "attribute-id");
    if (!classId || !instance || !member) return std::nullopt;
    const auto name = dlms::Obis::parse(instance->value);
    int number = 0;
    const auto [end, error] = std::from_chars(member->value.data(), member->value.data() + member->value.size(), number);
    const auto id = numberIn(classId);
    if (!name || !id || error != std::errc()) return std::nullopt;
    return Target{static_cast<dlms::ClassId>(*id), *name, static_cast<std::int8_t>(number), method};
}

void collectDescriptors(Node& node, std::vector<Node*>& found) {
    if (node.name == "cosem-attribute-descriptor" || node.name == "cosem-method-descriptor") return found.push_back(&node);
    if (node.derived || dataTag(node.name) >= 0) return;
    for (Node& child : node.children) collectDescriptors(child, found);
}

}  // namespace

Node* findNode(Node& node, std::string_view name) {
    for (Node& child : node.children) {
        if (child.name == name && !child.derived) return &child;
    }
    for (Node& child : node.children) {
        if (child.derived || dataTag(child.name) >= 0) continue;
        if (Node* found = findNode(child, name)) return found;
    }
    return nullptr;
}

const Node* findNode(const Node& node, std::string_view name) { return findNode(const_cast<Node&>(node), name); }

Party senderOf(std::uint8_t tag) {
    switch (tag) {
    case 0x01: case 0x05: case 0x06: case 0x16: case 0x21: case 0x25: case 0x26: case 0x36: case 0x41: case 0x45: case 0x46: case 0x56:
    case 0x60: case 0x62: case 0xC0: case 0xC1: case 0xC3: case 0xC8: case 0xC9: case 0xCB: case 0xD0: case 0xD1: case 0xD3: case 0xD9:
    case 0x10: return Party::Client;
    case 0x08: case 0x0C: case 0x0D: case 0x0E: case 0x0F: case 0x18: case 0x28: case 0x2C: case 0x2D: case 0x2E: case 0x38: case 0x48:
    case 0x4C: case 0x4D: case 0x4E: case 0x58: case 0x61: case 0x63: case 0xC2: case 0xC4: case 0xC5: case 0xC7: case 0xCA: case 0xCC:
    case 0xCD: case 0xCF: case 0xD2: case 0xD4: case 0xD5: case 0xD7: case 0xD8: case 0xDA: return Party::Meter;
    default: return Party::Unknown;
    }
}

void Interpreter::apdu(Node& node, Party sender, std::uint32_t depth) {
    const Apdu* apdu = apduNamed(node.name);
    if (!apdu || depth >= deepestApdu) return;
    if (const Party own = senderOf(apdu->tag); own != Party::Unknown) sender = own;
    switch (apdu->tag) {
    case 0x60: return aarq(node, depth);
    case 0x61: return aare(node, depth);
    case 0x62:
    case 0x63: return nested(node, sender, depth);
    case 0x01: return initiate(node);
    case 0xC0:
    case 0xC1:
    case 0xC3: request(node); break;
    case 0xC4:
    case 0xC5:
    case 0xC7: response(node); break;
    case 0x0F:
    case 0xC2: return notification(node);
    case 0xD9:
    case 0xDA: return access(node, apdu->tag == 0xD9);
    case 0xDB:
    case 0xDC:
    case 0xDD: return generalProtection(node, sender, depth);
    case 0xDF: return nested(node, sender, depth);
    case 0xE0: return generalBlock(node, sender, depth);
    default:
        if (apdu->field.type->form == Form::Protected) return protectedService(node, *apdu, sender, depth);
    }
    block(node, *apdu);
}

/// APDUs inside: user-information, content that is only authenticated or signed.
void Interpreter::nested(Node& node, Party sender, std::uint32_t depth) {
    for (Node& child : node.children) {
        if (child.derived) continue;
        if (apduNamed(child.name)) apdu(child, sender, depth + 1);
        else if (child.name == "user-information" || child.name == "content" || child.name == "ciphered-content") nested(child, sender, depth);
    }
}

void Interpreter::aarq(Node& node, std::uint32_t depth) {
    conversation_.restart();
    conversation_.client.reset();
    if (const Node* title = node.child("calling-AP-title"); title && title->content.length == 8) {
        dlms::SystemTitle bytes{};
        std::ranges::copy(dissection_.contentOf(*title), bytes.begin());
        conversation_.client = bytes;
    }
    if (const Node* context = node.child("application-context-name")) node.note = context->note.substr(std::min(context->note.size(), std::size_t{18}));
    nested(node, Party::Client, depth);
}

void Interpreter::aare(Node& node, std::uint32_t depth) {
    if (const Node* title = node.child("responding-AP-title"); title && title->content.length == 8) {
        dlms::SystemTitle bytes{};
        std::ranges::copy(dissection_.contentOf(*title), bytes.begin());
        conversation_.meter = bytes;
    }
    if (const Node* result = node.child("result")) {
        node.note = result->value;
        const Node* source = node.child("result-source-diagnostic");
        if (source && !source->children.empty() && source->children.front().value != "null") node.note += ", " + source->children.front().value;
    }
    nested(node, Party::Meter, depth);
}

void Interpreter::initiate(Node& node) {
    if (Node* key = findNode(node, "dedicated-key"); key && key->raw) {
        conversation_.dedicatedKey = std::make_shared<const crypto::SecureBytes>(dissection_.contentOf(*key));
    }
}

std::vector<Target> Interpreter::targetsIn(Node& node) {
    std::vector<Node*> descriptors;
    collectDescriptors(node, descriptors);
    std::vector<Target> targets;
    for (Node* descriptor : descriptors) {
        const auto target = targetOf(*descriptor);
        if (!target || targets.size() >= mostTargets) break;
        descriptor->note = targetNote(*target);
        if (!descriptor->children.empty() && descriptor->children.back().note.empty()) descriptor->children.back().note = memberName(*target);
        targets.push_back(*target);
    }
    return targets;
}

void Interpreter::noteTargets(Node& node, const Request& request) {
    if (!node.note.empty() || request.targets.empty()) return;
    node.note = request.targets.size() == 1 ? targetNote(request.targets.front()) : std::to_string(request.targets.size()) + " attributes or methods";
}

void Interpreter::explainResults(Node& result, const std::vector<Target>& targets) {
    // Get-Data-Result, or a list of them: the node "data" holds a value, everything else a reason.
    std::size_t index = 0;
    for (Node& each : result.children) {
        const Target* target = index < targets.size() ? &targets[index] : nullptr;
        ++index;
        if (each.name == "data") {
            for (Node& value : each.children) explainValue(value, target, dissection_, conversation_);
        } else if (dataTag(each.name) >= 0) {
            explainValue(each, target, dissection_, conversation_);
        }
    }
}

void Interpreter::request(Node& node) {
    const auto id = invokeIdOf(node);
    Request found;
    found.targets = targetsIn(node);
    found.list = node.name.find("with-list") != std::string_view::npos;
    noteTargets(node, found);
    if (Node* value = node.child("value") ? findNode(node, "value") : nullptr) explainResults(*value, found.targets);
    if (Node* values = findNode(node, "value-list")) explainResults(*values, found.targets);
    if (Node* parameters = findNode(node, "method-invocation-parameters")) {
        for (std::size_t i = 0; i < parameters->children.size(); ++i) {
            const std::size_t which = found.list ? i : 0;
            if (which < found.targets.size()) explainParameters(parameters->children[i], found.targets[which], dissection_);
        }
    }
    if (Node* selection = findNode(node, "access-selection")) {
        const Node* selector = selection->child("access-selector");
        const bool profile = found.targets.size() == 1 && found.targets.front().classId == dlms::cls::profileGeneric;
        if (Node* parameters = findNode(*selection, "access-parameters")) {
            for (Node& value : parameters->children) explainSelection(value, profile ? static_cast<std::uint8_t>(numberIn(selector).value_or(0)) : 0, dissection_);
        }
    }
    if (id && !found.targets.empty()) conversation_.requests[*id] = std::move(found);
}

void Interpreter::response(Node& node) {
    const auto id = invokeIdOf(node);
    const Request none;
    const Request& request = id ? conversation_.requests[*id] : none;
    noteTargets(node, request);
    if (node.name == "get-response-normal" || node.name == "get-response-with-list") {
        if (Node* result = findNode(node, "result")) explainResults(*result, request.targets);
    }
    if (Node* returned = findNode(node, "return-parameters")) explainResults(*returned, {});
}

void Interpreter::access(Node& node, bool isRequest) {
    std::vector<Target> targets = targetsIn(node);
    if (isRequest) conversation_.access.targets = targets;
    else if (targets.empty()) targets = conversation_.access.targets;
    Request named;
    named.targets = targets;
    noteTargets(node, named);
    Node* values = findNode(node, isRequest ? "access-request-list-of-data" : "access-response-list-of-data");
    if (!values) return;
    for (std::size_t i = 0; i < values->children.size(); ++i) {
        const Target* target = i < targets.size() ? &targets[i] : nullptr;
        if (target && target->isMethod && isRequest) explainParameters(values->children[i], *target, dissection_);
        else explainValue(values->children[i], target && target->isMethod ? nullptr : target, dissection_, conversation_);
    }
}

void Interpreter::notification(Node& node) {
    const std::vector<Target> targets = targetsIn(node);
    Request named;
    named.targets = targets;
    noteTargets(node, named);
    if (Node* value = findNode(node, "attribute-value")) explainResults(*value, targets);
    if (Node* body = findNode(node, "data-value")) explainResults(*body, {});
}

}  // namespace ami::translate

#include <charconv>

#include "protocol/translate/GrammarTypes.h"
#include "protocol/translate/Interpreter.h"
#include "protocol/translate/Meaning.h"
#include "protocol/translate/Reader.h"

/// Values and APDUs that come in several pieces. @spec IEC 62056-5-3 9.3.6 to 9.3.8, 9.4.6.13
namespace ami::translate {
namespace {

constexpr Field listOfResults{"result", &types::dataResultList}, listOfValues{"value-list", &types::valueList},
    oneValue{"data", &types::data}, oneResponse{"single-response", &types::singleResponse}, returned{"return-parameters", &types::dataResult},
    listOfReadResults{"list-of-read-result", &types::readResultList};

std::uint32_t numberIn(const Node& node) {
    std::uint32_t value = 0;
    std::from_chars(node.value.data(), node.value.data() + node.value.size(), value);
    return value;
}

}  // namespace

void Interpreter::block(Node& node, const Apdu& apdu) {
    Node* raw = findNode(node, "raw-data");
    Node* number = findNode(node, "block-number");
    const Node* last = findNode(node, "last-block");
    if (!raw || !number || !last || !raw->raw) return;
    const bool isLast = last->value == "true";
    Assembly* assembly = nullptr;
    switch (apdu.tag) {
    case 0xC4: assembly = &conversation_.get; break;
    case 0xC1: assembly = &conversation_.set; break;
    case 0xC3: assembly = &conversation_.actionRequest; break;
    case 0xC7: assembly = &conversation_.actionResponse; break;
    case 0x0C: assembly = &conversation_.read; break;
    default: return;
    }
    const bool begins = numberIn(*number) <= 1;
    if (begins) {
        assembly->restart(numberIn(*number));
        const Node* invoke = node.child("invoke-id-and-priority");
        std::uint32_t id = 0;
        if (invoke) std::from_chars(invoke->value.data(), invoke->value.data() + invoke->value.size(), id, 16);
        const Request& request = conversation_.requests[id & 0x0F];
        assembly->targets = request.targets;
        assembly->list = request.list;
        assembly->secret = std::any_of(request.targets.begin(), request.targets.end(), [](const Target& target) { return isSecret(target); });
    }
    if (assembly->secret) hideStrings(*raw);
    if (!collect(*assembly, *number, *raw, isLast)) return;
    switch (apdu.tag) {
    case 0xC4: return wholeOfGet(*raw, *assembly);
    case 0xC7: return wholeOfAction(*raw, *assembly, false);
    case 0xC3: return wholeOfAction(*raw, *assembly, true);
    default: break;
    }
    const std::vector<Target> targets = assembly->targets;
    const bool list = assembly->list;
    Node* all = whole(*raw, *assembly);
    if (!all) return;
    Reader reader(dissection_.buffers.back().view(), static_cast<std::uint16_t>(dissection_.buffers.size() - 1), nodesLeft_);
    const Range range = all->range;
    if (apdu.tag == 0x0C) {
        reader.part(*all, range, listOfReadResults);
    } else if (list) {
        reader.part(*all, range, listOfValues);
        if (!all->children.empty()) explainResults(all->children.front(), targets);
    } else {
        reader.values(*all, range, 1);
        explainResults(*all, targets);
    }
}

bool Interpreter::collect(Assembly& assembly, Node& number, const Node& raw, bool last) {
    const auto problem = [&](ProblemCode code, std::int64_t first, std::int64_t second) {
        number.kind = Kind::Error;
        number.problem = {code, first, second};
        assembly.close();
        return false;
    };
    const std::uint32_t found = numberIn(number);
    if (assembly.open && found + 1 == assembly.next && assembly.pieces > 0) {
        number.note = "repeated";
        return false;
    }
    if (!assembly.open || found != assembly.next) {
        // A transfer whose beginning is not here: nothing to put together, and nothing wrong with the message.
        if (!assembly.open) return number.note = "the blocks before are not here", false;
        return problem(ProblemCode::BlockLost, assembly.next, found);
    }
    const BytesView piece = dissection_.contentOf(raw);
    if (assembly.octets.size() + piece.size() > longestTransfer) return problem(ProblemCode::TooLong, static_cast<std::int64_t>(longestTransfer), 0);
    append(assembly.octets, piece);
    ++assembly.next;
    ++assembly.pieces;
    return last;
}

Node* Interpreter::whole(Node& parent, Assembly& assembly) {
    if (assembly.octets.empty() || dissection_.buffers.size() >= 0xFFFF) {
        assembly.close();
        return nullptr;
    }
    const std::uint32_t pieces = assembly.pieces;
    const auto index = static_cast<std::uint16_t>(dissection_.buffers.size());
    dissection_.buffers.emplace_back(std::move(assembly.octets), "blocks");
    assembly.octets = Bytes();
    assembly.close();
    Node node;
    node.name = names::blocks;
    node.note = std::to_string(pieces) + (pieces == 1 ? " block" : " blocks");
    node.buffer = index;
    node.range = {0, static_cast<std::uint32_t>(dissection_.buffers.back().view().size())};
    node.derived = true;
    return &parent.children.emplace_back(std::move(node));
}

void Interpreter::wholeOfGet(Node& parent, Assembly& assembly) {
    const std::vector<Target> targets = assembly.targets;
    const bool list = assembly.list, secret = assembly.secret, known = !targets.empty();
    Node* all = whole(parent, assembly);
    if (!all) return;
    Reader reader(dissection_.buffers.back().view(), all->buffer, nodesLeft_);
    const Range range = all->range;
    if (!list) {
        reader.values(*all, range, 1);
        // Without the request it may as well be a list of results.
        if (!known && worst(*all) == Kind::Error) {
            Node other;
            if (reader.part(other, range, listOfResults)) all->children = std::move(other.children);
        }
    } else {
        reader.part(*all, range, listOfResults);
    }
    if (secret) return hideStrings(*all);
    if (!all->children.empty() && all->children.front().name == "result") explainResults(all->children.front(), targets);
    else explainResults(*all, targets);
}

void Interpreter::wholeOfAction(Node& parent, Assembly& assembly, bool isRequest) {
    const std::vector<Target> targets = assembly.targets;
    const bool list = assembly.list, secret = assembly.secret;
    Node* all = whole(parent, assembly);
    if (!all) return;
    Reader reader(dissection_.buffers.back().view(), all->buffer, nodesLeft_);
    const Range range = all->range;
    // The standard's text leaves open whether the pieces are the value alone or what stands around it too; both are seen.
    const Field* forms[] = {isRequest && list ? &listOfValues : &oneValue, isRequest ? &listOfValues : &returned, &oneResponse};
    bool done = false;
    for (const Field* form : forms) {
        Node trial;
        done = reader.part(trial, range, *form);
        if (done || form == forms[0]) all->children = std::move(trial.children);
        if (done || (isRequest && form == forms[1])) break;
    }
    if (secret) return hideStrings(*all);
    if (isRequest && !targets.empty() && !all->children.empty()) {
        for (Node& value : all->children.front().children) explainParameters(value, targets.front(), dissection_);
    }
}

void Interpreter::generalBlock(Node& node, Party sender, std::uint32_t depth) {
    Node* control = findNode(node, "block-control");
    Node* number = findNode(node, "block-number");
    Node* data = findNode(node, "block-data");
    if (!control || !number || !data || !data->raw) return;
    const bool last = (dissection_.octets(*control)[0] & 0x80) != 0;
    Assembly& assembly = sender == Party::Client ? conversation_.generalFromClient : conversation_.generalFromMeter;
    // An acknowledgement without data belongs to the other side's transfer.
    if (data->content.length == 0 && !last) return;
    if (numberIn(*number) == 1) assembly.restart(1);
    if (!collect(assembly, *number, *data, last)) return;
    Node* all = whole(*data, assembly);
    if (!all) return;
    Reader reader(dissection_.buffers.back().view(), all->buffer, nodesLeft_);
    const Range range = all->range;
    reader.apdu(*all, range, depth + 1);
    for (Node& inner : all->children) {
        if (apduNamed(inner.name)) apdu(inner, sender, depth + 1);
    }
}

}  // namespace ami::translate

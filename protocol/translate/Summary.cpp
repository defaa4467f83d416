#include "protocol/translate/Summary.h"

#include <algorithm>

#include "protocol/translate/Grammar.h"
#include "protocol/translate/Interpreter.h"

namespace ami::translate {
namespace {

constexpr std::size_t longestValue = 60, longestSummary = 400;

class Summary {
public:
    explicit Summary(const Dissection& dissection) : dissection_(dissection) {}

    std::string make() {
        // Of several frames those with a message count; what carries them is told when there is nothing else.
        std::string messages, others;
        std::size_t frames = 0;
        const auto put = [](std::string& text, const std::string& words) {
            if (text.size() < longestSummary) text += (text.empty() ? "" : " + ") + words;
            else if (!text.ends_with("…")) text += " …";
        };
        for (const Node& root : dissection_.roots) {
            frames += root.name == names::hdlcFrame;
            bool isMessage = false;
            const std::string words = rootWords(root, isMessage);
            if (!words.empty()) put(isMessage ? messages : others, words);
        }
        if (messages.empty()) return others;
        return frames > 1 ? messages + " (" + std::to_string(frames) + " frames)" : messages;
    }

private:
    std::string rootWords(const Node& root, bool& isMessage) const {
        if (root.name == names::hdlcFrame) return frame(root, isMessage);
        if (root.name == names::fill) return {};
        isMessage = true;
        if (root.name == names::wrapper || root.name == names::message) return inside(root);
        if (isApduName(root.name)) return apdu(root);
        if (root.name == names::undecoded) return std::to_string(root.range.length) + " octets that are not understood";
        return std::string(root.name) + (root.note.empty() ? "" : ' ' + root.note);
    }

    std::string frame(const Node& node, bool& isMessage) const {
        const Node* information = node.child(names::information);
        std::string words = information ? inside(*information) : std::string();
        isMessage = !words.empty();
        if (words.empty()) {
            words = node.note.empty() ? std::string(node.name) : node.note;
            words.erase(std::remove(words.begin(), words.end(), ','), words.end());
            const auto poll = words.find(" P/F");
            if (poll != std::string::npos) words.erase(poll, 4);
            if (information && !information->note.empty()) words += ' ' + information->note;
        }
        return words;
    }

    /// The first APDU below, through what was put together.
    std::string inside(const Node& node) const {
        for (const Node& child : node.children) {
            if (isApduName(child.name)) return apdu(child);
            if (child.name == names::segments) return inside(child);
            if (child.name == names::undecoded) return std::to_string(child.range.length) + " octets that are not understood";
        }
        return {};
    }

    std::string apdu(const Node& node) const {
        std::string words(node.name);
        const std::string what = target(node);
        if (!what.empty()) words += ' ' + what;
        else if (node.name == "aarq" || node.name == "aare") words += node.note.empty() ? "" : ' ' + node.note;
        if (const Node* block = findNode(node, "block-number"); block && !block->value.empty()) words += " block " + block->value;
        if (const Node* last = findNode(node, "last-block"); last && last->value == "true") words += ", the last";
        if (const std::string result = outcome(node); !result.empty()) words += " = " + result;
        if (const std::string about = subject(node); !about.empty()) words += " · " + about;
        if (const Node* inner = derived(node)) {
            const std::string deeper = inner->name == names::deciphered ? inside(*inner) : wholeOf(*inner);
            if (!deeper.empty()) words += " › " + deeper;
        }
        return words;
    }

    /// What was put together or deciphered below the APDU.
    const Node* derived(const Node& node) const {
        for (const Node& child : node.children) {
            if (child.derived && (child.name == names::deciphered || child.name == names::blocks)) return &child;
            if (dataTag(child.name) >= 0) continue;
            if (const Node* found = derived(child)) return found;
        }
        return nullptr;
    }

    std::string wholeOf(const Node& node) const {
        if (node.children.empty()) return {};
        const Node& first = node.children.front();
        return isApduName(first.name) ? apdu(first) : dataTag(first.name) >= 0 ? value(first) : std::string(first.name);
    }

    static std::string target(const Node& node) {
        const Node* descriptor = findNode(node, "cosem-attribute-descriptor");
        if (!descriptor) descriptor = findNode(node, "cosem-method-descriptor");
        if (!descriptor) return {};
        const Node* list = findNode(node, "attribute-descriptor-list");
        if (!list) list = findNode(node, "cosem-method-descriptor-list");
        if (!list) list = findNode(node, "access-request-specification");
        if (list && list->children.size() > 1) return "of " + std::to_string(list->children.size());
        std::string text;
        for (const Node& part : descriptor->children) text += (text.empty() ? "" : ":") + part.value;
        return text;
    }

    /// In words what the request names, or what the answer answers.
    static std::string subject(const Node& node) {
        const Node* descriptor = findNode(node, "cosem-attribute-descriptor");
        if (!descriptor) descriptor = findNode(node, "cosem-method-descriptor");
        if (!descriptor) return node.name == "aarq" || node.name == "aare" ? std::string() : node.note;
        std::string words;
        for (const Node& part : descriptor->children) {
            if (part.name == "class-id" || part.note.empty()) continue;
            words += (words.empty() ? "" : ", ") + part.note;
        }
        return words;
    }

    std::string outcome(const Node& node) const {
        const Node* result = findNode(node, "result");
        if (!result && node.name == "event-notification-request") result = findNode(node, "attribute-value");
        if (!result && node.name == "data-notification") result = findNode(node, "data-value");
        if (!result) result = node.child("value");
        if (node.name == "exception-response") {
            const Node* error = findNode(node, "service-error");
            const Node* state = findNode(node, "state-error");
            return (state ? state->value : "") + (error && !error->children.empty() ? ", " + std::string(error->children.front().name) : "");
        }
        if (node.name == "confirmedServiceError" && !node.children.empty() && !node.children[0].children.empty()) {
            return std::string(node.children[0].name) + ' ' + std::string(node.children[0].children[0].name) + ' ' + node.children[0].children[0].value;
        }
        if (!result || node.name == "aare") return {};
        if (result->children.empty()) return result->value;
        if (node.name == "get-response-with-list" || node.name == "set-response-with-list") return std::to_string(result->children.size()) + " results";
        const Node& first = result->children.front();
        if (first.name == "data-access-result") return first.value;
        if (first.name == "data" && !first.children.empty()) return value(first.children.front());
        return dataTag(first.name) >= 0 ? value(first) : std::string();
    }

    std::string value(const Node& node) const {
        if (node.secret) return std::string(maskedText);
        if (node.name == "array" || node.name == "structure") {
            if (node.note.starts_with("scaler_unit")) return node.note;
            return std::string(node.name) + " of " + std::to_string(node.children.size());
        }
        if (!node.note.empty()) return node.note.substr(0, longestValue);
        if (node.value.empty() && !node.raw) return std::string(node.name);
        if (!node.raw) return node.value.substr(0, longestValue);
        const BytesView octets = dissection_.contentOf(node);
        const std::string text = toHex(octets.first(std::min<std::size_t>(octets.size(), longestValue / 2)));
        return octets.size() > longestValue / 2 ? text + "…" : text;
    }

    const Dissection& dissection_;
};

}  // namespace

std::string summary(const Dissection& dissection) { return Summary(dissection).make(); }

}  // namespace ami::translate

#include <nlohmann/json.hpp>
#include <optional>

#include "protocol/mesh/ValueTree.h"

namespace ami::mesh {

namespace {

using nlohmann::json;

class Handler {
public:
    std::optional<Error> error;
    std::vector<TreeNode> nodes;

    bool null() { return add(TreeKind::Null, {}); }
    bool boolean(bool given) { return add(TreeKind::Boolean, given ? "true" : "false"); }
    bool number_integer(json::number_integer_t given) { return add(TreeKind::Number, std::to_string(given)); }
    bool number_unsigned(json::number_unsigned_t given) { return add(TreeKind::Number, std::to_string(given)); }
    bool number_float(json::number_float_t, const std::string& text) { return add(TreeKind::Number, text); }
    bool string(std::string& text) { return add(TreeKind::Text, std::move(text)); }
    bool binary(json::binary_t&) { return add(TreeKind::Null, {}); }
    bool start_object(std::size_t) { return open(TreeKind::Map); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(TreeKind::Array); }
    bool end_array() { return close(); }
    bool key(std::string& text) {
        key_ = std::move(text);
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
        return stop(makeError(Fault::Malformed, Layer::Mesh, TreeError::TreeJson, static_cast<std::int64_t>(position)));
    }

private:
    bool stop(const Error& why) {
        if (!error) error = why;
        return false;
    }
    bool add(TreeKind kind, std::string text) {
        if (nodes.size() >= limits::treeNodes) return stop(makeError(Fault::Exhausted, Layer::Mesh, TreeError::TreeTooMany));
        if (open_.size() > limits::treeDepth) return stop(makeError(Fault::Exhausted, Layer::Mesh, TreeError::TreeTooDeep));
        if (!open_.empty()) ++nodes[open_.back()].size;
        nodes.push_back({static_cast<unsigned>(open_.size()), std::exchange(key_, {}), kind, std::move(text), 0});
        return true;
    }
    bool open(TreeKind kind) {
        if (!add(kind, {})) return false;
        open_.push_back(nodes.size() - 1);
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    std::vector<std::size_t> open_;
    std::string key_;
};

}  // namespace

const char* name(TreeError error) {
    switch (error) {
        case TreeError::TreeJson: return "TreeJson";
        case TreeError::TreeCbor: return "TreeCbor";
        case TreeError::TreeTooLarge: return "TreeTooLarge";
        case TreeError::TreeTooMany: return "TreeTooMany";
        case TreeError::TreeTooDeep: return "TreeTooDeep";
    }
    return "Unknown";
}

Result<std::vector<TreeNode>> decodeJsonTree(BytesView octets) {
    if (octets.size() > limits::treeOctets) {
        return fail(Fault::Exhausted, Layer::Mesh, TreeError::TreeTooLarge, static_cast<std::int64_t>(octets.size()));
    }
    Handler handler;
    if (!json::sax_parse(octets.begin(), octets.end(), &handler)) {
        return Unexpected(handler.error.value_or(makeError(Fault::Malformed, Layer::Mesh, TreeError::TreeJson)));
    }
    return std::move(handler.nodes);
}

}  // namespace ami::mesh

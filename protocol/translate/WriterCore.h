#pragma once

#include <span>

#include "protocol/base/ByteWriter.h"
#include "protocol/translate/Grammar.h"
#include "protocol/translate/Writer.h"

namespace ami::translate {

/// The mirror of Reader. The first failure sticks.
class WriterCore {
public:
    explicit WriterCore(const Dissection* source) : source_(source) {}

    void message(const Node& node);
    std::optional<WriteFailure> failure() const { return failure_; }
    Bytes take() { return out_.take(); }
    bool ok() const { return !failure_; }

private:
    /// Children that are not derived, in order.
    class Cursor;

    void hdlcFrame(const Node& node);
    void wrapperPdu(const Node& node);
    void group(const Node& node);
    void apdu(const Node& node);
    void contents(const Node& node, const Field& field);
    void sequence(const Node& node, std::span<const Field> fields);
    void choice(const Node& child, const Type& type);
    void list(const Node& node, const Field& element);
    void number(const Node& node, const Type& type);
    void enumerated(const Node& node, const Type& type);
    void boolean(const Node& node);
    void logicalName(const Node& node);
    void bounded(const Node& node, const Bytes& inside);
    Bytes protectedOctets(const Node& node);
    Bytes nestedApdus(const Node& node);
    void value(const Node& node, unsigned depth);
    void valueBody(const Node& node, std::uint8_t tag, unsigned depth);
    void valueList(const Node& node, unsigned depth);
    void floating(const Node& node, bool wide);
    void bitString(const Node& node);
    void compactArray(const Node& node, unsigned depth);
    void typeDescription(const Node& node, unsigned depth);
    Bytes berFields(const Node& node, std::span<const Field> fields);
    void berField(const Node& node, const Field& field);

    /// Emits the rest that could not be decoded, and stops what stands around it.
    bool undecoded(const Node* node);
    /// The node could not be decoded beyond its tag or length: emits what there is.
    bool broken(const Node& node);
    void countOrWire(const Node& node, std::size_t count);
    Bytes contentOf(const Node& node);
    Bytes wireOf(const Node& node);
    /// Runs @p write with an output of its own.
    template <typename Write>
    Bytes apart(Write write);
    void fail(WriteError error, const Node& node, std::string_view element = {});

    const Dissection* source_;
    ByteWriter out_;
    std::optional<WriteFailure> failure_;
    bool stopped_ = false;
    unsigned apduDepth_ = 0;
};

class WriterCore::Cursor {
public:
    explicit Cursor(const Node& node) : children_(node.children) { skip(); }
    const Node* peek() const { return at_ < children_.size() ? &children_[at_] : nullptr; }
    const Node* next() {
        const Node* node = peek();
        if (node) ++at_, skip();
        return node;
    }
    bool is(std::string_view name) const { return peek() && peek()->name == name; }
    std::size_t countOf(std::string_view excluded) const {
        std::size_t count = 0;
        for (const Node& child : children_) count += !child.derived && child.name != excluded;
        return count;
    }

private:
    void skip() {
        while (at_ < children_.size() && children_[at_].derived) ++at_;
    }
    const std::vector<Node>& children_;
    std::size_t at_ = 0;
};

template <typename Write>
Bytes WriterCore::apart(Write write) {
    ByteWriter outer = std::move(out_);
    out_ = ByteWriter();
    write();
    Bytes inside = out_.take();
    out_ = std::move(outer);
    return inside;
}

}  // namespace ami::translate

#include <bit>

#include "protocol/mesh/CborHead.h"
#include "protocol/base/Decimal.h"
#include "protocol/mesh/ValueTree.h"

namespace ami::mesh {

namespace {

using namespace cbor;

constexpr std::size_t longestKey = 1024;

/// -1 - argument, which for the smallest takes 65 bits.
std::string negativeText(std::uint64_t argument) {
    return argument == ~std::uint64_t{0} ? std::string("-18446744073709551616") : "-" + std::to_string(argument + 1);
}

class Decoder {
public:
    explicit Decoder(BytesView octets) : reader_(octets) {}

    Result<std::vector<TreeNode>> run() {
        auto head = readHead(reader_);
        while (head && head->major == Tag && head->argument == selfDescribed) head = readHead(reader_);
        if (!head || head->isBreak()) return broken();
        if (auto done = item(*head, {}, 0); !done) return Unexpected(done.error());
        if (!reader_.atEnd()) return broken();
        return std::move(nodes_);
    }

private:
    Unexpected broken() const {
        return fail(Fault::Malformed, Layer::Mesh, TreeError::TreeCbor, static_cast<std::int64_t>(reader_.position()));
    }

    Result<void> add(unsigned depth, std::string key, TreeKind kind, std::string text, std::size_t size = 0) {
        if (nodes_.size() >= limits::treeNodes) return fail(Fault::Exhausted, Layer::Mesh, TreeError::TreeTooMany);
        if (depth > limits::treeDepth) return fail(Fault::Exhausted, Layer::Mesh, TreeError::TreeTooDeep);
        nodes_.push_back({depth, std::move(key), kind, std::move(text), size});
        return {};
    }

    static std::string floatText(const std::optional<Decimal>& number, double value) {
        if (number) return number->toString();
        return std::isnan(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity";
    }

    /// A plain key as text; containers and tags as keys are refused, for want of a text.
    Result<std::string> key(const Head& head) {
        switch (head.major) {
            case Unsigned: return std::to_string(head.argument);
            case Negative: return negativeText(head.argument);
            case ByteString:
            case TextString: {
                const auto octets = readString(reader_, head);
                if (!octets || octets->size() > longestKey) return broken();
                return head.major == TextString ? toText(*octets) : "h'" + toHex(*octets) + "'";
            }
            case Simple:
                if (head.info == 20 || head.info == 21) return std::string(head.info == 21 ? "true" : "false");
                if (head.info == 22) return std::string("null");
                break;
            default: break;
        }
        return broken();
    }

    /// Depth is bounded by add(), which comes before any child.
    Result<void> item(const Head& head, std::string key, unsigned depth) {
        switch (head.major) {
            case Unsigned: return add(depth, std::move(key), TreeKind::Number, std::to_string(head.argument));
            case Negative: return add(depth, std::move(key), TreeKind::Number, negativeText(head.argument));
            case ByteString:
            case TextString: {
                auto octets = readString(reader_, head);
                if (!octets) return broken();
                if (head.major == ByteString) return add(depth, std::move(key), TreeKind::Octets, toHex(*octets));
                return add(depth, std::move(key), TreeKind::Text, toText(*octets));
            }
            case Array:
            case Map: return container(head, std::move(key), depth);
            case Tag: return tagged(head, std::move(key), depth);
            default: return simple(head, std::move(key), depth);
        }
    }

    Result<void> container(const Head& head, std::string key, unsigned depth) {
        const bool isMap = head.major == Map;
        if (!head.indefinite && head.argument > reader_.remaining() / (isMap ? 2u : 1u)) return broken();
        const std::size_t at = nodes_.size();
        if (auto added = add(depth, std::move(key), isMap ? TreeKind::Map : TreeKind::Array, {}); !added) return added;
        std::size_t children = 0;
        for (; head.indefinite || children < head.argument; ++children) {
            auto next = readHead(reader_);
            if (!next) return broken();
            if (next->isBreak()) {
                if (!head.indefinite) return broken();
                break;
            }
            std::string name;
            if (isMap) {
                auto named = this->key(*next);
                if (!named) return Unexpected(named.error());
                name = std::move(*named);
                next = readHead(reader_);
                if (!next || next->isBreak()) return broken();
            }
            if (auto done = item(*next, std::move(name), depth + 1); !done) return done;
        }
        nodes_[at].size = children;
        return {};
    }

    /// A decimal fraction is one number; every other tag stands above its value. @spec RFC 8949 3.4.4
    Result<void> tagged(const Head& head, std::string key, unsigned depth) {
        if (head.argument == decimalFraction) {
            ByteReader back = reader_;
            if (const auto number = fraction()) return add(depth, std::move(key), TreeKind::Number, number->toString());
            reader_ = back;
        }
        if (auto added = add(depth, std::move(key), TreeKind::Tag, std::to_string(head.argument), 1); !added) return added;
        const auto inner = readHead(reader_);
        if (!inner || inner->isBreak()) return broken();
        return item(*inner, {}, depth + 1);
    }

    std::optional<Decimal> fraction() {
        const auto pair = readHead(reader_);
        if (!pair || pair->major != Array || pair->indefinite || pair->argument != 2) return std::nullopt;
        const auto exponent = readHead(reader_);
        const auto mantissa = readHead(reader_);
        if (!exponent || !mantissa || exponent->major > Negative || mantissa->major > Negative || exponent->argument > 400) return std::nullopt;
        const bool isNegative = mantissa->major == Negative;
        if (isNegative && mantissa->argument == ~std::uint64_t{0}) return std::nullopt;
        const auto power = static_cast<int>(exponent->argument);
        return Decimal::fromUnsigned(mantissa->argument + (isNegative ? 1 : 0), exponent->major == Negative ? -1 - power : power, isNegative);
    }

    Result<void> simple(const Head& head, std::string key, unsigned depth) {
        if (head.isBreak()) return broken();
        switch (head.info) {
            case 20: return add(depth, std::move(key), TreeKind::Boolean, "false");
            case 21: return add(depth, std::move(key), TreeKind::Boolean, "true");
            case 22: return add(depth, std::move(key), TreeKind::Null, {});
            case 24:
                if (head.argument < 32) return broken();
                return add(depth, std::move(key), TreeKind::Simple, std::to_string(head.argument));
            case 25: {
                const double value = half(static_cast<std::uint16_t>(head.argument));
                return add(depth, std::move(key), TreeKind::Number, floatText(Decimal::fromDouble(value), value));
            }
            case 26: {
                const float value = std::bit_cast<float>(static_cast<std::uint32_t>(head.argument));
                return add(depth, std::move(key), TreeKind::Number, floatText(Decimal::fromFloat(value), static_cast<double>(value)));
            }
            case 27: {
                const double value = std::bit_cast<double>(head.argument);
                return add(depth, std::move(key), TreeKind::Number, floatText(Decimal::fromDouble(value), value));
            }
            default: return add(depth, std::move(key), TreeKind::Simple, std::to_string(head.argument));
        }
    }

    ByteReader reader_;
    std::vector<TreeNode> nodes_;
};

}  // namespace

Result<std::vector<TreeNode>> decodeCborTree(BytesView octets) {
    if (octets.size() > limits::treeOctets) {
        return fail(Fault::Exhausted, Layer::Mesh, TreeError::TreeTooLarge, static_cast<std::int64_t>(octets.size()));
    }
    return Decoder(octets).run();
}

}  // namespace ami::mesh

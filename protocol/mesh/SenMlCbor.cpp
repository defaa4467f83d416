#include <bit>

#include "protocol/mesh/CborHead.h"
#include "protocol/mesh/SenMl.h"
#include "protocol/mesh/SenMlPack.h"

/// As much of CBOR as a pack needs. @spec RFC 8949
namespace ami::mesh {

namespace {

using namespace cbor;

class Decoder {
public:
    Decoder(BytesView octets, SenMlReading reading) : reader_(octets), pack_(reading) {}
    const std::vector<SenMlDeviation>& deviations() const { return pack_.deviations(); }

    Result<std::vector<SenMlRecord>> run() {
        auto head = next();
        while (head && head->major == Tag && head->argument == selfDescribed) head = next();
        if (!head) return broken();
        if (head->major != Array) return pack_.failed(SenMlError::NotAPack);
        if (!head->indefinite && head->argument > reader_.remaining()) return broken();
        for (std::uint64_t i = 0; head->indefinite || i < head->argument; ++i) {
            const auto item = next();
            if (!item) return broken();
            if (head->indefinite && item->isBreak()) break;
            if (item->major != Map) return pack_.failed(SenMlError::NotAPack);
            if (auto done = record(*item); !done) return Unexpected(done.error());
        }
        if (!reader_.atEnd()) return broken();
        return pack_.take();
    }

private:
    Unexpected broken() const {
        return fail(Fault::Malformed, Layer::Mesh, SenMlError::Cbor, static_cast<std::int64_t>(reader_.position()));
    }

    std::optional<Head> next() { return readHead(reader_); }

    Result<void> record(const Head& map) {
        if (auto begun = pack_.beginRecord(); !begun) return begun;
        if (!map.indefinite && map.argument > reader_.remaining() / 2) return broken();
        for (std::uint64_t i = 0; map.indefinite || i < map.argument; ++i) {
            const auto key = next();
            if (!key) return broken();
            if (map.indefinite && key->isBreak()) break;
            std::optional<SenMlLabel> label;
            if (key->major == Unsigned && key->argument <= 8) {
                label = static_cast<SenMlLabel>(key->argument);
            } else if (key->major == Negative && key->argument <= 5) {
                label = static_cast<SenMlLabel>(-1 - static_cast<int>(key->argument));
            } else if (key->major == TextString) {
                const auto text = readString(reader_, *key);
                if (!text) return broken();
                const std::string_view word(reinterpret_cast<const char*>(text->data()), text->size());
                // Labels of the standard are numbers in CBOR; a text is one of an extension.
                if (!senMlLabel(word)) label = pack_.label(word);
                if (!label) {
                    if (auto known = pack_.unknown(word); !known) return known;
                }
            } else if (key->major != Unsigned && key->major != Negative) {
                return pack_.failed(SenMlError::Field);
            }
            const auto head = next();
            if (!head || head->isBreak()) return broken();
            if (!label) {
                if (auto skipped = skip(*head, 2); !skipped) return skipped;
                continue;
            }
            auto value = plain(*head);
            if (!value) return Unexpected(value.error());
            if (auto taken = pack_.field(*label, std::move(*value)); !taken) return taken;
        }
        return pack_.endRecord();
    }

    std::optional<Decimal> integer(const Head& head) const {
        if (head.major == Unsigned) return Decimal::fromUnsigned(head.argument, 0);
        if (head.major != Negative || head.argument == ~std::uint64_t{0}) return std::nullopt;
        return Decimal::fromUnsigned(head.argument + 1, 0, true);
    }

    Result<SenMlValue> plain(const Head& head) {
        switch (head.major) {
            case Unsigned:
            case Negative: {
                const auto number = integer(head);
                if (!number) return pack_.failed(SenMlError::Number);
                return SenMlValue(*number);
            }
            case ByteString:
            case TextString: {
                auto octets = readString(reader_, head);
                if (!octets) return broken();
                if (head.major == ByteString) return SenMlValue(std::move(*octets));
                return SenMlValue(toText(*octets));
            }
            case Tag: return tagged(head);
            case Simple: break;
            default: return pack_.failed(SenMlError::Field);
        }
        std::optional<Decimal> number;
        switch (head.info) {
            case 20: return SenMlValue(false);
            case 21: return SenMlValue(true);
            case 25: number = Decimal::fromDouble(half(static_cast<std::uint16_t>(head.argument))); break;
            case 26: number = Decimal::fromFloat(std::bit_cast<float>(static_cast<std::uint32_t>(head.argument))); break;
            case 27: number = Decimal::fromDouble(std::bit_cast<double>(head.argument)); break;
            default: return pack_.failed(SenMlError::Field);
        }
        if (!number) return pack_.failed(SenMlError::Number);
        return SenMlValue(*number);
    }

    /// Decimal fraction: an array of exponent and mantissa.
    Result<SenMlValue> tagged(const Head& head) {
        if (head.argument != decimalFraction) return pack_.failed(SenMlError::Field);
        const auto pair = next();
        if (!pair) return broken();
        if (pair->major != Array || pair->indefinite || pair->argument != 2) return pack_.failed(SenMlError::Field);
        const auto exponentHead = next();
        const auto mantissaHead = next();
        if (!exponentHead || !mantissaHead) return broken();
        const auto exponent = integer(*exponentHead);
        const auto mantissa = integer(*mantissaHead);
        if (!exponent || !mantissa || exponent->magnitude() > 400) return pack_.failed(SenMlError::Number);
        const int power = static_cast<int>(exponent->magnitude());
        return SenMlValue(mantissa->scaled(exponent->isNegative() ? -power : power));
    }

    Result<void> skip(const Head& head, unsigned level) {
        if (level > limits::senMlDepth) return fail(Fault::Exhausted, Layer::Mesh, SenMlError::TooDeep);
        switch (head.major) {
            case ByteString:
            case TextString:
                if (!readString(reader_, head)) return broken();
                return {};
            case Tag: {
                const auto inner = next();
                if (!inner || inner->isBreak()) return broken();
                return skip(*inner, level + 1);
            }
            case Array:
            case Map: {
                const std::uint64_t each = head.major == Map ? 2 : 1;
                if (!head.indefinite && head.argument > reader_.remaining() / each) return broken();
                for (std::uint64_t i = 0; head.indefinite || i < head.argument * each; ++i) {
                    const auto item = next();
                    if (!item) return broken();
                    if (item->isBreak()) {
                        if (head.indefinite && i % each == 0) break;
                        return broken();
                    }
                    if (auto skipped = skip(*item, level + 1); !skipped) return skipped;
                }
                return {};
            }
            default: return {};
        }
    }

    ByteReader reader_;
    SenMlPack pack_;
};

Result<std::vector<SenMlRecord>> decode(BytesView octets, SenMlReading reading, std::vector<SenMlDeviation>* deviations = nullptr) {
    if (octets.size() > limits::senMlOctets) {
        return fail(Fault::Exhausted, Layer::Mesh, SenMlError::TooLarge, static_cast<std::int64_t>(octets.size()));
    }
    Decoder decoder(octets, reading);
    auto records = decoder.run();
    if (deviations) *deviations = decoder.deviations();
    return records;
}

}  // namespace

Result<std::vector<SenMlRecord>> decodeSenMlCbor(BytesView octets) { return decode(octets, SenMlReading::Strict); }
Result<std::vector<SenMlRecord>> decodeLenientSenMlCbor(BytesView octets, std::vector<SenMlDeviation>* deviations) {
    return decode(octets, SenMlReading::Lenient, deviations);
}

}  // namespace ami::mesh

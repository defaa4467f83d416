#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"

namespace ami::dlms {

/// One BER element with a one-octet tag and a definite length. @spec ITU-T X.690 8.1
struct BerElement {
    std::uint8_t tag = 0;
    BytesView contents;
};

/// Elements of one level, one after the other. It never descends by itself, so nesting costs nothing.
class BerReader {
public:
    explicit BerReader(BytesView bytes) : reader_(bytes) {}

    bool atEnd() const { return reader_.atEnd(); }

    /// Nothing at the end, for a tag of several octets, an indefinite length, or a length over the octets left.
    std::optional<BerElement> next() {
        const auto tag = reader_.u8();
        if (!tag || (*tag & 0x1F) == 0x1F) return std::nullopt;
        const auto first = reader_.u8();
        if (!first) return std::nullopt;
        std::size_t length = *first;
        if (*first & 0x80) {
            const unsigned octets = *first & 0x7Fu;
            if (octets == 0 || octets > 4) return std::nullopt;
            const auto digits = reader_.take(octets);
            if (!digits) return std::nullopt;
            length = 0;
            for (const std::uint8_t digit : *digits) length = length << 8 | digit;
        }
        const auto contents = reader_.take(length);
        if (!contents) return std::nullopt;
        return BerElement{*tag, *contents};
    }

    /// The contents of the only element of @p bytes, when it has this tag.
    static std::optional<BytesView> only(BytesView bytes, std::uint8_t tag) {
        BerReader reader(bytes);
        const auto element = reader.next();
        if (!element || element->tag != tag || !reader.atEnd()) return std::nullopt;
        return element->contents;
    }

private:
    ByteReader reader_;
};

inline std::size_t berLengthSize(std::size_t length) { return length < 0x80 ? 1 : length <= 0xFF ? 2 : 3; }

/// Octets of a whole element with @p length octets of contents, up to 65,535.
inline std::size_t berSize(std::size_t length) { return 1 + berLengthSize(length) + length; }

inline void putBerHeader(ByteWriter& writer, std::uint8_t tag, std::size_t length) {
    writer.u8(tag);
    if (length > 0xFF) {
        writer.u8(0x82);
        writer.u16(static_cast<std::uint16_t>(length));
    } else {
        if (length >= 0x80) writer.u8(0x81);
        writer.u8(static_cast<std::uint8_t>(length));
    }
}

inline void putBer(ByteWriter& writer, std::uint8_t tag, BytesView contents) {
    putBerHeader(writer, tag, contents.size());
    writer.append(contents);
}

/// An element that holds just one other element.
inline void putBerInside(ByteWriter& writer, std::uint8_t outer, std::uint8_t inner, BytesView contents) {
    putBerHeader(writer, outer, berSize(contents.size()));
    putBer(writer, inner, contents);
}

}  // namespace ami::dlms

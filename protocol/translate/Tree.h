#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/base/Bytes.h"

/// Octets to a tree that a person can read, with the octets of every node, and back.
namespace ami::translate {

inline constexpr std::uint32_t deepestData = 16;      ///< nesting of one value
inline constexpr std::uint32_t deepestApdu = 6;       ///< APDU in APDU: ciphering, signing, block transfer
inline constexpr std::size_t mostNodes = 100'000;     ///< of one dissection
inline constexpr std::size_t longestTransfer = 4u << 20;  ///< octets put together from segments or blocks

struct Range {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    constexpr std::uint32_t end() const { return offset + length; }
    constexpr bool contains(std::uint32_t position) const { return position >= offset && position - offset < length; }
    constexpr bool contains(const Range& other) const { return other.offset >= offset && other.end() <= end(); }
    friend constexpr bool operator==(const Range&, const Range&) = default;
};

enum class Kind : std::uint8_t { Ok, Warning, Error };

/// What is wrong with a node. The sentence is made by the program that shows it.
enum class ProblemCode : std::uint8_t {
    None,
    NotUnderstood,        ///< no kind of message that is known here; first: its first octet
    Truncated,            ///< first: octets that are missing at least
    UnknownTag,           ///< first: the tag
    UnknownChoice,        ///< first: the octet that chooses
    BadFlag,              ///< an octet that says present or absent and is neither 00 nor 01; first: it
    BadLength,            ///< a length field in no known form; first: its first octet
    LengthMismatch,       ///< first: what the length field says; second: what is there
    TooDeep,
    TooManyNodes,
    TooLong,              ///< more than longestTransfer
    TrailingOctets,       ///< first: how many
    LongForm,             ///< a length in more octets than it needs
    OddBoolean,           ///< true as another octet than 01 or FF; first: it
    ExtraTag,             ///< the tag of an octet-string before a field that has none
    UnknownValue,         ///< a number that the standard gives no meaning; first: it
    BadElement,           ///< BER that is not what this field holds
    UnusedBits,           ///< bits behind the end of a bit-string that are not 0
    ImpossibleTime,
    BadCheckSequence,     ///< first: found; second: computed
    BadAddress,
    BadControl,           ///< first: the control octet
    MissingFlag,          ///< the frame ends right, but no flag follows
    BadVersion,           ///< first: version of the wrapper
    Noise,                ///< octets between messages; first: how many
    MissingSegments,      ///< the beginning is in frames that are not here
    SegmentLost,          ///< N(S) jumps; first: awaited; second: found
    BlockLost,            ///< first: awaited; second: found
    NoKey,                ///< first: dlms::KeyRole
    NoSystemTitle,        ///< nobody said which system title the sender has
    TagMismatch,          ///< the tag is wrong: other keys, other title, or changed octets
    TagNotChecked,        ///< deciphered, but there is no authentication key
    BadSuite,             ///< first: security control octet
    Compressed,
    UnsupportedKeyInfo,   ///< a key that only the two ends can agree on
};

struct Problem {
    ProblemCode code = ProblemCode::None;
    std::int64_t first = 0;
    std::int64_t second = 0;
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// One thing in a message. @p range lies inside the parent's range when both are of the same buffer, and children come in order.
struct Node {
    std::string_view name;     ///< the standard's word, in static storage
    std::string value;         ///< canonical text, unless @p raw
    std::string note;          ///< what it means: "Active energy import", "id 1, confirmed, high priority"
    std::string wire;          ///< hexadecimal: what stands there where writing would put something else; see docs/translator.md
    Range range;               ///< tag, length and contents
    Range content;             ///< of a raw node: the octets that are its value
    std::uint16_t buffer = 0;  ///< index into Dissection::buffers; 0 is the source
    Kind kind = Kind::Ok;
    bool raw = false;          ///< the value is the hexadecimal of content (or, in a tree that was read from a text, of @p value)
    bool secret = false;       ///< the value is nobody's business; it is never made into text
    bool derived = false;      ///< says again what the octets of its parent hold: deciphered, put together, or looked into
    Problem problem;
    std::uint32_t line = 0;    ///< of a tree that was read from a text: where it stood
    std::vector<Node> children;

    const Node* child(std::string_view wanted) const;
};

/// Octets that are wiped when they go.
class Buffer {
public:
    Buffer() = default;
    Buffer(BytesView octets, std::string_view origin) : octets_(octets.begin(), octets.end()), origin_(origin) {}
    Buffer(Bytes&& octets, std::string_view origin) : octets_(std::move(octets)), origin_(origin) {}
    Buffer(Buffer&&) noexcept = default;
    Buffer& operator=(Buffer&& other) noexcept;
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    ~Buffer() { wipe(); }

    BytesView view() const { return octets_; }
    /// "source", "segments", "blocks" or "deciphered".
    std::string_view origin() const { return origin_; }

private:
    void wipe();
    Bytes octets_;
    std::string_view origin_;
};

/// A source of octets, what it says, and the octets that were made from it.
struct Dissection {
    std::vector<Buffer> buffers;
    std::vector<Node> roots;  ///< in order; together they cover the source

    BytesView octets(const Node& node) const;
    BytesView contentOf(const Node& node) const;
    /// The value as text: hexadecimal for raw nodes, "****" for secrets.
    std::string valueText(const Node& node) const;
    /// Ranges of a buffer that hold secrets, in order.
    std::vector<Range> secrets(std::uint16_t buffer) const;
    /// Path of child positions from a root to the innermost node that owns the octet; empty when none does.
    std::vector<std::size_t> pathTo(std::uint16_t buffer, std::uint32_t offset) const;
    const Node* at(const std::vector<std::size_t>& path) const;
};

inline constexpr std::string_view maskedText = "****";

/// The worst kind in the tree, this node included.
Kind worst(const Node& node);

/// The octets are text that can be shown: valid UTF-8 without control characters.
bool isShowable(BytesView octets);

}  // namespace ami::translate

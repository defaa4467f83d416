#pragma once

#include <charconv>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "protocol/base/Bytes.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::mdms {

/// Text that grows at its end.
class TextBuffer {
public:
    explicit TextBuffer(std::size_t expected) { octets_.resize(expected < 256 ? 256 : expected); }

    void raw(std::string_view text) {
        std::uint8_t* to = room(text.size());
        std::memcpy(to, text.data(), text.size());
        used_ += text.size();
    }

    template <typename Integer>
    void number(Integer value) {
        constexpr std::size_t most = 24;
        auto* to = reinterpret_cast<char*>(room(most));
        used_ += static_cast<std::size_t>(std::to_chars(to, to + most, value).ptr - to);
    }

    Bytes take() {
        octets_.resize(used_);
        return std::move(octets_);
    }

protected:
    /// Where the next @p octets go; used() then says how many there are.
    std::uint8_t* room(std::size_t octets) {
        if (octets_.size() - used_ < octets) octets_.resize(2 * octets_.size() + octets);
        return octets_.data() + used_;
    }
    void used(std::size_t octets) { used_ += octets; }

private:
    Bytes octets_;
    std::size_t used_ = 0;
};

/// JSON with members in the order of the calls and no blanks. Texts must be plain (isPlainText).
class JsonText : public TextBuffer {
public:
    using TextBuffer::TextBuffer;

    void string(std::string_view text) {
        std::uint8_t* to = room(2 * text.size() + 2);
        std::uint8_t* const begin = to;
        *to++ = '"';
        for (const char c : text) {
            if (c == '"' || c == '\\') *to++ = '\\';
            *to++ = static_cast<std::uint8_t>(c);
        }
        *to++ = '"';
        used(static_cast<std::size_t>(to - begin));
    }
};

bool isComplete(const BatchHeader& header);

/// Readings that one MeterReading holds: registers before profiles, all of one meter.
struct MeterGroup {
    std::span<const Reading> registers;
    std::span<const Reading> intervals;
    std::size_t size() const { return registers.size() + intervals.size(); }
};

/// The group at the front of @p readings, which is not empty.
MeterGroup firstGroup(std::span<const Reading> readings);

/// The intervals at the front that share one block; @p intervals is not empty.
std::span<const Reading> firstBlock(std::span<const Reading> intervals);

/// CIM quality code system.category.index; system 1 is the end device, 2 the head-end. @spec IEC 61968-9 Annex D
const char* qualityRef(Quality quality);

/// Quality of a CIM code that comes without our own name; nothing when it is not three numbers or of a category that we do not know.
std::optional<Quality> qualityFromRef(std::string_view ref);
void writeHeader(JsonText& out, const BatchHeader& header, Noun noun);

}  // namespace ami::mdms

#pragma once

#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "protocol/base/Bytes.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::mdms {

/// Appends JSON text with members in the order of the calls and no blanks. Texts must be plain (isPlainText).
class JsonText {
public:
    explicit JsonText(std::size_t expected) { octets_.resize(expected < 256 ? 256 : expected); }

    void raw(std::string_view text) {
        std::uint8_t* to = room(text.size());
        std::memcpy(to, text.data(), text.size());
        used_ += text.size();
    }

    void string(std::string_view text) {
        std::uint8_t* to = room(2 * text.size() + 2);
        std::uint8_t* const begin = to;
        *to++ = '"';
        for (const char c : text) {
            if (c == '"' || c == '\\') *to++ = '\\';
            *to++ = static_cast<std::uint8_t>(c);
        }
        *to++ = '"';
        used_ += static_cast<std::size_t>(to - begin);
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

private:
    std::uint8_t* room(std::size_t octets) {
        if (octets_.size() - used_ < octets) octets_.resize(2 * octets_.size() + octets);
        return octets_.data() + used_;
    }

    Bytes octets_;
    std::size_t used_ = 0;
};

bool isComplete(const BatchHeader& header);
void writeHeader(JsonText& out, const BatchHeader& header, Noun noun);

}  // namespace ami::mdms

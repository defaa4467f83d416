#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "app/sync/HttpHead.cpp"

using namespace ami;

/// A head that is complete is complete wherever it is cut off behind its end and nowhere before; no control stands in a value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    app::HttpHead head;
    std::size_t octets = 0;
    if (app::parseHead(text, head, octets) != app::HeadState::Complete) return 0;
    if (octets < 4 || octets > size || octets > app::http::maximumHead || head.fields.size() > app::http::maximumFields) std::abort();
    app::HttpHead other;
    std::size_t same = 0;
    if (app::parseHead(text.substr(0, octets), other, same) != app::HeadState::Complete || same != octets) std::abort();
    if (app::parseHead(text.substr(0, octets - 1), other, same) == app::HeadState::Complete) std::abort();
    for (const auto& [name, value] : head.fields) {
        if (name.empty() || value.find_first_of("\r\n") != std::string::npos || value.find('\0') != std::string::npos) std::abort();
    }
    bool sound = true;
    const auto length = app::contentLength(head, sound);
    if (!sound && length) std::abort();
    if (const auto digest = head.field("content-digest")) {
        const auto parsed = app::sha256Digest(*digest);
        if (parsed && parsed->size() != 32) std::abort();
    }
    return 0;
}

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "app/hes/log/HesLogLine.cpp"

using namespace ami;

/// A line that is read is written and read again to the same; whatever stands in a value, what is written is one line with that value in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto line = app::parseLogLine(text)) {
        const std::string again = app::formatLogLine(*line);
        const auto read = app::parseLogLine(again);
        if (!read || again.find('\n') != std::string::npos) std::abort();
        if (app::formatLogLine(*read) != again) std::abort();
    }
    app::LogLine line;
    line.component = text.substr(0, size / 3);
    line.event = text.substr(size / 3, size / 3);
    line.code = static_cast<app::LogCode>(size % 256);
    line.fields = {{"request", std::string(text.substr(0, 200))}, {std::string(text.substr(0, 5)), "x"}, {"last", "y"}};
    const std::string written = app::formatLogLine(line);
    const auto read = app::parseLogLine(written);
    if (!read || read->code != line.code) std::abort();
    if (read->field("request") != line.fields[0].second || read->field("last") != "y") std::abort();
    for (const char c : written) {
        if (static_cast<unsigned char>(c) < 0x20 || c == '\x7F') std::abort();
    }
    return 0;
}

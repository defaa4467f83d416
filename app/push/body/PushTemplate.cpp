#include "app/push/body/PushTemplate.h"

#include <algorithm>
#include <string_view>

namespace ami::app {

namespace {

bool matches(const std::string& pattern, const std::string& text) {
    if (!pattern.empty() && pattern.back() == '*') return text.starts_with(std::string_view(pattern).substr(0, pattern.size() - 1));
    return pattern == text;
}

}  // namespace

bool PushTemplate::isFor(const std::string& meter, const std::string& title, const std::array<std::uint8_t, 16>& source) const {
    if (!meters.empty() && std::none_of(meters.begin(), meters.end(), [&](const std::string& p) { return matches(p, meter); })) return false;
    if (!titles.empty() && std::none_of(titles.begin(), titles.end(), [&](const std::string& p) { return title.starts_with(p); })) return false;
    return sources.empty() || std::any_of(sources.begin(), sources.end(), [&](const AddressPrefix& p) { return p.covers(source); });
}

}  // namespace ami::app

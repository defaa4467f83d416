#include "app/link/MeterProfile.h"

#include <BuiltInProfiles.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

#include "protocol/base/Ascii.h"

namespace ami::app {

namespace {

constexpr std::size_t largestFile = 64 * 1024;

/// '*' stands for any text; capitals count as small letters. Steps are bounded by the product of both lengths.
bool matches(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && lower(pattern[p]) == lower(text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

Result<std::string> contentsOf(const std::string& path) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return fail(Fault::Misuse, Layer::Link, MeterProfileError::CannotRead, errno);
    std::string text(largestFile + 1, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), file.get()));
    if (std::ferror(file.get())) return fail(Fault::Misuse, Layer::Link, MeterProfileError::CannotRead, errno);
    if (text.size() > largestFile) return fail(Fault::Malformed, Layer::Link, MeterProfileError::TooLarge, static_cast<std::int64_t>(text.size()));
    return text;
}

}  // namespace

bool MeterProfile::fitsMeter(std::string_view flag, std::string_view model) const {
    return std::any_of(fits.begin(), fits.end(), [&](const Fit& fit) { return matches(fit.flag, flag) && matches(fit.model, model); });
}

Result<MeterProfile> loadMeterProfile(const std::string& nameOrFile, std::string* field) {
    if (nameOrFile.find('/') != std::string::npos || nameOrFile.ends_with(".json")) {
        const auto text = contentsOf(nameOrFile);
        if (!text) return Unexpected(text.error());
        return parseMeterProfile(*text, field);
    }
    for (const MeterProfile& profile : builtInMeterProfiles()) {
        if (profile.name == nameOrFile) return profile;
    }
    return fail(Fault::Misuse, Layer::Link, MeterProfileError::CannotRead);
}

const std::vector<MeterProfile>& builtInMeterProfiles() {
    static const std::vector<MeterProfile> profiles = [] {
        std::vector<MeterProfile> parsed;
        for (const char* text : builtInProfileTexts) {
            auto profile = parseMeterProfile(text);
            if (profile) parsed.push_back(std::move(*profile));
        }
        std::stable_partition(parsed.begin(), parsed.end(), [](const MeterProfile& profile) { return profile.name == "default"; });
        return parsed;
    }();
    return profiles;
}

const MeterProfile* suggestedMeterProfile(std::string_view flag, std::string_view model) {
    if (flag.empty()) return nullptr;
    const MeterProfile* best = nullptr;
    std::size_t bestLength = 0;
    for (const MeterProfile& profile : builtInMeterProfiles()) {
        for (const MeterProfile::Fit& fit : profile.fits) {
            if (!matches(fit.flag, flag) || !matches(fit.model, model)) continue;
            const std::size_t length = fit.flag.size() + fit.model.size();
            if (length > bestLength) best = &profile;
            bestLength = std::max(bestLength, length);
        }
    }
    return best;
}

}  // namespace ami::app

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/link/Quirks.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// Codes of Layer::Link. The detail is the line of the file.
enum class MeterProfileError : std::uint16_t {
    CannotRead = 300,  ///< no such profile or file; detail: errno, 0 for an unknown name
    NotJson,
    UnknownField,
    BadValue,
    MissingField,
    TooLarge,          ///< detail: octets
};

/// Quirks of a kind of meter, with the reasons in public. Format in docs/profiles.md.
struct MeterProfile {
    /// Whom it fits: the maker's three letters and a pattern of the model where '*' stands for any text.
    struct Fit {
        std::string flag;
        std::string model = "*";
    };
    std::string name;
    std::string title;
    std::vector<std::string> sources;
    std::vector<Fit> fits;
    Quirks quirks;

    bool fitsMeter(std::string_view flag, std::string_view model) const;
};

/// @p field, when given, receives the field that an error is about.
Result<MeterProfile> parseMeterProfile(std::string_view json, std::string* field = nullptr);

/// One of the profiles that come with the program, by name; else a file, when @p nameOrFile holds a slash or ends in ".json".
Result<MeterProfile> loadMeterProfile(const std::string& nameOrFile, std::string* field = nullptr);

/// Those that come with the program, "default" first.
const std::vector<MeterProfile>& builtInMeterProfiles();

/// The profile that fits a meter best: a pattern of the model beats one for all models; nullptr when none does.
const MeterProfile* suggestedMeterProfile(std::string_view flag, std::string_view model);

}  // namespace ami::app

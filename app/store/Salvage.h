#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "app/store/Store.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// "AMIS": what was salvaged. No store opens such a file, so nothing in it is ever sent by itself.
inline constexpr std::int32_t salvageApplicationId = 0x414D4953;

struct SalvageReport {
    std::uint64_t pages = 0;      ///< of the file and its log
    std::uint64_t proven = 0;     ///< readings whose own tag fits: they are what was stored
    std::uint64_t doubtful = 0;   ///< readings without a tag that fits: values may be altered
    std::uint64_t homeless = 0;   ///< rows whose meter or register is not found; they are left out
    friend bool operator==(const SalvageReport&, const SalvageReport&) = default;
};

/// Looks for readings in every page of @p damaged and of the log beside it, whether or not anything still points to the page, and puts them into the
/// new file @p to. @p damaged is only read. Run it in a process of its own. CannotOpen when the one cannot be read or the other exists;
/// Cancelled when @p stopped says so.
Result<SalvageReport> salvage(const std::string& damaged, const std::string& to, UtcTime now, const std::function<bool()>& stopped = {});

struct SalvageAccepted {
    StoredCount proven;
    StoredCount doubtful;   ///< stored as questionable and not verified
};

/// What a person decides: adds the readings of a salvage to a store. NotOurs when @p file is none.
Result<SalvageAccepted> acceptSalvage(const std::string& file, Store& store);

}  // namespace ami::app

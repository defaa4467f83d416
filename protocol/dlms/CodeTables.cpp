#include "protocol/dlms/CodeTables.h"

#include <algorithm>

namespace ami::dlms {

std::string_view nameOf(NamedValues values, std::uint64_t value) {
    const auto found = std::ranges::lower_bound(values, value, {}, &NamedValue::value);
    return found != values.end() && found->value == value ? found->name : std::string_view{};
}

std::vector<std::string> namesOfBits(NamedValues bits, std::uint64_t word) {
    std::vector<std::string> names;
    for (std::uint32_t bit = 0; bit < 64; ++bit) {
        if ((word >> bit & 1) == 0) continue;
        const std::string_view name = nameOf(bits, bit);
        names.push_back(name.empty() ? "bit " + std::to_string(bit) : std::string(name));
    }
    return names;
}

}  // namespace ami::dlms

#include "protocol/crypto/Kdf.h"

#include <algorithm>
#include <array>
#include <vector>

namespace ami::crypto {

std::optional<SecureBytes> concatKdf(Hash hash, BytesView z, std::span<const BytesView> otherInfo, std::size_t octets) {
    const std::size_t step = digestOctets(hash);
    if (octets == 0 || octets > 255 * step) return std::nullopt;
    std::array<std::uint8_t, 4> counter{};
    std::vector<BytesView> parts{counter, z};
    parts.insert(parts.end(), otherInfo.begin(), otherInfo.end());
    SecureBytes key(octets);
    SecureBytes block(step);
    for (std::size_t done = 0; done < octets; done += step) {
        ++counter[3];
        if (!digestInto(hash, parts, block.writable())) return std::nullopt;
        const std::size_t count = std::min(step, octets - done);
        std::copy_n(block.view().begin(), count, key.writable().begin() + static_cast<std::ptrdiff_t>(done));
    }
    return key;
}

}  // namespace ami::crypto

#include "app/keys/SystemRandom.h"

#include <openssl/rand.h>

namespace ami::app {

dlms::RandomSource systemRandom() {
    return [](std::span<std::uint8_t> octets) { return RAND_priv_bytes(octets.data(), static_cast<int>(octets.size())) == 1; };
}

}  // namespace ami::app

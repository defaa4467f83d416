#include "app/store/Random.h"

#include <openssl/rand.h>

#include <span>

#include "app/store/Store.h"
#include "protocol/mdms/Identifiers.h"

namespace ami::app {

Result<Bytes> randomBytes(std::size_t count) {
    Bytes octets(count);
    if (RAND_bytes(octets.data(), static_cast<int>(count)) != 1) return fail(Fault::Crypto, Layer::Store, StoreError::NoRandom);
    return octets;
}

Result<std::string> newUuid(UtcTime now) {
    const auto random = randomBytes(10);
    if (!random) return Unexpected(random.error());
    return mdms::uuidV7(now, std::span<const std::uint8_t, 10>(random->data(), 10));
}

}  // namespace ami::app

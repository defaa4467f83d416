#pragma once

#include <string_view>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// Stands between a payload and its column: the bodies of batches. Given when a store is opened; without one payloads are stored as they
/// are. The same cipher has to be given to every opening of a store. Called on the store's thread, under its lock.
class PayloadCipher {
public:
    virtual ~PayloadCipher() = default;
    /// @p context names the row ("batch/" and its UUID) and has to be bound to the result, so that no row can stand in for another.
    virtual Result<Bytes> seal(BytesView clear, std::string_view context) const = 0;
    /// Fault::Crypto when @p sealed is not what seal() gave for @p context.
    virtual Result<Bytes> open(BytesView sealed, std::string_view context) const = 0;
};

}  // namespace ami::app

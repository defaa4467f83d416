#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "app/store/Store.h"

namespace ami::app {

/// Where pushes become durable. Called on the listener's thread.
class PushSink {
public:
    virtual ~PushSink() = default;
    /// One transaction; durable when it returns. @see Store::addPushes
    virtual Result<std::vector<PushStored>> add(const std::vector<PushEntry>& pushes) = 0;
    virtual Result<std::vector<PushRow>> notUnderstood(std::uint64_t after) = 0;
    virtual Result<std::vector<PushWindow>> windows() = 0;
    virtual Result<std::vector<RecentMeter>> meters() = 0;
};

/// @p store is asked for at each call; null: it is not open (Misuse, StoreError::CannotOpen). @p added follows each transaction that changed
/// something.
std::unique_ptr<PushSink> storePushSink(std::function<std::shared_ptr<Store>()> store, std::function<void()> added = {});

}  // namespace ami::app

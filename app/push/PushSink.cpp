#include "app/push/PushSink.h"

#include <algorithm>

namespace ami::app {

namespace {

constexpr std::uint32_t meterLimit = 4096;

class StorePushSink final : public PushSink {
public:
    StorePushSink(std::function<std::shared_ptr<Store>()> store, std::function<void()> added) : store_(std::move(store)), added_(std::move(added)) {}

    Result<std::vector<PushStored>> add(const std::vector<PushEntry>& pushes) override {
        auto stored = with([&](Store& store) { return store.addPushes(pushes); });
        if (stored && added_ && std::any_of(stored->begin(), stored->end(), [](const PushStored& one) { return one.id != 0; })) added_();
        return stored;
    }
    Result<std::vector<PushRow>> notUnderstood(std::uint64_t after) override {
        return with([after](Store& store) { return store.pushesNotUnderstood(after); });
    }
    Result<std::vector<PushWindow>> windows() override {
        return with([](Store& store) { return store.pushWindows(); });
    }
    Result<std::vector<RecentMeter>> meters() override {
        return with([](Store& store) { return store.recentMeters(meterLimit); });
    }

private:
    template <typename Call>
    auto with(Call call) -> decltype(call(std::declval<Store&>())) {
        const auto store = store_();
        if (!store) return fail(Fault::Misuse, Layer::Store, StoreError::CannotOpen);
        return call(*store);
    }

    std::function<std::shared_ptr<Store>()> store_;
    std::function<void()> added_;
};

}  // namespace

std::unique_ptr<PushSink> storePushSink(std::function<std::shared_ptr<Store>()> store, std::function<void()> added) {
    return std::make_unique<StorePushSink>(std::move(store), std::move(added));
}

}  // namespace ami::app

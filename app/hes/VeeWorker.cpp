#include "app/hes/VeeWorker.h"

#include "app/Now.h"
#include "app/hes/storage/VeeDatabase.h"

namespace ami::app {

namespace {

constexpr std::chrono::milliseconds betweenLooks{1000};
constexpr std::chrono::milliseconds betweenParts{1};
constexpr std::chrono::milliseconds afterFailure{5000};

}  // namespace

VeeWorker::~VeeWorker() { stop(); }

Result<void> VeeWorker::start(const std::string& database, const VeeConfig& config) {
    stop();
    if (const auto opened = openVee(database); !opened) return Unexpected(opened.error());
    stopping_ = false;
    thread_ = std::thread([this, database, config] { run(database, config); });
    return {};
}

void VeeWorker::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable()) thread_.join();
}

bool VeeWorker::pause(std::chrono::milliseconds length) {
    std::unique_lock lock(mutex_);
    return !wake_.wait_for(lock, length, [this] { return stopping_; });
}

void VeeWorker::run(const std::string& database, const VeeConfig& config) {
    std::unique_ptr<VeeDatabase> vee;
    for (;;) {
        auto wait = betweenLooks;
        if (!vee) {
            if (auto opened = openVee(database)) vee = std::move(*opened);
        }
        const auto any = vee ? vee->step(config, utcNow()) : Result<bool>(fail(Fault::LinkLost, Layer::Store, mdms::MdmsError::Shape));
        if (!any) {
            ++failures_;
            vee.reset();
            wait = afterFailure;
        } else if (*any) {
            wait = betweenParts;  // the ingest's turn
        }
        if (!pause(wait)) return;
    }
}

}  // namespace ami::app

#include "app/hes/http/IngestPool.h"

#include <algorithm>

namespace ami::app {

Result<std::unique_ptr<IngestPool>> IngestPool::open(const std::string& database, std::size_t workers, std::size_t places) {
    std::unique_ptr<IngestPool> pool(new IngestPool(places));
    if (workers == 0) workers = std::max<std::size_t>(2, std::thread::hardware_concurrency());
    do {
        auto storage = openStorage(database);
        if (!storage) return Unexpected(storage.error());
        pool->storages_.push_back(std::move(*storage));
    } while (pool->storages_.size() < workers && pool->storages_.front()->scales());
    for (const auto& storage : pool->storages_) pool->threads_.emplace_back([&pool = *pool, &storage = *storage] { pool.run(storage); });
    return pool;
}

IngestPool::~IngestPool() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        jobs_.clear();
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

bool IngestPool::submit(Job job) {
    {
        const std::lock_guard lock(mutex_);
        if (ending_ || jobs_.size() >= places_) return false;
        jobs_.push_back(std::move(job));
    }
    changed_.notify_one();
    return true;
}

std::size_t IngestPool::waiting() const {
    const std::lock_guard lock(mutex_);
    return jobs_.size();
}

void IngestPool::run(HesStorage& storage) {
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
        if (ending_) return;
        Job job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        job(storage);
        job = nullptr;
        lock.lock();
    }
}

}  // namespace ami::app

#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "app/hes/storage/HesStorage.h"

namespace ami::app {

/// Threads that unpack, decode and store, each with a storage of its own, behind one bounded queue.
class IngestPool {
public:
    using Job = std::function<void(HesStorage&)>;

    /// Opens @p database once for each worker: @p workers (0: as many as there are processors, at least two) when the storage scales(),
    /// else one. At most @p places jobs wait.
    static Result<std::unique_ptr<IngestPool>> open(const std::string& database, std::size_t workers, std::size_t places);

    /// Waits for the jobs that run; those that still wait are dropped.
    ~IngestPool();

    /// Queues a job for the next free worker; false when the queue is full. Jobs start in the order of their submission.
    bool submit(Job job);

    std::size_t workers() const { return threads_.size(); }
    /// Jobs that no worker has begun.
    std::size_t waiting() const;

private:
    explicit IngestPool(std::size_t places) : places_(places) {}
    void run(HesStorage& storage);

    std::size_t places_;
    std::vector<std::unique_ptr<HesStorage>> storages_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> jobs_;
    bool ending_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace ami::app

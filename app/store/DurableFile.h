#pragma once

#include <string>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// A file that is there whole or not at all: written under another name for its owner alone, made durable, renamed, the folder made durable.
/// Goes away unless committed. Errors: StoreError::DiskFull or FileFailed with errno.
class DurableFile {
public:
    static Result<DurableFile> create(const std::string& path);
    DurableFile(DurableFile&& other) noexcept;
    DurableFile& operator=(DurableFile&&) = delete;
    ~DurableFile();

    Result<void> write(BytesView octets);
    /// Under @p finalPath when given, else under the path of create().
    Result<void> commit(const std::string& finalPath = {});

private:
    DurableFile(std::string path, std::string temporary, int handle);
    std::string path_;
    std::string temporary_;
    int handle_ = -1;
};

/// Makes @p folder for its owner alone when it is missing.
Result<void> ensureFolder(const std::string& folder);

}  // namespace ami::app

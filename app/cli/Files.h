#pragma once

#include <QByteArray>
#include <string>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::app::cli {

/// MeshError::NoFile, detail QFileDevice::FileError.
Result<QByteArray> contentsOf(const std::string& path);
/// As a whole or not at all. MeshError::NoFile.
Result<void> writeFile(const std::string& path, BytesView octets);
Result<void> writeFile(const std::string& path, const std::string& text);

}  // namespace ami::app::cli

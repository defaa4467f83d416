#pragma once

#include "app/hes/storage/VeeDatabase.h"

namespace ami::app {

Result<std::unique_ptr<VeeDatabase>> openSqliteVee(const std::string& path);

}  // namespace ami::app

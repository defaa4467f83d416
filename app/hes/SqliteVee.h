#pragma once

#include "app/hes/VeeDatabase.h"

namespace ami::app {

Result<std::unique_ptr<VeeDatabase>> openSqliteVee(const std::string& path);

}  // namespace ami::app

#pragma once

#include "app/hes/storage/VeeDatabase.h"

namespace ami::app {

Result<std::unique_ptr<VeeDatabase>> openPostgresVee(const std::string& address);

}  // namespace ami::app

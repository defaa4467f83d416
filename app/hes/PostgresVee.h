#pragma once

#include "app/hes/VeeDatabase.h"

namespace ami::app {

Result<std::unique_ptr<VeeDatabase>> openPostgresVee(const std::string& address);

}  // namespace ami::app

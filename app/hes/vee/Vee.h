#pragma once

#include "app/hes/vee/VeeConfig.h"
#include "app/hes/vee/VeeTypes.h"

namespace ami::app {

/// Runs every rule over every value, estimates short gaps, and runs the rules again with the estimated values. The order of offers and
/// dials does not matter, and the same series gives the same result every time. No finding of a rule keeps a value from another rule;
/// values of another unit are compared among themselves and
/// within their day only.
VeeResult validate(const VeeSeries& series, const VeeConfig& config);

}  // namespace ami::app

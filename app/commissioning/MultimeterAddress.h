#pragma once

#include <string>
#include <string_view>

#include "app/link/MeterAddress.h"
#include "hal/multimeter/Multimeter.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// One text names a reference multimeter, as MeterAddress does for a meter. Errors are those of MeterAddress (Layer::Address; detail: offset).
///
///   auto:///dev/ttyUSB1                        what hangs there is found out
///   fluke28x:///dev/ttyUSB1                    287, 289 at 115200 8N1
///   fluke18x:///dev/ttyUSB1                    187, 189 at 9600 8N1
///   scpi:///dev/ttyS0[?baud=9600&format=8N1&remote=yes&configure=yes]
///   scpi+tcp://host[:5025][?configure=yes]
struct MultimeterAddress {
    hal::MultimeterOptions options;

    static Result<MultimeterAddress> parse(std::string_view text);
    /// Canonical text, defaults left out.
    std::string toString() const;
};

}  // namespace ami::app

#include <cstdint>
#include <cstdlib>
#include <string>

#include "hal/multimeter/dialect/Fluke.h"
#include "hal/multimeter/dialect/Scpi.h"

using namespace ami;
using namespace ami::hal;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

void examine(const Result<Readout>& readout) {
    if (!readout) return;
    require(readout->function.size() <= 64);
    if (readout->state != ReadoutState::Normal) require(readout->value.isZero());
    static_cast<void>(readout->value.toDouble());
    if (readout->resolution) require(!readout->resolution->isZero());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 2 * answerLimit) return 0;
    const Bytes input(data, data + size);
    Bytes left = input;
    for (std::size_t rounds = 0; rounds <= size; ++rounds) {
        const std::size_t before = left.size();
        const auto answer = fluke::takeAnswer(left);
        if (answer && *answer) {
            examine(fluke::decodeDisplay(**answer));
            examine(fluke::decode28x(**answer));
            examine(fluke::decode18x(**answer));
            static_cast<void>(fluke::decodeIdentity(**answer));
        }
        if (left.size() == before) break;
    }
    left = input;
    for (std::size_t rounds = 0; rounds <= size; ++rounds) {
        const std::size_t before = left.size();
        const auto answer = scpi::takeAnswer(left, scpi::identify);
        if (answer && *answer) {
            static_cast<void>(scpi::decodeIdentity(**answer));
            auto readout = scpi::decodeConfiguration(**answer);
            examine(readout);
            Readout target = readout ? *readout : Readout();
            if (scpi::decodeValue(**answer, target)) examine(target);
        }
        if (left.size() == before) break;
    }
    return 0;
}

#include <cstdint>
#include <cstdlib>

#include "tests/support/ProfileReference.h"

using namespace ami;
using namespace ami::dlms;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

bool isLimit(const std::optional<Error>& error) { return error && error->fault == Fault::Exhausted; }

}  // namespace

/// First octet: how the profile is described; second: in what pieces it comes. The rest is the buffer's value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    ProfileOptions options;
    if ((data[0] & 0x01) != 0) options.clockColumn = data[0] >> 1 & 0x03;
    options.capturePeriod = std::chrono::minutes(data[0] & 0x08 ? 15 : 0);
    options.order = static_cast<RowOrder>(std::min(data[0] >> 4 & 0x03, 2));
    if ((data[0] & 0x40) != 0) options.assumedDeviation = {std::int16_t{-60}, std::int16_t{-60}};
    if ((data[0] & 0x80) != 0) options.nullRule = NullRule::Absent;
    options.batchRows = data[1] & 0x80 ? 3 : 100;
    const std::size_t piece = data[1] & 0x7F;
    const BytesView value(data + 2, size - 2);

    const auto expected = test::decodeReference(value, options);
    ProfileDecoder decoder(options);
    for (int round = 0; round < 2; ++round) {
        const auto found = test::decodeByColumns(decoder, value, round == 0 ? piece : 0, options.clockColumn.has_value());
        if (isLimit(expected.error) || isLimit(found.error)) return 0;
        require(expected.error.has_value() == found.error.has_value());
        if (!expected.error) require(expected.rows == found.rows);
        else require(found.rows.size() >= expected.rows.size());
        for (std::size_t i = 0; i < expected.rows.size(); ++i) require(expected.rows[i] == found.rows[i]);
        decoder.restart();
    }
    return 0;
}

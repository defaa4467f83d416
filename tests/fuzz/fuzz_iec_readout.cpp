#include <cstdint>
#include <cstdlib>

#include "protocol/iec62056_21/Dialogue.h"

using namespace ami;
using namespace ami::iec62056_21;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

}  // namespace

/// The octets as a telegram with its frame, cut in two, and as a bare text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 65536) return 0;
    const BytesView input(data, size);

    BlockReader reader(4096);
    std::size_t used = reader.receive(input.first(size / 2));
    if (used == size / 2) used += reader.receive(input.subspan(used));
    require(used <= size && reader.octets() <= 4097 + 2);
    if (reader.state() == BlockReader::State::Complete) {
        const Block& block = reader.block();
        if (block.isIntact()) {
            const Bytes again =
                block.command ? encodeCommand(block.type, block.number,
                                              block.text.empty() ? std::nullopt : std::optional<std::string_view>(block.text), block.last)
                              : encodeData(block.text, block.last);
            // An empty text and none are two messages.
            if (!block.text.empty()) require(again.size() == reader.octets() && again.back() == block.received);
        }
        static_cast<void>(parseReadout(block));
    }

    const std::string text(data, data + size);
    ReadoutLimits strict;
    strict.lenient = false;
    const auto lenient = parseReadout(std::string_view(text));
    const auto exact = parseReadout(std::string_view(text), strict);
    if (exact) {
        require(lenient.has_value() && lenient->notes.empty() && exact->dataSets == lenient->dataSets);
        const auto again = parseReadout(std::string_view(toText(exact->dataSets)), strict);
        require(again.has_value() && again->dataSets == exact->dataSets);
    }
    if (lenient) {
        std::size_t octets = 0;
        for (const DataSet& set : lenient->dataSets) {
            octets += set.address.size();
            for (const DataValue& value : set.values) octets += value.value.size() + value.unit.size() + 2;
        }
        require(octets <= size);
        require(lenient->notes.size() <= readoutDeviations);
    }
    static_cast<void>(errorNumber(text));
    return 0;
}

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "app/readings/ProfileRows.h"
#include "app/readings/RowDoubt.h"
#include "protocol/base/Crc.h"
#include "protocol/dlms/ProfileDecoder.h"
#include "tests/support/LineFaults.h"
#include "tests/support/ValueMeter.h"

namespace ami::test {

/// Four flipped bits that FCS-16 does not see: what a check sequence of distance four lets through most often.
class UnnoticedFlips {
public:
    explicit UnnoticedFlips(std::size_t octets) : octets_(octets) {
        const Bytes zeros(octets);
        const std::uint16_t clean = crc16X25(zeros);
        for (std::size_t bit = 0; bit < 8 * octets; ++bit) {
            Bytes one = zeros;
            one[bit / 8] = static_cast<std::uint8_t>(1u << bit % 8);
            syndromes_.push_back(static_cast<std::uint16_t>(crc16X25(one) ^ clean));
            places_.emplace(syndromes_.back(), bit);
        }
    }

    std::array<std::size_t, 4> draw(FaultyWay& random) const {
        while (true) {
            std::array<std::size_t, 4> bits{};
            std::uint16_t sum = 0;
            for (std::size_t i = 0; i < 3; ++i) {
                bits[i] = static_cast<std::size_t>(random.uniform() * static_cast<double>(8 * octets_));
                sum = static_cast<std::uint16_t>(sum ^ syndromes_[bits[i]]);
            }
            const auto last = places_.find(sum);
            if (last == places_.end()) continue;
            bits[3] = last->second;
            if (bits[0] != bits[1] && bits[1] != bits[2] && bits[0] != bits[2] && bits[3] != bits[0] && bits[3] != bits[1] && bits[3] != bits[2]) return bits;
        }
    }

private:
    std::size_t octets_;
    std::vector<std::uint16_t> syndromes_;
    std::unordered_map<std::uint16_t, std::size_t> places_;
};

/// Clock, two totals of energy and a voltage, as profileOf() makes them.
inline std::vector<app::ProfileColumn> columnsOfProfile() {
    std::vector<app::ProfileColumn> columns(4);
    columns[0].object = {dlms::cls::clock, dlms::Obis(0, 0, 1, 0, 0), 2, 0};
    columns[0].isClock = true;
    columns[1].object = {dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2, 0};
    columns[2].object = {dlms::cls::registerClass, dlms::Obis(1, 0, 2, 8, 0), 2, 0};
    columns[3].object = {dlms::cls::registerClass, dlms::Obis(1, 0, 32, 7, 0), 2, 0};
    return columns;
}

/// The rows of an encoded profile as app/readings takes them; nothing where they cannot be decoded to the end.
inline std::optional<std::vector<app::ProfileRow>> rowsOf(BytesView value) {
    dlms::ProfileOptions options;
    options.columns = 4;
    options.clockColumn = 0;
    options.capturePeriod = std::chrono::minutes(15);
    dlms::ProfileDecoder decoder(options);
    std::vector<app::ProfileRow> rows;
    const auto columns = columnsOfProfile();
    while (!value.empty() && !decoder.isComplete()) {
        const auto taken = decoder.push(value);
        if (!taken) return std::nullopt;
        value = value.subspan(*taken);
        app::appendRows(rows, decoder.rows(), columns);
        decoder.clear();
    }
    if (!decoder.finish() || !value.empty()) return std::nullopt;
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    return rows;
}

}  // namespace ami::test

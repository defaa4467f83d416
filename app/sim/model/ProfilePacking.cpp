#include <optional>

#include "app/sim/model/LoadProfile.h"
#include "protocol/dlms/Axdr.h"

namespace ami::sim {

using dlms::Data;
using dlms::DataList;
using dlms::DataTag;

namespace {

/// Whether a reader who knows the row before can work this clock out to the last octet.
bool follows(const Data& clock, const Data& before, dlms::RowOrder order) {
    const auto now = dlms::DateTime::fromData(clock), then = dlms::DateTime::fromData(before);
    if (!now || !then || order == dlms::RowOrder::Other) return false;
    const auto step = std::chrono::milliseconds(FeederModel::interval) * (order == dlms::RowOrder::OldestFirst ? 1 : -1);
    return now->deviation == then->deviation && now->clockStatus == then->clockStatus && *now->toUtc() == *then->toUtc() + step;
}

/// The difference in the shortest delta type that holds it.
std::optional<Data> difference(const Data& value, const Data& before) {
    const auto now = value.toInt64(), then = before.toInt64();
    if (!now || !then) return std::nullopt;
    const std::int64_t step = *now - *then;
    const auto within = [step](std::int64_t least, std::int64_t most) { return step >= least && step <= most; };
    if (within(0, 0xFF)) return Data::make(DataTag::DeltaUnsigned, static_cast<std::uint64_t>(step));
    if (within(0, 0xFFFF)) return Data::make(DataTag::DeltaLongUnsigned, static_cast<std::uint64_t>(step));
    if (within(0, 0xFFFFFFFF)) return Data::make(DataTag::DeltaDoubleLongUnsigned, static_cast<std::uint64_t>(step));
    if (within(-0x80, 0)) return Data::make(DataTag::DeltaInteger, step);
    if (within(-0x8000, 0)) return Data::make(DataTag::DeltaLong, step);
    if (within(-0x80000000LL, 0)) return Data::make(DataTag::DeltaDoubleLong, step);
    return std::nullopt;
}

/// Cells without tags behind a description of their types, which all rows share.
Data compacted(const std::vector<DataList>& rows) {
    dlms::CompactArray compact;
    if (rows.empty()) return Data::array({});
    compact.typeDescription = {static_cast<std::uint8_t>(DataTag::Structure), static_cast<std::uint8_t>(rows.front().size())};
    for (const Data& cell : rows.front()) compact.typeDescription.push_back(static_cast<std::uint8_t>(cell.tag()));
    for (const DataList& row : rows) {
        for (const Data& cell : row) {
            const Bytes encoded = dlms::encodeData(cell);
            append(compact.contents, BytesView(encoded).subspan(1));
        }
    }
    return Data::compactArray(std::move(compact));
}

}  // namespace

Data LoadProfile::packed(std::vector<DataList> rows, const std::vector<std::size_t>& wanted) const {
    const MeterOptions& options = meter_.options();
    if (options.profileEncoding == ProfileEncoding::Compact) return compacted(rows);
    const bool byClock = options.profileSort < dlms::SortMethod::Largest;
    const auto order = dlms::rowOrder(options.profileSort, byClock);
    const bool packs = options.profileEncoding != ProfileEncoding::Plain;
    DataList answer;
    answer.reserve(rows.size());
    for (std::size_t number = 0; number < rows.size(); ++number) {
        DataList cells = rows[number];
        for (std::size_t i = 0; i < cells.size() && number > 0; ++i) {
            const Data& before = rows[number - 1][i];
            const bool isClock = wanted[i] == 0;
            if (isClock) {
                if (options.nullClock || (packs && follows(cells[i], before, order))) cells[i] = Data::null();
            } else if (packs && cells[i] == before) {
                cells[i] = Data::null();
            } else if (options.profileEncoding == ProfileEncoding::Delta && cells[i].tag() == DataTag::DoubleLongUnsigned) {
                if (auto step = difference(cells[i], before)) cells[i] = std::move(*step);
            }
        }
        answer.push_back(Data::structure(std::move(cells)));
    }
    return Data::array(std::move(answer));
}

}  // namespace ami::sim

#include "app/store/LeafPage.h"

#include <algorithm>
#include <optional>

namespace ami::app {

namespace {

constexpr std::size_t fileHeader = 100;
constexpr std::uint8_t leafOfTable = 0x0D;
constexpr std::size_t mostColumns = 64;

/// Reads forward and never beyond the end.
class Cursor {
public:
    Cursor(BytesView octets, std::size_t at) : octets_(octets), at_(at) {}

    std::size_t at() const { return at_; }

    /// Big-endian, seven bits an octet, all eight of the ninth.
    std::optional<std::uint64_t> variable() {
        std::uint64_t value = 0;
        for (int i = 0; i < 9; ++i) {
            if (at_ >= octets_.size()) return std::nullopt;
            const std::uint8_t octet = octets_[at_++];
            if (i == 8) return (value << 8) | octet;
            value = (value << 7) | (octet & 0x7F);
            if ((octet & 0x80) == 0) return value;
        }
        return std::nullopt;
    }

private:
    BytesView octets_;
    std::size_t at_;
};

std::size_t number(BytesView page, std::size_t at) { return (std::size_t{page[at]} << 8) | page[at + 1]; }

std::int64_t whole(BytesView octets) {
    std::uint64_t value = !octets.empty() && (octets[0] & 0x80) != 0 ? ~std::uint64_t{0} : 0;
    for (const std::uint8_t octet : octets) value = (value << 8) | octet;
    return static_cast<std::int64_t>(value);
}

std::optional<std::size_t> octetsOf(std::uint64_t serial) {
    constexpr std::size_t fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (serial < 10) return fixed[serial];
    if (serial < 12) return std::nullopt;
    return static_cast<std::size_t>((serial - 12) / 2);
}

bool columnsOf(BytesView record, std::vector<RecordValue>& columns) {
    Cursor types(record, 0);
    const auto header = types.variable();
    if (!header || *header > record.size()) return false;
    std::size_t at = static_cast<std::size_t>(*header);
    columns.clear();
    while (types.at() < *header) {
        const auto serial = types.variable();
        if (!serial || types.at() > *header || columns.size() == mostColumns) return false;
        const auto length = octetsOf(*serial);
        if (!length || *length > record.size() - at) return false;
        const BytesView octets = record.subspan(at, *length);
        at += *length;
        RecordValue value;
        if (*serial == 0) value.type = RecordValue::Type::Null;
        else if (*serial == 8 || *serial == 9) value = {RecordValue::Type::Whole, static_cast<std::int64_t>(*serial - 8), {}};
        else if (*serial < 7) value = {RecordValue::Type::Whole, whole(octets), {}};
        else if (*serial >= 13 && *serial % 2 == 1)
            value = {RecordValue::Type::Text, 0, {static_cast<const char*>(static_cast<const void*>(octets.data())), octets.size()}};
        else value.type = RecordValue::Type::Other;
        columns.push_back(value);
    }
    return at == record.size();
}

}  // namespace

void rowsOfLeaf(BytesView page, bool first, const std::function<void(const LeafRow&)>& take) {
    const std::size_t begin = first ? fileHeader : 0;
    if (page.size() < begin + 8 || page[begin] != leafOfTable) return;
    const std::size_t cells = std::min(number(page, begin + 3), (page.size() - begin - 8) / 2);
    LeafRow row;
    for (std::size_t i = 0; i < cells; ++i) {
        const std::size_t at = number(page, begin + 8 + 2 * i);
        if (at < begin + 8 || at >= page.size()) continue;
        Cursor cell(page, at);
        const auto length = cell.variable();
        const auto id = cell.variable();
        // A longer record continues on overflow pages. @spec https://www.sqlite.org/fileformat.html 1.6
        if (!length || !id || *length > page.size() - 35 || *length > page.size() - cell.at()) continue;
        row.id = static_cast<std::int64_t>(*id);
        if (columnsOf(page.subspan(cell.at(), static_cast<std::size_t>(*length)), row.columns)) take(row);
    }
}

}  // namespace ami::app

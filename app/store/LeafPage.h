#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/base/Bytes.h"

namespace ami::app {

/// One value of a record; text stays text, a blob or a real number is Other.
struct RecordValue {
    enum class Type : std::uint8_t { Null, Whole, Text, Other };
    Type type = Type::Null;
    std::int64_t whole = 0;
    std::string_view text;
};

/// A row of a table as it stands in a page; the texts live as long as the page.
struct LeafRow {
    std::int64_t id = 0;
    std::vector<RecordValue> columns;
};

/// Calls @p take for every cell of a table's leaf page that can be decoded and does not continue on other pages. Takes any octets; other
/// pages have none. @p first: the page that begins with the header of the file. @spec https://www.sqlite.org/fileformat.html 1.6, 2.1
void rowsOfLeaf(BytesView page, bool first, const std::function<void(const LeafRow&)>& take);

}  // namespace ami::app

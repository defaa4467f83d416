#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/coap/ResourceNames.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Decimal.h"
#include "protocol/base/Error.h"
#include "protocol/base/Time.h"
#include "protocol/mesh/SenMl.h"

namespace ami::app::coap {

/// One named value.
struct Field {
    std::string path;      ///< "/3331/0/5700", or the name as it was sent
    QString words;         ///< what it is; empty: unknown
    std::string value;     ///< every digit as it came; octets as hexadecimal
    QString valueWords;    ///< the word of a number, or a time; empty: none
    std::string unit;      ///< as sent or as its object says
    bool isUsualUnit = false;  ///< nobody said the unit; this one is usual
    std::optional<UtcTime> time;
    std::optional<Decimal> number;  ///< for a chart
    bool isText = false;   ///< false: a number, a boolean or octets
};

enum class TreeKind : std::uint8_t { Map, Array, Text, Octets, Number, Boolean, Null, Tag, Simple };

/// A line of a tree, in drawing order.
struct TreeLine {
    unsigned depth = 0;
    std::string key;
    TreeKind kind = TreeKind::Null;
    std::string text;
    std::size_t size = 0;  ///< children
    std::optional<Decimal> number;
};

/// A neighbour that a node speaks of in a form of its maker.
struct NeighborRow {
    std::string name;        ///< EUI-64, or the last two octets of it
    std::string kind;        ///< "primary-parent", "secondary-parent", "child"; empty: not said
    std::optional<int> levelIn, levelOut;          ///< dBm
    std::optional<unsigned> scaleIn, scaleOut;     ///< as sent, 0 to 255
    std::optional<Decimal> etx;                    ///< 1 is perfect
    std::optional<std::uint64_t> sent, failed;     ///< frames
    std::optional<std::uint64_t> rank;
};

enum class PayloadShape : std::uint8_t { Empty, Text, Octets, Fields, Tree, Links, Neighbors };

struct LinkRow {
    std::string target, title, types, interfaces, formats;
    bool isObservable = false;
};

/// A payload as a person can read it. Values never go through a double.
struct Payload {
    PayloadShape shape = PayloadShape::Empty;
    std::optional<std::uint16_t> said;   ///< the content format of the answer
    std::optional<std::uint16_t> readAs; ///< what it was read as; nothing: by its look, and no format fits
    bool isGuess = false;                ///< nothing was said, or what was said did not fit
    bool isLoose = false;                ///< not quite to the standard; deviations say where
    std::vector<ami::mesh::SenMlDeviation> deviations;
    std::optional<Error> problem;        ///< why what was said did not fit
    std::string text;                    ///< Text
    std::vector<Field> fields;           ///< Fields; and the one value of Text when it is one
    std::vector<TreeLine> tree;
    std::vector<LinkRow> links;
    std::vector<NeighborRow> neighbors;
    Bytes octets;                        ///< the whole, always

    /// The first field with this path; null when there is none.
    const Field* field(std::string_view path) const;
};

/// Reads @p octets by their content format, and by their look when there is none or it does not fit. @p path is that of the resource: it says
/// what a lone number is, and which maker's form may be meant. @p now is when it came: relative times count from it.
Payload readPayload(BytesView octets, std::optional<std::uint16_t> contentFormat, const std::string& path, UtcTime now,
                    const ResourceNames& names = ResourceNames::builtIn());

/// "°C" for Cel, "%" for /100: units of SenML as a person writes them.
QString unitWords(const std::string& unit);

}  // namespace ami::app::coap

#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "protocol/translate/Tree.h"

namespace ami::app {

struct TreeTextOptions {
    int width = 100;       ///< columns
    bool colours = false;  ///< terminal sequences; words say the same without them
};

/// Lines for people: offset and octets on the left, the tree on the right. Octets of secrets are "**". Another buffer than the source
/// has a letter before its offsets, and a line that says what it is.
QStringList treeText(const translate::Dissection& dissection, const TreeTextOptions& options = {});

/// Octets as text, with what nobody may see left out.
class MaskedOctets {
public:
    explicit MaskedOctets(const translate::Dissection& dissection);

    bool isHidden(std::uint16_t buffer, std::uint32_t offset) const;
    /// "C0 01 C1 00", secrets as "**".
    QString hex(std::uint16_t buffer, translate::Range range, QChar separator = QLatin1Char(' ')) const;
    QString hex(std::uint16_t buffer, QChar separator = QLatin1Char(' ')) const;

private:
    const translate::Dissection& dissection_;
    std::vector<std::vector<translate::Range>> secrets_;
};

/// The value as people read it: texts in quotes, long octets cut in the middle; "****" for a secret.
QString shownValue(const translate::Dissection& dissection, const translate::Node& node, int longest = 400);

}  // namespace ami::app

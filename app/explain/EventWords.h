#pragma once

#include <QCoreApplication>
#include <QString>
#include <cstdint>

namespace ami::app {

/// Event codes in words, as the companion standards for DLMS meters number them. The numbers do not repeat between the logs.
class EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
public:
    /// "Power failure"; "Event 199" for a code that only the manufacturer knows.
    static QString sentence(std::uint32_t code);
    static bool isKnown(std::uint32_t code) { return !known(code).isEmpty(); }
    /// "Fraud detection log"; @p kind is group E of 0.0.99.98.E.255.
    static QString log(int kind);

private:
    static QString known(std::uint32_t code);
    static QString phase(std::uint32_t code, std::uint32_t first, const QString& what);
};

}  // namespace ami::app

#pragma once

#include <memory>
#include <span>
#include <vector>

#include <QString>

#include "protocol/base/Bytes.h"
#include "protocol/translate/KeyLookup.h"
#include "protocol/translate/Tree.h"

namespace ami::translate {
class Dissector;
}

namespace ami::app {

/// Octets that one side sent, as a trace keeps them.
struct TraceCapture {
    BytesView octets;
    translate::Party sender = translate::Party::Unknown;
    std::span<const translate::Range> masked;
};

/// A capture in one line.
struct TraceSummary {
    QString words;                         ///< "get-request-normal 3:1.0.1.8.0.255:2"
    translate::Kind kind = translate::Kind::Ok;
    std::vector<translate::Range> hidden;  ///< octets that nobody may see, in order
};

/// Decodes the captures of one dialogue in their order. Copies go on by themselves.
class TraceDecoder {
public:
    TraceDecoder();
    explicit TraceDecoder(std::shared_ptr<const translate::KeyLookup> keys);
    ~TraceDecoder();
    TraceDecoder(const TraceDecoder& other);
    TraceDecoder& operator=(const TraceDecoder& other);
    TraceDecoder(TraceDecoder&&) noexcept;
    TraceDecoder& operator=(TraceDecoder&&) noexcept;

    /// Keys for the captures from now on; nullptr: none.
    void setKeys(std::shared_ptr<const translate::KeyLookup> keys);
    translate::Dissection dissect(const TraceCapture& capture);
    TraceSummary summarize(const TraceCapture& capture);
    /// The last frame of these octets goes on in the next capture.
    static bool isCutOff(BytesView octets);
    /// Segments or blocks are being put together.
    bool isInTransfer() const;

private:
    std::unique_ptr<translate::Dissector> dissector_;
};

}  // namespace ami::app

#include "protocol/dlms/ServerAnswer.h"

#include <utility>

namespace ami::dlms {

namespace {

constexpr std::uint8_t serviceNotAllowed = 1, serviceUnknown = 2;                                           // state-error
constexpr std::uint8_t operationNotPossible = 1, serviceNotSupported = 2, otherReason = 3, pduTooLong = 4;  // service-error
constexpr std::uint8_t withBlock = 2;

}  // namespace

LongAnswer::LongAnswer(Bytes apdu, std::size_t headOctets, std::optional<std::uint8_t> choice, std::size_t maxPduSize)
    : head_{apdu[0], withBlock, apdu[2]},
      choice_(choice),
      invoke_(apdu[2]),
      splitter_(std::move(apdu), headOctets),
      maxPduSize_(maxPduSize) {}

const Bytes& LongAnswer::first() { return advance(); }

const Bytes* LongAnswer::after(std::uint32_t received) {
    if (received + 1 == splitter_.lastNumber() && received != 0) return &lastBlock_;
    if (received != splitter_.lastNumber() || splitter_.finished()) return nullptr;
    return &advance();
}

const Bytes& LongAnswer::advance() {
    lastBlock_ = splitter_.next(head_, choice_, maxPduSize_);
    return lastBlock_;
}

Bytes exceptionOperationNotPossible() { return encodeXdlms(ExceptionResponse{serviceNotAllowed, operationNotPossible, std::nullopt}); }
Bytes exceptionServiceNotSupported() { return encodeXdlms(ExceptionResponse{serviceNotAllowed, serviceNotSupported, std::nullopt}); }
Bytes exceptionServiceUnknown() { return encodeXdlms(ExceptionResponse{serviceUnknown, serviceNotSupported, std::nullopt}); }
Bytes exceptionPduTooLong() { return encodeXdlms(ExceptionResponse{serviceNotAllowed, pduTooLong, std::nullopt}); }
Bytes exceptionOtherReason() { return encodeXdlms(ExceptionResponse{serviceNotAllowed, otherReason, std::nullopt}); }

}  // namespace ami::dlms

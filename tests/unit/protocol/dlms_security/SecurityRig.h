#pragma once

#include <QtTest>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/crypto/Curve.h"
#include "protocol/dlms/ApduProtection.h"
#include "tests/support/SecurityFixture.h"

namespace ami::test {

inline Error cryptoError(dlms::SecurityError code, std::int64_t detail = 0, Fault fault = Fault::Crypto) {
    return makeError(fault, Layer::Crypto, code, detail);
}

/// What the codes of two errors have in common; QCOMPARE shows numbers, not structs.
inline bool isSecurity(const Error& error, dlms::SecurityError code) {
    return error.layer == Layer::Crypto && error.code == static_cast<std::uint16_t>(code);
}

}  // namespace ami::test

#pragma once

#include <cstdint>
#include <optional>

#include "protocol/base/Error.h"
#include "protocol/dlms/Cosem.h"

/// What a meter says of its invocation counter, before it takes ours. The same for a link of its own and for a fleet.
namespace ami::app {

inline constexpr std::uint16_t publicClient = 16;

/// The frame counter of the management client's encryption key; the public client may read it. @spec IEC 62056-6-2 6.2.42
inline constexpr dlms::AttributeRef invocationCounter{dlms::cls::data, dlms::Obis(0, 0, 43, 1, 0), 2};

/// A number without sign of up to 32 bits.
std::optional<std::uint32_t> counterIn(const dlms::GetResult& result);

/// The highest counter that the meter has seen, as the exception-response says with which it refused ours. @spec IEC 62056-5-3 7.3.17
std::optional<std::uint32_t> counterIn(const Error& refusal);

/// The meter may have refused because our counter is behind. What a broken link may mean is for whoever has the link to say.
bool mayBeCounter(const Error& refusal);

/// A rejection that blames the authentication as LinkError::KeysRefused; any other error as it is.
Error asKeysRefused(const Error& error);

}  // namespace ami::app

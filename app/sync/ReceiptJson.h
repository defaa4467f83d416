#pragma once

#include <string>

#include "app/store/Store.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// The body of a 200 answer. @spec docs/sync.md, "Receipt"
std::string encodeReceipt(const Receipt& receipt);

/// Reads one; SyncError::BadAnswer when it is none, or when its sum, its conflicts or its rejections do not fit each other.
Result<Receipt> parseReceipt(BytesView body);

/// What a problem+json body says to a person: "title: detail"; empty when it is none. At most 500 octets of plain text.
std::string problemText(BytesView body);

}  // namespace ami::app

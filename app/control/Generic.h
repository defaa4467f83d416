#pragma once

#include <optional>

#include "app/control/Control.h"

namespace ami::app {

/// Attributes and methods whose values are secrets: passwords of associations and ports, keys of the security set-up.
bool isSecretAttribute(const dlms::AttributeRef& attribute);
bool isSecretMethod(const dlms::MethodRef& method);

struct WriteOutcome {
    std::optional<dlms::Data> before, after;   ///< absent: this client may not read it
};

Result<Change> planWrite(MeterLink& link, const dlms::AttributeRef& attribute, const dlms::Data& value);
/// Writes and reads back; ReadBackDiffers. Where reading is refused, the meter's success has to do and @p after is absent.
Result<WriteOutcome> writeAttribute(MeterLink& link, const dlms::AttributeRef& attribute, const dlms::Data& value,
                                    const ActContext& context);

Change planInvoke(const dlms::MethodRef& method, const std::optional<dlms::Data>& parameter);
Result<dlms::ActionOutcome> invokeAny(MeterLink& link, const dlms::MethodRef& method, const std::optional<dlms::Data>& parameter,
                                      const ActContext& context);

}  // namespace ami::app

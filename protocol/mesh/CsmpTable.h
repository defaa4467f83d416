#pragma once

#include <google/protobuf/message.h>

#include "protocol/mesh/Csmp.h"

namespace ami::mesh {

/// A value within the limits of depth and size; fields that the message does not know are dropped.
bool parseWire(BytesView value, google::protobuf::Message& message);

}  // namespace ami::mesh

#pragma once

#include <vector>

#include "app/coap/Payload.h"
#include "protocol/mesh/Lwm2mTlv.h"
#include "protocol/mesh/SenMl.h"

namespace ami::app::coap {

/// @p path names a record that has no name of its own.
std::vector<Field> fieldsOf(const std::vector<ami::mesh::SenMlRecord>& records, const std::string& path, UtcTime now, const ResourceNames& names);
/// @p path is what was read: an object, an instance or a resource.
std::vector<Field> fieldsOf(const std::vector<ami::mesh::TlvNode>& nodes, const std::string& path, const ResourceNames& names);
/// A lone text: a number when it looks like one.
Field fieldOf(const std::string& text, const std::string& path, const ResourceNames& names);
/// Units and times that an object instance says in resources of their own go to its values.
void settle(std::vector<Field>& fields, const ResourceNames& names);

}  // namespace ami::app::coap

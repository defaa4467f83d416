#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "protocol/dlms/ClientOperation.h"

/// The client's requests where the meter's objects have short names. @spec IEC 62056-5-3 9.4.6.8 (mapping of LN to SN services)
namespace ami::dlms {

/// Whether attributes may be read or written, methods invoked: negotiated services, selections by parameterized access.
Result<void> checkShortRead(const std::vector<AttributeAccessRequest>& requests, const ClientContext& context);
Result<void> checkShortWrite(const std::vector<AttributeAccessRequest>& requests, const DataList& values, const ClientContext& context);
Result<void> checkShortAction(const ClientContext& context);
Result<void> checkVariables(const std::vector<VariableAccess>& variables, const ClientContext& context, Conformance::Bit service);

/// Ends in ValueRead when @p single, else in ValuesRead.
std::unique_ptr<ClientOperation> makeShortRead(RequestId id, std::vector<AttributeAccessRequest> requests, bool single);
/// Ends in AttributeWritten when @p single, else in AttributesWritten.
std::unique_ptr<ClientOperation> makeShortWrite(RequestId id, std::vector<AttributeAccessRequest> requests, DataList values, bool single);
/// With parameterized access a Read, whose value is what the method returns; without it a Write.
/// Ends in MethodInvoked when @p single, else in MethodsInvoked.
std::unique_ptr<ClientOperation> makeShortAction(RequestId id, std::vector<MethodRef> methods, DataList parameters, bool single,
                                                 const ClientContext& context);
/// UnconfirmedWrite of one attribute.
std::unique_ptr<ClientOperation> makeUnconfirmedWrite(RequestId id, AttributeRef attribute, Data value);
std::unique_ptr<ClientOperation> makeVariableRead(RequestId id, std::vector<VariableAccess> variables);
std::unique_ptr<ClientOperation> makeVariableWrite(RequestId id, std::vector<VariableAccess> variables, DataList values);

}  // namespace ami::dlms

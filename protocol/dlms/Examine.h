#pragma once

#include "protocol/base/ByteReader.h"
#include "protocol/base/Bytes.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/DataLink.h"
#include "protocol/dlms/Deviation.h"

/// Passes over a message beside its decoder and names what the decoder tolerates in it. Each takes hostile octets: one pass without
/// recursion or allocation in proportion to a count, ended without a word at the first octet that it does not understand, because whether
/// a message can be used is the decoder's judgement alone. Details are octet offsets unless said otherwise.
namespace ami::dlms {

/// One Data at the reader's position, which then stands behind it. Forms of lengths, booleans, paddings and texts.
void examineData(ByteReader& reader, Deviations& found);

/// The 12 octets of a date-time. Details: the offending field's value.
void examineDateTime(BytesView twelveOctets, Deviations& found);

/// What an AARE is measured against.
struct Proposal {
    ApplicationContext context = ApplicationContext::LogicalName;
    AuthenticationMechanism mechanism = AuthenticationMechanism::None;
    Conformance conformance;
};
void examineAare(BytesView apdu, const Proposal& proposal, Deviations& found);
/// Plain InitiateResponse; everything else is passed over. Details: the value found.
void examineInitiateResponse(BytesView apdu, const Proposal& proposal, Deviations& found);
void examineRlre(BytesView apdu, Deviations& found);

/// get-, set- and action-response, data-notification and event-notification-request. Raw data of blocks is a piece of a value: that goes
/// to examineData() when it is whole.
void examineAnswer(BytesView apdu, Deviations& found);

/// Information field of a UA against the parameters of the SNRM. Details: the parameter's identifier << 32 | its value.
void examineParameters(BytesView information, const HdlcParameters& offered, Deviations& found);

}  // namespace ami::dlms

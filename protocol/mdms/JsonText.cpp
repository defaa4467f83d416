#include "protocol/mdms/JsonText.h"

#include "protocol/mdms/Identifiers.h"

namespace ami::mdms {

const char* name(Noun noun) { return noun == Noun::EndDeviceEvents ? "EndDeviceEvents" : "MeterReadings"; }

bool isComplete(const BatchHeader& header) {
    return isUuid(header.messageId) && isUuid(header.series) && header.sequence != 0 && isPlainText(header.source);
}

void writeHeader(JsonText& out, const BatchHeader& header, Noun noun) {
    out.raw("\"Header\":{\"Verb\":\"created\",\"Noun\":");
    out.string(name(noun));
    out.raw(",\"Revision\":\"2.0\",\"Timestamp\":");
    out.string(toIso8601(header.timestamp));
    out.raw(",\"Source\":");
    out.string(header.source);
    out.raw(",\"MessageID\":");
    out.string(header.messageId);
    out.raw(",\"Property\":[{\"Name\":\"sequence\",\"Value\":\"");
    out.number(header.sequence);
    out.raw("\"},{\"Name\":\"series\",\"Value\":");
    out.string(header.series);
    out.raw("}]}");
}

}  // namespace ami::mdms

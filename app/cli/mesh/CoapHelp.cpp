#include "app/cli/mesh/CoapHelp.h"

#include "app/cli/HelpText.h"

namespace ami::app::cli {

std::string CoapHelp::coap() { return tr("Ask a CoAP server: a meter, a sensor or a node of a mesh").toStdString(); }
std::string CoapHelp::coapExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli coap discover coap://[fd12::5]\n"
                    "  ami-cli coap get coap://[fd12::5]/3331/0/5700\n"
                    "  ami-cli coap observe coaps://[fd12::5]/10243/0 --psk node.psk");
}
std::string CoapHelp::discover() { return tr("List what the server offers, as a tree").toStdString(); }
std::string CoapHelp::discoverExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli coap discover coap://[fd12::5]\n"
                    "  ami-cli coap discover coap://[fd12::5] --rt 'urn:oma:lwm2m:*' --json");
}
std::string CoapHelp::get() { return tr("Read a resource").toStdString(); }
std::string CoapHelp::getExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli coap get coap://[fd12::5]/3331/0 --accept senml-json\n"
                    "  ami-cli coap get coap://[fd12::5]/firmware --block 256 --output firmware.bin\n"
                    "  ami-cli coap get coap://[fd12::5]/status/neighbor --payload 0");
}
std::string CoapHelp::put() { return tr("Write a resource; it is read before and after").toStdString(); }
std::string CoapHelp::putExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli coap put coap://[fd12::5]/3316/0/5750 --payload \"feeder 7\" --format text\n"
                    "  ami-cli coap put coap://[fd12::5]/key --hex \"0A 0B\" --yes");
}
std::string CoapHelp::post() { return tr("Send something to a resource, or let it act").toStdString(); }
std::string CoapHelp::postExamples() { return examples(tr("Examples:"), "  ami-cli coap post coap://[fd12::5]/3305/0/5822"); }
std::string CoapHelp::remove() { return tr("Remove a resource").toStdString(); }
std::string CoapHelp::removeExamples() { return examples(tr("Examples:"), "  ami-cli coap delete coap://[fd12::5]/log/1"); }
std::string CoapHelp::observe() { return tr("Print a resource each time it changes, until Ctrl-C").toStdString(); }
std::string CoapHelp::observeExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli coap observe coap://[fd12::5]/3317/0/5700\n"
                    "  ami-cli coap observe coap://[fd12::5]/10242/0 --count 10 --json");
}
std::string CoapHelp::ping() { return tr("Ask whether a server is there; nothing of it is read").toStdString(); }
std::string CoapHelp::pingExamples() { return examples(tr("Examples:"), "  ami-cli coap ping coap://[fd12::5] --count 20"); }
std::string CoapHelp::url() { return tr("For example coap://[fd12::5]/time, coaps://node7, coap+tcp://192.0.2.7; or an address alone").toStdString(); }
std::string CoapHelp::securityGroup() { return tr("Security").toStdString(); }
std::string CoapHelp::psk() { return tr("Pre-shared keys, a line each: IDENTITY KEY; a file of mode 600, or - for standard input").toStdString(); }
std::string CoapHelp::identity() { return tr("Which of them; when left out, the file has to hold just one").toStdString(); }
std::string CoapHelp::ca() { return tr("Who vouches for the server (PEM)").toStdString(); }
std::string CoapHelp::certificate() { return tr("Our own certificate and its chain (PEM)").toStdString(); }
std::string CoapHelp::key() { return tr("The key of our certificate (PEM, mode 600)").toStdString(); }
std::string CoapHelp::serverName() { return tr("Whom the server's certificate must name, when not the host: a name, an address or an EUI-64").toStdString(); }
std::string CoapHelp::crl() { return tr("Revocation lists (PEM); the server's certificate then needs one that is in date").toStdString(); }
std::string CoapHelp::accept() { return tr("In which format the answer should come: a number, a media type or text, json, cbor, senml-json, senml-cbor, lwm2m-tlv, lwm2m-json, link-format").toStdString(); }
std::string CoapHelp::format() { return tr("Which format the payload has; text when left out, octets with --hex").toStdString(); }
std::string CoapHelp::block() { return tr("Blocks of so many octets: 16, 32, 64, 128, 256, 512 or 1024; 256 is good on a mesh").toStdString(); }
std::string CoapHelp::query() { return tr("A word for the query; may be given again").toStdString(); }
std::string CoapHelp::type() { return tr("Only resources of this type").toStdString(); }
std::string CoapHelp::payload() { return tr("What to send, as text").toStdString(); }
std::string CoapHelp::payloadFile() { return tr("What to send: the octets of this file, or - for standard input").toStdString(); }
std::string CoapHelp::hex() { return tr("What to send, in hexadecimal digits").toStdString(); }
std::string CoapHelp::raw() { return tr("Write the octets as they come").toStdString(); }
std::string CoapHelp::output() { return tr("Keep the octets in this file").toStdString(); }
std::string CoapHelp::names() { return tr("Names and units of objects, in place of the built-in ones").toStdString(); }
std::string CoapHelp::observeCount() { return tr("End after so many states").toStdString(); }
std::string CoapHelp::pingCount() { return tr("Ask so often; 4 when left out").toStdString(); }
std::string CoapHelp::nonConfirmable() { return tr("Send it once and do not ask for a receipt").toStdString(); }
std::string CoapHelp::badFormat() { return tr("no content format").toStdString(); }
std::string CoapHelp::badBlock() { return tr("no size of a block").toStdString(); }

}  // namespace ami::app::cli

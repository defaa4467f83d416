#include "app/cli/HelpText.h"

namespace ami::app::cli {

std::string HelpText::program() {
    return tr("Reads electricity meters over DLMS/COSEM and brings the readings to the head-end.").toStdString();
}

std::string HelpText::footer() {
    return tr("Addresses (docs/addresses.md):\n"
              "  optical:///dev/ttyUSB0              optical probe, sign-on and HDLC\n"
              "  hdlc:///dev/ttyS0?baud=9600         HDLC on RS-485 or RS-232\n"
              "  tcp://10.0.0.7:4059                 DLMS wrapper over TCP (udp:// likewise)\n"
              "  hdlc+tcp://10.0.0.7:8000            HDLC inside TCP\n"
              "  replay:visit.txt?speed=full         a visit that was recorded with --trace\n"
              "  ?client=17 and the like choose the client; a password comes from --password-file alone.\n"
              "  ?client=1&auth=gmac and the like choose the security; keys come from --keys alone.\n"
              "\n"
              "Exit codes:\n"
              "  0  done                             5  done in part, or what came cannot be trusted\n"
              "  1  fault in this program            6  the transfer to the server stopped; the rest waits\n"
              "  2  wrong arguments or address       7  local store or a named file cannot be used\n"
              "  3  meter not reached or lost        8  --timeout passed\n"
              "  4  refused by the meter             9  nobody agreed to a change: nothing was changed\n"
              "                                      130  stopped with Ctrl-C; what was read is kept\n"
              "\n"
              "“ami-cli COMMAND --help” has examples for each command.")
        .toStdString();
}

std::string HelpText::version() { return tr("Print the version and end").toStdString(); }
std::string HelpText::common() { return tr("Options of every command").toStdString(); }
std::string HelpText::json() { return tr("One JSON object a line on standard output, errors included").toStdString(); }
std::string HelpText::passwordFile() {
    return tr("File whose first line is the password (mode 600); - reads it from standard input").toStdString();
}
std::string HelpText::keys() {
    return tr("Key file of the meter (mode 600, docs/keys.md), for ciphered and high-level secured associations; - reads it "
              "from standard input")
        .toStdString();
}
std::string HelpText::trustCounter() {
    return tr("Believe the meter's invocation counters this once: more than 1048576 ahead, or below those it used before").toStdString();
}
std::string HelpText::oneFromStandardInput() { return tr("Only one of password, keys and pre-shared keys can come from standard input.").toStdString(); }
std::string HelpText::trace() { return tr("Record every octet into this visit file (docs/formats.md); secrets are masked").toStdString(); }
std::string HelpText::timeout() { return tr("Stop after so many seconds, keeping what was read").toStdString(); }
std::string HelpText::address() { return tr("The meter, for example optical:///dev/ttyUSB0 or tcp://10.0.0.7:4059").toStdString(); }

std::string HelpText::identify() { return tr("Say which meter it is: serial number, model, firmware, clock").toStdString(); }
std::string HelpText::identifyExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli identify optical:///dev/ttyUSB0\n"
                    "  ami-cli identify 'tcp://10.0.0.7:4059?client=17' --password-file secret\n"
                    "  ami-cli identify 'optical:///dev/ttyUSB0?client=1&auth=gmac' --keys meter-4711.keys\n"
                    "  ami-cli identify tcp://10.0.0.7 --json | jq -r .serial");
}

std::string HelpText::identifyServices() {
    return tr("Also say which services were negotiated with the meter, and its largest message").toStdString();
}

std::string HelpText::objects() { return tr("List the objects that the meter shows to this client").toStdString(); }
std::string HelpText::objectsExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli objects tcp://10.0.0.7:4059\n"
                    "  ami-cli objects optical:///dev/ttyUSB0 --class 7\n"
                    "  ami-cli objects tcp://10.0.0.7 --json | jq -r 'select(.class == 3) | .obis'");
}
std::string HelpText::objectsClass() {
    return tr("Only objects of this interface class (3 register, 7 load profile, 8 clock)").toStdString();
}

std::string HelpText::objectsMembers() { return tr("Name every attribute and method with its rights and its type").toStdString(); }

std::string HelpText::read() { return tr("Read attributes; registers come scaled and with their unit").toStdString(); }
std::string HelpText::readExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli read tcp://10.0.0.7:4059 1.0.1.8.0\n"
                    "  ami-cli read optical:///dev/ttyUSB0 3:1.0.1.8.0:2 3:1.0.2.8.0:2 8:0.0.1.0.0:2\n"
                    "  ami-cli read tcp://10.0.0.7 1-0:1.8.0 --verify --json");
}
std::string HelpText::readAttributes() {
    return tr("What to read, for example 3:1.0.1.8.0.255:2; an OBIS code alone means the value of a register").toStdString();
}
std::string HelpText::readVerify() { return tr("Read each register twice and compare").toStdString(); }

std::string HelpText::profile() { return tr("Read a load profile; rows are printed as they come").toStdString(); }
std::string HelpText::profileExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli profile tcp://10.0.0.7:4059 1.0.99.1.0 --last 36h\n"
                    "  ami-cli profile optical:///dev/ttyUSB0 1.0.99.1.0 --from 2026-11-01 --to 2026-11-08 --keep\n"
                    "  ami-cli profile tcp://10.0.0.7 1.0.99.1.0 --from 2026-11-22T00:00+01:00 --json > rows.jsonl");
}
std::string HelpText::profileObis() { return tr("The profile, for example 1.0.99.1.0").toStdString(); }
std::string HelpText::profileFrom() {
    return tr("First interval, ISO 8601, UTC unless it names a zone; the oldest row when left out").toStdString();
}
std::string HelpText::profileTo() { return tr("Last interval; the newest row when left out").toStdString(); }
std::string HelpText::profileLast() { return tr("In place of --from: so long back from now, for example 90min, 36h or 7d").toStdString(); }
std::string HelpText::profileDeviation() {
    return tr("Minutes that the meter's clock adds to reach UTC, when the meter leaves them out (-60 is UTC+1)").toStdString();
}
std::string HelpText::profileDaylight() {
    return tr("Minutes to be added to --deviation while the clock says daylight saving: -60 for a clock that is put forward; 0 when left out")
        .toStdString();
}
std::string HelpText::profileAbsentNulls() {
    return tr("Null cells hold no value; without it they repeat the value of the row before, as the standard has it").toStdString();
}
std::string HelpText::profileVerify() {
    return tr("Read every row until two reads agree, where no tag or signature proves it").toStdString();
}
std::string HelpText::profileKeep() {
    return tr("Also keep the readings in the local store, from where “ami-cli sync” sends them").toStdString();
}
std::string HelpText::profileStore() { return tr("As --keep, in this file").toStdString(); }

std::string HelpText::readout() { return tr("Take the readout of an IEC 62056-21 meter (modes A to D)").toStdString(); }
std::string HelpText::readoutExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli readout iec:///dev/ttyUSB0\n"
                    "  ami-cli readout 'iec:///dev/ttyUSB0?address=00012345&baud=9600' --verify --keep\n"
                    "  ami-cli readout 'iec:///dev/ttyUSB0?wakeup=yes' --json > readout.jsonl");
}
std::string HelpText::readoutVerify() {
    return tr("Read twice and mark what came twice alike: a block check alone lets two lost octets pass").toStdString();
}
std::string HelpText::programming() { return tr("Read, write and execute in the programming mode of an IEC 62056-21 meter").toStdString(); }
std::string HelpText::programExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli program iec:///dev/ttyUSB0 read 1.8.0 0.9.1 --password-file meter.password\n"
                    "  ami-cli program iec:///dev/ttyUSB0 write 0.9.1 120000 --password-file meter.password\n"
                    "  ami-cli program iec:///dev/ttyUSB0 execute 0.1.0 --password-file meter.password");
}
std::string HelpText::programAction() { return tr("What to do").toStdString(); }
std::string HelpText::programItems() {
    return tr("read: addresses such as 1.8.0; write: address and value; execute: address and perhaps a value").toStdString();
}
std::string HelpText::programCommand() {
    return tr("Digit behind R, W or E: 1 plain, 2 formatted, 3 and 4 in partial blocks; 1 when left out, 2 for execute").toStdString();
}

std::string HelpText::watch() { return tr("Show voltages, currents, power and radio again and again").toStdString(); }
std::string HelpText::watchExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli watch optical:///dev/ttyUSB0\n"
                    "  ami-cli watch tcp://10.0.0.7:4059 --interval 1 --count 60 --json > minute.jsonl");
}
std::string HelpText::watchInterval() { return tr("Time from one poll to the next, 5 when left out").toStdString(); }
std::string HelpText::watchCount() { return tr("End after so many polls; without it Ctrl-C ends it").toStdString(); }

std::string HelpText::sync() { return tr("Send the stored readings to the head-end, each exactly once").toStdString(); }
std::string HelpText::syncExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli sync --endpoint https://mdms.example/v1/ingest --certificate me.pem --key me.key\n"
                    "  MDMS_ENDPOINT=https://mdms.example/v1/ingest ami-cli sync --json\n"
                    "  ami-cli sync status\n"
                    "  ami-cli sync export unsent.ami");
}
std::string HelpText::syncAction() {
    return tr("What to do: send (run, when left out), show the queue or its conflicts, pause or resume it, send one entry or all at once, write "
              "unsent data into a file or take them from one, decide a conflict").toStdString();
}
std::string HelpText::syncItems() {
    return tr("For export and import a file; for retry an identity; for decide BATCH:ITEM and keep-theirs, send-mine-again or leave-open").toStdString();
}
std::string HelpText::syncAll() { return tr("Also what is confirmed or decided").toStdString(); }
std::string HelpText::syncNoAttachments() { return tr("Send readings and events alone").toStdString(); }
std::string HelpText::syncReason() { return tr("Why your value is the right one").toStdString(); }
std::string HelpText::syncProxy() { return tr("HTTP proxy, http://host:port; MDMS_PROXY or the system's when left out").toStdString(); }
std::string HelpText::syncProxySecret() {
    return tr("File with user:password for the proxy, mode 600; MDMS_PROXY_SECRET_FILE when left out").toStdString();
}
std::string HelpText::syncStore() { return tr("The local store; the usual one when left out").toStdString(); }
std::string HelpText::syncEndpoint() { return tr("Server, https://host/v1/ingest; MDMS_ENDPOINT when left out").toStdString(); }
std::string HelpText::syncCertificate() { return tr("Own certificate and chain, PEM; MDMS_CERTIFICATE when left out").toStdString(); }
std::string HelpText::syncKey() { return tr("Its private key, PEM, mode 600; MDMS_KEY_FILE when left out").toStdString(); }
std::string HelpText::syncAuthorities() { return tr("Authorities to trust, PEM; MDMS_CA or the system's when left out").toStdString(); }
std::string HelpText::syncBatch() { return tr("Readings in one batch at most").toStdString(); }

std::string HelpText::check() { return tr("Examine how well a meter keeps to the standard, without changing it").toStdString(); }
std::string HelpText::checkExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli check tcp://10.0.0.7:4059\n"
                    "  ami-cli check optical:///dev/ttyUSB0 --quick --html report.html\n"
                    "  ami-cli check tcp://10.0.0.7 --json | jq '.deviations[] | {id, severity, where}'");
}
std::string HelpText::checkQuick() { return tr("Leave out what needs further associations: small blocks and small frames").toStdString(); }
std::string HelpText::checkUnclaimed() { return tr("Ask for services as well that the meter does not claim").toStdString(); }
std::string HelpText::checkRows() { return tr("Longest profile that is read to the end, 2000 rows when left out").toStdString(); }
std::string HelpText::checkHtml() { return tr("Also write the report as a page for a browser and for print").toStdString(); }

std::string HelpText::profiles() { return tr("List the meter profiles that ?profile= can name").toStdString(); }
std::string HelpText::profilesExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli profiles\n"
                    "  ami-cli identify 'tcp://10.0.0.7?profile=kamstrup-omnipower'");
}

std::string HelpText::ports() { return tr("List the serial ports and say which are optical probes").toStdString(); }
std::string HelpText::portsExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli ports\n"
                    "  ami-cli ports --json | jq -r 'select(.knownProbe) | .path'");
}

std::string HelpText::readingTypes() { return tr("Check an edited table that maps registers to reading types").toStdString(); }
std::string HelpText::readingTypesExamples() {
    return examples(tr("Examples:"), "  ami-cli reading-types check ~/.local/share/ami-field/obis/reading-types.json");
}
std::string HelpText::readingTypesFile() { return tr("The edited file").toStdString(); }
std::string HelpText::explain() { return tr("Say what an error code means, where it comes from and what to do").toStdString(); }
std::string HelpText::explainExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli explain acse/Rejected 1.1.13\n"
                    "  ami-cli explain hdlc/NoAnswer\n"
                    "  ami-cli explain invocation-counter\n"
                    "  ami-cli explain --json > codes.jsonl");
}
std::string HelpText::explainCode() {
    return tr("The code as it was printed, layer/name or layer/number, a detail behind it (1.1.13, 0x0106), or a part of a name; every "
              "code when left out")
        .toStdString();
}
std::string HelpText::decode() { return tr("Take messages apart: HDLC, wrapper, ACSE and xDLMS, from hexadecimal text, a file or a capture").toStdString(); }
std::string HelpText::decodeExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli decode 7EA01B0300023C4752D551E6E700C401C10009060100202000FF7E8C7E\n"
                    "  ami-cli decode visit.amivisit --keys meter.keys\n"
                    "  ami-cli decode capture.pcapng --json | jq -r '.nodes[].name'\n"
                    "  journalctl -u reader | ami-cli decode - --assume hdlc\n"
                    "  ami-cli decode --xml C001C100080000010000FF0200 > get.xml");
}
std::string HelpText::decodeInput() {
    return tr("Hexadecimal text, the name of a file (visit file, pcap, pcapng, hexadecimal text, binary), or - for standard input").toStdString();
}
std::string HelpText::decodeXml() { return tr("One XML document in place of trees; “encode” makes octets of it again").toStdString(); }
std::string HelpText::decodeAssume() { return tr("What stands around the messages; it is found out when this is not given").toStdString(); }
std::string HelpText::visit() { return tr("Tell what a recorded visit holds, and write it for other programs").toStdString(); }
std::string HelpText::visitExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli visit visit.amivisit\n"
                    "  ami-cli visit visit.amivisit --pcapng visit.pcapng && wireshark visit.pcapng");
}
std::string HelpText::visitFile() { return tr("A visit file, as --trace records it").toStdString(); }
std::string HelpText::visitCapture() { return tr("Write the visit as a pcapng file; masked octets are 0 in it").toStdString(); }
std::string HelpText::encode() { return tr("Make octets of messages in XML").toStdString(); }
std::string HelpText::encodeExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli encode get.xml\n"
                    "  ami-cli decode --xml C001C100080000010000FF0200 | ami-cli encode -\n"
                    "  ami-cli encode --schema > cosem-messages-1.xsd");
}
std::string HelpText::encodeFile() { return tr("XML document, or - for standard input").toStdString(); }
std::string HelpText::encodeBinary() { return tr("Write the octets themselves, one message behind the other, in place of hexadecimal lines").toStdString(); }
std::string HelpText::encodeSchema() { return tr("Print the XML schema and end").toStdString(); }

std::string HelpText::badTime() { return tr("not a time such as 2026-11-22 or 2026-11-22T18:00Z").toStdString(); }
std::string HelpText::badObis() { return tr("not an OBIS code such as 1.0.99.1.0 or 1-0:99.1.0").toStdString(); }
std::string HelpText::badAttribute() { return tr("neither CLASS:OBIS:ATTRIBUTE such as 3:1.0.1.8.0.255:2 nor an OBIS code").toStdString(); }
std::string HelpText::badPeriod() { return tr("not a period such as 90min, 36h or 7d").toStdString(); }

}  // namespace ami::app::cli

#include "app/cli/mesh/MeshHelp.h"

#include "app/cli/HelpText.h"

namespace ami::app::cli {

std::string MeshHelp::mesh() { return tr("Look at a radio mesh behind a border router: who hears whom, who suffers, what helps").toStdString(); }
std::string MeshHelp::meshExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli mesh show today.jsonl\n"
                    "  ami-cli mesh advise today.jsonl --log wsrd.log\n"
                    "  ami-cli mesh compare door-open.jsonl door-closed.jsonl");
}
std::string MeshHelp::show() { return tr("Nodes, worst first: state, parent, hops, level, margin, loss, age").toStdString(); }
std::string MeshHelp::showExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli mesh show today.jsonl --geojson mesh.geojson\n"
                    "  ami-cli mesh show today.jsonl --node 00:00:5e:ef:10:00:00:05\n"
                    "  ami-cli mesh show wsbrd: --ask-nodes --with asked.jsonl --record asked.jsonl\n"
                    "  ami-cli mesh show wsbrd: --journal router.export\n"
                    "  ami-cli mesh show today.jsonl --json | jq -r 'select(.type==\"node\" and .marginDb!=null and .marginDb<10) | .node'");
}
std::string MeshHelp::watch() { return tr("Print what changes: joins, parents, weak links").toStdString(); }
std::string MeshHelp::watchExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli mesh watch replay:today.jsonl?speed=10\n"
                    "  ami-cli mesh watch wsbrd: --ask-nodes --record today.jsonl\n"
                    "  ami-cli mesh watch csmp:\n"
                    "  ami-cli mesh watch today.jsonl --json");
}
std::string MeshHelp::advise() { return tr("Which node suffers, which parent would be better, what breaks when one fails, where a repeater helps").toStdString(); }
std::string MeshHelp::adviseExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli mesh advise today.jsonl\n"
                    "  ami-cli mesh advise today.jsonl --log node3.log --poor-rsl -95 --loss-limit 10");
}
std::string MeshHelp::compare() { return tr("Two runs against each other, for example with the cabinet's door open and closed").toStdString(); }
std::string MeshHelp::compareExamples() { return examples(tr("Examples:"), "  ami-cli mesh compare door-open.jsonl door-closed.jsonl"); }
std::string MeshHelp::readLog() { return tr("A router's log, line by line, as far as it speaks of the mesh").toStdString(); }
std::string MeshHelp::readLogExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli mesh log wsbrd.log\n"
                    "  ami-cli mesh log rf_mesh.log --patterns site.json --json");
}
std::string MeshHelp::source() { return tr("A file of snapshots, a recording, or a border router's address such as replay:FILE").toStdString(); }
std::string MeshHelp::node() { return tr("Only the path of this node to the border router, hop by hop").toStdString(); }
std::string MeshHelp::log() { return tr("Also take what this router's log says; may be given again").toStdString(); }
std::string MeshHelp::self() { return tr("Who wrote the logs, when they do not say so").toStdString(); }
std::string MeshHelp::patterns() { return tr("What lines look like, in place of the built-in patterns").toStdString(); }
std::string MeshHelp::csv() { return tr("Write the nodes as CSV").toStdString(); }
std::string MeshHelp::linksCsv() { return tr("Write the links as CSV").toStdString(); }
std::string MeshHelp::geoJson() { return tr("Write nodes and links as GeoJSON").toStdString(); }
std::string MeshHelp::record() { return tr("Append the snapshots to this file, one a line").toStdString(); }
std::string MeshHelp::count() { return tr("End after so many snapshots").toStdString(); }
std::string MeshHelp::before() { return tr("The first run").toStdString(); }
std::string MeshHelp::after() { return tr("The second run").toStdString(); }
std::string MeshHelp::logFile() { return tr("The log").toStdString(); }
std::string MeshHelp::thresholdGroup() { return tr("Thresholds").toStdString(); }
std::string MeshHelp::thresholds() { return tr("A file of thresholds (JSON)").toStdString(); }
std::string MeshHelp::poorRsl() { return tr("Below this level a link is weak; -90 when left out").toStdString(); }
std::string MeshHelp::sensitivity() { return tr("The receivers' sensitivity, from which the margin is counted; -104 when left out").toStdString(); }
std::string MeshHelp::lossLimit() { return tr("Above this loss a link is lossy; 5 when left out").toStdString(); }
std::string MeshHelp::askNodes() {
    return tr("Also ask the nodes themselves, so that links further out have levels both ways: their makers' tables over CoAP (tables:) and CSMP (csmp:); "
              "options as in “tables:?share=20”, both with “ + ” between them").toStdString();
}
std::string MeshHelp::hosts() { return tr("Where nodes are reached whose own addresses are not routed from here: lines of EUI-64 and numeric address").toStdString(); }
std::string MeshHelp::with() { return tr("Also take what this file of snapshots knows; nodes that it has heard of late are not asked again").toStdString(); }
std::string MeshHelp::keep() { return tr("Append what came to this file of snapshots; with --with of the same file an asking goes on where it was stopped").toStdString(); }
std::string MeshHelp::journal() { return tr("Also take what this journal of a router says (journalctl -o export); may be given again").toStdString(); }
std::string MeshHelp::listenFor() { return tr("How many seconds to listen to nodes that report by themselves, or to wait for a router; 30 when left out").toStdString(); }
std::string MeshHelp::waitFor() { return tr("How many seconds to wait for the router's state; 30 when left out").toStdString(); }
std::string MeshHelp::ping() { return tr("Probe nodes and measure loss and round trip").toStdString(); }
std::string MeshHelp::pingExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli mesh ping fd12:3456::200:5eef:1000:4\n"
                    "  ami-cli mesh ping wsbrd: --node 00:00:5e:ef:10:00:00:04 --count 50 --record today.jsonl\n"
                    "  ami-cli mesh ping wsbrd: --all --kind icmp --json");
}
std::string MeshHelp::pingSource() { return tr("A node's address, or a file or border router that knows it").toStdString(); }
std::string MeshHelp::pingNode() { return tr("Probe this node of the mesh").toStdString(); }
std::string MeshHelp::pingAll() { return tr("Probe all nodes, one at a time behind each neighbour of the border router").toStdString(); }
std::string MeshHelp::pingKind() { return tr("coap: the empty message of CoAP (without rights); icmp: the system's ping; get: a GET of CoAP").toStdString(); }
std::string MeshHelp::pingCount() { return tr("Number of probes; 20 when left out, which is the least that can show 5 % loss").toStdString(); }
std::string MeshHelp::pingInterval() { return tr("Seconds between two probes; 1 when left out").toStdString(); }
std::string MeshHelp::pingWait() { return tr("An answer after so many seconds is lost; 5 when left out").toStdString(); }
std::string MeshHelp::pingSize() { return tr("icmp: octets of data; 56 when left out").toStdString(); }
std::string MeshHelp::pingPort() { return tr("coap, get: the port; 5683 when left out").toStdString(); }
std::string MeshHelp::pingPath() { return tr("get: the resource; every answer counts, also one that says no").toStdString(); }
std::string MeshHelp::pingRecord() { return tr("Append the results to this file of snapshots").toStdString(); }
std::string MeshHelp::linkTest() { return tr("Let a node's radio test its link with a neighbour (CSMP)").toStdString(); }
std::string MeshHelp::linkTestExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli mesh link-test fd12:3456::200:5eef:1000:4 --neighbour 00:00:5e:ef:10:00:00:02\n"
                    "  ami-cli mesh link-test wsbrd: --node 00:00:5e:ef:10:00:00:04 --neighbour 00:00:5e:ef:10:00:00:02");
}
std::string MeshHelp::errandNode() { return tr("The node that does it, when SOURCE is no address").toStdString(); }
std::string MeshHelp::neighbour() { return tr("The neighbour").toStdString(); }
std::string MeshHelp::channel() { return tr("The channel; the node chooses when left out").toStdString(); }
std::string MeshHelp::nodePing() { return tr("Let a node send pings itself (CSMP)").toStdString(); }
std::string MeshHelp::nodePingExamples() { return examples(tr("Examples:"), "  ami-cli mesh node-ping fd12:3456::200:5eef:1000:4 --to fd12:3456::1"); }
std::string MeshHelp::destination() { return tr("Whom the node pings").toStdString(); }
std::string MeshHelp::nodePingCount() { return tr("Number of pings; 5 when left out").toStdString(); }
std::string MeshHelp::agentPort() { return tr("The agent's port; 61628 when left out").toStdString(); }
std::string MeshHelp::routes() { return tr("Let all nodes announce their routes again, or build the whole tree anew").toStdString(); }
std::string MeshHelp::routesExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli mesh routes refresh wsbrd:\n"
                    "  ami-cli mesh routes rebuild wsbrd: --with today.jsonl");
}
std::string MeshHelp::routesAction() { return tr("refresh (nearly harmless) or rebuild (disturbs the mesh for minutes; asks first)").toStdString(); }
std::string MeshHelp::routesWith() { return tr("Also take what this file of snapshots knows of the mesh, for example of “mesh watch --ask-nodes --record”").toStdString(); }
std::string MeshHelp::badEui64() { return tr("not an EUI-64 such as 00:00:5e:ef:10:00:00:02").toStdString(); }
std::string MeshHelp::badNode() { return tr("neither an EUI-64 nor an IPv6 address").toStdString(); }

}  // namespace ami::app::cli

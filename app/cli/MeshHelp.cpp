#include "app/cli/MeshHelp.h"

namespace ami::app::cli {

namespace {

std::string examples(const QString& heading, const char* lines) { return heading.toStdString() + "\n" + lines; }

}  // namespace

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
                    "  ami-cli mesh show today.jsonl --json | jq -r 'select(.type==\"node\" and .marginDb!=null and .marginDb<10) | .node'");
}
std::string MeshHelp::watch() { return tr("Print what changes: joins, parents, weak links").toStdString(); }
std::string MeshHelp::watchExamples() {
    return examples(tr("Examples:"),
                    "  ami-cli mesh watch replay:today.jsonl?speed=10\n"
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
std::string MeshHelp::record() { return tr("Keep the snapshots in this file, one a line").toStdString(); }
std::string MeshHelp::count() { return tr("End after so many snapshots").toStdString(); }
std::string MeshHelp::before() { return tr("The first run").toStdString(); }
std::string MeshHelp::after() { return tr("The second run").toStdString(); }
std::string MeshHelp::logFile() { return tr("The log").toStdString(); }
std::string MeshHelp::thresholdGroup() { return tr("Thresholds").toStdString(); }
std::string MeshHelp::thresholds() { return tr("A file of thresholds (JSON)").toStdString(); }
std::string MeshHelp::poorRsl() { return tr("Below this level a link is weak; -90 when left out").toStdString(); }
std::string MeshHelp::sensitivity() { return tr("The receivers' sensitivity, from which the margin is counted; -104 when left out").toStdString(); }
std::string MeshHelp::lossLimit() { return tr("Above this loss a link is lossy; 5 when left out").toStdString(); }
std::string MeshHelp::badEui64() { return tr("not an EUI-64 such as 00:00:5e:ef:10:00:00:02").toStdString(); }
std::string MeshHelp::badNode() { return tr("neither an EUI-64 nor an IPv6 address").toStdString(); }

}  // namespace ami::app::cli

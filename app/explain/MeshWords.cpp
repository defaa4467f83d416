#include "app/explain/Explainer.h"
#include "app/mesh/MeshError.h"
#include "protocol/mesh/Csmp.h"
#include "protocol/mesh/LinkFormat.h"
#include "protocol/mesh/Rpl.h"

namespace ami::app {

namespace {

template <typename Code>
QString nameOf(Code code) {
    return QLatin1String(name(code));
}

}  // namespace

Sentences Explainer::mesh(const Error& error) {
    if (error.code >= 80 && error.code < 100) return meshRouting(error);
    if (error.code >= 60 && error.code < 80) return meshResources(error);
    if ((error.code >= 15 && error.code < 30) || (error.code >= 45 && error.code < 50)) return meshPayload(error);
    if (error.code >= 30 && error.code < 60) return meshManagement(error);
    if (error.code >= 150 && error.code < 160) return coapBrowsing(error);
    if (error.code >= 1 && error.code < 15) return sensorLists(error);
    if (error.code >= 120 && error.code < 140) return meshProbes(error);
    using mesh::MeshError;
    switch (static_cast<MeshError>(error.code)) {
        case MeshError::None: break;
        case MeshError::BadRouterAddress:
            return {QStringLiteral("BadRouterAddress"),
                    tr("This is no address of a border router."),
                    {tr("The kind in front of the colon is missing."), tr("A part behind the colon is wrong or missing.")},
                    tr("Write for example “wsbrd:” for the daemon on this computer, or “replay:FILE” for a recording.")};
        case MeshError::UnknownRouter:
            return {QStringLiteral("UnknownRouter"),
                    tr("This program knows no border router of that kind."),
                    {tr("The kind in front of the colon is misspelt.")},
                    tr("See docs/mesh.md for the kinds.")};
        case MeshError::NotASnapshot:
            return {QStringLiteral("NotASnapshot"),
                    tr("Line %1 is JSON, but no snapshot of a mesh.").arg(error.detail),
                    {tr("It is another file."), tr("A newer version of the program wrote it.")},
                    tr("Choose a file that “ami-cli mesh watch --record” or “busctl -j” has written.")};
        case MeshError::BadJson:
            return {QStringLiteral("BadJson"),
                    tr("Line %1 is not JSON.").arg(error.detail),
                    {tr("The file is cut off."), tr("It is another file.")},
                    tr("Check the file; the lines before the bad one can be kept.")};
        case MeshError::TooLarge:
            return {QStringLiteral("TooLarge"),
                    tr("The file is larger than %1 octets.").arg(error.detail),
                    {tr("It is another file.")},
                    tr("Split it into parts.")};
        case MeshError::BadPattern:
            return {QStringLiteral("BadPattern"),
                    tr("Pattern %1 of the log patterns cannot be used.").arg(error.detail),
                    {tr("Its expression is no regular expression."), tr("Its kind or the name of a group is unknown.")},
                    tr("Correct it; docs/mesh.md lists kinds and groups.")};
        case MeshError::NoFile:
            return {QStringLiteral("NoFile"),
                    tr("The file cannot be read."),
                    {tr("Its name is misspelt."), tr("You have no right to read it.")},
                    tr("Check the path.")};
        case MeshError::Nothing:
            return {QStringLiteral("Nothing"), tr("The file holds no snapshot."), {tr("It is empty.")}, tr("Choose another file.")};
        case MeshError::AlreadyStarted:
            return {QStringLiteral("AlreadyStarted"),
                    tr("This border router is watched already."),
                    {tr("Another part of this program watches it.")},
                    tr("Stop watching first.")};
        case MeshError::BadThresholds:
            return {QStringLiteral("BadThresholds"),
                    tr("The thresholds cannot be used."),
                    {tr("A name is misspelt."), tr("A value has the wrong type or makes no sense.")},
                    tr("Correct them; docs/mesh.md lists names and units.")};
        case MeshError::CannotWrite:
            return {QStringLiteral("CannotWrite"),
                    tr("The file was not written."),
                    {tr("The disk is full."), tr("You have no right to write there.")},
                    tr("Choose another folder.")};
        case MeshError::NoPing:
        case MeshError::PingFailed:
        case MeshError::PingNotPermitted:
        case MeshError::NoAddress:
        case MeshError::NothingToProbe:
        case MeshError::BadProbe:
        case MeshError::AgentRefused:
        case MeshError::NoOutcome:
        case MeshError::TestFailed:
        case MeshError::BadHosts:
        case MeshError::NoWholeState:
        case MeshError::NotOffered: break;
    }
    return {};
}

/// Probes, link tests and whatever else is asked of one node.
Sentences Explainer::meshProbes(const Error& error) {
    using mesh::MeshError;
    switch (static_cast<MeshError>(error.code)) {
        case MeshError::NoPing:
            return {QStringLiteral("NoPing"),
                    tr("This computer has no “ping”."),
                    {tr("The package iputils-ping is not installed.")},
                    tr("Install iputils-ping, or probe with “--kind coap”, which needs no other program.")};
        case MeshError::PingFailed:
            return {QStringLiteral("PingFailed"),
                    tr("The program “ping” ended without sending anything (status %1).").arg(error.detail),
                    {tr("This computer has no route to the node."), tr("The interface to the mesh is switched off.")},
                    tr("Check the route with “ip -6 route get ADDRESS”, and the interface on the mesh page.")};
        case MeshError::PingNotPermitted:
            return {QStringLiteral("PingNotPermitted"),
                    tr("This user may not send echo requests."),
                    {tr("The installed “ping” has neither the right of its own nor a permitted group.")},
                    tr("Probe with “--kind coap”, which needs no right, or let an administrator allow “ping”.")};
        case MeshError::NoAddress:
            return {QStringLiteral("NoAddress"),
                    tr("Nobody reports an address of this node."),
                    {tr("It has not joined the mesh yet."), tr("The router does not tell addresses.")},
                    tr("Wait until the node is operational, or give its address in place of the router.")};
        case MeshError::NothingToProbe:
            return {QStringLiteral("NothingToProbe"),
                    tr("No node of this mesh has an address."),
                    {tr("No node has joined yet."), tr("The router does not tell addresses.")},
                    tr("Look at the join states with “ami-cli mesh show”.")};
        case MeshError::BadProbe:
            return {QStringLiteral("BadProbe"),
                    tr("The probes cannot be sent like this."),
                    {tr("Number, interval, wait or size is out of range.")},
                    tr("Use 1 to 10000 probes, 0.2 s to 3600 s between them, and a wait of at most 64 intervals.")};
        case MeshError::AgentRefused:
            return {QStringLiteral("AgentRefused"),
                    tr("The node's management agent refuses this (%1.%2).").arg(error.detail / 100).arg(error.detail % 100, 2, 10, QLatin1Char('0')),
                    {error.detail == 404   ? tr("Its firmware does not offer it.")
                     : error.detail == 403 ? tr("The agent wants a signature of its own manager.")
                     : error.detail == 401 ? tr("The agent does not accept the signature.")
                                           : tr("The agent cannot do it now.")},
                    tr("Use another way: a series of pings measures the whole path without the agent's help.")};
        case MeshError::NoOutcome:
            return {QStringLiteral("NoOutcome"),
                    tr("The node took the test up, but never told its outcome."),
                    {tr("Its firmware accepts the wish and does not carry it out."), tr("The node has restarted.")},
                    tr("Try it once more; then use a series of pings.")};
        case MeshError::TestFailed:
            return {QStringLiteral("TestFailed"),
                    tr("The node says that its test failed (%1).").arg(error.detail),
                    {tr("It does not hear that neighbour."), tr("Another test runs.")},
                    tr("Choose a neighbour that “ami-cli mesh show --node” lists, and try again.")};
        case MeshError::NoWholeState:
            return {QStringLiteral("NoWholeState"),
                    tr("The router did not say the state of the whole mesh within %1 s.").arg(error.detail),
                    {tr("It knows no whole, as a manager of CSMP that nobody has registered with."), tr("It is slow, or busy with something else.")},
                    tr("Give it longer with “--for 120”, or follow what comes with “ami-cli mesh watch”.")};
        case MeshError::BadHosts:
            return {QStringLiteral("BadHosts"),
                    tr("Line %1 of the file of addresses is not an EUI-64 and a numeric address.").arg(error.detail),
                    {tr("Something else stands there, or the two are not apart by a blank.")},
                    tr("Write one node a line: its EUI-64 and the address that reaches it.")};
        case MeshError::NotOffered:
            return {QStringLiteral("NotOffered"),
                    tr("This border router does not offer that."),
                    {tr("Only wsbrd can let nodes announce their routes again or build the tree anew."), tr("Its version is too old.")},
                    tr("Do it on the router itself.")};
        default: break;
    }
    return {};
}

Sentences Explainer::meshManagement(const Error& error) {
    using ami::mesh::CsmpError;
    const auto code = static_cast<CsmpError>(error.code);
    const QStringList foreign{tr("Something other than a CSMP agent answers at this port."), tr("Octets were lost or changed on the way.")};
    const QString next = tr("Read again; if it stays, keep the trace for support.");
    switch (code) {
        case CsmpError::Truncated:
            return {nameOf(code), tr("A management answer ends too early (at octet %1).").arg(error.detail), foreign, next};
        case CsmpError::BadVarint:
            return {nameOf(code), tr("A management answer holds a bad number (at octet %1).").arg(error.detail), foreign, next};
        case CsmpError::TooLarge:
            return {nameOf(code), tr("A management answer is too large (%1 octets).").arg(error.detail), foreign, next};
        case CsmpError::TooMany: return {nameOf(code), tr("A management answer has too many parts."), foreign, next};
        case CsmpError::BadMessage:
            return {nameOf(code), tr("Value %1 of a management answer is not in its format.").arg(error.detail), foreign, next};
        case CsmpError::UnknownTlv:
            return {nameOf(code),
                    tr("This program does not know management value %1.").arg(error.detail),
                    {tr("It is the maker's own.")},
                    tr("Show it as octets.")};
        case CsmpError::BadUri:
            return {nameOf(code),
                    tr("This is no address of a management value."),
                    {tr("A name is misspelt.")},
                    tr("Write for example /c/25/0.")};
    }
    return {};
}

Sentences Explainer::meshResources(const Error& error) {
    using ami::mesh::LinkFormatError;
    const auto code = static_cast<LinkFormatError>(error.code);
    const QStringList foreign{tr("The server does not keep to RFC 6690."), tr("The answer was cut off.")};
    const QString next = tr("Ask for a resource by its path instead of the list.");
    switch (code) {
        case LinkFormatError::TargetMissing:
            return {nameOf(code), tr("An entry in the list of resources has no path (at character %1).").arg(error.detail + 1), foreign, next};
        case LinkFormatError::BadAttribute:
            return {nameOf(code), tr("A property in the list of resources is not in its format (at character %1).").arg(error.detail + 1), foreign, next};
        case LinkFormatError::Junk:
            return {nameOf(code), tr("Something else stands between two entries of the list of resources (at character %1).").arg(error.detail + 1), foreign, next};
        case LinkFormatError::Truncated: return {nameOf(code), tr("The list of resources ends too early."), foreign, next};
        case LinkFormatError::TooLarge:
            return {nameOf(code), tr("The list of resources is too long."), {tr("The server does not keep to RFC 6690.")}, next};
        case LinkFormatError::TooMany:
            return {nameOf(code), tr("The list names too many resources."), {tr("The server does not keep to RFC 6690.")}, next};
    }
    return {};
}

Sentences Explainer::meshRouting(const Error& error) {
    using ami::mesh::rpl::RplError;
    const auto code = static_cast<RplError>(error.code);
    const QStringList foreign{tr("Octets were lost or changed on the way.")};
    const QString next = tr("Look at the next message; routers repeat them.");
    switch (code) {
        case RplError::Truncated:
            return {nameOf(code), tr("A routing message ends too early (at octet %1).").arg(error.detail), foreign, next};
        case RplError::BadOption:
            return {nameOf(code), tr("An option of a routing message has a wrong length (at octet %1).").arg(error.detail), foreign, next};
        case RplError::UnknownCode:
            return {nameOf(code),
                    tr("A routing message of kind %1 is not read by this program.").arg(error.detail),
                    {tr("A newer version of the protocol has it.")},
                    next};
        case RplError::TooMany: return {nameOf(code), tr("A routing message has too many options."), foreign, next};
    }
    return {};
}

}  // namespace ami::app

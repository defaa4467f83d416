#pragma once

#include <cstdint>

namespace ami::app::mesh {

/// Codes of Layer::Mesh in app/mesh. Those below 100 belong to protocol/mesh, those from 200 on to hal/router.
enum class MeshError : std::uint16_t {
    None = 0,
    BadRouterAddress = 100,  ///< no scheme, or a part of it is wrong
    UnknownRouter = 101,     ///< no router of this scheme is built in
    NotASnapshot = 102,      ///< JSON, but not a snapshot or a recording; detail: its line
    BadJson = 103,           ///< detail: its line, from 1
    TooLarge = 104,          ///< detail: the limit
    BadPattern = 105,        ///< a log pattern that is no regular expression or lacks a group; detail: its place in the file, from 1
    NoFile = 106,            ///< a file cannot be read
    Nothing = 107,           ///< a file without a single snapshot
    AlreadyStarted = 108,
    BadThresholds = 109,     ///< an unknown name, a wrong type, or a value without sense
    CannotWrite = 110,       ///< a file cannot be written; detail: errno
    NoPing = 120,            ///< the system's ping is not installed
    PingFailed = 121,        ///< it ended without sending; detail: exit status
    PingNotPermitted = 122,  ///< this user may not send echo requests
    NoAddress = 123,         ///< nobody reports an address of the node
    NothingToProbe = 124,    ///< a mesh without a node that has an address
    BadProbe = 125,          ///< number, interval, wait or size out of range
    AgentRefused = 126,      ///< an agent said no; detail: the code of CoAP as 404
    NoOutcome = 127,         ///< the agent took a test up and never told its outcome
    TestFailed = 128,        ///< the agent says that its test failed; detail: its number for why
    NotOffered = 129,        ///< this router cannot do it
    BadHosts = 130,          ///< a line that is not EUI-64 and numeric address; detail: its line, from 1
    NoWholeState = 131,      ///< a router never said all at once; detail: seconds that it was waited for
};

}  // namespace ami::app::mesh

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/sim/mesh/MeshModel.h"
#include "app/sim/mesh/RadioAir.h"
#include "app/sim/model/Noise.h"
#include "protocol/mesh/CsmpMessages.h"

namespace ami::sim::mesh {

/// A request to the agent's port, as CoAP carries it.
struct CsmpRequest {
    bool confirmable = true;
    std::uint8_t code = 1;
    std::vector<std::string> path{};
    std::vector<std::string> queries{};
    Bytes payload{};
};

struct CsmpResponse {
    std::uint8_t code = 0;
    Bytes payload{};
};

/// What comes of a request: an answer in the acknowledgement, or a POST to the manager later, or neither.
struct CsmpOutcome {
    std::optional<CsmpResponse> response{};
    std::optional<Bytes> post{};                ///< to /c
    std::chrono::seconds delay{0};              ///< of the post
};

/// The CSMP agent of one simulated node: requests in, answers out. Its figures are those of the mesh and of the frames that the air has carried.
/// As agents in the field it pads lengths, answers no request that is not confirmable, knows /c alone and refuses DELETE.
/// "Forward" is what the neighbour hears of the node.
class CsmpAgent {
public:
    /// A TLV of the manager's that could not be taken (TLV 44).
    enum class Notice : std::uint32_t { Processed = 0, Coap = 1, Signature = 2, Process = 3 };

    CsmpAgent(const MeshModel& mesh, RadioAir& air, int node);

    /// @p now: of the air; @p unixTime: s
    CsmpOutcome handle(const CsmpRequest& request, RadioAir::Time now, std::int64_t unixTime);
    /// What it posts to /r.
    Bytes registration(std::int64_t unixTime);
    /// The manager's answer to it. Nothing is changed when it is none.
    bool registered(BytesView payload);
    /// What it posts to /c each reportEvery().
    Bytes report(RadioAir::Time now, std::int64_t unixTime);
    Bytes notification(Notice notice, std::vector<std::uint32_t> tlvs) const;
    /// Nothing before a manager has subscribed.
    std::optional<std::chrono::seconds> reportEvery() const;

private:
    using Rows = std::vector<ami::mesh::csmp::Message>;
    struct LinkTest {
        int peer = -1;
        std::uint32_t channel = 0;
        RadioAir::Time started{0};
    };

    Rows rowsOf(std::uint32_t type, RadioAir::Time now, std::int64_t unixTime);
    CsmpResponse get(const CsmpRequest& request, RadioAir::Time now, std::int64_t unixTime);
    CsmpOutcome post(const CsmpRequest& request, RadioAir::Time now, std::int64_t unixTime);
    bool take(const ami::mesh::CsmpTlv& tlv, RadioAir::Time now);
    bool ping(const ami::mesh::csmp::PingRequest& request, RadioAir::Time now);
    ami::mesh::csmp::LinkTestStats linkTest(RadioAir::Time now) const;
    ami::mesh::csmp::RplParent parent(int peer, std::int32_t index) const;
    ami::mesh::csmp::Neighbor neighbour(const MeshModel::Candidate& heard, std::int32_t index) const;
    /// What the peer hears of this node, dBm.
    double heardBy(int peer) const;
    int hops() const;

    const MeshModel& mesh_;
    RadioAir& air_;
    int node_;
    Noise noise_;
    std::string session_;
    ami::mesh::csmp::ReportSubscribe subscribed_{};
    std::optional<ami::mesh::csmp::PingResponse> pinged_;
    std::optional<LinkTest> test_;
};

}  // namespace ami::sim::mesh

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/sim/model/SimMeter.h"
#include "hal/coap/CoapHost.h"
#include "protocol/mesh/SenMlEncode.h"

namespace ami::sim {

/// What a node tells without DLMS: IPSO and LwM2M objects by their numbers, read-only, from the meter's own values.
/// @spec docs/coap.md, OMA LwM2M registry
class CoapResources {
public:
    /// @p dlmsPath is listed too.
    CoapResources(const SimMeter& meter, std::string dlmsPath) : meter_(meter), dlmsPath_(std::move(dlmsPath)) {}

    /// Radio as its neighbours hear it, in place of the meter's own idea of it.
    struct Radio { int rssi = 0; int linkQuality = 0; std::string address{}; };
    void setRadio(Radio radio) { radio_ = std::move(radio); }

    /// 2.05, 4.04, 4.05 or 4.06. "3", "3/0", "3/0/2" and /.well-known/core.
    hal::CoapReply answer(const hal::CoapIncoming& request) const;
    /// Objects, instances and resources: all of them can be observed.
    std::vector<std::string> paths() const;

private:
    struct Value { std::string path; ami::mesh::SenMlEntry entry; };
    std::vector<Value> values() const;
    hal::CoapReply links(const hal::CoapIncoming& request) const;

    const SimMeter& meter_;
    std::string dlmsPath_;
    std::optional<Radio> radio_;
};

}  // namespace ami::sim

#include "app/mesh/BorderRouter.h"

#include <algorithm>

#include "app/mesh/MeshError.h"

namespace ami::app::mesh {

void RouterFactory::add(std::string scheme, Maker maker) {
    const auto known = std::find_if(makers_.begin(), makers_.end(), [&](const auto& one) { return one.first == scheme; });
    if (known != makers_.end()) known->second = std::move(maker);
    else makers_.emplace_back(std::move(scheme), std::move(maker));
}

Result<std::unique_ptr<BorderRouter>> RouterFactory::open(std::string_view address) const {
    const std::size_t colon = address.find(':');
    if (colon == 0 || colon == std::string_view::npos) return fail(Fault::Malformed, Layer::Mesh, MeshError::BadRouterAddress);
    const std::string_view scheme = address.substr(0, colon);
    const auto known = std::find_if(makers_.begin(), makers_.end(), [&](const auto& one) { return one.first == scheme; });
    if (known == makers_.end()) return fail(Fault::Unsupported, Layer::Mesh, MeshError::UnknownRouter);
    return known->second(address);
}

std::vector<std::string> RouterFactory::schemes() const {
    std::vector<std::string> all;
    for (const auto& [scheme, maker] : makers_) all.push_back(scheme);
    return all;
}

Capabilities shownByLinks(const RouterSnapshot& snapshot) {
    Capabilities shown;
    for (const LinkReport& link : snapshot.links) {
        if (link.rslIn || link.rslOut) shown = shown.with(Capability::DeepRsl);
        if (link.etx) shown = shown.with(Capability::Etx);
        if (link.frames) shown = shown.with(Capability::Counters);
    }
    return shown;
}

}  // namespace ami::app::mesh

#include "app/check/CheckReport.h"

#include <algorithm>

namespace ami::app {

std::uint64_t CheckReport::countOf(dlms::Severity severity) const {
    return static_cast<std::uint64_t>(std::count_if(findings.begin(), findings.end(), [severity](const CheckFinding& finding) {
        return dlms::entryOf(finding.deviation).severity == severity;
    }));
}

bool CheckReport::conforms() const { return complete && countOf(dlms::Severity::Note) == findings.size(); }

const char* name(CheckPart part) {
    switch (part) {
        case CheckPart::Connect: return "connect";
        case CheckPart::Identity: return "identity";
        case CheckPart::ObjectList: return "object-list";
        case CheckPart::Attributes: return "attributes";
        case CheckPart::Requests: return "requests";
        case CheckPart::Services: return "services";
        case CheckPart::Blocks: return "blocks";
        case CheckPart::Frames: return "frames";
        case CheckPart::Clock: return "clock";
        case CheckPart::Profiles: return "profiles";
        case CheckPart::Release: return "release";
    }
    return "";
}

const char* name(ServiceVerdict verdict) {
    switch (verdict) {
        case ServiceVerdict::NotClaimed: return "not-claimed";
        case ServiceVerdict::NotTested: return "not-tested";
        case ServiceVerdict::Works: return "works";
        case ServiceVerdict::Refused: return "refused";
        case ServiceVerdict::WorksUnclaimed: return "works-unclaimed";
    }
    return "";
}

}  // namespace ami::app

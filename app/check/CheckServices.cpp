#include <algorithm>

#include "app/check/CheckRun.h"

namespace ami::app {

namespace {

using dlms::AttributeRef;
using dlms::Conformance;
using dlms::Deviation;
using dlms::Obis;
using dlms::ObjectListEntry;

constexpr dlms::InvokeIdAndPriority invoke = 0xC7, lowPriority = 0x45;
const AttributeRef deviceName{dlms::cls::data, Obis(0, 0, 42, 0, 0), 2};

CheckedService* serviceOf(CheckRun& run, Conformance::Bit bit) {
    auto& services = run.report().services;
    const auto found = std::find_if(services.begin(), services.end(), [bit](const CheckedService& service) { return service.bit == bit; });
    return found == services.end() ? nullptr : &*found;
}

bool isWanted(CheckRun& run, Conformance::Bit bit) {
    const CheckedService* service = serviceOf(run, bit);
    return service && (service->claimed || run.options().unclaimedToo);
}

void settle(CheckRun& run, Conformance::Bit bit, bool works, const std::string& where, BytesView octets = {}) {
    CheckedService* service = serviceOf(run, bit);
    if (!service) return;
    if (service->claimed) {
        service->verdict = works ? ServiceVerdict::Works : ServiceVerdict::Refused;
        if (!works) run.found(Deviation::ClaimedButRefused, where, bit, octets, std::string(service->name));
    } else if (works) {
        service->verdict = ServiceVerdict::WorksUnclaimed;
        run.found(Deviation::WorksUnclaimed, where, bit, octets, std::string(service->name));
    }
}

std::optional<dlms::XdlmsApdu> decoded(const Result<Bytes>& answer) {
    std::size_t trailing = 0;
    if (!answer) return std::nullopt;
    auto apdu = dlms::decodeXdlms(*answer, &trailing);
    return apdu ? std::optional(std::move(*apdu)) : std::nullopt;
}

/// Attributes that do not change while they are read.
std::vector<AttributeRef> steadyAttributes(const std::vector<ObjectListEntry>& objects) {
    std::vector<AttributeRef> attributes;
    for (const ObjectListEntry& entry : objects) {
        if (attributes.size() == 3) break;
        attributes.push_back({entry.classId, entry.instance, 1});
    }
    return attributes;
}

void checkLists(CheckRun& run, const std::vector<ObjectListEntry>& objects) {
    const std::string where = "get-with-list";
    if (!isWanted(run, Conformance::MultipleReferences)) return;
    std::vector<dlms::AttributeAccessRequest> requests;
    std::vector<dlms::Data> alone;
    for (const AttributeRef& attribute : steadyAttributes(objects)) {
        auto value = run.read(attribute);
        if (!value) continue;
        alone.push_back(std::move(*value));
        requests.push_back({attribute, std::nullopt});
    }
    if (requests.size() < 2) return;
    // The last one must get a refusal of its own.
    requests.push_back({{dlms::cls::registerClass, Obis(0, 0, 199, 198, 253), 2}, std::nullopt});
    const auto answer = run.exchange(where, dlms::GetRequestWithList{invoke, requests});
    if (!answer) return settle(run, Conformance::MultipleReferences, false, where);
    const auto apdu = decoded(answer);
    const auto* list = apdu ? std::get_if<dlms::GetResponseWithList>(&*apdu) : nullptr;
    if (!list) {
        // A list too long for one APDU comes in blocks; that it comes is enough here.
        const bool inBlocks = apdu && std::holds_alternative<dlms::GetResponseWithDatablock>(*apdu);
        return settle(run, Conformance::MultipleReferences, inBlocks, where, *answer);
    }
    settle(run, Conformance::MultipleReferences, true, where, *answer);
    if (list->results.size() != requests.size()) {
        return run.found(Deviation::ListCount, where, static_cast<std::int64_t>(list->results.size()), *answer);
    }
    for (std::size_t i = 0; i < alone.size(); ++i) {
        const auto* value = std::get_if<dlms::Data>(&list->results[i]);
        if (value && *value == alone[i]) continue;
        run.found(Deviation::ListValueOther, where, static_cast<std::int64_t>(i), *answer,
                  (value ? shown(*value) : std::string("refused")) + " in place of " + shown(alone[i]));
    }
    if (std::holds_alternative<dlms::Data>(list->results.back())) run.found(Deviation::RefusalMissing, where, 0, *answer);
}

void checkPriority(CheckRun& run) {
    const std::string where = "low-priority";
    if (!isWanted(run, Conformance::PriorityMgmtSupported)) return;
    const auto answer = run.exchange(where, dlms::GetRequestNormal{lowPriority, {deviceName, std::nullopt}});
    if (!answer || answer->size() < 3) return;
    if ((*answer)[0] == 0xC4 && ((*answer)[2] & 0x0F) != (lowPriority & 0x0F)) run.found(Deviation::InvokeIdOther, where, (*answer)[2], *answer);
    else if ((*answer)[0] == 0xC4 && (*answer)[2] != lowPriority) run.found(Deviation::InvokePriority, where, (*answer)[2], *answer);
    settle(run, Conformance::PriorityMgmtSupported, (*answer)[0] == 0xC4, where, *answer);
}

void checkAttribute0(CheckRun& run) {
    const std::string where = "attribute-0";
    if (!isWanted(run, Conformance::Attribute0SupportedWithGet)) return;
    const auto answer = run.exchange(where, dlms::GetRequestNormal{invoke, {{deviceName.classId, deviceName.instance, 0}, std::nullopt}});
    const auto apdu = decoded(answer);
    if (!answer) return;
    const auto* normal = apdu ? std::get_if<dlms::GetResponseNormal>(&*apdu) : nullptr;
    const bool blocks = apdu && std::holds_alternative<dlms::GetResponseWithDatablock>(*apdu);
    settle(run, Conformance::Attribute0SupportedWithGet, blocks || (normal && std::holds_alternative<dlms::Data>(normal->result)), where,
           *answer);
}

}  // namespace

void checkServices(CheckRun& run, const std::vector<ObjectListEntry>& objects) {
    run.begin(CheckPart::Services, 3);
    if (CheckedService* get = serviceOf(run, Conformance::Get)) {
        if (run.report().attributesRead > 0) get->verdict = get->claimed ? ServiceVerdict::Works : ServiceVerdict::WorksUnclaimed;
    }
    checkLists(run, objects);
    run.step();
    checkPriority(run);
    run.step();
    checkAttribute0(run);
    run.step();
}

}  // namespace ami::app

#include <algorithm>

#include "app/check/CheckRun.h"

namespace ami::app {

namespace {

using dlms::AttributeRef;
using dlms::Conformance;
using dlms::Deviation;
using dlms::Obis;

constexpr dlms::InvokeIdAndPriority invoke = 0xC7;
constexpr std::uint16_t smallPdu = 128;
const AttributeRef objectList{dlms::cls::associationLn, Obis(0, 0, 40, 0, 0), 2};

void settle(CheckRun& run, bool works, const std::string& where) {
    for (CheckedService& service : run.report().services) {
        if (service.bit != Conformance::BlockTransferWithGetOrRead) continue;
        service.verdict = works ? ServiceVerdict::Works : ServiceVerdict::Refused;
        if (!works) run.found(Deviation::ClaimedButRefused, where, service.bit, {}, std::string(service.name));
    }
}

/// The value of the object list over another association, against the one read before.
void compare(CheckRun& run, const std::string& where, const std::optional<dlms::Data>& before, bool blocks) {
    const auto value = run.ask(where, [](MeterLink& link) { return link.read(objectList); });
    run.step();
    if (blocks && (value || isRefusal(value.error()))) settle(run, value.has_value(), where);
    if (value && before && !(*value == *before)) run.found(Deviation::BlockValueOther, where, 0, {}, shown(*value));
}

void askForWrongBlock(CheckRun& run) {
    const std::string where = "wrong-block-number";
    const auto first = run.exchange(where, dlms::GetRequestNormal{invoke, {objectList, std::nullopt}});
    std::size_t trailing = 0;
    const auto apdu = first ? dlms::decodeXdlms(*first, &trailing) : Result<dlms::XdlmsApdu>(Unexpected(first.error()));
    // A list that fits into one APDU has no second block to ask for.
    if (!apdu || !std::holds_alternative<dlms::GetResponseWithDatablock>(*apdu)) return;
    const auto answer = run.exchange(where, dlms::GetRequestNext{invoke, 999});
    if (!answer) return;
    const auto refusal = dlms::decodeXdlms(*answer, &trailing);
    const auto* block = refusal ? std::get_if<dlms::GetResponseWithDatablock>(&*refusal) : nullptr;
    const auto* normal = refusal ? std::get_if<dlms::GetResponseNormal>(&*refusal) : nullptr;
    const auto* result = block ? std::get_if<dlms::DataAccessResult>(&block->result)
                               : normal ? std::get_if<dlms::DataAccessResult>(&normal->result) : nullptr;
    if (block && !result) return run.found(Deviation::RefusalMissing, where, block->blockNumber, *answer);
    if (!result) return run.found(Deviation::RefusalOther, where, answer->empty() ? 0 : (*answer)[0], *answer);
    using R = dlms::DataAccessResult;
    if (*result != R::DataBlockNumberInvalid && *result != R::LongGetAborted && *result != R::DataBlockUnavailable) {
        run.found(Deviation::RefusalOther, where, static_cast<std::int64_t>(*result), *answer,
                  "data-access-result " + std::to_string(static_cast<int>(*result)));
    }
}

std::optional<dlms::Data> objectListNow(CheckRun& run) {
    auto value = run.read(objectList);
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

}  // namespace

void checkBlocks(CheckRun& run) {
    run.begin(CheckPart::Blocks, 3);
    if (run.isOver() || !run.report().negotiated.conformance.has(Conformance::BlockTransferWithGetOrRead)) return;
    const auto before = objectListNow(run);
    run.step();
    MeterAddress small = run.address();
    small.pduSize = std::min(small.pduSize, smallPdu);
    run.use(small);
    compare(run, "small-blocks", before, true);
    if (!run.isOver()) askForWrongBlock(run);
    run.step();
    run.use(std::nullopt);
}

void checkFrames(CheckRun& run) {
    run.begin(CheckPart::Frames, 3);
    if (run.isOver() || !run.address().isHdlc()) return;
    const auto before = objectListNow(run);
    run.step();
    // The defaults: the SNRM carries no parameters then.
    MeterAddress plain = run.address();
    plain.maxInfo = 128;
    plain.window = 1;
    run.use(plain);
    compare(run, "snrm-without-parameters", before, false);
    plain.maxInfo = 64;
    Quirks releasing = run.link() ? run.link()->quirks() : Quirks();
    releasing.releaseRequest = dlms::ReleaseRequestUse::Always;
    run.use(plain, releasing);
    compare(run, "small-frames", before, false);
    run.use(std::nullopt);
}

}  // namespace ami::app

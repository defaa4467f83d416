#include "app/check/Checker.h"

#include "app/check/CheckRun.h"
#include "app/link/MeterProfile.h"

namespace ami::app {

namespace {

struct NamedBit {
    dlms::Conformance::Bit bit;
    std::string_view name;
};

/// @spec IEC 62056-5-3 9.4.6.1
constexpr NamedBit bits[] = {
    {dlms::Conformance::GeneralProtection, "general-protection"},
    {dlms::Conformance::GeneralBlockTransfer, "general-block-transfer"},
    {dlms::Conformance::Attribute0SupportedWithSet, "attribute0-supported-with-set"},
    {dlms::Conformance::PriorityMgmtSupported, "priority-mgmt-supported"},
    {dlms::Conformance::Attribute0SupportedWithGet, "attribute0-supported-with-get"},
    {dlms::Conformance::BlockTransferWithGetOrRead, "block-transfer-with-get-or-read"},
    {dlms::Conformance::BlockTransferWithSetOrWrite, "block-transfer-with-set-or-write"},
    {dlms::Conformance::BlockTransferWithAction, "block-transfer-with-action"},
    {dlms::Conformance::MultipleReferences, "multiple-references"},
    {dlms::Conformance::DataNotification, "data-notification"},
    {dlms::Conformance::Access, "access"},
    {dlms::Conformance::Get, "get"},
    {dlms::Conformance::Set, "set"},
    {dlms::Conformance::SelectiveAccess, "selective-access"},
    {dlms::Conformance::EventNotification, "event-notification"},
    {dlms::Conformance::Action, "action"},
};

void listServices(CheckReport& report) {
    for (const auto& [bit, name] : bits) {
        const bool claimed = report.negotiated.conformance.has(bit);
        report.services.push_back({bit, name, claimed, claimed ? ServiceVerdict::NotTested : ServiceVerdict::NotClaimed});
    }
}

void connect(CheckRun& run) {
    run.begin(CheckPart::Connect);
    const auto open = run.ask(name(CheckPart::Connect), [](MeterLink& link) -> Result<void> {
        return link.isOpen() ? Result<void>() : Result<void>(fail(Fault::LinkLost, Layer::Link, LinkError::NotConnected));
    });
    if (!open) return;
    CheckReport& report = run.report();
    report.negotiated = run.link()->negotiated();
    report.hdlc = run.link()->hdlc();
    report.baud = run.link()->baud();
    listServices(report);
}

void identifyMeter(CheckRun& run) {
    run.begin(CheckPart::Identity);
    auto identity = run.ask(name(CheckPart::Identity), [](MeterLink& link) { return identify(link); });
    if (!identity) return;
    if (const auto* profile = suggestedMeterProfile(identity->manufacturer, identity->model)) run.report().suggestedProfile = profile->name;
    run.report().identity = std::move(*identity);
}

}  // namespace

CheckReport checkMeter(const MeterAddress& address, const CheckLinks& links, CancelToken& cancel, const CheckOptions& options,
                       const std::function<void(const CheckProgress&)>& progress) {
    CheckRun run(address, links, cancel, options, progress);
    connect(run);
    if (!run.isOver()) {
        identifyMeter(run);
        const auto objects = checkObjectList(run);
        checkAttributes(run, objects);
        checkClock(run, objects);
        checkProfiles(run, objects);
        checkServices(run, objects);
        checkRequests(run, objects);
        if (!options.quick) {
            checkBlocks(run);
            checkFrames(run);
        }
    }
    run.begin(CheckPart::Release);
    run.release();
    if (run.report().hdlc && run.report().hdlc->windowReceive > 1 && run.line().sawSegments() && run.line().framesPerTurn() == 1) {
        run.found(dlms::Deviation::WindowUnused, name(CheckPart::Frames), run.report().hdlc->windowReceive);
    }
    return run.finish();
}

}  // namespace ami::app

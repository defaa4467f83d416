#include "app/control/Control.h"

#include <algorithm>

#include "app/readings/Values.h"

namespace ami::app {

AuditVerdict verdictOf(const Error& error) {
    switch (error.fault) {
        case Fault::Refused: return AuditVerdict::Refused;
        case Fault::Cancelled:
        case Fault::TimedOut:
        case Fault::LinkLost: return AuditVerdict::InDoubt;
        default: return AuditVerdict::Failed;
    }
}

const char* name(Act act) {
    switch (act) {
        case Act::SetClock: return "clock.set";
        case Act::ShiftClock: return "clock.shift";
        case Act::AdjustClock: return "clock.adjust";
        case Act::PresetClock: return "clock.preset";
        case Act::Disconnect: return "disconnector.disconnect";
        case Act::Reconnect: return "disconnector.reconnect";
        case Act::ExecuteScript: return "script.execute";
        case Act::ActivateCalendar: return "calendar.activate";
        case Act::TransferImage: return "image.transfer";
        case Act::ResumeImage: return "image.resume";
        case Act::VerifyImage: return "image.verify";
        case Act::ActivateImage: return "image.activate";
        case Act::ClearLog: return "log.clear";
        case Act::SetAttribute: return "attribute.set";
        case Act::InvokeMethod: return "method.invoke";
    }
    return "?";
}

bool Change::has(Caution::Kind kind) const {
    return std::any_of(cautions.begin(), cautions.end(), [kind](const Caution& caution) { return caution.kind == kind; });
}

Result<void> ActContext::wait(std::chrono::milliseconds time) const {
    if (!pause || pause(time)) return {};
    return fail(Fault::Cancelled, Layer::Link, LinkError::Cancelled);
}

std::string meterNumber(MeterLink& link) {
    for (const dlms::Obis& object : {dlms::Obis(0, 0, 96, 1, 0), dlms::Obis(0, 0, 42, 0, 0)}) {
        const auto value = link.read({dlms::cls::data, object, 2});
        if (!value) continue;
        if (std::string text = textOf(*value); !text.empty()) return text;
    }
    return link.address().toString();
}

Result<std::uint64_t> beginAct(const ActContext& context, const Change& change) {
    const std::string object =
        std::to_string(change.classId) + ":" + change.object.toString() + ":" + std::to_string(static_cast<int>(change.member));
    return context.log.begin({name(change.act), context.meter, context.address, object, change.before, change.after, change.details});
}

void endAct(const ActContext& context, std::uint64_t intent, const std::string& readBack, const std::optional<Error>& error) {
    // When this cannot be written the intent stands alone, which says as much: the end is not known to the log.
    (void)context.log.end(intent, {error ? verdictOf(*error) : AuditVerdict::Done, readBack, error});
}

Result<void> invokeMethod(MeterLink& link, const dlms::MethodRef& method, const dlms::Data& parameter) {
    const auto outcome = link.invoke(method, parameter);
    if (!outcome) return Unexpected(outcome.error());
    if (outcome->result != dlms::ActionResult::Success) {
        return fail(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::ActionRefused, static_cast<std::int64_t>(outcome->result));
    }
    return {};
}

}  // namespace ami::app

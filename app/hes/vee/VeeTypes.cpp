#include "app/hes/vee/VeeTypes.h"

namespace ami::app {

const char* name(VeeRule rule) {
    switch (rule) {
        case VeeRule::DuplicateImd: return "Duplicate IMD";
        case VeeRule::FinalMeasurementReplacement: return "Final Measurement Replacement";
        case VeeRule::IntervalSize: return "Interval Size";
        case VeeRule::MissingQuantity: return "Missing Quantity";
        case VeeRule::NegativeConsumption: return "Negative Consumption";
        case VeeRule::IntervalSpike: return "Interval Spike";
        case VeeRule::SumCheck: return "Sum Check";
        case VeeRule::UnitOfMeasure: return "Unit of Measure";
    }
    return "unknown";
}

const char* name(VeeSeverity severity) {
    switch (severity) {
        case VeeSeverity::Info: return "info";
        case VeeSeverity::Issue: return "issue";
        case VeeSeverity::Terminate: return "terminate";
    }
    return "unknown";
}

std::optional<VeeSeverity> veeSeverityFromName(std::string_view text) {
    for (const auto severity : {VeeSeverity::Info, VeeSeverity::Issue, VeeSeverity::Terminate}) {
        if (text == name(severity)) return severity;
    }
    return std::nullopt;
}

const char* name(VeeStatus status) {
    switch (status) {
        case VeeStatus::Valid: return "valid";
        case VeeStatus::Issue: return "issue";
        case VeeStatus::Estimated: return "estimated";
    }
    return "unknown";
}

const char* name(VeeReason reason) {
    switch (reason) {
        case VeeReason::First: return "first";
        case VeeReason::Replaced: return "replaced";
        case VeeReason::Measured: return "measured";
        case VeeReason::Estimated: return "estimated";
        case VeeReason::Withdrawn: return "withdrawn";
        case VeeReason::Judged: return "judged";
    }
    return "unknown";
}

/// @spec IEC 62056-6-1 6.2: D 8 is a time integral since the start, 9 since the last billing, 29 over the capture period
VeeQuantity veeQuantityOf(const dlms::Obis& obis, mdms::ReadingKind kind) {
    if (kind == mdms::ReadingKind::Instantaneous || obis.a() != 1) return VeeQuantity::Momentary;
    switch (obis.d()) {
        case 29: return VeeQuantity::Delta;
        case 8: return VeeQuantity::Cumulative;
        default: return VeeQuantity::Momentary;
    }
}

namespace {

VeeReason reasonOf(const VeeFinal& before, const VeeFinal& after) {
    if (after.status == VeeStatus::Estimated) return VeeReason::Estimated;
    if (before.status == VeeStatus::Estimated) return VeeReason::Measured;
    return before.offer == after.offer ? VeeReason::Judged : VeeReason::Replaced;
}

}  // namespace

std::vector<VeeChange> veeChanges(const std::vector<VeeFinal>& before, const std::vector<VeeFinal>& after) {
    std::vector<VeeChange> changes;
    auto old = before.begin();
    auto fresh = after.begin();
    while (old != before.end() || fresh != after.end()) {
        if (fresh == after.end() || (old != before.end() && old->time < fresh->time)) {
            changes.push_back({old->time, *old, std::nullopt, VeeReason::Withdrawn});
            ++old;
        } else if (old == before.end() || fresh->time < old->time) {
            changes.push_back(
                {fresh->time, std::nullopt, *fresh, fresh->status == VeeStatus::Estimated ? VeeReason::Estimated : VeeReason::First});
            ++fresh;
        } else {
            if (!(*old == *fresh)) changes.push_back({fresh->time, *old, *fresh, reasonOf(*old, *fresh)});
            ++old;
            ++fresh;
        }
    }
    return changes;
}

}  // namespace ami::app

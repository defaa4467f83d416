#include "app/control/Generic.h"

#include "app/control/TypedValue.h"

namespace ami::app {

using dlms::Data;

namespace {

constexpr dlms::ClassId associationSn = 12, localPort = 19, securitySetup = 64;
constexpr const char* hidden = "(not recorded)";

std::string shown(const Data& value, bool secret) { return secret ? hidden : typedText(value); }

Change writeChange(const dlms::AttributeRef& attribute, const Data& value, const std::optional<Data>& before) {
    const bool secret = isSecretAttribute(attribute);
    Change change;
    change.act = Act::SetAttribute;
    change.classId = attribute.classId;
    change.object = attribute.instance;
    change.member = attribute.attribute;
    change.before = before ? shown(*before, secret) : std::string();
    change.after = shown(value, secret);
    change.cautions.push_back({Caution::Kind::EffectUnknown, 0});
    return change;
}

/// The value now, or nothing where reading is refused.
Result<std::optional<Data>> valueNow(MeterLink& link, const dlms::AttributeRef& attribute) {
    auto value = link.read(attribute);
    if (value) return std::optional(std::move(*value));
    if (value.error().fault == Fault::Refused) return std::optional<Data>();
    return Unexpected(value.error());
}

}  // namespace

bool isSecretAttribute(const dlms::AttributeRef& attribute) {
    switch (attribute.classId) {
        case dlms::cls::associationLn: return attribute.attribute == 7;
        case localPort: return attribute.attribute >= 7 && attribute.attribute <= 9;
        default: return false;
    }
}

bool isSecretMethod(const dlms::MethodRef& method) {
    switch (method.classId) {
        case dlms::cls::associationLn: return method.method == 2;
        case associationSn: return method.method == 8;
        case securitySetup: return method.method == 2;
        default: return false;
    }
}

Result<Change> planWrite(MeterLink& link, const dlms::AttributeRef& attribute, const Data& value) {
    const auto before = valueNow(link, attribute);
    if (!before) return Unexpected(before.error());
    return writeChange(attribute, value, *before);
}

Result<WriteOutcome> writeAttribute(MeterLink& link, const dlms::AttributeRef& attribute, const Data& value, const ActContext& context) {
    const auto before = valueNow(link, attribute);
    if (!before) return Unexpected(before.error());
    return recorded<WriteOutcome>(context, writeChange(attribute, value, *before), [&]() -> Result<WriteOutcome> {
        if (auto ok = link.set(attribute, value); !ok) return Unexpected(ok.error());
        auto after = valueNow(link, attribute);
        if (!after) return Unexpected(after.error());
        if (*after && !(**after == value)) {
            return fail(Fault::Unexpected, Layer::Control, ControlError::ReadBackDiffers, attribute.attribute);
        }
        return WriteOutcome{*before, std::move(*after)};
    }, [&](const WriteOutcome& outcome) { return outcome.after ? shown(*outcome.after, isSecretAttribute(attribute)) : std::string(); });
}

Change planInvoke(const dlms::MethodRef& method, const std::optional<Data>& parameter) {
    Change change;
    change.act = Act::InvokeMethod;
    change.classId = method.classId;
    change.object = method.instance;
    change.member = method.method;
    change.after = parameter ? shown(*parameter, isSecretMethod(method)) : std::string();
    change.cautions.push_back({Caution::Kind::EffectUnknown, 0});
    return change;
}

Result<dlms::ActionOutcome> invokeAny(MeterLink& link, const dlms::MethodRef& method, const std::optional<Data>& parameter,
                                      const ActContext& context) {
    return recorded<dlms::ActionOutcome>(context, planInvoke(method, parameter), [&]() -> Result<dlms::ActionOutcome> {
        auto outcome = link.invoke(method, parameter);
        if (!outcome) return outcome;
        if (outcome->result != dlms::ActionResult::Success) {
            return fail(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::ActionRefused, static_cast<std::int64_t>(outcome->result));
        }
        return outcome;
    }, [&](const dlms::ActionOutcome& outcome) {
        const auto* value = outcome.returned ? std::get_if<Data>(&*outcome.returned) : nullptr;
        return value ? shown(*value, isSecretMethod(method)) : std::string();
    });
}

}  // namespace ami::app

#include <algorithm>

#include "app/check/CheckRun.h"

namespace ami::app {

namespace {

using dlms::AttributeRef;
using dlms::DataAccessResult;
using dlms::Deviation;
using dlms::Obis;
using dlms::ObjectListEntry;

constexpr dlms::InvokeIdAndPriority invoke = 0xC7;
const AttributeRef deviceName{dlms::cls::data, Obis(0, 0, 42, 0, 0), 2};

/// A name that no object of the list has.
Obis unusedName(const std::vector<ObjectListEntry>& objects) {
    for (std::uint8_t e = 0; e < 255; ++e) {
        const Obis name(0, 0, 199, 198, e);
        const bool used = std::any_of(objects.begin(), objects.end(), [&](const ObjectListEntry& entry) { return entry.instance == name; });
        if (!used) return name;
    }
    return Obis(0, 0, 199, 198, 254);
}

/// The result of a GET's answer, in whatever form of the service it came.
std::optional<dlms::GetResult> resultOf(const dlms::XdlmsApdu& apdu) {
    if (const auto* normal = std::get_if<dlms::GetResponseNormal>(&apdu)) return normal->result;
    if (const auto* block = std::get_if<dlms::GetResponseWithDatablock>(&apdu)) {
        if (const auto* refused = std::get_if<DataAccessResult>(&block->result)) return *refused;
        return dlms::Data();
    }
    return std::nullopt;
}

/// A request that a meter must refuse: how it did.
void judgeRefusal(CheckRun& run, const std::string& where, const Result<Bytes>& answer, std::initializer_list<DataAccessResult> usual) {
    run.step();
    if (!answer) return;
    std::size_t trailing = 0;
    const auto decoded = dlms::decodeXdlms(*answer, &trailing);
    if (trailing > 0) run.found(Deviation::TrailingOctets, where, static_cast<std::int64_t>(answer->size() - trailing), *answer);
    if (decoded && std::holds_alternative<dlms::ExceptionResponse>(*decoded)) {
        return run.found(Deviation::ExceptionForAttribute, where, (*answer)[1], *answer, "exception-response");
    }
    const auto result = decoded ? resultOf(*decoded) : std::nullopt;
    if (!result) return run.found(Deviation::ServiceOther, where, answer->empty() ? 0 : (*answer)[0], *answer);
    const auto* refused = std::get_if<DataAccessResult>(&*result);
    if (!refused || *refused == DataAccessResult::Success) {
        return run.found(Deviation::RefusalMissing, where, 0, *answer, refused ? "success" : shown(std::get<dlms::Data>(*result)));
    }
    if (std::find(usual.begin(), usual.end(), *refused) == usual.end()) {
        run.found(Deviation::RefusalOther, where, static_cast<std::int64_t>(*refused), *answer,
                  "data-access-result " + std::to_string(static_cast<int>(*refused)));
    }
}

Bytes withUnknownSelector() {
    // get-request-normal of the device name with selector 77 and null-data for its parameters, which no SelectiveAccess describes.
    Bytes apdu = dlms::encodeXdlms(dlms::GetRequestNormal{invoke, {deviceName, std::nullopt}});
    apdu.back() = 1;
    append(apdu, Bytes{77, 0});
    return apdu;
}

/// The association must still stand after a wrong question.
void stillAnswers(CheckRun& run, const std::string& where) {
    run.step();
    const auto value = run.ask(where, [](MeterLink& link) { return link.read(deviceName); });
    static_cast<void>(value);
}

}  // namespace

void checkRequests(CheckRun& run, const std::vector<ObjectListEntry>& objects) {
    run.begin(CheckPart::Requests, 7);
    const auto get = [&](const std::string& where, const AttributeRef& attribute) {
        return run.exchange(where, dlms::GetRequestNormal{invoke, {attribute, std::nullopt}});
    };
    using R = DataAccessResult;
    judgeRefusal(run, "undefined-object", get("undefined-object", {dlms::cls::registerClass, unusedName(objects), 2}),
                 {R::ObjectUndefined, R::ObjectUnavailable, R::ReadWriteDenied});
    judgeRefusal(run, "wrong-class", get("wrong-class", {dlms::cls::registerClass, deviceName.instance, 2}),
                 {R::ObjectClassInconsistent, R::ObjectUndefined, R::ObjectUnavailable, R::ReadWriteDenied});
    judgeRefusal(run, "undefined-attribute", get("undefined-attribute", {deviceName.classId, deviceName.instance, 77}),
                 {R::ObjectUndefined, R::ObjectUnavailable, R::ReadWriteDenied, R::ScopeOfAccessViolated});
    const std::string selector = "unknown-selector";
    judgeRefusal(run, selector, run.ask(selector, [](MeterLink& link) { return link.exchange(withUnknownSelector()); }),
                 {R::TypeUnmatched, R::ScopeOfAccessViolated, R::ReadWriteDenied, R::OtherReason});
    stillAnswers(run, "after-wrong-requests");
    if (run.report().negotiated.conformance.has(dlms::Conformance::BlockTransferWithGetOrRead)) {
        const std::string where = "next-block-without-transfer";
        judgeRefusal(run, where, run.exchange(where, dlms::GetRequestNext{invoke, 1}),
                     {R::NoLongGetInProgress, R::LongGetAborted, R::DataBlockUnavailable, R::DataBlockNumberInvalid});
        stillAnswers(run, "after-wrong-block");
    }
}

}  // namespace ami::app

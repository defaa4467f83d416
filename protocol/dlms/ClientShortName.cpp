#include "protocol/dlms/ClientShortName.h"

#include <utility>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/ShortNameExchange.h"

namespace ami::dlms {

namespace {

/// An attribute, a method with its parameter, or a short name as it is.
struct Target {
    std::variant<AttributeAccessRequest, MethodRef, VariableAccess> what;
    Data parameter;  ///< of a method
};

VariableAccess withSelection(ObjectName name, const std::optional<SelectiveAccess>& selection) {
    if (!selection) return VariableName{name};
    return ParameterizedAccess{name, accessSelector(*selection), accessParameters(*selection)};
}

/// What the target is called on the wire; nothing when the meter's object list does not hold it.
std::optional<VariableAccess> variableOf(const Target& target, const ShortNameMap& names, bool invoking) {
    if (const auto* variable = std::get_if<VariableAccess>(&target.what)) return *variable;
    if (const auto* request = std::get_if<AttributeAccessRequest>(&target.what)) {
        const auto name = names.attribute(request->attribute);
        return name ? std::optional(withSelection(*name, request->selection)) : std::nullopt;
    }
    const auto name = names.method(std::get<MethodRef>(target.what));
    if (!name) return std::nullopt;
    if (!invoking) return VariableName{*name};
    return ParameterizedAccess{*name, 0, target.parameter};
}

/// Reads the meter's object list first, when targets need it and it is not there.
class ShortNameOperation : public ClientOperation {
public:
    ShortNameOperation(RequestId id, std::vector<Target> targets) : ClientOperation(id), targets_(std::move(targets)) {}

    std::uint8_t responseTag() const override { return loading_ ? apdutag::readResponse : serviceTag(); }

    /// No invoke-id: an answer of the right kind is the answer.
    Match match(BytesView apdu, const ClientContext& context) const override {
        if (apdu[0] == responseTag()) return Match::Mine;
        return context.numberedLink ? Match::Foreign : Match::Stale;
    }

    Step start(ClientContext& context) override {
        if (!needsNames() || context.names) return proceed(context);
        constexpr ObjectName objectList = associationSnName + 8;
        loading_.emplace(id(), std::vector<VariableAccess>{VariableName{objectList}});
        return SendApdu{loading_->start(context)};
    }

    Step receive(BytesView apdu, ClientContext& context) override {
        if (!loading_) return answer(apdu, context);
        return stepOf<std::vector<GetResult>>(loading_->receive(apdu, context), [&](std::vector<GetResult> values) -> Step {
            const auto* refusal = std::get_if<DataAccessResult>(&values[0]);
            if (refusal) {
                return failed(
                    makeError(Fault::Refused, Layer::Xdlms, XdlmsError::AccessRefused, static_cast<std::int64_t>(*refusal)));
            }
            auto objects = decodeShortNameList(std::get<Data>(values[0]));
            if (!objects) return failed(objects.error());
            context.names.emplace(std::move(*objects));
            loading_.reset();
            return proceed(context);
        });
    }

protected:
    virtual std::uint8_t serviceTag() const = 0;
    virtual Step proceed(ClientContext& context) = 0;
    virtual Step answer(BytesView apdu, ClientContext& context) = 0;

    const std::vector<Target>& targets() const { return targets_; }
    std::optional<VariableAccess> variable(std::size_t index, const ClientContext& context, bool invoking) const {
        static const ShortNameMap none{{}};
        return variableOf(targets_[index], context.names ? *context.names : none, invoking);
    }
    /// Targets from @p first on whose APDU stays inside the meter's PDU; one at least, and one only without multiple references.
    template <typename Size>
    std::size_t runLength(std::size_t first, const ClientContext& context, Size size) const {
        if (!context.conformance.has(Conformance::MultipleReferences)) return 1;
        constexpr std::size_t overhead = 1 + 3 + 3;
        std::size_t octets = overhead, count = 0;
        for (std::size_t i = first; i < targets_.size() && count < 0xFFFF; ++i, ++count) {
            octets += size(i);
            if (octets > context.maxPduSize && count > 0) break;
        }
        return count;
    }

private:
    bool needsNames() const {
        for (const Target& target : targets_) {
            if (!std::holds_alternative<VariableAccess>(target.what)) return true;
        }
        return false;
    }

    std::vector<Target> targets_;
    std::optional<ReadExchange> loading_;
};

enum class ReadEnding { Value, Values, Method, Methods };

class ShortReadOperation final : public ShortNameOperation {
public:
    ShortReadOperation(RequestId id, std::vector<Target> targets, ReadEnding ending)
        : ShortNameOperation(id, std::move(targets)), ending_(ending) {}

protected:
    std::uint8_t serviceTag() const override { return apdutag::readResponse; }

    Step proceed(ClientContext& context) override {
        while (results_.size() < targets().size()) {
            const std::size_t first = results_.size();
            std::vector<VariableAccess> variables;
            const std::size_t count = runLength(first, context, [&](std::size_t i) {
                const auto name = variable(i, context, true);
                return name ? encodeXdlms(ReadRequest{{*name}}).size() - 2 : 0;
            });
            asked_.clear();
            results_.resize(first + count, GetResult(DataAccessResult::ObjectUndefined));
            for (std::size_t i = first; i < first + count; ++i) {
                if (auto name = variable(i, context, true)) {
                    variables.push_back(std::move(*name));
                    asked_.push_back(i);
                }
            }
            if (variables.empty()) continue;
            exchange_.emplace(id(), std::move(variables));
            return SendApdu{exchange_->start(context)};
        }
        return done();
    }

    Step answer(BytesView apdu, ClientContext& context) override {
        return stepOf<std::vector<GetResult>>(exchange_->receive(apdu, context), [&](std::vector<GetResult> values) {
            for (std::size_t i = 0; i < values.size(); ++i) results_[asked_[i]] = std::move(values[i]);
            return proceed(context);
        });
    }

private:
    static ActionOutcome outcome(GetResult& result) {
        if (const auto* refusal = std::get_if<DataAccessResult>(&result)) return {static_cast<ActionResult>(*refusal), std::nullopt};
        // A method without return parameters reads as null-data.
        if (std::get<Data>(result).isNull()) return {ActionResult::Success, std::nullopt};
        return {ActionResult::Success, std::move(result)};
    }

    Step done() {
        switch (ending_) {
            case ReadEnding::Value: {
                event::ValueRead read{id(), DataAccessResult::OtherReason};
                read.result.swap(results_[0]);
                return ClientEvent(std::move(read));
            }
            case ReadEnding::Values: return ClientEvent(event::ValuesRead{id(), std::move(results_)});
            case ReadEnding::Method: return ClientEvent(event::MethodInvoked{id(), outcome(results_[0])});
            case ReadEnding::Methods: break;
        }
        std::vector<ActionOutcome> outcomes;
        outcomes.reserve(results_.size());
        for (GetResult& result : results_) outcomes.push_back(outcome(result));
        return ClientEvent(event::MethodsInvoked{id(), std::move(outcomes)});
    }

    ReadEnding ending_;
    std::vector<GetResult> results_;
    std::vector<std::size_t> asked_;
    std::optional<ReadExchange> exchange_;
};

enum class WriteEnding { Value, Values, Method, Methods, Unconfirmed };

class ShortWriteOperation final : public ShortNameOperation {
public:
    ShortWriteOperation(RequestId id, std::vector<Target> targets, DataList values, WriteEnding ending)
        : ShortNameOperation(id, std::move(targets)), values_(std::move(values)), ending_(ending) {}

protected:
    std::uint8_t serviceTag() const override { return apdutag::writeResponse; }

    Step proceed(ClientContext& context) override {
        if (ending_ == WriteEnding::Unconfirmed) return unconfirmed(context);
        while (results_.size() < targets().size()) {
            const std::size_t first = results_.size();
            std::vector<VariableAccess> variables;
            DataList values;
            const std::size_t count = runLength(first, context, [&](std::size_t i) {
                const auto name = variable(i, context, false);
                return name ? encodeXdlms(WriteRequest{{*name}, {values_[i]}}).size() - 3 : 0;
            });
            asked_.clear();
            results_.resize(first + count, DataAccessResult::ObjectUndefined);
            for (std::size_t i = first; i < first + count; ++i) {
                if (auto name = variable(i, context, false)) {
                    variables.push_back(std::move(*name));
                    values.push_back(values_[i]);
                    asked_.push_back(i);
                }
            }
            if (variables.empty()) continue;
            exchange_.emplace(std::move(variables), std::move(values));
            return SendApdu{exchange_->start(context)};
        }
        return done();
    }

    Step answer(BytesView apdu, ClientContext& context) override {
        return stepOf<std::vector<DataAccessResult>>(exchange_->receive(apdu, context), [&](std::vector<DataAccessResult> results) {
            for (std::size_t i = 0; i < results.size(); ++i) results_[asked_[i]] = results[i];
            return proceed(context);
        });
    }

private:
    Step unconfirmed(ClientContext& context) {
        auto name = variable(0, context, false);
        if (!name) {
            return failed(makeError(Fault::Refused, Layer::Xdlms, XdlmsError::AccessRefused,
                                    static_cast<std::int64_t>(DataAccessResult::ObjectUndefined)));
        }
        return SendUnanswered{encodeXdlms(UnconfirmedWriteRequest{{std::move(*name)}, std::move(values_)}), event::RequestSent{id()}};
    }

    static ActionOutcome outcome(DataAccessResult result) { return {static_cast<ActionResult>(result), std::nullopt}; }

    Step done() {
        switch (ending_) {
            case WriteEnding::Value: return ClientEvent(event::AttributeWritten{id(), results_[0]});
            case WriteEnding::Method: return ClientEvent(event::MethodInvoked{id(), outcome(results_[0])});
            case WriteEnding::Methods: {
                std::vector<ActionOutcome> outcomes;
                for (const DataAccessResult result : results_) outcomes.push_back(outcome(result));
                return ClientEvent(event::MethodsInvoked{id(), std::move(outcomes)});
            }
            case WriteEnding::Values:
            case WriteEnding::Unconfirmed: break;
        }
        return ClientEvent(event::AttributesWritten{id(), std::move(results_)});
    }

    DataList values_;
    WriteEnding ending_;
    std::vector<DataAccessResult> results_;
    std::vector<std::size_t> asked_;
    std::optional<WriteExchange> exchange_;
};

template <typename What>
std::vector<Target> targetsOf(std::vector<What> all) {
    std::vector<Target> targets;
    targets.reserve(all.size());
    for (What& what : all) targets.push_back({std::move(what), {}});
    return targets;
}

Result<void> needs(const ClientContext& context, Conformance::Bit bit) {
    if (!context.conformance.has(bit)) return Unexpected(notNegotiated(bit));
    return {};
}

}  // namespace

Result<void> checkShortRead(const std::vector<AttributeAccessRequest>& requests, const ClientContext& context) {
    if (auto allowed = needs(context, Conformance::Read); !allowed) return allowed;
    for (const auto& request : requests) {
        if (!request.selection) continue;
        if (auto allowed = needs(context, Conformance::ParameterizedAccess); !allowed) return allowed;
    }
    return {};
}

Result<void> checkShortWrite(const std::vector<AttributeAccessRequest>& requests, const DataList& values, const ClientContext& context) {
    if (auto allowed = needs(context, Conformance::Write); !allowed) return allowed;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (requests[i].selection) {
            if (auto allowed = needs(context, Conformance::ParameterizedAccess); !allowed) return allowed;
        }
        const std::size_t octets = encodeXdlms(WriteRequest{{VariableName{0}}, {values[i]}}).size();
        if (octets <= context.maxPduSize) continue;
        if (auto allowed = needs(context, Conformance::BlockTransferWithSetOrWrite); !allowed) return allowed;
    }
    return {};
}

Result<void> checkShortAction(const ClientContext& context) {
    const bool reads = context.conformance.has(Conformance::Read) && context.conformance.has(Conformance::ParameterizedAccess);
    return reads ? Result<void>() : needs(context, Conformance::Write);
}

Result<void> checkVariables(const std::vector<VariableAccess>& variables, const ClientContext& context, Conformance::Bit service) {
    if (auto allowed = needs(context, service); !allowed) return allowed;
    for (const VariableAccess& variable : variables) {
        if (std::holds_alternative<VariableName>(variable)) continue;
        if (!std::holds_alternative<ParameterizedAccess>(variable)) return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::Malformed);
        if (auto allowed = needs(context, Conformance::ParameterizedAccess); !allowed) return allowed;
    }
    return {};
}

std::unique_ptr<ClientOperation> makeShortRead(RequestId id, std::vector<AttributeAccessRequest> requests, bool single) {
    return std::make_unique<ShortReadOperation>(id, targetsOf(std::move(requests)), single ? ReadEnding::Value : ReadEnding::Values);
}

std::unique_ptr<ClientOperation> makeShortWrite(RequestId id, std::vector<AttributeAccessRequest> requests, DataList values, bool single) {
    return std::make_unique<ShortWriteOperation>(id, targetsOf(std::move(requests)), std::move(values),
                                                 single ? WriteEnding::Value : WriteEnding::Values);
}

std::unique_ptr<ClientOperation> makeShortAction(RequestId id, std::vector<MethodRef> methods, DataList parameters, bool single,
                                                 const ClientContext& context) {
    auto targets = targetsOf(std::move(methods));
    if (context.conformance.has(Conformance::Read) && context.conformance.has(Conformance::ParameterizedAccess)) {
        for (std::size_t i = 0; i < targets.size(); ++i) targets[i].parameter = std::move(parameters[i]);
        return std::make_unique<ShortReadOperation>(id, std::move(targets), single ? ReadEnding::Method : ReadEnding::Methods);
    }
    return std::make_unique<ShortWriteOperation>(id, std::move(targets), std::move(parameters),
                                                 single ? WriteEnding::Method : WriteEnding::Methods);
}

std::unique_ptr<ClientOperation> makeUnconfirmedWrite(RequestId id, AttributeRef attribute, Data value) {
    std::vector<Target> targets{{AttributeAccessRequest{attribute, std::nullopt}, {}}};
    return std::make_unique<ShortWriteOperation>(id, std::move(targets), DataList{std::move(value)}, WriteEnding::Unconfirmed);
}

std::unique_ptr<ClientOperation> makeVariableRead(RequestId id, std::vector<VariableAccess> variables) {
    return std::make_unique<ShortReadOperation>(id, targetsOf(std::move(variables)), ReadEnding::Values);
}

std::unique_ptr<ClientOperation> makeVariableWrite(RequestId id, std::vector<VariableAccess> variables, DataList values) {
    return std::make_unique<ShortWriteOperation>(id, targetsOf(std::move(variables)), std::move(values), WriteEnding::Values);
}

}  // namespace ami::dlms

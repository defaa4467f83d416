#pragma once

#include <array>
#include <set>

#include "ClientHarness.h"
#include "Stack.h"
#include "protocol/dlms/Axdr.h"

/// One of each service, the request and what it must bring.
namespace ami::test {

inline AttributeRef dataObject(int number) { return {cls::data, Obis(0, 0, 96, 1, static_cast<std::uint8_t>(number)), 2}; }
inline const AttributeRef jobProfile{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};
inline const MethodRef jobMethod{cls::disconnectControl, Obis(0, 0, 96, 3, 10), 1};
inline const MethodRef jobLongMethod{cls::disconnectControl, Obis(0, 0, 96, 3, 10), 9};  ///< answers with ValueMeter::reply

enum class ServiceJob {
    Get, GetLong, GetRange, GetMissing, GetList, GetListLong, GetAll, Set, SetLong, SetSelected, SetList, SetListLong, Action, ActionLong,
    ActionLongReturn, ActionList, ActionListLong, Access, AccessLong, Count,
};
inline constexpr std::array<const char*, std::size_t(ServiceJob::Count)> jobNames{
    "get", "get long", "get range", "get missing", "get list", "get list long", "get all attributes", "set", "set long", "set selected",
    "set list", "set list long", "action", "action with long parameter", "action with long return", "action list", "action list long",
    "access", "access long"};

inline void furnish(ValueMeter& meter) {
    for (int i = 0; i < 30; ++i) {
        meter.values[dataObject(i)] = Data::octetString(Bytes(static_cast<std::size_t>(i * 3), static_cast<std::uint8_t>(i)));
    }
    AttributeRef name = dataObject(5);
    name.attribute = 1;
    meter.values[name] = Data::octetString(name.instance.groups);
    meter.values[jobProfile] = profileOf(40);
    meter.reply = Data::octetString(Bytes(500, 0x77));
}

inline Data longText(std::size_t octets, std::uint8_t fill) { return Data::octetString(Bytes(octets, fill)); }

inline std::vector<AttributeAccessRequest> objects(int first, int count) {
    std::vector<AttributeAccessRequest> requests;
    for (int i = first; i < first + count; ++i) requests.push_back({dataObject(i), std::nullopt});
    return requests;
}

inline Result<RequestId> submit(ClientSession& client, ServiceJob job, Instant now) {
    switch (job) {
        case ServiceJob::Get: return client.get(dataObject(3), std::nullopt, now);
        case ServiceJob::GetLong: return client.get(jobProfile, std::nullopt, now);
        case ServiceJob::GetRange: return client.get(jobProfile, SelectiveAccess(EntryAccess{2, 5, 1, 0}), now);
        case ServiceJob::GetMissing: return client.get(dataObject(99), std::nullopt, now);
        case ServiceJob::GetList: return client.getList(objects(0, 4), now);
        case ServiceJob::GetListLong: return client.getList(objects(0, 30), now);
        case ServiceJob::GetAll: {
            AttributeRef all = dataObject(5);
            all.attribute = 0;
            return client.get(all, std::nullopt, now);
        }
        case ServiceJob::Set: return client.set(dataObject(7), Data::unsigned8(1), now);
        case ServiceJob::SetLong: return client.set(dataObject(8), longText(700, 0x31), now);
        case ServiceJob::SetSelected:
            return client.setSelected(dataObject(9), SelectiveAccess(RawAccess{3, Data::unsigned8(4)}), Data::unsigned8(9), now);
        case ServiceJob::SetList: return client.setList(objects(10, 2), {Data::unsigned8(10), Data::unsigned8(11)}, now);
        case ServiceJob::SetListLong: return client.setList(objects(12, 3), {longText(300, 1), longText(300, 2), longText(300, 3)}, now);
        case ServiceJob::Action: return client.action(jobMethod, Data::unsigned8(4), now);
        case ServiceJob::ActionLong: return client.action(jobMethod, longText(600, 0x55), now);
        case ServiceJob::ActionLongReturn: return client.action(jobLongMethod, std::nullopt, now);
        case ServiceJob::ActionList: return client.actionList({jobMethod, jobMethod}, {Data::unsigned8(1), Data::null()}, now);
        case ServiceJob::ActionListLong:
            return client.actionList({jobMethod, jobLongMethod, jobMethod}, {longText(400, 5), Data::null(), longText(400, 6)}, now);
        case ServiceJob::Access:
            return client.access({AccessSpecification::get(dataObject(3)), AccessSpecification::set(dataObject(16)),
                                  AccessSpecification::action(jobMethod)},
                                 {Data::null(), Data::unsigned8(16), Data::unsigned8(3)}, {}, now);
        case ServiceJob::AccessLong:
            return client.access({AccessSpecification::get(jobProfile), AccessSpecification::set(dataObject(17)),
                                  AccessSpecification::action(jobLongMethod)},
                                 {Data::null(), longText(300, 17), Data::null()}, {.echo = true}, now);
        case ServiceJob::Count: break;
    }
    return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::Malformed);
}

inline std::optional<RequestId> endOf(const ClientEvent& event) {
    return std::visit(
        [](const auto& what) -> std::optional<RequestId> {
            using Kind = std::decay_t<decltype(what)>;
            if constexpr (requires { what.id; } && !std::is_same_v<Kind, event::BlockReceived>) return what.id;
            else return std::nullopt;
        },
        event);
}

/// Whether the event is the right end of the job: every value is the meter's.
inline bool isRight(const ClientEvent& event, ServiceJob job, const ValueMeter& meter) {
    const auto held = [&](int number) { return GetResult(meter.values.at(dataObject(number))); };
    const auto read = [&](const GetResult& expected) {
        const auto* value = std::get_if<event::ValueRead>(&event);
        return value && value->result == expected;
    };
    const auto readList = [&](int first, int count) {
        const auto* values = std::get_if<event::ValuesRead>(&event);
        if (!values || values->results.size() != static_cast<std::size_t>(count)) return false;
        for (int i = 0; i < count; ++i) {
            if (values->results[static_cast<std::size_t>(i)] != held(first + i)) return false;
        }
        return true;
    };
    const auto wrote = [&](int number, const Data& value) {
        const auto* written = std::get_if<event::AttributeWritten>(&event);
        return written && written->result == DataAccessResult::Success && meter.values.at(dataObject(number)) == value;
    };
    const auto wroteList = [&](int first, const DataList& values) {
        const auto* written = std::get_if<event::AttributesWritten>(&event);
        if (!written || written->results != std::vector<DataAccessResult>(values.size(), DataAccessResult::Success)) return false;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!(meter.values.at(dataObject(first + static_cast<int>(i))) == values[i])) return false;
        }
        return true;
    };
    const auto outcome = [](const Data& value) { return ActionOutcome{ActionResult::Success, GetResult(value)}; };
    const ActionOutcome nothing{ActionResult::Success, std::nullopt};
    const auto invoked = [&](const ActionOutcome& expected) {
        const auto* method = std::get_if<event::MethodInvoked>(&event);
        return method && method->outcome == expected;
    };
    const auto invokedList = [&](const std::vector<ActionOutcome>& expected) {
        const auto* methods = std::get_if<event::MethodsInvoked>(&event);
        return methods && methods->outcomes == expected;
    };
    const auto accessed = [&](const DataList& values, int set, const Data& written) {
        const auto* access = std::get_if<event::AccessAnswered>(&event);
        if (!access || access->response.data != values || !(meter.values.at(dataObject(set)) == written)) return false;
        const std::vector<AccessResult> good{{AccessService::Get, 0}, {AccessService::Set, 0}, {AccessService::Action, 0}};
        return access->response.results == good;
    };
    switch (job) {
        case ServiceJob::Get: return read(held(3));
        case ServiceJob::GetLong:
        case ServiceJob::GetRange: return read(meter.values.at(jobProfile));
        case ServiceJob::GetMissing: return read(DataAccessResult::ObjectUndefined);
        case ServiceJob::GetList: return readList(0, 4);
        case ServiceJob::GetListLong: {
            // Objects that other jobs write to may have changed since.
            const auto* values = std::get_if<event::ValuesRead>(&event);
            return values && values->results.size() == 30 && values->results[3] == held(3) && values->results[29] == held(29);
        }
        case ServiceJob::GetAll:
            return read(Data::structure({Data::octetString(dataObject(5).instance.groups), std::get<Data>(held(5))}));
        case ServiceJob::Set: return wrote(7, Data::unsigned8(1));
        case ServiceJob::SetLong: return wrote(8, longText(700, 0x31));
        case ServiceJob::SetSelected: return wrote(9, Data::unsigned8(9));
        case ServiceJob::SetList: return wroteList(10, {Data::unsigned8(10), Data::unsigned8(11)});
        case ServiceJob::SetListLong: return wroteList(12, {longText(300, 1), longText(300, 2), longText(300, 3)});
        case ServiceJob::Action: return invoked(outcome(Data::unsigned8(4)));
        case ServiceJob::ActionLong: return invoked(outcome(longText(600, 0x55)));
        case ServiceJob::ActionLongReturn: return invoked(outcome(meter.reply));
        case ServiceJob::ActionList: return invokedList({outcome(Data::unsigned8(1)), nothing});
        case ServiceJob::ActionListLong:
            return invokedList({outcome(longText(400, 5)), outcome(meter.reply), outcome(longText(400, 6))});
        case ServiceJob::Access: return accessed({std::get<Data>(held(3)), Data::null(), Data::unsigned8(3)}, 16, Data::unsigned8(16));
        case ServiceJob::AccessLong: return accessed({meter.values.at(jobProfile), Data::null(), meter.reply}, 17, longText(300, 17));
        case ServiceJob::Count: break;
    }
    return false;
}

}  // namespace ami::test

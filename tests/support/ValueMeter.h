#pragma once

#include <map>
#include <optional>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/ServerSession.h"

namespace ami::test {

/// A meter of values by attribute. Methods answer with their parameters; method 9 answers with "reply".
class ValueMeter final : public dlms::CosemServer {
public:
    dlms::AssociationConfiguration configuration(std::uint16_t) override { return {mechanisms, security}; }
    void securityRefused(std::uint16_t, const Error& error) override { refusals.push_back(error); }
    dlms::AssociationVerdict associate(std::uint16_t client, const dlms::Aarq& aarq, BytesView value) override {
        ++associations;
        lastClient = client;
        if (!password.empty()) {
            if (aarq.mechanism != dlms::AuthenticationMechanism::LowLevel)
                return rejected(dlms::ServiceUserDiagnostic::AuthenticationRequired);
            if (!crypto::constantTimeEqual(value, password)) return rejected(dlms::ServiceUserDiagnostic::AuthenticationFailure);
        }
        return {};
    }
    void released(std::uint16_t) override { ++releases; }

    dlms::GetResult get(std::uint16_t, const dlms::AttributeRef& attribute,
                        const std::optional<dlms::SelectiveAccess>& selection) override {
        ++gets;
        lastSelection = selection;
        if (attribute.attribute == 0) return all(attribute);
        if (attribute == busy) return dlms::DataAccessResult::TemporaryFailure;
        const auto found = values.find(attribute);
        if (found == values.end()) return dlms::DataAccessResult::ObjectUndefined;
        return found->second;
    }
    dlms::DataAccessResult set(std::uint16_t, const dlms::AttributeRef& attribute, const dlms::Data& value) override {
        ++sets;
        const auto found = values.find(attribute);
        if (found == values.end()) return dlms::DataAccessResult::ObjectUndefined;
        found->second = value;
        return dlms::DataAccessResult::Success;
    }
    dlms::ActionOutcome action(std::uint16_t, const dlms::MethodRef& method, const std::optional<dlms::Data>& parameters) override {
        ++actions;
        if (method.method == 9) return {dlms::ActionResult::Success, dlms::GetResult(reply)};
        if (method.method != 1) return {dlms::ActionResult::ObjectUndefined, std::nullopt};
        return {dlms::ActionResult::Success, parameters ? std::optional(dlms::GetResult(*parameters)) : std::nullopt};
    }

    dlms::DataAccessResult setSelected(std::uint16_t client, const dlms::AttributeRef& attribute, const dlms::SelectiveAccess& selection,
                                       const dlms::Data& value) override {
        lastSelection = selection;
        return set(client, attribute, value);
    }
    std::vector<dlms::ShortNameObject> shortNames(std::uint16_t) override { return names; }

    std::map<dlms::AttributeRef, dlms::Data> values;
    std::optional<dlms::AttributeRef> busy;  ///< answers with temporary-failure
    std::vector<dlms::ShortNameObject> names;  ///< none: no association by short names
    dlms::Data reply;
    Bytes password;
    dlms::Mechanisms mechanisms{dlms::AuthenticationMechanism::None, dlms::AuthenticationMechanism::LowLevel};
    const dlms::SecurityOptions* security = nullptr;
    std::vector<Error> refusals;
    std::optional<dlms::SelectiveAccess> lastSelection;
    std::uint16_t lastClient = 0;
    int associations = 0, releases = 0, gets = 0, sets = 0, actions = 0;

private:
    /// A structure of every attribute up to the last one, null-data where there is none.
    dlms::GetResult all(const dlms::AttributeRef& object) const {
        dlms::DataList list;
        for (const auto& [ref, value] : values) {
            if (ref.classId != object.classId || ref.instance != object.instance || ref.attribute < 1) continue;
            list.resize(static_cast<std::size_t>(ref.attribute));
            list.back() = value;
        }
        if (list.empty()) return dlms::DataAccessResult::ObjectUndefined;
        return dlms::Data::structure(std::move(list));
    }

    static dlms::AssociationVerdict rejected(dlms::ServiceUserDiagnostic diagnostic) {
        return {dlms::AssociationResult::RejectedPermanent, dlms::DiagnosticSource::ServiceUser, static_cast<std::uint8_t>(diagnostic)};
    }
};

/// Rows of clock and counters as reference 8.1 has them: date-time, two double-long-unsigned, one unsigned, 28 octets a row.
inline dlms::Data profileOf(std::uint32_t rows) {
    dlms::DataList list;
    list.reserve(rows);
    for (std::uint32_t row = 0; row < rows; ++row) {
        const Bytes clock{0x07, 0xE8, 6, static_cast<std::uint8_t>(row / 96 % 28 + 1), 0xFF, static_cast<std::uint8_t>(row / 4 % 24),
                          static_cast<std::uint8_t>(row % 4 * 15), 0, 0, 0xFF, 0x88, 0x80};
        list.push_back(
            dlms::Data::structure({dlms::Data::octetString(clock), dlms::Data::doubleLongUnsigned(row * 7 + 1),
                                   dlms::Data::doubleLongUnsigned(row * 1000003u), dlms::Data::unsigned8(static_cast<std::uint8_t>(row))}));
    }
    return dlms::Data::array(std::move(list));
}

}  // namespace ami::test

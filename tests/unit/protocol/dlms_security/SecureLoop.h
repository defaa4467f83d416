#pragma once

#include <QtTest>

#include "SecurityRig.h"
#include "tests/unit/protocol/dlms_session/Loopback.h"

namespace ami::test {

inline QByteArray shown(BytesView octets) { return QByteArray::fromStdString(toHex(octets)); }

/// Client and server with security over a Loopback.
struct SecureLoop {
    explicit SecureLoop(SecurityPair& pair, dlms::AuthenticationMechanism mechanism, std::optional<dlms::HdlcParameters> hdlc = std::nullopt,
                        Loopback::Setup setup = {}) {
        setup.client.association.mechanism = mechanism;
        setup.client.security = std::move(pair.client);
        if (mechanism == dlms::AuthenticationMechanism::LowLevel) setup.client.password = crypto::SecureBytes(toBytes("12345678"));
        setup.parameters = hdlc;
        loop = std::make_unique<Loopback>(std::move(setup));
        serverOptions = std::move(pair.server);
        loop->meter.security = &serverOptions;
        loop->meter.mechanisms = {mechanism};
        if (mechanism == dlms::AuthenticationMechanism::LowLevel) loop->meter.password = toBytes("12345678");
        loop->meter.values[clock] = dlms::Data::octetString(Bytes(12, 7));
        loop->meter.values[profile] = profileOf(200);
    }

    bool associate() { return loop->associate(); }

    /// The value of @p attribute, which must be verified as @p verified says.
    std::optional<dlms::event::ValueRead> read(const dlms::AttributeRef& attribute) {
        loop->events.clear();
        if (!loop->client->get(attribute, std::nullopt, loop->now)) return std::nullopt;
        loop->run();
        const auto values = loop->all<dlms::event::ValueRead>();
        return values.size() == 1 ? std::optional(values.front()) : std::nullopt;
    }

    std::optional<Error> failure() const {
        const auto failed = loop->all<dlms::event::Failed>();
        return failed.empty() ? std::nullopt : std::optional(failed.front().error);
    }

    static inline const dlms::AttributeRef clock{dlms::cls::clock, dlms::Obis(0, 0, 1, 0, 0), 2};
    static inline const dlms::AttributeRef profile{dlms::cls::profileGeneric, dlms::Obis(1, 0, 99, 1, 0), 2};

    dlms::SecurityOptions serverOptions;
    std::unique_ptr<Loopback> loop;

};

}  // namespace ami::test

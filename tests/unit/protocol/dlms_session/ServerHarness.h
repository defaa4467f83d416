#pragma once

#include <QtTest>

#include <memory>
#include <string>

#include "ClientHarness.h"
#include "protocol/dlms/ServerSession.h"
#include "tests/support/MemoryLink.h"
#include "tests/support/ValueMeter.h"

namespace ami::test {

/// A ServerSession whose client is the test.
struct ServerHarness {
    explicit ServerHarness(ServerOptions options = {}) {
        auto owned = std::make_unique<MemoryLink>(MemoryLink::Script{.server = true, .peer = 16});
        link = owned.get();
        server = std::make_unique<ServerSession>(std::move(owned), meter, options);
        meter.values[clockTime] = Data::octetString(hex("07E8060F0614172D00FF8880"));
    }

    /// Every APDU that the server says to @p request, with blanks between.
    QByteArray ask(std::string_view request) { return askBytes(hex(request)); }
    QByteArray askBytes(BytesView request) {
        server->receive(request, now);
        return said();
    }
    QByteArray said() {
        QByteArray all;
        for (Bytes part = server->pollTransmit(now); !part.empty(); part = server->pollTransmit(now)) {
            all += (all.isEmpty() ? "" : " ") + QByteArray::fromStdString(toHex(part));
        }
        return all;
    }
    /// AARQ of the public client with this conformance block, client PDU size and response-allowed.
    QByteArray associate(const char* conformance = "601EFD", const char* pduSize = "FFFF") {
        return ask(std::string("601DA109060760857405080101BE10040E01000000065F1F0400") + conformance + pduSize);
    }

    Instant now{};
    ValueMeter meter;
    MemoryLink* link = nullptr;
    std::unique_ptr<ServerSession> server;
};

}  // namespace ami::test

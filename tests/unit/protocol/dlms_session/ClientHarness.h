#pragma once

#include <QtTest>

#include <memory>
#include <optional>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/dlms/ClientSession.h"
#include "tests/support/MemoryLink.h"

namespace ami::test {

using namespace dlms;
using namespace std::chrono_literals;

inline Bytes hex(std::string_view text) { return fromHex(text).value(); }

/// AARE of IEC 62056-5-3 / Green Book example: accepted, LN without ciphering, conformance 007C1F or as given, PDU size as given.
/// 61 len A1 09 06 07 60 85 74 05 08 01 01, A2 03 02 01 00, A3 05 A1 03 02 01 00, BE 10 04 0E 08 00 06 5F 1F 04 00 …, VAA 0007.
inline Bytes acceptingAare(std::uint32_t conformance = 0x007EDF, std::uint16_t pduSize = 0x04B0) {
    Bytes aare = hex("6129 A109060760857405080101 A203020100 A305A103020100 BE10040E 0800065F1F0400 000000 0000 0007");
    const std::size_t at = aare.size() - 7;
    aare[at] = static_cast<std::uint8_t>(conformance >> 16);
    aare[at + 1] = static_cast<std::uint8_t>(conformance >> 8);
    aare[at + 2] = static_cast<std::uint8_t>(conformance);
    aare[at + 3] = static_cast<std::uint8_t>(pduSize >> 8);
    aare[at + 4] = static_cast<std::uint8_t>(pduSize);
    return aare;
}

/// A ClientSession whose meter is the test: APDUs are looked at and fed by hand.
struct ClientHarness {
    explicit ClientHarness(MemoryLink::Script script = {}, ClientOptions options = {}) {
        auto owned = std::make_unique<MemoryLink>(script);
        link = owned.get();
        client = std::make_unique<ClientSession>(std::move(owned), std::move(options));
    }

    /// The APDU that the client puts on the wire next; empty when there is none.
    Bytes transmitted() { return client->pollTransmit(now); }
    QByteArray transmittedHex() { return QByteArray::fromStdString(toHex(transmitted())); }
    void feed(BytesView apdu) { client->receive(apdu, now); }
    void feed(std::string_view text) { feed(BytesView(hex(text))); }

    /// Deviations are kept apart: what they are is the subject of their own tests.
    std::vector<ClientEvent> events() {
        std::vector<ClientEvent> all;
        while (auto event = client->pollEvent()) {
            if (auto* deviated = std::get_if<event::Deviated>(&*event)) deviations.push_back(std::move(*deviated));
            else all.push_back(std::move(*event));
        }
        return all;
    }
    std::vector<event::Deviated> deviations;

    /// The only event of this kind among those that are waiting; the others are dropped.
    template <typename Kind>
    std::optional<Kind> only() {
        std::optional<Kind> found;
        for (auto& event : events()) {
            if (auto* wanted = std::get_if<Kind>(&event)) {
                if (found) return std::nullopt;
                found = std::move(*wanted);
            }
        }
        return found;
    }

    bool associate(std::uint32_t conformance = 0x007EDF, std::uint16_t pduSize = 0x04B0) {
        if (!client->associate(now)) return false;
        if (transmitted().empty()) return false;
        feed(BytesView(acceptingAare(conformance, pduSize)));
        return only<event::Associated>().has_value();
    }

    void advance(std::chrono::milliseconds step) {
        now += step;
        client->handleDeadline(now);
    }

    Instant now{};
    MemoryLink* link = nullptr;
    std::unique_ptr<ClientSession> client;
};

/// A value as QCOMPARE can show it.
inline QByteArray shown(const Data& value) { return QByteArray::fromStdString(dlms::toString(value)); }
inline QByteArray shown(const GetResult& result) {
    const auto* value = std::get_if<Data>(&result);
    return value ? shown(*value) : QByteArray("refused");
}

inline const AttributeRef clockTime{cls::clock, Obis(0, 0, 1, 0, 0), 2};

}  // namespace ami::test

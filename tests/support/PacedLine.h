#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>

#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/ServerSession.h"
#include "tests/support/ValueMeter.h"

namespace ami::test {

/// A half-duplex line in virtual time between client and meter: each octet takes its time, and the meter turns round before it answers.
class PacedLine {
public:
    static constexpr std::chrono::nanoseconds characterTime{1'041'667};  ///< 9,600 baud, 8N1
    static constexpr std::chrono::milliseconds turnRound{50};

    PacedLine(std::uint16_t maxInfo, std::uint8_t window, std::uint16_t pduSize, std::uint32_t rows) {
        dlms::HdlcOptions hdlc;
        hdlc.offered = {maxInfo, maxInfo, window, window};
        hdlc.characterTime = characterTime;
        dlms::ClientOptions options;
        options.association.proposedPduSize = pduSize;
        dlms::ServerOptions server;
        meter_.values[profileBuffer] = profile(rows);
        client_ = std::make_unique<dlms::ClientSession>(dlms::makeHdlcClient(hdlc), std::move(options));
        server_ = std::make_unique<dlms::ServerSession>(dlms::makeHdlcServer(hdlc), meter_, server);
        static_cast<void>(client_->associate(now_));
        run();
        while (client_->pollEvent()) {}
    }

    /// Reads the profile; the counters below are of this read alone. Octets of the value, 0 when it failed.
    std::size_t readProfile() {
        wireOctets = turns = 0;
        const Instant start = now_;
        std::size_t payload = 0;
        const auto sink = [&payload](BytesView octets) -> Result<void> {
            payload += octets.size();
            return {};
        };
        static_cast<void>(client_->getStream(profileBuffer, std::nullopt, sink, now_));
        run();
        elapsed = now_ - start;
        bool done = false;
        while (auto event = client_->pollEvent()) {
            const auto* read = std::get_if<dlms::event::ValueRead>(&*event);
            done = done || (read && std::holds_alternative<dlms::Data>(read->result));
        }
        return done ? payload : 0;
    }

    /// Of what the line could carry in that time, the part that was payload.
    double payloadShare(std::size_t payload) const {
        return std::chrono::duration<double>(characterTime).count() * static_cast<double>(payload) / std::chrono::duration<double>(elapsed).count();
    }

    std::size_t wireOctets = 0;
    std::size_t turns = 0;  ///< from client to meter and back
    Duration elapsed{};

private:
    static inline const dlms::AttributeRef profileBuffer{dlms::cls::profileGeneric, dlms::Obis(1, 0, 99, 1, 0), 2};

    /// Clock and counter: 21 octets a row and 4 of head.
    static dlms::Data profile(std::uint32_t rows) {
        dlms::DataList list;
        for (std::uint32_t row = 0; row < rows; ++row) {
            const Bytes clock{0x07, 0xE8, 6, static_cast<std::uint8_t>(row / 96 % 28 + 1), 0xFF, static_cast<std::uint8_t>(row / 4 % 24),
                              static_cast<std::uint8_t>(row % 4 * 15), 0, 0, 0xFF, 0x88, 0x80};
            list.push_back(dlms::Data::structure({dlms::Data::octetString(clock), dlms::Data::doubleLongUnsigned(row * 7 + 1)}));
        }
        return dlms::Data::array(std::move(list));
    }

    template <typename Receiver>
    void carry(BytesView octets, Receiver& to) {
        constexpr std::size_t piece = 32;
        wireOctets += octets.size();
        for (std::size_t at = 0; at < octets.size(); at += piece) {
            const BytesView part = octets.subspan(at, std::min(piece, octets.size() - at));
            now_ += characterTime * static_cast<std::int64_t>(part.size());
            to.receive(part, now_);
            if (const auto due = client_->nextDeadline(); due && *due <= now_) client_->handleDeadline(now_);
        }
    }

    void run() {
        while (true) {
            const Bytes out = client_->pollTransmit(now_);
            if (!out.empty()) {
                carry(out, *server_);
                now_ += turnRound;
                ++turns;
            }
            const Bytes back = server_->pollTransmit(now_);
            if (!back.empty()) carry(back, *client_);
            if (!out.empty() || !back.empty()) continue;
            const auto due = client_->nextDeadline();
            if (!due) return;
            now_ = std::max(now_, *due);
            client_->handleDeadline(now_);
        }
    }

    ValueMeter meter_;
    Instant now_{};
    std::unique_ptr<dlms::ClientSession> client_;
    std::unique_ptr<dlms::ServerSession> server_;
};

}  // namespace ami::test

#pragma once

#include <memory>
#include <optional>
#include <utility>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/ServerSession.h"
#include "tests/support/ValueMeter.h"
#include "tests/support/VirtualLine.h"

namespace ami::test {

/// One visit over a line with faults, in virtual time: connect, associate, read one profile.
class NoisyRead {
public:
    struct Setting {
        VirtualLine::Options line;
        dlms::HdlcParameters meter{128, 128, 1, 1};  ///< what the meter takes at most
        bool adaptive = true;
        /// As common tools do: the same poll at most so often after its first time, then the read fails. Not with adaptive.
        std::optional<unsigned> fixedRepeats = std::nullopt;
        std::uint32_t rows = 411;                    ///< 28 octets each and 4 of head
        std::chrono::seconds limit{1800};
        std::uint16_t pduSize = 0xFFFF;
        /// A second meter of the same address on the line, that much slower.
        std::optional<std::chrono::milliseconds> secondMeterLater = std::nullopt;
    };
    struct Outcome {
        bool done = false;
        bool wrong = false;               ///< the value differs from the meter's
        std::optional<Error> error;
        std::chrono::nanoseconds elapsed{};   ///< connection and association included
        std::chrono::nanoseconds reading{};   ///< from the request on
        std::size_t payload = 0;
        Bytes value{};                    ///< as far as it was read
        std::size_t kept = 0;             ///< octets that had come when the read failed
        unsigned reconnects = 0;
        std::uint64_t octets = 0;
        std::uint64_t frames = 0;         ///< that the meter sent
        std::optional<dlms::HdlcParameters> limits;  ///< at the end
        std::uint64_t mended = 0;
    };

    /// @p truth: the profile of so many rows, encoded; made once for many reads.
    NoisyRead(Setting setting, const dlms::Data& profile, BytesView truth) : setting_(std::move(setting)), truth_(truth), line_(setting_.line) {
        dlms::HdlcOptions hdlc;
        hdlc.offered = {2030, 2030, 7, 7};
        hdlc.characterTime = setting_.line.characterTime;
        hdlc.adaptive = setting_.adaptive;
        hdlc.tries = 5;
        dlms::HdlcOptions meterLink = hdlc;
        meterLink.offered = setting_.meter;
        meter_.values[buffer] = profile;
        dlms::ClientOptions options;
        options.association.proposedPduSize = setting_.pduSize;
        client_ = std::make_unique<dlms::ClientSession>(dlms::makeHdlcClient(hdlc), std::move(options));
        server_ = std::make_unique<dlms::ServerSession>(dlms::makeHdlcServer(meterLink), meter_, dlms::ServerOptions());
        line_.setClient(VirtualLine::End(*client_));
        line_.addMeter(VirtualLine::End(*server_));
        if (setting_.secondMeterLater) {
            second_ = std::make_unique<dlms::ServerSession>(dlms::makeHdlcServer(meterLink), meter_, dlms::ServerOptions());
            line_.addMeter(VirtualLine::End(*second_), *setting_.secondMeterLater);
        }
        line_.onAnswer = [this](BytesView octets) {
            while (octets.size() > 2) {
                ++frames_;
                octets = octets.subspan(std::min(octets.size(), (std::size_t{octets[1] & 7u} << 8 | octets[2]) + 2));
            }
        };
        if (setting_.fixedRepeats) {
            line_.onTransmit = [this](BytesView octets) {
                const Bytes sent(octets.begin(), octets.end());
                repeats_ = sent == lastSent_ ? repeats_ + 1 : 0;
                lastSent_ = sent;
                return repeats_ <= *setting_.fixedRepeats;
            };
        }
    }

    Outcome run() {
        Outcome outcome;
        const auto over = [this] { return setting_.fixedRepeats && repeats_ > *setting_.fixedRepeats; };
        static_cast<void>(client_->associate(line_.now));
        bool associated = false;
        line_.run([&] { return over() || drain(outcome, associated); }, setting_.limit);
        if (associated && !outcome.error && !over()) {
            const Instant asked = line_.now;
            Bytes value;
            value.reserve(truth_.size());
            const auto sink = [&value](BytesView octets) -> Result<void> {
                append(value, octets);
                return {};
            };
            const auto restart = [&value] {
                value.clear();
                return true;
            };
            static_cast<void>(client_->getStream(buffer, std::nullopt, sink, line_.now, restart));
            line_.run([&] { return over() || drain(outcome, outcome.done); }, setting_.limit);
            outcome.reading = line_.now - asked;
            outcome.kept = value.size();
            outcome.value = value;
            if (outcome.done) {
                outcome.payload = value.size();
                outcome.wrong = value.size() != truth_.size() || !std::equal(value.begin(), value.end(), truth_.begin());
            }
        }
        outcome.elapsed = line_.now - Instant();
        outcome.frames = frames_;
        outcome.octets = line_.octetsToMeter + line_.octetsToClient;
        return outcome;
    }

    VirtualLine& line() { return line_; }
    dlms::ClientSession& client() { return *client_; }

    static inline const dlms::AttributeRef buffer{dlms::cls::profileGeneric, dlms::Obis(1, 0, 99, 1, 0), 2};

private:
    /// True when something has ended.
    bool drain(Outcome& outcome, bool& reached) {
        bool ended = false;
        while (auto event = client_->pollEvent()) {
            if (const auto* failed = std::get_if<dlms::event::Failed>(&*event)) outcome.error = failed->error, ended = true;
            if (const auto* failed = std::get_if<dlms::event::RequestFailed>(&*event)) outcome.error = failed->error, ended = true;
            if (const auto* read = std::get_if<dlms::event::ValueRead>(&*event)) {
                reached = std::holds_alternative<dlms::Data>(read->result);
                ended = true;
            }
            if (std::holds_alternative<dlms::event::Reconnecting>(*event)) ++outcome.reconnects;
            if (std::holds_alternative<dlms::event::Noise>(*event)) ++outcome.mended;
            if (const auto* open = std::get_if<dlms::event::Associated>(&*event)) {
                outcome.limits = open->hdlc;
                if (!associatedOnce_) reached = ended = true;
                associatedOnce_ = true;
            }
        }
        return ended;
    }

    Setting setting_;
    BytesView truth_;
    VirtualLine line_;
    ValueMeter meter_;
    std::unique_ptr<dlms::ClientSession> client_;
    std::unique_ptr<dlms::ServerSession> server_, second_;
    Bytes lastSent_;
    unsigned repeats_ = 0;
    std::uint64_t frames_ = 0;
    bool associatedOnce_ = false;
};

}  // namespace ami::test

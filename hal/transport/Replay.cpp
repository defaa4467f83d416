#include <algorithm>
#include <filesystem>

#include "hal/transport/Interrupter.h"
#include "hal/transport/TransportFailure.h"
#include "hal/transport/Transports.h"
#include "hal/transport/VisitFile.h"

namespace ami::hal {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// What was read between two openings of the recorded transport, and what was written before each piece of it.
struct Opening {
    struct Piece {
        Bytes octets;
        std::size_t written = 0;            ///< octets written before it came
        std::chrono::nanoseconds pause{0};  ///< since the octets before it
    };
    Bytes written;
    std::vector<bool> known;  ///< false: masked when it was recorded, any octet fits
    std::vector<Piece> pieces;
    bool datagram = false;
};

bool isOpen(const VisitRecord& record) { return record.direction == Direction::Note && record.note.starts_with("open "); }

std::vector<Opening> cutAtOpenings(const std::vector<VisitRecord>& records) {
    std::vector<Opening> openings;
    std::chrono::nanoseconds latest{0};
    for (const VisitRecord& record : records) {
        if (record.afterHeader) latest = record.offset;
        if (isOpen(record) || openings.empty()) openings.emplace_back();
        Opening& opening = openings.back();
        if (isOpen(record)) opening.datagram = record.note.starts_with("open datagram");
        if (record.direction == Direction::Out) {
            append(opening.written, record.octets);
            auto known = record.known;
            known.resize(record.octets.size(), true);
            opening.known.insert(opening.known.end(), known.begin(), known.end());
        } else if (record.direction == Direction::In) {
            opening.pieces.push_back({record.octets, opening.written.size(), record.offset - latest});
        }
        if (record.direction != Direction::Note || isOpen(record)) latest = record.offset;
    }
    // An opening that failed has nothing to play.
    std::erase_if(openings, [](const Opening& opening) { return opening.written.empty() && opening.pieces.empty(); });
    return openings;
}

class Replay final : public Transport {
public:
    Replay(std::string path, bool realTime) : path_(std::move(path)), realTime_(realTime) {
        if (auto records = readVisitFile(path_)) openings_ = cutAtOpenings(*records);
        else damage_ = records.error();
    }

    Result<void> open(milliseconds) override {
        close();
        if (damage_) return Unexpected(*damage_);
        open_ = true;
        opening_ = openings_.empty() ? Opening{} : openings_[next_++ % openings_.size()];
        written_ = piece_ = 0;
        lastEvent_ = Clock::now();
        return {};
    }

    void close() override { open_ = false; }

    Result<Bytes> read(milliseconds timeout) override {
        if (!open_) return transportFailure(TransportError::NotOpen);
        if (interrupter_.isRaised()) return Bytes{};
        const auto deadline = Clock::now() + timeout;
        if (piece_ == opening_.pieces.size() && written_ == opening_.written.size()) return transportFailure(TransportError::Unplugged);
        if (piece_ == opening_.pieces.size() || opening_.pieces[piece_].written > written_) {
            interrupter_.waitUntil(deadline);
            return Bytes{};
        }
        const Opening::Piece& piece = opening_.pieces[piece_];
        if (realTime_) {
            const auto due = lastEvent_ + piece.pause;
            if (interrupter_.waitUntil(std::min<Clock::time_point>(due, deadline)) || Clock::now() < due) return Bytes{};
        }
        lastEvent_ = Clock::now();
        ++piece_;
        return piece.octets;
    }

    Result<void> write(BytesView bytes, milliseconds) override {
        if (!open_) return transportFailure(TransportError::NotOpen);
        for (const std::uint8_t octet : bytes) {
            if (written_ == opening_.written.size() || (opening_.known[written_] && opening_.written[written_] != octet)) {
                return transportFailure(TransportError::Diverged, static_cast<std::int64_t>(written_));
            }
            ++written_;
        }
        lastEvent_ = Clock::now();
        return {};
    }

    Result<void> drain(milliseconds) override { return open_ ? Result<void>() : transportFailure(TransportError::NotOpen); }

    Result<void> setLine(const LineSettings& line) override {
        line_ = line;
        return {};
    }
    LineSettings line() const override { return line_; }
    std::chrono::nanoseconds characterTime() const override { return std::chrono::nanoseconds(0); }
    bool isDatagram() const override { return open_ ? opening_.datagram : !openings_.empty() && openings_.front().datagram; }
    void interrupt() override { interrupter_.raise(); }
    void resume() override { interrupter_.clear(); }
    std::string name() const override { return std::filesystem::path(path_).filename().string(); }

private:
    std::string path_;
    bool realTime_;
    std::vector<Opening> openings_;
    std::optional<Error> damage_;
    Opening opening_;
    std::size_t next_ = 0;
    std::size_t written_ = 0;  ///< octets of opening_.written that were matched
    std::size_t piece_ = 0;    ///< next of opening_.pieces
    Clock::time_point lastEvent_{};
    LineSettings line_;
    Interrupter interrupter_;
    bool open_ = false;
};

}  // namespace

std::unique_ptr<Transport> makeReplay(const std::string& path, bool realTime) { return std::make_unique<Replay>(path, realTime); }

}  // namespace ami::hal

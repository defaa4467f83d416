#include <algorithm>
#include <utility>

#include "hal/transport/Transports.h"

namespace ami::hal {

namespace {

using std::chrono::milliseconds;

std::string describe(const LineSettings& line) {
    const char parity = line.parity == Parity::Even ? 'E' : line.parity == Parity::Odd ? 'O' : 'N';
    return "line " + std::to_string(line.baud) + ' ' + std::to_string(line.dataBits) + parity + std::to_string(line.stopBits);
}

class Traced final : public Transport {
public:
    Traced(std::unique_ptr<Transport> inner, TraceSink sink) : inner_(std::move(inner)), sink_(std::move(sink)) {}

    Result<void> open(milliseconds timeout) override {
        note(std::string(inner_->isDatagram() ? "open datagram " : "open stream ") + inner_->name());
        auto result = inner_->open(timeout);
        open_ = result.has_value();
        if (open_ && inner_->characterTime().count() > 0) note(describe(inner_->line()));
        if (open_) noteRefusals();
        return seen(result);
    }

    void close() override {
        inner_->close();
        if (std::exchange(open_, false)) note("close");
    }

    Result<Bytes> read(milliseconds timeout) override {
        auto result = inner_->read(timeout);
        if (result && !result->empty()) record(Direction::In, *result);
        return seen(std::move(result));
    }

    Result<void> write(BytesView bytes, milliseconds timeout) override {
        record(Direction::Out, bytes);
        return seen(inner_->write(bytes, timeout));
    }

    Result<void> drain(milliseconds timeout) override { return seen(inner_->drain(timeout)); }

    Result<void> setLine(const LineSettings& line) override {
        auto result = inner_->setLine(line);
        if (result && open_ && inner_->characterTime().count() > 0) note(describe(line));
        if (open_) noteRefusals();
        return seen(result);
    }

    LineSettings line() const override { return inner_->line(); }
    std::chrono::nanoseconds characterTime() const override { return inner_->characterTime(); }
    bool isDatagram() const override { return inner_->isDatagram(); }
    void interrupt() override { inner_->interrupt(); }
    void resume() override { inner_->resume(); }
    std::string name() const override { return inner_->name(); }
    std::vector<std::string> notes() const override { return inner_->notes(); }
    std::uint64_t parityErrors() const override { return inner_->parityErrors(); }
    std::optional<RoundTrip> roundTrip() const override { return inner_->roundTrip(); }

private:
    void record(Direction direction, BytesView octets) {
        TraceRecord entry = stamped(direction);
        entry.octets.assign(octets.begin(), octets.end());
        sink_(entry);
    }

    void note(std::string text) {
        TraceRecord entry = stamped(Direction::Note);
        entry.note = std::move(text);
        sink_(entry);
    }

    TraceRecord stamped(Direction direction) {
        TraceRecord entry;
        entry.at = std::chrono::steady_clock::now();
        entry.utc = std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
        entry.number = ++number_;
        entry.direction = direction;
        return entry;
    }

    void noteRefusals() {
        const auto refusals = inner_->notes();
        for (std::size_t i = std::min(noted_, refusals.size()); i < refusals.size(); ++i) note(refusals[i]);
        noted_ = refusals.size();
    }

    template <typename Outcome>
    Outcome seen(Outcome result) {
        if (!result) note("error " + std::to_string(result.error().code) + ' ' + std::to_string(result.error().detail));
        return result;
    }

    std::unique_ptr<Transport> inner_;
    TraceSink sink_;
    std::uint64_t number_ = 0;
    std::size_t noted_ = 0;
    bool open_ = false;
};

}  // namespace

std::unique_ptr<Transport> makeTraced(std::unique_ptr<Transport> inner, TraceSink sink) {
    return std::make_unique<Traced>(std::move(inner), std::move(sink));
}

}  // namespace ami::hal

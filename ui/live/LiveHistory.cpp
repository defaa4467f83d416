#include "ui/live/LiveHistory.h"

#include <algorithm>
#include <vector>

namespace ami::ui {
namespace {

std::optional<double> number(const std::optional<app::Measurement>& measurement) {
    return measurement ? std::optional(measurement->value.toDouble()) : std::nullopt;
}

}  // namespace

std::vector<mdms::Reading> snapshotReadings(const app::LiveSample& sample, const std::string& meter) {
    std::vector<mdms::Reading> readings;
    for (const auto& [attribute, measured] : sample.registers) {
        mdms::Reading reading;
        reading.meter = meter;
        reading.classId = attribute.classId;
        reading.obis = attribute.instance;
        reading.attribute = attribute.attribute;
        reading.kind = mdms::ReadingKind::Instantaneous;
        reading.time = sample.time;
        reading.value = measured.value;
        reading.unit = measured.unit;
        readings.push_back(std::move(reading));
    }
    return readings;
}

LiveHistory::LiveHistory(QObject* parent) : QObject(parent), rssi_(std::make_shared<Decimator>()) {
    for (auto& quantity : series_) {
        for (auto& phase : quantity) phase = std::make_shared<Decimator>();
    }
}

void LiveHistory::add(const app::LiveSample& sample) {
    const auto time = static_cast<std::int64_t>(sample.time.time_since_epoch().count());
    for (std::size_t i = 0; i < 3; ++i) {
        const auto& phase = sample.phases[i];
        series_[0][i]->append(time, number(phase.voltage));
        series_[1][i]->append(time, number(phase.current));
        series_[2][i]->append(time, number(phase.power));
        if (!phase.voltage) continue;
        auto& extremes = voltage_[i];
        if (!extremes) extremes = Extremes{*phase.voltage, *phase.voltage};
        const double value = phase.voltage->value.toDouble();
        if (value < extremes->minimum.value.toDouble()) extremes->minimum = *phase.voltage;
        if (value > extremes->maximum.value.toDouble()) extremes->maximum = *phase.voltage;
    }
    rssi_->append(time, number(sample.rssi));
    readTimes_.push_back(sample.readTime);
    if (readTimes_.size() > 60) readTimes_.pop_front();
    ++samples_;
    last_ = sample;
    Q_EMIT sampled(sample);
}

void LiveHistory::resetExtremes() {
    for (std::size_t i = 0; i < 3; ++i) {
        voltage_[i].reset();
        if (last_ && last_->phases[i].voltage) voltage_[i] = Extremes{*last_->phases[i].voltage, *last_->phases[i].voltage};
    }
}

void LiveHistory::clear() {
    for (auto& quantity : series_) {
        for (auto& phase : quantity) phase->clear();
    }
    rssi_->clear();
    voltage_ = {};
    last_.reset();
    readTimes_.clear();
    samples_ = 0;
    Q_EMIT reset();
}

std::optional<std::chrono::milliseconds> LiveHistory::readTime(double share) const {
    if (readTimes_.empty()) return std::nullopt;
    std::vector<std::chrono::milliseconds> sorted(readTimes_.begin(), readTimes_.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

}  // namespace ami::ui

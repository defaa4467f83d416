#pragma once

#include <QObject>
#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/readings/LiveMonitor.h"
#include "ui/widgets/Decimator.h"

namespace ami::ui {

/// What a sample says of each register, as readings for the store (kind Instantaneous).
std::vector<mdms::Reading> snapshotReadings(const app::LiveSample& sample, const std::string& meter);

enum class LiveQuantity { Voltage, Current, Power };

/// The live readings of this meter since it was opened: 24 hours of samples, smallest and largest voltage, read times.
class LiveHistory : public QObject {
    Q_OBJECT
public:
    explicit LiveHistory(QObject* parent = nullptr);

    struct Extremes {
        app::Measurement minimum, maximum;
    };

    void add(const app::LiveSample& sample);
    void resetExtremes();
    void clear();

    const std::optional<app::LiveSample>& last() const { return last_; }
    const std::optional<Extremes>& voltage(std::size_t phase) const { return voltage_[phase]; }
    std::shared_ptr<Decimator> series(LiveQuantity quantity, std::size_t phase) const {
        return series_[static_cast<std::size_t>(quantity)][phase];
    }
    std::shared_ptr<Decimator> rssi() const { return rssi_; }
    /// Read time that @p share of the last 60 polls did not exceed.
    std::optional<std::chrono::milliseconds> readTime(double share) const;
    std::uint64_t samples() const { return samples_; }

Q_SIGNALS:
    void sampled(const ami::app::LiveSample& sample);
    void reset();

private:
    std::array<std::array<std::shared_ptr<Decimator>, 3>, 3> series_;
    std::shared_ptr<Decimator> rssi_;
    std::array<std::optional<Extremes>, 3> voltage_;
    std::optional<app::LiveSample> last_;
    std::deque<std::chrono::milliseconds> readTimes_;
    std::uint64_t samples_ = 0;
};

}  // namespace ami::ui

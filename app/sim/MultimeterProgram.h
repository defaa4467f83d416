#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/sim/Multimeter.h"

namespace CLI {
class App;
}

namespace ami::sim {

/// The --multimeter part of the program's command line.
struct MultimeterArguments {
    std::string kind;  ///< empty: a meter is simulated
    std::string probes = "L1";
    std::string knob = "vac";
    double gainError = 0;
    double range = 0;  ///< 0: automatic
};

void declareMultimeter(CLI::App& cli, MultimeterArguments& arguments);

/// Multimeter and its ports: "pty[=LINK]", or "tcp://[HOST][:PORT]" (SCPI; port 5025 unless told otherwise).
class MultimeterBench : public QObject {
    Q_OBJECT
public:
    MultimeterBench(const MultimeterSettings& settings, std::chrono::milliseconds clockOffset);
    ~MultimeterBench() override;

    /// "scpi+tcp://127.0.0.1:5025", "fluke28x:///dev/pts/3"; empty when it could not be opened, and @p why says it.
    QString listen(const QString& endpoint, QString* why);
    void turnKnob();

private:
    QString listenPty(const QString& link, QString* why);
    QString listenTcp(const QString& endpoint, QString* why);
    UtcTime now() const;

    SimMultimeter multimeter_;
    std::chrono::milliseconds clockOffset_;
    std::vector<std::unique_ptr<QObject>> ports_;
};

std::optional<MultimeterSettings> settingsOf(const MultimeterArguments& arguments, const FeederOptions& feeder);

}  // namespace ami::sim

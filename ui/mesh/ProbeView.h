#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "app/workbench/MeshProbe.h"
#include "app/workbench/MeshView.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace ami::ui {
class Button;

/// One dot a probe, in the order they were sent: answered ones by their round trip, lost ones as crosses.
class ProbeDots : public QWidget {
    Q_OBJECT
public:
    explicit ProbeDots(QWidget* parent = nullptr);
    void begin(std::uint32_t count);
    void add(const app::ProbeBeat& beat);
    std::size_t answered() const;
    std::size_t lost() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::uint32_t count_ = 0;
    std::vector<app::ProbeBeat> beats_;
};

/// Probes the chosen node: how many, of which kind, what comes back while it runs, and what it came to.
class ProbeView : public QWidget {
    Q_OBJECT
public:
    explicit ProbeView(QWidget* parent = nullptr);
    void show(const std::shared_ptr<const app::MeshView>& view, const std::shared_ptr<const app::MeshFocus>& focus);
    void setAvailable(bool available);
    void begin(const app::ProbeWish& wish);
    void add(const app::ProbeBeat& beat);
    void finish(const app::mesh::ProbeReport& report);
    void start();
    bool isAvailable() const { return available_; }
    bool isRunning() const { return running_; }
    Button* startButton() const { return start_; }
    Button* stopButton() const { return stop_; }
    ProbeDots* dots() const { return dots_; }
    QString result() const;

Q_SIGNALS:
    void startRequested(ami::app::mesh::NodeId node, ami::app::mesh::ProbeKind kind, std::uint32_t count);
    void stopRequested();

private:
    void enable();

    std::shared_ptr<const app::MeshView> view_;
    std::optional<app::mesh::NodeId> node_;
    QComboBox* kind_;
    QSpinBox* count_;
    Button* start_;
    Button* stop_;
    QLabel* whom_;
    ProbeDots* dots_;
    QLabel* live_;
    QLabel* result_;
    bool available_ = false;
    bool running_ = false;
    app::ProbeWish wish_;
};

}  // namespace ami::ui

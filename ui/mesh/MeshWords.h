#pragma once

#include <QString>
#include <optional>

#include "app/mesh/Figures.h"
#include "app/workbench/MeshView.h"
#include "ui/theme/Tokens.h"

/// Figures of the mesh as people read them. What nobody reports is "not reported", never a blank or a zero.
namespace ami::ui::meshwords {

QString notReported();
/// "−93 dBm"
QString level(const std::optional<int>& dBm);
QString level(const app::mesh::Reported<int>& dBm);
/// "11 dB, fair"
QString margin(const std::optional<int>& dB, const std::optional<app::mesh::MarginBand>& band);
/// "+6 dB", "−2 dB", "0 dB"
QString change(const std::optional<int>& dB);
/// "6.7 %"
QString loss(const std::optional<app::mesh::LossFigure>& loss);
QString etx(const app::mesh::Reported<double>& etx);
/// "2 s", "4 min", "3 h", "2 d"
QString duration(std::chrono::milliseconds time);
QString age(const std::optional<std::chrono::milliseconds>& age);
QString rung(const std::optional<app::mesh::JoinRung>& rung);
/// "12.4 ms"
QString roundTrip(const std::optional<std::chrono::microseconds>& time);
QString kind(app::mesh::ProbeKind kind);
/// "router", "node", "probe", "log"
QString witness(app::mesh::Witness by);

Tone toneOf(const std::optional<app::mesh::MarginBand>& band);
Tone toneOf(app::mesh::Severity severity);
Tone toneOf(const std::optional<app::mesh::JoinRung>& rung);
/// Bad above the limit when it rests on enough frames, warn above it otherwise.
Tone toneOf(const std::optional<app::mesh::LossFigure>& loss, const app::mesh::Thresholds& thresholds);

/// "00:00:5e:ef:10:00:00:03", or the address of a node without EUI-64.
QString fullName(const app::mesh::Topology& topology, app::mesh::NodeId node);
/// For a tool tip: Qt takes what looks like mark-up for mark-up, and names and lines come from devices.
QString tip(const QString& text);
/// By a name that a comparison or a report carries.
QString label(const app::mesh::Topology& topology, const app::mesh::NodeName& name);

}  // namespace ami::ui::meshwords

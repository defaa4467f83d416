#pragma once

#include <QString>

#include "app/mesh/Advice.h"
#include "app/mesh/Comparison.h"

namespace ami::app {

/// Advice in a person's words, with the numbers behind it.
struct AdviceWords {
    QString what;  ///< a sentence
    QString next;  ///< what to do; empty when nothing
};

AdviceWords describe(const mesh::Advice& advice, const mesh::Topology& topology);
/// "Node …:0003 now takes …:0002 as first parent (2 hops)."
QString describe(const mesh::MeshEvent& event, const mesh::Topology& topology);
/// The verdict of two runs.
QString describe(const mesh::Comparison& comparison);

/// The name a person gave it, "border router", "…:0003", or the address of a node without EUI-64.
QString nodeLabel(const mesh::Topology& topology, mesh::NodeId node);
QString nameOf(mesh::JoinRung rung);
QString nameOf(mesh::Severity severity);
QString nameOf(mesh::MarginBand band);
/// "−93", "+6" or "6": with a true minus, as everywhere in tables and sentences.
QString signedNumber(int number, bool withPlus = false);
/// "7.0 % of 100 frames"
QString describe(const mesh::LossFigure& loss);

}  // namespace ami::app

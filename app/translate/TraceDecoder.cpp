#include "app/translate/TraceDecoder.h"

#include <algorithm>

#include "app/translate/ProblemText.h"
#include "protocol/translate/Dissector.h"
#include "protocol/translate/Summary.h"

namespace ami::app {
namespace {

const translate::Node* firstOf(const translate::Node& node, translate::Kind kind) {
    if (node.kind == kind) return &node;
    for (const auto& child : node.children) {
        if (const auto* found = firstOf(child, kind)) return found;
    }
    return nullptr;
}

}  // namespace

TraceDecoder::TraceDecoder() : TraceDecoder(std::shared_ptr<const translate::KeyLookup>()) {}
TraceDecoder::TraceDecoder(std::shared_ptr<const translate::KeyLookup> keys)
    : dissector_(std::make_unique<translate::Dissector>(translate::Framing::Auto, std::move(keys))) {}
TraceDecoder::~TraceDecoder() = default;
TraceDecoder::TraceDecoder(const TraceDecoder& other) : dissector_(std::make_unique<translate::Dissector>(*other.dissector_)) {}
TraceDecoder& TraceDecoder::operator=(const TraceDecoder& other) {
    if (this != &other) *dissector_ = *other.dissector_;
    return *this;
}
TraceDecoder::TraceDecoder(TraceDecoder&&) noexcept = default;
TraceDecoder& TraceDecoder::operator=(TraceDecoder&&) noexcept = default;

void TraceDecoder::setKeys(std::shared_ptr<const translate::KeyLookup> keys) { dissector_->setKeys(std::move(keys)); }

translate::Dissection TraceDecoder::dissect(const TraceCapture& capture) {
    return dissector_->dissect(capture.octets, capture.sender, capture.masked);
}

TraceSummary TraceDecoder::summarize(const TraceCapture& capture) {
    const translate::Dissection dissection = dissect(capture);
    TraceSummary summary;
    summary.words = QString::fromStdString(translate::summary(dissection));
    for (const auto& root : dissection.roots) summary.kind = std::max(summary.kind, translate::worst(root));
    if (summary.kind != translate::Kind::Ok) {
        for (const auto& root : dissection.roots) {
            if (const auto* node = firstOf(root, summary.kind)) {
                summary.words += QStringLiteral(" · ") + problemText(node->problem);
                break;
            }
        }
    }
    summary.hidden = dissection.secrets(0);
    return summary;
}

bool TraceDecoder::isCutOff(BytesView octets) { return translate::missingOctets(octets) > 0; }

bool TraceDecoder::isInTransfer() const { return dissector_->isInTransfer(); }

}  // namespace ami::app

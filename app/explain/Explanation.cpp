#include "app/explain/Explanation.h"

#include "app/explain/Explainer.h"

namespace ami::app {

namespace {

Sentences sentencesOf(const Error& error) {
    if (error.fault == Fault::Cancelled) return Explainer::byFault(error);
    switch (error.layer) {
        case Layer::Transport: return Explainer::transport(error);
        case Layer::Iec62056_21: return Explainer::optical(error);
        case Layer::Hdlc: return Explainer::hdlc(error);
        case Layer::Wrapper: return Explainer::wrapper(error);
        case Layer::Acse: return Explainer::acse(error);
        case Layer::Xdlms: return Explainer::xdlms(error);
        case Layer::Data: return Explainer::data(error);
        case Layer::Mdms: return Explainer::mdms(error);
        case Layer::Address: return Explainer::address(error);
        case Layer::Link: return Explainer::link(error);
        case Layer::Store: return Explainer::store(error);
        case Layer::Sync: return Explainer::sync(error);
        case Layer::Keys: return Explainer::keys(error);
        case Layer::Crypto: return Explainer::crypto(error);
        case Layer::Control: return Explainer::control(error);
        case Layer::Audit: return Explainer::audit(error);
        case Layer::Multimeter: return Explainer::multimeter(error);
        case Layer::Mesh: return error.code >= 200 ? Explainer::routerAccess(error) : Explainer::mesh(error);
        case Layer::Base:
        case Layer::Cosem:
        case Layer::C12: break;
    }
    return {};
}

}  // namespace

Explanation explain(const Error& error) {
    Sentences sentences = sentencesOf(error);
    if (sentences.what.isEmpty()) sentences = Explainer::byFault(error);
    Explanation explanation;
    explanation.what = sentences.what;
    explanation.causes = sentences.causes;
    explanation.nextStep = sentences.next;
    explanation.code = QStringLiteral("%1/%2 (%3)").arg(QLatin1String(name(error.layer)), sentences.name, QString::number(error.code));
    return explanation;
}

}  // namespace ami::app

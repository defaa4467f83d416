#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "protocol/base/Error.h"

namespace ami::app {

/// The sentences of one error. Name is the enumerator, in English in every language: support reads it.
struct Sentences {
    QString name;
    QString what;
    QStringList causes;
    QString next;
};

/// One function a layer, named by enumerator, so that the compiler points at a code without words. Empty sentences for a code that the
/// layer does not have.
class Explainer {
    Q_DECLARE_TR_FUNCTIONS(Explainer)
public:
    static Sentences crypto(const Error& error);
    static Sentences transport(const Error& error);
    /// Codes of Layer::Mesh from 200 on: the ways to a border router.
    static Sentences routerAccess(const Error& error);
    static Sentences signOn(const Error& error);
    /// Everything of IEC 62056-21: sign-on, telegrams, dialogue.
    static Sentences optical(const Error& error);
    static QString readoutDeviation(int deviation);
    static Sentences hdlc(const Error& error);
    static Sentences wrapper(const Error& error);
    static Sentences acse(const Error& error);
    static Sentences xdlms(const Error& error);
    static Sentences data(const Error& error);
    static Sentences mdms(const Error& error);
    static Sentences address(const Error& error);
    static Sentences link(const Error& error);
    static Sentences store(const Error& error);
    static Sentences sync(const Error& error);
    static Sentences keys(const Error& error);
    static Sentences control(const Error& error);
    static Sentences audit(const Error& error);
    static Sentences multimeter(const Error& error);
    static Sentences mesh(const Error& error);
    /// For what no layer has words of its own; by whose fault it is.
    static Sentences byFault(const Error& error);

private:
    /// What more is known of Refused and TimedOut where CoAP was spoken.
    static Sentences coapRefusal(const Error& error);
    static Sentences telegram(const Error& error);
    static Sentences dialogue(const Error& error);
    static Sentences rejection(const Error& error);
    static Sentences initiateRefusal(const Error& error);
    static Sentences accessRefusal(const Error& error);
    static Sentences actionRefusal(const Error& error);
    static Sentences exceptionResponse(const Error& error);
    static Sentences serviceError(const Error& error);
    static Sentences serviceErrorOf(int choice, int value);
    static Sentences applicationReferenceError(int value);
    static Sentences hardwareError(int value);
    static Sentences vdeStateError(int value);
    static Sentences serviceSupportError(int value);
    static Sentences definitionError(int value);
    static Sentences accessError(int value);
    static Sentences initiateError(int value);
    static Sentences loadDataSetError(int value);
    static Sentences taskError(int value);
    static Sentences frameRejection(const Error& error);
    static Sentences missingKey(const Error& error);
    static Sentences weakProtection(const Error& error);
    static Sentences training(const Error& error);
    static Sentences headEnd(const Error& error);
    static Sentences coapIngest(const Error& error);
    static Sentences pushTemplate(const Error& error);
    static Sentences serverDatabase(const Error& error);
    static Sentences deviation(const Error& error);
    static Sentences credentials(const Error& error);
    static Sentences reading(const Error& error);
    static Sentences meterProfile(const Error& error);
    static Sentences image(const Error& error);
    static Sentences transition(const Error& error);
    static Sentences voltage(const Error& error);
    static Sentences search(const Error& error);
    static Sentences fleet(const Error& error);
    static Sentences meshManagement(const Error& error);
    static Sentences meshProbes(const Error& error);
    static Sentences sensorLists(const Error& error);
    static Sentences meshResources(const Error& error);
    static Sentences meshRouting(const Error& error);
    static Sentences meshPayload(const Error& error);
    static Sentences coapBrowsing(const Error& error);
    static Sentences coapAnswer(const Error& error);
};

}  // namespace ami::app

#include "app/explain/Explainer.h"

namespace ami::app {

namespace {

Sentences named(const char* name, QString what, QStringList causes, QString next) {
    return {QLatin1String(name), std::move(what), std::move(causes), std::move(next)};
}

/// What the service was that the meter answers for. @spec IEC 62056-5-3 9.5 ConfirmedServiceError
QString serviceOf(std::int64_t detail) {
    switch (detail >> 16 & 0xFF) {
        case 1: return QStringLiteral("initiate ");
        case 5: return QStringLiteral("read ");
        case 6: return QStringLiteral("write ");
        default: return {};
    }
}

}  // namespace

/// Numbers of ServiceError: choice in the middle octet, value in the lowest. @spec IEC 62056-5-3 9.5
Sentences Explainer::serviceError(const Error& error) {
    Sentences sentences = serviceErrorOf(static_cast<int>(error.detail >> 8 & 0xFF), static_cast<int>(error.detail & 0xFF));
    sentences.name = QStringLiteral("ServiceError ") + serviceOf(error.detail) + sentences.name;
    return sentences;
}

Sentences Explainer::initiateRefusal(const Error& error) {
    Sentences sentences = serviceErrorOf(static_cast<int>(error.detail >> 8 & 0xFF), static_cast<int>(error.detail & 0xFF));
    sentences.name = QStringLiteral("InitiateRefused ") + sentences.name;
    return sentences;
}

Sentences Explainer::serviceErrorOf(int choice, int value) {
    switch (choice) {
        case 0: return applicationReferenceError(value);
        case 1: return hardwareError(value);
        case 2: return vdeStateError(value);
        case 3: return serviceSupportError(value);
        case 4: return definitionError(value);
        case 5: return accessError(value);
        case 6: return initiateError(value);
        case 7: return loadDataSetError(value);
        case 8:
            return named("change-scope other", tr("The meter could not change the scope of the dialogue."),
                         {tr("The firmware follows an old edition of the standard.")},
                         tr("Connect again; report the meter's firmware if it stays."));
        case 9: return taskError(value);
        case 10:
            return named("other", tr("The meter refused the request with a service error of its own."),
                         {tr("The maker uses a number of its own.")},
                         tr("Look it up in the meter's manual, or send the trace to support."));
        default: break;
    }
    return named("unknown", tr("The meter refused the request with a service error that the standard does not know (%1).").arg(choice),
                 {tr("The maker uses a number of its own.")}, tr("Look it up in the meter's manual, or send the trace to support."));
}

Sentences Explainer::applicationReferenceError(int value) {
    switch (value) {
        case 1:
            return named("application-reference time-elapsed",
                         tr("The meter's application did not answer its own communication part in time."),
                         {tr("The meter is busy storing or measuring.")}, tr("Wait some seconds and repeat the reading."));
        case 2:
            return named("application-reference application-unreachable",
                         tr("The application behind this address cannot be reached inside the meter."),
                         {tr("The logical device is switched off or not there."), tr("The meter is starting.")},
                         tr("Check server=… in the address, then connect again."));
        case 3:
            return named("application-reference application-reference-invalid",
                         tr("The meter does not know the application that was addressed."),
                         {tr("The server address is that of another logical device.")}, tr("Check client=… and server=… in the address."));
        case 4:
            return named("application-reference application-context-unsupported",
                         tr("The meter does not support the context that was proposed."),
                         {tr("This client must work ciphered, or with short names.")}, tr("Try another client address or ciphering."));
        case 5:
            return named("application-reference provider-communication-error", tr("Something failed on the way inside the meter."),
                         {tr("A communication module lost its contact with the meter.")},
                         tr("Connect again; check the module if it stays."));
        case 6:
            return named("application-reference deciphering-error", tr("The meter could not decipher the opening of the dialogue."),
                         {tr("The encryption or authentication key is not this meter's."), tr("The message counter was used before."),
                          tr("The system title differs.")},
                         tr("Check which keys belong to this meter before you try again."));
        default:
            return named("application-reference other", tr("The meter's application could not be reached with this request."),
                         {tr("The application is starting or does not know our context.")}, tr("Connect again after a minute."));
    }
}

Sentences Explainer::hardwareError(int value) {
    switch (value) {
        case 1:
            return named("hardware-resource memory-unavailable", tr("The meter has no memory left for the request."),
                         {tr("Too much was asked for at once."), tr("Several clients are connected.")}, tr("Ask for less at a time."));
        case 2:
            return named("hardware-resource processor-resource-unavailable", tr("The meter's processor is busy with other work."),
                         {tr("An update or the end of a billing period is under way.")}, tr("Wait a minute and repeat the reading."));
        case 3:
            return named("hardware-resource mass-storage-unavailable", tr("The meter's storage cannot be used now."),
                         {tr("The storage is being tidied up."), tr("The storage is damaged.")},
                         tr("Try again later; note the meter's error register if it stays."));
        case 4:
            return named("hardware-resource other-resource-unavailable", tr("The meter lacks a resource that it does not name."),
                         {tr("Too many things are going on at the same time.")}, tr("Wait a minute and repeat the reading."));
        default:
            return named("hardware-resource other", tr("The meter lacks memory or another resource for the request."),
                         {tr("Too much was asked for at once."), tr("The meter has a hardware fault.")}, tr("Ask for less at a time."));
    }
}

Sentences Explainer::vdeStateError(int value) {
    switch (value) {
        case 1:
            return named("vde-state-error no-dlms-context", tr("The meter sees no open dialogue with us."),
                         {tr("It ended the association after a pause."), tr("It has restarted.")},
                         tr("Connect again and repeat the reading."));
        case 2:
            return named("vde-state-error loading-data-set", tr("The meter is loading new data and answers nothing else."),
                         {tr("An update or a new configuration is being transferred.")}, tr("Wait until the transfer is over."));
        case 3:
            return named("vde-state-error status-no-change", tr("The meter's data server cannot change its state now."),
                         {tr("The state is fixed by a switch or by the configuration.")}, tr("Check the meter's configuration."));
        case 4:
            return named("vde-state-error status-inoperable", tr("The meter's data server is out of operation."),
                         {tr("The meter has a fault, or it was taken out of operation.")},
                         tr("Note the meter's error register and have it checked."));
        default:
            return named("vde-state-error other", tr("The meter's data server is in no state to answer."),
                         {tr("It is loading a new data set or is switched inactive.")}, tr("Wait a few minutes and try again."));
    }
}

Sentences Explainer::serviceSupportError(int value) {
    switch (value) {
        case 1:
            return named("service pdu-size", tr("The request is larger than the meter takes."),
                         {tr("Too many objects were asked for at once.")},
                         tr("Ask for less at a time, or set a smaller pdu=… in the address."));
        case 2:
            return named("service service-unsupported", tr("The meter does not support this service for this client."),
                         {tr("The client's rights do not cover it."), tr("The firmware implements only a part of DLMS.")},
                         tr("Connect with another client, or read the objects one by one."));
        default:
            return named("service other", tr("The meter cannot serve a request of this size or kind."),
                         {tr("The message is too long, or the service is missing.")}, tr("Ask for less at a time."));
    }
}

Sentences Explainer::definitionError(int value) {
    switch (value) {
        case 1:
            return named("definition object-undefined", tr("The meter has no object at this short name."),
                         {tr("The object list is that of another meter or firmware.")}, tr("Read the meter's object list again."));
        case 2:
            return named("definition object-class-inconsistent", tr("The object has another interface class than the request says."),
                         {tr("The class number is wrong."), tr("The object list is old.")},
                         tr("Take class and name from the meter's object list."));
        case 3:
            return named("definition object-attribute-inconsistent", tr("The object does not have this attribute."),
                         {tr("The attribute belongs to a newer version of the class.")},
                         tr("Take the attribute from the meter's object list."));
        default:
            return named("definition other", tr("The meter has no definition for the object in the request."),
                         {tr("The object or its class is unknown to the meter.")}, tr("Take the object from the meter's object list."));
    }
}

Sentences Explainer::accessError(int value) {
    switch (value) {
        case 1:
            return named("access scope-of-access-violated", tr("This client's rights do not reach that far."),
                         {tr("The client address has too few rights.")}, tr("Connect with a client that has the right."));
        case 2:
            return named("access object-access-invalid", tr("This attribute cannot be accessed in this way."),
                         {tr("It is read-only, or it can be called only.")}, tr("Look at the access rights in the meter's object list."));
        case 3:
            return named("access hardware-fault", tr("The meter could not get at the value because of a hardware fault."),
                         {tr("A memory or a measuring part of the meter is damaged.")},
                         tr("Note the meter's error register and have the meter exchanged."));
        case 4:
            return named("access object-unavailable", tr("The object is there but not available at the moment."),
                         {tr("The function is not configured, or the value is being updated.")}, tr("Try again in a minute."));
        default:
            return named("access other", tr("The meter refused the access with a service error."),
                         {tr("The client's rights do not cover the object."), tr("The object is not available now.")},
                         tr("Connect with a client that has the right."));
    }
}

Sentences Explainer::initiateError(int value) {
    switch (value) {
        case 1:
            return named("initiate dlms-version-too-low", tr("The meter wants a newer DLMS version than ours."),
                         {tr("The meter follows an edition of the standard that this program does not know.")}, tr("Update this program."));
        case 2:
            return named("initiate incompatible-conformance", tr("The meter offers none of the services that were asked for."),
                         {tr("It works with short names only."), tr("This client address may do nothing in this meter.")},
                         tr("Try another client address."));
        case 3:
            return named("initiate pdu-size-too-short", tr("The meter finds our largest message too small."),
                         {tr("pdu=… in the address is too low.")}, tr("Leave pdu out of the address or raise it."));
        case 4:
            return named("initiate refused-by-the-VDE-Handler", tr("The meter's application refused to start a dialogue."),
                         {tr("Another client holds the only association."), tr("The meter is updating or restarting.")},
                         tr("Wait two minutes and connect again."));
        default:
            return named("initiate other", tr("The meter refused to negotiate the dialogue's parameters."),
                         {tr("Its rules for this client differ from what we propose.")},
                         tr("Try another client address or a smaller pdu=…."));
    }
}

Sentences Explainer::loadDataSetError(int value) {
    switch (value) {
        case 1:
            return named("load-data-set primitive-out-of-sequence", tr("The steps of the loading came in the wrong order."),
                         {tr("A step was lost or repeated on a disturbed line.")}, tr("Start the transfer again."));
        case 2:
            return named("load-data-set not-loadable", tr("This data set cannot be loaded into this meter."),
                         {tr("It was made for another type or firmware.")}, tr("Check for which meter the data set was made."));
        case 3:
            return named("load-data-set dataset-size-too-large", tr("The data set is too large for the meter."),
                         {tr("It was made for another type."), tr("The meter's memory is partly used by other data.")},
                         tr("Use the data set that was made for this type."));
        case 4:
            return named("load-data-set not-awaited-segment", tr("The meter expected another segment of the data set."),
                         {tr("A segment was lost or repeated on a disturbed line.")}, tr("Improve the line and start the transfer again."));
        case 5:
            return named("load-data-set interpretation-failure", tr("The meter cannot make sense of the data set."),
                         {tr("The file is damaged or of another format.")}, tr("Get the data set again and check its checksum."));
        case 6:
            return named("load-data-set storage-failure", tr("The meter could not store the data set."),
                         {tr("Its memory is full or damaged.")}, tr("Note the meter's error register and try once more."));
        case 7:
            return named("load-data-set data-set-not-ready", tr("The meter's data set is in no state to be used."),
                         {tr("The loading was never finished.")}, tr("Finish or repeat the transfer."));
        default:
            return named("load-data-set other", tr("The meter reports an error while it loads data."),
                         {tr("A block of an update is missing.")}, tr("Start the transfer again from the first block."));
    }
}

Sentences Explainer::taskError(int value) {
    switch (value) {
        case 1:
            return named("task no-remote-control", tr("The task cannot be controlled from outside."),
                         {tr("Remote control is switched off in the meter.")},
                         tr("Have remote control switched on, or do it at the meter."));
        case 2:
            return named("task ti-stopped", tr("The task is stopped."), {tr("Somebody stopped it before.")}, tr("Start the task first."));
        case 3:
            return named("task ti-running", tr("The task is already running."), {tr("Somebody started it before.")},
                         tr("Wait until it is over, or stop it first."));
        case 4:
            return named("task ti-unusable", tr("The task cannot be used."), {tr("It is not configured, or it has a fault.")},
                         tr("Check the meter's configuration."));
        default:
            return named("task other", tr("The meter could not start or stop a task."),
                         {tr("The task is already running or is not remotely controlled.")}, tr("Check the task's state in the meter."));
    }
}

}  // namespace ami::app

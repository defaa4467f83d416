#include "app/explain/Explainer.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::app {

using dlms::ActionResult;
using dlms::DataAccessResult;
using dlms::XdlmsError;

Sentences Explainer::xdlms(const Error& error) {
    switch (static_cast<XdlmsError>(error.code)) {
        case XdlmsError::Malformed:
            return {QStringLiteral("Malformed"),
                    tr("An answer of the meter breaks its own format at octet %1.").arg(error.detail),
                    {tr("The firmware has a fault at this object."), tr("Two answers were mixed up on the way.")},
                    tr("Read the object again; if it fails again, send the trace to support.")};
        case XdlmsError::UnknownApdu:
            return {
                QStringLiteral("UnknownApdu"),
                tr("The meter sent a message of a kind that this program does not know (tag %1).").arg(QString::number(error.detail, 16)),
                {tr("The meter ciphers its answers although no ciphering was agreed."), tr("The meter uses an extension of its maker.")},
                tr("Use a client address without ciphering, or send the trace to support.")};
        case XdlmsError::WrongResponse:
            return {QStringLiteral("WrongResponse"),
                    tr("The meter answered another question than the one that was asked."),
                    {tr("A late answer to an earlier request arrived."), tr("A second client uses the same association.")},
                    tr("Disconnect, connect again, and repeat the reading.")};
        case XdlmsError::WrongBlockNumber:
            return {QStringLiteral("WrongBlockNumber"),
                    tr("A long answer came with block %1 out of order.").arg(error.detail),
                    {tr("A block was lost on a disturbed line."), tr("The firmware counts blocks wrongly.")},
                    tr("Read it again; with a load profile ask for a shorter period.")};
        case XdlmsError::TooManyBlocks:
            return {QStringLiteral("TooManyBlocks"),
                    tr("The answer is longer than a single reading may be."),
                    {tr("The period asked for is very long."), tr("The meter sends blocks without an end.")},
                    tr("Ask for a shorter period.")};
        case XdlmsError::AccessRefused: return accessRefusal(error);
        case XdlmsError::ActionRefused: return actionRefusal(error);
        case XdlmsError::ExceptionResponse: return exceptionResponse(error);
        case XdlmsError::ServiceError: return serviceError(error);
        case XdlmsError::NotAssociated:
            return {QStringLiteral("NotAssociated"),
                    tr("There is no association with the meter any more."),
                    {tr("The meter ended it after a pause."), tr("The connection was closed a moment ago.")},
                    tr("Connect again and repeat the reading.")};
        case XdlmsError::NotNegotiated:
            return {QStringLiteral("NotNegotiated"),
                    tr("The meter did not grant this service to this client."),
                    {tr("The client address has fewer rights than this needs."), tr("The meter does not have the service.")},
                    tr("Connect with a client that may do it, for example the management client with its password.")};
        case XdlmsError::PduTooLarge:
            return {QStringLiteral("PduTooLarge"),
                    tr("The request does not fit into the largest message that the meter takes."),
                    {tr("The meter grants only small messages and no block transfer.")},
                    tr("Ask for fewer objects at once or write a shorter value.")};
        case XdlmsError::TransferStalled:
            return {QStringLiteral("TransferStalled"),
                    tr("A long message stopped after block %1 and did not go on although it was asked for.").arg(error.detail),
                    {tr("Too much is lost on the way."), tr("The meter ended the transfer without a word.")},
                    tr("Repeat the request; on a bad radio link ask for a shorter period.")};
        case XdlmsError::UnconfirmedOnly:
            return {QStringLiteral("UnconfirmedOnly"),
                    tr("This association was opened without an answer, so the meter answers nothing in it."),
                    {tr("The client is set up for messages in one direction.")},
                    tr("Connect with an association that is answered.")};
        case XdlmsError::Deviates: return deviation(error);
    }
    return {};
}

Sentences Explainer::accessRefusal(const Error& error) {
    switch (static_cast<DataAccessResult>(error.detail)) {
        case DataAccessResult::Success:
            return {QStringLiteral("AccessRefused success"),
                    tr("The meter reports success, but without the value that was asked for."),
                    {tr("The firmware answers a reading as if it were a writing.")},
                    tr("Read the object again; if it stays, send the trace to support.")};
        case DataAccessResult::HardwareFault:
            return {QStringLiteral("AccessRefused hardware-fault"),
                    tr("The meter reports a hardware fault in this object."),
                    {tr("A memory or a measuring part of the meter is damaged.")},
                    tr("Note the meter's error register and have the meter exchanged.")};
        case DataAccessResult::TemporaryFailure:
            return {QStringLiteral("AccessRefused temporary-failure"),
                    tr("The meter cannot give this value just now."),
                    {tr("It is busy storing or measuring."), tr("The value is being updated at this moment.")},
                    tr("Try again in a few seconds.")};
        case DataAccessResult::ReadWriteDenied:
            return {QStringLiteral("AccessRefused read-write-denied"),
                    tr("This client may not read or write this object."),
                    {tr("The client address has too few rights."), tr("The object is read-only.")},
                    tr("Connect with a client that has the right, for example the management client with its password.")};
        case DataAccessResult::ObjectUndefined:
            return {QStringLiteral("AccessRefused object-undefined"),
                    tr("The meter has no such object."),
                    {tr("The OBIS code is not one of this meter's."), tr("The object is hidden from this client.")},
                    tr("Read the meter's object list and take the code from there.")};
        case DataAccessResult::ObjectClassInconsistent:
            return {QStringLiteral("AccessRefused object-class-inconsistent"),
                    tr("The object exists, but with another interface class."),
                    {tr("The class number before the OBIS code is wrong; a register is 3, an extended register 4, a clock 8.")},
                    tr("Take the class from the meter's object list.")};
        case DataAccessResult::ObjectUnavailable:
            return {QStringLiteral("AccessRefused object-unavailable"),
                    tr("The object exists but is not available now."),
                    {tr("The function is not licensed or not configured in this meter."),
                     tr("The meter waits for its clock or its first interval.")},
                    tr("Check the meter's configuration, or try again later.")};
        case DataAccessResult::TypeUnmatched:
            return {QStringLiteral("AccessRefused type-unmatched"),
                    tr("The value has another type than the meter wants here."),
                    {tr("The type that was written is wrong."), tr("The selection for the profile has another form in this meter.")},
                    tr("Read the attribute first and write the same type.")};
        case DataAccessResult::ScopeOfAccessViolated:
            return {QStringLiteral("AccessRefused scope-of-access-violated"),
                    tr("The request reaches beyond what this client may touch."),
                    {tr("The right covers a part of the object only."), tr("The value lies outside its limits.")},
                    tr("Ask for less, or connect with another client.")};
        case DataAccessResult::DataBlockUnavailable:
            return {QStringLiteral("AccessRefused data-block-unavailable"),
                    tr("The meter cannot deliver the next block of a long answer."),
                    {tr("A new interval was stored while the profile was being read."), tr("The meter ran out of memory for the answer.")},
                    tr("Read again from the last row that came; a shorter period helps.")};
        case DataAccessResult::LongGetAborted:
            return {QStringLiteral("AccessRefused long-get-aborted"),
                    tr("The meter broke off a long answer."),
                    {tr("Another request or a restart came in between."), tr("The meter's time limit for the transfer passed.")},
                    tr("Read again from the last row that came.")};
        case DataAccessResult::NoLongGetInProgress:
            return {QStringLiteral("AccessRefused no-long-get-in-progress"),
                    tr("The meter no longer knows of the long answer we were reading."),
                    {tr("It gave the transfer up after a pause on the line.")},
                    tr("Start the reading again.")};
        case DataAccessResult::LongSetAborted:
            return {QStringLiteral("AccessRefused long-set-aborted"),
                    tr("The meter broke off a long writing; the old value should still stand."),
                    {tr("The value did not fit."), tr("The meter's time limit for the transfer passed.")},
                    tr("Read the value back, then write it again.")};
        case DataAccessResult::NoLongSetInProgress:
            return {QStringLiteral("AccessRefused no-long-set-in-progress"),
                    tr("The meter no longer knows of the long value we were writing."),
                    {tr("It gave the transfer up after a pause on the line.")},
                    tr("Read the value back, then write it again from the start.")};
        case DataAccessResult::DataBlockNumberInvalid:
            return {QStringLiteral("AccessRefused data-block-number-invalid"),
                    tr("The meter expected another block of the long transfer."),
                    {tr("A block was repeated or lost on a disturbed line.")},
                    tr("Improve the line and start the transfer again.")};
        case DataAccessResult::OtherReason:
            return {
                QStringLiteral("AccessRefused other-reason"),
                tr("The meter refused the object for a reason of its own."),
                {tr("The maker's rules forbid it in this state of the meter."), tr("The period or the selection is not one it can serve.")},
                tr("Look the object up in the meter's manual.")};
    }
    return {QStringLiteral("AccessRefused"),
            tr("The meter refused the object with result %1, which the standard does not know.").arg(error.detail),
            {tr("The maker uses a number of its own.")},
            tr("Look the number up in the meter's manual.")};
}

Sentences Explainer::actionRefusal(const Error& error) {
    switch (static_cast<ActionResult>(error.detail)) {
        case ActionResult::Success:
            return {QStringLiteral("ActionRefused success"),
                    tr("The meter carried the method out, but its answer lacks the result."),
                    {tr("The method returns nothing in this meter.")},
                    tr("Read the object to see what has changed.")};
        case ActionResult::HardwareFault:
            return {QStringLiteral("ActionRefused hardware-fault"),
                    tr("The meter could not carry the method out because of a hardware fault."),
                    {tr("A relay, a memory or a measuring part is damaged.")},
                    tr("Note the meter's error register and have the meter exchanged.")};
        case ActionResult::TemporaryFailure:
            return {QStringLiteral("ActionRefused temporary-failure"),
                    tr("The meter cannot carry the method out just now."),
                    {tr("It is busy, or a condition such as the waiting time of a relay is not met.")},
                    tr("Try again in a minute.")};
        case ActionResult::ReadWriteDenied:
            return {QStringLiteral("ActionRefused read-write-denied"),
                    tr("This client may not call this method."),
                    {tr("The client address has too few rights.")},
                    tr("Connect with a client that has the right.")};
        case ActionResult::ObjectUndefined:
            return {QStringLiteral("ActionRefused object-undefined"),
                    tr("The meter has no object with this method."),
                    {tr("The OBIS code is not one of this meter's.")},
                    tr("Take the code from the meter's object list.")};
        case ActionResult::ObjectClassInconsistent:
            return {QStringLiteral("ActionRefused object-class-inconsistent"),
                    tr("The object of the method has another interface class."),
                    {tr("The class number before the OBIS code is wrong.")},
                    tr("Take class and method from the meter's object list.")};
        case ActionResult::ObjectUnavailable:
            return {QStringLiteral("ActionRefused object-unavailable"),
                    tr("The method is not available in this state of the meter."),
                    {tr("The function is not configured, or it is locked by a switch under the seal.")},
                    tr("Check the meter's configuration.")};
        case ActionResult::TypeUnmatched:
            return {QStringLiteral("ActionRefused type-unmatched"),
                    tr("The method's parameter has another type than the meter wants."),
                    {tr("The parameter is missing, or the maker changed its form.")},
                    tr("Look the method up in the meter's manual.")};
        case ActionResult::ScopeOfAccessViolated:
            return {QStringLiteral("ActionRefused scope-of-access-violated"),
                    tr("The method reaches beyond what this client may do."),
                    {tr("The parameter lies outside its limits.")},
                    tr("Use another parameter or another client.")};
        case ActionResult::DataBlockUnavailable:
            return {QStringLiteral("ActionRefused data-block-unavailable"),
                    tr("The meter cannot deliver the next block of the method's result."),
                    {tr("The result changed while it was read.")},
                    tr("Check the object's state before you call the method again.")};
        case ActionResult::LongActionAborted:
            return {QStringLiteral("ActionRefused long-action-aborted"),
                    tr("The meter broke off a long method call."),
                    {tr("Its time limit passed, or another request came in between.")},
                    tr("Check the object's state, then call the method again.")};
        case ActionResult::NoLongActionInProgress:
            return {QStringLiteral("ActionRefused no-long-action-in-progress"),
                    tr("The meter no longer knows of the long method call."),
                    {tr("It gave the call up after a pause on the line.")},
                    tr("Check the object's state and start the call again.")};
        case ActionResult::OtherReason:
            return {QStringLiteral("ActionRefused other-reason"),
                    tr("The meter refused the method for a reason of its own."),
                    {tr("The maker's rules forbid it in this state of the meter.")},
                    tr("Look the method up in the meter's manual.")};
    }
    return {QStringLiteral("ActionRefused"),
            tr("The meter refused the method with result %1, which the standard does not know.").arg(error.detail),
            {tr("The maker uses a number of its own.")},
            tr("Look the number up in the meter's manual.")};
}

Sentences Explainer::exceptionResponse(const Error& error) {
    // @spec IEC 62056-5-3 9.5 Exception-Response: state-error 1, 2; service-error 1 … 6
    switch (error.detail) {
        case 0x0101:
            return {QStringLiteral("ExceptionResponse service-not-allowed operation-not-possible"),
                    tr("The meter refuses because it sees no open association, or another one is still open."),
                    {tr("An earlier visit did not release its association."), tr("The meter restarted.")},
                    tr("Wait until the meter has closed the old association (usually two minutes), then connect again.")};
        case 0x0102:
            return {QStringLiteral("ExceptionResponse service-not-allowed service-not-supported"),
                    tr("The meter does not allow this service to this client."),
                    {tr("The client's rights do not cover it."), tr("The service needs a ciphered association.")},
                    tr("Connect with a client that may use it.")};
        case 0x0103:
            return {QStringLiteral("ExceptionResponse service-not-allowed other-reason"),
                    tr("The meter does not allow the request and gives no closer reason."),
                    {tr("The meter is in a state, for example an update, in which it serves nobody.")},
                    tr("Wait a few minutes and connect again.")};
        case 0x0201:
            return {QStringLiteral("ExceptionResponse service-unknown operation-not-possible"),
                    tr("The meter does not recognise the service and cannot carry it out."),
                    {tr("It has no association in which the service makes sense.")},
                    tr("Connect again and repeat the reading.")};
        case 0x0202:
            return {QStringLiteral("ExceptionResponse service-unknown service-not-supported"),
                    tr("The meter does not know this service at all."),
                    {tr("The firmware implements only a part of DLMS.")},
                    tr("Read the objects one by one in place of a list, or use another way.")};
        case 0x0203:
            return {QStringLiteral("ExceptionResponse service-unknown other-reason"),
                    tr("The meter could not make sense of the request."),
                    {tr("The line changed octets, or the firmware has a limit of its own.")},
                    tr("Repeat the reading; if it stays, send the trace to support.")};
        default: break;
    }
    const QString state = (error.detail >> 8) == 2 ? QStringLiteral("service-unknown ") : QStringLiteral("service-not-allowed ");
    switch (error.detail & 0xFF) {
        case 4:
            return {QStringLiteral("ExceptionResponse %1pdu-too-long").arg(state),
                    tr("The request or its answer is too long for the meter."),
                    {tr("Too many objects were asked for at once.")},
                    tr("Ask for less at a time, or set a smaller pdu=… in the address.")};
        case 5:
            return {QStringLiteral("ExceptionResponse %1deciphering-error").arg(state),
                    tr("The meter could not decipher our request."),
                    {tr("The encryption or authentication key is not this meter's."), tr("The security suite differs.")},
                    tr("Check which keys belong to this meter before you try again.")};
        case 6:
            return {QStringLiteral("ExceptionResponse %1invocation-counter-error").arg(state),
                    tr("The meter refuses our message as a repetition of an old one."),
                    {tr("Another laptop has used the same key with a higher counter.")},
                    tr("Read the meter's counter over the public client, then connect again.")};
        default: break;
    }
    return {QStringLiteral("ExceptionResponse"),
            tr("The meter answered with an exception that the standard does not know."),
            {tr("The maker uses a number of its own.")},
            tr("Look it up in the meter's manual.")};
}

}  // namespace ami::app

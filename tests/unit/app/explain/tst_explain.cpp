#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>

#include "app/explain/CodeWords.h"
#include "app/explain/ErrorCatalogue.h"
#include "app/explain/DeviationWords.h"
#include "app/explain/Explanation.h"
#include "app/explain/ObisNames.h"
#include "app/explain/ObjectWords.h"
#include "protocol/dlms/EventCodes.h"
#include "protocol/dlms/ObisName.h"

using namespace ami;
using namespace ami::app;

namespace {

/// Enumerators of `enum class NAME` as the header declares them, with their numbers: new ones are found without touching this test.
QList<QPair<QString, std::uint16_t>> enumerators(const QString& header, const QString& name) {
    QFile file(QStringLiteral(AMI_SOURCE_DIR "/") + header);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QRegularExpression(QStringLiteral("//[^\n]*")));
    const auto body = QRegularExpression(QStringLiteral("enum class %1 : [\\w:]+ \\{([^}]*)\\}").arg(name)).match(text).captured(1);
    QList<QPair<QString, std::uint16_t>> found;
    int next = 0;
    for (const QString& part : body.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto match = QRegularExpression(QStringLiteral("(\\w+)(?:\\s*=\\s*(\\d+))?")).match(part);
        if (!match.hasMatch()) continue;
        if (!match.captured(2).isEmpty()) next = match.captured(2).toInt();
        found.append({match.captured(1), static_cast<std::uint16_t>(next++)});
    }
    return found;
}

QStringList genericSentences() {
    QStringList sentences;
    for (int fault = 0; fault <= static_cast<int>(Fault::Exhausted); ++fault) {
        sentences.append(explain(Error{static_cast<Fault>(fault), Layer::Cosem, 0, 0}).what);
    }
    return sentences;
}

struct Owner {
    Layer layer;
    const char* header;
    const char* name;
    int atLeast;  ///< enumerators when this was written
};

constexpr Owner owners[] = {
    {Layer::Crypto, "app/hes/TrainingCertificates.h", "TrainingError", 2},
    {Layer::Mdms, "app/hes/http/HesServer.h", "HesError", 2},
    {Layer::Mdms, "app/hes/coap/CoapError.h", "CoapError", 6},
    {Layer::Mdms, "app/push/PushTemplates.h", "PushTemplateError", 3},
    {Layer::Mdms, "app/hes/storage/StorageError.h", "StorageError", 15},
    {Layer::Transport, "hal/transport/Transport.h", "TransportError", 12},
    {Layer::Iec62056_21, "protocol/iec62056_21/SignOn.h", "SignOnError", 5},
    {Layer::Iec62056_21, "protocol/iec62056_21/Readout.h", "ReadoutError", 7},
    {Layer::Iec62056_21, "protocol/iec62056_21/Dialogue.h", "DialogueError", 21},
    {Layer::Hdlc, "protocol/dlms/Hdlc.h", "HdlcError", 11},
    {Layer::Wrapper, "protocol/dlms/Wrapper.h", "WrapperError", 10},
    {Layer::Acse, "protocol/dlms/Acse.h", "AcseError", 8},
    {Layer::Xdlms, "protocol/dlms/Xdlms.h", "XdlmsError", 12},
    {Layer::Data, "protocol/dlms/Axdr.h", "DataError", 8},
    {Layer::Mdms, "protocol/mdms/Reading.h", "MdmsError", 12},
    {Layer::Address, "app/link/MeterAddress.h", "AddressError", 11},
    {Layer::Link, "app/link/MeterLink.h", "LinkError", 10},
    {Layer::Link, "app/link/Credentials.h", "CredentialError", 4},
    {Layer::Link, "app/readings/Registers.h", "ReadingError", 7},
    {Layer::Link, "app/link/MeterProfile.h", "MeterProfileError", 6},
    {Layer::Store, "app/store/Store.h", "StoreError", 16},
    {Layer::Sync, "app/sync/SyncClient.h", "SyncError", 17},
    {Layer::Crypto, "protocol/dlms/Security.h", "SecurityError", 21},
    {Layer::Keys, "app/keys/KeyError.h", "KeyError", 16},
    {Layer::Control, "app/control/Control.h", "ControlError", 29},
    {Layer::Audit, "app/audit/AuditLog.h", "AuditError", 7},
    {Layer::Mesh, "app/mesh/MeshError.h", "MeshError", 20},
    {Layer::Mesh, "hal/router/RouterError.h", "RouterError", 30},
    {Layer::Mesh, "protocol/mesh/SenMl.h", "SenMlError", 13},
    {Layer::Mesh, "protocol/mesh/Csmp.h", "CsmpError", 7},
    {Layer::Mesh, "protocol/mesh/LinkFormat.h", "LinkFormatError", 6},
    {Layer::Mesh, "protocol/mesh/Rpl.h", "RplError", 4},
};

}  // namespace

class TestExplain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The translators' tools look into app and ui alone, so the words of the protocol's table are repeated there.
    void everyDeviationIsOfferedForTranslation() {
        QFile file(QStringLiteral(AMI_SOURCE_DIR "/app/explain/DeviationWords.cpp"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray source = file.readAll();
        const auto offered = [&source](std::string_view text) {
            return source.contains("(\"Deviation\", \"" + QByteArray(text.data(), static_cast<qsizetype>(text.size())) + "\")");
        };
        for (const auto& entry : dlms::deviationTable()) {
            QVERIFY2(offered(entry.name), entry.name.data());
            QVERIFY2(offered(dlms::sentence(entry.remedy)), dlms::sentence(entry.remedy).data());
            QVERIFY2(offered(dlms::name(entry.severity)), dlms::name(entry.severity).data());
            QCOMPARE(words(entry.deviation), QString::fromLatin1(entry.name.data(), static_cast<qsizetype>(entry.name.size())));
        }
    }

    void everyCodeHasItsOwnSentences() {
        const QStringList generic = genericSentences();
        QSet<QString> seen;
        for (const Owner& owner : owners) {
            const auto codes = enumerators(QString::fromLatin1(owner.header), QString::fromLatin1(owner.name));
            QVERIFY2(codes.size() >= owner.atLeast, owner.name);
            for (const auto& [name, code] : codes) {
                if (code == 0) continue;  // None
                const QString label = QStringLiteral("%1::%2").arg(QLatin1String(owner.name), name);
                // initiate, refused by the VDE handler: another sentence than that of a service error with the same detail
                const std::int64_t detail = name == QLatin1String("InitiateRefused") ? 0x0604 : 5;
                const auto explanation = explain(Error{Fault::Malformed, owner.layer, code, detail});
                demandSentences(explanation, label, generic);
                QVERIFY2(!seen.contains(explanation.what), qPrintable(label + QStringLiteral(" repeats: ") + explanation.what));
                seen.insert(explanation.what);
                const QString support = QStringLiteral("%1/").arg(QLatin1String(ami::name(owner.layer)));
                QVERIFY2(explanation.code.startsWith(support), qPrintable(explanation.code));
                QVERIFY2(explanation.code.contains(name) || explanation.code.contains(QLatin1String("Refused")),
                         qPrintable(explanation.code));
                QVERIFY2(explanation.code.endsWith(QStringLiteral("(%1)").arg(code)), qPrintable(explanation.code));
            }
        }
    }

    // The numbers are those of IEC 62056-5-3: acse-service-user 0 to 14 and acse-service-provider 0 to 2 (9.5), Data-Access-Result,
    // Action-Result, Exception-Response and ServiceError.
    void everyDiagnosticHasItsOwnSentence() {
        QList<Error> errors;
        for (int diagnostic = 0; diagnostic <= 14; ++diagnostic)
            errors.append(Error{Fault::Refused, Layer::Acse, 3, 1 << 16 | 1 << 8 | diagnostic});
        for (int diagnostic = 0; diagnostic <= 2; ++diagnostic)
            errors.append(Error{Fault::Refused, Layer::Acse, 3, 1 << 16 | 2 << 8 | diagnostic});
        for (const int result : {0, 1, 2, 3, 4, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 250})
            errors.append(Error{Fault::Refused, Layer::Xdlms, 6, result});
        for (const int result : {0, 1, 2, 3, 4, 9, 11, 12, 13, 14, 15, 16, 250})
            errors.append(Error{Fault::Refused, Layer::Xdlms, 7, result});
        for (const int state : {1, 2}) {
            for (const int service : {1, 2, 3}) errors.append(Error{Fault::Refused, Layer::Xdlms, 8, state << 8 | service});
        }
        for (const int service : {4, 5, 6}) errors.append(Error{Fault::Refused, Layer::Xdlms, 8, 1 << 8 | service});
        // ServiceError: eleven choices, each with its values.
        const QList<int> values{7, 5, 5, 3, 4, 5, 5, 8, 1, 5, 1};
        for (int choice = 0; choice < values.size(); ++choice) {
            for (int value = 0; value < values[choice]; ++value)
                errors.append(Error{Fault::Refused, Layer::Xdlms, 9, 5 << 16 | choice << 8 | value});
        }
        // FRMR without reason and with W, X, Y, Z; DM.
        for (const int bits : {0, 1, 2, 4, 8}) errors.append(Error{Fault::Refused, Layer::Hdlc, 4, 0x54 << 8 | bits});
        errors.append(Error{Fault::Refused, Layer::Hdlc, 5, 0});
        // Every role of a missing key, as numbered in Security.h.
        for (const int role : {0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 22}) errors.append(Error{Fault::Crypto, Layer::Crypto, 1, role});
        for (const int control : {-1, 0x10}) errors.append(Error{Fault::Crypto, Layer::Crypto, 9, control});
        const QStringList generic = genericSentences();
        QSet<QString> seen;
        for (const Error& error : errors) {
            const auto explanation = explain(error);
            const QString label = QStringLiteral("%1 detail %2").arg(explanation.code).arg(error.detail, 0, 16);
            demandSentences(explanation, label, generic);
            QVERIFY2(!seen.contains(explanation.what), qPrintable(label + explanation.what));
            seen.insert(explanation.what);
        }
    }

    void exceptionsNameTheirState() {
        for (const int service : {4, 5, 6}) {
            const auto notAllowed = explain(Error{Fault::Refused, Layer::Xdlms, 8, 1 << 8 | service});
            const auto unknown = explain(Error{Fault::Refused, Layer::Xdlms, 8, 2 << 8 | service});
            QVERIFY(notAllowed.code.contains(QLatin1String("service-not-allowed")));
            QVERIFY(unknown.code.contains(QLatin1String("service-unknown")));
            QCOMPARE(notAllowed.what, unknown.what);
        }
        const auto counter = explain(Error{Fault::Refused, Layer::Xdlms, 8, 0x0106});
        QCOMPARE(counter.code, QStringLiteral("xdlms/ExceptionResponse service-not-allowed invocation-counter-error (8)"));
    }

    void aRefusedInitiateSaysTheSameAsItsServiceError() {
        for (const int detail : {0x0006, 0x0601, 0x0602, 0x0603, 0x0604}) {
            const auto initiate = explain(Error{Fault::Refused, Layer::Acse, 4, detail});
            QCOMPARE(initiate.what, explain(Error{Fault::Refused, Layer::Xdlms, 9, 1 << 16 | detail}).what);
            QVERIFY(initiate.code.startsWith(QLatin1String("acse/InitiateRefused ")));
        }
        QVERIFY(explain(Error{Fault::Refused, Layer::Acse, 4, 0x0006}).what.contains(QLatin1String("decipher")));
    }

    /// The real FRMR of u9n/dlms-cosem issue 95: control 54 rejected, reason octet 10 turned into bits by the link.
    void aRejectedFrameSaysWhichAndWhy() {
        const auto tooLong = explain(Error{Fault::Refused, Layer::Hdlc, 4, 0x54 << 8 | 4});
        QVERIFY(tooLong.what.contains(QLatin1String("0x54")) && tooLong.nextStep.contains(QLatin1String("maxinfo=128")));
        QCOMPARE(tooLong.code, QStringLiteral("hdlc/FrameRejected Y (4)"));
        QCOMPARE(explain(Error{Fault::Refused, Layer::Hdlc, 4, 0x54 << 8 | 9}).code, QStringLiteral("hdlc/FrameRejected WZ (4)"));
    }

    void everyKnownErrorIsExplainedAndFoundByItsCode() {
        const QStringList generic = genericSentences();
        const auto errors = knownErrors();
        QVERIFY(errors.size() > 280);
        QSet<QString> codes;
        for (const Error& error : errors) {
            const auto explanation = explain(error);
            demandSentences(explanation, explanation.code, generic);
            QVERIFY2(!codes.contains(explanation.code), qPrintable(explanation.code));
            codes.insert(explanation.code);
        }
        for (const Owner& owner : owners) {
            for (const auto& [name, code] : enumerators(QString::fromLatin1(owner.header), QString::fromLatin1(owner.name))) {
                if (code == 0) continue;
                const bool listed = std::ranges::any_of(
                    errors, [&, number = code](const Error& error) { return error.layer == owner.layer && error.code == number; });
                QVERIFY2(listed, qPrintable(name));
            }
        }
    }

    void errorsAreFoundByWhatSupportIsTold() {
        const auto one = [](const char* text) {
            const auto found = errorsNamed(QString::fromUtf8(text));
            return found.size() == 1 ? explain(found.front()).code : QStringLiteral("%1 found").arg(found.size());
        };
        QCOMPARE(one("acse/Rejected authentication-failure (3)"), QStringLiteral("acse/Rejected authentication-failure (3)"));
        QCOMPARE(one("acse/Rejected 1.1.13"), QStringLiteral("acse/Rejected authentication-failure (3)"));
        QCOMPARE(one("ACSE/3 0x1010D"), QStringLiteral("acse/Rejected authentication-failure (3)"));
        QCOMPARE(one("hdlc/NoAnswer"), QStringLiteral("hdlc/NoAnswer (1)"));
        QCOMPARE(one("xdlms/8 0x0106"), QStringLiteral("xdlms/ExceptionResponse service-not-allowed invocation-counter-error (8)"));
        QCOMPARE(one("hdlc/FrameRejected 84.8"), QStringLiteral("hdlc/FrameRejected Z (4)"));
        QCOMPARE(one("crypto/TagMismatch"), QStringLiteral("crypto/TagMismatch (3)"));
        QVERIFY(errorsNamed(QStringLiteral("invocation-counter")).size() >= 2);
        QVERIFY(errorsNamed(QStringLiteral("acse/Rejected")).size() == 18);
        QVERIFY(errorsNamed(QString()).empty());
        QVERIFY(errorsNamed(QStringLiteral("nothing like that")).empty());
        QVERIFY(errorsNamed(QStringLiteral("acse/Rejected 1.1.999")).empty());
        QVERIFY(errorsNamed(QStringLiteral("acse/9999")).empty());
    }

    void obisNamesAreThoseOfTheProtocolAndAllCanBeTranslated() {
        QCOMPARE(app::obisName(dlms::Obis(1, 0, 32, 7, 0)), QStringLiteral("Voltage L1"));
        QCOMPARE(app::obisName(dlms::Obis(1, 0, 1, 8, 2)), QStringLiteral("Active energy import, tariff 2"));
        QVERIFY(app::obisName(dlms::Obis(1, 0, 200, 0, 0)).isEmpty());
        QStringList offered;
        for (const char* text : translatableObisTexts()) offered << QString::fromUtf8(text);
        QStringList needed;
        for (const std::string_view text : dlms::obisTexts()) needed << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        QCOMPARE(offered, needed);
        for (int c = 0; c < 256; ++c) {
            for (int d = 0; d < 256; ++d) {
                const dlms::Obis code(1, 0, static_cast<std::uint8_t>(c), static_cast<std::uint8_t>(d), 1);
                QCOMPARE(app::obisName(code), QString::fromStdString(dlms::obisName(code)));
            }
        }
    }

    void everyCodeOfATableHasItsWords() {
        namespace codes = dlms::codes;
        for (const dlms::NamedValues table :
             {dlms::NamedValues(codes::events), dlms::NamedValues(codes::alarmBits1), dlms::NamedValues(codes::alarmBits2),
              dlms::NamedValues(codes::profileStatusBits), dlms::NamedValues(codes::clockStatusBits),
              dlms::NamedValues(codes::controlState), dlms::NamedValues(codes::imageTransferStatus),
              dlms::NamedValues(codes::frmrReasonBits), dlms::NamedValues(codes::associationStatus),
              dlms::NamedValues(codes::currentCreditStatusBits)}) {
            QVERIFY(!table.empty());
            for (const dlms::NamedValue& entry : table) {
                const QString name = QString::fromUtf8(entry.name.data(), static_cast<qsizetype>(entry.name.size()));
                QVERIFY2(hasCodeWord(entry.name), qPrintable(name));
                QVERIFY2(codeWord(entry.name).front().isUpper() && !codeWord(entry.name).contains(QLatin1Char('_')), qPrintable(name));
            }
        }
        QCOMPARE(codeWord("HDLC"), QStringLiteral("HDLC"));
    }

    /// Numbers as the head-end of GXF (EventTypeDto, AlarmTypeRegisterLookup, AmrProfileStatusHelperService) has them.
    void eventsAlarmsAndProfileStatusAreThoseOfTheCompanionSpecifications() {
        QCOMPARE(eventWords(40), QStringLiteral("Terminal cover removed (40)"));
        QCOMPARE(eventWords(255), QStringLiteral("Event log cleared (255)"));
        QCOMPARE(eventWords(39), QStringLiteral("39"));
        QCOMPARE(bitWords(dlms::codes::alarmBits1, 1u << 0 | 1u << 12 | 1u << 20),
                 (QStringList{QStringLiteral("Clock invalid"), QStringLiteral("Watchdog reset"),
                              QStringLiteral("M-Bus device 1: fraud attempt")}));
        QCOMPARE(bitWords(dlms::codes::profileStatusBits, 0x84),
                 (QStringList{QStringLiteral("Value not valid"), QStringLiteral("Power down")}));
        QCOMPARE(bitWords(dlms::codes::profileStatusBits, 0x10), QStringList{QStringLiteral("bit 4")});
    }

    /// access_mode up to version 2 of Association LN counts, since version 3 it is a word of bits. Names: Gurux.DLMS AccessMode,
    /// AccessMode3.
    void accessModesOfEveryVersionAreRead() {
        QCOMPARE(attributeAccess(0), QStringLiteral("no access"));
        QCOMPARE(attributeAccess(1), QStringLiteral("read"));
        QCOMPARE(attributeAccess(2), QStringLiteral("write"));
        QCOMPARE(attributeAccess(3), QStringLiteral("read and write"));
        QCOMPARE(attributeAccess(4), QStringLiteral("read, authenticated"));
        QCOMPARE(attributeAccess(5), QStringLiteral("write, authenticated"));
        QCOMPARE(attributeAccess(6), QStringLiteral("read and write, authenticated"));
        QCOMPARE(attributeAccess(0x4D), QStringLiteral("read (request authenticated, request encrypted, answer encrypted)"));
        QCOMPARE(methodAccess(0), QStringLiteral("no access"));
        QCOMPARE(methodAccess(1), QStringLiteral("call"));
        QCOMPARE(methodAccess(2), QStringLiteral("call, authenticated"));
        QCOMPARE(methodAccess(0x11), QStringLiteral("call (request signed)"));
    }

    void objectsAreDescribedByTheirClassAndVersion() {
        using namespace dlms;
        const ObjectListEntry disconnector{70, 0, Obis(0, 0, 96, 3, 10), {{2, 1, {}}, {3, 1, {}}, {77, 3, {}}}, {{1, 1}}};
        const auto attributes = attributesOf(disconnector);
        QCOMPARE(attributes.size(), std::size_t{3});
        QCOMPARE(attributes[1].name, QStringLiteral("control_state"));
        QCOMPARE(attributes[1].type, QStringLiteral("enum"));
        QVERIFY(attributes[2].name.isEmpty() && attributes[2].type.isEmpty());
        QCOMPARE(methodsOf(disconnector)[0].name, QStringLiteral("remote_disconnect"));
        const ObjectListEntry unknown{9999, 0, Obis(0, 0, 96, 3, 10), {{2, 1, {}}}, {}};
        QVERIFY(attributesOf(unknown)[0].name.isEmpty());
    }

    void valuesSayWhatTheyMeanAndWhenTheirTypeIsWrong() {
        using namespace dlms;
        const AttributeRef state{70, Obis(0, 0, 96, 3, 10), 3};
        QCOMPARE(meaningOf(state, Data::enumeration(2)), QStringLiteral("Ready for reconnection"));
        QVERIFY(meaningOf(state, Data::enumeration(9)).isEmpty());
        QVERIFY(typeRemark(state, Data::enumeration(2)).isEmpty());
        QCOMPARE(typeRemark(state, Data::unsigned8(2)), QStringLiteral("expected enum, found unsigned"));
        const AttributeRef status{8, Obis(0, 0, 1, 0, 0), 4};
        QCOMPARE(meaningOf(status, Data::unsigned8(0x81)), QStringLiteral("Clock value invalid, Daylight saving time is in force"));
        QCOMPARE(meaningOf({1, Obis(0, 0, 96, 11, 1), 2}, Data::unsigned8(44)),
                 QStringLiteral("Meter cover removed (as most meters number it)"));
        QCOMPARE(meaningOf({1, Obis(0, 0, 97, 98, 0), 2}, Data::doubleLongUnsigned(2)),
                 QStringLiteral("Battery must be replaced (as most meters number it)"));
        QVERIFY(meaningOf({1, Obis(0, 0, 96, 1, 0), 2}, Data::unsigned8(44)).isEmpty());
        // Version 0 of Profile generic has no data_index: a value that fits any version is right.
        const Data old = Data::array({Data::structure({Data::longUnsigned(3), Data::octetString(Bytes(6)), Data::integer(2)})});
        QVERIFY(typeRemark({7, Obis(1, 0, 99, 1, 0), 3}, old).isEmpty());
        QVERIFY(
            typeRemark({7, Obis(1, 0, 99, 1, 0), 3}, Data::array({Data::null()})).startsWith(QLatin1String("at [0]: expected structure")));
        QVERIFY(typeRemark({9999, Obis(), 2}, Data::null()).isEmpty());
    }

    void whatTheTechnicianMustHearIsSaid() {
        const auto wrongPassword = explain(Error{Fault::Refused, Layer::Acse, 3, 1 << 16 | 1 << 8 | 13});
        QVERIFY(wrongPassword.what.contains(QStringLiteral("password")));
        QCOMPARE(wrongPassword.code, QStringLiteral("acse/Rejected authentication-failure (3)"));
        const auto noProbe = explain(Error{Fault::TimedOut, Layer::Iec62056_21, 1, 3});
        QVERIFY(noProbe.what.contains(QStringLiteral("3")));
        QVERIFY(noProbe.causes.first().contains(QStringLiteral("probe")));
        QVERIFY(explain(Error{Fault::Refused, Layer::Transport, 2, 13}).nextStep.contains(QStringLiteral("dialout")));
        // CoapRefusal 1006 … 1017 say more than that nothing listens; an errno there is none of them.
        QVERIFY(explain(Error{Fault::Refused, Layer::Transport, 4, 1006}).what.contains(QStringLiteral("key")));
        QVERIFY(explain(Error{Fault::Crypto, Layer::Transport, 4, 1011}).what.contains(QStringLiteral("expired")));
        QVERIFY(explain(Error{Fault::TimedOut, Layer::Transport, 6, 1007}).causes.first().contains(QStringLiteral("wrong")));
        QVERIFY(explain(Error{Fault::Refused, Layer::Transport, 4, 111}).what.contains(QStringLiteral("nothing listens")));
        for (int refusal = 1001; refusal <= 1017; ++refusal) QVERIFY(explain(Error{Fault::Refused, Layer::Transport, 4, refusal}).what != explain(Error{Fault::Refused, Layer::Transport, 4, 111}).what);
        // An offset counts from 0 for programs and from 1 for people.
        QVERIFY(explain(Error{Fault::Malformed, Layer::Address, 5, 11}).what.contains(QStringLiteral("12")));
    }

    void cancellingIsTheSameInEveryLayer() {
        const auto link = explain(Error{Fault::Cancelled, Layer::Link, 1, 0});
        QCOMPARE(explain(Error{Fault::Cancelled, Layer::Transport, 6, 0}).what, link.what);
        QVERIFY(link.what.contains(QStringLiteral("asked")));
    }

    void unknownCodesFallBackToTheFault() {
        const auto explanation = explain(Error{Fault::TimedOut, Layer::Hdlc, 999, 0});
        QCOMPARE(explanation.what, explain(Error{Fault::TimedOut, Layer::Base, 0, 0}).what);
        QCOMPARE(explanation.code, QStringLiteral("hdlc/TimedOut (999)"));
    }

private:
    static void demandSentences(const Explanation& explanation, const QString& label, const QStringList& generic) {
        QVERIFY2(!explanation.what.isEmpty(), qPrintable(label));
        QVERIFY2(!generic.contains(explanation.what), qPrintable(label + QStringLiteral(" has only the general sentence")));
        QVERIFY2(!explanation.causes.isEmpty() && explanation.causes.size() <= 5, qPrintable(label));
        QVERIFY2(!explanation.nextStep.isEmpty(), qPrintable(label));
        QStringList sentences = explanation.causes;
        sentences << explanation.what << explanation.nextStep;
        for (const QString& sentence : sentences) {
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(label + QStringLiteral(": ") + sentence));
            QVERIFY2(sentence.front().isUpper() || sentence.front().isDigit() || sentence.startsWith(QLatin1String("auth")) ||
                         sentence.startsWith(QLatin1String("pdu")),
                     qPrintable(label + QStringLiteral(": ") + sentence));
            QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("%[1-9](?![0-9])"))),
                     qPrintable(label + QStringLiteral(": ") + sentence));
        }
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include "app/explain/Explanation.h"

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
    {Layer::Transport, "hal/transport/Transport.h", "TransportError", 12},
    {Layer::Iec62056_21, "protocol/iec62056_21/SignOn.h", "SignOnError", 5},
    {Layer::Hdlc, "protocol/dlms/Hdlc.h", "HdlcError", 11},
    {Layer::Wrapper, "protocol/dlms/Wrapper.h", "WrapperError", 8},
    {Layer::Acse, "protocol/dlms/Acse.h", "AcseError", 8},
    {Layer::Xdlms, "protocol/dlms/Xdlms.h", "XdlmsError", 12},
    {Layer::Data, "protocol/dlms/Axdr.h", "DataError", 8},
    {Layer::Mdms, "protocol/mdms/Reading.h", "MdmsError", 12},
    {Layer::Address, "app/link/MeterAddress.h", "AddressError", 11},
    {Layer::Link, "app/link/MeterLink.h", "LinkError", 7},
    {Layer::Link, "app/link/Credentials.h", "CredentialError", 4},
    {Layer::Link, "app/readings/Registers.h", "ReadingError", 7},
    {Layer::Store, "app/store/Store.h", "StoreError", 11},
    {Layer::Sync, "app/sync/SyncClient.h", "SyncError", 12},
    {Layer::Control, "app/control/Control.h", "ControlError", 29},
    {Layer::Audit, "app/audit/AuditLog.h", "AuditError", 7},
};

}  // namespace

class TestExplain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsOwnSentences() {
        const QStringList generic = genericSentences();
        QSet<QString> seen;
        for (const Owner& owner : owners) {
            const auto codes = enumerators(QString::fromLatin1(owner.header), QString::fromLatin1(owner.name));
            QVERIFY2(codes.size() >= owner.atLeast, owner.name);
            for (const auto& [name, code] : codes) {
                const QString label = QStringLiteral("%1::%2").arg(QLatin1String(owner.name), name);
                const auto explanation = explain(Error{Fault::Malformed, owner.layer, code, 5});
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
        for (int value = 0; value <= 4; ++value) errors.append(Error{Fault::Refused, Layer::Acse, 4, 6 << 8 | value});
        for (const int result : {0, 1, 2, 3, 4, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 250})
            errors.append(Error{Fault::Refused, Layer::Xdlms, 6, result});
        for (const int result : {0, 1, 2, 3, 4, 9, 11, 12, 13, 14, 15, 16, 250})
            errors.append(Error{Fault::Refused, Layer::Xdlms, 7, result});
        for (const int state : {1, 2}) {
            for (const int service : {1, 2, 3}) errors.append(Error{Fault::Refused, Layer::Xdlms, 8, state << 8 | service});
        }
        for (const int service : {4, 5, 6}) errors.append(Error{Fault::Refused, Layer::Xdlms, 8, 1 << 8 | service});
        for (const int choice : {0, 1, 2, 3, 4, 5, 6, 7, 9, 10})
            errors.append(Error{Fault::Refused, Layer::Xdlms, 9, 5 << 16 | choice << 8 | 1});
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

    void whatTheTechnicianMustHearIsSaid() {
        const auto wrongPassword = explain(Error{Fault::Refused, Layer::Acse, 3, 1 << 16 | 1 << 8 | 13});
        QVERIFY(wrongPassword.what.contains(QStringLiteral("password")));
        QCOMPARE(wrongPassword.code, QStringLiteral("acse/Rejected authentication-failure (3)"));
        const auto noProbe = explain(Error{Fault::TimedOut, Layer::Iec62056_21, 1, 3});
        QVERIFY(noProbe.what.contains(QStringLiteral("3")));
        QVERIFY(noProbe.causes.first().contains(QStringLiteral("probe")));
        QVERIFY(explain(Error{Fault::Refused, Layer::Transport, 2, 13}).nextStep.contains(QStringLiteral("dialout")));
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

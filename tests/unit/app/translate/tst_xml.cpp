#include <QtTest/QtTest>

#include <QProcess>
#include <QTemporaryDir>

#include "app/translate/XmlText.h"
#include "tests/unit/protocol/translate/TreeChecks.h"

using namespace ami;
using namespace ami::app;

namespace {

QByteArray xmlOf(BytesView octets) {
    translate::Dissector dissector;
    const auto dissection = dissector.dissect(octets);
    XmlTextWriter writer;
    writer.add(dissection, {});
    return writer.take();
}

QByteArray message(const QByteArray& inside) {
    return QByteArrayLiteral("<?xml version=\"1.0\"?><cosem-messages xmlns=\"urn:ami-field:cosem-messages:1\"><message>") + inside +
           QByteArrayLiteral("</message></cosem-messages>");
}

std::optional<XmlFailure> failureOf(const QByteArray& document) {
    const auto read = octetsOfXml(document);
    const auto* failure = std::get_if<XmlFailure>(&read);
    return failure ? std::optional(*failure) : std::nullopt;
}

QString hexOf(const QByteArray& document) {
    const auto read = octetsOfXml(document);
    if (const auto* failure = std::get_if<XmlFailure>(&read)) return failureText(*failure);
    QStringList all;
    for (const Bytes& octets : std::get<std::vector<Bytes>>(read)) all += QString::fromStdString(toHex(octets));
    return all.join(QLatin1Char(' '));
}

}  // namespace

class TranslateXml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageComesBack_data() {
        QTest::addColumn<QByteArray>("octets");
        for (const char* name : {"xdlms", "acse", "axdr", "hdlc", "wrapper", "signon", "translate"}) {
            for (const auto& path : test::corpus(name)) {
                const Bytes octets = test::fileBytes(path);
                QTest::newRow((std::string(name) + '/' + path.filename().string()).c_str())
                    << QByteArray(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size()));
            }
        }
    }
    void everyMessageComesBack() {
        QFETCH(QByteArray, octets);
        const Bytes source(octets.begin(), octets.end());
        QByteArray document = xmlOf(source);
        translate::Dissector dissector;
        const auto dissection = dissector.dissect(source);
        const auto secrets = dissection.secrets(0);
        if (!secrets.empty()) {
            QCOMPARE(failureOf(document)->write, translate::WriteError::Masked);
            // Whoever knows the secret writes it in.
            for (const auto& secret : secrets) {
                const auto at = document.indexOf("****");
                QVERIFY(at > 0);
                document.replace(at, 4, QByteArray::fromStdString(toHex(BytesView(source).subspan(secret.offset, secret.length))));
            }
        }
        QCOMPARE(hexOf(document), QString::fromStdString(toHex(source)));
    }

    void everyTruncationComesBack() {
        for (const char* name : {"xdlms", "acse", "hdlc"}) {
            for (const auto& path : test::corpus(name)) {
                const Bytes octets = test::fileBytes(path);
                for (std::size_t length = 1; length < std::min<std::size_t>(octets.size(), 60); ++length) {
                    const BytesView part = BytesView(octets).first(length);
                    const QByteArray document = xmlOf(part);
                    if (!document.contains("****")) QCOMPARE(hexOf(document), QString::fromStdString(toHex(part)));
                }
            }
        }
    }

    void tellsNoSecret() {
        // AARQ of low-level security with the password 12345678.
        const Bytes aarq = *fromHex("6036A1090607608574050801018A0207808B0760857405080201AC0A80083132333435363738BE10040E01000000065F1F0400007E1F04B0");
        const QByteArray document = xmlOf(aarq);
        QVERIFY(document.contains("<charstring note=\"password\">****</charstring>"));
        QVERIFY(!document.contains("3132333435363738"));
        QVERIFY(!document.contains("12345678"));
    }

    void computesWhatAFrameLeavesOut() {
        const QByteArray frame = message(
            "<hdlc-frame><destination-address>03</destination-address><source-address>00023C47</source-address><control>52</control>"
            "<information><llc-header>E6E700</llc-header><get-response-normal><invoke-id-and-priority>C1</invoke-id-and-priority><result><data>"
            "<octet-string>0100202000FF</octet-string></data></result></get-response-normal></information></hdlc-frame>");
        QCOMPARE(hexOf(frame), QStringLiteral("7EA01B0300023C4752D551E6E700C401C10009060100202000FF7E8C7E"));
        const QByteArray wrapped = message(
            "<wrapper-pdu><version>1</version><source-wport>16</source-wport><destination-wport>1</destination-wport>"
            "<get-request-normal><invoke-id-and-priority>C1</invoke-id-and-priority><cosem-attribute-descriptor><class-id>8</class-id>"
            "<instance-id>0.0.1.0.0.255</instance-id><attribute-id>2</attribute-id></cosem-attribute-descriptor></get-request-normal></wrapper-pdu>");
        QCOMPARE(hexOf(wrapped), QStringLiteral("000100100001000DC001C100080000010000FF0200"));
    }

    void keepsTextsAsTheyAre() {
        for (const char* hex : {"0A032061200A", "0A0420414220", "0A042A2A2A2A", "0A0100", "0C02C3A4", "0C02C328", "0A00"}) {
            const Bytes octets = *fromHex(std::string("C401C100") + hex);
            QCOMPARE(hexOf(xmlOf(octets)), QString::fromStdString(toHex(octets)));
        }
    }

    void refusesWhatIsNoMessage() {
        QCOMPARE(failureOf("nonsense")->error, XmlError::NotWellFormed);
        QCOMPARE(failureOf("<a/>")->error, XmlError::WrongRoot);
        QCOMPARE(failureOf("<cosem-messages/>")->error, XmlError::WrongRoot);
        QCOMPARE(failureOf(message("<oops/>"))->error, XmlError::UnknownElement);
        QCOMPARE(failureOf(message("<class-id>8</class-id>"))->write, translate::WriteError::UnknownElement);
        const auto missing = failureOf(message("\n<get-request-next>\n<invoke-id-and-priority>C1</invoke-id-and-priority>\n</get-request-next>"));
        QCOMPARE(missing->write, translate::WriteError::MissingElement);
        QCOMPARE(missing->element, QStringLiteral("block-number"));
        QCOMPARE(missing->line, 2);
        const auto request = [](const char* number) {
            return message(QByteArray("<get-request-next><invoke-id-and-priority>C1</invoke-id-and-priority><block-number>") + number + "</block-number></get-request-next>");
        };
        QCOMPARE(hexOf(request("1")), QStringLiteral("C002C100000001"));
        QCOMPARE(failureOf(request("4294967296"))->write, translate::WriteError::BadValue);
        QCOMPARE(failureOf(request("-1"))->write, translate::WriteError::BadValue);
        QCOMPARE(failureOf(request(""))->write, translate::WriteError::BadValue);
        QCOMPARE(failureOf(message("<get-request-next><block-number>1</block-number></get-request-next>"))->write, translate::WriteError::MissingElement);
    }

    void refusesBombs() {
        const QByteArray entities =
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;\">]>"
            "<cosem-messages xmlns=\"urn:ami-field:cosem-messages:1\"><message><undecoded-octets>&y;</undecoded-octets></message></cosem-messages>";
        QCOMPARE(failureOf(entities)->error, XmlError::DocumentType);
        QByteArray deep;
        for (int i = 0; i < 5000; ++i) deep += "<structure>";
        QCOMPARE(failureOf(message(deep))->error, XmlError::TooDeep);
        QByteArray many;
        for (int i = 0; i < 120000; ++i) many += "<null-data/>";
        QCOMPARE(failureOf(message("<get-response-with-list>" + many + "</get-response-with-list>"))->error, XmlError::TooMany);
        QCOMPARE(failureOf(QByteArray(longestXml + 1, ' '))->error, XmlError::TooLong);
        QByteArray nested = "<get-response-normal><invoke-id-and-priority>C1</invoke-id-and-priority><result><data>";
        for (int i = 0; i < 30; ++i) nested += "<array>";
        for (int i = 0; i < 30; ++i) nested += "</array>";
        QCOMPARE(failureOf(message(nested + "</data></result></get-response-normal>"))->write, translate::WriteError::TooDeep);
    }

    void schemaIsTheGrammars() {
        QFile file(QStringLiteral(AMI_SOURCE_DIR "/resources/schema/cosem-messages-1.xsd"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), xmlSchema());
    }

    void schemaAcceptsWhatIsWritten() {
        const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        QVERIFY2(!xmllint.isEmpty(), "xmllint of libxml2-utils is needed");
        QTemporaryDir folder;
        XmlTextWriter writer;
        translate::Dissector dissector;
        for (const char* name : {"xdlms", "acse", "axdr", "hdlc", "wrapper", "signon", "translate"}) {
            for (const auto& path : test::corpus(name)) {
                const Bytes octets = test::fileBytes(path);
                writer.add(dissector.dissect(octets), {QString::fromStdString(path.filename().string()), translate::Party::Client, UtcTime{}});
                for (std::size_t length = 1; length < std::min<std::size_t>(octets.size(), 40); length += 3) {
                    translate::Dissector fresh;
                    writer.add(fresh.dissect(BytesView(octets).first(length)), {});
                }
            }
        }
        QFile document(folder.filePath(QStringLiteral("messages.xml")));
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write(writer.take());
        document.close();
        QProcess process;
        process.start(xmllint, {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                                QStringLiteral(AMI_SOURCE_DIR "/resources/schema/cosem-messages-1.xsd"), document.fileName()});
        QVERIFY(process.waitForFinished());
        const QByteArray words = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, words.left(3000).constData());
        // It can say no.
        QVERIFY(document.open(QIODevice::WriteOnly));
        document.write(message("<get-request-next><class-id>8</class-id></get-request-next>"));
        document.close();
        process.start(xmllint, {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                                QStringLiteral(AMI_SOURCE_DIR "/resources/schema/cosem-messages-1.xsd"), document.fileName()});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.exitCode() != 0);
    }
};

QTEST_GUILESS_MAIN(TranslateXml)
#include "tst_xml.moc"

#include <QtTest>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

#include "protocol/mdms/CimXml.h"
#include "tests/unit/protocol/mdms/CimSamples.h"

using namespace ami;
using namespace ami::mdms;

namespace {

const QString schemas = QStringLiteral(AMI_SOURCE_DIR "/resources/schema/");

}  // namespace

/// Documents of ours against schemas of ours, judged by programs that are not ours: xmllint and python3-jsonschema.
class TestCimSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void xmlSchemaAcceptsEveryBatch() {
        for (const auto& map : {test::cimMap(), ReadingTypeMap()}) {
            const QByteArray words = byXmllint(QByteArray::fromStdString(toText(*encodeBatchXml(test::cimHeader(), test::variety(), map))));
            QVERIFY2(words.isEmpty(), words);
        }
        QCOMPARE(byXmllint(QByteArray::fromStdString(toText(*encodeEventsXml(test::cimHeader(), test::someEvents())))), QByteArray());
        QCOMPARE(byXmllint(QByteArray::fromStdString(toText(*encodeBatchXml(test::cimHeader(), {}, {})))), QByteArray());
        QCOMPARE(byXmllint(QByteArray::fromStdString(toText(*encodeEventsXml(test::cimHeader(), {})))), QByteArray());
    }

    void xmlSchemaRefusesBrokenBatches_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char* from, const char* to) { QTest::addRow("%s", to) << QByteArray(from) << QByteArray(to); };
        row("<Verb>created", "<Verb>deleted");
        row("<Noun>MeterReadings", "<Noun>EndDeviceControls");
        row("<MessageID>017f", "<MessageID>xxxx");
        row("18:04:58Z", "18:04:58");
        row("<value>12345.678", "<value>1e3");
        row("ami:obis=\"1.0.1.8.0.255\"", "ami:obis=\"1.8.0\"");
        row("ami:unit=\"30\"", "ami:unit=\"300\"");
        row("ami:verification=\"authenticated\"", "ami:verification=\"sure\"");
        row("0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0", "0.0.0.1.1.1.12.0.0.0.0.0.0.0.3.72.0");
        row("<Meter><Names>", "<Meter><Labels>");
        row("MeterReadings#", "MeterReadings");
        row("ami:sequence=\"77\"", "ami:sequence=\"-77\"");
    }
    void xmlSchemaRefusesBrokenBatches() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray xml = QByteArray::fromStdString(toText(*encodeBatchXml(test::cimHeader(), test::variety(), test::cimMap())));
        QVERIFY(xml.contains(from));
        QVERIFY(!byXmllint(xml.replace(from, to)).isEmpty());
    }

    void xmlSchemaRefusesBrokenEvents() {
        const auto xml = toText(*encodeEventsXml(test::cimHeader(), test::someEvents()));
        for (const auto& [from, to] : {std::pair("ami:code=\"1\"", ""), {"3.26.0.185", "3.26.0"}, {"<name>phase", "<name>"}}) {
            QByteArray broken = QByteArray::fromStdString(xml);
            QVERIFY(broken.contains(from));
            QVERIFY2(!byXmllint(broken.replace(from, to)).isEmpty(), from);
        }
    }

    void withoutOurAttributesADocumentHasOnlyNamesOfCim() {
        auto xml = toText(*encodeBatchXml(test::cimHeader(), test::variety(), test::cimMap()));
        QString stripped = QString::fromStdString(xml).remove(QRegularExpression(QStringLiteral(" (xmlns:)?ami(:[a-zA-Z]+)?=\"[^\"]*\"")));
        QVERIFY(!stripped.contains(QLatin1String("ami:")) && !stripped.contains(QLatin1String("urn:ami")));
    }

    void jsonSchemaAcceptsEveryBatch() {
        for (const auto& map : {test::cimMap(), ReadingTypeMap()}) {
            QCOMPARE(byJsonSchema("meter-readings-1", toText(*encodeBatch(test::cimHeader(), test::variety(), map))), QByteArray());
        }
        QCOMPARE(byJsonSchema("meter-readings-1", toText(*encodeBatch(test::cimHeader(), {}, {}))), QByteArray());
        QCOMPARE(byJsonSchema("end-device-events-1", toText(*encodeEvents(test::cimHeader(), test::someEvents()))), QByteArray());
        // docs/sync.md, "Receipt", and RFC 9457.
        QCOMPARE(byJsonSchema("receipt-1", receipt), QByteArray());
        QCOMPARE(byJsonSchema("problem-1",
                              R"({"type":"urn:ami:problem:content-type","title":"The body must be application/json","status":415})"),
                 QByteArray());
    }

    void jsonSchemaRefusesBrokenDocuments_data() {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("document");
        const auto rows = [](const char* schema, const std::string& document,
                             std::initializer_list<std::pair<const char*, const char*>> changes) {
            for (const auto& [from, to] : changes) {
                QByteArray broken = QByteArray::fromStdString(document);
                QTest::addRow("%s: %s", schema, to)
                    << QByteArray(schema) << (broken.contains(from) ? broken.replace(from, to) : QByteArray());
            }
        };
        rows("meter-readings-1", toText(*encodeBatch(test::cimHeader(), test::variety(), test::cimMap())),
             {{"\"created\"", "\"deleted\""},
              {"\"Noun\":\"MeterReadings\"", "\"Noun\":\"EndDeviceEvents\""},
              {"\"MessageID\":\"017f", "\"MessageID\":\"xxxx"},
              {"\"Name\":\"sequence\"", "\"Name\":\"number\""},
              {"\"value\":\"12345.678\"", "\"value\":12345.678"},
              {"18:04:58Z", "18:04:58"},
              {"\"unit\":30", "\"unit\":300"},
              {"\"verification\":\"authenticated\"", "\"verification\":\"sure\""},
              {"\"1.0.1.8.0.255\"", "\"1.8.0\""},
              {"\"ref\":\"0.0.0.1.1.1", "\"ref\":\"0.0.1.1.1"},
              {"\"sequence\":77", "\"sequence\":-77"},
              {"\"clock-doubtful\"", "\"fine\""}});
        rows("end-device-events-1", toText(*encodeEvents(test::cimHeader(), test::someEvents())),
             {{"\"code\":1}", "\"code\":\"1\"}"},
              {"\"3.26.0.185\"", "\"3.26.0\""},
              {"\"log\"", "\"logs\""},
              {"\"createdDateTime\"", "\"created\""}});
        rows("receipt-1", receipt,
             {{"\"offered\":3", "\"offered\":-1"},
              {"\"digest\":\"e3", "\"digest\":\"x"},
              {"\"index\":2", "\"index\":\"2\""},
              {"\"batch\"", "\"batches\""}});
        rows("problem-1", R"({"type":"urn:ami:problem:x","title":"t","status":415})",
             {{"415", "200"}, {"urn:", "http:"}, {"\"title\"", "\"titel\""}});
    }
    void jsonSchemaRefusesBrokenDocuments() {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, document);
        QVERIFY(!document.isEmpty());
        QVERIFY(!byJsonSchema(schema.constData(), document.toStdString()).isEmpty());
    }

private:
    static inline const std::string receipt =
        R"({"batch":"017f22e2-79b0-7cc3-98c4-dc0c0c07398f","digest":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",)"
        R"("offered":3,"accepted":1,"duplicate":1,"conflict":[{"index":2,"code":"ValueDiffers","detail":"kept 100, offered 101"}],)"
        R"("rejected":[],"highestContiguous":412,"receivedAt":"2026-11-22T18:05:32.250Z"})";

    QString saved(const QByteArray& text) {
        QFile file(folder_->filePath(QStringLiteral("document")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) return {};
        return file.fileName();
    }

    /// What the program says; nothing when it accepts.
    static QByteArray words(const QString& program, const QStringList& arguments) {
        const QString path = QStandardPaths::findExecutable(program);
        if (path.isEmpty()) return program.toUtf8() + " is not installed";
        QProcess process;
        process.start(path, arguments);
        if (!process.waitForFinished()) return "does not end";
        const QByteArray said = process.readAllStandardError();
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() == 2) qFatal("%s", said.constData());
        return process.exitCode() == 0 ? QByteArray() : said.left(2000);
    }

    QByteArray byXmllint(const QByteArray& xml) {
        return words(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                                                 schemas + QStringLiteral("event-message-1.xsd"), saved(xml)});
    }

    QByteArray byJsonSchema(const char* schema, const std::string& json) {
        return words(QStringLiteral("python3"),
                     {QStringLiteral(AMI_SOURCE_DIR "/tests/support/schema_check.py"),
                      schemas + QLatin1String(schema) + QStringLiteral(".schema.json"), saved(QByteArray::fromStdString(json))});
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(TestCimSchema)
#include "tst_cim_schema.moc"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include "app/translate/XmlText.h"
#include "protocol/translate/Grammar.h"

namespace ami::app {
namespace {

using translate::Node;
using translate::WriteError;

class Reader {
public:
    explicit Reader(const QByteArray& document) : xml_(document) {}

    std::variant<std::vector<Bytes>, XmlFailure> run() {
        std::vector<Bytes> messages;
        if (!nextElement()) return failed();
        if (xml_.name() != QStringLiteral("cosem-messages") || !isOurs()) return refuse(XmlError::WrongRoot, xml_.name().toString());
        while (nextElement()) {
            if (xml_.name() != QStringLiteral("message") || !isOurs()) return refuse(XmlError::UnknownElement, xml_.name().toString());
            auto octets = message();
            if (failure_) return *failure_;
            messages.push_back(std::move(octets));
        }
        // What stands behind the end of the root is read too: it may break the document.
        while (!xml_.atEnd() && !failure_) {
            if (xml_.readNext() == QXmlStreamReader::DTD) refuse(XmlError::DocumentType, {});
        }
        if (xml_.hasError() || failure_) return failed();
        return messages;
    }

private:
    bool isOurs() const { return xml_.namespaceUri() == QString::fromLatin1(xmlNamespace); }

    /// The next start of an element inside the present one.
    bool nextElement() {
        while (!xml_.atEnd() && !failure_) {
            const auto token = xml_.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
                refuse(XmlError::DocumentType, {});
            } else if (token == QXmlStreamReader::StartElement) {
                return true;
            } else if (token == QXmlStreamReader::EndElement) {
                return false;
            }
        }
        return false;
    }

    Bytes message() {
        std::vector<Node> roots;
        elements_ = 0;
        while (nextElement()) {
            if (!isOurs()) {
                xml_.skipCurrentElement();
                continue;
            }
            roots.push_back(element(1));
        }
        if (failure_ || xml_.hasError()) {
            failed();
            return {};
        }
        auto written = translate::writeOctets(roots);
        if (const auto* failure = std::get_if<translate::WriteFailure>(&written)) {
            failure_ = XmlFailure{XmlError::NotEncodable, failure->line,
                                  QString::fromUtf8(failure->element.data(), static_cast<qsizetype>(failure->element.size())), failure->error};
            return {};
        }
        return std::get<Bytes>(std::move(written));
    }

    Node element(int depth) {
        Node node;
        node.line = static_cast<std::uint32_t>(xml_.lineNumber());
        const std::string word = xml_.name().toString().toStdString();
        node.name = translate::knownName(word);
        if (node.name.empty()) return refuse(XmlError::UnknownElement, xml_.name().toString()), node;
        if (depth > deepestXml) return refuse(XmlError::TooDeep, xml_.name().toString()), node;
        if (++elements_ > translate::mostNodes) return refuse(XmlError::TooMany, xml_.name().toString()), node;
        node.wire = xml_.attributes().value(QStringLiteral("wire")).toString().toStdString();
        const bool isText = (node.name == "visible-string" || node.name == "utf8-string") && xml_.attributes().value(QStringLiteral("form")) != QStringLiteral("hex");
        QString text;
        while (!xml_.atEnd() && !failure_) {
            const auto token = xml_.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
                refuse(XmlError::DocumentType, {});
            } else if (token == QXmlStreamReader::Characters) {
                text += xml_.text();
            } else if (token == QXmlStreamReader::EndElement) {
                break;
            } else if (token == QXmlStreamReader::StartElement) {
                if (isOurs()) node.children.push_back(element(depth + 1));
                else xml_.skipCurrentElement();
            }
        }
        if (isText && text != QLatin1String("****")) {
            // The blanks around a child are no part of the text.
            node.value = node.children.empty() ? toHex(toBytes(text.toStdString())) : std::string();
        } else {
            node.value = text.trimmed().toStdString();
        }
        return node;
    }

    XmlFailure refuse(XmlError error, const QString& element) {
        if (!failure_) failure_ = XmlFailure{error, xml_.lineNumber(), element, {}};
        return *failure_;
    }

    XmlFailure failed() {
        if (!failure_) failure_ = XmlFailure{XmlError::NotWellFormed, xml_.lineNumber(), xml_.errorString(), {}};
        return *failure_;
    }

    QXmlStreamReader xml_;
    std::optional<XmlFailure> failure_;
    std::size_t elements_ = 0;
};

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Translator)
public:
    static QString write(const XmlFailure& failure) {
        switch (failure.write) {
        case WriteError::UnknownElement: return tr("<%1> is no message.").arg(failure.element);
        case WriteError::MissingElement: return tr("<%1> is missing.").arg(failure.element);
        case WriteError::UnexpectedElement: return tr("<%1> does not belong here.").arg(failure.element);
        case WriteError::BadValue: return tr("<%1> has a value that its type does not have.").arg(failure.element);
        case WriteError::Masked: return tr("<%1> holds a secret that was masked; write its octets in place of ****.").arg(failure.element);
        case WriteError::BadWire: return tr("The attribute \"wire\" of <%1> does not fit.").arg(failure.element);
        case WriteError::TooDeep: return tr("<%1> is nested too deep.").arg(failure.element);
        case WriteError::TooLong: return tr("<%1> is too long.").arg(failure.element);
        }
        return {};
    }
    static QString text(const XmlFailure& failure) {
        switch (failure.error) {
        case XmlError::NotWellFormed: return tr("This is not well-formed XML: %1").arg(failure.element);
        case XmlError::DocumentType: return tr("The document has a document type or an entity of its own; neither is accepted.");
        case XmlError::WrongRoot: return tr("The document begins with <%1>, not with <cosem-messages> of the namespace %2.").arg(failure.element, QString::fromLatin1(xmlNamespace));
        case XmlError::UnknownElement: return tr("The element <%1> is unknown.").arg(failure.element);
        case XmlError::TooDeep: return tr("The elements are nested too deep.");
        case XmlError::TooMany: return tr("The message has too many elements.");
        case XmlError::TooLong: return tr("The document is too long.");
        case XmlError::NotEncodable: return write(failure);
        }
        return {};
    }
    static QString line(qint64 number, const QString& sentence) { return tr("Line %1: %2").arg(number).arg(sentence); }
};

}  // namespace

std::variant<std::vector<Bytes>, XmlFailure> octetsOfXml(const QByteArray& document) {
    if (document.size() > longestXml) return XmlFailure{XmlError::TooLong, 0, {}, {}};
    return Reader(document).run();
}

QString failureText(const XmlFailure& failure) { return Sentences::line(failure.line, Sentences::text(failure)); }

}  // namespace ami::app

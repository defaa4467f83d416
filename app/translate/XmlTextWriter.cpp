#include <memory>

#include <QXmlStreamWriter>

#include "app/translate/ProblemText.h"
#include "app/translate/XmlText.h"

namespace ami::app {
namespace {

using translate::Dissection;
using translate::Node;

QString plain(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

bool isTextType(const Node& node) { return node.name == "visible-string" || node.name == "utf8-string"; }

}  // namespace

struct XmlTextWriter::Impl {
    QByteArray text;
    QXmlStreamWriter xml{&text};
    const Dissection* dissection = nullptr;

    void put(const Node& node, bool derived) {
        const bool inDerived = derived || node.derived;
        xml.writeStartElement(QString::fromLatin1(inDerived ? xmlDerivedNamespace : xmlNamespace), plain(node.name));
        const auto attribute = [&](const char* name, const QString& value) {
            if (!value.isEmpty()) xml.writeAttribute(QString::fromLatin1(name), value);
        };
        QString value;
        if (isTextType(node) && node.raw && !node.secret) {
            const BytesView octets = dissection->contentOf(node);
            const bool showable = translate::isShowable(octets) && toText(octets) != translate::maskedText;
            if (!showable) attribute("form", QStringLiteral("hex"));
            value = showable ? QString::fromUtf8(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size()))
                             : QString::fromStdString(toHex(octets));
        } else {
            value = plain(dissection->valueText(node));
        }
        attribute("wire", plain(node.wire));
        attribute("note", isTextType(node) ? QString() : plain(node.note));
        if (node.kind != translate::Kind::Ok) attribute("problem", kindWord(node.kind) + QStringLiteral(": ") + problemText(node.problem));
        if (!value.isEmpty()) xml.writeCharacters(value);
        for (const Node& child : node.children) put(child, inDerived);
        xml.writeEndElement();
    }
};

XmlTextWriter::XmlTextWriter() : impl_(std::make_unique<Impl>()) {
    impl_->xml.setAutoFormatting(true);
    impl_->xml.setAutoFormattingIndent(2);
    impl_->xml.writeStartDocument();
    impl_->xml.writeDefaultNamespace(QString::fromLatin1(xmlNamespace));
    impl_->xml.writeNamespace(QString::fromLatin1(xmlDerivedNamespace), QStringLiteral("d"));
    impl_->xml.writeStartElement(QString::fromLatin1(xmlNamespace), QStringLiteral("cosem-messages"));
}

XmlTextWriter::~XmlTextWriter() = default;

void XmlTextWriter::add(const Dissection& dissection, const MessageFacts& facts) {
    auto& xml = impl_->xml;
    xml.writeStartElement(QString::fromLatin1(xmlNamespace), QStringLiteral("message"));
    if (!facts.source.isEmpty()) xml.writeAttribute(QStringLiteral("source"), facts.source);
    if (facts.sender != translate::Party::Unknown) {
        xml.writeAttribute(QStringLiteral("sender"), facts.sender == translate::Party::Client ? QStringLiteral("client") : QStringLiteral("meter"));
    }
    if (facts.time) xml.writeAttribute(QStringLiteral("time"), QString::fromStdString(toIso8601(*facts.time)));
    impl_->dissection = &dissection;
    for (const Node& root : dissection.roots) impl_->put(root, false);
    xml.writeEndElement();
}

QByteArray XmlTextWriter::take() {
    impl_->xml.writeEndDocument();
    return impl_->text;
}

}  // namespace ami::app

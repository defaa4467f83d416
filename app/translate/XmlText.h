#pragma once

#include <optional>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QString>

#include "protocol/base/Time.h"
#include "protocol/translate/KeyLookup.h"
#include "protocol/translate/Tree.h"
#include "protocol/translate/Writer.h"

/// Messages as XML and back. The format is described in docs/translator.md and in resources/schema/cosem-messages-1.xsd.
namespace ami::app {

/// What a text says about a message besides its contents.
struct MessageFacts {
    QString source;  ///< "line 3", "packet 17"; may be empty
    translate::Party sender = translate::Party::Unknown;
    std::optional<UtcTime> time;
};

/// Writes one document, message after message.
class XmlTextWriter {
public:
    XmlTextWriter();
    ~XmlTextWriter();
    void add(const translate::Dissection& dissection, const MessageFacts& facts);
    /// The whole document. Nothing can be added behind it.
    QByteArray take();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

enum class XmlError : std::uint8_t {
    NotWellFormed,
    DocumentType,    ///< a DTD, which may define entities
    WrongRoot,
    UnknownElement,
    TooDeep,
    TooMany,         ///< more elements than a message can have
    TooLong,
    NotEncodable,    ///< see write
};

struct XmlFailure {
    XmlError error = XmlError::NotWellFormed;
    qint64 line = 0;
    QString element;
    translate::WriteError write = translate::WriteError::UnknownElement;
};

inline constexpr qsizetype longestXml = 64 << 20;  ///< octets of a document
inline constexpr int deepestXml = 64;

/// Octets of each message of a document.
std::variant<std::vector<Bytes>, XmlFailure> octetsOfXml(const QByteArray& document);

/// A sentence.
QString failureText(const XmlFailure& failure);

/// The schema of these documents, made from the grammar that reads and writes the messages.
QByteArray xmlSchema();

inline constexpr const char* xmlNamespace = "urn:ami-field:cosem-messages:1";
/// Of elements that say again what the octets of their parent mean; they are passed over when a document is read.
inline constexpr const char* xmlDerivedNamespace = "urn:ami-field:derived:1";

}  // namespace ami::app

#include "app/coap/Payload.h"

#include <QStringDecoder>
#include <algorithm>

#include "app/coap/BrowseError.h"
#include "app/coap/ContentFormats.h"
#include "app/coap/PayloadFields.h"
#include "app/coap/VendorViews.h"
#include "protocol/mesh/JsonNumber.h"
#include "protocol/mesh/LinkFormat.h"
#include "protocol/mesh/Lwm2mJson.h"
#include "protocol/mesh/ValueTree.h"

namespace ami::app::coap {

namespace {

/// UTF-8 without octets of control beside blanks and line ends.
bool isText(BytesView octets) {
    for (const std::uint8_t octet : octets) {
        if ((octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r') || octet == 0x7F) return false;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size())));
    return text.isEmpty() == octets.empty() && !decoder.hasError();
}

char firstLetter(BytesView octets) {
    for (const std::uint8_t octet : octets) {
        if (octet != ' ' && octet != '\t' && octet != '\r' && octet != '\n') return static_cast<char>(octet);
    }
    return '\0';
}

class Reader {
public:
    Reader(BytesView octets, const std::string& path, UtcTime now, const ResourceNames& names)
        : octets_(octets), path_(path), now_(now), names_(names) {}

    Payload take() { return std::move(payload_); }
    Payload& payload() { return payload_; }

    /// False with payload().problem when the octets are not of this format; nothing is changed but that.
    bool as(std::uint16_t format) {
        switch (format) {
            case format::text: return text();
            case format::linkFormat: return links();
            case format::json: return json();
            case format::cbor: return tree(ami::mesh::decodeCborTree(octets_), format);
            case format::senMlJson:
            case 111: return senMl(ami::mesh::decodeSenMlJson, ami::mesh::decodeLenientSenMlJson, format);
            case format::senMlCbor:
            case 113: return senMl(ami::mesh::decodeSenMlCbor, ami::mesh::decodeLenientSenMlCbor, format);
            case format::tlv:
            case format::oldTlv: return tlv(format);
            case format::lwm2mJson:
            case format::oldLwm2mJson: return lwm2mJson(format);
            default:
                payload_.shape = PayloadShape::Octets;
                payload_.readAs = format;
                return true;
        }
    }

    void byLook() {
        payload_.isGuess = true;
        if (octets_.empty()) {
            payload_.shape = PayloadShape::Empty;
            return;
        }
        const std::optional<Error> said = payload_.problem;
        const char first = firstLetter(octets_);
        bool isDone = false;
        if (first == '[') isDone = senMl(ami::mesh::decodeSenMlJson, ami::mesh::decodeLenientSenMlJson, format::senMlJson, true) || json();
        else if (first == '{') isDone = lwm2mJson(format::lwm2mJson) || json();
        else if (first == '<') isDone = links();
        if (!isDone && isText(octets_)) isDone = text();
        const std::uint8_t major = static_cast<std::uint8_t>(octets_[0] >> 5);
        if (!isDone && major == 4) isDone = senMl(ami::mesh::decodeSenMlCbor, ami::mesh::decodeLenientSenMlCbor, format::senMlCbor, true);
        if (!isDone && octets_[0] >= 0xC0 && ObjectPath::parse(path_)) isDone = tlv(format::tlv);
        if (!isDone && octets_.size() > 1 && (major == 4 || major == 5 || major == 6)) isDone = tree(ami::mesh::decodeCborTree(octets_), format::cbor);
        if (!isDone) {
            payload_.shape = PayloadShape::Octets;
            payload_.readAs.reset();
        }
        payload_.problem = said;
    }

private:
    bool failed(const Error& error) {
        payload_.problem = error;
        return false;
    }

    bool fields(std::vector<Field> fields, std::uint16_t format) {
        payload_.shape = PayloadShape::Fields;
        payload_.fields = std::move(fields);
        payload_.readAs = format;
        return true;
    }

    bool text() {
        if (!isText(octets_)) return failed(makeError(Fault::Malformed, Layer::Mesh, BrowseError::NotText));
        payload_.shape = octets_.empty() ? PayloadShape::Empty : PayloadShape::Text;
        payload_.text = toText(octets_);
        payload_.readAs = format::text;
        std::string_view line = payload_.text;
        while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
        if (!line.empty() && line.find('\n') == std::string_view::npos && line.size() <= 256) {
            Field field = fieldOf(std::string(line), path_, names_);
            if (field.number || !field.words.isEmpty()) payload_.fields.push_back(std::move(field));
        }
        return true;
    }

    bool links() {
        const auto links = ami::mesh::decodeLinkFormat(octets_);
        if (!links) return failed(links.error());
        const auto joined = [](const std::vector<std::string>& words) {
            std::string all;
            for (const auto& word : words) all += (all.empty() ? "" : " ") + word;
            return all;
        };
        for (const auto& link : *links) {
            std::string formats;
            for (const auto number : link.contentFormats()) formats += (formats.empty() ? "" : " ") + std::to_string(number);
            payload_.links.push_back({link.target, std::string(link.attribute("title").value_or("")), joined(link.resourceTypes()),
                                      joined(link.interfaces()), formats, link.isObservable()});
        }
        payload_.shape = PayloadShape::Links;
        payload_.readAs = format::linkFormat;
        return true;
    }

    template <typename Strict, typename Lenient>
    bool senMl(Strict strict, Lenient lenient, std::uint16_t format, bool needsRecords = false) {
        const auto records = strict(octets_);
        if (records && (!needsRecords || !records->empty())) return fields(fieldsOf(*records, path_, now_, names_), format);
        std::vector<ami::mesh::SenMlDeviation> deviations;
        const auto loose = lenient(octets_, &deviations);
        if (!loose || (needsRecords && !hasValues(*loose))) return failed(records ? Error{} : records.error());
        payload_.isLoose = !records;
        if (!records) payload_.deviations = std::move(deviations);
        return fields(fieldsOf(*loose, path_, now_, names_), format);
    }

    /// Any map is a record without a value to the lenient decoder; by its look it is SenML only when one has.
    static bool hasValues(const std::vector<ami::mesh::SenMlRecord>& records) {
        for (const auto& record : records) {
            if (record.value.index() != 0 || record.sum) return true;
        }
        return false;
    }

    bool lwm2mJson(std::uint16_t format) {
        const auto records = ami::mesh::decodeLwm2mJson(octets_);
        return records ? fields(fieldsOf(*records, path_, now_, names_), format) : failed(records.error());
    }

    bool tlv(std::uint16_t format) {
        const auto nodes = ami::mesh::decodeLwm2mTlv(octets_);
        return nodes ? fields(fieldsOf(*nodes, path_, names_), format) : failed(nodes.error());
    }

    bool json() { return tree(ami::mesh::decodeJsonTree(octets_), format::json); }

    bool tree(const Result<std::vector<ami::mesh::TreeNode>>& nodes, std::uint16_t format) {
        if (!nodes) return failed(nodes.error());
        for (const auto& node : *nodes) {
            TreeLine line{node.depth, node.key, static_cast<TreeKind>(node.kind), node.text, node.size, {}};
            if (node.kind == ami::mesh::TreeKind::Number) line.number = ami::mesh::jsonNumber(node.text);
            payload_.tree.push_back(std::move(line));
        }
        payload_.shape = PayloadShape::Tree;
        payload_.readAs = format;
        return true;
    }

    Payload payload_;
    BytesView octets_;
    const std::string& path_;
    UtcTime now_;
    const ResourceNames& names_;
};

static_assert(static_cast<int>(TreeKind::Simple) == static_cast<int>(ami::mesh::TreeKind::Simple) &&
              static_cast<int>(TreeKind::Number) == static_cast<int>(ami::mesh::TreeKind::Number));

Payload readAny(BytesView octets, std::optional<std::uint16_t> contentFormat, const std::string& path, UtcTime now, const ResourceNames& names) {
    const bool isPlain = !contentFormat || *contentFormat == format::text || *contentFormat == format::json || *contentFormat == format::octets;
    if (isPlain) {
        if (auto vendor = readVendorPayload(octets, path)) return std::move(*vendor);
    }
    Reader reader(octets, path, now, names);
    if (contentFormat && !octets.empty() && reader.as(*contentFormat)) return reader.take();
    reader.byLook();
    return reader.take();
}

}  // namespace

const Field* Payload::field(std::string_view path) const {
    const auto found = std::find_if(fields.begin(), fields.end(), [path](const Field& one) { return one.path == path; });
    return found == fields.end() ? nullptr : &*found;
}

Payload readPayload(BytesView octets, std::optional<std::uint16_t> contentFormat, const std::string& path, UtcTime now, const ResourceNames& names) {
    Payload payload = readAny(octets, contentFormat, path, now, names);
    payload.said = contentFormat;
    payload.octets.assign(octets.begin(), octets.end());
    return payload;
}

QString unitWords(const std::string& unit) {
    if (unit == "Cel") return QStringLiteral("°C");
    if (unit == "/100" || unit == "%") return QStringLiteral("%");
    if (unit == "%RH") return QStringLiteral("% rH");
    if (unit == "/") return {};
    if (unit == "Ohm") return QStringLiteral("Ω");
    if (unit == "deg") return QStringLiteral("°");
    return QString::fromStdString(unit);
}

}  // namespace ami::app::coap

#include <map>
#include <string>

#include "app/translate/XmlText.h"
#include "protocol/translate/Grammar.h"

/// The XML schema, made from the same tables that read and write the messages.
namespace ami::app {
namespace {

using translate::Field;
using translate::Form;
using translate::Type;
namespace names = translate::names;

class Schema {
public:
    std::string make() {
        out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"";
        out_ += std::string(xmlNamespace) + "\" targetNamespace=\"" + xmlNamespace + "\" elementFormDefault=\"qualified\">\n";
        line(1, "<xs:annotation><xs:documentation>Messages of DLMS/COSEM, HDLC and the wrapper. Names are those of IEC 62056-5-3. "
                "Elements of other namespaces say again what stands in the octets around them. See docs/translator.md.</xs:documentation></xs:annotation>");
        root();
        attributes();
        leaf();
        frames();
        apduGroup();
        dataGroup();
        for (std::size_t done = 0; done < pending_.size(); ++done) complex(*pending_[done]);
        out_ += "</xs:schema>\n";
        return out_;
    }

private:
    void line(int depth, std::string_view text) { out_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + std::string(text) + '\n'; }
    static std::string element(std::string_view name, std::string_view type, std::string_view occurs = " minOccurs=\"0\"") {
        return "<xs:element name=\"" + std::string(name) + "\" type=\"" + std::string(type) + "\"" + std::string(occurs) + "/>";
    }
    void others(int depth) { line(depth, "<xs:any namespace=\"##other\" processContents=\"skip\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>"); }
    void rest(int depth) {
        line(depth, element(names::undecoded, "octets"));
        others(depth);
    }

    void root() {
        line(1, "<xs:element name=\"cosem-messages\"><xs:complexType><xs:sequence>");
        line(2, "<xs:element name=\"message\" minOccurs=\"0\" maxOccurs=\"unbounded\"><xs:complexType>");
        line(3, "<xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
        line(4, "<xs:group ref=\"apdu\"/>");
        for (const auto name : {names::hdlcFrame, names::wrapper, names::message}) line(4, element(name, name, ""));
        for (const auto name : {names::undecoded, names::trailing, names::fill, names::request, names::identification, names::optionSelect, names::line})
            line(4, element(name, "octets", ""));
        line(3, "</xs:choice>");
        line(3, "<xs:attribute name=\"source\"/><xs:attribute name=\"sender\"/><xs:attribute name=\"time\" type=\"xs:dateTime\"/>");
        line(2, "</xs:complexType></xs:element>");
        line(1, "</xs:sequence></xs:complexType></xs:element>");
    }

    void attributes() {
        line(1, "<xs:attributeGroup name=\"common\">");
        line(2, "<xs:attribute name=\"wire\" type=\"wire\"/><xs:attribute name=\"note\"/><xs:attribute name=\"problem\"/>");
        line(1, "</xs:attributeGroup>");
        line(1, "<xs:simpleType name=\"wire\"><xs:restriction base=\"xs:string\"><xs:pattern value=\"-|([0-9A-Fa-f]{2})+\"/></xs:restriction></xs:simpleType>");
    }

    /// A value as text; where it could not be read there are octets inside, and raw values may be told again.
    void leaf() {
        for (const auto name : {"octets", "value"}) {
            line(1, "<xs:complexType name=\"" + std::string(name) + "\" mixed=\"true\"><xs:sequence>");
            rest(2);
            line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
        }
        line(1, "<xs:complexType name=\"text\" mixed=\"true\"><xs:sequence>");
        rest(2);
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/><xs:attribute name=\"form\" type=\"form\"/></xs:complexType>");
        line(1, "<xs:simpleType name=\"form\"><xs:restriction base=\"xs:string\"><xs:enumeration value=\"hex\"/></xs:restriction></xs:simpleType>");
        line(1, "<xs:complexType name=\"nothing\"><xs:sequence>");
        others(2);
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
    }

    void contents(int depth, std::initializer_list<std::string_view> octets) {
        line(depth, "<xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
        line(depth + 1, "<xs:group ref=\"apdu\"/>");
        for (const auto name : octets) line(depth + 1, element(name, "octets", ""));
        others(depth + 1);
        line(depth, "</xs:choice>");
    }

    void frames() {
        line(1, "<xs:complexType name=\"hdlc-frame\"><xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
        for (const auto name : {names::flag, names::format, names::destination, names::source, names::control, names::hcs, names::fcs, names::undecoded})
            line(2, element(name, "octets", ""));
        line(2, element(names::information, names::information, ""));
        others(2);
        line(1, "</xs:choice><xs:attributeGroup ref=\"common\"/></xs:complexType>");
        line(1, "<xs:complexType name=\"information\" mixed=\"true\">");
        contents(2, {names::llc, names::undecoded, names::trailing, names::parameterGroup, names::infoTransmit, names::infoReceive, names::windowTransmit,
                     names::windowReceive, names::parameter, names::rejectedControl, names::frameNumbers, names::rejectReason});
        line(2, "<xs:attributeGroup ref=\"common\"/></xs:complexType>");
        line(1, "<xs:complexType name=\"llc-message\">");
        contents(2, {names::llc, names::undecoded, names::trailing});
        line(2, "<xs:attributeGroup ref=\"common\"/></xs:complexType>");
        line(1, "<xs:complexType name=\"wrapper-pdu\"><xs:sequence>");
        for (const auto name : {names::version, names::sourcePort, names::destinationPort, names::length}) line(2, element(name, "value"));
        contents(2, {names::llc, names::undecoded, names::trailing});
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
        line(1, "<xs:complexType name=\"apdu-octets\">");
        contents(2, {names::undecoded, names::trailing});
        line(2, "<xs:attributeGroup ref=\"common\"/></xs:complexType>");
        line(1, "<xs:complexType name=\"protected\"><xs:sequence>");
        for (const auto name : {names::securityControl, names::invocationCounter}) line(2, element(name, "value"));
        contents(2, {names::cipheredText, names::authenticationTag, names::undecoded, names::trailing});
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
    }

    void apduGroup() {
        line(1, "<xs:group name=\"apdu\"><xs:choice>");
        std::string_view service;
        for (const auto& apdu : translate::apdus()) {
            line(2, element(apdu.name, typeOf(*apdu.field.type), ""));
            // A service with an unknown alternative keeps its own name.
            if (apdu.hasChoice() && apdu.service != service) line(2, element(apdu.service, "octets", ""));
            service = apdu.service;
        }
        line(1, "</xs:choice></xs:group>");
    }

    void dataGroup() {
        line(1, "<xs:group name=\"data\"><xs:choice>");
        std::string_view last;
        for (int tag = 0; tag < 256; ++tag) {
            const auto name = translate::dataName(static_cast<std::uint8_t>(tag));
            if (name.empty()) continue;
            const bool list = name == "array" || name == "structure";
            const bool text = name == "visible-string" || name == "utf8-string";
            line(2, element(name, list ? "values" : name == "compact-array" ? "compact-array" : text ? "text" : name == "null-data" || name == "dont-care" ? "nothing" : "value", ""));
        }
        line(1, "</xs:choice></xs:group>");
        line(1, "<xs:complexType name=\"values\"><xs:sequence>");
        line(2, "<xs:group ref=\"data\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>");
        rest(2);
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
        line(1, "<xs:complexType name=\"compact-array\"><xs:sequence>");
        line(2, element(names::contentsDescription, "type-description"));
        line(2, element(names::arrayContents, "octets"));
        rest(2);
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
        line(1, "<xs:complexType name=\"type-description\"><xs:sequence><xs:choice minOccurs=\"0\">");
        typeDescriptions(2);
        line(1, "</xs:choice>");
        rest(2);
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
        line(1, "<xs:complexType name=\"described-array\"><xs:sequence>");
        line(2, element(names::numberOfElements, "value"));
        line(2, element(names::typeDescription, "type-description"));
        rest(2);
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
        line(1, "<xs:complexType name=\"described-structure\"><xs:sequence><xs:choice minOccurs=\"0\" maxOccurs=\"unbounded\">");
        typeDescriptions(2);
        line(1, "</xs:choice>");
        rest(2);
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
    }

    void typeDescriptions(int depth) {
        for (int tag = 0; tag < 256; ++tag) {
            const auto name = translate::dataName(static_cast<std::uint8_t>(tag));
            if (name.empty() || name == "compact-array") continue;
            line(depth, element(name, name == "array" ? "described-array" : name == "structure" ? "described-structure" : "nothing", ""));
        }
    }

    std::string typeOf(const Type& type) {
        switch (type.form) {
        case Form::Octets:
        case Form::Conformance:
        case Form::BerOctets: return "octets";
        case Form::Nothing: return "nothing";
        case Form::Data: return "one-value";
        case Form::Protected: return "protected";
        case Form::ApduOctets:
        case Form::BerApdu: return "apdu-octets";
        case Form::Sequence:
        case Form::Choice:
        case Form::List:
        case Form::BerSequence: break;
        default: return "value";
        }
        auto [place, isNew] = numbers_.try_emplace(&type, pending_.size() + 1);
        if (isNew) pending_.push_back(&type);
        return "type" + std::to_string(place->second);
    }

    void complex(const Type& type) {
        line(1, "<xs:complexType name=\"" + typeOf(type) + "\"><xs:sequence>");
        const std::string many = " minOccurs=\"0\" maxOccurs=\"unbounded\"";
        if (type.form == Form::Sequence) {
            for (const Field& field : type.fields) line(2, element(field.name, typeOf(*field.type)));
        } else if (type.form == Form::List && type.fields.front().type->form == Form::Data) {
            line(2, "<xs:group ref=\"data\"" + many + "/>");
        } else if (type.form == Form::List && type.fields.front().type->form != Form::Choice) {
            line(2, element(type.fields.front().name, typeOf(*type.fields.front().type), many));
        } else {
            const Type& alternatives = type.form == Form::List ? *type.fields.front().type : type;
            line(2, "<xs:choice" + (type.form == Form::Choice ? " minOccurs=\"0\"" : many) + ">");
            for (const Field& field : alternatives.fields) line(3, element(field.name, typeOf(*field.type), ""));
            if (type.form == Form::BerSequence) line(3, element(names::unknownField, "octets", ""));
            line(2, "</xs:choice>");
        }
        rest(2);
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
        if (done_) return;
        done_ = true;
        line(1, "<xs:complexType name=\"one-value\"><xs:sequence>");
        line(2, "<xs:group ref=\"data\" minOccurs=\"0\"/>");
        rest(2);
        line(1, "</xs:sequence><xs:attributeGroup ref=\"common\"/></xs:complexType>");
    }

    std::string out_;
    std::map<const Type*, std::size_t> numbers_;
    std::vector<const Type*> pending_;
    bool done_ = false;
};

}  // namespace

QByteArray xmlSchema() { return QByteArray::fromStdString(Schema().make()); }

}  // namespace ami::app

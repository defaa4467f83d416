#include <expat.h>

#include <algorithm>
#include <array>
#include <memory>
#include <type_traits>

#include "protocol/mdms/CimXml.h"
#include "protocol/mdms/JsonText.h"

namespace ami::mdms {

namespace {

enum class Element : std::uint8_t {
    Document,
    Message,
    Header,
    Property,
    Payload,
    MeterReadings,
    MeterReading,
    IntervalBlocks,
    IntervalReadings,
    Readings,
    ReadingQualities,
    ReadingQualityType,
    ReadingType,
    EndDeviceEvents,
    EndDeviceEvent,
    EndDeviceEventDetails,
    EndDeviceEventType,
    Asset,
    Names,
    Text,
    Unknown,
};

constexpr std::string_view messageSpace = "http://iec.ch/TC57/2011/schema/message";
constexpr std::string_view readingsSpace = "http://iec.ch/TC57/2011/MeterReadings#";
constexpr std::string_view eventsSpace = "http://iec.ch/TC57/2011/EndDeviceEvents#";
constexpr std::string_view ownSpace = "urn:ami-field:mdms:1";
constexpr char separator = '\n';

/// What an element becomes in the JSON form: a member of the object around it, or an element of that object's member when it is a list.
struct Rule {
    Element parent;
    std::string_view space;
    std::string_view name;
    Element element;
    bool list = false;
};

constexpr std::array rules{
    Rule{Element::Document, messageSpace, "EventMessage", Element::Message},
    Rule{Element::Document, messageSpace, "RequestMessage", Element::Message},
    Rule{Element::Message, messageSpace, "Header", Element::Header},
    Rule{Element::Message, messageSpace, "Payload", Element::Payload},
    Rule{Element::Header, messageSpace, "Verb", Element::Text},
    Rule{Element::Header, messageSpace, "Noun", Element::Text},
    Rule{Element::Header, messageSpace, "Revision", Element::Text},
    Rule{Element::Header, messageSpace, "Timestamp", Element::Text},
    Rule{Element::Header, messageSpace, "Source", Element::Text},
    Rule{Element::Header, messageSpace, "MessageID", Element::Text},
    Rule{Element::Header, messageSpace, "Property", Element::Property, true},
    Rule{Element::Property, messageSpace, "Name", Element::Text},
    Rule{Element::Property, messageSpace, "Value", Element::Text},
    Rule{Element::Payload, readingsSpace, "MeterReadings", Element::MeterReadings},
    Rule{Element::MeterReadings, readingsSpace, "MeterReading", Element::MeterReading, true},
    Rule{Element::MeterReading, readingsSpace, "IntervalBlocks", Element::IntervalBlocks, true},
    Rule{Element::MeterReading, readingsSpace, "Meter", Element::Asset},
    Rule{Element::MeterReading, readingsSpace, "Readings", Element::Readings, true},
    Rule{Element::IntervalBlocks, readingsSpace, "IntervalReadings", Element::IntervalReadings, true},
    Rule{Element::IntervalBlocks, readingsSpace, "ReadingType", Element::ReadingType},
    Rule{Element::IntervalReadings, readingsSpace, "timeStamp", Element::Text},
    Rule{Element::IntervalReadings, readingsSpace, "value", Element::Text},
    Rule{Element::IntervalReadings, readingsSpace, "ReadingQualities", Element::ReadingQualities, true},
    Rule{Element::Readings, readingsSpace, "timeStamp", Element::Text},
    Rule{Element::Readings, readingsSpace, "value", Element::Text},
    Rule{Element::Readings, readingsSpace, "ReadingQualities", Element::ReadingQualities, true},
    Rule{Element::Readings, readingsSpace, "ReadingType", Element::ReadingType},
    Rule{Element::ReadingQualities, readingsSpace, "ReadingQualityType", Element::ReadingQualityType},
    Rule{Element::Asset, readingsSpace, "Names", Element::Names, true},
    Rule{Element::Names, readingsSpace, "name", Element::Text},
    Rule{Element::Payload, eventsSpace, "EndDeviceEvents", Element::EndDeviceEvents},
    Rule{Element::EndDeviceEvents, eventsSpace, "EndDeviceEvent", Element::EndDeviceEvent, true},
    Rule{Element::EndDeviceEvent, eventsSpace, "createdDateTime", Element::Text},
    Rule{Element::EndDeviceEvent, eventsSpace, "reason", Element::Text},
    Rule{Element::EndDeviceEvent, eventsSpace, "Assets", Element::Asset},
    Rule{Element::EndDeviceEvent, eventsSpace, "EndDeviceEventDetails", Element::EndDeviceEventDetails, true},
    Rule{Element::EndDeviceEvent, eventsSpace, "EndDeviceEventType", Element::EndDeviceEventType},
    Rule{Element::EndDeviceEventDetails, eventsSpace, "name", Element::Text},
    Rule{Element::EndDeviceEventDetails, eventsSpace, "value", Element::Text},
    Rule{Element::Asset, eventsSpace, "Names", Element::Names, true},
    Rule{Element::Names, eventsSpace, "name", Element::Text},
};

enum class Into : std::uint8_t { Member, Cosem, Names };

struct AttributeRule {
    Element element;
    std::string_view space;
    std::string_view name;
    Into into = Into::Member;
    bool number = false;
};

constexpr std::array attributeRules{
    AttributeRule{Element::Asset, ownSpace, "generation", Into::Member, true},
    AttributeRule{Element::ReadingType, {}, "ref"},
    AttributeRule{Element::ReadingType, ownSpace, "obis", Into::Names},
    AttributeRule{Element::ReadingType, ownSpace, "class", Into::Cosem, true},
    AttributeRule{Element::ReadingType, ownSpace, "attribute", Into::Cosem, true},
    AttributeRule{Element::ReadingType, ownSpace, "unit", Into::Cosem, true},
    AttributeRule{Element::ReadingType, ownSpace, "interval", Into::Cosem, true},
    AttributeRule{Element::IntervalReadings, ownSpace, "exponent", Into::Member, true},
    AttributeRule{Element::IntervalReadings, ownSpace, "kind"},
    AttributeRule{Element::IntervalReadings, ownSpace, "verification"},
    AttributeRule{Element::IntervalReadings, ownSpace, "meterTime"},
    AttributeRule{Element::IntervalReadings, ownSpace, "sequence", Into::Member, true},
    AttributeRule{Element::Readings, ownSpace, "exponent", Into::Member, true},
    AttributeRule{Element::Readings, ownSpace, "kind"},
    AttributeRule{Element::Readings, ownSpace, "verification"},
    AttributeRule{Element::Readings, ownSpace, "meterTime"},
    AttributeRule{Element::Readings, ownSpace, "sequence", Into::Member, true},
    AttributeRule{Element::ReadingQualityType, {}, "ref"},
    AttributeRule{Element::ReadingQualityType, ownSpace, "name"},
    AttributeRule{Element::EndDeviceEvent, ownSpace, "meterTime"},
    AttributeRule{Element::EndDeviceEvent, ownSpace, "ordinal", Into::Member, true},
    AttributeRule{Element::EndDeviceEvent, ownSpace, "sequence", Into::Member, true},
    AttributeRule{Element::EndDeviceEventType, {}, "ref"},
    AttributeRule{Element::EndDeviceEventType, ownSpace, "log", Into::Cosem},
    AttributeRule{Element::EndDeviceEventType, ownSpace, "code", Into::Cosem, true},
};

/// The list that an element has even when it is empty.
std::string_view listOf(Element element) {
    switch (element) {
        case Element::MeterReadings: return "MeterReading";
        case Element::EndDeviceEvents: return "EndDeviceEvent";
        case Element::IntervalBlocks: return "IntervalReadings";
        default: return {};
    }
}

/// A number as JSON writes it.
bool isWhole(std::string_view text) {
    if (!text.empty() && text.front() == '-') text.remove_prefix(1);
    if (text.empty() || text.size() > 20 || (text.size() > 1 && text.front() == '0')) return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

struct Name {
    std::string_view space;
    std::string_view local;

    explicit Name(const XML_Char* text) : local(text) {
        if (const auto end = local.find(separator); end != std::string_view::npos) {
            space = local.substr(0, end);
            local.remove_prefix(end + 1);
        }
    }
};

/// Writes the JSON form of a message while its XML is read. A member that stands twice, or a list in two pieces, comes out as a member
/// name that stands twice, which decodeBatch() refuses.
class Transcoder {
public:
    explicit Transcoder(XML_Parser parser, std::size_t octets) : parser_(parser), out_(octets / 2) {
        stack_.emplace_back(Element::Document);
    }

    std::optional<MdmsError> error() const { return error_; }
    Bytes take() {
        if (!any_) out_.raw("{}");
        return out_.take();
    }

    void start(const XML_Char* qualified, const XML_Char** attributes) {
        if (error_) return;
        std::size_t count = 1;
        for (const XML_Char** a = attributes; *a; a += 2) ++count;
        values_ += count;
        if (values_ > limits::values) return stop(MdmsError::TooLarge);
        if (stack_.size() > limits::depth) return stop(MdmsError::TooDeep);
        const Name name(qualified);
        Level& parent = stack_.back();
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& r) {
            return r.parent == parent.element && r.name == name.local && r.space == name.space;
        });
        if (rule == rules.end()) {
            stack_.emplace_back(Element::Unknown);
            return;
        }
        Level level(rule->element);
        if (rule->element == Element::Message) {
            any_ = true;
            out_.raw("{");
        } else if (rule->element == Element::ReadingQualityType) {
            level.hasMember = parent.hasMember;  // its members are those of ReadingQualities
        } else {
            openMember(parent, *rule);
            if (rule->element == Element::Text) text_.clear();
            else out_.raw("{");
        }
        stack_.push_back(level);
        writeAttributes(stack_.back(), attributes);
    }

    void characters(std::string_view text) {
        if (stack_.back().element == Element::Text) text_ += text;
    }

    void end() {
        if (error_) return;
        const Level level = stack_.back();
        stack_.pop_back();
        switch (level.element) {
            case Element::Unknown: return;
            case Element::Text: return string(text_);
            case Element::ReadingQualityType: stack_.back().hasMember = level.hasMember; return;
            default: break;
        }
        if (!level.list.empty()) out_.raw("]");
        if (const auto list = listOf(level.element); !list.empty() && !level.hadList) {
            out_.raw(level.hasMember ? ",\"" : "\"");
            out_.raw(list);
            out_.raw("\":[]");
        }
        out_.raw("}");
    }

    void stop(MdmsError error) {
        if (!error_) error_ = error;
        XML_StopParser(parser_, XML_FALSE);
    }

private:
    struct Level {
        explicit Level(Element which) : element(which) {}
        Element element;
        bool hasMember = false;
        bool hadList = false;
        std::string_view list;  ///< name of the list that is open
    };

    void openMember(Level& parent, const Rule& rule) {
        if (rule.list && parent.list == rule.name) return out_.raw(",");
        if (!parent.list.empty()) out_.raw("]");
        parent.list = rule.list ? rule.name : std::string_view();
        if (rule.list && rule.name == listOf(parent.element)) parent.hadList = true;
        memberName(parent, rule.name);
        if (rule.list) out_.raw("[");
    }

    void memberName(Level& level, std::string_view name) {
        out_.raw(level.hasMember ? ",\"" : "\"");
        out_.raw(name);
        out_.raw("\":");
        level.hasMember = true;
    }

    void writeAttributes(Level& level, const XML_Char** attributes) {
        bool cosem = false;
        bool named = false;
        std::optional<std::string_view> quality;
        const auto each = [&](auto&& use) {
            for (const XML_Char** a = attributes; *a; a += 2) {
                const Name name(a[0]);
                const auto rule = std::find_if(attributeRules.begin(), attributeRules.end(), [&](const AttributeRule& r) {
                    return r.element == level.element && r.name == name.local && r.space == name.space;
                });
                if (rule != attributeRules.end()) use(*rule, std::string_view(a[1]));
            }
        };
        each([&](const AttributeRule& rule, std::string_view text) {
            if (rule.into == Into::Cosem) {
                cosem = true;
            } else if (rule.into == Into::Names) {
                memberName(level, "Names");
                out_.raw("[{\"name\":");
                string(text);
                out_.raw("}]");
            } else {
                memberName(level, rule.name);
                value(rule, text);
                if (level.element == Element::ReadingQualityType) {
                    if (rule.name == "name") named = true;
                    else quality = text;
                }
            }
        });
        if (const auto known = quality && !named ? qualityFromRef(*quality) : std::nullopt) {
            memberName(level, "name");
            string(name(*known));
        }
        if (!cosem) return;
        memberName(level, "cosem");
        std::string_view before = "{\"";
        each([&](const AttributeRule& rule, std::string_view text) {
            if (rule.into != Into::Cosem) return;
            out_.raw(before);
            out_.raw(rule.name);
            out_.raw("\":");
            value(rule, text);
            before = ",\"";
        });
        out_.raw("}");
    }

    void value(const AttributeRule& rule, std::string_view text) {
        if (rule.number && isWhole(text)) out_.raw(text);
        else string(text);
    }

    /// Any text; what is not plain is for the decoder to refuse.
    void string(std::string_view text) {
        const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
        if (std::none_of(text.begin(), text.end(), isControl)) return out_.string(text);
        constexpr std::string_view digits = "0123456789abcdef";
        std::string safe;
        for (const char c : text) {
            const auto octet = static_cast<unsigned char>(c);
            if (isControl(c)) {
                safe += "\\u00";
                safe += digits[octet >> 4];
                safe += digits[octet & 0x0F];
            } else {
                if (c == '"' || c == '\\') safe += '\\';
                safe += c;
            }
        }
        out_.raw("\"");
        out_.raw(safe);
        out_.raw("\"");
    }

    XML_Parser parser_;
    JsonText out_;
    std::vector<Level> stack_;
    std::string text_;
    std::size_t values_ = 0;
    bool any_ = false;
    std::optional<MdmsError> error_;
};

Transcoder& of(void* data) { return *static_cast<Transcoder*>(data); }

bool isUtf8(const XML_Char* encoding) {
    if (!encoding) return true;
    constexpr std::string_view wanted = "UTF-8";
    const std::string_view text(encoding);
    return std::equal(text.begin(), text.end(), wanted.begin(), wanted.end(),
                      [](char a, char b) { return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 32) : a) == b; });
}

}  // namespace

Result<DecodedBatch> decodeBatchXml(BytesView xml, std::string* where) {
    if (where) where->clear();
    if (xml.size() > limits::octets) return fail(Fault::Exhausted, Layer::Mdms, MdmsError::TooLarge);
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(XML_ParserCreateNS("UTF-8", separator),
                                                                                               XML_ParserFree);
    if (!parser) return fail(Fault::Exhausted, Layer::Mdms, MdmsError::TooLarge);
    Transcoder transcoder(parser.get(), xml.size());
    XML_SetUserData(parser.get(), &transcoder);
    XML_SetElementHandler(
        parser.get(), [](void* data, const XML_Char* name, const XML_Char** attributes) { of(data).start(name, attributes); },
        [](void* data, const XML_Char*) { of(data).end(); });
    XML_SetCharacterDataHandler(parser.get(), [](void* data, const XML_Char* text, int length) {
        of(data).characters(std::string_view(text, static_cast<std::size_t>(length)));
    });
    XML_SetStartDoctypeDeclHandler(
        parser.get(), [](void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) { of(data).stop(MdmsError::Xml); });
    XML_SetXmlDeclHandler(parser.get(), [](void* data, const XML_Char*, const XML_Char* encoding, int) {
        if (!isUtf8(encoding)) of(data).stop(MdmsError::Xml);
    });
    const auto status = XML_Parse(parser.get(), reinterpret_cast<const char*>(xml.data()), static_cast<int>(xml.size()), XML_TRUE);
    if (status != XML_STATUS_OK) {
        const MdmsError error = transcoder.error().value_or(MdmsError::Xml);
        return fail(error == MdmsError::Xml ? Fault::Malformed : Fault::Exhausted, Layer::Mdms, error,
                    error == MdmsError::Xml ? static_cast<std::int64_t>(XML_GetCurrentByteIndex(parser.get())) : 0);
    }
    auto batch = decodeBatch(transcoder.take(), where);
    if (!batch && batch.error().layer == Layer::Mdms && batch.error().code == static_cast<std::uint16_t>(MdmsError::Json)) {
        return fail(Fault::Malformed, Layer::Mdms, MdmsError::Xml);
    }
    return batch;
}

}  // namespace ami::mdms

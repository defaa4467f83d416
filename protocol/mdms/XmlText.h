#pragma once

#include <string_view>

#include "protocol/mdms/JsonText.h"

namespace ami::mdms {

/// Elements without blanks between them. Texts must be plain (isPlainText).
class XmlText : public TextBuffer {
public:
    using TextBuffer::TextBuffer;

    void escaped(std::string_view text) {
        for (;;) {
            const auto special = text.find_first_of("&<>\"");
            raw(text.substr(0, special));
            if (special == std::string_view::npos) return;
            switch (text[special]) {
                case '&': raw("&amp;"); break;
                case '<': raw("&lt;"); break;
                case '>': raw("&gt;"); break;
                default: raw("&quot;"); break;
            }
            text.remove_prefix(special + 1);
        }
    }
    void element(std::string_view name, std::string_view text) {
        raw("<");
        raw(name);
        raw(">");
        escaped(text);
        raw("</");
        raw(name);
        raw(">");
    }
    void attribute(std::string_view name, std::string_view text) {
        raw(" ");
        raw(name);
        raw("=\"");
        escaped(text);
        raw("\"");
    }
    template <typename Integer>
    void numberAttribute(std::string_view name, Integer value) {
        raw(" ");
        raw(name);
        raw("=\"");
        number(value);
        raw("\"");
    }
};

}  // namespace ami::mdms

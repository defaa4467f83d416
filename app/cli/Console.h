#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include <QString>

#include "protocol/base/Error.h"

namespace ami::app::cli {

using Json = nlohmann::ordered_json;

/// Null where there is nothing.
template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

/// Results on one stream, words about them on the other; control characters in either, but for raw(), are U+FFFD. Each line is flushed, so that what was read is out when the power goes.
class Console {
public:
    /// @p progressVisible: @p err is a terminal that a line can be written over on.
    Console(std::ostream& out, std::ostream& err, bool json, bool progressVisible);
    ~Console();

    bool isJson() const { return json_; }
    /// For people; nothing with --json.
    void line(const QString& text);
    /// For programs; nothing without --json.
    void object(const Json& object);
    /// Octets or a document as they are, in every form of output.
    void raw(std::string_view octets);
    /// The stream of results is a terminal, and nobody asked for NO_COLOR.
    bool hasColours() const;
    /// Aligned columns; a heading in the first row. Nothing with --json.
    void table(const std::vector<std::vector<QString>>& rows);
    /// What happened, why and what next, on the error stream; with --json also as an object. @p subject names what it is about.
    void error(const Error& error, const QString& subject = {});
    /// A question on the error stream; the line stays open for the answer.
    void prompt(const QString& text);
    /// Called once when standard output takes no more, since its reader has gone.
    void onBroken(std::function<void()> stop) { stop_ = std::move(stop); }
    /// A fault in what was given to the program: the sentence on the error stream; with --json also as an object of type "error".
    void refusal(const std::string& code, const QString& sentence);
    /// A remark on the error stream.
    void note(const QString& text);
    /// Overwrites the line of progress; nothing when nobody sees it.
    void progress(const QString& text);
    void endProgress();

private:
    void put(const QString& text);

    std::ostream& out_;
    std::ostream& err_;
    bool json_;
    bool progressVisible_;
    bool progressShown_ = false;
    std::function<void()> stop_;
};

/// @p text filled up with blanks to @p width characters, on the left for numbers.
QString padded(const QString& text, qsizetype width, bool left = false);

Json toJson(const Error& error);

}  // namespace ami::app::cli

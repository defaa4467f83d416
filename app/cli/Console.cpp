#include "app/cli/Console.h"

#include <algorithm>
#include <iostream>
#include <ostream>
#include <utility>

#include <QCoreApplication>

#include "app/explain/Explanation.h"
#include "protocol/base/PlainText.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace ami::app::cli {

namespace {

/// What devices say is part of many lines: none of it may move a cursor, change a colour or turn the writing round. Lines and tabs stay.
std::string shown(QString text) {
    for (QChar& c : text) {
        if (isControl(c.unicode()) && c != QLatin1Char('\n') && c != QLatin1Char('\t')) c = QChar::ReplacementCharacter;
    }
    return text.toStdString();
}

/// JSON escapes the controls of C0 alone; the others stand within its texts only, and mean the same when they are escaped.
std::string escaped(const std::string& json) {
    const QString text = QString::fromStdString(json);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isControl(c.unicode()); })) return json;
    QString safe;
    for (const QChar c : text) {
        if (isControl(c.unicode())) safe += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else safe += c;
    }
    return safe.toStdString();
}

}  // namespace

Console::Console(std::ostream& out, std::ostream& err, bool json, bool progressVisible)
    : out_(out), err_(err), json_(json), progressVisible_(progressVisible) {}

Console::~Console() { endProgress(); }

void Console::line(const QString& text) {
    if (json_) return;
    endProgress();
    put(text);
}

void Console::object(const Json& object) {
    if (!json_) return;
    endProgress();
    out_ << escaped(object.dump(-1, ' ', false, Json::error_handler_t::replace)) << std::endl;
    if (!out_ && stop_) std::exchange(stop_, {})();
}

void Console::raw(std::string_view octets) {
    endProgress();
    out_ << octets << std::flush;
    if (!out_ && stop_) std::exchange(stop_, {})();
}

bool Console::hasColours() const {
#ifdef Q_OS_UNIX
    return out_.rdbuf() == std::cout.rdbuf() && ::isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR");
#else
    return false;
#endif
}

void Console::refusal(const std::string& code, const QString& sentence) {
    endProgress();
    err_ << "ami-cli: " << shown(sentence) << std::endl;
    object({{"type", "error"}, {"code", code}, {"what", sentence.toStdString()}});
}

void Console::put(const QString& text) {
    out_ << shown(text) << std::endl;
    if (!out_ && stop_) std::exchange(stop_, {})();
}

void Console::table(const std::vector<std::vector<QString>>& rows) {
    if (json_) return;
    std::vector<qsizetype> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
    }
    for (const auto& row : rows) {
        QString text;
        for (std::size_t i = 0; i < row.size(); ++i) text += i + 1 < row.size() ? padded(row[i], widths[i]) + QStringLiteral("  ") : row[i];
        while (text.endsWith(QLatin1Char(' '))) text.chop(1);
        line(text);
    }
}

void Console::error(const Error& error, const QString& subject) {
    endProgress();
    const Explanation explanation = explain(error);
    const auto tr = [](const char* text) { return QCoreApplication::translate("Console", text); };
    QString text = QStringLiteral("ami-cli: ") + (subject.isEmpty() ? QString() : subject + QStringLiteral(": ")) + explanation.what +
                   QLatin1Char('\n');
    QString label = tr(QT_TRANSLATE_NOOP("Console", "Likely:"));
    const QString next = tr(QT_TRANSLATE_NOOP("Console", "Next:"));
    const QString code = tr(QT_TRANSLATE_NOOP("Console", "Code:"));
    const auto width = std::max({label.size(), next.size(), code.size()});
    const auto add = [&text, width](const QString& head, const QString& body) {
        text += QStringLiteral("  ") + padded(head, width) + QLatin1Char(' ') + body + QLatin1Char('\n');
    };
    for (const QString& cause : explanation.causes) {
        add(label, cause);
        label.clear();
    }
    add(next, explanation.nextStep);
    add(code, explanation.code);
    err_ << shown(text) << std::flush;
    Json json = toJson(error);
    if (!subject.isEmpty()) json["subject"] = subject.toStdString();
    object(json);
}

void Console::note(const QString& text) {
    endProgress();
    err_ << shown(text) << std::endl;
}

void Console::prompt(const QString& text) {
    endProgress();
    err_ << shown(text) << std::flush;
}

void Console::progress(const QString& text) {
    if (!progressVisible_) return;
    err_ << '\r' << shown(text) << "\033[K" << std::flush;
    progressShown_ = true;
}

void Console::endProgress() {
    if (!std::exchange(progressShown_, false)) return;
    err_ << "\r\033[K" << std::flush;
}

QString padded(const QString& text, qsizetype width, bool left) { return left ? text.rightJustified(width) : text.leftJustified(width); }

Json toJson(const Error& error) {
    const Explanation explanation = explain(error);
    Json causes = Json::array();
    for (const QString& cause : explanation.causes) causes.push_back(cause.toStdString());
    return {{"type", "error"},
            {"code", explanation.code.toStdString()},
            {"fault", name(error.fault)},
            {"layer", name(error.layer)},
            {"number", error.code},
            {"detail", error.detail},
            {"what", explanation.what.toStdString()},
            {"causes", causes},
            {"next", explanation.nextStep.toStdString()}};
}

}  // namespace ami::app::cli

#include "app/cli/meter/FindMeter.h"

#include <QCoreApplication>

#include "app/cli/Values.h"
#include "app/probe/Findings.h"

namespace ami::app::cli {

namespace {

const char* name(SearchFamily family) {
    switch (family) {
        case SearchFamily::Listen: return "listen";
        case SearchFamily::Hdlc: return "hdlc";
        case SearchFamily::C1218: return "c1218";
        case SearchFamily::Iec: return "iec62056-21";
    }
    return "";
}

const char* name(AttemptResult result) {
    switch (result) {
        case AttemptResult::Silent: return "silent";
        case AttemptResult::Echo: return "echo";
        case AttemptResult::Garbled: return "garbled";
        case AttemptResult::Text: return "text";
        case AttemptResult::Answered: return "answered";
    }
    return "";
}

Json toJson(const SearchAttempt& attempt) {
    const char parity = attempt.line.parity == Parity::Even ? 'E' : attempt.line.parity == Parity::Odd ? 'O' : 'N';
    Json json{{"protocol", name(attempt.family)},
              {"baud", attempt.line.baud},
              {"format", std::to_string(attempt.line.dataBits) + parity + std::to_string(attempt.line.stopBits)},
              {"rts", attempt.rts},
              {"dtr", attempt.dtr}};
    if (attempt.family == SearchFamily::Hdlc) {
        json["server"] = attempt.server.upper;
        json["physical"] = attempt.server.length == 1 ? Json(nullptr) : Json(attempt.server.lower);
        json["serverLength"] = attempt.server.length;
    }
    return json;
}

}  // namespace

Json toJson(const SearchFound& found) {
    Json json{{"type", "found"}, {"address", found.address}, {"identification", found.identification}, {"echo", found.echo}};
    json.update(toJson(found.attempt));
    return json;
}

std::optional<std::string> portOfAuto(const std::string& text) {
    constexpr std::string_view scheme = "auto://";
    if (!text.starts_with(scheme) || text.size() == scheme.size()) return std::nullopt;
    return text.substr(scheme.size());
}

Result<SearchReport> searchAloud(const std::string& port, Console& console, Stopper& stopper, const CommonOptions& options) {
    SearchHooks hooks;
    Result<void> opened;
    if (!options.traceFile.empty()) {
        hooks.trace = hal::makeFileSink(options.traceFile, &opened);
        if (!opened) return Unexpected(opened.error());
    }
    hooks.cancelled = [&stopper] { return stopper.isStopped(); };
    hooks.trying = [&console](const SearchAttempt& attempt) { console.progress(describe(attempt) + QStringLiteral("…")); };
    hooks.tried = [&console](const search::Tried& tried) {
        console.endProgress();
        Json json{{"type", "attempt"}, {"result", name(tried.result)}, {"heard", toHex(tried.heard)}};
        json.update(toJson(tried.attempt));
        console.object(json);
        if (!console.isJson()) console.note(describe(tried.attempt) + QStringLiteral(": ") + describe(tried.result));
    };
    auto report = searchPort(port, hooks);
    console.endProgress();
    return report;
}

Result<SearchFound> findMeter(const std::string& port, Console& console, Stopper& stopper, const CommonOptions& options) {
    auto report = searchAloud(port, console, stopper, options);
    if (!report) return Unexpected(report.error());
    if (!report->found) return Unexpected(errorOf(report->conclusion));
    return *report->found;
}

}  // namespace ami::app::cli

#include <QByteArray>
#include <array>
#include <nlohmann/json.hpp>

#include <BuiltInLogPatterns.h>
#include "app/mesh/MeshError.h"
#include "app/mesh/log/LogFields.h"
#include "app/mesh/log/RouterLog.h"

namespace ami::app::mesh {

namespace {

using Json = nlohmann::json;

constexpr std::array kinds{LogKind::Signal,    LogKind::TxFailure,      LogKind::Dropped,       LogKind::Eapol,     LogKind::RouteTarget,
                           LogKind::Route,     LogKind::RouteExpired,   LogKind::Selecting,     LogKind::Candidate, LogKind::ParentSelected,
                           LogKind::BetterIgnored, LogKind::JoinState,  LogKind::Self,          LogKind::Congestion, LogKind::NeighborExpired,
                           LogKind::Fatal,     LogKind::Warning,        LogKind::Started};

std::optional<LogKind> kindNamed(std::string_view text) {
    for (const LogKind kind : kinds) {
        if (text == name(kind)) return kind;
    }
    return std::nullopt;
}

std::optional<LogSeverity> severityNamed(std::string_view text) {
    for (const LogSeverity severity : {LogSeverity::Info, LogSeverity::Warning, LogSeverity::Problem}) {
        if (text == name(severity)) return severity;
    }
    return std::nullopt;
}

/// A line that the expression, perhaps one of a site's own, cannot decide on in so many steps is a line that it does not know.
QRegularExpression bounded(const std::string& expression) {
    return QRegularExpression(QStringLiteral("(*LIMIT_MATCH=200000)") + QString::fromStdString(expression));
}

std::string textOf(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<LogPatterns::Pattern> patternOf(const Json& json) {
    if (!json.is_object()) return std::nullopt;
    const auto kind = kindNamed(textOf(json, "kind"));
    const auto severity = json.contains("severity") ? severityNamed(textOf(json, "severity")) : std::optional(LogSeverity::Info);
    const std::string expression = textOf(json, "expression");
    if (!kind || !severity || expression.empty() || expression.size() > 4096) return std::nullopt;
    LogPatterns::Pattern pattern{*kind, *severity, QString::fromStdString(textOf(json, "contains")),
                                 bounded(expression), {}};
    if (!pattern.expression.isValid()) return std::nullopt;
    const QStringList names = pattern.expression.namedCaptureGroups();
    for (int group = 1; group < names.size(); ++group) {
        if (names[group].isEmpty()) continue;
        const auto field = fieldNamed(names[group].toStdString());
        if (!field) return std::nullopt;
        pattern.groups.emplace_back(static_cast<int>(*field), group);
    }
    pattern.expression.optimize();
    return pattern;
}

}  // namespace

Result<LogPatterns> LogPatterns::fromJson(std::string_view text) {
    if (text.size() > 1u << 20) return fail(Fault::Exhausted, Layer::Mesh, MeshError::TooLarge, 1 << 20);
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("patterns") || !json["patterns"].is_array() || json.value("version", Json()) != 1) {
        return fail(Fault::Malformed, Layer::Mesh, MeshError::BadJson, 1);
    }
    LogPatterns patterns;
    for (const auto& one : json["patterns"]) {
        auto pattern = patternOf(one);
        if (!pattern) return fail(Fault::Malformed, Layer::Mesh, MeshError::BadPattern, static_cast<std::int64_t>(patterns.patterns_.size()) + 1);
        patterns.patterns_.push_back(std::move(*pattern));
    }
    return patterns;
}

const LogPatterns& LogPatterns::builtIn() {
    static const LogPatterns patterns = fromJson(builtInLogPatterns).value_or(LogPatterns());
    return patterns;
}

const char* name(LogKind kind) {
    switch (kind) {
        case LogKind::Signal: return "signal";
        case LogKind::TxFailure: return "tx-failure";
        case LogKind::Dropped: return "dropped";
        case LogKind::Eapol: return "eapol";
        case LogKind::RouteTarget: return "route-target";
        case LogKind::Route: return "route";
        case LogKind::RouteExpired: return "route-expired";
        case LogKind::Selecting: return "selecting";
        case LogKind::Candidate: return "candidate";
        case LogKind::ParentSelected: return "parent-selected";
        case LogKind::BetterIgnored: return "better-ignored";
        case LogKind::JoinState: return "join-state";
        case LogKind::Self: return "self";
        case LogKind::Congestion: return "congestion";
        case LogKind::NeighborExpired: return "neighbor-expired";
        case LogKind::Fatal: return "fatal";
        case LogKind::Warning: return "warning";
        case LogKind::Started: return "started";
    }
    return "";
}

const char* name(LogSeverity severity) {
    switch (severity) {
        case LogSeverity::Info: return "info";
        case LogSeverity::Warning: return "warning";
        case LogSeverity::Problem: return "problem";
    }
    return "";
}

}  // namespace ami::app::mesh

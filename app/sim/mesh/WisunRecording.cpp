#include "app/sim/mesh/WisunRecording.h"

#include <QFile>
#include <QStringList>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace ami::sim::mesh {

namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 largestFile = 64 << 20;
constexpr qint64 longestLine = 4 << 20;
constexpr std::size_t mostSamples = 100'000;

std::optional<QByteArray> octetsOf(const Json& json) {
    if (!json.is_array()) return std::nullopt;
    QByteArray octets;
    for (const Json& item : json) {
        if (!item.is_number_unsigned() || item.get<std::uint64_t>() > 255) return std::nullopt;
        octets.append(static_cast<char>(item.get<std::uint64_t>()));
    }
    return octets;
}

std::optional<QList<QByteArray>> listOf(const Json& json) {
    if (!json.is_array()) return std::nullopt;
    QList<QByteArray> list;
    for (const Json& item : json) {
        const auto octets = octetsOf(item);
        if (!octets) return std::nullopt;
        list << *octets;
    }
    return list;
}

template <typename T>
QVariant numberOf(const Json& json) {
    if (!json.is_number_integer()) return {};
    if constexpr (std::is_unsigned_v<T>) {
        if (!json.is_number_unsigned() || json.get<std::uint64_t>() > std::numeric_limits<T>::max()) return {};
    } else {
        const auto number = json.get<std::int64_t>();
        if (number < std::numeric_limits<T>::min() || number > std::numeric_limits<T>::max()) return {};
    }
    return QVariant::fromValue(json.get<T>());
}

/// Of {"type": signature, "data": value}; invalid when the two do not go together.
QVariant variantOf(const Json& json) {
    if (!json.is_object() || !json.contains("type") || !json.contains("data") || !json["type"].is_string()) return {};
    const auto type = json["type"].get<std::string>();
    const Json& data = json["data"];
    if (type == "b") return data.is_boolean() ? QVariant(data.get<bool>()) : QVariant();
    if (type == "y") return numberOf<uchar>(data);
    if (type == "n") return numberOf<short>(data);
    if (type == "q") return numberOf<ushort>(data);
    if (type == "i") return numberOf<int>(data);
    if (type == "u") return numberOf<uint>(data);
    if (type == "x") return numberOf<qlonglong>(data);
    if (type == "t") return numberOf<qulonglong>(data);
    if (type == "d") return data.is_number() ? QVariant(data.get<double>()) : QVariant();
    if (type == "s") return data.is_string() ? QVariant(QString::fromStdString(data.get<std::string>())) : QVariant();
    if (type == "ay") {
        const auto octets = octetsOf(data);
        return octets ? QVariant(*octets) : QVariant();
    }
    if (type == "aay") {
        const auto list = listOf(data);
        return list ? QVariant::fromValue(*list) : QVariant();
    }
    return {};
}

std::optional<QList<BoardNode>> nodesOf(const Json& json) {
    if (!json.is_array()) return std::nullopt;
    QList<BoardNode> nodes;
    for (const Json& item : json) {
        if (!item.is_array() || item.size() != 2 || !item[1].is_object()) return std::nullopt;
        const auto eui64 = octetsOf(item[0]);
        if (!eui64) return std::nullopt;
        BoardNode node{*eui64, {}};
        for (const auto& [key, value] : item[1].items()) {
            QVariant content = variantOf(value);
            if (!content.isValid()) return std::nullopt;
            node.keys.emplace_back(QString::fromStdString(key), std::move(content));
        }
        nodes << node;
    }
    return nodes;
}

std::optional<QList<BoardRoute>> routesOf(const Json& json) {
    if (!json.is_array()) return std::nullopt;
    QList<BoardRoute> routes;
    for (const Json& item : json) {
        if (!item.is_array() || item.size() != 3 || !item[1].is_boolean()) return std::nullopt;
        const auto address = octetsOf(item[0]);
        const auto parents = listOf(item[2]);
        if (!address || !parents) return std::nullopt;
        routes << BoardRoute{*address, item[1].get<bool>(), *parents};
    }
    return routes;
}

/// False: the line is neither form.
bool sampleOf(const Json& json, double& time, WisunSample& sample) {
    if (!json.is_object()) return false;
    if (json.contains("type") && json.contains("data")) {
        if (json["type"] == "a(aya{sv})") sample.nodes = nodesOf(json["data"]);
        else if (json["type"] == "a(aybaay)") sample.routes = routesOf(json["data"]);
        return sample.nodes || sample.routes;
    }
    if (json.contains("t")) {
        if (!json["t"].is_number()) return false;
        time = json["t"].get<double>();
        if (!std::isfinite(time) || time < 0 || time > 1e11) return false;
    }
    if (json.contains("Nodes") && !(sample.nodes = nodesOf(json["Nodes"]))) return false;
    if (json.contains("RoutingGraph") && !(sample.routes = routesOf(json["RoutingGraph"]))) return false;
    return sample.nodes || sample.routes;
}

}  // namespace

std::optional<std::vector<WisunSample>> readWisunRecording(const QString& name, QString* why) {
    QFile file(name);
    const auto refused = [&](const QString& text) {
        if (why) *why = text;
        return std::nullopt;
    };
    if (!file.open(QIODevice::ReadOnly)) return refused(file.errorString());
    if (file.size() > largestFile) return refused(QStringLiteral("it is larger than 64 MiB"));
    std::vector<WisunSample> samples;
    double first = 0, before = 0;
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray text = file.readLine(longestLine);
        if (text.trimmed().isEmpty()) continue;
        const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
        WisunSample sample;
        double time = before;
        if (json.is_discarded() || !sampleOf(json, time, sample)) return refused(QStringLiteral("line %1 is no sample of a border router").arg(line));
        if (samples.empty()) first = time;
        else if (time < before) return refused(QStringLiteral("line %1 is older than the one before").arg(line));
        before = time;
        sample.at = std::chrono::milliseconds(std::llround((time - first) * 1000));
        samples.push_back(std::move(sample));
        if (samples.size() > mostSamples) return refused(QStringLiteral("it has more than 100,000 samples"));
    }
    if (samples.empty()) return refused(QStringLiteral("it is empty"));
    return samples;
}

}  // namespace ami::sim::mesh

#include "hal/router/RouterJournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <charconv>
#include <cstring>
#include <deque>

#include "protocol/base/PlainText.h"

namespace ami::hal {

using namespace std::chrono;

namespace {

constexpr qsizetype longestLine = 256 << 10;
constexpr std::size_t longestName = 64;
constexpr std::size_t longestShort = 255;

/// UTF-8 whatever came, without control characters, cut at the end of a character.
std::string clean(QString text, std::size_t longest) {
    for (QChar& c : text) {
        if (isControl(c.unicode())) c = QLatin1Char(' ');
    }
    QByteArray octets = text.left(static_cast<qsizetype>(longest)).toUtf8();
    if (octets.size() > static_cast<qsizetype>(longest)) {
        qsizetype end = static_cast<qsizetype>(longest);
        while (end > 0 && (static_cast<unsigned char>(octets[end]) & 0xC0) == 0x80) --end;
        octets.truncate(end);
    }
    return octets.toStdString();
}

template <typename T>
bool parseNumber(std::string_view text, T& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// False: a field whose number is none.
bool takeField(JournalEntry& entry, std::string_view name, const QString& value, bool& timed) {
    const std::string text = clean(value, name == "MESSAGE" ? JournalEntry::longestText : longestShort);
    if (name == "__REALTIME_TIMESTAMP") {
        std::int64_t microseconds_ = 0;
        if (!parseNumber(text, microseconds_) || microseconds_ < 0) return false;
        entry.time = UtcTime(floor<milliseconds>(microseconds(microseconds_)));
        timed = true;
    } else if (name == "PRIORITY") {
        int priority = 0;
        if (parseNumber(text, priority) && priority >= 0 && priority <= 7) entry.priority = priority;
    } else if (name == "_PID") {
        parseNumber(text, entry.process);
    } else if (name == "MESSAGE") {
        entry.text = text;
    } else if (name == "SYSLOG_IDENTIFIER") {
        entry.who = text;
    } else if (name == "_SYSTEMD_UNIT") {
        entry.unit = text;
    }
    return true;
}

/// A field is a text, an array of octets when it is not UTF-8, or null when it was too long for journalctl.
QString textOf(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    QByteArray octets;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        // One field with several values is an array of them; the first one counts.
        if (item.isString()) return item.toString();
        octets.append(static_cast<char>(item.toInt()));
    }
    return QString::fromUtf8(octets);
}

}  // namespace

bool isUnitName(std::string_view name) {
    return !name.empty() && name.size() <= longestShort && name.front() != '-' && std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c != 0 && std::strchr(":_.@-", c) != nullptr);
    });
}

std::optional<JournalEntry> parseJournalLine(const QByteArray& line) {
    if (line.size() > longestLine) return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) return std::nullopt;
    const QJsonObject object = document.object();
    JournalEntry entry;
    bool timed = false;
    for (const char* name : {"__REALTIME_TIMESTAMP", "PRIORITY", "_PID", "MESSAGE", "SYSLOG_IDENTIFIER", "_SYSTEMD_UNIT"}) {
        const auto value = object.value(QLatin1String(name));
        if (!value.isUndefined() && !takeField(entry, name, textOf(value), timed)) return std::nullopt;
    }
    if (!timed) return std::nullopt;
    return entry;
}

Result<std::vector<JournalEntry>> parseJournalExport(BytesView file, std::size_t most, const std::function<bool()>& isStopped) {
    std::deque<JournalEntry> entries;
    JournalEntry entry;
    bool timed = false, any = false;
    std::size_t at = 0;
    const auto close = [&] {
        if (any && timed) {
            entries.push_back(std::move(entry));
            if (entries.size() > most) entries.pop_front();
        }
        entry = {};
        timed = any = false;
    };
    const auto broken = [&at] { return routerFailure(RouterError::NotAJournal, static_cast<std::int64_t>(at)); };
    for (std::size_t fields = 0; at < file.size(); ++fields) {
        if (fields % 1000 == 0 && isStopped && isStopped()) return fail(Fault::Cancelled, Layer::Mesh, 0);
        const BytesView rest = file.subspan(at);
        const auto end = std::find(rest.begin(), rest.end(), '\n');
        const BytesView line(rest.begin(), end);
        if (line.empty()) {
            close();
            ++at;
            continue;
        }
        const auto equals = std::find(line.begin(), line.end(), '=');
        const std::string name(line.begin(), equals);
        const bool isName = !name.empty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        });
        if (!isName) return broken();
        BytesView value;
        if (equals != line.end()) {
            value = BytesView(equals + 1, line.end());
            at += line.size() + (end != rest.end() ? 1 : 0);
        } else {
            // Its length in 8 octets, least significant first, then the octets, then a line's end.
            const std::size_t head = line.size() + 1 + 8;
            if (rest.size() < head) return broken();
            std::uint64_t length = 0;
            for (std::size_t i = 0; i < 8; ++i) length |= std::uint64_t{rest[line.size() + 1 + i]} << (8 * i);
            if (length >= rest.size() - head || rest[head + static_cast<std::size_t>(length)] != '\n') return broken();
            value = rest.subspan(head, static_cast<std::size_t>(length));
            at += head + static_cast<std::size_t>(length) + 1;
        }
        const auto shown = static_cast<qsizetype>(std::min(value.size(), 4 * JournalEntry::longestText));
        if (!takeField(entry, name, QString::fromUtf8(reinterpret_cast<const char*>(value.data()), shown), timed)) return broken();
        any = true;
    }
    close();
    return std::vector<JournalEntry>(std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
}

RouterJournal::RouterJournal(Options options, QObject* parent) : QObject(parent), options_(std::move(options)) {
    process_.setStandardInputFile(QProcess::nullDevice());
    emptiness_.setSingleShot(true);
    emptiness_.setInterval(options_.over && options_.over->isRemote() ? options_.sshPatience : options_.patience);
    second_.setInterval(1000);
    connect(&emptiness_, &QTimer::timeout, this, [this] {
        if (!any_) Q_EMIT failed(routerError(RouterError::JournalEmpty));
    });
    connect(&second_, &QTimer::timeout, this, [this] { thisSecond_ = 0; });
    connect(&process_, &QProcess::readyReadStandardOutput, this, [this] { readOut(); });
    connect(&process_, &QProcess::readyReadStandardError, this, [this] {
        const QList<QByteArray> lines = process_.readAllStandardError().trimmed().split('\n');
        lastWords_ = clean(QString::fromUtf8(lines.constLast()), 300);
    });
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) Q_EMIT failed(routerError(options_.over ? RouterError::NoSsh : RouterError::NoJournal));
    });
    connect(&process_, &QProcess::finished, this, [this] { ended(); });
}

RouterJournal::~RouterJournal() { stop(); }

Result<void> RouterJournal::start() {
    if (isRunning()) return {};
    if (!isUnitName(options_.unit)) return routerFailure(RouterError::BadChange);
    QStringList words{QStringLiteral("journalctl"), QStringLiteral("-o"), QStringLiteral("json"), QStringLiteral("-f"), QStringLiteral("-n"),
                      QString::number(std::clamp(options_.past, 0, 100'000)), QStringLiteral("--no-pager"),
                      QStringLiteral("--output-fields=MESSAGE,PRIORITY,_PID,SYSLOG_IDENTIFIER,_SYSTEMD_UNIT"), QStringLiteral("-u"),
                      QString::fromStdString(options_.unit)};
    if (options_.over && options_.over->isRemote()) {
        QStringList before{QStringLiteral("ssh")};
        for (const std::string& word : sshArguments(*options_.over, 15)) before << QString::fromStdString(word);
        words = before + words;
    }
    pending_.clear();
    skipping_ = any_ = stopping_ = false;
    thisSecond_ = left_ = 0;
    lastWords_.clear();
    const QString program = words.takeFirst();
    process_.start(program, words);
    emptiness_.start();
    second_.start();
    return {};
}

void RouterJournal::stop() {
    stopping_ = true;
    emptiness_.stop();
    second_.stop();
    if (!isRunning()) return;
    process_.terminate();
    if (!process_.waitForFinished(200)) {
        process_.kill();
        process_.waitForFinished(1000);
    }
}

void RouterJournal::readOut() {
    pending_ += process_.readAllStandardOutput();
    std::vector<JournalEntry> found;
    qsizetype at = 0;
    for (qsizetype end = 0; (end = pending_.indexOf('\n', at)) >= 0; at = end + 1) {
        if (std::exchange(skipping_, false)) continue;
        const QByteArray line = pending_.mid(at, end - at);
        if (line.trimmed().isEmpty()) continue;
        if (thisSecond_ >= options_.mostASecond + static_cast<std::size_t>(options_.past)) {
            ++left_;
            continue;
        }
        ++thisSecond_;
        if (auto entry = parseJournalLine(line)) found.push_back(std::move(*entry));
        else ++left_;
    }
    pending_.remove(0, at);
    if (pending_.size() > longestLine) {
        pending_.clear();
        if (!std::exchange(skipping_, true)) ++left_;
    }
    if (found.empty()) return;
    any_ = true;
    Q_EMIT entries(found);
}

void RouterJournal::ended() {
    emptiness_.stop();
    second_.stop();
    if (stopping_) return;
    Q_EMIT failed(routerError(RouterError::JournalFailed, process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : 255));
}

}  // namespace ami::hal

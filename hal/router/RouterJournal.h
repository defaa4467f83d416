#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "hal/router/BusPlace.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"

namespace ami::hal {

/// One entry of the system's journal.
struct JournalEntry {
    UtcTime time{};
    int priority = 6;      ///< syslog: 0 emergency to 7 debug
    std::string text;      ///< at most longestText octets, UTF-8; control characters are blanks
    std::string who;       ///< SYSLOG_IDENTIFIER: "wsbrd"
    std::string unit;
    int process = 0;
    static constexpr std::size_t longestText = 4096;
    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// An entry of `journalctl -o json`: one JSON object a line. Nothing: it is none.
std::optional<JournalEntry> parseJournalLine(const QByteArray& line);

/// A file of `journalctl -o export`, which is how a router's journal comes along on a stick: fields NAME=VALUE a line, binary ones by length,
/// entries apart by an empty line. NotAJournal with the octet where it stops being one. At most @p most entries, the newest.
/// Cancelled when @p isStopped says so, which is asked once in a thousand fields.
constexpr std::size_t mostJournalEntries = 100'000;
Result<std::vector<JournalEntry>> parseJournalExport(BytesView file, std::size_t most = mostJournalEntries, const std::function<bool()>& isStopped = {});

/// A name that a systemd unit can have.
bool isUnitName(std::string_view name);

/// Follows the journal of one unit by journalctl, here or on the other end of ssh. Bounded whatever comes: length of a line, entries a
/// second; nothing waits. Used on one thread with an event loop.
class RouterJournal : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::string unit = "wisun-borderrouter.service";  ///< or the site's own, as nan-router.service
        std::optional<BusPlace> over;                     ///< an ssh place; nothing: this computer
        int past = 500;                                   ///< entries of before
        std::size_t mostASecond = 2000;                   ///< beyond that entries are counted, not delivered
        std::chrono::milliseconds patience{3000};         ///< without an entry before JournalEmpty is told
        std::chrono::milliseconds sshPatience{20'000};    ///< the same where ssh has to connect first
    };

    explicit RouterJournal(Options options, QObject* parent = nullptr);
    ~RouterJournal() override;

    /// BadChange when the unit's name is none. All else comes as failed().
    Result<void> start();
    void stop();
    bool isRunning() const { return process_.state() != QProcess::NotRunning; }
    std::size_t left() const { return left_; }
    /// What journalctl or ssh said last.
    std::string lastWords() const { return lastWords_; }

Q_SIGNALS:
    void entries(const std::vector<ami::hal::JournalEntry>& entries);
    /// JournalEmpty: it runs on, but nothing of the unit is there or may be read; members of the groups adm and systemd-journal may read all.
    /// All others: it has ended.
    void failed(const ami::Error& error);

private:
    void readOut();
    void ended();

    Options options_;
    QProcess process_;
    QTimer emptiness_, second_;
    QByteArray pending_;
    bool skipping_ = false;
    bool any_ = false;
    bool stopping_ = false;
    std::size_t thisSecond_ = 0;
    std::size_t left_ = 0;
    std::string lastWords_;
};

}  // namespace ami::hal

#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "app/translate/TraceDecoder.h"
#include "app/workbench/MeterService.h"

namespace ami::ui {

/// The last 10,000 captures of the link, oldest first, each told in one line. Decoded in their order and in small slices, so that a long
/// trace never holds up the window; a line that has not had its turn is decoded by itself when it is looked at.
class TraceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t capacity = 10'000;
    enum Column { Time, Way, Message, Octets, ColumnCount };

    explicit TraceModel(QObject* parent = nullptr);
    void add(const std::vector<hal::TraceRecord>& records);
    /// Keys of the link that is made now, for the lines to come; nullptr: none. Lines keep the keys of their own link until they go.
    void setKeys(std::shared_ptr<const translate::KeyLookup> keys) { keys_ = std::move(keys); }

    /// A line of the technician's own.
    void mark(const QString& words);
    void clear();
    /// Every line as text: time, direction, hexadecimal, what it says. Masked octets are "**".
    QString exported() const;
    /// The same as a capture file (translate::CaptureWriter); empty without octets.
    QByteArray captured() const;
    /// The newest line in short, for the live page.
    QString lastLine() const;

    /// The whole message of a row, with what earlier rows say about it; nullptr for a note.
    std::shared_ptr<const translate::Dissection> dissectionAt(int row) const;
    /// The row holds @p words (in any case) or, in hexadecimal, @p octets; what is masked is not looked at.
    bool matches(int row, const QString& words, const Bytes& octets) const;
    translate::Kind kindAt(int row) const;
    QString wayAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString time;
        int way = 0;
        QString words;  ///< of a note or a mark
        qint64 at = 0;  ///< milliseconds since 1970 of its newest octets
        Bytes octets;
        std::vector<translate::Range> masked;
        std::optional<app::TraceSummary> told;
        std::shared_ptr<const translate::KeyLookup> keys;
    };
    struct Checkpoint {
        quint64 serial = 0;  ///< the decoder has seen every line before this one
        app::TraceDecoder decoder;
    };

    void push(std::vector<Line> lines);
    /// Octets of one direction that follow each other closely are one line.
    void join(std::vector<Line>& lines, Line line);
    /// Decodes lines in their order for a few milliseconds.
    void goOn();
    void forget();
    const app::TraceSummary& told(Line& line) const;
    /// The rest of its frame may still come.
    bool isArriving(const Line& line) const;
    static app::TraceCapture captureOf(const Line& line);
    static QString wayWord(int way);
    static QString hexOf(const Line& line, std::size_t most);
    static bool hasOctets(const Line& line) { return !line.octets.empty(); }

    std::shared_ptr<const translate::KeyLookup> keys_;
    mutable std::deque<Line> lines_;
    quint64 firstSerial_ = 0;  ///< number of lines_.front() since the beginning
    quint64 nextSerial_ = 0;   ///< first line that was not decoded in its order
    app::TraceDecoder decoder_;
    std::deque<Checkpoint> checkpoints_;
    QTimer goOn_;
};

}  // namespace ami::ui

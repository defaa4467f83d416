#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/ClockReader.h"
#include "protocol/dlms/ColumnBatch.h"
#include "protocol/dlms/RowShape.h"

namespace ami::dlms {

/// How the time of a row whose clock cell is null-data follows from the row before. It is the order in which rows are sent.
enum class RowOrder : std::uint8_t {
    OldestFirst,  ///< plus the capture period
    NewestFirst,  ///< minus the capture period
    Other,        ///< sorted by another column: no row's time says anything of the next one's
};

/// sort_method of Profile generic. @spec IEC 62056-6-2 4.3.6
enum class SortMethod : std::uint8_t { Fifo = 1, Lifo = 2, Largest = 3, Smallest = 4, NearestToZero = 5, FarthestFromZero = 6 };

/// The order in which a buffer is sent; @p byClock: the sort object is the clock. Unsorted buffers (Fifo, Lifo) are in order of capture.
constexpr RowOrder rowOrder(SortMethod method, bool byClock) {
    switch (method) {
    case SortMethod::Lifo: return RowOrder::NewestFirst;
    case SortMethod::Largest:
    case SortMethod::FarthestFromZero: return byClock ? RowOrder::NewestFirst : RowOrder::Other;
    case SortMethod::Smallest:
    case SortMethod::NearestToZero: return byClock ? RowOrder::OldestFirst : RowOrder::Other;
    default: return RowOrder::OldestFirst;
    }
}

/// null-data outside the clock column.
enum class NullRule : std::uint8_t {
    Repeat,  ///< the value of the row before, as the standard has it. @spec IEC 62056-6-2 4.3.6 (buffer)
    Absent,  ///< for meters that send null-data where they have no value
};

struct ProfileOptions {
    std::size_t columns = 0;                     ///< cells of a row; 0: as many as the first row has
    std::optional<std::size_t> clockColumn;      ///< its cells are made into UTC
    std::chrono::milliseconds capturePeriod{0};  ///< 0: a null clock cell has no time
    RowOrder order = RowOrder::OldestFirst;
    AssumedDeviation assumedDeviation;
    NullRule nullRule = NullRule::Repeat;
    std::size_t batchRows = 2048;       ///< most rows of one batch
    std::size_t longestRow = 1u << 20;  ///< octets; also of a type description
    std::size_t mostColumns = 1024;
    AxdrLimits limits;  ///< depth of the whole value, nodes of one row
};

/// Fills a ColumnBatch and keeps what the next row needs to know of the last.
class ColumnFiller {
public:
    explicit ColumnFiller(const ProfileOptions& options);

    void restart();
    /// A new batch: no rows, the vectors stay.
    void clear();
    /// @p count rows that lie one behind the other, all of @p shape, the first of which is row number @p firstRow of the profile. Rows
    /// before a bad one stay.
    /// @p rows has shape.length octets for each of them; @p scratch is the parser's.
    Result<void> add(const RowShape& shape, BytesView rows, BytesView scratch, std::size_t count, std::uint64_t firstRow);

    ColumnBatch batch;

private:
    /// What a null or a difference goes on from.
    struct Last {
        DataTag tag = DataTag::NullData;
        std::int64_t number = 0;
        Bytes encoded;  ///< value that is no number, with its tag
    };

    void grow(std::size_t rows);
    /// How many rows got a time; the next one's error is in @p error.
    std::size_t addClocks(const ShapeCell& cell, const std::uint8_t* rows, std::size_t stride, std::size_t count, DataError& error);
    std::size_t deriveClocks(std::size_t count, DataError& error);
    void addCells(std::size_t column, const ShapeCell& cell, const std::uint8_t* rows, std::size_t stride, std::size_t count);
    void addEncoded(std::size_t column, const ShapeCell& cell, const std::uint8_t* rows, std::size_t stride, std::size_t count);
    void repeat(std::size_t column, std::size_t count);
    std::int64_t place(BytesView encoded);

    ProfileOptions options_;
    ClockReader clock_;
    std::vector<Last> last_;
    std::optional<UtcTime> lastTime_;
    ClockOctets lastClock_{};
};

/// Profile buffer to columns while it comes in: learns how a row is laid out, then looks only for the rows that follow to be laid out the
/// same way. Takes an array of structures or a compact-array of them, and null-data for an empty buffer. Accepts what decodeData() and
/// expandCompactArray() accept, without their limit on the number of rows. Memory: one batch and one row.
///
///     while (!decoder.isComplete() && !octets.empty()) {
///         const auto taken = decoder.push(octets);
///         ...
///         octets = octets.subspan(*taken);
///         use(decoder.rows());
///         decoder.clear();
///     }
class ProfileDecoder {
public:
    explicit ProfileDecoder(ProfileOptions options);

    /// Decodes from the next octets of the encoded value and says how many were taken: all of them, unless the batch is full or the value
    /// is complete. After an error the rows before it are in the batch and every further call gives the same error.
    /// Errors of Layer::Data: those of decodeData(), BadRow, BadClock, NoTimeBase, NoBaseValue.
    Result<std::size_t> push(BytesView octets);
    /// No more octets come. Truncated when the value is not complete. May add the last rows to the batch.
    Result<void> finish();
    /// Ready for another buffer of the same profile; what was learned stays.
    void restart();

    bool isComplete() const { return phase_ == Phase::Done; }
    const ColumnBatch& rows() const { return filler_.batch; }
    void clear() { filler_.clear(); }
    /// Rows so far, over all batches.
    std::uint64_t decodedRows() const { return decoded_; }
    /// Rows that an array announces; nothing before its head came and for a compact-array.
    std::optional<std::uint64_t> announcedRows() const { return announced_; }
    /// Octets of the value so far.
    std::uint64_t octets() const { return octets_; }

private:
    enum class Phase : std::uint8_t { Head, Rows, CompactRows, Done };
    static constexpr std::size_t mostShapes = 16;
    static constexpr std::uint8_t none = 0xFF;

    /// Octets of @p octets that were whole rows (or the head); what is left is a part of one.
    std::size_t consume(BytesView octets, std::size_t room);
    std::size_t readHead(BytesView octets);
    std::size_t readRow(BytesView octets);
    std::size_t takeRun(BytesView octets, std::size_t most);
    bool take(const RowShape& shape, BytesView octets, std::size_t count);
    void advance(std::size_t octets, std::size_t rows);
    void learn(BytesView octets);
    std::uint8_t shapeOf(BytesView octets) const;
    bool refuse(DataError code, std::int64_t detail);
    bool wait(std::size_t have, std::size_t needed);

    ProfileOptions options_;
    ColumnFiller filler_;
    RowParser parser_;
    RowShape parsed_;
    std::vector<TypeNode> types_;
    std::array<LearnedShape, mostShapes> shapes_;
    std::array<std::uint8_t, mostShapes> successor_;  ///< the shape that came behind this one last time
    std::uint8_t learned_ = 0;
    std::uint8_t oldest_ = 0;
    std::uint8_t current_ = none;
    bool describedShapes_ = false;  ///< learned from a compact-array: good for none but this one

    Phase phase_ = Phase::Head;
    Bytes partial_;           ///< beginning of a row or of the head
    std::size_t wanted_ = 0;  ///< octets of partial_ worth another try
    std::uint64_t rowsLeft_ = 0;
    std::uint64_t contentsLeft_ = 0;
    std::uint64_t expanded_ = 0;  ///< of a compact-array, against octets_
    std::optional<std::uint64_t> announced_;
    std::uint64_t decoded_ = 0;
    std::uint64_t octets_ = 0;
    std::optional<Error> error_;
};

}  // namespace ami::dlms

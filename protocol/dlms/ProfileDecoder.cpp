#include "protocol/dlms/ProfileDecoder.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ami::dlms {

namespace {

constexpr std::uint64_t largestFactor = 32;
/// Up to here a part of a row is looked at again as soon as it can say more; beyond, only when it has grown by a quarter.
constexpr std::size_t shortPart = 4096;

}  // namespace

ProfileDecoder::ProfileDecoder(ProfileOptions options) : options_(std::move(options)), filler_(options_), parser_(options_.limits) {
    options_.batchRows = std::max<std::size_t>(options_.batchRows, 1);
    successor_.fill(none);
}

void ProfileDecoder::restart() {
    filler_.restart();
    phase_ = Phase::Head;
    partial_.clear();
    wanted_ = 0;
    rowsLeft_ = contentsLeft_ = expanded_ = decoded_ = octets_ = 0;
    announced_.reset();
    error_.reset();
    if (std::exchange(describedShapes_, false)) {
        learned_ = oldest_ = 0;
        current_ = none;
        successor_.fill(none);
    }
}

Result<std::size_t> ProfileDecoder::push(BytesView octets) {
    if (error_) return Unexpected(*error_);
    std::size_t taken = 0;
    while (taken < octets.size() && !isComplete()) {
        const std::size_t room = options_.batchRows - std::min(options_.batchRows, filler_.batch.rows());
        if (room == 0) break;
        if (partial_.empty()) {
            taken += consume(octets.subspan(taken), room);
            if (error_) return Unexpected(*error_);
            if (isComplete() || filler_.batch.rows() >= options_.batchRows) break;
            const BytesView rest = octets.subspan(taken);
            partial_.assign(rest.begin(), rest.end());
            taken = octets.size();
            break;
        }
        const std::size_t before = partial_.size();
        const std::size_t more = std::min(octets.size() - taken, wanted_ > before ? wanted_ - before : 1);
        append(partial_, octets.subspan(taken, more));
        taken += more;
        if (partial_.size() < wanted_) break;
        const std::size_t used = consume(partial_, room);
        if (error_) return Unexpected(*error_);
        if (used >= before) {
            taken -= partial_.size() - used;
            partial_.clear();
        } else {
            partial_.erase(partial_.begin(), partial_.begin() + static_cast<std::ptrdiff_t>(used));
        }
    }
    return taken;
}

Result<void> ProfileDecoder::finish() {
    if (error_) return Unexpected(*error_);
    if (!partial_.empty() && !isComplete()) {
        consume(partial_, std::numeric_limits<std::size_t>::max());
        partial_.clear();
    }
    if (!error_ && !isComplete()) refuse(DataError::Truncated, static_cast<std::int64_t>(octets_));
    if (error_) return Unexpected(*error_);
    return {};
}

bool ProfileDecoder::refuse(DataError code, std::int64_t detail) {
    const bool limit = code == DataError::TooDeep || code == DataError::TooManyNodes;
    error_ = makeError(limit ? Fault::Exhausted : Fault::Malformed, Layer::Data, code, detail);
    return false;
}

/// Not enough octets for the next step. False when there never will be.
bool ProfileDecoder::wait(std::size_t have, std::size_t needed) {
    if (needed > options_.longestRow) return refuse(DataError::TooManyNodes, static_cast<std::int64_t>(needed));
    wanted_ = have <= shortPart ? needed : std::max(needed, have + have / 4);
    wanted_ = std::min(wanted_, std::max(needed, options_.longestRow));
    return true;
}

void ProfileDecoder::advance(std::size_t octets, std::size_t rows) {
    octets_ += octets;
    decoded_ += rows;
    if (phase_ == Phase::Rows) rowsLeft_ -= rows;
    if (phase_ == Phase::CompactRows) contentsLeft_ -= octets;
}

std::size_t ProfileDecoder::consume(BytesView octets, std::size_t room) {
    std::size_t position = 0;
    if (phase_ == Phase::Head) {
        position = readHead(octets);
        if (position == 0) return 0;
    }
    while (!error_) {
        if (phase_ == Phase::Rows && rowsLeft_ == 0) phase_ = Phase::Done;
        if (phase_ == Phase::CompactRows && contentsLeft_ == 0) phase_ = Phase::Done;
        if (phase_ == Phase::Done || room == 0) break;
        BytesView rest = octets.subspan(position);
        if (phase_ == Phase::CompactRows && rest.size() > contentsLeft_) rest = rest.first(static_cast<std::size_t>(contentsLeft_));
        const std::uint64_t before = decoded_;
        std::size_t used = 0;
        if (const std::uint8_t known = shapeOf(rest); known != none) {
            if (current_ != known) successor_[current_] = known;
            current_ = known;
            used = takeRun(rest, room);
        } else {
            used = readRow(rest);
        }
        if (used == 0) break;
        position += used;
        room -= std::min(room, static_cast<std::size_t>(decoded_ - before));
    }
    return position;
}

std::size_t ProfileDecoder::readHead(BytesView octets) {
    const auto tag = static_cast<DataTag>(octets[0]);
    ByteReader reader(octets.subspan(1));
    if (tag == DataTag::NullData) {
        phase_ = Phase::Done;
    } else if (tag == DataTag::Array || tag == DataTag::Structure) {
        const std::size_t octetsOfCount = reader.atEnd() || reader.rest()[0] < 0x80 ? 1 : 1 + (reader.rest()[0] & 0x7F);
        if (reader.remaining() < octetsOfCount && octetsOfCount <= 5) return wait(octets.size(), 1 + octetsOfCount), 0;
        const auto count = decodeLength(reader);
        if (!count) return refuse(DataError::BadLength, 1), 0;
        rowsLeft_ = *count;
        announced_ = *count;
        phase_ = Phase::Rows;
    } else if (tag == DataTag::CompactArray) {
        switch (parser_.description(octets.subspan(1), types_)) {
            case RowParser::Outcome::Bad: return refuse(parser_.code(), parser_.detail()), 0;
            case RowParser::Outcome::Incomplete: return wait(octets.size(), 1 + parser_.needed()), 0;
            case RowParser::Outcome::Row: break;
        }
        reader = ByteReader(octets.subspan(1 + parser_.consumed()));
        const std::size_t octetsOfLength = reader.atEnd() || reader.rest()[0] < 0x80 ? 1 : 1 + (reader.rest()[0] & 0x7F);
        if (reader.remaining() < octetsOfLength && octetsOfLength <= 5)
            return wait(octets.size(), 1 + parser_.consumed() + octetsOfLength), 0;
        const auto length = decodeLength(reader);
        if (!length) return refuse(DataError::BadLength, static_cast<std::int64_t>(1 + parser_.consumed())), 0;
        contentsLeft_ = *length;
        phase_ = Phase::CompactRows;
        learned_ = oldest_ = 0;
        current_ = none;
        describedShapes_ = true;
    } else {
        return refuse(DataError::WrongType, octets[0]), 0;
    }
    octets_ = octets.size() - reader.remaining();
    if (phase_ == Phase::Done) octets_ = 1;
    return static_cast<std::size_t>(octets_);
}

std::uint8_t ProfileDecoder::shapeOf(BytesView octets) const {
    if (current_ == none) return none;
    if (const std::uint8_t next = successor_[current_]; next != none && shapes_[next].run(octets, 1) != 0) return next;
    for (std::uint8_t i = 0; i < learned_; ++i) {
        if (shapes_[i].run(octets, 1) != 0) return i;
    }
    return none;
}

std::size_t ProfileDecoder::takeRun(BytesView octets, std::size_t most) {
    if (phase_ == Phase::Rows) most = static_cast<std::size_t>(std::min<std::uint64_t>(most, rowsLeft_));
    const LearnedShape& learned = shapes_[current_];
    const std::size_t count = learned.run(octets, most);
    return take(learned.shape(), octets, count) ? count * learned.shape().length : 0;
}

bool ProfileDecoder::take(const RowShape& shape, BytesView octets, std::size_t count) {
    const std::size_t rowsBefore = filler_.batch.rows();
    const auto added = filler_.add(shape, octets, parser_.scratch(), count, decoded_);
    const std::size_t rows = filler_.batch.rows() - rowsBefore;
    advance(rows * shape.length, rows);
    if (!added) error_ = added.error();
    return added.has_value();
}

/// One row the general way. 0: not whole yet, or an error.
std::size_t ProfileDecoder::readRow(BytesView octets) {
    const bool described = phase_ == Phase::CompactRows;
    if (described && types_[0].tag != DataTag::Structure && types_[0].tag != DataTag::Array) {
        return refuse(DataError::BadRow, static_cast<std::int64_t>(decoded_)), 0;
    }
    const auto outcome = described ? parser_.described(octets, types_, parsed_) : parser_.tagged(octets, parsed_);
    if (outcome == RowParser::Outcome::Incomplete) {
        if (described && octets.size() == contentsLeft_)
            return refuse(DataError::BadTypeDescription, static_cast<std::int64_t>(octets_)), 0;
        return wait(octets.size(), parser_.needed()), 0;
    }
    if (outcome == RowParser::Outcome::Bad) return refuse(parser_.code(), parser_.detail()), 0;
    if (described) {
        if (parsed_.length == 0) return refuse(DataError::BadTypeDescription, static_cast<std::int64_t>(octets_)), 0;
        expanded_ += parser_.expandedOctets();
        if (expanded_ > largestFactor * (octets_ + parsed_.length)) {
            return refuse(DataError::TooManyNodes, static_cast<std::int64_t>(expanded_)), 0;
        }
    }
    if (!take(parsed_, octets, 1)) return 0;
    learn(octets);
    return parsed_.length;
}

void ProfileDecoder::learn(BytesView octets) {
    if (!LearnedShape::canLearn(parsed_)) return;
    std::uint8_t place = learned_;
    if (learned_ < mostShapes) {
        ++learned_;
    } else {
        place = oldest_;
        oldest_ = static_cast<std::uint8_t>((oldest_ + 1) % mostShapes);
    }
    shapes_[place].learn(parsed_, octets.first(parsed_.length));
    successor_[place] = none;
    if (current_ != none && current_ != place) successor_[current_] = place;
    current_ = place;
}

}  // namespace ami::dlms

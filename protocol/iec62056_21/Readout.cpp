#include "protocol/iec62056_21/Readout.h"

#include <algorithm>

namespace ami::iec62056_21 {

namespace {

Unexpected wrong(ReadoutError code, std::size_t detail) {
    return ami::fail(Fault::Malformed, Layer::Iec62056_21, code, static_cast<std::int64_t>(detail));
}

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F; }

/// One pass over the lines of a text.
class Lines {
public:
    Lines(std::string_view text, const ReadoutLimits& limits, Readout& readout) : text_(text), limits_(limits), readout_(readout) {}

    Result<void> run() {
        std::size_t at = 0;
        std::uint32_t number = 0;
        while (at < text_.size()) {
            const std::size_t end = std::min(text_.find_first_of("\r\n", at), text_.size());
            if (auto ok = line(at, end, number++); !ok) return ok;
            at = end;
            if (at == text_.size()) break;
            const bool whole = text_.substr(at, 2) == "\r\n";
            if (!whole) {
                if (auto ok = deviates(ReadoutDeviation::BareLineEnd, at); !ok) return ok;
            }
            at += whole ? 2 : 1;
        }
        return {};
    }

private:
    Result<void> deviates(ReadoutDeviation deviation, std::size_t offset) {
        if (!limits_.lenient) {
            const auto code =
                static_cast<std::uint16_t>(static_cast<std::uint16_t>(ReadoutError::Deviates) + static_cast<std::uint16_t>(deviation));
            return Unexpected(Error{Fault::Malformed, Layer::Iec62056_21, code, static_cast<std::int64_t>(offset)});
        }
        readout_.note(deviation, offset);
        return {};
    }

    Result<void> line(std::size_t from, std::size_t to, std::uint32_t number) {
        if (from == to) return deviates(ReadoutDeviation::EmptyLine, from);
        if (to - from > limits_.line) {
            if (auto ok = deviates(ReadoutDeviation::LineTooLong, from); !ok) return ok;
        }
        bool first = true;
        for (std::size_t at = from; at < to;) {
            const std::size_t open = text_.substr(0, to).find('(', at);
            if (open == std::string_view::npos) { return deviates(ReadoutDeviation::TextOutside, at); }
            const std::size_t closing = text_.substr(0, to).find(')', open);
            if (closing == std::string_view::npos) return wrong(ReadoutError::Unclosed, open);
            if (auto ok = dataSet(at, open, closing, number, first); !ok) return ok;
            first = false;
            at = closing + 1;
        }
        return {};
    }

    Result<void> dataSet(std::size_t from, std::size_t open, std::size_t closing, std::uint32_t number, bool first) {
        const std::string_view address = text_.substr(from, open - from);
        if (address.size() > limits_.address) {
            if (auto ok = deviates(ReadoutDeviation::AddressTooLong, from); !ok) return ok;
        }
        if (auto ok = characters(from, open, "/!)"); !ok) return ok;
        // A bracket without an address in front of it holds another value of the set before it.
        const bool goesOn = address.empty() && !first;
        if (!goesOn) {
            if (readout_.dataSets.size() >= limits_.dataSets) return wrong(ReadoutError::TooMany, readout_.dataSets.size());
            readout_.dataSets.push_back({std::string(address), {}, number});
        }
        DataSet& set = readout_.dataSets.back();
        if (set.values.size() >= limits_.valuesInSet) return wrong(ReadoutError::TooMany, set.values.size());
        const std::string_view inside = text_.substr(open + 1, closing - open - 1);
        const std::size_t star = inside.find('*');
        DataValue value;
        value.hasUnit = star != std::string_view::npos;
        value.value = inside.substr(0, star);
        if (value.hasUnit) value.unit = inside.substr(star + 1);
        if (value.value.size() > limits_.value) {
            if (auto ok = deviates(ReadoutDeviation::ValueTooLong, open + 1); !ok) return ok;
        }
        if (value.unit.size() > limits_.unit) {
            if (auto ok = deviates(ReadoutDeviation::UnitTooLong, open + 2 + star); !ok) return ok;
        }
        if (auto ok = characters(open + 1, closing, "(/!"); !ok) return ok;
        if (value.unit.find('*') != std::string::npos) {
            if (auto ok = deviates(ReadoutDeviation::ForbiddenCharacter, open + 1); !ok) return ok;
        }
        set.values.push_back(std::move(value));
        return {};
    }

    Result<void> characters(std::size_t from, std::size_t to, std::string_view forbidden) {
        for (std::size_t i = from; i < to; ++i) {
            if (isControl(text_[i]) || forbidden.find(text_[i]) != std::string_view::npos) {
                return deviates(ReadoutDeviation::ForbiddenCharacter, i);
            }
        }
        return {};
    }

    std::string_view text_;
    const ReadoutLimits& limits_;
    Readout& readout_;
};

/// Position of the "!" that stands alone at the start of a line; the last one.
std::size_t endMark(std::string_view text) {
    for (std::size_t at = text.rfind('!'); at != std::string_view::npos && at > 0; at = text.rfind('!', at - 1)) {
        if (text[at - 1] == '\n' || text[at - 1] == '\r') return at;
    }
    return text.starts_with('!') ? 0 : std::string_view::npos;
}

Result<void> strictly(const ReadoutLimits& limits, Readout& readout, ReadoutDeviation deviation, std::size_t offset) {
    if (limits.lenient) {
        readout.note(deviation, offset);
        return {};
    }
    const auto code =
        static_cast<std::uint16_t>(static_cast<std::uint16_t>(ReadoutError::Deviates) + static_cast<std::uint16_t>(deviation));
    return Unexpected(Error{Fault::Malformed, Layer::Iec62056_21, code, static_cast<std::int64_t>(offset)});
}

}  // namespace

bool Readout::has(ReadoutDeviation deviation) const {
    return std::any_of(notes.begin(), notes.end(), [&](const ReadoutNote& n) { return n.deviation == deviation; });
}

void Readout::note(ReadoutDeviation deviation, std::size_t offset) {
    for (ReadoutNote& known : notes) {
        if (known.deviation != deviation) continue;
        ++known.count;
        return;
    }
    notes.push_back({deviation, offset, 1});
}

const DataSet* Readout::find(std::string_view address) const {
    const auto found = std::find_if(dataSets.begin(), dataSets.end(), [&](const DataSet& set) { return set.address == address; });
    return found == dataSets.end() ? nullptr : &*found;
}

Result<void> parseDataSets(std::string_view text, const ReadoutLimits& limits, Readout& readout) {
    return Lines(text, limits, readout).run();
}

Result<Readout> parseReadout(std::string_view text, const ReadoutLimits& limits) {
    Readout readout;
    readout.octets = text.size();
    std::size_t end = endMark(text);
    if (end == std::string_view::npos) {
        // A telegram that breaks off inside a line has its ETX in the wrong place; whole lines without "!" are a habit of some meters.
        if (!text.ends_with('\n') && !text.ends_with('\r') && !text.empty()) return wrong(ReadoutError::EndMisplaced, text.size());
        if (auto ok = strictly(limits, readout, ReadoutDeviation::NoEndMark, text.size()); !ok) return Unexpected(ok.error());
        end = text.size();
    } else if (text.substr(end) != "!\r\n") {
        const std::size_t behind = text.find_first_not_of("\r\n", end + 1);
        const auto deviation = behind == std::string_view::npos ? ReadoutDeviation::BareLineEnd : ReadoutDeviation::TextAfterEnd;
        if (auto ok = strictly(limits, readout, deviation, behind == std::string_view::npos ? end + 1 : behind); !ok)
            return Unexpected(ok.error());
    }
    if (auto ok = parseDataSets(text.substr(0, end), limits, readout); !ok) return Unexpected(ok.error());
    return readout;
}

Result<Readout> parseReadout(const Block& block, const ReadoutLimits& limits) {
    if (!block.isIntact()) return wrong(ReadoutError::BlockCheckDiffers, static_cast<std::size_t>(block.computed << 8 | block.received));
    auto readout = parseReadout(std::string_view(block.text), limits);
    if (readout) readout->checked = true;
    return readout;
}

std::string toText(const DataSet& dataSet) {
    std::string text = dataSet.address;
    for (const DataValue& value : dataSet.values) {
        text += '(' + value.value;
        if (value.hasUnit) text += '*' + value.unit;
        text += ')';
    }
    return text;
}

std::string toText(const std::vector<DataSet>& dataSets) {
    std::string text;
    for (std::size_t i = 0; i < dataSets.size(); ++i) {
        if (i > 0 && dataSets[i].line != dataSets[i - 1].line) text += "\r\n";
        text += toText(dataSets[i]);
    }
    return text + (dataSets.empty() ? "!\r\n" : "\r\n!\r\n");
}

}  // namespace ami::iec62056_21

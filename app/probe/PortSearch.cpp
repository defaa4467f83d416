#include "app/probe/PortSearch.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "protocol/base/Crc.h"
#include "protocol/dlms/HdlcFrame.h"
#include "protocol/iec62056_21/SignOn.h"

namespace ami::app {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr LineSettings eightN1(std::uint32_t baud) { return {baud, 8, Parity::None, 1}; }
constexpr LineSettings sevenE1(std::uint32_t baud) { return {baud, 7, Parity::Even, 1}; }

constexpr milliseconds listenFor{300};
constexpr milliseconds listenForPush{11'000};  ///< a meter of mode D begins anew every few seconds
/// @spec IEC 62056-21 6.4.5: mode D sends at 2400 Bd without having been asked
constexpr LineSettings pushLine = sevenE1(2400);
constexpr SearchAttempt push{SearchFamily::Listen, pushLine, true, false, {}};
constexpr milliseconds goodbyeFor{150};
constexpr std::uint8_t publicClient = 16;
constexpr std::size_t heardLimit = 2048;

/// The first octet of an answer must come in this time after the call has left. Meters answer HDLC within some 100 ms, C12.18 within
/// 200 ms, and an IEC 62056-21 meter may take 1500 ms to react.
milliseconds patienceOf(const SearchAttempt& attempt) {
    switch (attempt.family) {
        case SearchFamily::Listen: return attempt.line == pushLine ? listenForPush : listenFor;
        case SearchFamily::Hdlc: return attempt.line.baud < 9600 ? 500ms : 250ms;
        case SearchFamily::C1218: return 350ms;
        case SearchFamily::Iec: return 1600ms;
    }
    return 300ms;
}

/// Between two octets of one answer, before it counts as ended.
milliseconds gapOf(const SearchAttempt& attempt) {
    return attempt.line.baud <= 600 ? 250ms : 80ms;
}

/// An answer that never ends is no answer.
constexpr milliseconds longestAnswer{3000};

/// Usual server addresses: logical device 1 alone, then with the physical addresses that makers use, in two and four octets.
constexpr std::array<dlms::HdlcAddress, 5> servers{{{1, 0, 1}, {1, 16, 2}, {1, 17, 2}, {1, 16, 4}, {1, 17, 4}}};

void addHdlc(std::vector<SearchAttempt>& plan, std::uint32_t baud, std::size_t first, std::size_t count, bool rts, bool dtr) {
    for (std::size_t i = first; i < first + count; ++i) plan.push_back({SearchFamily::Hdlc, eightN1(baud), rts, dtr, servers[i]});
}

std::vector<SearchAttempt> planOf(const SearchOptions& options) {
    std::vector<SearchAttempt> plan;
    plan.push_back({SearchFamily::Listen, eightN1(9600), true, false, {}});
    addHdlc(plan, 9600, 0, 1, true, false);
    plan.push_back({SearchFamily::C1218, eightN1(9600), true, false, {}});
    plan.push_back({SearchFamily::Iec, iec62056_21::signOnLine, true, false, {}});
    addHdlc(plan, 9600, 1, 4, true, false);
    for (const std::uint32_t baud : {115200u, 19200u, 57600u, 38400u, 2400u}) addHdlc(plan, baud, 0, 1, true, false);
    addHdlc(plan, 115200, 1, 1, true, false);
    if (!options.allPowerSchemes || !options.hasControlLines) return plan;
    for (const auto& [rts, dtr] : {std::pair{true, true}, std::pair{false, true}, std::pair{false, false}}) {
        addHdlc(plan, 9600, 0, 1, rts, dtr);
        plan.push_back({SearchFamily::C1218, eightN1(9600), rts, dtr, {}});
        plan.push_back({SearchFamily::Iec, iec62056_21::signOnLine, rts, dtr, {}});
    }
    return plan;
}

dlms::HdlcFrame command(dlms::FrameType type, const dlms::HdlcAddress& server) {
    return {server, dlms::clientAddress(publicClient), dlms::HdlcControl::unnumbered(type, true), false, {}};
}

/// Packet of ANSI C12.18: start, identity 0, control, sequence, length, data, CRC low octet first. @spec ANSI C12.18 6.5
Bytes c1218Packet(std::uint8_t control, std::uint8_t service) {
    Bytes packet{0xEE, 0x00, control, 0x00, 0x00, 0x01, service};
    const std::uint16_t crc = crc16X25(packet);
    packet.push_back(static_cast<std::uint8_t>(crc & 0xFF));
    packet.push_back(static_cast<std::uint8_t>(crc >> 8));
    return packet;
}

Bytes octets(std::string_view text) { return Bytes(text.begin(), text.end()); }

/// SOH B 0 ETX and the block check character: the meter leaves off. @spec IEC 62056-21 6.5
Bytes signOff() { return {0x01, 'B', '0', 0x03, 'B' ^ '0' ^ 0x03}; }

bool isReadable(BytesView heard) {
    std::size_t readable = 0;
    for (const std::uint8_t octet : heard) readable += (octet >= 0x20 && octet < 0x7F) || octet == '\r' || octet == '\n' ? 1 : 0;
    return heard.size() >= 3 && readable == heard.size();
}

/// A UA or DM that belongs to the call, in any of the frames heard.
std::optional<dlms::FrameType> hdlcAnswer(BytesView heard) {
    for (std::size_t from = 0; from < heard.size(); ++from) {
        if (heard[from] != dlms::hdlcFlag) continue;
        for (std::size_t to = from + 1; to < heard.size(); ++to) {
            if (heard[to] != dlms::hdlcFlag) continue;
            if (to == from + 1) break;
            const auto frame = dlms::viewFrame(heard.subspan(from + 1, to - from - 1));
            if (frame && (frame->control.type() == dlms::FrameType::Ua || frame->control.type() == dlms::FrameType::Dm)) return frame->control.type();
            break;
        }
    }
    return std::nullopt;
}

/// Version and revision of an identification response, behind the standard octet. @spec ANSI C12.18 5.4.1
std::optional<std::string> c1218Answer(BytesView heard) {
    for (std::size_t at = 0; at + 8 <= heard.size(); ++at) {
        if (heard[at] != 0xEE) continue;
        const std::size_t length = static_cast<std::size_t>(heard[at + 4]) << 8 | heard[at + 5];
        if (length < 1 || length > 1024 || heard.size() - at < length + 8) continue;
        const std::size_t end = at + 6 + length;
        const std::uint16_t crc = crc16X25(heard.subspan(at, end - at));
        if (heard[end] != (crc & 0xFF) || heard[end + 1] != (crc >> 8)) continue;
        const BytesView data = heard.subspan(at + 6, length);
        if (data[0] == 0x20 && length == 1) continue;  // our own request come back
        if (data[0] != 0x00 || length < 4) return std::string("C12.18");
        constexpr std::array<const char*, 4> standards{"C12.18", "C12 (1)", "C12.21", "C12.22"};
        const std::string standard = data[1] < standards.size() ? standards[data[1]] : "C12";
        return standard + " version " + std::to_string(data[2]) + '.' + std::to_string(data[3]);
    }
    return std::nullopt;
}

std::optional<iec62056_21::Identification> iecAnswer(BytesView heard) {
    std::string text;
    for (const std::uint8_t octet : heard) text += static_cast<char>(octet & 0x7F);
    for (std::size_t slash = text.find('/'); slash != std::string::npos; slash = text.find('/', slash + 1)) {
        const std::size_t end = text.find("\r\n", slash);
        if (end == std::string::npos) return std::nullopt;
        const auto identification = iec62056_21::Identification::parse(std::string_view(text).substr(slash, end - slash));
        if (identification) return *identification;
    }
    return std::nullopt;
}

std::string lineOf(const iec62056_21::Identification& identification) {
    std::string line = identification.toLine();
    while (!line.empty() && line.back() <= ' ') line.pop_back();
    return line;
}

}  // namespace

Bytes requestOf(const SearchAttempt& attempt) {
    switch (attempt.family) {
        case SearchFamily::Listen: break;
        case SearchFamily::Hdlc: return dlms::encodeFrame(command(dlms::FrameType::Snrm, attempt.server));
        case SearchFamily::C1218: return c1218Packet(0x00, 0x20);
        case SearchFamily::Iec: return octets("/?!\r\n");
    }
    return {};
}

std::string addressOf(const SearchAttempt& attempt, const std::string& path, bool offersModeE) {
    MeterAddress address;
    address.path = path;
    switch (attempt.family) {
        case SearchFamily::Listen: address.scheme = Scheme::Iec; return address.toString() + "?mode=d";
        case SearchFamily::Hdlc:
            address.scheme = Scheme::Hdlc;
            address.server = attempt.server;
            if (attempt.line.baud != 9600) address.baud = attempt.line.baud;
            break;
        case SearchFamily::C1218: address.scheme = Scheme::C1218; break;
        case SearchFamily::Iec:
            address.scheme = offersModeE ? Scheme::Optical : Scheme::Iec;
            break;
    }
    return address.toString();
}

PortSearch::PortSearch(SearchOptions options) : options_(std::move(options)), plan_(planOf(options_)), ownPlan_(true) {}

PortSearch::PortSearch(SearchOptions options, std::vector<SearchAttempt> plan) : options_(std::move(options)), plan_(std::move(plan)) {}

void PortSearch::start(Instant) {
    at_ = 0;
    state_ = State::Preparing;
    prepare();
}

void PortSearch::prepare() {
    const bool reopen = at_ == 0 || plan_[at_ - 1].rts != current().rts || plan_[at_ - 1].dtr != current().dtr;
    state_ = State::Preparing;
    deadline_.reset();
    events_.push_back(search::Prepare{current(), reopen});
}

void PortSearch::lineReady(Instant now) {
    if (state_ != State::Preparing) return;
    state_ = State::Waiting;
    heard_.clear();
    request_ = requestOf(current());
    toSend_ = request_;
    const auto ownTime = current().line.characterTime() * static_cast<std::int64_t>(request_.size());
    deadline_ = now + ownTime + patienceOf(current());
    limit_ = *deadline_ + longestAnswer;
}

Bytes PortSearch::pollTransmit(Instant) { return std::exchange(toSend_, {}); }

std::optional<SearchEvent> PortSearch::pollEvent() {
    if (events_.empty()) return std::nullopt;
    SearchEvent event = std::move(events_.front());
    events_.pop_front();
    return event;
}

std::optional<Instant> PortSearch::nextDeadline() const { return deadline_; }

void PortSearch::receive(BytesView octets, Instant now) {
    if (state_ != State::Waiting || octets.empty()) return;
    const std::size_t room = heardLimit - std::min(heardLimit, heard_.size());
    heard_.insert(heard_.end(), octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(std::min(room, octets.size())));
    const bool listening = current().family == SearchFamily::Listen;
    if (recognise()) {
        state_ = State::LeavingQuietly;
        events_.push_back(search::Tried{current(), AttemptResult::Answered, heard_});
        const auto ownTime = current().line.characterTime() * static_cast<std::int64_t>(toSend_.size());
        deadline_ = now + ownTime + (listening ? milliseconds(0) : goodbyeFor);
        return;
    }
    if (listening) return;
    // Our own octets coming back take nothing from the meter's time to answer.
    const bool echoing = heard_.size() <= request_.size() && std::equal(heard_.begin(), heard_.end(), request_.begin());
    if (echoing) return;
    deadline_ = std::min(std::max(*deadline_, now + gapOf(current())), limit_);
    if (heard_.size() >= heardLimit) judge(now);
}

bool PortSearch::recognise() {
    BytesView heard = heard_;
    const bool echo = heard.size() >= request_.size() && std::equal(request_.begin(), request_.end(), heard.begin());
    if (echo) heard = heard.subspan(request_.size());
    SearchFound found;
    found.attempt = current();
    found.echo = echo;
    bool modeE = false;
    switch (current().family) {
        case SearchFamily::Listen: {
            const auto pushed = current().line == pushLine ? iecAnswer(heard) : std::nullopt;
            if (!pushed) return false;
            found.identification = lineOf(*pushed);
            break;
        }
        case SearchFamily::Hdlc: {
            const auto answer = hdlcAnswer(heard);
            if (!answer) return false;
            found.identification = *answer == dlms::FrameType::Ua ? "UA" : "DM";
            if (*answer == dlms::FrameType::Ua) toSend_ = dlms::encodeFrame(command(dlms::FrameType::Disc, current().server));
            break;
        }
        case SearchFamily::C1218: {
            const auto answer = c1218Answer(heard);
            if (!answer) return false;
            found.identification = *answer;
            toSend_ = {0x06};
            const Bytes terminate = c1218Packet(0x20, 0x21);
            toSend_.insert(toSend_.end(), terminate.begin(), terminate.end());
            break;
        }
        case SearchFamily::Iec: {
            const auto answer = iecAnswer(heard);
            if (!answer) return false;
            found.identification = lineOf(*answer);
            modeE = answer->offersModeE();
            toSend_ = signOff();
            break;
        }
    }
    found.address = addressOf(current(), options_.path, modeE);
    found_ = std::move(found);
    return true;
}

void PortSearch::handleDeadline(Instant now) {
    if (!deadline_ || now < *deadline_) return;
    if (state_ == State::LeavingQuietly) {
        state_ = State::Done;
        deadline_.reset();
        events_.push_back(search::Found{*found_});
    } else if (state_ == State::Waiting) {
        judge(now);
    }
}

void PortSearch::judge(Instant now) {
    if (current().family == SearchFamily::Listen) return judgeListening(now);
    if (heard_.empty()) return endAttempt(AttemptResult::Silent, now);
    BytesView rest = heard_;
    const bool echo = rest.size() >= request_.size() && std::equal(request_.begin(), request_.end(), rest.begin());
    if (echo) rest = rest.subspan(request_.size());
    if (echo && rest.empty()) return endAttempt(AttemptResult::Echo, now);
    if (firstHeard_.empty()) firstHeard_.assign(rest.begin(), rest.end());
    if (isReadable(rest)) return endAttempt(AttemptResult::Text, now);
    endAttempt(AttemptResult::Garbled, now);
}

void PortSearch::judgeListening(Instant now) {
    const AttemptResult result = heard_.empty() ? AttemptResult::Silent : isReadable(heard_) ? AttemptResult::Text : AttemptResult::Garbled;
    if (current().line == pushLine && talking_) {
        // Whoever has been heard once is not called, even when it pauses.
        events_.push_back(search::Tried{current(), result, heard_});
        events_.push_back(search::Ended{SearchConclusion::TalksUnasked, firstHeard_});
        state_ = State::Done;
        deadline_.reset();
        return;
    }
    if (current().line != pushLine && !heard_.empty()) {
        talking_ = true;
        firstHeard_ = heard_;
        plan_.insert(plan_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, push);
    }
    endAttempt(result, now);
}

void PortSearch::endAttempt(AttemptResult result, Instant) {
    echoes_ += result == AttemptResult::Echo ? 1 : 0;
    garbled_ += result == AttemptResult::Garbled ? 1 : 0;
    texts_ += result == AttemptResult::Text ? 1 : 0;
    events_.push_back(search::Tried{current(), result, heard_});
    if (++at_ < plan_.size()) return prepare();
    // What made no sense may have been a meter that pushes and was in a pause at first.
    const bool maybePushed = garbled_ > 0 && ownPlan_ && plan_.back() != push;
    if (!maybePushed) return conclude();
    plan_.push_back(push);
    prepare();
}

void PortSearch::conclude() {
    state_ = State::Done;
    deadline_.reset();
    const SearchConclusion conclusion = texts_ > 0     ? SearchConclusion::OtherDevice
                                        : garbled_ > 0 && echoes_ <= garbled_ ? SearchConclusion::Garbled
                                        : echoes_ > 0  ? SearchConclusion::OnlyEcho
                                                       : SearchConclusion::Silent;
    events_.push_back(search::Ended{conclusion, firstHeard_});
}

}  // namespace ami::app

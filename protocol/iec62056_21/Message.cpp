#include "protocol/iec62056_21/Message.h"

#include <algorithm>

namespace ami::iec62056_21 {

namespace {

constexpr std::uint8_t sevenBits = 0x7F;

void close(Bytes& message, bool last) {
    message.push_back(last ? etx : eot);
    message.push_back(blockCheck(BytesView(message).subspan(1)));
}

std::string_view withoutLeadingZeros(std::string_view text) {
    while (!text.empty() && text.front() == '0') text.remove_prefix(1);
    return text;
}

}  // namespace

std::uint8_t blockCheck(BytesView octets) {
    std::uint8_t check = 0;
    for (const std::uint8_t octet : octets) check = static_cast<std::uint8_t>(check ^ (octet & sevenBits));
    return check;
}

Bytes encodeCommand(char type, char number, std::optional<std::string_view> text, bool last) {
    Bytes message{soh, static_cast<std::uint8_t>(type), static_cast<std::uint8_t>(number)};
    if (text) {
        message.push_back(stx);
        append(message, toBytes(*text));
    }
    close(message, last);
    return message;
}

crypto::SecureBytes encodePassword(char number, BytesView password) {
    constexpr std::size_t head = 5;
    constexpr std::size_t tail = 3;
    crypto::SecureBytes message(head + password.size() + tail);
    const auto out = message.writable();
    out[0] = soh;
    out[1] = 'P';
    out[2] = static_cast<std::uint8_t>(number);
    out[3] = stx;
    out[4] = '(';
    std::copy(password.begin(), password.end(), out.begin() + head);
    out[head + password.size()] = ')';
    out[head + password.size() + 1] = etx;
    out[head + password.size() + 2] = blockCheck(message.view().subspan(1, head + password.size() + 1));
    return message;
}

Bytes encodeData(std::string_view text, bool last) {
    Bytes message{stx};
    append(message, toBytes(text));
    close(message, last);
    return message;
}

Bytes encodeRequest(std::string_view deviceAddress) { return toBytes("/?" + std::string(deviceAddress) + "!\r\n"); }

Bytes encodeOption(char v, char z, char y) { return toBytes(std::string{static_cast<char>(ack), v, z, y, '\r', '\n'}); }

void BlockReader::reset() { *this = BlockReader(longest_); }

std::size_t BlockReader::receive(BytesView octets) {
    std::size_t used = 0;
    while (used < octets.size()) {
        const auto octet = static_cast<std::uint8_t>(octets[used] & sevenBits);
        if (state_ == State::Idle && octet != soh && octet != stx) break;
        if (state_ != State::Idle && state_ != State::Inside && state_ != State::AwaitCheck) break;
        ++used;
        take(octet);
    }
    return used;
}

void BlockReader::take(std::uint8_t octet) {
    ++taken_;
    switch (state_) {
        case State::Idle:
            state_ = State::Inside;
            block_.command = octet == soh;
            inText_ = octet == stx;
            return;
        case State::AwaitCheck:
            block_.received = octet;
            block_.computed = check_;
            state_ = State::Complete;
            return;
        case State::Inside: break;
        case State::Complete:
        case State::TooLong:
        case State::BadHeader: return;
    }
    check_ = static_cast<std::uint8_t>(check_ ^ octet);
    if (octet == etx || octet == eot) {
        block_.last = octet == etx;
        state_ = block_.command && block_.number == 0 ? State::BadHeader : State::AwaitCheck;
    } else if (taken_ > longest_) {
        state_ = State::TooLong;
    } else if (inText_) {
        block_.text.push_back(static_cast<char>(octet));
    } else if (block_.type == 0) {
        block_.type = static_cast<char>(octet);
        if (octet < 'A' || octet > 'Z') state_ = State::BadHeader;
    } else if (block_.number == 0) {
        block_.number = static_cast<char>(octet);
        if (octet < '0' || octet > '9') state_ = State::BadHeader;
    } else {
        inText_ = octet == stx;
        if (!inText_) state_ = State::BadHeader;
    }
}

bool sameDevice(std::string_view a, std::string_view b) { return withoutLeadingZeros(a) == withoutLeadingZeros(b); }

}  // namespace ami::iec62056_21

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::iec62056_21 {

inline constexpr std::uint8_t soh = 0x01;
inline constexpr std::uint8_t stx = 0x02;
inline constexpr std::uint8_t etx = 0x03;
inline constexpr std::uint8_t eot = 0x04;
inline constexpr std::uint8_t ack = 0x06;
inline constexpr std::uint8_t nak = 0x15;

/// Exclusive-or of all octets, seven bits of each. @p octets are those behind the first SOH or STX, up to and with ETX or EOT.
/// @spec IEC 62056-21 6.2
std::uint8_t blockCheck(BytesView octets);

/// What stands between SOH or STX and its block check character.
struct Block {
    bool command = false;       ///< began with SOH
    char type = 0;              ///< commands: P, W, R, E, B
    char number = 0;            ///< commands: the digit behind it
    std::string text;           ///< between STX and the end
    bool last = true;           ///< ended by ETX, not by EOT
    std::uint8_t received = 0;  ///< block check character as it came
    std::uint8_t computed = 0;

    bool isIntact() const { return received == computed; }
    bool is(char t, char n) const { return command && type == t && number == n; }
};

/// SOH type number [STX text] ETX|EOT BCC; no STX without text. @spec IEC 62056-21 6.3.7, 6.3.8
Bytes encodeCommand(char type, char number, std::optional<std::string_view> text = std::nullopt, bool last = true);
/// SOH P number STX ( password ) ETX BCC; holds the secret. @spec IEC 62056-21 6.3.7
crypto::SecureBytes encodePassword(char number, BytesView password);
/// STX text ETX|EOT BCC. @spec IEC 62056-21 6.3.4, 6.3.9
Bytes encodeData(std::string_view text, bool last = true);
/// "/?" address "!" CR LF. @spec IEC 62056-21 6.3.1
Bytes encodeRequest(std::string_view deviceAddress);
/// ACK V Z Y CR LF. @spec IEC 62056-21 6.3.3
Bytes encodeOption(char v, char z, char y);

/// Assembles one block out of octets, however they are cut. Parity bits are dropped. Work and memory are bounded by @p longest.
class BlockReader {
public:
    enum class State : std::uint8_t {
        Idle,  ///< before SOH or STX
        Inside,
        AwaitCheck,  ///< ETX or EOT is there, its block check is not
        Complete,
        TooLong,
        BadHeader,  ///< SOH is not followed by a letter and a digit
    };

    explicit BlockReader(std::size_t longest = 1 << 20) : longest_(longest) {}

    /// Takes octets as long as the block is not complete or wrong, and gives how many. Before a block everything but SOH and STX is left.
    std::size_t receive(BytesView octets);
    State state() const { return state_; }
    std::size_t octets() const { return taken_; }
    const Block& block() const { return block_; }
    /// The text so far, for a block whose end does not come.
    const std::string& text() const { return block_.text; }
    void reset();

private:
    void take(std::uint8_t octet);

    std::size_t longest_;
    State state_ = State::Idle;
    std::size_t taken_ = 0;
    std::uint8_t check_ = 0;
    bool inText_ = false;
    Block block_;
};

/// The device addresses 00012 and 12 are the same. @spec IEC 62056-21 6.3.14 item 22
bool sameDevice(std::string_view a, std::string_view b);

}  // namespace ami::iec62056_21

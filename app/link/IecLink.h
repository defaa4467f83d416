#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/link/IecTraceMask.h"
#include "app/link/MeterLink.h"
#include "protocol/iec62056_21/Client.h"

namespace ami::app {

/// One readout as it came.
struct IecTelegram {
    iec62056_21::Identification identification;
    iec62056_21::Readout readout;
    iec62056_21::Mode mode = iec62056_21::Mode::Auto;
    std::uint32_t baud = 0;
    UtcTime time{};  ///< of this computer, when the telegram was complete
    Instant at{};
};

/// IEC 62056-21 modes A to D over one transport: blocking calls with deadlines, to be used on one worker thread; only the token is shared.
/// The rules of the line are iec62056_21::Client's. Octets are never flushed.
class IecLink {
public:
    IecLink(MeterAddress address, LinkCredentials credentials, LinkCallbacks callbacks, CancelToken& cancel,
            TransportFactory transport = {});
    ~IecLink();
    IecLink(const IecLink&) = delete;
    IecLink& operator=(const IecLink&) = delete;

    /// In place of those of the profile that the address names; before open().
    void setQuirks(Quirks quirks);
    /// Computes the password of P2 from the meter's seed; in place of the password of the credentials.
    void setPasswordHook(iec62056_21::PasswordHook hook);

    /// Opens the port alone: each dialogue signs on by itself.
    Result<void> open();
    /// Ends programming mode with B0, then closes. Never fails; at most 1 s, the token notwithstanding.
    void close();
    bool isOpen() const;

    Result<IecTelegram> readout();

    /// Signs on, selects programming mode, gives the password if there is one.
    Result<iec62056_21::ProgrammingOpened> enterProgramming();
    bool isProgramming() const;
    /// Text of the answer and its data sets. A refusal of the meter is an error, and the dialogue stays open.
    Result<iec62056_21::Answered> command(char type, char number, const std::string& text);
    void leaveProgramming(bool stayReady = false);

    const MeterAddress& address() const { return address_; }
    LinkCounters counters() const { return counters_; }
    const std::optional<iec62056_21::Identification>& identification() const { return identification_; }
    std::uint32_t baud() const;
    std::string mediumName() const { return mediumName_; }

private:
    Result<void> opened();
    Result<void> makeReady();
    iec62056_21::DialogueOptions options() const;
    /// Moves octets until @p done says so; Failed ends it as well.
    template <typename Done>
    Result<void> pump(Done done);
    void sayFarewell();
    Result<void> flush();
    Result<void> switchLine(const iec62056_21::SwitchLine& change);
    Result<Bytes> readIn(std::chrono::milliseconds timeout);
    Result<void> setLine(const LineSettings& line);
    Error lost(const Error& error);
    bool isStopped() const { return !closing_ && cancel_.isCancelled(); }
    void setPhase(LinkPhase phase);
    void dropTransport();

    MeterAddress given_;
    MeterAddress address_;  ///< of a replay: the recorded one
    LinkCredentials credentials_;
    LinkCallbacks callbacks_;
    CancelToken& cancel_;
    TransportFactory factory_;
    Quirks quirks_;
    bool quirksGiven_ = false;
    iec62056_21::PasswordHook hook_;
    std::unique_ptr<hal::Transport> transport_;
    std::shared_ptr<IecTraceMask> mask_ = std::make_shared<IecTraceMask>();
    std::optional<iec62056_21::Client> client_;
    std::optional<iec62056_21::Identification> identification_;
    LinkCounters counters_;
    LinkPhase phase_ = LinkPhase::Closed;
    LineSettings line_ = iec62056_21::signOnLine;
    std::string mediumName_;
    bool closing_ = false;
};

}  // namespace ami::app

#include <utility>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/ClientMachine.h"

/// Between the services and the link: general blocks, what nothing answers, and what nobody asked for.
namespace ami::dlms {

Result<void> ClientSession::Machine::carry(BytesView apdu, bool question, Instant now) {
    blocks_.begin();
    if (apdutag::isAcse(apdu[0]) || !blocks_.mustCarry(apdu.size())) return question ? link_->send(apdu, now) : link_->sendOnce(apdu, now);
    question_.clear();
    if (auto cut = blocks_.send(apdu); !cut) return cut;
    return flushBlocks(now);
}

Result<void> ClientSession::Machine::carryUnanswered(BytesView apdu, Instant now) {
    const std::size_t pduSize = context_.unconfirmedOnly || !blocks_.isAgreed() ? context_.maxPduSize : blocks_.peerPduSize();
    if (apdu.size() <= pduSize) return link_->sendUnanswered(apdu, now);
    if (!blocks_.isAgreed()) return Unexpected(pduTooLarge(apdu.size()));
    const auto blocks = GeneralBlockStream::unconfirmed(apdu, pduSize);
    if (blocks.empty()) return Unexpected(pduTooLarge(apdu.size()));
    for (const Bytes& block : blocks) {
        if (auto sent = link_->sendUnanswered(block, now); !sent) return sent;
    }
    return {};
}

Result<void> ClientSession::Machine::flushBlocks(Instant now) {
    deadline_.reset();
    while (const auto block = blocks_.poll()) {
        auto sent = block->endsTurn ? link_->send(block->apdu, now) : link_->sendUnanswered(block->apdu, now);
        if (!sent) return sent;
    }
    return {};
}

/// A late first block would open the wrong answer, and what follows would be put behind it.
bool ClientSession::Machine::isStaleBlock(BytesView apdu) const {
    const auto opening = GeneralBlockStream::openingData(apdu);
    if (!opening || opening->size() < 3 || !apdutag::hasInvokeId((*opening)[0])) return false;
    return !current_ || !context_.isCurrent((*opening)[2]);
}

std::optional<Bytes> ClientSession::Machine::collect(BytesView apdu, Instant now) {
    if (!blocks_.isAgreed() || !GeneralBlockStream::isBlock(apdu)) return Bytes(apdu.begin(), apdu.end());
    deadline_.reset();
    if (!context_.numberedLink && isStaleBlock(apdu)) {
        waitOn(wrongResponse(apdu), now);
        return std::nullopt;
    }
    auto whole = blocks_.receive(apdu);
    if (!whole) {
        const bool broken = whole.error().fault == Fault::Malformed && !context_.numberedLink;
        if (broken) waitOn(whole.error(), now);
        else blocksFailed(whole.error());
        return std::nullopt;
    }
    // Nobody waits for what a request that is over still gets.
    const bool wanted = current_ != nullptr || phase_ == Phase::Releasing;
    if (!wanted && !*whole) {
        blocks_.begin();
        return std::nullopt;
    }
    if (const auto sent = flushBlocks(now); !sent) blocksFailed(sent.error());
    if (*whole) return std::move(**whole);
    return std::nullopt;
}

void ClientSession::Machine::blocksFailed(const Error& error) {
    blocks_.begin();
    if (phase_ == Phase::Associated && current_) failCurrent(error);
    else ignore(error);
}

void ClientSession::Machine::notification(BytesView apdu, bool verified) {
    std::size_t trailing = 0;
    auto decoded = decodeXdlms(apdu, &trailing);
    if (!decoded) return ignore(decoded.error());
    examine(apdu);
    const auto service = apdu[0] == apdutag::dataNotification    ? Conformance::DataNotification
                         : apdu[0] == apdutag::eventNotification ? Conformance::EventNotification
                                                                 : Conformance::InformationReport;
    if (!context_.conformance.has(service)) context_.deviated(Deviation::NotificationUnnegotiated, apdu[0], apdu);
    if (auto* event = std::get_if<EventNotification>(&*decoded)) {
        context_.events.push_back(event::NotificationReceived{std::move(*event), verified});
    } else if (auto* report = std::get_if<InformationReport>(&*decoded)) {
        context_.events.push_back(event::NotificationReceived{std::move(*report), verified});
    } else if (auto* data = std::get_if<DataNotification>(&*decoded)) {
        constexpr std::size_t mostWaiting = 64;
        const bool confirms = options_.confirmNotifications && (data->longInvokeId & longConfirmed) != 0;
        if (confirms && unconfirmed_.size() < mostWaiting) unconfirmed_.push_back(data->longInvokeId);
        context_.events.push_back(event::NotificationReceived{std::move(*data), verified});
    }
}

void ClientSession::Machine::confirmNotifications(Instant now) {
    if (unconfirmed_.empty() || current_) return;
    if (phase_ == Phase::Associated && context_.conformance.has(Conformance::DataNotification)) {
        for (const LongInvokeId id : unconfirmed_) {
            if (const auto sent = transmitUnanswered(encodeXdlms(DataNotificationConfirm{id, std::nullopt}), now); !sent) {
                context_.noise(sent.error());
            }
        }
    }
    if (phase_ == Phase::Associated || phase_ == Phase::Idle) unconfirmed_.clear();
}

}  // namespace ami::dlms

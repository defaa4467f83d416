#include <sys/epoll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "app/hes/coap/CoapServerImpl.h"

/// The thread: datagrams in, answers out when the storage has told.
namespace ami::app {

using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t busyMaxAge = 5;  ///< seconds after which a client asks again
constexpr auto pskReload = 2s;
constexpr std::size_t largestFan = 32;

}  // namespace

void CoapServer::Impl::run() {
    std::array<epoll_event, 8> events{};
    while (!stopping.load()) {
        int timeout = 1000;
        now = std::chrono::steady_clock::now();
        if (!deadlines.empty()) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadlines.front().first - now).count();
            timeout = static_cast<int>(std::clamp<std::int64_t>(left, 0, timeout));
        }
        const int ready = ::epoll_wait(outer, events.data(), static_cast<int>(events.size()), timeout);
        now = std::chrono::steady_clock::now();
        for (int i = 0; i < ready; ++i) {
            const std::uint64_t which = events[static_cast<std::size_t>(i)].data.u64;
            if (which < listeners.size()) {
                pump(listeners[which]);
                continue;
            }
            std::uint64_t count = 0;
            [[maybe_unused]] const auto got = ::read(wakeUp, &count, sizeof count);
            answerDone();
        }
        acknowledgeOverdue();
    }
    // Nothing new is read; what waits for the storage is still answered.
    const Instant patience = std::chrono::steady_clock::now() + 4s;
    while (!waitings.empty() && std::chrono::steady_clock::now() < patience) {
        ::epoll_wait(outer, events.data(), 1, 20);
        std::uint64_t count = 0;
        [[maybe_unused]] const auto got = ::read(wakeUp, &count, sizeof count);
        answerDone();
    }
}

/// epoll reports a socket once however many datagrams wait in it, and libcoap reads one for a report and then looks at every session.
/// A socket that had more than was read is reported to it several times at once.
void CoapServer::Impl::pump(Listener& listener) {
    std::array<epoll_event, 4> reported{};
    const int count = ::epoll_wait(listener.descriptor, reported.data(), static_cast<int>(reported.size()), 0);
    if (count <= 0) return;
    std::vector<epoll_event> events;
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = reported[static_cast<std::size_t>(i)];
        events.insert(events.end(), event.data.ptr ? listener.fan : 1, event);
    }
    const std::uint64_t before = handled;
    coap_io_do_epoll(listener.context.get(), events.data(), events.size());
    listener.fan = handled - before >= listener.fan ? std::min(listener.fan * 2, largestFan) : std::max<std::size_t>(listener.fan / 2, 1);
}

void CoapServer::Impl::answerDone() {
    std::vector<PushDone> done;
    writer->takeDone(done);
    for (const PushDone& push : done) {
        CoapAnswer answer;
        switch (push.how) {
            case PushDone::How::Stored:
                counters.add(CoapCount::PushesStored);
                answer.code = coapCode(204);
                break;
            case PushDone::How::Kept:
                answer = {coapCode(204), std::string("kept raw: ") + name(push.doubt), {}, {}};
                break;
            case PushDone::How::Blocked: answer = {coapCode(403), "blocked: this client is not accepted any more", {}, {}}; break;
            case PushDone::How::Failed:
                counters.add(CoapCount::StorageFailed);
                answer = {coapCode(503), "storage: try again", busyMaxAge, {}};
                break;
        }
        if (push.counter && (push.how == PushDone::How::Stored || push.how == PushDone::How::Kept)) decoder->commit(push.protectedBy, *push.counter);
        const auto found = waitings.find(push.id);
        if (found == waitings.end()) continue;
        CoapWaiting& waiting = found->second;
        answer.block1 = waiting.block1;
        if (auto* exchange = exchanges.find(waiting.key, waiting.serial)) exchange->answer = answer;
        send(waiting, answer);
        coap_session_release(waiting.session);
        waitings.erase(found);
    }
}

void CoapServer::Impl::acknowledgeOverdue() {
    while (!deadlines.empty() && deadlines.front().first <= now) {
        const auto found = waitings.find(deadlines.front().second);
        deadlines.pop_front();
        if (found == waitings.end() || !found->second.confirmable) continue;
        CoapWaiting& waiting = found->second;
        coap_pdu_t* empty = coap_pdu_init(COAP_MESSAGE_ACK, COAP_EMPTY_CODE, waiting.key.messageId, 0);
        if (empty) coap_send(waiting.session, empty);
        waiting.acknowledged = true;
        if (auto* exchange = exchanges.find(waiting.key, waiting.serial)) exchange->acknowledged = true;
        counters.add(CoapCount::SlowAnswers);
    }
}

void CoapServer::Impl::send(CoapWaiting& waiting, const CoapAnswer& answer) {
    coap_pdu_type_t type = COAP_MESSAGE_NON;
    coap_mid_t messageId = waiting.key.messageId;
    if (waiting.confirmable) type = waiting.acknowledged ? COAP_MESSAGE_CON : COAP_MESSAGE_ACK;
    if (type != COAP_MESSAGE_ACK) messageId = coap_new_message_id(waiting.session);
    coap_pdu_t* response = coap_pdu_init(type, COAP_EMPTY_CODE, messageId, coap_session_max_pdu_size(waiting.session));
    if (!response) return;
    coap_add_token(response, waiting.tokenOctets, waiting.token.data());
    fill(response, answer);
    coap_send(waiting.session, response);
    if (type != COAP_MESSAGE_CON) return;
    coap_tick_t ticks = 0;
    coap_ticks(&ticks);
    coap_io_prepare_epoll(coap_session_get_context(waiting.session), ticks);
}

/// Keys that were taken out of the file end with the next request of their client; new ones work from the next handshake on.
void CoapServer::Impl::reloadPsk() {
    if (settings.pskFile.empty() || now - pskAsked < pskReload) return;
    pskAsked = now;
    struct stat status {};
    if (::stat(settings.pskFile.c_str(), &status) != 0) return;
    if (status.st_mtim.tv_sec == pskChanged.tv_sec && status.st_mtim.tv_nsec == pskChanged.tv_nsec) return;
    pskChanged = status.st_mtim;
    auto file = PskFile::read(settings.pskFile);
    if (!file) {
        say("Keys Refused", {{"reason", "PSK file has changed and cannot be used; the keys from before stay"}}, true);
        return;
    }
    psk = std::move(*file);
    ++pskVersion;
    say("Keys Read", {{"identities", std::to_string(psk->size())}});
}

}  // namespace ami::app

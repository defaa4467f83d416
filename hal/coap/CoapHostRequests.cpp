#include <algorithm>
#include <utility>

#include "hal/coap/CoapHostImpl.h"

/// What a message asks, whether it came before, and how it is answered.
namespace ami::hal {

namespace {

constexpr std::uint16_t etagOption = 4, observeOption = 6, maxAgeOption = 14, contentFormatOption = 12, acceptOption = 17, block2Option = 23,
                        block1Option = 27, size2Option = 28, size1Option = 60, requestTagOption = 292;
constexpr std::size_t messageOverhead = 96;  ///< header, token and options of a message that is not cut

CoapOption numbered(std::uint16_t option, std::uint32_t number) { return {option, coapUint(number)}; }

void fill(coap_pdu_t* pdu, std::uint8_t code, const std::vector<CoapOption>& options, BytesView payload) {
    coap_pdu_set_code(pdu, static_cast<coap_pdu_code_t>(code));
    for (const CoapOption& option : options) {
        coap_opt_iterator_t iterator;
        if (option.number == block2Option) {
            // A notification has the block that its observer asked for already; it lacks that more follows.
            if (coap_opt_t* there = coap_check_option(pdu, block2Option, &iterator)) {
                if (coap_opt_length(there) == 1 && option.value.size() == 1) *const_cast<std::uint8_t*>(coap_opt_value(there)) = option.value[0];
                continue;
            }
        }
        coap_add_option(pdu, option.number, option.value.size(), option.value.data());
    }
    if (!payload.empty()) coap_add_data(pdu, payload.size(), payload.data());
}

struct Taken {
    CoapIncoming incoming;
    std::optional<CoapBlock> block1{}, block2{};
    BytesView requestTag{};
    bool observes = false;
};

Taken takeApart(const coap_pdu_t* request) {
    Taken taken;
    CoapIncoming& incoming = taken.incoming;
    incoming.code = static_cast<std::uint8_t>(coap_pdu_get_code(request));
    incoming.confirmable = coap_pdu_get_type(request) == COAP_MESSAGE_CON;
    coap_opt_iterator_t iterator;
    coap_option_iterator_init(request, &iterator, COAP_OPT_ALL);
    while (const coap_opt_t* option = coap_option_next(&iterator)) {
        const BytesView value(coap_opt_value(option), coap_opt_length(option));
        const std::uint16_t number = iterator.number;
        incoming.options.push_back({number, Bytes(value.begin(), value.end())});
        switch (number) {
            case COAP_OPTION_URI_PATH: incoming.path.emplace_back(value.begin(), value.end()); break;
            case COAP_OPTION_URI_QUERY: incoming.query.emplace_back(value.begin(), value.end()); break;
            case contentFormatOption: incoming.contentFormat = static_cast<std::uint16_t>(coapUint(value)); break;
            case acceptOption: incoming.accept = static_cast<std::uint16_t>(coapUint(value)); break;
            case block1Option: taken.block1 = CoapBlock::of(coapUint(value)); break;
            case block2Option: taken.block2 = CoapBlock::of(coapUint(value)); break;
            case observeOption: taken.observes = coapUint(value) == 0; break;
            case requestTagOption: taken.requestTag = value; break;
            default: break;
        }
    }
    return taken;
}

std::uint64_t scopeOf(const Taken& taken) {
    CoapDigest scope;
    scope.add(taken.incoming.code);
    for (const std::string& part : taken.incoming.path) scope.add(toBytes(part));
    scope.add(taken.incoming.path.size());
    for (const std::string& part : taken.incoming.query) scope.add(toBytes(part));
    scope.add(taken.incoming.contentFormat ? *taken.incoming.contentFormat : 0x10000u);
    scope.add(taken.incoming.accept ? *taken.incoming.accept : 0x10000u);
    scope.add(taken.requestTag);
    return scope.value();
}

bool isStream(CoapWay way) { return way == CoapWay::Tcp || way == CoapWay::Tls; }

}  // namespace

CoapHost::Impl::Peer& CoapHost::Impl::peerOf(coap_session_t* session) {
    auto& peer = peers_[session];
    if (peer) return *peer;
    peer = std::make_unique<Peer>(++lastPeer_, budget_);
    peer->address = addressOf(coap_session_get_addr_remote(session));
    switch (coap_session_get_proto(session)) {
        case COAP_PROTO_DTLS: peer->way = CoapWay::Dtls; break;
        case COAP_PROTO_TCP: peer->way = CoapWay::Tcp; break;
        case COAP_PROTO_TLS: peer->way = CoapWay::Tls; break;
        default: peer->way = CoapWay::Udp; break;
    }
    if (const coap_bin_const_t* identity = keys_ ? coap_session_get_psk_identity(session) : nullptr) {
        peer->identity.assign(reinterpret_cast<const char*>(identity->s), identity->length);
    }
    if (!certificates_.caFile.empty()) peer->certificate = peerCertificateOf(session);
    return *peer;
}

const CoapHost::Handler& CoapHost::Impl::handlerFor(std::uint16_t port) const {
    const auto found = byPort.find(port);
    return found != byPort.end() ? found->second : handler;
}

void CoapHost::Impl::onRequest(coap_resource_t* resource, coap_session_t* session, const coap_pdu_t* request, const coap_string_t*,
                               coap_pdu_t* response) {
    Impl& self = of(session);
    bool isObservable = false;
    if (const coap_str_const_t* path = coap_resource_get_uri_path(resource)) {
        isObservable = self.resources_.contains(std::string(reinterpret_cast<const char*>(path->s), path->length));
    }
    self.take(session, request, response, isObservable);
}

void CoapHost::Impl::take(coap_session_t* session, const coap_pdu_t* request, coap_pdu_t* response, bool mustAnswer) {
    ++handled_;
    Peer& peer = peerOf(session);
    Taken taken = takeApart(request);
    CoapIncoming& incoming = taken.incoming;
    const BytesView octets = payloadOf(request);
    const Memory::Key key{peer.serial, static_cast<std::uint16_t>(coap_pdu_get_mid(request))};
    CoapDigest digest;
    const bool remembered = !isStream(peer.way);
    if (remembered) {
        digest.add(tokenOf(request));
        digest.add(incoming.code);
        digest.add(taken.block1 ? taken.block1->value() : ~std::uint64_t{0});
        digest.add(taken.block2 ? taken.block2->value() : ~std::uint64_t{0});
        digest.add(octets);
        if (const Sent* sent = memory_.find(key, digest.value(), now_)) {
            ++counters.repeats;
            switch (sent->how) {
                case Sent::How::Answered: fill(response, sent->code, sent->options, sent->payload); break;
                case Sent::How::Acknowledged: break;  // libcoap acknowledges an empty response
                case Sent::How::Waiting: case Sent::How::Silent: holdBack(response); break;
            }
            return;
        }
        // What only reads may be asked twice.
        if (incoming.code != COAP_REQUEST_GET) memory_.begin(key, digest.value(), now_);
    }
    Cut how{scopeOf(taken), taken.block1, taken.block2};
    const auto finish = [&](Sent sent) {
        fill(response, sent.code, sent.options, sent.payload);
        if (!remembered || incoming.code == COAP_REQUEST_GET) return;
        const std::size_t size = sent.payload.size() + 64;
        sent.how = Sent::How::Answered;
        memory_.answered(key, std::move(sent), size);
    };
    const auto refuse = [&](unsigned decimal, std::string_view why) {
        ++counters.refused;
        CoapReply reply = CoapReply::of(decimal, why);
        if (decimal == 413) reply.options.push_back(numbered(size1Option, static_cast<std::uint32_t>(limits.body)));
        how.block2.reset();
        finish(cut(peer, session, std::move(reply), how));
    };
    // libcoap's list is too short to tell them all apart.
    for (const CoapOption& option : incoming.options) {
        if (option.number > 255 && (option.number & 1) != 0 && !known.contains(option.number)) return refuse(402, "critical option");
    }
    if (mustAnswer && taken.observes && taken.block2 && taken.block2->szx == 0) return refuse(400, "Observe goes with blocks of 32 octets or more");
    if (taken.block1) {
        auto collected = peer.requests.add(how.scope, *taken.block1, octets, limits.body, now_);
        if (collected.code == 231) {
            how.block2.reset();
            return finish(cut(peer, session, CoapReply::of(231), how));
        }
        if (collected.code != 0) return refuse(collected.code, {});
        incoming.payload = std::move(collected.body);
    } else {
        if (octets.size() > limits.body) return refuse(413, {});
        incoming.payload.assign(octets.begin(), octets.end());
    }
    if (taken.block2 && taken.block2->number > 0) {
        if (const CoapReply* kept = peer.replies.find(how.scope, now_)) return finish(cutKept(*kept, how));
        if (incoming.code != COAP_REQUEST_GET) return refuse(408, "the answer is not kept any more");
    }
    incoming.way = peer.way;
    incoming.peer = peer.address;
    incoming.local = addressOf(coap_session_get_addr_local(session));
    incoming.identity = peer.identity;
    incoming.certificate = peer.certificate;
    const Handler& asked = handlerFor(incoming.local.port);
    if (!asked) return refuse(404, {});
    ++counters.requests;
    Answer answer;
    answer.shared_ = std::make_shared<Answer::Shared>(Answer::Shared{alive, ++lastId_, false});
    Call call{lastId_, false, {}};
    Call* outerCall = std::exchange(call_, &call);
    asked(incoming, answer);
    call_ = outerCall;
    if (call.given && call.reply) return finish(cut(peer, session, std::move(*call.reply), how));
    if (!call.given && (mustAnswer || answer.shared_.use_count() == 1)) return finish(cut(peer, session, CoapReply::of(500), how));
    holdBack(response);
    if (remembered && incoming.code == COAP_REQUEST_GET) memory_.begin(key, digest.value(), now_);
    if (call.given) {
        memory_.answered(key, Sent{Sent::How::Silent, 0, {}, {}}, 0);
        return;
    }
    const BytesView token = tokenOf(request);
    waitings_.emplace(call.id, Waiting{coap_session_reference(session), key, how, Bytes(token.begin(), token.end()), now_, incoming.confirmable, false});
    if (incoming.confirmable && remembered) toAcknowledge_.emplace_back(now_ + limits.piggyback, call.id);
    toForget_.emplace_back(now_ + limits.patience, call.id);
}

CoapHost::Impl::Sent CoapHost::Impl::cut(Peer& peer, const coap_session_t* session, CoapReply reply, const Cut& how) {
    const std::size_t wanted = how.block2 ? how.block2->size() : limits.block;
    const std::size_t size = std::size_t{16} << CoapBlock::szxOf(std::min<std::size_t>(wanted, limits.block));
    const bool whole = isStream(peer.way) && !how.block2 && reply.payload.size() + messageOverhead <= coap_session_max_pdu_size(session);
    if (whole || reply.payload.size() <= size) {
        peer.replies.drop(how.scope);
        if (whole && reply.payload.size() > size) {
            Cut uncut = how;
            Sent sent{Sent::How::Answered, reply.code, std::move(reply.options), {}};
            if (reply.contentFormat) sent.options.push_back(numbered(contentFormatOption, *reply.contentFormat));
            if (reply.maxAge) sent.options.push_back(numbered(maxAgeOption, *reply.maxAge));
            if (uncut.block1) sent.options.push_back(numbered(block1Option, uncut.block1->value()));
            std::stable_sort(sent.options.begin(), sent.options.end(), [](const CoapOption& a, const CoapOption& b) { return a.number < b.number; });
            sent.payload = std::move(reply.payload);
            return sent;
        }
        return cutKept(reply, how);
    }
    const bool tagged = std::any_of(reply.options.begin(), reply.options.end(), [](const CoapOption& o) { return o.number == etagOption; });
    if (!tagged) {
        CoapDigest digest;
        digest.add(reply.payload);
        Bytes tag;
        for (int shift = 56; shift >= 0; shift -= 8) tag.push_back(static_cast<std::uint8_t>(digest.value() >> shift));
        reply.options.push_back({etagOption, std::move(tag)});
    }
    Sent sent = cutKept(reply, how);
    if (!peer.replies.keep(how.scope, std::move(reply), now_)) return {Sent::How::Answered, CoapReply::coded(503), {}, {}};
    return sent;
}

CoapHost::Impl::Sent CoapHost::Impl::cutKept(const CoapReply& reply, const Cut& how) const {
    Sent sent{Sent::How::Answered, reply.code, reply.options, {}};
    if (reply.contentFormat) sent.options.push_back(numbered(contentFormatOption, *reply.contentFormat));
    if (reply.maxAge) sent.options.push_back(numbered(maxAgeOption, *reply.maxAge));
    if (how.block1) sent.options.push_back(numbered(block1Option, how.block1->value()));
    const std::size_t wanted = how.block2 ? how.block2->size() : limits.block;
    CoapBlock block;
    block.szx = CoapBlock::szxOf(std::min<std::size_t>(wanted, limits.block));
    block.number = how.block2 ? static_cast<std::uint32_t>(how.block2->offset() / block.size()) : 0;
    const std::size_t offset = block.offset();
    if (offset > 0 && offset >= reply.payload.size()) return {Sent::How::Answered, CoapReply::coded(400), {}, {}};
    const std::size_t size = std::min(block.size(), reply.payload.size() - offset);
    block.more = offset + size < reply.payload.size();
    if (block.more || offset > 0 || (how.block2 && reply.code >> 5 == 2)) sent.options.push_back(numbered(block2Option, block.value()));
    if (block.more && offset == 0) sent.options.push_back(numbered(size2Option, static_cast<std::uint32_t>(reply.payload.size())));
    std::stable_sort(sent.options.begin(), sent.options.end(), [](const CoapOption& a, const CoapOption& b) { return a.number < b.number; });
    sent.payload.assign(reply.payload.begin() + static_cast<std::ptrdiff_t>(offset),
                        reply.payload.begin() + static_cast<std::ptrdiff_t>(offset + size));
    return sent;
}

void CoapHost::Impl::answer(std::uint64_t id, std::optional<CoapReply> reply) {
    if (call_ && call_->id == id) {
        call_->given = true;
        call_->reply = std::move(reply);
        return;
    }
    const auto found = waitings_.find(id);
    if (found == waitings_.end()) return;
    Waiting waiting = std::move(found->second);
    waitings_.erase(found);
    if (reply) {
        now_ = std::chrono::steady_clock::now();
        Sent sent = cut(peerOf(waiting.session), waiting.session, std::move(*reply), waiting.cut);
        send(waiting, sent);
        // Repetitions of the request get the acknowledgement again; the response has a message id of its own.
        sent.how = waiting.acknowledged ? Sent::How::Acknowledged : Sent::How::Answered;
        const std::size_t size = sent.payload.size() + 64;
        memory_.answered(waiting.key, std::move(sent), size);
    } else {
        memory_.answered(waiting.key, Sent{waiting.acknowledged ? Sent::How::Acknowledged : Sent::How::Silent, 0, {}, {}}, 0);
    }
    coap_session_release(waiting.session);
}

void CoapHost::Impl::send(Waiting& waiting, const Sent& sent) {
    coap_pdu_type_t type = COAP_MESSAGE_NON;
    coap_mid_t messageId = waiting.key.messageId;
    if (waiting.confirmable) type = waiting.acknowledged ? COAP_MESSAGE_CON : COAP_MESSAGE_ACK;
    if (type != COAP_MESSAGE_ACK) messageId = coap_new_message_id(waiting.session);
    coap_pdu_t* response = coap_pdu_init(type, COAP_EMPTY_CODE, messageId, coap_session_max_pdu_size(waiting.session));
    if (!response) return;
    if (waiting.acknowledged) ++counters.separate;
    coap_add_token(response, waiting.token.size(), waiting.token.data());
    fill(response, sent.code, sent.options, sent.payload);
    coap_send(waiting.session, response);
    if (type != COAP_MESSAGE_CON) return;
    coap_tick_t ticks = 0;
    coap_ticks(&ticks);
    coap_io_prepare_epoll(context, ticks);
}

void CoapHost::Impl::acknowledgeOverdue() {
    while (!toAcknowledge_.empty() && toAcknowledge_.front().first <= now_) {
        const auto found = waitings_.find(toAcknowledge_.front().second);
        toAcknowledge_.pop_front();
        if (found == waitings_.end()) continue;
        Waiting& waiting = found->second;
        coap_pdu_t* empty = coap_pdu_init(COAP_MESSAGE_ACK, COAP_EMPTY_CODE, waiting.key.messageId, 0);
        if (empty) coap_send(waiting.session, empty);
        waiting.acknowledged = true;
        memory_.answered(waiting.key, Sent{Sent::How::Acknowledged, 0, {}, {}}, 0);
    }
    while (!toForget_.empty() && toForget_.front().first <= now_) {
        const auto found = waitings_.find(toForget_.front().second);
        toForget_.pop_front();
        if (found == waitings_.end()) continue;
        coap_session_release(found->second.session);
        waitings_.erase(found);
    }
}

}  // namespace ami::hal

#include <algorithm>

#include "app/Now.h"
#include "app/hes/coap/CoapServerImpl.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/Identifiers.h"

/// What a request is: who sends it, whether it came before, and what is done with it.
namespace ami::app {

namespace {

constexpr std::uint32_t octetStream = 42, senMlJson = 110, senMlCbor = 112;
constexpr std::uint32_t busyMaxAge = 5;  ///< seconds after which a client asks again

std::string lfdiOfName(const std::string& name) { return toHex(crypto::sha256(toBytes(name))).substr(0, 40); }

// Nothing goes out when the handler returns: the answer comes from the storage, and an empty acknowledgement would make every answer a separate one.
using hal::holdBack;

}  // namespace

int CoapServer::Impl::onEvent(coap_session_t* session, coap_event_t event) {
    Impl& self = of(session);
    switch (event) {
        case COAP_EVENT_DTLS_CONNECTED: self.counters.add(CoapCount::Handshakes); break;
        case COAP_EVENT_DTLS_ERROR: self.counters.add(CoapCount::HandshakesRefused); break;
        case COAP_EVENT_SERVER_SESSION_DEL:
            if (const auto found = self.peers.find(session); found != self.peers.end()) {
                self.collecting -= found->second->body.waiting();
                self.peers.erase(found);
            }
            break;
        default: break;
    }
    return 0;
}

const coap_bin_const_t* CoapServer::Impl::onIdentity(coap_bin_const_t* identity, coap_session_t*, void* argument) {
    Impl& self = *static_cast<Impl*>(argument);
    self.reloadPsk();
    const PskFile::Entry* entry = self.psk->find({reinterpret_cast<const char*>(identity->s), identity->length});
    if (!entry) return nullptr;
    self.offeredKey = {entry->key.view().size(), entry->key.view().data()};
    return &self.offeredKey;
}

CoapPeer& CoapServer::Impl::peerOf(coap_session_t* session) {
    auto& peer = peers[session];
    if (!peer) {
        peer = std::make_unique<CoapPeer>(settings.ratePerSecond, settings.burst);
        peer->endpoint = remoteOf(session);
    }
    if (peer->identified && !peer->byCertificate && peer->sender.authenticated && peer->pskVersion != pskVersion) peer->identified = false;
    if (!peer->identified) identify(session, *peer);
    return *peer;
}

void CoapServer::Impl::identify(coap_session_t* session, CoapPeer& peer) {
    peer.identified = true;
    peer.known = false;
    peer.sender = {};
    peer.sender.address = peer.endpoint.address;
    if (coap_session_get_proto(session) != COAP_PROTO_DTLS) {
        peer.known = std::any_of(allowed.begin(), allowed.end(), [&](const AddressPrefix& p) { return p.covers(peer.endpoint.address); });
        peer.sender.name = "plain " + textOf(peer.endpoint);
        // The port changes with every restart of a sender; the address is who it is.
        peer.sender.lfdi = lfdiOfName("plain " + toHex(peer.endpoint.address));
        return;
    }
    const DtlsPeer found = dtlsPeerOf(session);
    if (found.certificate) {
        peer.byCertificate = true;
        peer.certificate = found.certificate;
        peer.sender.lfdi = mdms::lfdi(found.certificate->der);
        peer.sender.name = "certificate " + peer.sender.lfdi;
        peer.sender.rights = certificateRights.of(peer.sender.lfdi, found.certificate->commonName);
        peer.known = peer.sender.authenticated = true;
    } else if (const PskFile::Entry* entry = psk && !found.pskIdentity.empty() ? psk->find(found.pskIdentity) : nullptr) {
        peer.pskVersion = pskVersion;
        peer.sender.name = "psk:" + found.pskIdentity;
        peer.sender.lfdi = lfdiOfName(peer.sender.name);
        peer.sender.rights = entry->rights;
        peer.known = peer.sender.authenticated = true;
    }
}

bool CoapServer::Impl::isRevoked(CoapPeer& peer) {
    if (!peer.certificate) return false;
    if (const std::uint64_t version = listsVersion.load(); peer.listsVersion != version) {
        const std::scoped_lock held(listsGuard);
        peer.listsVersion = version;
        peer.revoked = lists && std::any_of(peer.certificate->chain.begin(), peer.certificate->chain.end(),
                                            [this](const auto& number) { return lists(number.issuer, number.serial); });
    }
    return peer.revoked;
}

void CoapServer::Impl::push(coap_session_t* session, const coap_pdu_t* request, coap_pdu_t* response, bool isSenMl) {
    ++handled;
    counters.add(CoapCount::Requests);
    reloadPsk();
    CoapPeer& peer = peerOf(session);
    const RequestOptions options = optionsOf(request);

    MessageDigest digest;
    const std::uint8_t kind[] = {static_cast<std::uint8_t>(coap_pdu_get_type(request)), static_cast<std::uint8_t>(isSenMl ? 1 : 0)};
    digest.add(kind);
    digest.add(tokenOf(request));
    const std::uint32_t block = options.block1.value_or(~std::uint32_t{0});
    digest.add({reinterpret_cast<const std::uint8_t*>(&block), sizeof block});
    digest.add(payloadOf(request));

    const ExchangeMemory::Key key{peer.endpoint, static_cast<std::uint16_t>(coap_pdu_get_mid(request))};
    if (const auto* exchange = exchanges.find(key, digest.value(), now)) {
        counters.add(CoapCount::DuplicateMids);
        if (exchange->acknowledged) return;  // libcoap sends the empty acknowledgement again
        if (exchange->answer.code == 0) holdBack(response);
        else fill(response, exchange->answer);
        return;
    }
    auto* exchange = exchanges.begin(key, digest.value(), now);
    const auto answer = judge(session, request, peer, options, isSenMl, key, exchange->serial);
    if (!answer) {
        holdBack(response);
        return;
    }
    exchange->answer = *answer;
    fill(response, *answer);
    if (answer->code >= coapCode(400)) {
        const std::string detail = std::to_string(answer->code & 0x1F);
        say("Refused",
            {{"reason", answer->diagnostic.substr(0, answer->diagnostic.find(':'))},
             {"code", std::to_string(answer->code >> 5) + (detail.size() < 2 ? ".0" : ".") + detail},
             {"client", peer.sender.lfdi},
             {"peer", textOf(peer.endpoint)}},
            true);
    }
}

/// The answer that can be given at once; nothing when the push went to the storage.
std::optional<CoapAnswer> CoapServer::Impl::judge(coap_session_t* session, const coap_pdu_t* request, CoapPeer& peer, const RequestOptions& options,
                                                  bool isSenMl, const ExchangeMemory::Key& key, std::uint64_t serial) {
    if (!peer.known) {
        if (peer.sender.authenticated || coap_session_get_proto(session) == COAP_PROTO_DTLS) {
            return counted(CoapCount::NotAllowed, {coapCode(401), "identity: no certificate and no pre-shared key that is known", {}, {}});
        }
        return counted(CoapCount::NotAllowed, {coapCode(403), "plain: this address may not send without DTLS", {}, {}});
    }
    if (isRevoked(peer)) return counted(CoapCount::NotAllowed, {coapCode(403), "certificate: revoked by its authority", {}, {}});
    if (options.count > coaplimits::options) return counted(CoapCount::BadFrames, {coapCode(400), "options: more than 64", {}, {}});
    if (const std::uint32_t wait = peer.limit.take(now)) {
        return counted(CoapCount::RateLimited, {coapCode(429), "rate: too many requests of one client", wait, {}});
    }
    const std::uint32_t format = options.contentFormat.value_or(isSenMl ? senMlJson : octetStream);
    if (isSenMl ? format != senMlJson && format != senMlCbor : format != octetStream) {
        return CoapAnswer{coapCode(415), isSenMl ? "content-format: 110 or 112" : "content-format: 42", {}, {}};
    }
    BytesView body = payloadOf(request);
    BodyCollector::Outcome collected;
    if (options.block1) {
        const std::size_t before = peer.body.waiting();
        if (collecting - before + body.size() > settings.collecting) {
            return counted(CoapCount::QueueFull, {coapCode(503), "busy: too many unfinished bodies", busyMaxAge, {}});
        }
        MessageDigest scope;
        scope.add(options.requestTag);
        const std::uint8_t resource[] = {static_cast<std::uint8_t>(isSenMl), static_cast<std::uint8_t>(format)};
        scope.add(resource);
        collected = peer.body.add(scope.value(), Block1::of(*options.block1), body, now);
        collecting = collecting - before + peer.body.waiting();
        if (collected.answer) {
            if (collected.answer->code == coapCode(408)) counters.add(CoapCount::IncompleteBodies);
            if (collected.answer->code == coapCode(413)) counters.add(CoapCount::TooLarge);
            if (collected.answer->code == coapCode(400)) counters.add(CoapCount::BadFrames);
            return collected.answer;
        }
        body = collected.body;
    }
    const UtcTime wall = utcNow();
    PushVerdict verdict = isSenMl ? decoder->senMl(body, format == senMlCbor, peer.sender, wall) : decoder->frame(body, peer.sender, peer.blocks, wall);
    if (verdict.kind == PushVerdict::Kind::Answer) {
        if (const auto count = countOf(verdict.refusal)) counters.add(*count);
        // Blocks that make a damaged frame are asked for as RFC 7959 has it: from number 0.
        const unsigned code = verdict.refusal == PushRefusal::BadCrc && options.block1 ? 408 : verdict.code;
        return CoapAnswer{coapCode(code), std::move(verdict.diagnostic), {}, options.block1};
    }

    PushJob job;
    job.id = ++nextId;
    job.client = {peer.sender.lfdi, peer.sender.name};
    job.mayBeBlocked = peer.byCertificate;
    Bytes identified = toBytes(peer.sender.lfdi);
    append(identified, body);
    const auto sha = crypto::sha256(identified);
    job.digest.assign(sha.begin(), sha.end());
    job.readings = std::move(verdict.readings);
    if (verdict.kind == PushVerdict::Kind::DeadLetter || job.readings.empty()) {
        job.doubt = verdict.doubt;
        job.raw.assign(body.begin(), body.end());
        say("Kept Raw", {{"reason", name(verdict.doubt)}, {"client", peer.sender.lfdi}, {"peer", textOf(peer.endpoint)}});
    }
    job.protectedBy = std::move(verdict.protectedBy);
    job.counter = verdict.counter;
    const std::uint64_t id = job.id;
    if (!writer->submit(std::move(job))) {
        return counted(CoapCount::QueueFull, {coapCode(503), "busy: the storage is behind", busyMaxAge, options.block1});
    }
    remember(session, request, key, serial, id);
    waitings[id].block1 = options.block1;
    return std::nullopt;
}

void CoapServer::Impl::remember(coap_session_t* session, const coap_pdu_t* request, const ExchangeMemory::Key& key, std::uint64_t serial,
                                std::uint64_t id) {
    CoapWaiting waiting;
    waiting.session = coap_session_reference(session);
    waiting.key = key;
    waiting.serial = serial;
    waiting.confirmable = coap_pdu_get_type(request) == COAP_MESSAGE_CON;
    const BytesView token = tokenOf(request);
    waiting.tokenOctets = static_cast<std::uint8_t>(std::min(token.size(), waiting.token.size()));
    std::copy_n(token.begin(), waiting.tokenOctets, waiting.token.begin());
    deadlines.emplace_back(now + settings.piggyback, id);
    waitings.emplace(id, waiting);
}

}  // namespace ami::app

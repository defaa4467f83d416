#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <set>

#include "protocol/base/ByteReader.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/ClientSession.h"
#include "tests/support/MemoryLink.h"
#include "tests/support/SecurityFixture.h"

// First octet: bit 0 numbered link, bit 1 small PDU size, bit 2 start without an association, bit 3 ciphered association, bit 4 high-level
// authentication that waits for its last pass, bit 5 every LN service and general blocks, bit 6 short names. Then commands: 00-EF feed that
// many octets as one APDU; F0 feed with a 2-octet length; F1 feed with a 1-octet length what the meter protects, without protection a
// request; F2-FC start a request; FD release or associate; FE run to the next deadline; FF link failure.

using namespace ami;
using namespace ami::dlms;

namespace {

class Run {
public:
    explicit Run(std::uint8_t flags) {
        test::MemoryLink::Script script;
        if (flags & 1) script.parameters = HdlcParameters{};
        auto owned = std::make_unique<test::MemoryLink>(script);
        link_ = owned.get();
        ClientOptions options;
        options.maxTransferBytes = 1 << 16;
        if (flags & 0x18) secure(options, flags);
        if (flags & 0x20) options.association.proposedConformance = Conformance::everyLogicalName();
        if ((flags & 0x58) == 0x40) {
            options.association.referencing = Referencing::ShortName;
            options.association.proposedConformance = Conformance::everyShortName();
        }
        client_ = std::make_unique<ClientSession>(std::move(owned), std::move(options));
        if (flags & 4) return;
        static_cast<void>(client_->associate(now_));
        if (meter_) {
            client_->receive(securedAare(flags), now_);
            settle();
            return;
        }
        Bytes aare = *fromHex("6129A109060760857405080101A203020100A305A103020100BE10040E0800065F1F0400007EDF04B00007");
        if (flags & 2) aare[aare.size() - 4] = 0, aare[aare.size() - 3] = 40;
        const std::size_t conformance = aare.size() - 7;
        if (flags & 0x20) aare[conformance] = 0x22, aare[conformance + 1] = 0xFE;
        if (flags & 0x40) {
            constexpr std::size_t contextArc = 12;
            aare[contextArc] = 2;
            aare[conformance] = 0x3C, aare[conformance + 1] = 0x1B, aare[conformance + 2] = 0xA0;
            aare[aare.size() - 2] = 0xFA, aare[aare.size() - 1] = 0x00;
        }
        client_->receive(aare, now_);
        if (!client_->isAssociated()) std::abort();
        settle();
    }

    void feed(BytesView apdu) {
        client_->receive(apdu, now_);
        settle();
    }

    /// What the meter would send with its keys: the fuzzer can make no tags.
    void feedProtected(BytesView plain) {
        if (!meter_ || !ciphered_) return feed(plain);
        const auto apdu = meter_->protect(plain);
        if (!apdu) std::abort();
        feed(Bytes(apdu->begin(), apdu->end()));
    }

    bool isSecured() const { return meter_ != nullptr; }

    void command(std::uint8_t octet) {
        const AttributeRef clock{cls::clock, Obis(0, 0, 1, 0, 0), 2};
        const AttributeAccessRequest plain{clock, std::nullopt};
        const MethodRef method{cls::disconnectControl, Obis(0, 0, 96, 3, 10), 1};
        switch (octet) {
            case 0xF1:
                begin(client_->access({AccessSpecification::get(clock), AccessSpecification::action(method)}, {Data::null(), Data::null()},
                                      {.breakOnError = true}, now_));
                break;
            case 0xF2: begin(client_->actionList({method, method}, {Data::null(), Data::octetString(Bytes(100, 1))}, now_)); break;
            case 0xF3: begin(client_->action(method, Data::octetString(Bytes(100, 1)), now_)); break;
            case 0xF4: begin(client_->setUnconfirmed(clock, Data::null(), now_)); break;
            case 0xF5: begin(client_->setList({plain, plain}, {Data::octetString(Bytes(90, 1)), Data::octetString(Bytes(90, 2))}, now_)); break;
            case 0xF6: begin(client_->readVariables({VariableName{0x2710}, ParameterizedAccess{0x2718, 1, Data::null()}}, now_)); break;
            case 0xF7: client_->useShortNames({{0x2710, clock.classId, 0, clock.instance}, {0x2800, method.classId, 0, method.instance}}); break;
            case 0xF8: begin(client_->get(clock, std::nullopt, now_)); break;
            case 0xF9: begin(client_->getList({plain, plain, plain}, now_)); break;
            case 0xFA: begin(client_->set(clock, Data::octetString(Bytes(100, 1)), now_)); break;
            case 0xFB: begin(client_->setList({plain, plain}, {Data::null(), Data::unsigned8(1)}, now_)); break;
            case 0xFC: begin(client_->action({cls::disconnectControl, Obis(0, 0, 96, 3, 10), 1}, Data::integer(0), now_)); break;
            case 0xFD:
                if (!client_->release(now_)) static_cast<void>(client_->associate(now_));
                break;
            case 0xFE: expire(); break;
            case 0xFF:
                link_->report(LinkFailed{{Fault::LinkLost, Layer::Transport, 0, 0}});
                client_->handleDeadline(now_);
                break;
            default: break;
        }
        settle();
    }

    void finish() {
        for (int guard = 0; client_->nextDeadline(); ++guard) {
            if (guard > 1000) std::abort();
            expire();
            settle();
        }
        if (!open_.empty()) std::abort();
    }

private:
    void secure(ClientOptions& options, std::uint8_t flags) {
        ciphered_ = (flags & 8) != 0;
        pair_.client.cipheredContext = pair_.server.cipheredContext = ciphered_;
        if (flags & 0x10) options.association.mechanism = AuthenticationMechanism::HighGmac;
        meter_ = std::make_unique<ApduProtection>(pair_.server);
        if (!meter_->namePeer(pair_.client.systemTitle)) std::abort();
        options.security = std::move(pair_.client);
    }

    Bytes securedAare(std::uint8_t flags) {
        InitiateResponse initiate;
        initiate.conformance = Conformance::logicalName();
        initiate.maxPduSize = flags & 2 ? 60 : 1200;
        Aare aare;
        aare.context = ciphered_ ? ApplicationContext::LogicalNameCiphered : ApplicationContext::LogicalName;
        aare.respondingApTitle.assign(pair_.server.systemTitle.begin(), pair_.server.systemTitle.end());
        if (flags & 0x10) {
            aare.diagnostic = 14;
            aare.mechanism = AuthenticationMechanism::HighGmac;
            aare.respondingAuthenticationValue = Bytes(16, 0x5A);
        }
        aare.userInformation = encodeInitiateResponse(initiate);
        if (ciphered_) {
            const auto information = meter_->protectInitiate(encodeInitiateResponse(initiate));
            if (!information) std::abort();
            aare.userInformation.assign(information->begin(), information->end());
        }
        return encodeAare(aare);
    }

    void expire() {
        if (const auto due = client_->nextDeadline()) now_ = std::max(now_, *due);
        client_->handleDeadline(now_);
    }

    void begin(const Result<RequestId>& id) {
        if (id && !open_.insert(id->value()).second) std::abort();
    }

    void end(RequestId id) {
        if (open_.erase(id.value()) != 1) std::abort();
    }

    void settle() {
        while (!client_->pollTransmit(now_).empty()) {}
        while (auto event = client_->pollEvent()) {
            if (const auto* a = std::get_if<event::ValueRead>(&*event)) end(a->id);
            if (const auto* b = std::get_if<event::ValuesRead>(&*event)) end(b->id);
            if (const auto* c = std::get_if<event::AttributeWritten>(&*event)) end(c->id);
            if (const auto* d = std::get_if<event::AttributesWritten>(&*event)) end(d->id);
            if (const auto* e = std::get_if<event::MethodInvoked>(&*event)) end(e->id);
            if (const auto* f = std::get_if<event::RequestFailed>(&*event)) end(f->id);
            if (const auto* g = std::get_if<event::MethodsInvoked>(&*event)) end(g->id);
            if (const auto* h = std::get_if<event::AccessAnswered>(&*event)) end(h->id);
            if (const auto* i = std::get_if<event::RequestSent>(&*event)) end(i->id);
            if (std::holds_alternative<event::Failed>(*event) || std::holds_alternative<event::Released>(*event)) open_.clear();
        }
    }

    Instant now_{};
    test::SecurityPair pair_;
    std::unique_ptr<ApduProtection> meter_;
    bool ciphered_ = false;
    test::MemoryLink* link_ = nullptr;
    std::unique_ptr<ClientSession> client_;
    std::set<std::uint32_t> open_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    Run run(data[0]);
    ByteReader reader(BytesView(data + 1, size - 1));
    while (const auto command = reader.u8()) {
        if (*command == 0xF1 && run.isSecured()) {
            const std::size_t plain = reader.u8().value_or(0);
            run.feedProtected(*reader.take(std::min(plain, reader.remaining())));
            continue;
        }
        if (*command > 0xF0) {
            run.command(*command);
            continue;
        }
        const std::size_t length = *command == 0xF0 ? reader.u16().value_or(0) : *command;
        run.feed(*reader.take(std::min(length, reader.remaining())));
    }
    run.finish();
    return 0;
}

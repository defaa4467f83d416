#include <random>

#include "ServiceJobs.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Wrapper.h"

using namespace ami;
using namespace ami::test;

namespace {

enum class Size { Fits, Blocks, GeneralBlocks, AlwaysGeneralBlocks };
enum class Line { Hdlc, Stream, Datagrams };

struct Variant {
    const char* name;
    Size size;
    Line line;
};
constexpr Variant variants[] = {
    {"fits, HDLC", Size::Fits, Line::Hdlc},
    {"fits, TCP", Size::Fits, Line::Stream},
    {"fits, UDP", Size::Fits, Line::Datagrams},
    {"blocks, HDLC", Size::Blocks, Line::Hdlc},
    {"blocks, TCP", Size::Blocks, Line::Stream},
    {"blocks, UDP", Size::Blocks, Line::Datagrams},
    {"general blocks, HDLC", Size::GeneralBlocks, Line::Hdlc},
    {"general blocks, TCP", Size::GeneralBlocks, Line::Stream},
    {"general blocks, UDP", Size::GeneralBlocks, Line::Datagrams},
    {"always general blocks, HDLC", Size::AlwaysGeneralBlocks, Line::Hdlc},
    {"always general blocks, TCP", Size::AlwaysGeneralBlocks, Line::Stream},
    {"always general blocks, UDP", Size::AlwaysGeneralBlocks, Line::Datagrams},
};

std::unique_ptr<Stack> make(const Variant& variant, std::uint8_t window = 8) {
    ClientOptions client;
    ServerOptions server;
    server.conformance = Conformance::everyLogicalName();
    Conformance wanted = Conformance::everyLogicalName();
    if (variant.size == Size::Fits || variant.size == Size::Blocks) wanted = wanted.without(Conformance::GeneralBlockTransfer);
    client.association.proposedConformance = wanted;
    client.association.proposedPduSize = variant.size == Size::Fits ? 65535 : 128;
    client.generalBlocks.window = server.generalBlocks.window = window;
    client.generalBlocks.always = server.generalBlocks.always = variant.size == Size::AlwaysGeneralBlocks;
    server.maxPduSize = client.association.proposedPduSize;
    std::unique_ptr<Stack> stack;
    if (variant.line == Line::Hdlc) {
        HdlcOptions hdlc;
        hdlc.offered = {128, 128, 3, 3};
        hdlc.characterTime = 0ns;
        stack = std::make_unique<Stack>(makeHdlcClient(hdlc), makeHdlcServer(hdlc), std::move(client), server);
    } else {
        WrapperOptions wrapper;
        wrapper.datagrams = variant.line == Line::Datagrams;
        wrapper.tries = wrapper.datagrams ? 12 : 1;
        wrapper.exchangeLimit = 600s;
        stack = std::make_unique<Stack>(makeWrapperClient(wrapper), makeWrapperServer(wrapper), std::move(client), server);
    }
    furnish(stack->meter);
    return stack;
}

/// ACCESS has no blocks of its own.
bool isPossible(ServiceJob job, Size size) { return job != ServiceJob::AccessLong || size != Size::Blocks; }

/// The event that ends the job; nothing when there is none or more than one.
std::optional<ClientEvent> run(Stack& stack, ServiceJob job) {
    stack.events.clear();
    const auto id = submit(*stack.client, job, stack.now);
    if (!id) return std::nullopt;
    stack.run();
    std::optional<ClientEvent> end;
    for (const ClientEvent& event : stack.events) {
        if (endOf(event) != *id) continue;
        if (end) return std::nullopt;
        end = event;
    }
    return end;
}

}  // namespace

class TestServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyServiceWorksInEveryWay_data() {
        QTest::addColumn<int>("variant");
        for (int i = 0; i < int(std::size(variants)); ++i) QTest::newRow(variants[i].name) << i;
    }
    void everyServiceWorksInEveryWay() {
        QFETCH(int, variant);
        const auto stack = make(variants[variant]);
        QVERIFY(stack->associate());
        for (int job = 0; job < int(ServiceJob::Count); ++job) {
            const auto kind = static_cast<ServiceJob>(job);
            if (!isPossible(kind, variants[variant].size)) {
                QCOMPARE(submit(*stack->client, kind, stack->now).error().code, static_cast<std::uint16_t>(XdlmsError::PduTooLarge));
                continue;
            }
            const auto end = run(*stack, kind);
            QVERIFY2(end && isRight(*end, kind, stack->meter), jobNames[static_cast<std::size_t>(job)]);
            QCOMPARE(stack->count<event::Noise>(), std::size_t{0});
        }
        QVERIFY(stack->client->release(stack->now));
        stack->run();
        QVERIFY(!stack->server->isAssociated());
    }

    void everyGeneralBlockWindowWorks_data() {
        QTest::addColumn<int>("window");
        for (const int window : {1, 2, 3, 7, 8, 9, 62, 63}) QTest::addRow("%d", window) << window;
    }
    void everyGeneralBlockWindowWorks() {
        QFETCH(int, window);
        const auto stack = make({"", Size::GeneralBlocks, Line::Stream}, static_cast<std::uint8_t>(window));
        QVERIFY(stack->associate());
        for (const auto job : {ServiceJob::GetLong, ServiceJob::SetLong, ServiceJob::AccessLong, ServiceJob::Get}) {
            const auto end = run(*stack, job);
            QVERIFY2(end && isRight(*end, job, stack->meter), jobNames[static_cast<std::size_t>(job)]);
        }
    }

    /// Datagrams are lost, doubled and put out of order; every request still ends, and never with a value that is not the meter's. What changes the
    /// meter goes out once: when its answer does not come, nobody knows whether it was done, and the association ends instead of asking again.
    void damagedDatagramsAreMended_data() {
        QTest::addColumn<int>("variant");
        for (int i = 0; i < int(std::size(variants)); ++i) {
            if (variants[i].line == Line::Datagrams) QTest::newRow(variants[i].name) << i;
        }
    }
    void damagedDatagramsAreMended() {
        QFETCH(int, variant);
        int right = 0, failures = 0, unknown = 0;
        for (unsigned seed = 1; seed <= 100; ++seed) {
            std::mt19937 random(seed);
            const auto join = [&] {
                auto stack = make(variants[variant]);
                if (!stack->associate()) return decltype(stack)();
                stack->fate = [&] {
                    const auto number = random() % 30;
                    return number < 3 ? static_cast<Loopback::Fate>(number + 1) : Loopback::Fate::Deliver;
                };
                return stack;
            };
            auto stack = join();
            QVERIFY(stack);
            for (int job = 0; job < int(ServiceJob::Count); ++job) {
                const auto kind = static_cast<ServiceJob>(job);
                if (!isPossible(kind, variants[variant].size)) continue;
                const auto end = run(*stack, kind);
                const QByteArray what = QByteArray(jobNames[static_cast<std::size_t>(job)]) + " seed " + QByteArray::number(seed);
                if (!end) {
                    QVERIFY2(kind >= ServiceJob::Set && kind != ServiceJob::GetAll, what.constData());
                    QCOMPARE(stack->count<event::Failed>(), std::size_t{1});
                    QVERIFY2(!stack->client->isAssociated(), what.constData());
                    // From a port of its own, as a link does it: what is still on its way to the old one reaches nobody.
                    QVERIFY2(stack = join(), what.constData());
                    ++unknown;
                    continue;
                }
                QVERIFY2(stack->client->isAssociated(), what.constData());
                const bool failed = std::holds_alternative<event::RequestFailed>(*end);
                QVERIFY2(failed || isRight(*end, kind, stack->meter), what.constData());
                ++(failed ? failures : right);
            }
        }
        QCOMPARE(failures, 0);
        QVERIFY(right > 500);
        // General blocks are numbered, so a lost one may be sent again whatever it carries.
        QCOMPARE(unknown > 0, variants[variant].size != Size::AlwaysGeneralBlocks);
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"

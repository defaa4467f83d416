#include <QtTest>

#include "ControlBench.h"
#include "app/control/ImageTransfer.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;
using dlms::ActionResult;
using dlms::Data;
using sim::Firmware;

namespace {

constexpr dlms::MethodRef initiateMethod{18, dlms::Obis(0, 0, 44, 0, 0), 1};
constexpr dlms::MethodRef blockMethod{18, dlms::Obis(0, 0, 44, 0, 0), 2};
constexpr std::size_t imageSize = 3000;  // twelve blocks of 256, the last one short

ImageFile sample(const std::string& version = "2.5.0", std::size_t size = imageSize) {
    return *makeImage(Firmware::makeImage("AF3P-63", version, size), toBytes(Firmware::identifierOf("AF3P-63", version)));
}

/// What the meter has taken, read from the meter's own memory through its image_to_activate_info and its verification.
bool meterHas(ControlBench& bench, const ImageFile& image) {
    const auto state = verifyImage(*bench.link, &image, *bench.context);
    return state && state->status == ImageStatus::VerificationSuccessful;
}

Result<ImageTransferOutcome> send(ControlBench& bench, const ImageFile& image, ImageOptions options = {}) {
    const auto plan = planImage(*bench.link, image, *bench.context, options);
    if (!plan) return Unexpected(plan.error());
    return transferImage(*bench.link, image, *plan, *bench.context, options);
}

ImageOptions resuming(int reconnects = 3) {
    ImageOptions options;
    options.resume = true;
    options.reconnects = reconnects;
    return options;
}

}  // namespace

class ImageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsVerifiesActivatesAndFindsTheNewFirmware() {
        ControlBench bench(ControlBench::seeded(), 17);
        QVERIFY(bench.link->open());
        const ImageFile image = sample();
        const auto sent = send(bench, image);
        QVERIFY(sent);
        QCOMPARE(sent->sent, 12u);
        const auto verified = verifyImage(*bench.link, &image, *bench.context);
        QVERIFY(verified);
        QVERIFY(verified->status == ImageStatus::VerificationSuccessful);
        QCOMPARE(verified->info.at(0).identifier, image.identifier);
        const auto plan = planActivation(*bench.link, image.identifier);
        QVERIFY(plan);
        QCOMPARE(plan->firmware, std::string("2.4.1"));
        QVERIFY(plan->change.has(Caution::Kind::Irreversible));
        const auto done = activateImage(*bench.link, *plan, *bench.context);
        QVERIFY(done);
        QCOMPARE(done->firmwareAfter, std::string("2.5.0"));
        QCOMPARE(bench.meter.firmware(), std::string("2.5.0"));
        QVERIFY(done->reconnects >= 1);
        std::vector<std::string> actions;
        for (const AuditEntry& entry : bench.log->entries()) {
            if (entry.kind == "intent") actions.push_back(entry.intent.action);
            else QCOMPARE(entry.verdict, std::string("done"));
        }
        QCOMPARE(actions, (std::vector<std::string>{"image.transfer", "image.verify", "image.activate"}));
    }

    /// The line dies after every so many octets; a second visit goes on where the first one ended, and initiates nothing.
    void resumesAfterACutAtEveryBlock() {
        const ImageFile image = sample();
        std::uint64_t whole = 0, perBlock = 0;
        {
            ControlBench bench;
            QVERIFY(bench.link->open());
            const std::uint64_t before = bench.faults.read;
            QVERIFY(send(bench, image));
            whole = bench.faults.read;
            perBlock = (whole - before) / 14;
        }
        int resumed = 0;
        std::set<std::uint32_t> heldBefore;
        for (std::uint64_t cut = 40; cut < whole + 20; cut += std::max<std::uint64_t>(perBlock / 4, 3)) {
            ControlBench bench;
            bench.faults.unplugAfter = cut;
            ImageOptions once;
            once.reconnects = 0;
            if (bench.link->open()) {
                const auto first = send(bench, image, once);
                if (first) continue;
                QVERIFY2(first.error().fault == Fault::LinkLost, name(first.error().fault));
            }
            bench.faults.unplugAfter.reset();
            bench.link->close();
            QVERIFY(bench.link->open());
            const auto state = readImageState(*bench.link);
            QVERIFY(state);
            const std::uint32_t held = state->transferred();
            int initiates = 0;
            bench.failing.refuseAction = [&](const dlms::MethodRef& method) -> std::optional<ActionResult> {
                initiates += method == initiateMethod ? 1 : 0;
                return std::nullopt;
            };
            if (state->status == ImageStatus::NotInitiated) {
                QVERIFY(isControl(send(bench, image, resuming()).error(), ControlError::NothingToResume));
                QVERIFY(send(bench, image));
            } else {
                const auto second = send(bench, image, resuming());
                QVERIFY(second);
                QCOMPARE(second->sent, 12u - held);
                QCOMPARE(initiates, 0);
                heldBefore.insert(held);
                ++resumed;
            }
            QVERIFY(meterHas(bench, image));
        }
        // Every number of blocks was met, so that each of them was the last one once.
        QCOMPARE(heldBefore.size(), std::size_t{13});
        QVERIFY(resumed >= 13);
    }

    /// The same line, but the transfer itself opens it again.
    void bringsItThroughALineThatDiesAgainAndAgain() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        std::uint64_t next = bench.faults.read + 300;
        bench.faults.onRead = [&] {
            if (bench.faults.read < next) return;
            next = bench.faults.read + 300;
            bench.faults.unplugAfter = bench.faults.read;
        };
        const ImageFile image = sample("2.5.0", 15000);
        ImageOptions options;
        const auto plan = planImage(*bench.link, image, *bench.context, options);
        QVERIFY(plan);
        ActContext context = *bench.context;
        context.pause = [&](std::chrono::milliseconds time) {
            bench.now += time;
            bench.faults.unplugAfter.reset();
            return true;
        };
        const auto done = transferImage(*bench.link, image, *plan, context, options);
        bench.faults.onRead = {};
        QVERIFY(done);
        QVERIFY(done->reconnects > 2);
        QVERIFY(meterHas(bench, image));
        QCOMPARE(bench.intents(), std::size_t{2});
    }

    void givesUpWhenTheLineStaysDead() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const ImageFile image = sample();
        const auto plan = planImage(*bench.link, image, *bench.context);
        bench.faults.unplugAfter = bench.faults.read + 100;
        bench.faults.onRead = [&] { bench.faults.unplugAfter = 0; };
        const auto done = transferImage(*bench.link, image, *plan, *bench.context, {});
        QVERIFY(!done && done.error().fault == Fault::LinkLost);
        QCOMPARE(bench.lastEntry().verdict, std::string("in-doubt"));
    }

    void aCancelKeepsTheBlocks() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const ImageFile image = sample();
        ActContext context = *bench.context;
        context.progress = [&](const ActProgress& progress) {
            if (progress.phase == ActProgress::Phase::Sending && progress.done == 5) bench.token.cancel();
        };
        const auto plan = planImage(*bench.link, image, context);
        const auto stopped = transferImage(*bench.link, image, *plan, context);
        QVERIFY(!stopped && stopped.error().fault == Fault::Cancelled);
        bench.token.reset();
        const auto done = send(bench, image, resuming());
        QVERIFY(done);
        QVERIFY(done->sent >= 6 && done->sent <= 7);
        QVERIFY(meterHas(bench, image));
    }

    void lostBlocksAreSentAgain() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        int number = 0;
        // The meter says success, but has not kept two of them.
        bench.failing.refuseAction = [&](const dlms::MethodRef& method) -> std::optional<ActionResult> {
            if (method != blockMethod) return std::nullopt;
            ++number;
            return number == 3 || number == 12 ? std::optional(ActionResult::Success) : std::nullopt;
        };
        const ImageFile image = sample();
        const auto done = send(bench, image);
        QVERIFY(done);
        QCOMPARE(done->sent, 14u);
        QVERIFY(meterHas(bench, image));
    }

    void blocksThatNeverArriveEndInAnError() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        bench.failing.refuseAction = [](const dlms::MethodRef& method) -> std::optional<ActionResult> {
            return method == blockMethod ? std::optional(ActionResult::Success) : std::nullopt;
        };
        const auto done = send(bench, sample());
        QVERIFY(!done && isControl(done.error(), ControlError::BlocksMissing));
        QCOMPARE(done.error().detail, 12);
    }

    void aBusyMeterIsWaitedFor() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        int tries = 0;
        bench.failing.refuseAction = [&](const dlms::MethodRef& method) -> std::optional<ActionResult> {
            return method == blockMethod && ++tries % 3 != 0 ? std::optional(ActionResult::TemporaryFailure) : std::nullopt;
        };
        QVERIFY(send(bench, sample()));
    }

    void aRefusedBlockIsNamed() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        int number = 0;
        bench.failing.refuseAction = [&](const dlms::MethodRef& method) -> std::optional<ActionResult> {
            return method == blockMethod && ++number == 5 ? std::optional(ActionResult::HardwareFault) : std::nullopt;
        };
        const auto done = send(bench, sample());
        QVERIFY(!done && isControl(done.error(), ControlError::BlockRefused));
        QCOMPARE(done.error().detail, 4 << 8 | 1);
    }

    void aMeterThatIsSwitchedOffIsLeftAlone() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        QVERIFY(bench.link->write({18, dlms::Obis(0, 0, 44, 0, 0), 5}, Data::boolean(false)));
        QVERIFY(isControl(send(bench, sample()).error(), ControlError::ImageDisabled));
        QCOMPARE(bench.failing.actions, 0);
    }

    /// 256 octets do not fit a message of 200: the block size is lowered, or the transfer refused in words.
    void theBlockSizeFitsTheNegotiatedMessage() {
        ControlBench bench(ControlBench::seeded(), 1, 200);
        QVERIFY(bench.link->open());
        const ImageFile image = sample();
        const auto plan = planImage(*bench.link, image, *bench.context);
        QVERIFY(plan);
        QVERIFY(plan->change.has(Caution::Kind::BlockSizeChanged));
        QCOMPARE(plan->blockSize, fittingBlock(200));
        QVERIFY(transferImage(*bench.link, image, *plan, *bench.context));
        QCOMPARE(readImageState(*bench.link)->blockSize, fittingBlock(200));
        QVERIFY(meterHas(bench, image));
    }

    void aBlockSizeThatCannotBeLoweredIsRefusedBeforeAnythingIsDiscarded() {
        ControlBench bench(ControlBench::seeded(), 1, 200);
        QVERIFY(bench.link->open());
        bench.failing.refuseSet = [](const dlms::AttributeRef&) { return dlms::DataAccessResult::ReadWriteDenied; };
        const auto done = send(bench, sample());
        QVERIFY(!done && isControl(done.error(), ControlError::BlockTooLarge));
        QCOMPARE(done.error().detail, fittingBlock(200));
        QCOMPARE(bench.failing.actions, 0);
    }

    void fittingBlocksFillTheMessageToTheOctet() {
        for (std::size_t pdu = 40; pdu < 1200; ++pdu) {
            const auto size = [](std::size_t block) {
                return dlms::encodeXdlms(dlms::ActionRequestNormal{0xC1, blockMethod,
                                                                   Data::structure({Data::doubleLongUnsigned(1), Data::octetString(Bytes(block))})})
                    .size();
            };
            const std::uint32_t block = fittingBlock(pdu);
            QVERIFY(block > 0 && size(block) <= pdu);
            QVERIFY(size(block + 1) > pdu || size(block) == pdu);
        }
        QCOMPARE(fittingBlock(20), 0u);
    }

    void anotherFileDoesNotGoOnWhereThisOneEnded() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        bench.failing.refuseAction = [&, number = 0](const dlms::MethodRef& method) mutable -> std::optional<ActionResult> {
            return method == blockMethod && ++number == 5 ? std::optional(ActionResult::HardwareFault) : std::nullopt;
        };
        QVERIFY(!send(bench, sample()));
        QVERIFY(isControl(send(bench, sample("2.6.0"), resuming()).error(), ControlError::AnotherImage));        // same size
        QVERIFY(isControl(send(bench, sample("2.5.0", 5000), resuming()).error(), ControlError::AnotherImage));  // other size
        const auto plan = planImage(*bench.link, sample(), *bench.context, resuming());
        QVERIFY(plan && plan->proof == ResumeProof::OwnRecord);
        QCOMPARE(plan->toSend, 8u);
    }

    void withoutARecordTheBlockCountAloneIsSaidToBeWeak() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        bench.failing.refuseAction = [&, number = 0](const dlms::MethodRef& method) mutable -> std::optional<ActionResult> {
            return method == blockMethod && ++number == 5 ? std::optional(ActionResult::HardwareFault) : std::nullopt;
        };
        QVERIFY(!send(bench, sample()));
        bench.context->meter = "another laptop knows it";
        const auto plan = planImage(*bench.link, sample(), *bench.context, resuming());
        QVERIFY(plan && plan->proof == ResumeProof::BlockCountAlone);
        QVERIFY(plan->change.has(Caution::Kind::IdentityBySize));
    }

    void startingAnewSaysWhatIsThrownAway() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        bench.failing.refuseAction = [&, number = 0](const dlms::MethodRef& method) mutable -> std::optional<ActionResult> {
            return method == blockMethod && ++number == 5 ? std::optional(ActionResult::HardwareFault) : std::nullopt;
        };
        QVERIFY(!send(bench, sample()));
        const auto plan = planImage(*bench.link, sample(), *bench.context);
        QVERIFY(plan->change.has(Caution::Kind::BlocksDiscarded));
    }

    void aWrongImageIsNotVerified_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("damaged") << 0;
        QTest::newRow("other model") << 1;
        QTest::newRow("other identifier") << 2;
    }
    void aWrongImageIsNotVerified() {
        QFETCH(int, kind);
        ControlBench bench;
        QVERIFY(bench.link->open());
        Bytes octets = Firmware::makeImage(kind == 1 ? "AF1P-63" : "AF3P-63", "2.5.0", imageSize);
        if (kind == 0) octets[1000] = static_cast<std::uint8_t>(octets[1000] ^ 1);
        const ImageFile image = *makeImage(octets, toBytes(kind == 2 ? "AF3P-63-2.5.1" : "AF3P-63-2.5.0"));
        QVERIFY(send(bench, image));
        const auto verified = verifyImage(*bench.link, &image, *bench.context);
        QVERIFY(!verified && isControl(verified.error(), ControlError::VerificationFailed));
        QCOMPARE(verified.error().detail, 4);
        const auto plan = planActivation(*bench.link, image.identifier);
        QVERIFY(!plan && isControl(plan.error(), ControlError::ImageNotComplete));
    }

    void anUnfinishedImageIsNeitherVerifiedNorActivated() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const ImageFile image = sample();
        QVERIFY(isControl(verifyImage(*bench.link, &image, *bench.context).error(), ControlError::ImageNotComplete));
        QVERIFY(isControl(planActivation(*bench.link, {}).error(), ControlError::ImageNotComplete));
    }

    void infoOfAnotherImageStopsTheActivation() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const ImageFile image = sample();
        QVERIFY(send(bench, image));
        QVERIFY(meterHas(bench, image));
        QVERIFY(isControl(planActivation(*bench.link, toBytes("AF3P-63-9.9.9")).error(), ControlError::WrongImageInfo));
        ImageOptions options;
        options.signature = Bytes(32, 0);
        QVERIFY(isControl(verifyImage(*bench.link, &image, *bench.context, options).error(), ControlError::WrongImageInfo));
        options.signature = Bytes(image.octets.end() - 32, image.octets.end());
        QVERIFY(verifyImage(*bench.link, &image, *bench.context, options));
    }

    void aVerificationThatNeverEndsTimesOut() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const ImageFile image = sample();
        QVERIFY(send(bench, image));
        bench.failing.answerGet = [](const dlms::AttributeRef& attribute) -> std::optional<dlms::GetResult> {
            return attribute.classId == 18 && attribute.attribute == 6 ? std::optional<dlms::GetResult>(Data::enumeration(2)) : std::nullopt;
        };
        ImageOptions options;
        options.verifyPolls = 20;
        const auto verified = verifyImage(*bench.link, &image, *bench.context, options);
        QVERIFY(!verified && isControl(verified.error(), ControlError::VerificationTimedOut));
    }

    void anActivationThatChangesNothingIsFound() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const ImageFile image = sample();
        QVERIFY(send(bench, image));
        QVERIFY(meterHas(bench, image));
        const auto plan = planActivation(*bench.link, image.identifier);
        bench.failing.answerGet = [](const dlms::AttributeRef& attribute) -> std::optional<dlms::GetResult> {
            return attribute.instance == dlms::Obis(1, 0, 0, 2, 0) ? std::optional<dlms::GetResult>(Data::octetString(toBytes("2.4.1")))
                                                                   : std::nullopt;
        };
        const auto done = activateImage(*bench.link, *plan, *bench.context);
        QVERIFY(!done && isControl(done.error(), ControlError::FirmwareUnchanged));
    }

    void aMeterThatDoesNotComeBackIsInDoubt() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const ImageFile image = sample();
        QVERIFY(send(bench, image));
        QVERIFY(meterHas(bench, image));
        const auto plan = planActivation(*bench.link, {});
        bench.failing.refuseAction = [&](const dlms::MethodRef&) -> std::optional<ActionResult> {
            bench.faults.onWrite = [] { return false; };
            return std::nullopt;
        };
        ImageOptions options;
        options.restartPolls = 5;
        const auto done = activateImage(*bench.link, *plan, *bench.context, options);
        QVERIFY(!done && isControl(done.error(), ControlError::ActivationInDoubt));
        QCOMPARE(bench.lastEntry().verdict, std::string("in-doubt"));
    }

    void whatIsNoImageIsRefused() {
        QVERIFY(!makeImage({}, toBytes("x")));
        QVERIFY(!makeImage(Bytes(10), {}));
        QVERIFY(!makeImage(Bytes(10), Bytes(65)));
        QVERIFY(makeImage(Bytes(10), Bytes(64)));
    }
};

QTEST_GUILESS_MAIN(ImageTest)
#include "tst_image.moc"

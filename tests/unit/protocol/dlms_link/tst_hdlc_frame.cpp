#include <QtTest>

#include "protocol/dlms/HdlcFrame.h"
#include "protocol/dlms/HdlcFramer.h"
#include "protocol/dlms/HdlcNegotiation.h"

using namespace ami;
using namespace ami::dlms;
using namespace std::chrono_literals;

namespace {

Bytes hex(const char* text) { return fromHex(text).value(); }

/// Frames of real meters from public issue threads; check sequences recalculated.
// u9n/dlms-cosem issue 97: the FCS begins with 7E; 4-octet server address.
const char* const flagInFcs = "7EA01B0300023C4752D551E6E700C401C10009060100202000FF7E8C7E";
// gurux.dlms.java pull request 22: rejected AARE.
const char* const rejectedAare = "7EA026210201304F22E6E7006117A109060760857405080101A203020101A305A10302010DAE4F7E";
// GuruxDLMS.c issue 1: UA with max-info 256 in 2 octets.
const char* const uaTwoOctets = "7EA0210502217380BC8180140502010006020100070400000001080400000001696D7E";
// u9n/dlms-cosem issue 62: SNRM with max-info 128 in 1 octet and 512 in 2.
const char* const snrmMixed = "7EA020204127930C0C81801305018006020200070400000001080400000001B4F97E";
// u9n/dlms-cosem issue 95: FRMR.
const char* const frameReject = "7EA00F0300022C29971B60540010743F7E";

const char* const realFrames[] = {flagInFcs, rejectedAare, uaTwoOctets, snrmMixed, frameReject};

BytesView inner(const Bytes& frame) { return BytesView(frame).subspan(1, frame.size() - 2); }

std::vector<HdlcFrame> drain(HdlcFramer& framer) {
    std::vector<HdlcFrame> frames;
    while (auto frame = framer.next()) frames.push_back(*frame);
    return frames;
}

}  // namespace

class TestHdlcFrame : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realFramesDecodeAndEncodeToThemselves() {
        for (const char* text : realFrames) {
            const Bytes octets = hex(text);
            const auto frame = decodeFrame(inner(octets));
            QVERIFY2(frame.has_value(), text);
            QCOMPARE(toHex(encodeFrame(*frame)), std::string(text));
        }
    }

    void fieldsOfRealFramesAreUnderstood() {
        const auto get = *decodeFrame(inner(hex(flagInFcs)));
        QVERIFY(get.destination == (HdlcAddress{1, 0, 1}));
        // 00 02 3C 47: upper 0000000 0000001, lower 0011110 0100011
        QVERIFY(get.source == (HdlcAddress{1, 0x0F23, 4}));
        QVERIFY(get.control.type() == FrameType::Information);
        QCOMPARE(int(get.control.sendNumber()), 1);
        QCOMPARE(int(get.control.receiveNumber()), 2);
        QVERIFY(get.control.pollFinal());
        QCOMPARE(toHex(get.information), std::string("E6E700C401C10009060100202000FF"));

        const auto aare = *decodeFrame(inner(hex(rejectedAare)));
        QVERIFY(aare.destination == (HdlcAddress{16, 0, 1}));
        QVERIFY(aare.source == (HdlcAddress{1, 0, 2}));

        const auto ua = *decodeFrame(inner(hex(uaTwoOctets)));
        QVERIFY(ua.control.type() == FrameType::Ua);
        QVERIFY(*decodeParameters(ua.information) == (HdlcParameters{256, 256, 1, 1}));

        const auto snrm = *decodeFrame(inner(hex(snrmMixed)));
        QVERIFY(snrm.control.type() == FrameType::Snrm);
        QVERIFY(*decodeParameters(snrm.information) == (HdlcParameters{128, 512, 1, 1}));

        const auto frmr = *decodeFrame(inner(hex(frameReject)));
        QVERIFY(frmr.control.type() == FrameType::Frmr);
        QCOMPARE(toHex(frmr.information), std::string("540010"));
    }

    void controlOctetsAreThoseOfTheStandard() {
        QCOMPARE(int(HdlcControl::unnumbered(FrameType::Snrm, true).octet), 0x93);
        QCOMPARE(int(HdlcControl::unnumbered(FrameType::Disc, true).octet), 0x53);
        QCOMPARE(int(HdlcControl::unnumbered(FrameType::Ua, true).octet), 0x73);
        QCOMPARE(int(HdlcControl::unnumbered(FrameType::Dm, true).octet), 0x1F);
        QCOMPARE(int(HdlcControl::unnumbered(FrameType::Frmr, true).octet), 0x97);
        QCOMPARE(int(HdlcControl::unnumbered(FrameType::Ui, false).octet), 0x03);
        QCOMPARE(int(HdlcControl::supervisory(FrameType::ReceiveReady, 1, true).octet), 0x31);
        QCOMPARE(int(HdlcControl::supervisory(FrameType::ReceiveNotReady, 1, true).octet), 0x35);
        QCOMPARE(int(HdlcControl::supervisory(FrameType::Reject, 7, false).octet), 0xE9);
        QCOMPARE(int(HdlcControl::information(3, 2, true).octet), 0x56);
        // Every octet has exactly one meaning and keeps its numbers.
        for (int octet = 0; octet < 256; ++octet) {
            const HdlcControl control{std::uint8_t(octet)};
            if (control.type() == FrameType::Information) {
                QVERIFY(HdlcControl::information(control.sendNumber(), control.receiveNumber(), control.pollFinal()) == control);
            }
        }
    }

    void addressesOfOneTwoAndFourOctetsRoundTrip() {
        for (const HdlcAddress& server : {HdlcAddress{0x7F, 0, 1}, HdlcAddress{1, 17, 2}, HdlcAddress{1, 0x7F, 2}, HdlcAddress{0x3FFF, 0x3FFF, 4},
                                          HdlcAddress{1, 12345, 4}, HdlcAddress{0x1234, 0, 4}}) {
            const HdlcFrame frame{server, clientAddress(16), HdlcControl::unnumbered(FrameType::Snrm, true), false, {}};
            const auto back = decodeFrame(inner(encodeFrame(frame)));
            QVERIFY(back.has_value());
            QVERIFY(*back == frame);
        }
    }

    void everyCorruptedOctetIsRefused() {
        for (const char* text : realFrames) {
            const Bytes good = hex(text);
            for (std::size_t i = 1; i + 1 < good.size(); ++i) {
                for (int bit = 0; bit < 8; ++bit) {
                    Bytes bad = good;
                    bad[i] = std::uint8_t(bad[i] ^ (1 << bit));
                    QVERIFY(!decodeFrame(inner(bad)).has_value());
                }
            }
        }
    }

    void everyTruncationIsRefused() {
        for (const char* text : realFrames) {
            const Bytes good = hex(text);
            for (std::size_t length = 0; length + 2 < good.size(); ++length) {
                QVERIFY(!decodeFrame(BytesView(good).subspan(1, length)).has_value());
            }
        }
    }

    void framesAreCutByTheirLengthInEveryChunking() {
        Bytes stream;
        for (const char* text : realFrames) append(stream, hex(text));
        for (std::size_t chunk = 1; chunk <= stream.size(); ++chunk) {
            HdlcFramer framer(1s);
            std::size_t found = 0;
            for (std::size_t at = 0; at < stream.size(); at += chunk) {
                framer.push(BytesView(stream).subspan(at, std::min(chunk, stream.size() - at)), Instant());
                found += drain(framer).size();
            }
            QCOMPARE(found, std::size(realFrames));
            QCOMPARE(framer.badFrames(), std::size_t{0});
            QVERIFY(!framer.isInFrame());
        }
    }

    void framesMayShareAFlag() {
        Bytes stream = hex(flagInFcs);
        const Bytes second = hex(frameReject);
        append(stream, BytesView(second).subspan(1));
        HdlcFramer framer(1s);
        framer.push(stream, Instant());
        QCOMPARE(drain(framer).size(), std::size_t{2});
        QCOMPARE(framer.badFrames(), std::size_t{0});
    }

    void extraFlagsBetweenFramesAreFill() {
        Bytes stream(5, 0x7E);
        append(stream, hex(rejectedAare));
        append(stream, Bytes(5, 0x7E));
        append(stream, hex(frameReject));
        HdlcFramer framer(1s);
        framer.push(stream, Instant());
        QCOMPARE(drain(framer).size(), std::size_t{2});
        QCOMPARE(framer.badFrames(), std::size_t{0});
    }

    void noiseAroundAFrameIsSkipped() {
        for (int octet = 0; octet < 256; ++octet) {
            Bytes stream(7, std::uint8_t(octet));
            append(stream, hex(flagInFcs));
            append(stream, Bytes(3, std::uint8_t(octet)));
            HdlcFramer framer(1s);
            framer.push(stream, Instant());
            framer.handleDeadline(Instant() + 2s);
            QCOMPARE(drain(framer).size(), std::size_t{1});
        }
    }

    void aFalseStartDoesNotSwallowTheFrameBehindIt() {
        for (const char* start : {"7E", "7EA7FF", "7EA01B", "7EA01B03", "7EA01B0300023C4752D551E6E700C401", "7EA1"}) {
            Bytes stream = hex(start);
            append(stream, hex(rejectedAare));
            append(stream, hex(frameReject));
            HdlcFramer framer(1s);
            framer.push(stream, Instant());
            framer.handleDeadline(Instant() + 2s);
            const auto frames = drain(framer);
            QCOMPARE(frames.size(), std::size_t{2});
        }
    }

    void aGapInsideAFrameDropsItAndTheNextIsRead() {
        const Bytes good = hex(rejectedAare);
        for (std::size_t cut = 2; cut + 1 < good.size(); ++cut) {
            HdlcFramer framer(1s);
            framer.push(BytesView(good).first(cut), Instant());
            QVERIFY(framer.deadline() == Instant() + 1s);
            framer.push(good, Instant() + 1500ms);
            QCOMPARE(drain(framer).size(), std::size_t{1});
            QCOMPARE(framer.badFrames(), std::size_t{1});
            QVERIFY(framer.takeDefect());
        }
    }

    void aLostClosingFlagCostsNothing() {
        Bytes good = hex(rejectedAare);
        good.pop_back();
        HdlcFramer framer(1s);
        framer.push(good, Instant());
        QVERIFY(drain(framer).empty());
        framer.handleDeadline(Instant() + 1s);
        QCOMPARE(drain(framer).size(), std::size_t{1});
    }

    void oneLostOctetCostsAtMostOneFrame() {
        Bytes stream;
        for (int i = 0; i < 5; ++i) append(stream, hex(rejectedAare));
        for (std::size_t lost = 0; lost < stream.size(); ++lost) {
            Bytes damaged = stream;
            damaged.erase(damaged.begin() + std::ptrdiff_t(lost));
            HdlcFramer framer(1s);
            framer.push(damaged, Instant());
            framer.handleDeadline(Instant() + 1s);
            QVERIFY(drain(framer).size() >= 4);
        }
    }

    void framesOverTheLimitAreRefused() {
        const HdlcFrame frame{clientAddress(16), {1, 0, 1}, HdlcControl::information(0, 0, true), false, Bytes(200, 0x55)};
        HdlcFramer framer(1s);
        framer.setLimit(150);
        framer.push(encodeFrame(frame), Instant());
        QVERIFY(drain(framer).empty());
        QVERIFY(framer.badFrames() > 0);
    }

    void defaultsHoldForAnEmptyParameterField() { QVERIFY(*decodeParameters({}) == (HdlcParameters{128, 128, 1, 1})); }

    void parametersRoundTrip() {
        for (const HdlcParameters& p : {HdlcParameters{}, HdlcParameters{2030, 2030, 7, 7}, HdlcParameters{255, 256, 1, 7}}) {
            QVERIFY(*decodeParameters(encodeParameters(p)) == p);
        }
        // The encoding of GuruxDLMS.c issue 1.
        QCOMPARE(toHex(encodeParameters({256, 256, 1, 1})), std::string("8180140502010006020100070400000001080400000001"));
        QCOMPARE(toHex(encodeParameters({128, 512, 1, 1})), std::string("81801305018006020200070400000001080400000001"));
    }

    void unknownAndAbsentParametersAreTolerated() {
        QVERIFY(*decodeParameters(hex("818003050180")) == (HdlcParameters{128, 128, 1, 1}));
        QVERIFY(*decodeParameters(hex("81800A090401020304060207EE")) == (HdlcParameters{128, 2030, 1, 1}));
        QVERIFY(*decodeParameters(hex("818003080107")) == (HdlcParameters{128, 128, 1, 7}));
        QVERIFY(*decodeParameters(hex("8180080500070108060107EE")) == (HdlcParameters{128, 8, 7, 1}));
    }

    void hostileParametersAreBounded() {
        const auto wild = *decodeParameters(hex("81801805047FFFFFFF060400000000070400000000080400000063"));
        QVERIFY(wild == (HdlcParameters{2030, 8, 1, 7}));
        for (const char* text : {"81", "8180", "818005", "81801405", "8180020502", "8280030501", "818003050201"}) {
            QVERIFY2(!decodeParameters(hex(text)).has_value(), text);
        }
    }

    void theSmallerSideDecides() {
        // Their transmit is our receive.
        QVERIFY(agree({2030, 1000, 7, 5}, {128, 512, 2, 3}) == (HdlcParameters{512, 128, 3, 2}));
    }
};

QTEST_APPLESS_MAIN(TestHdlcFrame)
#include "tst_hdlc_frame.moc"

#include <QTest>
#include <filesystem>
#include <fstream>

#include <QTemporaryDir>

#include "app/probe/Findings.h"
#include "app/probe/Quality.h"
#include "hal/transport/PtyPort.h"
#include "hal/transport/TransportFailure.h"

using namespace ami;
using namespace ami::app;

namespace {

hal::PortFacts goodFacts() {
    hal::PortFacts facts;
    facts.path = facts.device = "/dev/ttyUSB0";
    facts.exists = facts.isSerial = facts.readable = facts.writable = true;
    facts.user = "eva";
    facts.group = "dialout";
    facts.groupActive = facts.groupListed = true;
    facts.usb = hal::UsbFacts{0x0403, 0x6001, "FTDI", "FT232R USB UART", "A1"};
    facts.driver = "ftdi_sio";
    facts.latencyTimer = 1;
    facts.lowLatency = true;
    return facts;
}

const Finding* find(const std::vector<Finding>& findings, FindingSubject subject) {
    for (const Finding& finding : findings) {
        if (finding.subject == subject) return &finding;
    }
    return nullptr;
}

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text << '\n';
}

}  // namespace

class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allIsWellOnAGoodPort() {
        const auto findings = findingsOf(goodFacts());
        QCOMPARE(worst(findings), FindingState::Good);
        for (const Finding& finding : findings) {
            QVERIFY(!finding.what.isEmpty());
            QVERIFY(finding.fix.isEmpty());
        }
    }

    void aMissingPortStopsEverything() {
        hal::PortFacts facts;
        facts.path = "/dev/ttyUSB7";
        const auto findings = findingsOf(facts);
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].state, FindingState::Problem);
        QVERIFY(findings[0].what.contains(QStringLiteral("/dev/ttyUSB7")));
        QCOMPARE(findings[0].action, FixAction::LookAgain);
    }

    void aFileIsNoPort() {
        hal::PortFacts facts = goodFacts();
        facts.isSerial = false;
        QCOMPARE(findingsOf(facts)[0].state, FindingState::Problem);
    }

    void namesTheGroupThatIsMissing() {
        hal::PortFacts facts = goodFacts();
        facts.readable = facts.writable = facts.groupActive = facts.groupListed = false;
        const Finding* finding = nullptr;
        const auto findings = findingsOf(facts);
        finding = find(findings, FindingSubject::Permission);
        QCOMPARE(finding->state, FindingState::Problem);
        QCOMPARE(finding->command, QStringLiteral("sudo usermod -aG dialout eva"));
    }

    void tellsAnOldSessionFromAMissingGroup() {
        hal::PortFacts facts = goodFacts();
        facts.readable = facts.writable = facts.groupActive = false;
        const auto findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::Permission)->command, QStringLiteral("newgrp dialout"));
    }

    void seesAGroupWithoutRights() {
        hal::PortFacts facts = goodFacts();
        facts.writable = false;
        const auto findings = findingsOf(facts);
        QVERIFY(find(findings, FindingSubject::Permission)->command.contains(QStringLiteral("chmod g+rw")));
    }

    void namesWhoHasThePort() {
        hal::PortFacts facts = goodFacts();
        facts.holders = {{4711, "screen"}};
        facts.openError = makeError(Fault::Refused, Layer::Transport, hal::TransportError::Busy);
        const auto findings = findingsOf(facts);
        const Finding* finding = find(findings, FindingSubject::Holder);
        QCOMPARE(finding->state, FindingState::Problem);
        QVERIFY(finding->what.contains(QStringLiteral("screen")) && finding->what.contains(QStringLiteral("4711")));
        // The error that follows from it is not told a second time.
        QCOMPARE(std::count_if(findings.begin(), findings.end(), [](const Finding& one) { return one.state == FindingState::Problem; }), 1);
    }

    void tellsAnOpenErrorThatNothingExplains() {
        hal::PortFacts facts = goodFacts();
        facts.openError = makeError(Fault::Refused, Layer::Transport, hal::TransportError::Busy);
        const auto findings = findingsOf(facts);
        QCOMPARE(worst(findings), FindingState::Problem);
    }

    void knowsModemManager() {
        hal::PortFacts facts = goodFacts();
        facts.modemManagerRuns = true;
        facts.modemManagerIgnores = false;
        auto findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::ModemManager)->state, FindingState::Warning);
        facts.modemManagerIgnores = true;
        findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::ModemManager)->state, FindingState::Good);
        facts.holders = {{12, "ModemManager"}};
        findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::ModemManager)->state, FindingState::Problem);
        facts = goodFacts();
        findings = findingsOf(facts);
        QVERIFY(!find(findings, FindingSubject::ModemManager));
    }

    void saysWhatItMayNotSee() {
        hal::PortFacts facts = goodFacts();
        facts.holdersComplete = false;
        const auto findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::Holder)->state, FindingState::Unknown);
    }

    void namesAdapterAndDriver() {
        auto findings = findingsOf(goodFacts());
        QVERIFY(find(findings, FindingSubject::Adapter)->what.contains(QStringLiteral("FT232R")));
        QVERIFY(find(findings, FindingSubject::Adapter)->what.contains(QStringLiteral("ftdi_sio")));
        hal::PortFacts facts = goodFacts();
        facts.driver.clear();
        findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::Adapter)->state, FindingState::Warning);
        QVERIFY(find(findings, FindingSubject::Adapter)->command.contains(QStringLiteral("0403 6001")));
        facts.usb.reset();
        findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::Adapter)->state, FindingState::Note);
    }

    void warnsOfASlowLatencyTimer() {
        hal::PortFacts facts = goodFacts();
        facts.latencyTimer = 16;
        facts.lowLatency = false;
        auto findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::LatencyTimer)->state, FindingState::Warning);
        QVERIFY(find(findings, FindingSubject::LatencyTimer)->command.contains(QStringLiteral("/sys/class/tty/ttyUSB0/device/latency_timer")));
        QCOMPARE(find(findings, FindingSubject::LowLatency)->state, FindingState::Note);
        facts.lowLatency = true;
        findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::LatencyTimer)->state, FindingState::Note);
    }

    void saysThatAPseudoTerminalHasNoLatency() {
        hal::PortFacts facts = goodFacts();
        facts.pseudoTerminal = true;
        facts.lowLatency.reset();
        facts.latencyTimer.reset();
        const auto findings = findingsOf(facts);
        QCOMPARE(find(findings, FindingSubject::LowLatency)->state, FindingState::Note);
        QVERIFY(!find(findings, FindingSubject::Adapter));
    }

    void tellsEachKindOfLineError() {
        QCOMPARE(worst(findingsOf(hal::LineErrors{})), FindingState::Good);
        const auto findings = findingsOf(hal::LineErrors{3, 2, 1, 1, 4, 0, 0});
        for (const FindingSubject subject : {FindingSubject::Parity, FindingSubject::Framing, FindingSubject::Overrun, FindingSubject::Break}) {
            QVERIFY(find(findings, subject));
            QCOMPARE(find(findings, subject)->state, FindingState::Warning);
            QVERIFY(!find(findings, subject)->fix.isEmpty());
        }
        const hal::LineErrors before{5, 5, 5, 5, 5, 100, 100}, after{7, 5, 5, 5, 5, 150, 120};
        QCOMPARE((after - before).parity, std::uint64_t{2});
    }

    void everyConclusionHasItsOwnSentence() {
        QStringList sentences;
        for (const SearchConclusion conclusion : {SearchConclusion::Silent, SearchConclusion::OnlyEcho, SearchConclusion::Garbled,
                                                  SearchConclusion::OtherDevice, SearchConclusion::TalksUnasked}) {
            SearchReport report;
            report.conclusion = conclusion;
            const auto findings = findingsOf(report);
            QCOMPARE(worst(findings), FindingState::Problem);
            QVERIFY(!findings[0].fix.isEmpty());
            QVERIFY(!sentences.contains(findings[0].what));
            sentences << findings[0].what;
        }
        QVERIFY(sentences[1].contains(QStringLiteral("itself")));
    }

    void tellsWhatAMeterSaid() {
        SearchReport report;
        report.found = SearchFound{{SearchFamily::Iec, {300, 7, Parity::Even, 1}, false, true, {}}, "optical:///dev/ttyUSB0", "/LGZ4\\2ZMD", true};
        const auto findings = findingsOf(report);
        QCOMPARE(find(findings, FindingSubject::ControlLines)->state, FindingState::Note);
        QCOMPARE(find(findings, FindingSubject::Echo)->state, FindingState::Note);
        QCOMPARE(find(findings, FindingSubject::Meter)->command, QStringLiteral("optical:///dev/ttyUSB0"));
        QCOMPARE(find(findings, FindingSubject::Meter)->action, FixAction::UseAddress);
    }

    void qualityFollowsTheHead() {
        Quality quality;
        QCOMPARE(quality.percent(), 0);
        for (int i = 0; i < 8; ++i) quality.add({AttemptResult::Answered, 0, {}});
        QCOMPARE(quality.percent(), 100);
        for (int i = 0; i < 8; ++i) quality.add({AttemptResult::Answered, 2, {}});
        QCOMPARE(quality.percent(), 50);
        QCOMPARE(quality.best(), 100);
        quality.add({AttemptResult::Silent, 0, {}});
        QCOMPARE(quality.last(), 0);
        QVERIFY(quality.percent() < 50);
        for (int i = 0; i < 8; ++i) quality.add({AttemptResult::Garbled, 0, {}});
        QCOMPARE(quality.percent(), 25);
        QCOMPARE(qualityBar(50, 10), std::string("[#####-----]"));
        QCOMPARE(qualityBar(100, 4), std::string("[####]"));
        QCOMPARE(qualityBar(0, 4), std::string("[----]"));
    }

    void gathersFactsFromTheSystem() {
        auto pty = hal::PtyPort::create();
        QVERIFY(pty.has_value());
        const std::string slave = (*pty)->slavePath();
        const hal::PortFacts facts = hal::portFacts(slave);
        QVERIFY(facts.exists && facts.isSerial && facts.pseudoTerminal && facts.readable && facts.writable);
        QCOMPARE(facts.device, slave);
        QVERIFY(!hal::portFacts("/dev/null").isSerial);
        QVERIFY(!hal::portFacts("/dev/no-such-port").exists);
    }

    void readsAdapterHolderAndModemManagerFromTheirPlaces() {
        auto pty = hal::PtyPort::create();
        const std::string slave = (*pty)->slavePath();
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        const std::string name = std::filesystem::path(slave).filename().string();
        const auto usb = root / "sys/devices/usb1/1-1";
        write(usb / "idVendor", "0403");
        write(usb / "idProduct", "6015");
        write(usb / "product", "IR head");
        write(usb / "1-1:1.0/ttyUSB0/latency_timer", "16");
        std::filesystem::create_directories(root / "sys/drivers/ftdi_sio");
        std::filesystem::create_symlink(root / "sys/drivers/ftdi_sio", usb / "1-1:1.0/ttyUSB0/driver");
        std::filesystem::create_directories(root / "sys/class/tty" / name);
        std::filesystem::create_symlink(usb / "1-1:1.0/ttyUSB0", root / "sys/class/tty" / name / "device");
        write(root / "proc/4711/comm", "ModemManager");
        std::filesystem::create_directories(root / "proc/4711/fd");
        std::filesystem::create_symlink(slave, root / "proc/4711/fd/5");
        const hal::PortFacts facts = hal::portFacts(slave, {(root / "sys").string(), (root / "proc").string(), (root / "udev").string()});
        QVERIFY(facts.usb.has_value());
        QCOMPARE(facts.usb->vendor, std::uint16_t{0x0403});
        QCOMPARE(facts.usb->product, std::uint16_t{0x6015});
        QCOMPARE(facts.usb->productText, std::string("IR head"));
        QCOMPARE(facts.driver, std::string("ftdi_sio"));
        QVERIFY(facts.latencyTimer == 16);
        QVERIFY(facts.modemManagerRuns);
        QCOMPARE(facts.holders.size(), std::size_t{1});
        QCOMPARE(facts.holders[0].pid, 4711);
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"

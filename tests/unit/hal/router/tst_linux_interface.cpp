#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

#include "hal/router/LinuxInterface.h"
#include "hal/router/RouterFix.h"
#include "hal/router/helper/HelperStatus.h"

using namespace ami;
using namespace ami::hal;

namespace ami::hal {

/// Plays the kernel.
class LinuxInterfaceTest {
public:
    explicit LinuxInterfaceTest(LinuxInterface& interface) : interface_(interface) {}
    /// The last dump of a round, with the interface in it.
    void lastDump(bool isInterrupted) {
        interface_.asked_ = NetlinkDump::Links;
        interface_.toAsk_.clear();
        link();
        interface_.take(NetlinkFact(DumpEnd{isInterrupted}));
    }
    void link() {
        LinkFact fact;
        fact.index = 7;
        fact.name = interface_.name();
        interface_.take(NetlinkFact(fact));
    }
    void restart() { interface_.restart(); }

private:
    LinuxInterface& interface_;
};

}  // namespace ami::hal

namespace {

/// Output of a program that has ended well, or nothing.
std::optional<QByteArray> run(const QString& program, const QStringList& words, int* status = nullptr) {
    QProcess process;
    process.start(program, words);
    if (!process.waitForStarted() || !process.waitForFinished()) return std::nullopt;
    if (status) *status = process.exitCode();
    else if (process.exitCode() != 0) return std::nullopt;
    return process.readAllStandardOutput();
}

bool ip(const char* words) { return run(QStringLiteral("ip"), QString::fromLatin1(words).split(QLatin1Char(' '))).has_value(); }

/// A network namespace of the test's own with nan0, whose other end is nan1. The thread lives in it, and what it starts too.
class Namespace {
public:
    explicit Namespace(bool enter) {
        if (!enter) return;
        before_ = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
        entered_ = before_ >= 0 && ::unshare(CLONE_NEWNET) == 0;
    }
    ~Namespace() {
        if (entered_) ::setns(before_, CLONE_NEWNET);
        if (before_ >= 0) ::close(before_);
    }
    bool entered() const { return entered_; }

private:
    int before_ = -1;
    bool entered_ = false;
};

const QString helperProgram = QStringLiteral(AMI_BIN_DIR "/ami-router-helper");

}  // namespace

#define IN_NAMESPACE                                                                                       \
    Namespace inside(::geteuid() == 0);                                                                    \
    if (!inside.entered()) QSKIP("a network namespace takes root");                                        \
    if (!ip("link set dev lo up")) QSKIP("the program ip is not installed (package iproute2)");            \
    QVERIFY(ip("link add nan0 type veth peer name nan1"))

class TestLinuxInterface : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesTheLoopbackWithoutRights();
    void saysThatThereIsNoSuchInterface();
    void aDumpThatWasInterruptedIsNotTold();
    void whatIsForgottenIsNotTold();
    void followsALinkLive();
    void followsAddressesRoutesAndNeighbours();
    void followsForwarding();
    void theHelperSwitchesTheLinkOn();
    void theHelperTurnsForwardingOn();
    void theHelperRefusesEverythingElse_data();
    void theHelperRefusesEverythingElse();
    void theFixRunsWhatItShows();
    void theFixSaysWhatWentWrong_data();
    void theFixSaysWhatWentWrong();
    void thePolicyNamesTheHelper();
};

void TestLinuxInterface::seesTheLoopbackWithoutRights() {
    LinuxInterface lo("lo");
    QSignalSpy spy(&lo, &LinuxInterface::changed);
    QVERIFY(lo.start());
    QTRY_VERIFY(spy.count() > 0);
    QVERIFY(lo.state().link);
    QCOMPARE(lo.state().link->name, std::string("lo"));
    QFile all(QStringLiteral("/proc/sys/net/ipv6/conf/all/forwarding"));
    if (!all.open(QIODevice::ReadOnly)) QSKIP("this kernel has no IPv6");
    QCOMPARE(lo.state().forwardingAll, std::optional<bool>(all.readAll().trimmed() == "1"));
    QVERIFY(lo.state().complete);
}

void TestLinuxInterface::aDumpThatWasInterruptedIsNotTold() {
    LinuxInterface watch("nan0");
    LinuxInterfaceTest kernel(watch);
    QSignalSpy changed(&watch, &LinuxInterface::changed);
    kernel.lastDump(true);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    // Nor by the next small change, as long as nobody knows the rest.
    kernel.link();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    // What changes faster than it can be listed is told as a part in the end.
    for (int i = 0; i < 4; ++i) kernel.lastDump(true);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 1);
    QVERIFY(!watch.state().complete && watch.state().link);
    LinuxInterface other("nan0");
    LinuxInterfaceTest(other).lastDump(false);
    QSignalSpy whole(&other, &LinuxInterface::changed);
    QCoreApplication::processEvents();
    QCOMPARE(whole.count(), 1);
    QVERIFY(other.state().complete);
}

void TestLinuxInterface::whatIsForgottenIsNotTold() {
    LinuxInterface watch("nan0");
    LinuxInterfaceTest kernel(watch);
    QSignalSpy changed(&watch, &LinuxInterface::changed);
    kernel.lastDump(false);
    // Messages were lost before the state was told: it is asked for anew.
    kernel.restart();
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
}

void TestLinuxInterface::saysThatThereIsNoSuchInterface() {
    LinuxInterface none("nosuch0");
    QSignalSpy spy(&none, &LinuxInterface::changed);
    QVERIFY(none.start());
    QTRY_VERIFY(spy.count() > 0);
    QVERIFY(!none.state().link);
    QVERIFY(none.state().forwardingAll.has_value() || !QFile::exists(QStringLiteral("/proc/sys/net/ipv6")));
}

void TestLinuxInterface::followsALinkLive() {
    IN_NAMESPACE;
    LinuxInterface nan0("nan0");
    QVERIFY(nan0.start());
    QTRY_VERIFY(nan0.state().link);
    QVERIFY(!nan0.state().link->up);
    QCOMPARE(nan0.state().link->kind, std::string("veth"));
    QVERIFY(ip("link set dev nan0 up"));
    QTRY_VERIFY(nan0.state().link->up && !nan0.state().link->running);
    QVERIFY(ip("link set dev nan1 up"));
    QTRY_VERIFY(nan0.state().link->running);
    QVERIFY(ip("link set dev nan0 mtu 1280"));
    QTRY_COMPARE(nan0.state().link->mtu, 1280U);
    QVERIFY(ip("link del nan0"));
    QTRY_VERIFY(!nan0.state().link);
    QVERIFY(ip("link add nan0 type veth peer name nan1"));
    QTRY_VERIFY(nan0.state().link);
}

void TestLinuxInterface::followsAddressesRoutesAndNeighbours() {
    IN_NAMESPACE;
    QVERIFY(ip("link set dev nan0 up") && ip("link set dev nan1 up"));
    LinuxInterface nan0("nan0");
    QVERIFY(nan0.start());
    QTRY_VERIFY(nan0.state().link);
    QVERIFY(ip("address add fd12:3456::1/64 dev nan0 nodad"));
    const auto has = [&](const char* text) {
        const auto& all = nan0.state().addresses;
        return std::any_of(all.begin(), all.end(), [&](const AddressFact& one) { return one.address == *Ipv6Address::parse(text); });
    };
    QTRY_VERIFY(has("fd12:3456::1"));
    QVERIFY(ip("route add fd12:3456:0:1::5/128 via fe80::7 dev nan0"));
    const auto route = [&]() -> const RouteFact* {
        for (const RouteFact& one : nan0.state().routes) {
            if (one.destination == *Ipv6Address::parse("fd12:3456:0:1::5")) return &one;
        }
        return nullptr;
    };
    QTRY_VERIFY(route());
    QCOMPARE(route()->prefix, std::uint8_t{128});
    QCOMPARE(route()->gateway, Ipv6Address::parse("fe80::7"));
    QVERIFY(ip("neigh add fe80::7 lladdr 02:00:5e:10:00:07 dev nan0 router"));
    QTRY_VERIFY(!nan0.state().neighbours.empty());
    const auto neighbour = std::find_if(nan0.state().neighbours.begin(), nan0.state().neighbours.end(),
                                        [](const NeighbourFact& one) { return one.address == *Ipv6Address::parse("fe80::7"); });
    QVERIFY(neighbour != nan0.state().neighbours.end());
    QVERIFY(neighbour->isRouter);
    QCOMPARE(neighbour->hardware.size(), 6U);
    QVERIFY(ip("route del fd12:3456:0:1::5/128 dev nan0"));
    QTRY_VERIFY(!route());
    QVERIFY(ip("address del fd12:3456::1/64 dev nan0"));
    QTRY_VERIFY(!has("fd12:3456::1"));
}

void TestLinuxInterface::followsForwarding() {
    IN_NAMESPACE;
    LinuxInterface nan0("nan0");
    QVERIFY(nan0.start());
    QTRY_VERIFY(nan0.state().forwardingAll);
    QCOMPARE(nan0.state().forwardingAll, std::optional<bool>(false));
    QFile setting(QStringLiteral("/proc/sys/net/ipv6/conf/all/forwarding"));
    QVERIFY(setting.open(QIODevice::WriteOnly));
    QVERIFY(setting.write("1\n") == 2 && setting.flush());
    QTRY_COMPARE(nan0.state().forwardingAll, std::optional<bool>(true));
    QTRY_COMPARE(nan0.state().forwardingHere, std::optional<bool>(true));
}

void TestLinuxInterface::theHelperSwitchesTheLinkOn() {
    IN_NAMESPACE;
    LinuxInterface nan0("nan0");
    QVERIFY(nan0.start());
    QTRY_VERIFY(nan0.state().link);
    QVERIFY(run(helperProgram, {QStringLiteral("link-up"), QStringLiteral("nan0")}));
    QTRY_VERIFY(nan0.state().link->up);
    int status = 0;
    run(helperProgram, {QStringLiteral("link-up"), QStringLiteral("nosuch0")}, &status);
    QCOMPARE(status, 100 + ENODEV);
}

void TestLinuxInterface::theHelperTurnsForwardingOn() {
    IN_NAMESPACE;
    LinuxInterface nan0("nan0");
    QVERIFY(nan0.start());
    QTRY_VERIFY(nan0.state().forwardingAll);
    QVERIFY(run(helperProgram, {QStringLiteral("forwarding-on")}));
    QTRY_COMPARE(nan0.state().forwardingAll, std::optional<bool>(true));
}

void TestLinuxInterface::theHelperRefusesEverythingElse_data() {
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, QStringList words) { QTest::newRow(name) << words; };
    row("nothing", {});
    row("unknown", {QStringLiteral("link-down"), QStringLiteral("nan0")});
    row("no name", {QStringLiteral("link-up")});
    row("empty", {QStringLiteral("link-up"), QString()});
    row("too long", {QStringLiteral("link-up"), QString(16, QLatin1Char('a'))});
    row("path", {QStringLiteral("link-up"), QStringLiteral("../nan0")});
    row("dots", {QStringLiteral("link-up"), QStringLiteral("..")});
    row("option", {QStringLiteral("link-up"), QStringLiteral("-nan0")});
    row("blank", {QStringLiteral("link-up"), QStringLiteral("nan0 up")});
    row("two names", {QStringLiteral("link-up"), QStringLiteral("nan0"), QStringLiteral("eth0")});
    row("more", {QStringLiteral("forwarding-on"), QStringLiteral("0")});
}

void TestLinuxInterface::theHelperRefusesEverythingElse() {
    QFETCH(QStringList, words);
    int status = 0;
    QVERIFY(run(helperProgram, words, &status));
    QCOMPARE(status, helper::badWish);
    if (words.size() == 2 && words.first() == QStringLiteral("link-up")) QVERIFY(!isInterfaceName(words[1].toStdString()));
}

void TestLinuxInterface::theFixRunsWhatItShows() {
    const RouterChange up{RouterChange::Kind::LinkUp, "nan0"};
    QCOMPARE(up.shown(), std::string("ip link set dev nan0 up"));
    QCOMPARE((RouterChange{RouterChange::Kind::Forwarding, {}}).shown(), std::string("sysctl -w net.ipv6.conf.all.forwarding=1"));
    QTemporaryDir folder;
    QFile pkexec(folder.filePath(QStringLiteral("pkexec")));
    QVERIFY(pkexec.open(QIODevice::WriteOnly));
    pkexec.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + folder.path().toLocal8Bit() + "/words'\n");
    pkexec.close();
    QVERIFY(pkexec.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    RouterFix fix;
    fix.setHelper(helperProgram.toStdString());
    QSignalSpy spy(&fix, &RouterFix::done);
    QVERIFY(fix.run(up));
    QVERIFY(!fix.run(up));
    QTRY_COMPARE(spy.count(), 1);
    qputenv("PATH", path);
    QVERIFY(spy.first().first().toBool());
    QFile words(folder.filePath(QStringLiteral("words")));
    QVERIFY(words.open(QIODevice::ReadOnly));
    QCOMPARE(words.readAll(), helperProgram.toLocal8Bit() + "\nlink-up\nnan0\n");
}

void TestLinuxInterface::theFixSaysWhatWentWrong_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("detail");
    QTest::newRow("dismissed") << 126 << static_cast<int>(RouterError::NotAuthorised) << 0;
    QTest::newRow("not authorised") << 127 << static_cast<int>(RouterError::NotAuthorised) << 0;
    QTest::newRow("no such device") << 100 + ENODEV << static_cast<int>(RouterError::ChangeFailed) << ENODEV;
    QTest::newRow("bad wish") << 2 << static_cast<int>(RouterError::BadChange) << 0;
}

void TestLinuxInterface::theFixSaysWhatWentWrong() {
    QFETCH(int, status);
    QTemporaryDir folder;
    QFile pkexec(folder.filePath(QStringLiteral("pkexec")));
    QVERIFY(pkexec.open(QIODevice::WriteOnly));
    pkexec.write("#!/bin/sh\nexit " + QByteArray::number(status) + "\n");
    pkexec.close();
    QVERIFY(pkexec.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    RouterFix fix;
    fix.setHelper(helperProgram.toStdString());
    QSignalSpy spy(&fix, &RouterFix::done);
    QVERIFY(fix.run({RouterChange::Kind::Forwarding, {}}));
    QTRY_COMPARE(spy.count(), 1);
    qputenv("PATH", path);
    QVERIFY(!spy.first().first().toBool());
    const auto why = spy.first().at(1).value<Error>();
    QTEST(static_cast<int>(why.code), "code");
    QTEST(static_cast<int>(why.detail), "detail");
    fix.setHelper("/nowhere/helper");
    QCOMPARE(fix.run({RouterChange::Kind::Forwarding, {}}).error(), routerError(RouterError::NoHelper));
    fix.setHelper(helperProgram.toStdString());
    QCOMPARE(fix.run({RouterChange::Kind::LinkUp, "nan0; reboot"}).error(), routerError(RouterError::BadChange));
}

void TestLinuxInterface::thePolicyNamesTheHelper() {
    QFile policy(QStringLiteral(AMI_SOURCE_DIR "/installer/org.amifield.router.policy"));
    QVERIFY(policy.open(QIODevice::ReadOnly));
    const QByteArray text = policy.readAll();
    QCOMPARE(text.count(QByteArray("<annotate key=\"org.freedesktop.policykit.exec.path\">") + RouterFix::installedHelper().c_str() + "</annotate>"), 2);
    for (const auto& change : {RouterChange{RouterChange::Kind::LinkUp, "nan0"}, RouterChange{RouterChange::Kind::Forwarding, {}}}) {
        const QByteArray word = QByteArray::fromStdString(change.command("x")[2]);
        QVERIFY(text.contains("<annotate key=\"org.freedesktop.policykit.exec.argv1\">" + word + "</annotate>"));
        QVERIFY(text.contains("<action id=\"org.amifield.router." + word + "\">"));
    }
    // Nobody changes a computer without an administrator's word.
    QCOMPARE(text.count("auth_admin"), 6);
    QVERIFY(!text.contains(">yes<"));
}

QTEST_GUILESS_MAIN(TestLinuxInterface)
#include "tst_linux_interface.moc"

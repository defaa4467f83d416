#include <QtTest/QtTest>

#include "TreeChecks.h"

using namespace ami;
using namespace ami::translate;

class TranslateFamilies : public QObject {
    Q_OBJECT
    static void addCorpora() {
        QTest::addColumn<QByteArray>("octets");
        for (const char* name : {"xdlms", "acse", "axdr", "hdlc", "wrapper", "signon", "translate"}) {
            for (const auto& path : test::corpus(name)) {
                const Bytes octets = test::fileBytes(path);
                QTest::newRow((std::string(name) + '/' + path.filename().string()).c_str())
                    << QByteArray(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size()));
            }
        }
    }
    static Bytes bytesOf(const QByteArray& octets) { return Bytes(octets.begin(), octets.end()); }
    static void check(BytesView octets, Framing framing) {
        Dissector dissector(framing);
        const Dissection all = dissector.dissect(octets);
        const auto fault = test::shapeFault(all);
        QVERIFY2(fault.empty(), (fault + " in " + toHex(octets.first(std::min<std::size_t>(octets.size(), 200)))).c_str());
        const auto back = test::backToOctets(all);
        QVERIFY2(back && std::equal(back->begin(), back->end(), octets.begin(), octets.end()),
                 ("wanted " + toHex(octets.first(std::min<std::size_t>(octets.size(), 400))) + "\nfound  " + (back ? toHex(*back) : "nothing")).c_str());
    }
    static void checkAll(BytesView octets) {
        for (const Framing framing : {Framing::Auto, Framing::Hdlc, Framing::Wrapper, Framing::Apdu}) check(octets, framing);
    }

private Q_SLOTS:
    void givesBackEveryOctet_data() { addCorpora(); }
    void givesBackEveryOctet() {
        QFETCH(QByteArray, octets);
        checkAll(bytesOf(octets));
    }

    void givesBackEveryTruncation_data() { addCorpora(); }
    void givesBackEveryTruncation() {
        QFETCH(QByteArray, octets);
        const Bytes whole = bytesOf(octets);
        for (std::size_t length = 0; length < std::min<std::size_t>(whole.size(), 400) && !QTest::currentTestFailed(); ++length) {
            checkAll(BytesView(whole).first(length));
        }
    }

    void givesBackEveryChangedOctet_data() { addCorpora(); }
    void givesBackEveryChangedOctet() {
        QFETCH(QByteArray, octets);
        Bytes changed = bytesOf(octets);
        for (std::size_t i = 0; i < std::min<std::size_t>(changed.size(), 300) && !QTest::currentTestFailed(); ++i) {
            const std::uint8_t kept = changed[i];
            for (const int mask : {0x01, 0x02, 0x10, 0x80, 0xFF}) {
                changed[i] = static_cast<std::uint8_t>(kept ^ mask);
                check(changed, Framing::Auto);
                check(changed, Framing::Apdu);
            }
            changed[i] = kept;
        }
    }
};

QTEST_APPLESS_MAIN(TranslateFamilies)
#include "tst_families.moc"

#include <QSet>
#include <QtTest>

#include "protocol/dlms/ObisName.h"

using namespace ami::dlms;

class TestObisName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Meanings of the value groups: IEC 62056-6-1, tables of value groups C, D and E.
    void obisCodesHaveNames_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* code, const char* text) { QTest::newRow(code) << QByteArray(code) << QString::fromUtf8(text); };
        row("1.0.32.7.0.255", "Voltage L1");
        row("1.0.52.7.0.255", "Voltage L2");
        row("1.0.72.7.0.255", "Voltage L3");
        row("1.0.31.7.0.255", "Current L1");
        row("1.0.91.7.0.255", "Current neutral");
        row("1.0.14.7.0.255", "Frequency");
        row("1.0.13.7.0.255", "Power factor");
        row("1.0.33.7.0.255", "Power factor L1");
        row("1.0.1.7.0.255", "Active power import");
        row("1.0.2.7.0.255", "Active power export");
        row("1.0.16.7.0.255", "Active power net");
        row("1.0.3.7.0.255", "Reactive power import");
        row("1.0.9.7.0.255", "Apparent power import");
        row("1.0.21.7.0.255", "Active power import L1");
        row("1.0.62.7.0.255", "Active power export L3");
        row("1.0.1.8.0.255", "Active energy import, total");
        row("1.0.1.8.1.255", "Active energy import, tariff 1");
        row("1.0.2.8.2.255", "Active energy export, tariff 2");
        row("1.0.3.8.0.255", "Reactive energy import, total");
        row("1.0.5.8.0.255", "Reactive energy QI, total");
        row("1.0.8.8.0.255", "Reactive energy QIV, total");
        row("1.0.21.8.0.255", "Active energy import L1, total");
        row("1.0.1.6.0.255", "Active power import, maximum demand");
        row("1.0.1.6.2.255", "Active power import, maximum demand, tariff 2");
        row("1.0.1.4.0.255", "Active power import, average of current interval");
        row("1.0.1.5.0.255", "Active power import, average of last interval");
        row("1.0.1.8.0.1", "Active energy import, total, billing period 1");
        row("1.0.32.32.0.255", "Voltage L1, number of sags");
        row("1.0.81.7.4.255", "Angle current L1 to voltage L1");
        row("1.0.81.7.1.255", "Angle voltage L2 to voltage L1");
        row("1.0.81.7.26.255", "Angle current L3 to voltage L3");
        row("1.0.99.1.0.255", "Load profile 1");
        row("1.0.99.2.0.255", "Load profile 2");
        row("1.0.98.1.0.255", "Billing profile 1");
        row("1.0.0.2.0.255", "Active firmware identifier");
        row("1.0.0.4.2.255", "Current transformer ratio, numerator");
        row("0.0.1.0.0.255", "Clock");
        row("0.0.42.0.0.255", "COSEM logical device name");
        row("0.0.40.0.0.255", "Current association");
        row("0.0.40.0.2.255", "Association 2");
        row("0.0.43.0.0.255", "Security setup");
        row("0.0.43.1.0.255", "Invocation counter");
        row("0.0.44.0.0.255", "Image transfer");
        row("0.0.96.1.0.255", "Device ID 1");
        row("0.0.96.3.10.255", "Disconnect control");
        row("0.0.96.14.0.255", "Current tariff");
        row("0.0.96.7.21.255", "Power failures, any phase");
        row("0.0.97.97.0.255", "Error object 1");
        row("0.0.99.98.0.255", "Event log 1");
        row("0.0.17.0.0.255", "Limiter 1");
        row("0.0.13.0.0.255", "Activity calendar");
        row("0.0.22.0.0.255", "IEC HDLC setup");
        row("0.0.25.9.0.255", "Push setup");
    }
    void obisCodesHaveNames() {
        QFETCH(QByteArray, code);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(obisName(Obis::parse(code.constData()).value())), text);
    }

    /// Codes and meanings as Gurux.DLMS.Net, Development/OBISCodes.txt, has them; codes of other media as several OMS users agree
    /// (6-0:8.0.0 power, 6-0:10.0.0 flow temperature, 7-0:43.15.0 gas flow rate, 8-0:1.0.0 cold water).
    void codesOfPublicListsHaveTheirNames_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* code, const char* text) { QTest::newRow(code) << QByteArray(code) << QString::fromUtf8(text); };
        row("0.0.96.10.1.255", "Status register 1");
        row("0.0.96.10.10.255", "Status register 10");
        row("0.0.97.98.0.255", "Alarm register 1");
        row("0.0.97.98.10.255", "Alarm filter 1");
        row("0.0.97.98.20.255", "Alarm descriptor 1");
        row("0.0.16.2.0.255", "Parameter monitor 1");
        row("0.0.19.10.0.255", "Credit 1");
        row("0.0.19.20.0.255", "Charge 1");
        row("0.0.19.40.0.255", "Token gateway");
        row("0.0.25.11.0.255", "LTE monitoring");
        row("0.0.28.2.0.255", "PRIME MAC setup");
        row("0.0.29.2.0.255", "G3-PLC 6LoWPAN adaptation layer setup");
        row("0.0.96.20.5.255", "Terminal cover opened, count");
        row("0.0.96.20.15.255", "Strong DC magnetic field, count");
        row("0.0.96.9.2.255", "Relative humidity");
        row("0.1.24.1.0.255", "M-Bus client, channel 1");
        row("0.2.24.2.1.255", "M-Bus value 1, channel 2");
        row("0.0.15.0.7.255", "Function control schedule");
        row("0.0.99.18.0.255", "LTE monitoring profile 1");
        row("1.0.99.10.1.255", "Voltage dip profile");
        row("1.0.99.10.3.255", "Voltage cut profile");
        row("1.0.99.11.5.255", "Voltage harmonic profile 5");
        row("1.0.99.97.0.255", "Power failure log 1");
        row("1.0.0.8.4.255", "Recording interval 1");
        row("1.0.0.9.11.255", "Clock time shift limit");
        row("1.0.96.10.2.255", "Status of current without voltage");
        row("1.0.32.7.3.255", "Voltage L1, harmonic 3");
        row("1.0.31.7.124.255", "Current L1, total harmonic distortion");
        row("1.0.1.29.0.255", "Active energy import, recording interval 1, total");
        row("1.0.1.8.1.101", "Active energy import, tariff 1, billing periods back: 1");
        row("6.0.1.0.0.255", "Heat energy");
        row("6.0.8.0.0.255", "Heat power");
        row("6.0.10.0.0.255", "Flow temperature");
        row("6.0.11.0.0.255", "Return temperature");
        row("6.0.1.2.0.255", "Heat energy, due date value");
        row("5.0.1.0.1.255", "Cooling energy, tariff 1");
        row("7.0.3.0.0.255", "Gas volume, metering conditions");
        row("7.0.3.1.0.255", "Gas volume, temperature converted");
        row("7.0.43.15.0.255", "Gas flow rate, metering conditions");
        row("8.0.1.0.0.255", "Cold water volume");
        row("9.0.2.0.0.255", "Hot water flow rate");
    }
    void codesOfPublicListsHaveTheirNames() { obisCodesHaveNames(); }

    void unknownObisCodesHaveNone() {
        QVERIFY(obisName(Obis(7, 0, 200, 0, 0)).empty());
        QVERIFY(obisName(Obis(1, 0, 200, 200, 0)).empty());
        QVERIFY(obisName(Obis(0, 0, 250, 0, 0)).empty());
        QVERIFY(obisName(Obis(3, 0, 1, 0, 0)).empty());
        QVERIFY(obisName(Obis(1, 0, 81, 7, 3)).empty());
        // Value groups of utilities and makers.
        QVERIFY(obisName(Obis(0, 128, 25, 9, 1)).empty());
        QVERIFY(obisName(Obis(0, 65, 1, 0, 0)).empty());
        QVERIFY(obisName(Obis(0, 0, 1, 0, 200)).empty());
        QVERIFY(!obisName(Obis(0, 0, 98, 1, 255)).empty());
        QVERIFY(obisWords(Obis(255, 255, 255, 255, 255)).empty());
    }

    void everyWordIsOneOfTheTextsAndEveryNameIsWellFormed() {
        QSet<QByteArray> texts;
        for (const std::string_view text : obisTexts()) {
            const QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
            QVERIFY2(!bytes.trimmed().isEmpty() && bytes == bytes.trimmed() && !texts.contains(bytes), bytes.constData());
            texts.insert(bytes);
        }
        for (const int a : {0, 1, 4, 5, 6, 7, 8, 9, 15}) {
            for (int c = 0; c < 256; ++c) {
                for (int d = 0; d < 256; ++d) {
                    for (const int e : {0, 1, 10, 63, 124, 255}) {
                        const Obis code(static_cast<std::uint8_t>(a), 1, static_cast<std::uint8_t>(c), static_cast<std::uint8_t>(d),
                                        static_cast<std::uint8_t>(e), 3);
                        for (const ObisWord& word : obisWords(code)) {
                            QVERIFY2(texts.contains(QByteArray(word.text.data(), static_cast<qsizetype>(word.text.size()))),
                                     std::string(word.text).c_str());
                            QVERIFY(word.number >= 0 && word.number <= 256);
                        }
                        const auto text = obisName(code);
                        QVERIFY(text.size() < 120);
                        QVERIFY(text.empty() || (text.front() != ',' && text.back() != ' ' && text.find('%') == std::string::npos));
                    }
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestObisName)
#include "tst_obis_name.moc"

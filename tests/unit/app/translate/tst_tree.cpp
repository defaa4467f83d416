#include <QtTest/QtTest>

#include "app/translate/JsonText.h"
#include "app/translate/TreeText.h"
#include "protocol/translate/Dissector.h"

using namespace ami;
using namespace ami::app;

namespace {

QString tree(const char* hex, TreeTextOptions options = {}) {
    translate::Dissector dissector;
    return treeText(dissector.dissect(*fromHex(hex)), options).join(QLatin1Char('\n'));
}

}  // namespace

/// Whole trees as people see them. The messages are from where each test says; the trees were read octet by octet.
class TreeTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// u9n/dlms-cosem issue 97
    void getResponseOverHdlc() {
        QCOMPARE(tree("7EA01B0300023C4752D551E6E700C401C10009060100202000FF7E8C7E"), QStringLiteral(R"(0000                           hdlc-frame  I, N(S)=1, N(R)=2, P/F
0000  7E                         flag
0001  A0 1B                      frame-format  type 3, 27 octets
0003  03                         destination-address  1
0004  00 02 3C 47                source-address  logical 1, physical 3875
0008  52                         control  I, N(S)=1, N(R)=2, P/F
0009  D5 51                      header-check-sequence  right
000B                             information
000B  E6 E7 00                     llc-header  response
000E  C4 01                        get-response-normal
0010  C1                             invoke-id-and-priority C1  · id 1, confirmed, high priority
0011                                 result
0011  00                               data
0012  09 06 01 00 20 20 00 FF            octet-string  1.0.32.32.0.255 Voltage L1, number of sags
001A  7E 8C                      frame-check-sequence  right
001C  7E                         flag)"));
    }

    /// gurux.dlms.java issue 22
    void rejectedAare() {
        QCOMPARE(tree("7EA026210201304F22E6E7006117A109060760857405080101A203020101A305A10302010DAE4F7E"), QStringLiteral(R"(0000                           hdlc-frame  I, N(S)=0, N(R)=1, P/F
0000  7E                         flag
0001  A0 26                      frame-format  type 3, 38 octets
0003  21                         destination-address  16
0004  02 01                      source-address  logical 1, physical 0
0006  30                         control  I, N(S)=0, N(R)=1, P/F
0007  4F 22                      header-check-sequence  right
0009                             information
0009  E6 E7 00                     llc-header  response
000C  61 17                        aare  rejected-permanent, authentication-failure
000E  A1 09 06 07 60 85 74 05        application-context-name  2.16.756.5.8.1.1, logical names, no
      08 01 01                           ciphering
0019  A2 03 02 01 01                 result rejected-permanent
001E  A3 05                          result-source-diagnostic
0020  A1 03 02 01 0D                   acse-service-user authentication-failure
0025  AE 4F                      frame-check-sequence  right
0027  7E                         flag)"));
    }

    /// GuruxDLMS.c issue 1
    void uaWithParameters() {
        QCOMPARE(tree("7EA0210502217380BC8180140502010006020100070400000001080400000001696D7E"), QStringLiteral(R"(0000                           hdlc-frame  UA, P/F
0000  7E                         flag
0001  A0 21                      frame-format  type 3, 33 octets
0003  05                         destination-address  2
0004  02 21                      source-address  logical 1, physical 16
0006  73                         control  UA, P/F
0007  80 BC                      header-check-sequence  right
0009                             information
0009  81 80 14                     parameter-group  HDLC parameters, 20 octets
000C  05 02 01 00                  maximum-information-transmit  256
0010  06 02 01 00                  maximum-information-receive  256
0014  07 04 00 00 00 01            window-size-transmit  1
001A  08 04 00 00 00 01            window-size-receive  1
0020  69 6D                      frame-check-sequence  right
0022  7E                         flag)"));
    }

    /// u9n/dlms-cosem issue 95
    void frameReject() {
        QCOMPARE(tree("7EA00F0300022C29971B60540010743F7E"), QStringLiteral(R"(0000                           hdlc-frame  FRMR, P/F
0000  7E                         flag
0001  A0 0F                      frame-format  type 3, 15 octets
0003  03                         destination-address  1
0004  00 02 2C 29                source-address  logical 1, physical 2836
0008  97                         control  FRMR, P/F
0009  1B 60                      header-check-sequence  right
000B                             information
000B  54                           rejected-control  I, N(S)=2, N(R)=2, P/F
000C  00                           frame-numbers  V(S)=0, V(R)=0
000D  10                           reject-reason
000E  74 3F                      frame-check-sequence  right
0010  7E                         flag)"));
    }

    /// IEC 62056-5-3 Annex, as in u9n tests/test_asce/test_aarq.py
    void aarqWithPassword() {
        QCOMPARE(tree("6036A1090607608574050801018A0207808B0760857405080201AC0A80083132333435363738BE10040E01000000065F1F0400007E1F04B0"), QStringLiteral(R"(0000  60 36                    aarq  logical names, no ciphering
0002  A1 09 06 07 60 85 74 05    application-context-name  2.16.756.5.8.1.1, logical names, no
      08 01 01                       ciphering
000D  8A 02 07 80                sender-acse-requirements
0011  8B 07 60 85 74 05 08 02    mechanism-name  2.16.756.5.8.2.1, low level security: password
      01
001A  AC 0A                      calling-authentication-value
001C  80 08 ** ** ** ** ** **      charstring ****  · password
      ** **
0026  BE 10 04 0E                user-information
002A  01 00 00 00                  initiateRequest
002E  06                             proposed-dlms-version-number 6
002F  5F 1F 04 00 00 7E 1F           proposed-conformance
                                        9 priority-mgmt-supported
                                       10 attribute0-supported-with-get
                                       11 block-transfer-with-get-or-read
                                       12 block-transfer-with-set-or-write
                                       13 block-transfer-with-action
                                       14 multiple-references
                                       19 get
                                       20 set
                                       21 selective-access
                                       22 event-notification
                                       23 action
0036  04 B0                          client-max-receive-pdu-size 1200)"));
    }

    /// IEC 62056-47 with the clock of the Green Book
    void getOverTheWrapper() {
        QCOMPARE(tree("000100100001000DC001C100080000010000FF0200"), QStringLiteral(R"(0000                           wrapper-pdu  16 to 1
0000  00 01                      version 1
0002  00 10                      source-wport 16
0004  00 01                      destination-wport 1
0006  00 0D                      length 13
0008  C0 01                      get-request-normal  Clock 0.0.1.0.0.255, attribute 2 time
000A  C1                           invoke-id-and-priority C1  · id 1, confirmed, high priority
000B                               cosem-attribute-descriptor  Clock 0.0.1.0.0.255, attribute 2 time
000B  00 08                          class-id 8  · Clock
000D  00 00 01 00 00 FF              instance-id 0.0.1.0.0.255  · Clock
0013  02                             attribute-id 2  · time)"));
    }

    /// the simulated meter
    void profileRequestWithRange() {
        QCOMPARE(tree("C001C600070100630100FF0201010204020412000809060000010000FF0F02120000090C07EA0B19030F080400FFC400090C07EA0B190315080800FFC4000100"), QStringLiteral(R"(0000  C0 01                    get-request-normal  Profile generic 1.0.99.1.0.255 Load profile 1,
                                   attribute 2 buffer
0002  C6                         invoke-id-and-priority C6  · id 6, confirmed, high priority
0003                             cosem-attribute-descriptor  Profile generic 1.0.99.1.0.255 Load
                                     profile 1, attribute 2 buffer
0003  00 07                        class-id 7  · Profile generic
0005  01 00 63 01 00 FF            instance-id 1.0.99.1.0.255  · Load profile 1
000B  02                           attribute-id 2  · buffer
000C  01                         access-selection
000D  01                           access-selector 1
000E                               access-parameters
000E  02 04                          structure
0010  02 04                            structure  restricting_object: Clock 0.0.1.0.0.255 Clock
                                           attribute 2
0012  12 00 08                           long-unsigned 8  · class_id: Clock
0015  09 06 00 00 01 00 00 FF            octet-string  logical_name: 0.0.1.0.0.255 Clock
001D  0F 02                              integer 2  · attribute_index
001F  12 00 00                           long-unsigned 0  · data_index
0022  09 0C 07 EA 0B 19 03 0F          octet-string  from_value: 2026-11-25 15:08:04 +01:00,
      08 04 00 FF C4 00                    14:08:04 UTC
0030  09 0C 07 EA 0B 19 03 15          octet-string  to_value: 2026-11-25 21:08:08 +01:00, 20:08:08
      08 08 00 FF C4 00                    UTC
003E  01 00                            array  selected_values: 0 elements)"));
    }

    /// made by hand
    void generalSigningOfAccess() {
        QCOMPARE(tree("DF08000000000000000108414D490000000001084D4D4D0000BC614E00000DC001C100080000010000FF020008001122334455667788"), QStringLiteral(R"(0000  DF                       general-signing
0001  08 00 00 00 00 00 00 00    transaction-id
      01
000A  08 41 4D 49 00 00 00 00    originator-system-title  AMI 0000000001
      01
0013  08 4D 4D 4D 00 00 BC 61    recipient-system-title  MMM 0000BC614E
      4E
001C  00                         date-time  not given
001D  00                         other-information
001E  0D                         content
001F  C0 01                        get-request-normal  Clock 0.0.1.0.0.255, attribute 2 time
0021  C1                             invoke-id-and-priority C1  · id 1, confirmed, high priority
0022                                 cosem-attribute-descriptor  Clock 0.0.1.0.0.255, attribute 2
                                         time
0022  00 08                            class-id 8  · Clock
0024  00 00 01 00 00 FF                instance-id 0.0.1.0.0.255  · Clock
002A  02                               attribute-id 2  · time
002C  08 00 11 22 33 44 55 66    signature
      77
0035  88                       trailing-octets
                                 warning: 1 octet(s) stand behind the end of the message.)"));
    }

    void keepsWithinItsColumns() {
        for (const int width : {80, 100, 140}) {
            for (const QString& line : tree("7EA026210201304F22E6E7006117A109060760857405080101A203020101A305A10302010DAE4F7E", {width, false}).split(QLatin1Char('\n'))) {
                QVERIFY2(line.size() <= width, qPrintable(line));
            }
        }
    }

    void saysInWordsWhatItColours() {
        const QString plain = tree("7EA01B0300023C4752D551E6E700C401C10009060100202000FF7E8D7E", {140, false});
        QVERIFY(plain.contains(QStringLiteral("error: The check sequence is wrong: 7E8D was found, 7E8C is right.")));
        QVERIFY(!plain.contains(QLatin1Char('\033')));
        QString coloured = tree("7EA01B0300023C4752D551E6E700C401C10009060100202000FF7E8D7E", {140, true});
        QVERIFY(coloured.contains(QStringLiteral("\033[31m")));
        coloured.remove(QRegularExpression(QStringLiteral("\033\\[[0-9]+m")));
        QStringList lines = coloured.split(QLatin1Char('\n'));
        for (QString& line : lines) while (line.endsWith(QLatin1Char(' '))) line.chop(1);
        QCOMPARE(lines.join(QLatin1Char('\n')), plain);
    }

    void tellsTheSameInJson() {
        translate::Dissector dissector;
        const auto json = toJson(dissector.dissect(*fromHex("C002C100000001")), {QStringLiteral("line 3"), translate::Party::Client, {}});
        QCOMPARE(QString::fromStdString(json.dump()),
                 QStringLiteral(R"({"type":"message","source":"line 3","sender":"client","octets":"C002C100000001","nodes":[{"name":"get-request-next","offset":0,)"
                                R"("length":7,"children":[{"name":"invoke-id-and-priority","value":"C1","note":"id 1, confirmed, high priority","offset":2,"length":1},)"
                                R"({"name":"block-number","value":"1","offset":3,"length":4}]}]})"));
    }
};

QTEST_GUILESS_MAIN(TreeTextTest)
#include "tst_tree.moc"

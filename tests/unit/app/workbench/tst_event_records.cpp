#include <QtTest>

#include "app/workbench/EventRecords.h"

using namespace ami;
using namespace ami::app;

class TestEventRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLoggedEventKeepsItsLogItsCodeAndItsFurtherColumns() {
        const auto types = mdms::EventTypeMap::parse(R"({"about":"","version":1,"types":[{"code":4,"ref":"3.36.114.24"}]})");
        QVERIFY(types);
        LoggedEvent logged;
        logged.time = *fromIso8601("2026-11-22T12:00:00Z");
        logged.meterTime = "07EA0B1607120000FF000000";
        logged.code = 4;
        logged.others = {{dlms::Obis(1, 0, 32, 7, 0, 255), Decimal(2301, -1)}, {dlms::Obis(1, 0, 52, 7, 0, 255), std::nullopt}};
        const auto records = deviceEvents("4471093287", EventLogKind::Fraud, std::span(&logged, 1), *types);
        QCOMPARE(records.size(), std::size_t{1});
        QCOMPARE(records[0].meter, std::string("4471093287"));
        QCOMPARE(records[0].log.toString(), std::string("0.0.99.98.1.255"));
        QCOMPARE(records[0].code, 4u);
        QCOMPARE(records[0].type, std::string("3.36.114.24"));
        QCOMPARE(records[0].details.size(), std::size_t{1});
        QCOMPARE(records[0].details[0].first, std::string("1.0.32.7.0.255"));
        QCOMPARE(records[0].details[0].second, std::string("230.1"));
        QVERIFY(mdms::check(records[0]));
    }

    void anEntryWithoutACodeIsLeftOut() {
        const LoggedEvent logged;
        QVERIFY(deviceEvents("A", EventLogKind::Standard, std::span(&logged, 1), {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestEventRecords)
#include "tst_event_records.moc"

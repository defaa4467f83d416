#include <QtTest>

#include "protocol/dlms/Catalogue.h"

using namespace ami::dlms;

namespace {

QString text(std::string_view view) { return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size())); }

}  // namespace

class TestCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void classesAreSortedAndUnique() {
        const auto classes = interfaceClasses();
        QVERIFY(classes.size() >= 125);
        for (std::size_t i = 1; i < classes.size(); ++i) {
            QVERIFY2(std::pair(classes[i - 1].id, classes[i - 1].version) < std::pair(classes[i].id, classes[i].version),
                     qPrintable(text(classes[i].name)));
        }
    }

    void everyShapeCanBeReadAndNamesAreTheStandardsWords() {
        for (const ClassInfo& info : interfaceClasses()) {
            std::int8_t last = 1;
            for (const AttributeInfo& attribute : info.attributes) {
                const QString label = QStringLiteral("%1 v%2 %3").arg(info.id).arg(info.version).arg(text(attribute.name));
                QVERIFY2(attribute.id > last, qPrintable(label));
                last = attribute.id;
                QVERIFY2(isShape(attribute.shape), qPrintable(label));
                QVERIFY2(topTags(attribute.shape) != 0, qPrintable(label));
                QVERIFY2(!attribute.name.empty() && attribute.name.find(' ') == std::string_view::npos, qPrintable(label));
                QVERIFY2(!shapeText(attribute.shape).empty(), qPrintable(label));
                if (attribute.shape == "enum" || attribute.values.empty()) continue;
                QVERIFY2((topTags(attribute.shape) & tagBits(DataTag::Enum, DataTag::Unsigned, DataTag::BitString)) != 0,
                         qPrintable(label));
            }
            for (const MethodInfo& method : info.methods) QVERIFY(isShape(method.parameter));
        }
    }

    void everyEntryIsFoundAgain() {
        for (const ClassInfo& info : interfaceClasses()) {
            QCOMPARE(findClass(info.id, info.version), &info);
            QVERIFY(findClass(info.id)->version >= info.version);
            QVERIFY(!className(info.id).empty());
            for (const AttributeInfo& attribute : info.attributes) QCOMPARE(findAttribute(info, attribute.id), &attribute);
            for (const MethodInfo& method : info.methods) QCOMPARE(findMethod(info, method.id), &method);
            QVERIFY(!findAttribute(info, 0) && !findAttribute(info, -1) && !findAttribute(info, 127));
            QVERIFY(!findMethod(info, 0));
        }
        QVERIFY(!findClass(2) && !findClass(0) && !findClass(65535) && !findClass(7, 9));
        QVERIFY(className(2).empty() && className(60000).empty());
    }

    void attributeOneIsTheLogicalName() {
        for (const ClassInfo& info : interfaceClasses()) {
            const AttributeInfo* first = findAttribute(info, 1);
            QVERIFY(first && first->name == "logical_name" && first->access == ExpectedAccess::Read);
        }
    }

    /// Numbers as three public class lists give them: Gurux.DLMS ObjectType, jDLMS InterfaceClass, wireshark-dlms (bearxiong99).
    void classNumbersAreThoseOfTheStandard_data() {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("newest");
        const auto row = [](int id, const char* name, int newest) { QTest::newRow(name) << id << QString::fromUtf8(name) << newest; };
        row(1, "Data", 0);
        row(3, "Register", 0);
        row(4, "Extended register", 0);
        row(5, "Demand register", 0);
        row(6, "Register activation", 0);
        row(7, "Profile generic", 1);
        row(8, "Clock", 0);
        row(9, "Script table", 0);
        row(10, "Schedule", 0);
        row(11, "Special days table", 0);
        row(12, "Association SN", 4);
        row(15, "Association LN", 3);
        row(17, "SAP assignment", 0);
        row(18, "Image transfer", 0);
        row(19, "IEC local port setup", 1);
        row(20, "Activity calendar", 0);
        row(21, "Register monitor", 0);
        row(22, "Single action schedule", 0);
        row(23, "IEC HDLC setup", 1);
        row(25, "M-Bus slave port setup", 0);
        row(26, "Utility tables", 0);
        row(29, "Auto connect", 2);
        row(30, "COSEM data protection", 0);
        row(40, "Push setup", 3);
        row(41, "TCP-UDP setup", 0);
        row(42, "IPv4 setup", 0);
        row(43, "MAC address setup", 0);
        row(45, "GPRS modem setup", 0);
        row(47, "GSM diagnostic", 2);
        row(48, "IPv6 setup", 0);
        row(61, "Register table", 0);
        row(62, "Compact data", 1);
        row(63, "Status mapping", 0);
        row(64, "Security setup", 1);
        row(65, "Parameter monitor", 1);
        row(67, "Sensor manager", 0);
        row(68, "Arbitrator", 0);
        row(70, "Disconnect control", 0);
        row(71, "Limiter", 0);
        row(72, "M-Bus client", 1);
        row(95, "Wi-SUN setup", 0);
        row(96, "Wi-SUN diagnostic", 0);
        row(97, "RPL diagnostic", 0);
        row(98, "MPL diagnostic", 0);
        row(100, "NTP setup", 0);
        row(111, "Account", 0);
        row(115, "Token gateway", 0);
        row(122, "Function control", 0);
        row(123, "Array manager", 0);
        row(124, "Communication port protection", 0);
        row(126, "SCHC-LPWAN setup", 0);
        row(128, "LoRaWAN setup", 0);
        row(151, "LTE monitoring", 1);
        row(152, "CoAP setup", 0);
        row(153, "CoAP diagnostic", 0);
    }
    void classNumbersAreThoseOfTheStandard() {
        QFETCH(int, id);
        QFETCH(QString, name);
        QFETCH(int, newest);
        const ClassInfo* info = findClass(static_cast<ClassId>(id));
        QVERIFY(info);
        QCOMPARE(text(info->name), name);
        QCOMPARE(int{info->version}, newest);
    }

    /// Names as wireshark-dlms and jDLMS have them.
    void attributeAndMethodNamesAreThoseOfTheStandard() {
        QCOMPARE(text(attributeName(3, 0, 3)), QStringLiteral("scaler_unit"));
        QCOMPARE(text(attributeName(5, 0, 9)), QStringLiteral("number_of_periods"));
        QCOMPARE(text(attributeName(7, 1, 3)), QStringLiteral("capture_objects"));
        QCOMPARE(text(attributeName(7, 1, 7)), QStringLiteral("entries_in_use"));
        QCOMPARE(text(attributeName(8, 0, 7)), QStringLiteral("daylight_savings_deviation"));
        QCOMPARE(text(attributeName(15, 1, 9)), QStringLiteral("security_setup_reference"));
        QCOMPARE(text(attributeName(18, 0, 4)), QStringLiteral("image_first_not_transferred_block_number"));
        QCOMPARE(text(attributeName(20, 0, 10)), QStringLiteral("activate_passive_calendar_time"));
        QCOMPARE(text(attributeName(23, 1, 8)), QStringLiteral("inactivity_time_out"));
        QCOMPARE(text(attributeName(70, 0, 3)), QStringLiteral("control_state"));
        QCOMPARE(text(attributeName(71, 0, 11)), QStringLiteral("actions"));
        QCOMPARE(text(attributeName(111, 0, 19)), QStringLiteral("max_provision_period"));
        QCOMPARE(text(methodName(8, 0, 6)), QStringLiteral("shift_time"));
        QCOMPARE(text(methodName(15, 1, 1)), QStringLiteral("reply_to_HLS_authentication"));
        QCOMPARE(text(methodName(18, 0, 4)), QStringLiteral("image_activate"));
        QCOMPARE(text(methodName(64, 1, 3)), QStringLiteral("key_agreement"));
        QCOMPARE(text(methodName(70, 0, 2)), QStringLiteral("remote_reconnect"));
        QCOMPARE(text(methodName(72, 1, 7)), QStringLiteral("set_encryption_key"));
    }

    void anUnknownVersionIsReadAsTheNewest() {
        QCOMPARE(text(attributeName(7, 200, 2)), QStringLiteral("buffer"));
        QCOMPARE(findClass(7, 200), nullptr);
        QCOMPARE(int{nearestClass(7, 200)->version}, 1);
        QVERIFY(attributeName(60000, 0, 2).empty());
    }

    void versionsDifferWhereTheStandardChanged() {
        QCOMPARE(findClass(40, 0)->attributes.size(), std::size_t{6});
        QCOMPARE(findClass(40, 1)->attributes.size(), std::size_t{9});
        QCOMPARE(findClass(40, 2)->attributes.size(), std::size_t{12});
        QCOMPARE(findClass(64, 0)->methods.size(), std::size_t{2});
        QCOMPARE(findClass(64, 1)->methods.size(), std::size_t{8});
        QCOMPARE(findClass(15, 0)->attributes.size(), std::size_t{7});
        QCOMPARE(findClass(15, 2)->attributes.size(), std::size_t{10});
        QCOMPARE(findClass(91, 0)->attributes.size(), std::size_t{21});
        QCOMPARE(findClass(91, 3)->attributes.size(), std::size_t{25});
        QCOMPARE(findClass(92, 3)->attributes.size(), std::size_t{22});
        QCOMPARE(text(findAttribute(*findClass(23, 0), 5)->shape), QStringLiteral("u8"));
        QCOMPARE(text(findAttribute(*findClass(23, 1), 5)->shape), QStringLiteral("u16"));
    }

    /// First method of each class, on which jDLMS (SnInterfaceClassList) and Gurux.DLMS (GetActionInfo) agree.
    void shortNameOffsetsAreThoseOfTheStandard() {
        struct First {
            ClassId id;
            int version, method, offset;
        };
        for (const First& first :
             {First{3, 0, 1, 0x28}, First{4, 0, 1, 0x38}, First{5, 0, 1, 0x48}, First{6, 0, 1, 0x30}, First{7, 1, 1, 0x58},
              First{8, 0, 1, 0x60}, First{9, 0, 1, 0x20}, First{11, 0, 1, 0x10}, First{12, 2, 3, 0x30}, First{18, 0, 1, 0x40},
              First{20, 0, 1, 0x50}, First{40, 0, 1, 0x38}, First{42, 0, 1, 0x60}, First{61, 0, 1, 0x28}, First{64, 0, 1, 0x28},
              First{70, 0, 1, 0x20}, First{72, 0, 1, 0x60}}) {
            const ClassInfo* info = findClass(first.id, static_cast<std::uint8_t>(first.version));
            QVERIFY(info && !info->methods.empty());
            QCOMPARE(int{info->methods.front().id}, first.method);
            for (const MethodInfo& method : info->methods) {
                if (method.shortNameOffset) QCOMPARE(int{method.shortNameOffset}, first.offset + (method.id - first.method) * 8);
            }
            QCOMPARE(int{info->methods.front().shortNameOffset}, first.offset);
        }
        QCOMPARE(shortNameOffset(1), std::uint16_t{0});
        QCOMPARE(shortNameOffset(2), std::uint16_t{0x08});
        QCOMPARE(shortNameOffset(9), std::uint16_t{0x40});
    }

    void valuesOfEnumerationsHaveNames() {
        const AttributeInfo& state = *findAttribute(*findClass(70), 3);
        QCOMPARE(text(nameOf(state.values, 0)), QStringLiteral("Disconnected"));
        QCOMPARE(text(nameOf(state.values, 2)), QStringLiteral("Ready_for_reconnection"));
        QVERIFY(nameOf(state.values, 3).empty());
        QVERIFY(nameOf({}, 0).empty());
        const AttributeInfo& image = *findAttribute(*findClass(18), 6);
        QCOMPARE(text(nameOf(image.values, 4)), QStringLiteral("image_verification_failed"));
        QCOMPARE(text(nameOf(image.values, 7)), QStringLiteral("image_activation_failed"));
        const AttributeInfo& clock = *findAttribute(*findClass(8), 4);
        const auto names = namesOfBits(clock.values, 0x91);
        QCOMPARE(names, (std::vector<std::string>{"invalid_value", "bit 4", "daylight_saving_active"}));
    }

    void theConstantsNameTheirClasses() {
        QCOMPARE(text(className(cls::data)), QStringLiteral("Data"));
        QCOMPARE(text(className(cls::registerClass)), QStringLiteral("Register"));
        QCOMPARE(text(className(cls::extendedRegister)), QStringLiteral("Extended register"));
        QCOMPARE(text(className(cls::demandRegister)), QStringLiteral("Demand register"));
        QCOMPARE(text(className(cls::profileGeneric)), QStringLiteral("Profile generic"));
        QCOMPARE(text(className(cls::clock)), QStringLiteral("Clock"));
        QCOMPARE(text(className(cls::associationLn)), QStringLiteral("Association LN"));
        QCOMPARE(text(className(cls::disconnectControl)), QStringLiteral("Disconnect control"));
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"

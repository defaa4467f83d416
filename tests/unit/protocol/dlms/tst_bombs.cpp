#include <malloc.h>

#include <QtTest>

#include <cstdlib>
#include <ctime>
#include <new>

#include "protocol/dlms/Acse.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/CipheredApdu.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/Examine.h"
#include "protocol/dlms/GeneralBlockStream.h"
#include "protocol/dlms/HdlcFramer.h"
#include "protocol/dlms/HdlcNegotiation.h"
#include "protocol/dlms/ShortNameMap.h"
#include "protocol/dlms/WrapperPdu.h"
#include "protocol/dlms/Xdlms.h"
#include "tests/support/SecurityFixture.h"

// Small messages that want much: every decoder ends in a typed error or a value within 100 ms of processor time and 64 MiB.

namespace {

std::size_t live = 0, peak = 0;

void* counted(std::size_t size) {
    void* memory = std::malloc(size);
    if (!memory) std::abort();
    live += malloc_usable_size(memory);
    if (live > peak) peak = live;
    return memory;
}

void uncounted(void* memory) noexcept {
    if (memory) live -= malloc_usable_size(memory);
    std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void operator delete(void* memory) noexcept { uncounted(memory); }
void operator delete[](void* memory) noexcept { uncounted(memory); }
void operator delete(void* memory, std::size_t) noexcept { uncounted(memory); }
void operator delete[](void* memory, std::size_t) noexcept { uncounted(memory); }

using namespace ami;
using namespace ami::dlms;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr double slower = 20;
#else
constexpr double slower = 1;
#endif
constexpr double longest = 0.1 * slower;
constexpr std::size_t mostMemory = 64u << 20;

Bytes hex(std::string_view text) { return fromHex(text).value(); }

Bytes repeated(std::string_view head, std::string_view part, std::size_t times, std::string_view tail = "") {
    Bytes out = hex(head);
    const Bytes piece = hex(part);
    out.reserve(out.size() + piece.size() * times + 16);
    for (std::size_t i = 0; i < times; ++i) append(out, piece);
    append(out, hex(tail));
    return out;
}

enum Decoder {
    PlainData, GetResponse, Notification, SetRequest, GetRequest, ActionResponse, AareApdu, AarqApdu, Rlre, InitiateRequestApdu,
    InitiateResponseApdu, Parameters, Framer, Wrapper, ObjectListValue, Selection, Examiner, AccessRequestApdu, AccessResponseApdu,
    ReadRequestApdu, ReadResponseApdu, WriteRequestApdu, ShortNames, Blocks, CipheredService, GloCiphering, GeneralCipheringApdu, Signing,
    Unprotecting,
};

/// What came of it: 0 a value, else the error's code and whose fault it is.
struct Verdict {
    bool value = false;
    Error error;
};

template <typename T>
Verdict of(const Result<T>& result) {
    return result ? Verdict{true, {}} : Verdict{false, result.error()};
}

Verdict decode(Decoder decoder, BytesView octets) {
    std::size_t trailing = 0;
    const auto behind = [&octets](std::string_view head) {
        Bytes apdu = hex(head);
        append(apdu, octets);
        return apdu;
    };
    switch (decoder) {
        case PlainData: {
            auto value = decodeData(octets);
            if (!value) return of(value);
            if (const auto* compact = std::get_if<CompactArray>(&value->payload())) return of(expandCompactArray(*compact));
            return {true, {}};
        }
        case GetResponse: return of(decodeXdlms(behind("C401C100"), &trailing));
        case Notification: return of(decodeXdlms(behind("0F0000000100"), &trailing));
        case SetRequest: return of(decodeXdlms(behind("C104C1"), &trailing));
        case GetRequest: return of(decodeXdlms(behind("C003C1"), &trailing));
        case ActionResponse: return of(decodeXdlms(behind("C701C1000100"), &trailing));
        case AareApdu: return of(decodeAare(octets));
        case AarqApdu: return of(decodeAarq(octets));
        case Rlre: return of(decodeRlre(octets));
        case InitiateRequestApdu: return of(decodeInitiateRequest(octets));
        case InitiateResponseApdu: return of(decodeInitiateResponse(octets));
        case Parameters: return of(decodeParameters(octets));
        case Framer: {
            HdlcFramer framer(std::chrono::seconds(1));
            framer.push(octets, Instant());
            framer.handleDeadline(Instant() + std::chrono::seconds(2));
            return {framer.next().has_value(), makeError(Fault::Malformed, Layer::Hdlc, HdlcError::BadFrame)};
        }
        case Wrapper: {
            WrapperStream stream;
            stream.push(octets);
            const auto pdu = stream.next();
            return pdu ? Verdict{pdu->has_value(), makeError(Fault::Malformed, Layer::Wrapper, 1)} : Verdict{false, pdu.error()};
        }
        case ObjectListValue: {
            const auto value = decodeData(octets);
            return value ? of(decodeObjectList(*value)) : of(value);
        }
        case Selection: {
            const auto value = decodeData(octets);
            return value ? of(decodeSelectiveAccess(1, *value)) : of(value);
        }
        case Examiner: {
            Deviations found;
            examineAnswer(behind("C401C100"), found);
            examineAare(octets, {}, found);
            examineRlre(octets, found);
            examineParameters(octets, {}, found);
            return {true, {}};
        }
        case AccessRequestApdu: return of(decodeXdlms(behind("D94000000100"), &trailing));
        case AccessResponseApdu: return of(decodeXdlms(behind("DA400000010000"), &trailing));
        case ReadRequestApdu: return of(decodeXdlms(behind("05"), &trailing));
        case ReadResponseApdu: return of(decodeXdlms(behind("0C"), &trailing));
        case WriteRequestApdu: return of(decodeXdlms(behind("06"), &trailing));
        case ShortNames: {
            const auto value = decodeData(octets);
            const auto objects = value ? decodeShortNameList(*value) : Result<std::vector<ShortNameObject>>(Unexpected(value.error()));
            if (!objects) return of(objects);
            return {ShortNameMap(*objects).objects().size() == objects->size(), {}};
        }
        case Blocks: {
            GeneralBlockStream stream(GeneralBlockStream::Role::Server, {.window = 63}, 4u << 20);
            stream.agree(65535, true);
            const auto whole = stream.receive(behind("E00100010000"));
            std::size_t answers = 0;
            while (stream.poll() && answers < 1000) ++answers;
            return whole ? Verdict{answers < 64, makeError(Fault::Malformed, Layer::Xdlms, 1)} : of(whole);
        }
        case CipheredService: return of(viewService(behind("CC")));
        case GloCiphering: return of(viewGeneralGlo(behind("DB")));
        case GeneralCipheringApdu: return of(viewGeneralCiphering(behind("DD")));
        case Signing: return of(viewGeneralSigning(behind("DF")));
        case Unprotecting: {
            static test::SecurityPair pair(SecuritySuite::Suite1);
            static ApduProtection server(pair.server);
            static const bool named = server.namePeer(pair.client.systemTitle).has_value();
            if (!named) return {};
            Verdict worst;
            for (const std::string_view head : {"C8", "DB", "DD", "DF"}) {
                const auto found = server.unprotect(behind(head));
                worst = found ? Verdict{true, {}} : Verdict{false, found.error()};
                if (found) break;
            }
            return worst;
        }
    }
    return {};
}

constexpr Decoder every[] = {
    PlainData, GetResponse, Notification, SetRequest, GetRequest, ActionResponse, AareApdu, AarqApdu, Rlre, InitiateRequestApdu,
    InitiateResponseApdu, Parameters, Framer, Wrapper, ObjectListValue, Selection, Examiner, AccessRequestApdu, AccessResponseApdu,
    ReadRequestApdu, ReadResponseApdu, WriteRequestApdu, ShortNames, Blocks, CipheredService, GloCiphering, GeneralCipheringApdu, Signing,
    Unprotecting,
};

void within(Decoder decoder, const Bytes& bomb, Verdict* verdict) {
    const std::size_t before = peak = live;
    const std::clock_t begun = std::clock();
    *verdict = decode(decoder, bomb);
    const double seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < longest, qPrintable(QStringLiteral("%1 s").arg(seconds)));
    QVERIFY2(peak - before < mostMemory, qPrintable(QStringLiteral("%1 octets").arg(peak - before)));
}

struct Bomb {
    const char* name;
    Bytes octets;
};

std::vector<Bomb> bombs() {
    constexpr std::size_t many = 500'000;
    std::vector<Bomb> list{
        {"structures in structures", repeated("", "0201", many)},
        {"arrays in arrays", repeated("", "0101", many)},
        {"arrays of two in each other", repeated("", "0102", many)},
        {"count of four octets", hex("0184FFFFFFFF")},
        {"count of four octets in a structure", hex("0284FFFFFFFF00")},
        {"counts that add up", repeated("01820400", "0182040000", 1000)},
        {"a million values too many", repeated("01830F4242", "00", 1'000'002)},
        {"a million small lists", repeated("01830F4240", "0200", 1'000'000)},
        {"octet-string of 2 GiB", hex("0984800000004142")},
        {"bit-string of 4 Gibit", hex("0484FFFFFFFF4142")},
        {"bit-string one below the wrap", hex("0484FFFFFFF94142")},
        {"length of length 127", repeated("09FF", "FF", 200)},
        {"indefinite length", hex("0980414200")},
        {"type descriptions in each other", repeated("13", "0201", many, "1100")},
        {"array descriptions in each other", repeated("13", "01FFFF", 15, "1184FFFFFFFF")},
        {"fifteen powers of 65535", repeated("13", "01FFFF", 15, "000100")},
        {"a structure description of 65535", repeated("130282FFFF", "00", 65535, "0100")},
        {"nulls in a compact array", hex("1300820FFF")},
        {"empty rows in a compact array", hex("13020083FFFFFF")},
        {"BER in BER", repeated("", "6184000FFFFF", 100'000)},
        {"BER length over all", hex("6184FFFFFFFFA109")},
        {"BER fields without number", repeated("61820700", "8000", 896)},
        {"HDLC flags", repeated("", "7E", 65536)},
        {"HDLC heads", repeated("", "7EA7FF", 21845)},
        {"HDLC heads with addresses", repeated("", "7EA7FF0321", 13107)},
        {"wrapper of 65535", hex("000100010010FFFF")},
        {"parameters of 255", repeated("8180FF", "0500", 127)},
        {"access of two attributes over and over", repeated("820FFF", "0100010000600100FF02", 4095)},
        {"list of 2^32 access results", hex("84FFFFFFFF0000")},
        {"reads by name over and over", repeated("82FFFF", "02FA00", 65535)},
        {"reads with parameters in each other", repeated("01", "04FA0001", 20'000)},
        {"block of 65535", repeated("82FFFF", "00", 65535)},
        {"block that is longer than it says", hex("84FFFFFFFF41")},
        {"ciphered content of 2^32", hex("0800000000000000000084FFFFFFFF3000000001")},
        {"title of 255", repeated("FF", "4D", 255)},
        {"list of descriptors", repeated("821000", "00010000600100FF0200", 4096)},
        {"zeros", Bytes(65536, 0)},
        {"ones", Bytes(65536, 0xFF)},
    };
    return list;
}

}  // namespace

class TestBombs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDecoderEndsInTimeAndSpace_data() {
        QTest::addColumn<int>("decoder");
        QTest::addColumn<int>("bomb");
        const auto list = bombs();
        for (int i = 0; i < static_cast<int>(list.size()); ++i) {
            for (const Decoder decoder : every) {
                QTest::addRow("%s, decoder %d", list[static_cast<std::size_t>(i)].name, static_cast<int>(decoder)) << static_cast<int>(decoder) << i;
            }
        }
    }
    void everyDecoderEndsInTimeAndSpace() {
        QFETCH(int, decoder);
        QFETCH(int, bomb);
        static const auto list = bombs();
        Verdict verdict;
        within(static_cast<Decoder>(decoder), list[static_cast<std::size_t>(bomb)].octets, &verdict);
    }

    void bombsForDataAreTypedErrors_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, DataError code, Fault fault) {
            QTest::newRow(name) << QByteArray(name) << static_cast<int>(code) << static_cast<int>(fault);
        };
        row("structures in structures", DataError::TooDeep, Fault::Exhausted);
        row("arrays in arrays", DataError::TooDeep, Fault::Exhausted);
        row("count of four octets", DataError::BadLength, Fault::Malformed);
        row("count of four octets in a structure", DataError::BadLength, Fault::Malformed);
        row("a million values too many", DataError::TooManyNodes, Fault::Exhausted);
        row("octet-string of 2 GiB", DataError::Truncated, Fault::Malformed);
        row("bit-string of 4 Gibit", DataError::Truncated, Fault::Malformed);
        row("bit-string one below the wrap", DataError::Truncated, Fault::Malformed);
        row("length of length 127", DataError::BadLength, Fault::Malformed);
        row("type descriptions in each other", DataError::TooDeep, Fault::Exhausted);
    }
    void bombsForDataAreTypedErrors() {
        QFETCH(QByteArray, name);
        QFETCH(int, code);
        QFETCH(int, fault);
        for (const Bomb& bomb : bombs()) {
            if (name != bomb.name) continue;
            Verdict verdict;
            within(PlainData, bomb.octets, &verdict);
            QVERIFY(!verdict.value);
            QVERIFY(verdict.error.layer == Layer::Data);
            QCOMPARE(static_cast<int>(verdict.error.code), code);
            QCOMPARE(static_cast<int>(verdict.error.fault), fault);
            return;
        }
        QFAIL("no such bomb");
    }

    void noProtectedBombIsTaken() {
        for (const Bomb& bomb : bombs()) {
            Verdict verdict;
            within(Unprotecting, bomb.octets, &verdict);
            QVERIFY2(!verdict.value, bomb.name);
            QVERIFY2(verdict.error.code != 0, bomb.name);
        }
    }

    void expansionOfACompactArrayIsBounded() {
        for (const char* name : {"fifteen powers of 65535", "array descriptions in each other", "empty rows in a compact array"}) {
            for (const Bomb& bomb : bombs()) {
                if (QByteArray(name) != bomb.name) continue;
                Verdict verdict;
                within(PlainData, bomb.octets, &verdict);
                QVERIFY2(!verdict.value, name);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestBombs)
#include "tst_bombs.moc"

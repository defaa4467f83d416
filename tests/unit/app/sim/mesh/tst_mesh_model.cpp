#include <QtTest>
#include <cmath>

#include "app/sim/mesh/MeshBoard.h"
#include "app/sim/mesh/RadioAir.h"

using namespace ami::sim::mesh;
using namespace std::chrono_literals;
using Stage = MeshModel::Stage;

namespace {

/// The links of the recorded run (tests/vectors/wisun/README.md).
RadioField recordedField() {
    RadioField field(5);
    field.setLevel(0, 1, -62);
    field.setLevel(0, 2, -88);
    field.setLevel(1, 2, -70);
    field.setLevel(1, 3, -75);
    field.setLevel(2, 3, -93);
    field.setLevel(3, 4, -81);
    return field;
}

int operational(const MeshModel& mesh) {
    int count = 0;
    for (int i = 1; i < mesh.count(); ++i) count += mesh.isOperational(i) ? 1 : 0;
    return count;
}

}  // namespace

class TestMeshModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framesArriveAsTheirMarginSays();
    void aFieldHasTheHopsThatAreWanted_data();
    void aFieldHasTheHopsThatAreWanted();
    void anEstateIsMostlyWell_data();
    void anEstateIsMostlyWell();
    void aLessonHasWhatIsToBeFound();
    void oneSeedIsOneMesh();
    void nodesJoinHopByHop();
    void aDegradedLinkIsNoticedLateAndGetsASecondParent();
    void parentsNeverGoInCircles();
    void aHopTakesItsTime();
    void lossIsTheShareThatIsAskedFor();
    void theBusiestRadioBoundsTheWhole();
    void boardHasTheDaemonsKeys();
    void addressesLeadBack();
};

void TestMeshModel::framesArriveAsTheirMarginSays() {
    QVERIFY(std::abs(RadioField::chance(-104) - 0.12) < 0.01);
    QVERIFY(std::abs(RadioField::chance(-101) - 0.50) < 0.01);
    QVERIFY(RadioField::chance(-91) > 0.998);
    QVERIFY(RadioField::etx(-80) < 129);
    QCOMPARE(RadioField::etx(-120), 1024.0);
}

void TestMeshModel::aFieldHasTheHopsThatAreWanted_data() {
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("hops");
    QTest::newRow("30 nodes, 4 hops") << 30 << 4;
    QTest::newRow("100 nodes, 3 hops") << 100 << 3;
    QTest::newRow("500 nodes, 4 hops") << 500 << 4;
    QTest::newRow("one node") << 1 << 3;
}

void TestMeshModel::aFieldHasTheHopsThatAreWanted() {
    QFETCH(int, nodes);
    QFETCH(int, hops);
    MeshModel mesh({.nodes = nodes, .hops = hops, .seed = 1, .joining = false});
    QCOMPARE(operational(mesh), nodes);
    std::size_t deepest = 0;
    for (int i = 1; i <= nodes; ++i) deepest = std::max(deepest, mesh.path(i).size() - 1);
    if (nodes >= 30) QCOMPARE(deepest, static_cast<std::size_t>(hops));
    else QVERIFY(deepest >= 1 && deepest <= static_cast<std::size_t>(hops));
}

void TestMeshModel::anEstateIsMostlyWell_data() {
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("hops");
    QTest::newRow("20 nodes, 3 hops") << 20 << 3;
    QTest::newRow("60 nodes, 4 hops") << 60 << 4;
    QTest::newRow("300 nodes, 4 hops") << 300 << 4;
    QTest::newRow("8 nodes, 1 hop") << 8 << 1;
    QTest::newRow("one node") << 1 << 3;
}

void TestMeshModel::anEstateIsMostlyWell() {
    QFETCH(int, nodes);
    QFETCH(int, hops);
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        MeshModel mesh({.nodes = nodes, .hops = hops, .seed = seed, .layout = MeshLayout::Estate, .joining = false});
        QCOMPARE(operational(mesh), nodes);
        int usual = 0, weak = 0;
        std::size_t deepest = 0;
        for (int i = 1; i <= nodes; ++i) {
            const double level = mesh.field().level(i, mesh.node(i).parents.front());
            usual += level >= -85 && level <= -48;
            weak += level < -90;
            QVERIFY2(level >= -98, qPrintable(QString::number(level)));
            deepest = std::max(deepest, mesh.path(i).size() - 1);
        }
        QCOMPARE(deepest, static_cast<std::size_t>(std::min(hops, nodes)));
        QVERIFY2(usual >= nodes * 85 / 100, qPrintable(QStringLiteral("seed %1: %2 of %3").arg(seed).arg(usual).arg(nodes)));
        QVERIFY2(weak <= std::max(1, nodes * 10 / 100), qPrintable(QStringLiteral("seed %1: %2 of %3").arg(seed).arg(weak).arg(nodes)));
        if (nodes >= 20) QVERIFY(weak >= 1);
        const int cellars = static_cast<int>(mesh.lesson().cellars.size());
        QVERIFY2(weak >= cellars * 8 / 10 && weak <= cellars * 12 / 10, qPrintable(QStringLiteral("seed %1: %2 weak, %3 cellars").arg(seed).arg(weak).arg(cellars)));
        // It stays so.
        mesh.advance(1200s);
        QCOMPARE(operational(mesh), nodes);
    }
}

void TestMeshModel::aLessonHasWhatIsToBeFound() {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        MeshModel mesh({.nodes = 20, .hops = 3, .seed = seed, .layout = MeshLayout::Lesson, .joining = false});
        const MeshLesson& lesson = mesh.lesson();
        for (const auto time : {0s, 900s}) {
            mesh.advance(time);
            QCOMPARE(operational(mesh), 19);
            QCOMPARE(mesh.node(lesson.joining).stage, Stage::Authenticated);
            QCOMPARE(mesh.node(lesson.joining).target, lesson.relay);
            // It hangs on the weak one though it hears a better one.
            const auto& suffering = mesh.node(lesson.suffering);
            QCOMPARE(suffering.parents.front(), lesson.parentNow);
            QVERIFY(mesh.field().level(lesson.suffering, lesson.parentNow) < -90);
            QVERIFY(mesh.field().level(lesson.suffering, lesson.betterParent) >= -76);
            QVERIFY(mesh.field().level(lesson.suffering, lesson.betterParent) > mesh.field().level(lesson.suffering, lesson.parentNow) + 15);
            QVERIFY(std::any_of(suffering.heard.begin(), suffering.heard.end(), [&](const auto& one) { return one.node == lesson.betterParent; }));
            // Whoever is behind the bridge goes over it, and only they.
            QVERIFY(!lesson.behindBridge.empty());
            for (const int behind : lesson.behindBridge) {
                QCOMPARE(mesh.node(behind).parents, std::vector<int>{lesson.bridge});
                for (const int other : mesh.field().around(behind)) {
                    QVERIFY(other == lesson.bridge || std::find(lesson.behindBridge.begin(), lesson.behindBridge.end(), other) != lesson.behindBridge.end());
                }
            }
            int weak = 0;
            for (int i = 1; i <= 20; ++i) {
                if (mesh.isOperational(i)) weak += mesh.field().level(i, mesh.node(i).parents.front()) < -90;
            }
            QVERIFY2(weak >= 2 && weak <= 4, qPrintable(QStringLiteral("seed %1: %2 weak").arg(seed).arg(weak)));
        }
    }
}

void TestMeshModel::oneSeedIsOneMesh() {
    MeshModel one({.nodes = 20, .hops = 3, .seed = 7, .joining = true}), same({.nodes = 20, .hops = 3, .seed = 7, .joining = true});
    MeshModel other({.nodes = 20, .hops = 3, .seed = 8, .joining = true});
    one.advance(300s);
    for (int i = 1; i <= 300; ++i) same.advance(std::chrono::seconds(i));
    other.advance(300s);
    QVERIFY(boardOf(one).nodes == boardOf(same).nodes && boardOf(one).routes == boardOf(same).routes);
    QVERIFY(boardOf(one).nodes != boardOf(other).nodes);
}

void TestMeshModel::nodesJoinHopByHop() {
    MeshModel mesh(recordedField(), {.nodes = 4, .hops = 3, .seed = 3, .joining = true});
    std::vector<std::chrono::seconds> joined(5, 0s);
    std::vector<Stage> seen(5, Stage::Silent);
    for (auto time = 1s; time <= 400s; ++time) {
        mesh.advance(time);
        for (int i = 1; i < 5; ++i) {
            const Stage stage = mesh.node(i).stage;
            QVERIFY(stage >= seen[static_cast<std::size_t>(i)]);
            if (stage == Stage::Operational && seen[static_cast<std::size_t>(i)] != stage) joined[static_cast<std::size_t>(i)] = time;
            seen[static_cast<std::size_t>(i)] = stage;
        }
    }
    QCOMPARE(operational(mesh), 4);
    QVERIFY(joined[4] > joined[3]);
    QVERIFY(joined[3] > std::min(joined[1], joined[2]));
    QVERIFY(joined[1] > 30s && joined[4] < 400s);
    QCOMPARE(mesh.path(4).back(), 0);
}

void TestMeshModel::aDegradedLinkIsNoticedLateAndGetsASecondParent() {
    // Node 2 has nothing but the border router until node 1 stands above it.
    RadioField field(3);
    field.setLevel(0, 1, -62);
    field.setLevel(0, 2, -80);
    field.setLevel(1, 2, -70);
    MeshModel mesh(std::move(field), {.nodes = 2, .hops = 2, .seed = 1, .joining = false});
    QCOMPARE(mesh.node(2).parents.front(), 0);
    QCOMPARE(mesh.node(2).parents.size(), 1U);
    mesh.change({10s, 0, 2, -101});
    mesh.advance(12s);
    QCOMPARE(mesh.node(2).parents, std::vector<int>{0});
    QVERIFY(mesh.node(2).rsl > -90);
    mesh.advance(70s);
    QVERIFY(mesh.node(2).rsl < -97);
    QVERIFY(mesh.node(2).parents.size() == 2 || mesh.node(2).parents.front() == 1);
    mesh.advance(600s);
    QVERIFY(mesh.path(2).size() >= 2);
}

void TestMeshModel::parentsNeverGoInCircles() {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        MeshModel mesh({.nodes = 60, .hops = 4, .seed = seed, .joining = seed % 2 == 0});
        for (int k = 0; k < 20; ++k) {
            const int a = 1 + static_cast<int>(seed * 7 + static_cast<std::uint64_t>(k) * 13) % 60;
            mesh.change({std::chrono::seconds(20 * k), a, mesh.field().around(a).empty() ? 0 : mesh.field().around(a).front(), -100.0 + k % 7});
        }
        for (auto time = 10s; time <= 900s; time += 10s) {
            mesh.advance(time);
            for (int i = 1; i < mesh.count(); ++i) {
                if (mesh.isOperational(i)) QVERIFY(!mesh.path(i).empty());
                for (const int parent : mesh.node(i).parents) QVERIFY(parent != i);
            }
        }
    }
}

void TestMeshModel::aHopTakesItsTime() {
    MeshModel mesh(recordedField(), {.nodes = 4, .hops = 3, .seed = 1, .joining = false});
    QCOMPARE(mesh.path(1).size(), 2U);
    RadioAir air(mesh, {});
    // A ping of 100 octets over one hop takes 86 to 104 ms on the real stack, over three 336 to 365 ms.
    const auto there = air.down(1, 100, 0us);
    QVERIFY(there);
    const auto back = air.up(1, 100, *there);
    QVERIFY(back && *back > 60ms && *back < 140ms);
    const auto far = air.down(4, 100, 10s);
    QVERIFY(far);
    QVERIFY(*far - 10s > 2 * (*there));
}

void TestMeshModel::lossIsTheShareThatIsAskedFor() {
    MeshModel mesh({.nodes = 20, .hops = 2, .seed = 4, .joining = false});
    RadioAir air(mesh, {.loss = 0.10, .seed = 9, .bitrate = 50'000, .perfect = true});
    int lost = 0;
    for (int i = 0; i < 10'000; ++i) lost += air.down(1 + i % 20, 64, std::chrono::seconds(10 * i)) ? 0 : 1;
    QVERIFY(lost > 900 && lost < 1100);
    RadioAir none(mesh, {.loss = 0, .seed = 9, .bitrate = 50'000, .perfect = true});
    for (int i = 0; i < 1000; ++i) QVERIFY(none.down(1 + i % 20, 64, std::chrono::seconds(10 * i)));
    QCOMPARE(none.repeated(), 0U);
}

void TestMeshModel::theBusiestRadioBoundsTheWhole() {
    MeshModel mesh({.nodes = 100, .hops = 3, .seed = 4, .joining = false});
    RadioAir air(mesh, {.loss = 0, .seed = 1, .bitrate = 50'000, .perfect = true});
    RadioAir::Time last{0};
    for (int i = 1; i <= 100; ++i) {
        const auto there = air.down(i, 64, 0us);
        QVERIFY(there);
        last = std::max(last, *there);
    }
    QCOMPARE(air.busy(0), air.busiest());
    QVERIFY(last >= air.busiest());
    QVERIFY(air.busiest() > 100 * (air.hop(64) - 7ms));
}

void TestMeshModel::boardHasTheDaemonsKeys() {
    MeshModel mesh(recordedField(), {.nodes = 4, .hops = 3, .seed = 1, .joining = false});
    const WsbrdBoard board = boardOf(mesh);
    QCOMPARE(board.nodes.size(), 5);
    const auto keys = [](const BoardNode& node) {
        QStringList names;
        for (const auto& [key, value] : node.keys) names << key;
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(keys(board.nodes[0]), QStringLiteral("is_border_router node_role is_neighbor pom mdr_cmd_capable"));
    QCOMPARE(keys(board.nodes[1]), QStringLiteral("is_authenticated node_role eapol_target is_neighbor rssi rsl rsl_adv lqi pom mdr_cmd_capable"));
    QCOMPARE(keys(board.nodes[4]), QStringLiteral("is_authenticated node_role eapol_target"));
    QCOMPARE(board.nodes[1].keys[4].second.typeId(), static_cast<int>(QMetaType::UChar));
    QCOMPARE(board.nodes[1].keys[5].second.typeId(), static_cast<int>(QMetaType::Int));
    QVERIFY(std::abs(board.nodes[1].keys[4].second.value<uchar>() - 174 + 62) <= 8);
}

void TestMeshModel::addressesLeadBack() {
    QCOMPARE(addressOf(2).toHex(), QByteArray("fd1234560000000002005eef10000003"));
    QCOMPARE(euiOf(2).toHex(), QByteArray("00005eef10000003"));
    for (const int i : {0, 1, 255, 499}) QCOMPARE(indexOf(addressOf(i), 500), i);
    QCOMPARE(indexOf(addressOf(500), 500), -1);
    QCOMPARE(indexOf(QByteArray(16, '\0'), 500), -1);
}

QTEST_APPLESS_MAIN(TestMeshModel)
#include "tst_mesh_model.moc"

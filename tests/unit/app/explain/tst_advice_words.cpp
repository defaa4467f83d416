#include <QTest>

#include "app/explain/AdviceWords.h"
#include "tests/unit/app/mesh/MeshSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::app::mesh;
using namespace ami::app::mesh::test;
using namespace std::chrono_literals;

class TestAdviceWords : public QObject {
    Q_OBJECT

    static QStringList wordsOf(const Topology& topology, UtcTime now) {
        QStringList all;
        for (const auto& one : advise(topology, now)) {
            const AdviceWords words = describe(one, topology);
            all << words.what + QStringLiteral(" ") + words.next;
        }
        return all;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void weakLinkIsSaidWithItsNumbers() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -95, -70).build());
        QCOMPARE(wordsOf(topology, epoch),
                 (QStringList{QStringLiteral("border router hears …:0002 at −95 dBm: under −90 dBm, 9 dB above the receiver's limit. "
                                             "Move or turn the antenna, or look for what stands in between."),
                              QStringLiteral("…:0002: 1 node(s) below border router hear nothing better. "
                                             "A repeater between them and border router helps; the weakest lacks 5 dB."),
                              QStringLiteral("…:0002 hears border router at −70 dBm, the other way it is −95 dBm. "
                                             "Look for a bad antenna or for noise at the end that hears less.")}));
    }

    void pathCostsSayWhyANodeStays() {
        Topology topology;
        topology.apply(MeshBuilder(0s).root(1).rank(128).node(2, {1}).rank(256).node(3, {1}).link(1, 2, -60, -60).link(3, 1, -95, -95).etx(2.5)
                           .link(3, 2, -70, -70).etx(1.0).build());
        const QStringList better = wordsOf(topology, epoch).filter(QStringLiteral("better way"));
        QCOMPARE(better, QStringList{QStringLiteral("Node …:0003 has a better way over …:0002 (−70 dBm) than over its parent border router (−95 dBm). "
                                                    "It stays where it is: the path would cost 64 less, and a node moves only for 192. "
                                                    "Weaken the old link, or start the node anew.")});
    }

    void aNameThatLooksLikeAPlaceholderStaysAName() {
        Topology topology;
        RouterSnapshot mesh = MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -95, -70).build();
        mesh.nodes[1].name = Sample<std::string>{"%3 of %1", epoch, Witness::Node};
        topology.apply(mesh);
        const QStringList all = wordsOf(topology, epoch);
        QVERIFY2(all.first().startsWith(QStringLiteral("border router hears %3 of %1 at −95 dBm: under −90 dBm, 9 dB")), qPrintable(all.first()));
        QVERIFY2(all.last().startsWith(QStringLiteral("%3 of %1 hears border router at −70 dBm, the other way it is −95 dBm.")), qPrintable(all.last()));
        mesh = MeshBuilder(1s).root(1).node(2, {1}).link(1, 2, -70, -70).build();
        mesh.nodes[1].name = Sample<std::string>{"%3 of %1", epoch, Witness::Node};
        QCOMPARE(describe(topology.apply(mesh).at(0), topology), QStringLiteral("The link of %3 of %1 with border router is strong again: −70 dBm."));
    }

    void whatIsGoneIsSaidBeforeWhatIsLeft() {
        const auto before = MeshBuilder(0s).root(1).node(2, {1}).node(3, {1}).link(1, 2, -70, -70).link(1, 3, -70, -70).build();
        const auto after = MeshBuilder(9s).root(1).node(2, {1}).link(1, 2, -70, -70).build();
        QCOMPARE(describe(compare(std::vector{before}, std::vector{after})),
                 QStringLiteral("1 node(s) are gone in the second run. 1 link(s) in use are gone in the second run. What is left changed by 0 dB (median). "
                                "Weak links: 0 before, 0 after."));
    }

    void everyEventAndAdviceHasASentence() {
        Topology topology;
        QStringList all;
        const auto add = [&](const RouterSnapshot& snapshot) {
            for (const auto& event : topology.apply(snapshot)) all << describe(event, topology);
        };
        add(MeshBuilder(0s).root(1).node(2, {1}).link(1, 2, -70, -70).build());
        add(MeshBuilder(1s).root(1).node(2, {1}).node(3, {}, JoinRung::Heard).through(2).link(1, 2, -95, -70).build());
        add(MeshBuilder(2s).root(1).node(2, {1}).node(3, {2, 1}).link(1, 2, -70, -70).build());
        add(MeshBuilder(3s).root(1).node(2, {1}).node(3, {1}).part("p").probe(2, 20, 10).build());
        add(MeshBuilder(4s).root(1).node(2, {}, JoinRung::Authenticated).build());
        add(MeshBuilder(5s).part("p").probe(2, 20, 20).build());
        all << wordsOf(topology, epoch + 2h);
        QVERIFY(all.size() > 12);
        for (const auto& sentence : all) QVERIFY2(sentence.contains(QLatin1Char('.')) && !sentence.contains(QLatin1Char('%') + QString::number(1)), qPrintable(sentence));
    }
};

QTEST_APPLESS_MAIN(TestAdviceWords)
#include "tst_advice_words.moc"

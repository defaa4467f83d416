#include <QTest>
#include <cstdio>

#include "app/mesh/SnapshotFile.h"
#include "app/mesh/Topology.h"

using namespace ami;
using namespace ami::app::mesh;

class TestTimeline : public QObject {
    Q_OBJECT
private slots:
    void dump() {
        const auto s = readSnapshotFile(AMI_SOURCE_DIR "/tests/vectors/wisun/timeline-5nodes.jsonl");
        QVERIFY(s.has_value());
        Topology t;
        for (const auto& one : *s) {
            for (const auto& e : t.apply(one)) {
                std::printf("%.3f %s %u", double((e.time - s->front().taken).count()) / 1000, t.node(e.node).report.eui64->toString().c_str(), e.hops.value_or(99));
                std::printf(" %s\n", name(e));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"

#include <QTest>
#include <random>

#include "ui/widgets/Decimator.h"

using ami::ui::Decimator;

class DecimatorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsSmallestAndLargestOfEveryBucket();
    void keepsGaps();
    void joinsWhatIsNotAGap();
    void isTheSameIncrementallyAndAtOnce();
    void dropsWhatIsOlderThanItsReach();
    void ignoresTimesThatGoBack();
    void staysFluidWithADayOfEightSeries();
};

void DecimatorTest::keepsSmallestAndLargestOfEveryBucket() {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> volts(220, 240);
    Decimator decimator;
    std::vector<double> values;
    for (int i = 0; i < 10'000; ++i) {
        values.push_back(i == 4321 ? 300.0 : i == 8765 ? 100.0 : volts(random));
        decimator.append(i * 1000, values.back());
    }
    const auto& lines = decimator.lines(0, 9'999'000, 20'000);
    QCOMPARE(lines.size(), std::size_t{1});
    QVERIFY(lines[0].points.size() <= 2 * 500);
    for (int bucket = 0; bucket < 500; ++bucket) {
        const auto first = values.begin() + bucket * 20;
        const auto [least, most] = std::minmax_element(first, first + 20);
        double low = 1e9, high = -1e9;
        for (const auto& point : lines[0].points) {
            if (static_cast<int>(point.x()) / 20'000 != bucket) continue;
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
        QCOMPARE(low, *least);
        QCOMPARE(high, *most);
    }
    const auto range = decimator.range(0, 9'999'000);
    QVERIFY(range);
    QCOMPARE(range->first, 100.0);
    QCOMPARE(range->second, 300.0);
    double before = -1;
    for (const auto& point : lines[0].points) {
        QVERIFY(point.x() > before);
        before = point.x();
    }
}

void DecimatorTest::keepsGaps() {
    Decimator decimator(86'400'000, 5'000);
    for (int i = 0; i < 100; ++i) decimator.append(i * 1000, 1.0);
    for (int i = 200; i < 300; ++i) decimator.append(i * 1000, 2.0);
    decimator.append(300'000, std::nullopt);
    for (int i = 301; i < 320; ++i) decimator.append(i * 1000, 3.0);
    const auto& lines = decimator.lines(0, 400'000, 1000);
    QCOMPARE(lines.size(), std::size_t{3});
    QCOMPARE(lines[0].points.last().x(), 99'000.0);
    QCOMPARE(lines[1].points.first().x(), 200'000.0);
    QCOMPARE(lines[1].points.last().x(), 299'000.0);
    QCOMPARE(lines[2].points.first().x(), 301'000.0);
}

void DecimatorTest::joinsWhatIsNotAGap() {
    Decimator decimator(86'400'000, 5'000);
    for (int i = 0; i < 50; ++i) decimator.append(i * 4000, i);
    QCOMPARE(decimator.lines(0, 400'000, 500).size(), std::size_t{1});
}

void DecimatorTest::isTheSameIncrementallyAndAtOnce() {
    Decimator growing, whole;
    growing.lines(0, 1, 3'000);
    for (int i = 0; i < 5'000; ++i) {
        const std::optional<double> value = i % 611 == 0 ? std::nullopt : std::optional(std::sin(i * 0.37) * i);
        growing.append(i * 900, value);
        whole.append(i * 900, value);
    }
    const auto a = growing.lines(500'000, 4'000'000, 3'000);
    const auto b = whole.lines(500'000, 4'000'000, 3'000);
    QCOMPARE(a.size(), b.size());
    QVERIFY(a.size() > 3);
    for (std::size_t i = 0; i < a.size(); ++i) QCOMPARE(a[i].points, b[i].points);
}

void DecimatorTest::dropsWhatIsOlderThanItsReach() {
    Decimator decimator(60'000);
    for (int i = 0; i < 600; ++i) decimator.append(i * 1000, i);
    QCOMPARE(decimator.size(), std::size_t{61});
    QCOMPARE(*decimator.oldest(), std::int64_t{539'000});
}

void DecimatorTest::ignoresTimesThatGoBack() {
    Decimator decimator;
    decimator.append(5000, 1.0);
    decimator.append(5000, 2.0);
    decimator.append(4000, 3.0);
    QCOMPARE(decimator.size(), std::size_t{1});
}

void DecimatorTest::staysFluidWithADayOfEightSeries() {
    std::vector<Decimator> series(8);
    for (auto& one : series) {
        for (int i = 0; i < 86'400; ++i) one.append(std::int64_t{i} * 1000, 230 + std::sin(i / 50.0));
        one.lines(0, 86'400'000, 86'400);
    }
    QElapsedTimer clock;
    clock.start();
    std::size_t points = 0;
    for (int i = 0; i < 20; ++i) {
        for (auto& one : series) {
            one.append(86'400'000 + std::int64_t{i} * 1000, 231.0);
            for (const auto& line : one.lines(i * 1000, 86'400'000 + i * 1000, 86'400))
                points += static_cast<std::size_t>(line.points.size());
        }
    }
    QVERIFY(points > 20 * 8 * 1000);
    QVERIFY2(clock.elapsed() / 20 < 50, "one second's update of eight series takes more than 50 ms");
}

QTEST_APPLESS_MAIN(DecimatorTest)
#include "tst_decimator.moc"

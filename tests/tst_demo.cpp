// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/scenariofile.h"
#include "models/store/store.h"
#include "models/trust/macroindex.h"
#include "models/trust/microindex.h"
#include "tests/support.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace trustbilanz;
using namespace trustbilanz::session;

namespace {
constexpr int kK = 10;
const Day kLastDay = dayFrom({2026, 6, 30});

const Demo& sample()
{
    static const Demo demo = makeDemo(DemoPlan());
    return demo;
}

const ScoreColumns& sampleScores()
{
    static const ScoreColumns scores(std::vector<ScorePart> {sample().scores});
    return scores;
}

MicroPoint between(Day from, Day to)
{
    TrendView view;
    view.from = from;
    view.to = to;
    view.confidence = 0.99;
    const auto points = trust::microIndexOverRange(sampleScores(), view, kK);
    if (!points || points->size() != 1)
        qFatal("no answers");
    return points->front();
}

const Incident& incidentOf(const QString& id)
{
    return *std::ranges::find(sample().incidents, id, &Incident::id);
}

double remaining(const PlantedEffect& effect, Day day)
{
    const int days = day - incidentOf(effect.incidentId).effectiveDate()->anchor();
    return days < 0 || effect.halfLifeDays == 0
        ? 0
        : effect.microPoints * std::exp2(-days / effect.halfLifeDays);
}

/// What all planted effects together take from micro trust on average over [from, to].
double planted(Day from, Day to)
{
    double sum = 0;
    for (Day day = from; day <= to; ++day) {
        for (const PlantedEffect& effect : sample().planted)
            sum += remaining(effect, day);
    }
    return sum / (to - from + 1);
}

/// Pearson correlation of a driver with the score.
double correlation(const DriverColumn& driver)
{
    const ScorePart& part = sample().scores;
    double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
    for (size_t row = 0; row < part.rows(); ++row) {
        const double a = driver.answers.values[driver.answers.codes.at(row)];
        const double b = part.score.values[part.score.codes.at(row)];
        x += a, y += b, xx += a * a, yy += b * b, xy += a * b;
    }
    const double n = double(part.rows());
    return (n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y));
}

bool isEqual(const ScorePart& a, const ScorePart& b)
{
    bool same = a.customers == b.customers && a.customer == b.customer && a.day == b.day
        && a.score.codes == b.score.codes && a.segments.size() == b.segments.size();
    for (size_t i = 0; same && i < a.segments.size(); ++i)
        same = a.segments[i].codes == b.segments[i].codes
            && a.segments[i].values == b.segments[i].values;
    for (size_t i = 0; same && i < a.drivers.size(); ++i)
        same = a.drivers[i].answers.codes == b.drivers[i].answers.codes;
    return same;
}
} // namespace

class TestDemo : public QObject
{
    Q_OBJECT
private slots:
    void sizes();
    void partIsWellFormed();
    void samePlanSameBytes();
    void otherSeedOtherAnswers();
    void knownFirstAnswers();
    void smallAndLongPlans_data();
    void smallAndLongPlans();
    void incidentsOfEveryKind();
    void plantedEffectsAreFound_data();
    void plantedEffectsAreFound();
    void segmentsDiffer_data();
    void segmentsDiffer();
    void plansReactDifferently();
    void driversMatter();
    void panelChanges();
    void monthsDiffer();
    void macroIndexMoves();
    void workspaceIsMarkedAsSample();
    void existingFileIsNotTouched();
    void cancelledSampleLeavesNothing();
};

void TestDemo::sizes()
{
    const ScorePart& part = sample().scores;
    QCOMPARE(part.customers.size(), size_t(20'000));
    QVERIFY(part.rows() > 120'000 && part.rows() < 240'000);
    QCOMPARE(sampleScores().firstDay(), dayFrom({2024, 1, 1}));
    QCOMPARE(sampleScores().lastDay(), kLastDay);
    std::vector<int> answers(part.customers.size(), 0);
    for (size_t row = 0; row < part.rows(); ++row)
        ++answers[part.customer[row]];
    QVERIFY(*std::min_element(answers.begin(), answers.end()) >= 1);
}

void TestDemo::partIsWellFormed()
{
    const ScorePart& part = sample().scores;
    std::vector<std::uint16_t> days(part.rows());
    part.day.copy(0, days);
    QVERIFY(std::is_sorted(days.begin(), days.end()));
    QCOMPARE(part.customer.size(), part.rows());
    QCOMPARE(part.score.codes.size(), part.rows());
    QVERIFY(part.scale == (ScoreScale {0, 10, false}));
    QStringList names;
    for (const SegmentColumn& segment : part.segments) {
        names << segment.name;
        QCOMPARE(segment.codes.size(), part.rows());
    }
    QCOMPARE(names,
             (QStringList {QStringLiteral("generation"), QStringLiteral("region"),
                           QStringLiteral("channel"), QStringLiteral("plan"),
                           QStringLiteral("consent"), QStringLiteral("data")}));
    QVERIFY(sampleScores().segmentValues(QStringLiteral("region")).contains(QStringLiteral("Süd")));
    for (const DriverColumn& driver : part.drivers)
        QCOMPARE(driver.answers.codes.size(), part.rows());
    auto customers = part.customers;
    std::sort(customers.begin(), customers.end());
    QVERIFY(std::adjacent_find(customers.begin(), customers.end()) == customers.end());
}

void TestDemo::samePlanSameBytes()
{
    const DemoPlan plan {500, 12, 7};
    QVERIFY(isEqual(makeDemo(plan).scores, makeDemo(plan).scores));
}

void TestDemo::otherSeedOtherAnswers()
{
    QVERIFY(!isEqual(makeDemo({500, 12, 7}).scores, makeDemo({500, 12, 8}).scores));
}

/// SplitMix64 is defined to the bit.
void TestDemo::knownFirstAnswers()
{
    const ScorePart part = makeDemo({3, 2, 1}).scores;
    QString text;
    for (size_t row = 0; row < std::min<size_t>(part.rows(), 6); ++row)
        text += QStringLiteral("%1:%2:%3 ")
                    .arg(part.dayAt(row) - part.dayAt(0))
                    .arg(part.customer[row])
                    .arg(part.score.codes.at(row));
    QCOMPARE(text.trimmed(), QStringLiteral("0:2:4 3:1:4 5:1:5 9:2:6 11:2:7 12:1:6"));
}

void TestDemo::smallAndLongPlans_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("months");
    QTest::newRow("one customer, one month") << 1 << 1;
    QTest::newRow("nobody asked for") << 0 << 0;
    QTest::newRow("ten years") << 50 << 120;
    QTest::newRow("longer than days are stored") << 5 << 1'000'000;
}

void TestDemo::smallAndLongPlans()
{
    QFETCH(int, customers);
    QFETCH(int, months);
    const Demo demo = makeDemo({customers, months, 1});
    QVERIFY(demo.scores.rows() >= size_t(std::max(1, customers)));
    QVERIFY(demo.scores.dayAt(0) > kFirstStoredDay);
    QVERIFY(demo.scores.dayAt(demo.scores.rows() - 1) <= kLastDay);
    QCOMPARE(demo.incidents.size(), size_t(7));
}

void TestDemo::incidentsOfEveryKind()
{
    const auto& incidents = sample().incidents;
    const auto count = [&](Owner owner, IncidentStatus status) {
        return std::ranges::count_if(incidents, [&](const Incident& incident) {
            return incident.owner == owner && incident.status == status;
        });
    };
    QCOMPARE(incidents.size(), size_t(7));
    QCOMPARE(count(Owner::Own, IncidentStatus::Confirmed), 3);
    QCOMPARE(count(Owner::Partner, IncidentStatus::Confirmed), 1);
    QCOMPARE(count(Owner::Competitor, IncidentStatus::Confirmed), 1);
    QCOMPARE(count(Owner::Own, IncidentStatus::NearMiss), 1);
    QCOMPARE(count(Owner::Own, IncidentStatus::Positive), 1);
    for (const PlantedEffect& effect : sample().planted) {
        const bool nearMiss = incidentOf(effect.incidentId).status == IncidentStatus::NearMiss;
        QCOMPARE(effect.microPoints == 0, nearMiss);
    }
}

void TestDemo::plantedEffectsAreFound_data()
{
    QTest::addColumn<PlantedEffect>("effect");
    for (const PlantedEffect& effect : sample().planted) {
        if (effect.microPoints != 0)
            QTest::newRow(qPrintable(incidentOf(effect.incidentId).title)) << effect;
    }
}

/// Four weeks before against four weeks after.
void TestDemo::plantedEffectsAreFound()
{
    QFETCH(PlantedEffect, effect);
    constexpr int kWindow = 28;
    const Day day = incidentOf(effect.incidentId).effectiveDate()->anchor();
    const MicroPoint before = between(day - kWindow, day - 1);
    const MicroPoint after = between(day, day + kWindow - 1);
    const double expected = planted(day, day + kWindow - 1) - planted(day - kWindow, day - 1);
    const double halfWidth = std::hypot(*before.high - *before.low, *after.high - *after.low) / 2;
    // Season and trend move by up to .8 points within eight weeks.
    const double found = *after.mean - *before.mean;
    QVERIFY2(std::abs(found - expected) <= halfWidth + 0.8,
             qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(expected)));
    if (effect.microPoints <= -3)
        QVERIFY(found < -halfWidth);
}

void TestDemo::segmentsDiffer_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<int>("values");
    QTest::newRow("generation") << QStringLiteral("generation") << 4;
    QTest::newRow("region") << QStringLiteral("region") << 4;
    QTest::newRow("channel") << QStringLiteral("channel") << 4;
    QTest::newRow("plan") << QStringLiteral("plan") << 3;
}

void TestDemo::segmentsDiffer()
{
    QFETCH(QString, segment);
    QFETCH(int, values);
    TrendView view;
    view.by = segment;
    const auto points = trust::microIndexOverRange(sampleScores(), view, kK);
    VERIFY_RESULT(points);
    QCOMPARE(int(points->size()), values);
    const auto [low, high] = std::ranges::minmax_element(*points, {}, &MicroPoint::mean);
    QVERIFY(*low->high < *high->low); // intervals apart
}

void TestDemo::plansReactDifferently()
{
    const auto fall = [](const QString& plan) {
        const Day theft = dayFrom({2025, 3, 18});
        TrendView view;
        view.where = {{QStringLiteral("plan"), {plan}}};
        view.from = theft - 28;
        view.to = theft - 1;
        const auto before = trust::microIndexOverRange(sampleScores(), view, kK);
        view.from = theft;
        view.to = theft + 27;
        return *before->front().mean
            - *trust::microIndexOverRange(sampleScores(), view, kK)->front().mean;
    };
    QVERIFY(fall(QStringLiteral("Business")) > fall(QStringLiteral("Basis")) + 2);
}

void TestDemo::driversMatter()
{
    const auto& drivers = sample().scores.drivers;
    QCOMPARE(drivers.size(), size_t(5));
    std::map<QString, double> found;
    for (const DriverColumn& driver : drivers) {
        QVERIFY(driver.scale == (ScoreScale {1, 5, false}));
        found[driver.name] = correlation(driver);
        QVERIFY2(found[driver.name] > 0.08, qPrintable(driver.name));
    }
    const auto value = [&](const char* name) { return found.at(QString::fromLatin1(name)); };
    QVERIFY(value("transparency") > value("efficiency"));
    QVERIFY(value("efficiency") > value("expertise"));
    QVERIFY(value("expertise") > value("emotion"));
}

void TestDemo::panelChanges()
{
    const ScorePart& part = sample().scores;
    const auto customersIn = [&](Day from, Day to) {
        const auto [first, last] = part.rowsBetween(from, to);
        std::set<std::uint32_t> customers;
        for (size_t row = first; row < last; ++row)
            customers.insert(part.customer[row]);
        return customers;
    };
    const auto early = customersIn(dayFrom({2024, 1, 1}), dayFrom({2024, 12, 31}));
    const auto late = customersIn(dayFrom({2025, 7, 1}), kLastDay);
    std::vector<std::uint32_t> gone, came;
    std::ranges::set_difference(early, late, std::back_inserter(gone));
    std::ranges::set_difference(late, early, std::back_inserter(came));
    QVERIFY(gone.size() > early.size() / 20);
    QVERIFY(came.size() > late.size() / 20);
}

void TestDemo::monthsDiffer()
{
    const auto points = trust::microIndex(sampleScores(), TrendView(), kK);
    VERIFY_RESULT(points);
    QCOMPARE(points->size(), size_t(30));
    const auto [low, high] = std::ranges::minmax(*points, {}, &MicroPoint::answers);
    QVERIFY(double(high.answers) > 1.3 * double(low.answers));
    for (const MicroPoint& point : *points)
        QVERIFY(!point.hidden && *point.mean > 45 && *point.mean < 70);
}

void TestDemo::macroIndexMoves()
{
    trust::MacroParameters parameters;
    parameters.customers = double(*sample().settings.customers);
    const trust::MacroIndex index(sample().incidents, parameters);
    const Day theft = dayFrom({2025, 3, 18});
    QVERIFY(index.on(theft).index < index.on(theft - 1).index - 5);
    QCOMPARE(index.on(dayFrom({2024, 6, 30})).index, 100.0); // a near miss does not count
}

void TestDemo::workspaceIsMarkedAsSample()
{
    const tests::PrivateHome home;
    const QString path = home.file(QStringLiteral("sample.trust"));
    const auto settings = writeDemo(path, {300, 6, 1});
    VERIFY_RESULT(settings);
    QVERIFY(!settings->uuid.isEmpty());
    const auto store = store::Store::open(path, store::Store::Access::Read);
    VERIFY_RESULT(store);
    QVERIFY(store->settings().sample);
    QCOMPARE(store->settings().name, QStringLiteral("Nordlicht Mobil"));
    const auto scores = store->scores();
    VERIFY_RESULT(scores);
    QCOMPARE(scores->rows(), makeDemo({300, 6, 1}).scores.rows());
    QCOMPARE(scores->customerCount(), 300U);
    const auto incidents = store->incidents();
    VERIFY_RESULT(incidents);
    QCOMPARE(incidents->size(), size_t(7));
    const auto batches = store->batches();
    VERIFY_RESULT(batches);
    QCOMPARE(batches->size(), size_t(2));
    for (const ImportBatch& batch : *batches)
        QCOMPARE(batch.source, QStringLiteral("sample"));
    const auto document = store->document(QStringLiteral("scenario"));
    VERIFY_RESULT(document);
    const auto scenario = scenarioFromJson(*document);
    VERIFY_RESULT(scenario);
    QCOMPARE(scenario->revenue, std::optional(2.4e9));
    QCOMPARE(scenario->currency, QStringLiteral("EUR"));
    QCOMPARE(scenario->simulation.losses.size(), size_t(2));
}

void TestDemo::existingFileIsNotTouched()
{
    const tests::PrivateHome home;
    const QString path
        = tests::writeFile(home.file(QStringLiteral("mine.trust")), QByteArray("my own"));
    VERIFY_ERROR(writeDemo(path, {10, 1, 1}), Exists);
    QCOMPARE(tests::readFile(path), QByteArray("my own"));
}

void TestDemo::cancelledSampleLeavesNothing()
{
    const tests::PrivateHome home;
    const QString path = home.file(QStringLiteral("sample.trust"));
    const auto written = writeDemo(path, {5000, 30, 1}, [](qint64, qint64) { return false; });
    VERIFY_ERROR(written, Cancelled);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"

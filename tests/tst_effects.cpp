// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/segmentedregression.h"
#include "models/maths/statistics.h"
#include "models/session/effects.h"
#include "tests/effectsamples.h"

#include <random>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
const QString kHit = QStringLiteral("hit");
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

session::WorkspaceData workspace(const Batch& batch, std::vector<Incident> incidents = {})
{
    session::WorkspaceData data;
    data.scores = std::make_shared<const ScoreColumns>(columns({batch}));
    data.outline = session::outlineOf(*data.scores);
    data.incidents = std::move(incidents);
    return data;
}

Batch emptyBatch()
{
    return {{0, 100, false}, {kHit}};
}

/// `count` customers from `first` on answer around a mean on a day; every second one above it.
void addAnswers(Batch& batch, int first, int count, const char* day, double mean,
                const QString& hit, double spread = 10)
{
    for (int i = 0; i < count; ++i)
        batch.answers.push_back(
            {first + i, dateOf(day).day, mean + (i % 2 == 0 ? spread : -spread), 1, {{kHit, hit}}});
}

EffectRequest monthly(const char* date)
{
    EffectRequest request = requestOf(Interval::Month, 24, 24);
    request.date = dateOf(date);
    request.affected = SegmentFilter {kHit, {kYes}};
    return request;
}

/// A published series in days from 2020 on, each point 40 customers.
struct ReferenceSeries {
    std::vector<double> values;
    maths::Columns controls;

    explicit ReferenceSeries(const char* name, int controlCount)
        : controls(size_t(controlCount))
    {
        const QByteArray text = readFile(sharedData() + QStringLiteral("/causalimpact-reference/")
                                         + QString::fromLatin1(name));
        for (const QByteArray& line : text.split('\n').mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            if (cells.size() <= controlCount)
                continue;
            values.push_back(cells[0].toDouble());
            for (size_t i = 0; i < controls.size(); ++i)
                controls[i].push_back(cells[int(i) + 1].toDouble());
        }
    }

    Effect effect(int before) const
    {
        const Day start = dateOf("2020-01-01").day + before;
        return effectOf(pointsFrom("2020-01-01", Interval::Day, values),
                        requestOf(Interval::Day, 100, 100),
                        dateFrom(start).toString(Qt::ISODate).toLatin1().constData());
    }

    /// Mean difference from what the controls foretell, the method that CausalImpact refines.
    double differenceFromControls(size_t before) const
    {
        maths::Columns earlier = controls;
        for (std::vector<double>& column : earlier)
            column.resize(before);
        const auto fit = maths::leastSquares(earlier, std::span(values).first(before));
        double sum = 0;
        for (size_t i = before; i < values.size(); ++i) {
            sum += values[i] - fit->coefficients[0];
            for (size_t control = 0; control < controls.size(); ++control)
                sum -= fit->coefficients[control + 1] * controls[control][i];
        }
        return sum / double(values.size() - before);
    }
};
} // namespace

/// Before and after on whole workspaces.
class TestEffects : public QObject
{
    Q_OBJECT
private slots:
    void differenceInDifferences();
    void roundingIsNoVariance();
    void pairedCustomersArePaired();
    void differentCustomersAreIndependent();
    void clustersCoverTheTruth();
    void customerIsAffectedForGood();
    void smallGroupHidesBoth();
    void hiddenPeriodIsNotTheDifference();
    void coursesBefore();
    void meansCountEveryCustomerOnce();
    void unknownThings();
    void othersAreCounted();
    void googleSeries();
    void armaSeries();
};

void TestEffects::differenceInDifferences()
{
    Batch batch = emptyBatch();
    addAnswers(batch, 0, 20, "2020-03-10", 70, kYes);
    addAnswers(batch, 0, 20, "2020-06-10", 62, kYes);
    addAnswers(batch, 100, 30, "2020-03-20", 71, kNo);
    addAnswers(batch, 100, 30, "2020-06-20", 69, kNo, 14);
    const auto effect = session::buildEffect(workspace(batch), monthly("2020-05-01"));
    VERIFY_RESULT(effect);
    const GroupDifference& groups = *effect->groups;
    QVERIFY(isNear(*groups.affectedBefore.mean, 70));
    QVERIFY(isNear(*groups.affectedAfter.mean, 62));
    QVERIFY(isNear(*groups.othersBefore.mean, 71));
    QVERIFY(isNear(*groups.othersAfter.mean, 69));
    QVERIFY(isNear(groups.difference->estimate, -6));
    QCOMPARE(groups.difference->errors, ErrorSource::Clustered);
    // Everyone affected changed by the same; of the others half by +2, half by -6.
    const double error = std::sqrt(16.0 * 30 / 29 / 30);
    QVERIFY(isNear(groups.difference->standardError, error, 1e-12));
}

/// The same customers twice: the interval is that of the paired t-test.
/// All of a group answer alike, but a weighted answer over its weight ends in another digit.
void TestEffects::roundingIsNoVariance()
{
    Batch batch = emptyBatch();
    addAnswers(batch, 0, 20, "2020-03-10", 70.1, kYes, 0);
    addAnswers(batch, 0, 20, "2020-06-10", 62.3, kYes, 0);
    addAnswers(batch, 100, 30, "2020-03-20", 71.7, kNo, 0);
    addAnswers(batch, 100, 30, "2020-06-20", 69.1, kNo, 0);
    batch.weighted = true;
    for (size_t i = 0; i < batch.answers.size(); ++i)
        batch.answers[i].weight = 0.1 + 0.37 * double(i);
    const auto effect = session::buildEffect(workspace(batch), monthly("2020-05-01"));
    QVERIFY(isNear(*effect->groups->othersBefore.mean, 71.7));
    QVERIFY(!effect->groups->difference);
}

void TestEffects::pairedCustomersArePaired()
{
    Batch batch = emptyBatch();
    std::mt19937_64 random(3);
    std::vector<double> changes;
    for (int i = 0; i < 25; ++i) {
        const double before = 30 + double(random() % 40);
        const double after = before + double(random() % 20) - 12;
        batch.answers.push_back({i, dateOf("2020-03-10").day, before, 1, {{kHit, kNo}}});
        batch.answers.push_back({i, dateOf("2020-06-10").day, after, 1, {{kHit, kNo}}});
        changes.push_back(after - before);
    }
    EffectRequest request = monthly("2020-05-01");
    request.affected.reset();
    const auto effect = session::buildEffect(workspace(batch), request);
    VERIFY_RESULT(effect);
    const maths::MeanInterval paired = maths::meanInterval(changes, {}, 0.95);
    QVERIFY(isNear(effect->meanChange->estimate, paired.mean, 1e-9));
    QVERIFY(isNear(effect->meanChange->low, *paired.low, 1e-9));
    QVERIFY(isNear(effect->meanChange->high, *paired.high, 1e-9));
}

/// Nobody twice: the variances of both means add up, as Welch has it.
void TestEffects::differentCustomersAreIndependent()
{
    Batch batch = emptyBatch();
    addAnswers(batch, 0, 20, "2020-03-10", 70, kNo, 10);
    addAnswers(batch, 100, 30, "2020-06-10", 62, kNo, 20);
    EffectRequest request = monthly("2020-05-01");
    request.affected.reset();
    const auto effect = session::buildEffect(workspace(batch), request);
    VERIFY_RESULT(effect);
    const double error = std::sqrt(100.0 * 20 / 19 / 20 + 400.0 * 30 / 29 / 30);
    QVERIFY(isNear(effect->meanChange->standardError, error, 1e-9));
}

/// Half of the customers answer again: 95 % intervals hold a true difference of nothing.
void TestEffects::clustersCoverTheTruth()
{
    constexpr int kRuns = 1000;
    std::mt19937_64 random(17);
    const auto noise = [&] {
        double sum = 0;
        for (int i = 0; i < 12; ++i)
            sum += double(random() >> 11) * 0x1p-53;
        return (sum - 6) * 8;
    };
    int covered = 0;
    for (int run = 0; run < kRuns; ++run) {
        Batch batch = emptyBatch();
        for (int customer = 0; customer < 90; ++customer) {
            const QString hit = customer < 30 ? kYes : kNo;
            const double own = noise();
            for (const char* day : {"2020-03-10", "2020-06-10"}) {
                if (random() % 4 != 0)
                    batch.answers.push_back(
                        {customer, dateOf(day).day, 50 + own + noise(), 1, {{kHit, hit}}});
            }
        }
        const auto effect = session::buildEffect(workspace(batch), monthly("2020-05-01"));
        covered += !isApartFromZero(*effect->groups->difference);
    }
    QVERIFY2(covered >= 930 && covered <= 970, qPrintable(QString::number(covered)));
}

/// Who was marked once is affected in all periods, also under another value.
void TestEffects::customerIsAffectedForGood()
{
    Batch batch = emptyBatch();
    addAnswers(batch, 0, 12, "2020-03-10", 70, QString());
    addAnswers(batch, 0, 12, "2020-06-10", 60, kYes);
    addAnswers(batch, 100, 12, "2020-03-10", 70, kNo);
    addAnswers(batch, 100, 12, "2020-06-10", 70, kNo, 15);
    const auto effect = session::buildEffect(workspace(batch), monthly("2020-05-01"));
    VERIFY_RESULT(effect);
    QCOMPARE(effect->groups->affectedBefore.customers, 12);
    QCOMPARE(effect->groups->othersBefore.customers, 12);
    QVERIFY(isNear(effect->groups->difference->estimate, -10));
}

void TestEffects::smallGroupHidesBoth()
{
    Batch batch = emptyBatch();
    addAnswers(batch, 0, 9, "2020-03-10", 70, kYes); // below k
    addAnswers(batch, 0, 9, "2020-06-10", 60, kYes);
    addAnswers(batch, 100, 30, "2020-03-10", 70, kNo);
    addAnswers(batch, 100, 30, "2020-06-10", 70, kNo);
    const auto effect = session::buildEffect(workspace(batch), monthly("2020-05-01"));
    VERIFY_RESULT(effect);
    const GroupDifference& groups = *effect->groups;
    QVERIFY(!groups.difference);
    for (const MicroPoint& point :
         {groups.affectedBefore, groups.affectedAfter, groups.othersBefore, groups.othersAfter}) {
        QVERIFY(point.hidden);
        QVERIFY(!point.mean && !point.low && !point.deciles);
        QCOMPARE(point.customers, 0);
        QCOMPARE(point.answers, 0);
    }
    for (const GroupPeriod& period : groups.periods) {
        QVERIFY(!period.affected || period.affected->hidden);
        QVERIFY(!period.others || period.others->hidden);
    }
    QCOMPARE(effect->before->customers, 39); // everyone together may show
}

/// The mean before less eleven shown months would tell of nine customers: another month is hidden.
void TestEffects::hiddenPeriodIsNotTheDifference()
{
    Batch batch = emptyBatch();
    for (int month = 0; month < 12; ++month) {
        const QByteArray day = QDate(2020, 1, 15).addMonths(month).toString(Qt::ISODate).toLatin1();
        const int count = month == 4 ? 9 : month == 7 ? 11 : 14;
        addAnswers(batch, 100 * month, count, day.constData(), 70, kYes);
        addAnswers(batch, 100 * month + 50, 20, day.constData(), 70, kNo);
    }
    const auto effect = session::buildEffect(workspace(batch), monthly("2020-12-01"));
    VERIFY_RESULT(effect);
    QVERIFY(!effect->groups->affectedBefore.hidden);
    QStringList hidden;
    for (const GroupPeriod& period : effect->groups->periods) {
        QCOMPARE(period.affected->hidden, period.others->hidden);
        if (period.affected->hidden)
            hidden.append(dateFrom(period.period).toString(Qt::ISODate));
    }
    QCOMPARE(hidden, QStringList({QStringLiteral("2020-05-01"), QStringLiteral("2020-08-01")}));
}

/// Affected customers fell by half a point a month before anything happened.
void TestEffects::coursesBefore()
{
    Batch batch = emptyBatch();
    for (int month = 0; month < 12; ++month) {
        const QByteArray day = QDate(2020, 1, 15).addMonths(month).toString(Qt::ISODate).toLatin1();
        const double wobble = month % 3 == 0 ? 0.2 : -0.1;
        addAnswers(batch, 0, 12, day.constData(), 70 - 0.5 * month + wobble, kYes);
        addAnswers(batch, 100, 12, day.constData(), 70, kNo);
    }
    const auto effect = session::buildEffect(workspace(batch), monthly("2020-10-01"));
    VERIFY_RESULT(effect);
    QVERIFY(effect->groups->trendBefore);
    QVERIFY(isNear(effect->groups->trendBefore->estimate, -0.5, 0.05));
    QVERIFY(isApartFromZero(*effect->groups->trendBefore));
    QCOMPARE(effect->groups->periods.size(), size_t(12));
    const GroupPeriod& second = effect->groups->periods[1];
    QVERIFY(isNear(*second.affected->mean - *second.others->mean, -0.6, 1e-9));
    const auto shorter = session::buildEffect(workspace(batch), monthly("2020-08-01"));
    QVERIFY(!shorter->groups->trendBefore); // seven months
}

void TestEffects::meansCountEveryCustomerOnce()
{
    Batch batch = emptyBatch();
    addAnswers(batch, 0, 10, "2020-03-10", 40, kNo, 0);
    addAnswers(batch, 0, 1, "2020-03-11", 100, kNo, 0); // customer 0 again: mean 70
    addAnswers(batch, 0, 10, "2020-05-10", 90, kNo, 0); // the month of the date
    addAnswers(batch, 0, 10, "2020-06-10", 30, kNo, 5);
    EffectRequest request = monthly("2020-05-20");
    request.affected.reset();
    const auto effect = session::buildEffect(workspace(batch), request);
    VERIFY_RESULT(effect);
    QVERIFY(isNear(*effect->before->mean, 43));
    QCOMPARE(effect->before->answers, 11);
    QVERIFY(isNear(*effect->after->mean, 30));
    QVERIFY(isNear(effect->meanChange->estimate, -13));
    QCOMPARE(*effect->obstacle, EffectObstacle::FewPoints);
}

void TestEffects::unknownThings()
{
    Batch batch = emptyBatch();
    addAnswers(batch, 0, 10, "2020-03-10", 40, kNo);
    const auto data = workspace(batch, {incidentOn("month", "2020-05")});
    EffectRequest request = requestOf(Interval::Month, 24, 24);
    VERIFY_ERROR(session::buildEffect(data, request), BadOption);
    request.incident = QStringLiteral("nobody");
    const auto unknown = session::buildEffect(data, request);
    VERIFY_ERROR(unknown, BadOption);
    QCOMPARE(unknown.error().reason, Error::Reason::UnknownIncident);
    request.incident = QStringLiteral("month");
    VERIFY_RESULT(session::buildEffect(data, request));
    request.view.interval = Interval::Week;
    const auto coarse = session::buildEffect(data, request);
    VERIFY_ERROR(coarse, CoarseDates);
    QCOMPARE(coarse.error().detail, QStringLiteral("month"));
    request.view.interval = Interval::Month;
    request.affected = SegmentFilter {QStringLiteral("nothing"), {kYes}};
    VERIFY_ERROR(session::buildEffect(data, request), BadOption);
}

void TestEffects::othersAreCounted()
{
    Batch batch = emptyBatch();
    addAnswers(batch, 0, 12, "2020-01-10", 40, kNo);
    addAnswers(batch, 0, 12, "2020-12-10", 40, kNo);
    std::vector<Incident> incidents {
        incidentOn("self", "2020-06-01"), incidentOn("same day", "2020-06-01"),
        incidentOn("own", "2020-09-01"), incidentOn("rival", "2020-09-01"),
        incidentOn("suspected", "2020-09-01")};
    incidents[3].owner = Owner::Competitor;
    incidents[4].status = IncidentStatus::Suspected;
    const auto data = workspace(batch, incidents);
    EffectRequest request = requestOf(Interval::Month, 24, 24);
    request.incident = QStringLiteral("self");
    const auto named = [&] {
        QStringList list;
        const auto effect = session::buildEffect(data, request);
        for (const OverlappingIncident& incident : effect->overlapping)
            list.append(incident.id + QLatin1Char('/') + ownerId(incident.owner));
        return list.join(QLatin1Char(' '));
    };
    QCOMPARE(named(), QStringLiteral("same day/own own/own rival/competitor"));
    request.incident.clear();
    request.date = dateOf("2020-06-01"); // means what happened on it
    QCOMPARE(named(), QStringLiteral("own/own rival/competitor"));
}

/// R CausalImpact: 27 on average (18 to 36) with its control series. The plain line without them
/// finds a change within that interval, and an interval that holds it.
void TestEffects::googleSeries()
{
    SKIP_WITHOUT_SHARED_DATA;
    const ReferenceSeries series("google_data.csv", 2);
    const Effect effect = series.effect(61); // to 2020-03-01
    QCOMPARE(effect.pointsBefore, 61);
    QCOMPARE(effect.pointsAfter, 30);
    const Estimate& average = effect.fit->average;
    QVERIFY(average.estimate > 18 && average.estimate < 36);
    QVERIFY(average.low < 27 && average.high > 27);
    QVERIFY(isApartFromZero(average));
    QVERIFY(isNear(series.differenceFromControls(61), 27, 0.1));
}

/// R CausalImpact: 0.89 (0.27 to 1.5), told from chance by its control series only.
void TestEffects::armaSeries()
{
    SKIP_WITHOUT_SHARED_DATA;
    const ReferenceSeries series("arma_data.csv", 1);
    const Effect effect = series.effect(70);
    QCOMPARE(effect.pointsAfter, 30);
    const Estimate& average = effect.fit->average;
    QVERIFY(average.estimate > 0.27 && average.estimate < 1.5);
    QVERIFY(average.low < 0.89 && average.high > 0.89);
    QVERIFY(!isApartFromZero(average));
    QVERIFY(isNear(series.differenceFromControls(70), 0.89, 0.1));
}

QTEST_GUILESS_MAIN(TestEffects)
#include "tst_effects.moc"

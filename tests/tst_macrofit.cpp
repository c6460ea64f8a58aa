// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/macrofit.h"
#include "models/trust/macroindex.h"
#include "tests/goldenincident.h"

#include <random>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using namespace trustbilanz::trust;

namespace {
constexpr int kDaysPerMonth = 30;

/// What the makers of synthetic series know and the fit is to find.
struct Truth {
    double halfLife = 240;
    double scar = 0.3;
    double scale = 1;
    double base = 70;
    double noise = 0; ///< standard deviation, index points
    int before = 12; ///< readings, 30 days apart
    int after = 36;
};

/// The model, written anew: base x product of (1 - scale x peak x kernel / 100).
double modelled(const Truth& truth, const std::vector<Incident>& incidents, Day day)
{
    double index = truth.base;
    for (const Incident& incident : incidents) {
        const int days = day - incident.disclosed->anchor();
        const double kernel
            = days < 0 ? 0 : truth.scar + (1 - truth.scar) * std::exp2(-days / truth.halfLife);
        index *= 1 - truth.scale * peakLoss(incident, goldenParameters()) * kernel / 100;
    }
    return index;
}

std::vector<BrandReading> seriesOf(const Truth& truth, const std::vector<Incident>& incidents,
                                   unsigned seed = 1)
{
    std::mt19937 random(seed);
    const auto standardNormal = [&] { // Box and Muller: the same on every platform
        const double u = (double(random()) + 0.5) / 4294967296.0;
        const double v = (double(random()) + 0.5) / 4294967296.0;
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * M_PI * v);
    };
    std::vector<BrandReading> readings;
    for (int i = -truth.before; i < truth.after; ++i) {
        const Day day = kGoldenDay + 10 + i * kDaysPerMonth;
        const double value = modelled(truth, incidents, day);
        readings.push_back({{day, DatePrecision::Day},
                            value + (truth.noise > 0 ? truth.noise * standardNormal() : 0),
                            {},
                            1});
    }
    return readings;
}

MacroFit fitOf(const std::vector<BrandReading>& readings, const std::vector<Incident>& incidents)
{
    MacroParameters parameters = goldenParameters();
    parameters.base = 70;
    return fitMacro(readings, incidents, parameters);
}

double sumOfSquares(const std::vector<BrandReading>& readings,
                    const std::vector<Incident>& incidents, const Truth& guess)
{
    double sum = 0;
    for (const BrandReading& reading : readings) {
        const double left = reading.value - modelled(guess, incidents, reading.date.day);
        sum += left * left;
    }
    return sum;
}
} // namespace

class TestMacrofit : public QObject
{
    Q_OBJECT
private slots:
    void knownParametersAreFound_data();
    void knownParametersAreFound();
    void agreesWithAGridSearch();
    void severalIncidentsShareTheirHealing();
    void intervalsCover();
    void ownValuesAreHeld();
    void scarOfDeceptionIsItsOwn();
    void peopleAskedAreWeights();
    void withoutReadingsBeforeTheBaseIsHeld();
    void refusals();
    void flatSeriesTellsNothing();
    void shortSeriesReachesTheLimit();
    void fitIsTakenOver();
};

void TestMacrofit::knownParametersAreFound_data()
{
    QTest::addColumn<double>("halfLife");
    QTest::addColumn<double>("scar");
    QTest::addColumn<double>("scale");
    QTest::newRow("as the defaults") << 180.0 << 0.2 << 1.0;
    QTest::newRow("quick and whole") << 45.0 << 0.0 << 0.5;
    QTest::newRow("slow and scarred") << 500.0 << 0.5 << 2.0;
}

void TestMacrofit::knownParametersAreFound()
{
    Truth truth;
    QFETCH(double, halfLife);
    QFETCH(double, scar);
    QFETCH(double, scale);
    truth.halfLife = halfLife;
    truth.scar = scar;
    truth.scale = scale;
    const std::vector<Incident> incidents {goldenIncident()};
    const MacroFit fit = fitOf(seriesOf(truth, incidents), incidents);
    QVERIFY(fit.isEnough());
    QCOMPARE(fit.periods, 36);
    QCOMPARE(fit.readings, 48);
    QVERIFY(agrees(fit.halfLifeDays.estimate, halfLife, 1e-4 * halfLife));
    QVERIFY(agrees(fit.scar.estimate, scar, 1e-5));
    QVERIFY(agrees(fit.scale.estimate, scale, 1e-5));
    QVERIFY(agrees(fit.base.estimate, 70, 1e-5));
    QVERIFY(fit.rmse < 1e-5);
    QVERIFY(agrees(fit.points.back().fitted, fit.points.back().measured, 1e-4));
}

/// Every value of half-life and scar on a fine grid, with base and scale solved for by search:
/// nothing beats the fit, and the best of the grid lies beside it.
void TestMacrofit::agreesWithAGridSearch()
{
    Truth truth;
    truth.noise = 1;
    const std::vector<Incident> incidents {goldenIncident()};
    const auto readings = seriesOf(truth, incidents, 11);
    const MacroFit fit = fitOf(readings, incidents);
    QVERIFY(fit.isEnough());
    const double fitted = fit.rmse * fit.rmse * double(readings.size());
    double best = 1e300;
    Truth bestGuess;
    Truth guess;
    for (guess.halfLife = 20; guess.halfLife < 800; guess.halfLife *= 1.02) {
        for (guess.scar = 0; guess.scar <= 0.9; guess.scar += 0.02) {
            for (guess.scale = 0.7; guess.scale < 1.4; guess.scale += 0.02) {
                guess.base = fit.base.estimate;
                const double sum = sumOfSquares(readings, incidents, guess);
                if (sum < best) {
                    best = sum;
                    bestGuess = guess;
                }
            }
        }
    }
    QVERIFY2(fitted <= best + 1e-9, qPrintable(QStringLiteral("%1 %2").arg(fitted).arg(best)));
    QVERIFY(best < fitted * 1.01);
    QVERIFY(agrees(fit.halfLifeDays.estimate, bestGuess.halfLife, 0.1 * bestGuess.halfLife));
    QVERIFY(agrees(fit.scar.estimate, bestGuess.scar, 0.03));
    QVERIFY(agrees(fit.scale.estimate, bestGuess.scale, 0.03));
    QVERIFY(fit.halfLifeDays.low < truth.halfLife && truth.halfLife < fit.halfLifeDays.high);
}

void TestMacrofit::severalIncidentsShareTheirHealing()
{
    std::vector<Incident> incidents {goldenIncident(), goldenIncident()};
    incidents[1].id = QStringLiteral("second");
    incidents[1].disclosed->day += 400;
    incidents[1].severity = 3;
    Truth truth;
    truth.noise = 0.5;
    const MacroFit fit = fitOf(seriesOf(truth, incidents, 5), incidents);
    QVERIFY(fit.isEnough());
    QVERIFY(agrees(fit.halfLifeDays.estimate, 240, 40));
    QVERIFY(agrees(fit.scar.estimate, 0.3, 0.08));
}

/// The share of simulated series whose 95 % interval holds the truth. Three standard errors of 300
/// runs are 3.8 points.
void TestMacrofit::intervalsCover()
{
    const std::vector<Incident> incidents {goldenIncident()};
    Truth truth;
    truth.noise = 0.7;
    constexpr int kRuns = 300;
    int halfLives = 0;
    int scars = 0;
    int bases = 0;
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        const MacroFit fit = fitOf(seriesOf(truth, incidents, seed), incidents);
        QVERIFY(fit.isEnough());
        const auto holds = [](const FittedValue& value, double known) {
            return value.low <= known && known <= value.high ? 1 : 0;
        };
        halfLives += holds(fit.halfLifeDays, truth.halfLife);
        scars += holds(fit.scar, truth.scar);
        bases += holds(fit.base, truth.base);
    }
    qInfo("coverage: half-life %.3f, scar %.3f, base %.3f", halfLives / double(kRuns),
          scars / double(kRuns), bases / double(kRuns));
    for (const int covered : {halfLives, scars, bases}) {
        QVERIFY(covered >= 0.912 * kRuns);
        QVERIFY(covered <= 0.988 * kRuns);
    }
}

void TestMacrofit::ownValuesAreHeld()
{
    std::vector<Incident> incidents {goldenIncident()};
    Truth truth;
    const auto readings = seriesOf(truth, incidents);
    incidents[0].halfLifeDays = 240;
    const MacroFit fit = fitOf(readings, incidents);
    QVERIFY(fit.isEnough());
    QVERIFY(fit.halfLifeDays.isHeld);
    QVERIFY(!fit.scar.isHeld);
    QVERIFY(agrees(fit.scar.estimate, 0.3, 1e-5));
    incidents[0].scar = 0.3;
    QCOMPARE(fitOf(readings, incidents).reason, std::optional(NoFit::NothingFree));
}

void TestMacrofit::scarOfDeceptionIsItsOwn()
{
    std::vector<Incident> incidents {goldenIncident()};
    incidents[0].response = Response {1.2, true};
    Truth truth;
    truth.scar = 0.45;
    const MacroFit alone = fitOf(seriesOf(truth, incidents), incidents);
    QVERIFY(alone.ofDeception);
    QVERIFY(agrees(alone.scar.estimate, 0.45, 1e-5));
    const MacroAssumptions taken = withFit({}, alone);
    QVERIFY(agrees(taken.deceptionScar.value, 0.45, 1e-5));
    QCOMPARE(taken.scar, MacroAssumptions().scar);

    incidents.push_back(goldenIncident());
    incidents[1].disclosed->day += 400;
    QVERIFY(!fitOf(seriesOf(truth, incidents), incidents).ofDeception);
}

/// A reading that nobody stands behind does not move the fit.
void TestMacrofit::peopleAskedAreWeights()
{
    const std::vector<Incident> incidents {goldenIncident()};
    auto readings = seriesOf({}, incidents);
    for (BrandReading& reading : readings)
        reading.count = 1'000'000;
    readings[20].value += 15;
    readings[20].count = 1;
    const MacroFit weighted = fitOf(readings, incidents);
    QVERIFY(weighted.weighted);
    QVERIFY(agrees(weighted.halfLifeDays.estimate, 240, 0.1));
    readings[0].count.reset();
    const MacroFit equal = fitOf(readings, incidents);
    QVERIFY(!equal.weighted);
    QVERIFY(std::abs(equal.halfLifeDays.estimate - 240) > 5);
}

void TestMacrofit::withoutReadingsBeforeTheBaseIsHeld()
{
    const std::vector<Incident> incidents {goldenIncident()};
    Truth truth;
    truth.before = 0;
    const MacroFit fit = fitOf(seriesOf(truth, incidents), incidents);
    QVERIFY(fit.isEnough());
    QVERIFY(fit.base.isHeld);
    QCOMPARE(fit.base.estimate, 70.0);
    QVERIFY(agrees(fit.scar.estimate, 0.3, 1e-5));
}

void TestMacrofit::refusals()
{
    const std::vector<Incident> incidents {goldenIncident()};
    QCOMPARE(fitOf({}, incidents).reason, std::optional(NoFit::NoSeries));
    const auto readings = seriesOf({}, incidents);
    QCOMPARE(fitOf(readings, {}).reason, std::optional(NoFit::NoIncident));
    Incident nearMiss = goldenIncident();
    nearMiss.status = IncidentStatus::NearMiss;
    QCOMPARE(fitOf(readings, {nearMiss}).reason, std::optional(NoFit::NoIncident));
    Incident gain = goldenIncident();
    gain.status = IncidentStatus::Positive;
    QCOMPARE(fitOf(readings, {gain}).reason, std::optional(NoFit::NoIncident));
    Truth seven;
    seven.after = 7;
    const MacroFit tooFew = fitOf(seriesOf(seven, incidents), incidents);
    QCOMPARE(tooFew.reason, std::optional(NoFit::TooFewPeriods));
    QCOMPARE(tooFew.periods, 7);
    Truth eight;
    eight.after = 8;
    QVERIFY(fitOf(seriesOf(eight, incidents), incidents).isEnough());
}

void TestMacrofit::flatSeriesTellsNothing()
{
    const std::vector<Incident> incidents {goldenIncident()};
    Truth flat;
    flat.scale = 0;
    flat.noise = 1;
    QCOMPARE(fitOf(seriesOf(flat, incidents, 3), incidents).reason, std::optional(NoFit::NoFall));
}

/// Nine months into a recovery nobody can tell a long half-life from a scar.
void TestMacrofit::shortSeriesReachesTheLimit()
{
    const std::vector<Incident> incidents {goldenIncident()};
    Truth truth;
    truth.after = 9;
    truth.halfLife = 700;
    truth.noise = 0.6;
    const MacroFit fit = fitOf(seriesOf(truth, incidents, 2), incidents);
    QVERIFY(fit.isEnough());
    QVERIFY(fit.scar.lowAtLimit);
    QCOMPARE(fit.scar.low, 0.0);
    QVERIFY(fit.scar.high > 0.7);
    QVERIFY(fit.halfLifeDays.low < 100 && fit.halfLifeDays.high > 700);
}

void TestMacrofit::fitIsTakenOver()
{
    const std::vector<Incident> incidents {goldenIncident()};
    Truth truth;
    truth.noise = 0.5;
    truth.scale = 1.3;
    const auto readings = seriesOf(truth, incidents, 8);
    const MacroFit fit = fitOf(readings, incidents);
    MacroParameters parameters = goldenParameters();
    static_cast<MacroAssumptions&>(parameters) = withFit(parameters, fit);
    parameters.base = fit.base.estimate;
    QCOMPARE(parameters.halfLifeDays.value, fit.halfLifeDays.estimate);
    QCOMPARE(parameters.halfLifeDays.harmful, fit.halfLifeDays.high);
    QVERIFY(agrees(parameters.mostLoss.value, 40 * fit.scale.estimate, 1e-9));
    const MacroIndex index(incidents, parameters);
    for (const FitPoint& point : fit.points)
        QVERIFY(agrees(index.on(point.day).index, point.fitted, 1e-6));
    // Fitted again from there, the scale is 1 and the rest is as before.
    const MacroFit again = fitMacro(readings, incidents, parameters);
    QVERIFY(agrees(again.scale.estimate, 1, 1e-4));
    QVERIFY(agrees(again.halfLifeDays.estimate, fit.halfLifeDays.estimate, 0.1));
}

QTEST_GUILESS_MAIN(TestMacrofit)
#include "tst_macrofit.moc"

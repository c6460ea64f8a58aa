// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"
#include "models/records/sharingpresets.h"
#include "models/risk/datasharing.h"
#include "tests/support.h"

#include <cmath>
#include <random>
#include <set>

using namespace trustbilanz;

namespace {
bool isNear(double value, double golden, double tolerance)
{
    if (std::abs(value - golden) <= tolerance)
        return true;
    qWarning("%.10g instead of %.10g", value, golden);
    return false;
}

/// A model whose every input lies within its limits, and not at their far ends.
SharingModel randomModel(std::mt19937& random)
{
    std::uniform_real_distribution<double> unit(0, 1);
    return {.mostBenefit = 20 + 200 * unit(random),
            .saturation = 0.5 + 6 * unit(random),
            .handlingCost = 30 * unit(random),
            .unease = 100 * unit(random),
            .toleratedShare = unit(random),
            .expectedLoss = 150 * unit(random),
            .growthOfLoss = 1 + 2 * unit(random),
            .sensitivity = 3 * unit(random),
            .consentedShare = unit(random)};
}

/// The formula of models.md 7 once more, in another precision and another order.
long double netAgain(const SharingModel& m, long double s)
{
    const long double over = s > m.toleratedShare ? s - m.toleratedShare : 0;
    long double harm = m.expectedLoss * std::pow(s, (long double)(m.growthOfLoss));
    harm = (harm + m.handlingCost * s) * m.sensitivity + m.unease * over * over;
    return m.mostBenefit - m.mostBenefit * std::exp(-m.saturation * s) - harm;
}

struct Found {
    double share = 0;
    double low = 0;
    double high = 0;
    long double net = 0;
};

/// Best share and plateau by walking over the grid twice.
Found searched(const SharingModel& model)
{
    std::set<double> grid {model.consentedShare};
    for (int i = 0; i <= 1000; ++i) {
        if (i / 1000.0 <= model.consentedShare)
            grid.insert(i / 1000.0);
    }
    Found found {0, 1, 0, netAgain(model, 0)};
    for (const double share : grid) {
        if (netAgain(model, share) > found.net) {
            found.share = share;
            found.net = netAgain(model, share);
        }
    }
    for (const double share : grid) {
        if (netAgain(model, share) < 0.95L * found.net)
            continue;
        found.low = std::min(found.low, share);
        found.high = std::max(found.high, share);
    }
    return found;
}
} // namespace

class TestDataSharing : public QObject
{
    Q_OBJECT
private slots:
    void golden_data();
    void golden();
    void linearHarmHasAClosedForm();
    void quadraticHarmHasARoot();
    void withoutHarmAllThatIsConsented();
    void consentBesideTheGrid();
    void nothingPays();
    void equalsASearch();
    void moreSensitiveIsEarlier();
    void scaleOfMoneyDoesNotMatter();
    void moreToleranceIsNeverWorse();
    void plateauIsWhatTheCurveShows();
    void outOfLimits();
    void swaysAreSortedAndReal();
    void presets();
};

void TestDataSharing::golden_data()
{
    QTest::addColumn<double>("sensitivity");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("net");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("sensitivity 1") << 1.0 << 0.560 << 65.6826 << 0.411 << 0.723;
    QTest::newRow("sensitivity 3") << 3.0 << 0.350 << 46.6312 << 0.265 << 0.438;
}

void TestDataSharing::golden()
{
    QFETCH(const double, sensitivity);
    SharingModel model; // its defaults are those of models.md 7
    model.sensitivity = sensitivity;
    const auto optimum = risk::sharingOptimum(model);
    VERIFY_RESULT(optimum);
    QTEST(optimum->best.share, "share");
    QFETCH(const double, net);
    QVERIFY(isNear(optimum->best.net, net, 5e-5));
    QVERIFY(optimum->plateau);
    QTEST(optimum->plateau->low, "low");
    QTEST(optimum->plateau->high, "high");
}

/// p = 1: B k e^(-k s) = sens (c + λL̄).
void TestDataSharing::linearHarmHasAClosedForm()
{
    SharingModel model {.mostBenefit = 80,
                        .saturation = 2.5,
                        .handlingCost = 11,
                        .expectedLoss = 33,
                        .growthOfLoss = 1,
                        .sensitivity = 1.4};
    const double share = std::log(80 * 2.5 / (1.4 * (11 + 33))) / 2.5;
    QVERIFY(isNear(risk::sharingOptimum(model)->best.share, share, 0.0005));
}

/// p = 2 with unease: the slope changes its sign at the best share.
void TestDataSharing::quadraticHarmHasARoot()
{
    const SharingModel model {.unease = 70, .toleratedShare = 0.25, .sensitivity = 0.8};
    const auto slope
        = [](double s) { return 300 * std::exp(-3 * s) - 140 * std::max(0.0, s - 0.25) - 80 * s; };
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; ++i)
        (slope((low + high) / 2) > 0 ? low : high) = (low + high) / 2;
    QVERIFY(isNear(risk::sharingOptimum(model)->best.share, low, 0.0005));
}

void TestDataSharing::withoutHarmAllThatIsConsented()
{
    SharingModel model;
    model.expectedLoss = 0;
    for (const double consented : {0.0, 0.25, 1.0}) {
        model.consentedShare = consented;
        const auto optimum = risk::sharingOptimum(model);
        QCOMPARE(optimum->best.share, consented);
        QVERIFY(isNear(optimum->best.net, 100 * (1 - std::exp(-3 * consented)), 1e-12));
    }
}

void TestDataSharing::consentBesideTheGrid()
{
    SharingModel model;
    model.consentedShare = 0.33355;
    const auto optimum = risk::sharingOptimum(model);
    QCOMPARE(optimum->best.share, 0.33355);
    QCOMPARE(optimum->curve.size(), size_t(335)); // 0, .001, … .333 and itself
    QCOMPARE(optimum->plateau->high, 0.33355);
    model.consentedShare = 0.333; // on it: stands once
    QCOMPARE(risk::sharingOptimum(model)->curve.size(), size_t(334));
}

void TestDataSharing::nothingPays()
{
    SharingModel model;
    model.mostBenefit = 0;
    for (const double loss : {0.0, 50.0}) { // flat, and downhill from the first step
        model.expectedLoss = loss;
        const auto optimum = risk::sharingOptimum(model);
        QCOMPARE(optimum->best.share, 0.0);
        QCOMPARE(optimum->best.net, 0.0);
        QVERIFY(!optimum->plateau);
    }
}

void TestDataSharing::equalsASearch()
{
    std::mt19937 random(9);
    for (int i = 0; i < 300; ++i) {
        const SharingModel model = randomModel(random);
        const auto optimum = risk::sharingOptimum(model);
        VERIFY_RESULT(optimum);
        const Found found = searched(model);
        QCOMPARE(optimum->best.share, found.share);
        QVERIFY(isNear(optimum->best.net, double(found.net), 1e-10));
        QCOMPARE(optimum->plateau.has_value(), found.net > 0);
        if (!optimum->plateau)
            continue;
        QCOMPARE(optimum->plateau->low, found.low);
        QCOMPARE(optimum->plateau->high, found.high);
    }
}

void TestDataSharing::moreSensitiveIsEarlier()
{
    std::mt19937 random(10);
    for (int i = 0; i < 300; ++i) {
        SharingModel model = randomModel(random);
        const auto before = risk::sharingOptimum(model);
        model.sensitivity *= 1.3;
        const auto after = risk::sharingOptimum(model);
        QVERIFY(after->best.share <= before->best.share);
        QVERIFY(after->best.net <= before->best.net);
    }
}

void TestDataSharing::scaleOfMoneyDoesNotMatter()
{
    std::mt19937 random(11);
    for (int i = 0; i < 100; ++i) {
        SharingModel model = randomModel(random);
        const auto before = risk::sharingOptimum(model);
        for (double SharingModel::*money : {&SharingModel::mostBenefit, &SharingModel::handlingCost,
                                            &SharingModel::unease, &SharingModel::expectedLoss})
            model.*money *= 4; // a power of two: every bit stays
        const auto after = risk::sharingOptimum(model);
        QCOMPARE(after->best.share, before->best.share);
        QCOMPARE(after->best.net, 4 * before->best.net);
    }
}

void TestDataSharing::moreToleranceIsNeverWorse()
{
    std::mt19937 random(12);
    for (int i = 0; i < 100; ++i) {
        SharingModel model = randomModel(random);
        model.toleratedShare *= 0.8;
        model.consentedShare *= 0.8;
        const auto before = risk::sharingOptimum(model);
        model.toleratedShare *= 1.25;
        QVERIFY(risk::sharingOptimum(model)->best.share >= before->best.share);
        model.consentedShare *= 1.25;
        QVERIFY(risk::sharingOptimum(model)->best.net >= before->best.net);
    }
}

void TestDataSharing::plateauIsWhatTheCurveShows()
{
    const auto optimum = risk::sharingOptimum({});
    for (const SharingPoint& point : optimum->curve) {
        const bool inside
            = point.share >= optimum->plateau->low && point.share <= optimum->plateau->high;
        QCOMPARE(point.net >= 0.95 * optimum->best.net, inside);
        QCOMPARE(point.net, risk::netOfSharing({}, point.share));
    }
}

void TestDataSharing::outOfLimits()
{
    for (const SharingField& field : kSharingFields) {
        for (const double value : {field.minimum - 0.1, field.maximum * 1.01, double(NAN)}) {
            SharingModel model;
            model.*field.member = value;
            const auto optimum = risk::sharingOptimum(model);
            VERIFY_ERROR(optimum, BadOption);
            QCOMPARE(optimum.error().detail, QLatin1String(field.id));
            VERIFY_ERROR(risk::sharingSways(model), BadOption);
        }
    }
}

void TestDataSharing::swaysAreSortedAndReal()
{
    SharingModel model {.handlingCost = 5, .unease = 40, .consentedShare = 0.9};
    const auto sways = risk::sharingSways(model);
    VERIFY_RESULT(sways);
    QStringList moved;
    double strongest = 1; // of all shares there are
    for (const SharingSway& sway : *sways) {
        moved << QLatin1String(sway.field->id);
        SharingModel other = model;
        other.*sway.field->member = sway.low;
        QCOMPARE(sway.atLow, risk::sharingOptimum(other)->best);
        other.*sway.field->member = sway.high;
        QCOMPARE(sway.atHigh, risk::sharingOptimum(other)->best);
        QVERIFY(isNear(sway.low, model.*sway.field->member * 0.9, 1e-12));
        const double strength = std::abs(sway.atHigh.share - sway.atLow.share);
        QVERIFY(strength <= strongest);
        strongest = strength;
    }
    QCOMPARE(sways->front().field->id, "sharing.mostBenefit");
    QVERIFY(!moved.contains(QStringLiteral("sharing.consentedShare"))); // far above the best
    model.consentedShare = 1;
    const auto atTheEnd = risk::sharingSways(model);
    for (const SharingSway& sway : *atTheEnd)
        QVERIFY(sway.high <= sway.field->maximum);
}

void TestDataSharing::presets()
{
    const double average
        = *evidenceById(QStringLiteral("breach_cost_2024"), QStringLiteral("en")).value;
    int published = 0;
    std::set<QString> ids;
    for (const IndustryPreset& preset : kIndustryPresets) {
        ids.insert(QLatin1String(preset.id));
        VERIFY_RESULT(risk::sharingOptimum(preset.model));
        QCOMPARE(preset.model.sensitivity, 1.0);
        const QString evidence = QLatin1String(preset.evidence);
        if (evidence.isEmpty())
            continue;
        ++published;
        const double cost = *evidenceById(evidence, QStringLiteral("en")).value;
        QVERIFY(isNear(preset.model.expectedLoss, 50 * cost / average, 0.5));
    }
    QCOMPARE(ids.size(), kIndustryPresets.size());
    QCOMPARE(published, 2);
    QCOMPARE(kIndustryPresets.front().model, SharingModel());
    double before = 0;
    for (const SensitivityPreset& preset : kSensitivityPresets) {
        QVERIFY(preset.multiplier > before);
        before = preset.multiplier;
    }
}

QTEST_GUILESS_MAIN(TestDataSharing)
#include "tst_datasharing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"
#include "models/risk/statedintent.h"
#include "models/trust/generations.h"
#include "tests/answers.h"

using namespace trustbilanz;

namespace {
/// One answer each of so many customers of a generation.
using Counts = std::vector<std::pair<const char*, int>>;

Result<GenerationCustomers> customersOf(const QString& segment, const Counts& counts)
{
    tests::Batch batch {{0, 10, false}, {segment}};
    for (const auto& [generation, count] : counts) {
        for (int i = 0; i < count; ++i)
            batch.answers.push_back({int(batch.answers.size()),
                                     dayFrom({2024, 3, 1}) + i % 20,
                                     double(i % 11),
                                     1,
                                     {{segment, QString::fromLatin1(generation)}}});
    }
    return trust::generationCustomers(tests::columns({batch}), {}, 10);
}
} // namespace

class TestStatedIntent : public QObject
{
    Q_OBJECT
private slots:
    /// 0.2 x 74 % + 0.3 x 66 % + 0.3 x 49 % + 0.2 x 49 % = 59.1 %
    void generationsByTheirRevenue()
    {
        std::vector<StatedIntent> groups;
        const std::array weights {0.2, 0.3, 0.3, 0.2};
        for (size_t i = 0; i < kGenerations.size(); ++i) {
            const Evidence published
                = evidenceById(QLatin1String(kGenerations[i].evidence), QStringLiteral("en"));
            QVERIFY2(!published.doubt.isEmpty(), kGenerations[i].id); // says that it is only said
            groups.push_back({weights[i], *published.value / 100});
        }
        const auto share = risk::statedRevenueShare(groups);
        VERIFY_RESULT(share);
        QVERIFY(std::abs(*share - 0.591) < 1e-12);
    }

    void weightsAreAllOfTheRevenue_data()
    {
        QTest::addColumn<QList<double>>("weights");
        QTest::addColumn<bool>("sound");
        QTest::newRow("all") << QList<double> {0.5, 0.5} << true;
        QTest::newRow("rounded") << QList<double> {0.333, 0.333, 0.333} << true;
        QTest::newRow("too little") << QList<double> {0.5, 0.4} << false;
        QTest::newRow("too much") << QList<double> {0.7, 0.4} << false;
        QTest::newRow("negative") << QList<double> {1.2, -0.2} << false;
        QTest::newRow("no number") << QList<double> {1, qQNaN()} << false;
        QTest::newRow("nobody") << QList<double> {} << false;
    }

    void weightsAreAllOfTheRevenue()
    {
        QFETCH(const QList<double>, weights);
        QFETCH(const bool, sound);
        std::vector<StatedIntent> groups;
        for (const double weight : weights)
            groups.push_back({weight, 0.4});
        const auto share = risk::statedRevenueShare(groups);
        QCOMPARE(share.has_value(), sound);
        if (sound)
            QVERIFY(std::abs(*share - 0.4) < 1e-12);
        else
            QCOMPARE(share.error().detail, QStringLiteral("revenueWeight"));
    }

    void whatIsSaidIsTheUpperEnd()
    {
        Scenario scenario;
        LostRevenue revenue;
        revenue.scar = 0.3;
        scenario.simulation.losses
            = {{QStringLiteral("response"), fixedAt(1e6)}, {QStringLiteral("revenue"), revenue}};
        const Scenario with = risk::withStatedShare(scenario, 0.591);
        QCOMPARE(with.simulation.losses[0], scenario.simulation.losses[0]);
        revenue.trustLoss = {DistributionKind::Pert, {0, 0.06, 0.591}};
        QCOMPARE(std::get<LostRevenue>(with.simulation.losses[1].each), revenue);
    }

    void fewWhoSayItLowerTheLikelyLoss()
    {
        const Scenario with = risk::withStatedShare({}, 0.02);
        QCOMPARE(with.simulation.losses.size(), size_t(1));
        const Distribution most {DistributionKind::Pert, {0, 0.02, 0.02}};
        QCOMPARE(std::get<LostRevenue>(with.simulation.losses[0].each).trustLoss, most);
    }

    void ownCustomersByGeneration()
    {
        const auto own = customersOf(QStringLiteral("Generation"),
                                     {{"GenX", 40},
                                      {"Gen Z", 25},
                                      {"generation z", 15},
                                      {"Millennials", 30},
                                      {"Baby-Boomer", 20},
                                      {"silent", 12}});
        VERIFY_RESULT(own);
        QCOMPARE(own->segment, QStringLiteral("Generation"));
        QCOMPARE(own->customers, (std::array<qint64, 4> {40, 30, 40, 20}));
        QCOMPARE(own->others, 12);
        QVERIFY(!own->hidden);
    }

    /// The shares of all others would tell how many a small generation has.
    void oneSmallGenerationHidesTheShares()
    {
        const auto own = customersOf(QStringLiteral("generation"),
                                     {{"GenX", 400}, {"GenZ", 250}, {"Boomer", 5}});
        VERIFY_RESULT(own);
        QVERIFY(own->hidden);
        QCOMPARE(own->customers, (std::array<qint64, 4> {}));
        QCOMPARE(own->others, 0);
    }

    void withoutAGenerationNothingIsGuessed()
    {
        const auto none = customersOf(QStringLiteral("region"), {{"GenX", 40}, {"GenZ", 25}});
        VERIFY_RESULT(none);
        QCOMPARE(*none, GenerationCustomers {});
    }
};

QTEST_GUILESS_MAIN(TestStatedIntent)
#include "tst_statedintent.moc"

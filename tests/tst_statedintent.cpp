// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"
#include "models/risk/statedintent.h"
#include "tests/support.h"

using namespace trustbilanz;

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
            const Evidence published = evidenceById(QLatin1String(kGenerations[i].evidence),
                                                    QStringLiteral("en"));
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
        scenario.simulation.losses = {{QStringLiteral("response"), fixedAt(1e6)},
                                      {QStringLiteral("revenue"), revenue}};
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
};

QTEST_GUILESS_MAIN(TestStatedIntent)
#include "tst_statedintent.moc"

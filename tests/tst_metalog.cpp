// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/metalog.h"
#include "models/session/sipmath.h"
#include "tests/support.h"

#include <QJsonArray>

#include <cmath>

using namespace trustbilanz;

namespace {
constexpr int kValues = 20'000;

template<class Quantile>
std::vector<double> valuesOf(Quantile quantile)
{
    std::vector<double> values;
    for (int i = 0; i < kValues; ++i)
        values.push_back(quantile((i + 0.5) / kValues));
    return values;
}

double logOdds(double y)
{
    return std::log(y / (1 - y));
}

bool isNear(double value, double expected, double share)
{
    return std::abs(value - expected) <= share * std::abs(expected);
}

QJsonObject sipNamed(const QJsonObject& library, const char* name)
{
    for (const QJsonValue& sip : library[QStringLiteral("sips")].toArray()) {
        if (sip[QStringLiteral("name")] == QLatin1String(name))
            return sip.toObject();
    }
    return {};
}

QJsonObject libraryOf(const std::vector<double>& losses)
{
    session::TrialExport request;
    request.scenario.name = QStringLiteral("A 1 %2");
    request.options.trials = qint64(losses.size());
    request.options.seed = 7;
    return session::sipLibrary(request, losses);
}
} // namespace

/// Keelin's metalog of the losses, and the library that carries it to other programs.
class TestMetalog : public QObject
{
    Q_OBJECT
private slots:
    /// ln x = mu + s ln(y / (1 - y)): the first two terms are exact.
    void logLogistic()
    {
        const auto metalog
            = risk::fitMetalog(valuesOf([](double y) { return std::exp(11 + 0.4 * logOdds(y)); }));
        QVERIFY(metalog);
        QCOMPARE(metalog->lowerBound, std::optional(0.0));
        for (const double y : {0.001, 0.05, 0.5, 0.95, 0.999})
            QVERIFY(isNear(metalog->quantile(y), std::exp(11 + 0.4 * logOdds(y)), 0.01));
        QVERIFY(metalog->largestError < 0.01);
    }

    /// x = -ln(1 - y)
    void exponential()
    {
        const auto metalog = risk::fitMetalog(valuesOf([](double y) { return -std::log(1 - y); }));
        QVERIFY(metalog);
        for (const double y : {0.1, 0.5, 0.9, 0.99})
            QVERIFY2(isNear(metalog->quantile(y), -std::log(1 - y), 0.02),
                     qPrintable(QString::number(y)));
    }

    void gainsHaveNoLowerBound()
    {
        const auto metalog
            = risk::fitMetalog(valuesOf([](double y) { return -3 + 2 * logOdds(y); }));
        QVERIFY(metalog);
        QVERIFY(!metalog->lowerBound);
        QVERIFY(isNear(metalog->quantile(0.5), -3, 1e-3));
        QVERIFY(isNear(metalog->quantile(0.9), -3 + 2 * std::log(9), 0.01));
    }

    /// Two lumps: whatever the fit, a higher probability never means a smaller loss.
    void quantilesNeverDescend()
    {
        const auto metalog
            = risk::fitMetalog(valuesOf([](double y) { return y < 0.5 ? 1 + y / 100 : 1000 + y; }));
        QVERIFY(metalog);
        double last = 0;
        for (int i = 1; i < 1000; ++i) {
            const double next = metalog->quantile(i / 1000.0);
            QVERIFY(next >= last);
            last = next;
        }
        QVERIFY(metalog->largestError > 0.05); // and it says that it lies far off
    }

    void oneValueAndNone()
    {
        const auto metalog = risk::fitMetalog(std::vector<double>(100, 5.0));
        QVERIFY(metalog);
        QVERIFY(isNear(metalog->quantile(0.01), 5, 1e-12));
        QVERIFY(isNear(metalog->quantile(0.99), 5, 1e-12));
        QVERIFY(!risk::fitMetalog({}));
    }

    /// A quarter of the trials without a loss: the library draws whether, then how much.
    void libraryOfLosses()
    {
        auto losses = valuesOf([](double y) { return std::exp(11 + 0.4 * logOdds(y)); });
        losses.resize(losses.size() + losses.size() / 3, 0.0);
        const QJsonObject library = libraryOf(losses);
        QCOMPARE(library[QStringLiteral("libraryType")].toString(), QStringLiteral("SIPmath_3_0"));
        QCOMPARE(library[QStringLiteral("objectType")].toString(), QStringLiteral("sipModel"));
        QVERIFY(
            library[QStringLiteral("provenance")].toString().contains(QStringLiteral("seed 7")));
        const QJsonObject size = sipNamed(library, "loss_if_any");
        const QJsonObject arguments = size[QStringLiteral("arguments")].toObject();
        QCOMPARE(arguments[QStringLiteral("lowerBound")], QJsonValue(0));
        const double location = arguments[QStringLiteral("aCoefficients")][0].toDouble();
        QVERIFY(isNear(location, 11, 1e-3)); // the median is exp(a1)
        QVERIFY(isNear(size[QStringLiteral("metadata")][QStringLiteral("P50")].toDouble(),
                       std::exp(11.0), 1e-3));
        const QJsonObject happens = sipNamed(library, "loss_happens");
        QVERIFY(
            isNear(happens[QStringLiteral("metadata")][QStringLiteral("probability")].toDouble(),
                   0.75, 1e-3));
        QCOMPARE(happens[QStringLiteral("arguments")][QStringLiteral("aCoefficients")].toArray(),
                 (QJsonArray {0.5, 0, 0, 1})); // M(y) = y
    }

    void generatorsOfAllSipsAreThere()
    {
        const QJsonObject library = libraryOf({1, 2, 0, 3, 5});
        QStringList generators;
        for (const QJsonValue& each :
             library[QStringLiteral("U01")][QStringLiteral("rng")].toArray())
            generators << each[QStringLiteral("name")].toString();
        const QJsonArray sips = library[QStringLiteral("sips")].toArray();
        QCOMPARE(sips.size(), 2);
        for (const QJsonValue& sip : sips)
            QVERIFY(
                generators.contains(sip[QStringLiteral("ref")][QStringLiteral("name")].toString()));
    }

    void noLossAtAll()
    {
        const QJsonObject library = libraryOf({0, 0, 0});
        QVERIFY(sipNamed(library, "loss_if_any").isEmpty());
        QCOMPARE(sipNamed(library,
                          "loss_happens")[QStringLiteral("metadata")][QStringLiteral("probability")]
                     .toDouble(),
                 0.0);
    }
};

QTEST_GUILESS_MAIN(TestMetalog)
#include "tst_metalog.moc"

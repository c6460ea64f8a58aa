// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/e3formula.h"
#include "models/records/evidence.h"
#include "tests/support.h"

using namespace trustbilanz;

class TestE3Formula : public QObject
{
    Q_OBJECT
private slots:
    void benchmarksByName_data();
    void benchmarksByName();
    void theEditionsDifferInOrder();
    void publishedWeightsDisagree();
};

void TestE3Formula::benchmarksByName_data()
{
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("part");
    QTest::newRow("English") << QStringLiteral("Efficiency") << QStringLiteral("efficiency");
    QTest::newRow("German") << QStringLiteral("Fachwissen") << QStringLiteral("expertise");
    QTest::newRow("umlaut") << QString::fromUtf8("Gefühl") << QStringLiteral("emotion");
    QTest::newRow("underscore") << QStringLiteral("emotional_connection")
                                << QStringLiteral("emotion");
    QTest::newRow("another") << QStringLiteral("transparency") << QString();
    QTest::newRow("part of a word") << QStringLiteral("inefficiency") << QString();
}

void TestE3Formula::benchmarksByName()
{
    QFETCH(QString, driver);
    const auto part = e3PartOf(driver);
    QTEST(part ? e3PartId(*part) : QString(), "part");
}

/// From 25, 24, 25 to 24, 31, 15 is another order, and not the first one from behind.
void TestE3Formula::theEditionsDifferInOrder()
{
    for (const E3Part part : kE3Parts) {
        const QString doubt = evidenceById(e3EvidenceId(part, 2023), QStringLiteral("en")).doubt;
        QVERIFY2(doubt.contains(QStringLiteral("different order")), qPrintable(doubt));
    }
    const QString doubt
        = evidenceById(e3EvidenceId(E3Part::Efficiency, 2022), QStringLiteral("en")).doubt;
    QVERIFY2(doubt.startsWith(QStringLiteral("different order in the 2023 edition")),
             qPrintable(doubt));
}

void TestE3Formula::publishedWeightsDisagree()
{
    QCOMPARE(e3Weight(E3Part::Efficiency, 2022), 0.25);
    QCOMPARE(e3Weight(E3Part::Expertise, 2022), 0.24);
    QCOMPARE(e3Weight(E3Part::Emotion, 2022), 0.25);
    QCOMPARE(e3Weight(E3Part::Efficiency, 2023), 0.24);
    QCOMPARE(e3Weight(E3Part::Expertise, 2023), 0.31);
    QCOMPARE(e3Weight(E3Part::Emotion, 2023), 0.15);
    for (const E3Part part : kE3Parts) {
        for (const int edition : kE3Editions) {
            const Evidence published
                = evidenceById(e3EvidenceId(part, edition), QStringLiteral("de"));
            QCOMPARE(published.year, edition);
            QVERIFY(!published.population.isEmpty() && !published.source.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestE3Formula)
#include "tst_e3formula.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/categorywords.h"
#include "models/trust/requiredtrust.h"
#include "tests/answers.h"

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
constexpr int kK = 10;
const Day kJanuary = dayFrom({2025, 1, 10});
const QString kData = QStringLiteral("data");

Batch batchOf(const QStringList& segments)
{
    return {{0, 100, false}, segments, false, DatePrecision::Day, {}};
}

} // namespace

class TestRequiredTrust : public QObject
{
    Q_OBJECT
private slots:
    void wordsOfBothLanguages_data();
    void wordsOfBothLanguages();
    void sensitivityByName_data();
    void sensitivityByName();
    void requiredTrust();
    void requiredTrustHidesGroups();
};

void TestRequiredTrust::wordsOfBothLanguages_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char* word, const char* meaning) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromLatin1(meaning);
    };
    row("refuses", "refuses");
    row("Nein", "refuses");
    row("OPT_OUT", "refuses");
    row("opt-out", "refuses");
    row("pragmatisch", "pragmatic");
    row("Eingeschränkt", "pragmatic");
    row("opt-in", "open");
    row(" offen ", "open");
    row("yes", "open");
    row("maybe", "notKnown");
    row("", "notKnown");
    row("1", "notKnown");
}

void TestRequiredTrust::wordsOfBothLanguages()
{
    QFETCH(QString, word);
    QTEST(willingnessId(trust::willingnessOfWord(word)), "meaning");
}

void TestRequiredTrust::sensitivityByName_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("sensitivity");
    QTest::newRow("preference") << QStringLiteral("Preferences") << 1;
    QTest::newRow("usage") << QStringLiteral("Nutzungsdaten") << 2;
    QTest::newRow("address") << QStringLiteral("address") << 3;
    QTest::newRow("bank") << QStringLiteral("BANK") << 4;
    QTest::newRow("genetic") << QStringLiteral("genetisch") << 5;
    QTest::newRow("digit") << QStringLiteral("4") << 4;
    QTest::newRow("no such level") << QStringLiteral("6") << 0;
    QTest::newRow("another") << QStringLiteral("colour") << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TestRequiredTrust::sensitivityByName()
{
    QFETCH(QString, word);
    QTEST(trust::sensitivityOfWord(word), "sensitivity");
}

void TestRequiredTrust::requiredTrust()
{
    Batch batch = batchOf({kData});
    const auto asked = [&](int first, int count, double score, const char* data) {
        for (int i = 0; i < count; ++i)
            batch.answers.push_back(
                {first + i, kJanuary, score + (i % 2 ? 4 : -4), 1, {{kData, QLatin1String(data)}}});
    };
    asked(0, 40, 61, "preferences");
    asked(100, 40, 61, "health");
    asked(200, 40, 70.5, "bank");
    asked(300, 40, 61, "colour");
    const auto report = trust::requiredTrust(columns({batch}), {}, {}, kK);
    VERIFY_RESULT(report);
    QCOMPARE(report->segment, kData);
    QCOMPARE(report->unknownValues, QStringList {QStringLiteral("colour")});
    QStringList rows;
    for (const RequiredTrust& row : report->rows)
        rows << QStringLiteral("%1 %2 %3 %4")
                    .arg(row.data)
                    .arg(row.sensitivity)
                    .arg(row.required)
                    .arg(requiredStateId(row.state));
    QCOMPARE(rows,
             (QStringList {QStringLiteral("health 5 80 below"), QStringLiteral("bank 4 70 unclear"),
                           QStringLiteral("preferences 1 40 met")}));
    CategoryRules mild;
    mild.required = {10, 20, 30, 40, 50};
    const auto milder = trust::requiredTrust(columns({batch}), {}, mild, kK);
    QCOMPARE(requiredStateId(milder->rows.front().state), QStringLiteral("met"));
}

void TestRequiredTrust::requiredTrustHidesGroups()
{
    Batch batch = batchOf({kData});
    const auto asked = [&](int first, int count, const char* data) {
        for (int i = 0; i < count; ++i)
            batch.answers.push_back(
                {first + i, kJanuary, 50.0 + i % 3, 1, {{kData, QLatin1String(data)}}});
    };
    asked(0, 7, "health");
    asked(100, 12, "bank");
    asked(200, 40, "address");
    const auto report = trust::requiredTrust(columns({batch}), {}, {}, kK);
    VERIFY_RESULT(report);
    // The total less "bank" and "address" would be the seven.
    QCOMPARE(requiredStateId(report->rows[0].state), QStringLiteral("hidden"));
    QCOMPARE(requiredStateId(report->rows[1].state), QStringLiteral("hidden"));
    QVERIFY(!report->rows[1].mean && report->rows[1].customers == 0);
    QCOMPARE(report->rows[2].customers, 40);
    // Three customers, below even the lowest k.
    Batch tiny = batchOf({kData});
    std::swap(tiny, batch);
    batch = batchOf({kData});
    asked(0, 3, "health");
    asked(100, 40, "bank");
    asked(200, 50, "address");
    const auto few = trust::requiredTrust(columns({batch}), {}, {}, kK);
    QCOMPARE(requiredStateId(few->rows[0].state), QStringLiteral("hidden"));
    QCOMPARE(requiredStateId(few->rows[1].state), QStringLiteral("hidden"));
    QVERIFY(few->rows[2].mean);
}

QTEST_GUILESS_MAIN(TestRequiredTrust)
#include "tst_requiredtrust.moc"

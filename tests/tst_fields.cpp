// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"
#include "models/records/importreport.h"
#include "tests/support.h"

#include <cmath>

using namespace trustbilanz;

class TestFields : public QObject
{
    Q_OBJECT
private slots:
    void scaleText_data();
    void scaleText();
    void scaleToIndex();
    void incidentWords_data();
    void incidentWords();
    void issuesAreCountedInTheOrderOfTheFile();
    void everyEvidenceSpeaksBothLanguages();
};

void TestFields::scaleText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("1:10") << QStringLiteral("1:10");
    QTest::newRow("reversed") << QStringLiteral("1:5:reversed") << QStringLiteral("1:5:reversed");
    QTest::newRow("decimals") << QStringLiteral("-0.5:2.25") << QStringLiteral("-0.5:2.25");
    QTest::newRow("equal limits") << QStringLiteral("5:5") << QString();
    QTest::newRow("turned round") << QStringLiteral("10:1") << QString();
    QTest::newRow("infinite") << QStringLiteral("0:inf") << QString();
    QTest::newRow("one limit") << QStringLiteral("10") << QString();
    QTest::newRow("wrong word") << QStringLiteral("1:5:backwards") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestFields::scaleText()
{
    QFETCH(QString, text);
    const auto scale = ScoreScale::fromText(text);
    QTEST(scale ? scale->text() : QString(), "expected");
}

void TestFields::scaleToIndex()
{
    // Golden values of models.md 1.1.
    QCOMPARE((ScoreScale {1, 5, false}.toIndex(4)), 75.0);
    QVERIFY(std::abs(ScoreScale {1, 7, false}.toIndex(6) - 83.333) < .0005);
    QCOMPARE((ScoreScale {0, 10, false}.toIndex(8)), 80.0);
    QCOMPARE((ScoreScale {1, 5, true}.toIndex(2)), 75.0);
}

void TestFields::incidentWords_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* english, const char* german, const char* expected) {
        QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(german)
                               << QString::fromLatin1(expected);
    };
    row("Own", "eigen", "own");
    row("COMPETITOR", "Wettbewerber", "competitor");
    row("other", "andere", "other");
    row("near miss", "Beinahe-Vorfall", "near-miss");
    row("Near-Miss", "beinahe", "near-miss");
    row("False positive", "Fehlalarm", "false-positive");
    row("suspected", "Verdacht", "suspected");
    row("Insignificant", "unbedeutend", "insignificant");
    row("2", "st\u00F6rend", "distracting");
    row("painful", "schmerzlich", "painful");
    row("Damaging", "Sch\u00E4digend", "damaging");
    row("5", "katastrophal", "catastrophic");
}

void TestFields::incidentWords()
{
    QFETCH(QString, expected);
    const auto id = [](const QString& word) {
        if (const auto owner = ownerFromWord(word))
            return ownerId(*owner);
        if (const auto status = statusFromWord(word))
            return statusId(*status);
        const auto severity = severityFromWord(word);
        return severity ? severityId(*severity) : QString();
    };
    QTEST(id(QTest::currentDataTag() ? QString::fromUtf8(QTest::currentDataTag()) : QString()),
          "expected");
    QFETCH(QString, german);
    QCOMPARE(id(german), expected);
    QVERIFY(!ownerFromWord(QStringLiteral("nobody")));
    QVERIFY(!severityFromWord(QStringLiteral("6")));
    QVERIFY(!sensitivityFromWord(QStringLiteral("0")));
    QCOMPARE(responseFromWord(QStringLiteral("prompt"))->factor, .85);
    QCOMPARE(responseFromWord(QStringLiteral("0,9"))->factor, .9);
    QVERIFY(responseFromWord(QStringLiteral("T\u00E4uschung"))->deception);
    QVERIFY(!responseFromWord(QStringLiteral("1.3")));
}

void TestFields::issuesAreCountedInTheOrderOfTheFile()
{
    const QString score = QStringLiteral("score");
    const auto counts = countIssues({{9, score, IssueKind::OutOfScale, {}},
                                     {4, score, IssueKind::MissingScore, {}},
                                     {7, score, IssueKind::OutOfScale, {}}});
    QCOMPARE(counts.size(), size_t(2));
    QCOMPARE(issueId(counts[0].kind), QStringLiteral("missingScore"));
    QCOMPARE(counts[1].count, 2);
    QCOMPARE(counts[1].firstLine, 7);
    QVERIFY(isRejection(IssueKind::MissingScore));
    QVERIFY(!isRejection(IssueKind::FutureDate));
    QVERIFY(!isRejection(IssueKind::UnknownWord));
}

void TestFields::everyEvidenceSpeaksBothLanguages()
{
    const auto english = evidence(QStringLiteral("en"));
    const auto german = evidence(QStringLiteral("de"));
    QVERIFY(english.size() > 50);
    QCOMPARE(german.size(), english.size());
    for (size_t i = 0; i < english.size(); ++i) {
        QCOMPARE(german[i].id, english[i].id);
        QVERIFY2(!german[i].statement.isEmpty() && german[i].statement != english[i].statement,
                 qPrintable(german[i].id));
        QCOMPARE(german[i].doubt.isEmpty(), english[i].doubt.isEmpty());
        QVERIFY(!german[i].source.isEmpty() && !german[i].unit.isEmpty());
    }
    const Evidence loss
        = evidenceById(QStringLiteral("revenue_loss_massive"), QStringLiteral("de"));
    QCOMPARE(loss.value.value(), 6.0);
    QCOMPARE(loss.year, 2018);
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"

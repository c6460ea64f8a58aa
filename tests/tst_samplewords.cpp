// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "tests/support.h"

using namespace trustbilanz;

/// The sample in the language of who made it: other words, the same figures.
class TestSampleWords : public QObject
{
    Q_OBJECT
private slots:
    void wordsOfAnotherLanguage()
    {
        session::DemoPlan plan {.customers = 50, .months = 3};
        const session::Demo plain = session::makeDemo(plan);
        plan.word = [](const char* word) { return QString::fromUtf8(word).toUpper(); };
        const session::Demo other = session::makeDemo(plan);
        QCOMPARE(other.incidents[2].title, plain.incidents[2].title.toUpper());
        QCOMPARE(other.incidents[2].note, plain.incidents[2].note.toUpper());
        QVERIFY(other.scores.segment(QStringLiteral("GENERATION")));
        QCOMPARE(other.scores.segment(QStringLiteral("CONSENT"))->values[0], std::string("OPEN"));
        QCOMPARE(other.scores.drivers[0].name, plain.scores.drivers[0].name.toUpper());
        QVERIFY(other.scores.score.codes == plain.scores.score.codes);
        QVERIFY(other.scores.day == plain.scores.day);
    }
};

QTEST_GUILESS_MAIN(TestSampleWords)
#include "tst_samplewords.moc"

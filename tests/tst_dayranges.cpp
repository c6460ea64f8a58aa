// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/text.h"

using namespace trustbilanz;
using tests::Language;

namespace {
const QString kEnglish = QStringLiteral("en");
const QString kGerman = QStringLiteral("de");

Day day(int year, int month, int dayOfMonth)
{
    return dayFrom({year, month, dayOfMonth});
}
} // namespace

class TestDayRanges : public QObject
{
    Q_OBJECT
private slots:
    void rangesOfDays_data();
    void rangesOfDays();
};

void TestDayRanges::rangesOfDays_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("a year") << day(2010, 1, 1) << day(2010, 12, 31) << "2010"
                            << "2010";
    QTest::newRow("years") << day(2008, 1, 1) << day(2009, 12, 31) << "2008 to 2009"
                           << "2008 bis 2009";
    QTest::newRow("a month, to a leap day")
        << day(2024, 2, 1) << day(2024, 2, 29) << "February 2024"
        << "Februar 2024";
    QTest::newRow("months") << day(2025, 7, 1) << day(2026, 6, 30) << "July 2025 to June 2026"
                            << "Juli 2025 bis Juni 2026";
    QTest::newRow("days short of a month")
        << day(2024, 2, 1) << day(2024, 2, 28) << "1 Feb 2024 to 28 Feb 2024"
        << "01.02.2024 bis 28.02.2024";
    QTest::newRow("a day") << day(2017, 5, 27) << day(2017, 5, 27) << "27 May 2017"
                           << "27.05.2017";
}

void TestDayRanges::rangesOfDays()
{
    QFETCH(int, from);
    QFETCH(int, to);
    {
        const Language english(kEnglish);
        QTEST(text::days({from, to}), "english");
    }
    const Language german(kGerman);
    QTEST(text::days({from, to}), "german");
}

QTEST_MAIN(TestDayRanges)
#include "tst_dayranges.moc"

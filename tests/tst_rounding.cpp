// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/text.h"

using namespace trustbilanz;
using tests::Language;
using tests::visible;

namespace {
const QString kEnglish = QStringLiteral("en");
const QString kGerman = QStringLiteral("de");
} // namespace

/// What rounding may not claim.
class TestRounding : public QObject
{
    Q_OBJECT
private slots:
    void differencesAreThoseOfWhatIsShown();
    void onlyAllIsAHundredPercent_data();
    void onlyAllIsAHundredPercent();
    void endsThatReadAlikeHaveAFurtherDigit();
};

/// 61.76 - 84.54 is -22.78, but beside 61.8 and 84.5 only -22.7 adds up.
void TestRounding::differencesAreThoseOfWhatIsShown()
{
    const Language english(kEnglish);
    QCOMPARE(visible(text::difference(61.76, 84.54)), QStringLiteral("−22.7_pts"));
    QCOMPARE(visible(text::difference(50.0, 50.04)), QStringLiteral("0.0_pts"));
    QCOMPARE(visible(text::points(-0.98)), QStringLiteral("−1.0_pt"));
}

void TestRounding::onlyAllIsAHundredPercent_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](double fraction, int decimals, const char* english, const char* german) {
        QTest::addRow("%.9g with %d", fraction, decimals)
            << fraction << decimals << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row(1, 0, "100_%", "100_%");
    row(0, 0, "0_%", "0_%");
    row(0.94, 0, "94_%", "94_%");
    row(499'388.0 / 500'000, 0, "99.9_%", "99,9_%");
    row(0.9999, 0, "over_99.9_%", "über_99,9_%");
    row(0.9999, 1, "over_99.9_%", "über_99,9_%");
    row(0.9999, 2, "99.99_%", "99,99_%");
    row(0.004, 0, "0.4_%", "0,4_%");
    row(0.0002, 0, "under_0.1_%", "unter_0,1_%");
    row(1 - 1e-15, 0, "100_%", "100_%"); // the error of a computation
    row(1.001, 0, "100_%", "100_%"); // more than all: no share
}

void TestRounding::onlyAllIsAHundredPercent()
{
    QFETCH(double, fraction);
    QFETCH(int, decimals);
    {
        const Language english(kEnglish);
        QTEST(visible(text::percent(fraction, decimals)), "english");
    }
    const Language german(kGerman);
    QTEST(visible(text::percent(fraction, decimals)), "german");
}

void TestRounding::endsThatReadAlikeHaveAFurtherDigit()
{
    const Language english(kEnglish);
    QCOMPARE(visible(text::range(0.98, 1.04)), QStringLiteral("0.98_to_1.04"));
    QCOMPARE(visible(text::range(50, 50)), QStringLiteral("50.0_to_50.0"));
}

QTEST_GUILESS_MAIN(TestRounding)
#include "tst_rounding.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language.h"
#include "tests/support.h"
#include "widgets/texteffect.h"

using namespace trustbilanz;
using tests::Language;

namespace {
const QString kEnglish = QStringLiteral("en");

MicroPoint hiddenMean()
{
    MicroPoint mean;
    mean.hidden = true;
    return mean;
}
} // namespace

/// Sentences claim no more than the figures behind them carry.
class TestClaims : public QObject
{
    Q_OBJECT
private slots:
    void aHiddenMeanIsNotCalledSmall();
};

/// It may be a large group that would tell of a small one.
void TestClaims::aHiddenMeanIsNotCalledSmall()
{
    const Language english(kEnglish);
    Effect effect;
    effect.smallestGroup = 12;
    effect.after = hiddenMean();
    QCOMPARE(text::meansSentence(effect),
             QStringLiteral("Mean before: no answers; after: hidden to protect groups below 12."));
}

QTEST_MAIN(TestClaims)
#include "tst_claims.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenariowindow.h"
#include "widgets/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>

using namespace trustbilanz;

/// What is typed, dragged and taken back on the page of scenarios.
class TestScenarioInputs : public tests::ScenarioWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        openWindow();
        choose(QStringLiteral("simulation.trials"), 0);
    }

    void init()
    {
        take("long-outage"); // whatever a test left half typed is replaced by other numbers
        take("data-theft");
    }

    void amountsKeepTheirDigitsWhileTheyAreTyped_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id :
             {"simulation.tolerance", "company.revenue", "company.ebitda", "losses.0.1"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void amountsKeepTheirDigitsWhileTheyAreTyped()
    {
        QFETCH(const QString, id);
        typeInto(qPrintable(id), QStringLiteral("200000000"));
        QCOMPARE(lineOf(qPrintable(id))->text(), QStringLiteral("200000000"));
        QTest::keyClick(field(qPrintable(id)), Qt::Key_Return);
        settle();
        QCOMPARE(field(qPrintable(id))->value(), std::optional(2e8));
        QVERIFY(lineOf(qPrintable(id))->text().startsWith(QStringLiteral("200,000,000")));
    }

    void wordsOfMillionsAreUnderstood()
    {
        typeInto("simulation.tolerance", QStringLiteral("2.5 bn"));
        settle();
        QCOMPARE(m_session.snapshot()->scenario.simulation.tolerance, std::optional(2.5e9));
        QTest::keyClick(field("simulation.tolerance"), Qt::Key_Return);
    }

    void aRateIsDraggedWithinSense()
    {
        NumberSlider* slider = sliderOf("frequency.2");
        QVERIFY(slider->numberAt(slider->maximum()) <= 12);
        enter("frequency.2", 90);
        QCOMPARE(m_session.snapshot()->scenario.simulation.frequency.rate.numbers[2], 90.0);
    }

    void aLossAboveTheRevenueIsWarnedOf()
    {
        QVERIFY(!labelWidget("simulation.warning")->isVisible());
        enter("frequency.2", 1000);
        enter("frequency.1", 900);
        QVERIFY(labelWidget("simulation.warning")->isVisible());
    }

    void aNumberOutOfOrderMarksTheResults()
    {
        QVERIFY(!labelWidget("simulation.stale")->isVisible());
        enter("frequency.0", 5); // above the most likely
        QVERIFY(labelWidget("simulation.stale")->isVisible());
        enter("frequency.0", 0.1);
        QVERIFY(!labelWidget("simulation.stale")->isVisible());
    }

    void whatOneEventAYearNeedsHasALabel()
    {
        take("consent-shock");
        QVERIFY(labelWidget("frequency.probability.label")->isVisible());
        QVERIFY(!label("frequency.probability.label").isEmpty());
    }

    void twoDragsAreTwoChanges()
    {
        const Scenario start = m_session.snapshot()->scenario;
        drag("losses.0.0");
        const Scenario once = m_session.snapshot()->scenario;
        QVERIFY(once != start);
        drag("losses.0.0");
        QVERIFY(m_session.snapshot()->scenario != once);
        press("undoScenario");
        QCOMPARE(m_session.snapshot()->scenario, once);
        press("undoScenario");
        QCOMPARE(m_session.snapshot()->scenario, start);
    }

private:
    QLineEdit* lineOf(const char* id) const { return field(id)->findChild<QLineEdit*>(); }

    void typeInto(const char* id, const QString& text)
    {
        lineOf(id)->selectAll();
        QTest::keyClicks(lineOf(id), text);
    }

    /// The handle is pressed and moved some places, as a mouse does.
    void drag(const char* id)
    {
        NumberSlider* slider = sliderOf(id);
        const int handle = QStyle::sliderPositionFromValue(0, slider->maximum(), slider->value(),
                                                           slider->width() - kHandle);
        const QPoint place(handle + kHandle / 2, slider->height() / 2);
        QTest::mousePress(slider, Qt::LeftButton, {}, place);
        for (int i = 0; i < 3; ++i)
            slider->setValue(slider->value() - 1);
        QTest::mouseRelease(slider, Qt::LeftButton, {}, place);
        settle();
    }

    static constexpr int kHandle = 14; ///< pixels
};

QTEST_MAIN(TestScenarioInputs)
#include "tst_scenarioinputs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shownwindow.h"
#include "widgets/charts/smallmultiples.h"
#include "widgets/tables.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace trustbilanz;

namespace {
constexpr int kCustomers = 2'000; ///< enough that segments show

QString pageOf(const tests::ShownWindow& shown)
{
    return QLatin1String(pages()[size_t(shown.window().pageStack().currentPage())].id);
}

/// A chip in the head of the page that is shown.
QPushButton* chip(const tests::ShownWindow& shown, const char* part)
{
    for (QPushButton* button : shown.page().findChildren<QPushButton*>()) {
        if (button->property("part").toString() == QLatin1String(part) && button->isVisible())
            return button;
    }
    qFatal("no chip %s", part);
}

bool hasChip(const tests::ShownWindow& shown, const char* part)
{
    const auto buttons = shown.page().findChildren<QPushButton*>();
    return std::ranges::any_of(buttons, [part](const QPushButton* button) {
        return button->property("part").toString() == QLatin1String(part) && button->isVisible();
    });
}
} // namespace

/// Back and forward by the buttons in the head of every page, and from the brand by way of a
/// segment to its distribution.
class TestViewSteps : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        m_shown.emplace(
            tests::writeSample(*m_home, QStringLiteral("sample.trust"), kCustomers));
    }

    void thereIsNothingToGoBackToAtFirst()
    {
        const tests::ShownWindow& shown = *m_shown;
        QVERIFY(!chip(shown, "back")->isEnabled());
        QVERIFY(!chip(shown, "forward")->isEnabled());
    }

    void theButtonsLeadBackAndForward()
    {
        tests::ShownWindow& shown = *m_shown;
        const QString first = pageOf(shown);
        shown.showPage(QStringLiteral("individual"));
        QVERIFY(chip(shown, "back")->isEnabled());
        chip(shown, "back")->click();
        shown.settle();
        QCOMPARE(pageOf(shown), first);
        QVERIFY(!chip(shown, "back")->isEnabled());
        chip(shown, "forward")->click();
        shown.settle();
        QCOMPARE(pageOf(shown), QStringLiteral("individual"));
        QVERIFY(!chip(shown, "forward")->isEnabled());
    }

    void theyAreNamedAndSayTheirKeys()
    {
        tests::ShownWindow& shown = *m_shown;
        QVERIFY(chip(shown, "back")->toolTip().contains(QStringLiteral("Alt+Left")));
        const QString english = chip(shown, "forward")->accessibleName();
        QVERIFY(!english.isEmpty());
        shown.speak(QStringLiteral("de"));
        const QString german = chip(shown, "forward")->accessibleName();
        QVERIFY(!german.isEmpty());
        QVERIFY(german != english);
        shown.speak(QStringLiteral("en"));
    }

    void theBrandLeadsToItsSegments()
    {
        tests::ShownWindow& shown = *m_shown;
        shown.showPage(QStringLiteral("overview"));
        auto* bySegment = shown.page().findChild<QToolButton*>(QStringLiteral("bySegment"));
        QVERIFY(bySegment && bySegment->isVisible());
        bySegment->click();
        shown.settle();
        QCOMPARE(pageOf(shown), QStringLiteral("individual"));
        const auto* card = shown.page().findChild<QWidget*>(QStringLiteral("segmentCharts"));
        QVERIFY(!card->visibleRegion().isEmpty());
    }

    void aSegmentLeadsToItsDistributionAndBack()
    {
        tests::ShownWindow& shown = *m_shown;
        shown.showPage(QStringLiteral("individual"));
        auto* charts = shown.page().findChild<SmallMultiples*>();
        const auto& items = charts->content().items;
        const auto item = std::ranges::find_if(
            items, [](const SmallMultiples::Item& each) { return !each.id.isEmpty(); });
        QVERIFY(item != items.end());
        const QString id = item->id;
        const auto steps = item - items.begin() + 1;
        charts->setFocus();
        for (std::ptrdiff_t i = 0; i < steps; ++i)
            QTest::keyClick(charts, Qt::Key_Right);
        QTest::keyClick(charts, Qt::Key_Return);
        shown.settle();
        const std::vector<SegmentFilter>& where = shown.snapshot().trend.view.where;
        QCOMPARE(where.size(), size_t(1));
        QCOMPARE(where.front().values, QStringList(id));
        const auto* card = shown.page().findChild<QWidget*>(QStringLiteral("densityCard"));
        QVERIFY(!card->visibleRegion().isEmpty());
        QVERIFY(chip(shown, "filter")->text().contains(where.front().segment));

        chip(shown, "filter")->click();
        shown.settle();
        QVERIFY(shown.snapshot().trend.view.where.empty());
        QVERIFY(!hasChip(shown, "filter"));
        chip(shown, "back")->click();
        shown.settle();
        QCOMPARE(shown.snapshot().trend.view.where.size(), size_t(1));
    }

    /// All data are shown, so that as long a time before an incident begins before them.
    void aTrendIsLaidOverThePeriodsBeforeAnIncident()
    {
        tests::ShownWindow& shown = *m_shown;
        shown.showPage(QStringLiteral("individual"));
        auto* button = shown.page().findChild<QToolButton*>(QStringLiteral("comparedWith"));
        const size_t incidents = numberedIncidents(shown.snapshot().trend).size();
        QVERIFY(incidents > 1);
        const QList<QAction*> choices = button->menu()->actions();
        QCOMPARE(size_t(choices.size()), 3 + incidents);
        const QString name = QStringLiteral("Before incident %1").arg(incidents);
        QCOMPARE(choices.last()->text(), name);
        choices.last()->trigger();
        shown.settle();
        QCOMPARE(button->text(), name);
        const QString note = labelWith(shown, name);
        QVERIFY2(note.contains(QStringLiteral("pale line")), qPrintable(note));
        QVERIFY2(note.contains(QStringLiteral("earlier answers only from")), qPrintable(note));
        button->menu()->actions().first()->trigger();
        shown.settle();
        QVERIFY(labelWith(shown, name).isEmpty());
    }

private:
    static QString labelWith(const tests::ShownWindow& shown, const QString& words)
    {
        for (const QLabel* label : shown.page().findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return label->text();
        }
        return {};
    }

    std::optional<tests::PrivateHome> m_home;
    std::optional<tests::ShownWindow> m_shown; ///< one for all: its history is fresh at first
};

QTEST_MAIN(TestViewSteps)
#include "tst_viewsteps.moc"

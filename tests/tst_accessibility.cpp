// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shownwindow.h"
#include "widgets/charts/balancemap.h"
#include "widgets/charts/categorystrips.h"
#include "widgets/charts/changebars.h"
#include "widgets/charts/comparisonbars.h"
#include "widgets/charts/densitystrip.h"
#include "widgets/charts/flowmatrix.h"
#include "widgets/charts/intervalbars.h"
#include "widgets/charts/lagbars.h"
#include "widgets/charts/sharingcurve.h"
#include "widgets/charts/smallmultiples.h"
#include "widgets/charts/swaybars.h"
#include "widgets/charts/timechart.h"
#include "widgets/charts/valuechart.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QMap>
#include <QSet>
#include <QTableView>

#include <algorithm>

using namespace trustbilanz;

namespace {

constexpr int kMostSteps = 500; ///< no page has so many controls
constexpr int kFewestControls = 8;

QString called(const QWidget& widget)
{
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             widget.accessibleName());
}

/// A field to type in belongs to what it is in, and that has the name.
bool isPartOfField(const QAccessibleInterface& object)
{
    const QAccessibleInterface* parent = object.parent();
    return parent
        && (parent->role() == QAccessible::SpinBox || parent->role() == QAccessible::ComboBox);
}

QString classOf(const QAccessibleInterface& object)
{
    return object.object() ? QString::fromLatin1(object.object()->metaObject()->className())
                           : QStringLiteral("role %1").arg(int(object.role()));
}

/// On Linux, Qt says the chosen text as the name of a combo box: what it is for is in its label.
QString spokenName(const QAccessibleInterface& object)
{
    if (object.role() != QAccessible::ComboBox)
        return object.text(QAccessible::Name);
    const auto labels = object.relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
}

/// What a screen reader finds below an object and can go to, but cannot say.
QStringList unnamedBelow(const QAccessibleInterface& object, int& focusable)
{
    QStringList unnamed;
    for (int i = 0; i < object.childCount(); ++i) {
        const QAccessibleInterface* child = object.child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        if (child->state().focusable && !isPartOfField(*child)) {
            ++focusable;
            if (spokenName(*child).trimmed().isEmpty())
                unnamed << classOf(*child);
        }
        if (child->role() != QAccessible::Table) // its cells are named by what they hold
            unnamed += unnamedBelow(*child, focusable);
    }
    return unnamed;
}

template<class... Chart>
QList<QWidget*> visibleOf(const QWidget& page)
{
    QList<QWidget*> found;
    const auto add = [&](const auto& charts) {
        for (QWidget* chart : charts) {
            if (chart->isVisible())
                found << chart;
        }
    };
    (add(page.findChildren<Chart*>()), ...);
    return found;
}

QList<QWidget*> chartsOf(const QWidget& page)
{
    return visibleOf<BalanceMap, CategoryStrips, ChangeBars, ComparisonBars, DensityStrip,
                     FlowMatrix, IntervalBars, LagBars, SharingCurve, SmallMultiples, SwayBars,
                     TimeChart, ValueChart>(page);
}

bool isWithoutCharts(const QString& page)
{
    return page == QLatin1String("data") || page == QLatin1String("reports");
}

/// The same figures as a table in the panel of the chart, shown or one button away. Bars of
/// intervals say each of their few figures in their description.
bool hasTable(const QWidget& chart)
{
    if (qobject_cast<const IntervalBars*>(&chart))
        return true;
    const QWidget* panel = &chart;
    while (panel && !qobject_cast<const Panel*>(panel))
        panel = panel->parentWidget();
    const auto tables = panel ? panel->findChildren<QTableView*>() : QList<QTableView*>();
    return std::ranges::any_of(tables, [](const QTableView* table) {
        return table->model() && table->model()->rowCount() > 0;
    });
}

/// Takes the focus on the way of the Tab key.
bool isOnTheWay(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const bool isPart
        = qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy() && !isPart;
}

/// A round with the Tab key, or back: what had the focus, and what of that nobody could see.
struct Round {
    QSet<const QWidget*> reached;
    QStringList outOfSight;
};

Round walk(const MainWindow& window, Qt::Key key)
{
    Round round;
    for (int step = 0; step < kMostSteps; ++step) {
        QTest::keyClick(window.focusWidget(), key);
        const QWidget* focused = window.focusWidget();
        if (round.reached.contains(focused))
            break;
        round.reached.insert(focused);
        if (focused->visibleRegion().isEmpty())
            round.outOfSight << called(*focused);
    }
    return round;
}

} // namespace

/// Every page for ears and for the keyboard alone (WCAG 2.2: 1.1.1, 2.1.1, 2.1.2, 4.1.2).
class TestAccessibility : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_home.emplace(); }

    void namelessObjectsAreNoticed()
    {
        QWidget root;
        auto* field = new QAbstractSpinBox(&root);
        int focusable = 0;
        const QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&root);
        QCOMPARE(unnamedBelow(*tree, focusable).size(), 0); // not shown
        root.show();
        QCOMPARE(unnamedBelow(*tree, focusable).size(), 1);
        QCOMPARE(focusable, 1);
        field->setAccessibleName(QStringLiteral("Share"));
        QCOMPARE(unnamedBelow(*tree, focusable), QStringList());
    }

    void everyObjectHasAName_data() { pageRows(); }

    void everyObjectHasAName()
    {
        const tests::ShownWindow& shown = fetched();
        const QAccessibleInterface* tree
            = QAccessible::queryAccessibleInterface(&shown.window());
        int focusable = 0;
        const QStringList unnamed = unnamedBelow(*tree, focusable);
        QVERIFY2(focusable > kFewestControls, "the tree is not that of the page");
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
    }

    void everyChartIsSaidAndHasATable_data() { pageRows(); }

    void everyChartIsSaidAndHasATable()
    {
        const QList<QWidget*> charts = chartsOf(fetched().page());
        QFETCH(const QString, page);
        QVERIFY(!charts.isEmpty() || isWithoutCharts(page));
        for (const QWidget* chart : charts) {
            const QByteArray name = called(*chart).toUtf8();
            QVERIFY2(!chart->accessibleName().isEmpty(), name);
            QVERIFY2(!chart->accessibleDescription().isEmpty(), name);
            QVERIFY2(hasTable(*chart), name);
        }
    }

    void tabReachesEveryControl_data() { pageRows(); }

    void tabReachesEveryControl()
    {
        const tests::ShownWindow& shown = fetched();
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            if (!shown.window().focusWidget())
                shown.page().setFocus();
            const Round round = walk(shown.window(), key);
            QStringList missed;
            for (const QWidget* widget : shown.window().findChildren<QWidget*>()) {
                if (widget->window() == &shown.window() && isOnTheWay(*widget)
                    && !round.reached.contains(widget))
                    missed << called(*widget);
            }
            QVERIFY(round.reached.size() > kFewestControls);
            QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
            QVERIFY2(round.outOfSight.isEmpty(),
                     qPrintable(round.outOfSight.join(QLatin1Char('\n'))));
        }
    }

private:
    static void pageRows()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        for (const QString& language : languages()) {
            for (const PageEntry& page : pages())
                QTest::addRow("%s, %s", page.id, qPrintable(language))
                    << QString::fromLatin1(page.id) << language;
        }
    }

    /// The window with the page of the row in front.
    tests::ShownWindow& fetched()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, language);
        if (!m_shown || m_language != language) {
            m_shown.reset();
            m_language = language;
            setLanguage(language);
            applyTheme(*qApp, ThemeChoice::Light);
            QString& sample = m_samples[language];
            if (sample.isEmpty())
                sample = tests::writeSample(*m_home, language + QStringLiteral(".trust"));
            m_shown = std::make_unique<tests::ShownWindow>(sample);
        }
        m_shown->showPage(page);
        return *m_shown;
    }

    std::optional<tests::PrivateHome> m_home;
    std::unique_ptr<tests::ShownWindow> m_shown;
    QString m_language;
    QMap<QString, QString> m_samples; ///< by language
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"

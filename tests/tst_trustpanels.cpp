// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "models/session/categoryrulesfile.h"
#include "models/session/session.h"
#include "tests/support.h"
#include "widgets/charts/categorystrips.h"
#include "widgets/methodpage.h"
#include "widgets/numberfield.h"
#include "widgets/panel.h"
#include "widgets/text.h"
#include "widgets/texttrust.h"
#include "widgets/trusttables.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace trustbilanz {
Panel* makeDriversPanel(session::Session& session, QWidget* parent);
Panel* makeCategoriesPanel(session::Session& session, QWidget* parent);
Panel* makeFlowsPanel(session::Session& session, QWidget* parent);
Panel* makeRequiredTrustPanel(session::Session& session, QWidget* parent);
} // namespace trustbilanz

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;

/// A session with one panel that follows it.
struct Shown {
    session::Session session;
    std::unique_ptr<Panel> panel;

    Shown(Panel* (*make)(session::Session&, QWidget*),
          const std::function<void(session::Session&)>& open)
        : panel(make(session, nullptr))
    {
        panel->refresh();
        QObject::connect(&session, &session::Session::snapshotChanged, panel.get(), [this] {
            if (session.snapshot())
                panel->showSnapshot(*session.snapshot());
        });
        open(session);
        settle();
    }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return session.isOpen() && !session.isBusy(); }, kPatience))
            qFatal("the session does not come to rest");
        QCoreApplication::processEvents();
    }

    int rows() const { return panel->findChild<QTableView*>()->model()->rowCount(); }
};
} // namespace

/// The cards on drivers, categories, flows and required trust.
class TestTrustPanels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        setLanguage(QStringLiteral("en"));
    }

    void emptyStatesSayWhyAndWhatNext_data()
    {
        QTest::addColumn<Factory>("make");
        QTest::addColumn<QString>("next");
        QTest::newRow("drivers") << Factory(makeDriversPanel) << QStringLiteral("range");
        QTest::newRow("categories") << Factory(makeCategoriesPanel) << QStringLiteral("import");
        QTest::newRow("flows") << Factory(makeFlowsPanel) << QStringLiteral("import");
        QTest::newRow("required trust")
            << Factory(makeRequiredTrustPanel) << QStringLiteral("import");
    }

    void emptyStatesSayWhyAndWhatNext()
    {
        QFETCH(Factory, make);
        QFETCH(QString, next);
        const QString path = newFile();
        Shown shown(make,
                    [&](session::Session& session) { session.create(path, WorkspaceSettings()); });
        QVERIFY2(shown.panel->summary().contains(next), qPrintable(shown.panel->summary()));
        QCOMPARE(shown.rows(), 0);
    }

    void sampleIsShownInBothLanguages_data() { emptyStatesSayWhyAndWhatNext_data(); }

    void sampleIsShownInBothLanguages()
    {
        QFETCH(Factory, make);
        const QString path = newFile();
        Shown shown(make, [&](session::Session& session) { session.createSample(path); });
        QVERIFY(shown.rows() > 3);
        const QString english = shown.panel->summary();
        QVERIFY(!english.isEmpty());
        setLanguage(QStringLiteral("de"));
        QCoreApplication::processEvents();
        QVERIFY(shown.panel->summary() != english);
        setLanguage(QStringLiteral("en"));
        QAbstractItemModelTester tester(shown.panel->findChild<QTableView*>()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    /// 45 of 150: Wilson's interval by R's prop.test(45, 150, correct = FALSE).
    void sharesHaveTheirIntervals()
    {
        CategoryPeriod period;
        period.customers = 150;
        period.categories[0] = {false, 45, 0.3, 0.2324082938, 0.3775798040};
        CategorySeries series;
        series.periods = {period};
        CategoryStrips strips;
        strips.setSeries(series);
        const QString range = text::percentRange(0.2324082938, 0.3775798040);
        QVERIFY2(range.startsWith(QStringLiteral("23.2–37.8")), qPrintable(range));
        const QString expected
            = QStringLiteral("%1 (%2), 45 of 150.").arg(text::percent(0.3, 1), range);
        QVERIFY2(strips.accessibleDescription().contains(expected),
                 qPrintable(strips.accessibleDescription()));
        const QString path = newFile();
        Shown shown(makeCategoriesPanel,
                    [&](session::Session& session) { session.createSample(path); });
        const auto labels = shown.panel->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().startsWith(text::percent(0.95) + QStringLiteral(" interval "));
        }));
    }

    void theLegendNamesWhatIsDrawn()
    {
        CategoryPeriod period;
        period.customers = 100;
        period.categories[categoryOf(TrustLevel::High, Willingness::Open)]
            = {false, 60, 0.6, 0.5, 0.7};
        period.categories[categoryOf(TrustLevel::Low, Willingness::Refuses)]
            = {false, 40, 0.4, 0.3, 0.5};
        CategorySeries series;
        series.periods = {period};
        CategoryStrips strips;
        strips.setSeries(series);
        QCOMPARE(strips.legend(),
                 QStringList({text::willingness(Willingness::Open),
                              text::willingness(Willingness::Refuses)}));
        CategoryPeriod hidden;
        hidden.hidden = true;
        series.periods.push_back(hidden);
        strips.setSeries(series);
        QCOMPARE(strips.legend().size(), 3);
        QCOMPARE(strips.legend().last(), text::requiredState(RequiredState::Hidden));
    }

    void thresholdsAreStoredInTheWorkspace()
    {
        const QString path = newFile();
        Shown shown(makeRequiredTrustPanel,
                    [&](session::Session& session) { session.createSample(path); });
        QCOMPARE(shown.rows(), 4);
        shown.panel->findChild<QToolButton*>(QStringLiteral("editRequiredTrust"))->click();
        auto* dialog = shown.panel->findChild<QDialog*>();
        QVERIFY(dialog);
        auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        const auto fields = dialog->findChildren<NumberField*>();
        QCOMPARE(fields.size(), 9); // four thresholds, five sensitivities
        const auto lower = [](NumberField& field) { field.stepBy(10 - int(*field.value())); };
        lower(*fields.last()); // less than what milder data need
        QVERIFY(!save->isEnabled());
        for (qsizetype i = 4; i < 9; ++i)
            lower(*fields[i]);
        QVERIFY(save->isEnabled());
        save->click();
        shown.settle();
        QVERIFY2(shown.panel->summary().contains(QStringLiteral("needs 10")),
                 qPrintable(shown.panel->summary()));
        QVERIFY(!shown.panel->summary().contains(QStringLiteral("too little")));
    }

    void rulesComeBackFromTheirText()
    {
        CategoryRules rules;
        rules.lowBelow = 33.5;
        rules.willingness = QStringLiteral("Einwilligung");
        rules.required = {1, 2, 3, 4, 5};
        const auto again = session::categoryRulesFromJson(session::categoryRulesToJson(rules));
        VERIFY_RESULT(again);
        QCOMPARE(*again, rules);
        VERIFY_ERROR(session::categoryRulesFromJson("{}"), Damaged);
        VERIFY_ERROR(session::categoryRulesFromJson("nonsense"), Damaged);
    }

    void everyMethodHasAPage_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"drivers", "categories", "required-trust"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void everyMethodHasAPage()
    {
        QFETCH(QString, id);
        for (const QString& language : languages()) {
            const QByteArray page = tests::readFile(methodPath(id, language));
            QVERIFY2(page.size() > 1000, qPrintable(language));
        }
    }

private:
    using Factory = Panel* (*)(session::Session&, QWidget*);

    QString newFile() { return m_home->file(QStringLiteral("%1.trust").arg(++m_files)); }

    std::optional<tests::PrivateHome> m_home;
    int m_files = 0;
};

QTEST_MAIN(TestTrustPanels)
#include "tst_trustpanels.moc"

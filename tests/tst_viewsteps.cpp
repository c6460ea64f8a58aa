// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shownwindow.h"

#include <QPushButton>

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
} // namespace

/// Back and forward by the buttons in the head of every page.
class TestViewSteps : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        m_workspace = tests::writeSample(*m_home, QStringLiteral("sample.trust"), kCustomers);
    }

    void init() { setLanguage(QStringLiteral("en")); }

    void thereIsNothingToGoBackToAtFirst()
    {
        const tests::ShownWindow shown(m_workspace);
        QVERIFY(!chip(shown, "back")->isEnabled());
        QVERIFY(!chip(shown, "forward")->isEnabled());
    }

    void theButtonsLeadBackAndForward()
    {
        tests::ShownWindow shown(m_workspace);
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
        tests::ShownWindow shown(m_workspace);
        QVERIFY(chip(shown, "back")->toolTip().contains(QStringLiteral("Alt+Left")));
        const QString english = chip(shown, "forward")->accessibleName();
        QVERIFY(!english.isEmpty());
        shown.speak(QStringLiteral("de"));
        const QString german = chip(shown, "forward")->accessibleName();
        QVERIFY(!german.isEmpty());
        QVERIFY(german != english);
    }

private:
    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
};

QTEST_MAIN(TestViewSteps)
#include "tst_viewsteps.moc"

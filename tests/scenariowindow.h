// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "app/mainwindow.h"
#include "models/session/demo.h"
#include "models/session/scenariofile.h"
#include "models/session/session.h"
#include "models/store/store.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/numberslider.h"

#include <QAction>
#include <QTest>

namespace trustbilanz::tests {

/// Leaves of a workspace's scenario the company and the published rules.
inline void dropSimulation(const QString& workspace)
{
    auto store = store::Store::open(workspace, store::Store::Access::Write);
    VERIFY_RESULT(store);
    const auto document = store->document(QStringLiteral("scenario"));
    VERIFY_RESULT(document);
    auto scenario = session::scenarioFromJson(*document);
    VERIFY_RESULT(scenario);
    scenario->name = store->settings().name;
    scenario->simulation = {};
    VERIFY_RESULT(
        store->saveDocument(QStringLiteral("scenario"), session::scenarioToJson(*scenario)));
}

/// The window with a small sample on the page of scenarios, and what a user does there.
class ScenarioWindow : public QObject
{
protected:
    static constexpr int kPatience = 20'000;

    void openWindow()
    {
        m_home.emplace();
        const QString workspace = m_home->file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(workspace, {.customers = 400, .months = 14}));
        dropSimulation(workspace);
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        m_window = std::make_unique<MainWindow>(m_session, m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        m_session.open(workspace);
        settle();
        QVERIFY(m_window->showPage(QStringLiteral("scenarios")));
        settle();
    }

    MainWindow& window() const { return *m_window; }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return m_session.isOpen() && !m_session.isBusy(); },
                             kPatience))
            qFatal("the session does not come to rest");
    }

    Scenario completed() const
    {
        return session::completedFrom(m_session.snapshot()->scenario,
                                      m_session.snapshot()->settings);
    }

    /// As its entry in the menu does.
    void take(const char* id)
    {
        m_window->findChild<QAction*>(QStringLiteral("template.%1").arg(QLatin1String(id)))
            ->trigger();
        settle();
    }

    NumberField* field(const char* id) const
    {
        return m_window->findChild<NumberField*>(QLatin1String(id));
    }

    /// As if it was typed.
    void enter(const char* id, double value)
    {
        NumberField* number = field(id);
        number->setValue(value);
        emit number->valueChanged();
        settle();
    }

    void choose(const QString& box, int index)
    {
        auto* choice = m_window->findChild<QComboBox*>(box);
        choice->setCurrentIndex(index);
        emit choice->activated(index);
        settle();
    }

    void press(const char* button)
    {
        auto* pressed = m_window->findChild<QToolButton*>(QLatin1String(button));
        QVERIFY2(pressed->isEnabled(), button);
        pressed->click();
        settle();
    }

    NumberSlider* sliderOf(const char* id) const { return field(id)->slider(); }
    QLabel* labelWidget(const char* id) const
    {
        return m_window->findChild<QLabel*>(QLatin1String(id));
    }
    QString label(const char* id) const { return labelWidget(id)->text(); }
    QAbstractItemModel* table(const char* id) const
    {
        return m_window->findChild<QTableView*>(QLatin1String(id))->model();
    }
    static QString cell(const QAbstractItemModel* rows, int row, int column)
    {
        return rows->index(row, column).data().toString();
    }
    Card* cardOf(const char* part) const
    {
        QWidget* widget = m_window->findChild<QWidget*>(QLatin1String(part));
        while (widget && !qobject_cast<Card*>(widget))
            widget = widget->parentWidget();
        return qobject_cast<Card*>(widget);
    }
    static QString textsOf(const Card* card)
    {
        QStringList texts;
        for (const QLabel* label : card->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

    std::optional<PrivateHome> m_home;
    Settings m_settings;
    session::Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace trustbilanz::tests

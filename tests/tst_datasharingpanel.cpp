// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "models/records/sharingpresets.h"
#include "models/risk/datasharing.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/charts/sharingcurve.h"
#include "widgets/charts/swaybars.h"
#include "widgets/numberfield.h"
#include "widgets/pages/sharingform.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;
}

class TestDataSharingPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        const QString workspace = m_home->file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(workspace, {}));
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        m_window = std::make_unique<MainWindow>(m_session, m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        m_session.open(workspace);
        settle();
        QVERIFY(m_window->showPage(QStringLiteral("balance")));
        settle();
    }

    void init()
    {
        if (auto* reset = button("sharing.reset"); reset->isEnabled())
            reset->click();
    }

    /// Golden values of models.md 7, as far as percents go.
    void aPlateauIsTheAnswer()
    {
        QVERIFY2(card()->title().contains(text::percent(0.411)), qPrintable(card()->title()));
        QVERIFY(card()->title().contains(text::percent(0.723)));
        QVERIFY(curve()->accessibleDescription().contains(text::percent(0.56)));
    }

    void moreSensitiveDataMoveIt()
    {
        choose("sharing.sensitivityPreset", 3);
        QCOMPARE(m_window->findChild<NumberField*>(QStringLiteral("sharing.sensitivity"))->value(),
                 std::optional(3.0));
        QVERIFY2(card()->title().contains(text::percent(0.265))
                     && card()->title().contains(text::percent(0.438)),
                 qPrintable(card()->title()));
    }

    void anIndustryKeepsWhatIsTheCompanysOwn()
    {
        enter("sharing.consentedShare", 0.3);
        choose("sharing.sensitivityPreset", 2);
        for (size_t i = 0; i < kIndustryPresets.size(); ++i) {
            choose("sharing.industry", int(i));
            SharingModel model = kIndustryPresets[i].model;
            model.consentedShare = 0.3;
            model.sensitivity = 2;
            QCOMPARE(form()->model(), model);
        }
        const auto optimum = risk::sharingOptimum(form()->model());
        QVERIFY(card()->title().contains(text::percent(optimum->plateau->high)));
    }

    void ownValuesAreCalledSo()
    {
        auto* industry = m_window->findChild<QComboBox*>(QStringLiteral("sharing.industry"));
        QCOMPARE(industry->currentIndex(), 0);
        enter("sharing.unease", 17);
        QCOMPARE(industry->currentIndex(), -1);
        choose("sharing.industry", 2); // banks and insurers
        QCOMPARE(industry->currentIndex(), 2);
    }

    void nothingPays()
    {
        enter("sharing.mostBenefit", 0);
        QCOMPARE(card()->title(),
                 QStringLiteral("In the model, no share of data is worth its risk"));
    }

    void keysReadTheCurve()
    {
        curve()->setFocus();
        QTest::keyClick(curve(), Qt::Key_Home);
        QVERIFY(curve()->reading().contains(text::percent(0)));
        for (int i = 0; i < 56; ++i)
            QTest::keyClick(curve(), Qt::Key_Right);
        QVERIFY2(curve()->reading().contains(text::percent(0.56))
                     && curve()->reading().contains(text::number(65.6826, 1)),
                 qPrintable(curve()->reading()));
        QTest::keyClick(curve(), Qt::Key_End);
        QVERIFY(curve()->reading().contains(text::percent(1)));
        QTest::keyClick(curve(), Qt::Key_Escape);
        QVERIFY(curve()->reading().isEmpty());
    }

    void theTableHoldsTheBestAndTheEnds()
    {
        const QAbstractItemModel* model = card()->table()->model();
        QCOMPARE(model->rowCount(), 22); // every five percent, and the best at 56 %
        bool found = false;
        for (int row = 0; row < model->rowCount(); ++row)
            found = found || model->index(row, 0).data().toString() == text::percent(0.56, 1);
        QVERIFY(found);
    }

    void whatMovesItIsSpoken()
    {
        const QString spoken = card()->findChild<SwayBars*>()->accessibleDescription();
        QVERIFY2(spoken.startsWith(QStringLiteral("Benefit of all data: ")), qPrintable(spoken));
        const auto sways = risk::sharingSways({});
        QVERIFY(spoken.contains(text::percent(sways->front().atLow.share, 1)));
    }

    void savedWithTheWorkspace()
    {
        enter("sharing.saturation", 4.5);
        QVERIFY(button("sharing.save")->isEnabled());
        button("sharing.save")->click();
        settle();
        QCOMPARE(m_session.snapshot()->settings.dataSharing.saturation, 4.5);
        QVERIFY(!button("sharing.save")->isEnabled());
        m_session.reload();
        settle();
        QCOMPARE(form()->model().saturation, 4.5);
    }

    /// Another change of the workspace leaves alone what is being tried.
    void tryingOutlivesOtherChanges()
    {
        enter("sharing.unease", 33);
        WorkspaceSettings settings = m_session.snapshot()->settings;
        settings.balanceWeight = 0.4;
        m_session.saveSettings(settings);
        settle();
        QCOMPARE(form()->model().unease, 33.0);
    }

private:
    void settle()
    {
        if (!QTest::qWaitFor([this] { return m_session.isOpen() && !m_session.isBusy(); },
                             kPatience))
            qFatal("the session does not come to rest");
    }

    ChartCard* card() const
    {
        return m_window->findChild<ChartCard*>(QStringLiteral("dataSharing"));
    }
    SharingCurve* curve() const { return m_window->findChild<SharingCurve*>(); }
    SharingForm* form() const { return m_window->findChild<SharingForm*>(); }
    NumberField* field(const char* id) const
    {
        return m_window->findChild<NumberField*>(QLatin1String(id));
    }
    /// As if it was typed.
    void enter(const char* id, double value) const
    {
        NumberField* number = field(id);
        number->setValue(value);
        emit number->valueChanged();
    }
    QPushButton* button(const char* id) const
    {
        return m_window->findChild<QPushButton*>(QLatin1String(id));
    }
    void choose(const char* box, int index) const
    {
        auto* choice = m_window->findChild<QComboBox*>(QLatin1String(box));
        choice->setCurrentIndex(index);
        emit choice->activated(index);
    }

    std::optional<tests::PrivateHome> m_home;
    Settings m_settings;
    session::Session m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestDataSharingPanel)
#include "tst_datasharingpanel.moc"

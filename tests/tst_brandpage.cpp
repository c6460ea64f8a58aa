// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "models/session/macroview.h"
#include "models/session/session.h"
#include "models/trust/macrofit.h"
#include "tests/support.h"
#include "widgets/charts/trendcontent.h"
#include "widgets/incidentdialog.h"
#include "widgets/numberfield.h"
#include "widgets/panel.h"
#include "widgets/text.h"
#include "widgets/textmacro.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <cmath>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;
const Day kBreach = dayFrom({2019, 7, 1});

Incident breach()
{
    Incident incident;
    incident.id = QStringLiteral("b");
    incident.title = QStringLiteral("Breach");
    incident.disclosed = PartialDate {kBreach, DatePrecision::Day};
    incident.severity = 3;
    incident.affected = 1000;
    incident.sensitivity = 4;
    incident.response = kPromptResponse;
    return incident;
}

/// Sixty months that fall by 9 points and heal with a half-life of 250 days to a scar of .3.
std::vector<BrandReading> series()
{
    std::vector<BrandReading> readings;
    for (int month = 0; month < 60; ++month) {
        const QDate date = QDate(2018, 1, 1).addMonths(month);
        const PartialDate partial {dayFrom(date), DatePrecision::Month};
        const int days = partial.anchor() - kBreach;
        const double left = days < 0 ? 0 : 0.3 + 0.7 * std::exp2(-days / 250.0);
        readings.push_back({partial, 70 - 9 * left + (month % 3 - 1) * 0.1, 500, 0});
    }
    return readings;
}
} // namespace

/// The page of the brand: measured beside modelled, the fit on offer, assumptions and factors.
class TestBrandPage : public QObject
{
    Q_OBJECT

    std::optional<tests::PrivateHome> m_home;
    QString m_workspace;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Panel> m_page;

    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !m_session->isBusy(); }, kPatience));
    }

    void openPage()
    {
        for (const PageEntry& entry : pages()) {
            if (QLatin1String(entry.id) == QLatin1String("brand"))
                m_page.reset(entry.create(*m_session, nullptr));
        }
        m_page->resize(1200, 2400);
        m_page->refresh();
        m_page->show();
        connect(m_session.get(), &session::Session::snapshotChanged, m_page.get(),
                [this] { m_page->showSnapshot(*m_session->snapshot()); });
        m_page->showSnapshot(*m_session->snapshot());
        settle();
    }

    template<class Widget>
    Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }

private slots:
    void init()
    {
        m_home.emplace();
        setLanguage(QStringLiteral("en"));
        m_workspace = m_home->file(QStringLiteral("w.trust"));
        WorkspaceSettings settings;
        settings.customers = 100'000;
        auto store = store::Store::create(m_workspace, settings);
        VERIFY_RESULT(store);
        const std::vector<Incident> log {breach()};
        VERIFY_RESULT(store->appendIncidents(log, {}));
        VERIFY_RESULT(store->appendBrand(series(), {}));
        m_session = std::make_unique<session::Session>();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void measuredIsALineOfItsOwn()
    {
        m_session->open(m_workspace);
        settle();
        const Snapshot& snapshot = *m_session->snapshot();
        QCOMPARE(snapshot.brandReadings, 60);
        QVERIFY(snapshot.isBaseMeasured);
        QVERIFY(std::abs(snapshot.macroBase - 70) < 0.05);
        for (const TimeChart::Content& content :
             {charts::macroContent(snapshot), charts::trendContent(snapshot)}) {
            QCOMPARE(content.series.back().name, QStringLiteral("Measured brand trust"));
            QCOMPARE(content.series.back().points.size(), size_t(60));
            QVERIFY(!content.series.back().showsBand);
        }
        QCOMPARE(charts::macroContent(snapshot).series.size(), size_t(2));
    }

    void fitIsOfferedAndUsedOnDemand()
    {
        m_session->open(m_workspace);
        settle();
        openPage();
        auto* use = part<QPushButton>("fit.use");
        QVERIFY(use && use->isVisible() && use->isEnabled());
        QCOMPARE(m_session->snapshot()->settings.macro, MacroAssumptions());
        use->click();
        settle();
        const MacroAssumptions used = m_session->snapshot()->settings.macro;
        QVERIFY(std::abs(used.halfLifeDays.value - 250) < 5);
        QVERIFY(std::abs(used.scar.value - 0.3) < 0.01);
        QVERIFY(used.halfLifeDays.mild < 250 && used.halfLifeDays.harmful > 250);
        // The loss of 9 of 70 points is 12.9 % of the brand.
        QVERIFY(std::abs(m_session->snapshot()->incidents.front().peakLoss - 900.0 / 70) < 0.1);
        QVERIFY(!use->isEnabled());
        const auto store = store::Store::open(m_workspace, store::Store::Access::Read);
        QCOMPARE(store->settings().macro, used);
    }

    void assumptionsAreSaved()
    {
        m_session->open(m_workspace);
        settle();
        openPage();
        auto* save = part<QPushButton>("macro.save");
        QVERIFY(!save->isEnabled());
        part<NumberField>("macro.halfLifeDays")->stepBy(12);
        part<NumberField>("macro.scar.harmful")->stepBy(3);
        QVERIFY(save->isEnabled());
        save->click();
        settle();
        const MacroAssumptions saved = m_session->snapshot()->settings.macro;
        QCOMPARE(saved.halfLifeDays, (Span {300, 90, 720}));
        QCOMPARE(saved.scar.harmful, 0.55);
        QCOMPARE(saved.mostLoss, MacroAssumptions().mostLoss);
        part<QPushButton>("macro.reset")->click();
        save->click();
        settle();
        QCOMPARE(m_session->snapshot()->settings.macro, MacroAssumptions());
    }

    void everyFactorIsShown()
    {
        m_session->open(m_workspace);
        settle();
        openPage();
        const AssessedIncident& assessed = m_session->snapshot()->incidents.front();
        for (const FactorRow& row : kFactorRows) {
            const auto* label = part<QLabel>((QByteArray("factor.") + row.id).constData());
            QVERIFY(label && label->isVisible());
            QCOMPARE(label->text(), text::factorCells(row, assessed.factors).value);
        }
        // A product of positive factors would not be a loss.
        const QString formula = part<QLabel>("incidentFormula")->text();
        QVERIFY2(formula.startsWith(QString::fromUtf8("Model: \u2212")), qPrintable(formula));
        QVERIFY(formula.contains(text::points(-assessed.peakLoss)));
        const QString outlook = part<QLabel>("incidentOutlook")->text();
        QVERIFY(outlook.contains(text::date(assessed.recovery->day)));
        QVERIFY(outlook.contains(text::date(assessed.recovery->latest)));
    }

    void everyFactorIsEdited()
    {
        Incident incident = breach();
        incident.owner = Owner::Competitor;
        incident.similarity = 0.8;
        incident.spillOver = -0.1;
        incident.media = 1.2;
        incident.halfLifeDays = 90;
        incident.scar = 0.35;
        incident.affected = 1234;
        for (const std::optional<Response>& response :
             {std::optional<Response>(), std::optional(kPromptResponse), std::optional(Response {}),
              std::optional(kDeceptionResponse), std::optional(Response {1.1, true}),
              std::optional(Response {0.9, false})}) {
            incident.response = response;
            const IncidentDialog dialog(incident);
            QCOMPARE(dialog.incident(), incident);
        }
    }
};

QTEST_MAIN(TestBrandPage)
#include "tst_brandpage.moc"

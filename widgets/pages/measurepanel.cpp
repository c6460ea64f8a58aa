// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"
#include "models/risk/measurereturn.h"
#include "models/session/ask.h"
#include "widgets/card.h"
#include "widgets/charts/intervalbars.h"
#include "widgets/pages/measureform.h"
#include "widgets/pages/simulationfigures.h"
#include "widgets/pages/simulationrun.h"
#include "widgets/panel.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace trustbilanz {

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(MeasurePanel)
};

/// A return with what it is said in.
struct Shown {
    const MeasureReturn& found;
    const QString& currency;

    QString money(double amount) const { return text::money(amount, currency); }
};

QString ratio(std::optional<double> value)
{
    return value ? text::number(*value, 2) : text::missing();
}

QString lossText(const Shown& shown)
{
    const Investment& investment = shown.found.investment;
    return Words::tr("%1 → %2").arg(shown.money(investment.lossBefore),
                                    shown.money(investment.lossAfter));
}

QString avoidedText(const Shown& shown)
{
    const Investment& investment = shown.found.investment;
    //: an amount of money and its standard error
    return Words::tr("%1 (standard error %2)")
        .arg(shown.money(investment.lossBefore - investment.lossAfter),
             shown.money(shown.found.standardError));
}

QString chanceText(const Shown& shown)
{
    const auto& chance = shown.found.chance;
    if (!chance)
        return text::missing();
    return Words::tr("%1 (%2 to %3)")
        .arg(text::percent(chance->share, 1), text::number(chance->low * 100, 1),
             text::percent(chance->high, 1));
}

QString bestText(const Shown& shown)
{
    const MeasureReturn& found = shown.found;
    if (!found.bestOfClassOne || !found.bestOfClassTwo)
        return Words::tr("at most %1 (37 % of the expected loss)")
            .arg(shown.money(found.spendingBound));
    return Words::tr("at most %1 (37 % of the expected loss); best %2 in class I, %3 in class II")
        .arg(shown.money(found.spendingBound), shown.money(*found.bestOfClassOne),
             shown.money(*found.bestOfClassTwo));
}

/// One line of the result; the panel, its tests and the page of the method show the same.
struct Figure {
    const char* id;
    const char* title; ///< context "MeasurePanel"
    QString (*text)(const Shown& shown);
};
constexpr std::array kFigures {
    Figure {"measure.loss",
            QT_TRANSLATE_NOOP("MeasurePanel", "Expected loss a year, without → with it"), lossText},
    Figure {"measure.avoided", QT_TRANSLATE_NOOP("MeasurePanel", "Avoided loss a year"),
            avoidedText},
    Figure {"measure.ratio", QT_TRANSLATE_NOOP("MeasurePanel", "Benefit per cost, first year"),
            [](const Shown& shown) { return ratio(shown.found.result.benefitCostRatio); }},
    Figure {"measure.roi", QT_TRANSLATE_NOOP("MeasurePanel", "Return on investment (ROI)"),
            [](const Shown& shown) { return text::percent(shown.found.result.roi); }},
    Figure {"measure.rosi", QT_TRANSLATE_NOOP("MeasurePanel", "ROSI of ENISA, avoided loss alone"),
            [](const Shown& shown) { return text::percent(shown.found.result.rosi); }},
    Figure {"measure.npv", QT_TRANSLATE_NOOP("MeasurePanel", "Net present value"),
            [](const Shown& shown) { return shown.money(shown.found.result.netPresentValue); }},
    Figure {"measure.chance",
            QT_TRANSLATE_NOOP("MeasurePanel", "Probability that a year repays it"), chanceText},
    Figure {"measure.breakEven", QT_TRANSLATE_NOOP("MeasurePanel", "Break-even effectiveness"),
            [](const Shown& shown) {
                return text::percent(shown.found.result.breakEvenEffectiveness);
            }},
    Figure {"measure.plausible",
            QT_TRANSLATE_NOOP("MeasurePanel", "Plausible spending (Gordon and Loeb)"), bestText},
};

/// A scenario without and with a measure, and what the measure returns.
class MeasurePanel final : public Panel
{
    Q_DECLARE_TR_FUNCTIONS(MeasurePanel)
public:
    MeasurePanel(SimulationRun& run, QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override { return m_card->title(); }

protected:
    void retranslate() override;
    void applyTheme() override { m_bars->update(); }

private:
    struct Line {
        QLabel* title;
        QLabel* value;
    };
    QLayout* makeLines();
    void compute();
    void showReturn(const MeasureReturn& found);
    void showReason(const QString& reason);
    void showBars(const InvestmentReturn& result);
    QString perYearText(const MeasureReturn& found) const;
    QString findingOf(const MeasureReturn& found) const;
    QString benchmarkText() const;
    MethodInputs inputs(const MeasureReturn& found) const;
    void save();

    SimulationRun& m_run;
    Card* m_inputs = new Card;
    MeasureForm* m_form = new MeasureForm;
    Card* m_card = new Card;
    IntervalBars* m_bars = new IntervalBars;
    QLabel* m_benchmark = makeLabel(12, "muted");
    QWidget* m_results = new QWidget;
    std::vector<Line> m_lines;
    QString m_path;
    QString m_currency;
    Measure m_saved;
};

MeasurePanel::MeasurePanel(SimulationRun& run, QWidget* parent)
    : Panel(parent)
    , m_run(run)
{
    for (Card* card : {m_inputs, m_card})
        card->setMethod(QStringLiteral("measure-return"));
    m_card->setObjectName(QStringLiteral("measure"));
    m_inputs->body()->addWidget(m_form);
    auto* results = new QVBoxLayout(m_results);
    results->setContentsMargins(0, 0, 0, 0);
    results->addWidget(m_bars);
    results->addWidget(m_benchmark);
    results->addLayout(makeLines());
    m_card->body()->addWidget(m_results);
    m_card->setHasChart();
    m_card->body()->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_inputs, 2);
    layout->addWidget(m_card, 3);
    connect(m_form, &MeasureForm::edited, this, [this] { compute(); });
    connect(m_form, &MeasureForm::saveAsked, this, [this] { save(); });
    connect(&m_run, &SimulationRun::changed, this, [this] { compute(); });
}

QLayout* MeasurePanel::makeLines()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    for (const Figure& figure : kFigures) {
        const Line line {makeLabel(12, "muted"), makeLabel(13, "", QFont::DemiBold)};
        line.value->setObjectName(QLatin1String(figure.id));
        grid->addWidget(line.title, int(m_lines.size()), 0, Qt::AlignTop);
        grid->addWidget(line.value, int(m_lines.size()), 1, Qt::AlignTop);
        m_lines.push_back(line);
    }
    return grid;
}

void MeasurePanel::showSnapshot(const Snapshot& snapshot)
{
    const Measure& saved = snapshot.settings.measure;
    const bool isNew = m_path != snapshot.path || m_saved != saved;
    m_path = snapshot.path;
    m_saved = saved;
    m_currency = snapshot.settings.currency;
    m_form->setCurrency(m_currency);
    if (isNew)
        m_form->showSaved(saved); // computes
    else
        compute();
}

/// After the trials of the scenario itself, which come first.
void MeasurePanel::compute()
{
    const Scenario& scenario = m_run.scenario();
    if (!scenario.hasSimulation())
        return showReason(tr("Needs events and losses: choose a scenario to start from."));
    if (m_form->measure().cost <= 0)
        return showReason(tr("State what the measure costs and what it does to incidents."));
    if (!m_run.isDrawn())
        return;
    m_run.session().ask(
        this,
        [scenario, measure = m_form->measure(), options = m_run.options()](
            const session::WorkspaceData&, const TrendView&, const Progress& progress) {
            return risk::measureReturn(scenario, measure, options, progress);
        },
        [this](const Result<MeasureReturn>& found) {
            if (found)
                showReturn(*found);
            else
                showReason(text::describe(found.error()));
        });
}

void MeasurePanel::showReason(const QString& reason)
{
    m_results->hide();
    m_card->setTitle(tr("Does the measure pay?"));
    m_card->setSubtitle(reason);
    m_card->setMethodInputs({});
    m_inputs->setMethodInputs({});
}

void MeasurePanel::showReturn(const MeasureReturn& found)
{
    const Shown shown {found, m_currency};
    for (size_t i = 0; i < kFigures.size(); ++i)
        m_lines[i].value->setText(kFigures[i].text(shown));
    showBars(found.result);
    m_card->setTitle(findingOf(found));
    m_card->setSubtitle(perYearText(found) + QLatin1Char(' ')
                        + tr("Model: the scenario without and with the measure, from the same random "
                           "numbers")
                        + QStringLiteral(" · ")
                        + originText(found.trials, found.seed, risk::engineVersion()));
    m_card->setMethodInputs(inputs(found));
    m_inputs->setMethodInputs(inputs(found));
    m_results->show();
}

/// One bar from zero, with the ratio that covers the cost and the published one as lines.
void MeasurePanel::showBars(const InvestmentReturn& result)
{
    const Evidence published
        = evidenceById(QStringLiteral("privacy_benefit_cost"), QStringLiteral("en"));
    IntervalBars::Bar bar;
    bar.name = tr("Benefit per cost, first year");
    bar.value = std::max(0.0, result.benefitCostRatio.value_or(0));
    bar.label = ratio(result.benefitCostRatio);
    bar.tone = *bar.value > 1 ? IntervalBars::Tone::Good : IntervalBars::Tone::Bad;
    bar.marks
        = {{1, tr("covers its cost")},
           {*published.value,
            tr("published: %1 (%2)").arg(text::number(*published.value, 1)).arg(published.year)}};
    const double maximum = std::max(3.0, std::ceil(*bar.value));
    m_bars->setAccessibleName(bar.name);
    m_bars->setAccessibleDescription(bar.name + QStringLiteral(": ") + bar.label);
    m_bars->setBars({bar}, {maximum, [](double value) { return text::number(value, 1); }});
}

/// What carries it: the net present value over its years. A year may tell another story.
QString MeasurePanel::findingOf(const MeasureReturn& found) const
{
    const double value = found.result.netPresentValue;
    const int years = int(std::lround(m_form->measure().years));
    const QString amount = text::money(std::abs(value), m_currency);
    if (value <= 0)
        return tr("Over %Ln year(s) the measure costs %1 more than it brings, on average (net "
                  "present value)",
                  nullptr, years)
            .arg(amount);
    const QString pays = tr("Over %Ln year(s) the measure brings %1 more than it costs, on average "
                            "(net present value)",
                            nullptr, years)
                             .arg(amount);
    return found.result.benefit < found.investment.cost
        ? tr("%1; its first year alone does not repay it").arg(pays)
        : pays;
}

QString MeasurePanel::perYearText(const MeasureReturn& found) const
{
    return tr("%1 a year for a cost of %2.")
        .arg(text::money(found.result.benefit, m_currency),
             text::money(found.investment.cost, m_currency));
}

QString MeasurePanel::benchmarkText() const
{
    const Evidence published = evidenceById(QStringLiteral("privacy_benefit_cost"),
                                            QLocale::languageToCode(QLocale().language()));
    QStringList others;
    for (const OtherFigure& other : published.others)
        others << QStringLiteral("%1 (%2)").arg(text::number(other.value, 1)).arg(other.year);
    return tr("Published line: %1, %2 (%3): a ratio of benefit to cost as companies see it "
              "themselves, no return; later editions: %4.")
        .arg(published.source, text::number(*published.value, 1))
        .arg(published.year)
        .arg(others.join(QStringLiteral(", ")));
}

MethodInputs MeasurePanel::inputs(const MeasureReturn& found) const
{
    MethodInputs inputs;
    for (const MeasureField& field : kMeasureFields) {
        const double value = field.get(m_form->measure());
        inputs << MethodInput {QCoreApplication::translate("Measure", field.title),
                               field.unit == MeasureUnit::Currency
                                   ? text::moneyExact(value, m_currency)
                                   : field.unit == MeasureUnit::Share ? text::percent(value)
                                                                      : text::number(value, 1)};
    }
    const Shown shown {found, m_currency};
    for (const Figure& figure : kFigures)
        inputs << MethodInput {Words::tr(figure.title), figure.text(shown)};
    return inputs;
}

void MeasurePanel::save()
{
    const auto snapshot = m_run.session().snapshot();
    if (!snapshot)
        return;
    WorkspaceSettings settings = snapshot->settings;
    settings.measure = m_form->measure();
    m_run.session().saveSettings(settings);
}

void MeasurePanel::retranslate()
{
    m_inputs->setTitle(tr("Before and after a measure"));
    m_inputs->setSubtitle(tr("What it costs, and what it is expected to do to the incidents of the "
                             "scenario"));
    for (size_t i = 0; i < kFigures.size(); ++i)
        m_lines[i].title->setText(Words::tr(kFigures[i].title));
    m_benchmark->setText(benchmarkText());
    m_form->retranslate();
    compute();
}
} // namespace

Panel* makeMeasurePanel(SimulationRun& run, QWidget* parent)
{
    return new MeasurePanel(run, parent);
}

} // namespace trustbilanz

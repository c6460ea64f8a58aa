// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/simulationfigures.h"

#include "widgets/charts/losscontent.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace trustbilanz {

namespace {
constexpr int kColumns = 3;
constexpr int kNamePixels = 12;
constexpr int kValuePixels = 20;
constexpr double kTailLevel = 0.95;
constexpr std::array kNames {"mean", "noLoss", "median", "valueAtRisk", "shortfall", "tolerance"};

QString moneyOf(const TailFigure* tail, double TailFigure::*member, const QString& currency)
{
    return text::money(tail ? std::optional(tail->*member) : std::nullopt, currency);
}

/// What risk::engineVersion() says, in the reader's words; any other text as it is.
QString versionWords(const QString& version)
{
    static const QRegularExpression form(QStringLiteral("^(.+) \\(engine (\\d+)\\)$"));
    const QRegularExpressionMatch match = form.match(version);
    if (!match.hasMatch())
        return version;
    //: version of the program and of its simulation
    return SimulationFigures::tr("%1 (engine %2)").arg(match.captured(1), match.captured(2));
}
} // namespace

const TailFigure* tailAt(const SimulationResult& result, double probability)
{
    const auto tail = std::ranges::find(result.tails, probability, &TailFigure::probability);
    return tail == result.tails.end() ? nullptr : &*tail;
}

bool hasBenefits(const SimulationResult& result)
{
    return !result.exceedance.empty() && result.exceedance.front().loss < 0;
}

QString originOf(const SimulationResult& result)
{
    if (result.trials == 0)
        return SimulationFigures::tr("Preview without trials, version %1")
            .arg(versionWords(result.version));
    return originText(result.trials, result.seed, result.version);
}

QString originText(qint64 trials, quint64 seed, const QString& version)
{
    return SimulationFigures::tr("%1 trials, seed %2, version %3")
        .arg(text::count(trials), QString::number(seed), versionWords(version));
}

SimulationFigures::SimulationFigures(QWidget* parent)
    : Card(parent)
    , m_stale(makeLabel(13, "bad", QFont::Medium))
    , m_warning(makeLabel(13, "bad", QFont::Medium))
    , m_reason(makeLabel(13, "muted"))
    , m_origin(makeLabel(kNamePixels, "muted"))
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    for (size_t i = 0; i < kNames.size(); ++i) {
        const Line line {makeLabel(kNamePixels, "muted", QFont::Medium),
                         makeLabel(kValuePixels, "", QFont::DemiBold),
                         makeLabel(kNamePixels, "muted")};
        line.value->setObjectName(QLatin1String("simulation.") + QLatin1String(kNames[i]));
        line.value->setWordWrap(false);
        const int row = int(i) / kColumns * 4;
        const int column = int(i) % kColumns;
        grid->addWidget(line.title, row, column, Qt::AlignBottom);
        grid->addWidget(line.value, row + 1, column);
        grid->addWidget(line.note, row + 2, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        grid->setRowMinimumHeight(row + 3, 8);
        m_lines.push_back(line);
    }
    for (const auto& [label, name] : {std::pair(m_stale, "stale"), std::pair(m_warning, "warning")}) {
        label->setObjectName(QLatin1String("simulation.") + QLatin1String(name));
        label->hide();
        body()->addWidget(label);
    }
    body()->addSpacing(8);
    body()->addLayout(grid);
    body()->addWidget(m_reason);
    body()->addWidget(m_origin);
    m_origin->setObjectName(QStringLiteral("simulation.origin"));
    m_reason->setObjectName(QStringLiteral("simulation.reason"));
}

void SimulationFigures::set(size_t figure, const QString& title, const QString& value,
                            const QString& note)
{
    const Line& line = m_lines[figure];
    line.title->setText(title);
    line.value->setText(value);
    line.value->setAccessibleName(title + QStringLiteral(": ") + value);
    line.note->setText(note);
}

void SimulationFigures::setVisibleFigures(bool visible)
{
    for (const Line& line : m_lines) {
        for (QLabel* label : {line.title, line.value, line.note})
            label->setVisible(visible);
    }
    m_origin->setVisible(visible);
    m_reason->setVisible(!visible);
}

void SimulationFigures::showResult(const SimulationResult& result, std::optional<double> tolerance,
                                   const QString& currency)
{
    const auto money = [&](double amount) { return text::money(amount, currency); };
    const TailFigure* tail = tailAt(result, kTailLevel);
    const auto& above = result.aboveTolerance;
    const bool isDrawn = result.trials > 0;
    setVisibleFigures(true);
    set(0, tr("Mean"), money(result.mean),
        isDrawn ? tr("standard error %1").arg(money(result.standardError))
                : tr("calculated, not drawn"));
    const QString ofWhat = isDrawn ? tr("of the trials") : tr("of all periods");
    set(1, hasBenefits(result) ? tr("Neither loss nor benefit") : tr("No loss at all"),
        charts::chance(result.probabilityOfNoLoss),
        hasBenefits(result)
            //: %1 is "of the trials"
            ? tr("%1; a benefit in %2").arg(ofWhat, charts::chance(result.probabilityOfBenefit))
            : ofWhat);
    set(2, tr("Median"), money(result.median),
        isDrawn ? tr("half of the trials cost no more") : tr("half of all periods cost no more"));
    set(3, tr("Value at risk 95 %"), moneyOf(tail, &TailFigure::quantile, currency),
        isDrawn ? tr("5 % of the trials cost more") : tr("5 % of all periods cost more"));
    set(4, tr("Expected shortfall 95 %"), moneyOf(tail, &TailFigure::shortfall, currency),
        tr("mean of the worst 5 %"));
    set(5, tr("Above the tolerance"), above ? charts::chance(above->probability) : text::missing(),
        //: %1 is a tolerance, %2 an interval: "29.1 % to 29.3 %"
        above ? tr("of %1; %2").arg(money(tolerance.value_or(0)), charts::chanceRange(*above))
              : tr("no tolerance stated"));
    m_origin->setText(originOf(result));
    if (result.mean < 0)
        return setTitle(tr("A benefit of %1 on average").arg(money(-result.mean)));
    setTitle(tail ? tr("%1 on average, more than %2 in one period of twenty")
                        .arg(money(result.mean), money(tail->quantile))
                  : tr("%1 on average").arg(money(result.mean)));
}

void SimulationFigures::warnAboveRevenue(const SimulationResult& result,
                                         std::optional<double> revenue, double years)
{
    const bool isAbove = revenue && result.mean > *revenue * years;
    m_warning->setVisible(isAbove);
    if (isAbove)
        m_warning->setText(tr("The mean loss is more than the whole revenue of these years: check how "
                              "often events happen and what each costs."));
}

void SimulationFigures::setStale(bool stale)
{
    m_stale->setVisible(stale);
    m_stale->setText(tr("Figures of the last valid input: what stands in the fields does not go "
                        "together."));
    for (const Line& line : m_lines)
        setTone(*line.value, stale ? "muted" : "");
}

void SimulationFigures::showReason(const QString& reason)
{
    setVisibleFigures(false);
    m_warning->hide();
    m_reason->setText(reason);
    setTitle(tr("No simulation yet"));
}

} // namespace trustbilanz

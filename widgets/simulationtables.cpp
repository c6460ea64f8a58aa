// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simulationtables.h"

#include "models/records/scenario.h"
#include "widgets/charts/losscontent.h"
#include "widgets/pages/losscomponentform.h"
#include "widgets/text.h"

#include <array>

namespace trustbilanz {

namespace {
class SimulationCells
{
    Q_DECLARE_TR_FUNCTIONS(SimulationCells)
};

using Tail = MoneyRow<TailFigure>;
using Exceedance = MoneyRow<ExceedancePoint>;
using Bar = MoneyRow<HistogramBar>;
using Sensitivity = MoneyRow<SensitivityRow>;
using Convergence = MoneyRow<ConvergencePoint>;

template<class Record, auto Member>
QVariant number(const MoneyRow<Record>& row)
{
    return QVariant::fromValue(row.record.*Member);
}

template<class Record, auto Member>
QString money(const MoneyRow<Record>& row)
{
    return text::money(row.record.*Member, row.currency);
}

template<class Record, auto Member>
constexpr auto moneyColumn(const char* id, const char* title)
{
    return typename tables::RecordTable<MoneyRow<Record>>::Column {
        id, title, number<Record, Member>, money<Record, Member>, true};
}

template<auto Member>
QString shareText(const Exceedance& row)
{
    return charts::chance(row.record.share.*Member);
}

template<auto Member>
QVariant shareValue(const Exceedance& row)
{
    return row.record.share.*Member;
}

constexpr std::array<TailTable::Column, 3> kTail {{
    {"level", QT_TRANSLATE_NOOP("SimulationCells", "Level"), number<TailFigure, &TailFigure::probability>,
     [](const Tail& row) { return text::percent(row.record.probability, row.record.probability > 0.99 ? 1 : 0); },
     true},
    moneyColumn<TailFigure, &TailFigure::quantile>(
        "quantile", QT_TRANSLATE_NOOP("SimulationCells", "Value at risk")),
    moneyColumn<TailFigure, &TailFigure::shortfall>(
        "shortfall", QT_TRANSLATE_NOOP("SimulationCells", "Expected shortfall")),
}};

constexpr std::array<ExceedanceTable::Column, 4> kExceedance {{
    moneyColumn<ExceedancePoint, &ExceedancePoint::loss>(
        "loss", QT_TRANSLATE_NOOP("SimulationCells", "Loss above")),
    {"probability", QT_TRANSLATE_NOOP("SimulationCells", "Probability"),
     shareValue<&TrialShare::probability>, shareText<&TrialShare::probability>, true},
    {"low", QT_TRANSLATE_NOOP("SimulationCells", "Band from"), shareValue<&TrialShare::low>,
     shareText<&TrialShare::low>, true},
    {"high", QT_TRANSLATE_NOOP("SimulationCells", "Band to"), shareValue<&TrialShare::high>,
     shareText<&TrialShare::high>, true},
}};

constexpr std::array<HistogramTable::Column, 3> kHistogram {{
    moneyColumn<HistogramBar, &HistogramBar::from>("from",
                                                   QT_TRANSLATE_NOOP("SimulationCells", "From")),
    moneyColumn<HistogramBar, &HistogramBar::to>("to",
                                                 QT_TRANSLATE_NOOP("SimulationCells", "To below")),
    {"share", QT_TRANSLATE_NOOP("SimulationCells", "Share of the trials"),
     number<HistogramBar, &HistogramBar::share>,
     [](const Bar& row) { return charts::chance(row.record.share); }, true},
}};

constexpr std::array<SensitivityTable::Column, 3> kSensitivity {{
    {"input", QT_TRANSLATE_NOOP("SimulationCells", "Input"),
     [](const Sensitivity& row) { return QVariant(inputName(row.record.input)); },
     [](const Sensitivity& row) { return inputName(row.record.input); }, false},
    moneyColumn<SensitivityRow, &SensitivityRow::low>(
        "low", QT_TRANSLATE_NOOP("SimulationCells", "Mean at its low end")),
    moneyColumn<SensitivityRow, &SensitivityRow::high>(
        "high", QT_TRANSLATE_NOOP("SimulationCells", "Mean at its high end")),
}};

constexpr std::array<ConvergenceTable::Column, 4> kConvergence {{
    {"trials", QT_TRANSLATE_NOOP("SimulationCells", "Trials"),
     number<ConvergencePoint, &ConvergencePoint::trials>,
     [](const Convergence& row) { return text::count(row.record.trials); }, true},
    moneyColumn<ConvergencePoint, &ConvergencePoint::mean>(
        "mean", QT_TRANSLATE_NOOP("SimulationCells", "Mean loss")),
    moneyColumn<ConvergencePoint, &ConvergencePoint::low>(
        "low", QT_TRANSLATE_NOOP("SimulationCells", "Interval from")),
    moneyColumn<ConvergencePoint, &ConvergencePoint::high>(
        "high", QT_TRANSLATE_NOOP("SimulationCells", "Interval to")),
}};

/// Every figure is one of the simulation; the ids of all tables.
constexpr std::array kMethods {
    tables::ColumnMethod {"level", "loss-simulation"},
    tables::ColumnMethod {"quantile", "loss-simulation"},
    tables::ColumnMethod {"shortfall", "loss-simulation"},
    tables::ColumnMethod {"loss", "loss-simulation"},
    tables::ColumnMethod {"probability", "loss-simulation"},
    tables::ColumnMethod {"from", "loss-simulation"},
    tables::ColumnMethod {"to", "loss-simulation"},
    tables::ColumnMethod {"share", "loss-simulation"},
    tables::ColumnMethod {"trials", "loss-simulation"},
    tables::ColumnMethod {"mean", "loss-simulation"},
    tables::ColumnMethod {"low", "loss-simulation"},
    tables::ColumnMethod {"high", "loss-simulation"},
};

constexpr char kContext[] = "SimulationCells";
} // namespace

TailTable* makeTailTable(QObject* parent)
{
    return new TailTable(kContext, kTail, kMethods, parent);
}

ExceedanceTable* makeExceedanceTable(QObject* parent)
{
    return new ExceedanceTable(kContext, kExceedance, kMethods, parent);
}

HistogramTable* makeHistogramTable(QObject* parent)
{
    return new HistogramTable(kContext, kHistogram, kMethods, parent);
}

SensitivityTable* makeSensitivityTable(QObject* parent)
{
    return new SensitivityTable(kContext, kSensitivity, kMethods, parent);
}

ConvergenceTable* makeConvergenceTable(QObject* parent)
{
    return new ConvergenceTable(kContext, kConvergence, kMethods, parent);
}

QString inputName(const QString& key)
{
    if (key.startsWith(QLatin1String("losses.")))
        return lossInputName(key.mid(7));
    for (const ScenarioField& field : kScenarioFields) {
        if (key == QLatin1String(field.id))
            return QCoreApplication::translate("Scenario", field.title);
    }
    return key.startsWith(QLatin1String("frequency")) ? SimulationCells::tr("Frequency") : key;
}

} // namespace trustbilanz

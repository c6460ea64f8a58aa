// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulationresult.h"
#include "models/tables/recordtable.h"

namespace trustbilanz {

/// The tables behind the charts of a simulation; their columns are constant tables in
/// simulationtables.cpp. A row knows its currency.
template<class Record>
struct MoneyRow {
    Record record;
    QString currency;
};

using TailTable = tables::RecordTable<MoneyRow<TailFigure>>;
using ExceedanceTable = tables::RecordTable<MoneyRow<ExceedancePoint>>;
using HistogramTable = tables::RecordTable<MoneyRow<HistogramBar>>;
using SensitivityTable = tables::RecordTable<MoneyRow<SensitivityRow>>;
using ConvergenceTable = tables::RecordTable<MoneyRow<ConvergencePoint>>;

TailTable* makeTailTable(QObject* parent);
ExceedanceTable* makeExceedanceTable(QObject* parent);
HistogramTable* makeHistogramTable(QObject* parent);
SensitivityTable* makeSensitivityTable(QObject* parent);
ConvergenceTable* makeConvergenceTable(QObject* parent);

template<class Record>
std::vector<MoneyRow<Record>> moneyRows(const std::vector<Record>& records, const QString& currency)
{
    std::vector<MoneyRow<Record>> rows;
    for (const Record& record : records)
        rows.push_back({record, currency});
    return rows;
}

/// An input of the simulation by its key in the scenario file: "frequency", "losses.NAME".
QString inputName(const QString& key);

} // namespace trustbilanz

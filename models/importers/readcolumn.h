// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/dateevidence.h"
#include "models/importers/importers.h"
#include "models/importers/numberevidence.h"

namespace trustbilanz::importers {

/// A column of numbers or dates and what its cells say about how they are to be read.
template<class Evidence>
struct ReadColumn {
    QString field; ///< of the plan
    QString name; ///< in the source; empty where that has no columns
    size_t position = 0; ///< in the header of a table
    Evidence evidence;
    bool isTyped = false; ///< the source itself has numbers and dates beside texts
};

template<class Evidence>
using ReadColumns = std::vector<ReadColumn<Evidence>>;

/// The best reading of a column and its rivals, in the order of the candidates.
template<class Evidence>
std::vector<size_t> openReadings(const Evidence& evidence)
{
    std::vector<size_t> readings = evidence.tally().rivals();
    readings.push_back(evidence.tally().best());
    std::sort(readings.begin(), readings.end());
    return readings;
}

/// Whether a column would lose nothing by any of the readings that are open for another.
template<class Evidence>
bool bears(const Evidence& evidence, const Evidence& asked)
{
    const auto understands = [&](const QString& id) {
        for (size_t i = 0; i < evidence.readings(); ++i) {
            if (evidence.readingId(i) == id)
                return evidence.tally().understandsAll(i);
        }
        return false;
    };
    const std::vector<size_t> open = openReadings(asked);
    return evidence.isDeclared() || std::all_of(open.begin(), open.end(), [&](size_t reading) {
               return understands(asked.readingId(reading));
           });
}

/// The readings of a column that is ambiguous. They are declared for the whole source where no
/// other column would suffer from that, else for this column.
template<class Evidence>
AmbiguousField ambiguousField(const ReadColumn<Evidence>& column,
                              const ReadColumns<Evidence>& columns)
{
    const Evidence& evidence = column.evidence;
    const ReadingTally& tally = evidence.tally();
    const QString cell = tally.differing(tally.best(), tally.rivals().front())->first;
    const bool isForAll = column.name.isEmpty()
        || std::all_of(columns.begin(), columns.end(), [&](const auto& other) {
                              return &other == &column || bears(other.evidence, evidence);
                          });
    const QString scope = isForAll ? QString() : column.name + QLatin1Char('=');
    AmbiguousField ambiguous {column.field, column.name, {}};
    for (const size_t reading : openReadings(evidence)) {
        const QString understood = evidence.understood(reading, cell);
        if (!understood.isEmpty())
            ambiguous.readings.push_back({QLatin1String(Evidence::kOption) + QLatin1Char(':')
                                              + scope + evidence.readingId(reading),
                                          cell, understood});
    }
    return ambiguous;
}

template<class Evidence>
void addAmbiguous(const ReadColumns<Evidence>& columns, std::vector<AmbiguousField>& ambiguous)
{
    for (const ReadColumn<Evidence>& column : columns) {
        if (column.evidence.tally().isAmbiguous())
            ambiguous.push_back(ambiguousField(column, columns));
    }
}

/// How each column is read and why; left out are those that are ambiguous or had no cell that was
/// understood.
template<class Evidence>
void addFindings(const ReadColumns<Evidence>& columns, std::vector<Finding>& findings)
{
    for (const ReadColumn<Evidence>& column : columns) {
        if (column.evidence.tally().isAmbiguous())
            continue;
        for (Finding finding : column.evidence.findings()) {
            finding.what = QLatin1String(Evidence::kWhat);
            if (column.isTyped)
                finding.reason = QStringLiteral("typed");
            finding.column = column.name.isEmpty() ? column.field : column.name;
            findings.push_back(std::move(finding));
        }
    }
}

} // namespace trustbilanz::importers

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/scoreschema.h"

#include "models/importers/ambiguity.h"
#include "models/importers/columnnames.h"
#include "models/importers/profiles.h"
#include "models/importers/scorepass.h"

#include <QThread>

#include <chrono>

namespace trustbilanz::importers {

namespace {
Result<ColumnReadings> settledReadings(CsvFile& file, const ImportPlan& plan,
                                       const ScoreMapping& mapping, ColumnReadings::Depth depth,
                                       const Progress& progress)
{
    auto readings = ColumnReadings::find(file, plan, mapping.numberColumns(),
                                         {{QStringLiteral("date"), mapping.date}}, depth, progress);
    if (!readings)
        return readings;
    if (const auto ambiguous = readings->ambiguousFields(); !ambiguous.empty())
        return tl::unexpected(ambiguityError(ambiguous, file.header));
    return readings;
}

constexpr qint64 kWorthThreads = 1024 * 1024; ///< bytes: a file of one block leaves them nothing

int threadsFor(const Source& source)
{
    const bool isShort = !source.isPacked() && source.bytesTotal() < kWorthThreads;
    return isShort ? 1 : QThread::idealThreadCount();
}

Result<ScoreReading> readWith(CsvFile& file, const ImportPlan& plan, const ScoreMapping& mapping,
                              ColumnReadings::Depth depth, const PseudonymOf& pseudonymOf,
                              const Progress& progress)
{
    const auto readings = settledReadings(file, plan, mapping, depth, progress);
    if (!readings)
        return tl::unexpected(readings.error());
    auto attempt = ScorePass(file, plan, mapping, *readings, progress, threadsFor(file.source))
                       .run(pseudonymOf);
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (attempt->needsWholeFile)
        return readWith(file, plan, mapping, ColumnReadings::Depth::Whole, pseudonymOf, progress);
    attempt->reading.report.detected = file.detected();
    readings->describe(attempt->reading.report.detected);
    return std::move(attempt->reading);
}
} // namespace

Error stoppedBy(const IssueCount& problem, int column)
{
    return {Error::Kind::BadOption, issueId(problem.kind), int(problem.firstLine), column,
            Error::Reason::RejectedRow};
}

Error withSuggestion(Error error, const ImportPlan& plan, const QStringList& header)
{
    const bool mayHelp
        = error.kind == Error::Kind::MissingColumn || error.kind == Error::Kind::ScaleMissing;
    if (!mayHelp || !plan.profile.isEmpty())
        return error;
    if (const auto profile = matchingProfile(header, ImportKind::Scores))
        error.detail += QStringLiteral(" (--profile %1)").arg(profile->id);
    return error;
}

Result<ScoreReading> readCsvScores(const QString& path, const ImportPlan& plan,
                                   const PseudonymOf& pseudonymOf, const Progress& progress)
{
    const auto started = std::chrono::steady_clock::now();
    auto file = CsvFile::open(path, plan, progress);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto named = verifyNames(*file, plan); !named)
        return tl::unexpected(named.error());
    const auto mapping = ScoreMapping::from(plan, file->header);
    if (!mapping)
        return tl::unexpected(withSuggestion(mapping.error(), plan, file->header));
    auto reading
        = readWith(*file, plan, *mapping, ColumnReadings::Depth::Sample, pseudonymOf, progress);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
    if (reading)
        reading->report.seconds = seconds.count();
    return reading;
}

} // namespace trustbilanz::importers

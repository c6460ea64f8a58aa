// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/scoreschema.h"

#include "models/importers/ambiguity.h"
#include "models/importers/profiles.h"
#include "models/importers/scorebuilder.h"

#include <QFileInfo>

#include <chrono>

namespace trustbilanz::importers {

namespace {
constexpr double kRoomForLongerRows = 1.05;
constexpr qint64 kMostRowsReserved = 50'000'000; // an estimate must not exhaust the memory

struct Attempt {
    bool needsWholeFile = false;
    ScoreReading reading;
};

/// One way through the rows with readings that are settled, or seem to be.
class ScorePass
{
public:
    ScorePass(CsvFile& file, const ImportPlan& plan, const ScoreMapping& mapping,
              const ColumnReadings& readings, const Progress& progress)
        : m_file(file)
        , m_plan(plan)
        , m_mapping(mapping)
        , m_cells(mapping, readings, plan, m_issues)
        , m_builder(mapping)
        , m_pass(file, progress)
    {
    }

    Result<Attempt> run(const PseudonymOf& pseudonymOf)
    {
        Attempt attempt;
        for (;;) {
            const auto more = m_pass.nextBlock();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            const auto read = readBlock();
            if (!read)
                return tl::unexpected(read.error());
            if (m_cells.needsWholeFile()) {
                attempt.needsWholeFile = true;
                return attempt;
            }
        }
        if (const auto finished = m_file.source.finish(); !finished)
            return tl::unexpected(finished.error());
        attempt.reading.report = report();
        attempt.reading.part = m_builder.finish(pseudonymOf);
        attempt.reading.part.labels = m_plan.labels;
        describeRows(attempt.reading);
        return attempt;
    }

private:
    Result<void> readBlock()
    {
        while (m_pass.nextRow(m_row)) {
            if (m_cells.read(m_row, m_answer)) {
                m_builder.add(m_answer);
                continue;
            }
            ++m_rejected;
            if (const auto stop = m_issues.firstStop(m_plan))
                return tl::unexpected(stoppedBy(*stop, m_mapping.positionOf(stop->column)));
        }
        m_builder.endBlock();
        reserveOnce();
        return {};
    }

    /// Estimates the rows of a plain file from its first block, to grow the columns only once.
    void reserveOnce()
    {
        if (m_reserved || m_file.source.isPacked() || m_file.source.bytesRead() == 0)
            return;
        m_reserved = true;
        const double share = double(m_file.source.bytesTotal()) / double(m_file.source.bytesRead());
        const double rows = double(m_pass.rowsRead()) * share * kRoomForLongerRows;
        m_builder.reserve(size_t(std::min(rows, double(kMostRowsReserved))));
    }

    ImportReport report()
    {
        ImportReport report;
        report.kind = ImportKind::Scores;
        report.source = QFileInfo(m_file.source.path()).fileName();
        report.sha256 = m_file.source.sha256();
        report.rows = m_pass.rowsRead();
        report.rejected = m_rejected;
        report.scale = m_plan.scale;
        m_issues.moveInto(report);
        return report;
    }

    static void describeRows(ScoreReading& reading)
    {
        const ScorePart& part = reading.part;
        reading.report.customers = qint64(part.customers.size());
        if (part.day.empty())
            return;
        reading.report.firstDate = PartialDate {kFirstStoredDay + part.day.front(), part.precision};
        reading.report.lastDate = PartialDate {kFirstStoredDay + part.day.back(), part.precision};
    }

    CsvFile& m_file;
    const ImportPlan& m_plan;
    const ScoreMapping& m_mapping;
    IssueLog m_issues;
    ScoreCells m_cells;
    ScoreBuilder m_builder;
    CsvPass m_pass;
    CsvRow m_row;
    ScoreRow m_answer;
    qint64 m_rejected = 0;
    bool m_reserved = false;
};

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

Result<ScoreReading> readWith(CsvFile& file, const ImportPlan& plan, const ScoreMapping& mapping,
                              ColumnReadings::Depth depth, const PseudonymOf& pseudonymOf,
                              const Progress& progress)
{
    const auto readings = settledReadings(file, plan, mapping, depth, progress);
    if (!readings)
        return tl::unexpected(readings.error());
    auto attempt = ScorePass(file, plan, mapping, *readings, progress).run(pseudonymOf);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/scorepass.h"

#include "models/importers/scoreschema.h"

#include <QFileInfo>

#include <algorithm>

namespace trustbilanz::importers {

namespace {
constexpr double kRoomForLongerRows = 1.05;
constexpr qint64 kMostRowsReserved = 50'000'000; // an estimate must not exhaust the memory

void describeRows(ScoreReading& reading)
{
    const ScorePart& part = reading.part;
    reading.report.customers = qint64(part.customers.size());
    if (part.day.empty())
        return;
    reading.report.firstDate = PartialDate {kFirstStoredDay + part.day.front(), part.precision};
    reading.report.lastDate = PartialDate {kFirstStoredDay + part.day.back(), part.precision};
}
} // namespace

ScorePass::ScorePass(CsvFile& file, const ImportPlan& plan, const ScoreMapping& mapping,
                     const ColumnReadings& readings, const Progress& progress, int threads)
    : m_file(file)
    , m_plan(plan)
    , m_mapping(mapping)
    , m_cells(mapping, readings, plan, m_issues)
    , m_builder(mapping)
    , m_pass(file, progress)
    , m_threads(threads)
{
}

Result<ScorePass::Attempt> ScorePass::run(const PseudonymOf& pseudonymOf)
{
    Attempt attempt;
    if (const auto started = m_pass.start(); !started)
        return tl::unexpected(started.error());
    for (size_t number = 0;; ++number) {
        const auto more = step(number);
        if (!more)
            return tl::unexpected(more.error());
        attempt.needsWholeFile = m_cells.needsWholeFile();
        if (attempt.needsWholeFile)
            return attempt;
        if (!*more)
            break;
    }
    if (const auto finished = m_file.source.finish(); !finished)
        return tl::unexpected(finished.error());
    attempt.reading.report = report();
    attempt.reading.part = m_builder.finish(m_customers, pseudonymOf);
    attempt.reading.part.labels = m_plan.labels;
    describeRows(attempt.reading);
    return attempt;
}

Result<bool> ScorePass::step(size_t number)
{
    if (const auto told = m_pass.tellProgress(); !told)
        return tl::unexpected(told.error());
    Piece& next = m_pieces[number % 3];
    Piece& current = m_pieces[(number + 2) % 3];
    Piece& last = m_pieces[(number + 1) % 3];
    m_isAtEnd = m_isAtEnd || m_pass.rows().isAtFooter();
    Result<void> coded;
    Result<void> wasRead;
    std::vector<std::function<void()>> steps; // the longest first
    if (current.hasRows)
        steps.emplace_back([&] { coded = code(current); });
    if (!m_isAtEnd)
        steps.emplace_back([&] { wasRead = read(next); });
    if (last.ids.size() > 0)
        steps.emplace_back([&] { m_customers.append(last.ids); });
    m_threads.run(steps.size(), [&](size_t i) { steps[i](); });
    last.ids.clear();
    reserveOnce(current);
    // The error of the earlier block counts.
    return coded.and_then([&] { return wasRead; }).map([&] { return !steps.empty(); });
}

Result<void> ScorePass::read(Piece& piece)
{
    const auto more = m_pass.readBlock(piece.block);
    if (!more)
        return tl::unexpected(more.error());
    m_isAtEnd = !*more;
    piece.hasRows = *more;
    piece.bytesRead = m_file.source.bytesRead();
    return {};
}

Result<void> ScorePass::code(Piece& piece)
{
    piece.hasRows = false;
    for (;;) {
        const CsvGrid grid = m_pass.rows().nextGrid(piece.block, kCollected);
        const bool isPlain = grid.rows() > 0 && m_builder.addGrid(grid, m_cells);
        if (isPlain)
            m_pass.rows().take(piece.block, grid);
        else if (const auto coded = codeRows(piece, std::max<size_t>(1, grid.rows())); !coded)
            return coded;
        if (!piece.block.hasRows() || m_pass.rows().isAtFooter())
            break;
    }
    m_builder.exchangeIds(piece.ids);
    return {};
}

/// Row by row, since some of them are not plain.
Result<void> ScorePass::codeRows(Piece& piece, size_t count)
{
    CsvRow row;
    ScoreRow answer;
    for (size_t i = 0; i < count && m_pass.rows().next(piece.block, row); ++i) {
        if (m_cells.read(row, answer)) {
            m_builder.add(answer);
            continue;
        }
        ++m_rejected;
        if (const auto stop = m_issues.firstStop(m_plan))
            return tl::unexpected(stoppedBy(*stop, m_mapping.positionOf(stop->column)));
    }
    return {};
}

/// Estimates the rows of a plain file from its first block, to grow the columns only once.
void ScorePass::reserveOnce(const Piece& piece)
{
    if (m_reserved || m_file.source.isPacked() || piece.bytesRead == 0)
        return;
    m_reserved = true;
    const double share = double(m_file.source.bytesTotal()) / double(piece.bytesRead);
    const double estimate = double(m_pass.rows().count()) * share * kRoomForLongerRows;
    const auto rows = size_t(std::min(estimate, double(kMostRowsReserved)));
    m_builder.reserve(rows);
    m_customers.reserve(rows);
}

ImportReport ScorePass::report()
{
    ImportReport report;
    report.kind = ImportKind::Scores;
    report.source = QFileInfo(m_file.source.path()).fileName();
    report.sha256 = m_file.source.sha256();
    report.rows = m_pass.rows().count();
    report.rejected = m_rejected;
    report.scale = m_plan.scale;
    m_issues.moveInto(report);
    return report;
}

} // namespace trustbilanz::importers

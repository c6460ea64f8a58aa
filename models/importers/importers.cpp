// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"

#include "models/importers/brandschema.h"
#include "models/importers/dates.h"
#include "models/importers/encoding.h"
#include "models/importers/formats.h"
#include "models/importers/incidentschema.h"
#include "models/importers/jsonrows.h"
#include "models/importers/scoreschema.h"
#include "models/importers/xlsxworkbook.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace trustbilanz::importers {

namespace {
/// A folder can only be one of JSON files.
Result<Format> formatAt(const QString& path, const ImportPlan& plan)
{
    if (QFileInfo(path).isDir())
        return verifyParts(Format::Json, plan).map([] { return Format::Json; });
    auto source = Source::open(path);
    if (!source)
        return tl::unexpected(source.error());
    return formatOf(*source, plan);
}

bool hasInvalidEncoding(const std::vector<IssueCount>& problems)
{
    return std::ranges::any_of(problems, [](const IssueCount& problem) {
        return problem.kind == IssueKind::InvalidEncoding;
    });
}

bool isMisreadAscii(const ImportReport& report)
{
    return hasInvalidEncoding(report.problems) && isOnlyAscii(report.detected.findings);
}
bool isMisreadAscii(const Preview& shown)
{
    return hasInvalidEncoding(shown.problems) && isOnlyAscii(shown.detected.findings);
}
template<class Reading>
bool isMisreadAscii(const Reading& reading)
{
    return isMisreadAscii(reading.report);
}
bool isMisreadAscii(const Error& error)
{
    return error.reason == Error::Reason::RejectedRow
        && error.detail == issueId(IssueKind::InvalidEncoding);
}

/// Reads once more where the encoding was told by a first part of plain ASCII, and later letters
/// belie it. To look for them in every file would cost all imports time.
template<class Read>
auto withLaterLetters(const ImportPlan& plan, const Read& read)
{
    auto reading = read(plan);
    const bool isMisread = reading ? isMisreadAscii(*reading) : isMisreadAscii(reading.error());
    if (!isMisread)
        return reading;
    reading = failure(Error::Kind::Internal); // frees the memory
    ImportPlan further = plan;
    further.encodingByFirstLetters = true;
    return read(further);
}

Result<IncidentRows> incidentRows(const QString& path, const ImportPlan& plan,
                                  const Progress& progress)
{
    const auto format = formatAt(path, plan);
    if (!format)
        return tl::unexpected(format.error());
    return *format == Format::Json ? readJsonIncidentRows(path, plan, progress)
                                   : readCsvIncidentRows(path, plan, progress);
}
} // namespace

Result<ScoreReading> readScores(const QString& path, const ImportPlan& plan,
                                const PseudonymOf& pseudonymOf, const Progress& progress)
{
    return withLaterLetters(plan, [&](const ImportPlan& tried) {
        return readCsvScores(path, tried, pseudonymOf, progress);
    });
}

namespace {
Result<IncidentReading> incidentsAt(const QString& path, const ImportPlan& plan,
                                    const OwnerRule& owners, const Progress& progress)
{
    const auto started = std::chrono::steady_clock::now();
    const auto rows = incidentRows(path, plan, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    auto reading = incidentsFrom(*rows, rows->plan, owners);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
    if (reading)
        reading->report.seconds = seconds.count();
    return reading;
}
} // namespace

Result<IncidentReading> readIncidents(const QString& path, const ImportPlan& plan,
                                      const OwnerRule& owners, const Progress& progress)
{
    return withLaterLetters(
        plan, [&](const ImportPlan& tried) { return incidentsAt(path, tried, owners, progress); });
}

Result<BrandReadings> readBrand(const QString& path, const ImportPlan& plan,
                                const Progress& progress)
{
    return withLaterLetters(
        plan, [&](const ImportPlan& tried) { return readBrandTable(path, tried, progress); });
}

namespace {
Result<Preview> previewOf(const QString& path, const ImportPlan& plan, const Progress& progress)
{
    if (plan.kind == ImportKind::Scores)
        return previewCsvScores(path, plan, progress);
    if (plan.kind == ImportKind::Brand)
        return previewBrand(path, plan, progress);
    const auto rows = incidentRows(path, plan, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    return previewIncidents(*rows, rows->plan);
}
} // namespace

Result<Preview> preview(const QString& path, const ImportPlan& plan, const Progress& progress)
{
    auto shown = withLaterLetters(
        plan, [&](const ImportPlan& tried) { return previewOf(path, tried, progress); });
    if (shown || shown.error().kind != Error::Kind::AmbiguousSheet)
        return shown;
    // To be asked with the names at hand.
    Preview undecided;
    undecided.error = shown.error();
    if (const auto book = XlsxWorkbook::open(path))
        undecided.detected.sheets = book->sheetNames();
    return undecided;
}

QStringList dateFormats()
{
    QStringList names;
    for (const DateFormat& format : dateFormatTable())
        names += QString::fromLatin1(format.name);
    return names << QStringLiteral("iso"); // the usual word for the first
}

} // namespace trustbilanz::importers

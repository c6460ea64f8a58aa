// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/importers.h"

#include "models/importers/dates.h"
#include "models/importers/incidentschema.h"
#include "models/importers/jsonrows.h"
#include "models/importers/scoreschema.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>

namespace trustbilanz::importers {

namespace {
enum class Format { Csv, Json };

struct FormatRow {
    const char* suffix;
    Format format;
};
constexpr std::array kFormats {
    FormatRow {"csv", Format::Csv},     FormatRow {"tsv", Format::Csv},
    FormatRow {"txt", Format::Csv},     FormatRow {"json", Format::Json},
    FormatRow {"ndjson", Format::Json}, FormatRow {"jsonl", Format::Json},
};
const QString kPacked = QStringLiteral("gz");
constexpr size_t kSniffed = 4096; // bytes in which the first sign of a JSON text must stand

bool reads(ImportKind kind, Format format)
{
    return kind == ImportKind::Incidents || format == Format::Csv;
}

/// What the first sign says where the name of the file says nothing.
Format formatFromText(QByteArrayView text)
{
    const QByteArrayView start = text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
    const QByteArrayView content = start.trimmed();
    const bool isJson = content.startsWith('{') || content.startsWith('[');
    return isJson ? Format::Json : Format::Csv;
}

Result<Format> formatOf(const QString& path)
{
    if (QFileInfo(path).isDir())
        return Format::Json;
    auto source = Source::open(path);
    if (!source)
        return tl::unexpected(source.error());
    QByteArray start(qsizetype(kSniffed), '\0');
    const auto count = source->read(start.data(), kSniffed);
    if (!count)
        return tl::unexpected(count.error());
    start.truncate(qsizetype(*count));
    QString name = path.toLower();
    if (name.endsWith(QLatin1Char('.') + kPacked))
        name.chop(kPacked.size() + 1);
    for (const FormatRow& row : kFormats) {
        if (name.endsWith(QLatin1Char('.') + QLatin1String(row.suffix)))
            return row.format;
    }
    return formatFromText(start);
}

Result<IncidentRows> incidentRows(const QString& path, const ImportPlan& plan,
                                  const Progress& progress)
{
    const auto format = formatOf(path);
    if (!format)
        return tl::unexpected(format.error());
    switch (*format) {
    case Format::Csv:
        return readCsvIncidentRows(path, plan, progress);
    case Format::Json:
        return readJsonIncidentRows(path, plan, progress);
    }
    Q_UNREACHABLE();
}

/// Scores are read from CSV only.
Result<void> verifyScoreFormat(const QString& path)
{
    if (QFileInfo(path).isDir())
        return failure(Error::Kind::FileUnreadable, path);
    const auto format = formatOf(path);
    if (!format)
        return tl::unexpected(format.error());
    return reads(ImportKind::Scores, *format) ? Result<void>()
                                              : failure(Error::Kind::UnknownFormat, path);
}

Result<Preview> previewScores(const QString& path, const ImportPlan& plan, const Progress& progress)
{
    if (const auto verified = verifyScoreFormat(path); !verified)
        return tl::unexpected(verified.error());
    return previewCsvScores(path, plan, progress);
}
} // namespace

Result<ScoreReading> readScores(const QString& path, const ImportPlan& plan,
                                const PseudonymOf& pseudonymOf, const Progress& progress)
{
    if (const auto verified = verifyScoreFormat(path); !verified)
        return tl::unexpected(verified.error());
    return readCsvScores(path, plan, pseudonymOf, progress);
}

Result<IncidentReading> readIncidents(const QString& path, const ImportPlan& plan,
                                      const OwnerRule& owners, const Progress& progress)
{
    const auto started = std::chrono::steady_clock::now();
    const auto rows = incidentRows(path, plan, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    auto reading = incidentsFrom(*rows, plan, owners);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - started;
    if (reading)
        reading->report.seconds = seconds.count();
    return reading;
}

QStringList suffixes(ImportKind kind)
{
    QStringList known;
    for (const FormatRow& row : kFormats) {
        if (reads(kind, row.format))
            known += QString::fromLatin1(row.suffix);
    }
    return known << kPacked;
}

Result<Preview> preview(const QString& path, const ImportPlan& plan, const Progress& progress)
{
    if (plan.kind == ImportKind::Scores)
        return previewScores(path, plan, progress);
    const auto rows = incidentRows(path, plan, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    return previewIncidents(*rows, plan);
}

QStringList dateFormats()
{
    QStringList names;
    for (const DateFormat& format : dateFormatTable())
        names += QString::fromLatin1(format.name);
    return names << QStringLiteral("iso"); // the usual word for the first
}

} // namespace trustbilanz::importers

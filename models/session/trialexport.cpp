// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/trialexport.h"

#include "models/session/scenariofile.h"
#include "models/session/sipmath.h"
#include "models/session/texttablewriter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace trustbilanz::session {

namespace {
using Losses = std::vector<double>;

/// Repeated in every row: a row that is cut out still says where it comes from.
Result<void> writeTable(OutputFile& output, const TrialExport& request, const Losses& losses)
{
    TextTableWriter table(output, TableFormat::Csv, request.style);
    Result<void> written = table.begin({QStringLiteral("trial"), QStringLiteral("loss"),
                                        QStringLiteral("currency"), QStringLiteral("seed"),
                                        QStringLiteral("trials"), QStringLiteral("version")});
    const QByteArray currency = table.textCell(request.scenario.currency);
    const QByteArray version = table.textCell(risk::engineVersion());
    for (size_t i = 0; written && i < losses.size(); ++i) {
        table.whole(qint64(i) + 1);
        table.number(losses[i]);
        table.formatted(currency);
        table.whole(qint64(request.options.seed));
        table.whole(request.options.trials);
        table.formatted(version);
        written = table.endRow();
    }
    return written ? table.end() : written;
}

QJsonArray valuesOf(const Losses& losses)
{
    QJsonArray values;
    for (const double loss : losses)
        values.append(loss);
    return values;
}

QJsonObject metadataOf(const TrialExport& request)
{
    return {{QStringLiteral("currency"), request.scenario.currency},
            {QStringLiteral("years"), request.scenario.simulation.years},
            {QStringLiteral("trials"), double(request.options.trials)},
            {QStringLiteral("seed"), QString::number(request.options.seed)},
            {QStringLiteral("version"), risk::engineVersion()},
            {QStringLiteral("scenario"),
             QJsonDocument::fromJson(scenarioToJson(request.scenario)).object()}};
}

Result<void> writeDocument(OutputFile& output, const TrialExport& request, const Losses& losses)
{
    QJsonObject document = metadataOf(request);
    document.insert(QStringLiteral("losses"), valuesOf(losses));
    return output.write(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Result<void> writeSips(OutputFile& output, const TrialExport& request, const Losses& losses)
{
    return output.write(QJsonDocument(sipLibrary(request, losses)).toJson());
}

using Write = Result<void> (*)(OutputFile&, const TrialExport&, const Losses&);
constexpr std::array<Write, 3> kWriters {writeTable, writeDocument, writeSips}; // as TrialFormat
} // namespace

Result<ExportReport> exportTrials(const TrialExport& request, const QString& path,
                                  const Progress& progress)
{
    const Result<Losses> losses = risk::trialLosses(request.scenario, request.options, progress);
    if (!losses)
        return tl::unexpected(losses.error());
    Result<OutputFile> output = OutputFile::open(path, OutputFile::Readers::Everyone);
    if (!output)
        return tl::unexpected(output.error());
    const Write write = kWriters[size_t(request.format)];
    const Result<void> written
        = write(*output, request, *losses).and_then([&] { return output->finish(); });
    if (!written)
        return tl::unexpected(written.error());
    return ExportReport {QFileInfo(path).fileName(), qint64(losses->size())};
}

} // namespace trustbilanz::session

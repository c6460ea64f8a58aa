// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/cli/workspacefile.h"
#include "models/session/exports.h"
#include "widgets/text.h"

#include <QFile>
#include <QJsonObject>

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
using session::ExportKind;
using session::ExportReport;
using session::ExportStyle;
using store::Store;

struct ExportRequest {
    QString path;
    ExportKind kind = ExportKind::Scores;
    TrendView view;
    QString output;
    ExportStyle style = ExportStyle::Plain;
};

Setter storeKind(ExportKind& kind)
{
    return [&kind](const QString& word) {
        return choiceFrom(
                   word,
                   {QStringLiteral("scores"), QStringLiteral("incidents"), QStringLiteral("trend")})
            .map([&](size_t index) { kind = ExportKind(index); });
    };
}

Setter storeStyle(ExportStyle& style)
{
    return [&style](const QString& word) {
        return choiceFrom(word, {QStringLiteral("plain"), QStringLiteral("german-excel")})
            .map([&](size_t index) { style = ExportStyle(index); });
    };
}

Result<void> checkRequest(const ExportRequest& request)
{
    if (request.output.isEmpty())
        return refused(Cli::tr("%1: missing").arg(QStringLiteral("--output")));
    return checkOutput("--output", request.output, {request.path}).and_then([&] {
        return checkRange(request.view);
    });
}

/// Customer-level rows leave the workspace only with an entry in its audit table.
Result<ExportReport> audited(Store& store, ExportReport&& report, const QString& path)
{
    const Result<void> entry
        = store.audit(QStringLiteral("export scores"),
                      QStringLiteral("%1, %2 rows").arg(report.output).arg(report.rows));
    if (entry)
        return std::move(report);
    QFile::remove(path);
    return tl::unexpected(entry.error());
}

Result<ExportReport> exportFrom(Store& store, const ExportRequest& request,
                                const Progress& progress)
{
    return session::loadWorkspace(store, progress)
        .and_then([&](const session::WorkspaceData& data) {
            if (const auto checked = checkFilters(data, request.view); !checked)
                return Result<ExportReport>(tl::unexpected(checked.error()));
            return session::exportData(data, request.kind, request.view, request.output,
                                       request.style, progress);
        })
        .and_then([&](ExportReport&& report) -> Result<ExportReport> {
            return request.kind == ExportKind::Scores
                ? audited(store, std::move(report), request.output)
                : std::move(report);
        });
}

Answer exportAnswer(const ExportReport& report, ExportKind kind)
{
    Answer answer {QJsonDocument(QJsonObject {{QStringLiteral("output"), report.output},
                                              {QStringLiteral("rows"), report.rows}}),
                   namedValues({{Cli::tr("Output"), report.output},
                                {Cli::tr("Rows"), text::count(report.rows)}})};
    if (kind == ExportKind::Scores)
        answer.notices.append(Cli::tr("This file holds single answers under pseudonyms: treat it "
                                      "as personal data. The export is "
                                      "entered in the workspace's audit table."));
    return answer;
}

Result<Answer> runExport(const ExportRequest& request, const Progress& progress)
{
    const auto access
        = request.kind == ExportKind::Scores ? Store::Access::Write : Store::Access::Read;
    return checkRequest(request)
        .and_then([&] { return Store::open(request.path, access); })
        .and_then([&](Store&& store) { return exportFrom(store, request, progress); })
        .map([&](const ExportReport& report) { return exportAnswer(report, request.kind); });
}
} // namespace

Action prepareExport(CLI::App& parser)
{
    const auto request = std::make_shared<ExportRequest>();
    addWorkspace(parser, request->path);
    addArgument(parser, "scores|incidents|trend", Cli::tr("what to write"),
                storeKind(request->kind));
    addOption(parser, {"--output", "X.csv|X.json|X.xlsx"}, Cli::tr("the file to write"),
              storePath(request->output));
    addOption(parser, {"--style", "plain|german-excel"},
              Cli::tr("commas and points, or semicolons and commas (plain)"),
              storeStyle(request->style));
    addViewOptions(parser, request->view);
    return [request](const Progress& progress) { return runExport(*request, progress); };
}

} // namespace trustbilanz::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/cli/workspacefile.h"
#include "app/language.h"
#include "widgets/report/report.h"
#include "widgets/text.h"

#include <QJsonObject>

#include <CLI/App.hpp>

#include <array>
#include <memory>

namespace trustbilanz::cli {

namespace {
using report::ReportFile;
using report::ReportOptions;

/// In the order of their words.
constexpr std::array kPageSizes {QPageSize::A4, QPageSize::Letter};

struct ReportRequest {
    QString path;
    TrendView view;
    QString output;
    ReportOptions options; ///< an empty language is that of the messages
};

Setter storeLanguage(QString& language)
{
    return [&language](const QString& word) {
        return choiceFrom(word, languages()).map([&](size_t) { language = word; });
    };
}

Setter storePageSize(QPageSize::PageSizeId& size)
{
    return [&size](const QString& word) {
        return choiceFrom(word, {QStringLiteral("a4"), QStringLiteral("letter")})
            .map([&](size_t index) { size = kPageSizes[index]; });
    };
}

Result<void> checkRequest(const ReportRequest& request)
{
    if (request.output.isEmpty())
        return refused(Cli::tr("%1: missing").arg(QStringLiteral("--output")));
    return checkOutput("--output", request.output, {request.path}).and_then([&] {
        return checkRange(request.view);
    });
}

Result<ReportFile> writtenFrom(const session::WorkspaceData& data, const ReportRequest& request,
                               const ReportOptions& options, const Progress& progress)
{
    return checkFilters(data, request.view)
        .and_then([&] { return report::gatherReport(data, request.path, request.view, progress); })
        .and_then([&](const auto& content) {
            return report::writeReport(content, options, request.output, progress);
        });
}

Answer reportAnswer(const ReportFile& file, const QString& language)
{
    return {QJsonDocument(QJsonObject {{QStringLiteral("output"), file.output},
                                       {QStringLiteral("pages"), file.pages},
                                       {QStringLiteral("language"), language}}),
            namedValues({{Cli::tr("Output"), file.output},
                         {Cli::tr("Pages"), text::count(file.pages)},
                         {Cli::tr("Language"), language}})};
}

Result<Answer> runReport(const ReportRequest& request, const Progress& progress)
{
    ReportOptions options = request.options;
    if (options.language.isEmpty())
        options.language = currentLanguage();
    return checkRequest(request)
        .and_then([&] { return readWorkspace(request.path, progress); })
        .and_then([&](const session::WorkspaceData& data) {
            return writtenFrom(data, request, options, progress);
        })
        .map([&](const ReportFile& file) { return reportAnswer(file, options.language); });
}
} // namespace

Action prepareReport(CLI::App& parser)
{
    const auto request = std::make_shared<ReportRequest>();
    addWorkspace(parser, request->path);
    addOption(parser, {"--output", "X.pdf"}, Cli::tr("the file to write"),
              storePath(request->output));
    addOption(parser, {"--language", "de|en"},
              Cli::tr("language of the report; given a second time, of the report only"),
              storeLanguage(request->options.language));
    addOption(parser, {"--page-size", "a4|letter"}, Cli::tr("paper (a4)"),
              storePageSize(request->options.pageSize));
    addViewOptions(parser, request->view);
    return [request](const Progress& progress) { return runReport(*request, progress); };
}

} // namespace trustbilanz::cli

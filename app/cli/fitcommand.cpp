// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/macrodocuments.h"
#include "app/cli/texttable.h"
#include "app/cli/trendtext.h"
#include "app/cli/workspacefile.h"
#include "models/session/macroview.h"
#include "widgets/text.h"
#include "widgets/textmacro.h"

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
constexpr double kLeastConfidence = 0.5;
constexpr double kMostConfidence = 0.999;

struct FitRequest {
    QString path;
    double confidence = 0.95;
};

QString fitText(const MacroFit& fit)
{
    if (fit.reason)
        return text::noFit(fit) + QLatin1Char('\n');
    TextTable table({{Cli::tr("Parameter")},
                     {Cli::tr("Fitted"), true},
                     {Cli::tr("%1 interval").arg(text::percent(fit.confidence)), true}});
    for (const text::FittedRow& row : text::fittedRows(fit))
        table.add({row.title, row.estimate, row.interval});
    return table.text() + QLatin1Char('\n') + text::fitNote(fit) + QLatin1Char('\n');
}

Result<Answer> runFit(const FitRequest& request, const Progress& progress)
{
    return readWorkspace(request.path, progress).map([&](const session::WorkspaceData& data) {
        const MacroFit fit = session::buildFit(data, request.confidence);
        return Answer {QJsonDocument(document(fit)), headline(data.settings) + fitText(fit)};
    });
}
} // namespace

Action prepareFit(CLI::App& parser)
{
    const auto request = std::make_shared<FitRequest>();
    addWorkspace(parser, request->path);
    addOption(parser, {"--confidence", "P"}, Cli::tr("confidence of the intervals (0.95)"),
              storeNumber(kLeastConfidence, kMostConfidence,
                          [request](double confidence) { request->confidence = confidence; }));
    return [request](const Progress& progress) { return runFit(*request, progress); };
}

} // namespace trustbilanz::cli

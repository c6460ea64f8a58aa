// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/cli/trendtext.h"
#include "app/cli/trustdocuments.h"
#include "app/cli/workspacefile.h"
#include "models/session/trustquestions.h"
#include "widgets/text.h"
#include "widgets/texttrust.h"

#include <CLI/App.hpp>

#include <memory>

namespace trustbilanz::cli {

namespace {
struct DriversRequest {
    QString path;
    TrendView view;
    trust::DriverQuestion question;
};

QString shareTable(const DriverAnalysis& analysis)
{
    std::vector<TextTable::Column> columns {
        {Cli::tr("Driver")},
        {Cli::tr("Share"), true},
        {Cli::tr("%1 interval").arg(text::percent(analysis.confidence)), true},
        {Cli::tr("Correlation"), true},
        {Cli::tr("Customers"), true}};
    for (const int edition : kE3Editions)
        columns.push_back({Cli::tr("Published %1").arg(edition), true});
    TextTable table(std::move(columns));
    for (const DriverShare& driver : analysis.drivers) {
        QStringList cells {harmless(driver.name), text::percent(driver.share, 1),
                           text::range(driver.low * 100, driver.high * 100),
                           text::number(driver.correlation, 2),
                           driver.customers ? text::count(*driver.customers) : text::missing()};
        for (const int edition : kE3Editions) {
            const auto weight = text::e3Weight(driver, edition);
            cells << (weight ? text::percent(*weight) : text::missing());
        }
        table.add(cells);
    }
    return table.text();
}

QString lineOf(const QString& text)
{
    return harmless(text) + QLatin1Char('\n');
}

/// What the published weights are and why they disagree.
QString benchmarkLines(const DriverAnalysis& analysis)
{
    const bool any = std::ranges::any_of(
        analysis.drivers, [](const DriverShare& driver) { return driver.part.has_value(); });
    QString lines;
    for (const int edition : kE3Editions) {
        if (any)
            lines += lineOf(text::e3Edition(edition));
    }
    return lines.isEmpty() ? lines
                           : QLatin1Char('\n')
            + lineOf(Cli::tr("Published: another measure, for comparison only; the editions "
                             "disagree and are not averaged."))
            + lines;
}

QString headLine(const DriverAnalysis& analysis)
{
    return Cli::tr("R² = %1 (adjusted %2), n = %3, %4: %5.")
        .arg(text::number(analysis.explained, 3), text::number(analysis.explainedAdjusted, 3),
             text::count(*analysis.customers), text::chance(analysis.chance), text::notCause());
}

QString driversText(const DriverAnalysis& analysis)
{
    QString text = analysis.gate == DriverGate::Enough
        ? lineOf(headLine(analysis)) + QLatin1Char('\n') + shareTable(analysis)
        : lineOf(text::driverGate(analysis));
    if (!analysis.excluded.empty())
        text += QLatin1Char('\n') + lineOf(Cli::tr("Left out:"));
    for (const ExcludedDriver& driver : analysis.excluded)
        text += lineOf(QStringLiteral("  ") + text::excludedDriver(driver, analysis.needed));
    return text + benchmarkLines(analysis);
}

Result<void> checkDrivers(const session::WorkspaceData& data, const QStringList& drivers)
{
    const QStringList known = data.scores->driverNames();
    for (const QString& driver : drivers) {
        if (!known.contains(driver))
            return refused(Cli::tr("--driver: there is no driver “%1”; known: %2")
                               .arg(driver, known.join(QStringLiteral(", "))));
    }
    return {};
}

Result<Answer> runDrivers(const DriversRequest& request, const Progress& progress)
{
    return checkRange(request.view)
        .and_then([&] { return readWorkspace(request.path, progress); })
        .and_then([&](const session::WorkspaceData& data) {
            return checkFilters(data, request.view)
                .and_then([&] { return checkDrivers(data, request.question.drivers); })
                .and_then(
                    [&] { return session::buildDrivers(data, request.view, request.question); })
                .map([&](const DriverAnalysis& analysis) {
                    return Answer {QJsonDocument(document(analysis)),
                                   headline(data.settings) + driversText(analysis)};
                });
        });
}
} // namespace

Action prepareDrivers(CLI::App& parser)
{
    const auto request = std::make_shared<DriversRequest>();
    addWorkspace(parser, request->path);
    addRangeOptions(parser, request->view);
    addFilterOptions(parser, request->view);
    addRepeatable(parser, {"--driver", "NAME"},
                  Cli::tr("compare only these drivers (as many as can be compared, at most 10)"),
                  [request](const QString& name) -> Result<void> {
                      if (!request->question.drivers.contains(name))
                          request->question.drivers << name;
                      return {};
                  });
    return [request](const Progress& progress) { return runDrivers(*request, progress); };
}

} // namespace trustbilanz::cli

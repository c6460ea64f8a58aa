// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/documents.h"
#include "app/cli/importoptions.h"
#include "app/cli/problemfile.h"
#include "app/cli/texttable.h"
#include "app/cli/workspacefile.h"
#include "models/importers/profiles.h"
#include "models/session/imports.h"
#include "widgets/text.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <memory>

namespace trustbilanz::cli {

namespace {
using store::Store;
constexpr int kExitRejected = 1;

struct ImportRequest {
    QString path;
    QStringList sources;
    ImportPlan plan;
    QString problems; ///< file for the rows that were not understood; empty = none
};

using Outcomes = std::vector<Result<ImportReport>>;

QString problemTable(const std::vector<IssueCount>& problems)
{
    TextTable table({{Cli::tr("Problem")},
                     {Cli::tr("Column")},
                     {Cli::tr("Rows"), true},
                     {Cli::tr("First in line"), true}});
    for (const IssueCount& problem : problems)
        table.add({text::describe(problem.kind), problem.column, text::count(problem.count),
                   text::count(problem.firstLine)});
    return table.text();
}

/// How the source was understood, a sentence a line.
QString findingText(const std::vector<Finding>& findings)
{
    QString text;
    for (const Finding& finding : findings) {
        const QString sentence = harmless(text::findingSentence(finding));
        if (!sentence.isEmpty())
            text += sentence + QLatin1Char('\n');
    }
    return text.isEmpty() ? text : QLatin1Char('\n') + text;
}

QString reportText(const ImportReport& report)
{
    const bool isScores = report.kind == ImportKind::Scores;
    QString text = namedValues(
        {{Cli::tr("Source"), report.source},
         {Cli::tr("Batch"),
          report.batch > 0 ? text::count(report.batch) : Cli::tr("nothing written")},
         {Cli::tr("Rows"), text::count(report.rows)},
         {Cli::tr("New"), text::count(report.added)},
         {Cli::tr("Equal"), text::count(report.equal)},
         {Cli::tr("Changed"), text::count(report.changed)},
         {Cli::tr("Rejected"), text::count(report.rejected)},
         {Cli::tr("Customers"), isScores ? text::count(report.customers) : text::missing()},
         {Cli::tr("First date"), text::date(report.firstDate)},
         {Cli::tr("Last date"), text::date(report.lastDate)},
         {Cli::tr("Time"), text::duration(report.seconds)}});
    text += findingText(report.detected.findings);
    if (!report.problems.empty())
        text += QLatin1Char('\n') + problemTable(report.problems);
    return text;
}

int exitCodeOf(const Result<ImportReport>& outcome)
{
    if (!outcome)
        return exitCode(outcome.error().kind);
    return outcome->rejected > 0 ? kExitRejected : 0;
}

/// Several sources are several batches: what failed stands beside what went well.
Answer severalAnswer(const Outcomes& outcomes, const QStringList& sources)
{
    Answer answer;
    QJsonArray documents;
    QStringList texts;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const Result<ImportReport>& outcome = outcomes[i];
        documents.append(outcome ? document(*outcome) : document(outcome.error()));
        if (outcome)
            texts.append(reportText(*outcome));
        else
            answer.problems.append(sources[qsizetype(i)] + QLatin1String(": ")
                                   + text::describe(outcome.error()));
        answer.exitCode = std::max(answer.exitCode, exitCodeOf(outcome));
    }
    answer.document = QJsonDocument(documents);
    answer.text = texts.join(QLatin1Char('\n'));
    return answer;
}

Result<Answer> answerOf(const Outcomes& outcomes, const QStringList& sources)
{
    if (sources.size() > 1)
        return severalAnswer(outcomes, sources);
    return outcomes.front().map([&](const ImportReport& report) {
        return Answer {
            QJsonDocument(document(report)), reportText(report), {}, {}, exitCodeOf(report)};
    });
}

Outcomes importSources(Store& store, const ImportRequest& request, const Progress& progress)
{
    Outcomes outcomes;
    for (const QString& source : request.sources) {
        outcomes.push_back(session::importFile(store, source, request.plan, progress));
        if (!outcomes.back() && outcomes.back().error().kind == Error::Kind::Cancelled)
            break;
    }
    return outcomes;
}

/// The import stands even where its list of problems cannot be saved.
void saveProblems(ProblemFile& file, const Outcomes& outcomes, Answer& answer)
{
    bool isStored = false;
    for (const Result<ImportReport>& outcome : outcomes) {
        if (outcome)
            file.add(*outcome);
        isStored = isStored || (outcome && outcome->batch > 0);
    }
    const Result<void> saved = file.save();
    if (saved)
        return;
    const QString unsaved
        = Cli::tr("The list of problems could not be written to “%1”.").arg(saved.error().detail);
    answer.problems.append(
        isStored ? unsaved + QLatin1Char(' ') + Cli::tr("What was imported stands.") : unsaved);
    answer.exitCode = std::max(answer.exitCode, exitCode(saved.error().kind));
}

Result<Answer> importInto(Store& store, const ImportRequest& request, const Progress& progress)
{
    if (request.problems.isEmpty())
        return answerOf(importSources(store, request, progress), request.sources);
    ProblemFile problems(request.problems);
    if (const Result<void> opened = problems.open(); !opened)
        return tl::unexpected(opened.error());
    const Outcomes outcomes = importSources(store, request, progress);
    Result<Answer> answer = answerOf(outcomes, request.sources);
    if (answer)
        saveProblems(problems, outcomes, *answer);
    return answer;
}

Result<Answer> runImport(ImportRequest request, const Progress& progress)
{
    if (const auto applied = importers::applyNamedProfile(request.plan); !applied)
        return tl::unexpected(applied.error());
    const auto access = request.plan.dryRun ? Store::Access::Read : Store::Access::Write;
    return checkOutput("--problems", request.problems, request.sources + QStringList {request.path})
        .and_then([&] { return Store::open(request.path, access); })
        .and_then([&](Store&& store) { return importInto(store, request, progress); });
}
} // namespace

Action prepareImport(CLI::App& parser)
{
    const auto request = std::make_shared<ImportRequest>();
    request->plan.today = dayFrom(QDate::currentDate());
    addWorkspace(parser, request->path);
    addImportKind(parser, request->plan);
    addArguments(parser, "SOURCE", Cli::tr("files or folders to read"),
                 [&sources = request->sources](const QString& source) -> Result<void> {
                     sources.append(source);
                     return {};
                 });
    addImportOptions(parser, request->plan);
    addOption(parser, {"--problems", "OUT.csv"}, Cli::tr("writes where rows were not understood"),
              storePath(request->problems));
    addFlag(parser, "--dry-run", Cli::tr("counts without writing"), request->plan.dryRun);
    return [request](const Progress& progress) { return runImport(*request, progress); };
}

} // namespace trustbilanz::cli

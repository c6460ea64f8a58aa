// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/documents.h"
#include "app/cli/texttable.h"
#include "app/cli/workspacefile.h"
#include "app/language.h"
#include "models/session/demo.h"
#include "widgets/text.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <CLI/App.hpp>

#include <limits>
#include <memory>

namespace trustbilanz::cli {

namespace {
using store::Store;
constexpr double kMostMoney = 1e13;
constexpr double kMostGrowth = 10; // times the year before
constexpr qint64 kMostCustomers = 10'000'000'000;
constexpr int kMostDemoCustomers = 10'000'000;
constexpr int kMostDemoMonths = 600;
constexpr qint64 kMostWhole = std::numeric_limits<qint64>::max();
constexpr int kExitDamaged = 4;

struct NewRequest {
    QString path;
    WorkspaceSettings settings;
};

struct DemoRequest {
    QString path;
    session::DemoPlan plan;
};

struct UndoRequest {
    QString path;
    int batch = 0;
};

Answer workspaceAnswer(const QString& path, const WorkspaceSettings& settings)
{
    return {
        QJsonDocument(document(path, settings)),
        namedValues({{Cli::tr("Workspace"), path},
                     {Cli::tr("Name"), settings.name.isEmpty() ? text::missing() : settings.name},
                     {Cli::tr("Currency"), settings.currency},
                     {Cli::tr("Identity"), settings.uuid}})};
}

Setter storeCurrency(QString& target)
{
    return [&target](const QString& value) -> Result<void> {
        static const QRegularExpression kCode(QStringLiteral("^[A-Z]{3}$"));
        if (!kCode.match(value).hasMatch())
            return refused(Cli::tr("%1 is not a currency code like EUR").arg(value));
        target = value;
        return {};
    };
}

Setter storeTimeZone(QString& target)
{
    return [&target](const QString& value) -> Result<void> {
        if (!QTimeZone::isTimeZoneIdAvailable(value.toUtf8()))
            return refused(Cli::tr("%1 is not a time zone like Europe/Berlin").arg(value));
        target = value;
        return {};
    };
}

void addCompanyOptions(CLI::App& parser, WorkspaceSettings& settings)
{
    const auto amount = [&](const char* name, const QString& help, std::optional<double>& target,
                            double minimum) {
        addOption(parser, {name, "X"}, help,
                  storeNumber(minimum, kMostMoney, [&target](double value) { target = value; }));
    };
    const auto growth = [&](const char* name, const QString& help, std::optional<double>& target) {
        addOption(parser, {name, "X"}, help,
                  storeNumber(-1, kMostGrowth, [&target](double value) { target = value; }));
    };
    addOption(parser, {"--currency", "EUR"}, Cli::tr("currency of all money"),
              storeCurrency(settings.currency));
    addOption(parser, {"--customers", "N"}, Cli::tr("size of the customer base"),
              storeWhole(0, kMostCustomers, [&](qint64 count) { settings.customers = count; }));
    amount("--revenue", Cli::tr("revenue a year"), settings.revenue, 0);
    growth("--revenue-growth", Cli::tr("its growth a year, 0.03 = 3 %"), settings.revenueGrowth);
    amount("--ebitda", Cli::tr("EBITDA a year"), settings.ebitda, -kMostMoney);
    growth("--ebitda-growth", Cli::tr("its growth a year, 0.03 = 3 %"), settings.ebitdaGrowth);
}

Result<Answer> runNew(const NewRequest& request)
{
    return Store::create(request.path, request.settings).map([&](const Store& store) {
        return workspaceAnswer(request.path, store.settings());
    });
}

Result<Answer> runDemo(const DemoRequest& request, const Progress& progress)
{
    session::DemoPlan plan = request.plan;
    plan.word = sampleWord;
    return session::writeDemo(request.path, plan, progress)
        .map([&](const WorkspaceSettings& settings) {
            return workspaceAnswer(request.path, settings);
        });
}

QString batchTable(const std::vector<ImportBatch>& batches)
{
    TextTable table({{Cli::tr("Batch"), true},
                     {Cli::tr("Kind")},
                     {Cli::tr("Imported")},
                     {Cli::tr("Rows"), true},
                     {Cli::tr("New"), true},
                     {Cli::tr("Changed"), true},
                     {Cli::tr("Rejected"), true},
                     {Cli::tr("Source")}});
    for (const ImportBatch& batch : batches)
        table.add({text::count(batch.id), text::importKind(batch.kind),
                   text::dateTime(batch.imported), text::count(batch.rows),
                   text::count(batch.added), text::count(batch.changed),
                   text::count(batch.rejected), batch.source});
    return table.text();
}

Result<Answer> runBatches(const QString& path)
{
    return Store::open(path, Store::Access::Read)
        .and_then([](const Store& store) { return store.batches(); })
        .map([](const std::vector<ImportBatch>& batches) {
            return Answer {QJsonDocument(document(batches)),
                           batches.empty() ? Cli::tr("No imports yet.") + QLatin1Char('\n')
                                           : batchTable(batches)};
        });
}

Result<Answer> runUndo(const UndoRequest& request)
{
    return Store::open(request.path, Store::Access::Write)
        .and_then([&](Store&& store) { return store.undo(request.batch); })
        .map([](const UndoReport& report) {
            const QString figures
                = namedValues({{Cli::tr("Batch"), text::count(report.batch)},
                               {Cli::tr("Removed"), text::count(report.removed)},
                               {Cli::tr("Restored"), text::count(report.restored)}});
            const QString overlap = text::overlap(report.overlapping);
            return Answer {QJsonDocument(document(report)),
                           overlap.isEmpty() ? figures : figures + overlap + QLatin1Char('\n')};
        });
}

Answer checkAnswer(const store::CheckReport& report)
{
    const QJsonObject shape {
        {QStringLiteral("ok"), report.isSound()},
        {QStringLiteral("chunks"), report.chunks},
        {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}};
    QString text = report.isSound()
        ? Cli::tr("The workspace is sound; %n chunk(s) checked.", nullptr, int(report.chunks))
        : Cli::tr("The workspace is damaged:");
    for (const QString& problem : report.problems)
        text += QStringLiteral("\n  ") + problem;
    return {QJsonDocument(shape),
            text + QLatin1Char('\n'),
            {},
            {},
            report.isSound() ? 0 : kExitDamaged};
}

Result<Answer> runCheck(const QString& path, const Progress& progress)
{
    return Store::open(path, Store::Access::Read)
        .and_then([&](const Store& store) { return store.check(progress); })
        .map(checkAnswer);
}
} // namespace

Action prepareNew(CLI::App& parser)
{
    const auto request = std::make_shared<NewRequest>();
    WorkspaceSettings& settings = request->settings;
    addWorkspace(parser, request->path);
    addOption(parser, {"--name", "BRAND"}, Cli::tr("name of the brand"), storeText(settings.name));
    addCompanyOptions(parser, settings);
    addOption(parser, {"--macro-base", "100"}, Cli::tr("brand trust before any incident"),
              storeNumber(0, 100, [&settings](double base) { settings.macroBase = base; }));
    addOption(parser, {"--time-zone", "Europe/Berlin"}, Cli::tr("calendar of the days"),
              storeTimeZone(settings.timeZone));
    addOption(
        parser, {"--k", "10"}, Cli::tr("customers below which a group is hidden"),
        storeWhole(kLowestSmallestGroup, kHighestSmallestGroup,
                   [&settings](qint64 customers) { settings.smallestGroup = int(customers); }));
    return [request](const Progress&) { return runNew(*request); };
}

Action prepareDemo(CLI::App& parser)
{
    const auto request = std::make_shared<DemoRequest>();
    session::DemoPlan& plan = request->plan;
    addWorkspace(parser, request->path);
    addOption(
        parser, {"--customers", "N"}, Cli::tr("customers of the brand (20000)"),
        storeWhole(1, kMostDemoCustomers, [&plan](qint64 count) { plan.customers = int(count); }));
    addOption(parser, {"--months", "N"}, Cli::tr("months of answers (30)"),
              storeWhole(1, kMostDemoMonths, [&plan](qint64 count) { plan.months = int(count); }));
    addOption(parser, {"--seed", "N"}, Cli::tr("the same number gives the same data (1)"),
              storeWhole(0, kMostWhole, [&plan](qint64 seed) { plan.seed = std::uint64_t(seed); }));
    return [request](const Progress& progress) { return runDemo(*request, progress); };
}

Action prepareBatches(CLI::App& parser)
{
    const auto path = std::make_shared<QString>();
    addWorkspace(parser, *path);
    return [path](const Progress&) { return runBatches(*path); };
}

Action prepareUndo(CLI::App& parser)
{
    const auto request = std::make_shared<UndoRequest>();
    addWorkspace(parser, request->path);
    addArgument(parser, "BATCH", Cli::tr("number of the import"),
                storeWhole(1, std::numeric_limits<int>::max(),
                           [&batch = request->batch](qint64 number) { batch = int(number); }));
    return [request](const Progress&) { return runUndo(*request); };
}

Action prepareCheck(CLI::App& parser)
{
    const auto path = std::make_shared<QString>();
    addWorkspace(parser, *path);
    return [path](const Progress& progress) { return runCheck(*path, progress); };
}

} // namespace trustbilanz::cli

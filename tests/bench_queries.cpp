// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of tests/bench_queries.sh: bench_queries WORKSPACE CUSTOMER [FIGURES]
//
// Prints the processor milliseconds of each, median of some rounds in the state a program has that
// is running. Writes the figures behind them to a file, for who wants to compare them.
#include "models/session/snapshotbuilder.h"
#include "models/store/pseudonyms.h"
#include "models/trust/customerhistory.h"
#include "models/trust/microindex.h"
#include "models/trust/segmenttables.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace trustbilanz;

namespace {
constexpr int kRounds = 9;
constexpr int kDigits = 12;

double number(std::clock_t ticks)
{
    return double(ticks) * 1e3 / CLOCKS_PER_SEC;
}

/// The first time and the median of the others, in milliseconds of all processors.
void measure(const char* name, const std::function<void()>& ask)
{
    std::vector<double> times;
    for (int round = 0; round <= kRounds; ++round) {
        const std::clock_t start = std::clock();
        ask();
        times.push_back(number(std::clock() - start));
    }
    std::sort(times.begin() + 1, times.end());
    std::printf("%s %.2f %.2f\n", name, times[1 + kRounds / 2], times.front());
    std::fflush(stdout);
}

TrendView weekly()
{
    TrendView view;
    view.interval = Interval::Week;
    view.distribution = false;
    return view;
}

TrendView decilesByRegion()
{
    TrendView view;
    view.by = QStringLiteral("region");
    return view;
}

TrendView threeFilters()
{
    TrendView view = weekly();
    view.by = QStringLiteral("region");
    view.where
        = {{QStringLiteral("channel"), {QStringLiteral("app")}},
           {QStringLiteral("consent"), {QStringLiteral("opt_in")}},
           {QStringLiteral("generation"), {QStringLiteral("GenZ"), QStringLiteral("Millennial")}}};
    return view;
}

QString figure(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', kDigits) : QStringLiteral("-");
}

/// One line a point: what DuckDB says in the same words. Hidden points say that they are.
void writePoints(QTextStream& out, const char* name, const std::vector<MicroPoint>& points,
                 bool deciles)
{
    for (const MicroPoint& point : points) {
        QStringList words {PartialDate {point.period}.iso(), point.segment.value_or(QString())};
        if (point.hidden)
            words.append(QStringLiteral("hidden"));
        else
            words.append(QString::number(point.customers));
        if (!point.hidden && !deciles)
            words << figure(point.mean) << figure(point.deviation);
        for (size_t i = 0; point.deciles && i < point.deciles->size(); ++i)
            words.append(figure((*point.deciles)[i]));
        out << name << '|' << words.join(QLatin1Char('|')) << '\n';
    }
}

Result<int> run(const QString& path, const QString& customer, QTextStream& out)
{
    const Result<store::Store> store = store::Store::open(path, store::Store::Access::Read);
    if (!store)
        return tl::unexpected(store.error());
    const Result<session::WorkspaceData> data = session::loadWorkspace(*store);
    if (!data)
        return tl::unexpected(data.error());
    const auto key = store::Pseudonymiser::open(data->settings.uuid);
    if (!key)
        return tl::unexpected(key.error());
    const ScoreColumns& scores = *data->scores;
    const struct {
        const char* name;
        TrendView view;
    } questions[] {{"week", weekly()}, {"deciles", decilesByRegion()}, {"filters", threeFilters()}};
    for (const auto& [name, view] : questions) {
        const int k = data->settings.smallestGroup;
        std::vector<MicroPoint> points;
        std::shared_ptr<const trust::SegmentTables> known;
        measure(name, [&] {
            if (!known)
                known = trust::SegmentTables::make(scores, view, k);
            points = trust::microIndex(scores, view, k, {}, known.get()).value();
        });
        writePoints(out, name, points, view.distribution);
    }
    std::vector<CustomerAnswer> history;
    const Pseudonym pseudonym = key->pseudonym(customer.toStdString());
    measure("history", [&] { history = trust::customerHistory(scores, pseudonym); });
    for (const CustomerAnswer& answer : history)
        out << "history|" << answer.date.iso() << '|' << figure(answer.answer) << '\n';
    return 0;
}
} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::puts("usage: bench_queries WORKSPACE CUSTOMER [FIGURES]");
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argc > 3 ? argv[3] : "/dev/null"));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QTextStream out(&file);
    const auto done = run(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]), out);
    if (!done)
        std::printf("%s\n", qPrintable(done.error().detail));
    return done ? 0 : 1;
}

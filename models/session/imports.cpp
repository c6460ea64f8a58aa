// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/imports.h"

#include "models/importers/importers.h"
#include "models/importers/incidentid.h"
#include "models/session/scorecomparison.h"
#include "models/store/pseudonyms.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace trustbilanz::session {

namespace {
// Shares of the whole way, so that the bar never goes back. Reading takes most of the time.
constexpr double kReadUntil = 0.8;
constexpr double kCompareUntil = 0.9;
constexpr qint64 kSteps = 1000;

/// The part [from, to] of the whole way.
Progress stretch(const Progress& progress, double from, double to)
{
    if (!progress)
        return {};
    return [=](qint64 done, qint64 total) {
        const double share = total > 0 ? double(done) / double(total) : 0;
        return progress(qint64(double(kSteps) * (from + (to - from) * std::min(share, 1.0))),
                        kSteps);
    };
}

ImportBatch batchOf(const ImportReport& report)
{
    ImportBatch batch;
    batch.kind = report.kind;
    batch.source = report.source;
    batch.sha256 = report.sha256;
    batch.rows = report.rows;
    batch.added = report.added;
    batch.equal = report.equal;
    batch.changed = report.changed;
    batch.rejected = report.rejected;
    batch.customers = report.customers;
    batch.firstDate = report.firstDate;
    batch.lastDate = report.lastDate;
    return batch;
}

/// Changed rows are refused unless the user decided about them; a dry run only counts.
Result<void> mayChange(const ImportReport& report, const ImportPlan& plan)
{
    if (report.changed > 0 && plan.onChanged == OnChanged::Refuse && !plan.dryRun)
        return failure(Error::Kind::ChangedRows, QString::number(report.changed));
    return {};
}

/// What is written: the new rows and, where the user said so, the changed ones.
struct ScoreChange {
    bool isWhole = false; ///< all rows, without a list of them
    std::vector<std::uint32_t> rows;
    std::vector<store::ReplacedRow> replaced;
};

ScoreChange changeOf(ScoreComparison comparison, const ImportPlan& plan)
{
    if (plan.onChanged != OnChanged::Replace)
        return {false, std::move(comparison.added), {}};
    ScoreChange change {false, {}, std::move(comparison.stored)};
    std::merge(comparison.added.begin(), comparison.added.end(), comparison.changed.begin(),
               comparison.changed.end(), std::back_inserter(change.rows));
    for (store::ReplacedRow& replaced : change.replaced) {
        const auto row = std::lower_bound(change.rows.begin(), change.rows.end(), replaced.by);
        replaced.by = std::uint32_t(row - change.rows.begin());
    }
    return change;
}

/// Counts into the report and returns what is to be written.
Result<ScoreChange> compareWithStored(const store::Store& store, const ScorePart& part,
                                      const ImportPlan& plan, ImportReport& report,
                                      const Progress& progress)
{
    const auto replacements = store.replacements();
    if (!replacements)
        return tl::unexpected(replacements.error());
    const auto stored = store.scores();
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->isEmpty()) {
        report.added = qint64(part.rows());
        return ScoreChange {true, {}, {}};
    }
    auto comparison = compareScores(part, *stored, *replacements, progress);
    if (!comparison)
        return failure(Error::Kind::Cancelled);
    report.added = qint64(comparison->added.size());
    report.equal = comparison->equal;
    report.changed = qint64(comparison->changed.size());
    return changeOf(std::move(*comparison), plan);
}

Result<void> appendScores(store::Store& store, const ScorePart& part, const ScoreChange& change,
                          ImportReport& report, const Progress& progress)
{
    const bool isWhole = change.isWhole || change.rows.size() == part.rows();
    const auto batch = isWhole
        ? store.appendScores(part, batchOf(report), change.replaced, progress)
        : store.appendScores(withRows(part, change.rows), batchOf(report), change.replaced,
                             progress);
    return batch.map([&](const ImportBatch& written) { report.batch = written.id; });
}

Result<ImportReport> importScores(store::Store& store, const QString& path, const ImportPlan& plan,
                                  const Progress& progress)
{
    const auto pseudonymiser = store::Pseudonymiser::open(store.settings().uuid);
    if (!pseudonymiser)
        return tl::unexpected(pseudonymiser.error());
    auto reading = importers::readScores(
        path, plan, [&](std::string_view id) { return pseudonymiser->pseudonym(id); },
        stretch(progress, 0, kReadUntil));
    if (!reading)
        return tl::unexpected(reading.error());
    ImportReport& report = reading->report;
    const auto change = compareWithStored(store, reading->part, plan, report,
                                          stretch(progress, kReadUntil, kCompareUntil));
    if (!change)
        return tl::unexpected(change.error());
    auto result = mayChange(report, plan);
    const bool isEmpty = change->isWhole ? reading->part.rows() == 0 : change->rows.empty();
    if (result && !plan.dryRun && !isEmpty)
        result = appendScores(store, reading->part, *change, report,
                              stretch(progress, kCompareUntil, 1));
    return result.map([&] { return std::move(report); });
}

bool isSameContent(Incident left, const Incident& right)
{
    left.batch = right.batch;
    return left == right;
}

/// Stored incidents whose source had no ids, by title, for those whose made id is not known: an
/// earlier version made other ids of the same content.
class EarlierIds
{
public:
    explicit EarlierIds(const std::vector<Incident>& stored)
    {
        for (const Incident& incident : stored) {
            if (importers::isMadeId(incident.id))
                m_open.insert(incident.title, &incident);
        }
    }

    void take(const Incident& stored) { m_open.remove(stored.title, &stored); }

    /// Takes one with the same content; false where there is none.
    bool takeEqual(Incident incident)
    {
        if (!importers::isMadeId(incident.id))
            return false;
        for (const Incident* stored : m_open.values(incident.title)) {
            incident.id = stored->id;
            if (!isSameContent(incident, *stored))
                continue;
            take(*stored);
            return true;
        }
        return false;
    }

private:
    QMultiHash<QString, const Incident*> m_open;
};

/// Counts into the report and returns what is to be written.
std::vector<Incident> compareIncidents(const std::vector<Incident>& incidents,
                                       const std::vector<Incident>& stored, const ImportPlan& plan,
                                       ImportReport& report)
{
    QHash<QString, const Incident*> known;
    for (const Incident& incident : stored)
        known.insert(incident.id, &incident);
    EarlierIds earlierIds(stored);
    std::vector<Incident> written;
    for (const Incident& incident : incidents) {
        const Incident* earlier = known.value(incident.id);
        if (earlier)
            earlierIds.take(*earlier);
        const bool isEqual
            = earlier ? isSameContent(incident, *earlier) : earlierIds.takeEqual(incident);
        if (isEqual) {
            ++report.equal;
            continue;
        }
        ++(earlier ? report.changed : report.added);
        if (!earlier || plan.onChanged == OnChanged::Replace)
            written.push_back(incident);
    }
    return written;
}

Result<ImportReport> importIncidents(store::Store& store, const QString& path,
                                     const ImportPlan& plan, const Progress& progress)
{
    auto reading = importers::readIncidents(path, plan, {store.settings().name, plan.owner},
                                            stretch(progress, 0, kCompareUntil));
    if (!reading)
        return tl::unexpected(reading.error());
    const auto stored = store.incidents();
    if (!stored)
        return tl::unexpected(stored.error());
    ImportReport report = reading->report;
    report.added = report.equal = report.changed = 0;
    const auto written = compareIncidents(reading->incidents, *stored, plan, report);
    if (const auto allowed = mayChange(report, plan); !allowed)
        return tl::unexpected(allowed.error());
    if (plan.dryRun || written.empty())
        return report;
    return store.appendIncidents(written, batchOf(report)).map([&](const ImportBatch& batch) {
        report.batch = batch.id;
        return report;
    });
}

bool isSameContent(const BrandReading& left, const BrandReading& right)
{
    constexpr double kRounding = 1e-9; // index points; what another scale leaves of a value
    return left.date == right.date && left.count == right.count
        && std::abs(left.value - right.value) < kRounding;
}

/// Counts into the report and returns what is to be written.
std::vector<BrandReading> compareBrand(const std::vector<BrandReading>& readings,
                                       const std::vector<BrandReading>& stored,
                                       const ImportPlan& plan, ImportReport& report)
{
    std::vector<BrandReading> written;
    for (const BrandReading& reading : readings) {
        const auto earlier = std::ranges::find(stored, reading.date, &BrandReading::date);
        const bool isKnown = earlier != stored.end();
        if (isKnown && isSameContent(reading, *earlier)) {
            ++report.equal;
            continue;
        }
        ++(isKnown ? report.changed : report.added);
        if (!isKnown || plan.onChanged == OnChanged::Replace)
            written.push_back(reading);
    }
    return written;
}

Result<ImportReport> importBrand(store::Store& store, const QString& path, const ImportPlan& plan,
                                 const Progress& progress)
{
    auto reading = importers::readBrand(path, plan, stretch(progress, 0, kCompareUntil));
    if (!reading)
        return tl::unexpected(reading.error());
    const auto stored = store.brandSeries();
    if (!stored)
        return tl::unexpected(stored.error());
    ImportReport& report = reading->report;
    const auto written = compareBrand(reading->readings, *stored, plan, report);
    if (const auto allowed = mayChange(report, plan); !allowed)
        return tl::unexpected(allowed.error());
    if (plan.dryRun || written.empty())
        return report;
    return store.appendBrand(written, batchOf(report)).map([&](const ImportBatch& batch) {
        report.batch = batch.id;
        return report;
    });
}

Result<ImportReport> importKind(store::Store& store, const QString& path, const ImportPlan& plan,
                                const Progress& progress)
{
    switch (plan.kind) {
    case ImportKind::Scores:
        return importScores(store, path, plan, progress);
    case ImportKind::Incidents:
        return importIncidents(store, path, plan, progress);
    case ImportKind::Brand:
        return importBrand(store, path, plan, progress);
    }
    Q_UNREACHABLE();
}
} // namespace

ImportStep importStep(ImportKind kind, double share)
{
    const double readUntil = kind == ImportKind::Scores ? kReadUntil : kCompareUntil;
    if (share < readUntil)
        return {ImportPhase::Reading, share / readUntil};
    if (share < kCompareUntil)
        return {ImportPhase::Comparing, (share - readUntil) / (kCompareUntil - readUntil)};
    return {ImportPhase::Writing, (share - kCompareUntil) / (1 - kCompareUntil)};
}

Result<ImportReport> importFile(store::Store& store, const QString& path, const ImportPlan& plan,
                                const Progress& progress)
{
    QElapsedTimer timer; // steady: setting the system's clock does not disturb it
    timer.start();
    ImportPlan completed = plan;
    completed.timeZone = store.settings().timeZone;
    auto report = importKind(store, path, completed, progress);
    if (report)
        report->seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

} // namespace trustbilanz::session

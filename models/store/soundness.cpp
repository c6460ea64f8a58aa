// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/soundness.h"

#include "models/store/batchrows.h"
#include "models/store/brandrows.h"
#include "models/store/incidentrows.h"
#include "models/store/replacedrows.h"
#include "models/store/scorereader.h"

#include <sqlite3.h>

namespace trustbilanz::store {

namespace {
constexpr int kInstructionsBetweenReports = 100'000;
constexpr qsizetype kMostProblems = 1000;

/// SQLite asks now and then whether it shall go on; how far it is, it does not say.
int isUnwanted(void* progress)
{
    return (*static_cast<const Progress*>(progress))(0, 1) ? 0 : 1;
}

class Checker
{
public:
    Checker(Database& database, const Progress& progress)
        : m_database(database)
        , m_sql(database.sql())
        , m_progress(progress)
    {
    }

    Result<CheckReport> run()
    {
        const bool going = step([&] { return checkStructure(); })
            && step([&] { return checkBlobs("dictionary", kDictionaries); })
            && step([&] { return checkBlobs("score_chunk", kChunks); })
            && step([&] { return checkReplacements(); }) && step([&] { return checkIncidents(); })
            && step([&] { return checkBrand(); }) && step([&] { return checkBatches(); });
        if (!going)
            return failure(Error::Kind::Cancelled);
        m_report.problems.removeDuplicates();
        return m_report;
    }

private:
    static constexpr const char* kDictionaries = "SELECT batch_id, column_name, sequence, entries, "
                                                 "0, 0, 0, data, checksum FROM dictionary";
    static constexpr const char* kChunks
        = "SELECT batch_id, column_name, sequence, rows, first_day, last_day, bits, data, checksum"
          " FROM score_chunk";

    /// A check that cannot go on is a problem itself; the next one is still tried.
    template<class Check>
    bool step(Check check)
    {
        const Result<void> result = m_database.attempt(check);
        if (!result && result.error().kind == Error::Kind::Cancelled)
            return false;
        if (!result)
            add(result.error().detail);
        return true;
    }

    void add(const QString& problem)
    {
        if (m_report.problems.size() < kMostProblems)
            m_report.problems.append(problem);
    }

    Result<void> checkStructure()
    {
        if (m_progress)
            sqlite3_progress_handler(m_sql.getHandle(), kInstructionsBetweenReports, isUnwanted,
                                     const_cast<Progress*>(&m_progress));
        const auto result = m_database.attempt([&]() -> Result<void> {
            SQLite::Statement query(m_sql, "PRAGMA integrity_check");
            while (query.executeStep()) {
                const QString line = textOf(query.getColumn(0));
                if (line != QLatin1String("ok"))
                    add(line);
            }
            return {};
        });
        sqlite3_progress_handler(m_sql.getHandle(), 0, nullptr, nullptr);
        return result;
    }

    Result<void> checkBlobs(const char* table, const char* select)
    {
        const auto total
            = m_sql.execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
        qint64 done = 0;
        SQLite::Statement query(m_sql, select);
        while (query.executeStep()) {
            const BlobPlace place {query.getColumn(0).getInt(), textOf(query.getColumn(1)),
                                   query.getColumn(2).getInt(), query.getColumn(3).getInt64(),
                                   query.getColumn(4).getInt(), query.getColumn(5).getInt(),
                                   query.getColumn(6).getInt()};
            if (checksum(bytesOf(query.getColumn(7)), place) != bytesOf(query.getColumn(8)))
                add(blobName(table, place));
            ++m_report.chunks;
            if (m_progress && !m_progress(++done, total))
                return failure(Error::Kind::Cancelled);
        }
        return {};
    }

    Result<void> checkReplacements()
    {
        return ReplacedRows::read(m_sql).map([](const ReplacedRows&) {});
    }

    Result<void> checkIncidents()
    {
        return readIncidents(m_sql).map([](const std::vector<Incident>&) {});
    }

    Result<void> checkBrand()
    {
        return readBrand(m_sql).map([](const std::vector<BrandReading>&) {});
    }

    Result<void> checkBatches()
    {
        for (const ImportBatch& batch : readBatches(m_sql)) {
            if (batch.kind != ImportKind::Scores)
                continue;
            const auto part = ScoreReader(m_sql, m_progress).read(batch.id);
            if (!part && part.error().kind == Error::Kind::Cancelled)
                return tl::unexpected(part.error());
            if (!part)
                add(part.error().detail);
            else if (!hasRowsOf(*part, batch))
                add(QStringLiteral("batch/%1/rows").arg(batch.id));
        }
        return {};
    }

    /// Stored are the new rows and, where the user said so, the changed ones.
    static bool hasRowsOf(const ScorePart& part, const ImportBatch& batch)
    {
        const auto rows = qint64(part.rows());
        return rows == batch.added || rows == batch.added + batch.changed;
    }

    Database& m_database;
    SQLite::Database& m_sql;
    const Progress& m_progress;
    CheckReport m_report;
};
} // namespace

Result<CheckReport> checkSoundness(Database& database, const Progress& progress)
{
    return Checker(database, progress).run();
}

} // namespace trustbilanz::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/scorebuilder.h"
#include "models/maths/parallelblocks.h"

namespace trustbilanz::importers {

/// One way through the rows of a file with readings that are settled, or seem to be. Three steps
/// run at the same time, each on its own block of the file and always in the file's order, so that
/// what comes out is the same for any number of threads: while one block is read, the one before
/// it is coded, and the customers of the one before that are numbered.
class ScorePass
{
public:
    struct Attempt {
        bool needsWholeFile = false; ///< the readings do not hold; nothing else is told then
        ScoreReading reading;
    };

    ScorePass(CsvFile& file, const ImportPlan& plan, const ScoreMapping& mapping,
              const ColumnReadings& readings, const Progress& progress,
              int threads);

    Result<Attempt> run(const PseudonymOf& pseudonymOf);

private:
    struct Piece {
        CsvBlock block;
        bool hasRows = false; ///< to be coded
        qint64 bytesRead = 0; ///< of the file, up to the end of the block
        CustomerIds ids; ///< to be numbered
    };

    /// False when there is nothing left to do.
    Result<bool> step(size_t number);
    Result<void> read(Piece& piece);
    Result<void> code(Piece& piece);
    Result<void> codeRows(Piece& piece, size_t count);
    void reserveOnce(const Piece& piece);
    ImportReport report();

    CsvFile& m_file;
    const ImportPlan& m_plan;
    const ScoreMapping& m_mapping;
    IssueLog m_issues;
    ScoreCells m_cells;
    ScoreBuilder m_builder;
    CustomerColumn m_customers;
    CsvPass m_pass;
    maths::BlockThreads m_threads;
    std::array<Piece, 3> m_pieces;
    bool m_isAtEnd = false; ///< everything is read
    qint64 m_rejected = 0;
    bool m_reserved = false;
};

} // namespace trustbilanz::importers

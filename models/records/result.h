// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <functional>

namespace trustbilanz {

/// Why something expected to be possible was not. Holds no prose: widgets/text.cpp turns kind and
/// place into a sentence of the reader's language.
struct Error {
    enum class Kind {
        FileUnreadable, ///< input missing, unreadable or empty; detail = path
        UnknownFormat, ///< no importer understands the file; detail = path
        Encrypted, ///< a workbook with a password; detail = path
        OtherSpreadsheet, ///< XLS, ODS and other spreadsheets that are not read; detail = path
        AmbiguousSheet, ///< a workbook with several tables and none chosen; detail = their names
        NotAWorkspace, ///< the file is not a .trust workspace; detail = path
        Damaged, ///< structure or checksum broken; detail = what
        NewerVersion, ///< written by a newer program; detail = path
        Busy, ///< another process is writing; detail = path
        ReadOnly, ///< file or folder cannot be written; detail = path
        NoSpace, ///< disk full or file size limit; detail = path
        MissingColumn, ///< detail = field or column name
        AmbiguousColumn, ///< detail = column, then both readings
        ScaleMissing, ///< scores without a declared scale; detail = column
        KeyMissing, ///< the pseudonym key of the workspace is not here; detail = expected path
        ChangedRows, ///< detail = number of rows that differ from what is stored
        CoarseDates, ///< shorter periods than the precision of the dates; detail = precision
        BadOption, ///< detail = option and why
        BadScenario, ///< detail = key and why
        Exists, ///< refuses to overwrite; detail = path
        Cancelled, ///< the user stopped it; nothing was kept
        Internal ///< a defect; detail = text of the exception
    };

    /// What exactly is wrong with the thing that detail names.
    enum class Reason {
        None, ///< the kind says it all
        UnknownKey,
        DuplicateKey,
        Missing,
        NotJson,
        NotAnObject,
        NotAList,
        NotAText,
        NotANumber,
        NotADistribution,
        NotAFrequency,
        WrongCount, ///< of numbers
        MoreThanOne,
        OutOfLimits,
        NegativeRate, ///< a number of events below 0
        NotWhole, ///< a number that must be whole
        BeyondSimulation, ///< more events or money than can be simulated
        TooManyEvents, ///< of all trials together; detail = "trials"
        NotAShare, ///< beyond 1, of a share
        NotACurrency, ///< no code of ISO 4217
        RepeatedName, ///< of a loss; detail = key of the later one
        ScenarioTooLarge, ///< detail = path
        UnknownWord,
        UnknownSegment,
        UnknownBatch,
        BrokenJson, ///< detail = path
        SeveralScales, ///< what holds for one scale was asked of scores on several
        UnknownIncident,
        CustomerShown, ///< detail = column of ids that would be stored as they are
        NoIncidentField, ///< a file without anything that tells of an incident
        RejectedRow, ///< detail = id of the issue
        DamagedRecord, ///< detail = place in the file
        DatabaseError, ///< detail = "SQLite n: " and its words
        NoRandomness,
        TooLarge, ///< to be read at once; detail = path
        ZeroBytes, ///< a binary file, or UTF-16 that was not recognised; detail = path
        OnlyHiddenSheets, ///< detail = their names
        Folder, ///< where a file is wanted; detail = path
        DataAsNames, ///< figures or dates where the names of the columns should stand
        SameName, ///< detail = name of several columns
        TooManyRows, ///< for a sheet of a workbook; detail = how many
        ChangedSince, ///< what was to be taken back is no longer as the edit left it
        Exception ///< detail = its text
    };

    Kind kind = Kind::Internal;
    QString detail = {};
    int line = 0; ///< 1-based, 0 = none
    int column = 0; ///< 1-based, 0 = none
    Reason reason = Reason::None;
};

/// Stable identifier of an error kind for --json ("fileUnreadable"); never translated.
QString errorId(Error::Kind kind);

/// The same for a reason; empty for none.
QString reasonId(Error::Reason reason);

/// Exit code of the command line for an error (cli.md).
int exitCode(Error::Kind kind);

template<class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error from a function with a Result.
inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {}, int line = 0,
                                     int column = 0)
{
    return tl::unexpected<Error>(Error {kind, std::move(detail), line, column});
}

/// The same with a reason.
inline tl::unexpected<Error> failure(Error::Kind kind, Error::Reason reason, QString detail = {},
                                     int line = 0)
{
    return tl::make_unexpected(Error {kind, std::move(detail), line, 0, reason});
}

/// Told now and then while something long runs; returning false asks it to stop.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace trustbilanz

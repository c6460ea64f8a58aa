// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"
#include "models/records/incident.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace trustbilanz {

enum class ImportKind { Scores, Incidents, Brand };
inline constexpr std::array kImportKinds {ImportKind::Scores, ImportKind::Incidents,
                                          ImportKind::Brand};

QString importKindId(ImportKind kind);
std::optional<ImportKind> importKindFromId(const QString& id);

/// Declared limits of an answer scale. Never detected from data.
struct ScoreScale {
    double minimum = 0;
    double maximum = 100;
    bool reversed = false;

    /// Percent of maximum possible, 0 to 100 (models.md 1.1). Inline: it is asked for millions.
    double toIndex(double answer) const
    {
        const double percent = 100 * (answer - minimum) / (maximum - minimum);
        return reversed ? 100 - percent : percent;
    }
    bool contains(double answer) const { return answer >= minimum && answer <= maximum; }
    bool isValid() const { return minimum < maximum; }
    /// "1:10", "1:5:reversed"; nothing for anything else.
    static std::optional<ScoreScale> fromText(const QString& text);
    QString text() const;

    bool operator==(const ScoreScale&) const = default;
};

inline constexpr size_t kMostSegments = 16;
inline constexpr size_t kMostDrivers = 32;

/// A column of the source that becomes a segment of the workspace.
struct SegmentMapping {
    QString name;
    QString column;
    bool isOptional = false; ///< left away where the source has no such column
    bool operator==(const SegmentMapping&) const = default;
};

/// What to do with rows whose identity is stored already with other content.
enum class OnChanged { Refuse, Keep, Replace };
/// Skip leaves the row out, Stop refuses the source, Empty keeps the row without the cell where its
/// field is optional and skips it elsewhere.
enum class OnProblem { Skip, Stop, Empty };
enum class IssueKind; // importreport.h

/// How numbers and dates are written. What is empty is detected.
struct Notation {
    QString decimal; ///< "point" | "comma"
    QString thousands; ///< "none" | "point" | "comma" | "space" | "apostrophe"
    QString dateFormat; ///< a name of importers::dateFormats()
    bool operator==(const Notation&) const = default;
};

inline constexpr int kUsualYearPivot = 2069;

/// How one source is to be read: what the user declared. What is empty is detected, and refused
/// where two readings are possible.
struct ImportPlan {
    ImportKind kind = ImportKind::Scores;
    QMap<QString, QString> columns; ///< field -> column of the source
    std::vector<SegmentMapping> segments; ///< at most kMostSegments
    std::optional<ScoreScale> scale;
    QMap<QString, double> labels; ///< answers given as words, lower case
    QMap<QString, ScoreScale> driverScales;
    QString decimal; ///< "point" | "comma" | empty = detect
    QString thousands; ///< "none" | "point" | "comma" | "space" | "apostrophe" | empty = detect
    QString dateFormat; ///< a name of importers::dateFormats() | empty = detect
    QMap<QString, Notation> notations; ///< column of the source -> what is declared for it alone
    int yearPivot = kUsualYearPivot; ///< last of the hundred years that two digits may mean
    QString delimiter; ///< one character | empty = detect
    QString quote; ///< one character | "none" | empty = detect
    QString escape; ///< in front of quotes inside quotes: one character | "none" | empty = detect
    QString encoding; ///< "utf-8", "windows-1252" … | empty = detect
    /// Not declared by anyone: to be told by the first letters beyond ASCII, wherever they stand.
    bool encodingByFirstLetters = false;
    std::optional<int> headerRow; ///< 1-based line of the column names, 0 = there are none
    std::optional<int> headerRows; ///< rows from there on that hold no data
    std::optional<int> footerRows; ///< rows at the end that are no data
    QString jsonPath; ///< where the array of records lies, dotted
    QString sheet; ///< of a workbook; empty = the only one with data or with the columns
    QString range; ///< cells of the sheet, "A1:H900"; empty = all
    QString profile; ///< name or file of what fills the rest in; empty = none chosen
    QString timeZone = QStringLiteral("Europe/Berlin"); ///< for timestamps that name a zone
    std::optional<Day> today; ///< later dates are warned of (futureDate); empty = no such check
    std::optional<Owner> owner; ///< overrules every incident's owner
    OnChanged onChanged = OnChanged::Refuse;
    OnProblem onProblem = OnProblem::Skip;
    QMap<IssueKind, OnProblem> onKind; ///< overrules onProblem for problems of this kind
    bool dryRun = false;

    /// What is declared for a column, else for all.
    Notation notationOf(const QString& column) const;
    OnProblem decisionOn(IssueKind kind) const { return onKind.value(kind, onProblem); }

    bool operator==(const ImportPlan&) const = default;
};

} // namespace trustbilanz

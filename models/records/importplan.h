// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/date.h"
#include "models/records/incident.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trustbilanz {

enum class ImportKind { Scores, Incidents };

QString importKindId(ImportKind kind);

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

/// A column of the source that becomes a segment of the workspace.
struct SegmentMapping {
    QString name;
    QString column;
    bool isOptional = false; ///< left away where the source has no such column
    bool operator==(const SegmentMapping&) const = default;
};

/// What to do with rows whose identity is stored already with other content.
enum class OnChanged { Refuse, Keep, Replace };
enum class OnProblem { Skip, Stop };

/// How one source is to be read: what the user declared. What is empty is detected, and refused
/// where two readings are possible.
struct ImportPlan {
    ImportKind kind = ImportKind::Scores;
    QMap<QString, QString> columns; ///< field -> column of the source
    std::vector<SegmentMapping> segments; ///< at most 16
    std::optional<ScoreScale> scale;
    QMap<QString, double> labels; ///< answers given as words, lower case
    QMap<QString, ScoreScale> driverScales;
    QString decimal; ///< "point" | "comma" | empty = detect
    QString thousands; ///< "none" | "point" | "comma" | "space" | "apostrophe" | empty = detect
    QString dateFormat; ///< a name of importers::dateFormats() | empty = detect
    QString delimiter; ///< one character | empty = detect
    QString quote = QStringLiteral("\"");
    QString encoding; ///< "utf-8" | empty = detect
    int headerRow = 1; ///< 1-based line of the column names
    int headerRows = 1; ///< rows from there on that hold no data
    int footerRows = 0;
    QString jsonPath; ///< where the array of records lies, dotted
    QString sheet; ///< of a workbook; empty = the only one with data or with the columns
    QString range; ///< cells of the sheet, "A1:H900"; empty = all
    QString profile; ///< name or file of what fills the rest in; empty = none chosen
    QString timeZone = QStringLiteral("Europe/Berlin"); ///< for timestamps that name a zone
    std::optional<Day> today; ///< later dates are warned of (futureDate); empty = no such check
    std::optional<Owner> owner; ///< overrules every incident's owner
    OnChanged onChanged = OnChanged::Refuse;
    OnProblem onProblem = OnProblem::Skip;
    bool dryRun = false;

    bool operator==(const ImportPlan&) const = default;
};

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importoptions.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "models/importers/importers.h"
#include "models/importers/plansettings.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace trustbilanz::cli {

namespace {
constexpr int kMostLines = std::numeric_limits<int>::max();
constexpr double kMostAnswer = 1e9;

/// What an option is for; Scaled = all that have a declared scale.
enum class For { All, Scores, Incidents, Scaled };

using Setting = Result<void> (*)(ImportPlan&, const QString&);

/// One option: a row of the table below.
struct ImportOption {
    OptionName option;
    For kind;
    Setting set;
    const char* help; ///< context "Cli"
    bool repeatable;
};

bool isField(ImportKind kind, const QString& id)
{
    if (kind == ImportKind::Scores && id.startsWith(QLatin1String("driver:")))
        return id.size() > QLatin1String("driver:").size();
    return std::ranges::any_of(importers::fields(kind), [&](const importers::Field& field) {
        return id == QLatin1String(field.id);
    });
}

Result<void> setColumn(ImportPlan& plan, const QString& text)
{
    return assignmentFrom(text).and_then([&](const auto& column) -> Result<void> {
        if (!isField(plan.kind, column.first))
            return refused(
                Cli::tr("%1 is not a field of %2").arg(column.first, importKindId(plan.kind)));
        if (plan.columns.contains(column.first))
            return refused(Cli::tr("%1 has two columns").arg(column.first));
        plan.columns.insert(column.first, column.second);
        return {};
    });
}

Result<void> setSegment(ImportPlan& plan, const QString& text)
{
    return assignmentFrom(text).and_then([&](const auto& segment) -> Result<void> {
        if (plan.segments.size() == kMostSegments)
            return refused(Cli::tr("at most %1 segments").arg(kMostSegments));
        const auto isSame
            = [&](const SegmentMapping& mapping) { return mapping.name == segment.first; };
        if (std::ranges::any_of(plan.segments, isSame))
            return refused(Cli::tr("%1 has two columns").arg(segment.first));
        plan.segments.push_back({segment.first, segment.second});
        return {};
    });
}

Result<ScoreScale> scaleFrom(const QString& text)
{
    const std::optional<ScoreScale> scale = ScoreScale::fromText(text);
    if (!scale || !scale->isValid())
        return refused(
            Cli::tr("%1 is not MIN:MAX or MIN:MAX:reversed with MIN below MAX").arg(text));
    return *scale;
}

Result<void> setScale(ImportPlan& plan, const QString& text)
{
    return scaleFrom(text).map([&](const ScoreScale& scale) { plan.scale = scale; });
}

Result<void> setDriverScale(ImportPlan& plan, const QString& text)
{
    return assignmentFrom(text).and_then([&](const auto& driver) {
        return scaleFrom(driver.second).map([&](const ScoreScale& scale) {
            plan.driverScales.insert(driver.first, scale);
        });
    });
}

/// Words may hold an equals sign, numbers may not: split at the last one.
Result<void> addLabel(ImportPlan& plan, const QString& text)
{
    const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
    if (equals < 1)
        return refused(Cli::tr("%1 is not TEXT=NUMBER").arg(text));
    return numberFrom(text.mid(equals + 1), -kMostAnswer, kMostAnswer).map([&](double number) {
        plan.labels.insert(text.left(equals).trimmed().toLower(), number);
    });
}

Result<void> setLabels(ImportPlan& plan, const QString& text)
{
    return listFrom(text).and_then([&](const QStringList& labels) -> Result<void> {
        for (const QString& label : labels) {
            if (const Result<void> added = addLabel(plan, label); !added)
                return added;
        }
        return {};
    });
}

/// A word for all columns, or for one as COLUMN=WORD. Columns may hold an equals sign, words none.
Result<void> setNotation(ImportPlan& plan, const QString& text, QString ImportPlan::*forAll,
                         QString Notation::*forOne, const QStringList& words)
{
    const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
    const QString word = text.mid(equals + 1);
    return choiceFrom(word, words).map([&](size_t) {
        (equals < 1 ? plan.*forAll : plan.notations[text.left(equals)].*forOne) = word;
    });
}

Result<void> setDecimal(ImportPlan& plan, const QString& text)
{
    return setNotation(plan, text, &ImportPlan::decimal, &Notation::decimal,
                       {QStringLiteral("point"), QStringLiteral("comma")});
}

Result<void> setThousands(ImportPlan& plan, const QString& text)
{
    return setNotation(plan, text, &ImportPlan::thousands, &Notation::thousands,
                       {QStringLiteral("none"), QStringLiteral("point"), QStringLiteral("comma"),
                        QStringLiteral("space"), QStringLiteral("apostrophe")});
}

Result<void> setDateFormat(ImportPlan& plan, const QString& text)
{
    return setNotation(plan, text, &ImportPlan::dateFormat, &Notation::dateFormat,
                       importers::dateFormats());
}

Result<void> setYearPivot(ImportPlan& plan, const QString& text)
{
    return wholeFrom(text, importers::kFirstYearPivot, importers::kLastYearPivot)
        .map([&](qint64 year) { plan.yearPivot = int(year); });
}

Result<void> setCharacter(QString& target, const QString& text)
{
    if (text.size() != 1)
        return refused(Cli::tr("%1 is not a single character").arg(text));
    target = text;
    return {};
}

Result<void> setDelimiter(ImportPlan& plan, const QString& text)
{
    if (text == QLatin1String("tab"))
        return setCharacter(plan.delimiter, QStringLiteral("\t"));
    if (text == QLatin1String("pipe"))
        return setCharacter(plan.delimiter, QStringLiteral("|"));
    return setCharacter(plan.delimiter, text);
}

Result<void> setCharacterOrNone(QString& target, const QString& text)
{
    if (text != QLatin1String("none"))
        return setCharacter(target, text);
    target = text;
    return {};
}

Result<void> setQuote(ImportPlan& plan, const QString& text)
{
    return setCharacterOrNone(plan.quote, text);
}

Result<void> setEscape(ImportPlan& plan, const QString& text)
{
    return setCharacterOrNone(plan.escape, text);
}

Result<void> setEncoding(ImportPlan& plan, const QString& text)
{
    plan.encoding = text.toLower();
    return {};
}

Result<void> setHeaderRow(ImportPlan& plan, const QString& text)
{
    return wholeFrom(text, 0, kMostLines).map([&](qint64 row) { plan.headerRow = int(row); });
}

Result<void> setFooterRows(ImportPlan& plan, const QString& text)
{
    return wholeFrom(text, 0, kMostLines).map([&](qint64 rows) { plan.footerRows = int(rows); });
}

Result<void> setJsonPath(ImportPlan& plan, const QString& text)
{
    plan.jsonPath = text;
    return {};
}

Result<void> setSheet(ImportPlan& plan, const QString& text)
{
    plan.sheet = text;
    return {};
}

Result<void> setRange(ImportPlan& plan, const QString& text)
{
    plan.range = text;
    return {};
}

Result<void> setProfile(ImportPlan& plan, const QString& text)
{
    plan.profile = text;
    return {};
}

Result<void> setOwner(ImportPlan& plan, const QString& word)
{
    QStringList words;
    for (Owner owner : {Owner::Own, Owner::Partner, Owner::Competitor, Owner::Other})
        words.append(ownerId(owner));
    return choiceFrom(word, words).map([&](size_t index) { plan.owner = Owner(index); });
}

Result<void> setOnChanged(ImportPlan& plan, const QString& word)
{
    return choiceFrom(word, {QStringLiteral("keep"), QStringLiteral("replace")})
        .map([&](size_t index) {
            plan.onChanged = index == 0 ? OnChanged::Keep : OnChanged::Replace;
        });
}

Result<void> setOnProblem(ImportPlan& plan, const QString& word)
{
    return choiceFrom(word, {QStringLiteral("skip"), QStringLiteral("stop")})
        .map([&](size_t index) { plan.onProblem = OnProblem(index); });
}

Result<void> refuseLater(ImportPlan&, const QString&)
{
    return refused(Cli::tr("this version does not read that format yet"));
}

constexpr ImportOption once(OptionName option, For kind, Setting set, const char* help)
{
    return {option, kind, set, help, false};
}

constexpr ImportOption often(OptionName option, For kind, Setting set, const char* help)
{
    return {option, kind, set, help, true};
}

/// Known to scripts already, refused until the format is read.
constexpr ImportOption later(OptionName option)
{
    return {option, For::All, refuseLater, QT_TRANSLATE_NOOP("Cli", "not in this version"), false};
}

constexpr std::array kOptions {
    often({"--column", "FIELD=NAME"}, For::All, setColumn,
          QT_TRANSLATE_NOOP("Cli", "column of a field")),
    often({"--segment", "NAME=COLUMN"}, For::Scores, setSegment,
          QT_TRANSLATE_NOOP("Cli", "column that becomes a segment")),
    once({"--scale", "MIN:MAX[:reversed]"}, For::Scaled, setScale,
         QT_TRANSLATE_NOOP("Cli", "limits of the score's scale")),
    once({"--labels", "TEXT=NUMBER[,...]"}, For::Scores, setLabels,
         QT_TRANSLATE_NOOP("Cli", "answers given as words")),
    often({"--driver-scale", "NAME=MIN:MAX[:reversed]"}, For::Scores, setDriverScale,
          QT_TRANSLATE_NOOP("Cli", "limits of a driver's scale")),
    often({"--decimal", "[COLUMN=]point|comma"}, For::All, setDecimal,
          QT_TRANSLATE_NOOP("Cli", "decimal mark")),
    often({"--thousands", "[COLUMN=]none|point|comma|space|apostrophe"}, For::All, setThousands,
          QT_TRANSLATE_NOOP("Cli", "thousands mark")),
    often({"--date-format", "[COLUMN=]yyyy-MM-dd|dd.MM.yyyy|..."}, For::All, setDateFormat,
          QT_TRANSLATE_NOOP("Cli", "form of the dates")),
    once({"--year-pivot", "YEAR"}, For::All, setYearPivot,
         QT_TRANSLATE_NOOP("Cli", "latest year that two digits mean (2069)")),
    once({"--delimiter", ",|;|tab|pipe|..."}, For::All, setDelimiter,
         QT_TRANSLATE_NOOP("Cli", "mark between columns")),
    once({"--quote", "CHARACTER|none"}, For::All, setQuote,
         QT_TRANSLATE_NOOP("Cli", "quotation mark")),
    once({"--escape", "CHARACTER|none"}, For::All, setEscape,
         QT_TRANSLATE_NOOP("Cli", "mark in front of quotation marks inside a cell")),
    once({"--encoding", "utf-8|windows-1252|..."}, For::All, setEncoding,
         QT_TRANSLATE_NOOP("Cli", "encoding of the text")),
    once({"--header-row", "N"}, For::All, setHeaderRow,
         QT_TRANSLATE_NOOP("Cli",
                           "line of the column names; 0 = none, columns are called 1, 2 ...")),
    once({"--footer-rows", "N"}, For::All, setFooterRows,
         QT_TRANSLATE_NOOP("Cli", "lines at the end that are no data")),
    once({"--json-path", "a.b"}, For::All, setJsonPath,
         QT_TRANSLATE_NOOP("Cli", "where the list lies in a JSON file")),
    once({"--sheet", "NAME"}, For::All, setSheet, QT_TRANSLATE_NOOP("Cli", "sheet of a workbook")),
    once({"--range", "A1:H900"}, For::All, setRange, QT_TRANSLATE_NOOP("Cli", "cells of a sheet")),
    once({"--profile", "NAME|FILE.json"}, For::All, setProfile,
         QT_TRANSLATE_NOOP("Cli", "exporter of the file: what it fixes need not be stated")),
    once({"--owner", "own|partner|competitor|other"}, For::Incidents, setOwner,
         QT_TRANSLATE_NOOP("Cli", "owner of every incident")),
    once({"--on-changed", "keep|replace"}, For::All, setOnChanged,
         QT_TRANSLATE_NOOP("Cli", "rows that are stored with other content")),
    once({"--on-problem", "skip|stop"}, For::All, setOnProblem,
         QT_TRANSLATE_NOOP("Cli", "rows that are not understood (skip)")),
};

bool applies(For kind, ImportKind imported)
{
    switch (kind) {
    case For::All:
        return true;
    case For::Scores:
        return imported == ImportKind::Scores;
    case For::Incidents:
        return imported == ImportKind::Incidents;
    case For::Scaled:
        return imported != ImportKind::Incidents;
    }
    Q_UNREACHABLE();
}

Setter setterOf(const ImportOption& option, ImportPlan& plan)
{
    return [&option, &plan](const QString& value) -> Result<void> {
        if (!applies(option.kind, plan.kind))
            return refused(Cli::tr("does not apply to %1").arg(importKindId(plan.kind)));
        return option.set(plan, value);
    };
}
} // namespace

void addImportKind(CLI::App& parser, ImportPlan& plan)
{
    addArgument(parser, "scores|incidents|brand", Cli::tr("what the sources hold"),
                [&plan](const QString& word) -> Result<void> {
                    QStringList known;
                    for (const ImportKind kind : kImportKinds)
                        known += importKindId(kind);
                    return choiceFrom(word, known).map([&](size_t index) {
                        plan.kind = kImportKinds[index];
                    });
                });
}

void addImportOptions(CLI::App& parser, ImportPlan& plan)
{
    for (const ImportOption& option : kOptions) {
        const auto add = option.repeatable ? addRepeatable : addOption;
        add(parser, option.option, Cli::tr(option.help), setterOf(option, plan));
    }
}

} // namespace trustbilanz::cli

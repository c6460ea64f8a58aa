// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/xlsxtable.h"

#include "models/importers/importers.h"
#include "models/importers/xlsxheader.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
const QString kSheet = QStringLiteral("sheet");
constexpr qint64 kRowsBetweenReports = 4096;

/// A sheet that comes into question, and where its table begins.
struct Candidate {
    const XlsxSheet* sheet;
    SheetStart start;
    bool isEmpty() const { return start.line == 0; }
};

Result<CellRange> rangeOf(const ImportPlan& plan)
{
    if (plan.range.isEmpty())
        return CellRange();
    const auto range = CellRange::fromText(plan.range);
    if (!range)
        return failure(Error::Kind::BadOption, QStringLiteral("--range ") + plan.range);
    return *range;
}

Result<Candidate> candidate(const XlsxWorkbook& book, const XlsxSheet& sheet,
                            const CellRange& range, const ImportPlan& plan)
{
    return startOf(book, sheet, range, plan).map([&](SheetStart start) {
        return Candidate {&sheet, std::move(start)};
    });
}

/// Whether a header has what the plan names, and by name what it needs besides.
bool hasColumns(const QStringList& header, const ImportPlan& plan)
{
    const auto isThere
        = [&](const QString& name) { return name.isEmpty() || header.contains(name); };
    QMap<QString, QString> known = guessColumns(header, plan.kind);
    known.insert(plan.columns);
    const bool hasSegments = std::all_of(plan.segments.begin(), plan.segments.end(),
                                         [&](const SegmentMapping& segment) {
                                             return segment.isOptional || isThere(segment.column);
                                         });
    if (!hasSegments || !std::all_of(known.begin(), known.end(), isThere))
        return false;
    const auto has = [&](const char* field) { return known.contains(QLatin1String(field)); };
    switch (plan.kind) {
    case ImportKind::Scores:
        return has("customer") && has("date") && has("score");
    case ImportKind::Incidents:
        return has("disclosed") || has("occurred");
    case ImportKind::Brand:
        return has("date") && has("value");
    }
    Q_UNREACHABLE();
}

QString namesOf(const std::vector<Candidate>& candidates)
{
    QStringList names;
    for (const Candidate& one : candidates)
        names += one.sheet->name;
    return names.join(QStringLiteral(" | "));
}

/// Of sheets with data: candidatesOf() found no others.
QString hiddenNames(const std::vector<Finding>& hidden)
{
    QStringList names;
    for (const Finding& finding : hidden)
        names += finding.reading;
    return names.join(QStringLiteral(" | "));
}

Finding sheetFinding(const XlsxSheet& sheet, const char* reason)
{
    Finding finding;
    finding.what = kSheet;
    finding.reading = sheet.name;
    finding.reason = QString::fromLatin1(reason);
    return finding;
}

struct Choice {
    Candidate chosen;
    std::vector<Finding> findings;
};

Result<Choice> named(const XlsxWorkbook& book, const CellRange& range, const ImportPlan& plan)
{
    for (const XlsxSheet& sheet : book.sheets) {
        if (sheet.name.compare(plan.sheet, Qt::CaseInsensitive) == 0)
            return candidate(book, sheet, range, plan).map([](Candidate one) {
                return Choice {std::move(one), {}};
            });
    }
    return failure(Error::Kind::BadOption,
                   QStringLiteral("--sheet %1 (%2)")
                       .arg(plan.sheet, book.sheetNames().join(QStringLiteral(" | "))));
}

/// Sheets with data that come into question, and a word on those that are hidden.
Result<std::vector<Candidate>> candidatesOf(const XlsxWorkbook& book, const CellRange& range,
                                            const ImportPlan& plan, std::vector<Finding>& findings)
{
    std::vector<Candidate> visible;
    for (const XlsxSheet& sheet : book.sheets) {
        const auto found = candidate(book, sheet, range, plan);
        if (!found)
            return tl::unexpected(found.error());
        if (found->isEmpty())
            continue;
        if (sheet.isHidden)
            findings.push_back(sheetFinding(sheet, "hiddenSheet"));
        else
            visible.push_back(*found);
    }
    return visible;
}

Result<Choice> chosen(const XlsxWorkbook& book, const CellRange& range, const ImportPlan& plan)
{
    if (!plan.sheet.isEmpty())
        return named(book, range, plan);
    Choice choice {};
    const auto visible = candidatesOf(book, range, plan, choice.findings);
    if (!visible)
        return tl::unexpected(visible.error());
    std::vector<Candidate> fitting;
    std::copy_if(visible->begin(), visible->end(), std::back_inserter(fitting),
                 [&](const Candidate& one) { return hasColumns(one.start.names, plan); });
    const std::vector<Candidate>& left = visible->size() == 1 ? *visible : fitting;
    if (visible->empty() && !choice.findings.empty())
        return failure(Error::Kind::AmbiguousSheet, Error::Reason::OnlyHiddenSheets,
                       hiddenNames(choice.findings));
    if (visible->empty())
        return failure(Error::Kind::FileUnreadable, book.archive.path());
    if (left.size() != 1)
        return failure(Error::Kind::AmbiguousSheet, namesOf(left.empty() ? *visible : left));
    choice.chosen = left.front();
    if (visible->size() > 1)
        choice.findings.push_back(sheetFinding(*choice.chosen.sheet, "onlyWithColumns"));
    return choice;
}

/// Writes all rows within the range. How many there are is not known before.
Result<void> writeRows(const XlsxWorkbook& book, const XlsxSheet& sheet, const CellRange& range,
                       const Progress& progress, TableWriter& writer)
{
    bool goesOn = true;
    const auto read = readSheet(book, sheet, range, [&](qint64 row, const auto& cells) {
        writer.add(row, cells);
        goesOn = !progress || row % kRowsBetweenReports != 0 || progress(0, 1);
        return goesOn;
    });
    return goesOn ? read : failure(Error::Kind::Cancelled);
}
} // namespace

Result<TableText> readXlsxTable(const QString& path, const ImportPlan& plan,
                                const Progress& progress)
{
    const auto book = XlsxWorkbook::open(path, progress);
    const auto range = rangeOf(plan);
    if (!book || !range)
        return tl::unexpected(book ? range.error() : book.error());
    const auto choice = chosen(*book, *range, plan);
    if (!choice)
        return tl::unexpected(choice.error());
    const SheetStart& start = choice->chosen.start;
    const TableWriter::Layout layout {1, std::max(start.line, range->firstRow), start.headerRows,
                                      start.columns, false};
    auto table = makeTable(layout, [&](TableWriter& writer) {
        return writeRows(*book, *choice->chosen.sheet, *range, progress, writer);
    });
    if (!table)
        return table;
    table->header = start.header;
    table->sheets = book->sheetNames();
    table->mayHaveFooter = plan.range.isEmpty();
    table->findings = choice->findings;
    table->findings.insert(table->findings.end(), start.findings.begin(), start.findings.end());
    return table;
}

} // namespace trustbilanz::importers

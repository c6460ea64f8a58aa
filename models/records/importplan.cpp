// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/importreport.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz {

namespace {
// In the order of IssueKind.
constexpr std::array kIssueIds {
    "missingScore",     "missingCustomer", "missingDate",     "missingWeight",
    "unreadableNumber", "unreadableDate",  "outOfScale",      "outOfRange",
    "futureDate",       "raggedRow",       "invalidEncoding", "duplicateId",
    "unknownWord",      "schemaViolation", "tooLong",         "brokenRecord"};
static_assert(kIssueIds.size() == size_t(IssueKind::BrokenRecord) + 1);

const QLatin1String kReversed("reversed");

std::optional<double> finiteNumber(const QString& text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString shortest(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}
} // namespace

QString importKindId(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Scores:
        return QStringLiteral("scores");
    case ImportKind::Incidents:
        return QStringLiteral("incidents");
    case ImportKind::Brand:
        return QStringLiteral("brand");
    }
    Q_UNREACHABLE();
}

std::optional<ImportKind> importKindFromId(const QString& id)
{
    for (const ImportKind kind : kImportKinds) {
        if (importKindId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

Notation ImportPlan::notationOf(const QString& column) const
{
    Notation notation = notations.value(column);
    if (notation.decimal.isEmpty())
        notation.decimal = decimal;
    if (notation.thousands.isEmpty())
        notation.thousands = thousands;
    if (notation.dateFormat.isEmpty())
        notation.dateFormat = dateFormat;
    return notation;
}

std::optional<ScoreScale> ScoreScale::fromText(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() < 2 || parts.size() > 3 || (parts.size() == 3 && parts[2] != kReversed))
        return std::nullopt;
    const auto lowest = finiteNumber(parts[0]);
    const auto highest = finiteNumber(parts[1]);
    if (!lowest || !highest || *lowest >= *highest)
        return std::nullopt;
    return ScoreScale {*lowest, *highest, parts.size() == 3};
}

QString ScoreScale::text() const
{
    const QString limits = shortest(minimum) + QLatin1Char(':') + shortest(maximum);
    return reversed ? limits + QLatin1Char(':') + kReversed : limits;
}

QString issueId(IssueKind kind)
{
    return QString::fromLatin1(kIssueIds[size_t(kind)]);
}

bool isRejection(IssueKind kind)
{
    // An unknown word leaves its optional field empty, a break of a schema leaves out what cannot
    // be used; where nothing usable remains, an issue of another kind says so.
    return kind != IssueKind::FutureDate && kind != IssueKind::MissingWeight
        && kind != IssueKind::UnknownWord && kind != IssueKind::SchemaViolation;
}

bool concernsOneCell(IssueKind kind)
{
    return kind == IssueKind::UnreadableNumber || kind == IssueKind::UnreadableDate
        || kind == IssueKind::OutOfScale || kind == IssueKind::OutOfRange;
}

std::vector<IssueCount> countIssues(const std::vector<RowIssue>& issues)
{
    std::vector<IssueCount> counts;
    for (const RowIssue& issue : issues) {
        const auto found = std::find_if(counts.begin(), counts.end(), [&](const IssueCount& known) {
            return known.kind == issue.kind && known.column == issue.column;
        });
        if (found == counts.end()) {
            counts.push_back({issue.kind, issue.column, 1, issue.line});
            continue;
        }
        ++found->count;
        found->firstLine = std::min(found->firstLine, issue.line);
    }
    std::stable_sort(counts.begin(), counts.end(), [](const IssueCount& a, const IssueCount& b) {
        return a.firstLine < b.firstLine;
    });
    return counts;
}

} // namespace trustbilanz

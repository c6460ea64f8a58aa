// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables.h"

#include "models/records/startvalue.h"
#include "widgets/text.h"

#include <QDateTime>

#include <array>
#include <map>

namespace trustbilanz {

namespace {
class TableCells
{
    Q_DECLARE_TR_FUNCTIONS(TableCells)
};

template<class Value>
QVariant variant(const std::optional<Value>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// A text that sorts as it reads.
template<class Record, QString (*Text)(const Record&)>
QVariant asText(const Record& record)
{
    return Text(record);
}

QString hiddenText(const TrendRow& row)
{
    return TableCells::tr("hidden to protect groups below %1").arg(text::count(row.smallestGroup));
}

QString periodText(const TrendRow& row)
{
    return text::period(row.period, row.interval);
}

QString groupText(const TrendRow& row)
{
    if (!row.micro || !row.micro->segment)
        return TableCells::tr("everyone");
    return text::segmentValue(*row.micro->segment);
}

QString countText(const TrendRow& row, qint64 MicroPoint::*member)
{
    return row.micro && !row.micro->hidden ? text::count(*row.micro.*member) : text::missing();
}

QVariant countValue(const TrendRow& row, qint64 MicroPoint::*member)
{
    return row.micro && !row.micro->hidden ? QVariant(*row.micro.*member) : QVariant();
}

QString microText(const TrendRow& row)
{
    if (!row.micro)
        return text::missing();
    return row.micro->hidden ? hiddenText(row) : text::index(row.micro->mean);
}

QString noteText(const TrendRow& row)
{
    QStringList notes;
    if (row.methodBreak)
        notes << TableCells::tr("method break");
    if (row.micro && row.micro->bridged)
        notes << TableCells::tr("bridged");
    if (row.micro && row.micro->fewAnswers && !row.micro->hidden)
        notes << TableCells::tr("few customers");
    if (row.macro && isStartValue(*row.macro))
        notes << TableCells::tr("macro is the start value");
    return notes.isEmpty() ? text::missing() : notes.join(QStringLiteral(", "));
}

QString gapText(const TrendRow& row)
{
    return row.gap && row.macro && row.micro && row.micro->mean
        ? text::difference(*row.micro->mean, row.macro->index)
        : text::missing();
}

QVariant brandValue(const TrendRow& row)
{
    return row.brand && !row.brand->hidden ? QVariant(row.brand->value) : QVariant();
}

QString brandText(const TrendRow& row)
{
    return row.brand && !row.brand->hidden ? text::index(row.brand->value) : text::missing();
}

constexpr std::array<TrendTable::Column, 12> kTrendColumns {{
    {"period", QT_TRANSLATE_NOOP("TrendTable", "Period"),
     [](const TrendRow& row) { return QVariant(row.period); }, periodText, false},
    {"group", QT_TRANSLATE_NOOP("TrendTable", "Group"), asText<TrendRow, groupText>, groupText,
     false},
    {"customers", QT_TRANSLATE_NOOP("TrendTable", "Customers"),
     [](const TrendRow& row) { return countValue(row, &MicroPoint::customers); },
     [](const TrendRow& row) { return countText(row, &MicroPoint::customers); }, true},
    {"answers", QT_TRANSLATE_NOOP("TrendTable", "Answers"),
     [](const TrendRow& row) { return countValue(row, &MicroPoint::answers); },
     [](const TrendRow& row) { return countText(row, &MicroPoint::answers); }, true},
    {"micro", QT_TRANSLATE_NOOP("TrendTable", "Micro"),
     [](const TrendRow& row) { return row.micro ? variant(row.micro->mean) : QVariant(); },
     microText, true},
    {"microRange", QT_TRANSLATE_NOOP("TrendTable", "Interval"),
     [](const TrendRow& row) { return row.micro ? variant(row.micro->low) : QVariant(); },
     [](const TrendRow& row) {
         return row.micro ? text::indexRange(row.micro->low, row.micro->high) : text::missing();
     },
     true},
    {"macro", QT_TRANSLATE_NOOP("TrendTable", "Macro"),
     [](const TrendRow& row) { return row.macro ? QVariant(row.macro->index) : QVariant(); },
     [](const TrendRow& row) {
         return row.macro ? text::index(row.macro->index) : text::missing();
     },
     true},
    {"macroRange", QT_TRANSLATE_NOOP("TrendTable", "Band"),
     [](const TrendRow& row) { return row.macro ? QVariant(row.macro->low) : QVariant(); },
     [](const TrendRow& row) {
         return row.macro ? text::range(row.macro->low, row.macro->high) : text::missing();
     },
     true},
    {"gap", QT_TRANSLATE_NOOP("TrendTable", "Gap"),
     [](const TrendRow& row) { return row.gap ? QVariant(row.gap->value) : QVariant(); },
     gapText, true},
    {"gapRange", QT_TRANSLATE_NOOP("TrendTable", "Gap, range"),
     [](const TrendRow& row) { return row.gap ? variant(row.gap->low) : QVariant(); },
     [](const TrendRow& row) {
         return row.gap ? text::range(row.gap->low, row.gap->high) : text::missing();
     },
     true},
    {"measured", QT_TRANSLATE_NOOP("TrendTable", "Measured brand trust"), brandValue, brandText,
     true},
    {"note", QT_TRANSLATE_NOOP("TrendTable", "Note"), asText<TrendRow, noteText>, noteText, false},
}};

constexpr std::array kTrendMethods {
    tables::ColumnMethod {"customers", "small-groups"},
    tables::ColumnMethod {"answers", "small-groups"},
    tables::ColumnMethod {"micro", "micro-index"},
    tables::ColumnMethod {"microRange", "micro-index"},
    tables::ColumnMethod {"macro", "macro-index"},
    tables::ColumnMethod {"macroRange", "macro-index"},
    tables::ColumnMethod {"gap", "trust-gap"},
    tables::ColumnMethod {"gapRange", "trust-gap"},
    tables::ColumnMethod {"measured", "brand-fit"},
};
QString kindText(const ImportBatch& batch)
{
    return text::importKind(batch.kind);
}

QString importedText(const ImportBatch& batch)
{
    const QDateTime time = QDateTime::fromString(batch.imported, Qt::ISODate).toLocalTime();
    return time.isValid() ? text::date(dayFrom(time.date())) : text::missing();
}

/// First to last day of a batch.
QString spanText(const ImportBatch& batch)
{
    if (!batch.firstDate || !batch.lastDate)
        return text::missing();
    return TableCells::tr("%1 to %2", "dates")
        .arg(text::date(batch.firstDate), text::date(batch.lastDate));
}

template<qint64 ImportBatch::*Member>
constexpr BatchTable::Column batchCount(const char* id, const char* title)
{
    return {id, title, [](const ImportBatch& batch) { return QVariant(batch.*Member); },
            [](const ImportBatch& batch) { return text::count(batch.*Member); }, true};
}

/// A log of incidents has no customers; zero would say that nobody answered.
QVariant customersValue(const ImportBatch& batch)
{
    return batch.kind == ImportKind::Scores ? QVariant(batch.customers) : QVariant();
}

QString customersText(const ImportBatch& batch)
{
    return batch.kind == ImportKind::Scores ? text::count(batch.customers) : text::missing();
}

constexpr std::array<BatchTable::Column, 9> kBatchColumns {{
    {"source", QT_TRANSLATE_NOOP("BatchTable", "Source"),
     [](const ImportBatch& batch) { return QVariant(batch.source); }, nullptr, false},
    {"kind", QT_TRANSLATE_NOOP("BatchTable", "Kind"), asText<ImportBatch, kindText>, kindText,
     false},
    {"imported", QT_TRANSLATE_NOOP("BatchTable", "Imported"),
     [](const ImportBatch& batch) { return QVariant(batch.imported); }, importedText, true},
    batchCount<&ImportBatch::rows>("rows", QT_TRANSLATE_NOOP("BatchTable", "Rows")),
    batchCount<&ImportBatch::added>("new", QT_TRANSLATE_NOOP("BatchTable", "New")),
    batchCount<&ImportBatch::changed>("changed", QT_TRANSLATE_NOOP("BatchTable", "Changed")),
    batchCount<&ImportBatch::rejected>("rejected", QT_TRANSLATE_NOOP("BatchTable", "Rejected")),
    {"customers", QT_TRANSLATE_NOOP("BatchTable", "Customers"), customersValue, customersText,
     true},
    {"span", QT_TRANSLATE_NOOP("BatchTable", "Dates"),
     [](const ImportBatch& batch) {
         return batch.firstDate ? QVariant(batch.firstDate->day) : QVariant();
     },
     spanText, true},
}};

constexpr std::array kBatchMethods {
    tables::ColumnMethod {"imported", "import-columns"},
    tables::ColumnMethod {"rows", "import-columns"},
    tables::ColumnMethod {"new", "import-columns"},
    tables::ColumnMethod {"changed", "import-columns"},
    tables::ColumnMethod {"rejected", "import-columns"},
    tables::ColumnMethod {"customers", "import-columns"},
    tables::ColumnMethod {"span", "import-columns"},
};
QString issueText(const RowIssue& issue)
{
    return text::describe(issue.kind);
}

QString columnText(const RowIssue& issue)
{
    return text::fieldTitle(issue.column);
}

constexpr std::array<IssueTable::Column, 4> kIssueColumns {{
    {"line", QT_TRANSLATE_NOOP("IssueTable", "Line"),
     [](const RowIssue& issue) { return QVariant(issue.line); },
     [](const RowIssue& issue) { return text::count(issue.line); }, true},
    {"problem", QT_TRANSLATE_NOOP("IssueTable", "Problem"), asText<RowIssue, issueText>, issueText,
     false},
    {"column", QT_TRANSLATE_NOOP("IssueTable", "Field"), asText<RowIssue, columnText>, columnText,
     false},
    {"source", QT_TRANSLATE_NOOP("IssueTable", "Source"),
     [](const RowIssue& issue) { return QVariant(issue.source); }, nullptr, false},
}};
constexpr std::array kIssueMethods {
    tables::ColumnMethod {"line", "import-columns"},
};
} // namespace

std::vector<TrendRow> trendRows(const Trend& trend)
{
    std::map<Day, std::vector<TrendRow>> byPeriod;
    for (const MicroPoint& point : trend.micro)
        byPeriod[point.period].emplace_back().micro = point;
    for (const MacroPoint& point : trend.macro) {
        std::vector<TrendRow>& rows = byPeriod[point.period];
        if (rows.empty())
            rows.emplace_back();
        for (TrendRow& row : rows)
            row.macro = point;
    }
    for (const GapPoint& point : trend.gap) {
        for (TrendRow& row : byPeriod[point.period]) {
            if (!row.macro || !isStartValue(*row.macro))
                row.gap = point;
        }
    }
    for (const BrandPoint& point : trend.brand) {
        for (TrendRow& row : byPeriod[point.period])
            row.brand = point;
    }
    std::vector<TrendRow> all;
    for (auto& [period, rows] : byPeriod) {
        for (TrendRow& row : rows) {
            row.interval = trend.view.interval;
            row.period = period;
            row.smallestGroup = trend.smallestGroup;
            row.methodBreak
                = hasMethodBreak(trend, period, nextPeriod(period, trend.view.interval) - 1);
            all.push_back(std::move(row));
        }
    }
    return all;
}

TrendTable* makeTrendTable(QObject* parent)
{
    return new TrendTable("TrendTable", kTrendColumns, kTrendMethods, parent);
}

BatchTable* makeBatchTable(QObject* parent)
{
    return new BatchTable("BatchTable", kBatchColumns, kBatchMethods, parent);
}

IssueTable* makeIssueTable(QObject* parent)
{
    return new IssueTable("IssueTable", kIssueColumns, kIssueMethods, parent);
}

} // namespace trustbilanz

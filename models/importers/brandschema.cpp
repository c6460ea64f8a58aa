// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/brandschema.h"

#include "models/importers/ambiguity.h"
#include "models/importers/columnnames.h"
#include "models/importers/columnreadings.h"
#include "models/importers/issuelog.h"
#include "models/importers/previewsample.h"
#include "models/importers/scoreschema.h"
#include "models/importers/utf8.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace trustbilanz::importers {

namespace {
const QString kDate = QStringLiteral("date");
const QString kValue = QStringLiteral("value");
const QString kCount = QStringLiteral("n");
constexpr double kMostPeople = 1e12;

/// Where the fields of a series stand in a header.
struct BrandColumns {
    MappedColumn date;
    std::vector<MappedColumn> numbers; ///< the value, then the number of people where there is one
    ScoreScale scale;

    static Result<BrandColumns> from(const ImportPlan& plan, const QStringList& header);
    QStringList fields() const;
    int positionOf(const QString& field) const;
};

Result<void> verifyPlan(const ImportPlan& plan)
{
    const auto known = fields(ImportKind::Brand);
    for (auto it = plan.columns.begin(); it != plan.columns.end(); ++it) {
        if (std::ranges::none_of(
                known, [&](const Field& field) { return it.key() == QLatin1String(field.id); }))
            return failure(Error::Kind::BadOption, QStringLiteral("--column ") + it.key());
    }
    if (plan.scale && !plan.scale->isValid())
        return failure(Error::Kind::BadOption, QStringLiteral("--scale ") + plan.scale->text());
    return {};
}

Result<BrandColumns> BrandColumns::from(const ImportPlan& plan, const QStringList& header)
{
    if (const auto verified = verifyPlan(plan); !verified)
        return tl::unexpected(verified.error());
    QMap<QString, QString> names = guessColumns(header, ImportKind::Brand);
    names.insert(plan.columns);
    BrandColumns columns;
    for (const Field& field : importers::fields(ImportKind::Brand)) {
        const QString id = QString::fromLatin1(field.id);
        if (names.value(id).isEmpty() && field.required)
            return failure(Error::Kind::MissingColumn, id);
        if (names.value(id).isEmpty())
            continue;
        const auto found = findColumn(header, names.value(id));
        if (!found)
            return tl::unexpected(found.error());
        if (id == kDate)
            columns.date = {id, *found};
        else
            columns.numbers.push_back({id, *found});
    }
    if (!plan.scale)
        return failure(Error::Kind::ScaleMissing, names.value(kValue));
    columns.scale = *plan.scale;
    return columns;
}

QStringList BrandColumns::fields() const
{
    QStringList names {date.field};
    for (const MappedColumn& number : numbers)
        names += number.field;
    return names;
}

/// 1-based; 0 = none.
int BrandColumns::positionOf(const QString& field) const
{
    if (field == date.field)
        return int(date.position) + 1;
    const auto found = std::ranges::find(numbers, field, &MappedColumn::field);
    return found == numbers.end() ? 0 : int(found->position) + 1;
}

/// Makes readings of rows one by one.
class BrandRows
{
public:
    BrandRows(const BrandColumns& columns, const ColumnReadings& readings, const ImportPlan& plan,
              qsizetype width, IssueLog& issues)
        : m_columns(columns)
        , m_readings(readings)
        , m_plan(plan)
        , m_width(size_t(width))
        , m_issues(issues)
    {
    }

    /// Nothing where the row is left out.
    std::optional<BrandReading> read(CsvRow& row)
    {
        m_line = row.line();
        m_isGood = true;
        if (row.damage() || row.size() != m_width)
            report({}, row.damage().value_or(IssueKind::RaggedRow));
        if (!m_isGood)
            return std::nullopt;
        BrandReading reading;
        readDate(trimmed(row.cell(m_columns.date.position)), reading);
        readValue(trimmed(row.cell(m_columns.numbers[0].position)), reading);
        if (m_columns.numbers.size() > 1)
            readCount(trimmed(row.cell(m_columns.numbers[1].position)), reading);
        const QString id = reading.date.iso();
        if (m_isGood && m_dates.contains(id))
            report(kDate, IssueKind::DuplicateId);
        if (!m_isGood)
            return std::nullopt;
        m_dates.insert(id);
        return reading;
    }

    /// The value of the row that was read last, on its own scale.
    double answer() const { return m_answer; }

private:
    void report(const QString& field, IssueKind kind)
    {
        m_issues.add(m_line, field, kind);
        const bool staysEmpty = field == kCount && concernsOneCell(kind)
            && m_plan.decisionOn(kind) == OnProblem::Empty;
        m_isGood = m_isGood && (!isRejection(kind) || staysEmpty);
    }

    void readDate(std::string_view cell, BrandReading& reading)
    {
        const auto date = m_readings.date(0).read(cell);
        if (cell.empty())
            report(kDate, IssueKind::MissingDate);
        else if (!date)
            report(kDate, isUtf8(cell) ? IssueKind::UnreadableDate : IssueKind::InvalidEncoding);
        else if (date->day < kFirstStoredDay || date->day > kLastStoredDay)
            report(kDate, IssueKind::OutOfRange);
        else if (m_plan.today && date->day > *m_plan.today)
            report(kDate, IssueKind::FutureDate);
        reading.date = date.value_or(PartialDate());
    }

    /// "65 %" is a value on a scale that ends at 100; on another it would have to be converted,
    /// which nobody declared.
    void readValue(std::string_view cell, BrandReading& reading)
    {
        const auto answer = readAnswer(cell, m_readings.number(0));
        if (cell.empty())
            return report(kValue, IssueKind::MissingScore);
        if (!answer)
            return report(kValue, badNumber(cell));
        const bool isOther = answer->outOf && *answer->outOf != m_columns.scale.maximum;
        if (isOther || !m_columns.scale.contains(answer->value))
            return report(kValue, IssueKind::OutOfScale);
        m_answer = answer->value;
        reading.value = m_columns.scale.toIndex(m_answer);
    }

    void readCount(std::string_view cell, BrandReading& reading)
    {
        if (cell.empty())
            return;
        const auto number = readNumber(cell, m_readings.number(1));
        if (!number || *number != std::floor(*number))
            return report(kCount, badNumber(cell));
        if (*number < 1 || *number > kMostPeople)
            return report(kCount, IssueKind::OutOfRange);
        reading.count = qint64(*number);
    }

    static IssueKind badNumber(std::string_view cell)
    {
        return isUtf8(cell) ? IssueKind::UnreadableNumber : IssueKind::InvalidEncoding;
    }

    const BrandColumns& m_columns;
    const ColumnReadings& m_readings;
    const ImportPlan& m_plan;
    size_t m_width;
    IssueLog& m_issues;
    qint64 m_line = 0;
    double m_answer = 0;
    bool m_isGood = true;
    QSet<QString> m_dates;
};

/// Hands every row of a file to `take(row)` -> Result<void>.
template<class Take>
Result<qint64> forEachRow(CsvFile& file, const Progress& progress, Take take)
{
    CsvPass pass(file, progress);
    CsvRow row;
    for (;;) {
        const auto more = pass.nextBlock();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return file.source.finish().map([&] { return pass.rowsRead(); });
        while (pass.nextRow(row)) {
            if (const Result<void> taken = take(row); !taken)
                return tl::unexpected(taken.error());
        }
    }
}

Result<ColumnReadings> findReadings(CsvFile& file, const ImportPlan& plan,
                                    const BrandColumns& columns, const Progress& progress)
{
    return ColumnReadings::find(file, plan, columns.numbers, {columns.date},
                                ColumnReadings::Depth::Whole, progress);
}

void describe(const std::vector<BrandReading>& readings, ImportReport& report)
{
    if (readings.empty())
        return;
    const auto [first, last] = std::ranges::minmax_element(
        readings, {}, [](const BrandReading& reading) { return reading.date.anchor(); });
    report.firstDate = first->date;
    report.lastDate = last->date;
}

ImportReport reportOf(CsvFile& file, const ImportPlan& plan, const ColumnReadings& readings)
{
    ImportReport report;
    report.kind = ImportKind::Brand;
    report.source = QFileInfo(file.source.path()).fileName();
    report.sha256 = file.source.sha256();
    report.scale = plan.scale;
    report.detected = file.detected();
    readings.describe(report.detected);
    return report;
}

Result<BrandReadings> readRows(CsvFile& file, const ImportPlan& plan, const BrandColumns& columns,
                               const ColumnReadings& readings, const Progress& progress)
{
    BrandReadings result;
    IssueLog issues;
    BrandRows rows(columns, readings, plan, file.header.size(), issues);
    qint64 rejected = 0;
    const auto count = forEachRow(file, progress, [&](CsvRow& row) -> Result<void> {
        if (const auto reading = rows.read(row)) {
            result.readings.push_back(*reading);
            result.lines.push_back(row.line());
            return {};
        }
        ++rejected;
        const auto stop = issues.firstStop(plan);
        return stop ? tl::make_unexpected(stoppedBy(*stop, columns.positionOf(stop->column)))
                    : Result<void>();
    });
    if (!count)
        return tl::unexpected(count.error());
    result.report = reportOf(file, plan, readings);
    result.report.rows = *count;
    result.report.rejected = rejected;
    describe(result.readings, result.report);
    issues.moveInto(result.report);
    return result;
}

QString countText(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : QStringLiteral("");
}

QStringList rawCells(CsvRow& row)
{
    QStringList cells;
    for (size_t i = 0; i < row.size(); ++i)
        cells += textOf(row.cell(i));
    return cells;
}

/// The value as it was read, on its own scale.
QStringList understoodCells(const BrandReading& reading, double answer, const QStringList& fields)
{
    QStringList cells;
    for (const QString& field : fields) {
        if (field == kDate)
            cells += reading.date.iso();
        else
            cells += field == kValue ? numberText(answer) : countText(reading.count);
    }
    return cells;
}

/// A plan that cannot be read with still shows the first rows as they stand.
Result<void> fillRaw(CsvFile& file, const Progress& progress, Preview& preview)
{
    const auto count = forEachRow(file, progress, [&](CsvRow& row) -> Result<void> {
        if (preview.rows.size() < size_t(kPreviewRows))
            preview.rows.push_back({row.line(), {}, rawCells(row), {}, {}});
        return {};
    });
    return count.map([&](qint64 rows) { preview.total = rows; });
}

Result<void> fillPreview(CsvFile& file, const ImportPlan& plan, const BrandColumns& columns,
                         const ColumnReadings& readings, const Progress& progress, Preview& preview)
{
    preview.fields = columns.fields();
    preview.ambiguous = readings.ambiguousFields();
    if (!preview.ambiguous.empty())
        preview.error = ambiguityError(preview.ambiguous, file.header);
    readings.describe(preview.detected);
    IssueLog issues;
    PreviewSample sample;
    std::vector<RowIssue> all;
    BrandRows rows(columns, readings, plan, file.header.size(), issues);
    const auto count = forEachRow(file, progress, [&](CsvRow& row) -> Result<void> {
        const auto reading = rows.read(row);
        std::vector<RowIssue> own = issues.take();
        all.insert(all.end(), own.begin(), own.end());
        if (!sample.wants(own))
            return {};
        const QStringList cells = reading ? understoodCells(*reading, rows.answer(), preview.fields)
                                          : QStringList(preview.fields.size(), QString());
        sample.keep({row.line(), {}, rawCells(row), cells, std::move(own)});
        return {};
    });
    if (!count)
        return tl::unexpected(count.error());
    preview.total = *count;
    preview.problems = countIssues(all);
    preview.rows = sample.takeRows();
    return {};
}
} // namespace

Result<BrandReadings> readBrandTable(const QString& path, const ImportPlan& plan,
                                     const Progress& progress)
{
    auto file = CsvFile::open(path, plan, progress);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto named = verifyNames(*file, plan); !named)
        return tl::unexpected(named.error());
    const auto columns = BrandColumns::from(plan, file->header);
    if (!columns)
        return tl::unexpected(columns.error());
    const auto readings = findReadings(*file, plan, *columns, progress);
    if (!readings)
        return tl::unexpected(readings.error());
    if (const auto ambiguous = readings->ambiguousFields(); !ambiguous.empty())
        return tl::unexpected(ambiguityError(ambiguous, file->header));
    return readRows(*file, plan, *columns, *readings, progress);
}

Result<Preview> previewBrand(const QString& path, const ImportPlan& plan, const Progress& progress)
{
    auto file = CsvFile::open(path, plan, progress);
    if (!file)
        return tl::unexpected(file.error());
    Preview preview;
    preview.detected = file->detected();
    preview.header = file->header;
    const auto columns = BrandColumns::from(plan, file->header);
    const auto readings = columns ? findReadings(*file, plan, *columns, progress)
                                  : tl::make_unexpected(columns.error());
    if (!readings && readings.error().kind == Error::Kind::Cancelled)
        return tl::unexpected(readings.error());
    if (!readings)
        preview.error = readings.error();
    const auto filled = readings ? fillPreview(*file, plan, *columns, *readings, progress, preview)
                                 : fillRaw(*file, progress, preview);
    if (!filled)
        return tl::unexpected(filled.error());
    return preview;
}

} // namespace trustbilanz::importers

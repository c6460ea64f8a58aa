// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/scorecells.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
const QString kDriverPrefix = QStringLiteral("driver:");

tl::unexpected<Error> badOption(const QString& detail)
{
    return failure(Error::Kind::BadOption, detail);
}

/// The column the plan names for a field; for a required field also one the header suggests.
Result<std::optional<size_t>> columnOf(const QString& field, bool required, const ImportPlan& plan,
                                       const QStringList& header)
{
    QString name = plan.columns.value(field);
    if (name.isEmpty() && required)
        name = guessColumns(header, ImportKind::Scores).value(field);
    if (name.isEmpty() && required)
        return failure(Error::Kind::MissingColumn, field);
    if (name.isEmpty())
        return std::nullopt;
    const auto found = findColumn(header, name);
    if (!found)
        return tl::unexpected(found.error());
    return *found;
}

Result<void> verifyPlan(const ImportPlan& plan)
{
    for (auto it = plan.columns.begin(); it != plan.columns.end(); ++it) {
        const auto known = fields(ImportKind::Scores);
        const bool isField = std::any_of(known.begin(), known.end(), [&](const Field& field) {
            return it.key() == QLatin1String(field.id);
        });
        if (!isField && !it.key().startsWith(kDriverPrefix))
            return badOption(QStringLiteral("--column ") + it.key());
    }
    for (auto it = plan.driverScales.begin(); it != plan.driverScales.end(); ++it) {
        if (!plan.columns.contains(kDriverPrefix + it.key()) || !it.value().isValid())
            return badOption(QStringLiteral("--driver-scale ") + it.key());
    }
    if (plan.scale && !plan.scale->isValid())
        return badOption(QStringLiteral("--scale ") + plan.scale->text());
    return {};
}

Result<void> addScore(ScoreMapping& mapping, const ImportPlan& plan, const QStringList& header)
{
    const QString field = QStringLiteral("score");
    const auto column = columnOf(field, true, plan, header);
    if (!column)
        return tl::unexpected(column.error());
    if (!plan.scale)
        return failure(Error::Kind::ScaleMissing, header[qsizetype(**column)]);
    mapping.numbers.push_back({{field, **column}, ScoreNumber::Role::Score, {}, *plan.scale, {}});
    return {};
}

Result<void> addWeight(ScoreMapping& mapping, const ImportPlan& plan, const QStringList& header)
{
    const QString field = QStringLiteral("weight");
    const auto column = columnOf(field, false, plan, header);
    if (!column)
        return tl::unexpected(column.error());
    if (*column)
        mapping.numbers.push_back({{field, **column}, ScoreNumber::Role::Weight, {}, {}, {}});
    return {};
}

Result<void> addDrivers(ScoreMapping& mapping, const ImportPlan& plan, const QStringList& header)
{
    size_t drivers = 0;
    for (auto it = plan.columns.begin(); it != plan.columns.end(); ++it) {
        if (!it.key().startsWith(kDriverPrefix) || it.value().isEmpty())
            continue;
        const QString name = it.key().mid(kDriverPrefix.size());
        const auto column = findColumn(header, it.value());
        if (!column)
            return tl::unexpected(column.error());
        if (name.isEmpty() || ++drivers > kMostDrivers)
            return badOption(QStringLiteral("--column ") + it.key());
        if (!plan.driverScales.contains(name))
            return failure(Error::Kind::ScaleMissing, it.key());
        mapping.numbers.push_back({{it.key(), *column},
                                   ScoreNumber::Role::Driver,
                                   name,
                                   plan.driverScales.value(name),
                                   {}});
    }
    return {};
}

Result<void> addSegments(ScoreMapping& mapping, const ImportPlan& plan, const QStringList& header)
{
    if (plan.segments.size() > kMostSegments)
        return badOption(QStringLiteral("--segment: > %1").arg(kMostSegments));
    for (const SegmentMapping& segment : plan.segments) {
        if (segment.isOptional && !header.contains(segment.column))
            continue;
        const auto column = findColumn(header, segment.column);
        if (!column)
            return tl::unexpected(column.error());
        const bool isTaken = std::any_of(
            mapping.segments.begin(), mapping.segments.end(), [&](const MappedColumn& known) {
                return known.field == segment.name || known.position == *column;
            });
        if (segment.name.isEmpty() || isTaken)
            return badOption(QStringLiteral("--segment %1=%2").arg(segment.name, segment.column));
        mapping.segments.push_back({segment.name, *column});
    }
    return {};
}
} // namespace

Result<ScoreMapping> ScoreMapping::from(const ImportPlan& plan, const QStringList& header)
{
    ScoreMapping mapping;
    mapping.columns = size_t(header.size());
    if (const auto verified = verifyPlan(plan); !verified)
        return tl::unexpected(verified.error());
    const auto customer = columnOf(QStringLiteral("customer"), true, plan, header);
    const auto date = columnOf(QStringLiteral("date"), true, plan, header);
    if (!customer || !date)
        return tl::unexpected(customer ? date.error() : customer.error());
    mapping.customer = **customer;
    mapping.date = **date;
    for (const auto add : {addScore, addWeight, addDrivers, addSegments}) {
        if (const auto added = add(mapping, plan, header); !added)
            return tl::unexpected(added.error());
    }
    if (mapping.showsCustomers())
        return failure(Error::Kind::BadOption, Error::Reason::CustomerShown,
                       header[qsizetype(mapping.customer)]);
    return mapping;
}

bool ScoreMapping::showsCustomers() const
{
    const auto isOfCustomers
        = [this](const MappedColumn& column) { return column.position == customer; };
    const std::vector<MappedColumn> others = numberColumns();
    return date == customer || std::any_of(others.begin(), others.end(), isOfCustomers)
        || std::any_of(segments.begin(), segments.end(), isOfCustomers);
}

std::vector<MappedColumn> ScoreMapping::numberColumns() const
{
    std::vector<MappedColumn> columns;
    for (const ScoreNumber& number : numbers)
        columns.push_back(number.column);
    return columns;
}

int ScoreMapping::positionOf(const QString& field) const
{
    if (field == QLatin1String("customer"))
        return int(customer) + 1;
    if (field == QLatin1String("date"))
        return int(date) + 1;
    for (const ScoreNumber& number : numbers) {
        if (number.column.field == field)
            return int(number.column.position) + 1;
    }
    for (const MappedColumn& segment : segments) {
        if (segment.field == field)
            return int(segment.position) + 1;
    }
    return 0;
}

} // namespace trustbilanz::importers

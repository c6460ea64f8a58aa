// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/columnnames.h"

#include "models/importers/dateformats.h"
#include "models/importers/importers.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
/// A whole date and nothing else. Digits alone may be the number of a question.
bool isDate(const QString& name)
{
    if (std::ranges::all_of(name, [](QChar letter) { return letter.isDigit(); }))
        return false;
    const std::string text = name.toStdString();
    return std::ranges::any_of(dateFormatTable(), [&](const DateFormat& format) {
        std::string_view rest = text;
        const auto date = takeDate(rest, format, kUsualYearPivot);
        return date && date->precision == DatePrecision::Day && (rest.empty() || rest[0] == ' ');
    });
}

bool isDeclared(const ImportPlan& plan)
{
    return plan.headerRow || plan.headerRows || !plan.range.isEmpty();
}
} // namespace

Result<void> verifyNames(const CsvFile& file, const ImportPlan& plan)
{
    if (isDeclared(plan) || file.dialect.header != Header::Names)
        return {};
    const bool hasKnownName = std::ranges::any_of(
        kImportKinds, [&](ImportKind kind) { return !guessColumns(file.header, kind).isEmpty(); });
    if (hasKnownName || std::ranges::none_of(file.header, isDate))
        return {};
    return failure(Error::Kind::MissingColumn, Error::Reason::DataAsNames, {},
                   file.dialect.firstRow);
}

} // namespace trustbilanz::importers

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/ambiguity.h"

#include <algorithm>

namespace trustbilanz::importers {

namespace {
/// As it is typed on a command line.
QString optionText(const QString& readingId)
{
    const QString option = readingId.section(QLatin1Char(':'), 0, 0);
    const QString value = readingId.section(QLatin1Char(':'), 1);
    const bool isDate = option == QLatin1String("dateFormat");
    const bool isWord = std::all_of(value.begin(), value.end(), [](QChar character) {
        return character.isLetterOrNumber() || QStringView(u"/.-_=").contains(character);
    });
    const QString name = isDate ? QStringLiteral("--date-format") : QStringLiteral("--") + option;
    return name + (isWord ? QStringLiteral(" %1") : QStringLiteral(" \"%1\"")).arg(value);
}

/// score: "1.234" = 1.234 (--decimal point) | 1234 (--decimal comma)
QString readingsText(const AmbiguousField& ambiguous)
{
    QStringList meanings;
    for (const Reading& reading : ambiguous.readings)
        meanings += QStringLiteral("%1 (%2)").arg(reading.understood, optionText(reading.id));
    return QStringLiteral("%1: \"%2\" = %3")
        .arg(ambiguous.field, ambiguous.readings.front().example,
             meanings.join(QStringLiteral(" | ")));
}
} // namespace

Error ambiguityError(const std::vector<AmbiguousField>& ambiguous, const QStringList& header)
{
    QStringList fields;
    for (const AmbiguousField& field : ambiguous)
        fields += readingsText(field);
    const qsizetype column = header.indexOf(ambiguous.front().column);
    return {Error::Kind::AmbiguousColumn, fields.join(QStringLiteral("; ")), 0, int(column) + 1};
}

Result<void> verifyNotations(const ImportPlan& plan, const QStringList& columns)
{
    for (auto it = plan.notations.begin(); it != plan.notations.end(); ++it) {
        if (!columns.contains(it.key()))
            return failure(Error::Kind::MissingColumn, it.key());
    }
    return {};
}

} // namespace trustbilanz::importers

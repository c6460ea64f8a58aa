// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/ambiguity.h"

namespace trustbilanz::importers {

namespace {
QString optionOf(const QString& readingId)
{
    QString option = readingId;
    option.replace(QLatin1String("dateFormat:"), QLatin1String("--date-format "));
    return option.replace(QLatin1String("decimal:"), QLatin1String("--decimal "));
}

/// score: "1.234" = 1.234 (--decimal point) | 1234 (--decimal comma)
QString readingsText(const AmbiguousField& ambiguous)
{
    QStringList meanings;
    for (const Reading& reading : ambiguous.readings)
        meanings += QStringLiteral("%1 (%2)").arg(reading.understood, optionOf(reading.id));
    return QStringLiteral("%1: \"%2\" = %3")
        .arg(ambiguous.field, ambiguous.readings.front().example,
             meanings.join(QStringLiteral(" | ")));
}
} // namespace

AmbiguousField ambiguousNumber(const NumberEvidence& evidence, const QString& field,
                               const QString& column)
{
    AmbiguousField ambiguous {field, column, {}};
    const QString cell = *evidence.differingCell();
    for (const NumberReading& reading : evidence.candidates()) {
        const auto number = readNumber(cell.toStdString(), reading);
        ambiguous.readings.push_back({QStringLiteral("decimal:") + decimalId(reading), cell,
                                      number ? numberText(*number) : QString()});
    }
    return ambiguous;
}

AmbiguousField ambiguousDate(const DateEvidence& evidence, const QString& field,
                             const QString& column)
{
    AmbiguousField ambiguous {field, column, {}};
    const std::string cell = evidence.differingCell().toStdString();
    for (const size_t leader : evidence.leaders()) {
        const DateReader& reader = evidence.reader(leader);
        if (const auto date = reader.read(cell))
            ambiguous.readings.push_back(
                {QStringLiteral("dateFormat:") + QLatin1String(reader.format().name),
                 evidence.differingCell(), date->iso()});
    }
    return ambiguous;
}

Error ambiguityError(const AmbiguousField& ambiguous, const QStringList& header)
{
    const qsizetype column = header.indexOf(ambiguous.column);
    return {Error::Kind::AmbiguousColumn, readingsText(ambiguous), 0, int(column) + 1};
}

} // namespace trustbilanz::importers

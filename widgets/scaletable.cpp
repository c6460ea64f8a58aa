// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables.h"
#include "widgets/text.h"

#include <array>
#include <cmath>
#include <map>

namespace trustbilanz {

namespace {
template<QString (*Text)(const ScaleUse&)>
QVariant asText(const ScaleUse& use)
{
    return Text(use);
}

QString questionText(const ScaleUse& use)
{
    return text::question(use.question);
}

/// As far as the dates of the answers are known.
QString dayText(Day day, DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return text::date(day);
    case DatePrecision::Month:
        return text::period(day, Interval::Month);
    case DatePrecision::Year:
        return text::period(day, Interval::Year);
    }
    Q_UNREACHABLE();
}

QString fromText(const ScaleUse& use)
{
    return dayText(use.from, use.precision);
}

QString toText(const ScaleUse& use)
{
    return dayText(use.to, use.precision);
}

QString scaleText(const ScaleUse& use)
{
    return text::scale(use.scale);
}

/// "1 = never, 5 = always", from the lowest answer to the highest.
QString labelsText(const ScaleUse& use)
{
    std::multimap<double, QString> byAnswer;
    for (auto label = use.labels.begin(); label != use.labels.end(); ++label)
        byAnswer.emplace(label.value(), label.key());
    QStringList labels;
    for (const auto& [answer, word] : byAnswer)
        labels << QStringLiteral("%1 = %2").arg(
            text::number(answer, answer == std::floor(answer) ? 0 : 2), word);
    return labels.isEmpty() ? text::missing() : labels.join(QStringLiteral(", "));
}

QString batchesText(const ScaleUse& use)
{
    QStringList batches;
    for (const int batch : use.batches)
        batches << text::count(batch);
    return batches.join(QStringLiteral(", "));
}

constexpr std::array<ScaleTable::Column, 6> kColumns {{
    {"question", QT_TRANSLATE_NOOP("ScaleTable", "Question"), asText<questionText>, questionText,
     false},
    {"from", QT_TRANSLATE_NOOP("ScaleTable", "From"),
     [](const ScaleUse& use) { return QVariant(use.from); }, fromText, true},
    {"to", QT_TRANSLATE_NOOP("ScaleTable", "To"),
     [](const ScaleUse& use) { return QVariant(use.to); }, toText, true},
    {"scale", QT_TRANSLATE_NOOP("ScaleTable", "Scale"), asText<scaleText>, scaleText, false},
    {"labels", QT_TRANSLATE_NOOP("ScaleTable", "Labels"), asText<labelsText>, labelsText, false},
    {"batches", QT_TRANSLATE_NOOP("ScaleTable", "Imports"), asText<batchesText>, batchesText,
     false},
}};
constexpr std::array kMethods {
    tables::ColumnMethod {"from", "scale-bridge"},
    tables::ColumnMethod {"to", "scale-bridge"},
};
} // namespace

ScaleTable* makeScaleTable(QObject* parent)
{
    return new ScaleTable("ScaleTable", kColumns, kMethods, parent);
}

} // namespace trustbilanz

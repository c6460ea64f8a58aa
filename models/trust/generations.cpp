// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/generations.h"

#include "models/records/wordkey.h"
#include "models/trust/microindex.h"

#include <algorithm>
#include <optional>

namespace trustbilanz::trust {

namespace {
constexpr std::array kSegmentNames {
    "generation", "generations", "generationen", "cohort", "age cohort", "kohorte", "alterskohorte",
};

/// Ids in kGenerations, by words without "generation" and "gen" before them.
constexpr std::array kWords {
    Word<const char*> {"z", "genZ"},
    Word<const char*> {"zoomer", "genZ"},
    Word<const char*> {"zoomers", "genZ"},
    Word<const char*> {"y", "millennials"},
    Word<const char*> {"millennial", "millennials"},
    Word<const char*> {"millennials", "millennials"},
    Word<const char*> {"x", "genX"},
    Word<const char*> {"boomer", "boomers"},
    Word<const char*> {"boomers", "boomers"},
    Word<const char*> {"baby boomer", "boomers"},
    Word<const char*> {"baby boomers", "boomers"},
    Word<const char*> {"babyboomer", "boomers"},
};

bool tellsGeneration(const QString& name)
{
    return isAmong(kSegmentNames, name);
}

/// "Generation Z", "Gen Z" and "genz" mean "z".
QString shortened(const QString& value)
{
    QString key = wordKey(value);
    for (const auto& prefix : {QStringLiteral("generation"), QStringLiteral("gen")}) {
        if (key.startsWith(prefix))
            return key.mid(prefix.size()).trimmed();
    }
    return key;
}

/// Index into kGenerations.
std::optional<size_t> generationOfWord(const QString& value)
{
    const std::optional<const char*> id = meaningOf(kWords, shortened(value));
    if (!id)
        return std::nullopt;
    const auto generation = std::ranges::find_if(kGenerations, [&](const Generation& each) {
        return QLatin1String(each.id) == QLatin1String(*id);
    });
    return size_t(generation - kGenerations.begin());
}

GenerationCustomers counted(const QString& segment, const std::vector<MicroPoint>& groups)
{
    GenerationCustomers result;
    result.segment = segment;
    for (const MicroPoint& group : groups) {
        const auto generation = generationOfWord(group.segment.value_or(QString()));
        if (generation && group.hidden)
            return {segment, {}, 0, true};
        (generation ? result.customers[*generation] : result.others) += group.customers;
    }
    return result;
}
} // namespace

Result<GenerationCustomers> generationCustomers(const ScoreColumns& scores, const TrendView& view,
                                                int smallestGroup)
{
    const QStringList segments = scores.segmentNames();
    const auto segment = std::ranges::find_if(segments, tellsGeneration);
    if (segment == segments.end())
        return GenerationCustomers {};
    TrendView byGeneration = view;
    byGeneration.by = *segment;
    return microIndexOverRange(scores, byGeneration, smallestGroup)
        .map([&](const std::vector<MicroPoint>& groups) { return counted(*segment, groups); });
}

} // namespace trustbilanz::trust

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importdialog/knownscale.h"

#include <algorithm>

namespace trustbilanz {

namespace {

constexpr QLatin1String kScore("score");
/// An own choice: answers of one question all but always use the upper quarter of its scale, and
/// of the usual scales none looks like a longer one then. Wrongly doubted, it is asked for again.
constexpr double kUpperPart = 0.75;

bool isOutside(const IssueCount& problem)
{
    return problem.kind == IssueKind::OutOfScale && problem.column == kScore;
}

std::optional<double> highestScore(const importers::Preview& preview)
{
    const qsizetype place = preview.fields.indexOf(kScore);
    std::optional<double> highest;
    for (const importers::PreviewRow& row : preview.rows) {
        bool isNumber = false;
        const double score = row.understood.value(place).toDouble(&isNumber);
        if (isNumber)
            highest = std::max(score, highest.value_or(score));
    }
    return highest;
}

} // namespace

std::optional<ScoreScale> scaleOfLastImport(const Snapshot& snapshot)
{
    if (snapshot.settings.sample)
        return std::nullopt;
    std::optional<ScoreScale> scale;
    int latest = 0;
    for (const ScaleUse& use : snapshot.scales) {
        for (const int batch : use.batches) {
            if (!use.question.isEmpty() || batch < latest)
                continue;
            latest = batch;
            scale = use.scale;
        }
    }
    return scale;
}

bool contradicts(const importers::Preview& preview, const ScoreScale& scale)
{
    if (std::ranges::any_of(preview.problems, isOutside))
        return true;
    const std::optional<double> highest = highestScore(preview);
    return highest && *highest < scale.minimum + kUpperPart * (scale.maximum - scale.minimum);
}

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/scaleregistry.h"

#include <algorithm>
#include <tuple>

namespace trustbilanz::trust {

namespace {
/// Surveys and imports follow a monthly rhythm: a pause of a month does not mean that a scale was
/// given up.
constexpr int kPauseDays = 31;

/// One question of one batch.
struct Asked {
    QString question;
    ScoreScale scale;
    Day from = 0;
    Day to = 0;
    const ScorePart* part = nullptr;
};

std::vector<Asked> askedIn(const ScoreColumns& scores)
{
    std::vector<Asked> asked;
    for (const auto& part : scores.parts()) {
        if (part->rows() == 0)
            continue;
        const Day from = part->dayAt(0);
        const Day to = part->dayAt(part->rows() - 1);
        asked.push_back({{}, part->scale, from, to, part.get()});
        for (const DriverColumn& driver : part->drivers)
            asked.push_back({driver.name, driver.scale, from, to, part.get()});
    }
    std::ranges::stable_sort(
        asked, {}, [](const Asked& each) { return std::tuple(each.question, each.from, each.to); });
    return asked;
}

bool isInterrupted(const ScaleUse& use, const Asked& next, const std::vector<Asked>& all)
{
    const auto takesItsPlace = [&](const Asked& other) {
        return other.question == use.question && other.scale != use.scale && other.from < next.from
            && other.to > use.to;
    };
    return next.from - use.to > kPauseDays && std::ranges::any_of(all, takesItsPlace);
}

void extend(ScaleUse& use, const Asked& asked)
{
    use.to = std::max(use.to, asked.to);
    use.batches.push_back(asked.part->batch);
    use.precision = std::max(use.precision, asked.part->precision);
    const QMap<QString, double>& labels = asked.part->labels;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (use.scale.contains(label.value()))
            use.labels.insert(label.key(), label.value());
    }
}
} // namespace

std::vector<ScaleUse> scaleRegistry(const ScoreColumns& scores)
{
    const std::vector<Asked> all = askedIn(scores);
    std::vector<ScaleUse> uses;
    for (const Asked& asked : all) {
        auto use = std::find_if(uses.rbegin(), uses.rend(), [&](const ScaleUse& each) {
            return each.question == asked.question && each.scale == asked.scale;
        });
        if (use == uses.rend() || isInterrupted(*use, asked, all)) {
            uses.push_back({asked.question, asked.scale, {}, asked.from, asked.to, {}});
            use = uses.rbegin();
        }
        extend(*use, asked);
    }
    return uses;
}

} // namespace trustbilanz::trust

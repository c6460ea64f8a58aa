// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/importplan.h"

namespace trustbilanz::tests {

/// How the files of ../shared/perf's generator are read.
inline ImportPlan generatorPlan()
{
    ImportPlan plan;
    plan.columns = {{QStringLiteral("customer"), QStringLiteral("customer_id")},
                    {QStringLiteral("date"), QStringLiteral("date")},
                    {QStringLiteral("score"), QStringLiteral("score")}};
    for (const char* name : {"generation", "region", "channel", "consent", "data_class"})
        plan.segments.push_back({QString::fromLatin1(name), QString::fromLatin1(name)});
    plan.scale = ScoreScale {0, 100, false};
    return plan;
}

} // namespace trustbilanz::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/effect.h"

#include <array>

namespace trustbilanz {

namespace {
// In the order of the enumerations.
constexpr std::array kObstacleIds {"fewPoints", "noResidual", "collinear"};
constexpr std::array kSourceIds {"OLS", "Newey-West", "REML", "clustered"};
constexpr std::array kRoleIds {"before", "leftOut", "after"};
} // namespace

QString obstacleId(EffectObstacle obstacle)
{
    return QString::fromLatin1(kObstacleIds[size_t(obstacle)]);
}

QString errorSourceId(ErrorSource source)
{
    return QString::fromLatin1(kSourceIds[size_t(source)]);
}

QString periodRoleId(PeriodRole role)
{
    return QString::fromLatin1(kRoleIds[size_t(role)]);
}

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/drivers.h"

namespace trustbilanz {

namespace {
constexpr std::array kGateIds {"enough",          "noScores", "noDrivers",     "noneUsable",
                               "tooFewCustomers", "hidden",   "constantScore", "nothingExplained"};
static_assert(kGateIds.size() == size_t(DriverGate::NothingExplained) + 1);
constexpr std::array kExclusionIds {"tooFewAnswers", "oftenMissing", "constant", "notAmongTen"};
static_assert(kExclusionIds.size() == size_t(DriverExclusion::NotAmongTen) + 1);
} // namespace

QString driverGateId(DriverGate gate)
{
    return QString::fromLatin1(kGateIds[size_t(gate)]);
}

QString driverExclusionId(DriverExclusion why)
{
    return QString::fromLatin1(kExclusionIds[size_t(why)]);
}

} // namespace trustbilanz

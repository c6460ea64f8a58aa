// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/remainingtime.h"

#include <algorithm>
#include <vector>

namespace trustbilanz {

namespace {
constexpr qint64 kWindow = 5000; // milliseconds
constexpr qint64 kSilence = 3000;
constexpr qint64 kStep = 250; // closer samples tell more of the thread's turns than of the speed
constexpr double kPerSecond = 1000;
} // namespace

void RemainingTime::add(qint64 milliseconds, double share)
{
    if (!m_samples.empty() && share < m_samples.back().share)
        m_samples.clear();
    if (m_samples.empty())
        m_start = milliseconds;
    else if (milliseconds - m_samples.back().milliseconds < kStep)
        return;
    m_samples.push_back({milliseconds, share});
    while (milliseconds - m_samples.front().milliseconds > kWindow)
        m_samples.pop_front();
}

std::optional<double> RemainingTime::speed() const
{
    if (m_samples.size() < 2 || m_samples.back().milliseconds - m_start < kSilence)
        return std::nullopt;
    std::vector<double> speeds;
    for (size_t i = 1; i < m_samples.size(); ++i) {
        const Sample& from = m_samples[i - 1];
        const Sample& to = m_samples[i];
        speeds.push_back((to.share - from.share) * kPerSecond
                         / double(to.milliseconds - from.milliseconds));
    }
    const auto middle = speeds.begin() + std::ptrdiff_t(speeds.size() / 2);
    std::nth_element(speeds.begin(), middle, speeds.end());
    return *middle;
}

std::optional<double> RemainingTime::seconds() const
{
    const std::optional<double> perSecond = speed();
    if (!perSecond || *perSecond <= 0)
        return std::nullopt;
    return (1 - m_samples.back().share) / *perSecond;
}

} // namespace trustbilanz

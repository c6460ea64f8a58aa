// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/releasedbounds.h"

#include "models/trust/disclosure.h"
#include "models/trust/indexrounding.h"

#include <algorithm>
#include <vector>

namespace trustbilanz::trust {

namespace {
/// Bounds of a group, each known by the number of customers below it.
class Releases
{
public:
    Releases(std::span<const double> means, int smallestGroup)
        : m_means(means.begin(), means.end())
        , m_smallestGroup(smallestGroup)
    {
        std::ranges::sort(m_means);
        m_released = {0, qint64(m_means.size())};
    }

    void release(const Bound& bound)
    {
        const qint64 count = below(bound);
        const auto next = std::ranges::lower_bound(m_released, count);
        if (isSafe(*next - count, m_smallestGroup)
            && (next == m_released.begin() || isSafe(count - *(next - 1), m_smallestGroup)))
            m_released.insert(next, count);
    }

    bool holds(const Bound& bound) const
    {
        return std::ranges::binary_search(m_released, below(bound));
    }

private:
    qint64 below(const Bound& bound) const
    {
        const auto end = bound.side == Bound::Side::Below
            ? std::ranges::lower_bound(m_means, bound.value - kIndexRounding)
            : std::ranges::upper_bound(m_means, bound.value + kIndexRounding);
        return end - m_means.begin();
    }

    std::vector<double> m_means; ///< ascending
    int m_smallestGroup;
    std::vector<qint64> m_released; ///< ascending
};
} // namespace

bool mayDivide(std::span<const double> means, std::span<const Bound> wanted,
               std::span<const Bound> usual, std::span<const double> grid, int smallestGroup)
{
    Releases releases(means, smallestGroup);
    for (const Bound& bound : usual)
        releases.release(bound);
    for (const double value : grid) {
        releases.release({value, Bound::Side::Below});
        releases.release({value, Bound::Side::Above});
    }
    return std::ranges::all_of(wanted, [&](const Bound& bound) { return releases.holds(bound); });
}

} // namespace trustbilanz::trust

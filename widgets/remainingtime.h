// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>

namespace trustbilanz {

/// How fast a job goes and how long it still takes, by the median speed of the last five seconds.
/// Says nothing in the first three: early speeds are far off.
class RemainingTime
{
public:
    /// `share` (0 to 1) of the job is done so many milliseconds after its start. A smaller share
    /// than before starts anew.
    void add(qint64 milliseconds, double share);
    std::optional<double> speed() const; ///< share per second
    std::optional<double> seconds() const; ///< until the end

private:
    struct Sample {
        qint64 milliseconds = 0;
        double share = 0;
    };
    std::deque<Sample> m_samples; ///< of the last seconds
    qint64 m_start = 0;
};

} // namespace trustbilanz

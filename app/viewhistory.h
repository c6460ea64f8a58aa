// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/trend.h"

#include <vector>

namespace trustbilanz {

/// A page and the view it was looked at with.
struct ShownView {
    int page = 0; ///< index in pages()
    TrendView view;
    bool operator==(const ShownView&) const = default;
};

/// What was looked at, in order, and where in it one stands: as browsers do it. Stepping back
/// forgets nothing; whoever then chooses something else gives up what was ahead.
class ViewHistory
{
public:
    static constexpr size_t kMostSteps = 100; ///< older ones are forgotten

    /// What is on screen now. Nothing happens if that is where one stands.
    void visit(const ShownView& shown);
    void clear();
    bool canGoBack() const { return m_at > 1; }
    bool canGoForward() const { return m_at < m_steps.size(); }
    /// Where one stands after the step; only if it can be taken.
    const ShownView& back();
    const ShownView& forward();

private:
    std::vector<ShownView> m_steps;
    size_t m_at = 0; ///< steps up to where one stands, that one included
};

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QWidget;

namespace trustbilanz {

/// A part of a window that the keyboard enters as one: `whole` but for what lies in `without`.
struct FocusRegion {
    QWidget* whole = nullptr;
    QWidget* without = nullptr;
};

/// F6 and Shift+F6 go from part to part of a window, and back to where one was in each.
class FocusRegions final : public QObject
{
    Q_OBJECT
public:
    using Regions = std::function<std::vector<FocusRegion>()>;
    /// `regions` are asked at every step, in the order of the steps: what is shown changes.
    FocusRegions(QWidget& window, Regions regions);

    /// Forwards (1) or backwards (-1), past parts where nothing takes the focus.
    void go(int step);

private:
    QWidget* target(const FocusRegion& region) const;
    QWidget& m_window;
    Regions m_regions;
    QHash<QWidget*, QPointer<QWidget>> m_last; ///< by region->whole
};

} // namespace trustbilanz

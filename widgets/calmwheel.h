// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace trustbilanz {

/// Scrolling a form with the wheel changes no choice or number that passes under the mouse: a list
/// of choices leaves the wheel to what it stands in, and neither takes the focus by it.
class CalmWheel final : public QObject
{
public:
    using QObject::QObject; ///< the parent is the application whose events it filters
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace trustbilanz

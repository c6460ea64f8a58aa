// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calmwheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace trustbilanz {

namespace {
void takeNoFocusByWheel(QObject* object)
{
    const bool isInput
        = qobject_cast<QComboBox*>(object) || qobject_cast<QAbstractSpinBox*>(object);
    auto* widget = static_cast<QWidget*>(object);
    if (isInput && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}
} // namespace

bool CalmWheel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Polish && object->isWidgetType())
        takeNoFocusByWheel(object);
    if (event->type() != QEvent::Wheel || !qobject_cast<QComboBox*>(object))
        return false;
    event->ignore();
    return true;
}

} // namespace trustbilanz

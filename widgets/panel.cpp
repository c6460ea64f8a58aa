// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panel.h"

#include <QEvent>

namespace trustbilanz {

void Panel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTheme();
}

} // namespace trustbilanz

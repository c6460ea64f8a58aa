// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/forpaper.h"

#include <QVariant>

namespace trustbilanz::session {

bool isForPaper(const QObject& viewer)
{
    for (const QObject* object = &viewer; object; object = object->parent()) {
        if (object->property(kForPaper).toBool())
            return true;
    }
    return false;
}

} // namespace trustbilanz::session

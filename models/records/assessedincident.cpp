// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/assessedincident.h"

namespace trustbilanz {

QString factorOriginId(FactorOrigin origin)
{
    switch (origin) {
    case FactorOrigin::Entered:
        return QStringLiteral("entered");
    case FactorOrigin::Assumed:
        return QStringLiteral("assumed");
    case FactorOrigin::Parameter:
        return QStringLiteral("parameter");
    }
    Q_UNREACHABLE();
}

} // namespace trustbilanz

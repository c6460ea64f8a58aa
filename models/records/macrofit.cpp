// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/macrofit.h"

namespace trustbilanz {

QString noFitId(NoFit reason)
{
    switch (reason) {
    case NoFit::NoSeries:
        return QStringLiteral("noSeries");
    case NoFit::NoIncident:
        return QStringLiteral("noIncident");
    case NoFit::TooFewPeriods:
        return QStringLiteral("tooFewPeriods");
    case NoFit::NothingFree:
        return QStringLiteral("nothingFree");
    case NoFit::NoFall:
        return QStringLiteral("noFall");
    }
    Q_UNREACHABLE();
}

} // namespace trustbilanz

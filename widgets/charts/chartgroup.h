// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace trustbilanz {

namespace session {
class Session;
}

/// Makes the time charts of a page read as one: the crosshair of any of them stands in all, and a
/// range drawn in any narrows the shared view. Not those with days of their own
/// (TimeChart::setOwnDays). Below the first of them stands the map of all the data, where those are
/// long. Call it once the page has all its charts.
void joinTimeCharts(QWidget& page, session::Session& session);

} // namespace trustbilanz

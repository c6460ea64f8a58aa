// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"
#include "widgets/card.h"
#include "widgets/pages/trendfinding.h"

#include <QList>

#include <functional>
#include <optional>

namespace trustbilanz {

struct Theme;

/// The four key figures of the overview: micro, macro, gap, revenue at risk.
class KeyFigures
{
public:
    KeyFigures();
    QList<KpiCard*> cards() const { return {m_micro, m_macro, m_gap, m_revenue}; }
    void show(const Snapshot& snapshot, const Theme& theme);

private:
    KpiCard* m_micro;
    KpiCard* m_macro;
    KpiCard* m_gap;
    KpiCard* m_revenue;
};

/// What the four show, in their order; for paper as well.
QList<KpiCard::Content> keyFigures(const Snapshot& snapshot, const Theme& theme);

/// Revenue at risk by the published rule; a dash where the inputs do not allow it.
KpiCard::Content revenueFigure(const Snapshot& snapshot);

/// One figure alone, for the pages that have it too.
void showMicro(KpiCard& card, const Trend& trend, const Theme& theme);
void showGap(KpiCard& card, const Trend& trend, const Theme& theme);
void showBalance(KpiCard& card, const Trend& trend, const Theme& theme);
void showMacro(KpiCard& card, const Trend& trend, const Theme& theme);

/// A figure of everyone's answers for the line beside a key figure, one for each period: NaN where a
/// period has none, and between scales.
QList<double> microLine(const Trend& trend,
                        const std::function<std::optional<double>(const MicroPoint&)>& figureOf);

/// "Monthly"
QString intervalWord(Interval interval);

} // namespace trustbilanz

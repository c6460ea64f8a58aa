// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/panelpage.h"

#include <array>

namespace trustbilanz {

Panel* makeIndividualFigures(session::Session& session, QWidget* parent);
Panel* makeMicroTrend(session::Session& session, QWidget* parent);
Panel* makeDensityPanel(session::Session& session, QWidget* parent);
Panel* makeSegmentPanel(session::Session& session, QWidget* parent);
Panel* makeDriversPanel(session::Session& session, QWidget* parent);
Panel* makeCategoriesPanel(session::Session& session, QWidget* parent);
Panel* makeFlowsPanel(session::Session& session, QWidget* parent);
Panel* makeRequiredTrustPanel(session::Session& session, QWidget* parent);

namespace {
/// What customers answer, by time, segment, driver and person.
constexpr std::array kPanels {
    PagePanel {makeIndividualFigures}, PagePanel {makeMicroTrend},
    PagePanel {makeDensityPanel},      PagePanel {makeSegmentPanel},
    PagePanel {makeDriversPanel},      PagePanel {makeCategoriesPanel},
    PagePanel {makeFlowsPanel},        PagePanel {makeRequiredTrustPanel},
};
} // namespace

Panel* makeIndividualPage(session::Session& session, QWidget* parent)
{
    return new PanelPage(session, "Individual trust", kPanels, parent);
}

} // namespace trustbilanz

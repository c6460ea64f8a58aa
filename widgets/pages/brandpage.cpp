// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/panelpage.h"

#include <array>

namespace trustbilanz {

Panel* makeIncidentLog(session::Session& session, QWidget* parent);
Panel* makeEffectPanel(session::Session& session, QWidget* parent);
Panel* makeEventStudyPanel(session::Session& session, QWidget* parent);
Panel* makeContributions(session::Session& session, QWidget* parent);
Panel* makeBrandFit(session::Session& session, QWidget* parent);
Panel* makeMacroAssumptions(session::Session& session, QWidget* parent);

namespace {
/// What incidents take from the brand, how it heals, and what that rests on.
constexpr std::array kPanels {
    PagePanel {makeIncidentLog},   PagePanel {makeEffectPanel}, PagePanel {makeEventStudyPanel},
    PagePanel {makeContributions}, PagePanel {makeBrandFit, 1}, PagePanel {makeMacroAssumptions, 1},
};
} // namespace

Panel* makeBrandPage(session::Session& session, QWidget* parent)
{
    return new PanelPage(session, "Brand trust", kPanels, parent);
}

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/panelpage.h"

#include <array>

namespace trustbilanz {

Panel* makeBalanceFigures(session::Session& session, QWidget* parent);
Panel* makeBalancePlaces(session::Session& session, QWidget* parent);
Panel* makeBalanceGap(session::Session& session, QWidget* parent);
Panel* makeBalanceIndex(session::Session& session, QWidget* parent);
Panel* makeBalanceRanks(session::Session& session, QWidget* parent);
Panel* makeTensionPanel(session::Session& session, QWidget* parent);
Panel* makeDataSharingPanel(session::Session& session, QWidget* parent);
Panel* makeBalanceEvidence(session::Session& session, QWidget* parent);

namespace {
/// Micro against macro trust: where the company stands, what lies between them, and whether what is
/// taken from customers tells on the brand; and how much to take.
constexpr std::array kPanels {
    PagePanel {makeBalanceFigures},   PagePanel {makeBalancePlaces},
    PagePanel {makeBalanceGap, 1},    PagePanel {makeBalanceIndex, 1},
    PagePanel {makeBalanceRanks, 1},  PagePanel {makeTensionPanel, 1},
    PagePanel {makeDataSharingPanel}, PagePanel {makeBalanceEvidence},
};
} // namespace

Panel* makeBalancePage(session::Session& session, QWidget* parent)
{
    return new PanelPage(session, "Balance", kPanels, parent);
}

} // namespace trustbilanz

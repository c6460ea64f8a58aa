// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panel.h"

#include <array>

namespace trustbilanz {

// The factories; a page is a class in its own file and has no header.
Panel* makeOverviewPage(session::Session& session, QWidget* parent);
Panel* makeIndividualPage(session::Session& session, QWidget* parent);
Panel* makeBrandPage(session::Session& session, QWidget* parent);
Panel* makeBalancePage(session::Session& session, QWidget* parent);
Panel* makeScenarioPage(session::Session& session, QWidget* parent);
Panel* makeReportsPage(session::Session& session, QWidget* parent);
Panel* makeDataPage(session::Session& session, QWidget* parent);

namespace {
constexpr std::array<PageEntry, 7> kPages {{
    {"overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview", makeOverviewPage},
    {"individual", QT_TRANSLATE_NOOP("Pages", "Individual trust"), "individual",
     makeIndividualPage},
    {"brand", QT_TRANSLATE_NOOP("Pages", "Brand trust"), "brand", makeBrandPage},
    {"balance", QT_TRANSLATE_NOOP("Pages", "Balance"), "balance", makeBalancePage},
    {"scenarios", QT_TRANSLATE_NOOP("Pages", "Scenarios"), "scenarios", makeScenarioPage},
    {"reports", QT_TRANSLATE_NOOP("Pages", "Reports"), "reports", makeReportsPage},
    {"data", QT_TRANSLATE_NOOP("Pages", "Data"), "data", makeDataPage},
}};
} // namespace

std::span<const PageEntry> pages()
{
    return kPages;
}

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/panelpage.h"

#include "models/session/session.h"
#include "widgets/charts/chartgroup.h"
#include "widgets/filterbar.h"
#include "widgets/pages/pageheader.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace trustbilanz {

namespace {
constexpr QMargins kPageMargins(28, 22, 28, 22);
constexpr int kGap = 16;
} // namespace

PanelPage::PanelPage(session::Session& session, const char* title,
                     std::span<const PagePanel> panels, QWidget* parent)
    : trustbilanz::Panel(parent)
    , m_session(session)
    , m_title(title)
    , m_filters(new FilterBar(session))
    , m_header(new PageHeader(m_filters))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargins);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    m_panels = placePanels(panels, session, layout, this);
    for (trustbilanz::Panel* panel : std::as_const(m_panels)) {
        connect(panel, &trustbilanz::Panel::pageWanted, this, &trustbilanz::Panel::pageWanted);
        connect(panel, &trustbilanz::Panel::incidentWanted, this,
                &trustbilanz::Panel::incidentWanted);
    }
    layout->addStretch(1);
    joinTimeCharts(*this, session);
}

void PanelRows::add(Panel* panel, int columns)
{
    if (columns == 1 && m_half) {
        m_half->addWidget(panel, 1);
        m_half = nullptr;
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(panel, 1);
    m_layout->addLayout(row);
    m_half = columns == 1 ? row : nullptr;
}

void PanelPage::showSnapshot(const Snapshot& snapshot)
{
    m_filters->showSnapshot(snapshot);
    showHeader(snapshot);
    for (trustbilanz::Panel* panel : std::as_const(m_panels))
        panel->showSnapshot(snapshot);
}

void PanelPage::showHeader(const Snapshot& snapshot)
{
    QStringList facts {tr("%Ln answer(s)", nullptr, int(snapshot.answers)),
                       tr("%Ln customer(s)", nullptr, int(snapshot.customers))};
    if (snapshot.lastDay)
        facts << tr("Data to %1").arg(text::date(*snapshot.lastDay, snapshot.precision));
    m_header->setTexts(QCoreApplication::translate("Pages", m_title), facts);
    m_header->setSample(snapshot.settings.sample);
}

void PanelPage::showIncident(const QString& id)
{
    for (trustbilanz::Panel* panel : std::as_const(m_panels))
        panel->showIncident(id);
}

QString PanelPage::summary() const
{
    QStringList sentences;
    for (const trustbilanz::Panel* panel : m_panels)
        sentences << panel->summary();
    return sentences.join(QLatin1Char(' '));
}

void PanelPage::retranslate()
{
    m_filters->retranslate();
    if (const auto snapshot = m_session.snapshotFor(*this))
        showHeader(*snapshot);
}

void PanelPage::applyTheme() { }

} // namespace trustbilanz

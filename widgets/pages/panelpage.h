// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

#include <QList>

#include <span>

class QHBoxLayout;
class QVBoxLayout;

namespace trustbilanz {

class FilterBar;
class PageHeader;

/// A panel of a page: a class in its own file without a header, made from `Source`, and its place.
template<class Source>
struct PlacedPanel {
    Panel* (*create)(Source& source, QWidget* parent);
    int columns = 2; ///< 2 = the whole width; of two neighbours with 1, both share a row
};
using PagePanel = PlacedPanel<session::Session>;

/// Rows of panels in the layout of a page.
class PanelRows
{
public:
    explicit PanelRows(QVBoxLayout* layout)
        : m_layout(layout)
    {
    }
    void add(Panel* panel, int columns);

private:
    QVBoxLayout* m_layout;
    QHBoxLayout* m_half = nullptr; ///< a row with room for one more
};

/// Makes the panels of a table and adds them to the layout of a page.
template<class Panels, class Source>
QList<Panel*> placePanels(const Panels& panels, Source& source, QVBoxLayout* layout, QWidget* page)
{
    QList<Panel*> made;
    PanelRows rows(layout);
    for (const auto& entry : panels) {
        made.append(entry.create(source, page));
        made.last()->refresh();
        rows.add(made.last(), entry.columns);
    }
    return made;
}

/// A page that is a head with filters above panels from a table; it knows no more of them.
class PanelPage final : public Panel
{
    Q_OBJECT
public:
    /// `title` is that of the page's entry, context "Pages".
    PanelPage(session::Session& session, const char* title, std::span<const PagePanel> panels,
              QWidget* parent);
    void showSnapshot(const Snapshot& snapshot) override;
    QString summary() const override;
    void showIncident(const QString& id) override;

protected:
    void retranslate() override;
    void applyTheme() override;

private:
    void showHeader(const Snapshot& snapshot);

    session::Session& m_session;
    const char* m_title;
    FilterBar* m_filters;
    PageHeader* m_header;
    QList<trustbilanz::Panel*> m_panels; // QFrame::Panel is another thing
};

} // namespace trustbilanz

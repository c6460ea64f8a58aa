// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/snapshot.h"

#include <QWidget>

#include <span>

namespace trustbilanz {

namespace session {
class Session;
}

/// A widget that shows a Snapshot and follows language and theme while it lives. Knows no other
/// panel: it says which page is wanted, and its host leads there. Whoever makes one calls refresh() once after construction.
class Panel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showSnapshot(const Snapshot& snapshot) = 0;
    /// What it shows in one or two sentences, for screen readers and tests.
    virtual QString summary() const = 0;
    /// Turns to an incident of the log; panels that tell of no single one do nothing.
    virtual void showIncident(const QString&) { }
    void refresh()
    {
        retranslate();
        applyTheme();
    }

signals:
    /// The reader wants to see a page of the registry, by its id, from the part with the object
    /// name on; an empty one means from its top.
    void pageWanted(const QString& id, const QString& part);
    /// The reader wants to know what an incident did.
    void incidentWanted(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;
    virtual void applyTheme() = 0;
};

/// A page of the navigation rail.
struct PageEntry {
    const char* id; ///< for --page and pictures
    const char* title; ///< context "Pages"
    const char* icon; ///< of lineIcon()
    Panel* (*create)(session::Session& session, QWidget* parent);
};

std::span<const PageEntry> pages();

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;
class QMenuBar;

namespace trustbilanz {

class PageStack;

/// Something that can be found by its words and done.
struct PaletteEntry {
    QString title;
    QString place; ///< where else it is found, "File" or the page
    QString keys; ///< shortcut, empty = none
    std::function<void()> run;
};

/// Every entry of the menus that can be chosen now.
std::vector<PaletteEntry> entriesOf(const QMenuBar& bar);
/// Every card of the pages, by its finding.
std::vector<PaletteEntry> entriesOf(PageStack& stack);

/// Finds entries by parts of their words, in any order and case; Enter does the one that is chosen.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMatches();
    void run();
    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace trustbilanz

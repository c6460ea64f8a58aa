// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"

#include "app/pagestack.h"
#include "widgets/card.h"
#include "widgets/panel.h"
#include "widgets/screenroom.h"
#include "widgets/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trustbilanz {

namespace {
constexpr QSize kSize(560, 420);

/// Without mnemonics and the dots that announce a dialog; "&&" is an ampersand.
QString plainTitle(QString text)
{
    const QChar kept(0x1);
    text.replace(QLatin1String("&&"), kept).remove(QLatin1Char('&'));
    text.replace(kept, QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text.trimmed(); // of a space that does not break, too
}

void collect(const QMenu& menu, const QString& place, std::vector<PaletteEntry>& entries)
{
    for (QAction* action : menu.actions()) {
        const QString title = plainTitle(action->text());
        if (action->menu())
            collect(*action->menu(), place + QStringLiteral(" › ") + title, entries);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            entries.push_back({title, place, action->shortcut().toString(QKeySequence::NativeText),
                               [action] { action->trigger(); }});
    }
}

bool matches(const PaletteEntry& entry, const QStringList& words)
{
    const QString text = entry.title + QLatin1Char(' ') + entry.place;
    return std::ranges::all_of(
        words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Entries whose title begins with what was typed stand first.
bool beginsWith(const PaletteEntry& entry, const QString& typed)
{
    return !typed.isEmpty() && entry.title.startsWith(typed, Qt::CaseInsensitive);
}

QString lineOf(const PaletteEntry& entry)
{
    return entry.title + QStringLiteral("   ") + text::facts({entry.place, entry.keys});
}
} // namespace

std::vector<PaletteEntry> entriesOf(const QMenuBar& bar)
{
    std::vector<PaletteEntry> entries;
    for (const QAction* action : bar.actions()) {
        if (action->menu())
            collect(*action->menu(), plainTitle(action->text()), entries);
    }
    return entries;
}

std::vector<PaletteEntry> entriesOf(PageStack& stack)
{
    std::vector<PaletteEntry> entries;
    for (int i = 0; i < int(pages().size()); ++i) {
        const QString page = QCoreApplication::translate("Pages", pages()[size_t(i)].title);
        for (Card* card : stack.page(i)->findChildren<Card*>()) {
            if (!card->title().isEmpty() && card->isVisibleTo(stack.page(i)))
                entries.push_back(
                    {card->title(), QString(page).remove(QLatin1Char('&')), {}, [&stack, i, card] {
                         stack.showPart(i, *card);
                     }});
        }
    }
    return entries;
}

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Find a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize.boundedTo(screenRoom(*this)));
    m_search->setObjectName(QStringLiteral("palette.search"));
    m_search->setPlaceholderText(tr("Page, command or file"));
    m_search->setAccessibleName(tr("Find a command"));
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, [this] { showMatches(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { run(); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { run(); });
    showMatches();
}

void CommandPalette::showMatches()
{
    const QString typed = m_search->text().simplified();
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<int> found;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (matches(m_entries[size_t(i)], words))
            found.push_back(i);
    }
    std::ranges::stable_partition(found,
                                  [&](int i) { return beginsWith(m_entries[size_t(i)], typed); });
    m_list->clear();
    for (const int i : found) {
        auto* item = new QListWidgetItem(lineOf(m_entries[size_t(i)]), m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
}

/// Closes first: what is done may open a dialog of its own.
void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto chosen = m_entries[item->data(Qt::UserRole).toUInt()].run;
    accept();
    chosen();
}

/// Arrows and page keys move in the list while the words are typed.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const std::array moving {int(Qt::Key_Up), int(Qt::Key_Down), int(Qt::Key_PageUp),
                             int(Qt::Key_PageDown)};
    if (std::ranges::find(moving, key->key()) == moving.end())
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewschip.h"

#include "models/session/savedviews.h"
#include "models/session/session.h"
#include "widgets/chip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace trustbilanz {

namespace {
constexpr int kMenuGap = 4;
constexpr qsizetype kLongestText = 1 << 20; ///< letters on the clipboard that are looked at

QString escaped(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// None if it holds anything else.
std::vector<SavedView> viewsOnClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.size() > kLongestText)
        return {};
    return session::savedViewsFromJson(text.toUtf8()).value_or(std::vector<SavedView>());
}

/// Asks without stopping the program; `name` is what stands there at first.
QInputDialog* makeQuestion(QWidget* parent, const QString& title, const QString& label,
                           const QString& name)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(name);
    return dialog;
}
} // namespace

ViewsChip::ViewsChip(session::Session& session, QWidget* parent)
    : QPushButton(parent)
    , m_session(session)
{
    setUpChip(*this, "views");
    connect(this, &QPushButton::clicked, this,
            [this] { makeMenu()->popup(mapToGlobal(QPoint(0, height() + kMenuGap))); });
    retranslate();
}

void ViewsChip::showSnapshot(const Snapshot& snapshot)
{
    m_views = snapshot.views;
    m_view = snapshot.trend.view;
    retranslate();
}

void ViewsChip::retranslate()
{
    const SavedView* view = shown();
    const QString name = view ? view->name : tr("Views");
    setChipText(*this, name, ChipSign::Opens);
    setChipName(*this, tr("Saved views"), view ? view->name : tr("none of them is shown"));
    setToolTip(tr("Range, interval and filters under a name, kept in the workspace"));
}

/// The saved view that is on screen.
const SavedView* ViewsChip::shown() const
{
    const auto found = std::ranges::find(m_views, m_view, &SavedView::view);
    return found == m_views.end() ? nullptr : &*found;
}

QMenu* ViewsChip::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addViews(*menu);
    if (!m_views.empty())
        menu->addSeparator();
    if (const SavedView* view = shown())
        addChanges(*menu, *view);
    else
        menu->addAction(tr("Save this view …"), this, [this] { askForName(); });
    addSharing(*menu);
    return menu;
}

void ViewsChip::addViews(QMenu& menu)
{
    for (const SavedView& view : m_views) {
        QAction* action = menu.addAction(escaped(view.name));
        action->setCheckable(true);
        action->setChecked(&view == shown());
        connect(action, &QAction::triggered, this,
                [this, wanted = view.view] { m_session.setView(wanted); });
    }
}

void ViewsChip::addChanges(QMenu& menu, const SavedView& view)
{
    QAction* first = menu.addAction(tr("Open the workspace with “%1”").arg(escaped(view.name)));
    first->setCheckable(true);
    first->setChecked(view.isFirst);
    connect(first, &QAction::triggered, this, [this, view](bool isFirst) {
        SavedView changed = view;
        changed.isFirst = isFirst;
        save(changed);
    });
    menu.addAction(tr("Rename “%1” …").arg(escaped(view.name)), this,
                   [this, view] { askForNewName(view); });
    menu.addAction(tr("Delete “%1”").arg(escaped(view.name)), this, [this, name = view.name] {
        m_session.saveViews(session::withoutView(m_views, name));
    });
}

/// As text that a mail can hold: names, days and filters, no answers. What is added never takes
/// over how the workspace opens.
void ViewsChip::addSharing(QMenu& menu)
{
    menu.addSeparator();
    QAction* copy = menu.addAction(tr("Copy the saved views"), this, [this] {
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(session::savedViewsToJson(m_views)));
    });
    copy->setEnabled(!m_views.empty());
    const std::vector<SavedView> offered = viewsOnClipboard();
    QAction* add = menu.addAction(tr("Add views from the clipboard"), this, [this, offered] {
        std::vector<SavedView> views = m_views;
        for (SavedView view : offered) {
            view.isFirst = false;
            views = session::withView(std::move(views), view);
        }
        m_session.saveViews(views);
    });
    add->setEnabled(!offered.empty());
}

void ViewsChip::askForName()
{
    QInputDialog* dialog = makeQuestion(this, tr("Save this view"),
                                        tr("Name; a view of the same name is replaced"), {});
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, view = m_view](const QString& name) {
                save({name.trimmed(), view});
            });
    dialog->open();
}

void ViewsChip::askForNewName(const SavedView& view)
{
    QInputDialog* dialog = makeQuestion(this, tr("Rename a view"),
                                        tr("Name; a view of the same name is replaced"), view.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, view](const QString& name) {
        SavedView named = view;
        named.name = name.trimmed();
        if (named.name.isEmpty() || named.name == view.name)
            return;
        m_session.saveViews(session::withView(session::withoutView(m_views, view.name), named));
    });
    dialog->open();
}

/// In the place of the one of its name; nothing is kept without a name.
void ViewsChip::save(const SavedView& view)
{
    if (!view.name.isEmpty())
        m_session.saveViews(session::withView(m_views, view));
}

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/navigationrail.h"
#include "tests/paintedtexts.h"
#include "tests/screens.h"
#include "tests/shownwindow.h"
#include "widgets/elidedchoice.h"

#include <QAction>
#include <QMenuBar>

namespace trustbilanz::tests {

/// Texts that may end in an ellipsis because that is how they are.
inline QStringList wholeTexts(const QWidget& root)
{
    QStringList texts = visibleTexts(root);
    for (const QAction* action : root.findChildren<QAction*>())
        texts << action->text();
    texts.replaceInStrings(QStringLiteral("&"), QString());
    return texts;
}

/// What users wrote and a closed choice shows the beginning of.
inline QStringList ownedTexts(const QWidget& root)
{
    QStringList texts;
    for (const ElidedChoice* choice : root.findChildren<ElidedChoice*>())
        texts << choice->currentText();
    return texts;
}

/// Texts that lack room, are cut or shortened, or stand on another: by what widgets know of their
/// words, and by what they paint.
inline QStringList misfits(QWidget& root)
{
    const std::vector<PaintedText> painted = paintedTexts(root);
    QStringList found;
    for (const QString& text : elidedTexts(root))
        found << QStringLiteral("no room: ") + text;
    for (const QString& text : cutTexts(painted))
        found << QStringLiteral("cut: ") + text;
    for (const QString& text : shortenedTexts(painted, wholeTexts(root), ownedTexts(root)))
        found << QStringLiteral("shortened: ") + text;
    for (const QString& text : overlappingTexts(painted))
        found << QStringLiteral("on each other: ") + text;
    return found;
}

/// The same of a page with all that lies below its visible part, and of what stands around it.
inline QStringList misfits(const ShownWindow& shown)
{
    QStringList found = misfits(shown.page());
    found += misfits(*shown.window().menuBar());
    found += misfits(*shown.window().findChild<NavigationRail*>());
    const int tooWide = shown.page().width() - shown.area().viewport()->width();
    if (tooWide > 0)
        found << QStringLiteral("the page is %1 pixels too wide").arg(tooWide);
    return found;
}

} // namespace trustbilanz::tests

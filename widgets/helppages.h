// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace trustbilanz {

struct Theme;

// Pages of the help that belong to no figure: the manual, the glossary, and one for every page of
// the rail. Those of the methods are in methodpage.h; ids of all of them are different.

inline constexpr char kGettingStarted[] = "getting-started"; ///< first page of the manual
inline constexpr char kKeyboard[] = "keyboard";
inline constexpr char kGlossary[] = "glossary";

/// Chapters of the manual in the order in which they are read; the glossary is the last.
QStringList manualIds();
/// Help of the pages of the rail, in its order.
QStringList pageHelpIds();
/// Id of the help of a page of the rail.
QString pageHelpId(const QString& page);

/// Path of such a page in the resources.
QString helpPath(const QString& id, const QString& language);

/// Where pictures of the program's pages lie, drawn by its own --render: with the installed
/// program, and in the folder of a build (CMake target manual-pictures).
QStringList pictureFolders();
/// Path of a picture in the first folder that has it; empty = nowhere.
QString picturePath(const QString& name, const QStringList& folders);

/// A page as it is shown. Its pictures, `<p class="picture"><img src="PAGE" alt="…"></p>`, are
/// those in the language and colours of the program; where there are none it shows its words alone.
/// Empty for an id that is none.
QString helpPage(const QString& id, const QString& language, const Theme& theme,
                 const QStringList& folders = pictureFolders());

} // namespace trustbilanz

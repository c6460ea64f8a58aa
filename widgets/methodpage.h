// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/method.h"

namespace trustbilanz {

struct Theme;

/// Path of a help page in the resources.
QString methodPath(const QString& id, const QString& language);
/// The page of every method there is, by title in the language.
QStringList methodIds(const QString& language);
/// Title of any page of the help.
QString methodTitle(const QString& id, const QString& language);
/// Ids of the published figures that a method rests on or is compared with.
QStringList evidenceOf(const QString& method);

/// Id of the list of all methods, the page that is in no file.
inline constexpr char kAllMethods[] = "methods";

/// A page of the help as it is shown; that of a method has the inputs of the figure before its
/// formula and the published figures before its source. Empty for an id that is none.
QString methodPage(const QString& id, const QString& language, const MethodInputs& inputs,
                   const Theme& theme);
/// Style sheet of every page.
QString methodStyle(const Theme& theme);

} // namespace trustbilanz

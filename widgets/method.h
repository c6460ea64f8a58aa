// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace trustbilanz {

/// Opens the help page "id" in the language of the program: formula, inputs, source, date and
/// limits of a figure.
void showMethod(const QString& id, QWidget* over);

/// Path of a help page in the resources.
QString methodPath(const QString& id, const QString& language);

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QLayout;
class QString;
class QVBoxLayout;

namespace trustbilanz {

/// Title of a part of the form, with a badge where it has to be stated.
QLayout* makePartHead(const QString& title, bool isRequired = false);

/// Gives a part of the form its frame, its title and a note; its content goes into the layout.
QVBoxLayout* makePart(QFrame& part, const QString& title, const QString& note = {},
                      bool isRequired = false);

} // namespace trustbilanz

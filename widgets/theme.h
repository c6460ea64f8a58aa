// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;

namespace trustbilanz {

enum class ThemeChoice { System, Light, Dark };

/// Colours by what they mean. Charts and widgets never name a colour otherwise.
struct Theme {
    bool dark = false;
    QColor window;
    QColor surface; ///< cards and rail
    QColor surfaceHover; ///< hover and zebra
    QColor border;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor accent;
    QColor accentSoft;
    QColor onAccent;
    QColor macro; ///< brand trust
    QColor micro; ///< individual trust
    QColor measured; ///< brand trust as a survey measured it, never mixed with the modelled
    QColor good;
    QColor watch;
    QColor bad;

    /// A series colour as the fill of its band.
    QColor band(const QColor& series) const;
};

const Theme& lightTheme();
const Theme& darkTheme();
/// The theme whose palette this is.
const Theme& themeOf(const QPalette& palette);

/// Fusion, palette, style sheet and font of the whole program. Safe to call again for a switch.
void applyTheme(QApplication& application, ThemeChoice choice);

/// Font of the program at a pixel size: 11 axis, 12 secondary, 13 body, 15 card title, 22 page,
/// 28 key figure.
QFont textFont(int pixels, QFont::Weight weight = QFont::Normal);
/// Same width for every digit, for columns of numbers.
QFont numberFont(int pixels, QFont::Weight weight = QFont::Normal);

/// Line icons of the rail and buttons, drawn in the colour: "overview", "brand", "balance",
/// "scenarios", "individual", "data", "lock", "table", "export", "add", "edit", "delete", "undo",
/// "import", "settings", "help".
QIcon lineIcon(const QString& name, const QColor& color);

} // namespace trustbilanz

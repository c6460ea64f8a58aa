// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

#include <array>
#include <optional>

class QApplication;

namespace trustbilanz {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// How a choice is called in settings and on the command line.
struct ThemeWord {
    ThemeChoice theme;
    const char* word;
};
inline constexpr std::array kThemeWords {
    ThemeWord {ThemeChoice::System, "system"}, ThemeWord {ThemeChoice::Light, "light"},
    ThemeWord {ThemeChoice::Dark, "dark"}, ThemeWord {ThemeChoice::HighContrast, "contrast"}};
QString wordOf(ThemeChoice theme);
/// None for an unknown word.
std::optional<ThemeChoice> themeOfWord(const QString& word);

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
/// White and strong colours on black, frames around everything.
const Theme& highContrastTheme();
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
/// "scenarios", "individual", "reports", "data", "lock", "table", "export", "add", "edit", "delete", "undo",
/// "import", "settings", "help", "back", "forward".
QIcon lineIcon(const QString& name, const QColor& color);

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"
#include "widgets/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace trustbilanz {

/// What the window was asked for on its command line (cli.md, "The window").
struct CommandLine {
    QString workspace; ///< empty = last one, or the sample when drawing
    QString language; ///< "de" | "en"; empty = as set, or both when drawing
    std::optional<ThemeChoice> theme; ///< empty = as set, or light and dark when drawing
    QString page; ///< id of a page; empty = the first, or all when drawing
    QString renderFolder; ///< pictures go here
    QString pdf; ///< and one page on paper here
    QSize size {1280, 800};
    double scale = 1;
    bool showsHelp = false;
    bool showsVersion = false;

    /// Draws and ends instead of opening a window.
    bool renders() const { return !renderFolder.isEmpty() || !pdf.isEmpty(); }
};

/// Reads the arguments without the program's name. Needs no application object, because whether a
/// display is needed follows from them. Error::BadOption names the option.
Result<CommandLine> parseCommandLine(const QStringList& arguments);

QString commandLineHelp();

} // namespace trustbilanz

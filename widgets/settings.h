// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace trustbilanz {

/// What the program remembers of its user, never of a customer. Data and scenarios belong to the
/// workspace.
struct Settings {
    QString language; ///< "de" | "en"; empty = from the system's UI languages
    ThemeChoice theme = ThemeChoice::System;
    QString lastWorkspace;
    QStringList recentWorkspaces;
    QByteArray windowGeometry;
    QString csvStyle; ///< "plain" | "germanExcel"; empty = by the language
    bool tourOffered = false; ///< first steps, asked once

    /// A workspace that is no more.
    void forget(const QString& path);

    static Settings load();
    void save() const;
};

} // namespace trustbilanz

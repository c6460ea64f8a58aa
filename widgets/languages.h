// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace trustbilanz {

/// Languages of the program, by the .ts files there are: "de", "en".
QStringList languages();
/// A language is named in itself, so that whoever cannot read the present one finds it.
QString ownName(const QString& language);

} // namespace trustbilanz

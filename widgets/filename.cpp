// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filename.h"

#include <QRegularExpression>

namespace trustbilanz {

namespace {
constexpr qsizetype kLongestName = 80; ///< characters, without the suffix
} // namespace

QString suggestedFileName(const QString& title, const QString& suffix)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    static const QRegularExpression ends(QStringLiteral("^[. ]+|[. ]+$")); // hidden, or cut off
    QString name = title;
    name.replace(forbidden, QStringLiteral(" "));
    name = name.simplified().left(kLongestName).remove(ends);
    return name + QLatin1Char('.') + suffix;
}

} // namespace trustbilanz

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/paper.h"

#include <QSizeF>

/// What the objects of a PDF say, without asking a PDF library.
namespace trustbilanz::tests {

inline bool isPdf(const QString& path)
{
    return readFile(path).startsWith("%PDF-");
}

inline int pagesOf(const QString& path)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    return int(QString::fromLatin1(readFile(path)).count(page));
}

/// Of the first page, in points; empty where the file has none.
inline QSizeF sheetOf(const QString& path)
{
    static const QRegularExpression box(
        QStringLiteral("/MediaBox\\s*\\[\\s*0 0 ([0-9.]+) ([0-9.]+)"));
    const auto found = box.match(QString::fromLatin1(readFile(path)));
    return {found.captured(1).toDouble(), found.captured(2).toDouble()};
}

} // namespace trustbilanz::tests

#define SKIP_WITHOUT_PDFTOTEXT                                                                     \
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())                     \
    QSKIP("SKIPPED: pdftotext not found; install poppler-utils")

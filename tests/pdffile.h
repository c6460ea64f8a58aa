// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support.h"

#include <QProcess>
#include <QRegularExpression>

namespace trustbilanz::tests {

inline bool isPdf(const QString& path)
{
    return readFile(path).startsWith("%PDF-");
}

/// Counted by the objects of the file, without asking a PDF library.
inline int pagesOf(const QString& path)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    return int(QString::fromLatin1(readFile(path)).count(page));
}

/// What a reader could copy out of it; empty where pdftotext (poppler-utils) is not there.
inline QString textOf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace trustbilanz::tests

#define SKIP_WITHOUT_PDFTOTEXT                                                                     \
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())                     \
    QSKIP("SKIPPED: pdftotext not found; install poppler-utils")

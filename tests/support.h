// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/result.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

namespace trustbilanz::tests {

/// Folder of real data beside the repository; empty where it is absent. Tests that need it skip
/// aloud.
inline QString sharedData()
{
    const QDir folder(QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/../shared/data"));
    return folder.exists() ? folder.canonicalPath() : QString();
}

inline QString describe(const Error& error)
{
    return QStringLiteral("%1: %2 (line %3, column %4)")
        .arg(errorId(error.kind), error.detail)
        .arg(error.line)
        .arg(error.column);
}

inline QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(bytes);
    return path;
}

/// A user's data folder of its own, so that keys of tests never mix with real ones. Make one
/// before anything that opens a workspace.
class PrivateHome
{
public:
    PrivateHome()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8());
        QDir(m_folder.path()).mkpath(QStringLiteral("config"));
        QDir(m_folder.path()).mkpath(QStringLiteral("documents"));
        writeFile(file(QStringLiteral("config/user-dirs.dirs")),
                  "XDG_DOCUMENTS_DIR=\"" + file(QStringLiteral("documents")).toUtf8() + "\"\n");
    }
    QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace trustbilanz::tests

/// Verifies that a Result holds a value and prints its error otherwise.
#define VERIFY_RESULT(expression)                                                                  \
    do {                                                                                           \
        const auto& verified = (expression);                                                       \
        QVERIFY2(verified.has_value(),                                                             \
                 verified.has_value()                                                              \
                     ? ""                                                                          \
                     : qPrintable(trustbilanz::tests::describe(verified.error())));                \
    } while (false)

/// Verifies that a Result holds an error of a kind.
#define VERIFY_ERROR(expression, expectedKind)                                                     \
    do {                                                                                           \
        const auto& verified = (expression);                                                       \
        QVERIFY(!verified.has_value());                                                            \
        QCOMPARE(trustbilanz::errorId(verified.error().kind),                                      \
                 trustbilanz::errorId(trustbilanz::Error::Kind::expectedKind));                    \
    } while (false)

#define SKIP_WITHOUT_SHARED_DATA                                                                   \
    if (trustbilanz::tests::sharedData().isEmpty())                                                \
    QSKIP("SKIPPED: real data not found; put the data folder at ../shared/data beside the "        \
          "checkout")

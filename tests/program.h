// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <functional>

namespace trustbilanz::tests {

/// What one run of trustbilanz-cli left behind.
struct Run {
    int exitCode = -1; ///< -1 = crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QString errorKind() const
    {
        return object()[QStringLiteral("error")][QStringLiteral("kind")].toString();
    }
    /// Exactly one line that is one JSON document.
    bool isOneDocument() const
    {
        return out.endsWith('\n') && out.count('\n') == 1 && !QJsonDocument::fromJson(out).isNull();
    }
};

inline QByteArray transcript(const Run& run)
{
    return "exit " + QByteArray::number(run.exitCode) + "\n" + run.out + run.err;
}

/// Runs the built console program and waits; `inChild` runs in the child before the program starts.
inline Run runProgram(const QStringList& arguments, const std::function<void()>& inChild = {})
{
    constexpr int kPatience = 120'000; // milliseconds
    QProcess process;
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(QStringLiteral(TRUSTBILANZ_BUILD_DIR "/app/trustbilanz-cli"), arguments);
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    const bool isEnded = process.exitStatus() == QProcess::NormalExit;
    return {isEnded ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline Run runJson(QStringList arguments, const std::function<void()>& inChild = {})
{
    return runProgram(arguments << QStringLiteral("--json"), inChild);
}

/// Words of a command line separated by blanks; %1 stands for a path that may hold blanks.
inline QStringList words(const char* line, const QStringList& paths = {})
{
    QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString& word : words) {
        for (qsizetype i = 0; i < paths.size(); ++i)
            word.replace(QStringLiteral("%") + QString::number(i + 1), paths[i]);
    }
    return words;
}

/// Names of all files below a folder, hidden ones too.
inline QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    files.sort();
    return files;
}

} // namespace trustbilanz::tests

/// Compares an exit code and prints what the program said when it is another.
#define COMPARE_EXIT(run, expected)                                                                \
    do {                                                                                           \
        const trustbilanz::tests::Run finished = (run);                                            \
        QVERIFY2(finished.exitCode == (expected),                                                  \
                 trustbilanz::tests::transcript(finished).constData());                            \
    } while (false)

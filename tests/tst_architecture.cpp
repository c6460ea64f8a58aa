// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QStringDecoder>

namespace {
/// A file of the tree by its path from the root.
struct Source {
    QString path;
    QString text;
};

struct Budget {
    const char* suffix;
    int lines;
};
constexpr Budget kBudgets[] = {{".cpp", 400}, {".h", 150}};

/// Who may include whom inside models/: a folder, and the folders and files it may name besides
/// itself.
struct Layer {
    const char* folder;
    QStringList allowed;
};

const Layer kLayers[] = {
    {"records", {}},
    {"maths", {QStringLiteral("records/")}},
    {"store", {QStringLiteral("records/"), QStringLiteral("maths/")}},
    {"risk", {QStringLiteral("records/"), QStringLiteral("maths/")}},
    {"tables", {QStringLiteral("records/"), QStringLiteral("maths/")}},
    {"importers",
     {QStringLiteral("records/"), QStringLiteral("maths/"),
      QStringLiteral("store/scorecolumns.h")}},
    {"trust",
     {QStringLiteral("records/"), QStringLiteral("maths/"),
      QStringLiteral("store/scorecolumns.h")}},
    {"session",
     {QStringLiteral("records/"), QStringLiteral("maths/"), QStringLiteral("store/"),
      QStringLiteral("risk/"), QStringLiteral("tables/"), QStringLiteral("importers/"),
      QStringLiteral("trust/")}},
};

/// Text that must not stand in some of the files.
struct Ban {
    const char* name;
    const char* pattern;
    bool (*isExempt)(const QString& path);
};

bool nothing(const QString&)
{
    return false;
}

const Ban kBans[] = {
    {"Qt module in an include", R"(#include <Qt[A-Z]\w*/)", nothing},
    {"network",
     R"(#include <(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QHostInfo|QHostAddress|QLocalS|QAbstractSocket))",
     nothing},
    {"SQLite", R"(#include <(sqlite3|SQLiteCpp))",
     [](const QString& path) { return path.startsWith(QLatin1String("models/store/")); }},
    {"libxlsxwriter", R"(#include <xlsxwriter)",
     [](const QString& path) {
         return path == QLatin1String("models/session/workbookwriter.cpp");
     }},
    {"spdlog", R"(#include <spdlog)",
     [](const QString& path) { return path == QLatin1String("app/logging.cpp"); }},
    {"words of a language", R"((?<![\w.])(tr|translate)\()",
     [](const QString& path) {
         return !path.startsWith(QLatin1String("models/"))
             || path == QLatin1String("models/tables/recordtable.h");
     }},
    {"the program's language where a report may speak its own", R"(\bQLocale( \w+;|\(\)))",
     [](const QString& path) {
         return !path.startsWith(QLatin1String("widgets/report/"))
             && !path.startsWith(QLatin1String("widgets/charts/"))
             && !path.startsWith(QLatin1String("widgets/text"));
     }},
    {"singleton", R"((?<!Application::)\binstance\(\))", nothing},
};

QStringList includesOf(const QString& text)
{
    static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList paths;
    for (auto match = include.globalMatch(text); match.hasNext();)
        paths.append(match.next().captured(1));
    return paths;
}

bool mayInclude(const QString& path, const QString& included)
{
    const QString from = path.section(QLatin1Char('/'), 0, 0);
    const QString to = included.section(QLatin1Char('/'), 0, 0);
    if (from == QLatin1String("tests"))
        return true;
    if (from == QLatin1String("app"))
        return to != QLatin1String("tests");
    if (from == QLatin1String("widgets"))
        return to == from || to == QLatin1String("models");
    if (to != QLatin1String("models"))
        return false;
    const QString folder = path.section(QLatin1Char('/'), 1, 1);
    const QString target = included.section(QLatin1Char('/'), 1);
    for (const Layer& layer : kLayers) {
        if (folder != QLatin1String(layer.folder))
            continue;
        return target.startsWith(folder + QLatin1Char('/'))
            || std::any_of(layer.allowed.begin(), layer.allowed.end(),
                           [&](const QString& allowed) { return target.startsWith(allowed); });
    }
    return false; // a folder the diagram does not know
}

QStringList layerViolations(const Source& source)
{
    QStringList violations;
    for (const QString& included : includesOf(source.text)) {
        if (!included.endsWith(QLatin1String(".moc")) && !mayInclude(source.path, included))
            violations.append(QStringLiteral("%1 includes %2").arg(source.path, included));
    }
    return violations;
}

QStringList banViolations(const Source& source)
{
    QStringList violations;
    for (const Ban& ban : kBans) {
        const QRegularExpression pattern(QString::fromLatin1(ban.pattern));
        if (!ban.isExempt(source.path) && source.text.contains(pattern))
            violations.append(QStringLiteral("%1: %2").arg(source.path, QLatin1String(ban.name)));
    }
    return violations;
}

QStringList formViolations(const Source& source)
{
    QStringList violations;
    static const QRegularExpression licence(
        QStringLiteral("^(//|#|--|/\\*|<!--) ?SPDX-License-Identifier: GPL-3.0-or-later"));
    const QString start = source.text.startsWith(QLatin1String("#!"))
        ? source.text.section(QLatin1Char('\n'), 1)
        : source.text;
    if (!start.contains(licence))
        violations.append(source.path + QStringLiteral(": no licence line"));
    const auto lines = source.text.count(QLatin1Char('\n'));
    for (const Budget& budget : kBudgets) {
        if (source.path.endsWith(QLatin1String(budget.suffix)) && lines > budget.lines)
            violations.append(QStringLiteral("%1: %2 lines").arg(source.path).arg(lines));
    }
    return violations;
}

QString fileText(const QString& path)
{
    return QString::fromUtf8(trustbilanz::tests::readFile(path));
}

QStringList pathsBelow(const QString& folder, const QStringList& names)
{
    const QDir root(QStringLiteral(TRUSTBILANZ_SOURCE_DIR));
    QStringList paths;
    QDirIterator files(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(root.relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

std::vector<Source> sourcesOf(const QStringList& names)
{
    std::vector<Source> sources;
    for (const char* folder : {"models", "widgets", "app", "tests"}) {
        for (const QString& path : pathsBelow(QLatin1String(folder), names))
            sources.push_back({path, fileText(QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/") + path)});
    }
    return sources;
}

QStringList violationsOf(QStringList (*check)(const Source&), const std::vector<Source>& sources)
{
    QStringList violations;
    for (const Source& source : sources)
        violations += check(source);
    return violations;
}
} // namespace

#define VERIFY_NONE(violations)                                                                    \
    do {                                                                                           \
        const QStringList found = violations;                                                      \
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));                      \
    } while (false)

/// Keeps the house in order (CONTRIBUTING.md). Each rule is first shown to notice what it forbids.
class TestArchitecture : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_code = sourcesOf({QStringLiteral("*.cpp"), QStringLiteral("*.h")});
        QVERIFY(m_code.size() > 50);
    }

    void forbiddenIncludesAreNoticed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("included");
        QTest::addColumn<bool>("allowed");
        const auto row
            = [](const char* name, const char* path, const char* included, bool allowed) {
                  QTest::newRow(name)
                      << QString::fromLatin1(path) << QString::fromLatin1(included) << allowed;
              };
        row("records know nobody", "models/records/a.h", "models/maths/b.h", false);
        row("a folder knows itself", "models/records/a.cpp", "models/records/a.h", true);
        row("importers and the store", "models/importers/a.cpp", "models/store/store.h", false);
        row("importers and the columns", "models/importers/a.cpp", "models/store/scorecolumns.h",
            true);
        row("trust and risk", "models/trust/a.cpp", "models/risk/b.h", false);
        row("store and importers", "models/store/a.cpp", "models/importers/b.h", false);
        row("store and session", "models/store/a.cpp", "models/session/b.h", false);
        row("session and all", "models/session/a.cpp", "models/trust/b.h", true);
        row("models and widgets", "models/session/a.cpp", "widgets/b.h", false);
        row("widgets and models", "widgets/a.cpp", "models/records/b.h", true);
        row("widgets and app", "widgets/a.cpp", "app/b.h", false);
        row("app and widgets", "app/a.cpp", "widgets/b.h", true);
        row("app and tests", "app/a.cpp", "tests/b.h", false);
        row("not from the root", "models/records/a.cpp", "a.h", false);
        row("an unknown folder", "models/helpers/a.cpp", "models/records/a.h", false);
    }

    void forbiddenIncludesAreNoticed()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, included);
        QFETCH(const bool, allowed);
        const Source source {path, QStringLiteral("// x\n#include \"%1\"\n").arg(included)};
        QCOMPARE(layerViolations(source).isEmpty(), allowed);
    }

    void forbiddenTextIsNoticed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* name, const char* path, const char* text, bool allowed) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text)
                                << allowed;
        };
        row("module", "widgets/a.cpp", "#include <QtWidgets/QWidget>", false);
        row("class", "widgets/a.cpp", "#include <QWidget>", true);
        row("whole module for tests", "tests/a.cpp", "#include <QtTest>", true);
        row("network", "app/a.cpp", "#include <QNetworkAccessManager>", false);
        row("socket", "app/a.cpp", "#include <QTcpSocket>", false);
        row("SQLite outside the store", "models/session/a.cpp", "#include <sqlite3.h>", false);
        row("SQLiteCpp in a test", "tests/a.cpp", "#include <SQLiteCpp/SQLiteCpp.h>", false);
        row("SQLite in the store", "models/store/a.cpp", "#include <sqlite3.h>", true);
        row("spdlog in a page", "widgets/a.cpp", "#include <spdlog/spdlog.h>", false);
        row("spdlog in logging", "app/logging.cpp", "#include <spdlog/spdlog.h>", true);
        row("workbooks elsewhere", "models/session/a.cpp", "#include <xlsxwriter.h>", false);
        row("words in models", "models/trust/a.cpp", "x = tr(\"Trust\");", false);
        row("translate in models", "models/trust/a.cpp", "C::translate(\"a\", \"b\");", false);
        row("translate in tables", "models/tables/recordtable.h", "C::translate(a, b);", true);
        row("words in widgets", "widgets/a.cpp", "x = tr(\"Trust\");", true);
        row("marked words", "models/trust/a.cpp", "QT_TRANSLATE_NOOP(\"a\", \"b\")", true);
        row("str", "models/trust/a.cpp", "str(1)", true);
        row("default locale", "widgets/textnames.cpp", "QLocale().toString(x);", false);
        row("locale of the screen", "widgets/datefield.cpp", "const QLocale locale;", true);
        row("singleton", "widgets/a.cpp", "Settings::instance().x();", false);
        row("Qt's application", "widgets/a.cpp", "QCoreApplication::instance()", true);
    }

    void forbiddenTextIsNoticed()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, text);
        QFETCH(const bool, allowed);
        QCOMPARE(banViolations({path, text}).isEmpty(), allowed);
    }

    void formIsNoticed()
    {
        const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
        const auto form = [](const char* path, const QString& text) {
            return formViolations({QLatin1String(path), text}).isEmpty();
        };
        QVERIFY(form("models/a.cpp", licence));
        QVERIFY(form("a.sh",
                     QStringLiteral("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n")));
        QVERIFY(!form("models/a.cpp", QStringLiteral("int a;\n") + licence));
        QVERIFY(form("models/a.cpp", licence + QStringLiteral("\n").repeated(399)));
        QVERIFY(!form("models/a.cpp", licence + QStringLiteral("\n").repeated(400)));
        QVERIFY(form("models/a.h", licence + QStringLiteral("\n").repeated(149)));
        QVERIFY(!form("models/a.h", licence + QStringLiteral("\n").repeated(150)));
    }

    void layers() { VERIFY_NONE(violationsOf(layerViolations, m_code)); }

    void bans()
    {
        std::vector<Source> code = m_code;
        // This file names what it forbids.
        std::erase_if(code, [](const Source& source) {
            return source.path == QLatin1String("tests/tst_architecture.cpp");
        });
        VERIFY_NONE(violationsOf(banViolations, code));
    }

    void form()
    {
        VERIFY_NONE(violationsOf(formViolations, m_code));
        VERIFY_NONE(violationsOf(formViolations, sourcesOf({QStringLiteral("CMakeLists.txt")})));
    }

    void includedFilesExist()
    {
        const QDir root(QStringLiteral(TRUSTBILANZ_SOURCE_DIR));
        QStringList missing;
        for (const Source& source : m_code) {
            for (const QString& included : includesOf(source.text)) {
                if (!included.endsWith(QLatin1String(".moc")) && !root.exists(included))
                    missing.append(QStringLiteral("%1: %2").arg(source.path, included));
            }
        }
        missing.removeIf([](const QString& line) {
            return line.startsWith(QLatin1String("tests/tst_architecture.cpp"));
        });
        VERIFY_NONE(missing);
    }

    void resourcesAreCleanText()
    {
        const QStringList names {QStringLiteral("*.sql"), QStringLiteral("*.json"),
                                 QStringLiteral("*.html"), QStringLiteral("*.svg")};
        QStringList unclean;
        for (const QString& path : pathsBelow(QStringLiteral("resources"), names)) {
            const QByteArray bytes
                = trustbilanz::tests::readFile(QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/") + path);
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString text = decoder(bytes);
            if (decoder.hasError() || text.contains(QLatin1Char('\r'))
                || !text.endsWith(QLatin1Char('\n')))
                unclean.append(path);
        }
        VERIFY_NONE(unclean);
    }

    void migrationsAreInTheProgram()
    {
        const QStringList files
            = pathsBelow(QStringLiteral("resources/sql"), {QStringLiteral("*.sql")});
        QVERIFY(!files.isEmpty());
        for (const QString& file : files) {
            const QString name = file.section(QLatin1Char('/'), -1);
            QVERIFY2(QFile::exists(QStringLiteral(":/sql/") + name), qPrintable(name));
        }
    }

private:
    std::vector<Source> m_code;
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"

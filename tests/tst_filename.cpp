// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filename.h"

#include <QtTest>

using namespace trustbilanz;

/// Titles as names of files.
class TestFileName : public QObject
{
    Q_OBJECT
private slots:
    void names_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("Trust balance of Zephyr")
                               << QStringLiteral("Trust balance of Zephyr.pdf");
        QTest::newRow("a dot within") << QStringLiteral("Trust fell by 2.4 pts")
                                      << QStringLiteral("Trust fell by 2.4 pts.pdf");
        QTest::newRow("a dot at the end")
            << QStringLiteral("Zephyr Inc.") << QStringLiteral("Zephyr Inc.pdf");
        QTest::newRow("hidden on Unix") << QStringLiteral("../.ssh") << QStringLiteral("ssh.pdf");
        QTest::newRow("forbidden on Windows") << QStringLiteral("Sample data: 1/2 \\ <a>|\"b\"*?")
                                              << QStringLiteral("Sample data 1 2 a b.pdf");
        QTest::newRow("several lines")
            << QStringLiteral("One\nTwo\tThree") << QStringLiteral("One Two Three.pdf");
    }

    void names()
    {
        QFETCH(QString, title);
        QTEST(suggestedFileName(title, QStringLiteral("pdf")), "name");
    }

    void longTitlesAreCut()
    {
        const QString name
            = suggestedFileName(QString(300, QLatin1Char('x')), QStringLiteral("csv"));
        QCOMPARE(name, QString(80, QLatin1Char('x')) + QStringLiteral(".csv"));
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program.h"

using namespace trustbilanz::tests;

namespace {
QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// So many customers on one day of a month, answering in turn.
void ask(QByteArray& csv, const char* month, int customers, const QList<int>& scores)
{
    for (int i = 0; i < customers; ++i)
        csv += QByteArray(scores.size() == 5 ? "before" : "after") + QByteArray::number(i)
            + ",2024-" + month + "-0" + QByteArray::number(1 + i % 9) + ','
            + QByteArray::number(scores[i % scores.size()])
            + (i % 2 ? ",Business\n" : ",Economy\n");
}
} // namespace

/// A scale that changes, as the console program tells of it.
class TestCliScales : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    PrivateHome m_home;
    QString m_workspace;

    QStringList line(const char* text) const { return words(text, {m_workspace}); }

private slots:
    void initTestCase()
    {
        m_workspace = m_folder.filePath(key("x.trust"));
        QByteArray before = "customer,date,score,seat\n";
        QByteArray after = before;
        for (const char* month : {"01", "02", "03"})
            ask(before, month, 30, {3, 5, 8, 10, 6}); // of 1 to 10: mean index 60
        for (const char* month : {"03", "04"})
            ask(after, month, 40, {2, 5, 7, 9}); // of 0 to 10: mean index 57.5
        const QString first = writeFile(m_folder.filePath(key("before.csv")), before);
        const QString second = writeFile(m_folder.filePath(key("after.csv")), after);
        COMPARE_EXIT(runProgram(line("new %1")), 0);
        COMPARE_EXIT(runProgram(words("import %1 scores %2 --scale 1:10 --segment seat=seat",
                                      {m_workspace, first})),
                     0);
        COMPARE_EXIT(runProgram(words("import %1 scores %2 --scale 0:10 --segment seat=seat",
                                      {m_workspace, second})),
                     0);
    }

    void theChangeIsInTheDocument()
    {
        const Run run = runJson(line("trend %1"));
        COMPARE_EXIT(run, 0);
        const QJsonArray changes = run.object()[key("scaleChanges")].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][key("date")].toString(), key("2024-03-01"));
        QCOMPARE(changes[0][key("from")].toString(), key("1:10"));
        QCOMPARE(changes[0][key("to")].toString(), key("0:10"));
        QCOMPARE(changes[0][key("bridged")].toBool(), false);
        QCOMPARE(changes[0][key("bridge")][key("customersFrom")].toInt(), 30);
        QCOMPARE(changes[0][key("bridge")][key("customersTo")].toInt(), 40);
        QCOMPARE(run.object()[key("micro")][0][key("mean")].toDouble(), 60.0);
    }

    void theBridgeIsAWish()
    {
        const Run run = runJson(line("trend %1 --bridge"));
        COMPARE_EXIT(run, 0);
        const QJsonArray points = run.object()[key("micro")].toArray();
        QCOMPARE(points.size(), 4);
        for (int i = 0; i < points.size(); ++i) {
            QVERIFY(std::abs(points[i][key("mean")].toDouble() - 57.5) < 1e-9);
            QCOMPARE(points[i][key("bridged")].toBool(), i < 3);
        }
        QVERIFY(run.object()[key("scaleChanges")][0][key("bridged")].toBool());
    }

    void theTextTellsOfIt()
    {
        const QString plain = QString::fromUtf8(runProgram(line("trend %1 --language en")).out);
        QVERIFY2(plain.contains(key("Method break on 1 Mar 2024")), qPrintable(plain));
        QCOMPARE(plain.count(key("method break")), 1);
        const QString joined
            = QString::fromUtf8(runProgram(line("trend %1 --bridge --language en")).out);
        QVERIFY2(!joined.contains(key("ethod break")), qPrintable(joined));
        QCOMPARE(
            joined.count(QRegularExpression(key("bridged$"), QRegularExpression::MultilineOption)),
            3);
    }

    void aChangeBeforeTheRangeIsNotInIt()
    {
        const Run run = runJson(line("trend %1 --from 2024-04-01"));
        QVERIFY(run.object()[key("scaleChanges")].toArray().isEmpty());
    }

    void unknownValuesAreWrongUse_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("trend") << "trend %1 --where seat=Nope";
        QTest::newRow("one of two") << "trend %1 --where seat=Business,Nope";
        QTest::newRow("export") << "export %1 trend --output %2 --where seat=Nope";
    }

    void unknownValuesAreWrongUse()
    {
        QFETCH(QString, command);
        const Run run = runJson(words(command.toLatin1().constData(),
                                      {m_workspace, m_folder.filePath(key("out.csv"))}));
        COMPARE_EXIT(run, 2);
        QCOMPARE(run.object()[key("error")][key("kind")].toString(), key("badOption"));
        const QString detail = run.object()[key("error")][key("detail")].toString();
        for (const char* part : {"seat", "Nope", "Business", "Economy"})
            QVERIFY2(detail.contains(key(part)), qPrintable(detail));
        QVERIFY(!QFile::exists(m_folder.filePath(key("out.csv"))));
    }

    void batchesTellTheTimeOfTheClockHere()
    {
        const QString instant = runJson(line("batches %1")).array()[0][key("imported")].toString();
        const QDateTime local = QDateTime::fromString(instant, Qt::ISODate).toLocalTime();
        QVERIFY(local.isValid());
        const QString text = QString::fromUtf8(runProgram(line("batches %1 --language de")).out);
        QVERIFY2(text.contains(local.toString(key("dd.MM.yyyy"))), qPrintable(text));
        QVERIFY2(text.contains(local.toString(key("HH:mm"))), qPrintable(text));
        QVERIFY2(!text.contains(instant), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestCliScales)
#include "tst_cliscales.moc"

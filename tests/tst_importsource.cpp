// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "tests/importscreen.h"
#include "tests/workbook.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
QByteArray row(int number, std::initializer_list<const char*> cells)
{
    QByteArray xml = "<row r='" + QByteArray::number(number) + "'>";
    char column = 'A';
    for (const char* cell : cells)
        xml += QByteArray("<c r='") + column++ + QByteArray::number(number)
            + "' t='inlineStr'><is><t>" + cell + "</t></is></c>";
    return xml + "</row>";
}

QByteArray scores(const char* customer)
{
    return row(1, {"customer", "date", "score"}) + row(2, {customer, "2024-01-31", "7"});
}
} // namespace

/// What the import dialog tells and asks about a file as a whole: sheet, encoding, separator, and
/// why it cannot be read.
class TestImportSource : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        m_session.create(m_home->file(QStringLiteral("w.trust")), {});
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isOpen(), kPatience);
    }

    void sheetIsAskedFor()
    {
        const QString path = m_home->file(QStringLiteral("book.xlsx"));
        writeWorkbook(path, {{"North", scores("a")}, {"South", scores("b")}});
        ShownImport dialog(m_session, path);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("North | South")),
                                 kPatience);
        QVERIFY(!dialog.import()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(choice(dialog, "sheet")->isVisible(), kPatience);
        QVERIFY(!choice(dialog, "encoding")->isVisible());
        choose(dialog, "sheet", QStringLiteral("South"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.column("customer")->isVisible(), kPatience);
        QCOMPARE(dialog.column("customer")->currentText(), QStringLiteral("customer"));
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QCOMPARE(dialog.dialog.plan().sheet, QStringLiteral("South"));
    }

    void cellsOfASheetAreAskedForWhereThereAreSheets()
    {
        const QString path = m_home->file(QStringLiteral("one.xlsx"));
        writeWorkbook(
            path,
            {{"North",
              scores("a") + row(3, {"b", "2024-02-01", "9"}) + row(4, {"not", "a", "row"})}});
        ShownImport dialog(m_session, path);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.text("counts"),
                                  QStringLiteral("2 new · 0 already there · 0 changed · 1 "
                                                 "rejected"),
                                  kPatience);
        auto* range = dialog.dialog.findChild<QLineEdit*>(QStringLiteral("range"));
        QVERIFY(range->isVisible());
        QVERIFY(!choice(dialog, "sheet")->isVisible()); // there is but one
        range->setText(QStringLiteral("A1:C"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("two corners")),
                                 kPatience);
        QVERIFY(!dialog.import()->isEnabled());
        range->setText(QStringLiteral("A1:C3"));
        QTRY_COMPARE_WITH_TIMEOUT(dialog.text("counts"),
                                  QStringLiteral("2 new · 0 already there · 0 changed · 0 "
                                                 "rejected"),
                                  kPatience);
        QCOMPARE(dialog.dialog.plan().range, QStringLiteral("A1:C3"));
    }

    void listOfAJsonFileIsAskedFor()
    {
        ShownImport dialog(m_session,
                           file("lists.json",
                                R"({"people":[{"customer":"a","date":"2024-01-31","score":7}],)"
                                R"("older":[{"customer":"b","date":"2020-01-31","score":3},)"
                                R"({"customer":"c","date":"2020-02-01","score":4}]})"));
        QTRY_COMPARE_WITH_TIMEOUT(
            dialog.reason(), QStringLiteral("Choose the list of the file that holds the rows."),
            kPatience);
        QVERIFY(choice(dialog, "jsonPath")->isVisible());
        QVERIFY(!dialog.dialog.findChild<QLineEdit*>(QStringLiteral("range"))->isVisible());
        choose(dialog, "jsonPath", QStringLiteral("older"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.column("customer")->isVisible(), kPatience);
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.text("counts").startsWith(QStringLiteral("2 new")),
                                 kPatience);
        const QString findings = dialog.text("findings");
        QVERIFY2(findings.contains(QStringLiteral("The rows are those of the list “older”."))
                     && findings.contains(QStringLiteral("The list “people” is left out.")),
                 qPrintable(findings));
        QVERIFY(choice(dialog, "jsonPath")->isVisible()); // can be taken back
    }

    void yearsOfTwoDigitsHaveAVisiblePivot()
    {
        ShownImport dialog(m_session,
                           file("years.csv", "customer;date;score\na;31.12.68;7\nb;31.01.71;8\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        auto* pivot = dialog.dialog.findChild<QSpinBox*>(QStringLiteral("yearPivot"));
        QTRY_VERIFY_WITH_TIMEOUT(pivot->isVisibleTo(&dialog.dialog), kPatience);
        QCOMPARE(pivot->text(), QStringLiteral("2069"));
        const auto* table = dialog.dialog.findChild<QTableView*>(QStringLiteral("preview"));
        const auto meaning
            = [&] { return table->model()->index(0, 1).data(Qt::ToolTipRole).toString(); };
        QTRY_VERIFY_WITH_TIMEOUT(meaning().contains(QStringLiteral("2068")), kPatience);
        pivot->setValue(2000);
        QTRY_VERIFY_WITH_TIMEOUT(meaning().contains(QStringLiteral("1968")), kPatience);
        QCOMPARE(dialog.dialog.plan().yearPivot, 2000);
        ShownImport other(m_session, file("long.csv", "customer;date;score\na;31.12.1968;7\n"));
        QTRY_VERIFY_WITH_TIMEOUT(other.hasForm(), kPatience);
        other.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(other.import()->isEnabled(), kPatience);
        QVERIFY(!other.dialog.findChild<QSpinBox*>(QStringLiteral("yearPivot"))
                     ->isVisibleTo(&other.dialog));
    }

    void encodingIsTold()
    {
        ShownImport dialog(m_session,
                           file("latin.csv", "customer;date;score\nM\xFCller;2024-01-31;7\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(choice(dialog, "encoding")->currentText(),
                                  QStringLiteral("Detected: Windows-1252"), kPatience);
        QCOMPARE(choice(dialog, "delimiter")->currentText(), QStringLiteral("Detected: Semicolon"));
        QVERIFY(!choice(dialog, "sheet")->isVisible());
        choose(dialog, "encoding", QStringLiteral("mac-roman"));
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QCOMPARE(dialog.dialog.plan().encoding, QStringLiteral("mac-roman"));
        QVERIFY(choice(dialog, "encoding")->isVisible()); // can be taken back
    }

    void fileThatCannotBeReadSaysWhy()
    {
        ShownImport dialog(m_session, file("broken.json", "{\"customer\":\"a\",\n\"date\":"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("sound JSON")), kPatience);
        QVERIFY(dialog.reason().contains(QStringLiteral("line 2")));
        QVERIFY(!dialog.import()->isEnabled());
        QVERIFY(!dialog.label("caption")->isVisible());
    }

    /// "1.234" is a thousand and more or one and a bit, never the year 1234.
    void numbersAreNoYears()
    {
        ShownImport dialog(m_session,
                           file("thousands.csv", "customer;date;score\na;2024-01-31;1.234\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.readings().size() == 2, kPatience);
        QCOMPARE(dialog.readings()[0]->text(), QStringLiteral("1.234 means 1.234"));
        QCOMPARE(dialog.readings()[1]->text(), QStringLiteral("1.234 means 1,234"));
    }

    void unitsInBracketsDoNotHideAName()
    {
        const QString german = QString::fromUtf8("Bewertung (1–10)");
        ShownImport dialog(
            m_session,
            file("units.csv", "Kundennr.;Datum;" + german.toUtf8() + "\na;31.01.2024;7,0\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.column("score")->currentText(), german, kPatience);
    }

    void changedIncidentsAreAskedFor()
    {
        const QByteArray log = "id,title,occurred\n1,Outage,2024-03-01\n2,Leak,2024-04-01\n";
        m_session.importFile(file("log.csv", log), incidentPlan());
        QTRY_COMPARE_WITH_TIMEOUT(m_session.snapshot()->batches.size(), size_t(1), kPatience);
        ShownImport dialog(m_session,
                           file("later.csv", QByteArray(log).replace("Leak", "Large leak")),
                           ImportKind::Incidents);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("other content")),
                                 kPatience);
        QCOMPARE(dialog.text("counts"),
                 QStringLiteral("0 new · 1 already there · 1 changed · 0 rejected"));
        QVERIFY(!dialog.import()->isEnabled());
        QVERIFY(choice(dialog, "onChanged")->isVisible());
        choice(dialog, "onChanged")->setCurrentIndex(1);
        QVERIFY(dialog.import()->isEnabled());
    }

private:
    static ImportPlan incidentPlan()
    {
        ImportPlan plan;
        plan.kind = ImportKind::Incidents;
        return plan;
    }
    static QComboBox* choice(const ShownImport& shown, const char* name)
    {
        return shown.dialog.findChild<QComboBox*>(QString::fromLatin1(name));
    }
    static void choose(const ShownImport& shown, const char* name, const QString& id)
    {
        QComboBox* box = choice(shown, name);
        QVERIFY(box->findData(id) > 0);
        box->setCurrentIndex(box->findData(id));
    }
    QString file(const char* name, const QByteArray& bytes) const
    {
        return writeFile(m_home->file(QString::fromLatin1(name)), bytes);
    }

    std::optional<PrivateHome> m_home;
    session::Session m_session;
};

QTEST_MAIN(TestImportSource)
#include "tst_importsource.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "models/importers/profiles.h"
#include "tests/importscreen.h"
#include "tests/screens.h"
#include "widgets/importdialog/profilebar.h"
#include "widgets/theme.h"

#include <QTableView>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
constexpr auto kPlainScores = "customer,date,score,shop\n"
                              "a,2024-01-31,7,north\n"
                              "b,2024-02-01,9,south\n"
                              "b,2024-02-02,x,south\n";
/// 3 April or 4 March; no day above 12 decides it.
constexpr auto kAmbiguousScores = "customer,date,score\na,03/04/2024,7\nb,05/06/2024,9\n";
constexpr auto kIncidents = "id,title,occurred,severity\n1,Outage,2024-03-01,damaging\n";
} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        setLanguage(QStringLiteral("en"));
        applyTheme(*qApp, ThemeChoice::Light);
        WorkspaceSettings settings;
        settings.name = QStringLiteral("Brand");
        m_session.create(m_home->file(QStringLiteral("w.trust")), settings);
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isOpen(), kPatience);
    }

    void scaleIsNeverGuessed()
    {
        ShownImport dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("lowest and the highest")),
                                 kPatience);
        QVERIFY(!dialog.import()->isEnabled());
        QVERIFY(!dialog.number("scale.lowest")->value());
        QVERIFY(!dialog.number("scale.highest")->value());
        QVERIFY(!dialog.dialog.plan().scale);
    }

    void oneClickStatesAUsualScale()
    {
        ShownImport dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        QPushButton* const oneToTen = dialog.usualScale("1–10");
        QVERIFY(oneToTen && !oneToTen->isChecked());
        QTest::mouseClick(oneToTen, Qt::LeftButton);
        QCOMPARE(dialog.dialog.plan().scale, std::optional(ScoreScale {1, 10, false}));
        QVERIFY(oneToTen->isChecked());
        QVERIFY(!dialog.usualScale("0–10")->isChecked());
        dialog.setScale(1, 9); // the chip tells of no other scale
        QVERIFY(!oneToTen->isChecked());
        QCOMPARE(dialog.dialog.plan().scale, std::optional(ScoreScale {1, 9, false}));
    }

    void scaleUpsideDownIsSaid()
    {
        ShownImport dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(10, 1);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("below the highest")),
                                 kPatience);
        QVERIFY(!dialog.import()->isEnabled());
    }

    void percentagesAreNoProblemBeforeTheScaleIsStated()
    {
        ShownImport dialog(m_session,
                           file("percent.csv", "customer;date;score\na;2024-01-31;85 %\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        const auto* table = dialog.dialog.findChild<QTableView*>(QStringLiteral("preview"));
        const auto meaning
            = [&] { return table->model()->index(0, 2).data(Qt::ToolTipRole).toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(meaning(), QStringLiteral("85 %, understood as 85"), kPatience);
        QVERIFY(dialog.text("findings").contains(QStringLiteral("are read as 85 of 100")));
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(meaning().contains(QStringLiteral("not understood")), kPatience);
    }

    void countsStandBeforeAnythingIsWritten()
    {
        const QByteArray before = tests::readFile(m_session.path());
        ShownImport dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QCOMPARE(dialog.label("counts")->text(),
                 QStringLiteral("2 new · 0 already there · 0 changed · 1 rejected"));
        QVERIFY(!dialog.label("reason")->isVisible());
        QVERIFY2(tests::readFile(m_session.path()) == before,
                 "the preview wrote into the workspace");
    }

    void columnsThatGoNowhereAreNamed()
    {
        ShownImport dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_COMPARE_WITH_TIMEOUT(dialog.unmapped(), QStringList(QStringLiteral("shop")),
                                  kPatience);
    }

    void columnsOfIncidentsThatGoNowhereAreNamed()
    {
        ShownImport dialog(
            m_session, file("more.csv", "id,title,department,occurred\n1,Outage,IT,2024-03-01\n"),
            ImportKind::Incidents);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.unmapped(), QStringList(QStringLiteral("department")),
                                  kPatience);
    }

    void ambiguousDatesAskBeforeTheyAreImported()
    {
        ShownImport dialog(m_session, file("ambiguous.csv", kAmbiguousScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.readings().size(), 2, kPatience);
        QVERIFY(!dialog.import()->isEnabled());
        QVERIFY(dialog.reason().contains(QStringLiteral("date")));
        QStringList meanings;
        for (const QRadioButton* reading : dialog.readings()) {
            QVERIFY2(!reading->isChecked(), "a reading was chosen by the program");
            meanings << reading->text();
        }
        const QString both = meanings.join(QLatin1Char('|'));
        QVERIFY2(both.contains(QStringLiteral("April")) && both.contains(QStringLiteral("March")),
                 qPrintable(both));
        for (QRadioButton* reading : dialog.readings()) {
            if (reading->text().contains(QStringLiteral("April")))
                reading->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QVERIFY(dialog.readings().isEmpty());
        QVERIFY(dialog.dialog.plan().dateFormat.startsWith(QLatin1Char('d')));
    }

    void aReadingMayHoldForOneColumnOnly()
    {
        ShownImport dialog(m_session,
                           file("apart.csv",
                                "customer;date;score;weight\n"
                                "K1;2024-01-01;7,5;1.234\n"
                                "K2;2024-01-02;8,5;2\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.readings().size(), 2, kPatience);
        dialog.readings().back()->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        const ImportPlan plan = dialog.dialog.plan();
        QCOMPARE(plan.notationOf(QStringLiteral("weight")).decimal, QStringLiteral("comma"));
        QVERIFY(plan.notationOf(QStringLiteral("score")).decimal.isEmpty());
    }

    void aReadingOfOneColumnComesBackWithItsProfile()
    {
        const QStringList header {QStringLiteral("customer"), QStringLiteral("date"),
                                  QStringLiteral("score"), QStringLiteral("weight"),
                                  QStringLiteral("wave")};
        ImportPlan plan;
        plan.scale = ScoreScale {1, 10, false};
        plan.notations.insert(QStringLiteral("weight"), {QStringLiteral("comma"), {}, {}});
        plan.yearPivot = 2030;
        ProfileBar bar;
        bar.showKind(ImportKind::Scores, header);
        bar.save(QStringLiteral("Waves"), plan, header);
        ShownImport dialog(m_session,
                           file("waves.csv",
                                "customer;date;score;weight;wave\nK1;2024-01-01;7,5;1.234;1\n"
                                "K2;2024-01-02;8,5;2;1\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QVERIFY2(dialog.readings().isEmpty(), "asked again for what is kept");
        QVERIFY(
            dialog.text("findings")
                .contains(QStringLiteral("“weight”: the decimal sign is a comma, as you stated.")));
        QCOMPARE(dialog.dialog.plan().yearPivot, 2030);
        QVERIFY(
            QFile::remove(m_home->file(QStringLiteral("data/trustbilanz/profiles/waves.json"))));
    }

    void theOwnerOfAProfileIsShown()
    {
        ImportPlan plan;
        plan.kind = ImportKind::Incidents;
        plan.owner = Owner::Competitor;
        const QStringList header {QStringLiteral("id"), QStringLiteral("title"),
                                  QStringLiteral("occurred"), QStringLiteral("severity")};
        ProfileBar bar;
        bar.showKind(ImportKind::Incidents, header);
        bar.save(QStringLiteral("Theirs"), plan, header);
        ShownImport dialog(m_session, file("theirs.csv", kIncidents), ImportKind::Incidents);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        auto* owner = dialog.dialog.findChild<QComboBox*>(QStringLiteral("owner"));
        QTRY_COMPARE_WITH_TIMEOUT(owner->currentData().toString(), QStringLiteral("competitor"),
                                  kPatience);
        QVERIFY(
            QFile::remove(m_home->file(QStringLiteral("data/trustbilanz/profiles/theirs.json"))));
    }

    void headerSaysWhatAFileHolds_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("scores") << QByteArray(kPlainScores) << ImportKind::Scores;
        QTest::newRow("incidents") << QByteArray(kIncidents) << ImportKind::Incidents;
    }

    void headerSaysWhatAFileHolds()
    {
        QFETCH(QByteArray, content);
        QFETCH(ImportKind, kind);
        ShownImport dialog(m_session, file("dropped.csv", content), std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        QCOMPARE(importKindId(dialog.dialog.plan().kind), importKindId(kind));
    }

    void incidentsNeedNoScale()
    {
        ShownImport dialog(m_session, file("incidents.csv", kIncidents), ImportKind::Incidents);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QCOMPARE(dialog.label("counts")->text(),
                 QStringLiteral("1 new · 0 already there · 0 changed · 0 rejected"));
        QCOMPARE(dialog.dialog.plan().columns.value(QStringLiteral("title")),
                 QStringLiteral("title"));
    }

    void aFileWithoutColumnNamesIsReadWhole()
    {
        ShownImport dialog(m_session, file("nonames.csv", "c1;2024-01-05;3\nc2;2024-01-06;4\n"));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        auto* names = dialog.dialog.findChild<QComboBox*>(QStringLiteral("headerRow"));
        QTRY_VERIFY_WITH_TIMEOUT(names->isVisibleTo(&dialog.dialog), 10'000);
        names->setCurrentIndex(names->findData(QStringLiteral("0")));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.dialog.plan().headerRow == 0, kPatience);
        auto* table = dialog.dialog.findChild<QTableView*>(QStringLiteral("preview"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
    }

    void dataInPlaceOfColumnNamesAreNotKept()
    {
        ProfileBar bar;
        bar.showKind(ImportKind::Scores, {});
        bar.save(
            QStringLiteral("Mine"), ImportPlan(),
            {QStringLiteral("jo@example.com"), QStringLiteral("2024-01-05"), QStringLiteral("7")});
        VERIFY_ERROR(importers::profileNamed(QStringLiteral("mine")), BadOption);
    }

    void anotherProfileIsNotReplaced()
    {
        const QStringList header {QStringLiteral("Kunde"), QStringLiteral("Tag")};
        ProfileBar bar;
        bar.showKind(ImportKind::Scores, header);
        bar.save(QStringLiteral("Trustpilot"), ImportPlan(), header);
        bar.save(QStringLiteral("\u8A55\u4FA1"), ImportPlan(), header);
        bar.save(QStringLiteral("\u8ABF\u67FB"), ImportPlan(), header);
        QVERIFY(!importers::isOwnProfile(QStringLiteral("trustpilot")));
        QCOMPARE(importers::profileNamed(QStringLiteral("trustpilot-2"))->recognisedBy, header);
        QCOMPARE(importers::profileNamed(QStringLiteral("profile-2"))->name({}),
                 QStringLiteral("\u8ABF\u67FB"));
        for (const char* id : {"trustpilot-2", "profile", "profile-2"})
            QVERIFY(QFile::remove(m_home->file(
                QStringLiteral("data/trustbilanz/profiles/%1.json").arg(QLatin1String(id)))));
    }

    void longCellsAndManyColumnsLeaveRoomForTheRows()
    {
        QByteArray text = "customer,date,score";
        for (int i = 0; i < 200; ++i)
            text += ",question " + QByteArray::number(i);
        text += "\nc1,2024-01-05,3," + QByteArray(500'000, 'x') + QByteArray(199, ',') + '\n';
        ShownImport dialog(m_session, file("wide.csv", text));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        auto* table = dialog.dialog.findChild<QTableView*>(QStringLiteral("preview"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 1, kPatience);
        QVERIFY(table->model()->index(0, 3).data().toString().size() < 1000);
        QVERIFY(table->viewport()->height() > 200);
    }

    void importWritesWhatWasCounted()
    {
        ShownImport dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QSignalSpy imported(&m_session, &session::Session::imported);
        dialog.import()->click();
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, kPatience);
        QCOMPARE(m_session.snapshot()->answers, 2);
    }

    void theSameFileAgainIsNothingNew()
    {
        ShownImport dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("nothing new")),
                                 kPatience);
        QCOMPARE(dialog.label("counts")->text(),
                 QStringLiteral("0 new · 2 already there · 0 changed · 1 rejected"));
        QVERIFY(!dialog.import()->isEnabled());
    }

    void tabGoesFromTheFileOverTheFormToTheButtons()
    {
        ShownImport dialog(m_session,
                           file("order.csv", QByteArray(kPlainScores).replace("2024", "2023")));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QWidget* const kinds = dialog.dialog.findChild<QComboBox*>(QStringLiteral("kind"));
        kinds->setFocus();
        QStringList reached;
        do {
            reached << dialog.dialog.focusWidget()->objectName();
            QTest::keyClick(dialog.dialog.focusWidget(), Qt::Key_Tab);
        } while (dialog.dialog.focusWidget() != kinds && reached.size() < 100);
        reached.removeAll(QString());
        const QStringList expected {
            QStringLiteral("kind"),          QStringLiteral("profile"),
            QStringLiteral("column.score"),  QStringLiteral("scale.lowest"),
            QStringLiteral("scale.highest"), QStringLiteral("column.weight"),
            QStringLiteral("encoding"),      QStringLiteral("dateFormat"),
            QStringLiteral("meaningToggle"), QStringLiteral("chip"),
            QStringLiteral("preview"),       QStringLiteral("primary")};
        qsizetype at = -1;
        for (const QString& name : expected) {
            const qsizetype next = reached.indexOf(name, at + 1);
            QVERIFY2(next > at,
                     qPrintable(name + QLatin1String(" after ") + reached.value(at)
                                + QLatin1String(": ") + reached.join(QLatin1Char(' '))));
            at = next;
        }
        QTest::keyClick(dialog.dialog.focusWidget(), Qt::Key_Backtab);
        QCOMPARE(dialog.dialog.focusWidget(), dialog.import());
    }

    void everyFieldIsReachableAndNamedInGerman()
    {
        setLanguage(QStringLiteral("de"));
        ShownImport dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        QCOMPARE(dialog.dialog.size(), QSize(1240, 760));
        QCOMPARE(tests::unnamedFocusable(dialog.dialog), QStringList());
        setLanguage(QStringLiteral("en"));
    }

private:
    QString file(const char* name, const QByteArray& content) const
    {
        return tests::writeFile(m_home->file(QString::fromLatin1(name)), content);
    }

    std::optional<tests::PrivateHome> m_home;
    session::Session m_session;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"

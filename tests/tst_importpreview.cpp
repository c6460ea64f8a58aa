// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "models/importers/profiles.h"
#include "tests/importscreen.h"
#include "tests/screens.h"
#include "widgets/importdialog/previewtable.h"
#include "widgets/importdialog/problemchips.h"
#include "widgets/importdialog/profilename.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QToolButton>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
/// One date and two scores are not understood.
constexpr auto kScores = "customer,date,score,shop\n"
                         "a,2024-01-31,7,north\n"
                         "b,soon,9,south\n"
                         "c,2024-02-02,x,south\n"
                         "d,2024-02-03,y,south\n"
                         "e,2024-02-04,8,north\n";
constexpr auto kIncidents = "id,title,disclosed,affected\n"
                            "1,Outage,2024-03-01,many\n"
                            "2,Leak,2024-03-02,12\n";
} // namespace

/// What the preview of an import shows, and what a user can decide in it.
class TestImportPreview : public QObject
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

    void captionSaysHowManyOfHowMany()
    {
        QByteArray csv = "customer,date,score\n";
        for (int i = 0; i < 2000; ++i)
            csv += "c" + QByteArray::number(i) + ",2024-01-31,7\n";
        Scores dialog(*this, csv);
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog.text("caption").startsWith(QStringLiteral("Preview: 100 of 2,000 rows")),
            kPatience);
        QCOMPARE(dialog.lines().mid(0, 2),
                 (QStringList {QStringLiteral("2"), QStringLiteral("3")}));
    }

    void chipShowsOnlyItsRows()
    {
        Scores dialog(*this, kScores);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.chips().size(), 2, kPatience);
        QCOMPARE(dialog.lines().size(), 5);
        QPushButton* scores = dialog.chip(QStringLiteral("score"));
        QVERIFY(scores->text().contains(QLatin1Char('2')));
        scores->click();
        QCOMPARE(dialog.lines(), (QStringList {QStringLiteral("4"), QStringLiteral("5")}));
        QTest::keyClick(dialog.chip(QStringLiteral("date")), Qt::Key_Space);
        QCOMPARE(dialog.lines(), QStringList(QStringLiteral("3")));
        dialog.chip(QStringLiteral("date"))->click();
        QCOMPARE(dialog.lines().size(), 5);
    }

    void problemMayStopTheImport()
    {
        Scores dialog(*this, kScores);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        dialog.chip(QStringLiteral("date"))->click();
        // A date is needed: its row cannot be kept without it.
        QCOMPARE(dialog.choice()->count(), 2);
        dialog.choose(OnProblem::Stop);
        QVERIFY(!dialog.import()->isEnabled());
        QVERIFY(dialog.reason().contains(QStringLiteral("line 3")));
        dialog.choose(OnProblem::Skip);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
    }

    void rowMayBeKeptWithoutTheValue()
    {
        const QString path = file(kIncidents);
        ShownImport dialog(m_session, path, ImportKind::Incidents);
        QTRY_COMPARE_WITH_TIMEOUT(
            dialog.text("counts"),
            QStringLiteral("1 new · 0 already there · 0 changed · 1 rejected"), kPatience);
        dialog.dialog.findChild<QPushButton*>(QStringLiteral("chip"))->click();
        auto* choice = dialog.dialog.findChild<QComboBox*>(QStringLiteral("problemChoice"));
        choice->setCurrentIndex(choice->findData(int(OnProblem::Empty)));
        emit choice->activated(choice->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(
            dialog.text("counts"),
            QStringLiteral("2 new · 0 already there · 0 changed · 0 rejected"), kPatience);
    }

    void directionMarksAreShown()
    {
        Scores dialog(*this,
                      "customer,date,score\n"
                      "\u202Eabc,2024-01-31,7\nd\u2066e\u2069,2024-02-01,9\n");
        QTRY_COMPARE_WITH_TIMEOUT(dialog.lines().size(), 2, kPatience);
        const auto* model = dialog.table()->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("<U+202E>abc"));
        QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("d<U+2066>e<U+2069>"));
    }

    void meaningIsShownByAKey()
    {
        Scores dialog(*this, kScores);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.lines().size(), 5, kPatience);
        auto* toggle = dialog.dialog.findChild<QToolButton*>(QStringLiteral("meaningToggle"));
        QVERIFY(toggle->focusPolicy() & Qt::TabFocus);
        const int before = dialog.table()->rowHeight(0);
        QTest::keyClick(toggle, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.table()->rowHeight(0) > before, kPatience);
        const QModelIndex day = dialog.table()->model()->index(0, 1);
        QCOMPARE(day.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("2024-01-31, understood as 31 Jan 2024"));
        const QModelIndex bad = dialog.table()->model()->index(1, 1);
        QVERIFY(
            bad.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not understood")));
    }

    void exporterIsRecognisedByItsColumns()
    {
        const QString path = file(
            "Package Name,Star Rating,Review Submit Date and Time,Review Link,Reviewer Language\n"
            "org.example,4,2024-01-31T10:00:00Z,https://example.org/1,de\n");
        ShownImport dialog(m_session, path, ImportKind::Scores);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        auto* choice = dialog.dialog.findChild<QComboBox*>(QStringLiteral("profile"));
        QCOMPARE(choice->currentText(), QStringLiteral("Google Play reviews (CSV)"));
        const ImportPlan plan = dialog.dialog.plan();
        QCOMPARE(plan.columns.value(QStringLiteral("customer")), QStringLiteral("Review Link"));
        QCOMPARE(plan.scale->text(), QStringLiteral("1:5"));
        QCOMPARE(plan.segments.size(), size_t(1)); // the other column is not in this file
        QCOMPARE(plan.segments[0].name, QStringLiteral("Language"));
        choice->setCurrentIndex(0);
        emit choice->activated(0);
        QVERIFY(dialog.dialog.plan().segments.empty());
    }

    void savedProfileIsKnownAtOnce()
    {
        const QByteArray csv = "wer,wann,wie viel,wo\na,2024-01-31,4,north\n";
        {
            ShownImport dialog(m_session, file(csv), ImportKind::Scores);
            QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
            dialog.column("customer")->setCurrentText(QStringLiteral("wer"));
            dialog.column("date")->setCurrentText(QStringLiteral("wann"));
            dialog.column("score")->setCurrentText(QStringLiteral("wie viel"));
            dialog.setScale(1, 5);
            nameProfile(dialog, QStringLiteral("Umfrage Köln"));
        }
        ShownImport again(m_session, file(csv), ImportKind::Scores);
        QTRY_VERIFY_WITH_TIMEOUT(again.import()->isEnabled(), kPatience);
        QCOMPARE(again.dialog.findChild<QComboBox*>(QStringLiteral("profile"))->currentText(),
                 QStringLiteral("Umfrage Köln"));
        QCOMPARE(again.dialog.plan().scale->text(), QStringLiteral("1:5"));
        QVERIFY(importers::isOwnProfile(QStringLiteral("umfrage-koln")));
    }

    void aKeptProfileIsReplacedOnlyAfterAQuestion()
    {
        const QString id = QStringLiteral("mine");
        const auto kept = [&] { return importers::profileNamed(id)->plan.scale->text(); };
        Scores dialog(*this, kScores);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QVERIFY(!nameProfile(dialog, QStringLiteral("Mine")));
        QCOMPARE(kept(), QStringLiteral("1:10"));
        dialog.setScale(0, 10);
        ProfileName* question = nameProfile(dialog, QStringLiteral("Mine"));
        QVERIFY2(question, "replaced without a question");
        auto* words = question->findChild<QLabel*>(QStringLiteral("profileQuestion"));
        QVERIFY(words->isVisible() && words->text().contains(QStringLiteral("Mine")));
        QCOMPARE(kept(), QStringLiteral("1:10"));
        auto* save = question->findChild<QPushButton*>(QStringLiteral("primary"));
        QCOMPARE(save->text(), QStringLiteral("Replace"));
        // Another name is another question.
        auto* name = question->findChild<QLineEdit*>();
        name->setText(QStringLiteral("Min"));
        QCOMPARE(save->text(), QStringLiteral("Save"));
        name->setText(QStringLiteral("Mine"));
        save->click();
        QCOMPARE(kept(), QStringLiteral("1:10"));
        save->click();
        QCOMPARE(kept(), QStringLiteral("0:10"));
        QVERIFY(QFile::remove(m_home->file(QStringLiteral("data/trustbilanz/profiles/mine.json"))));
    }

    void listOfProblemsHoldsNoCells()
    {
        Scores dialog(*this, kScores);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QSignalSpy saved(&m_session, &session::Session::problemsSaved);
        dialog.dialog.findChild<QToolButton*>(QStringLiteral("saveProblems"))->click();
        auto* question = dialog.dialog.findChild<QFileDialog*>();
        const QString path = m_home->file(QStringLiteral("problems.csv"));
        question->selectFile(path);
        QMetaObject::invokeMethod(question, "accept");
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, kPatience);
        const QByteArray list = tests::readFile(path);
        QCOMPARE(list.count('\n'), 4); // the head and three rows
        QVERIFY(list.contains("\n3,Date,Date is not understood,"));
        QVERIFY(!list.contains("soon"));
    }

    void nothingIsElidedOrUnnamedInGerman()
    {
        setLanguage(QStringLiteral("de"));
        {
            Scores dialog(*this, kScores);
            QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
            dialog.chips().front()->click();
            QTest::qWait(50); // the layout follows in the next turn
            QStringList elided;
            for (const QLabel* label : dialog.dialog.findChildren<QLabel*>()) {
                if (label->isVisible() && isElided(*label))
                    elided << label->text();
            }
            for (const QAbstractButton* button : dialog.dialog.findChildren<QAbstractButton*>()) {
                if (button->isVisible() && isElided(*button))
                    elided << button->text();
            }
            QCOMPARE(elided, QStringList());
            QCOMPARE(unnamedFocusable(dialog.dialog), QStringList());
        }
        setLanguage(QStringLiteral("en"));
    }

    void namesOfAFolderLeaveRoomForItsRows()
    {
        importers::PreviewRow row;
        row.line = 7;
        row.source = QStringLiteral("incidents-of-the-north-2024-01.json");
        row.raw = QStringList {QStringLiteral("Outage")};
        importers::Preview preview;
        preview.fields = QStringList {QStringLiteral("title")};
        preview.rows = {row};
        ImportPlan plan;
        plan.kind = ImportKind::Incidents;
        PreviewTable table;
        table.showPreview(preview, plan);
        const auto place = [&](int role) {
            return table.model()->headerData(0, Qt::Vertical, role).toString();
        };
        QCOMPARE(place(Qt::DisplayRole), QStringLiteral("incidents-of…024-01.json: 7"));
        QCOMPARE(place(Qt::ToolTipRole), row.source + QStringLiteral(": 7"));
    }

private:
    /// Saves the present plan under a name; the question that stays open, if any.
    static ProfileName* nameProfile(const ShownImport& shown, const QString& name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // an earlier one
        shown.dialog.findChild<QPushButton*>(QStringLiteral("saveProfile"))->click();
        auto* question = shown.dialog.findChild<ProfileName*>();
        question->findChild<QLineEdit*>()->setText(name);
        question->findChild<QPushButton*>(QStringLiteral("primary"))->click();
        return question->isVisible() ? question : nullptr;
    }

    /// Scores on a scale of 1 to 10, as far as a preview goes.
    struct Scores : ShownImport {
        Scores(TestImportPreview& test, const QByteArray& csv)
            : ShownImport(test.m_session, test.file(csv))
        {
            if (!QTest::qWaitFor([this] { return hasForm(); }, kPatience))
                qFatal("the form does not appear");
            setScale(1, 10);
        }
        QTableView* table() const
        {
            return dialog.findChild<QTableView*>(QStringLiteral("preview"));
        }
        QStringList lines() const
        {
            QStringList lines;
            for (int row = 0; row < table()->model()->rowCount(); ++row)
                lines << table()->model()->headerData(row, Qt::Vertical).toString();
            return lines;
        }
        QList<QPushButton*> chips() const
        {
            return dialog.findChild<ProblemChips*>()->findChildren<QPushButton*>(
                QStringLiteral("chip"));
        }
        QPushButton* chip(const QString& column) const
        {
            for (QPushButton* chip : chips()) {
                if (chip->accessibleName().startsWith(column + QLatin1Char(':')))
                    return chip;
            }
            qFatal("no chip of the column %s", qPrintable(column));
        }
        QComboBox* choice() const
        {
            return dialog.findChild<QComboBox*>(QStringLiteral("problemChoice"));
        }
        void choose(OnProblem decision)
        {
            choice()->setCurrentIndex(choice()->findData(int(decision)));
            emit choice()->activated(choice()->currentIndex());
        }
    };

    QString file(const QByteArray& content) const
    {
        return writeFile(m_home->file(QStringLiteral("scores.csv")), content);
    }

    std::optional<PrivateHome> m_home;
    session::Session m_session;
};

QTEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "models/session/session.h"
#include "tests/screens.h"
#include "tests/support.h"
#include "widgets/importdialog/importdialog.h"
#include "widgets/numberfield.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QRadioButton>

using namespace trustbilanz;

namespace {
constexpr int kPatience = 20'000;
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
        Shown dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("lowest and the highest")),
                                 kPatience);
        QVERIFY(!dialog.import()->isEnabled());
        QVERIFY(!dialog.number("scale.lowest")->value());
        QVERIFY(!dialog.number("scale.highest")->value());
        QVERIFY(!dialog.dialog.plan().scale);
    }

    void scaleUpsideDownIsSaid()
    {
        Shown dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(10, 1);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("below the highest")),
                                 kPatience);
        QVERIFY(!dialog.import()->isEnabled());
    }

    void countsStandBeforeAnythingIsWritten()
    {
        const QByteArray before = tests::readFile(m_session.path());
        Shown dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QCOMPARE(dialog.label("counts")->text(),
                 QStringLiteral("2 new · 1 rejected · 0 already there"));
        QVERIFY(!dialog.label("reason")->isVisible());
        QVERIFY2(tests::readFile(m_session.path()) == before,
                 "the preview wrote into the workspace");
    }

    void columnsThatGoNowhereAreNamed()
    {
        Shown dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.label("unmapped")->text().contains(QStringLiteral("shop")),
                                 kPatience);
        QVERIFY(!dialog.label("unmapped")->text().contains(QStringLiteral("score")));
    }

    void ambiguousDatesAskBeforeTheyAreImported()
    {
        Shown dialog(m_session, file("ambiguous.csv", kAmbiguousScores));
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
        Shown dialog(m_session,
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
        Shown dialog(m_session, file("dropped.csv", content), std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        QCOMPARE(importKindId(dialog.dialog.plan().kind), importKindId(kind));
    }

    void incidentsNeedNoScale()
    {
        Shown dialog(m_session, file("incidents.csv", kIncidents), ImportKind::Incidents);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.import()->isEnabled(), kPatience);
        QCOMPARE(dialog.label("counts")->text(),
                 QStringLiteral("1 new · 0 rejected · 0 already there"));
        QCOMPARE(dialog.dialog.plan().columns.value(QStringLiteral("title")),
                 QStringLiteral("title"));
    }

    void importWritesWhatWasCounted()
    {
        Shown dialog(m_session, file("plain.csv", kPlainScores));
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
        Shown dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        dialog.setScale(1, 10);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.reason().contains(QStringLiteral("nothing new")),
                                 kPatience);
        QCOMPARE(dialog.label("counts")->text(),
                 QStringLiteral("0 new · 1 rejected · 2 already there"));
        QVERIFY(!dialog.import()->isEnabled());
    }

    void everyFieldIsReachableAndNamedInGerman()
    {
        setLanguage(QStringLiteral("de"));
        Shown dialog(m_session, file("plain.csv", kPlainScores));
        QTRY_VERIFY_WITH_TIMEOUT(dialog.hasForm(), kPatience);
        QCOMPARE(dialog.dialog.size(), QSize(1100, 760));
        QCOMPARE(tests::unnamedFocusable(dialog.dialog), QStringList());
        setLanguage(QStringLiteral("en"));
    }

private:
    /// The dialog as a user would see it.
    struct Shown {
        Shown(session::Session& session, const QString& path,
              std::optional<ImportKind> kind = ImportKind::Scores)
            : dialog(session, path, kind)
        {
            dialog.show();
        }
        bool hasForm() const
        {
            return dialog.findChild<QComboBox*>(QStringLiteral("column.date")) || hasIncidentForm();
        }
        bool hasIncidentForm() const
        {
            return dialog.findChild<QComboBox*>(QStringLiteral("column.title"));
        }
        QLabel* label(const char* name) const
        {
            return dialog.findChild<QLabel*>(QString::fromLatin1(name));
        }
        QString reason() const { return label("reason")->text(); }
        QPushButton* import() const
        {
            return dialog.findChild<QPushButton*>(QStringLiteral("primary"));
        }
        NumberField* number(const char* name) const
        {
            return dialog.findChild<NumberField*>(QString::fromLatin1(name));
        }
        QList<QRadioButton*> readings() const { return dialog.findChildren<QRadioButton*>(); }
        void setScale(double lowest, double highest)
        {
            number("scale.lowest")->setValue(lowest);
            number("scale.highest")->setValue(highest);
            emit number("scale.highest")->valueChanged();
        }
        ImportDialog dialog;
    };

    QString file(const char* name, const QByteArray& content) const
    {
        return tests::writeFile(m_home->file(QString::fromLatin1(name)), content);
    }

    std::optional<tests::PrivateHome> m_home;
    session::Session m_session;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"

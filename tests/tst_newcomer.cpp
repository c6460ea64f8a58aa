// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/newworkspacedialog.h"
#include "app/pagestack.h"
#include "app/startpage.h"
#include "app/workspacequestions.h"
#include "models/session/demo.h"
#include "models/session/session.h"
#include "tests/importscreen.h"
#include "tests/support.h"
#include "widgets/card.h"
#include "widgets/charts/timechart.h"
#include "widgets/importdialog/importing.h"
#include "widgets/panel.h"
#include "widgets/settings.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QToolButton>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {

constexpr int kMostClicks = 8; ///< from the start page to the first picture
constexpr int kMonths = 6;
constexpr int kCustomers = 40;

/// Every customer once a month, with the same answer. The 15th is read in one way only.
QByteArray answers(const char* header, const char* delimiter, const char* date, int answer)
{
    QStringList lines {QString::fromUtf8(header)};
    for (int month = 1; month <= kMonths; ++month) {
        const QString day = QString::fromLatin1(date).arg(month, 2, 10, QLatin1Char('0'));
        for (int customer = 0; customer < kCustomers; ++customer)
            lines << QStringList {QStringLiteral("K%1").arg(customer), day, QString::number(answer),
                                  QStringLiteral("Hotline")}
                         .join(QLatin1String(delimiter));
    }
    return lines.join(QLatin1Char('\n')).toUtf8();
}

bool isInSight(const QWidget* widget)
{
    return widget && !widget->visibleRegion().isEmpty();
}

/// Whoever sits before the window: clicks on what is in sight, and counts it.
struct User {
    MainWindow& window;
    int clicks = 0;

    void click(QAbstractButton* button)
    {
        if (!QTest::qWaitFor([&] { return isInSight(button) && button->isEnabled(); }, kPatience))
            qFatal("click %d finds nothing", clicks + 1);
        ++clicks;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// One click on the name of the file, one on the button.
    void choose(const QString& path)
    {
        auto* files = window.findChild<QFileDialog*>();
        if (!files)
            qFatal("no file is asked for");
        files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        ++clicks;
        click(files->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open));
    }
};

QPushButton* primary(const QWidget& in)
{
    return in.findChild<QPushButton*>(QStringLiteral("primary"));
}

} // namespace

/// The way of a newcomer, see newcomer.md.
class TestNewcomer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_home.emplace();
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void init() { setLanguage(QStringLiteral("en")); }

    void firstPictureOfAnOwnFile_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("scale");
        QTest::addColumn<double>("index"); // percent of the way from the lowest answer
        QTest::newRow("recommendation, German")
            << "de"
            << answers("Kundennummer;Umfragedatum;NPS-Bewertung;Kanal", ";", "15.%1.2024", 8)
            << "0–10" << 80.0;
        QTest::newRow("satisfaction, English")
            << "en"
            << answers("Requester ID,Created at,CSAT,Channel", ",", "2024-%1-15 10:20:00", 4)
            << "1–5" << 75.0;
    }

    void firstPictureOfAnOwnFile()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, csv);
        QFETCH(QString, scale);
        QFETCH(double, index);
        setLanguage(language);
        Window shown;
        User user {shown.window};
        user.click(primary(*shown.window.findChild<StartPage*>()));
        user.choose(writeFile(m_home->file(language + QStringLiteral(".csv")), csv));
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<NewWorkspaceDialog*>(), kPatience);
        auto* form = shown.window.findChild<NewWorkspaceDialog*>();
        QTest::keyClicks(form->findChild<QLineEdit*>(QStringLiteral("company.name")),
                         QStringLiteral("Brand ") + language);
        user.click(primary(*form));
        QTRY_VERIFY_WITH_TIMEOUT(shown.import() && isInSight(chip(*shown.import(), scale)),
                                 kPatience);
        user.click(chip(*shown.import(), scale));
        QTRY_VERIFY_WITH_TIMEOUT(primary(*shown.import())->isEnabled(), kPatience);
        user.click(primary(*shown.import()));
        QTRY_COMPARE_WITH_TIMEOUT(shown.points(), size_t(kMonths), kPatience);
        QVERIFY(isInSight(shown.chart()));
        QCOMPARE(shown.chart()->content().series[0].points[0].value, index);
        QVERIFY2(user.clicks <= kMostClicks, qPrintable(QString::number(user.clicks)));
    }

    void unreadableFileSaysSoAndAnotherTakesItsPlace()
    {
        Window shown;
        shown.create(m_home->file(QStringLiteral("wrong.trust")));
        const QString empty = writeFile(m_home->file(QStringLiteral("empty.csv")), {});
        showImport(shown.session, empty, std::nullopt, &shown.window);
        const auto trouble = [&] {
            const auto* words = shown.import()->findChild<QLabel*>(QStringLiteral("trouble"));
            return words->isVisible() ? words->text() : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(trouble().contains(QStringLiteral("empty.csv")), kPatience);
        const auto* scale = shown.import()->findChild<QWidget*>(QStringLiteral("scale.lowest"));
        QVERIFY(!scale || !scale->isVisible()); // there is nothing to state about it
        User user {shown.window};
        user.click(shown.import()->findChild<QPushButton*>(QStringLiteral("otherFile")));
        user.choose(writeFile(m_home->file(QStringLiteral("right.csv")),
                              "customer,date,score\na,2024-01-31,7\n"));
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.import() && shown.import()->windowTitle().contains(QStringLiteral("right.csv")),
            kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(chip(*shown.import(), QStringLiteral("1–10")), kPatience);
    }

    void namesWithoutRowsAreSaid()
    {
        Window shown;
        shown.create(m_home->file(QStringLiteral("names.trust")));
        showImport(shown.session,
                   writeFile(m_home->file(QStringLiteral("names.csv")), "customer,date,score\n"),
                   std::nullopt, &shown.window);
        QTRY_COMPARE_WITH_TIMEOUT(
            shown.import()->findChild<QLabel*>(QStringLiteral("caption"))->text(),
            QStringLiteral("The file has column names and no row below them."), kPatience);
    }

    void aFileOfBeforeIsSaidAtOnce()
    {
        Window shown;
        shown.create(m_home->file(QStringLiteral("twice.trust")));
        const QString path = writeFile(m_home->file(QStringLiteral("twice.csv")),
                                       "customer,date,score\na,2024-01-31,7\n");
        ImportPlan plan;
        plan.scale = ScoreScale {1, 10, false};
        const auto note = [&] {
            showImport(shown.session, path, std::nullopt, &shown.window);
            const auto* words = shown.import()->findChild<QLabel*>(QStringLiteral("note"));
            const QString text = words->isHidden() ? QString() : words->text();
            shown.import()->reject();
            shown.settle();
            return text;
        };
        QCOMPARE(note(), QString());
        shown.session.importFile(path, plan);
        shown.settle();
        QVERIFY(note().contains(QStringLiteral("was imported on")));
    }

    void theNextFileOfAQuestionHasItsScale_data()
    {
        QTest::addColumn<int>("answer"); // of the next file; the last import was from 0 to 10
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("goes with it") << 8 << true;
        QTest::newRow("lies outside") << 11 << false;
        QTest::newRow("fills a part of it only, as one from 1 to 7") << 7 << false;
    }

    void theNextFileOfAQuestionHasItsScale()
    {
        QFETCH(int, answer);
        QFETCH(bool, isKnown);
        const ScoreScale toTen {0, 10, false};
        Window shown;
        shown.create(m_home->file(QStringLiteral("scale%1.trust").arg(answer)));
        ImportPlan plan;
        plan.scale = toTen;
        shown.session.importFile(
            writeFile(m_home->file(QStringLiteral("first.csv")),
                      answers("customer;date;score;channel", ";", "15.%1.2024", 9)),
            plan);
        shown.settle();
        showImport(shown.session,
                   writeFile(m_home->file(QStringLiteral("next.csv")),
                             answers("customer;date;score;channel", ";", "15.%1.2025", answer)),
                   std::nullopt, &shown.window);
        const auto origin = [&] {
            const auto* words = shown.import()->findChild<QLabel*>(QStringLiteral("scale.origin"));
            return words && !words->isHidden() ? words->text() : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            origin().contains(isKnown ? QStringLiteral("As in the last import")
                                      : QStringLiteral("do not look like it")),
            kPatience);
        QCOMPARE(shown.import()->plan().scale, isKnown ? std::optional(toTen) : std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(primary(*shown.import())->isEnabled(), isKnown, kPatience);
    }

    void whatAProfileIsStandsBesideIt()
    {
        Window shown;
        shown.create(m_home->file(QStringLiteral("profile.trust")));
        showImport(shown.session,
                   writeFile(m_home->file(QStringLiteral("profile.csv")),
                             "customer,date,score\na,2024-01-31,7\n"),
                   std::nullopt, &shown.window);
        const auto* words
            = shown.import()->findChild<QLabel*>(QStringLiteral("profile.message"));
        QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(QStringLiteral("one exporter")),
                                 kPatience);
        QVERIFY(isInSight(words));
    }

    void aFirstFileThatIsLeftLeavesNothingBehind()
    {
        Window shown;
        const QString wrong
            = writeFile(m_home->file(QStringLiteral("wrong.csv")), "colour;size\nred;7\n");
        askForFirstWorkspace(shown.session, wrong, &shown.window);
        auto* form = shown.window.findChild<NewWorkspaceDialog*>();
        form->findChild<QLineEdit*>()->setText(QStringLiteral("Left"));
        const QString workspace = form->path();
        form->accept();
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<ImportDialog*>(), kPatience);
        shown.settle();
        shown.window.findChild<ImportDialog*>()->reject();
        const auto box = [&] {
            return shown.window.findChild<QMessageBox*>(QStringLiteral("deleteEmpty"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(box(), kPatience);
        QVERIFY(box()->text().contains(QStringLiteral("Left.trust")));
        QVERIFY2(QFile::exists(workspace), "deleted before the answer");
        for (QAbstractButton* button : box()->buttons()) {
            if (box()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(workspace), kPatience);
        QVERIFY(shown.window.findChild<StartPage*>()->isVisible());
    }

    void ownDataAreKeptOutOfTheSample()
    {
        const QString sample = m_home->file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(sample, {.customers = 60, .months = 4}));
        Window shown;
        shown.session.open(sample);
        shown.settle();
        showImport(shown.session,
                   writeFile(m_home->file(QStringLiteral("own.csv")), "customer,date,score\n"),
                   std::nullopt, &shown.window);
        const auto* words = shown.import()->findChild<QLabel*>(QStringLiteral("note"));
        QVERIFY(words->isVisible() && words->text().contains(QStringLiteral("sample data")));
    }

    void theNextStepIsInSight()
    {
        Window shown;
        shown.create(m_home->file(QStringLiteral("steps.trust")));
        QWidget* const page = shown.window.pageStack().page(0);
        auto* file = page->findChild<QToolButton*>(QStringLiteral("importFile"));
        auto* log = page->findChild<QToolButton*>(QStringLiteral("importLog"));
        QVERIFY(!file->isHidden() && !log->isHidden());
        shown.window.showPage(QStringLiteral("data"));
        const auto* look = shown.window.findChild<QPushButton*>(QStringLiteral("job.overview"));
        ImportPlan plan;
        plan.scale = ScoreScale {0, 10, false};
        shown.session.importFile(
            writeFile(m_home->file(QStringLiteral("steps.csv")),
                      answers("customer;date;score;channel", ";", "15.%1.2024", 8)),
            plan);
        shown.settle();
        QTRY_VERIFY_WITH_TIMEOUT(look->isVisible(), kPatience);
        User user {shown.window};
        user.click(shown.window.findChild<QPushButton*>(QStringLiteral("job.overview")));
        QCOMPARE(shown.window.pageStack().currentPage(), 0);
        QVERIFY(!look->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(file->isHidden(), kPatience); // there is something to see now
        QVERIFY(!log->isHidden());
    }

private:
    struct Window {
        Window()
        {
            window.resize(1440, 900);
            window.show();
            if (!QTest::qWaitForWindowExposed(&window))
                qFatal("the window does not show");
        }
        void settle()
        {
            if (!QTest::qWaitFor([this] { return !session.isBusy(); }, kPatience))
                qFatal("the session does not come to rest");
            QTest::qWait(20); // what is closed goes, layouts settle
        }
        void create(const QString& path)
        {
            WorkspaceSettings brand;
            brand.name = QStringLiteral("Brand");
            session.create(path, brand);
            settle();
        }
        /// The import that is shown; one that was left is on its way out.
        ImportDialog* import() const
        {
            for (ImportDialog* dialog : window.findChildren<ImportDialog*>()) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        }
        TimeChart* chart() const
        {
            const auto* card = window.findChild<ChartCard*>(QStringLiteral("trendCard"));
            return card ? card->findChild<TimeChart*>() : nullptr;
        }
        size_t points() const
        {
            const TimeChart* shown = chart();
            return shown && !shown->content().series.empty()
                ? shown->content().series[0].points.size()
                : 0;
        }
        Settings settings;
        session::Session session;
        MainWindow window {session, settings};
    };

    static QPushButton* chip(const ImportDialog& dialog, const QString& scale)
    {
        for (QPushButton* one : dialog.findChildren<QPushButton*>(QStringLiteral("chip"))) {
            if (one->text() == scale)
                return one;
        }
        return nullptr;
    }

    std::optional<PrivateHome> m_home;
};

QTEST_MAIN(TestNewcomer)
#include "tst_newcomer.moc"

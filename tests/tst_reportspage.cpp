// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagestack.h"
#include "tests/pdffile.h"
#include "tests/scenariowindow.h"
#include "widgets/pages/reportoutput.h"
#include "widgets/pages/reportpreview.h"
#include "widgets/panel.h"

#include <QFileDialog>
#include <QListWidget>
#include <QMenuBar>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>

using namespace trustbilanz;

namespace {
/// Dots of a picture that are darker than any paper.
int inkOf(const QImage& picture)
{
    constexpr int kInk = 225;
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ink += qGray(picture.pixel(x, y)) < kInk ? 1 : 0;
    }
    return ink;
}
} // namespace

/// The page of the report: what it shows of the sheets, and both ways out.
class TestReportsPage : public tests::ScenarioWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        openWindow();
        QVERIFY(window().showPage(QStringLiteral("reports")));
        settlePreview();
    }

    void cleanup()
    {
        delete window().findChild<QFileDialog*>();
        setLanguage(QStringLiteral("en"));
        settlePreview();
    }

    void everyPageIsShown()
    {
        QVERIFY(preview()->pages() > 1);
        QCOMPARE(list()->count(), preview()->pages());
        for (int i = 0; i < list()->count(); ++i) {
            const QImage small = list()->item(i)->icon().pixmap(list()->iconSize()).toImage();
            QVERIFY2(inkOf(small) > 20, qPrintable(list()->item(i)->text()));
            const QString spoken = list()->item(i)->data(Qt::AccessibleTextRole).toString();
            QCOMPARE(spoken, QStringLiteral("Page %1 of %2").arg(i + 1).arg(list()->count()));
        }
        const QImage large = picture();
        QVERIFY(inkOf(large) > 500);
        QCOMPARE(large.pixelColor(large.width() / 2, 6), QColor(Qt::white)); // the margin
    }

    void theKeyboardTurnsThePages()
    {
        list()->setCurrentRow(0);
        settlePreview();
        const QImage first = picture();
        QTest::keyClick(list(), Qt::Key_Down);
        settlePreview();
        QCOMPARE(list()->currentRow(), 1);
        QVERIFY(picture() != first);
        QCOMPARE(pageWidget()->accessibleName(),
                 QStringLiteral("Page 2 of %1").arg(preview()->pages()));
        list()->setCurrentRow(0);
        settlePreview();
        QCOMPARE(picture(), first);
    }

    /// The screen goes on in its own language, and so does every number on it.
    void theReportSpeaksAnotherLanguage()
    {
        const QImage english = picture();
        const QStringList words = tests::visibleTexts(window());
        chooseLanguage(QStringLiteral("de"));
        QVERIFY(picture() != english);
        QStringList now = tests::visibleTexts(window());
        now.replaceInStrings(QStringLiteral("Deutsch"), QStringLiteral("English"));
        QCOMPARE(now, words);
        QCOMPARE(QLocale().language(), QLocale::English);
        SKIP_WITHOUT_PDFTOTEXT;
        const QString path = m_home->file(QStringLiteral("deutsch.pdf"));
        save(path);
        QVERIFY(tests::wordsOf(path).contains(QStringLiteral("Markenvertrauen")));
    }

    void aChosenLanguageStaysWhenTheScreenChangesItsOwn()
    {
        chooseLanguage(QStringLiteral("en"));
        const QImage english = picture();
        setLanguage(QStringLiteral("de"));
        settlePreview();
        QCOMPARE(languageBox()->currentData().toString(), QStringLiteral("en"));
        QCOMPARE(picture(), english);
    }

    void theTitleIsWritten()
    {
        const QImage before = picture();
        auto* title = window().findChild<QLineEdit*>(QStringLiteral("report.title"));
        QVERIFY(!title->placeholderText().isEmpty());
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Zephyr"));
        QTRY_VERIFY_WITH_TIMEOUT(preview()->isPainted() && picture() != before, kPatience);
        const QString path = m_home->file(QStringLiteral("titled.pdf"));
        save(path);
        title->clear();
        emit title->textEdited(QString());
        QTRY_COMPARE_WITH_TIMEOUT(picture(), before, kPatience);
        SKIP_WITHOUT_PDFTOTEXT;
        QVERIFY(tests::wordsOf(path).contains(QStringLiteral("Zephyr")));
    }

    void letterIsWiderThanA4()
    {
        const double a4 = proportion();
        choosePaper(1);
        const double letter = proportion();
        choosePaper(0);
        QVERIFY2(std::abs(a4 - 210.0 / 297) < 0.02, qPrintable(QString::number(a4)));
        QVERIFY2(std::abs(letter - 216.0 / 279) < 0.02, qPrintable(QString::number(letter)));
    }

    void whatIsSavedIsToldWithItsPages()
    {
        const QString path = m_home->file(QStringLiteral("saved.pdf"));
        save(path);
        QVERIFY(tests::isPdf(path));
        QCOMPARE(tests::pagesOf(path), preview()->pages());
        QVERIFY2(label("report.message").contains(QStringLiteral("saved.pdf")),
                 qPrintable(label("report.message")));
        QCOMPARE(labelWidget("report.message")->property("tone").toString(),
                 QStringLiteral("good"));
    }

    void theWorkspaceIsNeverReplaced()
    {
        const QByteArray before = tests::readFile(m_session.path());
        save(m_session.path());
        QCOMPARE(tests::readFile(m_session.path()), before);
        QCOMPARE(labelWidget("report.message")->property("tone").toString(), QStringLiteral("bad"));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QString path = m_home->file(QStringLiteral("no/such/place.pdf"));
        save(path);
        QVERIFY(!label("report.message").isEmpty());
        QCOMPARE(labelWidget("report.message")->property("tone").toString(), QStringLiteral("bad"));
    }

    /// The window goes on at once; who cancels finds neither the file nor a part of it.
    void whatIsCancelledIsNotWritten()
    {
        const QString path = m_home->file(QStringLiteral("cancelled.pdf"));
        const QStringList before = QFileInfo(path).dir().entryList(QDir::Files);
        const QSignalSpy started(&m_session, &session::Session::writingStarted);
        const QSignalSpy told(output(), &ReportOutput::told);
        output()->save(path);
        QCOMPARE(told.size(), 0);
        QCOMPARE(started.size(), 1);
        QCOMPARE(started.first()[0].toString(), QStringLiteral("cancelled.pdf"));
        m_session.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatience);
        QCOMPARE(told.first()[1].toBool(), true);
        QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files), before);
    }

    /// A printer that writes a file stands for one with paper.
    void chosenPagesArePrinted()
    {
        const QString path = m_home->file(QStringLiteral("printed.pdf"));
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPageLayout(report::pageLayout(QPageSize::A4));
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(1, 2);
        const QSignalSpy told(output(), &ReportOutput::told);
        output()->print(printer);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatience);
        QCOMPARE(told.first()[1].toBool(), false);
        QVERIFY(told.first()[0].toString().contains(QStringLiteral("2 pages")));
        QCOMPARE(tests::pagesOf(path), 2);
    }

    void aPrinterThatFailsIsTold()
    {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_home->file(QStringLiteral("no/such/printer.pdf")));
        const QSignalSpy told(output(), &ReportOutput::told);
        output()->print(printer);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatience);
        QCOMPARE(told.first()[1].toBool(), true);
    }

    void theMenuSavesFromAnyPage()
    {
        QVERIFY(window().showPage(QStringLiteral("overview")));
        menuAction("Ctrl+Shift+S")->trigger();
        QCOMPARE(currentPage(), QStringLiteral("reports"));
        auto* dialog = window().findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(QStringLiteral(".pdf")));
    }

    /// Asked too early, the dialog comes when the report is there.
    void theMenuWaitsForTheReport()
    {
        TrendView view = m_session.view();
        view.interval = Interval::Quarter;
        m_session.setView(view);
        QTRY_VERIFY_WITH_TIMEOUT(m_session.snapshot()->trend.view.interval == Interval::Quarter,
                                 kPatience);
        menuAction("Ctrl+Shift+S")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<QFileDialog*>(), kPatience);
        m_session.setView({});
        settlePreview();
    }

    void thePrintCommandIsInTheMenu() { QVERIFY(menuAction("Ctrl+P")->isEnabled()); }

    void anEmptyWorkspaceSaysWhatToDo()
    {
        m_session.create(m_home->file(QStringLiteral("empty.trust")), {});
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isOpen() && m_session.snapshot()->answers == 0,
                                 kPatience);
        settle();
        QCOMPARE(preview()->pages(), 0);
        QVERIFY(page()->summary().contains(QStringLiteral("neither scores nor incidents")));
        QCOMPARE(pageWidget()->accessibleName(), page()->summary());
        QVERIFY(!button("Save as PDF …")->isEnabled());
        QVERIFY(!button("Print …")->isEnabled());
        QVERIFY(button("Import scores …")->isVisible());
        menuAction("Ctrl+Shift+S")->trigger();
        QVERIFY(!window().findChild<QFileDialog*>());
    }

private:
    trustbilanz::Panel* page() const
    {
        PageStack& stack = window().pageStack();
        return stack.page(stack.currentPage());
    }
    QString currentPage() const
    {
        return QLatin1String(pages()[size_t(window().pageStack().currentPage())].id);
    }
    ReportPreview* preview() const { return window().findChild<ReportPreview*>(); }
    ReportOutput* output() const { return window().findChild<ReportOutput*>(); }
    QListWidget* list() const
    {
        return window().findChild<QListWidget*>(QStringLiteral("report.pages"));
    }
    QWidget* pageWidget() const
    {
        return window().findChild<QWidget*>(QStringLiteral("report.page"));
    }
    QComboBox* languageBox() const
    {
        return window().findChild<QComboBox*>(QStringLiteral("report.language"));
    }
    QImage picture() const { return pageWidget()->grab().toImage(); }
    /// Width by height of the small pages.
    double proportion() const
    {
        const QSize size = list()->item(0)->icon().actualSize(QSize(500, 500));
        return double(size.width()) / size.height();
    }

    /// What was chosen is laid out, and every page painted.
    void settlePreview()
    {
        settle();
        QTest::qWait(50);
        if (!QTest::qWaitFor([this] { return preview()->isPainted(); }, kPatience))
            qFatal("the preview does not come to rest");
    }

    /// Until it is told what came of it.
    void save(const QString& path)
    {
        const QSignalSpy told(output(), &ReportOutput::told);
        output()->save(path);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, kPatience);
    }

    void chooseLanguage(const QString& language)
    {
        choose(QStringLiteral("report.language"), languageBox()->findData(language));
        settlePreview();
    }

    void choosePaper(int index)
    {
        choose(QStringLiteral("report.paper"), index);
        settlePreview();
    }

    QAction* menuAction(const char* keys) const
    {
        for (QAction* action : window().menuBar()->findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(QLatin1String(keys)))
                return action;
        }
        qFatal("no such entry");
        return nullptr;
    }

    QPushButton* button(const char* text) const
    {
        for (QPushButton* button : page()->findChildren<QPushButton*>()) {
            if (button->text() == QString::fromUtf8(text))
                return button;
        }
        qFatal("no such button");
        return nullptr;
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"

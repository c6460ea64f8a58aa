// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/snapshotbuilder.h"
#include "models/store/store.h"
#include "tests/language.h"
#include "tests/paper.h"
#include "tests/support.h"
#include "widgets/report/report.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QWidget>

#include <future>

using namespace trustbilanz;
using namespace trustbilanz::report;

namespace {
using Content = std::shared_ptr<const ReportContent>;

ReportOptions optionsIn(const char* language)
{
    return {QLatin1String(language)};
}

/// On a thread of its own: a pool may run it on the one that waits for it.
template<class Work>
auto elsewhere(Work work)
{
    return std::async(std::launch::async, std::move(work));
}
/// Counts what a window hears of a change of language.
class Listener final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        changes += event->type() == QEvent::LanguageChange;
        QWidget::changeEvent(event);
    }
};
} // namespace

/// The report on other threads than that of the window.
class TestReportThread : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("SOURCE_DATE_EPOCH", "1767225600");
        applyTheme(*qApp, ThemeChoice::Light);
        const QString path = m_home.file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(path, {.customers = 400, .months = 14}));
        const auto store = store::Store::open(path, store::Store::Access::Read);
        VERIFY_RESULT(store);
        const auto data = session::loadWorkspace(*store);
        VERIFY_RESULT(data);
        const auto content = gatherReport(*data, path, {});
        VERIFY_RESULT(content);
        m_content = *content;
    }

    void init() { m_folder.emplace(); }

    /// A figure or word that asked the program for its language would differ.
    void anotherThreadWritesTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("spoken");
        for (const char* written : {"en", "de"}) {
            for (const char* spoken : {"en", "de"})
                QTest::addRow("%s where %s is spoken", written, spoken)
                    << QByteArray(written) << QByteArray(spoken);
        }
    }

    void anotherThreadWritesTheSameBytes()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, spoken);
        const QByteArray here = [&] {
            const tests::Language same(QString::fromLatin1(written));
            return bytesOf(written.constData(), "here.pdf");
        }();
        const tests::Language language(QString::fromLatin1(spoken));
        const QByteArray there = elsewhere([this, written] { return bytesOf(written.constData(), "there.pdf"); }).get();
        QVERIFY(here.startsWith("%PDF-"));
        QVERIFY(here == there);
    }

    void twoLanguagesAtOnce()
    {
        const QByteArray english = bytesOf("en", "en.pdf");
        const QByteArray german = bytesOf("de", "de.pdf");
        QVERIFY(english != german);
        auto first = elsewhere([this] { return bytesOf("en", "en2.pdf"); });
        auto second = elsewhere([this] { return bytesOf("de", "de2.pdf"); });
        QVERIFY(first.get() == english);
        QVERIFY(second.get() == german);
    }

    void aGuardIsOfItsThreadOnly()
    {
        const tests::Language english(QStringLiteral("en"));
        const SpokenLanguage german(QStringLiteral("de"));
        const LanguageGuard guard(german);
        QCOMPARE(text::number(1234.5, 1), QStringLiteral("1.234,5"));
        const QString there = elsewhere([] { return text::number(1234.5, 1); }).get();
        QCOMPARE(there, QStringLiteral("1,234.5"));
    }

    void countsInSentencesAreThoseOfTheGuard()
    {
        const tests::Language english(QStringLiteral("en"));
        const SpokenLanguage german(QStringLiteral("de"));
        const LanguageGuard guard(german);
        const QString words
            = QCoreApplication::translate("ReportsPage", "%Ln answer(s)", nullptr, 12345);
        QVERIFY2(words.startsWith(QStringLiteral("12.345 ")), qPrintable(words));
    }

    void titleIsThatOfTheReport()
    {
        const QPageLayout layout = pageLayout(QPageSize::A4);
        for (const char* language : {"en", "de"}) {
            const auto report = Report::layOut(m_content, optionsIn(language), layout);
            VERIFY_RESULT(report);
            QCOMPARE(titleOf(*m_content, optionsIn(language)), report->title());
        }
    }

    void languageIsThatOfTheReport()
    {
        const tests::Language german(QStringLiteral("de"));
        Listener window;
        QCoreApplication::sendPostedEvents();
        window.changes = 0;
        VERIFY_RESULT(writeReport(m_content, optionsIn("en"), path("other.pdf")));
        VERIFY_RESULT(writeReport(m_content, optionsIn("de"), path("same.pdf")));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(window.changes, 0);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QCoreApplication::translate("ReportScenarios", "Scenarios"),
                 QStringLiteral("Szenarien"));
        const QString words = tests::wordsOf(path("other.pdf"));
        QVERIFY(words.contains(QLatin1String("Scenarios")));
        QVERIFY(!words.contains(QLatin1String("Szenarien")));
        QVERIFY(words.contains(QLatin1String("(engine ")));
        const QString inGerman = tests::wordsOf(path("same.pdf"));
        QVERIFY(inGerman.contains(QLatin1String("(Rechenkern ")));
        QVERIFY(!inGerman.contains(QLatin1String("(engine ")));
    }

    void progressOnlyGrows()
    {
        double share = 0;
        int told = 0;
        const Progress watch = [&](qint64 done, qint64 total) {
            const double now = double(done) / double(total);
            const bool grows = now >= share && now <= 1;
            share = now;
            ++told;
            return grows;
        };
        VERIFY_RESULT(writeReport(m_content, optionsIn("en"), path("watched.pdf"), watch));
        QVERIFY(told > 8); // seven chapters after the first, and two pages at least
        QVERIFY(share > 0.5);
    }

    /// Wherever it is stopped, the file of before stays and nothing lies beside it.
    void cancelledLeavesNothing()
    {
        const QString report = tests::writeFile(path("report.pdf"), "of before");
        int stops = 0;
        for (;; ++stops) {
            int told = 0;
            const Progress stop = [&](qint64, qint64) { return told++ < stops; };
            const auto file = writeReport(m_content, optionsIn("de"), report, stop);
            if (file)
                break;
            QCOMPARE(file.error().kind, Error::Kind::Cancelled);
            QCOMPARE(tests::readFile(report), QByteArray("of before"));
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                     QStringList {QStringLiteral("report.pdf")});
        }
        QVERIFY(stops > 8);
        QVERIFY(tests::readFile(report).startsWith("%PDF-"));
    }

    void neverThroughASymbolicLink()
    {
        const QString victim = tests::writeFile(path("victim"), "precious");
        QVERIFY(QFile::link(victim, path("link.pdf")));
        VERIFY_ERROR(writeReport(m_content, optionsIn("en"), path("link.pdf")), ReadOnly);
        QCOMPARE(tests::readFile(victim), QByteArray("precious"));
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    QByteArray bytesOf(const char* language, const char* name) const
    {
        const auto file = writeReport(m_content, optionsIn(language), path(name));
        return file ? tests::readFile(path(name)) : QByteArray();
    }

    tests::PrivateHome m_home;
    std::optional<QTemporaryDir> m_folder;
    Content m_content;
};

QTEST_MAIN(TestReportThread)
#include "tst_reportthread.moc"

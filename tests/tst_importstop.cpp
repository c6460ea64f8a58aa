// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/jsonrecords.h"
#include "models/importers/jsontext.h"
#include "models/importers/xlsxworkbook.h"
#include "models/session/scorecomparison.h"
#include "tests/storedanswers.h"
#include "tests/support.h"

#include <zip.h>

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

namespace {
/// Stops at the first question.
bool stop(qint64, qint64)
{
    return false;
}

void addFile(zip_t* archive, const char* name, const QByteArray& content)
{
    zip_source_t* source
        = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
    zip_file_add(archive, name, source, ZIP_FL_OVERWRITE);
}
} // namespace

/// Whatever an import is at, it asks whether to go on: between questions lie milliseconds.
class TestImportStop : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString write(const char* name, const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QString::fromLatin1(name)), bytes);
    }

private slots:
    void withinAJsonText()
    {
        // The text breaks at its end, so that only a stop within it can be the answer.
        const QByteArray text = '[' + QByteArray("1,").repeated(100'000) + '}';
        QVERIFY(parseJson(text, {}, stop).error().kind == Error::Kind::Cancelled);
        QVERIFY(parseJson(text, {}).error().kind == Error::Kind::UnknownFormat);
    }

    void betweenTheLinesOfAJsonFile()
    {
        auto source = Source::open(
            write("lines.ndjson", QByteArray("{\"customer\":1}\n").repeated(10'000)));
        VERIFY_ERROR(readJsonRecords(*source, {}, stop), Cancelled);
        qint64 last = 0;
        VERIFY_RESULT(source->rewind());
        const auto records = readJsonRecords(*source, {}, [&](qint64 done, qint64 total) {
            const bool isForward = done > last && done <= total;
            last = done;
            return isForward;
        });
        VERIFY_RESULT(records);
        QCOMPARE(records->records.size(), 10'000);
        QCOMPARE(records->lineOf(9'999), 10'000);
    }

    void withinTheTextsOfAWorkbook()
    {
        const QString path = m_folder.filePath(QStringLiteral("book.xlsx"));
        const QByteArray book = "<workbook><sheets/></workbook>";
        const QByteArray texts
            = "<sst>" + QByteArray("<si><t>x</t></si>").repeated(10'000) + "</sst>";
        zip_t* archive
            = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        addFile(archive, "xl/workbook.xml", book);
        addFile(archive, "xl/sharedStrings.xml", texts);
        QCOMPARE(zip_close(archive), 0);
        VERIFY_RESULT(XlsxWorkbook::open(path));
        VERIFY_ERROR(XlsxWorkbook::open(path, stop), Cancelled);
    }

    void withinADayOfTheComparison()
    {
        constexpr int kAnswers = 200'000;
        StoredAnswers answers;
        for (int i = 0; i < kAnswers; ++i)
            answers.push_back({char('a' + i % 26), 0, double(i % 10)});
        const ScorePart part = storedPart(answers);
        int questions = 0;
        QVERIFY(session::compareScores(part, ScoreColumns({part}), {}, [&](qint64, qint64) {
            ++questions;
            return true;
        }));
        QVERIFY2(questions >= 5, qPrintable(QString::number(questions)));
        QVERIFY(!session::compareScores(part, ScoreColumns({part}), {},
                                        [&](qint64 done, qint64) { return done < kAnswers / 2; }));
    }

    void whatIsTooLargeSaysSo()
    {
        auto source = Source::open(write("large.json", QByteArray(5000, ' ')));
        const auto all = source->readAll(4999);
        VERIFY_ERROR(all, UnknownFormat);
        QVERIFY(all.error().reason == Error::Reason::TooLarge);
        VERIFY_RESULT(source->rewind());
        QCOMPARE(source->readAll(5000)->size(), 5000);
    }
};

QTEST_GUILESS_MAIN(TestImportStop)
#include "tst_importstop.moc"

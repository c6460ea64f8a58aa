// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demo.h"
#include "models/session/snapshotbuilder.h"
#include "models/store/store.h"
#include "models/trust/attention.h"
#include "tests/paper.h"
#include "widgets/report/reportcontent.h"

#include <memory>

using namespace trustbilanz;
using namespace trustbilanz::report;
using namespace trustbilanz::tests;

using Content = std::shared_ptr<const ReportContent>;

namespace {
Content gathered(const session::WorkspaceData& data)
{
    const auto content = gatherReport(data, QStringLiteral("sample.trust"), {});
    if (!content)
        qFatal("%s", qPrintable(describe(content.error())));
    return *content;
}

bool isRejectedRows(const AttentionItem& item)
{
    return std::holds_alternative<RejectedRows>(item);
}
} // namespace

/// What the report says beside its figures: how sure they are, what needs attention, and what a
/// simulation draws from.
class TestReportContents : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("SKIPPED: pdftotext not found; install poppler-utils");
        const QString path = m_home.file(QStringLiteral("sample.trust"));
        VERIFY_RESULT(session::writeDemo(path, {.customers = 400, .months = 14}));
        const auto store = store::Store::open(path, store::Store::Access::Read);
        VERIFY_RESULT(store);
        const auto data = session::loadWorkspace(*store);
        VERIFY_RESULT(data);
        m_data = *data;
        m_sample = gathered(m_data);
        m_data.scenario.simulation = {}; // simulated once is enough
    }

    void aFigureSaysHowSureItIs()
    {
        const QString doubt = QStringLiteral("measured, few customers");
        ReportContent content = *m_sample;
        MicroPoint& last = content.snapshot.trend.micro.back();
        QVERIFY(last.mean && last.low);
        last.fewAnswers = false;
        const QString sure = printed(content);
        QVERIFY(!sure.contains(doubt));
        QVERIFY(sure.contains(QStringLiteral("measured minus modelled")));
        QVERIFY(sure.contains(QStringLiteral("published average")));
        last.fewAnswers = true;
        QVERIFY(printed(content).contains(doubt));
    }

    void crossedThresholdsAreNamed()
    {
        session::WorkspaceData data = m_data;
        data.settings.attention.microBelow = 100;
        const Content content = gathered(data);
        const QString words = printed(*content);
        QVERIFY(words.contains(QStringLiteral("Needs attention")));
        QVERIFY(words.contains(QStringLiteral("Individual trust is below 100")));
        for (const AttentionItem& item : content->attention) {
            if (const auto* crossed = std::get_if<CrossedThreshold>(&item))
                QCOMPARE(crossed->customers % 5, qint64(0));
        }
    }

    void whereNothingNeedsAttentionItSaysSo()
    {
        const QString none = QStringLiteral("Nothing, by the thresholds of this workspace.");
        ReportContent content = *m_sample;
        content.attention = {HiddenPeriods {2, 10}};
        QVERIFY(!printed(content).contains(none));
        content.attention.clear();
        QVERIFY(printed(content).contains(none));
        content.attentionError = Error {Error::Kind::Internal, QStringLiteral("broken")};
        const QString words = printed(content);
        QVERIFY(!words.contains(none));
        QVERIFY(words.contains(QStringLiteral("The answers could not be looked through")));
    }

    /// Names of files and exact rows are for those who import.
    void whatAnImportLeftOutStaysInside()
    {
        session::WorkspaceData data = m_data;
        QVERIFY(!data.batches.empty());
        for (ImportBatch& batch : data.batches) {
            batch.rejected = 3;
            batch.source = QStringLiteral("customers-of-anna.csv");
        }
        const Content content = gathered(data);
        QVERIFY(std::ranges::any_of(trust::attention(content->snapshot, {}), isRejectedRows));
        QVERIFY(std::ranges::none_of(content->attention, isRejectedRows));
        QVERIFY(!printed(*content).contains(QStringLiteral("anna")));
    }

    /// The numbers of the template of the same name; no amount is written with an exponent.
    void theSampleIsSimulatedAndSaysFromWhat()
    {
        const QString words = printed(*m_sample);
        for (const char* part : {"Loss exceedance curve", "1,000,000 trials, seed 1", "Frequency",
                                 "PERT 0.1; 0.5; 2", "1,000,000; 10,000,000", "Years of a trial"})
            QVERIFY2(words.contains(QLatin1String(part)), part);
        QVERIFY(!words.contains(QStringLiteral("nothing is simulated")));
    }

private:
    /// The words of the report in English.
    QString printed(const ReportContent& content)
    {
        const QString path = m_home.file(QStringLiteral("report.pdf"));
        const auto file = writeReport(std::make_shared<const ReportContent>(content),
                                      {QStringLiteral("en")}, path);
        if (!file)
            qFatal("%s", qPrintable(describe(file.error())));
        return wordsOf(path);
    }

    PrivateHome m_home;
    session::WorkspaceData m_data;
    Content m_sample;
};

QTEST_MAIN(TestReportContents)
#include "tst_reportcontents.moc"

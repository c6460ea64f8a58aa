// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/profiles.h"
#include "tests/scoresamples.h"

#include <QStringDecoder>

using namespace trustbilanz;
using namespace trustbilanz::importers;
using namespace trustbilanz::tests;

namespace {
QString sample(const QString& name)
{
    return QStringLiteral(TRUSTBILANZ_SOURCE_DIR "/tests/data/profiles/") + name;
}

ImportPlan scorePlan(const QString& profile)
{
    ImportPlan plan;
    plan.profile = profile;
    return plan;
}

QStringList rowsRead(const QString& path, const ImportPlan& plan)
{
    const auto reading = readScores(path, plan, plainPseudonym);
    return reading ? rowsOf(reading->part) : QStringList(describe(reading.error()));
}

const Profile kOwn {QStringLiteral("own-survey"),
                    {{QStringLiteral("en"), QStringLiteral("Our survey")},
                     {QStringLiteral("de"), QStringLiteral("Unsere Umfrage")}},
                    ImportKind::Scores,
                    {QStringLiteral("Kd-Nr"), QStringLiteral("Am"), QStringLiteral("Urteil")},
                    {}};
} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT
private slots:
    void everyProfileIsSound();
    void scoreFiles_data();
    void scoreFiles();
    void googlePlayOnceItIsText();
    void declaredStands();
    void segmentsOfAProfileMayBeMissing();
    void scoreProfileIsSuggested();
    void ownProfileIsKeptAndReplaces();
    void wrongProfilesAreRefused_data();
    void wrongProfilesAreRefused();

private:
    PrivateHome m_home;
    QTemporaryDir m_folder;
    QString write(const char* name, const QByteArray& bytes)
    {
        return writeFile(m_folder.filePath(QString::fromLatin1(name)), bytes);
    }
};

void TestProfiles::everyProfileIsSound()
{
    QStringList ids;
    for (const ImportKind kind : {ImportKind::Scores, ImportKind::Incidents}) {
        for (const Profile& profile : profiles(kind)) {
            ids += profile.id;
            QCOMPARE(profile.kind, kind);
            QVERIFY(!profile.name(QStringLiteral("de")).isEmpty());
            // A header of just these names calls for this profile and no other.
            QCOMPARE(matchingProfile(profile.recognisedBy, kind)->id, profile.id);
        }
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("google-play qualtrics surveymonkey trustpilot zendesk-csat "
                            "hhs hibp prc vcdb-csv"));
}

void TestProfiles::scoreFiles_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QStringList>("rows");
    const auto row
        = [](const char* profile, const char* column, const char* scale, const QStringList& rows) {
              QTest::newRow(profile) << QString::fromLatin1(profile) << QString::fromLatin1(column)
                                     << QString::fromLatin1(scale) << rows;
          };
    row("qualtrics", "Q1", "0:10",
        {QStringLiteral("K100 2024-03-01 8 DE"), QStringLiteral("K200 2024-03-02 10 EN"),
         QStringLiteral("K300 2024-03-03 3 DE")});
    row("surveymonkey", "How much do you trust us?", "1:5",
        {QStringLiteral("114000000001 2024-03-01 4"), QStringLiteral("114000000002 2024-03-02 2")});
    // Half past eleven in the evening, UTC, is the next day in Berlin.
    row("zendesk-csat", "", "",
        {QStringLiteral("7881 2024-03-01 1"), QStringLiteral("7882 2024-03-01 0")});
    row("trustpilot", "", "",
        {QStringLiteral("u1 2024-03-01 5 en"), QStringLiteral("u2 2024-03-02 1 de")});
}

void TestProfiles::scoreFiles()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, column);
    QFETCH(const QString, scale);
    QFETCH(const QStringList, rows);
    ImportPlan plan = scorePlan(profile);
    if (!column.isEmpty())
        plan.columns.insert(QStringLiteral("score"), column);
    plan.scale = ScoreScale::fromText(scale);
    VERIFY_RESULT(applyNamedProfile(plan));
    QCOMPARE(rowsRead(sample(profile + QStringLiteral(".csv")), plan), rows);
}

void TestProfiles::googlePlayOnceItIsText()
{
    QStringDecoder decoder(QStringDecoder::Utf16LE);
    const QString text = decoder(readFile(sample(QStringLiteral("google-play.csv"))));
    QVERIFY(!decoder.hasError());
    ImportPlan plan = scorePlan(QStringLiteral("google-play"));
    plan.encoding = QStringLiteral("utf-8"); // declared: stands above the profile
    VERIFY_RESULT(applyNamedProfile(plan));
    // As long as a pseudonym, the link says less than it does.
    const auto reading = readScores(write("play.csv", text.toUtf8()), plan, plainPseudonym);
    VERIFY_RESULT(reading);
    QCOMPARE(reading->part.rows(), size_t(2));
    QCOMPARE(scoreAt(reading->part.score, 0), 4.0);
    QCOMPARE(segmentAt(reading->part, 0, 0), QStringLiteral("de"));
    QCOMPARE(profileNamed(QStringLiteral("google-play"))->plan.encoding,
             QStringLiteral("utf-16le"));
}

void TestProfiles::declaredStands()
{
    ImportPlan plan = scorePlan(QStringLiteral("trustpilot"));
    plan.scale = ScoreScale {0, 5, false};
    plan.columns.insert(QStringLiteral("customer"), QStringLiteral("Review Username"));
    VERIFY_RESULT(applyNamedProfile(plan));
    QCOMPARE(plan.scale->text(), QStringLiteral("0:5"));
    QCOMPARE(plan.columns.value(QStringLiteral("customer")), QStringLiteral("Review Username"));
    QCOMPARE(plan.columns.value(QStringLiteral("score")), QStringLiteral("Review Stars"));
}

void TestProfiles::segmentsOfAProfileMayBeMissing()
{
    ImportPlan plan = scorePlan(QStringLiteral("trustpilot"));
    VERIFY_RESULT(applyNamedProfile(plan));
    const QString path = write("older.csv",
                               "Review Created (UTC),Review Consumer User Id,Review Stars\n"
                               "2024-03-01 10:00:00,u1,5\n");
    QCOMPARE(rowsRead(path, plan), QStringList(QStringLiteral("u1 2024-03-01 5")));
    plan = scorePlan(QStringLiteral("trustpilot"));
    plan.segments = {{QStringLiteral("Region"), QStringLiteral("Region")}};
    VERIFY_RESULT(applyNamedProfile(plan));
    VERIFY_ERROR(readScores(path, plan, plainPseudonym), MissingColumn);
}

void TestProfiles::scoreProfileIsSuggested()
{
    const auto reading
        = readScores(sample(QStringLiteral("trustpilot.csv")), ImportPlan(), plainPseudonym);
    VERIFY_ERROR(reading, MissingColumn);
    QCOMPARE(reading.error().detail, QStringLiteral("customer (--profile trustpilot)"));
}

void TestProfiles::ownProfileIsKeptAndReplaces()
{
    Profile own = kOwn;
    own.plan.columns = {{QStringLiteral("customer"), QStringLiteral("Kd-Nr")},
                        {QStringLiteral("date"), QStringLiteral("Am")},
                        {QStringLiteral("score"), QStringLiteral("Urteil")},
                        {QStringLiteral("driver:Preis"), QStringLiteral("Preis")}};
    own.plan.segments = {{QStringLiteral("Region"), QStringLiteral("Gebiet")}};
    own.plan.scale = ScoreScale {1, 6, true};
    own.plan.driverScales = {{QStringLiteral("Preis"), ScoreScale {1, 5, false}}};
    own.plan.labels = {{QStringLiteral("sehr gut"), 1}};
    own.plan.dateFormat = QStringLiteral("dd.MM.yyyy");
    own.plan.headerRow = 3;
    VERIFY_RESULT(saveProfile(own));
    QCOMPARE(profileNamed(own.id).value(), own);
    const QString path = m_home.file(QStringLiteral("data/trustbilanz/profiles/own-survey.json"));
    QCOMPARE(int(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)), 0);
    QCOMPARE(matchingProfile({QStringLiteral("Urteil"), QStringLiteral("Am"),
                              QStringLiteral("Kd-Nr"), QStringLiteral("x")},
                             ImportKind::Scores)
                 ->id,
             own.id);

    Profile instead = *profileNamed(QStringLiteral("trustpilot"));
    instead.plan.scale = ScoreScale {1, 10, false};
    VERIFY_RESULT(saveProfile(instead));
    QCOMPARE(profileNamed(QStringLiteral("trustpilot"))->plan.scale->text(),
             QStringLiteral("1:10"));
    QVERIFY(
        QFile::remove(m_home.file(QStringLiteral("data/trustbilanz/profiles/trustpilot.json"))));
    QVERIFY(
        QFile::remove(m_home.file(QStringLiteral("data/trustbilanz/profiles/own-survey.json"))));

    own.id = QStringLiteral("../escape");
    VERIFY_ERROR(saveProfile(own), BadOption);
}

void TestProfiles::wrongProfilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char* wrong, const char* rest) {
        QTest::newRow(wrong) << QByteArray(R"({"id":"x","names":{"en":"X"},"kind":"scores",)")
                + rest + '}' << QString::fromLatin1(wrong);
    };
    row("colour", R"("colour":1)");
    row("plan.datFormat", R"("plan":{"datFormat":"iso"})");
    row("plan.columns.disclosed", R"("plan":{"columns":{"disclosed":"When"}})");
    row("plan.scale", R"("plan":{"scale":"five"})");
    row("plan.headerRow", R"("plan":{"headerRow":"two"})");
    row("plan.labels.good", R"("plan":{"labels":{"good":"one"}})");
    row("recognisedBy", R"("recognisedBy":[1])");
}

void TestProfiles::wrongProfilesAreRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, wrong);
    const QString path = write("wrong.json", text);
    const auto profile = profileNamed(path);
    VERIFY_ERROR(profile, BadOption);
    QCOMPARE(profile.error().detail, QStringLiteral("--profile: %1 (%2)").arg(wrong, path));
    ImportPlan plan = scorePlan(QStringLiteral("hhs"));
    VERIFY_ERROR(applyNamedProfile(plan), BadOption);
    VERIFY_ERROR(profileNamed(QStringLiteral("nosuch")), BadOption);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/counterrandom.h"
#include "models/trust/drivers.h"
#include "tests/answers.h"

#include <numeric>

using namespace trustbilanz;
using namespace trustbilanz::tests;

namespace {
constexpr int kK = 10;
constexpr Day kFirstDay = 20'000;
const double kNone = std::numeric_limits<double>::quiet_NaN();

/// One answer: who, when, how much trust, and what of each driver.
struct DriverAnswer {
    int customer = 0;
    Day day = kFirstDay;
    double score = 0;
    std::vector<double> drivers = {};
    double weight = 1;
};

struct Survey {
    QStringList names;
    ScoreScale driverScale {0, 100, false};
    std::vector<DriverAnswer> answers = {};
    bool weighted = false;
};

ScorePart partOf(const Survey& survey)
{
    Batch batch {{0, 100, false}, {}, survey.weighted, DatePrecision::Day, {}};
    std::vector<DriverAnswer> sorted = survey.answers;
    std::ranges::stable_sort(sorted, {}, &DriverAnswer::day);
    for (const DriverAnswer& answer : sorted)
        batch.answers.push_back({answer.customer, answer.day, answer.score, answer.weight, {}});
    ScorePart part = tests::partOf(batch);
    for (qsizetype i = 0; i < survey.names.size(); ++i) {
        DriverColumn column {survey.names[i], survey.driverScale, {}};
        std::vector<std::uint32_t> codes;
        for (const DriverAnswer& answer : sorted) {
            codes.push_back(std::uint32_t(column.answers.values.size()));
            column.answers.values.push_back(answer.drivers[size_t(i)]);
        }
        column.answers.codes = PackedColumn::pack(codes, column.answers.values.size());
        part.drivers.push_back(std::move(column));
    }
    return part;
}

ScoreColumns columnsOf(const std::vector<Survey>& surveys)
{
    std::vector<ScorePart> parts;
    for (const Survey& survey : surveys) {
        parts.push_back(partOf(survey));
        parts.back().batch = int(parts.size());
    }
    return ScoreColumns(std::move(parts));
}

DriverAnalysis analysed(const ScoreColumns& scores, const trust::DriverQuestion& question = {},
                        const TrendView& view = {}, int k = kK)
{
    const auto analysis = trust::analyseDrivers(scores, view, k, question);
    if (!analysis)
        qFatal("%s", qPrintable(describe(analysis.error())));
    return *analysis;
}

DriverAnalysis analysed(const Survey& survey, const trust::DriverQuestion& question = {})
{
    return analysed(columnsOf({survey}), question);
}

const DriverShare& shareOf(const DriverAnalysis& analysis, const char* name)
{
    const auto found = std::ranges::find(analysis.drivers, QLatin1String(name), &DriverShare::name);
    if (found == analysis.drivers.end())
        qFatal("no driver %s", name);
    return *found;
}

/// A 2^3 design, `times` customers for each combination: score = 50 + 20a + 10b, c does not matter.
Survey design(int times)
{
    Survey survey {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}};
    for (int i = 0; i < 8 * times; ++i) {
        const double a = i & 1 ? 1 : -1;
        const double b = i & 2 ? 1 : -1;
        const double c = i & 4 ? 1 : -1;
        survey.answers.push_back(
            {i, kFirstDay, 50 + 20 * a + 10 * b, {50 + 30 * a, 50 - 40 * b, 50 + 10 * c}});
    }
    return survey;
}

Survey madeUp(int customers, int drivers, std::uint64_t seed = 1)
{
    const maths::CounterRandom random(seed, 0);
    Survey survey;
    for (int i = 0; i < drivers; ++i)
        survey.names << QStringLiteral("d%1").arg(i);
    std::uint64_t at = 0;
    for (int customer = 0; customer < customers; ++customer) {
        DriverAnswer answer {customer, kFirstDay + customer % 50};
        double sum = 0;
        for (int i = 0; i < drivers; ++i) {
            answer.drivers.push_back(100 * random.uniform(at++));
            sum += answer.drivers.back() * (drivers - i);
        }
        const double mean = sum / std::max(1.0, drivers * (drivers + 1) / 2.0);
        answer.score = (mean + 100 * random.uniform(at++)) / 2;
        survey.answers.push_back(answer);
    }
    return survey;
}
} // namespace

class TestDrivers : public QObject
{
    Q_OBJECT
private slots:
    void sharesOfADesign();
    void customersCountOnce();
    void scalesAreDeclared();
    void weightsCount();
    void rangeAndFilters();
    void severalBatches();
    void blocksChangeNothing();
    void gates_data();
    void gates();
    void leavesOutWhatCannotBeCompared();
    void tenOfTwelve();
    void chosenDrivers();
    void countsTellOfNoFew();
    void filtersThatLeaveFewOutShowNothing();
    void intervalsHoldTheShare();
};

void TestDrivers::sharesOfADesign()
{
    const DriverAnalysis analysis = analysed(design(10));
    QCOMPARE(driverGateId(analysis.gate), QStringLiteral("enough"));
    QCOMPARE(analysis.customers.value(), 80);
    QVERIFY(isNear(analysis.explained, 1, 1e-12));
    QVERIFY(isNear(shareOf(analysis, "a").share, 0.8, 1e-12));
    QVERIFY(isNear(shareOf(analysis, "b").share, 0.2, 1e-12));
    QVERIFY(isNear(shareOf(analysis, "c").share, 0, 1e-12));
    QVERIFY(isNear(shareOf(analysis, "a").correlation, std::sqrt(0.8), 1e-12));
    QVERIFY(isNear(shareOf(analysis, "b").correlation, -std::sqrt(0.2), 1e-12));
    QCOMPARE(analysis.drivers.front().name, QStringLiteral("a"));
}

void TestDrivers::customersCountOnce()
{
    Survey survey = design(10);
    const DriverAnalysis once = analysed(survey);
    // Customer 0 answers nine times more, on average the same: one voice remains one voice.
    for (int i = 0; i < 8; ++i)
        survey.answers.push_back({0, kFirstDay + i, i % 2 ? 0.0 : 40.0, {20, 90, 40}});
    const DriverAnalysis often = analysed(survey);
    QCOMPARE(often.customers, once.customers);
    QVERIFY(isNear(shareOf(often, "a").share, shareOf(once, "a").share, 1e-9));
    QVERIFY(isNear(often.explained, once.explained, 1e-9));
}

void TestDrivers::scalesAreDeclared()
{
    Survey survey = design(10);
    const double share = shareOf(analysed(survey), "b").correlation;
    for (DriverAnswer& answer : survey.answers) {
        for (double& driver : answer.drivers)
            driver = 1 + (100 - driver) / 25; // a reversed scale from 1 to 5
    }
    survey.driverScale = {1, 5, true};
    QVERIFY(isNear(shareOf(analysed(survey), "b").correlation, share, 1e-12));
}

void TestDrivers::weightsCount()
{
    Survey weighted = madeUp(60, 3);
    Survey repeated = weighted;
    weighted.weighted = true;
    int next = 60;
    for (size_t i = 0; i < 60; i += 2) {
        weighted.answers[i].weight = 2;
        repeated.answers.push_back(repeated.answers[i]);
        repeated.answers.back().customer = next++;
    }
    const DriverAnalysis one = analysed(weighted);
    const DriverAnalysis other = analysed(repeated);
    QVERIFY(isNear(one.explained, other.explained, 1e-12));
    QVERIFY(isNear(shareOf(one, "d0").share, shareOf(other, "d0").share, 1e-12));
    QCOMPARE(one.customers.value(), 60);
    QVERIFY(isNear(one.effectiveCustomers, 90.0 * 90 / (30 * 4 + 30), 1e-9));
}

void TestDrivers::rangeAndFilters()
{
    Survey survey = design(10);
    for (int i = 0; i < 40; ++i) // later, c alone decides
        survey.answers.push_back({i,
                                  kFirstDay + 400,
                                  i & 4 ? 80.0 : 20.0,
                                  {50.0 + i % 2, 50.0 + i % 3, i & 4 ? 60.0 : 40.0}});
    TrendView early;
    early.to = kFirstDay + 100;
    TrendView late;
    late.from = kFirstDay + 101;
    const ScoreColumns scores = columnsOf({survey});
    QVERIFY(isNear(shareOf(analysed(scores, {}, early), "a").share, 0.8, 1e-12));
    QVERIFY(shareOf(analysed(scores, {}, late), "c").share > 0.9);
    TrendView unknown;
    unknown.where = {{QStringLiteral("region"), {QStringLiteral("north")}}};
    VERIFY_ERROR(trust::analyseDrivers(scores, unknown, kK), BadOption);
    VERIFY_ERROR(trust::analyseDrivers(scores, {}, kK, {{QStringLiteral("nothing")}}),
                 MissingColumn);
}

void TestDrivers::severalBatches()
{
    const Survey whole = madeUp(100, 3);
    std::vector<Survey> halves(2, Survey {whole.names});
    for (const DriverAnswer& answer : whole.answers)
        halves[size_t(answer.customer % 2)].answers.push_back(answer);
    const DriverAnalysis one = analysed(columnsOf({whole}));
    const DriverAnalysis two = analysed(columnsOf(halves));
    QVERIFY(isNear(one.explained, two.explained, 1e-12));
    QVERIFY(isNear(shareOf(one, "d1").share, shareOf(two, "d1").share, 1e-12));
}

void TestDrivers::blocksChangeNothing()
{
    // More customers than the bootstrap has units, and more than one block of codes.
    Survey survey = madeUp(70'000, 2);
    const ScoreColumns scores = columnsOf({survey});
    const DriverAnalysis one = analysed(scores, {{}, 200, 1});
    QCOMPARE(one, analysed(scores, {{}, 200, 1}));
    QCOMPARE(one.customers.value(), 70'000);
    // The interval of so many customers is narrow and lies around the share.
    for (const DriverShare& driver : one.drivers) {
        QVERIFY(driver.low < driver.share && driver.share < driver.high);
        QVERIFY(driver.high - driver.low < 0.03);
    }
}

void TestDrivers::gates_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("drivers");
    QTest::addColumn<QString>("gate");
    QTest::newRow("nobody") << 0 << 2 << QStringLiteral("noScores");
    QTest::newRow("no drivers") << 60 << 0 << QStringLiteral("noDrivers");
    QTest::newRow("29 customers") << 29 << 2 << QStringLiteral("tooFewCustomers");
    QTest::newRow("30 customers") << 30 << 2 << QStringLiteral("enough");
    QTest::newRow("9 drivers, 50 customers") << 50 << 9 << QStringLiteral("tooFewCustomers");
    QTest::newRow("9 drivers, 51 customers") << 51 << 9 << QStringLiteral("enough");
}

void TestDrivers::gates()
{
    QFETCH(int, customers);
    QFETCH(int, drivers);
    const DriverAnalysis analysis = analysed(madeUp(customers, drivers));
    QTEST(driverGateId(analysis.gate), "gate");
    QCOMPARE(analysis.drivers.empty(), analysis.gate != DriverGate::Enough);

    Survey constant = madeUp(60, 2);
    for (DriverAnswer& answer : constant.answers)
        answer.score = 70;
    QCOMPARE(driverGateId(analysed(constant).gate), QStringLiteral("constantScore"));
    QCOMPARE(driverGateId(analysed(columnsOf({madeUp(60, 2)}), {}, {}, 61).gate),
             QStringLiteral("tooFewCustomers"));
}

void TestDrivers::leavesOutWhatCannotBeCompared()
{
    Survey survey = madeUp(200, 4);
    for (DriverAnswer& answer : survey.answers) {
        answer.drivers[1] = 40;
        if (answer.customer >= 20)
            answer.drivers[2] = kNone;
        if (answer.customer >= 90)
            answer.drivers[3] = kNone;
    }
    const DriverAnalysis analysis = analysed(survey);
    QCOMPARE(analysis.drivers.size(), size_t(1));
    QVERIFY(isNear(analysis.drivers.front().share, 1, 1e-12));
    QCOMPARE(analysis.customers.value(), 200);
    QStringList why;
    for (const ExcludedDriver& driver : analysis.excluded)
        why << driver.name + QLatin1Char(':') + driverExclusionId(driver.why);
    QCOMPARE(why,
             (QStringList {QStringLiteral("d1:constant"), QStringLiteral("d2:tooFewAnswers"),
                           QStringLiteral("d3:oftenMissing")}));
    QCOMPARE(analysis.excluded[2].customers.value(), 90);
}

void TestDrivers::tenOfTwelve()
{
    const DriverAnalysis analysis = analysed(madeUp(2000, 12));
    QCOMPARE(analysis.drivers.size(), size_t(10));
    QCOMPARE(analysis.excluded.size(), size_t(2));
    QSet<QString> out;
    for (const ExcludedDriver& driver : analysis.excluded) {
        QCOMPARE(driverExclusionId(driver.why), QStringLiteral("notAmongTen"));
        out << driver.name;
    }
    QVERIFY(!out.contains(QStringLiteral("d0")) && !out.contains(QStringLiteral("d1")));
    double sum = 0;
    for (const DriverShare& driver : analysis.drivers)
        sum += driver.share;
    QVERIFY(isNear(sum, 1, 1e-12));
}

void TestDrivers::chosenDrivers()
{
    const Survey survey = madeUp(200, 4);
    const DriverAnalysis analysis
        = analysed(survey, {{QStringLiteral("d3"), QStringLiteral("d1")}, 200, 1});
    QCOMPARE(analysis.drivers.size(), size_t(2));
    QCOMPARE(analysis.drivers.front().name, QStringLiteral("d1"));
}

void TestDrivers::countsTellOfNoFew()
{
    Survey survey = madeUp(200, 3);
    for (int i = 0; i < 4; ++i)
        survey.answers[size_t(i)].drivers[0] = kNone; // four did not answer d0
    const DriverAnalysis analysis = analysed(survey);
    QCOMPARE(analysis.customers.value(), 196);
    QVERIFY(!analysis.asked);
    QVERIFY(!shareOf(analysis, "d1").customers); // 200, which would tell of the four
    for (int i = 0; i < 15; ++i)
        survey.answers[size_t(i)].drivers[0] = kNone;
    const DriverAnalysis more = analysed(survey);
    QCOMPARE(more.asked.value(), 200);
    QCOMPARE(shareOf(more, "d1").customers.value(), 200);
    QCOMPARE(shareOf(more, "d0").customers.value(), 185);
}

/// What everyone's shares and those of the filter differ by would be the answers of few.
void TestDrivers::filtersThatLeaveFewOutShowNothing()
{
    const auto analysedWith = [](int others) {
        ScorePart part = partOf(design(10));
        SegmentColumn plan {QStringLiteral("plan"), {}, {"basic", "premium"}};
        std::vector<std::uint32_t> codes(part.rows(), 0);
        std::fill_n(codes.begin(), others, 1);
        plan.codes = PackedColumn::pack(codes, plan.values.size());
        part.segments.push_back(std::move(plan));
        TrendView basic;
        basic.where = {{QStringLiteral("plan"), {QStringLiteral("basic")}}};
        std::vector<ScorePart> parts;
        parts.push_back(std::move(part));
        return analysed(ScoreColumns(std::move(parts)), {}, basic);
    };
    const DriverAnalysis hidden = analysedWith(3);
    QCOMPARE(driverGateId(hidden.gate), QStringLiteral("hidden"));
    QVERIFY(!hidden.asked && !hidden.customers && hidden.drivers.empty());
    QCOMPARE(hidden.explained, 0.0);
    QCOMPARE(driverGateId(analysedWith(0).gate), QStringLiteral("enough"));
    QCOMPARE(driverGateId(analysedWith(kK).gate), QStringLiteral("enough"));
}

void TestDrivers::intervalsHoldTheShare()
{
    TrendView narrow;
    narrow.confidence = 0.5;
    const ScoreColumns scores = columnsOf({madeUp(150, 3)});
    const DriverAnalysis wide = analysed(scores);
    const DriverAnalysis half = analysed(scores, {}, narrow);
    for (const char* name : {"d0", "d1", "d2"}) {
        const DriverShare& share = shareOf(wide, name);
        QVERIFY(share.low < share.share && share.share < share.high);
        QVERIFY(shareOf(half, name).low > share.low && shareOf(half, name).high < share.high);
    }
    QVERIFY(wide.chance < 0.001);
    QVERIFY(wide.explainedAdjusted < wide.explained);
}

QTEST_GUILESS_MAIN(TestDrivers)
#include "tst_drivers.moc"

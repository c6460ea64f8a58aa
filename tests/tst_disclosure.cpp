// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/showngroups.h"
#include "tests/skewedsegments.h"
#include "tests/support.h"

#include <map>
#include <numeric>
#include <set>

using namespace trustbilanz;
using namespace trustbilanz::tests;
using namespace trustbilanz::trust;

namespace {
constexpr int kK = 10;
constexpr int kCustomers = 2200;
constexpr int kPairs = 100'000;
constexpr size_t kFilters = 16; ///< the wider ones of all pairs
constexpr size_t kNarrower = 4; ///< of each
const Day kFirst = dayFrom({2023, 11, 2});
const Day kLast = dayFrom({2024, 2, 29});

/// Answers of which `again` in 1000 are of somebody who answered before.
Batch skewedBatch(int again, std::uint64_t seed)
{
    Random random(seed);
    Batch batch {{0, 1000, false}, {}, false, DatePrecision::Day, {}};
    for (const Segment& segment : kSegments)
        batch.segments.append(segment.name);
    for (int i = 0; i < kCustomers; ++i) {
        Answer answer;
        answer.customer = i;
        for (const Segment& segment : kSegments)
            answer.segments[segment.name] = random.value(segment);
        if (i > 0 && random.below(1000) < again) {
            const size_t earlier = size_t(random.below(int(batch.answers.size())));
            answer.customer = batch.answers[earlier].customer;
            answer.segments = batch.answers[earlier].segments;
        }
        // Fewer and fewer answers a day, so that days, weeks and months are small at the end.
        const int span = kLast - kFirst + 1;
        answer.day
            = kFirst + std::min({random.below(span), random.below(span), random.below(span)});
        answer.score = random.below(1001);
        batch.answers.push_back(answer);
    }
    std::ranges::stable_sort(batch.answers, {}, &Answer::day);
    return batch;
}

struct Range {
    Day from = 0;
    Day to = 0;
};

/// What a figure tells.
struct Figure {
    int customers = 0;
    double sum = 0; ///< mean times customers
};

/// A set of answers somebody may ask for, and whether the program shows its figures.
class Question
{
public:
    Question(const Batch& batch, const ScoreColumns& scores, const Filter& filter)
        : m_filter(filter)
        , m_shown(*ShownGroups::prepare(scores, viewOf(filter), kK))
    {
        for (const Answer& answer : batch.answers) {
            const auto passes
                = [&](const auto& one) { return one.second.contains(answer.segments[one.first]); };
            if (std::ranges::all_of(filter, passes))
                m_answers.push_back(&answer);
        }
    }

    const Filter& filter() const { return m_filter; }

    std::span<const Answer* const> answers(Range range) const
    {
        const auto first = std::ranges::lower_bound(m_answers, range.from, {}, &Answer::day);
        const auto last = std::ranges::upper_bound(m_answers, range.to, {}, &Answer::day);
        return {first, std::max(first, last)};
    }
    const Figure& figure(Range range)
    {
        const auto [found, isNew] = m_figures.try_emplace({range.from, range.to});
        if (isNew)
            found->second = figureOf(answers(range));
        return found->second;
    }
    bool isShown(Range range, bool controlled)
    {
        MicroPoint point;
        point.customers = figure(range).customers;
        disclose(point, kK);
        return !point.hidden && (!controlled || m_shown.isShown(range.from, range.to));
    }

    template<class Answers>
    static Figure figureOf(const Answers& answers)
    {
        std::map<int, std::pair<double, int>> sums;
        for (const Answer* answer : answers) {
            sums[answer->customer].first += answer->score;
            ++sums[answer->customer].second;
        }
        Figure figure;
        figure.customers = int(sums.size());
        for (const auto& [customer, of] : sums)
            figure.sum += of.first / of.second;
        return figure;
    }

private:
    Filter m_filter;
    ShownGroups m_shown;
    std::vector<const Answer*> m_answers; ///< by day
    std::map<std::pair<Day, Day>, Figure> m_figures;
};

/// Knows every figure that shows, exactly, and what a question means. Subtracts.
class Attacker
{
public:
    Attacker(int again, std::uint64_t seed)
        : m_batch(skewedBatch(again, seed))
        , m_scores(columns({m_batch}))
        , m_random(seed + 1)
    {
        for (size_t i = 0; i < kFilters; ++i) {
            m_wide.push_back(i == 0 ? Filter() : narrower(i % 2 ? Filter() : m_wide[i / 2]));
            for (size_t k = 0; k < kNarrower; ++k)
                m_narrow.push_back(narrower(m_wide[i]));
        }
    }

    void setControlled(bool controlled) { m_controlled = controlled; }
    int asked() const { return m_asked; }
    int answered() const { return m_answered; }

    /// Customers a wider filter has and a narrower one has not.
    bool filters()
    {
        const size_t wide = size_t(m_random.below(int(kFilters)));
        const size_t narrow = size_t(m_random.below(int(kNarrower)));
        const Range range = anyPeriod();
        return subtract(question(m_wide[wide]), range,
                        {{&question(m_narrow[wide * kNarrower + narrow]), range}});
    }

    /// Everyone less the values of a segment that show.
    bool totalLessParts()
    {
        constexpr int kTotals = 6;
        Question& total = question(m_wide[size_t(m_random.below(kTotals))]);
        const Segment& by = kSegments[size_t(m_random.below(int(kSegments.size())))];
        if (total.filter().contains(by.name))
            return false;
        const Range range = anyPeriod();
        std::vector<Part> parts;
        for (const Share& share : by.shares) {
            Filter filter = total.filter();
            filter[by.name] = {QString::fromLatin1(share.value)};
            parts.push_back({&question(filter), range});
        }
        return subtract(total, range, parts);
    }

    /// A range less the same range some days shorter.
    bool adjacentDates()
    {
        Question& any = question(m_wide[size_t(m_random.below(int(kFilters)))]);
        const Range range = anyRange();
        Range shorter = range;
        const int days = 1 + m_random.below(3);
        if (m_random.below(2))
            shorter.from += days;
        else
            shorter.to -= days;
        return subtract(any, range, {{&any, shorter}});
    }

    /// A period less the periods in it that show.
    bool intervals()
    {
        constexpr std::array kIntervals {Interval::Day, Interval::Week, Interval::Month,
                                         Interval::Quarter, Interval::Year};
        Question& any = question(m_wide[size_t(m_random.below(int(kFilters)))]);
        const Range range = m_random.below(4) ? anyPeriod() : Range {kFirst, kLast};
        const Interval interval = kIntervals[size_t(m_random.below(int(kIntervals.size())))];
        std::vector<Part> parts;
        for (Day start = periodStart(range.from, interval); start <= range.to;
             start = nextPeriod(start, interval)) {
            const Range part {start, nextPeriod(start, interval) - 1};
            if (part.from >= range.from && part.to <= range.to)
                parts.push_back({&any, part});
        }
        return subtract(any, range, parts);
    }

private:
    struct Part {
        Question* question;
        Range range;
    };

    /// Whether what is left of the whole without the parts that show is a group below k, with its
    /// exact number of customers and sum of means.
    bool subtract(Question& whole, Range range, const std::vector<Part>& parts)
    {
        ++m_asked;
        if (!whole.isShown(range, m_controlled))
            return false;
        Figure left = whole.figure(range);
        std::vector<Part> shown;
        for (const Part& part : parts) {
            if (!part.question->isShown(part.range, m_controlled))
                continue;
            const Figure& figure = part.question->figure(part.range);
            shown.push_back(part);
            left.customers -= figure.customers;
            left.sum -= figure.sum;
        }
        m_answered += !shown.empty();
        if (shown.empty() || left.customers <= 0 || left.customers >= kK)
            return false;
        const auto all = whole.answers(range);
        std::set<const Answer*> rest(all.begin(), all.end());
        for (const Part& part : shown) {
            for (const Answer* answer : part.question->answers(part.range))
                rest.erase(answer);
        }
        const Figure truth = Question::figureOf(rest);
        return truth.customers == left.customers && std::abs(truth.sum - left.sum) < 1e-6;
    }

    Question& question(const Filter& filter)
    {
        const auto found = m_questions.find(filter);
        if (found != m_questions.end())
            return found->second;
        return m_questions.try_emplace(filter, m_batch, m_scores, filter).first->second;
    }

    /// One more condition, or one value less in a condition.
    Filter narrower(Filter filter)
    {
        const Segment& segment = kSegments[size_t(m_random.below(int(kSegments.size())))];
        QStringList& values = filter[segment.name];
        if (values.isEmpty()) {
            for (const Share& share : segment.shares)
                values.append(QString::fromLatin1(share.value));
        }
        for (int less = 1 + m_random.below(2); less > 0 && values.size() > 1; --less)
            values.removeAt(m_random.below(int(values.size())));
        return filter;
    }

    Range anyRange()
    {
        const Day from = kFirst + m_random.below(kLast - kFirst - 20);
        return {from, from + 5 + m_random.below(kLast - from - 5)};
    }

    Range anyPeriod()
    {
        constexpr std::array kIntervals {Interval::Week, Interval::Month, Interval::Month,
                                         Interval::Quarter, Interval::Year};
        const Interval interval = kIntervals[size_t(m_random.below(int(kIntervals.size())))];
        const Day start = periodStart(kFirst + m_random.below(kLast - kFirst + 1), interval);
        return {start, nextPeriod(start, interval) - 1};
    }

    Batch m_batch;
    ScoreColumns m_scores;
    Random m_random;
    bool m_controlled = true;
    std::map<Filter, Question> m_questions;
    std::vector<Filter> m_wide;
    std::vector<Filter> m_narrow; ///< kNarrower of each
    int m_asked = 0;
    int m_answered = 0; ///< with something to subtract
};

using Attack = bool (Attacker::*)();

int successes(Attacker& attacker, Attack attack, int pairs)
{
    int found = 0;
    for (const int last = attacker.asked() + pairs; attacker.asked() < last;)
        found += (attacker.*attack)() ? 1 : 0;
    return found;
}
} // namespace

Q_DECLARE_METATYPE(Attack)

class TestDisclosure : public QObject
{
    Q_OBJECT
private slots:
    void nobodyIsReconstructed_data();
    void nobodyIsReconstructed();
    void pointsAreWhatTheGateSays();
};

void TestDisclosure::nobodyIsReconstructed_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<int>("again");
    QTest::newRow("filters, one answer each") << &Attacker::filters << 0;
    QTest::newRow("filters") << &Attacker::filters << 300;
    QTest::newRow("total less parts, one answer each") << &Attacker::totalLessParts << 0;
    QTest::newRow("total less parts") << &Attacker::totalLessParts << 300;
    QTest::newRow("adjacent dates, one answer each") << &Attacker::adjacentDates << 0;
    QTest::newRow("adjacent dates") << &Attacker::adjacentDates << 300;
    QTest::newRow("intervals, one answer each") << &Attacker::intervals << 0;
    QTest::newRow("intervals") << &Attacker::intervals << 300;
}

void TestDisclosure::nobodyIsReconstructed()
{
    QFETCH(Attack, attack);
    QFETCH(int, again);
    constexpr int kCases = 8;
    Attacker attacker(again, 7);
    const int found = successes(attacker, attack, kPairs / kCases);
    qInfo("%d asked, %d with an answer to subtract, %d reconstructed", attacker.asked(),
          attacker.answered(), found);
    QCOMPARE(found, 0);
    QVERIFY(attacker.answered() > attacker.asked() / 50);
    attacker.setControlled(false);
    QVERIFY(successes(attacker, attack, kPairs / kCases / 10) > 0);
}

/// The whole way through microIndex, by value: hidden is what the gate says, and nothing else.
void TestDisclosure::pointsAreWhatTheGateSays()
{
    const Batch batch = skewedBatch(200, 3);
    const ScoreColumns scores = columns({batch});
    int compared = 0;
    int shown = 0;
    for (const Segment& by : kSegments) {
        for (const Interval interval : {Interval::Week, Interval::Month, Interval::Quarter}) {
            for (const Segment& filtered : kSegments) {
                const Filter filter {
                    {filtered.name, {QString::fromLatin1(filtered.shares.front().value)}}};
                TrendView view = viewOf(filter, interval);
                view.by = by.name;
                const auto points = microIndex(scores, view, kK);
                VERIFY_RESULT(points);
                for (const MicroPoint& point : *points) {
                    Filter one = filter;
                    one[by.name] = {*point.segment};
                    const auto gate = ShownGroups::prepare(scores, viewOf(one, interval), kK);
                    VERIFY_RESULT(gate);
                    const Day last = nextPeriod(point.period, interval) - 1;
                    QCOMPARE(point.hidden, !gate->isShown(point.period, last));
                    QVERIFY(point.hidden ? !point.mean && point.customers == 0
                                         : point.customers >= kK);
                    ++compared;
                    shown += point.hidden ? 0 : 1;
                }
            }
        }
    }
    qInfo("%d compared, %d shown", compared, shown);
    QVERIFY(shown > 50 && compared - shown > 50);
}

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"

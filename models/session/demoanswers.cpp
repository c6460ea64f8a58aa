// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/demoanswers.h"

#include "models/maths/kernel.h"
#include "models/session/demobrand.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace trustbilanz::session {

namespace {
/// SplitMix64 (Steele, Lea, Flood 2014): one small stream for each customer. The distributions of
/// the standard library differ between its implementations; these do not.
class Random
{
public:
    Random(std::uint64_t seed, std::uint64_t stream)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + stream * 0xD1B54A32D192ED03ULL)
    {
        bits();
    }
    std::uint64_t bits()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    double uniform() { return double(bits() >> 11) * 0x1p-53; }
    int below(int end) { return int(uniform() * end); }
    /// Mean 0, standard deviation 1, nearly normal: the sum of four uniform numbers.
    double bell()
    {
        constexpr double kScale = 1.7320508075688772; // sqrt(3)
        return (uniform() + uniform() + uniform() + uniform() - 2) * kScale;
    }

private:
    std::uint64_t m_state;
};

/// A value of a segment: how many of 100 have it, and index points it lies above the average.
struct Trait {
    const char* name;
    int percent;
    double points;
};
using Traits = std::array<Trait, 4>;
constexpr Traits kGenerations {
    {{"Boomer", 24, 5}, {"GenX", 30, 1}, {"GenZ", 16, -6}, {"Millennial", 30, -2}}};
constexpr Traits kRegions {
    {{"Nord", 25, 3}, {"Ost", 20, -3}, {"S\u00FCd", 30, 1}, {"West", 25, -1}}};
constexpr Traits kChannels {
    {{"App", 40, 2}, {"Hotline", 18, -6}, {"Shop", 17, 4}, {"Web", 25, -1}}};
constexpr Traits kPlans {
    {{"Basis", 50, -2}, {"Business", 20, 3}, {"Plus", 30, 2}, {nullptr, 0, 0}}};
/// Which data a customer was asked for, and what each is ready to share.
constexpr Traits kData {{{QT_TRANSLATE_NOOP("Sample", "contact"), 40, 0},
                         {QT_TRANSLATE_NOOP("Sample", "health"), 10, 0},
                         {QT_TRANSLATE_NOOP("Sample", "location"), 20, 0},
                         {QT_TRANSLATE_NOOP("Sample", "preferences"), 30, 0}}};
constexpr Traits kConsents {{{QT_TRANSLATE_NOOP("Sample", "open"), 0, 0},
                             {QT_TRANSLATE_NOOP("Sample", "pragmatic"), 0, 0},
                             {QT_TRANSLATE_NOOP("Sample", "refuses"), 0, 0},
                             {nullptr, 0, 0}}};
/// How strongly the customers of a plan react to an incident; 1 on average over all of them.
constexpr std::array kReactions {0.8, 1.35, 1.1};

/// Index points that one standard deviation of a driver moves the score by.
struct DriverWeight {
    const char* name;
    double points;
};
constexpr std::array<DriverWeight, 5> kDrivers {{{QT_TRANSLATE_NOOP("Sample", "efficiency"), 5},
                                                 {QT_TRANSLATE_NOOP("Sample", "expertise"), 3},
                                                 {QT_TRANSLATE_NOOP("Sample", "emotion"), 2},
                                                 {QT_TRANSLATE_NOOP("Sample", "transparency"), 6},
                                                 {QT_TRANSLATE_NOOP("Sample", "control"), 4}}};

constexpr double kLevel = 61; ///< index points at the start
constexpr double kTrendPerYear = 1.2;
constexpr double kPersonalSpread = 9;
constexpr double kNoise = 8;
constexpr double kLateJoinerBonus = 2;
/// Index points by month: happier in summer, least in the dark.
constexpr std::array kSeason {-1.2, -1.0, -0.5, 0.2, 0.8, 1.2, 1.2, 0.9, 0.4, -0.2, -0.7, -1.1};
/// Answers by month as a share of the busiest.
constexpr std::array kActivity {0.8, 0.75, 0.9, 0.85, 0.9, 0.8, 0.6, 0.65, 0.9, 1.0, 1.0, 0.7};
constexpr int kFewestAnswers = 5;
constexpr int kMostAnswers = 15;
constexpr double kLateJoiners = 0.3; ///< share of customers
constexpr double kLeavers = 0.2;
constexpr int kDriverLevels = 5;
constexpr int kScoreLevels = 11;
constexpr int kMostTries = 8; ///< for a day in a quiet month

std::uint32_t pick(const Traits& traits, Random& random)
{
    int left = random.below(100);
    std::uint32_t value = 0;
    while (left >= traits[value].percent)
        left -= traits[value++].percent;
    return value;
}

/// What all customers share on a day: trend, season, and what incidents left behind.
struct DayMood {
    double level = 0;
    double incidents = 0; ///< index points, for a reaction of 1
    double activity = 0;
};

class Calendar
{
public:
    Calendar(int months, const std::vector<Incident>& incidents,
             const std::vector<PlantedEffect>& effects)
        : m_first(dayFrom(dateFrom(demoLastDay()).addDays(1).addMonths(-months)))
    {
        for (Day day = m_first; day <= demoLastDay(); ++day)
            m_moods.push_back(moodOn(day));
        for (const PlantedEffect& effect : effects)
            plant(effect, incidents);
    }

    Day first() const { return m_first; }
    int days() const { return int(m_moods.size()); }
    const DayMood& mood(int day) const { return m_moods[size_t(day)]; }

private:
    DayMood moodOn(Day day) const
    {
        const size_t month = size_t(dateFrom(day).month()) - 1;
        const double years = (day - m_first) / 365.25;
        return {kLevel + kTrendPerYear * years + kSeason[month], 0, kActivity[month]};
    }

    void plant(const PlantedEffect& effect, const std::vector<Incident>& incidents)
    {
        const auto incident = std::ranges::find(incidents, effect.incidentId, &Incident::id);
        if (incident == incidents.end() || effect.microPoints == 0)
            return;
        const Day start = incident->effectiveDate()->anchor();
        for (int i = 0; i < days(); ++i)
            m_moods[size_t(i)].incidents += effect.microPoints
                * maths::remainingGain(m_first + i - start, effect.halfLifeDays);
    }

    Day m_first;
    std::vector<DayMood> m_moods;
};

struct Person {
    std::uint32_t generation = 0;
    std::uint32_t region = 0;
    std::uint32_t plan = 0;
    std::uint32_t usualChannel = 0;
    double level = 0; ///< index points above the average
    std::array<double, kDrivers.size()> drivers {};
    int joined = 0; ///< day of the calendar
    int left = 0;
};

struct Answer {
    int day = 0; ///< of the calendar
    std::uint32_t customer = 0;
    std::uint8_t score = 0;
    std::array<std::uint8_t, 6> segments {}; ///< in the order of kSegments
    std::array<std::uint8_t, kDrivers.size()> drivers {};
};

struct Segment {
    const char* name;
    const Traits* traits;
};
constexpr std::array<Segment, 6> kSegments {
    {{QT_TRANSLATE_NOOP("Sample", "generation"), &kGenerations},
     {QT_TRANSLATE_NOOP("Sample", "region"), &kRegions},
     {QT_TRANSLATE_NOOP("Sample", "channel"), &kChannels},
     {QT_TRANSLATE_NOOP("Sample", "plan"), &kPlans},
     {QT_TRANSLATE_NOOP("Sample", "consent"), &kConsents},
     {QT_TRANSLATE_NOOP("Sample", "data"), &kData}}};

std::uint8_t rounded(double value, int levels)
{
    return std::uint8_t(std::clamp(int(std::floor(value + 0.5)), 0, levels - 1));
}

Person makePerson(Random& random, int days)
{
    Person person;
    person.generation = pick(kGenerations, random);
    person.region = pick(kRegions, random);
    person.plan = pick(kPlans, random);
    person.usualChannel = pick(kChannels, random);
    const bool late = random.uniform() < kLateJoiners;
    person.joined = late ? random.below(days) : 0;
    const bool leaves = random.uniform() < kLeavers;
    person.left = leaves ? person.joined + random.below(days - person.joined) : days - 1;
    person.level = kPersonalSpread * random.bell() + kGenerations[person.generation].points
        + kRegions[person.region].points + kPlans[person.plan].points
        + (late ? kLateJoinerBonus : 0);
    for (double& driver : person.drivers)
        driver = random.bell();
    return person;
}

int pickDay(const Person& person, const Calendar& calendar, Random& random)
{
    int day = person.joined;
    for (int i = 0; i < kMostTries; ++i) {
        day = person.joined + random.below(person.left - person.joined + 1);
        if (random.uniform() < calendar.mood(day).activity)
            break;
    }
    return day;
}

Answer makeAnswer(const Person& person, const Calendar& calendar, Random& random)
{
    constexpr double kUsual = 0.7; // how often a person uses the usual channel
    Answer answer;
    answer.day = pickDay(person, calendar, random);
    const std::uint32_t channel
        = random.uniform() < kUsual ? person.usualChannel : pick(kChannels, random);
    const DayMood& mood = calendar.mood(answer.day);
    double index = mood.level + mood.incidents * kReactions[person.plan] + person.level
        + kChannels[channel].points + kNoise * random.bell();
    for (size_t i = 0; i < kDrivers.size(); ++i) {
        const double driver = 0.6 * person.drivers[i] + 0.8 * random.bell(); // variance 1
        index += kDrivers[i].points * driver;
        answer.drivers[i] = rounded((kDriverLevels - 1) / 2.0 + 0.9 * driver, kDriverLevels);
    }
    answer.score = rounded(index / 10, kScoreLevels);
    answer.segments = {std::uint8_t(person.generation), std::uint8_t(person.region),
                       std::uint8_t(channel), std::uint8_t(person.plan)};
    return answer;
}

/// Readiness to share lies in the person and grows with trust. Has a stream of its own, so that it
/// changes nothing else.
class Sharing
{
public:
    Sharing(std::uint64_t seed, std::uint64_t customer)
        : m_random(seed ^ 0x5348415245ULL, customer)
        , m_openness(m_random.bell())
    {
    }

    void complete(Answer& answer)
    {
        constexpr double kBorder = 0.6;
        const double trust = (10 * answer.score - kLevel) / 20;
        const double openness = 0.7 * m_openness + 0.6 * trust + 0.4 * m_random.bell();
        answer.segments[4] = openness > kBorder ? 0 : openness > -kBorder ? 1 : 2;
        answer.segments[5] = std::uint8_t(pick(kData, m_random));
    }

private:
    Random m_random;
    double m_openness;
};

/// At least one answer of every customer; fewer of those who were there for a short time.
int answerCount(const Person& person, int days, Random& random)
{
    const int wanted = kFewestAnswers + random.below(kMostAnswers - kFewestAnswers + 1);
    return std::max(1, wanted * (person.left - person.joined + 1) / days);
}

std::vector<Answer> makeAnswers(const DemoPlan& plan, const Calendar& calendar)
{
    std::vector<Answer> answers;
    for (int i = 0; i < plan.customers; ++i) {
        Random random(plan.seed, std::uint64_t(i));
        const Person person = makePerson(random, calendar.days());
        Sharing sharing(plan.seed, std::uint64_t(i));
        const int count = answerCount(person, calendar.days(), random);
        for (int k = 0; k < count; ++k) {
            answers.push_back(makeAnswer(person, calendar, random));
            answers.back().customer = std::uint32_t(i);
            sharing.complete(answers.back());
        }
    }
    std::ranges::stable_sort(answers, {}, &Answer::day);
    return answers;
}

/// Packs one code of every answer.
template<class Code>
PackedColumn packed(const std::vector<Answer>& answers, size_t distinct, Code code)
{
    std::vector<std::uint32_t> codes(answers.size());
    std::ranges::transform(answers, codes.begin(), code);
    return PackedColumn::pack(codes, distinct);
}

NumberColumn levels(int first, int count)
{
    NumberColumn column;
    column.values.resize(size_t(count));
    std::iota(column.values.begin(), column.values.end(), double(first));
    return column;
}

SegmentColumn segmentColumn(const std::vector<Answer>& answers, size_t index, const DemoWords& word)
{
    SegmentColumn column;
    column.name = word(kSegments[index].name);
    for (const Trait& trait : *kSegments[index].traits) {
        if (trait.name)
            column.values.push_back(word(trait.name).toStdString());
    }
    column.codes = packed(answers, column.values.size(),
                          [index](const Answer& answer) { return answer.segments[index]; });
    return column;
}

DriverColumn driverColumn(const std::vector<Answer>& answers, size_t index, const DemoWords& word)
{
    DriverColumn column;
    column.name = word(kDrivers[index].name);
    column.scale = {1, kDriverLevels, false};
    column.answers = levels(1, kDriverLevels);
    column.answers.codes = packed(answers, kDriverLevels,
                                  [index](const Answer& answer) { return answer.drivers[index]; });
    return column;
}

Pseudonym inventedPseudonym(std::uint64_t seed, std::uint64_t customer)
{
    Random random(~seed, customer);
    Pseudonym pseudonym {};
    for (size_t i = 0; i < pseudonym.size(); ++i)
        pseudonym[i] = std::uint8_t(random.bits() >> 56);
    return pseudonym;
}
} // namespace

ScorePart demoAnswers(const DemoPlan& plan, const std::vector<Incident>& incidents,
                      const std::vector<PlantedEffect>& effects)
{
    const Calendar calendar(plan.months, incidents, effects);
    const std::vector<Answer> answers = makeAnswers(plan, calendar);
    ScorePart part;
    part.scale = {0, kScoreLevels - 1, false};
    for (int i = 0; i < plan.customers; ++i)
        part.customers.push_back(inventedPseudonym(plan.seed, std::uint64_t(i)));
    std::vector<std::uint32_t> customers;
    for (const Answer& answer : answers) {
        customers.push_back(answer.customer);
        part.day.push_back(std::uint16_t(calendar.first() + answer.day - kFirstStoredDay));
    }
    part.customer = CustomerCodes(customers, part.customers.size());
    part.score = levels(0, kScoreLevels);
    part.score.codes = packed(answers, kScoreLevels, &Answer::score);
    for (size_t i = 0; i < kSegments.size(); ++i)
        part.segments.push_back(segmentColumn(answers, i, plan.word));
    for (size_t i = 0; i < kDrivers.size(); ++i)
        part.drivers.push_back(driverColumn(answers, i, plan.word));
    return part;
}

} // namespace trustbilanz::session

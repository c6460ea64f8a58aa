// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/drivers.h"

#include "models/maths/counterrandom.h"
#include "models/maths/parallelblocks.h"
#include "models/maths/relativeimportance.h"
#include "models/records/workspace.h"
#include "models/trust/customerprofiles.h"
#include "models/trust/showngroups.h"

#include <algorithm>
#include <cmath>

namespace trustbilanz::trust {

namespace {
using maths::Moments;

constexpr qint64 kFewestCustomers = 30;
constexpr qint64 kCustomersPerRegressor = 5;
/// A driver answered by fewer than this share of the customers of the driver answered most would
/// cost more customers than it is worth.
constexpr double kLeastAnswered = 0.5;
/// So many groups of customers are resampled where there are more customers.
constexpr size_t kMostUnits = 1000;
constexpr double kMiddle = 50; ///< sums around it keep their digits

bool isAnswered(double answer)
{
    return !std::isnan(answer);
}

/// What is known of a driver before any are compared.
struct DriverSurvey {
    qint64 customers = 0; ///< answered score and driver
    Moments moments {2}; ///< driver, score
};

struct Survey {
    qint64 asked = 0; ///< customers who answered the score
    Moments score {1};
    std::vector<DriverSurvey> drivers;

    explicit Survey(size_t count)
        : drivers(count)
    {
    }

    void add(const CustomerProfile& profile)
    {
        ++asked;
        const double score0 = profile.score - kMiddle;
        score.add({&score0, 1}, profile.weight);
        for (size_t i = 0; i < drivers.size(); ++i) {
            if (!isAnswered(profile.drivers[i]))
                continue;
            ++drivers[i].customers;
            drivers[i].moments.add(std::array {profile.drivers[i] - kMiddle, score0},
                                   profile.weight);
        }
    }

    void add(const Survey& other)
    {
        asked += other.asked;
        score.add(other.score);
        for (size_t i = 0; i < drivers.size(); ++i) {
            drivers[i].customers += other.drivers[i].customers;
            drivers[i].moments.add(other.drivers[i].moments);
        }
    }
};

Survey surveyOf(const CustomerProfiles& profiles, size_t drivers)
{
    std::vector<Survey> shares(profiles.blocks(), Survey(drivers));
    maths::parallelBlocks(shares.size(), [&](size_t block) {
        profiles.visit(block, [&](const CustomerProfile& profile) { shares[block].add(profile); });
    });
    Survey all(drivers);
    for (const Survey& share : shares)
        all.add(share);
    return all;
}

/// Customers who answered the score and every driver that is compared.
struct CompleteCases {
    qint64 customers = 0;
    double weight = 0;
    double weightSquares = 0;
    std::vector<Moments> units; ///< what the bootstrap resamples: customers, or groups of them

    double effective() const { return weightSquares > 0 ? weight * weight / weightSquares : 0; }
};

class CaseCollector
{
public:
    CaseCollector(size_t drivers, bool grouped)
        : m_row(drivers + 1)
        , m_grouped(grouped)
    {
        if (grouped)
            m_cases.units.assign(kMostUnits, Moments(drivers + 1));
    }

    void add(const CustomerProfile& profile)
    {
        if (!std::ranges::all_of(profile.drivers, isAnswered))
            return;
        std::ranges::transform(profile.drivers, m_row.begin(),
                               [](double answer) { return answer - kMiddle; });
        m_row.back() = profile.score - kMiddle;
        ++m_cases.customers;
        m_cases.weight += profile.weight;
        m_cases.weightSquares += profile.weight * profile.weight;
        unitOf(profile.customer).add(m_row, profile.weight);
    }

    CompleteCases take() { return std::move(m_cases); }

private:
    /// Groups are drawn by the customer's code, so that they do not depend on anything answered.
    Moments& unitOf(std::uint32_t customer)
    {
        if (m_grouped)
            return m_cases.units[maths::CounterRandom(0, 0).below(kMostUnits, customer)];
        return m_cases.units.emplace_back(m_row.size());
    }

    std::vector<double> m_row;
    bool m_grouped;
    CompleteCases m_cases;
};

CompleteCases merged(std::vector<CompleteCases> shares, bool grouped)
{
    CompleteCases all = std::move(shares.front());
    for (size_t i = 1; i < shares.size(); ++i) {
        all.customers += shares[i].customers;
        all.weight += shares[i].weight;
        all.weightSquares += shares[i].weightSquares;
        if (!grouped)
            all.units.insert(all.units.end(), shares[i].units.begin(), shares[i].units.end());
        for (size_t unit = 0; grouped && unit < all.units.size(); ++unit)
            all.units[unit].add(shares[i].units[unit]);
    }
    return all;
}

CompleteCases completeCases(const CustomerProfiles& profiles, size_t drivers, bool grouped)
{
    std::vector<CompleteCases> shares(profiles.blocks());
    maths::parallelBlocks(shares.size(), [&](size_t block) {
        CaseCollector collector(drivers, grouped);
        profiles.visit(block, [&](const CustomerProfile& profile) { collector.add(profile); });
        shares[block] = collector.take();
    });
    CompleteCases all = merged(std::move(shares), grouped);
    std::erase_if(all.units, [](const Moments& unit) { return unit.weight() == 0; });
    return all;
}

/// The number, unless it lays open that few are left of another that may be known.
std::optional<qint64> shownCount(qint64 count, qint64 of, int smallestGroup)
{
    const qint64 others = of - count;
    const bool tells = count < smallestGroup || (others > 0 && others < smallestGroup);
    return tells ? std::nullopt : std::optional(count);
}

/// One analysis: chooses the drivers, compares them, says what was left out.
class Analysis
{
public:
    Analysis(const ScoreColumns& scores, const AnswerSelection& selection, const TrendView& view,
             int smallestGroup, const DriverQuestion& question, const ShownGroups& shown)
        : m_scores(scores)
        , m_selection(selection)
        , m_from(view.from.value_or(scores.firstDay()))
        , m_to(view.to.value_or(scores.lastDay()))
        , m_names(question.drivers.isEmpty() ? scores.driverNames() : question.drivers)
        , m_question(question)
        , m_survey(surveyOf(profilesOf(m_names), size_t(m_names.size())))
        , m_shown(shown.isShown(m_from, m_to))
    {
        m_result.smallestGroup = std::max(smallestGroup, kLowestSmallestGroup);
        m_result.confidence = view.confidence;
        if (m_shown)
            m_result.asked = shownCount(m_survey.asked, m_survey.asked, m_result.smallestGroup);
    }

    DriverAnalysis run()
    {
        m_result.gate = compare();
        return m_result;
    }

private:
    CustomerProfiles profilesOf(const QStringList& drivers) const
    {
        return CustomerProfiles(m_scores, m_selection, drivers, m_from, m_to);
    }

    DriverGate compare()
    {
        if (m_survey.asked == 0)
            return DriverGate::NoScores;
        const bool anyDriver = std::ranges::any_of(
            m_survey.drivers, [](const DriverSurvey& driver) { return driver.customers > 0; });
        if (!anyDriver)
            return DriverGate::NoDrivers;
        m_result.needed = std::max<qint64>(kFewestCustomers, m_result.smallestGroup);
        if (m_survey.asked < m_result.needed)
            return DriverGate::TooFewCustomers;
        if (!m_shown)
            return DriverGate::Hidden;
        if (m_survey.score.isConstant(0))
            return DriverGate::ConstantScore;
        chooseDrivers();
        return m_used.empty() ? DriverGate::NoneUsable : compareUsed();
    }

    void exclude(size_t driver, DriverExclusion why)
    {
        const qint64 customers = m_survey.drivers[driver].customers;
        m_result.excluded.push_back(
            {m_names[qsizetype(driver)], why,
             shownCount(customers, m_survey.asked, m_result.smallestGroup)});
    }

    std::optional<DriverExclusion> exclusionOf(const DriverSurvey& driver, qint64 most) const
    {
        if (driver.customers < m_result.needed)
            return DriverExclusion::TooFewAnswers;
        if (driver.moments.isConstant(0))
            return DriverExclusion::Constant;
        if (m_question.drivers.isEmpty()
            && double(driver.customers) < kLeastAnswered * double(most))
            return DriverExclusion::OftenMissing;
        return std::nullopt;
    }

    void chooseDrivers()
    {
        qint64 most = 0;
        for (const DriverSurvey& driver : m_survey.drivers)
            most = std::max(most, driver.customers);
        for (size_t i = 0; i < m_survey.drivers.size(); ++i) {
            if (const auto why = exclusionOf(m_survey.drivers[i], most))
                exclude(i, *why);
            else
                m_used.push_back(i);
        }
        keepTheTenClosest();
    }

    double closeness(size_t driver) const
    {
        return std::abs(m_survey.drivers[driver].moments.correlation(0, 1));
    }

    void keepTheTenClosest()
    {
        if (m_used.size() <= maths::kMostPredictors)
            return;
        std::ranges::stable_sort(m_used,
                                 [&](size_t a, size_t b) { return closeness(a) > closeness(b); });
        for (size_t i = maths::kMostPredictors; i < m_used.size(); ++i)
            exclude(m_used[i], DriverExclusion::NotAmongTen);
        m_used.resize(maths::kMostPredictors);
        std::ranges::sort(m_used);
    }

    QStringList usedNames() const
    {
        QStringList names;
        for (const size_t driver : m_used)
            names << m_names[qsizetype(driver)];
        return names;
    }

    DriverGate compareUsed()
    {
        const bool grouped = m_survey.asked > qint64(kMostUnits);
        const CompleteCases cases = completeCases(profilesOf(usedNames()), m_used.size(), grouped);
        m_result.needed = std::max<qint64>(m_result.needed,
                                           kCustomersPerRegressor * qint64(m_used.size() + 1) + 1);
        m_result.customers = shownCount(cases.customers, cases.customers, m_result.smallestGroup);
        if (!shownCount(cases.customers, m_survey.asked, m_result.smallestGroup))
            m_result.asked.reset();
        m_result.effectiveCustomers = m_result.customers ? cases.effective() : 0;
        // Weighted customers count for what they are worth.
        if (cases.customers < m_result.needed || cases.effective() < double(m_result.needed) - 1e-6)
            return DriverGate::TooFewCustomers;
        return shareOut(cases);
    }

    DriverGate shareOut(const CompleteCases& cases)
    {
        Moments all(m_used.size() + 1);
        for (const Moments& unit : cases.units)
            all.add(unit);
        const auto found = maths::importance(all);
        if (!found)
            return DriverGate::ConstantScore;
        if (found->explained < 1e-12)
            return DriverGate::NothingExplained;
        const double predictors = double(m_used.size());
        const double n = cases.effective();
        m_result.explained = found->explained;
        m_result.explainedAdjusted = 1 - (1 - found->explained) * (n - 1) / (n - predictors - 1);
        m_result.chance = maths::chanceOfExplained(found->explained, m_used.size(), n);
        addShares(cases, all, *found);
        return DriverGate::Enough;
    }

    void addShares(const CompleteCases& cases, const Moments& all, const maths::Importance& found)
    {
        const auto intervals = maths::shareIntervals(
            cases.units, {m_result.confidence, m_question.resamples, m_question.seed});
        for (size_t i = 0; i < m_used.size(); ++i) {
            const QString& name = m_names[qsizetype(m_used[i])];
            DriverShare share;
            share.name = name;
            share.share = found.parts[i] / found.explained;
            share.low = intervals[i].low;
            share.high = intervals[i].high;
            share.correlation = all.correlation(i, m_used.size());
            share.customers = shownDriver(m_survey.drivers[m_used[i]].customers, cases.customers);
            share.part = e3PartOf(name);
            m_result.drivers.push_back(share);
        }
        std::ranges::stable_sort(m_result.drivers, std::ranges::greater(), &DriverShare::share);
    }

    /// Neither those who left the driver out nor those who left another one out may be few.
    std::optional<qint64> shownDriver(qint64 customers, qint64 complete) const
    {
        if (!shownCount(complete, customers, m_result.smallestGroup))
            return std::nullopt;
        return shownCount(customers, m_survey.asked, m_result.smallestGroup);
    }

    const ScoreColumns& m_scores;
    const AnswerSelection& m_selection;
    Day m_from;
    Day m_to;
    QStringList m_names;
    DriverQuestion m_question;
    Survey m_survey;
    bool m_shown = false; ///< beside every other answer
    std::vector<size_t> m_used; ///< places in m_names
    DriverAnalysis m_result;
};
} // namespace

Result<DriverAnalysis> analyseDrivers(const ScoreColumns& scores, const TrendView& view,
                                      int smallestGroup, const DriverQuestion& question,
                                      const ScaleShifts& shifts)
{
    for (const QString& driver : question.drivers) {
        if (!scores.driverNames().contains(driver))
            return failure(Error::Kind::MissingColumn, driver);
    }
    TrendView together = view;
    together.by.clear();
    together.interval = Interval::Year; // no finer than the range itself needs
    const auto selection = AnswerSelection::prepare(scores, together, shifts);
    if (!selection)
        return tl::unexpected(selection.error());
    const auto shown = ShownGroups::prepare(scores, together, smallestGroup);
    if (!shown)
        return tl::unexpected(shown.error());
    return Analysis(scores, *selection, view, smallestGroup, question, *shown).run();
}

} // namespace trustbilanz::trust

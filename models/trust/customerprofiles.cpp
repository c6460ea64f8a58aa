// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trust/customerprofiles.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trustbilanz::trust {

namespace {
constexpr std::uint32_t kCustomersPerBlock = 65'536;
constexpr std::uint32_t kMostBlocks = 16;

const DriverColumn* driverOf(const ScorePart& part, const QString& name)
{
    const auto found = std::ranges::find(part.drivers, name, &DriverColumn::name);
    return found == part.drivers.end() ? nullptr : &*found;
}
} // namespace

/// Sums of weight x answer of the customers of a block.
class CustomerProfiles::Sums
{
public:
    Sums(const CustomerRange& customers, size_t drivers)
        : m_customers(customers)
        , m_drivers(drivers)
        , m_scores(customers.size())
        , m_answers(customers.size() * drivers)
    {
    }

    void add(const PreparedPart& prepared, const std::vector<Source>& sources,
             std::span<const std::uint32_t> rows)
    {
        const ScorePart& part = *prepared.part;
        for (const std::uint32_t row : rows) {
            const double weight
                = prepared.weights.empty() ? 1 : prepared.weights[part.weight.codes.at(row)];
            const size_t at = part.customer[row] - m_customers.first;
            m_scores[at].add(prepared.answers[part.score.codes.at(row)], weight);
            ++m_scores[at].count;
            for (size_t i = 0; i < m_drivers; ++i) {
                if (sources[i].codes)
                    m_answers[at * m_drivers + i].add(sources[i].answers[sources[i].codes->at(row)],
                                                      weight);
            }
        }
    }

    void visit(const ScoreScale& scale,
               const std::function<void(const CustomerProfile&)>& visit) const
    {
        std::vector<double> drivers(m_drivers);
        for (size_t at = 0; at < m_scores.size(); ++at) {
            const Score& score = m_scores[at];
            if (score.count == 0)
                continue;
            for (size_t i = 0; i < m_drivers; ++i)
                drivers[i] = m_answers[at * m_drivers + i].mean();
            visit({std::uint32_t(m_customers.first + at), score.weight / score.count,
                   scale.toIndex(score.mean()), drivers});
        }
    }

private:
    struct Mean {
        double sum = 0;
        double weight = 0;
        void add(double answer, double answerWeight)
        {
            if (std::isnan(answer))
                return;
            sum += answerWeight * answer;
            weight += answerWeight;
        }
        double mean() const
        {
            return weight > 0 ? sum / weight : std::numeric_limits<double>::quiet_NaN();
        }
    };
    struct Score : Mean {
        std::uint32_t count = 0;
    };

    CustomerRange m_customers;
    size_t m_drivers;
    std::vector<Score> m_scores;
    std::vector<Mean> m_answers; ///< by customer, then driver
};

CustomerProfiles::CustomerProfiles(const ScoreColumns& scores, const AnswerSelection& selection,
                                   QStringList drivers, Day from, Day to)
    : m_selection(selection)
    , m_drivers(std::move(drivers))
    , m_from(from)
    , m_to(to)
    , m_customers(scores.customerCount())
{
    for (const PreparedPart& prepared : selection.parts()) {
        std::vector<Source> sources(size_t(m_drivers.size()));
        for (size_t i = 0; i < sources.size(); ++i) {
            const DriverColumn* driver = driverOf(*prepared.part, m_drivers[qsizetype(i)]);
            if (!driver)
                continue;
            sources[i].codes = &driver->answers.codes;
            for (const double answer : driver->answers.values)
                sources[i].answers.push_back(driver->scale.toIndex(answer));
        }
        m_sources.push_back(std::move(sources));
    }
}

size_t CustomerProfiles::blocks() const
{
    const std::uint32_t blocks = (m_customers + kCustomersPerBlock - 1) / kCustomersPerBlock;
    return std::clamp<size_t>(blocks, 1, kMostBlocks);
}

void CustomerProfiles::visit(size_t block,
                             const std::function<void(const CustomerProfile&)>& visit) const
{
    const std::uint64_t count = m_customers;
    const CustomerRange customers {std::uint32_t(count * block / blocks()),
                                   std::uint32_t(count * (block + 1) / blocks()), blocks() == 1};
    Sums sums(customers, size_t(m_drivers.size()));
    SelectedRows rows;
    for (size_t i = 0; i < m_selection.parts().size(); ++i) {
        rows.select(m_selection.parts()[i], m_from, m_to, customers, m_selection.groupCount());
        for (size_t group = 0; group < m_selection.groupCount(); ++group)
            sums.add(m_selection.parts()[i], m_sources[i], rows.ofGroup(group));
    }
    sums.visit(m_selection.scale(), visit);
}

} // namespace trustbilanz::trust

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/sensitivity.h"

#include "models/risk/distributions.h"
#include "models/risk/lostrevenue.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trustbilanz::risk {

namespace {
constexpr double kLowQuantile = 0.05;
constexpr double kHighQuantile = 0.95;
constexpr double kFixedStep = 0.1; // a fixed number moves by 10 %
constexpr qint64 kMostTrialsAnew = 1 << 20; // an exchanged frequency is judged by these

struct Ends {
    double low = 0;
    double high = 0;
};

/// The values at which an input is fixed.
Ends endsOf(const Distribution& d)
{
    if (!isConstant(d))
        return {quantileOf(d, kLowQuantile), quantileOf(d, kHighQuantile)};
    const double value = meanOf(d);
    const double step = std::abs(value) * kFixedStep;
    return {value - step, value + step};
}

/// A fixed number of a loss of revenue.
struct RevenueInput {
    const char* key;
    double LostRevenue::* member;
    double most;
};
constexpr std::array kRevenueInputs {
    RevenueInput {"exposedShare", &LostRevenue::exposedShare, 1},
    RevenueInput {"halfLifeDays", &LostRevenue::halfLifeDays, HUGE_VAL},
    RevenueInput {"scar", &LostRevenue::scar, 1},
    RevenueInput {"years", &LostRevenue::years, HUGE_VAL},
};

class Tornado
{
public:
    Tornado(const Scenario& scenario, const LossModel& model, const Sample& sample)
        : m_scenario(scenario)
        , m_model(model)
        , m_sample(sample)
        , m_mean(joined(sample.blocks, sample.trials).mean)
    {
    }

    std::vector<SensitivityRow> rows;

    Result<void> addFrequency(const SimulationOptions& options, const Progress& progress)
    {
        const Frequency& frequency = m_scenario.simulation.frequency;
        const bool isPoisson = frequency.kind == Frequency::Kind::Poisson;
        Ends ends = endsOf(isPoisson ? frequency.rate : fixedAt(frequency.probability));
        if (!isPoisson)
            ends.high = std::min(1.0, ends.high);
        const auto low = meanWith(ends.low, options, progress);
        const auto high = low ? meanWith(ends.high, options, progress) : low;
        if (!high)
            return tl::unexpected(high.error());
        rows.push_back({isPoisson ? QStringLiteral("frequency.poisson")
                                  : QStringLiteral("frequency.bernoulli"),
                        *low, *high});
        return {};
    }

    void addLosses()
    {
        // The model keeps equal names in the order of the file.
        std::vector<bool> isTaken(m_model.losses.size());
        for (const LossComponent& loss : m_scenario.simulation.losses) {
            size_t place = 0;
            while (isTaken[place] || m_model.losses[place].name != loss.name)
                ++place;
            isTaken[place] = true;
            if (const auto* distribution = std::get_if<Distribution>(&loss.each))
                addAmount(QStringLiteral("losses.") + loss.name, place, *distribution, 1);
            else
                addRevenue(loss, std::get<LostRevenue>(loss.each), place);
        }
        addCompanyRevenue();
    }

private:
    /// The mean with every event costing `amount` in this component.
    double exchanged(size_t place, double amount) const
    {
        return m_mean - m_sample.components[place] + m_sample.events * amount;
    }

    /// The mean with this component multiplied.
    double scaled(size_t place, double factor) const
    {
        return m_mean + m_sample.components[place] * (factor - 1);
    }

    void addAmount(const QString& input, size_t place, const Distribution& d, double factor)
    {
        const Ends ends = endsOf(d);
        rows.push_back(
            {input, exchanged(place, ends.low * factor), exchanged(place, ends.high * factor)});
    }

    void addRevenue(const LossComponent& loss, const LostRevenue& lost, size_t place)
    {
        const double factor = revenuePerTrustLoss(*m_scenario.revenue, lost);
        const QString key = QStringLiteral("losses.%1.").arg(loss.name);
        addAmount(key + QStringLiteral("trustLoss"), place, lost.trustLoss, factor);
        m_revenuePlaces.push_back(place);
        if (!(factor > 0))
            return;
        for (const RevenueInput& input : kRevenueInputs) {
            const Ends ends = endsOf(fixedAt(lost.*input.member));
            const auto meanAt = [&](double value) {
                LostRevenue changed = lost;
                changed.*input.member = std::min(value, input.most);
                return scaled(place, revenuePerTrustLoss(*m_scenario.revenue, changed) / factor);
            };
            rows.push_back({key + QLatin1String(input.key), meanAt(ends.low), meanAt(ends.high)});
        }
    }

    void addCompanyRevenue()
    {
        if (m_revenuePlaces.empty())
            return;
        SensitivityRow row {QStringLiteral("company.revenue"), m_mean, m_mean};
        for (const size_t place : m_revenuePlaces) {
            row.low -= kFixedStep * m_sample.components[place];
            row.high += kFixedStep * m_sample.components[place];
        }
        rows.push_back(row);
    }

    /// The mean with the frequency fixed, by the trials that are drawn anew.
    Result<double> meanWith(double fixed, const SimulationOptions& options,
                            const Progress& progress) const
    {
        Frequency frequency = m_scenario.simulation.frequency;
        frequency.rate = fixedAt(std::max(0.0, fixed));
        frequency.probability = fixed;
        LossModel model = m_model;
        model.frequency = preparedFrequency(frequency, m_scenario.simulation.years);
        SimulationOptions fewer = options;
        fewer.trials = std::min(options.trials, kMostTrialsAnew);
        const auto anew = sample({{std::move(model)}}, fewer, {.histogram = false}, progress);
        if (!anew)
            return tl::unexpected(anew.error());
        const double before = meanOfFirst(fewer.trials);
        const double after = joined(anew->blocks, anew->trials).mean;
        // The ratio of the same trials carries over to all.
        return before != 0 ? m_mean * (after / before) : after;
    }

    double meanOfFirst(qint64 trials) const
    {
        JoinedMoments moments;
        for (size_t index = 0; moments.trials < trials; ++index)
            moments.join(m_sample.blocks[index], blockSize(index, trials));
        return moments.mean;
    }

    const Scenario& m_scenario;
    const LossModel& m_model;
    const Sample& m_sample;
    double m_mean;
    std::vector<size_t> m_revenuePlaces;
};
} // namespace

Result<std::vector<SensitivityRow>> sensitivityRows(const Scenario& scenario,
                                                    const LossModel& model, const Sample& sample,
                                                    const SimulationOptions& options,
                                                    const Progress& progress)
{
    Tornado tornado(scenario, model, sample);
    if (const auto drawn = tornado.addFrequency(options, progress); !drawn)
        return tl::unexpected(drawn.error());
    tornado.addLosses();
    std::ranges::stable_sort(tornado.rows, std::greater {}, [](const SensitivityRow& row) {
        return std::abs(row.high - row.low);
    });
    return std::move(tornado.rows);
}

} // namespace trustbilanz::risk

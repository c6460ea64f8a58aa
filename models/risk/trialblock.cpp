// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/trialblock.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trustbilanz::risk {

namespace {
using boost::math::policies::policy;
using Plain = policy<boost::math::policies::promote_double<false>>;

constexpr size_t kSortLanes = 4;
constexpr size_t kSumLanes = 8; // independent sums: a fixed order, whatever the compiler does

size_t padded(size_t count)
{
    return (count + kVector - 1) / kVector * kVector;
}

/// Smallest k with P(N <= k) > u for N ~ Poisson(rate): from a guess by the normal distribution up
/// or down to it.
double poissonQuantile(double u, double rate)
{
    const auto reached
        = [&](double k) { return k < 0 ? 0.0 : boost::math::gamma_q(k + 1, rate, Plain()); };
    double k = std::floor(rate);
    const double step = std::max(1.0, std::floor(std::sqrt(rate)));
    while (reached(k) <= u && reached(k) < 1)
        k += step;
    while (k > 0 && reached(k - step) > u)
        k -= step;
    while (k > 0 && reached(k - 1) > u)
        --k;
    return std::max(0.0, k);
}

double laneSum(const double* values, size_t count)
{
    double lanes[kSumLanes] {};
    const size_t even = count / kSumLanes * kSumLanes;
    for (size_t i = 0; i < even; i += kSumLanes) {
        for (size_t lane = 0; lane < kSumLanes; ++lane)
            lanes[lane] += values[i + lane];
    }
    for (size_t i = even; i < count; ++i)
        lanes[i - even] += values[i];
    return ((lanes[0] + lanes[4]) + (lanes[1] + lanes[5]))
        + ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7]));
}

double addUp(const double* values, size_t count, double* sums)
{
    for (size_t i = 0; i < count; ++i)
        sums[i] += values[i];
    return laneSum(values, count);
}
} // namespace

TrialBlock::TrialBlock(const DrawKernels& kernels)
    : m_kernels(kernels)
    , m_counts {}
    , m_sums {}
    , m_losses {}
    , m_order {}
{
}

void TrialBlock::begin(const LossModel& model, const StreamPlace& place, std::uint32_t first,
                       size_t count)
{
    m_model = &model;
    m_place = place;
    m_first = first;
    m_count = count;
    countEvents(model.frequency);
    m_events = laneSum(m_counts.data(), m_count);
    sortByEvents();
    m_sums.fill(0);
    m_componentSums.clear();
    m_round = 0;
    m_componentSum = 0;
}

bool TrialBlock::goOn(qint64& budget)
{
    while (m_componentSums.size() < m_model->losses.size()) {
        const PreparedLoss& loss = m_model->losses[m_componentSums.size()];
        if (loss.amount.isConstant)
            m_componentSum = addConstant(loss.amount.constant);
        else if (!addComponent(loss, budget))
            return false;
        m_componentSums.push_back(m_componentSum);
        m_round = 0;
        m_componentSum = 0;
    }
    for (size_t i = 0; i < m_count; ++i)
        m_losses[m_order[i] - m_first] = m_sums[i];
    return true;
}

void TrialBlock::countEvents(const PreparedFrequency& frequency)
{
    if (frequency.cumulative.empty() && !frequency.rate) {
        m_counts.fill(double(frequency.base));
        return;
    }
    alignas(64) std::array<std::uint32_t, kStrip> trials {};
    alignas(64) std::array<double, kStrip> uniform {}, other {}, rates {};
    const Stream stream {m_place.seed, 0, kFrequencyPurpose, m_place.frequency};
    for (size_t at = 0; at < m_count; at += kStrip) {
        const size_t count = padded(std::min(kStrip, m_count - at));
        for (size_t i = 0; i < count; ++i)
            trials[i] = m_first + std::uint32_t(at + i);
        m_kernels.uniforms(stream, trials.data(), count, uniform.data(), other.data());
        if (!frequency.rate) {
            m_kernels.countsByTable(frequency.cumulative, uniform.data(), count, &m_counts[at]);
            continue;
        }
        drawRates(frequency, at, count, rates.data());
        m_kernels.countsByRate(rates.data(), uniform.data(), count, &m_counts[at]);
        for (size_t i = 0; i < count; ++i) {
            if (rates[i] > kSmallRate)
                m_counts[at + i] = poissonQuantile(uniform[i], rates[i]);
        }
    }
    if (frequency.base > 0) {
        for (size_t i = 0; i < m_count; ++i)
            m_counts[i] += double(frequency.base);
    }
}

void TrialBlock::drawRates(const PreparedFrequency& frequency, size_t at, size_t count,
                           double* rates)
{
    alignas(64) std::array<std::uint32_t, kStrip> trials {};
    alignas(64) std::array<double, kStrip> other {};
    for (size_t i = 0; i < count; ++i)
        trials[i] = m_first + std::uint32_t(at + i);
    const Stream stream {m_place.seed, 0, kRatePurpose, m_place.frequency};
    m_kernels.amounts(frequency.rate->plan, stream, trials.data(), count, 0, rates, other.data());
    for (size_t i = 0; i < count; ++i)
        rates[i] = std::max(0.0, rates[i]) * frequency.years;
}

/// A counting sort; m_reaching falls out of it. It goes through kSortLanes parts of the block at
/// once: one part alone would wait for its own counters, of which there are few.
void TrialBlock::sortByEvents()
{
    const auto most = size_t(*std::max_element(m_counts.begin(), m_counts.begin() + m_count));
    const size_t part = (m_count + kSortLanes - 1) / kSortLanes;
    const auto forEach = [&](auto&& visit) {
        for (size_t i = 0; i < part; ++i) {
            for (size_t lane = 0; lane < kSortLanes; ++lane) {
                const size_t trial = lane * part + i;
                if (trial < m_count)
                    visit(trial, m_places[size_t(m_counts[trial]) * kSortLanes + lane]);
            }
        }
    };
    m_places.assign((most + 1) * kSortLanes, 0);
    forEach([](size_t, std::uint32_t& place) { ++place; });
    m_reaching.assign(most + 2, 0);
    std::uint32_t placed = 0;
    for (size_t events = most + 1; events-- > 0;) {
        for (size_t lane = 0; lane < kSortLanes; ++lane)
            placed += std::exchange(m_places[events * kSortLanes + lane], placed);
        m_reaching[events] = placed;
    }
    forEach([&](size_t trial, std::uint32_t& place) {
        m_order[place++] = m_first + std::uint32_t(trial);
    });
    std::fill_n(m_order.begin() + std::ptrdiff_t(m_count), kVector, m_first);
}

size_t TrialBlock::withAtLeast(size_t events) const
{
    return events < m_reaching.size() ? m_reaching[events] : 0;
}

bool TrialBlock::addComponent(const PreparedLoss& loss, qint64& budget)
{
    Stream stream {m_place.seed, 0, loss.purpose, m_place.losses};
    for (; withAtLeast(2 * size_t(m_round) + 1) > 0; ++m_round) {
        if (budget <= 0)
            return false;
        const size_t firsts = withAtLeast(2 * size_t(m_round) + 1);
        const size_t seconds = withAtLeast(2 * size_t(m_round) + 2);
        stream.round = m_round;
        addRound(loss.amount.plan, stream, firsts, seconds);
        budget -= qint64(firsts + seconds);
    }
    return true;
}

void TrialBlock::addRound(const DrawPlan& plan, const Stream& stream, size_t firsts, size_t seconds)
{
    alignas(64) std::array<double, kStrip> first {}, second {};
    for (size_t at = 0; at < firsts; at += kStrip) {
        const size_t count = std::min(kStrip, firsts - at);
        const size_t more = std::min(kStrip, seconds - std::min(seconds, at));
        m_kernels.amounts(plan, stream, &m_order[at], padded(count), padded(more), first.data(),
                          second.data());
        m_componentSum += addUp(first.data(), count, &m_sums[at]);
        m_componentSum += addUp(second.data(), more, &m_sums[at]);
    }
}

double TrialBlock::addConstant(double amount)
{
    for (size_t i = 0; i < m_count; ++i)
        m_sums[i] += amount * m_counts[m_order[i] - m_first];
    return amount * m_events;
}

} // namespace trustbilanz::risk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/risk/lossmodel.h"

#include <array>
#include <span>

namespace trustbilanz::risk {

/// Trials that are drawn together; small enough for the second cache.
inline constexpr size_t kBlock = 4096;

/// Which random numbers a scenario uses: scenarios with the same place meet the same fate.
struct StreamPlace {
    std::uint64_t seed = 0;
    std::uint32_t losses = 0;
    std::uint32_t frequency = 0;
};

/// Draws the losses of one block of trials at a time. The trials are put in the order of their
/// number of events, so that the j-th events of all that have one are drawn in one go; each draw is
/// addressed by its trial, so that the order does not matter.
class TrialBlock
{
public:
    explicit TrialBlock(const DrawKernels& kernels);

    /// Trials [first, first + count), count up to kBlock: how many events each has. `model` must
    /// live until goOn() is done.
    void begin(const LossModel& model, const StreamPlace& place, std::uint32_t first, size_t count);
    /// Draws losses until `budget`, which goes down by one a draw, is used up; true once all are
    /// drawn. In how many pieces that is done does not change a bit.
    bool goOn(qint64& budget);

    /// What follows is known once goOn() is done.
    std::span<const double> losses() const { return {m_losses.data(), m_count}; }
    double events() const { return m_events; } ///< of all trials of the block
    /// Sum over the trials per component, in the order of the model.
    std::span<const double> componentSums() const { return m_componentSums; }

private:
    using Numbers = std::array<double, kBlock + kVector>;

    void countEvents(const PreparedFrequency& frequency);
    void drawRates(const PreparedFrequency& frequency, size_t at, size_t count, double* rates);
    void sortByEvents();
    size_t withAtLeast(size_t events) const;
    bool addComponent(const PreparedLoss& loss, qint64& budget);
    void addRound(const DrawPlan& plan, const Stream& stream, size_t firsts, size_t seconds);
    double addConstant(double amount);

    const DrawKernels& m_kernels;
    const LossModel* m_model = nullptr;
    StreamPlace m_place;
    std::uint32_t m_round = 0; ///< of two events each, of the component at hand
    double m_componentSum = 0; ///< of the rounds so far
    size_t m_count = 0;
    std::uint32_t m_first = 0;
    double m_events = 0;
    std::vector<double> m_componentSums;
    alignas(64) Numbers m_counts; ///< events by trial
    alignas(64) Numbers m_sums; ///< losses by place in m_order
    alignas(64) Numbers m_losses; ///< by trial
    alignas(64) std::array<std::uint32_t, kBlock + kVector> m_order; ///< trials, most events first
    std::vector<std::uint32_t> m_places; ///< of the sort
    std::vector<std::uint32_t> m_reaching; ///< how many trials have at least so many events
};

} // namespace trustbilanz::risk

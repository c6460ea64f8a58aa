// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/sampling.h"

#include "models/maths/blockthreads.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace trustbilanz::risk {

namespace {
constexpr size_t kBlocksPerTurn = 32; ///< of one thread, between two looks at the progress
constexpr qint64 kDrawsPerTurn = 1 << 22; ///< of one thread too: a fraction of a second
constexpr int kMostThreads = 64; // each keeps a histogram
constexpr qint64 kFewestPerThread = 4 * qint64(kBlock); ///< fewer are not worth a thread

/// One thread's share of the work: every so many blocks, one after the other. It goes in turns, so
/// that a wish to stop is heard however many events a block has.
class Worker
{
public:
    /// Works on the blocks `first`, `first` + `stride`, ...
    Worker(const std::vector<Term>& terms, std::uint64_t seed, const SampleWishes& wishes,
           size_t first, size_t stride)
        : m_terms(terms)
        , m_seed(seed)
        , m_wishes(wishes)
        , m_block(drawKernels(bestInstructions()))
        , m_sums(kBlock)
        , m_index(first)
        , m_stride(stride)
    {
    }

    const LossHistogram& histogram() const { return m_histogram; }
    qint64 above() const { return m_above; }
    qint64 finished() const { return m_finished; } ///< blocks

    /// One turn; nothing once all blocks are done.
    void work(Sample& sample, std::vector<std::vector<double>>& sums)
    {
        qint64 budget = kDrawsPerTurn;
        for (size_t i = 0; i < kBlocksPerTurn && m_index < sample.blocks.size(); ++i) {
            if (!draw(size_t(blockSize(m_index, sample.trials)), sums[m_index], budget))
                return;
            take(m_index, sample);
            m_index += m_stride;
            ++m_finished;
        }
    }

private:
    /// A block that is drawn goes into the histogram and into its own places of `sample`.
    void take(size_t index, Sample& sample)
    {
        const std::span<const double> losses
            = m_terms.size() == 1 ? m_block.losses()
                                  : std::span<const double>(m_sums.data(), m_block.losses().size());
        sample.blocks[index] = moments(losses);
        if (m_wishes.histogram)
            m_histogram.add(losses);
        if (m_wishes.threshold)
            m_above += std::ranges::count_if(
                losses, [limit = *m_wishes.threshold](double loss) { return loss > limit; });
        if (m_wishes.losses)
            std::ranges::copy(losses, sample.losses.begin() + std::ptrdiff_t(index * kBlock));
    }

    /// True when all terms of the block are drawn; otherwise the next call goes on.
    bool draw(size_t count, std::vector<double>& sums, qint64& budget)
    {
        for (; m_term < m_terms.size(); ++m_term) {
            const Term& term = m_terms[m_term];
            if (!m_isBegun)
                m_block.begin(term.model, {m_seed, term.losses, term.frequency},
                              std::uint32_t(m_index * kBlock), count);
            m_isBegun = !m_block.goOn(budget);
            if (m_isBegun)
                return false;
            add(term, sums);
        }
        m_term = 0;
        return true;
    }

    void add(const Term& term, std::vector<double>& sums)
    {
        const bool isFirst = m_term == 0;
        if (isFirst)
            keepSums(sums);
        const std::span<const double> losses = m_block.losses();
        for (size_t i = 0; m_terms.size() > 1 && i < losses.size(); ++i)
            m_sums[i] = (isFirst ? 0 : m_sums[i]) + term.sign * losses[i];
    }

    void keepSums(std::vector<double>& sums)
    {
        sums.assign(1, m_block.events());
        sums.insert(sums.end(), m_block.componentSums().begin(), m_block.componentSums().end());
    }

    static BlockMoments moments(std::span<const double> losses)
    {
        constexpr size_t lanes = 8;
        double sum[lanes] {};
        for (size_t i = 0; i < losses.size(); ++i)
            sum[i % lanes] += losses[i];
        double mean = 0;
        for (const double lane : sum)
            mean += lane;
        mean /= double(losses.size());
        double square[lanes] {};
        for (size_t i = 0; i < losses.size(); ++i)
            square[i % lanes] += (losses[i] - mean) * (losses[i] - mean);
        double squares = 0;
        for (const double lane : square)
            squares += lane;
        return {mean, squares};
    }

    const std::vector<Term>& m_terms;
    std::uint64_t m_seed;
    const SampleWishes& m_wishes;
    TrialBlock m_block;
    LossHistogram m_histogram;
    qint64 m_above = 0;
    std::vector<double> m_sums;
    size_t m_index; ///< of the block at hand
    size_t m_stride;
    size_t m_term = 0; ///< of the block at hand
    bool m_isBegun = false; ///< the term at hand
    qint64 m_finished = 0;
};

int threadsFor(const SimulationOptions& options)
{
    const int wanted = options.threads > 0 ? options.threads : QThread::idealThreadCount();
    const qint64 useful = std::max(qint64(1), options.trials / kFewestPerThread);
    return int(std::min(qint64(std::min(wanted, kMostThreads)), useful));
}

qint64 finishedBy(const std::vector<std::unique_ptr<Worker>>& team)
{
    qint64 blocks = 0;
    for (const auto& worker : team)
        blocks += worker->finished();
    return blocks;
}

/// Means per trial of what the blocks summed up, in their order.
void takeMeans(const std::vector<std::vector<double>>& sums, Sample& sample)
{
    std::vector<double> totals(sums.front().size());
    for (const std::vector<double>& block : sums) {
        for (size_t i = 0; i < totals.size(); ++i)
            totals[i] += block[i];
    }
    for (double& total : totals)
        total /= double(sample.trials);
    sample.events = totals.front();
    sample.components.assign(totals.begin() + 1, totals.end());
}
} // namespace

qint64 blockSize(size_t index, qint64 trials)
{
    return std::min(qint64(kBlock), trials - qint64(index * kBlock));
}

Result<Sample> sample(const std::vector<Term>& terms, const SimulationOptions& options,
                      const SampleWishes& wishes, const Progress& progress)
{
    if (options.trials < 1 || options.trials > kMostTrials)
        return failure(Error::Kind::BadOption, Error::Reason::OutOfLimits,
                       QStringLiteral("trials"));
    Sample sample;
    sample.trials = options.trials;
    const auto blocks = size_t((options.trials + qint64(kBlock) - 1) / qint64(kBlock));
    sample.blocks.resize(blocks);
    sample.losses.resize(wishes.losses ? size_t(options.trials) : 0);
    std::vector<std::vector<double>> sums(blocks);
    const auto workers = size_t(threadsFor(options));
    std::vector<std::unique_ptr<Worker>> team;
    for (size_t i = 0; i < workers; ++i)
        team.push_back(std::make_unique<Worker>(terms, options.seed, wishes, i, workers));
    maths::BlockThreads threads(static_cast<int>(workers));
    for (qint64 done = 0; done < qint64(blocks); done = finishedBy(team)) {
        if (progress && !progress(done, qint64(blocks)))
            return failure(Error::Kind::Cancelled);
        threads.run(workers, [&](size_t worker) { team[worker]->work(sample, sums); });
    }
    for (const auto& worker : team) {
        sample.histogram.add(worker->histogram());
        sample.above += worker->above();
    }
    takeMeans(sums, sample);
    return sample;
}

double JoinedMoments::deviation() const
{
    return trials > 1 ? std::sqrt(squares / double(trials - 1)) : 0;
}

double JoinedMoments::standardError() const
{
    return trials > 0 ? deviation() / std::sqrt(double(trials)) : 0;
}

/// Chan, Golub and LeVeque (1979).
void JoinedMoments::join(const BlockMoments& block, qint64 count)
{
    const double both = double(trials + count);
    const double apart = block.mean - mean;
    mean += apart * double(count) / both;
    squares += block.squares + apart * apart * double(trials) * double(count) / both;
    trials += count;
}

JoinedMoments joined(const std::vector<BlockMoments>& blocks, qint64 trials)
{
    JoinedMoments moments;
    for (size_t index = 0; index < blocks.size(); ++index)
        moments.join(blocks[index], blockSize(index, trials));
    return moments;
}

} // namespace trustbilanz::risk

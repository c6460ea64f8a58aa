// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/sampling.h"

#include "models/maths/blockthreads.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace trustbilanz::risk {

namespace {
constexpr size_t kBlocksPerTurn = 32; ///< of one thread, between two looks at the progress
constexpr int kMostThreads = 64; // each keeps a histogram
constexpr qint64 kFewestPerThread = 4 * qint64(kBlock); ///< fewer are not worth a thread

/// One thread's share of the work.
class Worker
{
public:
    Worker(const std::vector<Term>& terms, std::uint64_t seed, const SampleWishes& wishes)
        : m_terms(terms)
        , m_seed(seed)
        , m_wishes(wishes)
        , m_block(drawKernels(bestInstructions()))
        , m_sums(kBlock)
    {
    }

    const LossHistogram& histogram() const { return m_histogram; }
    qint64 above() const { return m_above; }

    /// Draws one block into the histogram and into its own places of `sample`.
    void work(size_t index, Sample& sample, std::vector<std::vector<double>>& sums)
    {
        const auto count = size_t(blockSize(index, sample.trials));
        const std::span<const double> losses = draw(index, count, sums[index]);
        sample.blocks[index] = moments(losses);
        if (m_wishes.histogram)
            m_histogram.add(losses);
        if (m_wishes.threshold)
            m_above += std::ranges::count_if(
                losses, [limit = *m_wishes.threshold](double loss) { return loss > limit; });
        if (m_wishes.losses)
            std::ranges::copy(losses, sample.losses.begin() + std::ptrdiff_t(index * kBlock));
    }

private:
    std::span<const double> draw(size_t index, size_t count, std::vector<double>& sums)
    {
        const auto first = std::uint32_t(index * kBlock);
        for (const Term& term : m_terms) {
            const bool isFirst = &term == &m_terms.front();
            m_block.draw(term.model, {m_seed, term.losses, term.frequency}, first, count);
            if (isFirst)
                keepSums(sums);
            if (m_terms.size() == 1)
                return m_block.losses();
            for (size_t i = 0; i < count; ++i)
                m_sums[i] = (isFirst ? 0 : m_sums[i]) + term.sign * m_block.losses()[i];
        }
        return {m_sums.data(), count};
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
};

int threadsFor(const SimulationOptions& options)
{
    const int wanted = options.threads > 0 ? options.threads : QThread::idealThreadCount();
    const qint64 useful = std::max(qint64(1), options.trials / kFewestPerThread);
    return int(std::min(qint64(std::min(wanted, kMostThreads)), useful));
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
        team.push_back(std::make_unique<Worker>(terms, options.seed, wishes));
    maths::BlockThreads threads(static_cast<int>(workers));
    for (size_t begin = 0; begin < blocks; begin += workers * kBlocksPerTurn) {
        if (progress && !progress(qint64(begin), qint64(blocks)))
            return failure(Error::Kind::Cancelled);
        const size_t end = std::min(blocks, begin + workers * kBlocksPerTurn);
        threads.run(workers, [&](size_t worker) {
            for (size_t index = begin + worker; index < end; index += workers)
                team[worker]->work(index, sample, sums);
        });
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

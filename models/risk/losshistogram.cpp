// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/risk/losshistogram.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace trustbilanz::risk {

namespace {
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr int kMantissaBits = 52;
} // namespace

LossHistogram::Page& LossHistogram::page(size_t index)
{
    std::unique_ptr<Page>& page = m_pages[index];
    if (!page) {
        page = std::make_unique<Page>();
        page->fill({kInfinity, -kInfinity, 0});
    }
    return *page;
}

void LossHistogram::add(std::span<const double> losses)
{
    for (const double loss : losses) {
        if (loss == 0) {
            ++m_zeros;
            continue;
        }
        const auto bits = std::bit_cast<std::uint64_t>(loss);
        Bin& bin = page(bits >> kMantissaBits)[(bits >> (kMantissaBits - kBinBits)) % kBinsPerPage];
        bin.least = std::min(bin.least, loss);
        bin.most = std::max(bin.most, loss);
        ++bin.count;
    }
}

void LossHistogram::add(const LossHistogram& other)
{
    m_zeros += other.m_zeros;
    for (size_t index = 0; index < kPages; ++index) {
        if (!other.m_pages[index])
            continue;
        Page& mine = page(index);
        for (size_t i = 0; i < kBinsPerPage; ++i) {
            const Bin& added = (*other.m_pages[index])[i];
            mine[i].least = std::min(mine[i].least, added.least);
            mine[i].most = std::max(mine[i].most, added.most);
            mine[i].count += added.count;
        }
    }
}

void LossHistogram::append(size_t pageIndex, std::vector<LossBin>& bins) const
{
    if (!m_pages[pageIndex])
        return;
    for (const Bin& bin : *m_pages[pageIndex]) {
        if (bin.count > 0)
            bins.push_back({bin.least, bin.most, bin.count});
    }
}

std::vector<LossBin> LossHistogram::bins() const
{
    std::vector<LossBin> bins;
    for (size_t index = kPages / 2; index < kPages; ++index) // the sign is the highest bit
        append(index, bins);
    std::ranges::reverse(bins);
    if (m_zeros > 0)
        bins.push_back({0, 0, m_zeros});
    for (size_t index = 0; index < kPages / 2; ++index)
        append(index, bins);
    return bins;
}

} // namespace trustbilanz::risk

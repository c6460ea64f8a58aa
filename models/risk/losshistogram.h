// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace trustbilanz::risk {

/// Losses that lie close together, with the smallest and largest of them.
struct LossBin {
    double least = 0;
    double most = 0;
    qint64 count = 0;
};

/// Counts losses in bins of 0.05 % relative width, of any size and sign, instead of keeping and
/// sorting them. Sums of histograms do not depend on their order, so that every thread fills its
/// own.
class LossHistogram
{
public:
    void add(std::span<const double> losses);
    void add(const LossHistogram& other);

    /// Without empty bins, ascending.
    std::vector<LossBin> bins() const;

private:
    static constexpr int kBinBits = 11; ///< of the mantissa
    static constexpr size_t kBinsPerPage = size_t(1) << kBinBits;
    static constexpr size_t kPages = 4096; ///< one per sign and exponent

    struct Bin {
        double least;
        double most;
        std::uint32_t count;
    };
    using Page = std::array<Bin, kBinsPerPage>;

    Page& page(size_t index);
    void append(size_t pageIndex, std::vector<LossBin>& bins) const;

    qint64 m_zeros = 0;
    std::array<std::unique_ptr<Page>, kPages> m_pages; ///< made when first used
};

} // namespace trustbilanz::risk

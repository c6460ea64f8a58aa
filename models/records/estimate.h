// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace trustbilanz {

/// Where a standard error comes from.
enum class ErrorSource { Ols, NeweyWest, Reml, Clustered };

/// An estimate with what is needed to judge it.
struct Estimate {
    double estimate = 0;
    double standardError = 0;
    double low = 0; ///< ends of the interval
    double high = 0;
    double p = 1; ///< two-sided, of "it is zero"
    ErrorSource errors = ErrorSource::Ols;
    bool operator==(const Estimate&) const = default;
};

/// Whether the interval leaves zero out.
inline bool isApartFromZero(const Estimate& estimate)
{
    return estimate.low > 0 || estimate.high < 0;
}

} // namespace trustbilanz

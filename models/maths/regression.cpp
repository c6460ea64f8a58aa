// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/regression.h"

#include <Eigen/QR>

#include <cmath>
#include <numeric>

namespace trustbilanz::maths {

namespace {
using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using Factors = Eigen::ColPivHouseholderQR<MatrixXd>;

/// Share of a column's length that must not lie in the span of the others: what is left below it
/// is rounding.
constexpr double kLeastIndependence = 1e-11;

MatrixXd designOf(const Columns& predictors, size_t rows, Intercept intercept)
{
    const Index first = intercept == Intercept::Fitted ? 1 : 0;
    MatrixXd design(Index(rows), first + Index(predictors.size()));
    design.leftCols(first).setOnes();
    for (size_t column = 0; column < predictors.size(); ++column) {
        design.col(first + Index(column))
            = Eigen::Map<const VectorXd>(predictors[column].data(), Index(rows));
    }
    return design;
}

/// Powers of two near the columns' lengths: dividing by them rounds nothing.
VectorXd scalesOf(const MatrixXd& design)
{
    VectorXd scales = design.colwise().norm();
    for (double& scale : scales)
        scale = scale > 0 ? std::exp2(std::round(std::log2(scale))) : 1;
    return scales;
}

/// The influence of every observation on every coefficient: the pseudo-inverse of the design.
MatrixXd influenceOf(const Factors& factors, const VectorXd& scales)
{
    const Index k = factors.cols();
    const MatrixXd thin = factors.householderQ() * MatrixXd::Identity(factors.rows(), k);
    const MatrixXd solved
        = factors.matrixR().topLeftCorner(k, k).triangularView<Eigen::Upper>().solve(
            thin.transpose());
    return scales.cwiseInverse().asDiagonal() * (factors.colsPermutation() * solved);
}

std::vector<double> listOf(const VectorXd& vector)
{
    return {vector.data(), vector.data() + vector.size()};
}

Columns rowsOf(const MatrixXd& matrix)
{
    Columns rows;
    for (Index row = 0; row < matrix.rows(); ++row)
        rows.push_back(listOf(matrix.row(row)));
    return rows;
}

double dot(std::span<const double> a, std::span<const double> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// sum a_i b_i - start, as if in twice the digits (Ogita, Rump, Oishi 2005: Dot2).
double exactDifference(const VectorXd& a, const VectorXd& b, double start)
{
    double sum = -start;
    double lost = 0;
    for (Index i = 0; i < a.size(); ++i) {
        const double product = a[i] * b[i];
        const double next = sum + product;
        const double part = next - sum;
        lost += (sum - (next - part)) + (product - part); // of the sum
        lost += std::fma(a[i], b[i], -product); // of the product
        sum = next;
    }
    return sum + lost;
}

struct Solution {
    VectorXd coefficients;
    VectorXd residuals;
};

/// How far a solution is from r = y - X b and X'r = 0, in twice the digits.
Solution defects(const MatrixXd& design, const VectorXd& y, const Solution& solution)
{
    const Index k = design.cols();
    Solution defect {VectorXd(k), VectorXd(y.size())};
    VectorXd left(k + 1);
    VectorXd right(k + 1);
    right << solution.coefficients, 1;
    for (Index i = 0; i < y.size(); ++i) {
        left << design.row(i).transpose(), solution.residuals[i];
        defect.residuals[i] = -exactDifference(left, right, y[i]);
    }
    for (Index j = 0; j < k; ++j)
        defect.coefficients[j] = -exactDifference(design.col(j), solution.residuals, 0);
    return defect;
}

/// Solves once, then corrects coefficients and residuals together (Björck 1967): what reflections
/// in double precision lose to dependent columns comes back.
class Solver
{
public:
    Solver(const Factors& factors, const MatrixXd& scaled)
        : m_factors(factors)
        , m_scaled(scaled)
        , m_triangle(factors.matrixR().topLeftCorner(factors.cols(), factors.cols()))
    {
    }

    Solution solve(const VectorXd& y) const
    {
        constexpr int kCorrections = 3;
        const Index k = m_factors.cols();
        Solution solution
            = corrected({VectorXd::Zero(k), VectorXd::Zero(y.size())}, {VectorXd::Zero(k), y});
        for (int i = 0; i < kCorrections; ++i)
            solution = corrected(solution, defects(m_scaled, y, solution));
        return solution;
    }

private:
    Solution corrected(const Solution& solution, const Solution& defect) const
    {
        const Index k = m_factors.cols();
        const auto upper = m_triangle.triangularView<Eigen::Upper>();
        const VectorXd bend = upper.transpose().solve(m_factors.colsPermutation().transpose()
                                                      * defect.coefficients);
        VectorXd turned = m_factors.householderQ().adjoint() * defect.residuals;
        const VectorXd step = upper.solve(turned.head(k) - bend);
        turned.head(k) = bend;
        return {solution.coefficients + m_factors.colsPermutation() * step,
                solution.residuals + m_factors.householderQ() * turned};
    }

    const Factors& m_factors;
    const MatrixXd& m_scaled;
    MatrixXd m_triangle;
};

double logDeterminant(const Factors& factors, const VectorXd& scales)
{
    return 2
        * (factors.matrixR().diagonal().array().abs().log().sum() + scales.array().log().sum());
}

/// Squares of the response that a fit could explain.
double totalSquares(const VectorXd& y, Intercept intercept)
{
    if (intercept == Intercept::None)
        return y.squaredNorm();
    const double guess = y[0] + (y.array() - y[0]).mean();
    const double mean = guess + (y.array() - guess).mean();
    return (y.array() - mean).matrix().squaredNorm();
}

void judge(Regression& fit, const VectorXd& y, Intercept intercept)
{
    const size_t k = fit.coefficients.size();
    fit.modelFreedom = int(k) - (intercept == Intercept::Fitted ? 1 : 0);
    fit.freedom = int(fit.residuals.size() - k);
    fit.residualSquares = dot(fit.residuals, fit.residuals);
    fit.residualDeviation = std::sqrt(fit.residualSquares / fit.freedom);
    const double total = totalSquares(y, intercept);
    fit.rSquared = total > 0 ? 1 - fit.residualSquares / total : 0;
    fit.fStatistic
        = (total - fit.residualSquares) / fit.modelFreedom / (fit.residualSquares / fit.freedom);
    for (const std::vector<double>& row : fit.influence)
        fit.standardErrors.push_back(fit.residualDeviation * std::sqrt(dot(row, row)));
}
} // namespace

std::optional<Regression> leastSquares(const Columns& predictors, std::span<const double> response,
                                       Intercept intercept)
{
    const MatrixXd design = designOf(predictors, response.size(), intercept);
    if (design.cols() == 0 || design.rows() <= design.cols())
        return std::nullopt;
    const VectorXd scales = scalesOf(design);
    const MatrixXd scaled = design * scales.cwiseInverse().asDiagonal();
    Factors factors(scaled);
    factors.setThreshold(kLeastIndependence);
    if (factors.rank() < factors.cols())
        return std::nullopt;
    const VectorXd y = Eigen::Map<const VectorXd>(response.data(), design.rows());
    const Solution solution = Solver(factors, scaled).solve(y);
    Regression fit;
    fit.coefficients = listOf(solution.coefficients.cwiseQuotient(scales));
    fit.residuals = listOf(solution.residuals);
    fit.influence = rowsOf(influenceOf(factors, scales));
    fit.logDeterminant = logDeterminant(factors, scales);
    judge(fit, y, intercept);
    return fit;
}

double durbinWatson(std::span<const double> residuals)
{
    double changes = 0;
    for (size_t i = 1; i < residuals.size(); ++i)
        changes += (residuals[i] - residuals[i - 1]) * (residuals[i] - residuals[i - 1]);
    return changes / dot(residuals, residuals);
}

int neweyWestLag(size_t observations)
{
    return int(std::floor(4 * std::pow(double(observations) / 100, 2.0 / 9)));
}

Columns neweyWest(const Regression& regression, std::span<const int> times, int lag)
{
    const size_t k = regression.coefficients.size();
    const size_t n = times.size();
    const double correction = double(n) / double(n - k);
    Columns covariance(k, std::vector<double>(k, 0));
    const auto add = [&](size_t i, size_t j, double weight) {
        const double product = weight * regression.residuals[i] * regression.residuals[j];
        for (size_t a = 0; a < k; ++a) {
            for (size_t b = 0; b < k; ++b)
                covariance[a][b]
                    += product * regression.influence[a][i] * regression.influence[b][j];
        }
    };
    for (size_t i = 0; i < n; ++i) {
        add(i, i, correction);
        for (size_t j = i; j-- > 0 && times[i] - times[j] <= lag;) {
            const double weight = correction * (1 - double(times[i] - times[j]) / (lag + 1));
            add(i, j, weight);
            add(j, i, weight);
        }
    }
    return covariance;
}

double bilinear(std::span<const double> a, const Columns& covariance, std::span<const double> b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * dot(covariance[i], b);
    return sum;
}

} // namespace trustbilanz::maths

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maths/nonlinear.h"

#include "models/maths/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace trustbilanz::maths {

namespace {
using Vector = std::vector<double>;

constexpr int kMostIterations = 300;
constexpr double kFirstDamping = 1e-3;
constexpr double kDampingStep = 10;
constexpr double kMostDamping = 1e16;
/// Cube root of a double's precision: best for central differences.
constexpr double kDifference = 6e-6;
constexpr double kTinyPivot = 1e-14;

/// Solves a x = b for a symmetric, positive definite a (rows of n) by Cholesky; false if it is not.
bool solve(Vector a, Vector& b)
{
    const size_t n = b.size();
    for (size_t j = 0; j < n; ++j) {
        for (size_t k = 0; k < j; ++k)
            a[j * n + j] -= a[j * n + k] * a[j * n + k];
        if (!(a[j * n + j] > 0))
            return false;
        a[j * n + j] = std::sqrt(a[j * n + j]);
        for (size_t i = j + 1; i < n; ++i) {
            for (size_t k = 0; k < j; ++k)
                a[i * n + j] -= a[i * n + k] * a[j * n + k];
            a[i * n + j] /= a[j * n + j];
        }
    }
    for (size_t i = 0; i < n; ++i) {
        for (size_t k = 0; k < i; ++k)
            b[i] -= a[i * n + k] * b[k];
        b[i] /= a[i * n + i];
    }
    for (size_t i = n; i-- > 0;) {
        for (size_t k = i + 1; k < n; ++k)
            b[i] -= a[k * n + i] * b[k];
        b[i] /= a[i * n + i];
    }
    return true;
}

/// One search for a minimum.
class Descent
{
public:
    Descent(const NonlinearProblem& problem, Vector start, double tolerance)
        : m_problem(problem)
        , m_tolerance(tolerance)
        , m_at(std::move(start))
        , m_residuals(problem.observations)
        , m_jacobian(m_at.size() * problem.observations)
    {
        for (size_t i = 0; i < m_at.size(); ++i)
            m_at[i] = clamped(i, m_at[i]);
        m_sum = sumAt(m_at, m_residuals);
    }

    NonlinearFit run()
    {
        bool isDone = false;
        for (int i = 0; i < kMostIterations && !isDone; ++i)
            isDone = step();
        return {m_at, m_sum, isDone};
    }

private:
    double clamped(size_t i, double value) const
    {
        const Bounds& bounds = m_problem.bounds[i];
        return std::clamp(value, bounds.lowest, bounds.highest);
    }

    double sumAt(const Vector& parameters, Vector& residuals) const
    {
        m_problem.residuals(parameters, residuals);
        return std::inner_product(residuals.begin(), residuals.end(), residuals.begin(), 0.0);
    }

    void differentiate()
    {
        Vector above(m_residuals.size());
        Vector below(m_residuals.size());
        for (size_t i = 0; i < m_at.size(); ++i) {
            const double width = kDifference * std::max(1.0, std::abs(m_at[i]));
            Vector moved = m_at;
            moved[i] = clamped(i, m_at[i] + width);
            double distance = moved[i];
            m_problem.residuals(moved, above);
            moved[i] = clamped(i, m_at[i] - width);
            distance -= moved[i];
            m_problem.residuals(moved, below);
            for (size_t row = 0; row < above.size(); ++row)
                column(i)[row] = distance > 0 ? (above[row] - below[row]) / distance : 0;
        }
    }

    double* column(size_t i) { return m_jacobian.data() + i * m_residuals.size(); }

    double product(const double* left, const double* right) const
    {
        return std::inner_product(left, left + m_residuals.size(), right, 0.0);
    }

    /// Parameters that may move: not held, and not pressed against a bound.
    std::vector<size_t> movable(const Vector& gradient) const
    {
        std::vector<size_t> free;
        for (size_t i = 0; i < m_at.size(); ++i) {
            const Bounds& bounds = m_problem.bounds[i];
            const bool isPressed = (m_at[i] <= bounds.lowest && gradient[i] >= 0)
                || (m_at[i] >= bounds.highest && gradient[i] <= 0);
            if (bounds.lowest < bounds.highest && !isPressed)
                free.push_back(i);
        }
        return free;
    }

    /// True when there is nothing left to gain.
    bool step()
    {
        differentiate();
        Vector gradient;
        for (size_t i = 0; i < m_at.size(); ++i)
            gradient.push_back(product(column(i), m_residuals.data()));
        const std::vector<size_t> free = movable(gradient);
        if (free.empty() || m_sum == 0)
            return true;
        Vector normal;
        for (const size_t row : free) {
            for (const size_t other : free)
                normal.push_back(product(column(row), column(other)));
        }
        for (; m_damping < kMostDamping; m_damping *= kDampingStep) {
            if (const auto moved = tried(free, gradient, normal))
                return *moved;
        }
        m_damping = kFirstDamping;
        return true; // no direction leads down
    }

    /// Nothing where the damping is too small; else whether the step was the last one worth it.
    std::optional<bool> tried(const std::vector<size_t>& free, const Vector& gradient,
                              const Vector& normal)
    {
        const size_t n = free.size();
        Vector damped = normal;
        Vector direction;
        for (size_t i = 0; i < n; ++i) {
            damped[i * n + i] += m_damping * std::max(normal[i * n + i], kTinyPivot);
            direction.push_back(-gradient[free[i]]);
        }
        if (!solve(damped, direction))
            return std::nullopt;
        Vector moved = m_at;
        double farthest = 0;
        for (size_t i = 0; i < n; ++i) {
            moved[free[i]] = clamped(free[i], m_at[free[i]] + direction[i]);
            farthest = std::max(farthest,
                                std::abs(moved[free[i]] - m_at[free[i]])
                                    / std::max(1.0, std::abs(m_at[free[i]])));
        }
        Vector residuals(m_residuals.size());
        const double sum = sumAt(moved, residuals);
        if (!(sum <= m_sum))
            return std::nullopt;
        m_at = moved;
        m_sum = sum;
        m_residuals = residuals;
        m_damping /= kDampingStep;
        return farthest < m_tolerance;
    }

    const NonlinearProblem& m_problem;
    double m_tolerance;
    Vector m_at;
    Vector m_residuals;
    Vector m_jacobian; ///< column by column
    double m_sum = 0;
    double m_damping = kFirstDamping;
};

/// How far a parameter can go from its best value before the sum of squares passes a limit.
class Profile
{
public:
    Profile(const NonlinearProblem& problem, const NonlinearFit& best, size_t parameter,
            double limit)
        : m_problem(problem)
        , m_best(best)
        , m_parameter(parameter)
        , m_limit(limit)
    {
    }

    struct End {
        double value = 0;
        bool isAtLimit = false;
    };

    End towards(double bound)
    {
        constexpr int kSteps = 9; // from a 500th of the way, twice as far each time
        constexpr double kGrowth = 2;
        m_others = m_best.parameters;
        const double start = m_best.parameters[m_parameter];
        double inside = start;
        for (int i = kSteps; i >= 0; --i) {
            const double outside = start + (bound - start) * std::pow(kGrowth, -i);
            if (!isWithin(outside))
                return {crossing(inside, outside), false};
            inside = outside;
        }
        return {bound, true};
    }

private:
    bool isWithin(double value)
    {
        NonlinearProblem held = m_problem;
        held.bounds[m_parameter] = {value, value};
        m_others[m_parameter] = value;
        const NonlinearFit fit = leastSquares(held, m_others, kCoarseTolerance);
        if (fit.sumOfSquares > m_limit)
            return false;
        m_others = fit.parameters;
        return true;
    }

    double crossing(double inside, double outside)
    {
        constexpr int kHalvings = 17; // to a 100,000th of the step
        for (int i = 0; i < kHalvings; ++i) {
            const double middle = std::midpoint(inside, outside);
            (isWithin(middle) ? inside : outside) = middle;
        }
        return std::midpoint(inside, outside);
    }

    const NonlinearProblem& m_problem;
    const NonlinearFit& m_best;
    size_t m_parameter;
    double m_limit;
    Vector m_others; ///< fitted beside the last value within
};
} // namespace

size_t NonlinearProblem::freeParameters() const
{
    return size_t(std::ranges::count_if(
        bounds, [](const Bounds& each) { return each.lowest < each.highest; }));
}

NonlinearFit leastSquares(const NonlinearProblem& problem, std::vector<double> start,
                          double tolerance)
{
    return Descent(problem, std::move(start), tolerance).run();
}

ProfileInterval profileInterval(const NonlinearProblem& problem, const NonlinearFit& best,
                                size_t parameter, double confidence)
{
    const Bounds& bounds = problem.bounds[parameter];
    const double degrees = double(problem.observations) - double(problem.freeParameters());
    const double t = studentQuantile(confidence, degrees);
    Profile profile(problem, best, parameter, best.sumOfSquares * (1 + t * t / degrees));
    const auto low = profile.towards(bounds.lowest);
    const auto high = profile.towards(bounds.highest);
    return {low.value, high.value, low.isAtLimit, high.isAtLimit};
}

} // namespace trustbilanz::maths

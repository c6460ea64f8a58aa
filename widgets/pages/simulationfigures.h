// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/simulationresult.h"
#include "widgets/card.h"

namespace trustbilanz {

/// The figures of a simulation: what it costs on average, in a bad year, and how sure that is.
class SimulationFigures final : public Card
{
    Q_OBJECT
public:
    explicit SimulationFigures(QWidget* parent = nullptr);
    void showResult(const SimulationResult& result, std::optional<double> tolerance,
                    const QString& currency);
    /// More than the company earns cannot be lost: inputs that say so are doubtful. `revenue` is
    /// that of a year.
    void warnAboveRevenue(const SimulationResult& result, std::optional<double> revenue,
                          double years);
    /// What is typed does not go together, so that the figures are those of what was there before.
    void setStale(bool stale);
    /// In place of figures.
    void showReason(const QString& reason);

private:
    struct Line {
        QLabel* title;
        QLabel* value;
        QLabel* note;
    };
    void set(size_t figure, const QString& title, const QString& value, const QString& note);
    void setVisibleFigures(bool visible);

    std::vector<Line> m_lines;
    QLabel* m_stale;
    QLabel* m_warning;
    QLabel* m_reason;
    QLabel* m_origin; ///< trials, seed and version
};

/// The tail at a level that the result holds.
const TailFigure* tailAt(const SimulationResult& result, double probability);

/// Some of the trials bring more than they cost.
bool hasBenefits(const SimulationResult& result);

/// "1,000,000 trials, seed 1, version …", or that it is the preview.
QString originOf(const SimulationResult& result);
QString originText(qint64 trials, quint64 seed, const QString& version);

} // namespace trustbilanz

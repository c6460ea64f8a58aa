// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/distribution.h"

#include <QWidget>

namespace trustbilanz {

/// A small picture of a distribution: its density without an axis, the fixed number as a line.
class DistributionPicture final : public QWidget
{
    Q_OBJECT
public:
    explicit DistributionPicture(QWidget* parent = nullptr);
    void setDistribution(const Distribution& distribution);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Distribution m_distribution;
};

/// The density from the lowest to the highest shown value at even steps, the highest being 1.
/// Empty for a fixed number and for numbers that make no distribution.
std::vector<double> densityOf(const Distribution& distribution, int steps);

} // namespace trustbilanz

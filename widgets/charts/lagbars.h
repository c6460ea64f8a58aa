// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/tension.h"

#include <QWidget>

#include <vector>

namespace trustbilanz {

/// Correlations by lag as bars from zero, -1 to 1; the strongest stands out. A lag without one says
/// so.
class LagBars final : public QWidget
{
    Q_OBJECT
public:
    explicit LagBars(QWidget* parent = nullptr);
    void setLags(std::vector<TensionLag> lags, std::optional<int> strongest,
                 const QString& emptyReason);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    void paintAxis(QPainter& painter, const QRectF& area) const;
    void paintBar(QPainter& painter, const TensionLag& lag, const QRectF& column) const;
    bool isEmpty() const;

    std::vector<TensionLag> m_lags;
    std::optional<int> m_strongest;
    QString m_emptyReason;
};

} // namespace trustbilanz
